import FuzzMain
import Journal

@testable import Redaction

@main enum Fuzz {
  static func main() { unsafe fuzz_main(CommandLine.argc, CommandLine.unsafeArgv) }
}

/// Laws: spans are in range, in order, and rebuild the redacted text; stand-ins that are read are written as they were; a reply
/// in pieces is restored like the whole.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  var standIns = StandIns(seed: 1)
  if let read = try? StandIns(encoded: input) {
    precondition(read.encoded() == input, "what is read is written as it was")
    standIns = read
  }
  let text = String(decoding: input, as: UTF8.self)
  for language in Language.allCases {
    for redactor in [Redactor(), Redactor(finders: [findCapitals])] {
      check(text, redactor, language, standIns)
    }
  }
  return 0
}

/// Finds every word with a capital, and every number.
@Sendable private func findCapitals(_ document: Document, _ findings: inout [Finding]) {
  for (index, token) in document.tokens.enumerated() {
    switch (token.kind, token.casing) {
    case (.number, _), (.mixed, _):
      let types: [(SpanType, DetectorName)] = [(.date, .date), (.age, .age), (.phone, .phone), (.id, .money)]
      let (type, detector) = types[index % types.count]
      findings.append(Finding(token.range, type, by: detector))
    case (.word, .title), (.word, .upper), (.word, .mixed), (.word, .none):
      findings.append(Finding(token.range, [.person, .location, .organisation][index % 3], by: .name))
    default: continue
    }
  }
}

private func check(_ text: String, _ redactor: Redactor, _ language: Language, _ known: StandIns) {
  var standIns = known
  let redacted: Redacted
  do throws(RedactionError) {
    redacted = try redactor.redact(text, at: .pseudonymous, language: language, standIns: &standIns)
  } catch {
    return
  }
  let scalars = Array(text.unicodeScalars)
  var rebuilt = String.UnicodeScalarView()
  var position = 0
  for span in redacted.spans {
    precondition(position <= span.range.lowerBound && span.range.upperBound <= scalars.count, "spans are in order")
    rebuilt.append(contentsOf: scalars[position..<span.range.lowerBound])
    rebuilt.append(contentsOf: span.replacement.unicodeScalars)
    position = span.range.upperBound
  }
  rebuilt.append(contentsOf: scalars[position...])
  precondition(String(rebuilt).utf8.elementsEqual(redacted.text.utf8), "spans rebuild the text")
  guard let again = try? StandIns(encoded: standIns.encoded()) else { preconditionFailure("what we write can be read") }
  precondition(again == standIns, "what we write is read as it was")
  let restoration = Restoration(standIns)
  let whole = restoration.restore(redacted.text)
  var streaming = restoration.streaming()
  var pieces: [UInt8] = []
  for scalar in redacted.text.unicodeScalars { pieces += streaming.feed(String(scalar)).utf8 }
  pieces += streaming.finish().utf8
  precondition(pieces.elementsEqual(whole.text.utf8) && streaming.strangers == whole.strangers, "pieces do not matter")
}
