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
    #expect(texts[0].contains("rit encore"), "\(texts[0])")
    #expect(texts[1].contains("[personne 1] m’a rappelé") && texts[1].contains("vu [personne 1],"), "\(texts[1])")
    #expect(!texts[2].contains("rappelé"))
    #expect(try intime.run("export", "--plain", "--yes", "--level", "sealed").status == 77)
    #expect(try intime.run("export", "--plain", "--yes", "--level", "half").status == 64)
  }

  @Test func `a cap left an empty file that looked like an export`() throws {
    let file = "\(intime.folder)/out.json"
    let (_, me) = try key()
    for words in [["--plain", "--yes"], ["--to", me]] {
      let run = try intime.run(["export", "--level", "open", "-o", file] + words)
      #expect(
        run.status == 77 && run.output.isEmpty && run.errors.contains("at level pseudonymous at most")
          && run.errors.contains("intime level open"), "\(run.errors)")
      #expect(unsafe access(file, F_OK) != 0)
    }
    let french = try intime.run("export", "--level", "open", "--plain", "--yes", "--lang", "fr")
    #expect(
      french.status == 77 && french.output.isEmpty
        && french.errors.contains("au niveau «\u{a0}pseudonyme\u{a0}» au plus"))
    _ = try intime.run("amend", "last", "--private")
    let hidden = try intime.run("export", "--level", "veiled", "--plain", "--yes")
    #expect(hidden.status == 77 && hidden.errors.contains("private"), "\(hidden.errors)")
    #expect(try intime.run("export", "--plain", "--yes", "--quiet").status == 0)
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

  @Test func `a file of keys can be named where a key can, and a date still means a date`() throws {
    let (mine, me) = try key()
    let (theirs, them) = try key("friend")
    _ = try intime.file("friends", "# whom I trust\n\n\(me)\n\(them)\n")
    // A file with the name of a date is no file of keys.
    _ = try intime.file("2025", "mine\n")
    let script = """
      for name in friends ./friends \(intime.folder)/friends; do
        $intime export --key-file key --to $name -o out.age --quiet
        for k in \(mine) \(theirs); do $intime age decrypt -i $k < out.age | grep -q harbour; done
        rm out.age
      done
      $intime export --key-file key --to friends --to 2025 --format md | $intime age decrypt -i \(mine) > out
      ! grep -q harbour out
      $intime export --key-file key --to ./missing --quiet 2> err && exit 1 || test $? = 66
      grep -q missing err
      """
    #expect(try shell(script) == 0)
  }

  @Test func `several files are one archive, readable to nobody on the way, or a folder`() throws {
    _ = try intime.run("write", "--title", "Été", "--date", "2026-11-20 08:00", "--star", "-", input: "Sea.\n")
    _ = try intime.run("write", "--date", "2026-11-20 21:00", "--mood", "4", "-", input: "Moon.\n")
    let (mine, me) = try key()
    let script = """
      umask 0
      $intime export --key-file key --to \(me) --format md --by day -o days.age --quiet
      $intime export --key-file key --to \(me) --format md -o entries.tar.age --quiet
      $intime export --key-file key --plain --yes --format md --by day -o days/ --quiet
      $intime age decrypt -i \(mine) < days.age > days.tar; $intime age decrypt -i \(mine) < entries.tar.age > entries.tar
      test $(stat -c %a days.age) = 600; test $(stat -c %a days/2026/2026-11-20.md) = 600
      tar xf days.tar; tar tvf entries.tar > listing
      cmp 2026/2026-11-20.md days/2026/2026-11-20.md; cmp 2026/2026-11-23.md days/2026/2026-11-23.md
      grep -q 'drwx------ 0/0 .* 2026/' listing; test $(grep -c -- '-rw------- 0/0 ' listing) = 3
      grep -q '2026-11-20 08:00 2026/2026-11-20-08h00-ete-' listing
      ! $intime export --key-file key --plain --yes --format md --by day -o days.tar --quiet 2> err
      """
    #expect(try shell("export TZ=UTC; " + script) == 0)
    let day = String(decoding: try intime.bytes(of: "\(intime.folder)/days/2026/2026-11-20.md"), as: UTF8.self)
    #expect(
      day == "---\ndate: 2026-11-20\n---\n\n## 08:00 Été\n\n★\n\nSea.\n\n## 21:00\n\n4/5\n\nMoon.\n", "\(day)")
    // Daily notes come in again as the entries they were.
    let other = try Program()
    _ = try other.run("init", "--quiet")
    #expect(try other.run("import", "\(intime.folder)/days").output.contains("3 entries added"))
    #expect(try other.run("list").output.contains("Été"))
  }

  @Test(.enabled(if: System.isProgram("/usr/bin/python3"), "python3 is not installed"))
  func `a Day One archive is a ZIP file with the journal in it`() throws {
    let path = "\(intime.folder)/out.zip"
    #expect(try intime.run("export", "--plain", "--yes", "--format", "dayone", "-o", path).status == 0)
    let program = """
      import zipfile, json
      z = zipfile.ZipFile("\(path)")
      assert z.namelist() == ["Journal.json"] and z.testzip() is None
      j = json.loads(z.read("Journal.json"))
      assert j["metadata"]["version"] == "1.0"
      assert [e["text"] for e in j["entries"]] == ["# Kept\\n\\nRain on the harbour. é"], j
      """
    _ = try intime.file("check.py", program)
    #expect(try shell("/usr/bin/python3 check.py") == 0)
  }

  @Test func `a page of HTML is one file in the writer’s language, redacted if asked`() throws {
    _ = try intime.run("people", "add", "Camille Durand")
    _ = try intime.run("write", "--mood", "2", "--date", "2026-10-01", "-", input: "Camille Durand <b>rit</b>.\n")
    let page = try intime.run("export", "--plain", "--yes", "--format", "html", "--lang", "fr").output
    #expect(page.contains("<html lang=\"fr\">") && page.contains("1er octobre") && page.contains("Sommaire"))
    #expect(page.contains("Camille Durand &lt;b&gt;rit&lt;/b&gt;.") && !page.contains("<script"))
    let given = try intime.run("export", "--plain", "--yes", "--format", "html", "--level", "veiled").output
    #expect(given.contains("October 2026") && !given.contains("Camille") && !given.contains("1 October"))
  }

  @Test func `with its history, a journal goes to an empty vault and is the same`() throws {
    _ = try intime.run("edit", "last", input: "Sun on the harbour.")
    _ = try intime.run("reflect", "last", "--seed", "1")
    _ = try intime.run("write", "--tag", "home", "-", input: "Away soon.\n")
    _ = try intime.run("delete", "last", "--yes")
    let exported = try intime.run("export", "--plain", "--yes", "--history")
    #expect(exported.status == 0 && exported.errors.contains("Entries exported: 2"), "\(exported.errors)")
    let other = try Program()
    _ = try other.run("init", "--quiet")
    let file = try other.file("journal.json", exported.output)
    let added = try other.run("import", file)
    #expect(
      added.output.contains("2 entries added") && added.errors.contains("Among them deleted: 1"), "\(added.errors)")
    for words in [
      ["list", "--json", "--full"], ["list", "--deleted", "--json", "--full"], ["history", "last"],
      ["show", "last", "--reflections", "--json"], ["history", "last", "--revision", "1"],
    ] {
      let (here, there) = (try intime.run(words), try other.run(words))
      #expect(here.output == there.output && here.status == there.status && !here.output.isEmpty, "\(words)")
    }
    #expect(try other.run("import", file).output.contains("0 entries added, 2"))
    #expect(try other.run("export", "--plain", "--yes", "--history").output == exported.output)
    #expect(
      try other.run("restore", EntryNames.deleted(try other.run("list", "--deleted", "--json").output)).status == 0)
    #expect(try other.run("show", "last").output.contains("Away soon."))
    // Without it, neither what was there before nor what was deleted leaves.
    let plain = try intime.run("export", "--plain", "--yes").output
    #expect(!plain.contains("Rain on") && !plain.contains("Away soon") && plain.contains("\"reflections\""))
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
      (["--to", "agel-mistyped"], 64, "neither a public key, nor a file", "ni une clé publique, ni un fichier"),
      (["--plain", "--to", "yesterdy"], 64, "nor a date", "ni une date"),
      (["--to", me, "--format", "md", "-o", "\(intime.folder)/out/"], 64, "only with --plain", "qu’avec --plain"),
      (["--to", me, "-o", "\(intime.folder)/no/such.age"], 73, "intime: ", "intime: "),
      (["--to", me, "--export-passphrase-fd", "3"], 64, "goes with --to-passphrase", "va avec --to-passphrase"),
      (["--to", me, "--by", "day"], 64, "only md is written as several", "seul md s’écrit en plusieurs"),
      (["--to", me, "-o", "\(intime.folder)/x.tar.age"], 64, "only md is written as several", "seul md s’écrit en"),
      (["--to", me, "--history", "--format", "md"], 64, "only json has room", "seul json a de la place"),
      (["--to", me, "--history", "--level", "veiled"], 64, "--history and --level", "--history et --level"),
      (["--to", "./nobody"], 66, "cannot read", "impossible de lire"),
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

private enum EntryNames {
  /// The id in the first line of `list --json`.
  static func deleted(_ line: String) -> String { String(line.dropFirst("{\"id\":\"".count).prefix(26)) }
}

/// What a therapist would be given, opened with the `age` program as Debian has it.
@Suite(.enabled(if: System.isProgram("/usr/bin/age"), "the age program is not installed"))
struct ExportInteroperationTests {
  @Test(arguments: ["md", "json", "jrnl", "jrnl-text", "html"])
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

  @Test func `what a therapist is given opens with the age program, and names nobody`() throws {
    let intime = try Program()
    _ = try intime.run("init", "--quiet")
    _ = try intime.run("write", "-", input: "Talked with Camille Durand about the move. 06 12 34 56 78.\n")
    _ = try intime.run("write", "--private", "-", input: "For nobody.\n")
    let program = try #require(Program.built)
    let nothing = try System.open("/dev/null", O_RDWR)
    let script = """
      cd \(intime.folder); age-keygen -o theirs 2> /dev/null
      \(program) export --key-file key --level pseudonymous --format md --to $(age-keygen -y theirs) -o given.md.age 2> said
      grep -q 'Entries exported: 1' said; grep -q 'Left out.*: 1' said
      age --decrypt -i theirs given.md.age > given
      grep -q 'Talked with .* about the move' given; ! grep -q -e Camille -e Durand -e '06 12' -e nobody given
      test $(stat -c %a given.md.age) = 600
      """
    let child = try ChildProgram(
      "/bin/sh", ["-ec", script],
      environment: Environment([
        "PATH": "/usr/bin:/bin", "HOME": intime.folder, "INTIME_VAULT": intime.vault, "LC_ALL": "C.UTF-8",
        "XDG_STATE_HOME": "\(intime.folder)/state",
      ]), input: nothing.number, output: nothing.number, errors: STDERR_FILENO)
    #expect(try child.wait() == .exited(0))
  }
}
