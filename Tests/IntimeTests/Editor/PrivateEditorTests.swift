import Glibc
import Testing

@testable import Intime

extension OneAtATime {
  /// Fake editors are shell scripts; `$1` is the file.
  @Suite struct PrivateEditorTests {
    let home: TemporaryFolder
    let place: String
    let subject = EditingSubject(vault: "/home/anne/journal.intime", entry: "7ZK4")

    init() throws {
      home = try TemporaryFolder()
      place = try home.folder("memory")
    }

    func editor(_ script: String, _ variables: KeyValuePairs<String, String> = [:]) throws -> PrivateEditor {
      try makeEditor(home.script(script), place, variables)
    }

    func edit(_ original: String = "before", with script: String) throws -> (text: String?, end: ProgramEnd) {
      let outcome = try editor(script).edit(original, for: subject) { $0.text }
      #expect(outcome.leftBehind == nil)
      #expect(try names(in: place).isEmpty, "nothing is left in memory")
      return (outcome.saved, outcome.end)
    }

    @Test(arguments: [
      #"printf 'new words\n' > "$1""#, #"printf 'new words' > "$1""#, #"printf 'new words\n' > new; mv new "$1""#,
      #"printf 'new words\n' > new; rm "$1"; ln new "$1""#, #"printf 'new words\n' > "$1"; exit 3"#,
      #"printf 'new words\n' > "$1"; kill -KILL $$"#, #"cp "$1" "$1~"; printf 'new words\n' > "$1""#,
      #"printf 'new words\n' > "$1"; chmod 400 "$1""#,
    ])
    func `what was written is offered, however the editor saved and ended`(script: String) throws {
      #expect(try edit(with: script).text == "new words")
    }

    @Test(arguments: [
      ":", "exit 1", #"touch "$1""#, #"rm "$1""#, #"printf before > "$1""#, #"cp "$1" x; mv x "$1""#, "kill -KILL $$",
      #"rm "$1"; ln -s /etc/hostname "$1""#, #"rm "$1"; mkdir "$1""#,
    ])
    func `a text that was not changed is not saved again`(script: String) throws {
      #expect(try edit(with: script).text == nil)
    }

    @Test(arguments: ["", "a", "a\n", "a\n\n", "\n", "é\r\nb", "日本\0"])
    func `every text comes through an editor as it went in`(text: String) throws {
      #expect(try edit(text, with: ":").text == nil)
      #expect(try edit(text, with: #"printf x >> "$1""#).text == (text.isEmpty ? "x" : text + "\nx"))
    }

    @Test func `how the editor ended is told`() throws {
      #expect(try edit(with: ":").end == .exited(0))
      #expect(try edit(with: "exit 7").end == .exited(7))
      #expect(try edit(with: "kill -TERM $$").end == .killed(signal: SIGTERM))
    }

    @Test func `backups, swap files, folders and links are wiped with the text`() throws {
      let script = """
        for name in "$1~" ".$1.swp" "#$1#" .nano.save "$TMPDIR/x" "$TMPDIR/.hidden"; do printf secret > "$name"; done
        mkdir -p "$TMPDIR/a/b/c" "deep/er"; printf secret > "$TMPDIR/a/b/c/d"; ln -s /etc/passwd link; mkfifo pipe
        printf 'not utf8' > "$(printf 'bad\\377name')"; printf done > "$1"
        """
      #expect(try edit(with: script).text == "done")
    }

    @Test func `a wiped file was overwritten first`() throws {
      // A second name of the file shows what is left of its content.
      let script = #"printf 'my secret\n' > "$1"; ln "$1" "\#(home.path)/witness""#
      _ = try edit(with: script)
      #expect(try home.text("witness") == String(repeating: "\0", count: 10))
    }

    @Test func `the text is for its owner alone, in folders of its own`() throws {
      let script = #"stat -c %a "$1" . .. "$TMPDIR" > "\#(home.path)/modes"; pwd > "\#(home.path)/pwd""#
      _ = try edit(with: script)
      #expect(try home.text("modes") == "600\n700\n700\n700\n")
      #expect(try home.text("pwd").hasPrefix(place + "/intime-\(getpid())-"))
    }

    @Test func `the editor knows nothing of our variables and descriptors`() throws {
      let inherited = dup(STDIN_FILENO)  // as `--passphrase-fd` gives it: not close-on-exec
      defer { close(inherited) }
      let script = #"env > "\#(home.path)/env"; ls /proc/$$/fd > "\#(home.path)/fds""#
      let editor = try editor(script, ["INTIME_PASSPHRASE_FILE": "f", "INTIME_VAULT": "v", "LANG": "fr_FR.UTF-8"])
      _ = try editor.edit("before", for: subject) { $0.text }
      let variables = try home.text("env").split(separator: "\n")
      #expect(!variables.contains { $0.hasPrefix("INTIME_") })
      #expect(variables.contains("LANG=fr_FR.UTF-8"))
      #expect(variables.contains { $0.hasPrefix("TMPDIR=\(place)/intime-") })
      #expect(try !home.text("fds").split(separator: "\n").contains("\(inherited)"))
    }

    @Test func `a text that cannot be saved stays, and the error says where`() throws {
      struct DiskIsFull: Error {}
      let error = #expect(throws: EditorError.self) {
        try editor(#"printf 'dear diary' > "$1""#).edit("", for: subject) { _ in throw DiskIsFull() }
      }
      let path = try #require(error?.path)
      #expect(try text(at: path) == "dear diary")
      guard case .notSaved(_, let reason)? = error else {
        Issue.record("another error: \(String(describing: error))")
        return
      }
      #expect(reason is DiskIsFull)
    }

    @Test func `bytes that are no text stay where they are`() throws {
      let error = #expect(throws: EditorError.self) {
        try editor(#"printf 'caf\351' > "$1""#).edit("", for: subject) { $0.text }
      }
      guard case .notUTF8(let path)? = error else {
        Issue.record("another error: \(String(describing: error))")
        return
      }
      let facts = try System.facts(of: Array(path.utf8CString))
      #expect(facts.size == 4)
    }

    @Test func `a text beyond all measure stays where it is`() throws {
      let error = #expect(throws: EditorError.self) {
        try editor(#"truncate -s 65M "$1""#).edit("", for: subject) { $0.text }
      }
      guard case .tooLong(_, EditingFolder.limit)? = error else {
        Issue.record("another error: \(String(describing: error))")
        return
      }
    }

    @Test func `an editor that cannot be started leaves nothing`() throws {
      let path = try home.file("broken", "\u{7f}ELF nonsense", mode: 0o700)
      let error = #expect(throws: EditorError.self) {
        try makeEditor(path, place, [:]).edit("x", for: subject) { $0.text }
      }
      guard case .cannotStart? = error else {
        Issue.record("another error: \(String(describing: error))")
        return
      }
      #expect(try names(in: place).isEmpty)
    }

    @Test func `without a place in memory nothing is written anywhere`() throws {
      let command = try EditorCommand(preferred: home.script(":"), environment: Environment([:]))
      let editor = PrivateEditor(command, environment: Environment([:]), places: [])
      let error = #expect(throws: EditorError.self) { try editor.edit("x", for: subject) { $0.text } }
      guard case .noPrivatePlace? = error else {
        Issue.record("another error: \(String(describing: error))")
        return
      }
    }

    @Test func `a folder on a disk is no private place`() {
      #expect(EditingFolder.places(in: Environment(["XDG_RUNTIME_DIR": "/proc"])).contains("/proc") == false)
      #expect(EditingFolder.places(in: Environment(["XDG_RUNTIME_DIR": "relative"])).contains("relative") == false)
    }

    @Test func `a second editor has a folder of its own`() throws {
      let inner = try editor(#"printf inner > "$1""#)
      let outer = try makeEditor(home.script(#"printf outer > "$1""#, as: "outer.sh"), place, [:])
      let outcome = try outer.edit("", for: subject) { edited in
        let nested = try inner.edit("", for: subject) { $0.text }
        return "\(edited.text) \(nested.saved ?? "")"
      }
      #expect(outcome.saved == "outer inner")
      #expect(try names(in: place).isEmpty)
    }

    @Test func `Ctrl-C while the editor runs is the editor's own affair`() throws {
      let script = #"trap '' INT; kill -INT $PPID; printf 'still here' > "$1""#
      #expect(try edit(with: script).text == "still here")
    }

    @Test func `a request to end is passed on, and comes true once the text is saved`() async throws {
      let script = try home.script(
        #"mkfifo p; exec 3<>p; trap 'printf "last words" > "$1"; exit 1' TERM; kill -TERM $PPID; read line <&3"#)
      let result = "\(home.path)/saved"
      await #expect(processExitsWith: .signal(SIGTERM)) {
        [script = script as String, place = place as String, result = result as String] in
        let subject = EditingSubject(vault: "v", entry: nil)
        _ = try makeEditor(script, place, [:]).edit("before", for: subject) { edited in
          let file = try System.open(result, O_WRONLY | O_CREAT, mode: 0o600)
          try System.writeAll(file.number, Array(edited.text.utf8).span)
        }
        exit(0)
      }
      #expect(try text(at: result) == "last words")
      #expect(try names(in: place).isEmpty)
    }

    @Test func `what an editor puts aside when it is killed is taken`() throws {
      #expect(try edit(with: #"printf 'in time' > "$1.save"; exit 1"#).text == "in time")
      #expect(try edit(with: #"printf 'in time' > "$TMPDIR/rescue"; kill -KILL $$"#).text == "in time")
      #expect(try edit(with: #"printf 'in time' > "$1.save""#).text == nil)
    }
  }
}

/// An editor at `path` whose private folders are in `place`.
func makeEditor(_ path: String, _ place: String, _ variables: KeyValuePairs<String, String>) throws -> PrivateEditor {
  var environment = Environment(variables)
  environment["PATH"] = "/usr/bin:/bin"
  let command = try EditorCommand(preferred: path, environment: environment)
  return PrivateEditor(command, environment: environment, places: [place])
}
