import Glibc
import Testing

@testable import Intime

extension OneAtATime {
  @Suite struct StaleSessionTests {
    let home: TemporaryFolder
    let place: String

    init() throws {
      home = try TemporaryFolder()
      place = try home.folder("memory")
    }

    /// Runs `script` as the editor of a program that it kills, and waits until both are gone.
    func crash(_ script: String) async throws {
      let path = try home.script(script + "\nkill -KILL $PPID")
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, place = place as String] in
        let subject = EditingSubject(vault: "/my vault", entry: "7ZK4")
        _ = try makeEditor(path, place, [:]).edit("before", for: subject) { $0.text }
      }
      let name = try #require(try names(in: place).first)
      let editor = try EditingFolder(existing: "\(place)/\(name)").editor
      while editor?.isRunning == true { sched_yield() }
    }

    @Test func `what was typed before a crash is found, handed over once, and wiped`() async throws {
      try await crash(#"printf 'typed\n' > "$1""#)
      let sessions = StaleSession.sweep(in: [place])
      let session = try #require(sessions.first)
      #expect(sessions.count == 1)
      #expect(session.hasChanges)
      #expect(!session.isKept)
      #expect(session.subject == EditingSubject(vault: "/my vault", entry: "7ZK4"))
      #expect(try session.recover { $0 } == "typed")
      #expect(try session.recover { $0 } == nil)
      #expect(try names(in: place).isEmpty)
    }

    @Test func `after a crash without a word typed nothing is left`() async throws {
      try await crash(#"cp "$1" "$1~""#)
      #expect(StaleSession.sweep(in: [place]).isEmpty)
      #expect(try names(in: place).isEmpty)
    }

    @Test func `what an editor put aside counts as typed`() async throws {
      try await crash(#"printf 'put aside' > "$1.save""#)
      let session = try #require(StaleSession.sweep(in: [place]).first)
      #expect(try session.recover { $0 } == "put aside")
    }

    @Test func `a text that cannot be saved after a crash either stays`() async throws {
      struct DiskIsFull: Error {}
      try await crash(#"printf 'typed\n' > "$1""#)
      let session = try #require(StaleSession.sweep(in: [place]).first)
      let error = #expect(throws: EditorError.self) { try session.recover { _ in throw DiskIsFull() } }
      #expect(try text(at: try #require(error?.path)) == "typed\n")
      #expect(error?.path == session.textPath)
      #expect(StaleSession.all(in: [place]).map(\.isKept) == [true], "it waits for the next try, and is seen meanwhile")
    }

    @Test func `the place of words that could not be saved was no longer true after the next command`() async throws {
      try await crash(#"printf 'caf\351' > "$1""#)
      for isKept in [false, true, true] {
        let session = try #require(StaleSession.sweep(in: [place]).first)
        #expect(session.isKept == isKept)
        let error = #expect(throws: EditorError.self) { try session.recover { $0 } }
        #expect(error?.path == session.textPath)
        let file = try System.open(session.textPath, O_RDONLY)
        #expect(try System.contents(of: file.number, limit: 100) == Array("caf".utf8) + [0xe9])
      }
    }

    @Test func `bytes that are no text are not swept away`() async throws {
      try await crash(#"printf 'caf\351' > "$1""#)
      #expect(StaleSession.sweep(in: [place]).first?.hasChanges == true)
      #expect(try names(in: place).count == 1)
    }

    @Test func `what is being edited is not stale`() throws {
      let editor = try makeEditor(home.script(#"printf new > "$1""#), place, [:])
      let outcome = try editor.edit("", for: EditingSubject(vault: "v", entry: nil)) { _ in
        StaleSession.sweep(in: [place]).count
      }
      #expect(outcome.saved == 0)
    }

    @Test func `a text kept after a failed save is told of, but not swept, once its program has ended`() throws {
      let folder = try EditingFolder.make(
        for: EditingSubject(vault: "v", entry: nil), original: Array("same".utf8), in: [place])
      try folder.keep()
      #expect(StaleSession.all(in: [place]).isEmpty, "its program still runs")
      let parts = folder.path.split(separator: "/").last?.split(separator: "-") ?? []
      try #require(parts.count == 5)
      // The same number, another start: a program that is gone.
      try System.rename(folder.path, to: "\(place)/intime-\(parts[1])-1-\(parts[3])-0")
      let sessions = StaleSession.sweep(in: [place])
      #expect(sessions.map(\.isKept) == [true])
      try sessions.first?.wipe()
      #expect(try names(in: place).isEmpty)
    }

    @Test(arguments: [
      "intime-1-1-1", "intime-x-1-1-0", "other-1-1-1-0", "intime-1-1-0-0", "intime", "intime-99-1-1-0-5",
    ])
    func `folders that are not ours, or of another world of process ids, are left alone`(name: String) throws {
      try System.makeFolder("\(place)/\(name)", mode: 0o700)
      #expect(StaleSession.sweep(in: [place]).isEmpty)
      #expect(try names(in: place) == [name])
    }

    @Test func `a link with such a name is not followed`() throws {
      let target = try home.folder("target")
      try home.file("target/file", "mine")
      let name = "intime-\(getpid())-1-\(ProcessIdentity.namespace)-0"
      #expect(unsafe symlink(target, "\(place)/\(name)") == 0)
      #expect(StaleSession.sweep(in: [place]).isEmpty)
      #expect(try home.text("target/file") == "mine")
    }

    @Test func `a place that does not exist holds nothing`() {
      #expect(StaleSession.sweep(in: ["\(place)/nowhere"]).isEmpty)
    }

    @Test func `a process is told from a later one with its number`() {
      let own = ProcessIdentity(running: getpid())
      #expect(own.isRunning)
      #expect(!ProcessIdentity(id: own.id, start: own.start + 1).isRunning)
      #expect(!ProcessIdentity(id: -1, start: 0).isRunning)
      #expect(ProcessIdentity.namespace != 0)
    }
  }
}
