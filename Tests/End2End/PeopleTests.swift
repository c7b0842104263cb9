import ArgumentParser
import Redaction
import Testing

@testable import Intime

private func journal() throws -> Program {
  let program = try Program()
  let made = try program.run("init", "--quiet")
  #expect(made.status == 0, "\(made.errors)")
  return program
}

@Suite struct PeopleTests {
  @Test func `people are added, listed, merged and forgotten`() throws {
    let intime = try journal()
    #expect(try intime.run("people").output.isEmpty)
    let added = try intime.run("people", "add", "Anna Martin", "--also", "Nana")
    #expect(added.status == 0 && added.output.isEmpty && added.errors.contains("Anna Martin (Nana) is on the list."))
    let merged = try intime.run("people", "add", "anna-martin", "--also", "NANA", "--also", "Nini", "--gender", "f")
    #expect(merged.errors.contains("Anna Martin was on the list already; now it reads: Anna Martin (Nana, Nini)."))
    #expect(try intime.run("people", "add", "Nini").errors.contains("Nini is on the list already: Anna Martin"))
    #expect(try intime.run("people", "add", "Anna Martin", "--also", "nana").errors.contains("known already"))
    #expect(try intime.run("people", "add", "Grenoble", "--kind", "place").status == 0)
    #expect(try intime.run("people").output == "Anna Martin (Nana, Nini)\nGrenoble (place)\n")
    #expect(
      try intime.run("people", "list", "--json").output == """
        {"name":"Anna Martin","also":["Nana","Nini"],"kind":"person","gender":"f"}
        {"name":"Grenoble","also":[],"kind":"place","gender":null}

        """)
    #expect(try intime.run("people", "forget", "nini").errors.contains("left is: Anna Martin (Nana)"))
    #expect(
      try intime.run("people", "forget", "ANNA MARTIN", "--lang", "fr").errors.contains("n’est plus dans la liste"))
    #expect(try intime.run("people", "--lang", "fr").output == "Grenoble (lieu)\n")
    #expect(try intime.run("verify", "--full").status == 0)
  }

  @Test func `names that recur are suggested until they are added or ruled out`() throws {
    let intime = try journal()
    for day in 1...3 {
      _ = try intime.run("write", "--date", "2026-10-0\(day)", "Tea with Karim and Anna Kowalski on Monday. Hello.")
    }
    _ = try intime.run("write", "--date", "2026-10-09", "Tea with Zoltan and Karim.", "--private")
    let first = try intime.run("people", "suggest")
    #expect(
      first.output == """
        Karim: 4 entries, 2026-10-01 to 2026-10-09
          intime people add "Karim"
        Anna Kowalski: 3 entries, 2026-10-01 to 2026-10-03
          intime people add "Anna Kowalski"

        """)
    #expect(
      try intime.run("people", "suggest", "--json", "-n", "1").output
        == #"{"name":"Karim","entries":4,"first":"2026-10-01","last":"2026-10-09"}"# + "\n")
    #expect(try intime.run("people", "forget", "Karim").errors.contains("will not be suggested"))
    #expect(try intime.run("people", "add", "Anna Kowalski").status == 0)
    let left = try intime.run("people", "suggest", "--lang", "fr")
    #expect(left.output.isEmpty && left.errors.contains("Aucun nom ne revient"))
    #expect(try intime.run("people", "add", "Karim").status == 0)
    #expect(try intime.run("people", "forget", "Karim").status == 0)
    #expect(try intime.run("people", "suggest").output.contains("Karim"), "adding took the ruling back")
    for _ in 1...2 { #expect(try intime.run("delete", "last").status == 0) }
    #expect(try intime.run("people", "suggest").output.isEmpty, "twice is not yet often")
  }

  @Test(arguments: [
    ["people", "add", ""], ["people", "add", "…"], ["people", "add", "a\u{1b}[31m"], ["people", "add"],
    ["people", "add", String(repeating: "x", count: 101)], ["people", "add", "Anna", "--kind", "pet"],
    ["people", "add", "Anna", "--also", "\u{202e}"], ["people", "forget", "🐻"], ["people", "suggest", "-n", "x"],
    ["level", "foo"], ["level", "5"], ["level", "open", "--tag", "a", "--endpoint", "b"],
    ["level", "gist", "--tag", "a b"],
    ["level", "gist", "--endpoint", "a b"], ["level", "gist", "--endpoint", ""],
  ])
  func `bad input is a usage error in both languages`(words: [String]) throws {
    let intime = try journal()
    let english = try intime.run(words)
    let french = try intime.run(words + ["--lang", "fr"])
    #expect(english.status == 64 && english.errors.contains("hint: "), "\(english.errors)")
    #expect(french.status == 64 && french.errors.contains("conseil\u{a0}: "), "\(french.errors)")
    #expect(english.errors != french.errors && !english.errors.contains("\u{1b}"))
    #expect(try intime.run("people", "--json").output.isEmpty)
  }

  @Test func `the list is there for a filter without asking, and what keeps it away is not swallowed`() throws {
    let intime = try journal()
    _ = try intime.run("people", "add", "Anna Martin")
    func people(_ words: String...) throws -> [String] {
      try Session.peopleIfUnlocked(GlobalOptions.parse(words)).people.map(\.name)
    }
    let key = "\(intime.folder)/key"
    #expect(try people("--vault", intime.vault, "--key-file", key) == ["Anna Martin"])
    #expect(try people("--vault", intime.vault) == [], "locked, and nobody is asked")
    #expect(throws: (any Error).self) { try people("--vault", "\(intime.folder)/nowhere") }
    // Where the kernel forbids keyrings, there is nothing to be unlocked with.
    if try intime.run("unlock", "--for", "1m").status == 0 {
      #expect(try people("--vault", intime.vault) == ["Anna Martin"])
      #expect(try intime.run("lock").status == 0)
      #expect(try people("--vault", intime.vault) == [])
    }
    try intime.tamper("UPDATE vault SET state = zeroblob(length(state))")
    #expect(throws: (any Error).self) { try people("--vault", intime.vault, "--key-file", key) }
  }
}

@Suite struct LevelTests {
  @Test func `caps are shown in words, set by name or number, and taken away`() throws {
    let intime = try journal()
    #expect(
      try intime.run("level").output.hasPrefix("The vault: pseudonymous (3), the text may leave with other names"))
    #expect(try intime.run("level", "--lang", "fr").output.contains("Entrées privées\u{a0}: toujours scellées."))
    #expect(try intime.run("level", "VOILE").errors.contains("The vault: veiled (2), "))
    #expect(try intime.run("level", "essence", "--tag", "#Thérapie").status == 0)
    #expect(
      try intime.run("endpoint", "add", "home", "--url", "http://127.0.0.1:9/v1", "--model", "m").status == 0)
    #expect(try intime.run("level", "--endpoint", "home").output.contains("no cap of its own"))
    #expect(try intime.run("level", "0", "--endpoint", "home").status == 0)
    #expect(try intime.run("level", "--tag", "therapie").output.hasPrefix("Tag therapie: gist (1), "))
    #expect(
      try intime.run("level", "--json").output
        == #"{"vault":"veiled","tags":[{"tag":"Thérapie","level":"gist"}],"endpoints":[{"endpoint":"home","level":"sealed"}]}"#
        + "\n")
    #expect(try intime.run("level", "none", "--tag", "THERAPIE").status == 0)
    #expect(try intime.run("level", "aucun").status == 0)
    #expect(try intime.run("level").output.split(separator: "\n").count == 3)
    #expect(try !intime.run("set").output.contains("level"), "caps are no settings to type by hand")
    #expect(try intime.run("level", "nope").errors.contains("0 sealed, 1 gist, 2 veiled, 3 pseudonymous, 4 open"))
  }

  @Test func `to let everything leave one has to say yes`() throws {
    let intime = try journal()
    let asked = try intime.run("level", "open")
    #expect(asked.status == 77 && asked.errors.contains("--yes does not answer this"))
    #expect(try intime.run("level", "open", "--yes").status == 77)
    let refused = try intime.runOnTerminal(
      ["level", "open", "--key-file", "\(intime.folder)/key"], answers: [("Allow it?", "n")])
    #expect(refused.status == 1 && refused.screen.onOneLine.contains("names, places and numbers included"))
    #expect(try intime.run("level", "--json").output.hasPrefix(#"{"vault":"pseudonymous""#))
    let allowed = try intime.runOnTerminal(
      ["level", "ouvert", "--lang", "fr", "--key-file", "\(intime.folder)/key"], answers: [("L’autoriser", "o")])
    #expect(allowed.status == 0, "\(allowed.screen)")
    #expect(try intime.run("level", "4").status == 0, "open already: nothing to ask")
    #expect(
      try intime.run("endpoint", "add", "home", "--url", "http://127.0.0.1:9/v1", "--model", "m").status == 0)
    let allowedHome = try intime.runOnTerminal(
      ["level", "open", "--endpoint", "home", "--key-file", "\(intime.folder)/key"], answers: [("Allow it?", "y")])
    #expect(allowedHome.status == 0)
    #expect(try intime.run("level", "--json").output.contains(#"{"endpoint":"home","level":"open"}"#))
  }
}
