import CLinux
import Glibc

/// While it lives, signals do nothing but wait in a queue, so that no way out skips the cleaning up.
///
/// A signal that was ignored when the program started stays ignored. A watch within a watch takes the signals that come in
/// its time; what the inner one does not take is left for the outer. One thread at a time may watch.
struct SignalWatch: ~Copyable {
  private let latches: [Latch]
  /// Readable while a signal is waiting.
  let descriptor: Int32

  /// The signals by which a person, a shell or the system asks a program to end.
  static let endings = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Begins to watch.
  init(_ signals: [Int32]) throws(SystemFailure) {
    let descriptor = clinux_signal_pipe()
    guard descriptor >= 0 else { throw .now("pipe2") }
    var latches: [Latch] = []
    for signal in signals { latches.append(try Latch(signal)) }
    self.latches = latches
    self.descriptor = descriptor
  }

  /// The next signal in the queue, without waiting.
  borrowing func next() -> Int32? {
    var byte: [UInt8] = [0]
    let count = unsafe Glibc.read(descriptor, &byte, 1)
    return count == 1 ? Int32(byte[0]) : nil
  }

  /// Lets `signal` have its default effect on this process: to end it, mostly, or to stop it for a while.
  static func deliver(_ signal: Int32) {
    _ = Glibc.signal(signal, SIG_DFL)
    _ = kill(getpid(), signal)
  }
}

/// One signal that is being watched; what was done with it before is done again when this goes away.
@safe private final class Latch {
  private let signal: Int32
  private let previous: OpaquePointer

  init(_ signal: Int32) throws(SystemFailure) {
    guard let previous = unsafe clinux_latch_signal(signal) else { throw .now("sigaction") }
    self.signal = signal
    unsafe self.previous = previous
  }

  deinit { unsafe clinux_restore_signal(signal, previous) }
}
