import Glibc
import Journal

/// Shows long output page by page, where a person reads it on a terminal and it is longer than the screen.
///
/// The pager gets the text through a pipe, never a file; `less` keeps no history of searches, cannot write or run anything
/// (`LESSSECURE`), and shows the text on the terminal's other screen, so that it is gone when the pager is left. Of our
/// environment it does not see the `INTIME_…` variables.
struct Pager: Sendable {
  /// The program and its arguments; never empty.
  let command: [String]
  private let path: String
  private let environment: Environment

  /// The pager to be used, or `nil` where text is to be printed as it is: none is wanted or none is there.
  ///
  /// `preferred` (from a setting or `INTIME_PAGER`) comes before `$PAGER`, that before `less`; an empty one or `cat` means none.
  init?(preferred: String? = nil, environment: Environment) {
    let asked = preferred ?? environment["PAGER"]
    guard let words = ProgramName.words(of: asked ?? "less"), let name = words.first, name != "cat",
      let path = ProgramName.find(name, in: environment)
    else { return nil }
    command = words
    self.path = path
    var others = environment.forOthers
    others["LESSHISTFILE"] = "-"
    others["LESSSECURE"] = "1"
    others["LESSOPEN"] = nil
    others["LESSCLOSE"] = nil
    if others["LESS"] == nil { others["LESS"] = "R" }  // colours; without F and X, which would leave the text behind
    if others["LV"] == nil { others["LV"] = "-c" }
    // All that we print is UTF-8; where its locale is not installed, `less` would show bytes.
    if others["LESSCHARSET"] == nil { others["LESSCHARSET"] = "utf-8" }
    self.environment = others
  }

  /// Runs `body`, which writes with the function it is given, and shows what it wrote to `output`, which is `terminal`: plainly if
  /// `pager` is `nil`.
  ///
  /// Nothing appears before a screen is full or `body` is done. If the reader leaves the pager early, the function given to `body`
  /// throws ``OutputError/readerIsGone``, which `body` should let pass, and nothing is thrown here. What else `body` or the output throws
  /// is thrown on.
  static func show<Failure: Error>(
    on output: Output, _ terminal: Terminal, with pager: Pager?,
    _ body: ((String) throws(OutputError) -> Void) throws(Failure) -> Void
  ) throws {
    guard let pager, terminal.isTerminal else { return try body { text throws(OutputError) in try output.write(text) } }
    var screen = Screen(terminal: terminal)
    var running: Running?
    var isPlain = false
    do {
      try body { text throws(OutputError) in
        if let page = running { return try page.input.write(text) }
        if isPlain { return try output.write(text) }
        guard screen.isFull(after: text) else { return }
        try output.flush()
        // A pager that does not start leaves plain printing, which shows the same text.
        running = try? Running(pager, output: output.descriptor)
        isPlain = running == nil
        if let page = running { try page.input.write(screen.text) } else { try output.write(screen.text) }
      }
      if running == nil, !isPlain { try output.write(screen.text) }
      try running?.input.flush()
    } catch let error as OutputError where error == .readerIsGone && running != nil {
    } catch {
      try running?.finish()
      throw error
    }
    try running?.finish()
  }

  /// What was written so far, and how many lines of the screen it takes.
  private struct Screen {
    let terminal: Terminal
    var text = ""
    private var lines = 0
    private var column = 0
    private var isOver = false

    init(terminal: Terminal) { self.terminal = terminal }

    /// Adds `more`; whether the whole no longer fits on the screen with the prompt below it.
    mutating func isFull(after more: String) -> Bool {
      text += more
      guard !isOver else { return true }
      for (index, line) in more.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if index > 0 {
          lines += 1
          column = 0
        }
        column += DisplayWidth.of(line)
        if column > terminal.width {
          lines += column / terminal.width
          column %= terminal.width
        }
      }
      isOver = lines + 1 >= terminal.height
      return isOver
    }
  }

  /// A pager at work.
  private final class Running {
    let input: Output
    private var child: ChildProgram?
    private var pipe: Descriptor?
    private let watch: SignalWatch

    init(_ pager: Pager, output: Int32) throws(SystemFailure) {
      // Ctrl-C is for the pager: `less` stops reading or searching.
      let watch = try SignalWatch([SIGINT, SIGQUIT])
      let ends = try System.pipe()
      let child = try ChildProgram(
        pager.path, Array(pager.command.dropFirst()), environment: pager.environment, input: ends.reading.number,
        output: output, errors: STDERR_FILENO)
      let writing = ends.writing
      input = Output(descriptor: writing.number, capacity: 4096)
      pipe = consume writing
      self.child = consume child
      self.watch = consume watch
    }

    /// Closes the pipe and waits until the reader has left the pager.
    func finish() throws(SystemFailure) {
      pipe = nil
      guard let child = child.take() else { return }
      _ = try child.wait()
      while watch.next() != nil {}
    }
  }
}
