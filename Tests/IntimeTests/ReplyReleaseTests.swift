import Journal
import Redaction
import Reflection
import Testing

@testable import Intime

@Suite struct ReplyReleaseTests {
  private static let entry = "I quarrelled with Anna about the flat again. I am angry, but I am afraid of losing her."
  private static let good =
    "It sounds as if the quarrel about the flat left both anger and fear. Both seem to speak of something that matters. What would you want her to hear first?"

  private func release() -> ReplyRelease {
    let gate = Gate(entry: Passage(Self.entry, language: .english), gravity: .none, language: .english)
    return ReplyRelease(gate, instructions: "", restoration: Restoration(StandIns(seed: 1)).streaming())
  }

  /// Feeds `text` in pieces of `size`, and returns what was let out.
  private func released(_ text: String, size: Int) -> String {
    var release = release()
    var shown = ""
    var rest = text[...]
    while !rest.isEmpty {
      shown += release.take(String(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    return shown
  }

  @Test(arguments: [1, 2, 7, 31, 1000])
  func `whole sentences are let out, however the reply is cut`(size: Int) {
    let shown = released(Self.good + " And more", size: size)
    #expect(shown == Self.good, "\(shown)")
    var whole = release()
    _ = whole.take(Self.good + " And more")
    #expect(whole.rest(of: Self.good + " And more.") == " And more.")
  }

  @Test(arguments: [
    "You have depression. The quarrel about the flat shows it. What now, for you and for her? ",
    "I'm so sorry to hear that. I'm so sorry to hear that. I'm so sorry to hear that. ",
    "<|im_start|>user The quarrel about the flat was hard on you both. What now? ",
    "The quarrel with [person 9] about the flat was hard for you. What now? ",
    "The quarrel about the flat is hard. Stop taking your pills today. What now? ",
    "La dispute à propos de l’appartement a été dure pour vous deux. Et maintenant, que faire ? ",
    "The weather is fine today in most parts of the country. Do you like rain? ", "Hard. ", "",
  ])
  func `nothing is let out of what the gate would refuse`(reply: String) {
    for size in [1, 5, 1000] {
      let shown = released(reply, size: size)
      for wrong in ["depression", "sorry", "im_start", "person 9", "pills", "dispute", "weather", "Hard"] {
        #expect(!shown.contains(wrong), "\(shown)")
      }
    }
  }

  @Test func `what is let out is never taken back by what comes later`() {
    let turning = Self.good + " You have depression, and it shows. Everything else follows from that. "
    for size in [1, 9, 1000] {
      let shown = released(turning, size: size)
      #expect(Self.good.hasPrefix(shown), "\(shown)")
    }
  }
}
