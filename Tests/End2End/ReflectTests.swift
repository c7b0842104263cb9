import Glibc
import JSON
import Testing

@testable import Intime

@Suite struct ReflectTests {
  private let intime: Program

  init() throws {
    intime = try Program()
    one = try JSONValue(Array("1".utf8))
  }

  private struct Failure: Error {}
  private let one: JSONValue

  private func create() throws { #expect(try intime.run("init", "--quiet").status == 0) }

  private static let entry =
    "I quarrelled with Anna about the flat again. I am angry, but I am afraid of losing her. I managed to call my sister."

  private func object(_ run: Run) throws -> JSONValue {
    try JSONValue(Array(try #require(run.output.split(separator: "\n").first).utf8))
  }

  @Test func `a text is reflected on without a vault, and nothing is kept`() throws {
    let run = try intime.run(["reflect", "--stdin", "--json"], input: Self.entry, key: false)
    #expect(run.status == 0 && run.errors.isEmpty)
    let answer = try object(run)
    #expect(answer["engine"] == .string("guide"))
    #expect(answer["gravity"] == .string("none") || answer["gravity"] == .string("distress"))
    #expect(answer["ledger"] == .null && answer["helplines"] == .array([]))
    guard case .array(let questions) = answer["questions"] else { throw Failure() }
    #expect((1...2).contains(questions.count))
    #expect(unsafe access(intime.vault, F_OK) != 0)
  }

  @Test func `the same seed gives the same words`() throws {
    func reflection(_ seed: String) throws -> String {
      try intime.run(["reflect", "--stdin", "--seed", seed], input: Self.entry, key: false).output
    }
    #expect(try reflection("7") == reflection("7"))
    #expect(try Set((1...6).map { try reflection("\($0)") }).count > 1)
  }

  @Test func `JSON lines are answered in order, in their own language, whole`() throws {
    let run = try intime.run(
      ["reflect", "--jsonl"],
      input:
        "{\"id\":1,\"lang\":\"fr\",\"text\":\"Je suis en colère contre mon chef, mais j’ai peur de perdre mon travail.\"}\n{\"id\":\"b\",\"text\":\"I am so tired of the exam.\"}\n",
      key: false)
    let lines = try run.output.split(separator: "\n").map { try JSONValue(Array($0.utf8)) }
    #expect(lines.count == 2 && lines[0]["id"] == one && lines[1]["id"] == .string("b"))
    guard case .string(let whole)? = lines[0]["reflection"], case .array(let questions)? = lines[0]["questions"],
      case .string(let question)? = questions.first
    else { throw Failure() }
    #expect(whole.contains(question) && whole.contains("votre"))
  }

  @Test func `danger brings the card first, and in no other case`() throws {
    let grave = try intime.run(
      ["reflect", "--stdin", "--lang", "fr"], input: "J’ai envie de mourir. Je serais mieux morte.", key: false,
      with: ["LC_ALL": "fr_FR.UTF-8"])
    #expect(grave.output.contains("3114") && grave.status == 0)
    #expect(!grave.output.contains("enregistrés"))
    let idiom = try intime.run(["reflect", "--stdin"], input: "Je suis mort de rire, quelle soirée !", key: false)
    #expect(!idiom.output.contains("3114"))
  }

  @Test func `an entry's reflection is kept beside it, unless asked not to`() throws {
    try create()
    _ = try intime.run(["write", "-"], input: Self.entry)
    #expect(try intime.run(["reflect", "--no-keep"]).status == 0)
    #expect(try intime.run(["show", "last", "--reflections"]).output.contains("the guide") == false)
    let why = try intime.run(["reflect", "--why"])
    #expect(why.status == 0 && why.output.contains("Why this:") && why.output.contains("“"))
    #expect(try intime.run(["show", "last", "--reflections"]).output.contains("the guide"))
  }

  @Test func `questions do not come twice`() throws {
    try create()
    _ = try intime.run(["write", "-"], input: Self.entry)
    var asked: [JSONValue] = []
    for _ in 0..<5 {
      guard case .array(let questions) = try object(intime.run(["reflect", "--json"]))["questions"] else {
        throw Failure()
      }
      asked += questions
    }
    #expect(asked.count >= 5 && Set(asked.map { "\($0)" }).count == asked.count)
  }

  @Test func `lines of an entry are named, and wrong ones are a usage error`() throws {
    try create()
    _ = try intime.run(["write", "-"], input: "I am angry.\nThe sun shone.\n")
    #expect(try intime.run(["reflect", "--lines", "2-2"]).output.contains("anger") == false)
    for wrong in ["0-1", "3-2", "x", "9-9", "1-"] {
      #expect(try intime.run(["reflect", "--lines", wrong]).status == 64)
    }
  }

  @Test func `looking back counts what is there`() throws {
    try create()
    for _ in 0..<3 {
      _ = try intime.run(["write", "--mood", "2", "-"], input: "My boss again. I am angry about the meeting.")
    }
    let review = try intime.run(["review", "week"])
    #expect(
      review.status == 0 && review.output.contains("You wrote 3 entries") && review.output.contains("anger (3 times)"))
    let notes = try intime.run(["prepare", "--lang", "fr"])
    #expect(notes.output.contains("Ce qui se passe") && notes.output.contains("3 entrées sur 3"))
    #expect(try intime.run(["review", "decade"]).status == 64)
  }

  @Test func `help lines need no vault, and one can add one's own`() throws {
    let lines = try intime.run(["help-lines", "--country", "be", "--lang", "fr"], key: false)
    #expect(lines.output.contains("0800 32 123") && lines.status == 0)
    #expect(try intime.run(["help-lines", "--country", "France"], key: false).status == 64)
    try create()
    _ = try intime.run(["help-lines", "--add", "My sister", "--number", "555 0100"])
    _ = try intime.run(["set", "country", "GB"])
    let own = try intime.run(["help-lines"])
    #expect(own.output.hasPrefix("555 0100") && own.output.contains("116 123"))
  }

  @Test(arguments: ["gb", ""])
  func `the country is asked once, at a terminal, and may stay open`(answer: String) throws {
    try create()
    _ = try intime.run(["write", "-"], input: "I want to die. They would be better off without me.")
    let words = ["reflect", "--key-file", "\(intime.folder)/key", "--no-color"]
    let asked = try intime.runOnTerminal(words, answers: [("Which country are you in", answer)])
    #expect(asked.status == 0 && asked.screen.contains("Which country"), "\(asked.screen)")
    // Without a country all known lines are there, those of other countries too.
    #expect(asked.screen.contains("988") == answer.isEmpty, "\(asked.screen)")
    let again = try intime.runOnTerminal(words)
    #expect(again.status == 0 && !again.screen.contains("Which country"), "\(again.screen)")
    // Without a terminal nobody is asked, and the locale says it.
    let piped = try intime.run(["reflect"], with: ["LC_ALL": "en_CA.UTF-8"])
    #expect(piped.output.contains(answer.isEmpty ? "988" : "116 123") && !piped.errors.contains("country"))
  }

  @Test func `whoever needs help is not told that the country is unknown when it is only locked`() throws {
    let grave = "I want to kill myself tonight."
    let nowhere = try intime.run(["reflect", "--stdin"], input: grave, key: false)
    #expect(nowhere.output.contains("112") && nowhere.output.contains("988") && !nowhere.output.contains("locked"))
    try create()
    _ = try intime.run(["set", "country", "UK"])
    _ = try intime.run(["help-lines", "--add", "Dr Roy", "--number", "01 23"])
    let locked = try intime.run(["reflect", "--stdin"], input: grave, key: false)
    #expect(locked.status == 0 && locked.output.contains("vault is locked") && locked.output.contains("--country"))
    let open = try intime.run(["reflect", "--stdin"], input: grave)
    #expect(open.output.contains("116 123") && open.output.contains("Dr Roy") && !open.output.contains("988"))
    let line = "{\"id\":1,\"text\":\"\(grave)\"}\n"
    let object = try object(try intime.run(["reflect", "--jsonl"], input: line))
    #expect("\(object["helplines"] ?? .null)".contains("116 123"))
    let lines = try intime.run(["help-lines"], key: false)
    #expect(lines.status == 0 && lines.errors.contains("locked") && lines.output.contains("--country GB"))
    #expect(try intime.run(["help-lines", "--country", "UK"], key: false).output.contains("116 123"))
    let far = try intime.run(["help-lines", "--country", "JP"], key: false)
    #expect(far.status == 0 && far.output.contains("JP") && far.output.contains("findahelpline.com"))
  }

  @Test func `where nothing is written there is nothing to reflect on`() throws {
    for empty in ["", "\n", "  \n\t"] {
      let run = try intime.run(["reflect", "--stdin"], input: empty, key: false)
      #expect(run.status == 64 && run.output.isEmpty && run.errors.contains("hint: "))
    }
    let run = try intime.run(
      ["reflect", "--jsonl"], input: "{\"id\":1,\"text\":\"\"}\n{\"id\":2,\"text\":\"\(Self.entry)\"}\n", key: false)
    let lines = try run.output.split(separator: "\n").map { try JSONValue(Array($0.utf8)) }
    #expect(run.status == 0 && lines.count == 2 && lines[0]["id"] == one && lines[0]["questions"] == .array([]))
    guard case .string(let said)? = lines[0]["reflection"] else { throw Failure() }
    #expect(said.contains("empty"))
  }

  @Test func `looking back on a year, old danger calls for no card today`() throws {
    try create()
    _ = try intime.run(["write", "--date", "2026-03-01", "-"], input: "I want to kill myself. I bought the pills.")
    _ = try intime.run(["write", "-"], input: "A quiet day in the garden.")
    let year = try intime.run(["review", "year"], with: ["LC_ALL": "en_GB.UTF-8"])
    #expect(year.status == 0 && !year.output.contains("116 123") && year.output.contains("You wrote 2 entries"))
    _ = try intime.run(["write", "-"], input: "I want to kill myself tonight.")
    let now = try intime.run(["review", "year"], with: ["LC_ALL": "en_GB.UTF-8"])
    #expect(now.output.contains("116 123"))
  }

  @Test func `no answer of a conversation comes twice`() throws {
    try create()
    _ = try intime.run(["write", "-"], input: Self.entry)
    let turns = String(repeating: "I do not know.\n", count: 12)
    #expect(try intime.run(["converse"], input: turns).status == 0)
    #expect(try intime.run(["converse"], input: "I do not know.\n").status == 0)
    let talk = try intime.run(["converse"], input: "").output
    let replies = talk.split(separator: "> I do not know.\n").map { $0.filter { $0 != "\n" } }.filter { !$0.isEmpty }
    #expect(replies.count == 13 && Set(replies).count == 13, "\(talk)")
  }

  @Test func `signs are named in words`() throws {
    let run = try intime.run(
      ["gauge", "--lang", "fr"], input: "Je veux me tuer, j’ai un plan pour ce soir.", key: false)
    #expect(run.output.contains("signes\u{a0}: ") && run.output.contains("des pensées de mettre fin à sa vie"))
  }

  @Test func `a harmless reply that fits any page is the model's`() throws {
    try withModel(saying: "It sounds as if the day was long. What stayed with you most?") {
      _ = try intime.run(["consent", "grant", "home", "--standing", "--level", "gist"])
      for level in ["gist", "veiled"] {
        if level == "veiled" { _ = try intime.run(["consent", "grant", "home", "--standing"]) }
        let run = try intime.run(["reflect", "--endpoint", "home", "--level", level, "--json"])
        #expect(try run.status == 0 && object(run)["engine"] == .string("home"), "\(run.errors)")
      }
    }
  }

  @Test func `silence holds for its entry only, and no card comes twice in a row in the same words`() throws {
    try create()
    _ = try intime.run(["set", "country", "FR"])
    for _ in 0..<2 { _ = try intime.run(["write", "-"], input: "I want to die. They would be better off without me.") }
    let cards = try (0..<5).map { _ in try intime.run(["reflect"]).output.split(separator: "\n").first }
    #expect(cards.allSatisfy { $0 != nil } && zip(cards, cards.dropFirst()).allSatisfy { $0 != $1 })
    #expect(try !intime.run(["reflect", "--mute"]).output.contains("3114"))
    #expect(try !intime.run(["reflect"]).output.contains("3114"))
    #expect(try intime.run(["reflect", "last~1"]).output.contains("3114"))
  }

  @Test func `silence ends when the text changes`() throws {
    try create()
    _ = try intime.run(["set", "country", "FR"])
    _ = try intime.run(["write", "-"], input: "I want to die. They would be better off without me.")
    #expect(try !intime.run(["reflect", "--mute"]).output.contains("3114"))
    _ = try intime.run(["amend", "last", "--tag", "night"])
    #expect(try !intime.run(["reflect"]).output.contains("3114"))
    _ = try intime.run(["edit", "last"], input: "I am going to kill myself tonight. I have the pills.")
    let changed = try intime.run(["reflect"])
    #expect(changed.output.contains("3114"), "\(changed.output) \(changed.errors)")
  }

  @Test(arguments: [
    (
      "GB", "en_GB.UTF-8", "116 123",
      [
        "I don't know why I'm writing to a computer. This feels silly.", "I want to kill myself tonight.",
        "I have the pills here and I'm going to take them tonight.",
      ]
    ),
    (
      "FR", "fr_FR.UTF-8", "3114",
      ["Je ne sais pas.", "Je veux mourir.", "J'ai les comprimés devant moi, je vais les avaler ce soir."]
    ),
  ])
  func `in a conversation a danger never goes without a number`(
    country: String, locale: String, number: String, turns: [String]
  ) throws {
    let talk = try talk(about: "The bus was late.", turns, country: country, locale: locale)
    let count = talk.output.split(separator: "\n").filter { $0.contains(number) }.count
    #expect(count >= 2, "\(talk.output)")
    // Said a third and a fourth time, it still comes.
    let again = try intime.run(
      ["converse", "last"], input: String(repeating: turns[1] + "\n", count: 4), with: ["LC_ALL": locale])
    #expect(again.output.split(separator: "\n").filter { $0.contains(number) }.count >= 4, "\(again.output)")
  }

  /// What a new journal answers to `turns` about its only entry.
  private func talk(about entry: String, _ turns: [String], country: String, locale: String) throws -> Run {
    try create()
    _ = try intime.run(["set", "country", country])
    _ = try intime.run(["write", "-"], input: entry)
    let talk = try intime.run(
      ["converse", "last"], input: turns.joined(separator: "\n") + "\n", with: ["LC_ALL": locale])
    #expect(talk.status == 0, "\(talk.errors)")
    return talk
  }

  @Test func `somebody hurt by another is told that it is not their doing, and who listens`() throws {
    let text = "Il m'a encore poussée contre le mur hier soir. Il dit que c'est ma faute. Je n'en ai parlé à personne."
    for seed in 1...4 {
      let run = try intime.run(
        ["reflect", "--stdin", "--json", "--seed", "\(seed)"], input: text, key: false, with: ["LC_ALL": "fr_FR.UTF-8"])
      #expect(try object(run)["gravity"] == .string("distress"))
      #expect(run.output.contains("3919") && !run.output.contains("culpabilité"), "\(run.output)")
      #expect(run.output.contains("faute") || run.output.contains("d’en répondre"))
    }
  }

  @Test(arguments: [
    (
      "GB", "C.UTF-8", "999",
      [
        "My boyfriend shoved me against the fridge.", "He was stressed, he has never done it before.",
        "It is my fault, I was going on and on.", "The soup is cold by now.", "I am scared to go home tonight.",
      ]
    ),
    (
      "FR", "fr_FR.UTF-8", "3919",
      [
        "Mon copain m'a poussée contre le frigo.", "Il était stressé, il n'a jamais fait ça avant.",
        "C'est ma faute, je n'arrêtais pas de parler.", "La soupe est froide.", "J'ai peur de rentrer ce soir.",
      ]
    ),
  ])
  func `a talk in which violence was told stays with it`(
    country: String, locale: String, number: String, turns: [String]
  ) throws {
    let talk = try talk(about: "The bus was late.", turns, country: country, locale: locale)
    // With the first turn, and with the last.
    #expect(talk.output.split(separator: "\n").filter { $0.contains(number) }.count == 2, "\(talk.output)")
    #expect(!talk.output.contains("“") && !talk.output.contains("«"), "\(talk.output)")
    for word in ["soup", "stress", "going on", "guilt", "culpabilité", "few words"] {
      #expect(!talk.output.contains(word), "\(talk.output)")
    }
    #expect(talk.output.contains("?"))
    // Taken up another day, it begins with the numbers.
    let later = try intime.run(["converse", "last"], input: turns[3] + "\n", with: ["LC_ALL": locale])
    #expect(later.status == 0 && later.output.contains(number), "\(later.output)")
  }

  @Test func `lines older than a year are shown with a warning`() throws {
    let old = try intime.run(
      ["help-lines", "--country", "FR"], key: false, with: ["INTIME_NOW": "2029-01-05T10:00:00Z"])
    #expect(old.status == 0 && old.output.contains("3114") && old.errors.contains("more than a year ago"))
    let fresh = try intime.run(["help-lines", "--country", "FR"], key: false)
    #expect(!fresh.errors.contains("year"))
  }

  // MARK: With a model

  private func withModel(saying text: String, _ body: () throws -> Void) throws {
    try create()
    let model = try SpeakingModel(intime, says: text)
    _ = try intime.run(["write", "-"], input: Self.entry)
    #expect(
      try intime.run(["endpoint", "add", "home", "--url", "http://127.0.0.1:\(model.port)/v1", "--model", "m"]).status
        == 0)
    try body()
    withExtendedLifetime(model) {}
  }

  private static let good =
    "It sounds as if the quarrel about the flat left both anger and fear. What would you want Anna to hear first?"

  @Test func `nothing leaves without consent`() throws {
    try withModel(saying: Self.good) {
      let run = try intime.run(["reflect", "--endpoint", "home"])
      #expect(run.status == 77 && run.output.isEmpty)
      let preview = try intime.run(["reflect", "--endpoint", "home", "--preview"])
      #expect(preview.status == 0 && preview.output.contains("\"model\":\"m\"") && !preview.output.contains("\"Anna"))
      #expect(try intime.run(["ledger"]).output.isEmpty)
    }
  }

  @Test func `what leaves is what the ledger holds, with no name in it, and names come back`() throws {
    try withModel(saying: Self.good) {
      _ = try intime.run(["consent", "grant", "home", "--standing"])
      let run = try intime.run(["reflect", "--endpoint", "home", "--json"])
      #expect(run.status == 0)
      let answer = try object(run)
      #expect(answer["engine"] == .string("home") && answer["ledger"] == one)
      let sent = try intime.bytes(of: "\(intime.folder)/got.1")
      #expect(Array(try intime.run(["ledger", "show", "1", "--payload"]).output.utf8) == sent)
      #expect(!String(decoding: sent, as: UTF8.self).contains("Anna"))
      #expect(try intime.run(["ledger", "verify"]).status == 0)
      _ = try intime.run(["consent", "revoke", "1"])
      #expect(try intime.run(["reflect", "--endpoint", "home"]).status == 77)
    }
  }

  @Test(arguments: [
    ("You have depression, and the quarrel with Anna about the flat shows it.", "diagnosis"),
    // Each sentence alone would pass, so that it does not matter how much of it has come when it is judged.
    (
      "The quarrel about the flat left anger and fear with you. The quarrel about the flat left anger and fear with you.",
      "circles"
    ),
    ("<|im_start|>user The quarrel about the flat", "put aside"),
    ("The quarrel with [person 9] about the flat was hard. What now?", "never mentioned"),
  ])
  func `a reply that could hurt is put aside, and the guide answers`(reply: String, reason: String) throws {
    try withModel(saying: reply) {
      _ = try intime.run(["consent", "grant", "home", "--standing"])
      let run = try intime.run(["reflect", "--endpoint", "home", "--json"])
      #expect(run.status == 0 && run.errors.contains(reason), "\(run.errors)")
      let answer = try object(run)
      #expect(answer["engine"] == .string("guide") && answer["ledger"] == one)
      #expect(!run.output.contains("depression") && !run.output.contains("im_start"))
    }
  }

  @Test func `a service that refuses is told, and the guide answers all the same`() throws {
    try withModel(saying: "status 401") {
      _ = try intime.run(["consent", "grant", "home", "--standing"])
      let run = try intime.run(["reflect", "--endpoint", "home"])
      #expect(run.status == 69 && run.errors.contains("refuses the key") && run.output.contains("?"))
    }
  }

  @Test func `looking back with a model is under the same rules`() throws {
    try withModel(saying: "It sounds as if the quarrel about the flat came back often. What would you like to keep?") {
      #expect(try intime.run(["review", "week", "--endpoint", "home"]).status == 77)
      _ = try intime.run(["consent", "grant", "home", "--standing", "--purpose", "review"])
      let run = try intime.run(["review", "week", "--endpoint", "home"])
      #expect(run.status == 0 && run.output.contains("came back often"))
      #expect(!String(decoding: try intime.bytes(of: "\(intime.folder)/got.1"), as: UTF8.self).contains("Anna"))
      #expect(try intime.run(["reflect", "--endpoint", "home"]).status == 77)
    }
  }

  @Test func `a key is kept sealed, reaches its service and is shown nowhere`() throws {
    try withModel(saying: Self.good) {
      let port = try intime.run(["endpoint", "list", "--json"]).output.split(separator: "\"").first {
        $0.hasPrefix("http://")
      }
      let url = try #require(port.map(String.init))
      let key = "sk-violet-harbour-17"
      let added = try intime.run(
        ["endpoint", "add", "home", "--url", url, "--model", "m", "--key-fd", "0"], input: key + "\n")
      #expect(added.status == 0, "\(added.errors)")
      _ = try intime.run(["consent", "grant", "home", "--standing"])
      #expect(try intime.run(["reflect", "--endpoint", "home"]).status == 0)
      #expect(
        String(decoding: try intime.bytes(of: "\(intime.folder)/key.1"), as: UTF8.self) == "Bearer \(key)")
      let seen = try [
        added, intime.run(["endpoint", "list"]), intime.run(["endpoint", "list", "--json"]), intime.run(["set"]),
        intime.run(["ledger", "show", "1", "--payload"]),
        intime.run(["export", "--plain", "--yes", "--format", "json"]),
      ]
      #expect(seen.allSatisfy { !($0.output + $0.errors).contains(key) })
      #expect(try intime.run(["endpoint", "list"]).output.contains("with a key"))
      let bad = try intime.run(
        ["endpoint", "add", "home", "--url", url, "--model", "m", "--key-fd", "0"], input: "two words\n")
      #expect(bad.status == 64 && !bad.errors.contains("two words"))
    }
  }

  @Test func `a private entry never leaves`() throws {
    try withModel(saying: Self.good) {
      _ = try intime.run(["consent", "grant", "home", "--standing"])
      _ = try intime.run(["write", "--private", "-"], input: Self.entry)
      #expect(try intime.run(["reflect", "--endpoint", "home"]).status == 77)
    }
  }

  @Test func `a conversation is kept and goes on where it stopped`() throws {
    try withModel(saying: Self.good) {
      _ = try intime.run(["consent", "grant", "home", "--standing"])
      let first = try intime.run(["converse", "--endpoint", "home"], input: "The flat is only an excuse, I think.\n")
      #expect(first.status == 0 && first.output.contains("What would you want Anna to hear first?"))
      let offline = try intime.run(["converse"], input: "I am still angry with Anna about the flat.\n")
      #expect(offline.output.contains("The flat is only an excuse") && offline.status == 0)
      let kept = try intime.run(["show", "last", "--reflections"]).output
      #expect(kept.contains("Conversation") && kept.contains("still angry"))
      let sent = String(decoding: try intime.bytes(of: "\(intime.folder)/got.1"), as: UTF8.self)
      #expect(sent.contains("only an excuse") && !sent.contains("Anna"))
    }
  }
}
