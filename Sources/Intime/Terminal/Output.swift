import Glibc
import Journal
import Synchronization

/// Why output could not be written.
enum OutputError: Error, Hashable {
  /// The reader has gone, as in `intime list | head`: no error to speak of. The program ends without a word and with
  /// ``statusOfBrokenPipe``, as if it had died of `SIGPIPE`, which is what GNU programs do.
  case readerIsGone
  /// The disk is full, the device fails…: exit 74.
  case failed(SystemFailure)

  /// What a failed write means.
  init(_ failure: SystemFailure) { self = failure.code == EPIPE ? .readerIsGone : .failed(failure) }

  /// 128 + `SIGPIPE`.
  static let statusOfBrokenPipe: Int32 = 141

  /// What happened, without a full stop; `nil` where nothing is to be said.
  var message: Phrase? {
    switch self {
    case .readerIsGone: nil
    case .failed(let failure):
      Phrase(
        en: "the output could not be written: \(failure.reason.en)",
        fr: "la sortie n’a pas pu être écrite\u{a0}: \(failure.reason.fr)")
    }
  }
}

/// Where all that the program says goes: a buffer before a descriptor, written with `write(2)`.
///
/// After an error nothing more is written, and each later call throws the same error. What is in the buffer when the program
/// ends without ``flush()`` is lost.
final class Output: Sendable {
  /// Results.
  static let standard = Output(descriptor: STDOUT_FILENO)
  /// Everything else: messages, questions, progress. Each call is written at once.
  static let diagnostics = Output(descriptor: STDERR_FILENO, capacity: 0)

  /// Where it writes to.
  let descriptor: Int32
  private let capacity: Int
  private let state = Mutex(State())

  private struct State {
    var buffer: [UInt8] = []
    var error: OutputError?
  }

  /// Writes to `descriptor`, which stays open, in pieces of at least `capacity` bytes.
  init(descriptor: Int32, capacity: Int = 65_536) {
    self.descriptor = descriptor
    self.capacity = capacity
  }

  /// From now on a reader that has gone, or a file that may not grow, is an error of `write` and no signal. To be called once,
  /// when the program starts.
  static func ignoreWriteSignals() { for number in [SIGPIPE, SIGXFSZ] { _ = signal(number, SIG_IGN) } }

  /// Writes `text`.
  func write(_ text: String) throws(OutputError) {
    try add { $0.append(contentsOf: text.utf8) }
  }

  /// Writes `text` and a line feed.
  func writeLine(_ text: String = "") throws(OutputError) {
    try add { buffer in
      buffer.append(contentsOf: text.utf8)
      buffer.append(0x0a)
    }
  }

  /// Writes `bytes`.
  func write(bytes: Span<UInt8>) throws(OutputError) {
    try flush()
    guard bytes.count < capacity else { return try writeThrough(bytes) }
    try add { buffer in
      for index in bytes.indices { buffer.append(bytes[index]) }
    }
  }

  /// Writes what the buffer would not hold anyway, without a copy.
  private func writeThrough(_ bytes: Span<UInt8>) throws(OutputError) {
    do throws(SystemFailure) { try System.writeAll(descriptor, bytes) } catch {
      let failure = OutputError(error)
      state.withLock { $0.error = failure }
      throw failure
    }
  }

  /// Writes what is still in the buffer.
  func flush() throws(OutputError) { try add(flushing: true) { _ in } }

  private func add(flushing: Bool = false, _ fill: (inout [UInt8]) -> Void) throws(OutputError) {
    let error: OutputError? = state.withLock { state in
      if let error = state.error { return error }
      fill(&state.buffer)
      guard flushing || state.buffer.count > capacity else { return nil }
      do throws(SystemFailure) {
        try System.writeAll(descriptor, state.buffer.span)
      } catch {
        state.error = OutputError(error)
      }
      state.buffer.removeAll(keepingCapacity: true)
      return state.error
    }
    if let error { throw error }
  }
}
