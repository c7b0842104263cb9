import Journal

/// Finds what changed, what the writer managed, what did them good, and when it happened.
struct MarkReader {
  private let language: Language
  private let passage: Passage
  private let turning: Turning
  private(set) var changes: [EntryReading.Marked] = []
  private(set) var strengths: [EntryReading.Marked] = []
  private(set) var relief: [EntryReading.Marked] = []
  private(set) var times: [EntryReading.Marked] = []
  private var seenTimes: Set<String> = []

  init(_ passage: Passage) {
    self.passage = passage
    language = passage.language
    turning = Turning(passage)
  }

  mutating func read(_ sentence: SentenceCues) {
    readTimes(sentence)
    guard !sentence.sentence.isQuestion else { return }
    for clause in sentence.clauseStarts.indices {
      let start = sentence.clauseStarts[clause]
      let range = start..<sentence.clauseEnd(at: start)
      let link = sentence.sentence.clauses[clause].link
      guard !sentence.sentence.clauses[clause].isQuoted, link != .condition, !sentence.isPast[clause] else { continue }
      // Longer ones hold several thoughts, and no mark can be told from the words around it.
      guard range.count <= 60 else { continue }
      let isOthers = isAboutOthers(range, sentence)
      if let mark = reliefMark(range, sentence) { relief.append(mark) }
      if isOthers { continue }
      if let mark = strengthMark(range, sentence) { strengths.append(mark) }
      if let mark = changeMark(range, sentence) { changes.append(mark) }
    }
  }

  /// Whether somebody else is the first who is named.
  private func isAboutOthers(_ range: Range<Int>, _ sentence: SentenceCues) -> Bool {
    for index in range {
      let kind = sentence.kind(index)
      if !kind.isDisjoint(with: [.writer, .writerOwns, .writerObject]) { return false }
      if !kind.isDisjoint(with: [.other, .otherOwns]),
        !["qui", "se", "people", "gens", "others"].contains(sentence.form(index))
      {
        return true
      }
    }
    return false
  }

  private func first(_ phrases: PhraseList, _ range: Range<Int>, _ sentence: SentenceCues) -> Range<Int>? {
    for index in range {
      if let count = phrases.longest(sentence.cues, at: index), index + count <= range.upperBound {
        return index..<index + count
      }
    }
    return nil
  }

  private func isNegated(_ place: Int, _ range: Range<Int>, _ sentence: SentenceCues) -> Bool {
    let before = sentence.cues[max(range.lowerBound, place - 4)..<place]
    if before.contains(where: {
      ["not", "never", "hardly", "barely", "pas", "jamais", "nothing", "rien", "nobody", "personne"].contains($0.form)
    }) {
      return true
    }
    let after = sentence.cues[place..<min(range.upperBound, place + 5)]
    return language == .french && after.contains { ["pas", "jamais", "rien"].contains($0.form) }
  }

  // MARK: What did good

  private func reliefMark(_ range: Range<Int>, _ sentence: SentenceCues) -> EntryReading.Marked? {
    guard let mark = first(language == .english ? Self.helped : Self.bien, range, sentence) else { return nil }
    guard !isNegated(mark.lowerBound, range, sentence) else { return nil }
    if range.contains(where: {
      [
        "would", "could", "might", "should", "aurait", "pourrait", "ferait", "faudrait", "aimerais", "voudrais", "hope",
        "wish", "will", "may",
      ].contains(sentence.form($0))
    }) {
      return nil
    }
    // What helped must be the writer's: `it helped her`.
    if ["her", "him", "them", "you", "lui", "leur"].contains(sentence.form(mark.upperBound)) { return nil }
    if language == .french,
      sentence.cues[max(range.lowerBound, mark.lowerBound - 3)..<mark.upperBound].contains(where: {
        ["lui", "leur", "te"].contains($0.form)
      })
    {
      return nil
    }
    return EntryReading.Marked(text: helper(mark, range, sentence), tokens: sentence.tokens(range))
  }

  /// What helped: before the verb (`going for a walk helped`), or after it (`it helped to talk`, « de marcher »).
  private func helper(_ mark: Range<Int>, _ range: Range<Int>, _ sentence: SentenceCues) -> String? {
    var after = mark.upperBound
    while after < range.upperBound,
      ["me", "a", "lot", "so", "much", "really", "vraiment", "beaucoup", "tellement"].contains(sentence.form(after))
    {
      after += 1
    }
    if after + 1 < range.upperBound {
      switch language {
      case .english:
        if sentence.form(after) == "to", Turning.isVerb(sentence.form(after + 1)),
          let gerund = Turning.gerund(of: sentence.form(after + 1))
        {
          return turning.turned(after + 1..<range.upperBound, of: sentence, first: gerund)
        }
      case .french:
        if sentence.form(after) == "de" {
          var verb = after + 1
          while verb < range.upperBound - 1,
            ["me", "le", "la", "les", "lui", "leur", "y", "en", "ne", "pas"].contains(sentence.form(verb))
          { verb += 1 }
          if Turning.isInfinitive(sentence.form(verb)) {
            return turning.turned(after + 1..<range.upperBound, of: sentence)
          }
        }
      }
    }
    var end = mark.lowerBound
    while end > range.lowerBound,
      [
        "really", "also", "actually", "always", "has", "have", "vraiment", "me", "ca", "toujours", "still", "did", "it",
        "that", "this",
      ].contains(sentence.form(end - 1))
    {
      end -= 1
    }
    var start = range.lowerBound
    while start < end,
      ["and", "but", "so", "then", "et", "mais", "puis", "because", "parce", "que", "alors", "donc", "just"].contains(
        sentence.form(start))
    { start += 1 }
    guard end > start, end - start <= 7 else { return nil }
    let opening = sentence.form(start)
    switch language {
    case .english:
      let isPhrase = Turning.isGerund(opening) || ["my", "the", "our"].contains(opening)
      guard isPhrase,
        !sentence.cues[start..<end].contains(where: {
          ["is", "was", "are", "were", "i", "that", "which", "who"].contains($0.form)
        })
      else {
        return nil
      }
      if !Turning.isGerund(opening), !isPlainNoun(start + 1..<end, sentence) { return nil }
    case .french:
      let isPhrase =
        Turning.isInfinitive(opening)
        || ["mon", "ma", "mes", "le", "la", "les", "notre", "nos", "cette", "ce"].contains(opening)
      let isVerb = Turning.isInfinitive(opening)
      guard isPhrase,
        !sentence.cues[start..<end].contains(where: {
          !(isVerb && $0.form == "a")
            && ["est", "etait", "je", "qui", "que", "sont", "a", "ai", "ont"].contains($0.form)
        })
      else {
        return nil
      }
      if !Turning.isInfinitive(opening), !isPlainNoun(start + 1..<end, sentence) { return nil }
    }
    return turning.turned(start..<end, of: sentence)
  }

  /// A noun with no verb after it: words of unknown kind, prepositions and articles.
  private func isPlainNoun(_ range: Range<Int>, _ sentence: SentenceCues) -> Bool {
    guard let first = range.first, sentence.kind(first).isEmpty || sentence.kind(first).contains(.size) else {
      return false
    }
    var hasPreposition = false
    for index in range.dropFirst() {
      let kind = sentence.kind(index)
      if kind.contains(.preposition) { hasPreposition = true }
      if kind.isEmpty, !hasPreposition, index > first + 1 { return false }
      if !kind.isDisjoint(with: [.copula, .unreal, .negation]) { return false }
    }
    return true
  }

  private static let helped = PhraseList(
    """
    helped, has helped, helps, did me good, does me good, did me a world of good, made me feel better,
    makes me feel better,
    calmed me, calmed me down, calms me down, calms me, cheered me up, lifted my mood, cleared my head,
    lifted my spirits, relaxed me,
    soothed me, felt so good, felt good, got me through, keeps me going, kept me going, helps me, helped me,
    eased my mind
    """)
  private static let bien = PhraseList(
    """
    me a fait du bien, me a fait beaucoup de bien, me fait du bien, me fait beaucoup de bien, me a aide, me a aidee,
    me aide,
    me a apaise, me a apaisee, me apaise, me a calme, me a calmee, me calme, me a detendu, me a detendue, me detend,
    me a soulage,
    me a soulagee, me soulage, me a rassure, me a rassuree, me a remonte le moral, me remonte le moral,
    me a change les idees,
    me change les idees, me a reconforte, me a reconfortee, fait du bien, me a redonne le sourire, fait un bien fou,
    me a fait un bien fou,
    me a vraiment fait du bien, me a tellement fait du bien, me a permis de souffler, me a aide a tenir,
    me fait un bien fou,
    me a vide la tete, me vide la tete
    """)

  // MARK: What the writer managed

  private func strengthMark(_ range: Range<Int>, _ sentence: SentenceCues) -> EntryReading.Marked? {
    if let mark = first(language == .english ? Self.managed : Self.reussi, range, sentence),
      !isNegated(mark.lowerBound, range, sentence), isOwn(mark, range, sentence)
    {
      return EntryReading.Marked(
        text: deed(mark.upperBound..<range.upperBound, sentence), tokens: sentence.tokens(range))
    }
    if let mark = first(language == .english ? Self.despite : Self.malgre, range, sentence), !isUnreal(range, sentence),
      range.contains(where: { !sentence.kind($0).isDisjoint(with: [.writer, .writerOwns]) }), !mark.isEmpty
    {
      return EntryReading.Marked(text: nil, tokens: sentence.tokens(range))
    }
    return nil
  }

  private func isUnreal(_ range: Range<Int>, _ sentence: SentenceCues) -> Bool {
    range.contains {
      [
        "would", "could", "should", "want", "wish", "might", "will", "voudrais", "aimerais", "devrais", "pourrais",
        "faudrait", "vais",
      ].contains(sentence.form($0))
    }
  }

  /// Whether it is the writer who did it, and did.
  private func isOwn(_ mark: Range<Int>, _ range: Range<Int>, _ sentence: SentenceCues) -> Bool {
    if isUnreal(range.lowerBound..<mark.lowerBound, sentence) { return false }
    for index in stride(from: mark.upperBound - 1, through: max(range.lowerBound, mark.lowerBound - 5), by: -1) {
      let kind = sentence.kind(index)
      if kind.contains(.writer) { return true }
      if kind.contains(.other), sentence.form(index) != "se" { return false }
    }
    return false
  }

  /// `calling your sister`, « appeler votre sœur »
  private func deed(_ range: Range<Int>, _ sentence: SentenceCues) -> String? {
    guard let verb = range.first else { return nil }
    let form = sentence.form(verb)
    switch language {
    case .english:
      if Turning.isGerund(form) { return turning.turned(range, of: sentence) }
      guard Turning.isVerb(form), let gerund = Turning.gerund(of: form) else { return nil }
      return turning.turned(range, of: sentence, first: gerund)
    case .french:
      var index = verb
      while index < range.upperBound - 1,
        ["me", "le", "la", "les", "lui", "leur", "y", "en", "ne", "pas", "plus"].contains(sentence.form(index))
      { index += 1 }
      guard Turning.isInfinitive(sentence.form(index)) else { return nil }
      return turning.turned(range, of: sentence)
    }
  }

  private static let managed = PhraseList(
    """
    managed to, i did manage to, was able to, finally managed to, succeeded in, dared to, found the courage to,
    found the strength to,
    had the courage to, plucked up the courage to, worked up the courage to, forced myself to, pushed myself to,
    got myself to,
    i did it, i made it, i got through, i coped, i stood up for myself, i said no, i kept going, i did not give up,
    i pulled through,
    i nailed it, i succeeded, i stayed calm, i held on, i faced it, i got up anyway
    """)
  private static let reussi = PhraseList(
    """
    ai reussi a, ai enfin reussi a, ai quand meme reussi a, ai ose, ai enfin ose, ai eu le courage de,
    ai trouve le courage de,
    ai trouve la force de, ai eu la force de, suis arrive a, suis arrivee a, suis enfin arrive a,
    suis enfin arrivee a, suis parvenu a,
    suis parvenue a, me suis force a, me suis forcee a, ai pu, ai enfin pu, je le ai fait, ai tenu bon,
    ai tenu le coup, me suis lance,
    me suis lancee, ai dit non, ai reussi, ai surmonte, me suis affirme, me suis affirmee, ai garde mon calme,
    ne ai pas craque,
    ai pas craque, ne ai pas lache
    """)
  private static let despite = PhraseList(
    "despite, in spite of, even though i was, even though i am, anyway, did it anyway, went anyway, although i was")
  private static let malgre = PhraseList(
    "malgre, en depit de, quand meme, meme si je avais peur, meme si je etais, malgre tout")

  // MARK: What is different

  private func changeMark(_ range: Range<Int>, _ sentence: SentenceCues) -> EntryReading.Marked? {
    guard let mark = first(language == .english ? Self.different : Self.autrement, range, sentence),
      !isUnreal(range, sentence)
    else { return nil }
    let form = sentence.form(mark.upperBound - 1)
    var text: String?
    switch language {
    case .english:
      if ["started", "begun", "began"].contains(form), Turning.isGerund(sentence.form(mark.upperBound)) {
        text = turning.turned(mark.upperBound..<range.upperBound, of: sentence)
      }
      if ["start", "stop"].contains(form) { return nil }
    case .french:
      if sentence.form(mark.lowerBound + 1) == "commence" || sentence.form(mark.lowerBound + 2) == "commence"
        || sentence.form(mark.upperBound - 2) == "commence" || sentence.form(mark.upperBound - 2) == "remis"
        || sentence.form(mark.upperBound - 2) == "remise"
      {
        text = deed(mark.upperBound..<range.upperBound, sentence)
      }
    }
    return EntryReading.Marked(text: text, tokens: sentence.tokens(range))
  }

  private static let different = PhraseList(
    """
    for the first time, any more, anymore, no longer, better than, worse than, less than before, more than before,
    than before,
    than usual, than last, have started, i started, i have begun, i began, i have stopped, i stopped, i quit,
    i gave up smoking, these days i,
    first time in, not like before, since then, ever since, i have changed, has changed, have changed,
    everything changed, is different now,
    lately i, i am getting better, getting better, i feel better, getting worse, i have become
    """)
  private static let autrement = PhraseList(
    """
    pour la premiere fois, ai commence une, ai commence un, ai commence le, ai commence la, la premiere fois que,
    mieux que, moins que avant, plus que avant, que avant, comme avant,
    que le habitude,
    que de habitude, depuis que, ai commence a, ai enfin commence a, me suis mis a, me suis mise a, me suis remis a,
    me suis remise a,
    ai arrete de, ai enfin arrete de, ai arrete, ai change, a change, tout a change, je vais mieux, ca va mieux,
    ca va de mieux en mieux,
    de mieux en mieux, de pire en pire, depuis quelque temps, je suis devenu, je suis devenue, desormais,
    dorenavant, ne suis plus, ne ai plus
    """)

  // MARK: When

  private mutating func readTimes(_ sentence: SentenceCues) {
    let list = language == .english ? Self.whenEnglish : Self.whenFrench
    var index = 0
    while index < sentence.cues.count {
      guard let count = list.longest(sentence.cues, at: index) else {
        index += 1
        continue
      }
      let tokens = sentence.tokens(index..<index + count)
      let text = passage.text(tokens).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let said = text.split(separator: " ").map { word in
        let small = word.lowercased()
        return language == .english && Self.weekdays.contains(small)
          ? small.prefix(1).uppercased() + small.dropFirst() : small
      }.joined(separator: " ")
      defer { index += count }
      // `yesterday's`; and what was named before.
      if sentence.form(index + count) == "'s" || !seenTimes.insert(said).inserted { continue }
      times.append(EntryReading.Marked(text: Saying.isSayable(said, language) ? said : nil, tokens: tokens))
    }
  }

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static let whenEnglish: PhraseList = {
    var phrases = [
      "this morning", "this afternoon", "this evening", "tonight", "last night", "yesterday", "today",
      "yesterday morning",
      "yesterday evening", "yesterday afternoon", "yesterday night", "the other day", "the day before yesterday",
      "this week", "last week",
      "this weekend", "last weekend", "at the weekend", "this month", "last month", "this year", "last year",
      "tomorrow",
      "tomorrow morning", "tomorrow evening", "tomorrow night", "next week", "next month", "next year", "all day",
      "all night", "all week",
      "just now", "earlier today", "a few days ago", "two days ago", "three days ago", "a week ago", "two weeks ago",
      "a month ago", "a year ago",
      "this summer", "this winter", "this spring", "this autumn", "last summer", "last winter", "in the morning",
      "in the evening",
      "in the middle of the night", "at midnight", "after work", "at lunch", "at dinner", "at breakfast", "every day",
      "every night", "every morning",
    ]
    for day in ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] {
      phrases += [
        "on \(day)", "last \(day)", "this \(day)", "next \(day)", "on \(day) morning", "on \(day) evening",
        "on \(day) night", "\(day) night", "\(day) morning", "\(day) evening",
      ]
    }
    return PhraseList(phrases.joined(separator: ","))
  }()

  private static let whenFrench: PhraseList = {
    var phrases = [
      "ce matin", "cet apres midi", "cette apres midi", "ce soir", "hier", "hier soir", "hier matin", "avant hier",
      "aujourdhui", "cette nuit", "la nuit derniere",
      "cette semaine", "la semaine derniere", "ce week end", "le week end dernier", "ce mois ci", "le mois dernier",
      "cette annee",
      "demain", "demain matin", "demain soir", "apres demain", "la semaine prochaine", "le mois prochain",
      "toute la journee", "toute la nuit",
      "toute la semaine", "la autre jour", "le autre jour", "tout a le heure", "il y a deux jours",
      "il y a trois jours", "il y a quelques jours",
      "il y a une semaine", "il y a deux semaines", "il y a un mois", "cet ete", "cet hiver", "ce printemps",
      "cet automne", "le ete dernier",
      "en pleine nuit", "au milieu de la nuit", "a minuit", "ce midi", "hier apres midi", "tous les jours",
      "tous les soirs", "tous les matins",
      "chaque jour", "chaque soir", "chaque matin", "toute la matinee", "toute la soiree", "ce weekend",
      "le weekend dernier",
    ]
    for day in ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"] {
      phrases += [day, "\(day) dernier", "\(day) soir", "\(day) matin", "\(day) prochain", "ce \(day)"]
    }
    return PhraseList(phrases.joined(separator: ","))
  }()
}
