import Testing

@testable import Intime

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("hello", 5), ("été", 3), ("e\u{301}te\u{301}", 3), ("日本語", 6), ("한국어", 6),
    ("\u{1112}\u{1161}\u{11ab}", 2),
    ("ｱｲｳ", 3), ("Ａ", 2), ("😀", 2), ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2), ("🏳️‍🌈", 2), ("🇫🇷", 2), ("🇫🇷🇬🇧", 4), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
    ("❤", 1), ("❤️", 2), ("©", 1), ("©️", 2), ("1️⃣", 2), ("☎\u{fe0e}", 1), ("⌚", 2), ("…", 1), ("«\u{a0}»", 3),
    ("\u{200b}", 0),
    ("a\u{200d}b", 2), ("\u{feff}", 0), ("こんにちは、世界。", 18), ("שלום", 4), ("مَرحَبا", 5), ("का", 2), ("ไทย", 3), ("กำ", 2),
    ("𠮷", 2), ("𝒜", 1), ("─█▌", 3), ("→", 1), ("\n", 0), ("\u{1b}", 0), ("Ω≈ç√", 4), ("🫠", 2), ("\u{3099}", 0),
    ("が", 2),
  ])
  func `a text takes the columns that terminals give it`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func `a text is as wide as its characters together`() {
    var random = Seeded(1)
    for _ in 0..<200 {
      let text = random.text(length: 20)
      #expect(DisplayWidth.of(text) == text.reduce(0) { $0 + DisplayWidth.of($1) })
    }
  }

  @Test(arguments: [
    ("hello", 5, "hello"), ("hello", 4, "hel…"), ("hello", 1, "…"), ("hello", 0, ""), ("日本語", 5, "日本…"),
    ("日本語", 4, "日…"),
    ("one two", 5, "one…"), ("👨‍👩‍👧x👍🏽", 4, "👨‍👩‍👧x…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ])
  func `a text is cut between characters with an ellipsis`(text: String, columns: Int, expected: String) {
    #expect(text.truncated(to: columns) == expected)
  }

  @Test func `a cut text is never wider than asked`() {
    var random = Seeded(2)
    for _ in 0..<200 {
      let text = random.text(length: 15)
      let columns = Int(random.next() % 20)
      #expect(DisplayWidth.of(text.truncated(to: columns)) <= columns)
    }
  }

  @Test func `columns of a table line up whatever the script`() {
    for word in ["chat", "猫", "🐈‍⬛", "e\u{301}"] {
      #expect(DisplayWidth.of(word.filled(to: 8)) == 8)
      #expect(DisplayWidth.of(word.filledInFront(to: 8)) == 8)
    }
    #expect("longer".filled(to: 3) == "longer")
  }
}
