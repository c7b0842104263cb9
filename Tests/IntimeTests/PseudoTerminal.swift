import CLinux
import Glibc

@testable import Intime

/// Both ends of a pseudo-terminal, closed when it goes away.
struct PseudoTerminal: ~Copyable {
  let master: Int32
  let slave: Int32
  private let isOwner: Bool

  init(rows: UInt16, columns: UInt16) throws(SystemFailure) {
    var (master, slave): (Int32, Int32) = (-1, -1)
    guard unsafe clinux_open_terminal(rows, columns, &master, &slave) == 0 else { throw .now("openpty") }
    self.master = master
    self.slave = slave
    isOwner = true
  }

  /// The same pseudo-terminal, for somebody who types on it meanwhile.
  init(borrowing master: Int32) {
    self.master = master
    slave = master  // both ends tell the same settings
    isOwner = false
  }

  deinit {
    guard isOwner else { return }
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
  var echoes: Bool { has(ECHO) }
  /// Whether the terminal hands over whole lines, as it does until an editor starts.
  var isCanonical: Bool { has(ICANON) }

  private borrowing func has(_ flag: Int32) -> Bool {
    var settings = termios()
    return unsafe tcgetattr(slave, &settings) == 0 && settings.c_lflag & tcflag_t(flag) != 0
  }
}
