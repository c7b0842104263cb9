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
    private var losses: [ImportLoss] = []

    /// Takes the value of the member called `name`, which `reader` stands before.
    mutating func take(_ name: String, from reader: inout JSONReader) throws(JSONError) {
      let isKept: Bool
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
      default: isKept = false
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

    /// The entry, or the name of the field that it lacks.
    func finished(record: Int, place: Place, brokenCharacters: Int) -> Result<ImportedEntry, MissingField> {
      guard let date = date.flatMap({ Timestamp(rfc3339: $0) }) else { return .failure(MissingField(name: "date")) }
      guard let text else { return .failure(MissingField(name: "text")) }
      let entryID = id.flatMap { EntryID($0) }
      if id != nil, entryID == nil { return .failure(MissingField(name: "id")) }
      var content = EntryContent(
        date: date, title: title ?? "", text: text, mood: mood, isStarred: isStarred, isPrivate: isPrivate)
      content.givenTags = tags.given(beside: content)
      var losses = losses
      if tags.refused > 0 { losses.append(.tags(tags.refused)) }
      if brokenCharacters > 0 { losses.append(.brokenCharacters(brokenCharacters)) }
      return .success(
        ImportedEntry(
          content: content, id: entryID, modified: modified.flatMap { Timestamp(rfc3339: $0) }, record: record,
          place: place,
          losses: losses))
    }

    /// A field that an entry must have, and that is absent or of no use.
    struct MissingField: Error {
      let name: String
    }
  }
}
