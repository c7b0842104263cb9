/// Emphasis and colour, or none: what is off leaves the text as it is.
struct Style: Sendable {
  /// Whether escape sequences are written.
  let isOn: Bool

  /// No emphasis at all, for files and pipes.
  static let plain = Style(isOn: false)

  /// Titles and what matters most.
  func bold(_ text: String) -> String { wrapped(text, "1", "22") }
  /// What is read last: ids, counts, hints.
  func dim(_ text: String) -> String { wrapped(text, "2", "22") }
  /// A passage that was found.
  func found(_ text: String) -> String { wrapped(text, "1;33", "22;39") }
  /// One of the eight colours every terminal has; the text must be readable without it.
  func coloured(_ text: String, _ colour: Colour) -> String { wrapped(text, "\(30 + colour.rawValue)", "39") }

  /// A colour by its number in ECMA-48, 8.3.117 (SGR).
  enum Colour: Int, Sendable {
    case red = 1
    case green, yellow, blue, magenta, cyan
  }

  private func wrapped(_ text: String, _ on: String, _ off: String) -> String {
    isOn && !text.isEmpty ? "\u{1b}[\(on)m\(text)\u{1b}[\(off)m" : text
  }
}
