import Journal

/// What an age, a date or a sum roughly is, in words: with no digit and no telling word of what was written.
///
/// Such a phrase is never put back in a reply: "a few weeks before" may then be anybody's.
enum Generalisation {
  /// The rough form of a finding; `nil` if it has none, and needs a stand-in.
  static func of(_ finding: Finding, in document: Document, _ language: Language, date: CivilDate?) -> String? {
    replacement(of: finding, in: document, language, date: date, before: finding.range.upperBound)?.text
  }

  /// What replaces a finding, and a currency or a unit that belongs to it; `nil` if it has no rough form.
  /// - Parameter end: where the next finding begins, which is left alone.
  static func replacement(
    of finding: Finding, in document: Document, _ language: Language, date: CivilDate?, before end: Int
  ) -> Replacement? {
    var range = finding.range
    let piece = Document(document.text(range))
    let context = Context(before: range.lowerBound, in: document)
    let next = document.tokenIndex(at: range.upperBound)
    let follower = next < document.tokens.count && document.tokens[next].end <= end ? document.tokens[next] : nil
    var phrases: [String] = []
    switch (finding.type, finding.detector) {
    case (.age, _):
      phrases =
        RoughAge(piece, before: document.unit(at: next), isHyphenated: document.isSign("-", at: next))?.phrases(
          language) ?? []
    case (.date, _): phrases = RoughDate(piece, writtenOn: date).phrases(context, piece, language)
    case (_, .money):
      range = document.withCurrency(range, follower)
      phrases = RoughSum(Document(document.text(range))).map { [$0.phrase(language)] } ?? []
    default: break
    }
    guard let phrase = phrases.first(where: { !shares(Document($0), piece) }) else { return nil }
    // « la trentaine », and not « la trentaine ans ».
    if finding.type == .age, phrase.hasPrefix("la ") || phrase.hasPrefix("l’"), let follower, years.contains(follower) {
      range = range.lowerBound..<follower.end
    }
    var replacement = Replacement(of: finding, by: phrase)
    replacement.range = range
    return replacement
  }

  private static let years = Cues("an ans")

  /// Whether a telling word or a number of `original` is also in `phrase`.
  private static func shares(_ phrase: Document, _ original: Document) -> Bool {
    phrase.tokens.contains { token in
      guard token.kind != .sign, token.count >= 3 else { return false }
      return original.tokens.contains { $0.key == token.key && $0.kind == token.kind && !harmless.contains(token) }
    }
  }

  /// Words that may be in both: a currency, a unit of time, and what holds a phrase together.
  private static let harmless = Cues(
    "the and les des million millions euro euros dollar dollars pound pounds franc francs aged âge ans year years month months week weeks day days mois semaine semaines jour jours"
  )

  /// The words that stand before a piece, in its sentence: the nearest first.
  struct Context {
    let words: [String]

    init(before offset: Int, in document: Document) {
      var words: [String] = []
      var index = document.tokenIndex(at: offset)
      while index > 0, words.count < 4 {
        index -= 1
        let token = document.tokens[index]
        if token.kind == .lineBreak { break }
        guard token.kind != .sign else { continue }
        words.append(String(decoding: document.folded(token), as: UTF8.self))
        if token.startsSentence { break }
      }
      self.words = words
    }

    /// The word right before.
    var word: String { words.first ?? "" }
  }
}

extension Document {
  /// The word that a number counts, after a space or a hyphen.
  fileprivate func unit(at index: Int) -> Token? {
    let place = isSign("-", at: index) ? index + 1 : index
    return place < tokens.count ? tokens[place] : nil
  }

  /// A number with the currency before it, and the one in `follower`.
  fileprivate func withCurrency(_ range: Range<Int>, _ follower: Token?) -> Range<Int> {
    var range = range
    let before = tokenIndex(at: range.lowerBound) - 1
    if before >= 0, tokens[before].end == range.lowerBound, RoughSum.isCurrency(self, before) {
      range = tokens[before].start..<range.upperBound
    }
    if let follower, RoughSum.isCurrency(self, tokenIndex(at: follower.start)) {
      range = range.lowerBound..<follower.end
    }
    return range
  }

  /// The first token that begins at `offset` or after.
  func tokenIndex(at offset: Int) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
