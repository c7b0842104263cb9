internal import CRedaction

/// What the program knows of some 300,000 words of English and French, and of names: a table in the program itself.
///
/// A look-up allocates nothing and takes some nanoseconds. A word that is not in the table is taken for one that is with a
/// probability below 10⁻⁹.
public enum Lexicon {
  /// The facts about the word with that key.
  public static func facts(of key: WordKey) -> WordFacts { table?.facts(of: key) ?? .none }

  /// The facts about `word`, as the tokenizer would cut it: without apostrophes, hyphens or spaces.
  public static func facts(of word: String) -> WordFacts { facts(of: WordKey(word)) }

  /// Whether the table that was built in is whole; without it nothing is known of any word, and a test notices.
  static var isWhole: Bool { table?.isWhole ?? false }

  private static let table = unsafe LexiconTable(
    RawSpanSource(start: credaction_lexicon(), count: credaction_lexicon_count()))
}

/// The table's bytes, read where they stand; the layout is in `Scripts/redaction/build_lexicon.py`.
struct LexiconTable: Sendable {
  private let bytes: RawSpanSource
  private let bucketShift: UInt64
  // Where each part begins.
  private let bucketStarts: Int
  private let lowFingerprints: Int
  private let entries: Int
  private static let facts = 24

  private let entryCount: Int
  private let factCount: Int

  /// The table in `bytes`; `nil` unless its head and its length are right. Of the rest each look-up checks what it uses: to read all of it
  /// would take longer than what most commands look up.
  init?(_ bytes: RawSpanSource) {
    guard bytes.count >= Self.facts, (0..<8).map({ bytes[$0] }) == Array("INTLEX01".utf8) else { return nil }
    let head = (0..<4).map { Int(bytes.word(at: 8 + $0 * 4)) }
    let (bits, entryCount, factCount) = (head[0], head[1], head[2])
    guard (1...20).contains(bits), (1...4096).contains(factCount), entryCount <= 1 << 24, head[3] == 0 else {
      return nil
    }
    bucketStarts = Self.facts + 4 * factCount
    lowFingerprints = bucketStarts + 4 * ((1 << bits) + 1)
    entries = lowFingerprints + 4 * entryCount
    guard bytes.count == entries + 2 * entryCount else { return nil }
    self.bytes = bytes
    bucketShift = UInt64(64 - bits)
    (self.entryCount, self.factCount) = (entryCount, factCount)
  }

  /// Whether buckets follow each other up to the last entry, and each entry's facts exist.
  var isWhole: Bool {
    var last = 0
    for place in stride(from: bucketStarts, to: lowFingerprints, by: 4) {
      let start = Int(bytes.word(at: place))
      guard start >= last else { return false }
      last = start
    }
    return last == entryCount
      && (0..<entryCount).allSatisfy { Int(bytes.half(at: entries + 2 * $0) & 0xfff) < factCount }
  }

  func facts(of key: WordKey) -> WordFacts {
    var mixed = key.value
    mixed ^= mixed >> 32
    mixed = mixed &* 0x9e37_79b9_7f4a_7c15
    mixed ^= mixed >> 29
    let bucket = bucketStarts + 4 * Int(mixed >> bucketShift)
    let low = UInt32(truncatingIfNeeded: mixed)
    let high = UInt16(truncatingIfNeeded: mixed >> 32) & 0xf
    let (start, end) = (Int(bytes.word(at: bucket)), Int(bytes.word(at: bucket + 4)))
    guard start <= end, end <= entryCount else { return .none }
    for index in start..<end {
      guard bytes.word(at: lowFingerprints + 4 * index) == low else { continue }
      let entry = bytes.half(at: entries + 2 * index)
      guard entry >> 12 == high else { continue }
      let place = Int(entry & 0xfff)
      return place < factCount ? WordFacts(bits: bytes.word(at: Self.facts + 4 * place)) : .none
    }
    return .none
  }
}
