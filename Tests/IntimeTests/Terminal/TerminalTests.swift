import Testing

@testable import Intime

@Suite struct TerminalTests {
  @Test func `a pseudo-terminal tells its size and takes colour`() throws {
    let pty = try PseudoTerminal(rows: 33, columns: 77)
    let terminal = Terminal(descriptor: pty.slave, environment: Environment(["TERM": "xterm"]))
    #expect(terminal.isTerminal)
    #expect(terminal.width == 77)
    #expect(terminal.height == 33)
    #expect(terminal.style.isOn)
  }

  @Test(arguments: [("120", 120), ("0", 77), ("-3", 77), ("wide", 77), ("", 77), ("99999999999999999999", 77)])
  func `COLUMNS overrides the width only with a sensible number`(value: String, width: Int) throws {
    let pty = try PseudoTerminal(rows: 33, columns: 77)
    #expect(Terminal(descriptor: pty.slave, environment: Environment(["COLUMNS": value])).width == width)
  }

  @Test(arguments: [
    (["TERM": "dumb"], false, false), (["TERM": "xterm", "NO_COLOR": "1"], false, false), ([:], false, false),
    (["TERM": "xterm", "NO_COLOR": ""], false, true), (["TERM": "xterm"], true, false),
    (["TERM": "xterm"], false, true),
  ])
  func `colour is for terminals that can, unless it is not wanted`(
    variables: [String: String], noColour: Bool, expected: Bool
  ) throws {
    let pty = try PseudoTerminal(rows: 24, columns: 80)
    var environment = Environment([:])
    for (name, value) in variables { environment[name] = value }
    #expect(Terminal(descriptor: pty.slave, environment: environment, noColour: noColour).style.isOn == expected)
  }

  @Test func `a terminal without a size counts as 80 by 24`() throws {
    let pty = try PseudoTerminal(rows: 0, columns: 0)
    let terminal = Terminal(descriptor: pty.slave, environment: Environment(["TERM": "xterm"]))
    #expect(terminal.width == 80)
    #expect(terminal.height == 24)
  }

  @Test func `a pipe gets neither colour nor changed text`() throws {
    let pipe = try System.pipe()
    let terminal = Terminal(descriptor: pipe.writing.number, environment: Environment(["TERM": "xterm"]))
    #expect(!terminal.isTerminal)
    #expect(terminal.style.bold("x") == "x")
    #expect(terminal.shown("\u{1b}[0m") == "\u{1b}[0m")
  }

  @Test func `styles close what they open`() {
    let style = Style(isOn: true)
    #expect(style.bold("x") == "\u{1b}[1mx\u{1b}[22m")
    #expect(style.coloured("x", .red) == "\u{1b}[31mx\u{1b}[39m")
    #expect(style.dim("") == "")
  }

  @Test func `our own variables are not for other programs`() {
    let environment = Environment(["HOME": "/h", "INTIME_PASSPHRASE_FILE": "x", "INTIME_VAULT": "v", "MYINTIME_X": ""])
    #expect(environment.forOthers.entries.map { String(decoding: $0, as: UTF8.self) } == ["HOME=/h", "MYINTIME_X="])
  }
}
