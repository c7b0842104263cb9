import Journal

/// A sentence made ready for the slots: its words with what they do, and what is known of each clause.
struct SentenceCues {
  let sentence: Sentence
  let cues: [Cue]
  /// For each word, the index of its clause.
  let clauseOf: [Int]
  /// For each clause, the index of its first word.
  let clauseStarts: [Int]
  /// For each clause, whether it tells of a time that is long over.
  let isPast: [Bool]
  /// Where the first `why` stands; past the end where there is none.
  let firstWhy: Int

  init(_ sentence: Sentence, _ language: Language) {
    self.sentence = sentence
    var cues: [Cue] = []
    var clauseOf: [Int] = []
    var starts: [Int] = []
    for (index, clause) in sentence.clauses.enumerated() {
      starts.append(cues.count)
      for word in clause.words {
        cues.append(Cue(word, language))
        clauseOf.append(index)
      }
    }
    self.cues = cues
    self.clauseOf = clauseOf
    clauseStarts = starts
    firstWhy = cues.firstIndex { $0.kind.contains(.why) } ?? cues.count
    isPast = LongAgo.clauses(cues, clauseOf, sentence.clauses, language)
  }

  func clause(at word: Int) -> Clause { sentence.clauses[clauseOf[word]] }

  /// The index after the last word of the clause of `word`.
  func clauseEnd(at word: Int) -> Int {
    let next = clauseOf[word] + 1
    return next < clauseStarts.count ? clauseStarts[next] : cues.count
  }

  func clauseStart(at word: Int) -> Int { clauseStarts[clauseOf[word]] }

  /// The tokens of the words in `range`.
  func tokens(_ range: Range<Int>) -> Range<Int> {
    cues[range.lowerBound].word.tokens.lowerBound..<cues[range.upperBound - 1].word.tokens.upperBound
  }

  func form(_ index: Int) -> String { cues.indices.contains(index) ? cues[index].form : "" }

  func kind(_ index: Int) -> WordClass { cues.indices.contains(index) ? cues[index].kind : [] }
}

/// Tells what is told of a time long over: `ten years ago`, « quand j’étais petite ».
private enum LongAgo {
  static func clauses(_ cues: [Cue], _ clauseOf: [Int], _ clauses: [Clause], _ language: Language) -> [Bool] {
    let phrases = language == .english ? english : french
    var past = [Bool](repeating: false, count: clauses.count)
    var current = [Bool](repeating: false, count: clauses.count)
    for index in cues.indices {
      if cues[index].kind.contains(.now) { current[clauseOf[index]] = true }
      if phrases.longest(cues, at: index) != nil || isYear(cues, index) || isFormer(cues, index, language) {
        past[clauseOf[index]] = true
      }
    }
    guard past.contains(true) else { return past }
    // A mark holds for the sentence around it, up to a `but` or a `now`.
    for index in past.indices.dropFirst() where past[index - 1] {
      if clauses[index].link != .contrast, !current[index] { past[index] = true }
    }
    for index in past.indices.dropLast().reversed() where past[index + 1] {
      if clauses[index + 1].link != .contrast, !current[index] { past[index] = true }
    }
    for index in past.indices where current[index] && clauses[index].link == .contrast { past[index] = false }
    return past
  }

  private static func isYear(_ cues: [Cue], _ index: Int) -> Bool {
    let form = cues[index].form
    guard form.utf8.count == 4, form.hasPrefix("19") || form.hasPrefix("20"), index > 0 else { return false }
    return form.utf8.allSatisfy { (0x30...0x39).contains($0) } && ["in", "en", "since"].contains(cues[index - 1].form)
  }

  /// « Avant, j’étais », « il y a dix ans ».
  private static func isFormer(_ cues: [Cue], _ index: Int, _ language: Language) -> Bool {
    guard language == .french else { return false }
    let form = cues[index].form
    if form == "ans" || form == "annees" {
      return (1...4).contains { back in
        index >= back + 2 && cues[index - back].form == "a" && cues[index - back - 1].form == "y"
      }
    }
    guard form == "avant", index + 2 < cues.count else { return false }
    return ["je", "on"].contains(cues[index + 1].form)
      && cues[(index + 2)...].prefix(2).contains { $0.form.hasSuffix("ais") || $0.form.hasSuffix("ait") }
  }

  private static let english = PhraseList(
    """
    years ago, year ago, decades ago, months ago, long ago, last year, back then, in those days, at that time,
    used to,
    as a child, as a kid, as a teenager, as a teen, as a girl, as a boy, growing up, in high school,
    in primary school,
    when i was a, when i was little, when i was young, when i was younger, when i was small, when we were kids,
    when we were little, when i was in school, in my childhood, in my twenties, in my thirties, in my teens,
    in the past,
    when i was five, when i was six, when i was seven, when i was eight, when i was nine, when i was ten,
    when i was twelve,
    when i was fifteen, when i was sixteen, when i was twenty
    """)
  private static let french = PhraseList(
    """
    quand je etais petit, quand je etais petite, quand je etais enfant, quand je etais ado, quand je etais jeune,
    quand je etais gosse, quand je etais gamin, quand je etais gamine, quand je avais, a le epoque, a cette epoque,
    autrefois, jadis, dans mon enfance, la annee derniere, le an dernier, le annee passee, la annee passee,
    dans le temps, etant petit, etant petite, etant enfant, pendant mon enfance, mon adolescence, au lycee,
    au college,
    dans ma jeunesse, par le passe
    """)
}

/// A list of words and expressions, folded and in full.
struct PhraseList: Sendable {
  private let table: FormTable<Int>

  /// - Parameter phrases: a comma between each two.
  init(_ phrases: String) {
    let bytes = Array(phrases.utf8)
    var table = FormTable<Int>(capacity: bytes.count / 12)
    for phrase in bytes.split(separator: UInt8(ascii: ",")) {
      var words: [UInt8] = []
      for word in phrase.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
        if !words.isEmpty { words.append(UInt8(ascii: " ")) }
        words += word
      }
      guard !words.isEmpty else { continue }
      table.add(0, Form(words)) { _ in true }
    }
    self.table = table
  }

  /// How many words the longest phrase has that begins at `start`; `nil` if none does.
  func longest(_ cues: [Cue], at start: Int) -> Int? { table.longest(cues, at: start)?.count }
}
