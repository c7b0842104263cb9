import Testing

@testable import Intime

@Suite struct LinesTests {
  @Test func `a row is broken between its cells, and goes on below the second`() {
    let cells = ["3", "2026-11-23 14:30", "home (localhost:8080)", "a reply of 12 bytes"]
    #expect(Lines.row(cells, width: 80) == [cells.joined(separator: "  ")])
    #expect(
      Lines.row(cells, width: 45)
        == ["3  2026-11-23 14:30  home (localhost:8080)", "   a reply of 12 bytes"])
    #expect(Lines.row(cells, width: Int.max) == [cells.joined(separator: "  ")])
    #expect(Lines.row([], width: 10) == [""])
  }

  @Test func `a cell wider than the place it has is broken between words`() {
    #expect(Lines.row(["12", "one two three four"], width: 12) == ["12  one two", "    three", "    four"])
  }

  @Test func `a paragraph hangs where it goes on, and stays whole where nobody looks at columns`() {
    #expect(Lines.paragraph("! one two three", width: 9, hanging: 2) == ["! one two", "  three"])
    #expect(Lines.paragraph("one two three", width: Int.max) == ["one two three"])
    #expect(Lines.paragraph("\u{1b}[1mone two\u{1b}[22m", width: 4) == ["\u{1b}[1mone two\u{1b}[22m"])
  }
}
