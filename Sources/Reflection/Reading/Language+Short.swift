public import Journal

extension Language {
  /// The language of a text too short for its small words to tell surely: `I dread Monday.`
  ///
  /// Told by words that are small words in one language and none in the other; `nil` where they do not tell.
  public static func ofShort(_ text: String) -> Language? {
    var scores: [Language: Int] = [:]
    for word in text.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" }).prefix(20) {
      let form = String(decoding: TextFold.fold(String(word.prefix { $0 != "'" && $0 != "’" })), as: UTF8.self)
      let kinds = Language.allCases.filter { !WordClass.of(form, $0).isEmpty || $0.pronoun == form }
      if kinds.count == 1, let only = kinds.first { scores[only, default: 0] += 1 }
    }
    guard let best = scores.max(by: { $0.value < $1.value }),
      scores.allSatisfy({ $0.key == best.key || $0.value < best.value })
    else { return nil }
    return best.key
  }

  private var pronoun: String { self == .english ? "i" : "je" }
}
