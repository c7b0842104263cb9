/// Places on the globe: decimal degrees with three decimals or more (`48.8566, 2.3522`; `48,8566 ; 2,3522`; `48.8566° N`), degrees,
/// minutes and seconds (ISO 6709 annex D), open location codes (`8FW4V75V+8Q`), three words (`///filled.count.soap`), the national grids
/// of Great Britain and the UTM grid.
enum CoordinateDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      guard let range = place(document, index) else {
        index += 1
        continue
      }
      findings.append(Finding(range, .location, by: .coordinates))
      index = document.tokenAfter(range.upperBound, from: index + 1)
    }
  }

  private static func place(_ document: Document, _ index: Int) -> Range<Int>? {
    let token = document.tokens[index]
    switch token.kind {
    case .number:
      if let found = degrees(document, index) ?? decimals(document, index) {
        return document.range(found.lowerBound, found.upperBound)
      }
      return (plus.end(in: document, from: token.start) ?? utm.end(in: document, from: token.start)).map {
        token.start..<$0
      }
    case .mixed:
      return (plus.end(in: document, from: token.start) ?? utm.end(in: document, from: token.start)).map {
        token.start..<$0
      }
    case .word:
      guard token.casing == .upper, token.count <= 8 else { return nil }
      if token.count == 2, let end = grid.end(in: document, from: token.start) { return token.start..<end }
      return plus.end(in: document, from: token.start).map { token.start..<$0 }
    case .sign:
      guard document.isSign("/", at: index), document.isSign("/", at: index + 1), document.isSign("/", at: index + 2),
        document.isJoined(index + 1), document.isJoined(index + 2),
        index == 0 || !document.isJoined(index) || !document.isSign(":", at: index - 1)
      else { return nil }
      for (offset, kind) in [Token.Kind.word, .sign, .word, .sign, .word].enumerated() {
        guard let part = document.token(index + 3 + offset), part.kind == kind, document.isJoined(index + 3 + offset),
          kind == .word || document.isSign(".", at: index + 3 + offset)
        else { return nil }
      }
      return document.range(index, index + 8)
    case .lineBreak: return nil
    }
  }

  /// Two decimal numbers of degrees with a comma, a semicolon or a space between, or one with its side of the world.
  private static func decimals(_ document: Document, _ index: Int) -> Range<Int>? {
    guard let first = decimal(document, index, below: 90) else { return nil }
    var end = side(document, after: first)
    let isSided =
      end > first || document.isOne(of: compass, at: index - 1) || document.isOne(of: latitude, at: index - 1)
      || document.isOne(of: latitude, at: index - 2)
    var next = end
    while document.isSign(of: [",", ";", "/"], at: next) || document.isOne(of: latitude, at: next)
      || document.isSign(of: [":", "="], at: next)
    { next += 1 }
    if document.isOne(of: compass, at: next) { next += 1 }
    if document.isSign(of: ["-", "−", "+"], at: next) { next += 1 }
    let hasSecond = decimal(document, next, below: 180)
    // Two numbers with three decimals may be anything.
    if hasSecond != nil, !isSided,
      document.tokens[first - 1].count < 4 || (hasSecond.map { document.tokens[$0 - 1].count < 4 } ?? false)
    {
      return nil
    }
    if let second = hasSecond { end = side(document, after: second) }
    guard isSided || hasSecond != nil && (next > end || next > first || document.tokens[next].isAfterSpace) else {
      return nil
    }
    var start = index
    if document.isSign(of: ["-", "−", "+"], at: index - 1), document.isJoined(index) { start -= 1 }
    return start..<end
  }

  /// The end of a number of degrees with three decimals or more at `index`.
  private static func decimal(_ document: Document, _ index: Int, below limit: Int) -> Int? {
    guard let whole = document.number(index), whole <= limit, document.tokens[index].count <= 3,
      document.isSign(of: [".", ","], at: index + 1), document.isJoined(index + 1), document.isJoined(index + 2),
      let decimals = document.token(index + 2), decimals.kind == .number, decimals.count >= 3, decimals.count <= 15
    else { return nil }
    // "12,500" is a count; coordinates with three decimals and a comma have a point.
    if document.isSign(",", at: index + 1), decimals.count == 3 { return nil }
    return index + 3
  }

  /// The index after a degree sign and a point of the compass.
  private static func side(_ document: Document, after index: Int) -> Int {
    var end = index
    if document.isSign(of: ["°", "º"], at: end) { end += 1 }
    return document.isOne(of: compass, at: end) && document.tokens[end].casing == .title ? end + 1 : end
  }

  /// `48°51'24"N 2°21'03"E`, `48° 51,4′ N`.
  private static func degrees(_ document: Document, _ index: Int) -> Range<Int>? {
    guard let value = document.number(index), value <= 180, document.isSign(of: ["°", "º"], at: index + 1),
      document.token(index + 2)?.kind == .number
    else { return nil }
    var end = index + 3
    var hasMinutes = false
    while let token = document.token(end), token.kind != .lineBreak,
      token.kind == .number || token.count == 1 && compass.contains(token)
        || document.isSign(of: ["'", "’", "′", "″", "\"", "”", "°", "º", ".", ",", "-"], at: end)
    {
      if document.isSign(of: ["'", "’", "′"], at: end) { hasMinutes = true }
      end += 1
    }
    while end > index + 3, document.isSign(of: [".", ",", "-"], at: end - 1) { end -= 1 }
    return hasMinutes ? index..<end : nil
  }

  private static let compass = Cues("n s e w o nord sud est ouest north south east west")
  private static let latitude = Cues("lat latitude lon lng long longitude gps")
  private static let plus = Form("[23456789CFGHJMPQRVWX]{4,8}\\+[23456789CFGHJMPQRVWX]{2,3}")
  private static let utm = Form("9{1,2}[CDEFGHJKLMNPQRSTUVWX] 9{6} 9{7}")
  private static let grid = Form("[HNOST][ABCDEFGHJKLMNOPQRSTUVWXYZ] ?9{3,5} 9{3,5}")
}
