import Glibc
import Journal
import Testing

@testable import Exchange
@testable import JSON

/// `Docs/Formats.md` says what each format keeps: exported, read back and compared, field by field.
@Suite struct FormatTableTests {
  enum Mark: String {
    case whole = "●"
    case part = "◐"
    case nothing = "○"
  }

  static let fields = [
    "id", "date", "zone", "modified", "title", "text", "tags", "mood", "starred", "private", "language", "revisions",
    "reflections", "conversation", "foreign",
  ]

  /// The table of the page: format by format, field by field.
  static func table() throws -> [String: [String: Mark]] {
    let root = String(#filePath).split(separator: "/").dropLast(3).joined(separator: "/")
    let text = String(decoding: try #require(contents(of: "/\(root)/Docs/Formats.md")), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.contains("measured by") })
    func cells(_ line: Substring) -> [String] {
      line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
        .map { String(decoding: Array(MarkdownDay.trimmed(Array($0.utf8)[...])), as: UTF8.self) }
    }
    let formats = cells(lines[start + 1]).dropFirst()
    var table: [String: [String: Mark]] = [:]
    for line in lines[(start + 3)...].prefix(while: { !$0.isEmpty }) {
      let row = cells(line)
      for (format, cell) in zip(formats, row.dropFirst()) { table[format, default: [:]][row[0]] = Mark(rawValue: cell) }
    }
    return table
  }

  private static func contents(of path: String) -> [UInt8]? {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = unsafe getc(file), byte >= 0 { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return bytes
  }

  // MARK: One entry with everything

  /// A field from each of the formats that have any.
  private static let foreign =
    #"{"dayone":{"templateID":"t"},"jrnl":{"uuid":"u"},"markdown":{"aliases":"aliases: [a]"},"standardnotes":{"x":1}}"#

  static func record() throws -> EntryRecord {
    let id = EntryID(high: 0x0123_4567_89ab_cdef, low: 0xfedc_ba98_7654_3210)
    let date = try #require(Timestamp(rfc3339: "2024-03-02T07:40:05+05:30"))
    let modified = try #require(Timestamp(rfc3339: "2024-03-05T09:10:11+05:30"))
    let content = EntryContent(
      date: date, title: "Une matinée *lente* \\* 7",
      text:
        "\n# Pluie\nEncore la pluie, et les mêmes pensées \\* que la veille. \\\\.\u{7}\n\n- un #mot\n[2019-01-01 10:00] lettre\n ",
      givenTags: ["famille", "mot"].compactMap { Tag($0) }, mood: Mood(4), isStarred: true, isPrivate: true,
      foreign: Self.foreign)
    var first = content
    first.text = "Pluie."
    let entry = Entry(
      id: id, revision: 2, content: content, modified: modified, language: .french, wordCount: 11, isFromInbox: true)
    let engine = KeptReflection.Engine.endpoint("home")
    return EntryRecord(
      entry,
      revisions: [
        EntryRecord.Revision(name: id, follows: [], number: 1, written: date, content: first),
        EntryRecord.Revision(
          name: EntryID(high: 5, low: 6), follows: [id], number: 2, written: modified, content: content),
      ],
      reflections: [
        KeptReflection(
          KeptReflection.Summary(
            entry: id, written: modified, engine: engine, level: .pseudonymous, gravity: "distress", seed: .max,
            ledger: 3, questionIDs: ["q1"], exerciseIDs: ["x"]),
          KeptReflection.Parts(
            reflection: "Cela pèse.", questions: ["Depuis quand ?"], exercise: "Respirer.", helpLines: ["3114"]))
      ],
      conversation: Conversation(
        entry: id,
        turns: [
          Conversation.Turn(role: .writer, text: "Oui.", time: modified),
          Conversation.Turn(role: .reply, text: "Dites-m’en plus.", time: modified, engine: engine, ledger: 4),
        ], standIns: [0, 255]))
  }

  // MARK: Measuring

  /// What came back, compared with what went out; for fields that the reader knows nothing of, nothing came.
  private static func compare(_ back: ImportedEntry, _ record: EntryRecord) -> [String: Mark] {
    let (before, after) = (record.entry.content, back.content)
    func mark(_ isWhole: Bool, part: Bool = false) -> Mark { isWhole ? .whole : part ? .part : .nothing }
    var marks: [String: Mark] = [:]
    marks["id"] = mark(back.id == record.entry.id)
    marks["date"] = mark(
      after.date.secondsSince1970 == before.date.secondsSince1970,
      part: after.date.local.description.prefix(16) == before.date.local.description.prefix(16))
    marks["zone"] = mark(after.date.offsetMinutes == before.date.offsetMinutes)
    marks["modified"] = mark(back.modified?.secondsSince1970 == record.entry.modified.secondsSince1970)
    marks["title"] = mark(bytes(after.title) == bytes(before.title))
    let trimmed = String(decoding: MarkdownDay.trimmed(bytes(before.text).drop { $0 == 0x0a }[...]), as: UTF8.self)
    marks["text"] = mark(
      bytes(after.text) == bytes(before.text), part: after.text.contains(trimmed.split(separator: "\n")[1]))
    marks["tags"] = mark(Set(after.tags) == Set(before.tags))
    marks["mood"] = mark(after.mood == before.mood, part: after.text.contains("4/5"))
    marks["starred"] = mark(after.isStarred == before.isStarred, part: after.text.contains("★"))
    marks["private"] = mark(after.isPrivate == before.isPrivate)
    marks["revisions"] = mark(back.beside.revisions == record.revisions)
    marks["reflections"] = mark(back.beside.reflections == record.reflections)
    marks["conversation"] = mark(back.beside.conversation == record.conversation)
    marks["language"] = .nothing
    marks["foreign"] = mark(after.foreign == before.foreign, part: after.foreign != nil)
    return marks
  }

  private static func one(_ read: ((ImportedEntry) throws -> Void) throws -> Void) throws -> ImportedEntry {
    var found: [ImportedEntry] = []
    try read { found.append($0) }
    return try #require(found.count == 1 ? found.first : nil)
  }

  private static func written(_ writer: some EntryWriter, _ record: EntryRecord) throws -> [UInt8] {
    var writer = writer
    try writer.append(record)
    try writer.finish()
    return writer.take()
  }

  private static func measured(_ format: String, _ record: EntryRecord) throws -> [String: Mark] {
    let problem = { (problem: ImportProblem) in _ = Issue.record("\(problem)") }
    let now = Clock.paris.now
    switch format {
    case "json":
      let bytes = try written(IntimeJSON.Writer(), record)
      let back = try one { try IntimeJSON.read(from: ByteSource(bytes), onEntry: $0, onProblem: problem) }
      #expect(
        back.losses.isEmpty && back.beside.isFromInbox && back.content.givenTags == record.entry.content.givenTags)
      var marks = compare(back, record)
      if String(decoding: bytes, as: UTF8.self).contains("\"language\":\"fr\"") { marks["language"] = .whole }
      return marks
    case "md --by entry":
      let bytes = MarkdownFile.write(record.entry.content, id: record.entry.id)
      return compare(
        try one { take in try MarkdownFile.read(bytes, name: "x.md", fallback: now, clock: .paris).forEach(take) },
        record)
    case "md --by day":
      let day = record.entry.content.date.local.date
      let bytes = try written(MarkdownDocument(of: day), record)
      let name = MarkdownDocument.fileName(of: day)
      return compare(
        try one { take in try MarkdownFile.read(bytes, name: name, fallback: now, clock: .paris).forEach(take) }, record
      )
    case "md": return shown(try written(MarkdownDocument(), record), record, isHTML: false)
    case "html": return shown(try written(HTMLPage(language: .french, written: now), record), record, isHTML: true)
    case "jrnl":
      let bytes = try written(JrnlJSON.Writer(tagCounts: []), record)
      return compare(
        try one { try JrnlJSON.read(from: ByteSource(bytes), clock: .paris, onEntry: $0, onProblem: problem) }, record)
    case "jrnl-text":
      let bytes = try written(JrnlText.Writer(), record)
      return compare(
        try one { try JrnlText.read(from: ByteSource(bytes), clock: .paris, onEntry: $0, onProblem: problem) }, record)
    case "dayone":
      var marks = compare(try DayOneArchiveTests.readBack(record), record)
      if marks["zone"] == .whole { marks["zone"] = .part }  // its name is another's
      return marks
    default:
      Issue.record("no such format: \(format)")
      return [:]
    }
  }

  /// What is there to be read, where nothing is made to be read back by a program.
  private static func shown(_ document: [UInt8], _ record: EntryRecord, isHTML: Bool) -> [String: Mark] {
    let text = String(decoding: document, as: UTF8.self)
    func mark(_ words: String..., part: Bool = false) -> Mark {
      guard words.contains(where: text.contains) else { return .nothing }
      return part ? .part : .whole
    }
    return [
      "id": mark(record.entry.id.description),
      "date": mark(isHTML ? "datetime=\"2024-03-02T07:40" : "## 07:40", part: true),
      "zone": mark("+05:30", part: true), "modified": mark("2024-03-05", "5 mars"),
      "title": mark("Une matinée *lente* \\* 7"), "text": mark("mêmes pensées", part: true),
      "tags": mark("#famille", part: !isHTML), "mood": isHTML ? mark("Humeur 4 sur 5") : mark("4/5", part: true),
      "starred": mark("★", part: !isHTML), "private": mark("privé"),
      "language": mark("lang=\"fr\">\n<h5", "class=\"text\" lang=\"fr\""),
      "revisions": mark(">Pluie.<", "\nPluie."), "reflections": mark("Cela pèse."), "conversation": mark("Dites-m’en"),
      "foreign": mark("templateID", "aliases"),
    ]
  }

  @Test(arguments: ["json", "md --by entry", "md --by day", "md", "html", "jrnl", "jrnl-text", "dayone"])
  func `a format keeps what the table says`(format: String) throws {
    let said = try #require(try Self.table()[format])
    #expect(Set(said.keys) == Set(Self.fields))
    let found = try Self.measured(format, try Self.record())
    for field in Self.fields { #expect(found[field] == said[field], "\(format), \(field)") }
  }

  @Test func `the table has every format`() throws {
    #expect(
      Set(try Self.table().keys) == [
        "json", "md --by entry", "md --by day", "md", "html", "jrnl", "jrnl-text", "dayone",
      ])
  }
}
