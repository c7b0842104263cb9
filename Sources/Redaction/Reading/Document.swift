import Journal

/// A text cut for reading: its bytes, its tokens, and where its sentences begin.
public struct Document: Sendable {
  /// The text's UTF-8.
  public let bytes: [UInt8]
  /// Every token in order; white space between them is none.
  public internal(set) var tokens: [Token]
  /// The tokens' letters, folded (``TextFold``), one after the other.
  let folded: [UInt8]

  /// Reads `text`.
  public init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  /// The text of `range`, bytes that are no UTF-8 repaired.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The folded letters of a token.
  public func folded(_ token: Token) -> ArraySlice<UInt8> {
    folded[token.foldedStart..<token.foldedEnd]
  }

  /// Whether the token at `index`, if there is one, is the sign `sign`.
  public func isSign(_ sign: Unicode.Scalar, at index: Int) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    let token = tokens[index]
    guard token.kind == .sign, token.count == UTF8.width(sign) else { return false }
    if sign.isASCII { return bytes[token.start] == UInt8(truncatingIfNeeded: sign.value) }
    return bytes[token.range].elementsEqual(Character(sign).utf8)
  }

  /// Whether the token at `index`, if there is one, is one of `cues`.
  public func isOne(of cues: Cues, at index: Int) -> Bool {
    tokens.indices.contains(index) && cues.contains(tokens[index])
  }
}
