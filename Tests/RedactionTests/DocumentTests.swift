import Testing

@testable import Redaction

@Suite struct DocumentTests {
  private func words(_ text: String) -> [String] {
    let document = Document(text)
    return document.tokens.map { document.text($0.range) }
  }

  private func starts(_ text: String) -> [String] {
    let document = Document(text)
    return document.tokens.filter(\.startsSentence).map { document.text($0.range) }
  }

  @Test func `words end at apostrophes, hyphens and points`() {
    #expect(
      words("L’amie d'Anne-Lise, née en 1983.") == [
        "L", "’", "amie", "d", "'", "Anne", "-", "Lise", ",", "née", "en", "1983", ".",
      ])
    #expect(words("a1b2 🙂 x\r\ny") == ["a1b2", "🙂", "x", "\r\n", "y"])
  }

  @Test(arguments: [
    ("anne", Token.Casing.lower), ("Anne", .title), ("ANNE", .upper), ("McAnne", .mixed), ("É", .title), ("李", .none),
  ])
  func `the casing of a word is known`(word: String, casing: Token.Casing) {
    #expect(Document(word).tokens.first?.casing == casing)
  }

  @Test(arguments: [
    ("He met Mr. Doe. Then he left.", ["He", "Then"]),
    ("Elle a vu J. Doe. Puis rien.", ["Elle", "Puis"]),
    ("So am I. Then no.", ["So", "Then"]),
    ("Il a dit : « Viens ! » et puis rien", ["Il", "Viens", "et"]),
    ("Milk\nBread\nAnne", ["Milk", "Bread", "Anne"]),
    ("1. First\n2. Second", ["1", "First", "2", "Second"]),
    ("— Viens\n— Non", ["Viens", "Non"]),
  ])
  func `sentences begin where a reader would say so`(text: String, expected: [String]) {
    #expect(starts(text) == expected)
  }

  @Test(
    arguments: [[0xff], [0xc3], [0xe2, 0x80], [0xf0, 0x9f, 0x98, 0x41], [0xed, 0xa0, 0x80], [0xc0, 0x80]] as [[UInt8]])
  func `bytes that are no text are signs, and no byte is lost`(bytes: [UInt8]) {
    let document = Document(bytes: bytes)
    #expect(document.tokens.reduce(0) { $0 + $1.count } == bytes.count)
  }

  @Test func `a word has the same key in any case and with or without accents`() {
    #expect(Document("ÉLISE").tokens.first?.key == WordKey("elise"))
  }
}
