/// Looks for one ``SearchTerm`` in folded text. Made once a search, used on every entry.
///
/// "sun" is found in "Sunday" but "day" is not: a search that answers "party" to "art" helps nobody. A space of the term may
/// be a hyphen in the text: nobody remembers which they wrote, "porte monnaie" or "porte-monnaie". The algorithm is
/// Horspool's: it looks at about one byte in the term's length.
public struct TermMatcher: Sendable {
  private let pattern: [UInt8]
  private let skips: [Int]
  private let startsWithLetter: Bool

  /// The matcher of `term`.
  public init(_ term: SearchTerm) {
    pattern = term.folded
    var skips = [Int](repeating: pattern.count, count: 256)
    for (index, byte) in pattern.dropLast().enumerated() { skips[Int(byte)] = pattern.count - 1 - index }
    skips[Int(UInt8(ascii: "-"))] = min(skips[Int(UInt8(ascii: "-"))], skips[0x20])
    self.skips = skips
    startsWithLetter = Self.isLetterOrDigit(pattern[0])
  }

  /// Where in bytes `start..<count` of `text`, made by ``TextFold``, the term begins a word for the first time.
  public func firstMatch(in text: Span<UInt8>, from start: Int = 0, count: Int) -> Int? {
    let pattern = pattern.span
    let skips = skips.span
    let last = pattern.count - 1
    let final = pattern[last]
    var index = start
    while index + last < count {
      let end = text[index + last]
      if end == final {
        var offset = 0
        while offset < last, Self.agree(text[index + offset], pattern[offset]) { offset += 1 }
        if offset == last, !startsWithLetter || !isInsideWord(text, index) { return index }
      }
      index += skips[Int(end)]
    }
    return nil
  }

  /// Whether a byte of a folded text is what a term asks for there.
  @inline(__always) static func agree(_ written: UInt8, _ wanted: UInt8) -> Bool {
    written == wanted || wanted == 0x20 && written == UInt8(ascii: "-")
  }

  /// Whether the byte before `index` belongs to a letter or digit. A script of three-byte letters has no spaces
  /// between words as a rule, so a match may begin anywhere in it.
  private func isInsideWord(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = text[index - 1]
    if before < 0x80 { return Self.isLetterOrDigit(before) }
    return index > 1 && (0xc3...0xdf).contains(text[index - 2])
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte) || (0xc3...0xdf).contains(byte)
  }
}
