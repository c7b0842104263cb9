import Journal
import Testing

@testable import Exchange
@testable import JSON

@Suite struct JrnlJSONTests {
  @Test func `title and body, day and time, tags and star are read`() throws {
    let found = try read(
      """
      {"entries": [{"title": "Slow morning.", "body": "Rain @home", "date": "1660-01-02", "time": "07:40",
        "tags": ["@home", "@famille", "@FAMILLE"], "starred": true}], "tags": {"@home": 1}}
      """)
    let entry = try #require(found.entries.first)
    #expect(found.entries.count == 1)
    #expect(entry.content.title == "Slow morning.")
    #expect(entry.content.text == "Rain @home")
    #expect(entry.content.date.description == "1660-01-02T07:40:00+01:00")
    #expect(entry.content.givenTags == [try #require(Tag("famille"))])
    #expect(entry.content.isStarred)
    #expect(entry.losses.isEmpty)
    #expect(entry.place == Place(offset: 13, line: 1))
  }

  @Test func `a bad record is reported with its place, and the others are read`() throws {
    let found = try read(
      """
      {"entries": [
        {"title": "a", "body": "", "date": "2024-02-30", "time": "07:40"},
        7,
        {"title": "b", "body": "x", "date": "2024-03-02", "time": "7h"},
        {"date": "2024-03-02", "time": "07:40", "more": {"deep": [{}]}},
        {"title": "c", "body": "y", "date": "2024-03-02", "time": "07:40:09", "uuid": "1", "starred": 1, "tags": ["a b", 3]}
      ]}
      """)
    #expect(found.problems.map(\.reason) == [.field("date"), .notAnEntry, .field("time"), .field("body")])
    #expect(found.problems.map(\.record) == [1, 2, 3, 4])
    #expect(found.problems.map(\.place.line) == [2, 3, 4, 5])
    #expect(found.entries.map(\.content.date.description) == ["2024-03-02T07:40:09+01:00"])
    #expect(found.entries.map(\.record) == [5])
    #expect(found.entries.first?.losses == [.tags(2)] && found.entries.first?.kept == ["uuid", "starred"])
  }

  @Test(arguments: ["[]", "{}", "7", "{\"entries\": 1}", "{\"entriez\": []}"])
  func `other JSON is not taken for jrnl's`(text: String) {
    #expect(throws: ImportError.self) { try read(text) }
  }

  @Test func `an unreadable input is named, after the entries before it`() {
    var count = 0
    do {
      try JrnlJSON.read(
        from: ByteSource(Array("{\"entries\":[{\"title\":\"a\",\"date\":\"2024-03-02\"},\n{\"title\":}]}".utf8)),
        clock: .paris, onEntry: { _ in count += 1 }, onProblem: { _ in })
      Issue.record("nothing was thrown")
    } catch {
      guard case .malformed(.unexpectedByte(UInt8(ascii: "}")), let place) = error else {
        Issue.record("another error: \(error)")
        return
      }
      #expect(place.line == 2)
    }
    #expect(count == 1)
  }

  @Test func `an entry that cannot be taken stops the import`() {
    do {
      try JrnlJSON.read(
        from: ByteSource(Array("{\"entries\":[{\"title\":\"a\",\"date\":\"2024-03-02\"}]}".utf8)), clock: .paris,
        onEntry: { _ in throw Broken() }, onProblem: { _ in })
      Issue.record("nothing was thrown")
    } catch {
      guard case .stopped(let cause) = error, cause is Broken else {
        Issue.record("another error: \(error)")
        return
      }
    }
  }

  @Test func `the document looks like jrnl's own`() throws {
    let found = try read(
      """
      {"entries": [{"title": "Slow.", "body": "Rain\\n@home", "date": "2024-03-02", "time": "07:40", "starred": true}]}
      """)
    let expected = """
      {
        "tags": {
          "@home": 1
        },
        "entries": [
          {
            "title": "Slow.",
            "body": "Rain\\n@home",
            "date": "2024-03-02",
            "time": "07:40",
            "tags": [
              "@home"
            ],
            "starred": true
          }
        ]
      }

      """
    #expect(String(decoding: JrnlJSON.document(found.entries.map(\.content)), as: UTF8.self) == expected)
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func `what was written is read again`(seed: UInt64) throws {
    var random = Seeded(seed)
    let entries = (0..<100).map { _ in random.content(offsetMinutes: 60) }
    let first = JrnlJSON.document(entries)
    let found = try read(first)
    #expect(found.problems.isEmpty)
    #expect(found.entries.count == entries.count)
    for (before, after) in zip(entries, found.entries) {
      #expect(bytes(before.title) == bytes(after.content.title), "seed \(seed)")
      #expect(bytes(before.text) == bytes(after.content.text), "seed \(seed)")
      #expect(before.date.clockSeconds - Int64(before.date.local.second) == after.content.date.clockSeconds)
      #expect(Set(before.tags) == Set(after.content.tags), "seed \(seed)")
      #expect(before.isStarred == after.content.isStarred)
      #expect(after.losses.isEmpty)
    }
  }

  @Test(arguments: ["pepys.jrnl.json", "bashkirtseff.jrnl.json"])
  func `a real diary comes out as it went in`(name: String) throws {
    guard let file = sharedData(name) else { return }
    var entries: [EntryContent] = []
    try JrnlJSON.read(
      from: ByteSource(file), clock: .paris, onEntry: { entries.append($0.content) },
      onProblem: { Issue.record("record \($0.record): \($0.reason)") })
    let before = try #require(try JSONValue(file)["entries"]?.elements)
    let after = try #require(try JSONValue(JrnlJSON.document(entries))["entries"]?.elements)
    #expect(before.count == entries.count)
    #expect(before.count > 800)
    let changed = zip(before, after).filter { before, after in
      ["title", "body", "date", "time", "starred"].contains { before[$0]?.written() != after[$0]?.written() }
    }
    #expect(changed.isEmpty)
  }

  private func read(_ text: String) throws(ImportError) -> Imported { try read(Array(text.utf8)) }

  private func read(_ bytes: [UInt8]) throws(ImportError) -> Imported {
    var found = Imported()
    try JrnlJSON.read(
      from: ByteSource(bytes), clock: .paris, onEntry: { found.entries.append($0) },
      onProblem: { found.problems.append($0) })
    return found
  }
}

/// What an importer found.
struct Imported {
  var entries: [ImportedEntry] = []
  var problems: [ImportProblem] = []
}

extension Clock {
  /// A clock one hour east, on 3 November 2026.
  static var paris: Clock {
    guard let now = Timestamp(rfc3339: "2026-11-03T21:15:00+01:00") else { preconditionFailure("a good date") }
    return Clock(fixedAt: now)
  }
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
