import Journal
import Testing

@testable import Exchange
@testable import JSON

@Suite struct DayOneArchiveTests {
  /// Reads what we wrote as Day One would: one backslash before punctuation is taken away, and a first heading is the title.
  static func readBack(_ record: EntryRecord) throws -> (entry: ImportedEntry, uuid: String) {
    var json = JSONWriter()
    DayOneArchive.write(record.entry, to: &json)
    let value = try JSONValue(json.take())
    var text = bytes(try #require(value["text"]?.string))
    var title: [UInt8] = []
    if text.starts(with: "# ".utf8) {
      let end = text.firstIndex(of: 0x0a) ?? text.count
      title = Array(text[2..<end])
      text = Array(text[min(text.count, end + 2)...])
    }
    let zone = try #require(value["timeZone"]?.string)
    let created = try #require(value["creationDate"]?.string.flatMap { Timestamp(rfc3339: $0) })
    let minutes = try #require(Self.offset(zone))
    let date = try #require(Timestamp(secondsSince1970: created.secondsSince1970, offsetMinutes: minutes))
    var content = EntryContent(
      date: date, title: unescaped(title), text: unescaped(text), isStarred: value["starred"]?.bool == true)
    var tags = TagList()
    for tag in value["tags"]?.elements ?? [] { tags.add(tag.string ?? "") }
    content.givenTags = tags.given(beside: content)
    let entry = ImportedEntry(
      content: content, modified: value["modifiedDate"]?.string.flatMap { Timestamp(rfc3339: $0) }, record: 1,
      place: Place(offset: 0, line: 1))
    return (entry, try #require(value["uuid"]?.string))
  }

  private static func unescaped(_ bytes: [UInt8]) -> String {
    let punctuation = Array(##"!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"##.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count, punctuation.contains(bytes[index + 1]) {
        index += 1
      }
      result.append(bytes[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func offset(_ zone: String) -> Int? {
    if zone == "UTC" { return 0 }
    if zone.hasPrefix("Etc/GMT") { return Int(zone.dropFirst(7)).map { $0 * -60 } }
    guard zone.hasPrefix("GMT"), let number = Int(zone.dropFirst(3)) else { return nil }
    return number / 100 * 60 + number % 100
  }

  @Test(arguments: [71, 72, 73, 74] as [UInt64])
  func `title, text and date come back, whatever they are`(seed: UInt64) throws {
    var random = Seeded(seed)
    for _ in 0..<100 {
      let content = random.content(offsetMinutes: Int.random(in: -1439...1439, using: &random))
      let entry = IntimeJSONTests.entry(content)
      let (back, uuid) = try Self.readBack(EntryRecord(entry))
      #expect(bytes(back.content.title) == bytes(content.title), "seed \(seed)")
      #expect(bytes(back.content.text) == bytes(content.text), "seed \(seed)")
      #expect(back.content.date == content.date && back.content.isStarred == content.isStarred)
      #expect(Set(back.content.tags) == Set(content.tags))
      #expect(uuid.utf8.count == 32 && uuid == uuid.uppercased())
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
