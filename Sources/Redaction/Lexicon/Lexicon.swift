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

  /// Whether the table that was built in is whole. Without it, nothing is known of any word, and nothing should leave.
  public static var isWhole: Bool { table != nil }

  private static let table: LexiconTable? = unsafe LexiconTable(
    UnsafeRawBufferPointer(start: credaction_lexicon(), count: credaction_lexicon_count()))
}

/// The table's bytes, read where they stand; the layout is in `Scripts/redaction/build_lexicon.py`.
@safe struct LexiconTable: @unchecked Sendable {
  private let facts: UnsafeBufferPointer<UInt32>
  private let bucketStarts: UnsafeBufferPointer<UInt32>
  private let lowFingerprints: UnsafeBufferPointer<UInt32>
  private let entries: UnsafeBufferPointer<UInt16>
  private let bucketShift: UInt64

  /// The table in `bytes`, which must stay; `nil` unless its head, its length and its order are right.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 24, let base = bytes.baseAddress, UInt(bitPattern: base) % 8 == 0,
      unsafe bytes.prefix(8).elementsEqual("INTLEX01".utf8)
    else { return nil }
    let head = (0..<4).map { field in
      unsafe Int(UInt32(littleEndian: bytes.load(fromByteOffset: 8 + field * 4, as: UInt32.self)))
    }
    let (bits, entryCount, factCount) = (head[0], head[1], head[2])
    guard (1...20).contains(bits), (1...4096).contains(factCount), entryCount <= 1 << 24, head[3] == 0,
      bytes.count == 24 + 4 * factCount + 4 * ((1 << bits) + 1) + 6 * entryCount
    else { return nil }
    var offset = 24
    func take<Number>(_ count: Int, as type: Number.Type) -> UnsafeBufferPointer<Number> {
      defer { offset += count * MemoryLayout<Number>.size }
      return unsafe UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count * MemoryLayout<Number>.size])
        .assumingMemoryBound(to: type)
    }
    unsafe facts = take(factCount, as: UInt32.self)
    unsafe bucketStarts = take((1 << bits) + 1, as: UInt32.self)
    unsafe lowFingerprints = take(entryCount, as: UInt32.self)
    unsafe entries = take(entryCount, as: UInt16.self)
    bucketShift = UInt64(64 - bits)
    // So that no look-up can go astray: buckets follow each other up to the last entry, and each entry's facts exist.
    var last: UInt32 = 0
    for bucket in 0...1 << bits {
      let start = unsafe UInt32(littleEndian: bucketStarts[bucket])
      guard start >= last else { return nil }
      last = start
    }
    guard Int(last) == entryCount else { return nil }
    for index in 0..<entryCount {
      guard unsafe Int(UInt16(littleEndian: entries[index]) & 0xfff) < factCount else { return nil }
    }
  }

  func facts(of key: WordKey) -> WordFacts {
    var mixed = key.value
    mixed ^= mixed >> 32
    mixed = mixed &* 0x9e37_79b9_7f4a_7c15
    mixed ^= mixed >> 29
    let bucket = Int(mixed >> bucketShift)
    let low = UInt32(truncatingIfNeeded: mixed)
    let high = UInt16(truncatingIfNeeded: mixed >> 32) & 0xf
    let end = unsafe Int(UInt32(littleEndian: bucketStarts[bucket + 1]))
    var index = unsafe Int(UInt32(littleEndian: bucketStarts[bucket]))
    while index < end {
      if unsafe UInt32(littleEndian: lowFingerprints[index]) == low {
        let entry = unsafe UInt16(littleEndian: entries[index])
        if entry >> 12 == high {
          return unsafe WordFacts(bits: UInt32(littleEndian: facts[Int(entry & 0xfff)]))
        }
      }
      index += 1
    }
    return .none
  }
}
