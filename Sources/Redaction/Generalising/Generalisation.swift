import Journal

/// What an age, a date or a sum roughly is, in words: with no digit and no telling word of what was written.
///
/// Such a phrase is never put back in a reply: "a few weeks before" may then be anybody's.
enum Generalisation {
  /// The rough form of a finding; `nil` if it has none, and needs a stand-in.
  static func of(
    _ finding: Finding, in document: Document, _ language: Language, date: CivilDate?
  ) -> String? {
    let piece = Document(document.text(finding.range))
    let context = Context(before: finding.range.lowerBound, in: document)
    let phrases: [String] =
      switch (finding.type, finding.detector) {
      case (.age, _): RoughAge(piece).map { $0.phrases(context, piece, language) } ?? []
      case (.date, _): RoughDate(piece, writtenOn: date).phrases(context, piece, language)
      case (_, .money): RoughSum(piece).map { [$0.phrase(language)] } ?? []
      default: []
      }
    return phrases.first { !shares(Document($0), piece) }
  }

  /// Whether a telling word or a number of `original` is also in `phrase`.
  private static func shares(_ phrase: Document, _ original: Document) -> Bool {
    phrase.tokens.contains { token in
      guard token.kind != .sign, token.count >= 3 else { return false }
      return original.tokens.contains { $0.key == token.key && $0.kind == token.kind && !harmless.contains(token) }
    }
  }

  /// Words that may be in both: a currency, and what holds a phrase together.
  private static let harmless = Cues(
    "the and les des million millions euro euros dollar dollars pound pounds franc francs aged âge ans")

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
