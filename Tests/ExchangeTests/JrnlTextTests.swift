import Journal
import Testing

@testable import Exchange
@testable import JSON

@Suite struct JrnlTextTests {
  @Test func `header, star, title and text are read`() throws {
    let found = try read(
      """
      [1660-01-02 07:40] Slow morning. *
      Rain again. Called @Élodie about the move.
      @home

      [2024-03-02 07:40:09 PM] Second

      [2024-03-02 12:05 am]
      No title.

      [2024-03-03 08:00] Third
      a

      b
      """)
    #expect(found.problems.isEmpty)
    #expect(found.entries.map(\.content.title) == ["Slow morning.", "Second", "", "Third"])
    #expect(
      found.entries.map(\.content.text)
        == ["Rain again. Called @Élodie about the move.\n@home", "", "No title.", "a\n\nb"])
    #expect(
      found.entries.map(\.content.date.description)
        == ["1660-01-02T07:40:00", "2024-03-02T19:40:09", "2024-03-02T00:05:00", "2024-03-03T08:00:00"].map {
          $0 + "+01:00"
        })
    #expect(found.entries.map(\.content.isStarred) == [true, false, false, false])
    #expect(found.entries.allSatisfy { $0.content.givenTags.isEmpty })
    #expect(found.entries.map(\.place.line) == [1, 5, 7, 10])
    #expect(found.entries.map(\.record) == [1, 2, 3, 4])
  }

  @Test func `a line that looks like a header stays in its entry`() throws {
    let found = try read(
      "[2024-03-02 07:40] Day\nFirst line.\n[2019-01-01 10:00] pasted\n[2019-01-01 10:01] too *\nlast\n")
    #expect(
      found.entries.map(\.content.text) == ["First line.\n[2019-01-01 10:00] pasted\n[2019-01-01 10:01] too *\nlast"])
  }

  @Test(arguments: [
    "[2019-02-30 10:00] x", "[2019-01-01 25:00] x", "[2019-01-01 10:00]x", "[2019-01-01] x", "[note] x",
    " [2019-01-01 10:00] x",
    "[2019-01-01 13:00 PM] x", "[2019-01-01 10:00", "\\[2019-01-01 10:00] x",
  ])
  func `what is no header is text, even after a blank line`(line: String) throws {
    let found = try read("[2024-03-02 07:40] Day\n\n\(line)\n")
    let expected = line.hasPrefix("\\") ? String(line.dropFirst()) : line
    #expect(found.entries.map(\.content.text) == ["\n" + expected])
  }

  @Test func `tags in a paragraph of their own at the end are given tags`() throws {
    let found = try read("[2024-03-02 07:40] Day\nWith @b.\n\n@home @b @HOME\n\n[2024-03-02 07:41] None\nx\n\n@a,b\n")
    #expect(found.entries.map(\.content.text) == ["With @b.", "x\n\n@a,b"])
    #expect(found.entries.map(\.content.givenTags.count) == [1, 0])
    #expect(found.entries.first?.content.tags.map(\.name) == ["home", "b"])
  }

  @Test func `Windows line ends and a byte order mark are taken`() throws {
    let found = try read(
      "\u{feff}[2024-03-02 07:40] Day *\r\na\r\nb\r\n\r\n@home\r\n\r\n[2024-03-02 07:41] Next\r\nc\r\n")
    #expect(found.entries.map(\.content.title) == ["Day", "Next"])
    #expect(found.entries.map { bytes($0.content.text) } == [bytes("a\r\nb"), bytes("c")])
    #expect(found.entries.map(\.content.givenTags.count) == [1, 0])
    #expect(found.entries.first?.content.isStarred == true)
  }

  @Test func `a carriage return within a title becomes a space`() throws {
    #expect(
      try read("[2024-03-02 07:40] a\rb \\*\r;\nx\n").entries.map { bytes($0.content.title) } == [bytes("a b \\* ;")])
  }

  @Test func `text before the first entry is reported`() throws {
    let found = try read("\nmy journal\nof 2024\n\n[2024-03-02 07:40] Day\n")
    #expect(found.problems.map(\.reason) == [.textBeforeFirstEntry])
    #expect(found.problems.map(\.place) == [Place(offset: 1, line: 2)])
    #expect(found.entries.count == 1)
  }

  @Test(arguments: ["", "\n\n", "my journal\n", "{\"entries\": []}"])
  func `a text without a header is not jrnl's`(text: String) {
    #expect(throws: ImportError.self) { try read(text) }
  }

  @Test func `bytes that are not UTF-8 are named`() {
    do {
      try JrnlText.read(
        from: ByteSource(bytes("[2024-03-02 07:40] Day\nab") + [0xe9, 0x0a]), clock: .paris, onEntry: { _ in },
        onProblem: { _ in })
      Issue.record("nothing was thrown")
    } catch {
      guard case .notUTF8(Place(offset: 25, line: 2)) = error else {
        Issue.record("another error: \(error)")
        return
      }
    }
  }

  @Test(arguments: [0, 0x0a, 0x41] as [UInt8])
  func `a stream that never ends is given up early`(byte: UInt8) {
    let endless = EndlessSource(byte)
    #expect(throws: ImportError.self) {
      try JrnlText.read(from: endless.bytes, clock: .paris, onEntry: { _ in }, onProblem: { _ in })
    }
    #expect(endless.read <= 2 << 20)
  }

  @Test(arguments: [0, 0x0a, 0x41] as [UInt8])
  func `an entry that never ends is given up at the limit`(byte: UInt8) {
    let endless = EndlessSource(byte)
    var header = Array("[2024-03-02 07:40] Day\n".utf8)
    let source = ByteSource { buffer in
      if header.isEmpty { return try endless.bytes.read(&buffer) }
      defer { header = [] }
      buffer.replaceSubrange(0..<header.count, with: header)
      return header.count
    }
    do {
      try JrnlText.read(from: source, clock: .paris, limit: 100_000, onEntry: { _ in }, onProblem: { _ in })
      Issue.record("nothing was thrown")
    } catch {
      guard case .tooLong(limit: 100_000, _) = error else {
        Issue.record("another error: \(error)")
        return
      }
    }
    #expect(endless.read <= 1 << 18)
  }

  @Test(arguments: [
    "", "\n", "\n\n", "a", "a\n", "a\n\n", "\na", "\r", "a\r", "a\r\n", "\r\n\r\n", "[2019-01-01 10:00] x",
    "\n[2019-01-01 10:00] x",
    "a\n\n[2019-01-01 10:00] x *\n\nb", "a\n\n[2019-01-01 10:00]", "a\n\n[2019-01-01 10:00]\r\nb",
    "a\n\n\\[2019-01-01 10:00] x",
    "a\n\n\\\\[2019-01-01 10:00] x", "a\n[Monday last] b", "a\n[2019-01-01\n10:00] b",
    "[ ] task\n[x] done\n[link](url)",
    "\n\n@home", "a\n\n@home @b", "a\n\n@", "a\n\n@c++", "a\r\n\r\n@home", "@home", "a\n@home", "a\n\n@home\n", "\u{0}",
    "\u{feff}", "a\n\n ",
  ])
  func `hostile texts stay as they are, and in one entry`(text: String) throws {
    for isStarred in [false, true] {
      for tags in [[], ["b", "famille"]] {
        let content = EntryContent(
          date: Clock.paris.now, title: "T", text: text, givenTags: tags.compactMap { Tag($0) }, isStarred: isStarred)
        let document = JrnlText.document([content, content])
        let found = try read(document).entries.map(\.content)
        #expect(
          found.map { bytes($0.text) } == [bytes(text), bytes(text)], "\(String(decoding: document, as: UTF8.self))")
        #expect(found.map { Set($0.tags) } == [Set(content.tags), Set(content.tags)])
        #expect(found.map(\.isStarred) == [isStarred, isStarred])
        #expect(headersAsJrnlFindsThem(document) == 2)
      }
    }
  }

  @Test(arguments: [
    "", "*", " *", "a *", "a \\*", "a \\\\*", "a*", "\\*", "**", "* *", " ", "  a  ", "[2019-01-01 10:00] a", "a\\",
    "\u{0}", "]",
  ])
  func `hostile titles stay as they are`(title: String) throws {
    for isStarred in [false, true] {
      let content = EntryContent(date: Clock.paris.now, title: title, text: "x", isStarred: isStarred)
      let found = try read(JrnlText.document([content]))
      #expect(found.entries.map { bytes($0.content.title) } == [bytes(title)])
      #expect(found.entries.map(\.content.isStarred) == [isStarred])
    }
  }

  @Test func `a title of two lines becomes one`() throws {
    let content = EntryContent(date: Clock.paris.now, title: "a\nb\rc", text: "x")
    #expect(try read(JrnlText.document([content])).entries.map(\.content.title) == ["a b c"])
  }

  @Test(arguments: [21, 22, 23, 24] as [UInt64])
  func `what was written is read again`(seed: UInt64) throws {
    var random = Seeded(seed)
    let entries = (0..<100).map { _ in random.content(offsetMinutes: 60) }
    let document = JrnlText.document(entries)
    let found = try read(document)
    #expect(found.problems.isEmpty)
    try #require(found.entries.count == entries.count, "seed \(seed)")
    #expect(headersAsJrnlFindsThem(document) == entries.count, "seed \(seed)")
    for (before, after) in zip(entries, found.entries.map(\.content)) {
      #expect(bytes(before.title) == bytes(after.title), "seed \(seed)")
      #expect(bytes(before.text) == bytes(after.text), "seed \(seed)")
      #expect(before.date == after.date)
      #expect(Set(before.tags) == Set(after.tags), "seed \(seed)")
      #expect(before.isStarred == after.isStarred)
    }
  }

  @Test(arguments: [1, 2, 3, 7])
  func `chunks of any size give the same`(size: Int) throws {
    var random = Seeded(25)
    let document = bytes("\u{feff}") + JrnlText.document((0..<30).map { _ in random.content(offsetMinutes: 60) })
    var found: [ImportedEntry] = []
    try JrnlText.read(
      from: ByteSource(document, chunkSize: size), clock: .paris, onEntry: { found.append($0) }, onProblem: { _ in })
    #expect(found == (try read(document).entries))
    #expect(found.count == 30)
  }

  @Test func `an entry of 10 MB is one entry`() throws {
    let text = String(repeating: "Été, [1] rain 🙂\n", count: 10_000_000 / 20)
    let content = EntryContent(date: Clock.paris.now, title: "Long", text: text)
    let found = try read(JrnlText.document([content]))
    #expect(found.entries.map(\.content.text.utf8.count) == [text.utf8.count])
    #expect(found.entries.map(\.content.text) == [text])
  }

  private func read(_ text: String) throws(ImportError) -> Imported { try read(bytes(text)) }

  private func read(_ bytes: [UInt8]) throws(ImportError) -> Imported {
    var found = Imported()
    try JrnlText.read(
      from: ByteSource(bytes, chunkSize: 4093), clock: .paris, onEntry: { found.entries.append($0) },
      onProblem: { found.problems.append($0) })
    return found
  }

  /// How often jrnl's expression `(?:^|\n)\[([^\]]+)\] ` matches with more than six characters within the brackets.
  private func headersAsJrnlFindsThem(_ document: [UInt8]) -> Int {
    var count = 0
    var index = 0
    while index < document.count {
      defer { index += 1 }
      guard document[index] == UInt8(ascii: "["), index == 0 || document[index - 1] == 0x0a else { continue }
      guard let end = document[index...].firstIndex(of: UInt8(ascii: "]")), end + 1 < document.count else { continue }
      if document[end + 1] == 0x20,
        String(decoding: document[(index + 1)..<end], as: UTF8.self).unicodeScalars.count > 6
      {
        count += 1
        index = end
      }
    }
    return count
  }
}
