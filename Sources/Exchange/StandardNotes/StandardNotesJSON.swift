public import Journal

/// A decrypted backup of Standard Notes: `{"version":"004","items":[…]}`, where notes and tags are items, and a tag lists
/// its notes. Source: Standard Notes, "Decrypted backup", and backups of 2019 to 2025.
///
/// Of a note, title, text, tags, both dates, star (also for a pinned one) and bin are kept: what is in the bin comes as a
/// deleted entry. A protected note becomes a private entry, and an archived one gets the tag `archived`. A tag of several
/// words gets hyphens. A *super* note is rewritten as Markdown. Since tags may come last, all notes are gathered in memory.
public enum StandardNotesJSON {
  /// How many bytes of notes are gathered.
  public static let longest = 512 << 20

  /// Reads a backup. Times are shown as the clock shows them.
  /// - Throws: what breaks JSON itself, or `onEntry`; `notThisFormat` for JSON without `items`; `encrypted` for a backup
  ///   that was not decrypted; `tooLong`.
  public static func read(
    from source: ByteSource, clock: Clock, limits: JSONReader.Limits = .init(),
    onEntry: (ImportedEntry) throws -> Void, onProblem: (ImportProblem) -> Void
  ) throws(ImportError) {
    try ImportSink.running(onEntry, onProblem) { sink in
      var reader = JSONReader(source, limits: limits)
      guard try reader.beginObject() else { throw ImportError.notThisFormat(.standardNotes) }
      var backup = StandardNotesBackup(clock: clock)
      var hasItems = false
      while let name = try reader.nextKey() {
        guard name == "items", try reader.beginArray() else { continue }
        hasItems = true
        while try reader.nextElement() { try backup.readItem(&reader, into: &sink) }
      }
      try reader.finish()
      if !hasItems { throw ImportError.notThisFormat(.standardNotes) }
      for entry in backup.entries() { try sink.deliver(entry) }
    }
  }
}

/// What has been gathered of a backup.
struct StandardNotesBackup {
  private struct Note {
    let uuid: String
    var entry: ImportedEntry
    let tags: [String]
    /// A tag of ours for a state that has no field.
    let isArchived: Bool
  }

  private let clock: Clock
  private var notes: [Note] = []
  private var tagTitles: [(uuid: String, title: String, notes: [String])] = []
  private var byteCount = 0

  init(clock: Clock) { self.clock = clock }

  mutating func readItem(_ reader: inout JSONReader, into sink: inout ImportSink) throws {
    let place = try reader.place()
    let brokenBefore = reader.replacedSurrogates
    guard try reader.kind() == .object else {
      sink.beginRecord()
      return sink.report(.notAnEntry, at: place)
    }
    let item = try JSONValue(next: &reader)
    let type = item["content_type"]?.string
    if let sealed = item["content"]?.string, type == "Note" || type == "Tag", sealed.utf8.starts(with: "00".utf8) {
      throw ImportError.encrypted
    }
    switch type {
    case "Tag":
      if item["deleted"]?.bool != true, let title = item["content"]?["title"]?.string, let uuid = item["uuid"]?.string {
        tagTitles.append((uuid, title, Self.references(item, to: "Note")))
      }
    case "Note":
      guard item["deleted"]?.bool != true else { return }
      sink.beginRecord()
      switch note(item, record: sink.record, place: place) {
      case .failure(let missing): sink.report(.field(missing.name), at: place)
      case .success(var note):
        let broken = reader.replacedSurrogates - brokenBefore
        if broken > 0 { note.entry.losses.append(.brokenCharacters(broken)) }
        byteCount += note.entry.content.text.utf8.count
        guard byteCount <= StandardNotesJSON.longest else {
          throw ImportError.tooLong(limit: StandardNotesJSON.longest, place)
        }
        notes.append(note)
      }
    default: break  // settings, keys and the like
    }
  }

  private struct Missing: Error { let name: String }

  private func note(_ item: JSONValue, record: Int, place: Place) -> Result<Note, Missing> {
    guard let uuid = item["uuid"]?.string else { return .failure(Missing(name: "uuid")) }
    guard let content = item["content"], content["title"] != nil || content["text"] != nil else {
      return .failure(Missing(name: "content"))
    }
    func moment(_ text: String?) -> Timestamp? {
      text.flatMap { Timestamp(rfc3339: $0) }.flatMap { clock.timestamp(secondsSince1970: $0.secondsSince1970) }
    }
    guard let date = moment(item["created_at"]?.string) else { return .failure(Missing(name: "created_at")) }
    let state = content["appData"]?["org.standardnotes.sn"]
    var losses: [ImportLoss] = []
    var text = content["text"]?.string ?? ""
    let isSuper =
      content["noteType"]?.string == "super"
      || content["editorIdentifier"]?.string == "com.standardnotes.super-editor"
    if isSuper || text.utf8.starts(with: "{\"root\":".utf8), let rewritten = LexicalText(text) {
      text = rewritten.text
      for (name, count) in rewritten.lost.sorted(by: { $0.key < $1.key }) { losses.append(.pieces(name, count)) }
    }
    let files = Self.references(item, to: "File").count
    if files > 0 { losses.append(.pieces("File", files)) }
    func flag(_ names: String...) -> Bool {
      names.contains { content[$0]?.bool == true || state?[$0]?.bool == true }
    }
    var beside = ImportedBeside()
    beside.isDeleted = flag("trashed")
    let modified = moment(state?["client_updated_at"]?.string) ?? moment(item["updated_at"]?.string) ?? date
    let entry = ImportedEntry(
      content: EntryContent(
        date: date, title: content["title"]?.string ?? "", text: text, isStarred: flag("starred", "pinned"),
        isPrivate: flag("protected")),
      id: DayOneDraft.id(uuid), modified: modified, record: record, place: place, beside: beside, losses: losses)
    return .success(
      Note(uuid: uuid, entry: entry, tags: Self.references(item, to: "Tag"), isArchived: flag("archived")))
  }

  private static func references(_ item: JSONValue, to type: String) -> [String] {
    (item["content"]?["references"]?.elements ?? []).compactMap { reference in
      reference["content_type"]?.string == type ? reference["uuid"]?.string : nil
    }
  }

  /// The notes with their tags, in the order of the backup.
  func entries() -> [ImportedEntry] {
    var titles: [String: [String]] = [:]
    var byUUID: [String: String] = [:]
    for tag in tagTitles {
      byUUID[tag.uuid] = tag.title
      for note in tag.notes { titles[note, default: []].append(tag.title) }
    }
    return notes.map { note in
      var entry = note.entry
      var tags = TagList()
      for title in (titles[note.uuid] ?? []) + note.tags.compactMap({ byUUID[$0] }) { tags.add(words: title) }
      if note.isArchived { tags.add("archived") }
      entry.content.givenTags = tags.given(beside: entry.content)
      if tags.refused > 0 { entry.losses.append(.tags(tags.refused)) }
      return entry
    }
  }
}
