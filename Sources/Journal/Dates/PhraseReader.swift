/// Reads a phrase piece by piece. What is not there is not taken: a reading that fails part of the way goes `back(to:)`
/// where it began.
struct PhraseReader {
  private let tokens: [PhraseToken]
  /// How many pieces have been read.
  private(set) var index = 0

  /// The reader of `text`, or `nil` if it cannot be a phrase.
  init?(_ text: String) {
    guard let tokens = PhraseToken.tokens(of: text), !tokens.isEmpty else { return nil }
    self.tokens = tokens
  }

  var isAtEnd: Bool { index == tokens.count }

  /// The piece that is `ahead` of the next one.
  func token(_ ahead: Int = 0) -> PhraseToken? {
    tokens.indices.contains(index + ahead) ? tokens[index + ahead] : nil
  }

  /// The next piece but `ahead`, if it is a word.
  func word(_ ahead: Int = 0) -> String? {
    guard case .word(let word)? = token(ahead)?.kind else { return nil }
    return word
  }

  /// Whether the next piece but `ahead` follows without a space and is `symbol`.
  func isGlued(_ symbol: Unicode.Scalar, _ ahead: Int = 0) -> Bool {
    guard let token = token(ahead) else { return false }
    return token.isGlued && token.kind == .symbol(symbol)
  }

  mutating func back(to start: Int) { index = start }

  /// Goes back, and says that nothing was found.
  mutating func back<Found>(to start: Int) -> Found? {
    index = start
    return nil
  }

  /// Takes the words of `phrase` if all of them come next.
  mutating func take(_ phrase: String) -> Bool {
    var count = 0
    for expected in phrase.split(separator: " ") {
      guard let word = word(count), word == expected else { return false }
      count += 1
    }
    index += count
    return true
  }

  /// Takes the first of `phrases` that comes next: the longer of two that begin alike must stand first.
  @discardableResult mutating func take(anyOf phrases: [String]) -> Bool {
    for phrase in phrases where take(phrase) { return true }
    return false
  }

  /// Takes the first of the phrases of `table` that comes next, for what it means.
  mutating func take<Meaning>(from table: [(phrase: String, meaning: Meaning)]) -> Meaning? {
    for entry in table where take(entry.phrase) { return entry.meaning }
    return nil
  }

  /// Takes the next word for what it means.
  mutating func takeWord<Meaning>(in table: [String: Meaning]) -> Meaning? {
    guard let word = word(), let meaning = table[word] else { return nil }
    index += 1
    return meaning
  }

  /// Takes the next word for what it means, with the full stop of an abbreviation if there is one.
  mutating func takeAbbreviation<Meaning>(in table: [String: Meaning]) -> Meaning? {
    guard let meaning = takeWord(in: table) else { return nil }
    _ = takeGlued(".")
    return meaning
  }

  /// Takes a symbol that follows without a space.
  mutating func takeGlued(_ symbol: Unicode.Scalar) -> Bool {
    guard isGlued(symbol) else { return false }
    index += 1
    return true
  }

  /// Takes a comma.
  @discardableResult mutating func takeComma() -> Bool {
    guard token()?.kind == .symbol(",") else { return false }
    index += 1
    return true
  }

  /// Takes digits, so many; `glued` if nothing may stand before them.
  mutating func takeDigits(_ digits: ClosedRange<Int>, glued: Bool = false) -> Int? {
    guard let token = token(), case .number(let value, let count) = token.kind, digits.contains(count),
      token.isGlued || !glued
    else { return nil }
    index += 1
    return value
  }

  /// Takes a symbol and so many digits after it, with no space before or between.
  mutating func takeDigits(_ digits: ClosedRange<Int>, after symbol: Unicode.Scalar) -> Int? {
    let start = index
    guard takeGlued(symbol), let value = takeDigits(digits, glued: true) else { return back(to: start) }
    return value
  }

  /// Takes the `+` or `-` of an offset.
  mutating func takeSign() -> Bool {
    guard let kind = token()?.kind, kind == .symbol("+") || kind == .symbol("-") else { return false }
    index += 1
    return true
  }
}
