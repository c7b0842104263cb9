import Journal
import Testing

@Suite struct EntryIDTests {
  private static let examples: [(EntryID, String)] = [
    (EntryID(high: 0, low: 0), "00000000000000000000000000"),
    (EntryID(high: .max, low: .max), "zzzzzzzzzzzzzzzzzzzzzzzzzw"),
    (EntryID(high: 0, low: 1), "00000000000000000000000004"),
    (EntryID(high: 1 << 63, low: 0), "g0000000000000000000000000"),
    (EntryID(high: 1, low: 0), "00000000000020000000000000"),
    (EntryID(high: 0, low: 1 << 63), "00000000000010000000000000"),
    (EntryID(high: 0x0123_4567_89ab_cdef, low: 0xfedc_ba98_7654_3210), "04hmasw9nf6yzzpwqac7cn1j20"),
  ]

  @Test func `known identifiers are written in base 32, and read back`() throws {
    for (id, text) in Self.examples {
      #expect(id.description == text)
      #expect(EntryID(text) == id)
    }
  }

  @Test func `bits, bytes, text and prefixes agree`() throws {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    var word: UInt64 = 1
    for _ in 0..<500 {
      word = word &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let high = word
      word = word &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let id = EntryID(high: high, low: word)
      let text = id.description
      #expect(text.utf8.count == EntryID.characterCount)
      #expect(EntryID(text) == id)
      #expect(EntryID(text.uppercased()) == id)
      let bytes = id.bytes
      #expect(bytes.count == EntryID.byteCount)
      #expect(EntryID(bytes.span) == id)
      // The written form by the book: 128 bits and two zeros in groups of five.
      let bits = bytes.flatMap { byte in (0..<8).map { Int(byte >> (7 - $0)) & 1 } } + [0, 0]
      let groups = stride(from: 0, to: 130, by: 5).map { bits[$0..<$0 + 5].reduce(0) { $0 << 1 | $1 } }
      #expect(text == String(groups.map { alphabet[$0] }))
      for count in 1...EntryID.characterCount {
        let prefix = try #require(EntryID.Prefix(id.prefix(count)))
        #expect(prefix.matches(id))
        #expect(prefix.lowest <= id)
        #expect(prefix.bitCount == min(128, count * 5))
        let flipped = prefix.bitCount - 1  // the last bit that the prefix fixes
        let other =
          flipped < 64
          ? EntryID(high: id.high ^ 1 << UInt64(63 - flipped), low: id.low)
          : EntryID(high: id.high, low: id.low ^ 1 << UInt64(127 - flipped))
        #expect(!prefix.matches(other))
        #expect(other.prefix(count) != id.prefix(count))
      }
    }
  }

  @Test func `identifiers sort as their text does`() {
    let ids = Self.examples.map(\.0)
    #expect(ids.sorted().map(\.description) == ids.map(\.description).sorted())
  }

  @Test func `letters that look like digits are read as those`() {
    #expect(EntryID("OoIiLl00000000000000000000") == EntryID("00111100000000000000000000"))
    #expect(EntryID.Prefix("OIL") == EntryID.Prefix("011"))
    #expect(EntryID.Prefix("ABCD") == EntryID.Prefix("abcd"))
  }

  @Test(arguments: [
    "", "u", "U000", "-", "ab d", "é", "0️⃣", "abc\0", "\u{1f600}", "00000000000000000000000001",
    "zzzzzzzzzzzzzzzzzzzzzzzzzz",
    "000000000000000000000000000", String(repeating: "0", count: 1_000_000),
  ])
  func `what is no beginning of an identifier is refused`(text: String) {
    #expect(EntryID.Prefix(text) == nil)
    #expect(EntryID(text) == nil)
  }

  @Test func `a beginning is no identifier`() {
    #expect(EntryID("abcd") == nil)
    #expect(EntryID("0000000000000000000000000") == nil)
  }

  @Test(arguments: [0, 1, 15, 17, 32])
  func `any number of bytes but sixteen is refused`(count: Int) {
    let bytes = [UInt8](repeating: 7, count: count)
    #expect(EntryID(bytes.span) == nil)
  }
}
