public import Journal

/// The entries before one, and what shows when it is seen beside them.
///
/// Nothing is said of fewer than three occurrences, and nothing is ever said of a cause.
public struct Past: Sendable {
  /// Oldest first.
  public let entries: [EntryTraits]

  /// The fewest occurrences, the present one included, of which anything is said.
  public static let fewest = 3
  /// How many days back occurrences count.
  public static let daysBack = 120

  public init(_ entries: some Sequence<EntryTraits>) {
    self.entries = entries.sorted { ($0.moment, $0.entry) < ($1.moment, $1.entry) }
  }

  /// What shows when the entry of `traits` is seen beside those before it, the most telling first.
  /// - Parameter people: the people of the entry, as they are said to the writer.
  public func observations(of traits: EntryTraits, people: [NounPhrase]) -> [Observation] {
    let recent = recent(before: traits)
    var observations: [Observation] = []
    for theme in traits.themes.prefix(2) {
      let same = recent.filter { $0.themes.contains(theme) }
      guard Self.isEnough(same, traits) else { continue }
      if let rumination = rumination(theme, same, traits) { observations.append(rumination) }
      if let mood = moodWithTheme(theme, same, traits) { observations.append(mood) }
      if let faded = fadedFeeling(theme, same, traits) { observations.append(faded) }
      let relieved = same.filter { $0.marks.contains(.relief) && $0.gravity < .passive }
      if let last = relieved.last(where: { $0.date != traits.date }) {
        observations.append(Observation(.helped(theme), [last]))
      }
      observations.append(Observation(.theme(theme), same))
    }
    if let trend = moodTrend(recent, traits) { observations.append(trend) }
    for person in people.prefix(3) {
      let same = recent.filter { $0.people.contains(EntryTraits.fingerprint(person.text)) }
      if Self.isEnough(same, traits) { observations.append(Observation(.person(person), same)) }
    }
    if let family = traits.feelings.first {
      let same = recent.filter { $0.feelings.contains(family) }
      if Self.isEnough(same, traits) { observations.append(Observation(.feeling(family), same)) }
    }
    if Self.isNight(traits) {
      let nights = recent.filter { Self.isNight($0) && traits.seconds(since: $0) <= 14 * Self.day }
      if Self.isEnough(nights, traits) { observations.append(Observation(.atNight, nights)) }
    }
    return observations
  }

  /// The writer's own tags that come back, the most frequent first.
  /// - Parameter tags: those of the entry, as they are spelt there; the first three are looked at.
  public func observations(of traits: EntryTraits, tags: [Tag]) -> [Observation] {
    let recent = recent(before: traits)
    return tags.prefix(3).compactMap { tag in
      let mark = EntryTraits.fingerprint(tag)
      let same = recent.filter { $0.tags.contains(mark) }
      return Self.isEnough(same, traits) ? Observation(.tag(tag.name), same) : nil
    }.sorted { $1.evidence.count < $0.evidence.count }
  }

  private func recent(before traits: EntryTraits) -> [EntryTraits] {
    entries.filter {
      $0.entry != traits.entry && $0.moment <= traits.moment
        && traits.seconds(since: $0) <= Int64(Self.daysBack) * Self.day
    }
  }

  // MARK: What is looked for

  /// The last three entries on the theme, within three weeks, in the same mood and much the same words, with nothing new in
  /// them or in this one.
  private func rumination(_ theme: Theme, _ same: [EntryTraits], _ traits: EntryTraits) -> Observation? {
    guard let family = traits.feelings.first(where: { !$0.isPleasant }) else { return nil }
    let last = same.suffix(3)
    guard last.count == 3, Self.isEnough(Array(last), traits), let first = last.first,
      traits.seconds(since: first) <= 21 * Self.day
    else {
      return nil
    }
    let newThings: EntryTraits.Marks = [.want, .change, .strength, .relief]
    guard traits.marks.isDisjoint(with: newThings),
      last.allSatisfy({ entry in
        entry.feelings.contains(family) && entry.marks.isDisjoint(with: newThings)
          && entry.wording.likeness(to: traits.wording) >= 0.25
      })
    else { return nil }
    return Observation(.rumination(theme), Array(last))
  }

  private func moodWithTheme(_ theme: Theme, _ same: [EntryTraits], _ traits: EntryTraits) -> Observation? {
    guard let now = traits.mood else { return nil }
    let rated = same.filter { $0.mood != nil }
    guard rated.count >= Self.fewest, Self.days(rated) >= Self.fewest, let before = Self.median(rated),
      abs(before.value - now.value) >= 2
    else {
      return nil
    }
    return Observation(.moodWithTheme(theme, before: before, now: now), rated)
  }

  private func moodTrend(_ recent: [EntryTraits], _ traits: EntryTraits) -> Observation? {
    let rated = recent.filter { $0.mood != nil }
    let late = rated.filter { traits.seconds(since: $0) < 14 * Self.day } + (traits.mood == nil ? [] : [traits])
    let early = rated.filter { (14 * Self.day..<42 * Self.day).contains(traits.seconds(since: $0)) }
    guard Self.days(late) >= Self.fewest, Self.days(early) >= Self.fewest, let now = Self.median(late),
      let before = Self.median(early), now != before
    else { return nil }
    return Observation(.moodTrend(before: before, now: now), early + late.filter { $0.entry != traits.entry })
  }

  /// A heavy feeling stood in most entries on the theme, and is in none of the last two or this one.
  private func fadedFeeling(_ theme: Theme, _ same: [EntryTraits], _ traits: EntryTraits) -> Observation? {
    guard same.count >= 5 else { return nil }
    let (early, late) = (same.dropLast(2), same.suffix(2))
    let family = FeelingFamily.allCases.first { family in
      !family.isPleasant && early.count { $0.feelings.contains(family) } * 2 > early.count
        && early.count { $0.feelings.contains(family) } >= Self.fewest
        && !late.contains { $0.feelings.contains(family) } && !traits.feelings.contains(family)
    }
    guard let family else { return nil }
    return Observation(.fadedFeeling(family, theme), early.filter { $0.feelings.contains(family) })
  }

  /// Whether `same` and this one are of three days at least: what was written three times in an afternoon is one afternoon.
  private static func isEnough(_ same: [EntryTraits], _ traits: EntryTraits) -> Bool {
    days(same + [traits]) >= fewest
  }

  private static func days(_ entries: [EntryTraits]) -> Int { Set(entries.map(\.date)).count }

  private static let day: Int64 = 86_400

  private static func isNight(_ traits: EntryTraits) -> Bool {
    traits.moment.hour < 5
  }

  /// The lower of the two in the middle where their number is even.
  static func median(_ entries: [EntryTraits]) -> Mood? {
    let values = entries.compactMap(\.mood?.value).sorted()
    guard !values.isEmpty else { return nil }
    return Mood(values[(values.count - 1) / 2])
  }
}

extension Observation {
  init(_ kind: Kind, _ entries: [EntryTraits]) {
    self.kind = kind
    evidence = entries.map { Evidence(entry: $0.entry, date: $0.date) }
  }
}

extension EntryTraits {
  fileprivate func seconds(since other: EntryTraits) -> Int64 { moment.clockSeconds - other.moment.clockSeconds }
}
