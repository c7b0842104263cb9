/// E-mail addresses: the forms of RFC 5321 §4.1.2 and RFC 5322 §3.4.1 with plus tags, quoted local parts, domains in brackets and letters of any
/// language (RFC 6531), and addresses that are spelt out: `jane dot doe at gmail dot com`, `jeanne arobase orange point fr`, `jane [at] example [dot] com`.
enum EmailDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    var last = 0
    while index < document.tokens.count {
      let found: Range<Int>?
      if document.isSign("@", at: index) {
        found = written(document, index, last)
      } else if document.isOne(of: at, at: index) {
        found = spelt(document, index, last)
      } else {
        found = nil
      }
      if let found {
        findings.append(Finding(document.range(found.lowerBound, found.upperBound), .email, by: .email))
        last = found.upperBound
      }
      index = max(index + 1, found?.upperBound ?? 0)
    }
  }

  // MARK: With its sign

  private static func written(_ document: Document, _ index: Int, _ last: Int) -> Range<Int>? {
    guard index > last, document.isJoined(index), document.isJoined(index + 1) else { return nil }
    var start = index
    if document.isSign("\"", at: index - 1) {
      // A quoted local part: as far as the other quotation mark of the line, 64 bytes at most (RFC 5321 §4.5.3.1.1).
      var quote = index - 2
      while quote >= last, document.tokens[quote].kind != .lineBreak,
        document.tokens[index].start - document.tokens[quote].start <= 66
      {
        if document.isSign("\"", at: quote) { break }
        quote -= 1
      }
      guard quote >= last, document.isSign("\"", at: quote), quote < index - 2 else { return nil }
      start = quote
    } else {
      while start > last, document.isJoined(start), isAtom(document, start - 1) { start -= 1 }
      // "mail=jane@…", "'jane@…'": signs before the first letter are none of it.
      while start < index, document.tokens[start].kind == .sign { start += 1 }
    }
    guard start < index else { return nil }
    var end = index + 1
    if document.isSign("[", at: end) {
      while document.isJoined(end), document.tokens[end].kind != .lineBreak, !document.isSign("]", at: end),
        end - index < 24
      { end += 1 }
      guard document.isSign("]", at: end) else { return nil }
      return start..<end + 1
    }
    while document.isJoined(end), isDomain(document, end) { end += 1 }
    while end > index + 1, document.tokens[end - 1].kind == .sign { end -= 1 }
    // "RT@name" is a name on a platform; a domain without a point is a known one.
    let hasPoint = (index..<end).contains { document.isSign(".", at: $0) }
    guard end > index + 1,
      hasPoint || document.isOne(of: providers, at: index + 1) || document.isOne(of: locals, at: index + 1)
    else { return nil }
    return start..<end
  }

  /// A letter, a digit, or one of the signs of RFC 5322 §3.2.3 and the point.
  private static func isAtom(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index) else { return false }
    switch token.kind {
    case .word, .number, .mixed: return true
    case .lineBreak: return false
    case .sign: return token.count == 1 && atoms.contains(document.bytes[token.start])
    }
  }

  private static let atoms = Set("!#$%&'*+-/=?^_`{|}~.".utf8)

  private static func isDomain(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index) else { return false }
    switch token.kind {
    case .word, .number, .mixed: return true
    case .lineBreak: return false
    case .sign: return document.isSign(of: [".", "-", "_"], at: index)
    }
  }

  // MARK: Spelt out

  private static func spelt(_ document: Document, _ index: Int, _ last: Int) -> Range<Int>? {
    let isBracketed =
      document.isSign(of: ["(", "[", "{", "<"], at: index - 1)
      && document.isSign(of: [")", "]", "}", ">"], at: index + 1)
    let isCertain = isBracketed || certainAt.contains(document.tokens[index])
    guard isCertain || plainAt.contains(document.tokens[index]) else { return nil }
    let domain = isBracketed ? index + 2 : index + 1
    guard let first = document.token(domain), first.kind == .word || first.kind == .mixed else { return nil }
    // The domain: words with "dot" or a point between.
    var end = domain + 1
    var dots = 0
    var isSpelt = false
    while true {
      let next: Int
      if document.isSign(of: [".", "-"], at: end), document.isJoined(end), document.isJoined(end + 1) {
        next = end + 1
        dots += document.isSign(".", at: end) ? 1 : 0
      } else if let after = dotEnd(document, end) {
        next = after
        dots += 1
        isSpelt = true
      } else {
        break
      }
      guard let label = document.token(next), label.kind == .word || label.kind == .mixed,
        !document.isOne(of: stops, at: next)
      else { break }
      end = next + 1
    }
    let isProvider = providers.contains(first)
    guard dots > 0 && (isCertain || isSpelt || isProvider) || isProvider && isCertain else { return nil }
    if !isCertain, isSpelt, stops.contains(first) { return nil }
    // The local part: words with "dot", "underscore" or a sign between.
    var start = isBracketed ? index - 2 : index - 1
    guard start >= last, let word = document.token(start), word.kind != .sign, word.kind != .lineBreak else {
      return nil
    }
    while start - 1 >= last {
      if document.isJoined(start), isAtom(document, start - 1) {
        start -= 1
      } else if let before = dotStart(document, start), before - 1 >= last, document.tokens[before - 1].kind != .sign,
        document.tokens[before - 1].kind != .lineBreak
      {
        start = before - 1
      } else {
        break
      }
    }
    return start..<end
  }

  /// The index after a spelt point, hyphen or low line at `index`.
  private static func dotEnd(_ document: Document, _ index: Int) -> Int? {
    if document.isSign(of: ["(", "[", "{"], at: index), document.isOne(of: dot, at: index + 1),
      document.isSign(of: [")", "]", "}"], at: index + 2)
    {
      return index + 3
    }
    return document.isOne(of: dot, at: index) ? index + 1 : nil
  }

  /// Where a spelt sign begins that ends right before `index`: `dot`, `tiret bas`.
  private static func dotStart(_ document: Document, _ index: Int) -> Int? {
    if document.isSign(of: [")", "]", "}"], at: index - 1), document.isOne(of: dot, at: index - 2),
      document.isSign(of: ["(", "[", "{"], at: index - 3)
    {
      return index - 3
    }
    if document.isOne(of: low, at: index - 1), document.isOne(of: dash, at: index - 2) { return index - 2 }
    return document.isOne(of: dot, at: index - 1) || document.isOne(of: dash, at: index - 1) ? index - 1 : nil
  }

  private static let locals = Cues("localhost local intranet mail")
  private static let at = Cues("at arobase arobaze arrobase chez a")
  private static let certainAt = Cues("arobase arobaze arrobase")
  private static let plainAt = Cues("at chez")
  private static let dot = Cues("dot point")
  private static let dash = Cues("dash hyphen tiret underscore moins")
  private static let low = Cues("bas")
  private static let stops = Cues(
    "the a an this that it me my your his her our de ce la le un une mon ma of in on to where which when")
  private static let providers = Cues(
    """
    gmail googlemail yahoo ymail hotmail outlook live msn icloud me aol orange wanadoo free sfr laposte bbox numericable proton protonmail gmx zoho fastmail
    tutanota bluewin skynet proximus telenet videotron sympatico rogers btinternet virginmedia sky eircom comcast verizon att mailo posteo
    """)
}
