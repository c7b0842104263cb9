public import Journal

extension MarkdownFile {
  /// The file of one entry: front matter, with the fields that it once came with, a blank line, the text as it is, and
  /// a line feed.
  public static func write(_ content: EntryContent, id: EntryID) -> [UInt8] {
    var lines = ["---", "id: \(YAMLScalar.written(id.description))", "date: \(content.date)"]
    if !content.title.isEmpty { lines.append("title: \(YAMLScalar.written(content.title))") }
    let tags = content.tags
    if !tags.isEmpty { lines.append("tags: [\(tags.map { YAMLScalar.written($0.name) }.joined(separator: ", "))]") }
    if let mood = content.mood { lines.append("mood: \(mood.value)") }
    if content.isStarred { lines.append("starred: true") }
    if content.isPrivate { lines.append("private: true") }
    let foreign = content.foreign == nil ? [] : ForeignFields.members(content.foreign, from: .markdown)
    let written = foreign.isEmpty ? [] : Set(FrontMatter(lines)?.fields.map(\.key) ?? [])
    for member in foreign.prefix(FrontMatter.mostFields - lines.count) where !written.contains(member.name) {
      // Whoever made the JSON that it came from: it must be this field and nothing else.
      guard let yaml = member.value.string, let fields = FrontMatter(["---", yaml])?.fields, fields.count == 1,
        fields[0].key == member.name, !Self.isOurs(fields[0].key, fields[0].value)
      else { continue }
      lines.append(yaml)
    }
    lines.append("---\n\n")
    return Array(lines.joined(separator: "\n").utf8) + Array(content.text.utf8) + [0x0a]
  }

  /// Whether a field would be read as part of an entry that has no such thing: what was no title in TOML, given as a
  /// text, would be one.
  private static func isOurs(_ key: String, _ value: FrontMatter.Value) -> Bool {
    switch key {
    case "title": value.scalar != nil
    case "tags", "tag": value != .other
    default: false
    }
  }

  /// A name for that file, with a folder by year: `2026/2026-11-03-21h15-first-words-7zzzqw3k.md`. Every file system
  /// takes it.
  public static func fileName(for content: EntryContent, id: EntryID) -> String {
    MarkdownName.written(content, id: id)
  }
}

/// Entries in one Markdown file, for reading: a heading for each day, below it one for each entry. Or the file of one
/// day, as daily notes are kept: its date in front matter, and a heading for each entry, which ``MarkdownFile`` reads
/// again.
///
/// Ids, zones, seconds and privacy are left out, mood, star and given tags become a line of the text, and a heading in
/// a text that begins with a time looks like one of ours: ``MarkdownFile/write(_:id:)`` and ``IntimeJSON`` keep more.
public struct MarkdownDocument {
  private var bytes: [UInt8] = []
  private var day: CivilDate?
  private let isOneDay: Bool

  /// A document without entries.
  public init() { isOneDay = false }

  /// The file of one day, still without entries.
  public init(of day: CivilDate) {
    isOneDay = true
    self.day = day
    add("---\ndate: \(day)\n---\n")
  }

  /// A name for the file of a day, with a folder by year: `2026/2026-11-03.md`.
  public static func fileName(of day: CivilDate) -> String { "\(day.description.prefix(4))/\(day).md" }

  /// How many bytes wait to be taken.
  public var pendingCount: Int { bytes.count }

  /// Adds an entry, below the heading of its day.
  public mutating func append(_ content: EntryContent) {
    let local = content.date.local
    if day != local.date, !isOneDay {
      add("\(day == nil ? "" : "\n")# \(local.date)\n")
      day = local.date
    }
    let title = String(decoding: content.title.utf8.map { $0 == 0x0a || $0 == 0x0d ? 0x20 : $0 }, as: UTF8.self)
    add("\n## \(LocalTime.hourAndMinute(local))\(title.isEmpty ? "" : " " + title)\n")
    var facts: [String] = []
    if content.isStarred { facts.append("★") }
    if let mood = content.mood { facts.append("\(mood.value)/5") }
    let written = Set(content.writtenTags)
    facts += content.givenTags.filter { !written.contains($0) }.map { "#" + $0.name }
    if !facts.isEmpty { add("\n\(facts.joined(separator: " "))\n") }
    if !content.text.isEmpty { add("\n\(content.text)\n") }
  }

  /// Hands over the bytes written so far.
  public mutating func take() -> [UInt8] {
    let taken = bytes
    bytes = []
    return taken
  }

  private mutating func add(_ text: String) { bytes += Array(text.utf8) }
}
