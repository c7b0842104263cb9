import Journal

extension Document {
  /// Reads the text whose UTF-8 is `bytes`; bytes that are no UTF-8 become signs of their own.
  public init(bytes: [UInt8]) {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 4)
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var scratch = [UInt8](repeating: 0, count: 64)
    let text = bytes.span
    var index = 0
    var afterSpace = true
    while index < text.count {
      let (first, width) = Self.character(of: text, at: index)
      switch first {
      case .space:
        afterSpace = true
        index += width
        continue
      case .lineBreak:
        var end = index + width
        if text[index] == 0x0d, end < text.count, text[end] == 0x0a { end += 1 }
        tokens.append(Token(sign: index..<end, kind: .lineBreak, isAfterSpace: afterSpace, foldedAt: folded.count))
        index = end
        afterSpace = true
        continue
      case .sign:
        var token = Token(sign: index..<index + width, kind: .sign, isAfterSpace: afterSpace, foldedAt: folded.count)
        if width == 1 { token = token.with(key: WordKey(folded: text.extracting(index..<index + 1))) }
        tokens.append(token)
        index += width
        afterSpace = false
        continue
      case .lower, .upper, .letter, .mark, .digit: break
      }
      let start = index
      var letters = LetterCount()
      var hasDigits = false
      while index < text.count {
        let (kind, width) = Self.character(of: text, at: index)
        switch kind {
        case .lower, .upper, .letter: letters.count(kind)
        case .digit: hasDigits = true
        case .mark, .space, .lineBreak, .sign: break
        }
        guard kind.rawValue <= CharacterClass.digit.rawValue else { break }
        index += width
      }
      if scratch.count < index - start { scratch = [UInt8](repeating: 0, count: (index - start) * 2) }
      var length = TextFold.fold(text.extracting(start..<index), into: &scratch)
      if letters.total > 0 { length = Self.dropJoiners(in: &scratch, length) }
      let foldedStart = folded.count
      folded.append(contentsOf: scratch[..<length])
      let kind: Token.Kind = letters.total == 0 ? (hasDigits ? .number : .word) : hasDigits ? .mixed : .word
      tokens.append(
        Token(
          start: start, end: index, kind: kind, casing: letters.casing, isAfterSpace: afterSpace, startsSentence: false,
          foldedStart: foldedStart, foldedEnd: folded.count,
          key: WordKey(folded: folded.span.extracting(foldedStart..<folded.count))))
      afterSpace = false
    }
    self.bytes = bytes
    self.folded = folded
    self.tokens = tokens
    markSentences()
  }

  /// Takes characters without width (U+200B to U+200F, U+2060, U+FEFF) out of the first `length` bytes of `word`, and returns how many are left:
  /// what cannot be seen must not hide a name.
  private static func dropJoiners(in word: inout [UInt8], _ length: Int) -> Int {
    guard word[..<length].contains(where: { $0 == 0xe2 || $0 == 0xef }) else { return length }
    var written = 0
    var index = 0
    while index < length {
      if index + 2 < length {
        let (a, b, c) = (word[index], word[index + 1], word[index + 2])
        if (a, b) == (0xe2, 0x80) && (0x8b...0x8f).contains(c) || (a, b, c) == (0xe2, 0x81, 0xa0)
          || (a, b, c) == (0xef, 0xbb, 0xbf)
        {
          index += 3
          continue
        }
      }
      word[written] = word[index]
      written += 1
      index += 1
    }
    return written
  }

  /// The class and length in bytes of the character at `index`; what is no UTF-8 is a sign of one byte.
  @inline(__always)
  private static func character(of text: borrowing Span<UInt8>, at index: Int) -> (CharacterClass, width: Int) {
    let lead = text[index]
    if lead < 0x80 { return (CharacterClass(Unicode.Scalar(lead)), 1) }
    let width = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
    guard lead >= 0xc2, lead < 0xf5, index + width <= text.count else { return (.sign, 1) }
    var value = UInt32(lead) & (width == 4 ? 0x07 : width == 3 ? 0x0f : 0x1f)
    for offset in 1..<width {
      let next = text[index + offset]
      guard next & 0xc0 == 0x80 else { return (.sign, 1) }
      value = value << 6 | UInt32(next & 0x3f)
    }
    let shortest: UInt32 = width == 4 ? 0x10000 : width == 3 ? 0x800 : 0x80
    guard value >= shortest, let scalar = Unicode.Scalar(value) else { return (.sign, 1) }
    return (CharacterClass(scalar), width)
  }
}

/// How many letters of each case a word has, and whether the first is a capital.
private struct LetterCount {
  var total = 0
  private var upper = 0
  private var lower = 0
  private var startsUpper = false

  mutating func count(_ kind: CharacterClass) {
    if kind == .upper {
      if total == 0 { startsUpper = true }
      upper += 1
    } else if kind == .lower {
      lower += 1
    }
    total += 1
  }

  var casing: Token.Casing {
    if upper == 0 { return lower == 0 ? .none : .lower }
    if upper == 1, startsUpper { return .title }
    return lower == 0 ? .upper : .mixed
  }
}

extension Token {
  fileprivate init(sign range: Range<Int>, kind: Kind, isAfterSpace: Bool, foldedAt offset: Int) {
    self.init(
      start: range.lowerBound, end: range.upperBound, kind: kind, casing: .none, isAfterSpace: isAfterSpace,
      startsSentence: false, foldedStart: offset, foldedEnd: offset, key: WordKey(value: 0))
  }

  fileprivate func with(key: WordKey) -> Token {
    Token(
      start: start, end: end, kind: kind, casing: casing, isAfterSpace: isAfterSpace, startsSentence: startsSentence,
      foldedStart: foldedStart, foldedEnd: foldedEnd, key: key)
  }
}
