import FuzzMain

@testable import Redaction

@main enum Fuzz {
  static func main() { unsafe fuzz_main(CommandLine.argc, CommandLine.unsafeArgv) }
}

/// Laws: whatever the bytes, what a detector finds lies in the text, begins and ends between characters and does not overlap; and what all find
/// together is in order.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let document = Document(bytes: unsafe Array(UnsafeBufferPointer(start: start, count: count)))
  let isText = String(validating: document.bytes, as: UTF8.self) != nil
  for detector in Detectors.all {
    var findings: [Finding] = []
    detector.find(in: document, into: &findings)
    check(findings.sorted { $0.range.lowerBound < $1.range.lowerBound }, document, isText)
  }
  check(Detectors.find(in: document).united(in: document), document, isText)
  return 0
}

private func check(_ findings: [Finding], _ document: Document, _ isText: Bool) {
  var end = 0
  for finding in findings {
    precondition(finding.range.lowerBound >= end && !finding.range.isEmpty, "findings are in order and do not overlap")
    precondition(finding.range.upperBound <= document.bytes.count, "findings lie in the text")
    let isWhole = String(validating: document.bytes[finding.range], as: UTF8.self) != nil
    precondition(!isText || isWhole, "findings begin and end between characters")
    end = finding.range.upperBound
  }
}
