import CLinux
import Glibc
import Journal
import Testing

@testable import Intime

extension OneAtATime {
  @Suite struct PromptTests {
    private let question = Phrase(en: "Delete it?", fr: "Supprimer\u{a0}?")

    private func answer(_ typed: String, in language: Language = .english, otherwise: Bool = false) throws -> Bool {
      let pty = try PseudoTerminal(rows: 24, columns: 80)
      try pty.type(typed)
      return try Prompt(Descriptor(owning: dup(pty.slave)), in: language).confirm(question, otherwise: otherwise)
    }

    @Test(arguments: [
      ("y\n", true), ("Yes\n", true), ("o\n", true), ("OUI\n", true), (" oui \n", true), ("n\n", false),
      ("non\n", false),
      ("NO\n", false), ("\n", false), ("maybe\ny\n", true), ("what\nhow\nn\n", false),
    ])
    func `yes and no are understood in both languages`(typed: String, isYes: Bool) throws {
      for language in Language.allCases { #expect(try answer(typed, in: language) == isYes) }
    }

    @Test func `an empty line takes what the question offers`() throws {
      #expect(try answer("\n", otherwise: true))
    }

    @Test func `three answers that are neither end the asking`() {
      #expect(throws: PromptError.notUnderstood) { try answer("a\nb\nc\ny\n") }
    }

    @Test func `the end of the input is no answer`() {
      #expect(throws: PromptError.endOfInput) { try answer("\u{4}") }
    }

    @Test func `a line too long is no answer`() throws {
      let reading = try pipe([UInt8](repeating: 0x79, count: 5000))
      var bytes = [UInt8](repeating: 1, count: 4096)
      var span = bytes.mutableSpan
      #expect(throws: PromptError.tooLong(limit: 4096)) { try readSecretLine(from: reading.number, into: &span) }
    }

    @Test func `a yes given beforehand asks nothing`() throws {
      #expect(try Prompt.confirm(question, in: .french, saidYes: true))
    }

    @Test func `the question shows what an empty line means`() throws {
      for (language, otherwise, expected) in [
        (Language.english, false, "Delete it? [y/N] "), (.english, true, "Delete it? [Y/n] "),
        (.french, false, "Supprimer\u{a0}? [o/N] "), (.french, true, "Supprimer\u{a0}? [O/n] "),
      ] {
        let pty = try PseudoTerminal(rows: 24, columns: 80)
        try pty.type("\n")
        _ = try pty.output(until: "\r\n")
        _ = try Prompt(Descriptor(owning: dup(pty.slave)), in: language).confirm(question, otherwise: otherwise)
        #expect(try pty.output(until: "] ") == expected)
      }
    }

    // MARK: secrets

    /// A pipe with `input` in it and nothing to follow.
    private func pipe(_ input: [UInt8]) throws -> Descriptor {
      let pipe = try System.pipe()
      try System.writeAll(pipe.writing.number, input.span)
      return Descriptor(owning: dup(pipe.reading.number))
    }

    private func read(_ input: [UInt8], capacity: Int) throws -> (line: [UInt8], all: [UInt8], rest: [UInt8]) {
      let reading = try pipe(input)
      var bytes = [UInt8](repeating: 0, count: capacity)
      var span = bytes.mutableSpan
      let count = try readSecretLine(from: reading.number, into: &span)
      return (Array(bytes[..<count]), bytes, try System.contents(of: reading.number, limit: 1 << 20) ?? [])
    }

    @Test(arguments: [
      ("secret\n", "secret", ""), ("secret", "secret", ""), ("secret\nthe text\n", "secret", "the text\n"),
      ("\n", "", ""),
      ("", "", ""), ("a\r\n", "a\r", ""), ("a\n\n", "a", "\n"), ("é 日\n", "é 日", ""), ("a\0b\n", "a\0b", ""),
      ("12345678\n", "12345678", ""),
    ])
    func `a secret is one line, byte for byte, and what follows stays unread`(input: String, line: String, rest: String)
      throws
    {
      let read = try read(Array(input.utf8), capacity: 8)
      #expect(String(decoding: read.line, as: UTF8.self) == line)
      #expect(String(decoding: read.rest, as: UTF8.self) == rest)
      #expect(read.all[read.line.count...].allSatisfy { $0 == 0 }, "no byte beyond the line is kept")
    }

    @Test func `a secret that does not fit is an error, and nothing of it is kept`() throws {
      let reading = try pipe(Array("123456789\n".utf8))
      var bytes = [UInt8](repeating: 0xff, count: 8)
      var span = bytes.mutableSpan
      #expect(throws: PromptError.tooLong(limit: 8)) { try readSecretLine(from: reading.number, into: &span) }
      #expect(bytes == [UInt8](repeating: 0, count: 8))
    }

    @Test func `a descriptor that is not open is an error`() {
      var bytes: [UInt8] = [0]
      var span = bytes.mutableSpan
      #expect(throws: PromptError.failed(SystemFailure(call: "read", code: EBADF))) {
        try readSecretLine(from: 9999, into: &span)
      }
    }

    @Test func `a secret typed on a terminal is not shown, and the echo comes back`() throws {
      let pty = try PseudoTerminal(rows: 24, columns: 80)
      var bytes = [UInt8](repeating: 0, count: 64)
      var span = bytes.mutableSpan
      let count = try withEchoOff(pty.slave) { (watch: borrowing SignalWatch) throws(PromptError) in
        #expect(pty.echoes == false)
        do throws(SystemFailure) { try pty.type("open sesame\n") } catch { throw .failed(error) }
        return try readLine(from: pty.slave, into: &span, watch: watch.descriptor).count
      }
      #expect(pty.echoes == true)
      #expect(String(decoding: bytes[..<count], as: UTF8.self) == "open sesame")
      try System.writeAll(pty.slave, Array("end".utf8).span)
      #expect(try pty.output(until: "end") == "end")
    }

    @Test func `the echo comes back after an error too`() throws {
      let pty = try PseudoTerminal(rows: 24, columns: 80)
      #expect(throws: PromptError.endOfInput) {
        try withEchoOff(pty.slave) { (_: borrowing SignalWatch) throws(PromptError) in throw PromptError.endOfInput }
      }
      #expect(pty.echoes == true)
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP])
    func `a signal ends the reading of a secret with the echo back and nothing kept`(signal: Int32) throws {
      let pty = try PseudoTerminal(rows: 24, columns: 80)
      var bytes = [UInt8](repeating: 0, count: 8)
      var span = bytes.mutableSpan
      #expect(throws: PromptError.interrupted(signal: signal)) {
        try withEchoOff(pty.slave) { (watch: borrowing SignalWatch) throws(PromptError) in
          _ = kill(getpid(), signal)
          return try readLine(from: pty.slave, into: &span, watch: watch.descriptor).count
        }
      }
      #expect(pty.echoes == true)
      #expect(bytes == [UInt8](repeating: 0, count: 8))
    }

    @Test func `what is no terminal cannot be silenced`() throws {
      let pipe = try System.pipe()
      #expect(throws: PromptError.failed(SystemFailure(call: "tcgetattr", code: ENOTTY))) {
        try withEchoOff(pipe.reading.number) { (_: borrowing SignalWatch) throws(PromptError) in }
      }
    }

    @Test func `Ctrl-C at a question for a secret is told to the caller, on a terminal as it was`() async {
      await #expect(processExitsWith: .exitCode(130)) {
        let pty = try PseudoTerminal(rows: 24, columns: 80)
        guard clinux_take_terminal(pty.slave) == 0 else { exit(1) }
        let master = pty.master
        let typist = Task.detached {
          let screen = PseudoTerminal(borrowing: master)
          _ = try screen.output(until: "Passphrase: ")
          while screen.echoes { sched_yield() }
          try screen.type("half\u{3}")
        }
        var bytes = [UInt8](repeating: 0, count: 64)
        var span = bytes.mutableSpan
        do throws(PromptError) {
          _ = try Prompt(in: .english).secret(Phrase(en: "Passphrase:", fr: "Phrase secrète\u{a0}:"), into: &span)
        } catch .interrupted(SIGINT) {
          _ = signal(SIGHUP, SIG_IGN)  // the terminal goes away before we do
          exit(pty.echoes && bytes.allSatisfy { $0 == 0 } ? 130 : 2)
        } catch {
          exit(3)
        }
        try await typist.value
        exit(4)
      }
    }

    /// In a session of its own nobody could wake the process again, so the kernel does not stop it: it goes on at once.
    @Test func `Ctrl-Z at a question for a secret gives the terminal back, and then the question comes again`() async {
      await #expect(processExitsWith: .exitCode(42)) {
        let pty = try PseudoTerminal(rows: 24, columns: 80)
        guard clinux_take_terminal(pty.slave) == 0 else { exit(1) }
        let master = pty.master
        Task.detached {
          let screen = PseudoTerminal(borrowing: master)
          for keys in ["half\u{1a}", "whole\n"] {
            _ = try screen.output(until: "Passphrase: ")
            while screen.echoes { sched_yield() }
            try screen.type(keys)
          }
        }
        var bytes = [UInt8](repeating: 0, count: 64)
        var span = bytes.mutableSpan
        let count = try Prompt(in: .english).secret(Phrase(en: "Passphrase:", fr: "Phrase secrète\u{a0}:"), into: &span)
        _ = signal(SIGHUP, SIG_IGN)  // the terminal goes away before we do
        let isRight = bytes[..<count].elementsEqual("whole".utf8) && pty.echoes
        exit(isRight ? 42 : 2)
      }
    }
  }
}
