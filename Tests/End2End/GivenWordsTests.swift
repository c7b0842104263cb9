import Testing

@testable import Intime

@Suite struct GivenWordsTests {
  /// Runs `intime WORDS…` with `text` coming through a pipe, as of somebody who can say it only once.
  private func pipe(
    _ text: String, to intime: Program, _ words: [String], with variables: KeyValuePairs<String, String> = [:]
  ) throws -> Run {
    try intime.run(
      ["-c", "printf %s '\(text)' | \"$0\" \"$@\"", intime.path] + words, key: false, with: variables,
      program: "/bin/sh")
  }

  @Test func `words from a pipe went away with a wrong key`() throws {
    let (intime, other) = (try Program(), try Program())
    for program in [intime, other] { _ = try program.run("init", "--quiet") }
    let refused = try pipe(
      "the words", to: intime,
      [
        "write", "-", "--title", "A title", "--tag", "sea", "--mood", "2", "--private", "--key-file",
        "\(other.folder)/key",
      ])
    #expect(refused.status == 77 && refused.output.isEmpty, "\(refused)")
    #expect(refused.errors.contains("your words are sealed in the vault’s inbox"), "\(refused.errors)")
    let listed = try intime.run("--json", "list", "--full")
    #expect(listed.errors.contains("One jot was taken in"), "\(listed.errors)")
    for part in [#""text":"the words""#, #""title":"A title""#, #""tags":["sea"]"#, #""mood":2"#, #""private":true"#] {
      #expect(listed.output.contains(part), "\(listed.output)")
    }
  }

  @Test func `words from a pipe are kept where the template they were for cannot be had`() throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    let refused = try pipe(
      "the words", to: intime, ["write", "-", "--template", "nowhere", "--key-file", "\(intime.folder)/key"])
    #expect(refused.status == 66 && refused.output.isEmpty, "\(refused)")
    #expect(refused.errors.contains("your words are sealed in the vault’s inbox"), "\(refused.errors)")
    #expect(try intime.run("--json", "list", "--full").output.contains(#""text":"the words""#))
  }

  @Test func `words that can be sealed nowhere wait in memory for the next run`() throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    _ = try intime.run("write", "-", input: "first")
    let sound = try intime.bytes(of: intime.vault)
    try intime.tamper("UPDATE vault SET inbox_key = zeroblob(32)")
    try System.makeFolder("\(intime.folder)/memory", mode: 0o700)
    let memory: KeyValuePairs = ["XDG_RUNTIME_DIR": "\(intime.folder)/memory"]
    for words in [["write", "-", "--key-file", "\(intime.folder)/key"], ["jot"]] {
      let refused = try pipe("the \(words[0])", to: intime, words, with: memory)
      #expect(refused.status == 65 && refused.output.isEmpty, "\(refused)")
      #expect(refused.errors.contains("your words are in \(intime.folder)/memory/"), "\(refused.errors)")
    }
    try intime.replace(intime.vault, with: sound)
    let listed = try intime.run(["--json", "list", "--full"], with: memory)
    #expect(listed.output.contains(#""text":"the write""#) && listed.output.contains(#""text":"the jot""#), "\(listed)")
  }

  @Test func `what would fail without the words fails before they are read`() throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    let key = "\(intime.folder)/key"
    for (words, status) in [
      (["write", "-", "--template", "nowhere", "--key-file", key], 66),
      (["write", "-", "--key-file", "\(intime.folder)/nokey"], 66),
      (["write", "-", "--passphrase-fd", "0"], 64), (["write", "-", "--passphrase-fd", "999"], 64),
      (["write", "-", "--vault", "\(intime.folder)/nowhere", "--key-file", key], 66),
    ] as [([String], Int32)] {
      let run = try intime.runOnTerminal(words)
      #expect(run.status == status && !run.screen.contains("Ctrl-D"), "\(run)")
    }
  }

  @Test func `a file that can be given again is not sealed as well`() throws {
    let (intime, other) = (try Program(), try Program())
    for program in [intime, other] { _ = try program.run("init", "--quiet") }
    let refused = try intime.run(["write", "--key-file", "\(other.folder)/key"], input: "from a file", key: false)
    #expect(refused.status == 77 && !refused.errors.contains("inbox"), "\(refused)")
    #expect(try intime.run("--json", "list").output.isEmpty)
  }
}
