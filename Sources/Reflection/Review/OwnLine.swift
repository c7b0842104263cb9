import Journal

/// A sentence of an entry as it was written: the one that tells most.
struct OwnLine: Sendable {
  let text: String

  /// The most bytes of one.
  private static let longest = 160

  /// - Parameters:
  ///   - wanted: what it should speak of, if a sentence does.
  ///   - isGentle: whether what the writer calls themselves is left out.
  init?(_ reading: EntryReading, about wanted: Concern? = nil, isGentle: Bool = false) {
    let passage = reading.passage
    let occasions = OccasionReader.occasions(passage)
    var best: (score: Double, number: Int)?
    for number in passage.sentences.indices {
      let sentences = Self.extended(number, passage)
      let words = sentences.flatMap(\.words)
      guard words.count >= 2, let first = sentences.first, let last = sentences.last else { continue }
      let tokens = first.tokens.lowerBound..<last.tokens.upperBound
      if isGentle, reading.absolutes.contains(where: { $0.kind == .label && $0.tokens.overlaps(tokens) }) { continue }
      let kinds = words.map { WordClass.of($0.form, passage.language) }
      var score = number == 0 ? 1.25 : number == passage.sentences.count - 1 ? 0.25 : 0
      if occasions.contains(where: { $0.tokens.overlaps(tokens) }) { score += 2 }
      if reading.feelings.contains(where: { !$0.isNegated && $0.tokens.overlaps(tokens) }) { score += 1 }
      if reading.people.contains(where: { $0.tokens.overlaps(tokens) }) { score += 0.75 }
      if Concern.allCases.contains(where: { concern in
        sentences.contains { concern.isNamed(in: $0, passage.language) }
      }) {
        score += 1
      }
      if kinds.contains(where: { !$0.isDisjoint(with: [.writer, .writerObject]) }) { score += 0.5 }
      if let wanted, sentences.contains(where: { wanted.isNamed(in: $0, passage.language) }) { score += 2 }
      if first.isQuestion { score -= 1 }
      // `I don't know what to do with that`: with what is not said.
      if let end = words.last, ["that", "it", "this", "them", "ca", "cela"].contains(end.form) { score -= 1 }
      if (5...20).contains(words.count) { score += 0.75 }
      if score > best?.score ?? -10 { best = (score, number) }
    }
    guard let best else { return nil }
    self.init(best.number, passage)
  }

  /// A sentence, and the next where it says too little by itself: `Swimming. Forty lengths!`
  private static func extended(_ number: Int, _ passage: Passage) -> ArraySlice<Sentence> {
    let (first, next) = (passage.sentences[number], number + 1)
    let isHead = passage.text(first.tokens).hasSuffix(":")
    guard first.words.count < 5 || isHead, passage.sentences.indices.contains(next) else {
      return passage.sentences[number...number]
    }
    let both = first.tokens.lowerBound..<passage.sentences[next].tokens.upperBound
    let isShort = passage.text(both).utf8.count <= longest
    return passage.sentences[number...(isShort ? next : number)]
  }

  init(_ sentence: Sentence, _ passage: Passage) {
    let number = passage.sentences.firstIndex { $0.tokens.lowerBound == sentence.tokens.lowerBound } ?? 0
    self.init(number, passage)
  }

  /// A sentence whole, or from its first word to the end of a clause where it is long.
  private init(_ number: Int, _ passage: Passage) {
    let sentences = Self.extended(number, passage)
    let sentence = passage.sentences[number]
    let whole = Self.onOneLine(
      passage.text(sentence.tokens.lowerBound..<(sentences.last ?? sentence).tokens.upperBound))
    guard whole.utf8.count > Self.longest else {
      text = whole
      return
    }
    var end = sentence.clauses.first?.tokens.upperBound ?? sentence.tokens.upperBound
    for clause in sentence.clauses
    where passage.text(sentence.tokens.lowerBound..<clause.tokens.upperBound).utf8.count <= Self.longest {
      end = clause.tokens.upperBound
    }
    let cut = Self.onOneLine(passage.text(sentence.tokens.lowerBound..<end))
    text =
      cut.utf8.count <= Self.longest * 2
      ? cut + "…" : cut.split(separator: " ").prefix(24).joined(separator: " ") + "…"
  }

  private static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Between the quotation marks of `language`.
  func quoted(_ language: Language) -> String { Phrase(en: "“\(text)”", fr: "«\u{a0}\(text)\u{a0}»")[language] }
}
