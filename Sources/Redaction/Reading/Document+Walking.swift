extension Document {
  /// The token at `index`, or `nil` outside the text.
  func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// Whether the token at `index` follows the one before it without a space.
  func isJoined(_ index: Int) -> Bool { index > 0 && tokens.indices.contains(index) && !tokens[index].isAfterSpace }

  /// The index after the last token that follows `index` without a space.
  func endOfRun(from index: Int) -> Int {
    var end = index + 1
    while isJoined(end), tokens[end].kind != .lineBreak { end += 1 }
    return end
  }

  /// The bytes from the token at `first` to the one before `end`.
  func range(_ first: Int, _ end: Int) -> Range<Int> { tokens[first].start..<tokens[end - 1].end }

  /// Whether the token at `index` is a word, or letters and digits, that begins with a capital.
  func isCapital(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .word || token.kind == .mixed else { return false }
    return token.casing == .title || token.casing == .upper || token.casing == .mixed
  }

  /// The value of the decimal number at `index`, or `nil` where there is none or it has more than nine digits.
  func number(_ index: Int) -> Int? {
    guard let token = token(index), token.kind == .number, token.count <= 9 else { return nil }
    var value = 0
    for byte in bytes[token.range] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// The value of the digits that a token begins with, `40` of `40th`; `nil` where it begins with none, or with more than nine.
  func leadingNumber(_ token: Token) -> Int? {
    let digits = folded(token).prefix { $0 &- 0x30 < 10 }
    return (1...9).contains(digits.count) ? digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) } : nil
  }

  /// Whether nothing that a number could count or go on with follows: the end of a clause, or a small word that begins another.
  func closesNumber(_ index: Int) -> Bool {
    guard let token = token(index), token.kind != .lineBreak else { return true }
    if token.kind == .sign {
      return !isSign(of: ["%", "€", "$", "£", "°", "½"], at: index)
        && !(isJoined(index) && isJoined(index + 1) && tokens[index + 1].kind == .number)
    }
    return token.kind == .word && Self.afterNumbers.contains(token)
  }

  private static let afterNumbers = Cues(
    """
    and or but so with where now is was has had wants says then because in on at to for by when who which not still again please
    et ou mais où donc avec est a était avait veut dit puis car dans sur pour par quand qui que pas encore il elle on je ta ton ma mon ya y ne n m se s
    """)

  /// How many digits stand in a token.
  func digitCount(_ token: Token) -> Int {
    guard token.kind == .number || token.kind == .mixed else { return 0 }
    let plain = bytes[token.range].count { $0 &- 0x30 < 10 }
    if plain == token.count || bytes[token.range].allSatisfy({ $0 < 0x80 }) { return plain }
    return text(token.range).unicodeScalars.count { $0.properties.numericType == .decimal }
  }

  /// Whether one of `cues` stands among the `count` tokens before `index`, in the same line and not before the end of a sentence.
  func isPreceded(at index: Int, within count: Int, by cues: Cues) -> Bool {
    var place = index - 1
    while place >= 0, place >= index - count, tokens[place].kind != .lineBreak {
      if cues.contains(tokens[place]) { return true }
      if isSign("!", at: place) || isSign("?", at: place) { return false }
      // "no. 12", "Tel. 06": a short word's point ends no sentence.
      if isSign(".", at: place), place > 0, tokens[place - 1].count > 6, !isJoined(place + 1) { return false }
      place -= 1
    }
    return false
  }

  /// Whether one of `cues` stands among the `count` tokens after `index`, in the same line.
  func isFollowed(at index: Int, within count: Int, by cues: Cues) -> Bool {
    var place = index + 1
    while place < tokens.count, place <= index + count, tokens[place].kind != .lineBreak {
      if cues.contains(tokens[place]) { return true }
      place += 1
    }
    return false
  }

  /// Whether the sign at `index` is one of `signs`.
  func isSign(of signs: [Unicode.Scalar], at index: Int) -> Bool { signs.contains { isSign($0, at: index) } }
}
