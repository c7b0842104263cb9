public import Journal

/// An entry as it is looked back on.
public struct ReviewedEntry: Sendable {
  public let id: EntryID
  public let moment: CivilDateTime
  public let mood: Mood?
  public let isStarred: Bool
  /// The writer's own words for what it is about.
  public let tags: [String]
  public let gravity: Gravity
  public let reading: EntryReading

  public init(
    id: EntryID, moment: CivilDateTime, mood: Mood?, isStarred: Bool, tags: [String] = [], gravity: Gravity,
    reading: EntryReading
  ) {
    self.id = id
    self.moment = moment
    self.mood = mood
    self.isStarred = isStarred
    self.tags = tags
    self.gravity = gravity
    self.reading = reading
  }
}

/// How often something stands in a number of entries, counted once an entry.
struct EntryCount<Thing: Hashable> {
  /// The most frequent first; of equals, the one met first.
  let ranked: [(thing: Thing, entries: [ReviewedEntry])]

  init(_ entries: [ReviewedEntry], _ things: (ReviewedEntry) -> [Thing]) {
    var order: [Thing] = []
    var found: [Thing: [ReviewedEntry]] = [:]
    for entry in entries {
      var seen: Set<Thing> = []
      for thing in things(entry) where seen.insert(thing).inserted {
        if found[thing] == nil { order.append(thing) }
        found[thing, default: []].append(entry)
      }
    }
    // The order in which things were met is part of the comparison: equals never change places from run to run.
    ranked = order.map { ($0, found[$0] ?? []) }.enumerated()
      .sorted { ($1.element.1.count, $0.offset) < ($0.element.1.count, $1.offset) }
      .map { (thing: $0.element.0, entries: $0.element.1) }
  }
}
