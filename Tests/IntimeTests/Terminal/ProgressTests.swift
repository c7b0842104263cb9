import Glibc
import Journal
import Synchronization
import Testing

@testable import Intime

@Suite struct ProgressTests {
  private let label = Phrase(en: "Importing", fr: "Importation")

  @Test func `the line tells share, count and time left in both languages`() {
    #expect(
      Progress.line("Importing", done: 725, total: 2900, elapsed: .seconds(4), width: 80, in: .english)
        == "Importing ██████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 25%, 725/2,900, 12\u{a0}s left")
    let french = Progress.line("Importation", done: 725, total: 2900, elapsed: .seconds(400), width: 80, in: .french)
    #expect(french.hasSuffix(" 25\u{a0}%, 725/2\u{202f}900, reste 20\u{a0}min"))
  }

  @Test(arguments: [1, 5, 20, 40, 80, 300], [0, 1, 50, 100, 200])
  func `the line always fits and never exceeds the whole`(width: Int, done: Int) {
    let line = Progress.line("Importation", done: done, total: 100, elapsed: .seconds(9), width: width, in: .french)
    #expect(DisplayWidth.of(line) < max(width, 2))
    #expect(!line.contains("200"))
  }

  @Test func `without a whole it counts`() {
    #expect(
      Progress.line("Reading", done: 12_345, total: nil, elapsed: .seconds(9), width: 80, in: .english)
        == "Reading 12,345")
  }

  /// What progress prints when a step takes `milliseconds`.
  private func printed(steps: Int, milliseconds: Int, isTerminal: Bool = true, isQuiet: Bool = false) throws -> String {
    let home = try TemporaryFolder()
    let path = try home.file("out", "")
    let file = try System.open(path, O_WRONLY)
    let clock = Time()
    let progress = Progress(
      label, total: steps, in: .english, on: Terminal(isTerminal: isTerminal),
      output: Output(descriptor: file.number, capacity: 0), isQuiet: isQuiet
    ) { .milliseconds(clock.now) }
    for _ in 0..<steps {
      clock.pass(milliseconds)
      progress.advance()
    }
    progress.finish()
    progress.advance()
    return try text(at: path)
  }

  @Test func `it draws at most ten times a second and cleans up`() throws {
    let printed = try printed(steps: 1000, milliseconds: 2)
    let draws = printed.split(separator: "\r")
    #expect((15...21).contains(draws.count))
    #expect(printed.hasSuffix("\r\u{1b}[K"))
  }

  @Test func `quick work shows nothing`() throws {
    #expect(try printed(steps: 100, milliseconds: 2) == "")
  }

  @Test func `nobody watching, or quiet wanted, shows nothing`() throws {
    #expect(try printed(steps: 1000, milliseconds: 10, isTerminal: false) == "")
    #expect(try printed(steps: 1000, milliseconds: 10, isQuiet: true) == "")
  }
}

/// A clock that stands still until told to go on.
private final class Time: Sendable {
  private let milliseconds = Mutex(0)
  var now: Int { milliseconds.withLock { $0 } }
  func pass(_ count: Int) { milliseconds.withLock { $0 += count } }
}
