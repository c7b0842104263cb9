import Dispatch
import Glibc
import Journal
import Synchronization

/// The two streams: what was asked for goes to standard output, all the rest to standard error.
enum Console {
  private static let failure = Mutex<OutputError?>(nil)
  private static let isQuiet = Atomic<Bool>(false)
  private static let isColourless = Atomic<Bool>(false)

  /// What standard output and standard error are. Looked at once, when the options have been read.
  static let terminal = Terminal(
    descriptor: STDOUT_FILENO, environment: .current, noColour: isColourless.load(ordering: .relaxed))
  static let errorTerminal = Terminal(descriptor: STDERR_FILENO, environment: .current)
  static let inputIsTerminal = isatty(STDIN_FILENO) == 1

  /// Silences ``note(_:)``, as `--quiet` asks.
  static func beQuiet() { isQuiet.store(true, ordering: .relaxed) }
  static var quiet: Bool { isQuiet.load(ordering: .relaxed) }
  /// Leaves out colours, as `--no-color` asks.
  static func beColourless() { isColourless.store(true, ordering: .relaxed) }

  /// Prints a line of the result; on a terminal one that is too long is broken between words, and goes on indented by `hanging` columns more
  /// than it begins. What has colours is laid out by whoever made it.
  static func print(_ line: String = "", hanging: Int = 0) {
    print(whole: Lines.paragraph(line, width: Page.width, hanging: hanging).joined(separator: "\n"))
  }

  /// Prints a row of a table: its cells two spaces apart. On a terminal, cells that do not fit go on below the second.
  static func print(row cells: [String]) {
    print(whole: Lines.row(cells, width: Page.width).joined(separator: "\n"))
  }

  /// Prints a line of the result as it is, however long.
  static func print(whole line: String) {
    attempt { () throws(OutputError) in try Output.standard.writeLine(line) }
  }

  /// Prints bytes of the result as they are.
  static func write(_ bytes: [UInt8]) {
    attempt { () throws(OutputError) in try Output.standard.write(bytes: bytes.span) }
  }

  /// Writes a part of a long result. Whoever gets an error stops; at the end of the program it is told.
  static func pass(_ bytes: Span<UInt8>) throws(OutputError) {
    do throws(OutputError) { try Output.standard.write(bytes: bytes) } catch {
      failure.withLock { $0 = $0 ?? error }
      throw error
    }
  }

  /// Shows where one types, on standard error, without a line end.
  static func prompt(_ text: String) {
    flush()
    _ = send(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Brings everything printed so far to its reader.
  static func flush() { attempt { () throws(OutputError) in try Output.standard.flush() } }

  /// Takes note that a part of the result could not be written, of which the end of the program tells.
  static func note(failure error: OutputError) { failure.withLock { $0 = $0 ?? error } }

  /// Why the result could not be written, if it could not.
  static var outputError: OutputError? { failure.withLock { $0 } }

  /// Says something that is not the result, unless `--quiet`.
  static func note(_ phrase: Phrase) { if !quiet { say(phrase.said) } }

  /// Says something on standard error in any case.
  static func say(_ line: String) {
    flush()
    let terminal = errorTerminal
    // There is nowhere left to say that this failed.
    try? Output.diagnostics.writeLine(terminal.isTerminal ? Wrapping.wrap(line, width: terminal.width) : line)
  }

  /// Writes all of `bytes` to `descriptor`; 0, or the `errno` of what went wrong.
  static func send(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    do throws(SystemFailure) { try System.writeAll(descriptor, bytes.span) } catch { return error.code }
    return 0
  }

  private static func attempt(_ body: () throws(OutputError) -> Void) {
    do throws(OutputError) { try body() } catch { failure.withLock { $0 = $0 ?? error } }
  }
}

/// Text from entries, imports and arguments, made fit to be shown.
enum Printable {
  /// For standard output: harmless on a terminal, untouched elsewhere.
  static func text(_ text: String) -> String { Console.terminal.shown(text) }

  /// The same within a line.
  static func line(_ text: String) -> String { Console.terminal.shownOnOneLine(text) }

  /// For messages: always harmless.
  static func quoted(_ text: String) -> String { Harmless.line(text) }
}

extension Style {
  /// The style of standard output.
  static func output(_ options: GlobalOptions) -> Style { Console.terminal.style }
}

/// Yes or no, asked of the person at the terminal.
enum Question {
  /// Whether the answer is yes; `--yes` answers it.
  static func ask(_ question: Phrase, _ options: GlobalOptions) throws -> Bool {
    Console.flush()
    return try Prompt.confirm(question, in: Speech.language, saidYes: options.yes)
  }
}

/// A result that may be longer than the screen.
struct Page {
  /// Columns to fill; without bound where nobody looks at columns.
  let width: Int
  private let writer: (String) -> Void

  /// Columns to wrap at on a terminal; elsewhere lines are left as they are.
  static var width: Int { Console.terminal.isTerminal ? Console.terminal.width : Int.max }

  /// Prints one line.
  func line(_ text: String) { writer(text + "\n") }

  /// Runs `body`, which prints to the page, through a pager where a person reads more than a screen of it.
  static func show(_ options: GlobalOptions, setting: () throws -> String?, _ body: (Page) throws -> Void) throws {
    let terminal = Console.terminal
    let wantsPager = terminal.isTerminal && !options.noPager
    let preferred = try wantsPager ? Environment["INTIME_PAGER"] ?? setting() : nil
    let pager = wantsPager ? Pager(preferred: preferred, environment: .current) : nil
    try Pager.show(on: .standard, terminal, with: pager) { write in
      var failed: OutputError?
      try withoutActuallyEscaping(write) { write in
        try body(
          Page(width: width) { text in
            guard failed == nil else { return }
            do throws(OutputError) { try write(text) } catch { failed = error }
          })
      }
      if let failed { throw failed }
    }
  }

  private init(width: Int, writer: @escaping (String) -> Void) {
    self.width = width
    self.writer = writer
  }
}

/// Long work with a bar that a person can watch.
enum Progressing {
  /// Runs `body`, of which nobody can tell how far it is: on a terminal, once it takes longer than ``Progress/patience``, the label and the seconds
  /// show that something is done.
  static func during<Result, Failure: Error>(
    _ label: Phrase, _ options: GlobalOptions, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard Console.errorTerminal.isTerminal, !options.quiet else { return try body() }
    let sign = Progress(
      label, total: nil, unit: "\u{a0}s", in: Speech.language, on: Console.errorTerminal, isQuiet: options.quiet)
    let timer = DispatchSource.makeTimerSource(queue: .global())
    timer.schedule(deadline: .now() + 1, repeating: 1)
    timer.setEventHandler { sign.advance() }
    timer.resume()
    current.withLock { $0 = sign }
    defer {
      timer.cancel()
      makeWay()
    }
    return try body()
  }

  /// Takes away what shows that something is done, for a question that is put in the middle of it.
  static func makeWay() {
    current.withLock { sign in
      sign?.finish()
      sign = nil
    }
  }

  private static let current = Mutex<Progress?>(nil)

  /// The same for what reads one text, where that is long enough to take a while.
  static func reading<Result, Failure: Error>(
    _ text: String, _ options: GlobalOptions, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard text.utf8.count > longText else { return try body() }
    return try during(Phrase(en: "Reading the text", fr: "Lecture du texte"), options, body)
  }

  private static let longText = 1 << 14

  /// Runs `body`, whose reports of how many of how many steps are done move the bar.
  static func run<Result>(
    _ label: Phrase, _ options: GlobalOptions, _ body: ((_ done: Int, _ total: Int) -> Void) throws -> Result
  ) throws -> Result {
    var bar: Progress?
    var before = 0
    defer { bar?.finish() }
    return try body { done, total in
      let shown =
        bar
        ?? Progress(
          label, total: total > 0 ? total : nil, in: Speech.language, on: Console.errorTerminal, isQuiet: options.quiet)
      bar = shown
      shown.advance(by: done - before)
      before = done
    }
  }
}
