@testable import Redaction

/// A text in which what a detector should find is written `⟦so⟧`.
struct MarkedText {
  let text: String
  let expected: [String]

  init(_ marked: String) {
    text = String(marked.filter { $0 != "⟦" && $0 != "⟧" })
    expected = marked.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "⟧" })
    }
  }

  /// What `detector` alone finds, in order.
  func found(by detector: any Detector.Type) -> [String] {
    let document = Document(text)
    var findings: [Finding] = []
    detector.find(in: document, into: &findings)
    return findings.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { document.text($0.range) }
  }

  /// Whether what `detector` finds lies in the text, begins and ends between characters, and does not overlap.
  func isHandledSafely(by detector: any Detector.Type) -> Bool {
    let document = Document(text)
    var findings: [Finding] = []
    detector.find(in: document, into: &findings)
    var end = 0
    for finding in findings.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard finding.range.lowerBound >= end, finding.range.upperBound <= document.bytes.count, !finding.range.isEmpty,
        String(validating: document.bytes[finding.range], as: UTF8.self) != nil
      else { return false }
      end = finding.range.upperBound
    }
    return true
  }

  /// What all detectors find together.
  func foundByAll() -> [String] {
    let document = Document(text)
    return Detectors.find(in: document).united(in: document).map { document.text($0.range) }
  }
}
