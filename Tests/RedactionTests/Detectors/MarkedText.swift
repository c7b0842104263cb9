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

  /// What all detectors find together.
  func foundByAll() -> [String] {
    let document = Document(text)
    return Detectors.find(in: document).united(in: document).map { document.text($0.range) }
  }
}
