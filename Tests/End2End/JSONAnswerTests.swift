import Testing

@testable import Intime

/// `--json` is answered in JSON where there are data; and a reader that goes away ends a command without a word.
@Suite struct JSONAnswerTests {
  private let intime: Program

  init() throws {
    intime = try Program()
    _ = try intime.run("init", "--quiet")
  }

  @Test func `what is done is answered in JSON`() throws {
    let jot = try intime.run("jot", "Call back.", "--json").output
    #expect(jot.hasPrefix("{\"id\":\"") && jot.contains("\"date\":\"2026-11-23T"), "\(jot)")
    let id = String(jot.dropFirst(7).prefix(26))
    #expect(try intime.run("delete", id, "--json").output == "{\"id\":\"\(id)\",\"deleted\":true}\n")
    let restored = try intime.run("restore", id, "--json").output
    #expect(restored.contains("\"text\":\"Call back.\"") && restored.hasPrefix("{\"id\":\"\(id)\""), "\(restored)")
    let copy = "\(intime.folder)/copy.intime"
    #expect(try intime.run("backup", copy, "--json").output == "{\"file\":\"\(copy)\",\"checked\":true}\n")
    #expect(try intime.run("merge", copy, "--json").output == "{\"entries\":0,\"objects\":0,\"conflicts\":0}\n")
    #expect(try intime.run("purge", id, "--yes", "--json").output == "{\"id\":\"\(id)\",\"purged\":true}\n")
  }

  @Test func `a change was answered with nothing where JSON was asked for`() throws {
    func answer(_ words: String..., input: String = "") throws -> String {
      try intime.run(words + ["--json"], input: input).output
    }
    #expect(try answer("set", "tone", "direct") == "{\"name\":\"tone\",\"value\":\"direct\"}\n")
    #expect(try answer("set", "tone", "--unset") == "{\"name\":\"tone\",\"value\":null}\n")
    let anna = "{\"name\":\"Anna\",\"also\":[\"Nana\"],\"kind\":\"person\",\"gender\":null}\n"
    #expect(try answer("people", "add", "Anna", "--also", "Nana") == anna)
    #expect(try answer("people", "add", "Anna") == anna)
    #expect(try answer("people", "forget", "Anna") == "{\"name\":\"Anna\",\"forgotten\":true,\"listed\":true}\n")
    let template = "{\"name\":\"x\",\"text\":\"Three things:\"}\n"
    #expect(try answer("template", "set", "x", input: "Three things:\n") == template)
    #expect(try answer("template", "show", "x") == template)
    #expect(try answer("template", "remove", "x") == "{\"name\":\"x\",\"removed\":true}\n")
    let added = try answer("endpoint", "add", "home", "--url", "http://localhost:9/v1", "--model", "m")
    #expect(
      try added.hasPrefix("{\"name\":\"home\",\"url\":\"http://localhost:9/v1\"") && added == answer("endpoint", "list")
    )
    #expect(try answer("endpoint", "remove", "home") == "{\"name\":\"home\",\"removed\":true}\n")
    #expect(try answer("level", "gist") == answer("level"))
    #expect(try answer("lock") == "{\"unlocked\":false}\n")
    #expect(try answer("help-lines", "--add", "Dr Roy", "--number", "1") == "{\"name\":\"Dr Roy\",\"number\":\"1\"}\n")
    let code = try answer("key", "add", "recovery")
    #expect(code.hasPrefix("{\"kind\":\"recovery\",\"code\":\"") && code.hasSuffix("\"}\n") && code.count > 50)
    #expect(try answer("key", "remove", "2", "--yes").contains("\"kind\":\"recovery\",\"removed\":true"))
    let other = "\(intime.folder)/other.intime"
    #expect(try answer("init", "--vault", other) == "{\"vault\":\"\(other)\"}\n")
  }

  @Test func `a text taken in or looked back on is answered by one object`() throws {
    #expect(
      try intime.run("prepare", "--json").output == "{\"sections\":[]}\n", "nothing found is an object too")
    let week = try intime.run("review", "week", "--json").output
    #expect(week.hasPrefix("{\"entry\":null,") && week.contains("\"reflection\":\"No entries"), "\(week)")
    let redacted = try intime.run("redact", "--json", input: "Anna Keller called, and Anna laughed.").output
    #expect(
      redacted.hasPrefix("{\"lang\":\"en\",\"level\":\"pseudonymous\",\"redacted\":\"")
        && redacted.contains("\"spans\":[{\"start\":0,\"end\":11,\"type\":\"person\""), "\(redacted)")
    _ = try intime.run("write", "-", input: "Rain over the bay.\n")
    let file = "\(intime.folder)/out.json"
    let exported = try intime.run("export", "--plain", "--yes", "--json", "-o", file).output
    #expect(exported == "{\"file\":\"\(file)\",\"entries\":1,\"withheld\":0}\n")
    let id = try intime.run("list", "--json").output.dropFirst(7).prefix(26)
    _ = try intime.run("delete", "last")
    _ = try intime.run("restore", String(id))
    let history = try intime.run("history", "last", "--json").output.split(separator: "\n")
    #expect(history.count == 3 && history[1].contains("\"revision\":2,\"deleted\":true"), "\(history)")
  }

  @Test(arguments: [["completion", "bash"], ["export", "--format", "md", "--plain", "--yes"]])
  func `where a script or a file is asked for, --json changes nothing`(words: [String]) throws {
    _ = try intime.run("write", "-", input: "Rain over the bay.\n")
    let plain = try intime.run(words, input: "Rain.\n")
    let json = try intime.run(words + ["--json"], input: "Rain.\n")
    #expect(plain.status == 0 && json.status == 0, "\(json.errors)")
    #expect(plain.output == json.output)
  }

  @Test func `after two hyphens --json is a word like others, and an export in JSON is one`() throws {
    let id = try intime.run(["write", "--quiet", "--key-file", "\(intime.folder)/key", "--", "--json"], key: false)
      .output
    #expect(try intime.run("show", String(id.dropLast()), "--json").output.contains("\"text\":\"--json\""))
    #expect(try intime.run("export", "--plain", "--yes", "--json").output.hasPrefix("{\"format\":\"intime\""))
  }

  @Test(arguments: ["json", "md", "html", "jrnl", "jrnl-text", "dayone", "md --by entry", "age"])
  func `a reader that goes away ends an export as it ends a list`(format: String) throws {
    // More than a pipe holds, also packed.
    var state: UInt32 = 7
    let letters = (0..<200_000).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(ascii: "0") + UInt8(state >> 26)
    }
    _ = try intime.run("write", "-", input: String(decoding: letters, as: UTF8.self))
    var words = ["export", "--plain", "--yes", "--format"] + format.split(separator: " ").map(String.init)
    if format == "age" {
      words = ["export", "--to-passphrase", "--export-passphrase-fd", "8"]
    }
    for command in format == "json" ? [words, ["list", "--json", "--full"]] : [words] {
      let run = try intime.run(
        ["-c", "\"$@\" 8<<< x | head -c 5 > /dev/null; echo \"${PIPESTATUS[0]}\"", "bash", intime.path] + command
          + ["--key-file", "\(intime.folder)/key"], key: false, program: "/bin/bash")
      #expect(run.output == "141\n" && run.errors.isEmpty, "\(command): \(run.output) \(run.errors)")
    }
  }

  @Test func `a reader that goes away before the first byte ends keygen without a word`() throws {
    let run = try intime.run(
      ["-c", "exec 3>&1; { \"$@\"; echo $? >&3; } | exec 1<&-", "bash", intime.path, "age", "keygen"], key: false,
      program: "/bin/bash")
    // Whoever is first: the key went into the pipe, or the pipe was gone.
    #expect(["141\n", "0\n"].contains(run.output) && !run.errors.contains("intime:"), "\(run.output) \(run.errors)")
  }

  @Test(arguments: ["en", "fr"])
  func `the help of export tells what --to takes`(language: String) throws {
    let help = try intime.run("export", "--help", "--lang", language, key: false).output
    #expect(help.contains(language == "en" ? "--to <age1…|file|date>" : "--to <age1…|fichier|date>"), "\(help)")
    #expect(!(try intime.run("list", "--help", "--lang", language, key: false).output.contains("age1")))
    if language == "fr" {
      #expect(try intime.run("age", "--help", "--lang", "fr", key: false).output.contains("intime help age <commande>"))
    }
  }
}
