/// Numbers that stand together as one: `06 12 34 56 78`, `(555) 010-9999`, `1 54 11 2A 004 027 21`.
struct DigitGroups {
  /// The tokens, signs included.
  let tokens: Range<Int>
  /// How many digits each group has.
  let lengths: [Int]
  /// The digits, without anything between.
  let digits: [UInt8]
  /// Whether a plus sign or a double zero begins it.
  let isInternational: Bool
  /// Whether signs other than spaces stand between the groups.
  let hasSigns: Bool
  let hasBrackets: Bool

  /// The groups that begin with the token at `index`: a number, or a plus sign or bracket before one.
  init?(in document: Document, at index: Int) {
    var place = index
    var plus = false
    var brackets = false
    if document.isSign("+", at: place) {
      plus = true
      place += 1
    }
    if document.isSign("(", at: place) {
      brackets = true
      place += 1
      if document.isSign("+", at: place) {
        plus = true
        place += 1
      }
    }
    guard let first = document.token(place), first.kind == .number, place == index || document.isJoined(place) else {
      return nil
    }
    var lengths: [Int] = []
    var digits: [UInt8] = []
    var signs = false
    var end = place
    while let token = document.token(end), Self.isGroup(token, in: document) {
      for scalar in document.text(token.range).unicodeScalars {
        if let value = scalar.properties.numericValue, value < 10 { digits.append(UInt8(value)) }
      }
      lengths.append(document.digitCount(token))
      end += 1
      // At most a bracket, a sign and a space, or two signs, lead to the next group.
      var next = end
      var between = 0
      while between < 3, document.isSign(of: ["-", ".", "/", "(", ")", "–", "‑", "·"], at: next) {
        if document.isSign("(", at: next) || document.isSign(")", at: next) { brackets = true }
        next += 1
        between += 1
      }
      guard let following = document.token(next), Self.isGroup(following, in: document) else { break }
      // "in 2019. 12 people": a point and a space end a sentence, not a group.
      if between > 0, following.isAfterSpace, document.isSign(of: [".", "/"], at: next - 1) { break }
      signs = signs || between > 0
      end = next
      if lengths.count > 12 { break }
    }
    if document.isSign(")", at: end), brackets, !document.isSign("(", at: index) { end += 1 }
    tokens = index..<end
    self.lengths = lengths
    self.digits = digits
    isInternational = plus || (digits.count > 9 && digits.starts(with: [0, 0]))
    hasSigns = signs
    hasBrackets = brackets
  }

  /// A number, or the department of Corsica inside one.
  private static func isGroup(_ token: Token, in document: Document) -> Bool {
    if token.kind == .number { return true }
    return token.kind == .mixed && token.count == 2 && corsica.contains(token)
  }

  private static let corsica = Cues("2a 2b")
}
