import Archive
import Journal
import Testing

@testable import Exchange
@testable import JSON

@Suite struct DayOneArchiveTests {
  /// Writes an archive, and reads it again.
  static func readBack(_ record: EntryRecord) throws -> ImportedEntry {
    let archive = try DayOneArchive(written: record.entry.modified)
    try archive.append(record)
    try archive.finish()
    var packed = archive.take()[...]
    let zip = ZipReader { buffer in
      let piece = packed.prefix(buffer.count)
      buffer.replaceSubrange(0..<piece.count, with: piece)
      packed = packed.dropFirst(piece.count)
      return piece.count
    }
    #expect(try zip.next()?.name == "Journal.json")
    let found = try DayOneJSONTests.read(ByteSource { try zip.read(into: &$0) })
    #expect(try zip.next() == nil && found.problems.isEmpty)
    let entry = try #require(found.entries.count == 1 ? found.entries.first : nil)
    #expect(entry.losses.isEmpty)
    return entry
  }

  @Test(arguments: [71, 72, 73, 74] as [UInt64])
  func `title, text and date come back, whatever they are`(seed: UInt64) throws {
    var random = Seeded(seed)
    for _ in 0..<100 {
      let content = random.content(offsetMinutes: Int.random(in: -1439...1439, using: &random))
      let entry = IntimeJSONTests.entry(content)
      let back = try Self.readBack(EntryRecord(entry))
      #expect(bytes(back.content.title) == bytes(content.title), "seed \(seed)")
      #expect(bytes(back.content.text) == bytes(content.text), "seed \(seed)")
      #expect(back.content.date == content.date && back.content.isStarred == content.isStarred)
      #expect(Set(back.content.tags) == Set(content.tags))
      #expect(back.id == entry.id && back.modified?.secondsSince1970 == entry.modified.secondsSince1970)
    }
  }

  @Test(
    arguments: [
      (0, "UTC"), (60, "Etc/GMT-1"), (-480, "Etc/GMT+8"), (840, "Etc/GMT-14"), (330, "GMT+0530"), (-210, "GMT-0330"),
      (900, "GMT+1500"),
    ])
  func `a zone has a name that others know`(offset: Int, name: String) {
    #expect(DayOneArchive.zone(offsetMinutes: offset) == name)
  }

  @Test func `an entry has the members that Day One writes`() throws {
    let date = try #require(Timestamp(rfc3339: "2024-03-02T07:40:00+01:00"))
    let content = EntryContent(
      date: date, title: "Slow", text: "Rain. #home", givenTags: ["a"].compactMap { Tag($0) }, isStarred: true)
    let entry = Entry(
      id: EntryID(high: 0x7c0e_5a2b_9d3f_4e61, low: 0xa8b7_c6d5_e4f3_0219), revision: 1, content: content,
      modified: date, language: nil, wordCount: 2, isFromInbox: false)
    var json = JSONWriter()
    DayOneArchive.write(entry, to: &json)
    #expect(
      String(decoding: json.take(), as: UTF8.self)
        == #"{"uuid":"7C0E5A2B9D3F4E61A8B7C6D5E4F30219","creationDate":"2024-03-02T06:40:00Z","modifiedDate":"2024-03-02T06:40:00Z","#
        + ##""timeZone":"Etc/GMT-1","isAllDay":false,"isPinned":false,"starred":true,"tags":["a","home"],"text":"# Slow\n\nRain. #home"}"##
    )
  }
}
