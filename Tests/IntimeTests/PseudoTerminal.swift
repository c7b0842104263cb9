import CLinux
import Glibc

@testable import Intime

/// Both ends of a pseudo-terminal, closed when it goes away.
struct PseudoTerminal: ~Copyable {
  let master: Int32
  let slave: Int32

  init(rows: UInt16, columns: UInt16) throws(SystemFailure) {
    var (master, slave): (Int32, Int32) = (-1, -1)
    guard unsafe clinux_open_terminal(rows, columns, &master, &slave) == 0 else { throw .now("openpty") }
    self.master = master
    self.slave = slave
  }

  deinit {
    _ = close(master)
    _ = close(slave)
  }

  /// Types `text`.
  borrowing func type(_ text: String) throws(SystemFailure) {
    try System.writeAll(master, Array(text.utf8).span)
  }

  /// What was printed, up to and including `ending`; waits for it.
  borrowing func output(until ending: String) throws(SystemFailure) -> String {
    var bytes: [UInt8] = []
    while !String(decoding: bytes, as: UTF8.self).hasSuffix(ending) {
      var byte: [UInt8] = [0]
      var span = byte.mutableSpan
      guard try System.read(master, into: &span) == 1 else { break }
      bytes += byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the terminal shows what is typed.
  var echoes: Bool {
    var settings = termios()
    return unsafe tcgetattr(slave, &settings) == 0 && settings.c_lflag & tcflag_t(ECHO) != 0
  }
}
