import Journal
import Testing

@testable import Exchange
@testable import JSON

@Suite struct DayOneJSONTests {
  /// Knows one zone, six hours behind.
  static func read(_ source: ByteSource) throws(ImportError) -> Imported {
    var found = Imported()
    try DayOneJSON.read(
      from: source, clock: .paris, zones: { $0 == "America/Chicago" ? ZoneRules(offsetMinutes: -360) : nil },
      onEntry: { found.entries.append($0) }, onProblem: { found.problems.append($0) })
    return found
  }

  static func read(_ entries: String) throws(ImportError) -> Imported {
    try read(ByteSource(Array(#"{"metadata":{"version":"1.0"},"entries":[\#(entries)]}"#.utf8), chunkSize: 7))
  }

  @Test func `an entry as Day One writes it comes with its zone, title, tags and star, and without its escapes`() throws
  {
    let found = try Self.read(
      ##"""
      {"uuid":"7C0E5A2B9D3F4E61A8B7C6D5E4F30219","creationDate":"2024-03-02T03:40:00.123Z",
       "modifiedDate":"2024-03-02T06:41:10Z","timeZone":"America/Chicago","isAllDay":false,"isPinned":false,"starred":true,
       "tags":["home","New York","a,b"],"duration":0,"editingTime":71.5,"creationDevice":"x",
       "text":"# Slow \\#1\n\nRain again\\. 2 \\* 2 \\\\ a\\b\n\n![](dayone-moment://AB)","richText":"{}"}
      """##)
    let entry = try #require(found.entries.first)
    #expect(entry.content.date.description == "2024-03-01T21:40:00-06:00")
    #expect(entry.modified?.secondsSince1970 == Timestamp(rfc3339: "2024-03-02T06:41:10Z")?.secondsSince1970)
    #expect(entry.id == EntryID(high: 0x7c0e_5a2b_9d3f_4e61, low: 0xa8b7_c6d5_e4f3_0219))
    #expect(entry.content.title == "Slow #1")
    #expect(entry.content.text == "Rain again. 2 * 2 \\ a\\b\n\n![](dayone-moment://AB)")
    #expect(entry.content.tags.map(\.name) == ["home", "New-York", "ab"])
    #expect(entry.content.isStarred && entry.losses.isEmpty)
  }

  @Test func `what has no field becomes lines at the end, the same in every language; the rest is told and kept`()
    throws
  {
    let found = try Self.read(
      #"""
      {"creationDate":"2024-03-02T06:40:00Z","text":"Rain.\n","isPinned":true,"photos":[{"md5":"abc","type":"jpeg",
       "date":"2024-03-02T06:00:00Z"},{"identifier":"AB12"}],"weather":{"conditionsDescription":"Rain","temperatureCelsius":9.5},
       "location":{"latitude":45.76,"longitude":4.84,"placeName":"Home\n[weather] x","localityName":"Lyon","country":"France"},
       "userActivity":{"activityName":"Walking","stepCount":4120},"pdfAttachments":[{"md5":"d","type":"pdf"}],
       "music":{"artist":"x"},"templateID":"y","empty":[],"nothing":null,"no":false}
      """#)
    let entry = try #require(found.entries.first)
    #expect(
      entry.content.text == """
        Rain.

        [location] Home [weather] x, Lyon, France (45.76, 4.84)
        [weather] Rain, 9.5 °C
        [activity] Walking, 4120 steps
        [photo] abc.jpeg, 2024-03-02T06:00:00Z
        [photo] AB12
        [pdf] d.pdf
        """)
    #expect(entry.content.isStarred)
    #expect(entry.losses.isEmpty && entry.kept == ["music", "templateID"])
    let photo = try Self.read(#"{"creationDate":"2024-03-02T06:40:00Z","photos":[{"md5":"a","type":"png"}]}"#)
    #expect(photo.entries.first?.content.text == "[photo] a.png")
    let rich = try Self.read(
      #"{"creationDate":"2024-03-02T06:40:00Z","richText":"{\"contents\":[{\"text\":\"Rain\\n\"},{\"text\":\"Sun\"}]}"}"#
    )
    #expect(rich.entries.first?.content.text == "Rain\nSun")
  }

  @Test(
    arguments: [
      ("# T\n\nx", "T", "x"), ("# T\nx", "T", "x"), ("# T\r\n\r\nx", "T", "x"), ("\n# T\n\n\nx", "T", "\nx"),
      ("# T", "T", ""),
      ("## T\n\nx", "", "## T\n\nx"), ("x\n# T", "", "x\n# T"), ("\\# T\nx", "", "# T\nx"), ("#T", "", "#T"),
      ("", "", ""),
    ])
  func `a first heading of level 1 is the title`(text: String, title: String, rest: String) {
    let found = DayOneText.read(text)
    #expect(found.title == title && found.text == rest)
  }

  @Test func `a bad record is told with its place, an unknown zone too, and the rest is read`() throws {
    let found = try Self.read(
      #"""
      7,{"text":"no date"},
      {"creationDate":"2024-13-02T06:40:00Z","text":"no such month"},
      {"creationDate":"2024-03-02T06:40:00Z"},{"creationDate":"0001-01-01T00:00:00Z","text":"x","timeZone":"America/Chicago"},
      {"creationDate":"2024-03-02T06:40:00Z","text":"a\ud800","timeZone":"../../etc/passwd","starred":1,"tags":"x"}
      """#)
    #expect(
      found.problems.map(\.reason) == [
        .notAnEntry, .field("creationDate"), .field("creationDate"), .field("text"), .field("creationDate"),
      ])
    #expect(found.problems.map(\.record) == [1, 2, 3, 4, 5] && found.problems.map(\.place.line) == [1, 1, 2, 3, 3])
    let entry = try #require(found.entries.first)
    #expect(entry.record == 6 && entry.content.date.description == "2024-03-02T07:40:00+01:00")
    #expect(
      entry.losses == [.zone("../../etc/passwd"), .brokenCharacters(1)] && entry.kept == ["starred", "tags"])
  }

  @Test(arguments: ["[]", "7", #"{"items":[]}"#])
  func `other JSON is not taken for it`(text: String) {
    #expect(throws: ImportError.self) { try Self.read(ByteSource(Array(text.utf8))) }
  }
}
