internal import CRedaction

/// What is known of single words: an embedded table, made by `Scripts/redaction/build_lexicon.py`, which tells its layout.
public enum Lexicon {
  private static let headerCount = 8

  /// The table's bytes and the mask of its slots; a table that is none knows no word, and a test notices.
  @safe private struct Table: Sendable {
    let bytes: RawSpanSource
    let mask: UInt64
  }

  private static let table: Table? = {
    let bytes = unsafe RawSpanSource(start: credaction_lexicon(), count: credaction_lexicon_count())
    guard bytes.count > headerCount, (0..<4).map({ bytes[$0] }) == Array("INTL".utf8), bytes[4] == 1, bytes[5] < 24,
      bytes.count == headerCount + 8 << Int(bytes[5])
    else { return nil }
    return Table(bytes: bytes, mask: 1 << UInt64(bytes[5]) - 1)
  }()

  /// Whether the embedded table is what it should be.
  static var isWhole: Bool { table != nil }

  /// What is known of the word of `key`.
  public static func facts(of key: WordKey) -> WordFacts {
    guard let table else { return .none }
    let print = UInt32(truncatingIfNeeded: key.value >> 32)
    var slot = key.value & table.mask
    // The table is never full, but a wrong one must not keep us here.
    for _ in 0...table.mask {
      let offset = headerCount + 8 * Int(slot)
      let facts = table.bytes.word(at: offset + 4)
      if facts == 0 { return .none }
      if table.bytes.word(at: offset) == print { return WordFacts(bits: facts) }
      slot = (slot + 1) & table.mask
    }
    return .none
  }

  /// What is known of `word`.
  public static func facts(of word: String) -> WordFacts { facts(of: WordKey(word)) }
}

/// Embedded bytes, which live as long as the program.
@safe struct RawSpanSource: @unchecked Sendable {
  private let start: UnsafePointer<UInt8>?
  let count: Int

  init(start: UnsafePointer<UInt8>?, count: Int) {
    unsafe self.start = unsafe start
    self.count = unsafe start == nil ? 0 : count
  }

  subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count)
    guard let start = unsafe start else { return 0 }
    return unsafe start[index]
  }

  /// The little-endian number at `offset`.
  func word(at offset: Int) -> UInt32 {
    precondition(offset >= 0 && offset + 4 <= count)
    guard let start = unsafe start else { return 0 }
    return unsafe UInt32(littleEndian: UnsafeRawPointer(start + offset).loadUnaligned(as: UInt32.self))
  }
}
