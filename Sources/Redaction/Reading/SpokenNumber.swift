/// A number of at most three digits, or one in words of either language, as ages and days are told: `47`, `twenty-two`, `quatre-vingt-un`,
/// `a hundred`.
struct SpokenNumber {
  /// The tokens it takes.
  let tokens: Range<Int>
  /// Its value, where it is told in digits.
  let value: Int?
  /// Whether it is thirteen or more: past what a clock or a table has.
  let isPastTwelve: Bool

  var start: Int { tokens.lowerBound }
  var end: Int { tokens.upperBound }
  var isInDigits: Bool { value != nil }

  /// The number that begins at `index`; `nil` where there is none, or where it is a piece of another (`12:30`, `1.5`, `3/4`).
  init?(in document: Document, at index: Int) {
    guard let token = document.token(index) else { return nil }
    switch token.kind {
    case .number:
      guard token.count <= 3, let value = document.number(index), Self.isWhole(document, index) else { return nil }
      self.value = value
      tokens = index..<index + 1
      isPastTwelve = value > 12
    case .word:
      let hasArticle = Self.articles.contains(token) && document.isOne(of: Self.hundred, at: index + 1)
      let first = hasArticle ? index + 1 : index
      guard hasArticle || Self.small.contains(token) || Self.large.contains(token) else { return nil }
      var end = first + 1
      while true {
        // "seven and ten" are two.
        let isJoined =
          document.isSign(of: ["-", "‑"], at: end)
          || document.isOne(of: Self.and, at: end) && document.isOne(of: Self.large, at: end - 1)
        let next = isJoined ? end + 1 : end
        guard
          document.isOne(of: Self.large, at: end - 1) || document.isOne(of: Self.bases, at: end - 1),
          document.isOne(of: Self.large, at: next)
            || (isJoined || Self.isTen(document, end - 1, next)) && document.isOne(of: Self.small, at: next)
            || isJoined && document.isOne(of: Self.one, at: next)
        else { break }
        end = next + 1
      }
      value = nil
      tokens = index..<end
      isPastTwelve = end > first + 1 || Self.large.contains(document.tokens[first])
    case .mixed, .sign, .lineBreak: return nil
    }
  }

  /// Whether units go on with the tens at `index` without a hyphen: `thirty five`, « dix neuf ».
  private static func isTen(_ document: Document, _ index: Int, _ next: Int) -> Bool {
    document.isOne(of: tens, at: index) && document.isOne(of: units, at: next)
      || document.isOne(of: ten, at: index) && document.isOne(of: pastTen, at: next)
  }

  private static let tens = Cues(
    "twenty thirty forty fifty sixty seventy eighty ninety vingt vingts trente quarante cinquante soixante septante huitante nonante"
  )
  private static let units = Cues(
    "two three four five six seven eight nine deux trois quatre cinq sept huit neuf dix onze douze")
  private static let ten = Cues("dix")
  private static let pastTen = Cues("sept huit neuf")

  private static func isWhole(_ document: Document, _ index: Int) -> Bool {
    if document.isJoined(index),
      !document.isSign(of: ["(", "\"", "«", "“", "'", "’", "—", "–", "[", "…"], at: index - 1)
    {
      return false
    }
    if document.isSign(of: ["%", "€", "$", "£", "°", "½"], at: index + 1) { return false }
    return
      !(document.isSign(of: [":", ".", ",", "/", "-", "–", "'", "’", "\""], at: index + 1)
      && document.isJoined(index + 1)
      && document.isJoined(index + 2) && document.token(index + 2)?.kind != .lineBreak
      && document.token(index + 2)?.kind != .sign)
  }

  private static let articles = Cues("a")
  private static let and = Cues("et and")
  private static let one = Cues("one un une")
  private static let hundred = Cues("hundred")
  /// What a smaller number can follow without being large itself: `dix-sept`, `quatre-vingts`.
  private static let bases = Cues("dix quatre")
  private static let small = Cues(
    "two three four five six seven eight nine ten eleven twelve deux trois quatre cinq six sept huit neuf dix onze douze"
  )
  private static let large = Cues(
    """
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
    treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante huitante octante nonante cent
    """)
}
