import Journal

/// Finds what the writer wants, fears to do, must do, or plans.
struct WantReader {
  private let language: Language
  private let turning: Turning
  private(set) var found: [EntryReading.Want] = []

  init(_ passage: Passage) {
    language = passage.language
    turning = Turning(passage)
  }

  mutating func read(_ sentence: SentenceCues) {
    guard !sentence.sentence.isQuestion else { return }
    for index in sentence.cues.indices where ["i", "je"].contains(sentence.form(index)) {
      let clause = sentence.clause(at: index)
      guard !clause.isQuoted, clause.link != .condition, !sentence.isPast[sentence.clauseOf[index]] else { continue }
      if let want = want(after: index, sentence) { found.append(want) }
    }
  }

  private func want(after writer: Int, _ sentence: SentenceCues) -> EntryReading.Want? {
    // « je veux dire »
    if sentence.form(writer + 1) == "veux", sentence.form(writer + 2) == "dire" { return nil }
    // `what I want to do`, « ce que je veux faire »: not said.
    let before = sentence.form(writer - 1)
    if ["what", "how", "where", "quoi", "comment", "ou"].contains(before) { return nil }
    if before == "que", !["parce", "alors", "tandis", "pense", "crois", "sais"].contains(sentence.form(writer - 2)) {
      return nil
    }
    let end = sentence.clauseEnd(at: writer)
    // `I really want to`, « je veux vraiment »: read without what only strengthens.
    var words: [Cue] = []
    var places: [Int] = []
    var index = writer + 1
    while index < end, words.count < 10 {
      if !Self.fillers.contains(sentence.form(index)) {
        words.append(sentence.cues[index])
        places.append(index)
      }
      index += 1
    }
    for trigger in language == .english ? Self.english : Self.french {
      guard let count = trigger.phrases.longest(words, at: 0), count < words.count else { continue }
      // What bursts out of one is no want to be taken up: `I want to scream`.
      if Self.outbursts.contains(words[count].form) { return nil }
      return infinitive(places[count]..<end, trigger, sentence).flatMap {
        ["faire", "do", "be", "le faire", "do it", "do that", "do this"].contains($0)
          ? nil : EntryReading.Want(kind: trigger.kind, infinitive: $0, tokens: sentence.tokens(writer..<end))
      }
    }
    return nil
  }

  private func infinitive(_ range: Range<Int>, _ trigger: Trigger, _ sentence: SentenceCues) -> String? {
    switch language {
    case .english:
      let verb = sentence.form(range.lowerBound)
      if trigger.takesGerund {
        guard let base = Turning.base(ofGerund: verb), !Self.unplanned.contains(base) || trigger.kind == .fear else {
          return nil
        }
        return turning.turned(range, of: sentence, first: base)
      }
      let kind = sentence.kind(range.lowerBound)
      let isVerb =
        Turning.isVerb(verb) || kind.isEmpty
        || [
          "be", "do", "have", "go", "get", "make", "let", "stop", "try", "help", "keep", "start", "tell", "say", "see",
          "talk", "find", "leave", "feel", "understand", "write", "become", "stay", "rest", "live", "quit", "watch",
          "read", "spend", "continue",
        ].contains(verb)
      guard isVerb, kind.isDisjoint(with: [.negation, .writerOwns, .otherOwns, .preposition]),
        !Self.places.contains(verb)
      else { return nil }
      if kind.contains(.article) || kind.contains(.other) || kind.contains(.it) { return nil }
      if trigger.isVolition, Self.unplanned.contains(verb) { return nil }
      if trigger.kind == .plan, !Turning.isVerb(verb) { return nil }
      if verb == "have",
        ["been", "done", "said", "gone", "known", "told", "stayed"].contains(sentence.form(range.lowerBound + 1))
      {
        return nil
      }
      if verb == "be", ["able"].contains(sentence.form(range.lowerBound + 1)), range.count < 4 { return nil }
      return turning.turned(range, of: sentence)
    case .french:
      // « en finir »: not to be mirrored.
      if range.contains(where: { sentence.form($0) == "finir" && sentence.form($0 - 1) == "en" }) { return nil }
      var verb = range.lowerBound
      let pronouns: Set<String> = [
        "me", "le", "la", "les", "lui", "leur", "y", "en", "ne", "pas", "plus", "tout", "rien", "jamais",
      ]
      while verb < range.upperBound - 1, pronouns.contains(sentence.form(verb)) { verb += 1 }
      guard Turning.isInfinitive(sentence.form(verb)) else { return nil }
      if trigger.isVolition, Self.unplanned.contains(sentence.form(verb)) { return nil }
      return turning.turned(range, of: sentence)
    }
  }

  // MARK: How wants are said

  private struct Trigger {
    let kind: EntryReading.Want.Kind
    var takesGerund = false
    /// Only what one does on purpose: `I am going to cry` is no plan.
    var isVolition = false
    let phrases: PhraseList
  }

  private static let fillers: Set<String> = [
    "really", "just", "so", "still", "also", "only", "badly", "desperately", "truly", "finally", "simply", "always",
    "definitely",
    "probably", "maybe", "vraiment", "juste", "aussi", "encore", "toujours", "bien", "enfin", "simplement", "tellement",
    "trop",
    "surtout",
  ]

  private static let english = [
    Trigger(
      kind: .wish,
      phrases: PhraseList(
        """
        want to, would like to, would love to, would rather, long to, am dying to, hope to, am hoping to,
        wish i could, would prefer to,
        am longing to, am desperate to, can not wait to, wish to, would so love to, want so much to, want so badly to
        """)),
    Trigger(
      kind: .wish, takesGerund: true,
      phrases: PhraseList(
        """
        dream of, am dreaming of, feel like, am thinking of, am thinking about, look forward to, am looking forward to
        """
      )),
    Trigger(
      kind: .duty,
      phrases: PhraseList(
        "need to, have to, must, should, ought to, have got to, got to, am supposed to, am expected to")),
    Trigger(
      kind: .plan, isVolition: true,
      phrases: PhraseList(
        """
        am going to, plan to, am planning to, intend to, will, have decided to, decided to, am determined to,
        have promised to
        """
      )),
    Trigger(
      kind: .fear,
      phrases: PhraseList(
        """
        am afraid to, am scared to, am too afraid to, am too scared to, am terrified to, do not dare,
        do not dare to, dare not, am frightened to
        """
      )),
    Trigger(
      kind: .fear, takesGerund: true,
      phrases: PhraseList(
        """
        am afraid of, am scared of, am terrified of, am frightened of, dread, fear, am so afraid of,
        am so scared of, am worried about
        """
      )),
  ]

  private static let french = [
    Trigger(
      kind: .wish,
      phrases: PhraseList(
        """
        veux, voudrais, aimerais, aimerais bien, voudrais bien, voudrais tant, aimerais tant, aimerais tellement,
        ai envie de, souhaite,
        souhaiterais, espere, reve de, ai hate de, ai tres envie de, ai besoin de,
        ai vraiment envie de, ai vraiment besoin de, ai tellement besoin de, meurs de envie de, prefererais,
        ai juste envie de,
        ai juste besoin de, ai bien envie de
        """)),
    Trigger(
      kind: .duty,
      phrases: PhraseList(
        "dois, devrais, suis oblige de, suis obligee de, suis cense, suis censee, suis force de, suis forcee de")),
    Trigger(
      kind: .plan, isVolition: true,
      phrases: PhraseList(
        "vais, compte, prevois de, ai prevu de, ai decide de, ai la intention de, me suis promis de, pense")),
    Trigger(
      kind: .fear,
      phrases: PhraseList(
        """
        ai peur de, ai tellement peur de, ai trop peur de, ai tres peur de, crains de, redoute de, ne ose pas,
        ose pas, ai honte de,
        ai si peur de, ai vraiment peur de, ai une peur bleue de
        """)),
  ]

  /// What happens to one: no plan.
  private static let unplanned: Set<String> = [
    "be", "lose", "fail", "miss", "cry", "have", "need", "regret", "explode", "get", "never", "always", "break", "fall",
    "go", "end",
    "feel", "forget", "etre", "perdre", "rater", "echouer", "pleurer", "avoir", "craquer", "exploser", "devenir",
    "finir", "devoir",
    "pouvoir", "tomber", "regretter", "oublier", "manquer", "grow", "wait",
  ]

  private static let outbursts: Set<String> = [
    "cry", "scream", "shout", "yell", "vomit", "weep", "explode", "pleurer", "hurler", "crier", "vomir", "exploser",
    "chialer",
  ]

  /// After `going to`, places and nouns rather than verbs.
  private static let places: Set<String> = [
    "bed", "work", "school", "church", "town", "hospital", "sleep", "university", "college", "uni", "class", "court",
    "therapy", "paris",
    "london", "lunch", "dinner", "yoga", "heaven", "hell", "prison", "jail", "pieces", "waste",
  ]
}
