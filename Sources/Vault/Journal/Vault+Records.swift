public import Journal

/// Where in the file the histories of entries are, and what is kept beside them: found once, for reading one after the
/// other.
public struct RecordIndex {
  /// Of entries that have more than one revision, in order.
  private(set) var revisions: [EntryID: [ObjectSummary]] = [:]
  /// Reflections and turns, in the order in which they were written.
  private(set) var beside: [EntryID: [ObjectSummary]] = [:]

  init(_ objects: [ObjectSummary]) {
    // An entry whose only object is its first revision is the rule, and costs nothing here.
    for object in objects where object.isRevision && object.id != object.entry { revisions[object.entry] = [] }
    for object in objects {
      if object.isRevision {
        if revisions[object.entry] != nil { revisions[object.entry, default: []].append(object) }
      } else if object.kind == .reflection || object.kind == .turn {
        beside[object.entry, default: []].append(object)
      }
    }
    for entry in revisions.keys {
      revisions[entry]?.sort { ($0.revision, $0.sequence, $0.id) < ($1.revision, $1.sequence, $1.id) }
    }
    for entry in beside.keys {
      beside[entry]?.sort { Self.order($0) < Self.order($1) }
    }
  }

  /// As ``Vault/conversation(about:)`` and ``Vault/reflections(of:)`` have them.
  private static func order(_ object: ObjectSummary) -> (UInt64, Int64, EntryID) {
    object.kind == .turn
      ? (object.sequence, object.writtenSeconds, object.id)
      : (UInt64(bitPattern: object.writtenSeconds) ^ 1 << 63, Int64(truncatingIfNeeded: object.sequence), object.id)
  }
}

extension JournalIndex {
  /// Where the histories are, and what is kept beside entries.
  public var records: RecordIndex { RecordIndex(objects) }
}

extension Vault {
  /// An entry with what is kept beside it, and its history if asked for. What is damaged is left out and told.
  /// - Throws: ``VaultError/damaged(_:)`` if nothing of the entry can be read.
  public func record(
    of summary: EntrySummary, in index: RecordIndex, withHistory: Bool
  ) throws(VaultError) -> (record: EntryRecord, damage: [Damage]) {
    var damage: [Damage] = []
    var revisions: [EntryRecord.Revision] = []
    var last: Entry?
    let isDeleted = summary.tip.kind == .tombstone
    if withHistory || isDeleted {
      for object in index.revisions[summary.id] ?? [] {
        try collecting(&damage) { () throws(VaultError) in
          let found = object.kind == .entry ? try self.entry(object) : nil
          last = found ?? last
          revisions.append(
            EntryRecord.Revision(
              name: object.id, follows: object.parents, number: object.revision,
              written: Timestamp(secondsSince1970: object.writtenSeconds, offsetMinutes: object.writtenOffset)
                ?? .epoch, content: found?.content))
        }
      }
    }
    let entry: Entry
    if isDeleted {
      guard let last else { throw .damaged(damage.isEmpty ? [.head(row: summary.tip.row)] : damage) }
      entry = last
    } else {
      entry = try self.entry(summary)
    }
    var record = EntryRecord(entry, isDeleted: isDeleted, revisions: withHistory ? revisions : [])
    for object in index.beside[summary.id] ?? [] {
      try collecting(&damage) { () throws(VaultError) in
        guard object.kind == .turn else {
          record.reflections.append(try reflection(object))
          return
        }
        let (turn, standIns) = try turn(object)
        var conversation = record.conversation ?? Conversation(entry: summary.id)
        conversation.turns.append(turn)
        conversation.standIns = standIns ?? conversation.standIns
        record.conversation = conversation
      }
    }
    return (record, damage)
  }

  /// Does `body`, and takes note of damage it meets.
  private func collecting(
    _ damage: inout [Damage], _ body: () throws(VaultError) -> Void
  ) throws(VaultError) {
    do throws(VaultError) { try body() } catch {
      guard case .damaged(let found) = error else { throw error }
      damage += found
    }
  }
}
