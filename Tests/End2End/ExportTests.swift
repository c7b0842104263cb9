import Glibc
import Testing

@testable import Intime

@Suite struct ExportTests {
  private let intime: Program

  init() throws {
    intime = try Program()
    _ = try intime.run("init", "--quiet")
    _ = try intime.run("write", "--title", "Kept", "-", input: "Rain on the harbour. é\n")
  }

  /// A key file, and the recipient that belongs to it.
  private func key(_ name: String = "identity") throws -> (file: String, recipient: String) {
    let path = "\(intime.folder)/\(name)"
    let made = try intime.run("age", "keygen", "-o", path, key: false)
    return (path, String(made.errors.dropFirst("Public key: ".count).dropLast()))
  }

  private func shell(_ script: String) throws -> Int32 {
    let nothing = try System.open("/dev/null", O_RDWR)
    let program = try #require(Program.built)
    let child = try ChildProgram(
      "/bin/sh", ["-ec", "cd \(intime.folder); intime=\(program); " + script],
      environment: Environment([
        "PATH": "/usr/bin:/bin", "HOME": intime.folder, "XDG_STATE_HOME": "\(intime.folder)/state",
        "INTIME_VAULT": intime.vault, "LC_ALL": "C.UTF-8",
      ]), input: nothing.number, output: nothing.number, errors: STDERR_FILENO)
    guard case .exited(let status) = try child.wait() else { return -1 }
    return status
  }

  @Test func `an export at a level has nobody in it, the same stand-in everywhere, and no private entry`() throws {
    _ = try intime.run("people", "add", "Camille Durand", "--also", "Cam")
    _ = try intime.run(
      "write", "--tag", "grenoble", "-", input: "Hier j’ai vu Camille Durand, son numéro est le 06 12 34 56 78.\n")
    _ = try intime.run("write", "-", input: "Camille Durand m’a rappelé, et Cam rit encore.\n")
    _ = try intime.run("write", "--private", "-", input: "Pour personne.\n")
    let texts = try ["pseudonymous", "veiled", "gist"].map { level in
      let run = try intime.run("export", "--plain", "--yes", "--level", level)
      #expect(run.status == 0 && run.errors.contains("Left out"))
      for kept in ["Camille", "Durand", "06 12", "personne.", "grenoble", "14:30"] {
        #expect(!run.output.contains(kept), "\(level): \(kept)")
      }
      return run.output
    }
    #expect(texts[0].contains("rit encore") && texts[1].contains("[personne 1]") && !texts[2].contains("rappelé"))
    #expect(try intime.run("export", "--plain", "--yes", "--level", "sealed").status == 77)
    #expect(try intime.run("export", "--plain", "--yes", "--level", "half").status == 64)
  }

  @Test func `an export opens with any of the keys it was made for, and is readable to nobody else`() throws {
    let (mine, me) = try key()
    let (theirs, them) = try key("friend")
    let list = try intime.file("list", "# friends\n\(them)\n")
    let script = """
      umask 0; $intime export --key-file key --to \(me) -R \(list) -o out.age --quiet
      test $(stat -c %a out.age) = 600; ! grep -q harbour out.age
      for k in \(mine) \(theirs); do $intime age decrypt -i $k < out.age | grep -q 'Rain on the harbour. é'; done
      $intime export --key-file key --to \(me) --quiet | $intime age decrypt -i \(mine) | grep -q harbour
      """
    #expect(try shell(script) == 0)
  }

  @Test func `a passphrase of its own comes from a descriptor, or is typed twice`() throws {
    let script = """
      echo 'violet harbour' > p
      $intime export --key-file key --to-passphrase --export-passphrase-fd 3 -o out.age --quiet 3< p
      $intime age decrypt --passphrase-fd 3 3< p < out.age | grep -q Rain
      """
    #expect(try shell(script) == 0)
    let typed = try intime.runOnTerminal(
      ["export", "--key-file", "\(intime.folder)/key", "--to-passphrase", "-o", "\(intime.folder)/typed.age"],
      answers: [("New passphrase:", "violet harbour"), ("The same again:", "violet harbour")])
    #expect(typed.status == 0, "\(typed.screen)")
    #expect(try shell("$intime age decrypt --passphrase-fd 3 3< p < typed.age | grep -q Rain") == 0)
    let nobody = try intime.run(
      "export", "--to-passphrase", "-o", "\(intime.folder)/none.age",
      with: ["INTIME_PASSPHRASE_COMMAND": "echo the vault’s own"])
    #expect(nobody.status == 77 && nobody.errors.contains("--export-passphrase-fd"), "\(nobody.errors)")
    #expect(unsafe access("\(intime.folder)/none.age", F_OK) != 0)
  }

  @Test func `what is missing or too much is said in both languages`() throws {
    let (_, me) = try key()
    let cases: [(words: [String], status: Int32, english: String, french: String)] = [
      ([], 64, "whom should the export be encrypted to?", "pour qui faut-il chiffrer"),
      (["--to", me, "--plain"], 64, "cannot be combined", "ne peuvent pas se combiner"),
      (["--to", me, "--to-passphrase"], 64, "cannot be combined", "ne peuvent pas se combiner"),
      (["--to", "age1nobody"], 64, "this is not an age key", "ce n’est pas une clé age"),
      (["-R", "\(intime.folder)/nothing"], 66, "cannot read", "impossible de lire"),
      (["--to", "agel-mistyped"], 64, "intime: ", "intime: "),
      (["--to", me, "--format", "md", "-o", "\(intime.folder)/out/"], 64, "only with --plain", "qu’avec --plain"),
      (["--to", me, "-o", "\(intime.folder)/no/such.age"], 73, "intime: ", "intime: "),
      (["--to", me, "--export-passphrase-fd", "3"], 64, "goes with --to-passphrase", "va avec --to-passphrase"),
    ]
    for example in cases {
      for (language, sentence) in [("en", example.english), ("fr", example.french)] {
        let run = try intime.run(["export", "--lang", language] + example.words)
        #expect(run.status == example.status, "\(example.words) \(run.errors)")
        #expect(run.errors.contains(sentence) && run.output.isEmpty, "\(run.errors)")
      }
    }
  }

  @Test func `a file that is there is left as it is, and a full disk is told`() throws {
    let (_, me) = try key()
    let path = try intime.file("there.age", "mine")
    let run = try intime.run("export", "--to", me, "-o", path)
    #expect(run.status == 73, "\(run.errors)")
    #expect(try intime.bytes(of: path) == Array("mine".utf8))
    #expect(try shell("! $intime export --key-file key --to \(me) > /dev/full; test $? = 0") == 0)
    #expect(try shell("$intime export --key-file key --to \(me) > /dev/full || test $? = 74") == 0)
  }
}

/// What a therapist would be given, opened with the `age` program as Debian has it.
@Suite(.enabled(if: System.isProgram("/usr/bin/age"), "the age program is not installed"))
struct ExportInteroperationTests {
  @Test(arguments: ["md", "json", "jrnl", "jrnl-text"])
  func `the age program opens an export`(format: String) throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    _ = try intime.run("write", "-", input: "Rain on the harbour.\n")
    let program = try #require(Program.built)
    let nothing = try System.open("/dev/null", O_RDWR)
    let script = """
      cd \(intime.folder); age-keygen -o theirs 2> /dev/null
      \(program) export --key-file key --to $(age-keygen -y theirs) --format \(format) -o out.age --quiet
      age -d -i theirs out.age | grep -q 'Rain on the harbour'
      """
    let child = try ChildProgram(
      "/bin/sh", ["-ec", script],
      environment: Environment([
        "PATH": "/usr/bin:/bin", "HOME": intime.folder, "INTIME_VAULT": intime.vault, "LC_ALL": "C.UTF-8",
      ]), input: nothing.number, output: nothing.number, errors: STDERR_FILENO)
    #expect(try child.wait() == .exited(0))
  }
}
