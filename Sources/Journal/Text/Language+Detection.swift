extension Language {
  /// The language most of a text is in, told by its commonest small words; `nil` where they do not tell.
  ///
  /// The first 4,000 characters decide. A text of two languages is given to the one with more small words.
  public static func detected(in text: String) -> Language? {
    var scores: [Language: Int] = [:]
    let folded = TextFold.fold(String(text.prefix(4000)))
    for word in folded.split(whereSeparator: { !(0x61...0x7a).contains($0) }) {
      // In "l'eau" one letter speaks for French; in "don't" and "it's" it speaks for nothing.
      if word.count == 1, word.startIndex > 0, folded[word.startIndex - 1] == UInt8(ascii: "'") { continue }
      for language in Language.allCases where language.smallWords.contains(Array(word)) {
        scores[language, default: 0] += 1
      }
    }
    guard let best = scores.max(by: { $0.value < $1.value }), best.value >= 2,
      scores.allSatisfy({ $0.key == best.key || $0.value < best.value })
    else { return nil }
    return best.key
  }

  /// Words, folded, that are common in one language and hardly occur in the other.
  private var smallWords: Set<[UInt8]> {
    switch self {
    case .english: Self.englishWords
    case .french: Self.frenchWords
    }
  }

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }

  private static let englishWords = words(
    """
    the and of to in is was were it that my with for not this have had he she they we you but at by be been his her their
    what when which there from if would could will can do did about out up so then him them our your how who just like
    """)

  private static let frenchWords = words(
    """
    le la les des du une un et est etait je j ai il elle nous vous ils elles que qui ne pas dans pour sur avec ce cette ces
    mon ma mes son sa ses au aux mais ou c qu d l m n s t suis etais avait avons plus tout tres comme bien fait etre avoir
    """)
}
