public import Journal

/// A look back over some weeks: what came back, who was there, what went with good days and hard ones, where it turned, one thing
/// to be proud of, one question. All of it counted or quoted.
public struct Review: Sendable {
  /// How many entries, on how many days.
  public let entryCount: Int
  public let dayCount: Int
  /// In how many entries each stands; the most frequent first.
  public let themes: [(theme: Theme, count: Int)]
  /// Feelings named in so many words.
  public let feelings: [(family: FeelingFamily, count: Int)]
  /// The moods noted, in the order of the entries.
  let moods: [Int]
  /// Those of as many days before.
  let moodsBefore: [Int]
  let tags: [Beside]
  let people: [Beside]
  /// What stands in entries of a better mood than usual, and of a worse one.
  let good: [Beside]
  let hard: [Beside]
  let points: [TurningPoint]
  let pride: Pride?
  /// Whether it is of a week, and says less.
  var isShort: Bool { days <= 7 }
  let days: Int
  /// Whether what is called studies is a child's school.
  let isSchool: Bool
  /// What a question of the bank can be about.
  public let values: SlotValues

  /// How many days back, today included, danger is of now: what stands in older entries calls for no help lines today.
  public static let daysOfDanger = 7

  /// How grave the entries of the last days are: danger is of the writer, and of now.
  public static func gravityNow(_ entries: [ReviewedEntry], today: CivilDate) -> Gravity {
    entries.filter { entry in
      (0..<Int64(daysOfDanger)).contains(today.daysSince1970 - entry.moment.date.daysSince1970)
    }.map(\.gravity).max() ?? .none
  }

  /// Looks back on entries, oldest first.
  /// - Parameters:
  ///   - days: over how many days.
  ///   - before: the moods noted in as many days before.
  public init(_ entries: [ReviewedEntry], days: Int = 31, before: [Mood] = []) {
    entryCount = entries.count
    dayCount = Set(entries.map(\.moment.date)).count
    self.days = days
    let themes = EntryCount(entries) { $0.reading.themes.filter(\.isMarked).prefix(3).map(\.theme) }.ranked
    self.themes = themes.prefix(4).map { ($0.thing, $0.entries.count) }
    isSchool = entries.contains { Concern.child.isNamed(in: $0.reading) }
    feelings = EntryCount(entries) { NamedFeelings.families($0.reading) }.ranked.prefix(4)
      .map { ($0.thing, $0.entries.count) }
    let moods = entries.compactMap(\.mood?.value)
    self.moods = moods
    moodsBefore = before.map(\.value)
    tags = Beside.tags(entries).filter { $0.count > 1 }
    let named = Beside.people(entries)
    people = Array(named.filter { $0.count > 1 || days <= 7 }.prefix(5))
    // A thing that stands in nearly every entry went with none of them.
    let close = named.filter { person in
      guard case .person(let name) = person.thing else { return false }
      return person.count > 1 && name.determiner != .definite
    }
    let shared = tags + close + Beside.activities(entries).filter { $0.count > 1 }
    let things = shared.filter { $0.count * 4 <= entries.count * 3 }
    let concerns = EntryCount(entries) { entry in Concern.allCases.filter { $0.isNamed(in: entry.reading) } }.ranked
      .filter { $0.entries.count > 1 }.map { Beside(.concern($0.thing), $0.entries) }
    let usual = Beside.tenths(moods)
    let spread = (moods.max() ?? 0) - (moods.min() ?? 0)
    func apart(_ sign: Int, _ things: [Beside]) -> [Beside] {
      guard moods.count >= 5, spread >= 2 else { return [] }
      return things.filter { $0.moods.count >= 2 && ($0.mean ?? usual) * sign >= usual * sign + 6 }
        .enumerated().sorted { one, other in
          let (first, second) = (one.element, other.element)
          return (second.moods.count, (second.mean ?? 0) * sign, one.offset)
            < (first.moods.count, (first.mean ?? 0) * sign, other.offset)
        }.map(\.element)
    }
    good = Array(Self.distinct(apart(1, things)).prefix(3))
    hard = Array(Self.distinct(apart(-1, things + concerns)).prefix(3))
    // A day is told once: as what it was among the others, or else for what was done on it.
    let all = TurningPoint.found(entries, most: days <= 7 ? 3 : days <= 31 ? 5 : 6)
    let kept = all.filter { [.lowest, .highest, .starred].contains($0.kind) }.map(\.entry.id)
    pride = Pride(entries.filter { !kept.contains($0.id) })
    let proud = pride?.entry
    points = all.filter { kept.contains($0.entry.id) || $0.entry.id != proud }
    var values = SlotValues()
    if case .person(let name)? = people.first(where: { $0.count > 1 })?.thing { values.person = name }
    let calm = entries.filter { $0.gravity < .passive }
    values.topic = EntryCount(calm) { $0.reading.topics.map(\.noun) }.ranked.first { $0.entries.count > 1 }?.thing
    self.values = values
  }

  /// Without what only says again what stands before it: `#mum` and `your mum`. Somebody and what was done with them are two things.
  private static func distinct(_ things: [Beside]) -> [Beside] {
    var kept: [Beside] = []
    for thing in things {
      let isSame = kept.contains { other in
        if case .activity = thing.thing, case .person = other.thing { return false }
        if case .person = thing.thing, case .activity = other.thing { return false }
        return thing.entries.isSubset(of: other.entries)
      }
      if !isSame { kept.append(thing) }
    }
    return kept
  }
}

extension [String] {
  /// `a, b and c`.
  func listed(_ and: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(and) " + last
  }
}
