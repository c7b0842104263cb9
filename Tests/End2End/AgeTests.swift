import CLinux
import Glibc
import Testing

@testable import Intime

@Suite struct AgeTests {
  private let passphrase: KeyValuePairs = ["INTIME_PASSPHRASE_COMMAND": "echo violet harbour"]

  private func encryptWithPassphrase(_ intime: Program, _ text: String) throws -> Run {
    let file = try intime.file("passphrase", "violet harbour\n")
    return try intime.run(
      ["age", "encrypt", "-p", "-a", "--passphrase-fd", "3"], input: text, key: false, after: "exec 3< '\(file)'")
  }

  @Test func `a key is made once, for its owner alone, in the form that age-keygen gives it`() throws {
    let intime = try Program()
    let path = "\(intime.folder)/key.txt"
    let made = try intime.run("age", "keygen", "-o", path, key: false)
    #expect(made.status == 0 && made.output.isEmpty)
    let lines = String(decoding: try intime.bytes(of: path), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count == 4)
    #expect(lines[0] == "# created: 2026-11-23T14:30:00+00:00")
    #expect(lines[1].hasPrefix("# public key: age1") && lines[1].utf8.count == 14 + 62)
    #expect(lines[2].hasPrefix("AGE-SECRET-KEY-1") && lines[2].utf8.count == 74)
    #expect(made.errors == "Public key: \(lines[1].dropFirst(14))\n")
    #expect(try System.facts(of: Array(path.utf8CString)).mode == 0o600)
    let again = try intime.run("age", "keygen", "-o", path, key: false)
    #expect(again.status == 73 && again.errors.hasPrefix("intime: cannot make"))
    #expect(String(decoding: try intime.bytes(of: path), as: UTF8.self).contains(lines[2]))
    let printed = try intime.run("age", "keygen", key: false)
    #expect(printed.output.contains("AGE-SECRET-KEY-1") && printed.errors.hasPrefix("Public key: age1"))
    #expect(!printed.errors.contains("SECRET"))
  }

  @Test func `what is encrypted to a key or a passphrase comes back, and a vault is not needed`() throws {
    let intime = try Program()
    let (file, recipient) = try key(intime)
    let list = try intime.file("friends", "# friends\n\(recipient)\n")
    let text = String(repeating: "Dear diary — ", count: 10_000)
    for words in [["-r", recipient], ["-R", list], ["-r", recipient, "-R", list]] {
      let sealed = try intime.run(["age", "encrypt", "-a"] + words, input: text, key: false)
      #expect(sealed.status == 0 && sealed.output.hasPrefix("-----BEGIN AGE ENCRYPTED FILE-----\n"))
      let opened = try intime.run("age", "decrypt", "-i", file, input: sealed.output, key: false)
      #expect(opened.status == 0 && opened.output == text && opened.errors.isEmpty)
    }
    let sealed = try encryptWithPassphrase(intime, text)
    #expect(sealed.status == 0, "\(sealed.errors)")
    let opened = try intime.run("age", "decrypt", input: sealed.output, key: false, with: passphrase)
    #expect(opened.status == 0 && opened.output == text)
    #expect(unsafe access(intime.vault, F_OK) != 0)
  }

  @Test func `what goes wrong has its exit code and its sentence, in both languages`() throws {
    let intime = try Program()
    let (file, recipient) = try key(intime)
    let (other, _) = try key(intime, "other")
    let sealed = try intime.run("age", "encrypt", "-a", "-r", recipient, input: "words", key: false).output
    let closed = try encryptWithPassphrase(intime, "words").output
    let lines = sealed.split(separator: "\n", omittingEmptySubsequences: false)
    let cut = lines.dropLast(3).joined(separator: "\n")
    let cases: [(words: [String], input: String, status: Int32, english: String, french: String)] = [
      (["decrypt", "-i", other], sealed, 77, "this file is for another key", "ce fichier est destiné à une autre clé"),
      (["decrypt"], sealed, 77, "this file opens with a key", "ce fichier s’ouvre avec une clé"),
      (
        ["decrypt", "-i", file], closed, 77, "this file opens with a passphrase",
        "ce fichier s’ouvre avec une phrase secrète"
      ),
      (["decrypt", "-i", file], "words", 65, "this is not an age file", "ce n’est pas un fichier age"),
      (["decrypt", "-i", file], cut, 65, "the armour of the age file", "l’armure du fichier age"),
      (["decrypt", "-i", file], sealed + "x", 65, "something follows the end", "quelque chose suit la fin"),
      (["decrypt", "-i", "\(intime.folder)/none"], sealed, 66, "cannot read", "impossible de lire"),
      (["decrypt", "-i", intime.folder], sealed, 66, "it is a folder", "c’est un dossier"),
      (["encrypt"], "words", 64, "whom should it be encrypted to?", "pour qui faut-il chiffrer"),
      (["encrypt", "-p", "-r", recipient], "words", 64, "cannot be combined", "ne peuvent pas se combiner"),
      (["encrypt", "-r", "age1nobody"], "words", 64, "this is not an age key", "ce n’est pas une clé age"),
      (["encrypt", "-R", file], "words", 65, "this is a secret key", "c’est une clé secrète"),
      (["decrypt", "--passphrase-fd", "0"], closed, 64, "cannot be the passphrase too", "ne peut pas être aussi"),
      (["decrypt", "--max-work-factor", "31"], closed, 64, "takes 1 to 30", "de 1 à 30"),
    ]
    for example in cases {
      for (language, sentence) in [("en", example.english), ("fr", example.french)] {
        let run = try intime.run(
          ["age"] + example.words + ["--lang", language], input: example.input, key: false)
        #expect(run.status == example.status, "\(example.words) \(run.errors)")
        #expect(run.errors.hasPrefix("intime: ") && run.errors.contains(sentence), "\(run.errors)")
        #expect(run.output.isEmpty && !run.errors.contains("AGE-SECRET-KEY-1D"))
      }
    }
    let wrong = try intime.run(
      "age", "decrypt", input: closed, key: false, with: ["INTIME_PASSPHRASE_COMMAND": "echo other"])
    #expect(wrong.status == 77 && wrong.errors == "intime: wrong passphrase\nhint: try again\n")
    let costly = try intime.run(
      "age", "decrypt", "--max-work-factor", "17", input: closed, key: false, with: passphrase)
    #expect(costly.status == 65 && costly.errors.contains("work factor 18, limit 17"))
    for variables in [[:], passphrase] {
      let nobody = try intime.run("age", "encrypt", "-p", input: "words", key: false, with: variables)
      #expect(nobody.status == 77 && nobody.errors.contains("no terminal"), "not the passphrase of the vault")
    }
  }

  @Test func `a terminal is asked for the passphrase, and shown neither bytes nor tricks`() throws {
    let intime = try Program()
    let plain = try intime.file("plain", "evil \u{1b}[2J words\n")
    let sealed = "\(intime.folder)/sealed"
    func shell(_ script: String, _ answers: [(question: String, answer: String)]) throws -> (String, Int32) {
      let path = try #require(Program.built)
      let run = try intime.runOnTerminal(
        ["-c", script, "sh", path], answers: answers, program: "/bin/sh")
      return (run.screen, run.status)
    }
    let made = try shell(
      "$1 age encrypt -p < \(plain) > \(sealed)",
      [("New passphrase:", "violet harbour"), ("The same again:", "violet harbour")])
    #expect(made.1 == 0, "\(made.0)")
    let shown = try shell(
      "$1 age decrypt < \(sealed)", [("Passphrase:", "wrong"), ("Passphrase:", "violet harbour")])
    #expect(shown.1 == 0 && shown.0.contains("words") && !shown.0.contains("\u{1b}[2J"), "\(shown.0)")
    let refused = try shell("$1 age encrypt -p < \(plain)", [])
    #expect(refused.1 == 64 && refused.0.contains("a terminal cannot show encrypted bytes"))
    let binary = try intime.file("binary", "a\0b")
    _ = try shell(
      "$1 age encrypt -p < \(binary) > \(sealed)", [("New passphrase:", "violet"), ("The same again:", "violet")])
    let hidden = try shell("$1 age decrypt < \(sealed)", [("Passphrase:", "violet")])
    #expect(hidden.1 == 64 && hidden.0.contains("not text"))
  }

  /// A key file, and the recipient that belongs to it.
  private func key(_ intime: Program, _ name: String = "identity") throws -> (file: String, recipient: String) {
    let path = "\(intime.folder)/\(name)"
    let made = try intime.run("age", "keygen", "-o", path, key: false)
    return (path, String(made.errors.dropFirst("Public key: ".count).dropLast()))
  }
}

/// Both ways between Intime and the `age` program, as Debian has it.
@Suite(.enabled(if: System.isProgram("/usr/bin/age"), "the age program is not installed"))
struct AgeInteroperationTests {
  /// Runs a shell script in the program's folder, where `intime` is the built program.
  private func shell(_ script: String, _ intime: Program) throws -> Int32 {
    let nothing = try System.open("/dev/null", O_RDWR)
    let program = try #require(Program.built)
    let child = try ChildProgram(
      "/bin/sh", ["-ec", "cd \(intime.folder); intime=\(program); " + script],
      environment: Environment(["PATH": "/usr/bin:/bin", "HOME": intime.folder, "LC_ALL": "C.UTF-8"]),
      input: nothing.number, output: nothing.number, errors: STDERR_FILENO)
    guard case .exited(let status) = try child.wait() else { return -1 }
    return status
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 1_000_000], ["", "-a"])
  func `a file of any size goes both ways`(size: Int, armour: String) throws {
    let intime = try Program()
    let script = """
      head -c \(size) /dev/urandom > plain
      $intime age keygen -o ours --quiet; age-keygen -o theirs 2> /dev/null
      r=$(age-keygen -y ours); s=$(age-keygen -y theirs)
      $intime age encrypt \(armour) -r $r -r $s < plain > sealed
      age -d -i ours sealed | cmp - plain; age -d -i theirs sealed | cmp - plain
      age \(armour) -r $s -r $r -o sealed plain
      $intime age decrypt -i ours < sealed | cmp - plain; $intime age decrypt -i theirs < sealed | cmp - plain
      """
    #expect(try shell(script, intime) == 0)
  }

  @Test(arguments: ["", "-a"])
  func `a passphrase opens what the other program closed`(armour: String) throws {
    let intime = try Program()
    let plain = try intime.file("plain", "dear diary")
    let (ours, theirs) = ("\(intime.folder)/ours", "\(intime.folder)/theirs")
    #expect(
      try shell("$intime age encrypt -p --passphrase-fd 3 \(armour) < plain > ours 3<<'END'\nviolet\nEND", intime) == 0)
    let opened = try intime.runOnTerminal(
      ["-d", "-o", "\(intime.folder)/opened", ours], answers: [("assphrase", "violet")], program: "/usr/bin/age")
    #expect(opened.status == 0, "\(opened.screen)")
    #expect(try intime.bytes(of: "\(intime.folder)/opened") == Array("dear diary".utf8))
    let closed = try intime.runOnTerminal(
      ["-p"] + (armour.isEmpty ? [] : [armour]) + ["-o", theirs, plain],
      answers: [("Enter passphrase", "violet"), ("Confirm passphrase", "violet")], program: "/usr/bin/age")
    #expect(closed.status == 0, "\(closed.screen)")
    #expect(
      try shell("INTIME_PASSPHRASE_COMMAND='echo violet' $intime age decrypt < theirs | cmp - plain", intime) == 0)
  }
}
