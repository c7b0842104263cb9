public import Journal
internal import Sodium

/// Where an entry came from, if not from its writer's hands just now.
public enum EntryOrigin: Sendable {
  /// Written or imported with the vault open.
  case unlocked
  /// Taken in from the sealed inbox.
  case inbox
}

extension Vault {
  /// Adds an entry. When this returns, it is on the disk.
  public func write(_ content: EntryContent, now: Timestamp) throws(VaultError) -> Entry {
    let entries = try write([content], now: now)
    guard let entry = entries.first else { preconditionFailure("one entry in, one entry out") }
    return entry
  }

  /// Adds several entries in one transaction: all are kept, or none.
  public func write(_ contents: [EntryContent], now: Timestamp) throws(VaultError) -> [Entry] {
    try change { change throws(VaultError) in
      var entries: [Entry] = []
      entries.reserveCapacity(contents.count)
      for content in contents { entries.append(try add(content, id: newID(), origin: .unlocked, now: now, to: change)) }
      return entries
    }
  }

  /// Adds the first revision of an entry within a transaction.
  @discardableResult
  func add(
    _ content: EntryContent, id: EntryID, origin: EntryOrigin, now: Timestamp, to change: VaultChange
  ) throws(VaultError) -> Entry {
    var head = head(of: content, entry: id, sequence: change.nextSequence(), now: now)
    if case .inbox = origin { head.flags.insert(.fromInbox) }
    try change.add(head, id: id, text: content.text, foreign: content.foreign)
    return Entry(head, content: content)
  }

  /// Reads an entry, as its revision in force has it.
  public func entry(_ summary: EntrySummary) throws(VaultError) -> Entry { try entry(summary.tip) }

  /// Reads an entry's head: everything but the text, which is left empty. The tags written in the text are among the given ones.
  public func entryWithoutText(_ summary: EntrySummary) throws(VaultError) -> Entry {
    let (_, head) = try head(row: summary.tip.row)
    var content = EntryContent(head, text: "")
    content.givenTags = head.allTags
    return Entry(head, content: content)
  }

  /// An entry's tags, given and written, each once, without reading its text.
  public func tags(of summary: EntrySummary) throws(VaultError) -> [Tag] {
    try head(row: summary.tip.row).head.allTags
  }

  /// The versions of a conflicted entry that stand against ``entry(_:)``, oldest first.
  public func otherVersions(of summary: EntrySummary) throws(VaultError) -> [Entry] {
    var entries: [Entry] = []
    for tip in summary.otherTips where tip.kind == .entry { entries.append(try entry(tip)) }
    return entries
  }

  /// All revisions of an entry, first to last; `nil` stands for a deletion.
  public func history(of summary: EntrySummary, in index: JournalIndex) throws(VaultError) -> [EntryRevision] {
    var revisions: [EntryRevision] = []
    for object in index.revisions(of: summary.id) {
      let written = Timestamp(secondsSince1970: object.writtenSeconds, offsetMinutes: object.writtenOffset)
      revisions.append(
        EntryRevision(
          number: object.revision, written: written ?? .epoch,
          entry: object.kind == .entry ? try entry(object) : nil))
    }
    return revisions
  }

  /// Writes a new revision that follows all versions in force, so that a conflict is settled by it.
  public func revise(_ summary: EntrySummary, to content: EntryContent, now: Timestamp) throws(VaultError) -> Entry {
    try follow(summary, kind: .entry, content: content, now: now)
  }

  /// Deletes an entry: it is no longer shown, and ``restore(_:in:now:)`` brings it back.
  public func delete(_ summary: EntrySummary, now: Timestamp) throws(VaultError) {
    let content = EntryContent(try head(row: summary.tip.row).head, text: "")
    _ = try follow(summary, kind: .tombstone, content: content, now: now)
  }

  /// Brings back a deleted entry with its last text, or, if it was in conflict, with all the texts that stood against each other;
  /// `nil` if that text is lost.
  /// - Returns: what is in force then.
  public func restore(
    _ summary: EntrySummary, in index: JournalIndex, now: Timestamp
  ) throws(VaultError) -> Entry? {
    let deleted = Set((summary.otherTips + [summary.tip]).flatMap(\.parents))
    let versions = index.revisions(of: summary.id).filter { $0.kind == .entry && deleted.contains($0.id) }
    guard versions.count > 1 else {
      guard let last = try lastVersion(of: summary, in: index) else { return nil }
      return try follow(summary, kind: .entry, content: last.content, now: now)
    }
    var contents: [EntryContent] = []
    for version in versions.sorted(by: ObjectSummary.yields) { contents.append(try entry(version).content) }
    return try follow(summary, kind: .entry, contents: contents, now: now).last
  }

  /// What a deleted entry was before; `nil` if that is lost.
  public func lastVersion(of summary: EntrySummary, in index: JournalIndex) throws(VaultError) -> Entry? {
    guard let last = index.revisions(of: summary.id).last(where: { $0.kind == .entry }) else { return nil }
    return try entry(last)
  }

  /// Removes entries with all their revisions for good. What is left of each is a marker without content, so that a merge with an older
  /// copy does not bring it back.
  public func purge(_ summaries: [EntrySummary], in index: JournalIndex, now: Timestamp) throws(VaultError) {
    let ids = Set(summaries.map(\.id))
    try change { change throws(VaultError) in
      // Scanned again: since the index, another program may have added revisions, or purged, and given rows away anew.
      let objects = try scanHeads(matching: Query(), withinChange: true).objects
      for object in objects where ids.contains(object.entry) && object.kind != .purgeMarker {
        try change.remove(row: object.row)
      }
      for id in ids {
        let marker = ObjectHead(
          kind: .purgeMarker, entry: id, sequence: change.nextSequence(), written: Self.blurred(now))
        try change.add(marker, id: newID(), text: "")
      }
    }
    forgetCaches()
  }

  private func follow(
    _ summary: EntrySummary, kind: ObjectKind, content: EntryContent, now: Timestamp
  ) throws(VaultError) -> Entry {
    guard let entry = try follow(summary, kind: kind, contents: [content], now: now).last else {
      preconditionFailure("one content in, one entry out")
    }
    return entry
  }

  /// Adds revisions beside each other that all follow what is in force; the last of them is in force then.
  private func follow(
    _ summary: EntrySummary, kind: ObjectKind, contents: [EntryContent], now: Timestamp
  ) throws(VaultError) -> [Entry] {
    let tips = summary.otherTips + [summary.tip]
    return try change { change throws(VaultError) in
      // Of what was written in one second, the greatest id is in force.
      let ids = contents.map { _ in newID() }.sorted()
      var entries: [Entry] = []
      for (id, content) in zip(ids, contents) {
        var head = head(of: content, entry: summary.id, sequence: summary.tip.sequence, now: now)
        head.kind = kind
        head.parents = tips.map(\.id)
        head.revision = (tips.map(\.revision).max() ?? 0) + 1
        if summary.tip.flags.contains(.fromInbox) { head.flags.insert(.fromInbox) }
        let isKept = kind == .entry
        try change.add(
          head, id: id, text: isKept ? content.text : "", foreign: isKept ? content.foreign : nil)
        entries.append(Entry(head, content: content))
      }
      return entries
    }
  }

  func head(of content: EntryContent, entry: EntryID, sequence: UInt64, now: Timestamp) -> ObjectHead {
    var head = ObjectHead(kind: .entry, entry: entry, sequence: sequence, written: now)
    head.date = content.date
    head.title = content.title
    head.givenTags = content.givenTags
    head.writtenTags = content.writtenTags
    head.mood = content.mood
    if content.isStarred { head.flags.insert(.starred) }
    if content.isPrivate { head.flags.insert(.isPrivate) }
    head.wordCount = wordCount(content.title) + wordCount(content.text)
    head.language = Language.detected(in: content.text.isEmpty ? content.title : content.text)
    head.fingerprint = fingerprint(of: content)
    return head
  }

  func entry(_ object: ObjectSummary) throws(VaultError) -> Entry {
    let (id, head) = try head(row: object.row)
    // Another program has purged it since, and written something else in its row.
    guard id == object.id else { throw .noSuchEntry }
    let (text, foreign) = try body(row: object.row, id: id, entry: head.entry)
    var content = EntryContent(head, text: text)
    content.foreign = foreign
    return Entry(head, content: content)
  }

  /// A name nobody else has.
  func newID() -> EntryID {
    guard let id = EntryID(randomBytes(EntryID.byteCount).span) else { preconditionFailure("16 bytes make an id") }
    return id
  }

  /// The day is all that a marker says about when.
  static func blurred(_ moment: Timestamp) -> Timestamp {
    let day = moment.secondsSince1970 - ((moment.secondsSince1970 % 86_400) + 86_400) % 86_400
    return Timestamp(secondsSince1970: day, offsetMinutes: 0) ?? moment
  }
}

/// One step in the history of an entry.
public struct EntryRevision: Sendable {
  /// 1 for the first.
  public let number: Int
  /// When it was written.
  public let written: Timestamp
  /// The entry as it was then; `nil` where this step deleted it.
  public let entry: Entry?
}

extension ObjectHead {
  /// The given tags, then the written ones, each once.
  var allTags: [Tag] {
    var seen: Set<Tag> = []
    return (givenTags + writtenTags).filter { seen.insert($0).inserted }
  }
}

extension EntryContent {
  init(_ head: ObjectHead, text: String) {
    self.init(
      date: head.date ?? .epoch, title: head.title, text: text, givenTags: head.givenTags, mood: head.mood,
      isStarred: head.flags.contains(.starred), isPrivate: head.flags.contains(.isPrivate))
  }
}

extension Entry {
  init(_ head: ObjectHead, content: EntryContent) {
    self.init(
      id: head.entry, revision: head.revision, content: content, modified: head.written, language: head.language,
      wordCount: head.wordCount, isFromInbox: head.flags.contains(.fromInbox))
  }
}
