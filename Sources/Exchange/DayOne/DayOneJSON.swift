public import Journal

/// Day One's JSON, as `Journal.json` in its archive holds it. Source: exports of Day One, 2016 to 2025; there is no
/// description.
///
/// Of an entry, date, last change, zone, star (also for a pinned one), tags and text are kept; a tag of several words gets
/// hyphens. A backslash before punctuation is taken away, as Day One does when it shows the text, and a first heading of
/// level 1 becomes the title. Place, weather, activity, photos and the like have no field here: they become lines at the
/// end of the text, whose words are the format's own, so that another import of the same file finds the same text. What
/// tells of the device only is left out. Whatever else is there is named and kept as it is, and so are place, weather,
/// activity, photos and the like with all that the lines do not say.
public enum DayOneJSON {
  /// Reads a document entry by entry, in memory that does not grow with its length.
  /// - Parameters:
  ///   - clock: for entries whose zone is not told or not known.
  ///   - zones: the rules of a zone, by its name.
  /// - Throws: what breaks JSON itself, or `onEntry`; `notThisFormat` for JSON without `entries`.
  public static func read(
    from source: ByteSource, clock: Clock, zones: (String) -> ZoneRules?, limits: JSONReader.Limits = .init(),
    onEntry: (ImportedEntry) throws -> Void, onProblem: (ImportProblem) -> Void
  ) throws(ImportError) {
    try ImportSink.running(onEntry, onProblem) { sink in
      var reader = JSONReader(source, limits: limits)
      guard try reader.beginObject() else { throw ImportError.notThisFormat(.dayOne) }
      var hasEntries = false
      while let name = try reader.nextKey() {
        guard name == "entries", try reader.beginArray() else { continue }
        hasEntries = true
        while try reader.nextElement() { try readEntry(&reader, clock, zones, into: &sink) }
      }
      try reader.finish()
      if !hasEntries { throw ImportError.notThisFormat(.dayOne) }
    }
  }

  private static func readEntry(
    _ reader: inout JSONReader, _ clock: Clock, _ zones: (String) -> ZoneRules?, into sink: inout ImportSink
  ) throws {
    let place = try reader.place()
    let brokenBefore = reader.replacedSurrogates
    sink.beginRecord()
    guard try reader.beginObject() else { return sink.report(.notAnEntry, at: place) }
    var draft = DayOneDraft()
    while let name = try reader.nextKey() { try draft.take(name, from: &reader) }
    switch draft.finished(clock, zones) {
    case .failure(let missing): sink.report(.field(missing.name), at: place)
    case .success(var entry):
      entry.record = sink.record
      entry.place = place
      let broken = reader.replacedSurrogates - brokenBefore
      if broken > 0 { entry.losses.append(.brokenCharacters(broken)) }
      try sink.deliver(entry)
    }
  }
}

/// An entry on its way out of Day One's JSON.
struct DayOneDraft {
  private var id: EntryID?
  private var created: Timestamp?
  private var modified: Timestamp?
  private var zone: String?
  private var text: String?
  private var richText: String?
  private var isStarred = false
  private var tags = TagList()
  /// What becomes lines at the end, in an order of its own.
  private var details: [String: [String]] = [:]
  /// What is not known or has no field here, whole.
  private var foreign = ForeignFields()
  private var kept: [String] = []
  private var losses: [ImportLoss] = []

  /// Tells of the device or of how the entry was typed, or says once more what another member says.
  private static let unneeded: Set<String> = [
    "duration", "editingTime", "isAllDay", "creationDevice", "creationDeviceType", "creationDeviceModel",
    "creationOSName", "creationOSVersion", "sourceString",
  ]
  /// What becomes lines of the text.
  static let detailNames: Set<String> = [
    "location", "weather", "userActivity", "photos", "videos", "audios", "pdfAttachments",
  ]
  private static let attachments = ["photos": "photo", "videos": "video", "audios": "audio", "pdfAttachments": "pdf"]
  private static let lineOrder = ["location", "weather", "activity", "photo", "video", "audio", "pdf"]

  mutating func take(_ name: String, from reader: inout JSONReader) throws(JSONError) {
    switch name {
    case "uuid":
      let value = try JSONValue(next: &reader)
      id = value.string.flatMap(Self.id)
      if id == nil { keep(name, value) }
    case "creationDate": created = try reader.string().flatMap { Timestamp(rfc3339: $0) }
    case "modifiedDate":
      let value = try JSONValue(next: &reader)
      modified = value.string.flatMap { Timestamp(rfc3339: $0) }
      if modified == nil { keep(name, value) }
    case "timeZone": zone = try reader.string()
    case "text": text = try reader.string()
    case "richText": richText = try reader.string()
    case "starred", "isPinned":
      let value = try JSONValue(next: &reader)
      if let flag = value.bool { isStarred = isStarred || flag } else { keep(name, value) }
    case "tags":
      let value = try JSONValue(next: &reader)
      guard let names = value.elements else { return keep(name, value) }
      for name in names { tags.add(words: name.string ?? "") }
    default:
      guard !Self.unneeded.contains(name) else { return }
      let value = try JSONValue(next: &reader)
      if let kind = Self.attachments[name] {
        details[kind] = (value.elements ?? []).map(DayOneDetail.attachment)
        keep(name, value, quietly: true)
      } else if let (kind, line) = DayOneDetail.line(name, value) {
        details[kind] = line.isEmpty ? [] : [line]
        keep(name, value, quietly: true)
      } else {
        keep(name, value)
      }
    }
  }

  /// Keeps a member as it is. What the text tells of is kept `quietly`.
  private mutating func keep(_ name: String, _ value: JSONValue, quietly: Bool = false) {
    guard value != .null else { return }
    guard foreign.add(name, value) else { return losses.append(.field(name)) }
    if !quietly, !DayOneDetail.isEmpty(value) { kept.append(name) }
  }

  struct Missing: Error { let name: String }

  /// The entry, or what it lacks.
  func finished(_ clock: Clock, _ zones: (String) -> ZoneRules?) -> Result<ImportedEntry, Missing> {
    var (losses, foreign) = (losses, foreign)
    guard let created else { return .failure(Missing(name: "creationDate")) }
    let lines = Self.lineOrder.flatMap { kind in (details[kind] ?? []).map { "[\(kind)] \($0)" } }
    guard let raw = text ?? richText.flatMap(DayOneDetail.plain) ?? (lines.isEmpty ? nil : "") else {
      return .failure(Missing(name: "text"))
    }
    let rules = zone.flatMap { ZoneName.fixed($0) ?? (ZoneName.isSound($0) ? zones($0) : nil) }
    if let zone, rules == nil {
      losses.append(.zone(zone))
      _ = foreign.add("timeZone", .string(zone))
    }
    let seconds = created.secondsSince1970
    guard
      let date = rules.map({ $0.timestamp(secondsSince1970: seconds) }) ?? clock.timestamp(secondsSince1970: seconds)
    else { return .failure(Missing(name: "creationDate")) }
    let (title, text) = DayOneText.read(raw)
    var content = EntryContent(
      date: date, title: title, text: lines.isEmpty ? text : Self.joined(text, lines), isStarred: isStarred)
    content.givenTags = tags.given(beside: content)
    content.foreign = foreign.text(from: .dayOne)
    if tags.refused > 0 { losses.append(.tags(tags.refused)) }
    return .success(
      ImportedEntry(
        content: content, id: id, modified: modified ?? date, record: 0, place: Place(offset: 0, line: 1),
        losses: losses, kept: kept))
  }

  private static func joined(_ text: String, _ lines: [String]) -> String {
    var text = Array(text.utf8)
    while text.last == 0x0a || text.last == 0x0d { text.removeLast() }
    return String(decoding: text, as: UTF8.self) + (text.isEmpty ? "" : "\n\n") + lines.joined(separator: "\n")
  }

  /// 32 digits of base 16, with hyphens or without.
  static func id(_ text: String) -> EntryID? {
    guard let bytes = Hexadecimal.bytes(String(decoding: text.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self))
    else { return nil }
    return EntryID(bytes.span)
  }
}
