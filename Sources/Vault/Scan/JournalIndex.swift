public import Journal

/// The current journal, as one scan over all heads found it: which entries there are, without their texts.
public struct JournalIndex {
  /// The entries that match the query, oldest first; of two with one date, the one written first. No more than the query's limit: the
  /// newest.
  public internal(set) var entries: [EntrySummary] = []
  /// The entries that were deleted and can be restored, oldest first.
  public internal(set) var deleted: [EntrySummary] = []
  /// How many entries there are that are not deleted, whether they match or not.
  public internal(set) var entryCount = 0
  /// What is not as it was left. Entries that are whole are in ``entries`` all the same, but one whose newest revision is lost
  /// stands there with an older one.
  public internal(set) var damage: [Damage] = []
  /// How many objects a newer version made, which this one keeps without knowing what they are.
  public internal(set) var newerCount = 0
  /// Every object, in the order of the file, in pieces.
  fileprivate var chunks: [[ObjectSummary]] = []
  /// Where there are more than are wanted, the date of the oldest that may be among them, in seconds.
  fileprivate var oldestWanted: Int64?

  /// What the objects are together.
  fileprivate var set = ObjectSetHash()

  /// Every object, in the order of the file.
  var objects: [ObjectSummary] { Array(chunks.joined()) }

  /// The objects of a kind, in the order of the file.
  func objects(of kind: ObjectKind) -> [ObjectSummary] { chunks.flatMap { $0.filter { $0.kind == kind } } }

  /// Whether the objects are those of `state`: nothing was written since, and nothing is missing.
  func isOf(_ state: VaultState) -> Bool { state.objectSet == set }
}

/// An entry in a ``JournalIndex``: what can be told without its text.
public struct EntrySummary: Identifiable {
  /// The revision in force; of a conflict, the one written last.
  let tip: ObjectSummary
  /// In a conflict, the other revisions that nothing has followed yet, oldest first.
  let otherTips: [ObjectSummary]

  /// The entry's name.
  public var id: EntryID { tip.entry }
  /// Whether two copies of the vault changed this entry independently, and nobody has settled it.
  public var isConflicted: Bool { !otherTips.isEmpty }
  /// Whether another copy of the vault deleted this entry while this one changed it, and nobody has settled it.
  public var isDeletedElsewhere: Bool { otherTips.contains { $0.kind == .tombstone } }
  /// The moment the entry is about.
  public var date: Timestamp { tip.date ?? Timestamp.epoch }
  /// How the writer felt.
  public var mood: Mood? { tip.mood }
  /// Whether the writer marked it.
  public var isStarred: Bool { tip.flags.contains(.starred) }
  /// How many words it has.
  public var wordCount: Int { tip.wordCount }
  /// Which revision is in force.
  public var revision: Int { tip.revision }
  /// A number that another revision of the entry, or of another copy of the vault, has only by chance.
  public var revisionMark: UInt64 { tip.id.low }
  /// When the entry was last changed or deleted, as ``CivilDateTime/clockSeconds`` of the writer's clock then.
  public var changedClockSeconds: Int64 { tip.writtenSeconds + Int64(tip.writtenOffset) * 60 }
}

extension Timestamp {
  /// 1 January 1970, 0:00 UTC.
  static var epoch: Timestamp {
    guard let epoch = Timestamp(secondsSince1970: 0, offsetMinutes: 0) else { preconditionFailure("a valid moment") }
    return epoch
  }
}

extension Vault {
  /// Scans the journal, and finds the entries that match `query`.
  ///
  /// There is no search index on purpose (`Docs/Decisions/0005`): a query with words reads every text that its other
  /// conditions allow.
  /// - Throws: errors that leave nothing readable; damage to single objects is in ``JournalIndex/damage``.
  public func index(matching query: Query = Query()) throws(VaultError) -> JournalIndex {
    let scan = try database.read { () throws(VaultError) in try scanHeads(matching: query) }
    var index = JournalIndex()
    let limit = max(query.limit ?? Int.max, 0)
    index.damage = openingDamage + scan.damage.filter { !openingDamage.contains($0) }
    index.chunks = scan.chunks
    index.newerCount = scan.newerCount
    index.set = scan.set
    index.entries.reserveCapacity(min(limit, scan.found) + JournalIndex.spare)
    let followed = Set(scan.followed)
    // An entry whose only object is its first revision is the rule, and costs no look-up where there are no others.
    var several: [EntryID: [ObjectSummary]] = [:]
    for entry in scan.revised { several[entry] = [] }
    // The newest are at the end of the file mostly: where few are wanted, the others are seen to be older and passed over.
    for chunk in scan.chunks.reversed() {
      for place in chunk.indices.reversed() where chunk[place].isRevision {
        guard followed.isEmpty || !followed.contains(chunk[place].id) else { continue }
        if several.isEmpty || several[chunk[place].entry] == nil {
          index.take(chunk[place], limit)
        } else {
          several[chunk[place].entry]?.append(chunk[place])
        }
      }
    }
    for tips in several.values where !tips.isEmpty { index.take(EntrySummary(tips), limit) }
    index.entries.keepNewest(limit)
    index.deleted.sort(by: EntrySummary.isEarlier)
    return index
  }
}

extension ObjectSummary {
  /// Whether it is a step in the history of an entry.
  var isRevision: Bool { kind == .entry || kind == .tombstone }

  /// Whether, of two tips of one entry, the other is the one in force.
  static func yields(_ one: ObjectSummary, to other: ObjectSummary) -> Bool {
    (one.kind == .entry ? 1 : 0, one.writtenSeconds, one.sequence, one.id)
      < (other.kind == .entry ? 1 : 0, other.writtenSeconds, other.sequence, other.id)
  }
}

extension JournalIndex {
  /// Counts an entry with one tip, and takes it if it is wanted.
  fileprivate mutating func take(_ tip: ObjectSummary, _ limit: Int) {
    let isKnownToBeOlder = oldestWanted.map { tip.dateSeconds < $0 } ?? false
    guard tip.kind == .entry, !tip.isMatch || isKnownToBeOlder else {
      take(EntrySummary(tip: tip, otherTips: []), limit)
      return
    }
    entryCount += 1
  }

  fileprivate mutating func take(_ entry: EntrySummary, _ limit: Int) {
    guard entry.tip.kind == .entry else {
      deleted.append(entry)
      return
    }
    entryCount += 1
    guard entry.tip.isMatch || entry.otherTips.contains(where: \.isMatch) else { return }
    entries.append(entry)
    // Of a hundred thousand entries of which ten are wanted, a few hundred are held and put in order.
    if entries.count - Self.spare >= limit {
      entries.keepNewest(limit)
      oldestWanted = entries.first?.tip.dateSeconds
    }
  }

  fileprivate static let spare = 500

  /// The entries of an identifier's prefix, deleted ones too if asked.
  public func entries(startingWith prefix: EntryID.Prefix, includingDeleted: Bool = false) -> [EntrySummary] {
    (includingDeleted ? entries + deleted : entries).filter { prefix.matches($0.id) }
  }

  /// All revisions of an entry, first to last; deletions are among them.
  func revisions(of entry: EntryID) -> [ObjectSummary] {
    chunks.joined().filter { $0.entry == entry && $0.isRevision }
      .sorted { ($0.revision, $0.sequence) < ($1.revision, $1.sequence) }
  }
}

extension [EntrySummary] {
  /// Puts the entries in order, and drops all but the `limit` newest.
  fileprivate mutating func keepNewest(_ limit: Int) {
    sort(by: EntrySummary.isEarlier)
    removeFirst(Swift.max(0, count - limit))
  }
}

extension EntrySummary {
  /// Several tips of one entry: a text wins over a deletion, and the one written last over the others.
  fileprivate init(_ tips: [ObjectSummary]) {
    let ordered = tips.sorted(by: ObjectSummary.yields)
    tip = ordered[ordered.count - 1]
    otherTips = ordered.dropLast()
  }

  static func isEarlier(_ one: EntrySummary, _ other: EntrySummary) -> Bool {
    (one.tip.dateSeconds, one.order, one.id) < (other.tip.dateSeconds, other.order, other.id)
  }

  /// An entry keeps its place among those of the same date when it is edited: that of a first revision is its sequence.
  private var order: UInt64 { tip.sequence }
}
