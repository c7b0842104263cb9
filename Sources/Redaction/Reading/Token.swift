import Journal

/// A word, a number, or a sign of a text.
///
/// A word ends at an apostrophe, a hyphen or a point: `d'Anne` has three tokens, `Jean-Pierre` three, `O'Brien` three, `j.doe`
/// three. What stands together without a space is told by ``Token/isAfterSpace``.
public struct Token: Sendable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    /// Letters and marks only.
    case word
    /// Decimal digits only.
    case number
    /// Letters and digits.
    case mixed
    /// One sign: punctuation, a symbol, an emoji, a control character, a byte that is no UTF-8.
    case sign
    /// A line break (LF, CRLF or CR).
    case lineBreak
  }

  /// How the letters of a word stand.
  public enum Casing: UInt8, Sendable {
    /// No letter that has a case.
    case none
    case lower
    /// The first letter is a capital, the others are not: `Anne`. A single capital too.
    case title
    /// All letters are capitals, and there are two or more.
    case upper
    /// Capitals inside: `McDonald`, `iPhone`.
    case mixed
  }

  /// The first byte in the text's UTF-8.
  public let start: Int
  /// The byte after the last.
  public let end: Int
  public let kind: Kind
  public let casing: Casing
  /// Whether white space, a line break or nothing at all stands before.
  public let isAfterSpace: Bool
  /// Whether a sentence, a line of verse or list, or a quotation begins here.
  public var startsSentence: Bool
  /// Where its folded bytes begin in ``Document/folded``.
  let foldedStart: Int
  let foldedEnd: Int
  /// The fingerprint of the folded bytes: equal words, case and accents aside, have equal keys.
  public let key: WordKey

  public var range: Range<Int> { start..<end }
  public var count: Int { end - start }
}

/// The 64-bit fingerprint (FNV-1a) of a folded word, to compare words without their letters.
///
/// Two different words of a language share one with a probability of some 10⁻⁹, and nothing worse than a needless or
/// missing cue comes of it.
public struct WordKey: Hashable, Sendable {
  public let value: UInt64

  init(value: UInt64) { self.value = value }

  /// The key of `word`, which is folded on the way.
  public init(_ word: String) {
    let folded = TextFold.fold(word)
    self.init(folded: folded.span)
  }

  init(folded bytes: borrowing Span<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    value = hash
  }
}
