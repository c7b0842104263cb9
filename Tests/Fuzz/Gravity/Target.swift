import FuzzMain
import Journal
import Redaction

@testable import Reflection

@main enum Fuzz {
  static func main() { unsafe fuzz_main(CommandLine.argc, CommandLine.unsafeArgv) }
}

/// Laws: signs stand in the text and in order, and say all that is grave; what is read twice is read alike.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  for language in Language.allCases {
    let passage = Passage(text, language: language)
    let reading = GravityReading(passage)
    var last = 0
    for sign in reading.signs {
      precondition(!sign.tokens.isEmpty && sign.tokens.lowerBound >= last, "signs are in order")
      precondition(sign.tokens.upperBound <= passage.document.tokens.count, "signs stand in the text")
      precondition(sign.weight > 0 && sign.gravity > .none, "a sign counts for something")
      last = sign.tokens.lowerBound
    }
    precondition(reading.gravity <= reading.signs.map(\.gravity).max() ?? .none, "a sign says what is grave")
    let byRules = GravityReading(passage, depth: .rules)
    precondition(GravityReading.weigh(byRules.signs) == byRules.gravity, "the rules' signs make their gravity")
    precondition(GravityReading(Passage(text, language: language)).signs == reading.signs, "read twice, read alike")
  }
  return 0
}
