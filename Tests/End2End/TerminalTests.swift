import Testing

@testable import Intime

@Suite struct TerminalTests {
  @Test func `a passphrase is typed twice and never shown, and a wrong one is asked again`() throws {
    let intime = try Program()
    let made = try intime.runOnTerminal(
      ["init", "--kdf", "interactive"],
      answers: [
        ("New passphrase:", "violet harbour"), ("The same again:", "violet"), ("New passphrase:", "violet harbour"),
        ("The same again:", "violet harbour"), ("[y/N]", "n"),
      ])
    #expect(made.status == 0, "\(made.screen)")
    #expect(made.screen.contains("They differ"))
    #expect(!made.screen.contains("violet"))
    let listed = try intime.runOnTerminal(
      ["write", "hello"], answers: [("Passphrase:", "wrong"), ("Passphrase:", "violet harbour")])
    #expect(listed.status == 0, "\(listed.screen)")
    #expect(!listed.screen.contains("violet"))
    let refused = try intime.runOnTerminal(
      ["list"], answers: [("Passphrase:", "a"), ("Passphrase:", "b"), ("Passphrase:", "c")])
    #expect(refused.status == 77)
  }

  @Test func `what is typed in an editor is saved, and the editor sees nothing of Intime’s`() throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    let editor = try intime.file(
      "editor",
      "#!/bin/sh\nenv > '\(intime.folder)/environment'\necho \"$@\" >> '\(intime.folder)/environment'\nprintf 'from the editor' > \"$1\"\n",
      mode: 0o700)
    let key = "\(intime.folder)/key"
    let run = try intime.runOnTerminal(["write", "--key-file", key], with: ["EDITOR": editor])
    #expect(run.status == 0, "\(run.screen)")
    #expect(try intime.run("show", "last").output.contains("from the editor"))
    let seen = String(decoding: try intime.bytes(of: "\(intime.folder)/environment"), as: UTF8.self)
    #expect(seen.contains("TMPDIR=") && !seen.contains("INTIME_") && !seen.contains(key))
  }

  @Test func `hostile text is harmless on a terminal, and long lines are wrapped between words`() throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    let words = Array(repeating: "wrapping", count: 30).joined(separator: " ")
    _ = try intime.run("write", "-", input: "evil \u{1b}]0;gotcha\u{7} \u{1b}[2J \u{202e}end\n\(words)")
    let run = try intime.runOnTerminal([
      "show", "last", "--no-pager", "--no-color", "--key-file", "\(intime.folder)/key",
    ])
    #expect(run.status == 0)
    let isPlain = run.screen.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && $0.value != 0x202e || $0 == "\r" || $0 == "\n"
    }
    #expect(isPlain, "\(run.screen.debugDescription)")
    #expect(run.screen.split(whereSeparator: \.isNewline).allSatisfy { $0.count <= 80 && !$0.hasSuffix("wrap") })
  }

  @Test func `a question is answered no unless somebody says yes`() throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    _ = try intime.run("write", "to be kept")
    let words = ["purge", "last", "--key-file", "\(intime.folder)/key"]
    #expect(try intime.runOnTerminal(words, answers: [("[y/N]", "")]).status == 1)
    #expect(try intime.run("list").output.contains("to be kept"))
    #expect(try intime.runOnTerminal(words, answers: [("[y/N]", "oui")]).status == 0)
    #expect(try intime.run("list").output.isEmpty)
  }
}
