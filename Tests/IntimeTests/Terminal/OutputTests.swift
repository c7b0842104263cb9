import Glibc
import Journal
import Testing

@testable import Intime

extension OneAtATime {
  @Suite struct OutputTests {
    init() { Output.ignoreWriteSignals() }

    @Test func `everything written arrives, in order`() throws {
      let home = try TemporaryFolder()
      let path = try home.file("out", "")
      let file = try System.open(path, O_WRONLY)
      let output = Output(descriptor: file.number)
      var expected = ""
      for number in 0..<20_000 {
        try output.writeLine("line \(number)")
        expected += "line \(number)\n"
      }
      try output.write(bytes: Array("é".utf8).span)
      try output.flush()
      #expect(try text(at: path) == expected + "é")
    }

    @Test func `nothing is written before the buffer is full or flushed`() throws {
      let home = try TemporaryFolder()
      let path = try home.file("out", "")
      let file = try System.open(path, O_WRONLY)
      let output = Output(descriptor: file.number)
      try output.write("later")
      #expect(try text(at: path) == "")
      try output.flush()
      #expect(try text(at: path) == "later")
    }

    @Test func `a full disk is an error, once and ever after`() throws {
      let full = try System.open("/dev/full", O_WRONLY)
      let output = Output(descriptor: full.number)
      try output.write("x")
      let error = OutputError.failed(SystemFailure(call: "write", code: ENOSPC))
      #expect(throws: error) { try output.flush() }
      #expect(throws: error) { try output.write("y") }
      #expect(error.message?[.french] == "la sortie n’a pas pu être écrite\u{a0}: il n’y a plus de place")
    }

    @Test func `a reader that has gone is told apart, without a message`() throws {
      let pipe = try System.pipe()
      let writing = dup(pipe.writing.number)
      defer { close(writing) }
      _ = consume pipe
      let output = Output(descriptor: writing, capacity: 0)
      #expect(throws: OutputError.readerIsGone) { try output.write("x") }
      #expect(OutputError.readerIsGone.message == nil)
    }
  }

  @Suite struct PagerTests {
    let home: TemporaryFolder
    private let screen = Terminal(isTerminal: true, width: 20, height: 5)

    init() throws {
      home = try TemporaryFolder()
      Output.ignoreWriteSignals()
    }

    private func pager(_ script: String, _ variables: KeyValuePairs<String, String> = [:]) throws -> Pager {
      var environment = Environment(variables)
      environment["PATH"] = "/usr/bin:/bin"
      return try #require(Pager(preferred: home.script(script, as: "pager"), environment: environment))
    }

    /// What a body writes, shown on a file in the place of a screen.
    private func show(
      with pager: Pager?, on terminal: Terminal? = nil, _ body: ((String) throws(OutputError) -> Void) throws -> Void
    ) throws -> String {
      let path = try home.file("screen", "")
      let file = try System.open(path, O_WRONLY | O_APPEND)
      let output = Output(descriptor: file.number)
      try Pager.show(on: output, terminal ?? screen, with: pager, body)
      try output.flush()
      return try text(at: path)
    }

    @Test func `what is longer than the screen goes to the pager, whole`() throws {
      let text = try show(with: pager("sed 's/^/> /'")) { write in for line in 1...10 { try write("line \(line)\n") } }
      #expect(text == (1...10).map { "> line \($0)\n" }.joined())
    }

    @Test func `what fits on the screen is printed plainly`() throws {
      let text = try show(with: pager("sed 's/^/> /'")) { write in for line in 1...3 { try write("line \(line)\n") } }
      #expect(text == "line 1\nline 2\nline 3\n")
    }

    @Test func `lines that wrap count as several`() throws {
      let text = try show(with: pager("sed 's/^/> /'")) { write in try write(String(repeating: "日", count: 50)) }
      #expect(text.hasPrefix("> "))
    }

    @Test func `a file or a pipe gets no pager`() throws {
      let plain = Terminal(isTerminal: false, width: 20, height: 5)
      let text = try show(with: pager("sed 's/^/> /'"), on: plain) { write in
        try write(String(repeating: "a\n", count: 50))
      }
      #expect(text == String(repeating: "a\n", count: 50))
    }

    @Test func `leaving the pager early is no error`() throws {
      var isStopped = false
      let text = try show(with: pager("head -n 1")) { write in
        for line in 1...1_000_000 {
          do throws(OutputError) { try write("line \(line)\n") } catch {
            isStopped = error == .readerIsGone
            throw error
          }
        }
      }
      #expect(isStopped)
      #expect(text == "line 1\n")
    }

    @Test func `an error of the writer ends the pager and reaches the caller`() throws {
      struct Broken: Error {}
      #expect(throws: Broken.self) {
        try show(with: pager("cat > /dev/null")) { write in
          try write(String(repeating: "a\n", count: 50))
          throw Broken()
        }
      }
    }

    @Test func `a pager that does not start leaves plain printing`() throws {
      let pager = try pager(":")
      try home.file("pager", "\u{7f}ELF nonsense")
      let text = try show(with: pager) { write in for _ in 1...50 { try write("a\n") } }
      #expect(text == String(repeating: "a\n", count: 50))
    }

    @Test func `the pager keeps no history and knows nothing of our variables`() throws {
      let script = #"cat > /dev/null; env > "\#(home.path)/env""#
      let pager = try pager(script, ["INTIME_VAULT": "v", "LESSOPEN": "|lesspipe %s", "HOME": "/h"])
      _ = try show(with: pager) { write in try write(String(repeating: "a\n", count: 50)) }
      let variables = try home.text("env").split(separator: "\n").map(String.init)
      for variable in ["LESSHISTFILE=-", "LESSSECURE=1", "LESS=R", "HOME=/h"] { #expect(variables.contains(variable)) }
      #expect(!variables.contains { $0.hasPrefix("INTIME_") || $0.hasPrefix("LESSOPEN") })
    }

    @Test(
      arguments: [
        (nil, ["PAGER": "more -d"], ["more", "-d"]), ("less -S", ["PAGER": "more"], ["less", "-S"]),
        (nil, [:], ["less"]),
        ("cat", [:], nil), (nil, ["PAGER": "cat"], nil), ("nonesuch", [:], nil), ("", [:], nil),
      ] as [(String?, [String: String], [String]?)])
    func `the setting comes before PAGER, and cat means none`(
      preferred: String?, variables: [String: String], command: [String]?
    ) throws {
      for name in ["less", "more", "cat"] { _ = try home.script(":", as: name) }
      var environment = Environment(["PATH": home.path])
      for (name, value) in variables { environment[name] = value }
      #expect(Pager(preferred: preferred, environment: environment)?.command == command)
    }
  }
}
