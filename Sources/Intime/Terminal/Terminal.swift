import CLinux
import Glibc

/// What the program knows about the place its words go to.
struct Terminal: Sendable {
  /// Whether a person reads it directly.
  let isTerminal: Bool
  /// Columns, at least 1; 80 where nobody can tell.
  let width: Int
  /// Lines, at least 1; 24 where nobody can tell.
  let height: Int
  /// Bold, colours, or nothing.
  let style: Style
  /// Whether block characters can be drawn; otherwise charts use ASCII.
  let drawsBlocks: Bool

  /// A place with the given properties.
  init(isTerminal: Bool, width: Int = 80, height: Int = 24, style: Style = .plain, drawsBlocks: Bool = true) {
    self.isTerminal = isTerminal
    self.width = max(1, width)
    self.height = max(1, height)
    self.style = style
    self.drawsBlocks = drawsBlocks
  }

  /// What is behind `descriptor`.
  ///
  /// `COLUMNS` and `LINES` override its size. Colour needs a terminal, a `TERM` that is set and not `dumb`, no `NO_COLOR` (any value
  /// but the empty one, no-color.org) and not `--no-color`.
  init(descriptor: Int32, environment: Environment, noColour: Bool = false) {
    let isTerminal = isatty(descriptor) == 1
    var (rows, columns): (UInt16, UInt16) = (0, 0)
    let hasSize = unsafe isTerminal && clinux_terminal_size(descriptor, &rows, &columns) == 0
    func size(_ variable: String, _ measured: UInt16, else fallback: Int) -> Int {
      if let said = environment[variable].flatMap(Int.init), (1...10_000).contains(said) { return said }
      return hasSize && measured > 0 ? Int(measured) : fallback
    }
    let isDumb = environment["TERM"].map { $0 == "dumb" } ?? true
    let locale = environment["LC_ALL"] ?? environment["LC_CTYPE"] ?? environment["LANG"] ?? ""
    self.init(
      isTerminal: isTerminal, width: size("COLUMNS", columns, else: 80), height: size("LINES", rows, else: 24),
      style: Style(isOn: isTerminal && !noColour && environment["NO_COLOR"] == nil && !isDumb),
      drawsBlocks: locale != "C" && locale != "POSIX" && !(isTerminal && isDumb))
  }

  /// `text` as it may be printed here: harmless on a terminal, untouched in a file or a pipe.
  func shown(_ text: String) -> String { isTerminal ? Harmless.text(text) : text }

  /// `text` as it may be printed here within a line: with spaces for its line breaks and tabs.
  func shownOnOneLine(_ text: String) -> String {
    isTerminal ? Harmless.line(text) : String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
