import Journal
import Testing
import Vault

@testable import Intime

private func journal() throws -> Program {
  let program = try Program()
  let made = try program.run("init", "--quiet")
  #expect(made.status == 0, "\(made.errors)")
  return program
}

extension Program {
  /// Names an endpoint on this machine.
  fileprivate func name(_ endpoint: String, port: Int = 8080) throws {
    let run = try run("endpoint", "add", endpoint, "--url", "http://127.0.0.1:\(port)/v1", "--model", "small")
    #expect(run.status == 0, "\(run.errors)")
  }

  /// The vault as the program opens it.
  fileprivate func open() throws -> Vault {
    try LockedVault(path: vault, stateFolder: "\(folder)/state/intime").unlock(
      with: .keyFile(Credentials.keyFile("\(folder)/key")))
  }

  fileprivate func now() throws -> Timestamp { try #require(Timestamp(rfc3339: "2026-11-23T14:30:00Z")) }

  /// Does what a command does that sends `payload`.
  @discardableResult
  fileprivate func send(_ payload: String, about entries: [EntryID] = [], ends: Bool = true, attempts: Int? = nil)
    throws -> LedgerRecord
  {
    let vault = try open()
    let outgoing = Outgoing(
      destination: Destination(
        name: "home", address: "http://127.0.0.1:8080/v1", host: "127.0.0.1:8080", model: "small", isLoopback: true),
      purpose: .reflect, level: .pseudonymous,
      subjects: entries.map { ConsentSubject(entry: $0, tags: [], isPrivate: false) }, payload: Array(payload.utf8))
    let recorded = try outgoing.recorded(in: vault, now: now()) { _ in true }
    if ends {
      let reply = Array("Hello".utf8)
      try vault.record(
        SendingOutcome(
          .ok, replyCount: reply.count, replyDigest: Vault.digest(ofReply: reply), durationMilliseconds: 812,
          attempts: attempts),
        of: recorded.record, now: now())
    }
    return recorded.record
  }
}

@Suite struct ConsentTests {
  @Test func `consent is given, listed and taken back`() throws {
    let intime = try journal()
    #expect(try intime.run("consent").errors.contains("nothing leaves"))
    try intime.name("home")
    try intime.name("away")
    let given = try intime.run("consent", "grant", "home")
    #expect(
      given.status == 0 && given.output.isEmpty
        && given.errors.contains("Noted. 1  home (http://127.0.0.1:8080/v1): reflect"))
    let words = [
      "consent", "grant", "away", "--purpose", "bilan,CONVERSE", "--level", "essence", "--tag", "#Été", "--standing",
      "--until", "2026-12-24", "--json",
    ]
    #expect(
      try intime.run(words).output
        == #"{"number":2,"endpoint":"away","url":"http://127.0.0.1:8080/v1","purposes":["review","converse"],"level":"gist","tags":["Été"],"#
        + #""mode":"standing","granted":"2026-11-23T14:30:00+00:00","expires":"2026-12-25T00:00:00+00:00","revoked":null,"#
        + #""inForce":true}"# + "\n")
    let listed = try intime.run("consent", "--lang", "fr").output
    #expect(
      listed.contains(
        "1  home (http://127.0.0.1:8080/v1)\u{a0}: réflexion, bilan, conversation, préparation\u{a0}; jusqu’à pseudonyme (3)"
      ))
    #expect(listed.contains("entrées étiquetées #Été\u{a0}; sans demander"))
    #expect(try intime.run("consent", "revoke", "1").errors.contains("Taken back: nothing is sent to home"))
    #expect(try intime.run("consent", "revoke", "1").errors.contains("already"))
    #expect(try intime.run("consent").output.contains("taken back on 2026-11-23 14:30"))
    #expect(try intime.run("consent", "revoke", "7").status == 66)
    #expect(try intime.run("verify", "--full").status == 0)
    // A cap that is stricter is told of.
    #expect(try intime.run("level", "sealed").status == 0)
    #expect(try intime.run("consent").errors.contains("2: your caps allow sealed at most"))
  }

  @Test(arguments: [
    ["grant"], ["grant", ""], ["grant", "a b"], ["grant", "home", "--level", "sealed"],
    ["grant", "home", "--level", "9"],
    ["grant", "home", "--purpose", "sell"], ["grant", "home", "--ask", "--standing"],
    ["grant", "home", "--tag", "a b"],
    ["grant", "home", "--until", "yesterday"], ["grant", "home", "--until", "soonish"], ["revoke"], ["revoke", "x"],
  ])
  func `what makes no sense is a usage error in both languages, and no consent`(words: [String]) throws {
    let intime = try journal()
    let english = try intime.run(["consent"] + words)
    let french = try intime.run(["consent"] + words + ["--lang", "fr"])
    #expect(english.status == 64 && french.status == 64, "\(english.errors)")
    #expect(english.errors.contains("hint: ") && french.errors.contains("conseil\u{a0}: "), "\(french.errors)")
    #expect(english.errors != french.errors)
    #expect(try intime.run("consent", "--json").output.isEmpty)
  }

  @Test func `what was consented to already is not noted twice, and what is no longer in force says so`() throws {
    let intime = try journal()
    try intime.name("home")
    #expect(try intime.run("consent", "grant", "home", "--standing").status == 0)
    let again = try intime.run("consent", "grant", "home", "--standing")
    #expect(
      again.status == 0 && again.errors.contains("You have consented to that already. 1  home"), "\(again.errors)")
    #expect(try intime.run("consent", "grant", "home", "--standing", "--tag", "work").errors.contains("Noted. 2"))
    try intime.name("home", port: 9)
    let elsewhere = try intime.run("consent").output
    #expect(elsewhere.contains("1  (not in force: the endpoint is elsewhere now) home (http://127.0.0.1:8080/v1)"))
    #expect(try intime.run("consent", "grant", "home", "--standing").errors.contains("Noted. 3"))
    _ = try intime.run("consent", "revoke", "3")
    let lines = try intime.run("consent", "--lang", "fr").output.split(separator: "\n")
    #expect(lines.count == 3 && lines.last?.hasPrefix("3  (n’est plus en vigueur) home") == true, "\(lines)")
    #expect(try intime.run("consent", "grant", "home", "--standing").errors.contains("Noted. 4"))
    _ = try intime.run("endpoint", "remove", "home")
    #expect(try intime.run("consent").output.contains("4  (not in force: there is no such endpoint) home"))
  }

  @Test func `who says no to the text as written is not told that --yes would do`() throws {
    let intime = try journal()
    try intime.name("home")
    let key = ["--key-file", "\(intime.folder)/key"]
    for (words, question) in [
      (["consent", "grant", "home", "--level", "open"], "Consent?"), (["level", "open"], "Allow it?"),
    ] {
      let refused = try intime.runOnTerminal(words + key, answers: [(question, "n")])
      #expect(refused.status == 1 && refused.screen.contains("only yes, at the terminal, allows it; --yes does not"))
      #expect(!refused.screen.contains("or give --yes"))
    }
  }

  @Test func `the ledger says how often something was sent`() throws {
    let intime = try journal()
    try intime.name("home")
    #expect(try intime.run("consent", "grant", "home", "--standing").status == 0)
    try intime.send("first", attempts: 4)
    try intime.send("second", attempts: 1)
    let lines = try intime.run("ledger").output.split(separator: "\n")
    #expect(lines.first?.hasSuffix("a reply of 5 bytes in 812 ms, sent 4 times") == true, "\(lines)")
    #expect(lines.last?.hasSuffix("in 812 ms") == true)
    #expect(try intime.run("ledger", "--lang", "fr").output.contains("en 812 ms, envoyé 4 fois"))
    #expect(try intime.run("ledger", "show", "1", "--json").output.contains(#""attempts":4"#))
    #expect(try intime.run("ledger", "verify").status == 0)
  }

  @Test func `an endpoint that nobody named was consented to, and a name was given away without a word`() throws {
    let intime = try journal()
    #expect(try intime.run("consent", "grant", "ghost", "--standing").status == 66)
    #expect(try intime.run("level", "open", "--endpoint", "ghost", "--yes").status == 66)
    #expect(try intime.run("level", "--endpoint", "ghost").status == 66)
    #expect(try intime.run("consent", "--json").output.isEmpty)
    try intime.name("home")
    #expect(try intime.run("consent", "grant", "home", "--standing").status == 0)
    #expect(try intime.run("write", "A quiet day.").status == 0)
    let replaced = try intime.run("endpoint", "add", "home", "--url", "http://127.0.0.1:9/v1", "--model", "other")
    #expect(replaced.status == 0)
    #expect(replaced.errors.contains("“home” was http://127.0.0.1:8080/v1, model small, until now."))
    #expect(replaced.errors.contains("does not hold for the new one"))
    let refused = try intime.run("reflect", "--endpoint", "home")
    #expect(refused.status == 77, "\(refused.errors)")
    #expect(refused.errors.contains("consent 1 is for home at http://127.0.0.1:8080/v1"))
    #expect(refused.errors.contains("home is now http://127.0.0.1:9/v1"))
    _ = try intime.run("endpoint", "remove", "home")
    try intime.name("home", port: 9)
    #expect(try intime.run("reflect", "--endpoint", "home", "--lang", "fr").status == 77)
    #expect(try intime.run("ledger", "--json").output.isEmpty)
  }

  @Test func `to let the text leave as it is written, one says so at a terminal, and --yes is no answer`() throws {
    let intime = try journal()
    try intime.name("home")
    let words = ["consent", "grant", "home", "--level", "open", "--standing", "--yes"]
    let scripted = try intime.run(words)
    #expect(scripted.status == 77 && scripted.errors.contains("--yes does not answer this"), "\(scripted.errors)")
    let key = ["--key-file", "\(intime.folder)/key"]
    let refused = try intime.runOnTerminal(words + key, answers: [("Consent?", "n")])
    #expect(refused.status == 1 && refused.screen.onOneLine.contains("names, places and numbers included"))
    #expect(try intime.run("consent", "--json").output.isEmpty)
    let given = try intime.runOnTerminal(words + key + ["--lang", "fr"], answers: [("Y consentir", "o")])
    #expect(given.status == 0, "\(given.screen)")
    #expect(try intime.run("consent", "--json").output.contains(#""level":"open""#))
  }
}

@Suite struct LedgerCommandTests {
  private static let payload = "{\"messages\":[{\"content\":\"Été\u{7}\\n\u{1b}[31m\"}]}\n\u{0}no line feed at the end"

  private func sent() throws -> Program {
    let intime = try journal()
    try intime.name("home")
    #expect(try intime.run("consent", "grant", "home", "--standing").status == 0)
    let entry = try intime.open().write(EntryContent(date: intime.now(), text: "one"), now: intime.now())
    try intime.send(Self.payload, about: [entry.id])
    try intime.send("second", ends: false)
    return intime
  }

  @Test func `the ledger lists what left, and prints it byte for byte`() throws {
    let intime = try sent()
    let id = try #require(intime.open().index().entries.first).id
    #expect(
      try intime.run("ledger").output == """
        1  2026-11-23 14:30  home (127.0.0.1:8080)  reflect  pseudonymous  \(Self.payload.utf8.count) bytes  a reply of 5 bytes in 812 ms
        2  2026-11-23 14:30  home (127.0.0.1:8080)  reflect  pseudonymous  6 bytes  unknown: it may have left or not

        """)
    #expect(try intime.run("ledger", "show", "1", "--payload").output == Self.payload)
    let shown = try intime.run("ledger", "show", "1").output
    #expect(shown.contains("Entries: \(id.prefix(8))\n") && shown.contains("On consent 1\n"), "\(shown)")
    #expect(try intime.run("ledger", "show", "1", "--lang", "fr").output.contains("Issue\u{a0}: réponse de 5 octets"))
    let json = try intime.run("ledger", "--json").output
    #expect(json.contains(#""entries":["\#(id)"],"bytes":"#) && json.hasSuffix(#""outcome":null}"# + "\n"))
    #expect(try intime.run("ledger", "show", "2", "--json").output.hasSuffix(#""payload":"second"}"# + "\n"))
    #expect(
      try intime.runOnTerminal(["ledger", "show", "1", "--payload", "--key-file", "\(intime.folder)/key"]).screen
        .contains("␛[31m"))
    #expect(try intime.run("ledger", "verify").output.hasPrefix("All is well: 2 records"))
    #expect(try intime.run("ledger", "verify", "--json").output == #"{"records":2,"problems":[]}"# + "\n")
    #expect(try intime.run("ledger", "show", "3").status == 66)
    #expect(try intime.run("ledger", "show", "x").status == 64)
  }

  @Test func `what was purged stays in the ledger, which is said`() throws {
    let intime = try sent()
    let purged = try intime.run("purge", "last", "--yes")
    #expect(purged.status == 0 && purged.errors.contains("stays in the ledger"), "\(purged.errors)")
    #expect(purged.errors.hasSuffix(": 1.\n"))
    #expect(try intime.run("ledger", "verify").status == 0)
    #expect(try intime.run("verify").status == 0)
  }

  @Test(arguments: [
    "DELETE FROM heads WHERE row = 4; DELETE FROM bodies WHERE row = 4",
    "DELETE FROM heads WHERE row = (SELECT max(row) FROM heads); DELETE FROM bodies WHERE row = (SELECT max(row) FROM bodies)",
    "UPDATE bodies SET sealed = zeroblob(length(sealed)) WHERE row = 4",
    "UPDATE heads SET sealed = zeroblob(length(sealed)) WHERE row = 5",
    "UPDATE bodies SET row = 99 WHERE row = 4; UPDATE bodies SET row = 4 WHERE row = 6; UPDATE bodies SET row = 6 WHERE row = 99",
    "UPDATE heads SET row = 99 WHERE row = 4; UPDATE heads SET row = 4 WHERE row = 6; UPDATE heads SET row = 6 WHERE row = 99",
  ])
  func `an edit, a gap and a reorder are found by ledger verify and by verify`(sql: String) throws {
    let intime = try sent()
    // Row 1 is the consent, 2 the entry, 3 and 4 what was sent first and what came of it, 5 the other.
    try intime.tamper(sql)
    let found = try intime.run("ledger", "verify")
    #expect(found.status == 65 && !found.output.contains("All is well"), "\(found.errors)")
    #expect(try intime.run("ledger", "verify", "--json", "--lang", "fr").status == 65)
    #expect(try intime.run("verify").status == 65)
    // Nothing is sent on the word of a ledger whose heads do not fit; its bytes are read by those who verify.
    if sql.hasPrefix("DELETE") || sql.hasPrefix("UPDATE heads SET sealed") {
      #expect(throws: VaultError.self) { try intime.send("and on") }
    }
  }

  @Test func `two copies that were both sent from are united, and a number that two have is asked for by id`() throws {
    let intime = try sent()
    let copy = "\(intime.folder)/copy.intime"
    #expect(try intime.run("backup", copy).status == 0)
    let other = try LockedVault(path: copy, stateFolder: nil).unlock(
      with: .keyFile(Credentials.keyFile("\(intime.folder)/key")))
    let sending = Sending(
      endpoint: "home", host: "h", model: "m", purpose: .reflect, level: .gist, entries: [], grant: 1)
    let there = try #require(
      try other.record(sending, payload: Array("there".utf8), now: intime.now()) { _, _ in true })
    try intime.send("here")
    #expect(try intime.run("merge", copy).status == 0)
    #expect(try intime.run("ledger", "verify").output.hasPrefix("All is well: 4 records"))
    #expect(try intime.run("ledger").output.contains("\n3@\(there.record.id.prefix(8))  2026-11-23"))
    let several = try intime.run("ledger", "show", "3", "--payload")
    #expect(several.status == 66 && several.errors.contains("3@\(there.record.id.prefix(8))"), "\(several.errors)")
    #expect(
      try intime.run("ledger", "show", "3@\(there.record.id.prefix(8))", "--payload").output == "there")
  }
}

@Suite struct KeptReflectionTests {
  @Test func `show prints what is kept beside an entry, harmlessly on a terminal`() throws {
    let intime = try journal()
    let vault = try intime.open()
    let entry = try vault.write(EntryContent(date: intime.now(), text: "one"), now: intime.now())
    #expect(try intime.run("show", "last", "--reflections").errors.contains("No reflections are kept"))
    try vault.keep(
      KeptReflection(
        KeptReflection.Summary(entry: entry.id, written: intime.now(), gravity: "none"),
        KeptReflection.Parts(reflection: "It sounds \u{1b}[31mlong.", questions: ["What now?"], exercise: "Breathe.")))
    try vault.append(
      Conversation.Turn(role: .reply, text: "And then?", time: intime.now(), engine: .endpoint("home"), ledger: 3),
      to: entry.id)
    let shown = try intime.run("show", "last", "--reflections")
    #expect(shown.output.contains("Reflection  2026-11-23 14:30  the guide\n\nIt sounds"), "\(shown.output)")
    #expect(shown.output.contains("\n\nWhat now?\n\nBreathe.\n"))
    #expect(shown.output.contains("Conversation\n\nhome  2026-11-23 14:30  ledger 3\nAnd then?\n"))
    #expect(try !intime.run("show", "last").output.contains("It sounds"))
    let json = try intime.run("show", "last", "--reflections", "--json").output
    #expect(json.contains(#""questions":["What now?"],"exercise":"Breathe.","helplines":[],"ledger":null}]"#))
    #expect(json.contains(#""conversation":[{"role":"reply""#))
    let screen = try intime.runOnTerminal(
      ["show", "last", "--reflections", "--no-pager", "--key-file", "\(intime.folder)/key"]
    ).screen
    #expect(screen.contains("␛[31mlong."))
  }
}
