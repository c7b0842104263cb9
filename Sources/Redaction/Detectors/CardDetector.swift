/// Payment cards: numbers of ISO/IEC 7812-1 in the groups that are printed on them, the last digits alone (`ending in 4242`), the
/// date until which they are valid and the code on the back, after the words that name them.
///
/// The check of Luhn (ISO/IEC 7812-1 annex B) tells a card from another long number; without it the groups or the first digit do.
enum CardDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      let token = document.tokens[index]
      if token.kind == .number, let run = DigitGroups(in: document, at: index), let count = card(in: run, document) {
        let end = run.groups[count - 1].token + 1
        findings.append(Finding(document.range(index, end), .id, by: .card))
        index = end
      } else if let found = masked(document, index) ?? lastDigits(document, index) ?? afterCue(document, index) {
        findings.append(Finding(document.range(found.lowerBound, found.upperBound), .id, by: .card))
        index = found.upperBound
      } else {
        index += 1
      }
    }
  }

  /// How many groups at the beginning of `run` are a card's number.
  private static func card(in run: DigitGroups, _ document: Document) -> Int? {
    var total = 0
    var best: Int?
    for (place, group) in run.groups.enumerated() {
      if place > 0, group.gap != .space, group.gap != .dash, group.gap != .point { break }
      total += group.count
      guard total <= 19 else { break }
      guard total >= 12, place + 1 == run.groups.count || run.groups[place + 1].gap == .space else { continue }
      let digits = run.digits.prefix(total)
      let lengths = run.groups.prefix(place + 1).map(\.count)
      let isPrinted = forms.contains(lengths) && isIssued(digits)
      if isPrinted || total >= 13 && isIssued(digits) && Checksums.luhn(digits) { best = place + 1 }
    }
    return best
  }

  private static let forms: [[Int]] = [
    [4, 4, 4, 4], [4, 6, 5], [4, 6, 4], [4, 4, 4, 4, 3], [4, 4, 4, 4, 2], [4, 4, 4, 1], [4, 4, 5], [4, 5, 6], [8, 8],
    [6, 10], [6, 13],
    [4, 3, 3, 3],
  ]

  /// The first digit of banks, airlines, shops and fuel cards (ISO/IEC 7812-1 table 1).
  private static func isIssued(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.first.map { (2...6).contains($0) } ?? false
  }

  /// `**** **** **** 4242`, `xxxx-4242`, `•••• 4242`.
  private static func masked(_ document: Document, _ index: Int) -> Range<Int>? {
    guard isMask(document, index), index == 0 || !isMask(document, index - 1) else { return nil }
    var end = index
    var masks = 0
    while isMask(document, end) || masks >= 2 && document.isSign("-", at: end) {
      masks += document.tokens[end].kind == .sign ? 1 : document.tokens[end].count
      end += 1
    }
    guard masks >= 3, let last = document.token(end), last.kind == .number, (3...6).contains(last.count) else {
      return nil
    }
    return index..<end + 1
  }

  @inline(__always)
  private static func isMask(_ document: Document, _ index: Int) -> Bool {
    guard index >= 0, index < document.tokens.count else { return false }
    let token = document.tokens[index]
    guard token.kind == .sign || token.kind == .word && document.bytes[token.start] | 0x20 == UInt8(ascii: "x") else {
      return false
    }
    if token.kind == .sign { return document.isSign(of: ["*", "•", "●", "∗", "·", "#"], at: index) }
    return token.kind == .word && (3...16).contains(token.count)
      && document.folded(token).allSatisfy { $0 == UInt8(ascii: "x") }
  }

  /// `ending in 4242`, `finissant par 42 42`, `last four digits: 4242`, `les 4 derniers chiffres sont 4242`.
  private static func lastDigits(_ document: Document, _ index: Int) -> Range<Int>? {
    guard document.isOne(of: ending, at: index) else { return nil }
    var next = index + 1
    while next < index + 7,
      document.isOne(of: fillers, at: next) || document.isSign(of: [":", "(", "…", "."], at: next)
    { next += 1 }
    guard let run = DigitGroups(in: document, at: next), (3...5).contains(run.digits.count), run.groups.count <= 2,
      document.tokens[next].kind == .number
    else { return nil }
    let isCertain = document.isOne(of: certain, at: index) || document.isPreceded(at: index, within: 8, by: cards)
    return isCertain && !document.isOne(of: Quantities.units, at: run.tokens.upperBound) ? run.tokens : nil
  }

  /// `exp 09/27`, `CVV 123`, `cryptogramme : 123`.
  private static func afterCue(_ document: Document, _ index: Int) -> Range<Int>? {
    let isCode = document.isOne(of: codes, at: index)
    guard isCode || document.isOne(of: expiry, at: index) else { return nil }
    var next = index + 1
    while next < index + 6, document.isOne(of: fillers, at: next) || document.isSign(of: [":", ".", "="], at: next) {
      next += 1
    }
    guard let token = document.token(next), token.kind == .number else { return nil }
    if isCode { return (3...4).contains(token.count) ? next..<next + 1 : nil }
    guard let month = document.number(next), (1...12).contains(month), token.count <= 2,
      document.isSign(of: ["/", "-"], at: next + 1), let year = document.token(next + 2), year.kind == .number,
      year.count == 2 || year.count == 4
    else { return nil }
    return next..<next + 3
  }

  private static let cards = Cues(
    "card cards carte cartes cb visa mastercard amex maestro bancaire bleue crédit credit debit débit account compte digits chiffres bank banque"
  )
  private static let ending = Cues("ending ends finissant finit termine terminant last derniers digits chiffres")
  private static let certain = Cues("digits chiffres")
  private static let fillers = Cues(
    "in with by par en four 4 quatre digits chiffres of are is sont est number the de la numéro date until thru jusqu au to fin end on c s"
  )
  private static let expiry = Cues("exp expiry expires expire expiring expiration validité valide valid")
  private static let codes = Cues("cvv cvc cvv2 cvc2 cid csc cryptogramme crypto")
}
