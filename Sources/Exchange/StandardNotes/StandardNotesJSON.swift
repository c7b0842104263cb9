public import Journal

/// A decrypted backup of Standard Notes: `{"version":"004","items":[…]}`, where notes and tags are items, and a tag lists
/// its notes. Source: Standard Notes, "Decrypted backup", and backups of 2019 to 2025.
///
/// Of a note, title, text, tags, both dates, star (also for a pinned one) and bin are kept: what is in the bin comes as a
/// deleted entry. A protected note becomes a private entry, and an archived one gets the tag `archived`. A tag of several
/// words gets hyphens. A *super* note is rewritten as Markdown, and kept as it was where that loses something. What else
/// a note has is named and kept, but for what tells how it was shown.
///
/// Tags may come last, so that a backup is read twice: for its ``tags(from:limits:)``, and for its notes.
public enum StandardNotesJSON {
  /// How many bytes names of tags and of their notes may have.
  public static let longestTags = 64 << 20

  /// What the tags of a backup are called, and which notes have them.
  public struct Tags {
    fileprivate var titles: [String: String] = [:]
    fileprivate var ofNotes: [String: [String]] = [:]
    fileprivate var byteCount = 0

    /// None.
    public init() {}

    /// What a note with these references is tagged with.
    fileprivate func names(of note: String, _ references: [String]) -> [String] {
      ofNotes[note, default: []] + references.compactMap { titles[$0] }
    }
  }

  /// Reads the tags of a backup; of one that is not sound, those before its fault, which ``read(from:tags:clock:limits:onEntry:onProblem:)``
  /// then comes upon.
  /// - Throws: what `source` throws; `encrypted`; `notThisFormat`; `tooLong`.
  public static func tags(from source: ByteSource, limits: JSONReader.Limits = .init()) throws(ImportError) -> Tags {
    var tags = Tags()
    do {
      try ImportSink.running({ _ in }, { _ in }) { _ in
        try eachItem(of: source, limits) { reader in
          let place = try reader.place()
          let item = try item(&reader)
          guard item["content_type"]?.string == "Tag", item["deleted"]?.bool != true,
            let title = item["content"]?["title"]?.string, let uuid = item["uuid"]?.string
          else { return }
          let notes = references(item, to: "Note")
          tags.byteCount +=
            title.utf8.count + uuid.utf8.count + notes.reduce(0) { $0 + $1.utf8.count + title.utf8.count }
          guard tags.byteCount <= longestTags else { throw ImportError.tooLong(limit: longestTags, place) }
          tags.titles[uuid] = title
          for note in notes { tags.ofNotes[note, default: []].append(title) }
        }
      }
    } catch {
      switch error {
      case .malformed, .notUTF8: return tags
      default: throw error
      }
    }
    return tags
  }

  /// Reads the notes of a backup, in memory that does not grow with its length. Times are shown as the clock shows them.
  /// - Throws: what breaks JSON itself, or `onEntry`; `notThisFormat` for JSON without `items`; `encrypted` for a backup
  ///   that was not decrypted.
  public static func read(
    from source: ByteSource, tags: Tags, clock: Clock, limits: JSONReader.Limits = .init(),
    onEntry: (ImportedEntry) throws -> Void, onProblem: (ImportProblem) -> Void
  ) throws(ImportError) {
    try ImportSink.running(onEntry, onProblem) { sink in
      let notes = StandardNotesReader(clock: clock, tags: tags)
      try eachItem(of: source, limits) { reader in try notes.readItem(&reader, into: &sink) }
    }
  }

  private static func eachItem(
    of source: ByteSource, _ limits: JSONReader.Limits, _ body: (inout JSONReader) throws -> Void
  ) throws {
    var reader = JSONReader(source, limits: limits)
    guard try reader.beginObject() else { throw ImportError.notThisFormat(.standardNotes) }
    var hasItems = false
    while let name = try reader.nextKey() {
      guard name == "items", try reader.beginArray() else { continue }
      hasItems = true
      while try reader.nextElement() { try body(&reader) }
    }
    try reader.finish()
    if !hasItems { throw ImportError.notThisFormat(.standardNotes) }
  }

  /// The next item whole.
  /// - Throws: `encrypted` for a note or tag that is.
  fileprivate static func item(_ reader: inout JSONReader) throws -> JSONValue {
    let item = try JSONValue(next: &reader)
    let type = item["content_type"]?.string
    if let sealed = item["content"]?.string, type == "Note" || type == "Tag", sealed.utf8.starts(with: "00".utf8) {
      throw ImportError.encrypted
    }
    return item
  }

  fileprivate static func references(_ item: JSONValue, to type: String) -> [String] {
    (item["content"]?["references"]?.elements ?? []).compactMap { reference in
      reference["content_type"]?.string == type ? reference["uuid"]?.string : nil
    }
  }
}

/// Makes entries of notes.
private struct StandardNotesReader {
  let clock: Clock
  let tags: StandardNotesJSON.Tags

  /// Has a field here.
  private static let known: Set<String> = [
    "title", "text", "references", "noteType", "editorIdentifier", "appData", "starred", "pinned", "protected",
    "archived", "trashed",
  ]
  private static let knownState: Set<String> = [
    "client_updated_at", "pinned", "archived", "starred", "trashed", "protected",
  ]
  /// Tells how the note was shown, or says once more how it begins.
  private static let unneeded: Set<String> = [
    "preview_plain", "preview_html", "hidePreview", "spellcheck", "editorWidth", "mobilePrefersPlainEditor",
    "prefersPlainEditor",
  ]

  func readItem(_ reader: inout JSONReader, into sink: inout ImportSink) throws {
    let place = try reader.place()
    let brokenBefore = reader.replacedSurrogates
    guard try reader.kind() == .object else {
      sink.beginRecord()
      return sink.report(.notAnEntry, at: place)
    }
    let item = try StandardNotesJSON.item(&reader)
    // Settings, keys and the like are none of ours.
    guard item["content_type"]?.string == "Note", item["deleted"]?.bool != true else { return }
    sink.beginRecord()
    switch entry(item, record: sink.record, place: place) {
    case .failure(let missing): sink.report(.field(missing.name), at: place)
    case .success(var entry):
      let broken = reader.replacedSurrogates - brokenBefore
      if broken > 0 { entry.losses.append(.brokenCharacters(broken)) }
      try sink.deliver(entry)
    }
  }

  private struct Missing: Error { let name: String }

  private func entry(_ item: JSONValue, record: Int, place: Place) -> Result<ImportedEntry, Missing> {
    guard let uuid = item["uuid"]?.string else { return .failure(Missing(name: "uuid")) }
    guard let content = item["content"], content["title"] != nil || content["text"] != nil else {
      return .failure(Missing(name: "content"))
    }
    func moment(_ text: String?) -> Timestamp? {
      text.flatMap { Timestamp(rfc3339: $0) }.flatMap { clock.timestamp(secondsSince1970: $0.secondsSince1970) }
    }
    guard let date = moment(item["created_at"]?.string) else { return .failure(Missing(name: "created_at")) }
    let state = content["appData"]?["org.standardnotes.sn"]
    func flag(_ names: String...) -> Bool {
      names.contains { content[$0]?.bool == true || state?[$0]?.bool == true }
    }
    var fields = Fields(content)
    var text = content["text"]?.string ?? ""
    if fields.isSuper || text.utf8.starts(with: "{\"root\":".utf8), let rewritten = LexicalText(text) {
      if !rewritten.lost.isEmpty { fields.keep("text", .string(text), quietly: true) }
      text = rewritten.text
      for (name, count) in rewritten.lost.sorted(by: { $0.key < $1.key }) { fields.losses.append(.pieces(name, count)) }
    }
    let files = StandardNotesJSON.references(item, to: "File")
    if !files.isEmpty { fields.losses.append(.pieces("File", files.count)) }
    var beside = ImportedBeside()
    beside.isDeleted = flag("trashed")
    let modified = moment(state?["client_updated_at"]?.string) ?? moment(item["updated_at"]?.string) ?? date
    var entry = ImportedEntry(
      content: EntryContent(
        date: date, title: content["title"]?.string ?? "", text: text, isStarred: flag("starred", "pinned"),
        isPrivate: flag("protected")),
      id: DayOneDraft.id(uuid), modified: modified, record: record, place: place, beside: beside)
    var list = TagList()
    for title in tags.names(of: uuid, StandardNotesJSON.references(item, to: "Tag")) { list.add(words: title) }
    if flag("archived") { list.add("archived") }  // a state that has no field
    entry.content.givenTags = list.given(beside: entry.content)
    if list.refused > 0 { fields.losses.append(.tags(list.refused)) }
    entry.content.foreign = fields.foreign.text(from: .standardNotes)
    (entry.losses, entry.kept) = (fields.losses, fields.kept)
    return .success(entry)
  }

  /// What a note has that has no field here.
  private struct Fields {
    private(set) var foreign = ForeignFields()
    private(set) var kept: [String] = []
    var losses: [ImportLoss] = []
    let isSuper: Bool

    init(_ content: JSONValue) {
      let (type, editor) = (content["noteType"]?.string, content["editorIdentifier"]?.string)
      isSuper = type == "super" || editor == "com.standardnotes.super-editor"
      guard case .object(let members) = content else { return }
      for member in members where !known.contains(member.name) && !unneeded.contains(member.name) {
        keep(member.name, member.value)
      }
      // A sheet, code or codes for signing in: what the text is, only they tell.
      if !isSuper, let type, type != "plain-text", type != "unknown", type != "markdown" {
        keep("noteType", .string(type), quietly: true)
        if let editor { keep("editorIdentifier", .string(editor), quietly: true) }
      }
      guard case .object(let domains)? = content["appData"] else { return }
      let states = domains.compactMap { domain -> JSONValue.Member? in
        guard domain.name == "org.standardnotes.sn", case .object(let members) = domain.value else { return domain }
        let unknown = members.filter { !knownState.contains($0.name) && !unneeded.contains($0.name) }
        return unknown.isEmpty ? nil : JSONValue.Member(domain.name, .object(unknown))
      }
      if !states.isEmpty { keep("appData", .object(states)) }
    }

    mutating func keep(_ name: String, _ value: JSONValue, quietly: Bool = false) {
      guard value != .null else { return }
      guard foreign.add(name, value) else { return losses.append(.field(name)) }
      if !quietly, !DayOneDetail.isEmpty(value) { kept.append(name) }
    }
  }
}
