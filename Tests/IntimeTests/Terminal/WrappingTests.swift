import Testing

@testable import Intime

@Suite struct WrappingTests {
  @Test(arguments: [
    ("one two three", 8, ["one two", "three"]), ("one two", 7, ["one two"]), ("", 10, [""]),
    ("a\n\nb", 10, ["a", "", "b"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]), ("a abcdefgh", 4, ["a", "abcd", "efgh"]), ("one  two", 4, ["one", "two"]),
    ("trailing   ", 20, ["trailing"]), ("日本語です", 4, ["日本", "語で", "す"]), ("日本。語", 4, ["日", "本。", "語"]),
    ("日「本」", 4, ["日", "「本", "」"]), ("voir 日本語", 7, ["voir 日", "本語"]),
    ("Ça va\u{a0}? Oui", 6, ["Ça", "va\u{a0}?", "Oui"]),
    ("👨‍👩‍👧👨‍👩‍👧", 1, ["👨‍👩‍👧", "👨‍👩‍👧"]), ("a\r\nb", 10, ["a", "b"]), ("x\ty", 20, ["x       y"]), ("ab cd", 0, ["a", "b", "c", "d"]),
  ])
  func `text breaks where a reader expects`(text: String, width: Int, lines: [String]) {
    #expect(Wrapping.lines(of: text, width: width).map(\.text) == lines)
  }

  @Test func `a line that goes on keeps its indentation`() {
    #expect(Wrapping.wrap("  one two three", width: 9) == "  one two\n  three")
    #expect(Wrapping.wrap("one two three", width: 9, hanging: 4) == "one two\n    three")
    #expect(Wrapping.wrap("- one two three", width: 9) == "- one two\n  three")
    #expect(Wrapping.wrap("12. one two three", width: 12) == "12. one two\n    three")
  }

  @Test func `deep indentation leaves room for words`() {
    #expect(Wrapping.wrap(String(repeating: " ", count: 50) + "one two", width: 10) == "     one\n     two")
  }

  @Test(arguments: [1, 2, 3, 7, 20, 80])
  func `no line is wider than asked unless one character is`(width: Int) {
    var random = Seeded(UInt64(width))
    for _ in 0..<300 {
      let text = random.text(length: 25)
      for line in Wrapping.lines(of: text, width: width, hanging: 2) {
        #expect(DisplayWidth.of(line.text) <= width || line.content.count == 1)
      }
    }
  }

  @Test(arguments: [1, 5, 12, 40])
  func `nothing is lost but blanks at the breaks, and no character is split`(width: Int) {
    var random = Seeded(UInt64(100 + width))
    for _ in 0..<300 {
      let text = random.text(length: 25)
      let boundaries = Set(text.indices + [text.endIndex])
      var reached = text.startIndex
      for line in Wrapping.lines(of: text, width: width) {
        #expect(boundaries.contains(line.content.startIndex) && boundaries.contains(line.content.endIndex))
        let gap = text[reached..<line.content.startIndex]
        #expect(gap.allSatisfy { $0.isWhitespace || $0 == "\u{200b}" })
        #expect(gap.filter(\.isNewline).count <= 1)
        reached = line.content.endIndex
      }
      #expect(text[reached...].allSatisfy { $0.isWhitespace || $0 == "\u{200b}" })
    }
  }

  @Test func `a long text without a space takes no more than a moment`() {
    #expect(Wrapping.lines(of: String(repeating: "é", count: 100_000), width: 80).count == 1250)
  }
}
