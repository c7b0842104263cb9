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

  @Test(arguments: [
    ["lock"], ["people", "add", "Anna"], ["people", "forget", "Anna"], ["template", "set", "x"], ["redact"],
    ["completion", "bash"], ["export", "--format", "md", "--plain", "--yes"],
  ])
  func `where there are no data to give, --json changes nothing`(words: [String]) throws {
    _ = try intime.run("write", "-", input: "Rain over the bay.\n")
    _ = try intime.run("people", "add", "Anna")
    let plain = try intime.run(words, input: "Rain.\n")
    if words[1...].first == "forget" { _ = try intime.run("people", "add", "Anna") }
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
