import Testing

@testable import Intime

/// What a model that is not to be trusted can do to somebody in danger, seen from the terminal: nothing.
@Suite struct ModelWallTests {
  private let intime: Program

  init() throws { intime = try Program() }

  private var key: [String] { ["--key-file", "\(intime.folder)/key"] }

  private func withModel(
    saying text: String, entry: String, standing: Bool = true, _ body: (SpeakingModel) throws -> Void
  ) throws {
    #expect(try intime.run("init", "--quiet").status == 0)
    _ = try intime.run("set", "country", "GB")
    let model = try SpeakingModel(intime, says: text)
    _ = try intime.run(["write", "-"], input: entry)
    let added = try intime.run([
      "endpoint", "add", "home", "--url", "http://127.0.0.1:\(model.port)/v1", "--model", "m",
    ])
    #expect(added.status == 0)
    #expect(try intime.run(["consent", "grant", "home"] + (standing ? ["--standing"] : [])).status == 0)
    try body(model)
  }

  private static let push = "Have you thought about how you would do it? What keeps you from it?"
  private static let quarrel = "I quarrelled with Anna about the flat again. I am angry, but I am afraid of losing her."

  @Test func `where words say that somebody is about to, no model is asked and nothing leaves`() throws {
    try withModel(saying: Self.push, entry: "I am going to kill myself tonight. I have the pills here.") { _ in
      for words in [["reflect"], ["review", "week"], ["converse"]] {
        let run = try intime.run(words + ["--endpoint", "home"], input: "I do not know.\n")
        #expect(run.status == 0 && run.errors.contains("To words as grave as these no model answers"), "\(run.errors)")
        #expect(!run.output.contains("how you would") && !run.output.isEmpty)
      }
      #expect(try intime.run("ledger").output.isEmpty)
      let french = try intime.run("reflect", "--endpoint", "home", "--lang", "fr")
      #expect(french.errors.contains("aucun modèle ne répond"))
    }
  }

  @Test func `what was said in a talk is not over three turns later`() throws {
    try withModel(saying: Self.push, entry: Self.quarrel) { _ in
      let turns = "I want to kill myself tonight. I have the pills.\nI do not know.\nIt is late.\nThe flat is cold.\n"
      let run = try intime.run(["converse", "--endpoint", "home"], input: turns)
      #expect(run.status == 0 && !run.output.contains("how you would"), "\(run.output)")
      let again = try intime.run(["converse", "--endpoint", "home"], input: "The flat is still cold.\n")
      #expect(again.errors.contains("no model answers"), "\(again.errors)")
      #expect(try intime.run("ledger").output.isEmpty)
    }
  }

  @Test(arguments: [
    ("My boyfriend shoved me against the fridge last night.", "0808 2000 247"),
    ("He strangled me on Sunday.", "999"), ("I cut my arm again.", "116 123"),
    ("My chest hurts and I can't get my breath.", "999"),
  ])
  func `a turn that tells of violence, of harm or of a body in need is answered by the guide, and nothing leaves`(
    turn: String, number: String
  ) throws {
    try withModel(saying: "What did you do to make him angry? Why did you stay?", entry: Self.quarrel) { _ in
      let run = try intime.run(["converse", "--endpoint", "home"], input: turn + "\nI do not know.\n")
      #expect(run.status == 0 && run.errors.contains("no model answers"), "\(run.errors)")
      #expect(run.output.contains(number) && !run.output.contains("make him angry"), "\(run.output)")
      #expect(try intime.run("ledger").output.isEmpty)
      // Nor on another day, of the same talk.
      let later = try intime.run(["converse", "--endpoint", "home"], input: "The soup is cold.\n")
      #expect(later.errors.contains("no model answers"), "\(later.errors)")
      _ = try intime.run(["write", "-"], input: turn)
      #expect(try intime.run("reflect", "--endpoint", "home").errors.contains("no model answers"))
      #expect(try intime.run("ledger").output.isEmpty)
    }
  }

  @Test func `a talk in which nothing of the kind is told is the model's`() throws {
    let good = "It sounds as if the quarrel left you both angry and afraid. What would you want Anna to hear first?"
    try withModel(saying: good, entry: Self.quarrel) { _ in
      let run = try intime.run(["converse", "--endpoint", "home"], input: "Anna will not answer the phone.\n")
      #expect(run.status == 0 && !run.errors.contains("no model answers"), "\(run.errors)")
      #expect(try !intime.run("ledger").output.isEmpty)
    }
  }

  @Test func `a loop is cut at its first turn, and so is a refusal`() throws {
    for said in [
      "It sounds as if the quarrel was hard on you. It sounds as if the quarrel was hard on you. ␌ never",
      "I'm sorry, but I'm afraid I'm unable to assist you. ␌ never",
    ] {
      let other = try ModelWallTests()
      try other.withModel(saying: said, entry: Self.quarrel) { _ in
        let run = try other.intime.run("reflect", "--endpoint", "home")
        #expect(run.status == 0 && run.errors.contains("was put aside"), "\(run.errors)")
        #expect(!run.output.contains("hard on you") && !run.output.contains("unable"))
        let ledger = try other.intime.run("ledger").output
        #expect(ledger.contains("cut off after"), "\(ledger)")
        #expect(try other.intime.run("ledger", "verify").status == 0)
      }
    }
  }

  @Test func `what would leave is shown where one asks, before the answer`() throws {
    let good = "It sounds as if the quarrel left you both angry and afraid. What would you want Anna to hear first?"
    try withModel(saying: good, entry: Self.quarrel, standing: false) { model in
      let run = try intime.runOnTerminal(
        ["reflect", "--endpoint", "home", "--no-color"] + key, answers: [("[y/N/show]", "show"), ("[y/N/show]", "y")])
      #expect(run.status == 0, "\(run.screen)")
      #expect(run.screen.contains("as you wrote it") && run.screen.contains("The exact request to home"))
      let shown = try model.request(1)
      let screen = run.screen.filter { !$0.isNewline }
      #expect(screen.contains(shown), "what was shown is what left")
      #expect(run.screen.contains("asking home…"))
      let questions = run.screen.split(whereSeparator: \.isNewline).filter {
        $0.contains("Send") || $0.contains("[y/N")
      }
      #expect(questions.count >= 2 && questions.allSatisfy { $0.count <= 80 }, "\(questions)")
      let no = try intime.runOnTerminal(
        ["reflect", "--endpoint", "home", "--lang", "fr"] + key, answers: [("[o/N/voir]", "n")])
      #expect(no.status == 77 && !no.screen.contains("asking"))
    }
  }

  @Test func `why there is no reply is said once`() throws {
    try withModel(saying: "", entry: Self.quarrel) { _ in
      let run = try intime.run("reflect", "--endpoint", "home")
      #expect(run.status == 76 && run.errors.components(of: "the answer is empty") == 1, "\(run.errors)")
      #expect(!run.errors.contains("check its address"))
    }
  }
}

extension String {
  /// How often `part` occurs.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
