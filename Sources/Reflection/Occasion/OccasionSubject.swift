import Journal

/// Whose something is that is told: `I lied` and `he lied to me` are two things.
enum OccasionSubject: Sendable {
  case writer
  /// Somebody of the family, or a friend.
  case close
  /// Anybody or anything else.
  case other

  /// Who did what `range` tells: the nearest one before it; the writer, where nobody is named (`Got the job!`).
  static func of(_ range: Range<Int>, _ cues: SentenceCues, _ language: Language) -> OccasionSubject {
    let start = cues.clauseStart(at: range.lowerBound)
    // Words of the pattern itself: `i lied`, `offered me the job`.
    if let own = named(range.prefix(1), cues, language, pronounsOnly: true) { return own }
    if let before = named((start..<range.lowerBound).reversed(), cues, language) { return before }
    if cues.cues[range].contains(where: { $0.kind.contains(.writerObject) && !["me", "myself"].contains($0.form) }) {
      return .writer
    }
    // `…, and got the job`: as in the clause before.
    var clause = cues.clauseOf[range.lowerBound] - 1
    while clause >= 0 {
      let begin = cues.clauseStarts[clause]
      if let first = named(begin..<cues.clauseEnd(at: begin), cues, language, pronounsOnly: true) { return first }
      clause -= 1
    }
    return .writer
  }

  private static func named(
    _ places: some Sequence<Int>, _ cues: SentenceCues, _ language: Language, pronounsOnly: Bool = false
  ) -> OccasionSubject? {
    for place in places {
      let kind = cues.kind(place)
      let form = cues.form(place)
      if language == .french, clitics.contains(form) { continue }
      if kind.contains(.writer) { return .writer }
      if kind.contains(.other), !kind.contains(.between) { return .other }
      if OccasionPattern.isKin(form) { return .close }
      if pronounsOnly { continue }
      if !kind.isEmpty || small.contains(form) || form.hasSuffix("ly") || form.hasSuffix("ment") { continue }
      return .other
    }
    return nil
  }

  private static let clitics: Set<String> = ["se", "lui", "leur", "le", "la", "les", "me", "y", "en", "ne", "qui"]

  /// Words that are nobody.
  private static let small: Set<String> = Set(
    """
    oh ah well yes no yeah omg wow monday tuesday wednesday thursday friday saturday sunday morning evening afternoon
    night week month year time ok okay also because when after before and so then until while three two one four five
    six seven eight nine ten eleven twelve fourteen fifteen eighteen twenty thirty day days weeks months years first last next made be 's please
    oui non bon lundi mardi mercredi jeudi vendredi samedi dimanche midi jour jours mois an ans semaines fois deux
    trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente premier premiere voila ouf youpi incroyable quand lorsque alors donc car parce
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
