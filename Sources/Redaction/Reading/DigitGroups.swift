/// Groups of digits that stand together as one number: `06 12 34 56 78`, `(555) 010-9999`, `001-123-456-7890x12`.
struct DigitGroups {
  /// What stands between two groups.
  enum Gap: UInt8 {
    /// Nothing: the first group, or a sign of another kind such as the plus sign.
    case none
    case space, dash, point, slash, bracket
  }

  struct Group {
    /// Its token.
    let token: Int
    /// How many digits it has, and where they begin in ``DigitGroups/digits``.
    let count: Int
    let start: Int
    /// What stands before it.
    let gap: Gap
  }

  /// The tokens, signs before the first group and the bracket after the last included.
  private(set) var tokens: Range<Int>
  private(set) var groups: [Group] = []
  /// The digits, without anything between.
  private(set) var digits: [UInt8] = []
  /// Whether a plus sign stands before the first group.
  private(set) var hasPlus = false
  /// Which groups stand in brackets: `(0)6`, `(555) 010`.
  private(set) var isBracketed = false

  /// How many digits each group has.
  var lengths: [Int] { groups.map(\.count) }
  /// Whether signs stand between the groups, and not only spaces.
  var hasSigns: Bool { groups.contains { $0.gap.rawValue > Gap.space.rawValue } }

  /// The most groups a number has; longer rows of numbers are something else, and read in pieces.
  private static let most = 12

  /// The groups that begin with the token at `index`: a number, or a plus sign or bracket right before one.
  init?(in document: Document, at index: Int) {
    var place = index
    if document.isSign("(", at: place) {
      isBracketed = true
      place += 1
    }
    if document.isSign("+", at: place) || document.isSign("＋", at: place) {
      hasPlus = true
      place += 1
      if document.isSign("(", at: place) {
        isBracketed = true
        place += 1
      }
    }
    guard let first = document.token(place), first.kind == .number || first.kind == .mixed,
      place == index || !first.isAfterSpace || hasPlus
    else { return nil }
    tokens = index..<index
    var gap = Gap.none
    while groups.count < Self.most, let token = document.token(place) {
      let count = document.appendDigits(of: token, to: &digits)
      guard count > 0 else { break }
      groups.append(Group(token: place, count: count, start: digits.count - count, gap: gap))
      place += 1
      if token.kind == .mixed { break }  // "7890x12" can only be the last
      guard let next = Self.nextGroup(in: document, after: place) else { break }
      if next.gap == .bracket { isBracketed = true }
      gap = next.gap
      place = next.index
    }
    guard let last = groups.last else { return nil }
    let end = last.token + 1
    // "(0800 123456)": the bracket that was opened.
    let closes = isBracketed && document.isSign(")", at: end) && document.isSign("(", at: index)
    tokens = index..<(closes && !groups.contains { $0.gap == .bracket } ? end + 1 : end)
  }

  /// The next group's token and what stands before it.
  private static func nextGroup(in document: Document, after index: Int) -> (index: Int, gap: Gap)? {
    var next = index
    var gap = Gap.none
    while next < index + 3, let token = document.token(next), token.kind == .sign {
      switch true {
      case document.isSign("(", at: next), document.isSign(")", at: next): gap = .bracket
      case gap == .bracket && document.isSign(of: ["-", ".", "/"], at: next): break
      case gap != .none: return nil
      case document.isSign(of: ["-", "‑", "–", "‐", "−"], at: next): gap = .dash
      case document.isSign(of: [".", "·"], at: next): gap = .point
      case document.isSign(of: ["/"], at: next): gap = .slash
      default: return nil
      }
      next += 1
    }
    guard let token = document.token(next), token.kind == .number || token.kind == .mixed else { return nil }
    if gap == .none { return token.isAfterSpace ? (next, .space) : nil }
    // "in 2019. 12 people", "10 - 12": a sign with a space beside it parts numbers, but for brackets.
    if gap != .bracket, token.isAfterSpace || document.tokens[index].isAfterSpace { return nil }
    return (next, gap)
  }

  /// The first `count` groups alone.
  func prefix(_ count: Int) -> DigitGroups {
    guard count > 0, count < groups.count else { return self }
    var part = self
    part.groups = Array(groups.prefix(count))
    part.digits = Array(digits.prefix(groups[count].start))
    part.tokens = tokens.lowerBound..<groups[count - 1].token + 1
    return part
  }

  /// The groups from the one at `index` on.
  func dropFirst(_ count: Int) -> DigitGroups {
    guard count > 0, count < groups.count else { return self }
    var part = self
    let start = groups[count].start
    part.groups = groups.dropFirst(count).enumerated().map { place, group in
      Group(token: group.token, count: group.count, start: group.start - start, gap: place == 0 ? .none : group.gap)
    }
    part.digits = Array(digits.dropFirst(start))
    part.hasPlus = false
    part.tokens = groups[count].token..<tokens.upperBound
    return part
  }

  /// Whether the groups are those of a large number: `12 000`, `1.500.000`.
  var isQuantity: Bool {
    guard groups.count > 1, let first = groups.first, first.count <= 3, digits.first != 0, !hasPlus, !isBracketed else {
      return false
    }
    let gap = groups[1].gap
    guard gap == .space || gap == .point else { return false }
    return groups.dropFirst().allSatisfy { $0.count == 3 && $0.gap == gap }
  }

  /// How many groups at the beginning are a day, a month and a year with one sign between: 3 or 0.
  var dateGroups: Int {
    guard groups.count >= 3, groups[1].gap == groups[2].gap else { return 0 }
    guard [.dash, .point, .slash].contains(groups[1].gap) else { return 0 }
    if groups.count > 3, groups[3].gap == groups[2].gap { return 0 }
    let lengths = groups.prefix(3).map(\.count)
    let values = groups.prefix(3).map { value($0) }
    func isDay(_ a: Int, _ b: Int) -> Bool { (1...31).contains(a) && (1...12).contains(b) }
    if lengths[0] == 4, (1000...2999).contains(values[0]), lengths[1] <= 2, lengths[2] <= 2 {
      return isDay(values[2], values[1]) ? 3 : 0
    }
    guard lengths[0] <= 2, lengths[1] <= 2, lengths[2] == 2 || lengths[2] == 4 && (1000...2999).contains(values[2])
    else {
      return 0
    }
    return isDay(values[0], values[1]) || isDay(values[1], values[0]) ? 3 : 0
  }

  /// The number that a group is; of more than nine digits, one that is larger than those.
  func value(_ group: Group) -> Int {
    guard group.count <= 9 else { return 1 << 40 }
    return digits[group.start..<group.start + group.count].reduce(0) { $0 * 10 + Int($1) }
  }
}

extension Document {
  /// Appends the values of the digits that `token` begins with, and returns how many there were; of a token of letters and digits
  /// only `7890x12`, a number with its extension, counts.
  fileprivate func appendDigits(of token: Token, to digits: inout [UInt8]) -> Int {
    var count = 0
    var index = token.start
    while index < token.end {
      let byte = bytes[index]
      if byte &- 0x30 < 10 {
        digits.append(byte &- 0x30)
        index += 1
      } else if byte < 0x80 {
        let rest = folded(token).suffix(token.end - index)
        guard rest.first == UInt8(ascii: "x"), rest.count > 1, rest.dropFirst().allSatisfy({ $0 &- 0x30 < 10 }),
          count > 2
        else {
          digits.removeLast(count)
          return 0
        }
        return count
      } else {
        let width = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
        guard let value = decimalValue(at: index, width) else {
          digits.removeLast(count)
          return 0
        }
        digits.append(value)
        index += width
      }
      count += 1
    }
    return count
  }

  /// The value of a decimal digit of another script or width.
  private func decimalValue(at index: Int, _ width: Int) -> UInt8? {
    guard let scalar = text(index..<min(index + width, bytes.count)).unicodeScalars.first,
      scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue
    else { return nil }
    return UInt8(value)
  }
}
