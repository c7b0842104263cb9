import Glibc
import Journal
import Synchronization

/// The two streams: what was asked for goes to standard output, all the rest to standard error.
///
/// Output is gathered and written with `write(2)`: standard I/O would keep copies of entries in buffers of its own.
enum Console {
  private static let pending = Mutex<[UInt8]>([])
  private static let failure = Mutex<Int32>(0)
  private static let isQuiet = Atomic<Bool>(false)

  /// Whether each stream leads to a terminal.
  static let outputIsTerminal = isatty(STDOUT_FILENO) == 1
  static let errorIsTerminal = isatty(STDERR_FILENO) == 1
  static let inputIsTerminal = isatty(STDIN_FILENO) == 1

  /// Silences ``note(_:)``.
  static func beQuiet() { isQuiet.store(true, ordering: .relaxed) }

  /// Prints a line of the result.
  static func print(_ line: String = "") { write(Array(line.utf8) + [0x0a]) }

  /// Prints bytes of the result as they are.
  static func write(_ bytes: [UInt8]) {
    let isFull = pending.withLock { pending in
      pending += bytes
      return pending.count > 1 << 16
    }
    if isFull { flush() }
  }

  /// Brings everything printed so far to its reader.
  static func flush() {
    let bytes = pending.withLock { pending in
      defer { pending = [] }
      return pending
    }
    let code = send(bytes, to: STDOUT_FILENO)
    if code != 0 { failure.withLock { $0 = code } }
  }

  /// The `errno` of the first write that failed, or 0.
  static var outputError: Int32 { failure.withLock { $0 } }

  /// Says something that is not the result, unless `--quiet`.
  static func note(_ phrase: Phrase) {
    guard !isQuiet.load(ordering: .relaxed) else { return }
    say(phrase.said)
  }

  /// Says something on standard error in any case.
  static func say(_ line: String) {
    flush()
    _ = send(Array((line + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes all of `bytes`; 0, or the `errno` of what went wrong.
  static func send(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress else { return 0 }
        return unsafe Glibc.write(descriptor, base + sent, bytes.count - sent)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      sent += count
    }
    return 0
  }
}
