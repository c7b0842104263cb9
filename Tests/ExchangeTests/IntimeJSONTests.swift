import Journal
import Testing

@testable import Exchange
@testable import JSON

@Suite struct IntimeJSONTests {
  static let id = EntryID(high: 0x0123_4567_89ab_cdef, low: 0xfedc_ba98_7654_3210)

  static func entry(_ content: EntryContent, id: EntryID = id) -> Entry {
    Entry(
      id: id, revision: 3, content: content, modified: Clock.paris.now, language: .french, wordCount: 2,
      isFromInbox: false)
  }

  @Test func `an entry has the members of the contract, in their order`() throws {
    let date = try #require(Timestamp(rfc3339: "1660-01-02T21:00:00Z"))
    let content = EntryContent(
      date: date, title: "T", text: "Rain #home", givenTags: ["b"].compactMap { Tag($0) }, mood: Mood(4))
    let expected =
      #"{"id":"\#(Self.id)","date":"1660-01-02T21:00:00+00:00","modified":"2026-11-03T21:15:00+01:00","title":"T","text":"Rain #home","#
      + #""tags":["b","home"],"mood":4,"starred":false,"private":false,"language":"fr","words":2,"revision":3}"#
    var json = JSONWriter()
    EntryJSON.write(Self.entry(content), includingText: true, to: &json)
    #expect(String(decoding: json.take(), as: UTF8.self) == expected)
    json = JSONWriter()
    EntryJSON.write(Self.entry(content), includingText: false, to: &json)
    #expect(String(decoding: json.take(), as: UTF8.self) == expected.replacing(#""text":"Rain #home","#, with: ""))
    let document = "{\"format\":\"intime\",\"version\":1,\"entries\":[\n\(expected),\n\(expected)]}\n"
    #expect(
      String(decoding: IntimeJSON.document([Self.entry(content), Self.entry(content)]), as: UTF8.self) == document)
    #expect(IntimeJSON.document([]) == bytes("{\"format\":\"intime\",\"version\":1,\"entries\":[]}\n"))
  }

  @Test(arguments: [41, 42, 43] as [UInt64])
  func `what was written is read again, in each of the three shapes`(seed: UInt64) throws {
    var random = Seeded(seed)
    let entries = (0..<60).map { _ in
      let content = random.content(offsetMinutes: Int.random(in: -720...840, using: &random))
      return Self.entry(content, id: EntryID(high: random.next(), low: random.next()))
    }
    var array = JSONWriter(.indented(by: 2))
    array.array { json in for entry in entries { EntryJSON.write(entry, includingText: true, to: &json) } }
    var lines = JSONWriter()
    for entry in entries {
      EntryJSON.write(entry, includingText: true, to: &lines)
      lines.endText()
    }
    for document in [IntimeJSON.document(entries), array.take(), lines.take()] {
      let found = try read(document)
      #expect(found.problems.isEmpty)
      try #require(found.entries.count == entries.count)
      for (before, after) in zip(entries, found.entries) {
        #expect(bytes(before.content.title) == bytes(after.content.title), "seed \(seed)")
        #expect(bytes(before.content.text) == bytes(after.content.text), "seed \(seed)")
        #expect(before.content.tags == after.content.tags || Set(before.content.tags) == Set(after.content.tags))
        #expect(before.content.date == after.content.date)
        #expect(before.content.mood == after.content.mood)
        #expect(before.content.isStarred == after.content.isStarred)
        #expect(before.content.isPrivate == after.content.isPrivate)
        #expect(before.id == after.id)
        #expect(before.modified == after.modified)
        #expect(after.losses.isEmpty)
      }
    }
  }

  @Test func `a bad entry is reported with its place, and the others are read`() throws {
    let found = try read(
      bytes(
        """
        {"version": 1, "entries": [
          {"id": "x", "date": "2024-03-02T07:40:00Z", "text": "a"},
          {"date": "2024-03-02", "text": "a"},
          {"date": "2024-03-02T07:40:00Z"},
          [],
          {"date": "2024-03-02T07:40:00Z", "text": "kept", "mood": 7, "starred": null, "language": "xx", "entries": [1], "format": 2}
        ], "format": "intime"}
        """))
    #expect(found.problems.map(\.reason) == [.field("id"), .field("date"), .field("text"), .notAnEntry])
    #expect(found.problems.map(\.place.line) == [2, 3, 4, 5])
    #expect(found.entries.map(\.content.text) == ["kept"])
    #expect(found.entries.first?.id == nil)
    #expect(
      found.entries.first?.losses == [.field("mood"), .field("starred")]
        && found.entries.first?.kept == ["entries", "format"])
  }

  @Test func `what is broken beside an entry is told, and the rest of it is kept`() throws {
    let good =
      #"{"written":"2026-01-01T00:00:00Z","engine":"guide","level":null,"gravity":"none","reflection":"r","#
      + #""questions":[],"helplines":[]}"#
    let turn = #"{"role":"writer","written":"2026-01-01T00:00:00Z","text":"t"}"#
    let found = try read(
      bytes(
        """
        {"entries": [
          {"id": "\(Self.id)", "date": "2024-03-02T07:40:00Z", "text": "a", "reflections": [\(good), {}, 7],
           "conversation": [{"role": "reply"}, \(turn)], "standIns": "0x", "given": 7, "inbox": "yes", "deleted": null},
          {"date": "2024-03-02T07:40:00Z", "text": "b", "reflections": [\(good)], "conversation": [\(turn)]},
          {"id": "\(Self.id)", "date": "2024-03-02T07:40:00Z", "text": "c", "revisions": [
            {"name": "\(Self.id)", "follows": [], "revision": 1, "written": "2026-01-01T00:00:00Z", "deleted": true},
            {"name": "\(Self.id)", "follows": ["x"], "revision": 1, "written": "2026-01-01T00:00:00Z", "deleted": true}]},
          {"id": "\(Self.id)", "date": "2024-03-02T07:40:00Z", "text": "d", "revisions": {"name": 1}, "reflections": null}
        ]}
        """))
    #expect(found.problems.isEmpty && found.entries.map(\.content.text) == ["a", "b", "c", "d"])
    let first = try #require(found.entries.first)
    #expect(first.beside.reflections.map(\.parts.reflection) == ["r"])
    #expect(first.beside.conversation?.turns.map(\.text) == ["t"] && first.beside.conversation?.standIns == nil)
    #expect(
      Set(first.losses)
        == Set(["reflections", "conversation", "standIns", "given", "inbox", "deleted"].map { .field($0) }))
    #expect(found.entries[1].losses == [.field("reflections"), .field("conversation")])
    #expect(found.entries[1].beside == ImportedBeside())
    #expect(found.entries[2].losses == [.field("revisions")] && found.entries[2].beside.revisions.isEmpty)
    #expect(found.entries[3].losses == [.field("revisions"), .field("reflections")])
  }

  @Test func `what a newer Intime may have beside an entry is kept with its step, or told`() throws {
    let (first, second, third) = (Self.id, EntryID(high: 5, low: 6), EntryID(high: 7, low: 8))
    func step(_ name: EntryID, _ follows: String, _ text: String, _ more: String) -> String {
      #"{"name":"\#(name)","follows":[\#(follows)],"revision":1,"written":"2026-01-01T00:00:00Z","#
        + #""date":"2024-03-02T07:40:00Z","text":"\#(text)",\#(more)}"#
    }
    let good =
      #"{"written":"2026-01-01T00:00:00Z","engine":"guide","level":null,"gravity":"none","reflection":"r","#
      + #""questions":[],"helplines":[],"warmth":3}"#
    let turn = #"{"role":"writer","written":"2026-01-01T00:00:00Z","text":"t","tone":"calm"}"#
    let document = """
      {"format":"intime","version":1,"made":"by hand","entries":[
        {"id":"\(first)","date":"2024-03-02T07:40:00Z","text":"new","place":"Lyon","revisions":[
          \(step(first, "", "old", #""place":"Paris","mood":9,"starred":"x","tags":["a b"]"#)),
          \(step(second, "\"\(first)\"", "new", #""place":"Lyon","device":"phone""#))],
         "reflections":[\(good)],"conversation":[\(turn)]},
        {"id":"\(third)","date":"2024-03-02T07:40:00Z","text":"gone","deleted":true,"revisions":[
          {"name":"\(third)","follows":[],"revision":1,"written":"2026-01-01T00:00:00Z","deleted":true,"device":"phone"}]}
      ],"count":2}
      """
    var losses: [ImportLoss] = []
    var entries: [ImportedEntry] = []
    try IntimeJSON.read(
      from: ByteSource(bytes(document)), onEntry: { entries.append($0) }, onProblem: { Issue.record("\($0)") },
      onLoss: { losses.append($0) })
    #expect(losses == [.field("made"), .field("count")])
    let entry = try #require(entries.first)
    #expect(entry.kept == ["place", "revisions.place", "revisions.place", "revisions.device"])
    #expect(
      entry.losses == [
        .field("revisions.mood"), .field("revisions.starred"), .field("revisions.tags"), .field("reflections.warmth"),
        .field("conversation.tone"),
      ])
    let steps = entry.beside.revisions.map(\.content)
    #expect(steps.first??.foreign == #"{"intime":{"place":"Paris"}}"#)
    #expect(entry.content.foreign == #"{"intime":{"place":"Lyon","device":"phone"}}"#)
    #expect(steps.last == entry.content, "or an import would find a difference, and make one more step of it")
    #expect(entries.last?.losses == [.field("revisions.device")])

    var writer = IntimeJSON.Writer()
    writer.append(EntryRecord(Self.entry(entry.content), revisions: entry.beside.revisions))
    writer.finish()
    let back = try #require(read(writer.take()).entries.first)
    #expect(back.kept.isEmpty && back.losses.isEmpty)
    #expect(back.content == entry.content && back.beside.revisions == entry.beside.revisions)
  }

  @Test(arguments: ["7", "\"a\"", "{\"format\":\"other\"}", "{\"version\":0}", "{\"entries\":{}}", ""])
  func `other JSON is not taken for ours`(text: String) {
    #expect(throws: ImportError.self) { try read(bytes(text)) }
  }

  @Test func `a later version is refused by its number`() {
    do {
      _ = try read(bytes("{\"format\":\"intime\",\"version\":2,\"entries\":[]}"))
      Issue.record("nothing was thrown")
    } catch {
      guard case .newerVersion(2) = error else {
        Issue.record("another error: \(error)")
        return
      }
    }
  }

  @Test func `an entry of 10 MB is read whole`() throws {
    let text = String(repeating: "Été, \"rain\" 🙂\n", count: 10_000_000 / 18)
    let content = EntryContent(date: Clock.paris.now, text: text)
    let found = try read(IntimeJSON.document([Self.entry(content)]))
    #expect(found.entries.map(\.content.text.utf8.count) == [text.utf8.count])
    #expect(found.entries.map(\.content.text) == [text])
  }

  private func read(_ bytes: [UInt8]) throws(ImportError) -> Imported {
    var found = Imported()
    try IntimeJSON.read(
      from: ByteSource(bytes), onEntry: { found.entries.append($0) }, onProblem: { found.problems.append($0) })
    return found
  }
}

@Suite struct ImportFormatTests {
  @Test(
    arguments: [
      ("x.json", "{\"tags\": {}, \"entries\": []}", .jrnlJSON),
      ("x", "\u{feff}\n{ \"entries\": [{\"title\": \"\", \"body\": \"cut o", .jrnlJSON),
      ("x.json", "{\"tags\": {\"@a\": 1, \"@b", .jrnlJSON),
      ("x.json", "{\"format\":\"intime\",\"version\":1,\"entries\":[", .intimeJSON),
      ("x.txt", "[{\"id\":\"7\",\"date\":\"2024\",\"modified\":", .intimeJSON),
      ("x.jsonl", "{\"id\":\"7\",\"date\":\"2024\",\"modified\":\"\"", .intimeJSON),
      (
        "x.json",
        "{\"metadata\": {\"version\": \"1.0\"}, \"entries\": [{\"uuid\": \"\", \"creationDate\": \"\", \"text\": \"\"}]}",
        .dayOne
      ),
      ("x.json", "{\"metadata\":{\"version\":\"1.0\"},\"entries\":[{\"richText\":\"cut o", .dayOne),
      ("x.json", "{\"metadata\":{},\"entries\":[]}", .dayOne), ("x.json", "{\"entries\":[{\"creationDate\":", .dayOne),
      ("x.json", "{\"metadata\":{},\"entries\":[{\"id\":1,\"date\":\"\"}]}", nil),
      ("x.txt", "{\"version\": \"004\", \"items\": []}", .standardNotes),
      ("x.txt", "{\"items\":[{\"content\":{\"title\":\"\",\"body\":1},\"content_type\":\"Note", .standardNotes),
      ("x.json", "{\"items\":[{\"a\":1}]}", nil), ("x.md", "[link](url)", .markdown),
      ("x.MD", "", .markdown), ("x", "---\nid: 7\n", .markdown),
      ("x.md", "[2024-03-02 07:40] Slow. *\r\nRain", .jrnlText),
      ("x.txt", "\n[2024-03-02 07:40:00 AM] Slow.", .jrnlText), ("x.txt", "Rain", nil),
      ("x.json", "Rain", nil), ("x.zip", "PK\u{3}\u{4}", nil), ("", "", nil), ("x.json", "[[[[[[", nil),
    ] as [(String, String, ImportFormat?)])
  func `a format is told by its beginning, else by the name`(name: String, text: String, format: ImportFormat?) {
    #expect(ImportFormat.detect(fileName: name, firstBytes: bytes(text)) == format)
  }
}
