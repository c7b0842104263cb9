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

  @Test func `what is typed while a passphrase is tried does not show, and the terminal comes back`() throws {
    let intime = try Program()
    let made = try intime.runOnTerminal(
      ["init", "--kdf", "interactive"],
      answers: [("New passphrase:", "violet"), ("The same again:", "violet"), ("[y/N]", "n")])
    #expect(made.status == 0 && made.screen.onOneLine.contains("it is very short"), "\(made.screen)")
    // The second line is typed as soon as the first was read, and not when it is asked for.
    let run = try intime.runOnTerminal(["list"], answers: [("Passphrase: ", "wrong"), ("\n", "violet")])
    #expect(run.status == 0 && !run.screen.contains("violet") && run.screen.contains("Try again"), "\(run.screen)")
    let after = try intime.runOnTerminal(
      ["-c", "\"$0\" list; stty -a | tr ';' '\\n' | grep -c -- '-echo '", intime.path],
      answers: [("Passphrase: ", "violet")], program: "/bin/sh")
    #expect(after.screen.hasSuffix("0\r\n"), "\(after.screen)")
    let ended = try intime.runOnTerminal(["list"], answers: [("Passphrase: ", "\u{4}")])
    #expect(ended.status == 77 && ended.screen.contains("no passphrase was given"), "\(ended.screen)")
    let stopped = try intime.runOnTerminal(["list"], answers: [("Passphrase: ", "wrong"), ("\n", "\u{3}")])
    #expect(stopped.status == 130 && stopped.screen.contains("interrupted"), "\(stopped.screen)")
  }

  @Test(arguments: [["write", "-"], ["jot"], ["gauge"], ["reflect", "--stdin"], ["redact"], ["gauge", "--jsonl"]])
  func `a command that waits for a text says so`(words: [String]) throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    let key = words.contains("--jsonl") ? [] : ["--key-file", "\(intime.folder)/key"]
    let text = words.contains("--jsonl") ? "" : "A quiet day by the sea.\n"
    let run = try intime.runOnTerminal(words + key, answers: [("Ctrl-D", text + "\u{4}")])
    #expect(run.status == 0, "\(run.screen)")
  }

  @Test(arguments: ["en", "fr"])
  func `no line was made for a terminal of eighty columns`(language: String) throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    _ = try intime.run("level", "veiled", "--tag", "a-tag-with-a-long-name")
    _ = try intime.run(
      "endpoint", "add", "a-service-with-a-long-name", "--url", "http://somewhere.example.org:8080/a/path/v1",
      "--model",
      "a-model-with-a-long-name", "--proxy", "socks5h://localhost:9050")
    _ = try intime.run("consent", "grant", "a-service-with-a-long-name", "--until", "2030")
    for day in 1...9 {
      _ = try intime.run("write", "--date", "2026-11-1\(day)", "-", input: "I am angry with Anna again, and tired.\n")
    }
    let commands = [
      ["level"], ["doctor"], ["consent"], ["endpoint"], ["reflect", "--why", "--no-keep"], ["set"], ["status"],
      ["help-lines"],
    ]
    for words in commands {
      let run = try intime.runOnTerminal(
        words + ["--lang", language, "--no-pager", "--key-file", "\(intime.folder)/key"])
      let wide = run.screen.linesOfScreen.filter { DisplayWidth.of($0) > 80 }
      #expect(run.status == 0 && !run.screen.isEmpty && wide.isEmpty, "\(words): \(wide)")
      let piped = try intime.run(words + ["--lang", language])
      if words == ["consent"] { #expect(piped.output.split(separator: "\n").count == 1, "\(piped.output)") }
    }
    let asked = try intime.runOnTerminal(
      ["level", "open", "--lang", language, "--key-file", "\(intime.folder)/key"],
      answers: [(language == "en" ? "[y/N]" : "[o/N]", "n")])
    #expect(asked.status == 1 && asked.screen.linesOfScreen.allSatisfy { DisplayWidth.of($0) <= 80 }, "\(asked.screen)")
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
