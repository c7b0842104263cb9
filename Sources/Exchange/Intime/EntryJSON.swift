public import Journal

/// One entry as our JSON writes it, on the command line and in exports:
/// `{"id","date","modified","title","text","tags","mood", "starred","private","language","words","revision"}`. Dates
/// are RFC 3339 with offset; `mood` and `language` may be null; `tags` are the given ones, then those written in
/// title and text.
public enum EntryJSON {
  /// Writes `entry` as an object; without `text` if that is not wanted, and with what `more` adds at the end.
  public static func write(
    _ entry: Entry, includingText: Bool, to json: inout JSONWriter, more: (inout JSONWriter) -> Void = { _ in }
  ) {
    let content = entry.content
    json.object { json in
      json.field("id", entry.id.description)
      json.field("date", content.date.description)
      json.field("modified", entry.modified.description)
      json.field("title", content.title)
      if includingText { json.field("text", content.text) }
      json.array("tags") { json in for tag in content.tags { json.value(tag.name) } }
      json.field("mood", content.mood?.value)
      json.field("starred", content.isStarred)
      json.field("private", content.isPrivate)
      json.field("language", entry.language?.rawValue)
      json.field("words", entry.wordCount)
      json.field("revision", entry.revision)
      more(&json)
    }
  }

  /// The fields of an entry's object as they are read, in any order.
  struct Draft {
    private var (id, date, modified) = (nil as String?, nil as String?, nil as String?)
    private var (title, text) = (nil as String?, nil as String?)
    private var tags = TagList()
    private var mood: Mood?
    private var isStarred = false
    private var isPrivate = false
    private var given: [Tag]?
    private var beside = ImportedBeside()
    private var revisions: [RecordJSON.ReadRevision] = []
    private var reflections: [JSONValue] = []
    private var turns: [JSONValue] = []
    private var standIns: [UInt8]?
    private var foreign: String?
    /// Members that are not known, and their names.
    private var unknown = ForeignFields()
    private var kept: [String] = []
    private var losses: [ImportLoss] = []
    /// The names of all members so far.
    private(set) var names: [String] = []

    /// Takes the value of the member called `name`, which `reader` stands before.
    mutating func take(_ name: String, from reader: inout JSONReader) throws(JSONError) {
      let isKept: Bool
      names.append(name)
      switch name {
      case "id": isKept = try Self.take(&id, from: &reader)
      case "date": isKept = try Self.take(&date, from: &reader)
      case "modified": isKept = try Self.take(&modified, from: &reader)
      case "title": isKept = try Self.take(&title, from: &reader)
      case "text": isKept = try Self.take(&text, from: &reader)
      case "tags":
        isKept = try reader.beginArray()
        while isKept, try reader.nextElement() { tags.add(try reader.string() ?? "") }
      case "mood":
        let value = try JSONValue.scalar(from: &reader)
        mood = value?.int.flatMap { Mood($0) }
        isKept = mood != nil || value == .null
      case "starred": isKept = try Self.take(&isStarred, from: &reader)
      case "private": isKept = try Self.take(&isPrivate, from: &reader)
      case "language", "words", "revision": isKept = true  // told anew from the text
      case "inbox": isKept = try Self.take(&beside.isFromInbox, from: &reader)
      case "deleted": isKept = try Self.take(&beside.isDeleted, from: &reader)
      case "given":
        given = RecordJSON.given(try JSONValue(next: &reader))
        isKept = given != nil
      case "revisions":
        let values = try JSONValue(next: &reader).elements ?? []
        let revisions = values.compactMap(RecordJSON.revision)
        // One that is missing would tear the others apart: the entry comes as it stands.
        isKept = !values.isEmpty && revisions.count == values.count
        if isKept { self.revisions = revisions }
      case "reflections": isKept = try Self.take(&reflections, from: &reader)
      case "conversation": isKept = try Self.take(&turns, from: &reader)
      case "standIns":
        standIns = try reader.string().flatMap { Hexadecimal.bytes($0) }
        isKept = standIns != nil
      case "foreign":
        let value = try JSONValue(next: &reader)
        foreign = ForeignFields.text(checked: value)
        isKept = foreign != nil || value == .null
      default:
        isKept = unknown.add(name, try JSONValue(next: &reader))
        if isKept { kept.append(name) }
      }
      if !isKept { losses.append(.field(name)) }
    }

    private static func take(_ field: inout String?, from reader: inout JSONReader) throws(JSONError) -> Bool {
      guard let text = try reader.string() else { return false }
      field = text
      return true
    }

    private static func take(_ field: inout Bool, from reader: inout JSONReader) throws(JSONError) -> Bool {
      guard let flag = try reader.bool() else { return false }
      field = flag
      return true
    }

    private static func take(_ values: inout [JSONValue], from reader: inout JSONReader) throws(JSONError) -> Bool {
      guard let elements = try JSONValue(next: &reader).elements else { return false }
      values = elements
      return true
    }

    /// What is kept beside the entry `id`, and what of it cannot be.
    private func beside(_ id: EntryID) -> (ImportedBeside, losses: [ImportLoss]) {
      var (beside, losses) = (beside, [ImportLoss]())
      beside.reflections = reflections.compactMap { RecordJSON.reflection($0, of: id) }
      if beside.reflections.count < reflections.count { losses.append(.field("reflections")) }
      let read = turns.compactMap(RecordJSON.turn)
      if read.count < turns.count { losses.append(.field("conversation")) }
      // Neither has room for more than it says.
      losses += reflections.flatMap(RecordJSON.unknown(inReflection:)).map { .field("reflections.\($0)") }
      losses += turns.flatMap(RecordJSON.unknown(inTurn:)).map { .field("conversation.\($0)") }
      if !read.isEmpty { beside.conversation = Conversation(entry: id, turns: read, standIns: standIns) }
      return (beside, losses)
    }

    /// The entry, or the name of the field that it lacks.
    func finished(record: Int, place: Place, brokenCharacters: Int) -> Result<ImportedEntry, MissingField> {
      guard let date = date.flatMap({ Timestamp(rfc3339: $0) }) else { return .failure(MissingField(name: "date")) }
      guard let text else { return .failure(MissingField(name: "text")) }
      let entryID = id.flatMap { EntryID($0) }
      if id != nil, entryID == nil { return .failure(MissingField(name: "id")) }
      var content = EntryContent(
        date: date, title: title ?? "", text: text, mood: mood, isStarred: isStarred, isPrivate: isPrivate)
      content.givenTags = given ?? tags.given(beside: content)
      content.foreign = foreign
      var remarks = Remarks(losses: losses, kept: [])
      let history = keepUnknown(in: &content, entryID == nil ? [] : revisions, &remarks)
      var losses = remarks.losses
      var beside = beside
      if let entryID {
        let (found, lost) = self.beside(entryID)
        beside = found
        beside.revisions = history
        losses += lost
      } else {
        // They would speak of an entry that has no name.
        if !reflections.isEmpty { losses.append(.field("reflections")) }
        if !turns.isEmpty { losses.append(.field("conversation")) }
      }
      if tags.refused > 0 { losses.append(.tags(tags.refused)) }
      if brokenCharacters > 0 { losses.append(.brokenCharacters(brokenCharacters)) }
      return .success(
        ImportedEntry(
          content: content, id: entryID, modified: modified.flatMap { Timestamp(rfc3339: $0) }, record: record,
          place: place, beside: beside, losses: losses, kept: remarks.kept))
    }

    private struct Remarks {
      var losses: [ImportLoss]
      var kept: [String]
    }

    /// Puts the members that are not known to what is kept of the entry and of each of its revisions. The last step is the
    /// entry as it stands: what either has besides, both get, since a difference would be one more step.
    private func keepUnknown(
      in content: inout EntryContent, _ revisions: [RecordJSON.ReadRevision], _ remarks: inout Remarks
    ) -> [EntryRecord.Revision] {
      var unknown = unknown
      let last = revisions.lastIndex { $0.revision.content == content }
      var isKept = last.map { unknown.add(othersOf: revisions[$0].unknown) } ?? true
      isKept = unknown.add(to: &content.foreign, from: .intime) && isKept
      if isKept { remarks.kept += kept } else { remarks.losses += kept.map { .field($0) } }
      return revisions.enumerated().map { index, read in
        var revision = read.revision
        let isRevisionKept: Bool
        if index == last {
          (revision.content, isRevisionKept) = (content, isKept)
        } else if var old = revision.content {
          isRevisionKept = read.unknown.add(to: &old.foreign, from: .intime)
          revision.content = old
        } else {
          isRevisionKept = true  // a deletion has none
        }
        let names = read.unknown.members.map { "revisions.\($0.name)" }
        if isRevisionKept { remarks.kept += names } else { remarks.losses += names.map { .field($0) } }
        remarks.losses += read.lost.map { .field("revisions.\($0)") }
        return revision
      }
    }

    /// A field that an entry must have, and that is absent or of no use.
    struct MissingField: Error {
      let name: String
    }
  }
}
