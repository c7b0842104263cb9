public import Journal

/// A look back over some weeks: what came back, how it felt, one thing to be proud of, one question. All of it counted.
public struct Review: Sendable {
  /// How many entries, on how many days.
  public let entryCount: Int
  public let dayCount: Int
  /// In how many entries each stands; the most frequent first.
  public let themes: [(theme: Theme, count: Int)]
  public let feelings: [(family: FeelingFamily, count: Int)]
  public let people: [(name: NounPhrase, count: Int)]
  /// The mean mood of the first half of the rated entries and of the second, in tenths; `nil` below three in each.
  public let moods: (before: Int, after: Int)?
  /// The median of all rated entries.
  public let mood: Mood?
  /// Something that was managed, or else that did good, in the writer's words.
  public let pride: Pride?
  /// What a question can be about.
  public let values: SlotValues

  /// A deed that says enough to be read on its own.
  public struct Pride: Hashable, Sendable {
    /// `calling your sister`, `appeler votre sœur`.
    public let deed: String
    public let date: CivilDate
    /// Whether it was managed; else it did good.
    public let isManaged: Bool
  }

  /// How many days back, today included, danger is of now: what stands in older entries calls for no help lines today.
  public static let daysOfDanger = 7

  /// How grave the entries of the last days are: danger is of the writer, and of now.
  public static func gravityNow(_ entries: [ReviewedEntry], today: CivilDate) -> Gravity {
    entries.filter { entry in
      (0..<Int64(daysOfDanger)).contains(today.daysSince1970 - entry.moment.date.daysSince1970)
    }.map(\.gravity).max() ?? .none
  }

  /// Looks back on entries, oldest first.
  public init(_ entries: [ReviewedEntry]) {
    entryCount = entries.count
    dayCount = Set(entries.map(\.moment.date)).count
    let themes = EntryCount(entries) { $0.reading.themes.filter(\.isMarked).prefix(3).map(\.theme) }.ranked
    self.themes = themes.prefix(4).map { ($0.thing, $0.entries.count) }
    let felt = EntryCount(entries) { $0.reading.feelings.filter { !$0.isNegated }.map(\.family) }.ranked
    feelings = felt.prefix(4).map { ($0.thing, $0.entries.count) }
    let named = EntryCount(entries) { $0.reading.people.map(\.name) }.ranked
    people = named.prefix(4).map { ($0.thing, $0.entries.count) }
    let rated = entries.compactMap(\.mood)
    mood = Self.median(rated)
    let half = rated.count / 2
    moods = half >= 3 ? (Self.meanInTenths(rated.prefix(half)), Self.meanInTenths(rated.suffix(half))) : nil
    // Nothing is quoted from an entry of danger.
    let calm = entries.filter { $0.gravity < .passive }
    let best = calm.enumerated().sorted { one, other in
      let (first, second) = (one.element, other.element)
      return (second.isStarred ? 1 : 0, second.mood?.value ?? 0, one.offset)
        < (first.isStarred ? 1 : 0, first.mood?.value ?? 0, other.offset)
    }.map(\.element)
    pride = Self.pride(of: best, isManaged: true) ?? Self.pride(of: best, isManaged: false)
    var values = SlotValues()
    values.person = people.first?.name
    values.topic = EntryCount(calm) { $0.reading.topics.map(\.noun) }.ranked.first { $0.entries.count > 1 }?.thing
    self.values = values
  }

  private static func pride(of entries: [ReviewedEntry], isManaged: Bool) -> Pride? {
    for entry in entries {
      let marks = isManaged ? entry.reading.strengths : entry.reading.relief
      for deed in marks.compactMap(\.text) where saysEnough(deed, entry.reading.passage.language) {
        return Pride(deed: deed, date: entry.moment.date, isManaged: isManaged)
      }
    }
    return nil
  }

  /// Whether a deed can be read without its entry: `calling your sister` can, `seeing it` cannot.
  private static func saysEnough(_ deed: String, _ language: Language) -> Bool {
    let words = Passage(deed, language: language).allWords.filter { word in
      word.form.utf8.count >= 3 && !StopWords.contains(word.form) && !smallWords.contains(word.form)
    }
    return words.count >= 2
  }

  private static let smallWords: Set<String> = [
    "the", "and", "for", "you", "her", "him", "his", "its", "our", "out", "not", "all", "one", "off", "but", "any",
    "les",
    "des", "une", "mes", "tes", "ses", "vos", "est", "ete", "que", "qui", "sur", "pas", "lui",
  ]

  private static func meanInTenths(_ moods: some Collection<Mood>) -> Int {
    let sum = moods.reduce(0) { $0 + $1.value }
    return moods.isEmpty ? 0 : (sum * 20 + moods.count) / (moods.count * 2)
  }

  /// `2.3`, « 2,3 ».
  private static func tenths(_ value: Int, _ point: String) -> String { "\(value / 10)\(point)\(value % 10)" }

  private static func median(_ moods: some Collection<Mood>) -> Mood? {
    let values = moods.map(\.value).sorted()
    return values.isEmpty ? nil : Mood(values[(values.count - 1) / 2])
  }

  /// What it says, a sentence an element.
  public func sentences(in language: Language, today: CivilDate) -> [String] {
    language == .english ? english(today) : french(today)
  }

  private func english(_ today: CivilDate) -> [String] {
    func times(_ count: Int) -> String { count == 1 ? "once" : count == 2 ? "twice" : "\(count) times" }
    var sentences = [
      entryCount == 1
        ? "You wrote one entry." : "You wrote \(entryCount) entries on \(dayCount) \(dayCount == 1 ? "day" : "days")."
    ]
    let often = themes.filter { $0.count > 1 }
    if !often.isEmpty {
      sentences.append(
        "What came back: " + often.map { "\($0.theme.name.en) (\(times($0.count)))" }.listed("and") + ".")
    }
    let names = people.filter { $0.count > 1 }
    if !names.isEmpty {
      sentences.append(
        "People you wrote about: " + names.map { "\(EnglishNoun.phrase($0.name)) (\(times($0.count)))" }.listed("and")
          + ".")
    }
    let felt = feelings.filter { $0.count > 1 }
    if !felt.isEmpty {
      sentences.append(
        "Feelings you named: " + felt.map { "\($0.family.name.en) (\(times($0.count)))" }.listed("and") + ".")
    }
    if let moods {
      sentences.append(
        "Your mood was \(Self.tenths(moods.before, ".")) of 5 on average in the first half, and \(Self.tenths(moods.after, ".")) in the second."
      )
    } else if let mood {
      sentences.append("Your mood was mostly \(mood.value) of 5.")
    }
    if let pride {
      sentences.append(
        (pride.isManaged ? "Something you managed, on " : "Something that did you good, on ")
          + "\(pride.date.written(in: .english, today: today)): \(pride.deed).")
    }
    return sentences
  }

  private func french(_ today: CivilDate) -> [String] {
    var sentences = [
      entryCount == 1
        ? "Vous avez écrit une entrée."
        : "Vous avez écrit \(entryCount) entrées, sur \(dayCount) \(dayCount == 1 ? "jour" : "jours")."
    ]
    let often = themes.filter { $0.count > 1 }
    if !often.isEmpty {
      sentences.append(
        "Ce qui est revenu\u{a0}: " + often.map { "\($0.theme.name.fr) (\($0.count) fois)" }.listed("et") + ".")
    }
    let names = people.filter { $0.count > 1 }
    if !names.isEmpty {
      sentences.append(
        "Les personnes dont vous avez parlé\u{a0}: "
          + names.map { "\(FrenchNoun.phrase($0.name)) (\($0.count) fois)" }.listed("et") + ".")
    }
    let felt = feelings.filter { $0.count > 1 }
    if !felt.isEmpty {
      sentences.append(
        "Les émotions que vous avez nommées\u{a0}: "
          + felt.map { "\($0.family.name.fr) (\($0.count) fois)" }.listed("et") + ".")
    }
    if let moods {
      sentences.append(
        "Votre humeur était en moyenne à \(Self.tenths(moods.before, ",")) sur 5 dans la première moitié, et à \(Self.tenths(moods.after, ",")) dans la seconde."
      )
    } else if let mood {
      sentences.append("Votre humeur était le plus souvent à \(mood.value) sur 5.")
    }
    if let pride {
      sentences.append(
        (pride.isManaged ? "Quelque chose de réussi, le " : "Quelque chose qui vous a fait du bien, le ")
          + "\(pride.date.written(in: .french, today: today))\u{a0}: \(pride.deed).")
    }
    return sentences
  }
}

extension [String] {
  /// `a, b and c`.
  func listed(_ and: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(and) " + last
  }
}
