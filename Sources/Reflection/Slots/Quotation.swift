import Journal
import Redaction

/// A few words of the entry that can be given back as they stand, between quotation marks.
///
/// What no grammar of ours can turn to the writer can still be quoted, and it is sure to be theirs. Never a whole sentence of
/// any length, never what must not be mirrored, nor what somebody else said.
struct Quotation: Hashable, Sendable {
  /// As written, without the signs at its ends.
  let text: String
  let tokens: Range<Int>

  /// The most words of one.
  static let mostWords = 7
  static let fewestWords = 3

  /// What is worth giving back, the most telling first; none of them overlap.
  /// - Parameters:
  ///   - fewest: the fewest words of one.
  ///   - isList: whether each line of a list is one.
  ///   - isGlad: whether the entry is a glad one, of which nobody wants the one `not` given back.
  static func ranked(
    _ reading: EntryReading, fewest: Int = fewestWords, isList: Bool = false, isGlad: Bool = false
  ) -> [Quotation] {
    let passage = reading.passage
    let all = passage.sentences.reduce(0) { $0 + $1.words.count }
    var candidates: [(score: Double, order: Int, quotation: Quotation)] = []
    for (number, sentence) in passage.sentences.enumerated() where !sentence.isQuestion {
      for (place, clause) in sentence.clauses.enumerated() where !clause.isQuoted {
        guard !isPart(place, of: sentence, passage),
          let quotation = Quotation(clause, passage, fewest: fewest)
        else { continue }
        // Of a few words, most would be all of them.
        guard isList || quotation.wordCount(passage) * 10 <= all * 7 else { continue }
        var score = quotation.score(clause, reading)
        if number == passage.sentences.count - 1 { score += 0.5 }
        if place == 0, number == 0 { score += 0.5 }
        if passage.text(sentence.tokens).hasSuffix("!") { score += 1 }
        if isGlad, clause.words.contains(where: { Self.denials.contains($0.form) }) { score -= 10 }
        candidates.append((score, candidates.count, quotation))
      }
    }
    let sorted = candidates.sorted { ($1.score, $0.order) < ($0.score, $1.order) }
    var chosen: [Quotation] = []
    for candidate in sorted where candidate.score > -1 || isList {
      let tokens = candidate.quotation.tokens
      // Side by side they would be a sentence.
      if chosen.contains(where: {
        $0.tokens.lowerBound < tokens.upperBound + 3 && tokens.lowerBound < $0.tokens.upperBound + 3
      }) {
        continue
      }
      chosen.append(candidate.quotation)
      if chosen.count == 3 { break }
    }
    return chosen
  }

  /// The whole of a text of a word or three, where it may be given back.
  static func whole(_ reading: EntryReading) -> Quotation? {
    let clauses = Array(reading.passage.clauses)
    guard let clause = clauses.first, clauses.count == 1, !clause.isQuoted, clause.words.count <= mostWords else {
      return nil
    }
    let (language, text) = (reading.passage.language, reading.passage.text(clause.tokens))
    guard isPlain(text), Saying.isQuotable(clause.words, language),
      !clause.words.contains(where: { Saying.isUnsayable($0.form, language) || wounds.contains($0.form) })
    else { return nil }
    return Quotation(text: text, tokens: clause.tokens)
  }

  /// The words around `tokens`, where a feeling stands.
  static func around(_ tokens: Range<Int>, _ reading: EntryReading) -> Quotation? {
    let clause = reading.passage.clauses.first { $0.tokens.overlaps(tokens) && !$0.isQuoted }
    return clause.flatMap { Quotation($0, reading.passage, fewest: fewestWords) }
  }

  private init(text: String, tokens: Range<Int>) {
    self.text = text
    self.tokens = tokens
  }

  /// A whole clause, from its subject to its object; `nil` where it is too long, or says less than it should.
  private init?(_ clause: Clause, _ passage: Passage, fewest: Int) {
    guard clause.link != .condition, clause.link != .concession, !clause.words.map(\.form).starts(with: ["meme", "si"])
    else {
      return nil
    }
    var words = clause.words[...]
    // `and then I left`: what joined it to the rest is of no use without it.
    while let first = words.first, Self.joints.contains(first.form) { words.removeFirst() }
    let language = passage.language
    words = Self.beforePlace(words, language)
    guard let first = words.first, let last = words.last, words.count <= Self.mostWords else { return nil }
    tokens = first.tokens.lowerBound..<last.tokens.upperBound
    text = passage.text(tokens)
    let kinds = words.map { WordClass.of($0.form, language) }
    let hasWriter = kinds.contains { !$0.isDisjoint(with: [.writer, .writerObject]) }
    guard text.split(separator: " ").count >= fewest, Self.isPlain(text),
      !words.contains(where: { Saying.isUnsayable($0.form, language) || Self.wounds.contains($0.form) }),
      Saying.isQuotable(words, language),
      !Self.danglers.contains(last.form), kinds.last?.contains(.preposition) == false,
      // `six months ago`: when, and nothing else.
      !(kinds.count <= 5
        && words.contains { ["ago", "mois", "semaines", "jours", "ans", "heures"].contains($0.form) }),
      // `it was`, `that is worse`: nobody could tell what is meant.
      kinds.first?.contains(.it) == false, !Self.vague.contains(first.form),
      // `after an hour without talking`, but `at nine I sat on the stairs`.
      kinds.first?.contains(.preposition) == false || hasWriter,
      // `I don't know` says nothing that could be taken up.
      words.count > 5 || !words.contains(where: { Self.empty.contains($0.form) })
    else { return nil }
  }

  /// Of a clause that is too long, what stands before a place: `I hid the letter from the bank | under the bread bin`.
  ///
  /// It still goes from subject to object; a denial keeps all of its words, for what is denied may stand last.
  private static func beforePlace(_ words: ArraySlice<Word>, _ language: Language) -> ArraySlice<Word> {
    guard words.count > mostWords, !words.contains(where: { denials.contains($0.form) }),
      let first = words.first, !WordClass.of(first.form, language).isDisjoint(with: [.writer, .other, .writerOwns])
    else { return words }
    for end in stride(from: words.startIndex + mostWords, through: words.startIndex + 4, by: -1)
    where places.contains(words[end].form) && words[end].tokens != words[end - 1].tokens {
      let kept = words[..<end]
      let isHalf = kept.contains { ["that", "que", "who", "qui", "to", "which", "how", "what"].contains($0.form) }
      if let last = kept.last, !isHalf, !danglers.contains(last.form),
        WordClass.of(last.form, language).isEmpty, kept.count >= 4
      {
        return kept
      }
    }
    return words
  }

  private static let places: Set<String> = [
    "in", "on", "at", "under", "behind", "into", "dans", "sous", "sur", "chez", "devant", "derriere", "entre", "contre",
  ]

  /// Whether `clause` says less than its sentence: who else did it, what was said, when, or that it was not so.
  private static func isPart(_ place: Int, of sentence: Sentence, _ passage: Passage) -> Bool {
    let clause = sentence.clauses[place]
    // `Helen | and I painted the room`.
    if place > 0, clause.link == .addition, sentence.clauses[place - 1].words.count < 3 { return true }
    // `I said | 'no problem'`, `I told him: | …`.
    for index in clause.tokens.upperBound..<min(clause.tokens.upperBound + 2, passage.document.tokens.count)
    where ["'", "‘", "“", "«", "\"", ":"].contains(where: { passage.document.isSign($0, at: index) }) { return true }
    guard place + 1 < sentence.clauses.count else { return false }
    let next = sentence.clauses[place + 1]
    return next.link == .condition || next.isQuoted
  }

  /// Whether a text can stand between quotation marks within a sentence.
  private static func isPlain(_ text: String) -> Bool {
    guard text.utf8.count <= 60, text.first?.isLetter == true, text.last?.isLetter == true else { return false }
    if text.contains(where: { "\n\r\t\"“”«»‹›()[]{}<>*_#:;".contains($0) }) { return false }
    // Words of somebody in single marks are not opened.
    if text.split(separator: " ").contains(where: {
      $0.first.map("'‘’".contains) == true || $0.last.map("'’".contains) == true
    }) {
      return false
    }
    // Nor the short forms of a chat.
    if text.split(separator: " ").contains(where: { chat.contains($0.lowercased()) }) { return false }
    // What stands in capitals is a cry; it is not repeated as one.
    return !text.split(separator: " ").contains { $0.count > 2 && $0 == $0.uppercased() && $0 != $0.lowercased() }
  }

  private func wordCount(_ passage: Passage) -> Int { text.split(separator: " ").count }

  /// How telling it is.
  private func score(_ clause: Clause, _ reading: EntryReading) -> Double {
    let language = reading.passage.language
    let kinds = clause.words.map { WordClass.of($0.form, language) }
    var score = 0.0
    if kinds.contains(where: { !$0.isDisjoint(with: [.writer, .writerObject]) }) { score += 2 }
    if kinds.contains(where: { $0.contains(.writerOwns) }) { score += 1 }
    for marks in [reading.strengths, reading.relief, reading.changes]
    where marks.contains(where: { $0.tokens.overlaps(tokens) }) { score += 2 }
    if clause.words.contains(where: { Self.telling.contains($0.form) }) { score += 0.5 }
    let lexicon = FeelingLexicon.of(language).forms
    let cues = clause.words.map { Cue($0, language) }
    if cues.indices.contains(where: { lexicon.all(cues, at: $0).contains { $0.meanings.contains { !$0.use.isEmpty } } })
    {
      score += 0.5
    }
    if let first = clause.words.first, ["you", "tu", "vous", "toi"].contains(first.form) { score -= 2 }
    if reading.people.contains(where: { $0.tokens.overlaps(tokens) }) { score += 0.5 }
    if reading.topics.contains(where: { $0.tokens.overlaps(tokens) }) { score += 0.5 }
    // What was felt is given back by its name already.
    if reading.feelings.contains(where: { $0.tokens.overlaps(tokens) && !$0.isInferred }) { score -= 1 }
    // `I am a failure`: the harsh voice is not lent another mouth.
    if reading.absolutes.contains(where: { $0.kind == .label && $0.tokens.overlaps(tokens) }) { score -= 10 }
    if reading.feelings.contains(where: { $0.family == .shame && $0.tokens.overlaps(tokens) }) { score -= 10 }
    if reading.requests.contains(where: { $0.tokens.overlaps(tokens) }) { score -= 10 }
    // A wish is not what happened.
    if reading.wants.contains(where: { $0.tokens.overlaps(tokens) }) { score -= 1 }
    switch clause.link {
    case .condition, .concession, .cause, .time: score -= 1.5
    case .none, .addition, .contrast, .consequence: break
    }
    if let first = kinds.first, first.contains(.relative) { score -= 2 }
    if let first = kinds.first, first.contains(.other), !first.contains(.relative) { score -= 0.5 }
    if kinds.allSatisfy({ !$0.isEmpty }) { score -= 2 }
    if text.contains(where: \.isNumber) { score -= 1 }
    if (4...6).contains(text.split(separator: " ").count) { score += 0.5 }
    return score
  }

  private static let joints: Set<String> = [
    "and", "but", "or", "so", "then", "yet", "because", "et", "mais", "ou", "puis", "donc", "alors", "car", "ensuite",
    "plus", "well", "anyway", "bon", "bref", "enfin", "ugh", "oh", "ok", "okay", "argh", "pff", "yay", "genre", "like",
    "voila", "ouf", "now", "afterwards", "apres", "though", "although",
  ]

  private static let denials: Set<String> = [
    "not", "never", "no", "nobody", "nothing", "pas", "jamais", "rien", "personne", "ne", "sans", "without",
  ]

  /// Small words that say what a thing is to the writer.
  private static let telling: Set<String> = [
    "still", "again", "finally", "never", "always", "only", "almost", "nearly", "even", "alone", "first", "last",
    "best",
    "encore", "enfin", "jamais", "toujours", "seul", "seule", "presque", "premiere", "derniere", "meilleur", "meme",
  ]

  /// What cannot end a phrase that makes sense.
  private static let danglers: Set<String> = [
    "and", "or", "but", "the", "a", "an", "my", "his", "her", "their", "our", "your", "to", "of", "that", "which",
    "who", "if", "when", "because", "is", "are", "was", "were", "am", "be", "very", "so", "not", "et", "ou", "mais",
    "le", "la", "les", "un", "une", "des", "mon", "ma", "mes", "son", "sa", "ses", "de", "du", "que", "qui", "si",
    "quand", "est", "sont", "ai", "suis", "tres", "ne", "je", "tu", "il", "elle", "on", "i", "he", "she", "they",
    "you", "we", "dont", "moi", "said", "says", "dit", "me", "se", "writes", "wrote", "ecrit", "its", "thought",
    "think",
    "pense", "air", "even", "meme", "only", "just", "much", "how", "what", "why", "where", "whether", "than", "as",
    "with", "for", "from", "combien", "comment", "pourquoi", "quoi", "ou", "say", "meant", "told",
  ]

  private static let vague: Set<String> = [
    "that", "this", "which", "ce", "ca", "cela", "c", "moi", "me", "there", "que",
  ]

  private static let empty: Set<String> = [
    "know", "care", "sais", "fiche", "thirty", "forty", "fifty", "trente", "quarante", "cinquante",
  ]

  /// Short forms that would look odd between quotation marks.
  static let chat: Set<String> = [
    "idk", "tbh", "rn", "lol", "omg", "u", "ur", "2", "4", "jsp", "koi", "ke", "mdr", "pa", "ya", "jen", "peu", "ns",
    "tt",
    "g",
  ]

  /// Whether a word would hurt to read again.
  static func isWound(_ form: String) -> Bool { wounds.contains(form) }

  /// What would hurt to read again, beside what is unsayable.
  private static let wounds: Set<String> = [
    "hate", "hates", "hated", "horrible", "awful", "liar", "coward", "lazy", "bad", "wrong", "deteste", "hais",
    "menteur", "menteuse", "lache", "bete", "betes", "fool", "foolish", "idiot", "nobody", "fou", "folle", "honte",
    "ashamed", "failed", "mdr", "lol", "ngl", "tbh", "idk",
    "omg", "jsp", "flm", "wtf", "meds", "mg", "sertraline",
  ]
}

extension Saying {
  /// Whether words of the writer may be repeated as they are: none of the turns that say one does not want to live, as they are
  /// said of oneself, and none that says one can do no more.
  static func isQuotable(_ words: some Collection<Word>, _ language: Language) -> Bool {
    let turned: [String: String] =
      language == .english ? ["my": "your", "myself": "yourself", "me": "you"] : ["me": "vous", "moi": "vous"]
    let cues = words.map { Cue($0, language) }
    let said = words.map { Cue(Word(form: turned[$0.form] ?? $0.form, tokens: $0.tokens), language) }
    let turns = language == .english ? englishTurns : frenchTurns
    let ends = language == .english ? englishEnds : frenchEnds
    return !cues.indices.contains { index in
      turns.longest(cues, at: index) != nil || turns.longest(said, at: index) != nil
        || ends.longest(cues, at: index) != nil
    }
  }

  private static let englishEnds = PhraseList(
    """
    go on, going on, no point, any more, anymore, no longer, give up, giving up, had enough, do this, way out,
    wish i, be here, without me, better off, let go, the last time, goodbye, say sorry to, forgive me, no one,
    nobody would, tell no one, want to stop, want it to stop, want to sleep, wake up
    """)
  private static let frenchEnds = PhraseList(
    """
    ne veux plus, veux plus, en peux plus, peux plus, plus envie, plus la force, plus rien, baisser les bras, a bout,
    pas de sens, plus de sens, sert a rien, sers a rien, sans moi, mieux sans, la derniere fois, adieu, pardon a,
    pardonnez moi, lacher prise, tout lacher, personne ne, me reveiller, veux dormir, que ca se arrete
    """)
}
