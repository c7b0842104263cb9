import Journal

/// A day on which something turned: the lowest, the highest, the largest change, one with a star.
struct TurningPoint: Sendable {
  enum Kind: Sendable { case lowest, highest, rise, fall, starred, told }

  let kind: Kind
  let entry: ReviewedEntry
  let line: OwnLine
  /// Whether no other day was as low, or as high.
  let isAlone: Bool

  /// At most `most`, in the order of the days. Nothing of a page of danger is repeated.
  static func found(_ entries: [ReviewedEntry], most: Int) -> [TurningPoint] {
    let calm = entries.filter { $0.gravity < .passive }
    let rated = calm.filter { $0.mood != nil }
    var points: [TurningPoint] = []
    func add(_ kind: Kind, _ entry: ReviewedEntry?, isAlone: Bool = true) {
      guard points.count < most, let entry, !points.contains(where: { $0.entry.id == entry.id }),
        let line = OwnLine(entry.reading, isGentle: true)
      else { return }
      points.append(TurningPoint(kind: kind, entry: entry, line: line, isAlone: isAlone))
    }
    let moods = rated.compactMap(\.mood?.value)
    if let low = moods.min(), let high = moods.max(), low < high, moods.count >= 3 {
      let (lowest, highest) = (rated.filter { $0.mood?.value == low }, rated.filter { $0.mood?.value == high })
      add(.lowest, telling(lowest), isAlone: lowest.count == 1)
      add(.highest, telling(highest), isAlone: highest.count == 1)
      let changes = zip(rated, rated.dropFirst()).map { one, other in
        (size: (other.mood?.value ?? 0) - (one.mood?.value ?? 0), entry: other)
      }.filter { change in !points.contains { $0.entry.id == change.entry.id } }
      if let size = changes.map({ abs($0.size) }).max(), size >= 2 {
        let largest = changes.filter { abs($0.size) == size }
        if let entry = telling(largest.map(\.entry)), let change = largest.first(where: { $0.entry.id == entry.id }) {
          add(change.size > 0 ? .rise : .fall, entry, isAlone: largest.count == 1)
        }
      }
    }
    for entry in calm.filter(\.isStarred).suffix(3) { add(.starred, entry) }
    // What is left of the room is for days that tell much.
    let others = calm.filter { entry in weight(entry) >= 4 && !points.contains { $0.entry.id == entry.id } }
    let far = others.filter { entry in
      points.allSatisfy { abs($0.entry.moment.date.daysSince1970 - entry.moment.date.daysSince1970) > 1 }
    }
    if calm.count >= 3 { add(.told, telling(far.isEmpty ? others : far)) }
    return points.sorted { ($0.entry.moment, $0.entry.id) < ($1.entry.moment, $1.entry.id) }
  }

  /// Of several days alike, the one that has most to tell.
  private static func telling(_ entries: [ReviewedEntry]) -> ReviewedEntry? {
    entries.enumerated().max { one, other in
      (weight(one.element), one.offset) < (weight(other.element), other.offset)
    }?.element
  }

  static func weight(_ entry: ReviewedEntry) -> Int {
    let reading = entry.reading
    return (entry.isStarred ? 4 : 0) + 3 * OccasionReader.occasions(reading.passage).count
      + 2 * reading.feelings.count { !$0.isNegated && $0.strength >= .plain }
      + min(2, reading.people.count) + 2 * min(2, Concern.allCases.count { $0.isNamed(in: reading) })
  }

  func sentence(_ language: Language, _ today: CivilDate) -> String {
    let date = entry.moment.date.written(in: language, today: today)
    let mood = entry.mood.map { Phrase(en: ", mood \($0.value)", fr: ", humeur à \($0.value)")[language] } ?? ""
    let title =
      switch kind {
      case .lowest:
        isAlone
          ? Phrase(en: "The lowest day", fr: "Le jour le plus bas")
          : Phrase(en: "One of the lowest days", fr: "Un des jours les plus bas")
      case .highest:
        isAlone
          ? Phrase(en: "The best day", fr: "Le meilleur jour")
          : Phrase(en: "One of the best days", fr: "Un des meilleurs jours")
      case .rise: Phrase(en: "A step up", fr: "Une remontée")
      case .fall: Phrase(en: "A step down", fr: "Une baisse")
      case .starred: Phrase(en: "Starred", fr: "Marqué d’une étoile")
      case .told: Phrase(en: "Also", fr: "Et aussi")
      }
    return Phrase(
      en: "\(title.en), \(date)\(mood): \(line.quoted(.english))",
      fr: "\(title.fr), le \(date)\(mood)\u{a0}: \(line.quoted(.french))")[language]
  }
}
