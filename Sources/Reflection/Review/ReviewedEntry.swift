public import Journal

/// An entry as it is looked back on.
public struct ReviewedEntry: Sendable {
  public let id: EntryID
  public let moment: CivilDateTime
  public let mood: Mood?
  public let isStarred: Bool
  public let gravity: Gravity
  public let reading: EntryReading

  public init(
    id: EntryID, moment: CivilDateTime, mood: Mood?, isStarred: Bool, gravity: Gravity, reading: EntryReading
  ) {
    self.id = id
    self.moment = moment
    self.mood = mood
    self.isStarred = isStarred
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
      for thing in Set(things(entry)) {
        if found[thing] == nil { order.append(thing) }
        found[thing, default: []].append(entry)
      }
    }
    ranked = order.map { ($0, found[$0] ?? []) }.sorted { one, other in
      (one.entries.count, other.entries.first?.moment) > (other.entries.count, one.entries.first?.moment)
    }
  }
}

private func > (one: (Int, CivilDateTime?), other: (Int, CivilDateTime?)) -> Bool {
  if one.0 != other.0 { return one.0 > other.0 }
  guard let first = one.1, let second = other.1 else { return false }
  return first > second
}
