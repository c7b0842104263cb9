import Glibc
import Testing

@testable import Intime

/// A conversation on a real terminal of 80 columns, with a model that is not to be trusted.
@Suite struct ConverseTests {
  private static let entry =
    "I quarrelled with Anna about the flat again. I am angry, but I am afraid of losing her. We live in Leeds."
  private static let good =
    "It sounds as if the quarrel about the flat left both anger and fear behind, and that the two of them pull in different directions when you think of Anna. What would you want Anna to hear first?"

  private let intime: Program

  init() throws { intime = try Program() }

  private var key: [String] { ["--key-file", "\(intime.folder)/key"] }

  private func withModel(saying text: String, entry: String = entry, _ body: (SpeakingModel) throws -> Void) throws {
    #expect(try intime.run("init", "--quiet").status == 0)
    let model = try SpeakingModel(intime, says: text)
    _ = try intime.run(["write", "-"], input: entry)
    let added = try intime.run([
      "endpoint", "add", "home", "--url", "http://127.0.0.1:\(model.port)/v1", "--model", "m",
    ])
    #expect(added.status == 0)
    for purpose in ["converse", "reflect"] {
      #expect(try intime.run(["consent", "grant", "home", "--standing", "--purpose", purpose]).status == 0)
    }
    try body(model)
  }

  private func converse(_ answers: [(question: String, answer: String)]) throws -> (screen: String, status: Int32) {
    try intime.runOnTerminal(["converse", "--endpoint", "home", "--no-color"] + key, answers: answers)
  }

  /// What a terminal shows, its lines joined again.
  private func unwrapped(_ screen: String) -> String {
    screen.split(whereSeparator: \.isNewline).map { $0.trimmed }.joined(separator: " ")
  }

  @Test func `a reply comes wrapped to the width, each word once, and names come back`() throws {
    try withModel(saying: Self.good) { model in
      let run = try converse([("› ", "The flat is only an excuse, I think."), ("› ", "")])
      #expect(run.status == 0, "\(run.screen)")
      let lines = run.screen.split(whereSeparator: \.isNewline)
      #expect(lines.allSatisfy { $0.count <= 80 }, "\(run.screen)")
      #expect(unwrapped(run.screen).contains(Self.good), "\(run.screen.debugDescription)")
      let sent = try model.request(1)
      #expect(!sent.contains("Anna") && !sent.contains("Leeds"))
    }
  }

  @Test func `escapes in a reply move nothing on the terminal`() throws {
    let hostile =
      "It sounds as if \u{1b}[2J\u{1b}]0;gotcha\u{7} the quarrel about the flat \u{202e}left anger behind \u{9b}31m today. What would you like \r\u{8}Anna to hear first?"
    try withModel(saying: hostile) { _ in
      let run = try converse([("› ", "The flat is only an excuse, I think."), ("› ", "")])
      #expect(run.status == 0, "\(run.screen)")
      let isPlain = run.screen.unicodeScalars.allSatisfy {
        ($0.value >= 0x20 || $0 == "\r" || $0 == "\n") && !(0x80...0x9f).contains($0.value) && $0.value != 0x202e
      }
      #expect(isPlain, "\(run.screen.debugDescription)")
    }
  }

  @Test func `Ctrl-C amid a reply ends it, keeps nothing of it, and tells the ledger`() throws {
    let begun =
      "It sounds as if the quarrel about the flat left both anger and fear behind. And then there is more of it to say, ␌ never"
    try withModel(saying: begun) { model in
      let run = try converse([("› ", "The flat is only an excuse, I think."), ("fear behind.", "\u{3}")])
      #expect(run.status == 130, "\(run.screen)")
      #expect(!run.screen.contains("more of it"))
      let kept = try intime.run(["show", "last", "--reflections"]).output
      #expect(kept.contains("only an excuse") && !kept.contains("fear behind"), "\(kept)")
      let ledger = try intime.run(["ledger"]).output
      #expect(ledger.contains("stopped by you"), "\(ledger)")
      #expect(try intime.run(["ledger", "verify"]).status == 0)
      let payload = try intime.run(["ledger", "show", "1", "--payload"]).output
      let sent = try model.request(1)
      #expect(payload == sent)

      // Coming back goes on with the same stand-ins, so that nobody can tell two people from one.
      try model.say(Self.good)
      let back = try converse([("› ", "Anna called, I did not answer."), ("› ", "")])
      #expect(back.status == 0 && back.screen.contains("only an excuse"), "\(back.screen)")
      let first = try names(in: model.request(1))
      let second = try names(in: model.request(2))
      #expect(!first.isEmpty && first.isSubset(of: second), "\(first) \(second)")
      let third = try converse([("› ", "I would like to call Anna today."), ("› ", "")])
      let last = try names(in: model.request(3))
      #expect(third.status == 0 && first.isSubset(of: last))
    }
  }

  /// The words with a capital within a sentence: the stand-ins.
  private func names(in request: String) throws -> Set<String> {
    let words = request.split { !$0.isLetter && $0 != "'" }
    var found: Set<String> = []
    for (before, word) in zip(words, words.dropFirst())
    where word.first?.isUppercase == true && ["with", "in"].contains(before) { found.insert(String(word)) }
    return found
  }

  @Test func `what passed stays on the screen, the rest is put aside with one line, and the guide answers`() throws {
    let turns =
      "It sounds as if the quarrel about the flat left both anger and fear behind. You have depression, and it shows. What now?"
    try withModel(saying: turns) { _ in
      let run = try intime.runOnTerminal(["reflect", "--endpoint", "home", "--no-color"] + key)
      #expect(run.status == 0, "\(run.screen)")
      let said = unwrapped(run.screen)
      #expect(said.contains("fear behind.") && !said.contains("depression"), "\(run.screen)")
      #expect(said.contains("The rest of the model’s reply was put aside, because it made a diagnosis"))
      #expect(said.contains("The guide on this machine answers instead."))
      let kept = try intime.run(["show", "last", "--reflections"]).output
      #expect(!kept.contains("fear behind"))
      // Elsewhere nothing is shown before all of it has passed.
      let piped = try intime.run(["reflect", "--endpoint", "home", "--no-keep"])
      #expect(piped.status == 0 && !piped.output.contains("fear behind"), "\(piped.output)")
    }
  }

  @Test func `who is not well gets a reply whole or not at all`() throws {
    let turns =
      "It sounds as if the funeral and the quiet house weigh a great deal on you. You have depression, and it shows."
    let entry = "My father died on Sunday. I cannot bear the quiet house since the funeral, I cry all day."
    try withModel(saying: turns, entry: entry) { _ in
      let gravity = try intime.run(["gauge"], input: entry, key: false).output
      #expect(!gravity.contains("none"), "\(gravity)")
      let run = try intime.runOnTerminal(["reflect", "--endpoint", "home", "--no-color"] + key)
      #expect(run.status == 0 && !unwrapped(run.screen).contains("weigh a great deal"), "\(run.screen)")
    }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    while text.first?.isWhitespace == true { text.removeFirst() }
    return text
  }
}
