/// Tells of a text as it was written, without folding it, that a ``SearchTerm`` does not occur in it. Made once a search, used on
/// every entry.
///
/// It looks for two letters of the term side by side, at sixteen places at a time, in every way that ``TextFold`` makes them of, and
/// from there reads on to the end of the term. Where it gets that far, the term may be, and the text has to be folded and searched;
/// where it never does, the term cannot be.
public struct TermSieve: Sendable {
  private let pattern: [UInt8]
  /// Where in the pattern the two letters are.
  private let start: Int
  private let first: Letter
  private let second: Letter

  /// The sieve of `term`, or `nil` if it has no two letters or digits of ASCII side by side: then every text has to be read.
  public init?(_ term: SearchTerm) {
    pattern = term.folded
    var best: (start: Int, cost: Int)?
    for start in 0..<pattern.count - 1 where Letter.isPlain(pattern[start]) && Letter.isPlain(pattern[start + 1]) {
      let (first, second) = (pattern[start], pattern[start + 1])
      // Millionths of the places in a text where such a pair is.
      let cost =
        Letter.frequency(first) * (Letter.frequency(second) + Letter.frequencyOfVariants(second))
        + Letter.frequencyOfVariants(first) * 1000
      if best.map({ cost < $0.cost }) ?? true { best = (start, cost) }
    }
    guard let best else { return nil }
    start = best.start
    first = Letter(pattern[start])
    second = Letter(pattern[start + 1])
  }

  /// Whether the term may occur in `text`, which is UTF-8, not folded.
  public func mayOccur(in text: Span<UInt8>) -> Bool {
    let count = text.count
    var index = 0
    while index + Self.blockCount + 2 <= count {
      if mayOccur(in: text, block: index) { return true }
      index += Self.blockCount
    }
    if index > 0 {
      if mayOccur(in: text, block: count - Self.blockCount - 2) { return true }
      index = count - 2
    }
    while index < count {
      // A block of one place, and zeros after the end of the text.
      let next = Block(index + 1 < count ? text[index + 1] : 0)
      let after = Block(index + 2 < count ? text[index + 2] : 0)
      if Self.words(places(Block(text[index]), next, after)).0 != 0, mayOccur(in: text, at: index) { return true }
      index += 1
    }
    return false
  }

  private static let blockCount = 16

  /// Whether the term may occur with its pair at one of sixteen places; two bytes more than these must be there.
  @inline(__always) private func mayOccur(in text: Span<UInt8>, block: Int) -> Bool {
    // The callers see to it that these bytes are there; to ask for each block again takes a fifth of the time.
    let bytes = unsafe text.bytes
    let here = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: block, as: Block.self)
    let next = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: block + 1, as: Block.self)
    let after = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: block + 2, as: Block.self)
    let high = unsafe unsafeBitCast(here | after, to: SIMD2<UInt64>.self)
    let isPlain = (high[0] | high[1]) & 0x8080_8080_8080_8080 == 0
    var (low, rest) = Self.words(isPlain ? plainPlaces(here, next) : places(here, next, after))
    if low | rest == 0 { return false }
    var place = block
    while low | rest != 0 {
      if low == 0 {
        (low, rest) = (rest, 0)
        place += 8
      }
      if mayOccur(in: text, at: place + low.trailingZeroBitCount / 8) { return true }
      low &= ~(0xff << UInt64(low.trailingZeroBitCount))
    }
    return false
  }

  /// Where in a block of ASCII the pair is.
  @inline(__always) private func plainPlaces(_ here: Block, _ next: Block) -> Places {
    ((here | Block(0x20)) .== first.plain) .& ((next | Block(0x20)) .== second.plain)
  }

  /// Where the pair may begin, of sixteen places of which `here` has the bytes, `next` and `after` those behind them.
  @inline(__always) private func places(_ here: Block, _ next: Block, _ after: Block) -> Places {
    // Between two letters only marks can stand that fold to nothing: U+0300 to U+036F, and the soft hyphen.
    let marks = ((next | Block(0x01)) .== Block(0xcd)) .| ((next .== Block(0xc2)) .& (after .== Block(0xad)))
    let isSecond = ((next | Block(0x20)) .== second.plain) .| second.variants(next, after) .| marks
    // A letter of another shape may become two (œ), or have marks of its own: where the first is one, no more is asked.
    return (((here | Block(0x20)) .== first.plain) .& isSecond) .| first.variants(here, next)
  }

  /// The eight bytes of the first eight places, 0xFF or 0 each, the first in the lowest; and those of the others.
  @inline(__always) private static func words(_ places: Places) -> (UInt64, UInt64) {
    let words = unsafe unsafeBitCast(places, to: SIMD2<UInt64>.self)
    return (UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))
  }

  /// Whether the rest of the term follows from `index` on, where its pair may begin.
  private func mayOccur(in text: Span<UInt8>, at index: Int) -> Bool {
    guard text[index] < 0x80 else { return true }
    if start == 0, index > 0, Letter.isPlain(text[index - 1] | 0x20) { return false }
    var (index, matched) = (index, start)
    while matched < pattern.count {
      guard index < text.count else { return false }
      let step = TextFold.fold(text, at: index)
      index += step.consumed
      let isRunOfSpaces = step.first == 0x20 && matched > 0 && pattern[matched - 1] == 0x20
      guard step.count > 0, !isRunOfSpaces else { continue }
      guard TermMatcher.agree(step.first, pattern[matched]) else { return false }
      matched += 1
      guard step.count > 1, matched < pattern.count else { continue }
      guard step.second == pattern[matched] else { return false }
      matched += 1
      guard step.count > 2, matched < pattern.count else { continue }
      guard step.third == pattern[matched] else { return false }
      matched += 1
    }
    return true
  }

  /// The bytes from the lowest of some to the highest; none, if there are none.
  private struct Stretch: Sendable {
    private let start: Block
    private let count: Block

    init(_ bytes: [UInt8]) {
      let start = bytes.min() ?? 0
      self.start = Block(start)
      count = Block(bytes.max().map { $0 - start + 1 } ?? 0)
    }

    @inline(__always) func contains(_ bytes: Block) -> Places { (bytes &- start) .< count }
  }

  /// A letter or digit of ASCII, and how the characters are written that fold to it.
  private struct Letter: Sendable {
    /// In lower case, sixteen times.
    let plain: Block
    /// The second bytes, with bit 5 set, after 0xC3 (À to ÿ).
    private let afterC3: Stretch
    /// The first bytes from 0xC4 to 0xC9 (Ā to ɏ).
    private let leads: Stretch
    /// 0xE1, with which Ḁ to ỿ begin, or a byte that never occurs in UTF-8.
    private let additional: Block
    /// 0xEF, with which ﬀ to ﬆ begin, or a byte that never occurs in UTF-8.
    private let ligature: Block

    init(_ plain: UInt8) {
      self.plain = Block(plain)
      let variants = TextFold.variants(of: plain)
      afterC3 = Stretch(variants.filter { $0.first == 0xc3 }.map { $0.second | 0x20 })
      leads = Stretch(variants.map(\.first).filter { (0xc4...0xc9).contains($0) })
      additional = Block(variants.contains { $0.first == 0xe1 } ? 0xe1 : 0xff)
      ligature = Block(variants.contains { $0.first == 0xef } ? 0xef : 0xff)
    }

    /// Where a character that folds to this letter, or to it and another, may begin with `here` and `next`.
    @inline(__always) func variants(_ here: Block, _ next: Block) -> Places {
      ((here .== Block(0xc3)) .& afterC3.contains(next | Block(0x20))) .| leads.contains(here)
        .| (here .== additional) .| ((here .== ligature) .& (next .== Block(0xac)))
    }

    static func isPlain(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte) }

    /// About how many of a thousand bytes of English or French are this letter.
    static func frequency(_ letter: UInt8) -> Int { letter < 0x61 ? 3 : frequencies[Int(letter - 0x61)] }

    /// About how many are the beginning of one that folds to it.
    static func frequencyOfVariants(_ letter: UInt8) -> Int {
      switch letter {
      case UInt8(ascii: "e"): 25
      case UInt8(ascii: "a"): 5
      case UInt8(ascii: "c"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): 2
      default: 0
      }
    }

    private static let frequencies = [
      80, 12, 30, 38, 135, 17, 15, 35, 70, 4, 4, 48, 27, 70, 65, 27, 7, 65, 70, 80, 45, 15, 12, 4, 11, 3,
    ]
  }
}

/// Sixteen bytes of a text, or sixteen times the same one: to compare with one that stands alone is not done at once.
private typealias Block = SIMD16<UInt8>
/// Which of sixteen bytes are meant.
private typealias Places = SIMDMask<SIMD16<Int8>>

extension Block {
  fileprivate init(_ byte: UInt8) { self.init(repeating: byte) }
}
