import Journal
import Testing

@testable import Exchange

@Suite struct MarkdownFileTests {
  static let id = EntryID(high: 0x0123_4567_89ab_cdef, low: 0xfedc_ba98_7654_3210)
  static var fallback: Timestamp { Clock.paris.now }

  @Test func `a file of ours looks like this`() throws {
    let date = try #require(Timestamp(rfc3339: "2024-03-02T07:40:05+01:00"))
    let content = EntryContent(
      date: date, title: "Été: a slow \"morning\"", text: "Rain again.\n---\n#home",
      givenTags: ["famille", "7", "c++"].compactMap { Tag($0) }, mood: Mood(4), isStarred: true, isPrivate: true)
    let expected = """
      ---
      id: "04hmasw9nf6yzzpwkae1wn1j20"
      date: 2024-03-02T07:40:05+01:00
      title: "Été: a slow \\"morning\\""
      tags: [famille, "7", "c++", home]
      mood: 4
      starred: true
      private: true
      ---

      Rain again.
      ---
      #home

      """.replacing("04hmasw9nf6yzzpwkae1wn1j20", with: Self.id.description)
    #expect(String(decoding: MarkdownFile.write(content, id: Self.id), as: UTF8.self) == expected)
  }

  @Test func `a front matter of people's own is understood`() throws {
    let entry = try one(
      """
      ---
      # how I keep it
      title: 'Slow ''morning'''
      date: 2024-03-02T07:40:00+01:00   # at home
      tags:
        - home
        - "été/2024"
        - #nothing
      mood: calm
      starred: yes
      aliases: [a, b]
      nested:
        deep: 1
      text: |
        block
      cssclasses:
      ---
      # Heading

      Rain.
      """)
    #expect(entry.content.title == "Slow 'morning'")
    #expect(entry.content.text == "# Heading\n\nRain.")
    #expect(entry.content.date.description == "2024-03-02T07:40:00+01:00")
    #expect(entry.content.givenTags.map(\.name) == ["home", "été/2024"])
    #expect(entry.content.isStarred)
    #expect(entry.content.mood == nil)
    #expect(entry.losses == [.tags(1)] && entry.kept == ["mood", "aliases", "nested", "text"])
    #expect(entry.place.line == 18)
  }

  @Test(arguments: [
    ("tags: [home, \"a b\", 'c', ]", ["home", "c"]), ("tags: home, #famille", ["home"]),
    ("tags: home  famille/été", ["home", "famille/été"]),
    ("tags: \"#home, @famille\"", ["home", "famille"]),
    ("tags: []", []), ("tags:", []), ("tags:\n- a\n- b", ["a", "b"]), ("tag: home", ["home"]), ("tags: [a, [b]]", []),
  ])
  func `tags are taken in every shape they come in`(line: String, names: [String]) throws {
    #expect(try one("---\n\(line)\n---\nx").content.givenTags.map(\.name) == names)
  }

  @Test(arguments: [
    ("date: 2024-03-02T07:40:00Z", "x.md", "2024-03-02T07:40:00+00:00"),
    ("date: 2024-03-02T07:40:00", "x.md", "2024-03-02T07:40:00+01:00"),
    ("date: \"2024-03-02 07:40\"", "x.md", "2024-03-02T07:40:00+01:00"),
    ("date: 2024-03-02", "x.md", "2024-03-02T12:00:00+01:00"),
    ("date: 2024-03-02 07:40:00 -0600", "x.md", "2024-03-02T07:40:00-06:00"),
    ("date: 2024-03-02T07:40+01:00", "x.md", "2024-03-02T07:40:00+01:00"),
    ("date: 2024-03-02 07:40:00.123 Z", "x.md", "2024-03-02T07:40:00+00:00"),
    ("a: 1", "journals/2024_03_02.md", "2024-03-02T12:00:00+01:00"),
    ("a: 1", "20240302.md", "2024-03-02T12:00:00+01:00"),
    ("a: 1", "2024.03.02 x.md", "2024-03-02T12:00:00+01:00"),
    ("a: 1", "Diary/2024/03/02.md", "2024-03-02T12:00:00+01:00"),
    ("a: 1", "202403021.md", "2026-11-03T21:15:00+01:00"), ("a: 1", "2024/13/02.md", "2026-11-03T21:15:00+01:00"),
    ("created: 1660-01-02", "x.md", "1660-01-02T12:00:00+01:00"),
    ("a: 1", "2024/03/2024-03-02.md", "2024-03-02T12:00:00+01:00"),
    ("a: 1", "2024-03-02 07h40 Slow.md", "2024-03-02T07:40:00+01:00"),
    ("date: 2024-03-02", "2024-03-02-07h40-slow.md", "2024-03-02T07:40:00+01:00"),
    ("date: 2024-03-01", "2024-03-02-07h40-slow.md", "2024-03-01T12:00:00+01:00"),
    ("a: 1", "2024-02-30.md", "2026-11-03T21:15:00+01:00"),
    ("a: 1", "2024-03-02T25h00.md", "2024-03-02T12:00:00+01:00"),
    ("date: 2021/03/03", "x.md", "2021-03-03T12:00:00+01:00"),
    ("date: 2021/03/03 21:15", "x.md", "2021-03-03T21:15:00+01:00"),
    ("date: March 3, 2021", "x.md", "2021-03-03T12:00:00+01:00"),
    ("date: 3 mars 2021 à 8h30", "x.md", "2021-03-03T08:30:00+01:00"),
    ("date: le 3 mars 2021", "2021-03-03-07h40.md", "2021-03-03T07:40:00+01:00"),
    ("date: 20210303", "x.md", "2021-03-03T12:00:00+01:00"),
    ("date: 1614756600", "x.md", "2021-03-03T08:30:00+01:00"),
    ("date: 1614756600000", "x.md", "2021-03-03T08:30:00+01:00"),
    ("date:", "2021-03-03.md", "2021-03-03T12:00:00+01:00"),
    ("created: whenever", "2021-03-03.md", "2021-03-03T12:00:00+01:00"),
  ])
  func `the date comes from the field, else the name, else the caller`(line: String, name: String, date: String) throws
  {
    #expect(try one("---\n\(line)\n---\nx", name: name).content.date.description == date)
  }

  @Test(arguments: [
    "date: yesterday", "date: hier à 15h", "date: March 3", "date: 3/4/2021", "date: sometime", "date: 2021-02-30",
    "date: [2021-03-03]", "date: 2021", "created: whenever",
  ])
  func `a date that cannot be read was made that of the file`(line: String) throws {
    let name = line.hasPrefix("date") ? "2021-03-03.md" : "x.md"
    #expect(throws: ImportError.self) { try one("---\n\(line)\n---\nx", name: name) }
    #expect(try one("---\ntitle: x\n---\nx", name: "x.md").isDatedByFile)
    #expect(try !one("---\ndate: 2021-03-03\n---\nx", name: "x.md").isDatedByFile)
  }

  @Test(arguments: [
    ("# Slow morning #\n\nRain.\n", "2024-03-02.md", "Slow morning", "Rain."),
    ("\n# Slow\r\n\r\nRain.\r\n", "x.md", "Slow", "Rain."),
    ("## Second\nRain.", "2024-03-02 Day.md", "Day", "## Second\nRain."),
    ("Rain.\n# Later", "2024-03-02.md", "", "Rain.\n# Later"),
    ("#home\nRain.", "Ideas.v2.md", "Ideas.v2", "#home\nRain."), ("# \nRain.", "2024-03-02_a.md", "a", "# \nRain."),
    ("---\nRain\n---\n", "2024-03-02.md", "", "---\nRain\n---"), ("---\na: 1\n", "2024-03-02.md", "", "---\na: 1"),
    ("---\na: 1\n...\nRain", "2024-03-02.md", "", "Rain"),
    ("---\r\ntitle: T\r\n---\r\n\r\nRain\r\n", "2024-03-02.md", "T", "Rain"),
    ("\u{feff}---\ntitle: T\n---\nRain", "2024-03-02.md", "T", "Rain"),
    ("---\ntitle: \"\"\n---\n# H", "2024-03-02.md", "", "# H"),
    ("# Only a title\n", "2024-03-02.md", "Only a title", ""),
  ])
  func `the title comes from the field, else the first heading, else the name`(
    text: String, name: String, title: String, body: String
  ) throws {
    let entry = try one(text, name: name)
    #expect(bytes(entry.content.title) == bytes(title))
    #expect(bytes(entry.content.text) == bytes(body))
  }

  @Test func `a front matter in TOML is understood too`() throws {
    let entry = try one(
      """
      +++
      # Hugo
      title = "Slow \\"morning\\""
      date = 2024-03-02T07:40:00+01:00
      tags = ['home', "famille"]
      starred = true
      long = \"""
      two lines
      \"""
      [taxonomies]
      tags = ["x"]
      +++

      Rain.
      """)
    #expect(entry.content.title == "Slow \"morning\"" && entry.content.text == "Rain." && entry.content.isStarred)
    #expect(entry.content.tags.map(\.name) == ["home", "famille"])
    #expect(entry.content.date.description == "2024-03-02T07:40:00+01:00")
    #expect(entry.losses.isEmpty && entry.kept == ["long", "taxonomies.tags"])
    #expect(try one("+++\nRain\n+++\nSun").content.text == "+++\nRain\n+++\nSun")
  }

  @Test func `a day whose headings are times is several entries`() throws {
    let text = """
      # Saturday

      Slept well.

      ## 07:40 Slow morning

      Rain.

      ```
      ## 09:00 not a heading
      ```
      ### 10:00 of another level

      ## 21h15
      Home. #home

      """
    let entries = try MarkdownFile.read(bytes(text), name: "2024/2024-03-02.md", fallback: Self.fallback, clock: .paris)
    #expect(entries.map(\.content.title) == ["Saturday", "Slow morning", ""])
    #expect(entries.map(\.content.date.description) == ["12:00", "07:40", "21:15"].map { "2024-03-02T\($0):00+01:00" })
    #expect(entries.map(\.content.text).last == "Home. #home")
    #expect(entries.map(\.place.line) == [3, 7, 15])
    #expect(entries.map(\.record) == [1, 2, 3])
  }

  @Test func `the document of a day is read as that day`() throws {
    var document = MarkdownDocument()
    for time in ["07:40", "21:15"] {
      let date = try #require(Timestamp(rfc3339: "2024-03-02T\(time):00+01:00"))
      document.append(EntryContent(date: date, title: "At \(time)", text: "Text of \(time)."))
    }
    let entries = try MarkdownFile.read(document.take(), name: "2024-03-02.md", fallback: Self.fallback, clock: .paris)
    #expect(entries.map(\.content.title) == ["At 07:40", "At 21:15"])
    #expect(entries.map(\.content.text) == ["Text of 07:40.", "Text of 21:15."])
    #expect(entries.map(\.content.date.local.hour) == [7, 21])
  }

  @Test func `a document has a heading for each day and each entry`() throws {
    var document = MarkdownDocument()
    for (date, title) in [
      ("2024-03-02T07:40:00+01:00", "Slow\nmorning"), ("2024-03-02T21:15:00+01:00", ""),
      ("2024-03-03T08:00:00Z", "Next"),
    ] {
      document.append(
        EntryContent(
          date: try #require(Timestamp(rfc3339: date)), title: title, text: "Rain. #home",
          givenTags: ["home", "famille"].compactMap { Tag($0) }, mood: title == "Next" ? Mood(4) : nil,
          isStarred: title == "Next"))
    }
    let expected = """
      # 2024-03-02

      ## 07:40 Slow morning

      #famille

      Rain. #home

      ## 21:15

      #famille

      Rain. #home

      # 2024-03-03

      ## 08:00 Next

      ★ 4/5 #famille

      Rain. #home

      """
    #expect(String(decoding: document.take(), as: UTF8.self) == expected)
  }

  @Test(arguments: ["", "\n", " \r\n\t", "\u{feff}", "\u{feff}\n"])
  func `a blank file has no entry`(text: String) throws {
    #expect(try MarkdownFile.read(bytes(text), name: "2024-03-02.md", fallback: Self.fallback, clock: .paris).isEmpty)
  }

  @Test(arguments: [
    ([0x23, 0x20, 0x0a, 0xe9, 0x74], 3), ([0xef, 0xbb, 0xbf, 0x61, 0xc3], 4),
  ])
  func `what is not UTF-8 is refused, with the offset`(file: [UInt8], offset: Int) {
    do {
      _ = try MarkdownFile.read(file, name: "2024-03-02.md", fallback: Self.fallback, clock: .paris)
      Issue.record("nothing was thrown")
    } catch {
      guard case .notUTF8(let place) = error else {
        Issue.record("another error: \(error)")
        return
      }
      #expect(place.offset == offset)
    }
  }

  @Test(arguments: [[0xff, 0xfe, 0x23, 0x00], [0xfe, 0xff, 0x00, 0x23], [0x23, 0x00, 0x20, 0x00], [0x00, 0x23]])
  func `UTF-16 is refused by its name`(file: [UInt8]) {
    do {
      _ = try MarkdownFile.read(file, name: "2024-03-02.md", fallback: Self.fallback, clock: .paris)
      Issue.record("nothing was thrown")
    } catch {
      guard case .otherEncoding(let encoding) = error else {
        Issue.record("another error: \(error)")
        return
      }
      #expect(encoding.rawValue.hasPrefix("UTF-16"))
    }
  }

  @Test(arguments: [
    "", "\n", "\n\n", "a", "a\n", "\na", "---", "---\n", "---\n---\n", "a\n---\nid: x\n---\nb", "# Heading\n\na",
    "## 07:40 x\n\n## 08:00 y",
    "\r\n", "\r", "a\r\n", "\u{0}", "\u{feff}", "...", "\n---\n\n",
  ])
  func `hostile texts stay as they are`(text: String) throws {
    for title in [
      "", text, "true", "~", "- a", "a: b", "#a", " a ", "'", "\\", "[a]", "1e5", "été", "no", "12:30", "a # b",
      "\u{85}\u{2028}",
    ] {
      let content = EntryContent(date: Self.fallback, title: title, text: text)
      let found = try MarkdownFile.read(
        MarkdownFile.write(content, id: Self.id), name: "2024-03-02-07h40-x.md", fallback: Self.fallback, clock: .paris)
      #expect(found.map { bytes($0.content.text) } == [bytes(text)], "\(title)")
      #expect(found.map { bytes($0.content.title) } == [bytes(title)])
      #expect(found.map(\.id) == [Self.id])
      #expect(found.map(\.losses) == [[]])
    }
  }

  @Test(arguments: [31, 32, 33, 34] as [UInt64])
  func `what was written is read again`(seed: UInt64) throws {
    var random = Seeded(seed)
    for _ in 0..<200 {
      let content = random.content(offsetMinutes: Int.random(in: -720...840, using: &random))
      let id = EntryID(high: random.next(), low: random.next())
      let file = MarkdownFile.write(content, id: id)
      let name = MarkdownFile.fileName(for: content, id: id)
      let found = try MarkdownFile.read(file, name: name, fallback: Self.fallback, clock: .paris)
      #expect(found.count == 1)
      let after = try #require(found.first)
      #expect(bytes(after.content.title) == bytes(content.title), "seed \(seed)")
      #expect(bytes(after.content.text) == bytes(content.text), "seed \(seed)")
      #expect(after.content.date == content.date)
      #expect(Set(after.content.tags) == Set(content.tags), "seed \(seed)")
      #expect(after.content.mood == content.mood)
      #expect(after.content.isStarred == content.isStarred)
      #expect(after.content.isPrivate == content.isPrivate)
      #expect(after.id == id)
      #expect(after.losses.isEmpty)
      #expect(MarkdownFile.write(after.content, id: id).count == file.count, "seed \(seed)")
    }
  }

  @Test(arguments: [
    ("First words", "2026-11-03-21h15-first-words"), ("", "2026-11-03-21h15-the-text-itself"),
    ("Été à l’œuvre !", "2026-11-03-21h15-ete-a-l-oeuvre"),
    ("日本", "2026-11-03-21h15"), ("../../etc/passwd", "2026-11-03-21h15-etc-passwd"),
    ("CON: a\u{0}|<b>?*", "2026-11-03-21h15-con-a-b"),
    (String(repeating: "long ", count: 50), "2026-11-03-21h15-long-long-long-long-long-long"),
    (String(repeating: "x", count: 5000), "2026-11-03-21h15-" + String(repeating: "x", count: 40)),
  ])
  func `a file name suits every file system`(title: String, stem: String) {
    let content = EntryContent(date: Self.fallback, title: title, text: "The text itself")
    let name = MarkdownFile.fileName(for: content, id: Self.id)
    #expect(name == "2026/\(stem)-\(Self.id.prefix(8)).md")
    #expect(name.utf8.count < 80)
  }

  @Test func `a front matter of very many lines is read in time`() throws {
    let many = "---\n" + (0..<20_000).map { "key\($0): 1\n" }.joined() + "---\nx"
    #expect(try one(many).content.text == many)
    let list = "---\ntags:\n" + String(repeating: "- home\n", count: 20_000) + "---\nx"
    #expect(try one(list).content.givenTags.map(\.name) == ["home"])
  }

  private func one(_ text: String, name: String = "x.md") throws -> ImportedEntry {
    let entries = try MarkdownFile.read(bytes(text), name: name, fallback: Self.fallback, clock: .paris)
    #expect(entries.count == 1)
    return try #require(entries.first)
  }
}
