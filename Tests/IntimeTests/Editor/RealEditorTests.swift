import CLinux
import Glibc
import Testing

@testable import Intime

extension OneAtATime {
  /// The editors themselves, on a pseudo-terminal, with settings that ask for copies everywhere.
  @Suite struct RealEditorTests {
    let home: TemporaryFolder

    init() throws {
      home = try TemporaryFolder()
      _ = try home.folder("memory")
      _ = try home.folder("leak")
      let leak = "\(home.path)/leak"
      try home.file(
        ".vimrc",
        """
        set swapfile backup writebackup undofile modeline directory=\(leak) backupdir=\(leak) undodir=\(leak)
        set viminfo='100,<50,:50,/50,n\(leak)/viminfo
        """)
      try home.file(".nanorc", "set backup\nset backupdir \(leak)\nset historylog\nset positionlog\nset locking\n")
    }

    static func exists(_ name: String) -> Bool {
      ProgramName.find(name, in: Environment(["PATH": "/usr/bin:/bin"])) != nil
    }

    /// Types `keys` into `editor`, and returns what was offered to be saved, if anything was.
    /// - Parameter closing: whether the terminal is closed as soon as the editor has put something aside.
    func type(_ keys: String, into editor: String, closing: Bool = false) async throws -> String? {
      let path = home.path
      await #expect(processExitsWith: .success) {
        [path = path as String, editor = editor as String, keys = keys as String, closing = closing as Bool] in
        // Then the terminal's end is all that tells of its end.
        if closing { _ = signal(SIGHUP, SIG_IGN) }
        let pty = try PseudoTerminal(rows: 24, columns: 80)
        guard clinux_take_terminal(pty.slave) == 0 else { exit(2) }
        for standard in 0...2 where dup2(pty.slave, Int32(standard)) < 0 { exit(3) }
        let master = pty.master
        Task.detached {
          let screen = PseudoTerminal(borrowing: master)
          while screen.isCanonical { sched_yield() }
          try screen.type(keys)
          guard closing else { return }
          while !hasPutAside(in: "\(path)/memory") { sched_yield() }
          close(master)
        }
        let environment = Environment([
          "HOME": path, "PATH": "/usr/bin:/bin", "TERM": "xterm", "XDG_DATA_HOME": path + "/leak",
        ])
        let command = try EditorCommand(preferred: editor, environment: environment)
        let editing = PrivateEditor(command, environment: environment, places: ["\(path)/memory"])
        _ = try editing.edit("", for: EditingSubject(vault: "v", entry: nil)) { edited in
          let file = try System.open("\(path)/saved", O_WRONLY | O_CREAT, mode: 0o600)
          try System.writeAll(file.number, Array(edited.text.utf8).span)
        }
        _ = signal(SIGHUP, SIG_IGN)
        exit(0)
      }
      #expect(try names(in: "\(path)/memory").isEmpty)
      #expect(try names(in: "\(path)/leak").isEmpty)
      #expect(try names(in: path).sorted().filter { $0 != "saved" } == [".nanorc", ".vimrc", "leak", "memory"])
      return try? home.text("saved")
    }

    @Test(
      .enabled(if: exists("vim")),
      arguments: [
        ("ihello\u{1b}:wq\r", "hello"), ("ihello\u{1b}:q!\r", nil), ("ihello\u{1b}:cq\r", nil), (":q\r", nil),
        ("ihello\u{1b}:w\ramore\u{1b}:q!\r", "hello"),
        ("ihello\u{1b}:call job_start(['kill', '-9', '' . getpid()])\r", "hello"),
        ("ihello\u{1b}:call job_start(['kill', '-TERM', '' . getpid()])\r", "hello"),
        ("ihello\u{1b}:call job_start(['kill', '-HUP', '' . getpid()])\r", "hello"),
        ("ihello\u{1b}:w\r:call writefile([], $TMPDIR . '/x') | qa\r", "hello"),
      ] as [(String, String?)])
    func `Vim leaves nothing behind and loses nothing`(keys: String, saved: String?) async throws {
      #expect(try await type(keys, into: "vim") == saved)
    }

    @Test(.enabled(if: exists("vim")))
    func `a window closed on Vim lost the words that were not saved`() async throws {
      #expect(try await type("ihello\u{1b}", into: "vim", closing: true) == "hello")
    }

    @Test(
      .enabled(if: exists("nano")),
      arguments: [("hello\u{f}\r\u{18}", "hello"), ("hello\u{18}n", nil), ("\u{18}", nil)] as [(String, String?)])
    func `nano leaves nothing behind and loses nothing`(keys: String, saved: String?) async throws {
      #expect(try await type(keys, into: "nano") == saved)
    }
  }
}

/// Whether an editor in one of the folders in `place` has put something aside that is not empty.
private func hasPutAside(in place: String) -> Bool {
  guard let names = try? names(in: place) else { return false }
  return names.contains { name in
    (try? System.facts(of: Array("\(place)/\(name)/tmp/rescue".utf8CString)))?.size ?? 0 > 1
  }
}
