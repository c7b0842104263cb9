import Journal

/// Two sides that the writer names as such: `part of me wants to go, and part of me is afraid`.
enum Parts {
  /// Both sides in the third person, as they read after `part of you`; `nil` where they cannot be said with sure grammar.
  static func sides(_ passage: Passage) -> (first: String, second: String, tokens: Range<Int>)? {
    for sentence in passage.sentences where !sentence.isQuestion {
      let words = sentence.words
      let forms = words.map(\.form)
      let heads = passage.language == .english ? english : french
      var found: [(start: Int, head: Int)] = []
      for place in forms.indices where (found.last?.head ?? 0) <= place {
        if let head = heads.first(where: { forms[place...].starts(with: $0) }) {
          found.append((place, place + head.count))
        }
      }
      guard found.count == 2, found[1].head < words.count else { continue }
      let first = side(words[found[0].head..<found[1].start], passage)
      // The second ends with its clause: `part of me dreads leaving this flat | , the only place …`.
      let begin = words[found[1].start].tokens.lowerBound
      let end = sentence.clauses.first { $0.tokens.contains(begin) }?.tokens.upperBound ?? sentence.tokens.upperBound
      let second = side(words[found[1].head...].prefix { $0.tokens.upperBound <= end }, passage)
      if let first, let second { return (first, second, sentence.tokens) }
    }
    return nil
  }

  private static func side(_ words: ArraySlice<Word>, _ passage: Passage) -> String? {
    var words = words
    while let last = words.last, ["and", "but", "while", "et", "mais", "the", "other"].contains(last.form) {
      words.removeLast()
    }
    guard let first = words.first, let last = words.last, words.count >= 2,
      !words.contains(where: { Saying.isUnsayable($0.form, passage.language) || Quotation.isWound($0.form) })
    else { return nil }
    let text = passage.text(first.tokens.lowerBound..<last.tokens.upperBound)
    guard text.split(separator: " ").count <= 12, !text.contains(where: { "\n\"“”«»;:()".contains($0) }) else {
      return nil
    }
    // A head that the grammar knows, so that pronouns turn as they do in a line.
    switch passage.language {
    case .english: return EnglishRetelling.told("he " + text).map { String($0.text.dropFirst(3)) }
    case .french: return FrenchRetelling.told("il " + text).map { String($0.text.dropFirst(3)) }
    }
  }

  private static let english: [[String]] = [
    ["part", "of", "me"], ["a", "part", "of", "me"], ["another", "part", "of", "me"], ["another", "part"],
    ["one", "part", "of", "me"], ["the", "other", "part"], ["half", "of", "me"], ["the", "other", "half"],
  ]
  private static let french: [[String]] = [
    ["une", "partie", "de", "moi"], ["une", "part", "de", "moi"], ["une", "autre", "partie"], ["une", "autre", "part"],
    ["une", "autre"], ["le", "autre", "partie"],
  ]
}
