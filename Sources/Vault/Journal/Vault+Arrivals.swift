public import Journal

/// What a journal has already, as an import needs to know it: asked once, and kept up to date by what is brought in.
public final class ArrivalBook {
  /// The sequence of each entry.
  fileprivate private(set) var entries: [EntryID: UInt64] = [:]
  /// Which entry each object is about.
  fileprivate private(set) var objects: [EntryID: EntryID] = [:]
  fileprivate private(set) var purged: Set<EntryID> = []
  private var records = RecordIndex([])
  /// The change it is up to date with.
  private var trail: TrailPoint?
  /// What is beside the entries that were asked about in the change under way.
  private var beside: [EntryID: (reflections: Set<KeptReflection>, turns: Set<Conversation.Turn>)] = [:]
  /// Entries that ``records`` does not have all of, because it is older.
  private var changed: Set<EntryID> = []

  /// A book that knows nothing yet.
  public init() {}

  /// Reads the journal again, unless nobody else has changed it since.
  fileprivate func follow(_ vault: Vault, _ trail: TrailPoint) throws(VaultError) {
    if self.trail != trail { try read(vault) }
  }

  private func read(_ vault: Vault) throws(VaultError) {
    let objects = try vault.scanHeads(matching: Query(), withinChange: true).objects
    entries = [:]
    self.objects = [:]
    for object in objects {
      self.objects[object.id] = object.entry
      if object.isRevision { entries[object.entry] = min(object.sequence, entries[object.entry] ?? .max) }
    }
    purged = Set(objects.lazy.filter { $0.kind == .purgeMarker }.map(\.entry))
    records = RecordIndex(objects)
    (beside, changed) = ([:], [])
  }

  /// Ends a change: it is up to date with `trail`, or with nothing.
  fileprivate func finish(_ trail: TrailPoint?) {
    self.trail = trail
    beside = [:]
  }

  fileprivate func add(_ object: EntryID, of entry: EntryID, sequence: UInt64) {
    objects[object] = entry
    entries[entry] = entries[entry] ?? sequence
  }

  /// Takes note that something comes beside an entry.
  fileprivate func change(_ entry: EntryID) { changed.insert(entry) }

  /// Whether an entry has this reflection already; it has from now on.
  fileprivate func isNew(_ reflection: KeptReflection, _ vault: Vault) throws(VaultError) -> Bool {
    try load(reflection.summary.entry, vault)
    return beside[reflection.summary.entry]?.reflections.insert(reflection).inserted ?? true
  }

  /// Whether the talk about an entry has this turn already; it has from now on.
  fileprivate func isNew(_ turn: Conversation.Turn, of entry: EntryID, _ vault: Vault) throws(VaultError) -> Bool {
    try load(entry, vault)
    return beside[entry]?.turns.insert(turn).inserted ?? true
  }

  private func load(_ entry: EntryID, _ vault: Vault) throws(VaultError) {
    guard beside[entry] == nil else { return }
    if changed.contains(entry) { try read(vault) }
    var known: (reflections: Set<KeptReflection>, turns: Set<Conversation.Turn>) = ([], [])
    for object in records.beside[entry] ?? [] {
      if object.kind == .turn {
        known.turns.insert(try vault.turn(object).turn.withoutLedger)
      } else {
        known.reflections.insert(try vault.reflection(object).withoutLedger)
      }
    }
    beside[entry] = known
  }
}

/// What an import asks for with one entry.
public struct Arrival: Sendable {
  /// What there is of it.
  public var record: EntryRecord
  /// Its name, if the input has one.
  public var id: EntryID?
  /// Whether its text is in the journal already, so that at most what is beside it comes.
  public var isKnown: Bool

  /// An entry that is to come.
  public init(_ record: EntryRecord, id: EntryID?, isKnown: Bool = false) {
    self.record = record
    self.id = id
    self.isKnown = isKnown
  }
}

/// What became of entries that were to come.
public struct ArrivalReport: Sendable {
  /// Entries that were not here.
  public var entries = 0
  /// Among them, deleted ones.
  public var deleted = 0
  /// Revisions of entries that were here.
  public var revisions = 0
  /// Reflections and turns of conversations.
  public var beside = 0
  /// Reflections and turns of entries that are here under another name, which nobody could find again.
  public var strays = 0

  /// Nothing yet.
  public init() {}
}

extension Vault {
  /// Brings in entries with their names, histories, and what is beside them, all or nothing in one transaction.
  ///
  /// An entry keeps its name unless it is taken, or an entry of that name was purged here. Revisions that come to an entry
  /// that is here join its history as in ``merge(_:progress:)``. Numbers of ledger records do not come along: they are
  /// another vault's.
  public func bring(
    _ arrivals: [Arrival], book: ArrivalBook, now: Timestamp
  ) throws(VaultError) -> ArrivalReport {
    var report = ArrivalReport()
    try changing(book) { change throws(VaultError) in
      for arrival in arrivals { try bring(arrival, book, now, to: change, &report) }
    }
    return report
  }

  /// The same for entries that come part by part: what `body` hands over is brought in only once it returns, all of it or,
  /// if it throws, nothing. Nobody else can write to the vault meanwhile.
  public func bring(
    book: ArrivalBook, now: Timestamp,
    parts body: (_ bring: ([Arrival]) throws(VaultError) -> ArrivalReport) throws -> Void
  ) throws {
    var failure: (any Error)?
    do throws(VaultError) {
      try changing(book) { change throws(VaultError) in
        do {
          try body { arrivals throws(VaultError) in
            var report = ArrivalReport()
            for arrival in arrivals { try bring(arrival, book, now, to: change, &report) }
            return report
          }
        } catch {
          failure = error
          throw error as? VaultError ?? .busy  // whatever it is, the change is taken back
        }
      }
    } catch {
      throw failure ?? error
    }
  }

  private func changing(
    _ book: ArrivalBook, _ body: (VaultChange) throws(VaultError) -> Void
  ) throws(VaultError) {
    do throws(VaultError) {
      // Of an import that brings nothing, no trace is left.
      try change(evenIfEmpty: false) { change throws(VaultError) in
        try book.follow(self, change.state.trail)
        try body(change)
      }
      book.finish(seen)
    } catch {
      book.finish(nil)  // what it knows since did not happen
      throw error
    }
  }

  private func bring(
    _ arrival: Arrival, _ book: ArrivalBook, _ now: Timestamp, to change: VaultChange, _ report: inout ArrivalReport
  ) throws(VaultError) {
    var record = arrival.record
    let id = arrival.id ?? newID()
    let isHere = book.entries[id] != nil
    let joins = record.revisions.contains { book.objects[$0.name] == id }
    if isHere, arrival.isKnown || joins {
      if !arrival.isKnown { completeHistory(of: &record, id: id) }
      report.revisions += try addRevisions(of: record, entry: id, book, to: change)
      report.beside += try addBeside(record, entry: id, isNew: false, book, to: change)
    } else if arrival.isKnown {
      report.strays += record.reflections.count + (record.conversation?.turns.count ?? 0)
    } else {
      completeHistory(of: &record, id: id)
      let names = record.revisions.map(\.name)
      let isFree =
        !isHere && Set(names).count == names.count
        && ([id] + names).allSatisfy { book.objects[$0] == nil && !book.purged.contains($0) }
      let entry = isFree ? id : newID()
      if !isFree { record.revisions = renamed(record.revisions, first: entry) }
      if record.revisions.isEmpty {
        let content = record.entry.content
        let sequence = change.nextSequence()
        var head = head(
          of: content, entry: entry, sequence: sequence, now: arrival.id == nil ? now : record.entry.modified)
        if record.entry.isFromInbox { head.flags.insert(.fromInbox) }
        try change.add(head, id: entry, text: content.text, foreign: content.foreign)
        book.add(entry, of: entry, sequence: sequence)
      } else {
        _ = try addRevisions(of: record, entry: entry, book, to: change)
      }
      report.entries += 1
      if record.isDeleted { report.deleted += 1 }
      report.beside += try addBeside(record, entry: entry, isNew: true, book, to: change)
    }
  }

  /// Makes the history end as the entry stands: where they differ, because somebody changed the entry in the file or the
  /// file has no history of a deleted one, the difference is one more step.
  private func completeHistory(of record: inout EntryRecord, id: EntryID) {
    let content = record.entry.content
    func add(_ name: EntryID, _ content: EntryContent?) {
      let number = record.revisions.last?.number ?? 0
      record.revisions.append(
        EntryRecord.Revision(
          name: name, follows: lastRevisions(of: record).map(\.name),
          number: number == Int(Int32.max) ? number : number + 1,
          written: record.entry.modified, content: content))
    }
    if record.isDeleted {
      if record.revisions.isEmpty { add(id, content) }
      if lastRevisions(of: record).contains(where: { $0.content != nil }) { add(newID(), nil) }
    } else if !record.revisions.isEmpty, !lastRevisions(of: record).contains(where: { $0.content == content }) {
      add(newID(), content)
    }
  }

  /// The revisions that nothing follows yet; none can follow one that stands after it, as ``addRevisions(of:entry:_:to:)``
  /// has it.
  private func lastRevisions(of record: EntryRecord) -> [EntryRecord.Revision] {
    var (seen, followed): (Set<EntryID>, Set<EntryID>) = ([], [])
    for revision in record.revisions {
      followed.formUnion(revision.follows.filter(seen.contains))
      seen.insert(revision.name)
    }
    return record.revisions.filter { !followed.contains($0.name) }
  }

  /// Revisions under names of their own, because theirs are taken.
  private func renamed(_ revisions: [EntryRecord.Revision], first: EntryID) -> [EntryRecord.Revision] {
    var names: [EntryID: EntryID] = [:]
    return revisions.enumerated().map { number, revision in
      var renamed = revision
      renamed.follows = revision.follows.compactMap { names[$0] }
      renamed.name = number == 0 ? first : newID()
      names[revision.name] = renamed.name
      return renamed
    }
  }

  /// Adds the revisions that are not here; how many. What a revision follows must be of the same entry and stand before
  /// it, so that no file can hide an entry behind another or behind itself.
  private func addRevisions(
    of record: EntryRecord, entry: EntryID, _ book: ArrivalBook, to change: VaultChange
  ) throws(VaultError) -> Int {
    let sequence = book.entries[entry] ?? change.nextSequence()
    var added = 0
    var last = record.entry.content
    for revision in record.revisions {
      last = revision.content ?? last
      guard book.objects[revision.name] == nil else { continue }
      if revision.content == nil { (last.text, last.foreign) = ("", nil) }
      var head = head(of: last, entry: entry, sequence: sequence, now: revision.written)
      head.kind = revision.content == nil ? .tombstone : .entry
      head.parents = revision.follows.filter { book.objects[$0] == entry }
      head.revision = revision.number
      if record.entry.isFromInbox { head.flags.insert(.fromInbox) }
      try change.add(head, id: revision.name, text: last.text, foreign: last.foreign)
      book.add(revision.name, of: entry, sequence: sequence)
      added += 1
    }
    return added
  }

  /// Adds the reflections and turns that are not here; how many.
  private func addBeside(
    _ record: EntryRecord, entry: EntryID, isNew: Bool, _ book: ArrivalBook, to change: VaultChange
  ) throws(VaultError) -> Int {
    var added = 0
    for reflection in record.reflections {
      var reflection = reflection.withoutLedger
      reflection.summary.entry = entry
      if !isNew, try !book.isNew(reflection, self) { continue }
      try add(reflection, to: change)
      added += 1
    }
    let turns = record.conversation?.turns ?? []
    for (number, turn) in turns.enumerated() {
      let turn = turn.withoutLedger
      if !isNew, try !book.isNew(turn, of: entry, self) { continue }
      try add(
        turn, standIns: number == turns.count - 1 ? record.conversation?.standIns : nil, of: entry, to: change)
      added += 1
    }
    if added > 0 { book.change(entry) }
    return added
  }
}

extension KeptReflection {
  fileprivate var withoutLedger: KeptReflection {
    var reflection = self
    reflection.summary.ledger = nil
    return reflection
  }
}

extension Conversation.Turn {
  fileprivate var withoutLedger: Conversation.Turn {
    var turn = self
    turn.ledger = nil
    return turn
  }
}
