import FuzzMain

@testable import Endpoint

@main enum Fuzz {
  static func main() { unsafe fuzz_main(CommandLine.argc, CommandLine.unsafeArgv) }
}

/// Laws: an answer's pieces make its text; its ceilings hold; where it is cut does not matter; words that are shown are harmless.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let whole = reply(input, by: max(1, input.count))
  precondition(reply(input, by: 1) == whole, "an answer may be cut anywhere")
  precondition(whole.text.utf8.count <= limits.textBytes, "the ceiling holds")
  if let words = whole.model { check(words) }
  if let words = ServerWords(body: input) { check(words) }
  return 0
}

private var limits: EndpointLimits {
  var limits = EndpointLimits()
  limits.textBytes = 200
  limits.eventBytes = 1000
  return limits
}

private struct Outcome: Equatable {
  var text = ""
  var model: ServerWords?
  var error: EndpointError?
}

private func reply(_ bytes: [UInt8], by size: Int) -> Outcome {
  var reader = ReplyReader(limits)
  var outcome = Outcome()
  do throws(EndpointError) {
    for start in stride(from: 0, to: bytes.count, by: size) where !reader.isDone {
      try reader.read(Array(bytes[start..<min(start + size, bytes.count)])) { outcome.text += $0 }
    }
    try reader.end { outcome.text += $0 }
    precondition(outcome.text == reader.text, "the pieces make the text")
    outcome.model = reader.model
  } catch { outcome.error = error }
  return outcome
}

private func check(_ words: ServerWords) {
  precondition(words.text.unicodeScalars.count <= ServerWords.longest + 2, "words are few")
  precondition(words.text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7f...0x9f).contains($0.value) })
}
