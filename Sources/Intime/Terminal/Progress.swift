import Journal
import Synchronization

/// How far a long piece of work is, on one line of the terminal that goes away at the end; nothing where no person watches.
///
/// Work that takes less than ``patience`` shows nothing, and the line changes at most ten times a second. Any thread may
/// report.
final class Progress: Sendable {
  /// How long nothing is shown.
  static let patience = Duration.milliseconds(300)
  private static let pause = Duration.milliseconds(100)

  private let label: String
  private let total: Int?
  private let unit: String
  private let language: Language
  private let terminal: Terminal
  private let output: Output
  private let elapsed: @Sendable () -> Duration
  private let state = Mutex(State())

  private struct State {
    var done = 0
    var next = Progress.patience
    var isShown = false
    var isOver = false
  }

  /// Begins `total` steps (`nil` if nobody knows how many) of what `label` names, such as “Importing”. Where nobody knows, `unit` says what the
  /// number of those done counts.
  ///
  /// Nothing is shown if `isQuiet`, or unless `terminal`, which `output` is, can move its cursor. `elapsed` is the time since the
  /// beginning.
  init(
    _ label: Phrase, total: Int?, unit: String = "", in language: Language, on terminal: Terminal,
    output: Output = .diagnostics,
    isQuiet: Bool = false, elapsed: (@Sendable () -> Duration)? = nil
  ) {
    self.label = label[language]
    self.total = total
    self.unit = unit
    self.language = language
    self.terminal = terminal
    self.output = output
    let start = ContinuousClock.now
    self.elapsed = elapsed ?? { ContinuousClock.now - start }
    if isQuiet || !terminal.isTerminal || !terminal.drawsBlocks { state.withLock { $0.isOver = true } }
  }

  /// Reports that `count` more steps are done.
  func advance(by count: Int = 1) {
    state.withLock { state in
      state.done += count
      guard !state.isOver else { return }
      let now = elapsed()
      guard now >= state.next else { return }
      state.next = now + Self.pause
      state.isShown = true
      let line = Self.line(label, done: state.done, total: total, elapsed: now, width: terminal.width, in: language)
      show("\r" + line + unit)
    }
  }

  /// Clears the line. What is reported later is not shown.
  func finish() {
    state.withLock { state in
      if state.isShown { show("\r") }
      state.isShown = false
      state.isOver = true
    }
  }

  deinit { finish() }

  private func show(_ text: String) {
    try? output.write(text + "\u{1b}[K")  // a progress line that cannot be shown must not stop the work
  }

  /// The line at one moment, narrower than `width`.
  static func line(
    _ label: String, done: Int, total: Int?, elapsed: Duration, width: Int, in language: Language
  ) -> String {
    guard let total, total > 0 else { return "\(label) \(language.figure(done))".truncated(to: width - 1) }
    let done = min(done, total)
    let counts =
      " \(language.figure(percent: done * 100 / total)), \(language.figure(done))/\(language.figure(total))"
      + timeLeft(done: done, total: total, elapsed: elapsed, in: language)
    let room = min(40, width - 1 - DisplayWidth.of(label) - DisplayWidth.of(counts) - 1)
    guard room >= 5 else { return (label + counts).truncated(to: width - 1) }
    let filled = done * room / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: room - filled)
    return "\(label) \(bar)\(counts)"
  }

  /// `, 12 s left`, once there is something to judge by.
  private static func timeLeft(done: Int, total: Int, elapsed: Duration, in language: Language) -> String {
    guard done > 0, done < total, elapsed >= .seconds(1) else { return "" }
    let (seconds, attoseconds) = elapsed.components
    let soFar = Double(seconds) + Double(attoseconds) * 1e-18
    let left = soFar / Double(done) * Double(total - done)
    guard left < 360_000 else { return "" }
    let span =
      switch Int(left.rounded(.up)) {
      case let seconds where seconds < 60: "\(seconds)\u{a0}s"
      case let seconds where seconds < 3600: "\(seconds / 60)\u{a0}min"
      case let seconds: "\(seconds / 3600)\u{a0}h"
      }
    return Phrase(en: ", \(span) left", fr: ", reste \(span)")[language]
  }
}
