internal import Archive
public import Journal

/// Day One's JSON archive: a ZIP file with `Journal.json` in it.
///
/// The title is a heading above the text. A backslash before punctuation is written twice, since Day One takes one away;
/// so is one put before a heading that begins a text without a title. Of the zone, the offset is kept. Mood and privacy
/// have no place in it.
public final class DayOneArchive: EntryWriter {
  /// What the archive's bytes are gathered in.
  private final class Gathered {
    var bytes: [UInt8] = []
  }

  private let gathered: Gathered
  private var zip: ZipWriter
  private var json = JSONWriter(.indented(by: 2))

  /// An archive without entries, made at the moment `written`.
  public init(written: Timestamp) throws {
    let gathered = Gathered()
    let local = written.local
    self.gathered = gathered
    zip = ZipWriter { gathered.bytes += $0 }
    try zip.begin(
      "Journal.json",
      time: ZipWriter.Time(
        year: local.date.year, month: local.date.month, day: local.date.day, hour: local.hour, minute: local.minute,
        second: local.second))
    json.beginObject()
    json.object("metadata") { $0.field("version", "1.0") }
    json.name("entries")
    json.beginArray()
  }

  /// How many bytes wait to be taken.
  public var pendingCount: Int { gathered.bytes.count }

  /// Adds an entry.
  /// - Throws: an `ArchiveError` past 4 GiB.
  public func append(_ record: EntryRecord) throws {
    Self.write(record.entry, to: &json)
    try pack()
  }

  /// Ends the archive.
  public func finish() throws {
    json.endArray()
    json.endObject()
    json.endText()
    try pack()
    try zip.end()
    try zip.finish()
  }

  /// Hands over the bytes written so far.
  public func take() -> [UInt8] {
    defer { gathered.bytes = [] }
    return gathered.bytes
  }

  private func pack() throws { try zip.write(json.take()) }

  // MARK: Fields

  /// The members that are written anyway, and those that the text tells of.
  private static let written: Set<String> = DayOneDraft.detailNames.union([
    "uuid", "creationDate", "modifiedDate", "timeZone", "isAllDay", "isPinned", "starred", "tags", "text", "richText",
  ])

  /// Writes an entry as `Journal.json` has it.
  package static func write(_ entry: Entry, to json: inout JSONWriter) {
    let content = entry.content
    json.object { json in
      json.field("uuid", Self.uuid(entry.id))
      json.field("creationDate", Self.moment(content.date))
      json.field("modifiedDate", Self.moment(entry.modified))
      json.field("timeZone", Self.zone(offsetMinutes: content.date.offsetMinutes))
      json.field("isAllDay", false)
      json.field("isPinned", false)
      json.field("starred", content.isStarred)
      json.array("tags") { json in for tag in content.tags { json.value(tag.name) } }
      json.field("text", Self.text(of: content))
      json.foreign(content, from: .dayOne, except: Self.written)
    }
  }

  /// 32 digits of base 16, in capitals.
  private static func uuid(_ id: EntryID) -> String {
    Hexadecimal.text(id.bytes).uppercased()
  }

  /// In UTC.
  private static func moment(_ time: Timestamp) -> String {
    // The first and last day of the calendar may have no UTC.
    (Timestamp(secondsSince1970: time.secondsSince1970, offsetMinutes: 0) ?? time).descriptionWithZ
  }

  /// A name that Day One knows for an offset: the zone database has names for whole hours (with the opposite sign, as
  /// POSIX has it).
  static func zone(offsetMinutes: Int) -> String {
    if offsetMinutes == 0 { return "UTC" }
    if offsetMinutes % 60 == 0, (-720...840).contains(offsetMinutes) {
      return "Etc/GMT\(offsetMinutes > 0 ? "-" : "+")\(abs(offsetMinutes) / 60)"
    }
    let size = abs(offsetMinutes)
    let sign = offsetMinutes < 0 ? "-" : "+"
    return "GMT\(sign)\(LocalTime.twoDigits(size / 60))\(LocalTime.twoDigits(size % 60))"
  }

  /// The title as a heading, then the text.
  static func text(of content: EntryContent) -> String {
    let text = escaped(content.text)
    guard !content.title.isEmpty else {
      let first = text.firstIndex { $0 > 0x20 } ?? text.endIndex
      let isHeading =
        DayOneText.isTitle(text[...])
        || MarkdownHeading(MarkdownDay.trimmed(text[first...].prefix { $0 != 0x0a })) != nil
      return String(
        decoding: isHeading ? text[..<first] + [UInt8(ascii: "\\")] + text[first...] : text[...], as: UTF8.self)
    }
    let title = escaped(content.title).map { $0 == 0x0a || $0 == 0x0d ? 0x20 : $0 }
    return "# " + String(decoding: title, as: UTF8.self)
      + (text.isEmpty ? "" : "\n\n" + String(decoding: text, as: UTF8.self))
  }

  /// With a backslash before each that would be taken for one that escapes.
  private static func escaped(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      result.append(byte)
      if byte == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1].isMarkdownPunctuation {
        result.append(UInt8(ascii: "\\"))
      }
    }
    return result
  }
}
