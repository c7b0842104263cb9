/// A pattern over folded words: `you|u have|has .. depress*`.
///
/// Between spaces stands one word: with `|` between choices, `*` at the end for any ending, `..` for up to four words or none.
struct WordPattern: Sendable {
  private enum Part: Sendable {
    case gap
    case word(choices: [Choice])
  }

  private struct Choice: Sendable {
    let stem: String
    let isStem: Bool

    init(_ text: Substring) {
      isStem = text.utf8.last == UInt8(ascii: "*")
      stem = String(isStem ? Substring(text.utf8.dropLast()) : text)
    }

    func matches(_ form: String) -> Bool { isStem ? form.hasPrefix(stem) : form == stem }
  }

  private static let longestGap = 4
  private let parts: [Part]

  init(_ text: some StringProtocol) {
    parts = Substring(text).byteParts(" ").map { part in
      part == ".." ? .gap : .word(choices: part.byteParts("|").map(Choice.init))
    }
  }

  /// One pattern a line.
  static func list(_ text: String) -> [WordPattern] {
    text[...].byteParts("\n").map { WordPattern($0) }.filter { !$0.parts.isEmpty }
  }

  /// Whether it fits somewhere in `words`.
  func matches(_ words: [Word]) -> Bool {
    words.indices.contains { fits(words, at: $0, from: 0) }
  }

  private func fits(_ words: [Word], at index: Int, from part: Int) -> Bool {
    guard part < parts.count else { return true }
    switch parts[part] {
    case .word(let choices):
      guard index < words.count, choices.contains(where: { $0.matches(words[index].form) }) else { return false }
      return fits(words, at: index + 1, from: part + 1)
    case .gap:
      return (0...Self.longestGap).contains { index + $0 <= words.count && fits(words, at: index + $0, from: part + 1) }
    }
  }
}

extension [WordPattern] {
  /// Whether one of them fits somewhere in `words`.
  func match(_ words: [Word]) -> Bool { contains { $0.matches(words) } }
}
