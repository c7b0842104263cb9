import Journal
import Testing

@Suite struct TagTests {
  @Test(arguments: [
    ("#work", "work"), ("@work", "work"), ("work", "work"), ("Été/2026", "Été/2026"), ("日記", "日記"), ("a-b_c", "a-b_c"),
  ])
  func `a tag keeps its spelling without its symbol`(text: String, name: String) {
    #expect(Tag(text)?.name == name)
  }

  @Test(arguments: [
    "", "#", "@", "##a", "#@a", "a b", "a\u{a0}b", "a\tb", "a\nb", "a,b", "a#b", "a\0", "a\u{1b}[m", "a\u{85}",
    "a\u{7f}",
    String(repeating: "a", count: 101), String(repeating: "é", count: 51),
  ])
  func `what cannot be filed under is no tag`(text: String) {
    #expect(Tag(text) == nil)
  }

  @Test(arguments: [
    ("Été", "ete"), ("ŒUVRE", "oeuvre"), ("e\u{301}", "é"), ("Work", "WORK"), ("l’été", "L'ETE"),
  ])
  func `case and accents make no other tag`(one: String, other: String) throws {
    let (one, other) = (try #require(Tag(one)), try #require(Tag(other)))
    #expect(one == other)
    #expect(one.hashValue == other.hashValue)
    #expect(!(one < other) && !(other < one))
  }

  @Test(arguments: [("각", "\u{1100}\u{1161}\u{11a8}"), ("\u{212b}", "\u{c5}"), ("\u{2126}", "\u{3a9}")])
  func `equal tags have equal hashes in scripts that are not folded`(one: String, other: String) throws {
    let (one, other) = (try #require(Tag(one)), try #require(Tag(other)))
    #expect(one != other || one.hashValue == other.hashValue)
    #expect(Set([one, other]).count == (one == other ? 1 : 2))
  }

  @Test(arguments: [
    ("a #walk in the @park", ["walk", "park"]),
    ("#a, (#b) [#c] «#d» “#e” '#f'", ["a", "b", "c", "d", "e", "f"]),
    ("#walk. #Walk! #WÂLK?", ["walk"]),
    ("#été/2026-07_x-, #end-", ["été/2026-07_x", "end"]),
    ("mail me@example.org or see page.html#part", []),
    ("# Heading\n## Another\n#123 #-a #", []),
    ("@friend@example.social", []),
    ("#e\u{301}te\u{301}", ["e\u{301}te\u{301}"]),
    ("\n#first line\n\t@second", ["first", "second"]),
    ("no symbols", []), ("", []),
  ])
  func `tags are found in a text at the beginnings of words`(text: String, names: [String]) {
    #expect(Tag.written(in: text).map(\.name) == names)
  }

  @Test func `a name too long is passed over, and a great many symbols take no time`() {
    #expect(Tag.written(in: "#" + String(repeating: "a", count: 101) + " #b").map(\.name) == ["b"])
    #expect(Tag.written(in: String(repeating: "#", count: 100_000)).isEmpty)
  }

  @Test func `an entry's tags are those given and those written, each once`() throws {
    let tag = try #require(Tag("Work"))
    var content = EntryContent(
      date: try timestamp("2026-11-23T14:30:00Z"), title: "#rest", text: "#work, #walk", givenTags: [tag])
    #expect(content.tags.map(\.name) == ["Work", "rest", "walk"])
    content.title = ""
    #expect(content.writtenTags.map(\.name) == ["work", "walk"])
  }
}
