/// A pattern over folded words: `you|u have|has .. depress*`.
///
/// Between spaces stands one word: with `|` between choices, `*` at the end for any ending, `..` for up to four words or none, `^` for
/// the beginning of the sentence.
struct WordPattern: Sendable {
  private enum Part: Sendable {
    case start
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
      switch part {
      case "^": .start
      case "..": .gap
      default: .word(choices: part.byteParts("|").map { Choice($0) })
      }
    }
  }

  /// One pattern a line.
  static func list(_ text: String) -> [WordPattern] {
    text[...].byteParts("\n").map { WordPattern($0) }.filter { !$0.parts.isEmpty }
  }

  /// Whether it fits somewhere in `words`.
  func matches(_ words: [Word]) -> Bool { firstMatch(in: words) != nil }

  /// The first words that it fits.
  func firstMatch(in words: [Word]) -> Range<Int>? {
    for start in words.indices {
      if let end = end(words, at: start, from: 0) { return start..<end }
    }
    return nil
  }

  /// Where what fits from `index` on ends; `nil` if nothing does.
  private func end(_ words: [Word], at index: Int, from part: Int) -> Int? {
    guard part < parts.count else { return index }
    switch parts[part] {
    case .start: return index == 0 ? end(words, at: index, from: part + 1) : nil
    case .word(let choices):
      guard index < words.count, choices.contains(where: { $0.matches(words[index].form) }) else { return nil }
      return end(words, at: index + 1, from: part + 1)
    case .gap:
      for gap in 0...Self.longestGap where index + gap <= words.count {
        if let end = end(words, at: index + gap, from: part + 1) { return end }
      }
      return nil
    }
  }
}

extension [WordPattern] {
  /// Whether one of them fits somewhere in `words`.
  func match(_ words: [Word]) -> Bool { contains { $0.matches(words) } }
}
