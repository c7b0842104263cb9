import Glibc
import Testing

@testable import Intime

/// What is asked for wrongly, or is so already.
@Suite struct UsageTests {
  private let intime: Program

  init() throws {
    intime = try Program()
    _ = try intime.run("init", "--quiet")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `the parser's own way to a completion script gave one that no shell could read`(shell: String) throws {
    let own = try intime.run("--generate-completion-script", shell)
    let ours = try intime.run("completion", shell)
    #expect(own.status == 0 && ours.status == 0 && !own.output.isEmpty)
    #expect(own.output == ours.output)
  }

  @Test(arguments: [
    (["list", "--lang", "de"], "--lang takes en or fr, not “de”"),
    (["reflect", "--endpoint", "h", "--offline"], "--endpoint goes with an entry"),
    (["help", "bogus"], "there is no command “bogus”"), (["help", "age", "bogus"], "there is no command “bogus”"),
    (["completion", "ksh"], "ksh"), (["set", "language", "fr", "--unset"], "exclude each other"),
    (["amend", "last"], "what should be changed?"), (["template", "set", "x"], "the text is empty"),
    (["list", "--passphrase-fd", "77"], "descriptor 77 is not open"),
  ])
  func `a refusal was shown as the program sees it, or none was made`(words: [String], sentence: String) throws {
    let isPlain = words[0] != "help" && !words.contains("--passphrase-fd")
    let run = try intime.run(words, key: isPlain)
    #expect(run.status == 64 && run.errors.contains(sentence), "\(run.errors)")
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("intime: ") && lines[1].hasPrefix("hint: "), "\(run.errors)")
    #expect(!run.errors.contains("Phrase(") && !run.errors.contains("  --help"))
  }

  @Test(arguments: [
    (["wirte", "hello"], "intime write"), (["modele"], "intime template"), (["ls"], "intime list"),
    (["--lang", "fr", "ecrire", "bonjour"], "intime write"), (["people", "ad", "Anna"], "intime people add"),
    (["age", "chiffrer"], "intime age encrypt"), (["qwertz"], "intime --help"), (["ledger", "3"], "intime --help"),
  ])
  func `a mistyped command was called too many arguments`(words: [String], meant: String) throws {
    let run = try intime.run(words, key: false)
    let lines = run.errors.split(separator: "\n")
    #expect(run.status == 64 && lines.count == 2 && lines[1].hasSuffix(meant), "\(run.errors)")
    #expect(lines[0].contains("no command") || lines[0].contains("pas de commande"), "\(run.errors)")
  }

  @Test(arguments: [
    (["list", "--foo"], nil), (["level", "--unset"], nil), (["list", "--tagg", "x"], "--tag"),
    (["write", "--stra"], "--star"),
  ])
  func `an option was suggested that nobody can have meant`(words: [String], meant: String?) throws {
    let run = try intime.run(words, key: false)
    #expect(run.status == 64 && run.errors.contains("Did you mean") == (meant != nil), "\(run.errors)")
    if let meant { #expect(run.errors.contains("“\(meant)”?"), "\(run.errors)") }
  }

  @Test(arguments: [
    (["list", "-n", "-1"], "-n takes a number from 0 on, not “-1”"), (["list", "-n", "few"], "not “few”"),
    (["reflect", "last", "week"], "intime reflect \"last week\""),
    (["list", "--from", "two", "weeks", "ago", "--json"], "intime list --from \"two weeks ago\" --json"),
  ])
  func `what is wrong with words is said so that it can be mended`(words: [String], sentence: String) throws {
    let run = try intime.run(words, key: false)
    #expect(run.status == 64 && run.errors.contains(sentence), "\(run.errors)")
  }

  @Test(arguments: [["random"], ["reflect"], ["converse"], ["show", "last"]])
  func `an empty journal is said to be empty`(words: [String]) throws {
    let run = try intime.run(words)
    #expect(run.status == 66 && run.errors.contains("is still empty\nhint: write the first entry with: intime write"))
    #expect(try intime.run("template", "list").errors.contains("No templates yet"))
  }

  @Test func `settings say what they mean, and take what people call things`() throws {
    let all = try intime.run("set").output
    #expect(all.contains("tone = \n    how the guide speaks") && all.contains("unsent-letter"), "\(all)")
    let refused = try intime.run("set", "refused-exercises", "letter,foo")
    #expect(refused.status == 78 && refused.errors.contains("There are: grounding, "), "\(refused.errors)")
    for (words, kept) in [
      (["refused-exercises", "unsent-letter, pause"], "unsent-letter,pause"), (["country", "uk"], "GB"),
      (["ton", "doux"], "gentle"), (["pays", "fr"], "FR"), (["rythme", "hebdomadaire"], "weekly"),
      (["questions-seules", "oui"], "yes"),
    ] {
      #expect(try intime.run(["set"] + words).status == 0)
      #expect(try intime.run("set", words[0], "--quiet").output == kept + "\n")
    }
  }

  @Test func `an entry of a day to come is told to be the newest until then`() throws {
    let run = try intime.run("write", "--date", "in 3 days", "x")
    #expect(run.status == 0 && run.errors.contains("dated 2026-11-26") && run.errors.contains("--date today"))
    #expect(try !intime.run("write", "--date", "today 11pm", "x").errors.contains("dated"))
    #expect(try intime.run("jot", "--date", "tomorrow", "x", "--lang", "fr").errors.contains("un jour à venir"))
  }

  @Test func `lines are those of the text, and a level without an endpoint is told to change nothing`() throws {
    _ = try intime.run("write", "-", input: "One long line.\n")
    let lines = try intime.run("reflect", "--lines", "3-4")
    #expect(lines.status == 64 && lines.errors.contains("however the terminal shows it"), "\(lines.errors)")
    let level = try intime.run("reflect", "--level", "open")
    #expect(level.status == 0 && level.errors.contains("without --endpoint nothing leaves"), "\(level.errors)")
    #expect(try intime.run("reflect", "--level", "half").status == 64)
  }

  @Test(arguments: ["reflect", "redact", "gauge"])
  func `a record in another language was answered as if it were English`(command: String) throws {
    let input = """
      {"id":1,"lang":"en","text":"I am so tired of the exam."}
      {"id":2,"lang":"xx","text":"Ich bin müde."}
      {"id":3,"lang":"fr-CA","text":"Je suis en colère."}

      """
    let run = try intime.run(command, "--jsonl", input: input, key: false)
    let lines = run.output.split(separator: "\n")
    #expect(run.status == 65 && run.errors.contains("line 2: “xx” is neither English nor French"), "\(run.errors)")
    try #require(lines.count == 3)
    #expect(lines[0].hasPrefix("{\"id\":1,\"lang\":\"en\"") && lines[2].hasPrefix("{\"id\":3,\"lang\":\"fr\""))
    #expect(lines[1].hasPrefix("{\"id\":2,\"lang\":\"xx\"") && lines[1].contains("null"), "\(lines[1])")
  }

  @Test(arguments: [
    ["help"], ["help", "list"], ["help", "age", "keygen"], ["--lang", "fr", "help", "write"], ["--help"],
  ])
  func `help that there is, is given`(words: [String]) throws {
    let run = try intime.run(words, key: false)
    #expect(run.status == 0 && run.output.contains("intime"), "\(run.errors)")
  }

  @Test func `control characters of the command line reached the terminal`() throws {
    for words in [
      ["write", "--tag", "a\u{1b}[2Jb", "x"], ["write", "--tag", "a\nb", "x"], ["write", "--mood", "\u{1b}[31m", "x"],
      ["list", "--vault", "/nope/\u{1b}[31m"], ["list", "--mood", "\u{9b}1-3"],
    ] {
      let run = try intime.run(words)
      #expect(run.status != 0)
      #expect(
        !run.errors.unicodeScalars.contains { $0.value == 0x1b || $0.value == 0x9b }, "\(run.errors.debugDescription)")
      #expect(run.errors.split(separator: "\n").count <= 2, "\(run.errors)")
    }
  }

  @Test func `amending what was so already filled the history`() throws {
    _ = try intime.run("write", "--tag", "a", "--mood", "3", "words")
    for words in [["--mood", "3"], ["--untag", "nope"], ["--tag", "A"], ["--no-star"]] {
      let run = try intime.run(["amend", "last"] + words)
      #expect(
        run.status == 0 && !run.output.isEmpty && run.errors.contains("It is so already"), "\(words) \(run.errors)")
    }
    #expect(try intime.run("history", "last").output.split(separator: "\n").count == 1)
    #expect(try intime.run("amend", "last", "--mood", "4").errors.isEmpty)
  }

  @Test func `deleted entries were listed without a word of what they were`() throws {
    _ = try intime.run("write", "a page to restore")
    let deleted = try intime.run("delete", "last", "last")
    #expect(deleted.status == 0 && deleted.errors.split(separator: "\n").count == 1, "\(deleted.errors)")
    #expect(try intime.run("list", "--deleted").output.contains("a page to restore"))
    let json = try intime.run("list", "--deleted", "--json", "--full").output
    #expect(json.contains(#""text":"a page to restore""#))
    #expect(try intime.run("restore", "last").status == 0)
  }

  @Test(arguments: ["ZZ", "QQ", "XX", "B", "été"])
  func `a country that there is not was taken`(code: String) throws {
    let run = try intime.run("set", "country", code)
    #expect(run.status == 78 && run.errors.contains("hint: two letters"), "\(run.errors)")
    #expect(try intime.run("set", "country", "be").status == 0)
  }

  @Test func `a line that is not there was removed, and one was added without a word`() throws {
    let added = try intime.run("help-lines", "--add", "Dr Roy", "--number", "555 0100")
    #expect(added.status == 0 && added.errors.contains("Dr Roy, 555 0100"))
    #expect(try intime.run("help-lines", "--remove", "Nope").status == 66)
    #expect(try intime.run("help-lines", "--remove", "Dr Roy").status == 0)
  }

  @Test func `findings and templates were not given in JSON`() throws {
    _ = try intime.run("template", "set", "evening", "Three good things:")
    #expect(try intime.run("template", "list", "--json").output == "{\"name\":\"evening\"}\n")
    let findings = try intime.run("doctor", "--json", key: false)
    let lines = findings.output.split(separator: "\n")
    #expect(
      findings.status == 0 && lines.count > 4 && lines.allSatisfy { $0.hasPrefix("{\"good\":") }, "\(findings.output)")
    let verified = try intime.run("verify", "--json").output
    #expect(verified.hasPrefix("{\"objects\":") && !verified.contains("newer"), "\(verified)")
  }

  @Test func `rotating the keys spoke of a recovery code that there had never been`() throws {
    let rotated = try intime.run("key", "rotate", "--yes")
    #expect(rotated.status == 0 && !rotated.errors.contains("recovery code"), "\(rotated.errors)")
    _ = try intime.run("key", "add", "recovery", "\(intime.folder)/code")
    #expect(try intime.run("key", "rotate", "--yes").errors.contains("intime key add recovery"))
  }

  @Test func `a recovery code that could not be written left a vault or a slot behind`() throws {
    let vault = "\(intime.folder)/other.intime"
    let refused = try intime.run("init", "--vault", vault, "--recovery", "\(intime.folder)/no/such/code")
    #expect(unsafe refused.status == 73 && access(vault, F_OK) != 0, "\(refused.errors)")
    let full = try intime.run(["init", "--vault", vault, "--recovery", "-"], after: "exec > /dev/full")
    #expect(unsafe full.status == 74 && access(vault, F_OK) != 0, "\(full.errors)")
    let made = try intime.run("init", "--vault", vault, "--recovery", "\(intime.folder)/code")
    #expect(made.status == 0, "\(made.errors)")
    let opened = try intime.run(
      "list", "--vault", vault, key: false, with: ["INTIME_PASSPHRASE_FILE": "\(intime.folder)/code"])
    #expect(opened.status == 0, "\(opened.errors)")
    #expect(try intime.run(["key", "add", "recovery"], after: "exec > /dev/full").status == 74)
    #expect(try !intime.run("key", "list").output.contains("recovery"))
  }

  @Test func `a passphrase that could not be read did not say from where`() throws {
    let run = try intime.run("list", key: false, with: ["INTIME_PASSPHRASE_FILE": intime.folder])
    #expect(run.status == 66 && run.errors.contains(intime.folder) && run.errors.contains("hint: "), "\(run.errors)")
  }

  @Test func `redact took the passphrase from one place and not from another`() throws {
    let code = "\(intime.folder)/code"
    _ = try intime.run("key", "add", "recovery", code)
    _ = try intime.run("people", "add", "Zorblatt")
    let run = try intime.run(
      "redact", input: "Yesterday zorblatt came.", key: false, with: ["INTIME_PASSPHRASE_FILE": code])
    #expect(run.status == 0 && !run.output.contains("zorblatt") && run.errors.isEmpty, "\(run.output) \(run.errors)")
  }

  @Test func `the language of an unlocked vault was not spoken by help and errors`() throws {
    #expect(try intime.run("set", "language", "fr").status == 0)
    guard try intime.run("unlock", "--for", "1m").status == 0 else {
      print("skipped: the kernel forbids keyrings here")
      return
    }
    defer { _ = try? intime.run("lock") }
    #expect(try intime.run("list", "--help", key: false).output.contains("APERÇU"))
    #expect(try intime.run("list", "--nope", key: false).errors.contains("option inconnue"))
    #expect(try intime.run("status", key: false).output.contains("coffre\u{a0}: "))
    #expect(try intime.run("list", "--help", "--lang", "en", key: false).output.contains("OVERVIEW"))
    #expect(try intime.run("lock", key: false).status == 0)
    #expect(try intime.run("list", "--help", key: false).output.contains("OVERVIEW"), "locked: nobody can know")
  }

  @Test func `the shell learns the names of an unlocked vault, and nobody is asked for them`() throws {
    _ = try intime.run("template", "set", "evening", input: "What was good?")
    _ = try intime.run("template", "set", "a\u{202e}b", input: "What was good?")
    _ = try intime.run("endpoint", "add", "home", "--url", "http://localhost:8080/v1", "--model", "m")
    func asked(_ command: String, _ word: String, _ line: String...) throws -> String {
      let run = try intime.run(
        ["---completion"] + command.split(separator: " ").map(String.init)
          + ["--", word, "\(line.count)", "0", "intime"] + line, key: false)
      #expect(run.errors.isEmpty && run.status == 0, "\(run.errors)")
      return run.output
    }
    #expect(try asked("write", "--template", "write", "--template") == "", "locked: nobody can know")
    guard try intime.run("unlock", "--for", "1m").status == 0 else {
      print("skipped: the kernel forbids keyrings here")
      return
    }
    defer { _ = try? intime.run("lock") }
    #expect(try asked("write", "--template", "write", "--template") == "evening\n")
    #expect(try asked("template show", "positional@0", "template", "show") == "evening\n")
    #expect(try asked("reflect", "--endpoint", "reflect", "--endpoint") == "home\n")
    let other = "\(intime.folder)/other"
    #expect(try asked("write", "--template", "write", "--vault", other, "--template") == "", "another vault")
  }

  @Test(.timeLimit(.minutes(1)), arguments: [("en", "intime: interrupted\n"), ("fr", "intime: interruption\n")])
  func `an interruption ended without a word, by the signal`(language: String, sentence: String) throws {
    // Whoever opens the writing end waits until the program has come to read.
    let pipe = "\(intime.folder)/pipe"
    try #require(unsafe mkfifo(pipe, 0o600) == 0)
    let errors = try System.open("\(intime.folder)/said", O_RDWR | O_CREAT, mode: 0o600)
    let nothing = try System.open("/dev/null", O_RDWR)
    let child = try ChildProgram(
      intime.path, ["list", "--key-file", pipe, "--lang", language],
      environment: Environment(["HOME": intime.folder, "INTIME_VAULT": intime.vault]), input: nothing.number,
      output: nothing.number, errors: errors.number)
    let writing = try System.open(pipe, O_WRONLY)
    child.send(SIGINT)
    #expect(try child.wait() == .exited(130))
    _ = consume writing
    #expect(String(decoding: try intime.bytes(of: "\(intime.folder)/said"), as: UTF8.self) == sentence)
  }
}
