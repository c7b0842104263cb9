import Glibc
import Synchronization

/// Ctrl-C, and the other ways in which a program is asked to end.
struct Interruption: Error {
  private static let requested = Atomic<Bool>(false)
  private nonisolated(unsafe) static var terminal: Int32 = -1
  private nonisolated(unsafe) static var state = termios()

  /// Whether a signal asked the program to end while one was being waited for.
  static var wasRequested: Bool { requested.load(ordering: .relaxed) }

  /// Until ``forgetsTerminal()``, a signal puts the terminal back as it was before it ends the program.
  static func restoresTerminal(_ descriptor: Int32, to before: termios) {
    unsafe terminal = descriptor
    unsafe state = before
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] {
      _ = unsafe Glibc.signal(signal) { number in
        unsafe tcsetattr(Interruption.terminal, TCSANOW, &Interruption.state)
        _exit(128 + number)
      }
    }
  }

  /// Signals do again what they did before.
  static func forgetsTerminal() {
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { _ = unsafe Glibc.signal(signal, SIG_DFL) }
    unsafe terminal = -1
  }
}
