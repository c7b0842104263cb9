import CLinux
import Glibc
import Journal
import Synchronization

/// Ctrl-C where nothing else waits for it: the program says so and ends with ``ExitStatus/interrupted``.
enum Interruption {
  private static let isListening = Atomic<Bool>(false)

  /// Begins to listen, unless the signal was ignored when the program started.
  static func listen() {
    isListening.store(true, ordering: .relaxed)
    speak(Speech.language)
  }

  /// Says it in `language` from now on.
  static func speak(_ language: Language) {
    guard isListening.load(ordering: .relaxed) else { return }
    // After the `^C` that a terminal shows.
    let lineEnd = isatty(STDERR_FILENO) == 1 ? "\n" : ""
    unsafe clinux_end_when_interrupted(
      "\(lineEnd)intime: \(PromptError.interrupted(signal: SIGINT).message[language])\n",
      ExitStatus.interrupted.rawValue)
  }
}
