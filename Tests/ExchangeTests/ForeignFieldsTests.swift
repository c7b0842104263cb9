import Journal
import Testing

@testable import Exchange
@testable import JSON

/// What an entry came with and nobody here knows is kept, and goes out again.
@Suite struct ForeignFieldsTests {
  private let id = EntryID(high: 1, low: 2)

  private func record(_ entry: ImportedEntry) -> EntryRecord {
    EntryRecord(
      Entry(
        id: entry.id ?? id, revision: 1, content: entry.content, modified: entry.modified ?? entry.content.date,
        language: nil, wordCount: 0, isFromInbox: false))
  }

  private func document(_ entry: ImportedEntry) -> [UInt8] {
    var writer = IntimeJSON.Writer()
    writer.append(record(entry))
    writer.finish()
    return writer.take()
  }

  private func one(_ read: ((ImportedEntry) throws -> Void) throws -> Void) throws -> ImportedEntry {
    var found: [ImportedEntry] = []
    try read { found.append($0) }
    return try #require(found.count == 1 ? found.first : nil)
  }

  private func readBack(_ bytes: [UInt8]) throws -> ImportedEntry {
    try one { take in
      try IntimeJSON.read(from: ByteSource(bytes), onEntry: take, onProblem: { Issue.record("\($0)") })
    }
  }

  private func dayOne(_ members: String) throws -> ImportedEntry {
    let found = try DayOneJSONTests.read(#"{"creationDate":"2024-03-02T06:40:00Z","text":"Rain.",\#(members)}"#)
    return try #require(found.entries.first)
  }

  private func markdown(_ text: String) throws -> ImportedEntry {
    try one { take in
      try MarkdownFile.read(Array(text.utf8), name: "2024-03-02.md", fallback: Clock.paris.now, clock: .paris)
        .forEach(take)
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Day One

  @Test func `what Day One alone knows goes through our JSON, and back to Day One as it was`() throws {
    let members =
      #""templateID":"T \u0000é","music":{"artist":"x","plays":[1,2.50,1e3,true,null]},"flag":false,"starred":"very""#
    let entry = try dayOne(members)
    #expect(entry.losses.isEmpty && entry.kept == ["templateID", "music", "starred"])
    let back = try readBack(document(entry))
    #expect(back.losses.isEmpty && back.kept.isEmpty && back.content == entry.content)
    var json = JSONWriter()
    DayOneArchive.write(record(back).entry, to: &json)
    let written = text(json.take())
    #expect(
      written.contains(
        #""templateID":"T \u0000é","music":{"artist":"x","plays":[1,2.50,1e3,true,null]},"flag":false}"#), "\(written)")
    #expect(!written.contains("very"), "a member that is ours is written once")
  }

  @Test func `places and photos are kept whole, and not told twice to Day One`() throws {
    let entry = try dayOne(
      #""location":{"latitude":1.5,"longitude":2,"region":{"radius":75}},"photos":[{"md5":"a","width":7}]"#)
    #expect(entry.kept.isEmpty && entry.content.text.contains("[location] (1.5, 2)"))
    let json = text(document(entry))
    #expect(json.contains(#""region":{"radius":75}"#) && json.contains(#""width":7"#), "\(json)")
    var writer = JSONWriter()
    DayOneArchive.write(record(entry).entry, to: &writer)
    let written = text(writer.take())
    #expect(!written.contains("radius") && !written.contains("photos"), "\(written)")
  }

  @Test func `a zone, a name and a date that are not understood are kept as they are`() throws {
    let entry = try dayOne(#""timeZone":"Mars/Olympus","uuid":"seven","modifiedDate":"soon""#)
    #expect(entry.losses == [.zone("Mars/Olympus")] && entry.kept == ["uuid", "modifiedDate"])
    let json = text(document(entry))
    for value in ["Mars/Olympus", "seven", "soon"] { #expect(json.contains("\"\(value)\"")) }
  }

  // MARK: Others

  @Test func `what jrnl alone knows goes out to jrnl again`() throws {
    let source = #"{"entries":[{"title":"a","body":"b","date":"2024-03-02","time":"07:40","uuid":"7","tags":3}]}"#
    let entry = try one { take in
      try JrnlJSON.read(
        from: ByteSource(Array(source.utf8)), clock: .paris, onEntry: take, onProblem: { Issue.record("\($0)") })
    }
    #expect(entry.kept == ["uuid", "tags"] && entry.losses.isEmpty)
    let back = try readBack(document(entry))
    #expect(back.content == entry.content)
    let written = text(JrnlJSON.document([back.content]))
    #expect(written.contains(#""uuid": "7""#) && !written.contains(#""tags": 3"#), "\(written)")
  }

  @Test func `a member of our JSON that is not known is kept, also when it passes through twice`() throws {
    let source =
      #"{"id":"\#(id)","date":"2024-03-02T07:40:00+01:00","text":"a","sleep":{"hours":7},"foreign":{"x":{"y":1}}}"#
    let entry = try readBack(Array(source.utf8))
    #expect(entry.kept == ["sleep"] && entry.losses.isEmpty)
    let back = try readBack(document(entry))
    #expect(back.content == entry.content && back.kept.isEmpty)
    #expect(text(document(back)).contains(#""foreign":{"x":{"y":1},"intime":{"sleep":{"hours":7}}}"#))
  }

  // MARK: Front matter

  private static let matter = """
    aliases: [a, b]
    cssclasses:
      - wide
    weather:
      sky: "grey # not a comment"
      # a comment
      degrees: 9
    quote: |
      two
      lines
    mood: calm
    """

  @Test func `front matter that nobody knows goes through our JSON, and back to a file line by line`() throws {
    let entry = try markdown("---\ntitle: T\n\(Self.matter)\ndate: 2024-03-02T07:40:00+01:00\n---\n\nRain.\n")
    #expect(entry.kept == ["aliases", "cssclasses", "weather", "quote", "mood"] && entry.losses.isEmpty)
    let back = try readBack(document(entry))
    #expect(back.content == entry.content)
    let file = MarkdownFile.write(back.content, id: id)
    #expect(text(file).contains("\n" + Self.matter + "\n---\n\nRain.\n"), "\(text(file))")
    #expect(try markdown(text(file)).content == entry.content)
  }

  @Test func `front matter in TOML goes out as YAML, and what YAML cannot say as words`() throws {
    let entry = try markdown(
      "+++\nweight = 7\ndraft = false # yet\nseries = ['a', \"b\"]\n[menu]\nname = \"x: y\"\nlong = \"\"\"\nz\n\"\"\"\n[end]\n+++\nRain.\n"
    )
    #expect(entry.kept == ["weight", "draft", "series", "menu.name", "menu.long"] && entry.losses.isEmpty)
    let file = text(MarkdownFile.write(entry.content, id: id))
    #expect(
      file.contains("weight:  7\ndraft:  false # yet\nseries:  ['a', \"b\"]\nmenu.name:  \"x: y\"\nmenu.long: "),
      "\(file)")
    let back = try markdown(file)
    #expect(back.kept == entry.kept && back.content.text == "Rain.")
    #expect(text(MarkdownFile.write(back.content, id: id)) == file)
  }

  @Test(arguments: [
    #"{"x":"x: 1\n---\n# Not a field"}"#, #"{"x":"y: 1"}"#, #"{"x":"x: 1\nid: 7"}"#, #"{"x":7}"#, #"{"x":"\u0000"}"#,
    #"{"id":"id: other","date":"date: 1999-01-01","title":"title: other"}"#,
  ])
  func `made-up fields were written into the front matter of a file`(fields: String) throws {
    let source =
      #"{"id":"\#(id)","date":"2024-03-02T07:40:00+01:00","title":"T","text":"a","foreign":{"markdown":\#(fields)}}"#
    let entry = try readBack(Array(source.utf8))
    var plain = entry.content
    plain.foreign = nil
    #expect(MarkdownFile.write(entry.content, id: id) == MarkdownFile.write(plain, id: id))
  }

  // MARK: Limits

  @Test func `what would make our own JSON unreadable is told, and not kept`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    let deep = try dayOne(#""a":\#(nested(64)),"b":\#(nested(65))"#)
    #expect(deep.kept == ["a"] && deep.losses == [.field("b")])
    #expect(try readBack(document(deep)).content == deep.content)
    let long = try dayOne(#""a":"\#(String(repeating: "x", count: ForeignFields.longest))","b":1"#)
    #expect(long.kept == ["b"] && long.losses == [.field("a")])
    #expect(try readBack(document(long)).content == long.content)
    for value in ["7", "{}", #"{"x":7}"#, #"{"x":{"y":\#(nested(65))}}"#] {
      let source = #"{"date":"2024-03-02T07:40:00+01:00","text":"a","foreign":\#(value)}"#
      let entry = try readBack(Array(source.utf8))
      #expect(entry.losses == [.field("foreign")] && entry.content.foreign == nil, "\(value)")
    }
  }

  @Test func `a hundred thousand unknown members are kept in one go`() throws {
    let members = (0..<100_000).map { #""m\#($0)":\#($0)"# }.joined(separator: ",")
    let entry = try dayOne(members)
    #expect(entry.kept.count == 100_000)
    #expect(try readBack(document(entry)).content == entry.content)
  }

  @Test(arguments: ["title = \" [\"b\", a\"", "tags = 2023-03-0\"", "tag = \"one"])
  func `what was no title and no tag in TOML becomes none in a file of ours`(line: String) throws {
    let now = try #require(Timestamp(secondsSince1970: 0, offsetMinutes: 60))
    let clock = Clock(fixedAt: now)
    let file = Array("+++\n\(line)\n+++\nRain".utf8)
    let read = try MarkdownFile.read(file, name: "2024-03-02.md", fallback: now, clock: clock)
    let before = try #require(read.first).content
    let written = MarkdownFile.write(before, id: id)
    let again = try MarkdownFile.read(written, name: "2024-03-02.md", fallback: now, clock: clock)
    let after = try #require(again.first)
    #expect(after.content.title == before.title && after.content.tags == before.tags && after.losses.isEmpty)
  }
}
