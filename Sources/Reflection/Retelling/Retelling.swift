import Journal
import Redaction

/// A line of the entry told to the writer: `He called me Peter` → `He called you Peter`, « J’ai fait des crêpes » →
/// « Vous avez fait des crêpes ».
///
/// Only where every word can be turned with sure grammar; whole sentences, or whole clauses with their subject, never a part.
struct Retelling: Hashable, Sendable {
  /// Without a full stop, and without a capital where it begins with no name.
  let text: String
  let tokens: Range<Int>
  /// Whether something happened in it, so that `when …` can go before.
  let isEvent: Bool

  /// Whether somebody or something is said to do it, at its head.
  let hasSubject: Bool
  /// How much it weighs on the page, by what stands in it and where.
  var weight = 0.0
  /// How much it is worth telling, by ``LineWorth``.
  var worth = 0.0

  /// Whether it is one thing that happened, short enough to stand within a question.
  var isPlainEvent: Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return isEvent && hasSubject && !text.contains(",") && words.count <= 12
      && words.count { ["and", "et"].contains($0) } <= 1
      && !words.contains {
        ["not", "never", "nobody", "nothing", "t", "ne", "n", "jamais", "personne", "rien"].contains($0)
      }
  }

  /// Whether it may stand within a question.
  var canBeAsked: Bool { isPlainEvent && worth >= LineWorth.asked }

  /// The most words of one.
  static let mostWords = 15

  /// What can be told, what is worth most first.
  static func ranked(_ reading: EntryReading, isGlad: Bool) -> [Retelling] {
    let passage = reading.passage
    var found: [Retelling] = []
    for (number, sentence) in passage.sentences.enumerated() where !sentence.isQuestion {
      for clauses in Self.stretches(sentence, passage) {
        guard let first = clauses.first, let last = clauses.last,
          var retelling = Self.turned(clauses, first.tokens.lowerBound..<last.tokens.upperBound, reading)
        else { continue }
        retelling.weight = retelling.score(clauses.flatMap(\.words), reading, isGlad: isGlad)
        if clauses.count == sentence.clauses.count { retelling.weight += 1 }
        // What a page leads to stands at its end.
        retelling.weight += 1.25 * Double(number) / Double(max(1, passage.sentences.count - 1))
        guard retelling.weight > leastWeight else { continue }
        retelling.worth = LineWorth.of(passage.language).of(
          retelling, passage.language, of: passage.document.tokens.count)
        found.append(retelling)
      }
    }
    var chosen: [Retelling] = []
    for retelling in found.enumerated().sorted(by: { ($1.element.worth, $0.offset) < ($0.element.worth, $1.offset) })
      .map(\.element)
    {
      if chosen.contains(where: { $0.tokens.overlaps(retelling.tokens) }) { continue }
      chosen.append(retelling)
      if chosen.count == 4 { break }
    }
    return chosen
  }

  private static let leastWeight = -3.0

  /// The whole sentence, and the clauses of it that can stand alone.
  private static func stretches(_ sentence: Sentence, _ passage: Passage) -> [[Clause]] {
    var stretches: [[Clause]] = [sentence.clauses]
    guard sentence.clauses.count > 1 else { return stretches }
    for (place, clause) in sentence.clauses.enumerated() {
      guard [.none, .addition, .contrast].contains(clause.link) else { continue }
      // `Helen | and I painted`: who else did it would be lost.
      if place > 0, clause.link == .addition, sentence.clauses[place - 1].words.count < 3 { continue }
      // `My sister came in | and took the green chair`: who did it stands before.
      if place > 0, isLed(by: sentence.clauses[..<place], clause, passage) { continue }
      // `she said | that …`, `the day | when …`: what depends on it would be lost.
      if place + 1 < sentence.clauses.count {
        let next = sentence.clauses[place + 1]
        // `the photos of Ben | and Clare's house`: half of what it speaks of.
        if next.link == .addition || next.link == .none, let first = next.words.first,
          WordClass.of(first.form, passage.language).isDisjoint(with: [
            .writer, .other, .it, .article, .writerOwns, .otherOwns, .writerObject,
          ]) || WordClass.of(first.form, passage.language).contains(.preposition) || ofPlaces.contains(first.form),
          !EnglishRetelling.pasts.contains(first.form)
        {
          continue
        }
        if next.isQuoted || next.words.count < 3 || [.time, .condition].contains(next.link) { continue }
        // `I put on a shirt | so that the kids see it`: what it was for.
        if next.words.prefix(2).map(\.form) == ["so", "that"] || next.words.prefix(2).map(\.form) == ["pour", "que"] {
          continue
        }
      }
      stretches.append([clause])
    }
    return stretches
  }

  /// Whether `clause` leaves its subject out, and the one that stands before it is not the writer.
  private static func isLed(by before: ArraySlice<Clause>, _ clause: Clause, _ passage: Passage) -> Bool {
    guard passage.language == .english, let head = clause.words.first(where: { !joints.contains($0.form) }),
      EnglishRetelling.leavesOutSubject(head.form)
    else { return false }
    let subjects: WordClass = [.writer, .other, .otherOwns, .writerOwns, .article, .it]
    for clause in before.reversed() where !clause.isQuoted {
      guard let subject = clause.words.first(where: { !joints.contains($0.form) }) else { continue }
      let kind = WordClass.of(subject.form, .english)
      if kind.contains(.writer) || EnglishRetelling.leavesOutSubject(subject.form) && before.count == 1 { return false }
      // `Helen and I …` and `Tuesday I …` have the writer further on.
      if clause.words.contains(where: { WordClass.of($0.form, .english).contains(.writer) }) { return false }
      if !kind.isDisjoint(with: subjects) || passage.text(subject.tokens).first?.isUppercase == true { return true }
    }
    return false
  }

  /// « à la caissière, | au chat »: the rest of a row.
  private static let ofPlaces: Set<String> = ["au", "aux", "du", "des", "a", "de"]

  private static func turned(_ clauses: [Clause], _ tokens: Range<Int>, _ reading: EntryReading) -> Retelling? {
    let passage = reading.passage
    let words = clauses.flatMap(\.words)
    guard !clauses.contains(where: \.isQuoted), clauses.first?.link != .condition, clauses.first?.link != .concession,
      clauses.first?.link != .cause, clauses.first?.link != .time
    else { return nil }
    var lower = tokens.lowerBound
    // `and then I left`: what joined it to the rest is of no use without it.
    var left = words[...]
    while let first = left.first, joints.contains(first.form), left.count > 2 {
      left.removeFirst()
      lower = left.first?.tokens.lowerBound ?? lower
    }
    let range = lower..<tokens.upperBound
    let text = passage.text(range)
    let written = text.split(separator: " ").count
    guard (3...mostWords).contains(written), text.utf8.count <= 110, text.first?.isLetter == true,
      !text.contains(where: { "\n\r\t\"“”«»‹›()[]{}<>*_#;:—–…!?/".contains($0) }), !hasInnerQuotation(text),
      !text.unicodeScalars.contains(where: \.properties.isEmojiPresentation),
      !left.contains(where: { Saying.isUnsayable($0.form, passage.language) || Quotation.isWound($0.form) }),
      Saying.isQuotable(left, passage.language), let last = left.last, !light.contains(last.form),
      // At the end of its sentence a line is whole: `she said it wasn't her`.
      !dangling.contains(last.form) || isEnd(tokens, passage) && complete.contains(last.form),
      !text.split(separator: " ").contains(where: { $0.count > 3 && $0 == $0.uppercased() && $0 != $0.lowercased() }),
      !reading.absolutes.contains(where: { $0.kind == .label && $0.tokens.overlaps(range) }),
      !reading.requests.contains(where: { $0.tokens.overlaps(range) }),
      // `I could have broken something`: it was not done.
      !left.contains(where: { unreal.contains($0.form) }),
      // A noun at its head that is no name tells of a thing: `Deadline moved again`.
      isSure(left, passage, reading),
      // What follows in quotation marks belongs to it.
      !isBeforeQuotation(range, passage)
    else { return nil }
    guard !ToldOf.isOrder(left, passage.language), !ToldOf.isGuess(left, passage.language),
      !ToldOf.isReproach(left, passage.language), !ToldOf.isAge(left),
      !ToldOf.isOfTwo(left, passage.language), !ToldOf.isKinOfAnother(text, passage.language),
      !ToldOf.hasLooseObject(text, passage.language), !ToldOf.isHyperbole(left, passage.language),
      !ToldOf.isByTheWay(left, reading, range), !ToldOf.isLoose(left, reading, range)
    else { return nil }
    let turned: String? =
      passage.language == .english ? EnglishRetelling.told(text)?.text : FrenchRetelling.told(text)?.text
    // Who `she` is must be in the line, too.
    guard let turned, let named = ToldOf(reading).named(turned, at: range.lowerBound) else { return nil }
    let told = (text: named, isEvent: isEvent(text, passage.language))
    guard longestRun(told.text, text) <= 7, told.text.split(separator: " ").count > 3 else { return nil }
    // What speaks of nobody, or only says when, is no line to tell.
    let said = Set(told.text.lowercased().split { !$0.isLetter })
    let isTurned = !said.isDisjoint(with: ["you", "your", "yours", "yourself", "vous", "votre", "vos"])
    guard isTurned || told.isEvent && left.first?.form != "nothing", !said.isSuperset(of: ["il", "y", "a"]),
      !text.split(separator: " ").contains(where: { Quotation.chat.contains($0.lowercased()) })
    else { return nil }
    // `which is worse`, « c'est presque pire »: nobody could tell what is meant.
    if let first = left.first, vague.contains(first.form) { return nil }
    let hasSubject =
      told.text.hasPrefix("you ") || told.text.hasPrefix("vous ")
      || left.first.map { first in
        !WordClass.of(first.form, passage.language).isDisjoint(with: [
          .writer, .other, .it, .article, .writerOwns, .otherOwns,
        ]) || reading.people.contains { $0.tokens.overlaps(first.tokens) }
      } ?? false
    return Retelling(text: told.text, tokens: range, isEvent: told.isEvent, hasSubject: hasSubject)
  }

  /// Whether `text` tells of something that happened once, so that `when` can go before it.
  static func isEvent(_ text: String, _ language: Language) -> Bool {
    language == .english ? EnglishRetelling.isEvent(text) : FrenchRetelling.isEvent(text)
  }

  /// Whether the head is a small word, the writer's, a verb without its subject, or somebody who is named.
  private static func isSure(_ words: ArraySlice<Word>, _ passage: Passage, _ reading: EntryReading) -> Bool {
    guard let first = words.first else { return false }
    if !WordClass.of(first.form, passage.language).isEmpty { return true }
    if reading.people.contains(where: { $0.tokens.overlaps(first.tokens) }) { return true }
    return passage.language == .english
      ? EnglishRetelling.isHead(first.form) : FrenchRetelling.isHead(first.form)
  }

  /// Whether an apostrophe opens or closes words of somebody: `I said 'no problem'`.
  private static func hasInnerQuotation(_ text: String) -> Bool {
    text.split(separator: " ").contains { word in
      guard let first = word.first, let last = word.last else { return false }
      return "'‘’".contains(first) || "'’".contains(last)
    }
  }

  private static func isBeforeQuotation(_ range: Range<Int>, _ passage: Passage) -> Bool {
    for index in range.upperBound..<min(range.upperBound + 2, passage.document.tokens.count)
    where ["'", "‘", "“", "«", "\"", ":"].contains(where: { passage.document.isSign($0, at: index) }) { return true }
    return false
  }

  /// The most words in a row that both have: what is told is no copy.
  private static func longestRun(_ one: String, _ other: String) -> Int {
    let first = one.lowercased().split { !$0.isLetter }
    let second = other.lowercased().split { !$0.isLetter }
    var best = 0
    var row = [Int](repeating: 0, count: second.count + 1)
    for word in first {
      var next = [0]
      for (place, candidate) in second.enumerated() { next.append(candidate == word ? row[place] + 1 : 0) }
      row = next
      best = max(best, row.max() ?? 0)
    }
    return best
  }

  private func score(_ words: [Word], _ reading: EntryReading, isGlad: Bool) -> Double {
    let language = reading.passage.language
    let kinds = words.map { WordClass.of($0.form, language) }
    var score = 0.0
    if kinds.contains(where: { !$0.isDisjoint(with: [.writer, .writerObject]) }) { score += 1.5 }
    // Somebody does something to the writer, or before them.
    if kinds.contains(where: { $0.contains(.writerObject) }) { score += 1 }
    if isEvent { score += 0.75 }
    if reading.people.contains(where: { $0.tokens.overlaps(tokens) || text.contains($0.said(language)) }) {
      score += 0.75
    }
    if words.contains(where: { Self.telling.contains($0.form) }) { score += 1 }
    let cues = words.map { Cue($0, language) }
    let phrases = language == .english ? Self.most : Self.plus
    score += Double(min(2, cues.indices.count { phrases.longest(cues, at: $0) != nil }))
    for marks in [reading.strengths, reading.relief, reading.changes]
    where marks.contains(where: { $0.tokens.overlaps(tokens) }) { score += 1 }
    if reading.topics.contains(where: { $0.tokens.overlaps(tokens) }) { score += 0.5 }
    if reading.wants.contains(where: { $0.tokens.overlaps(tokens) }) { score -= 0.5 }
    // What merely is so, `I have a mortgage`, `my throat is raw`, says nothing without somebody in it or a small word that does.
    if !isEvent, score < 2.5, words.count < 9, words.prefix(4).contains(where: { Self.being.contains($0.form) }),
      !reading.feelings.contains(where: { $0.tokens.overlaps(tokens) })
    {
      score -= 8
    }
    // What was felt is given back by its name already.
    if reading.feelings.contains(where: { $0.tokens.overlaps(tokens) && !$0.isInferred }) { score -= 1.5 }
    // A word that is rare says more than common ones.
    let rare = words.count { $0.form.utf8.count > 3 && Lexicon.facts(of: $0.form).frequency(in: language) < 6 }
    score += 0.2 * Double(min(3, rare))
    if text.contains(where: \.isNumber) { score -= 0.5 }
    let count = text.split(separator: " ").count
    if (5...12).contains(count) { score += 0.5 }
    if isGlad, kinds.contains(where: { $0.contains(.negation) }) { score -= 3 }
    return score
  }

  /// Small words by which a line says more than what was done.
  private static let most = PhraseList(
    "even, still, anyway, always, for two, again, only, never, first, last, both, everyone, used to, the whole, since, without, for years"
  )
  private static let plus = PhraseList(
    """
    meme, encore, quand meme, toujours, pour deux, seulement, jamais, premier, premiere, dernier, derniere, seul, seule, ne plus,
    sans, depuis, tout le monde, les deux
    """)

  private static let telling: Set<String> = [
    "still", "again", "finally", "never", "always", "only", "almost", "nearly", "even", "alone", "first", "last",
    "nobody",
    "nothing", "both", "until", "sat", "cried", "held", "forgot", "laughed", "shaking", "silence", "quiet", "said",
    "told",
    "asked", "called", "name", "hand", "home", "encore", "enfin", "jamais", "toujours", "seul", "seule", "presque",
    "premiere", "derniere", "personne", "rien", "assis", "assise", "pleure", "tenue", "tenu", "silence", "dit",
    "demande",
    "main", "maison", "prenom", "tremble",
  ]

  private static let being: Set<String> = [
    "is", "are", "was", "were", "have", "has", "had", "ai", "est", "sont", "suis", "avais", "etait", "etaient",
    "a",
  ]

  private static let unreal: Set<String> = [
    "could", "would", "should", "might", "aurais", "aurait", "pourrais", "devrais", "voudrais", "aimerais",
  ]

  private static let vague: Set<String> = ["it", "that", "this", "which", "ce", "ca", "cela", "there"]

  private static let joints: Set<String> = [
    "and", "but", "or", "so", "then", "yet", "et", "mais", "ou", "puis", "donc", "alors", "ensuite", "well", "anyway",
    "bon", "bref", "enfin", "ugh", "oh", "ok", "okay", "argh", "pff", "omg", "voila", "ouf", "now", "afterwards",
  ]

  private static func isEnd(_ tokens: Range<Int>, _ passage: Passage) -> Bool {
    passage.sentences.contains { sentence in sentence.clauses.last?.tokens.upperBound == tokens.upperBound }
  }

  /// What may stand last in a sentence, though not in a clause that is cut.
  private static let complete: Set<String> = [
    "her", "me", "that", "all", "so", "really", "much", "in", "why", "plus", "tout", "lui", "elle", "il", "moi",
  ]
  /// `I nearly did`: of what, stands elsewhere.
  private static let light: Set<String> = ["did", "do", "does", "could", "would", "was", "is", "had", "have", "has"]

  private static let dangling: Set<String> = [
    "and", "or", "but", "the", "a", "an", "my", "his", "her", "their", "our", "your", "to", "of", "that", "which",
    "who", "if", "when", "because", "is", "are", "was", "were", "am", "be", "very", "so", "not", "et", "ou", "mais",
    "le", "la", "les", "un", "une", "des", "mon", "ma", "mes", "son", "sa", "ses", "de", "du", "que", "qui", "si",
    "quand", "est", "sont", "ai", "suis", "tres", "ne", "je", "tu", "il", "elle", "on", "i", "he", "she", "they",
    "you", "we", "said", "says", "dit", "me", "se", "much", "how", "what", "why", "where", "than", "as", "like", "with",
    "for", "from", "at", "in", "into", "about", "avec", "pour", "dans", "chez", "comme", "plus", "think", "thought",
    "pense", "just", "even", "meme", "tout", "all", "really", "say", "says", "meant",
  ]
}
