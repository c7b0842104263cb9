/// Exact sums of money, with their currency (signs, ISO 4217 codes and words).
///
/// The rule: a sum identifies when few have it. That is one of a hundred or more told to the penny (`2 347,50 €`), one of a thousand or more with
/// at least three digits that are not closing zeros (`12 450 €`, `£38,500`), and any from a hundred on, with two such
/// digits, that is said to be a salary, rent, debt or the like (`rent is £950`). The price of a coffee, `£200` and `1 500 €` stay.
enum MoneyDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    // A sign between two sums belongs to the first.
    var taken = 0
    while index < document.tokens.count {
      let token = document.tokens[index]
      guard token.kind == .number || token.kind == .mixed, let amount = Amount(in: document, at: index) else {
        index += 1
        continue
      }
      if let range = exact(amount, document, index, from: taken) {
        findings.append(Finding(document.range(range.lowerBound, range.upperBound), .id, by: .money))
        index = max(range.upperBound, index + 1)
        taken = range.upperBound
      } else {
        index = max(amount.end, index + 1)
      }
    }
  }

  private static func exact(
    _ amount: Amount, _ document: Document, _ index: Int, from taken: Int
  ) -> Range<Int>? {
    var start = index
    var end = amount.end
    var hasCurrency = amount.hasCurrency
    if document.isOne(of: scales, at: end) { end += 1 }
    if isSign(document, end) || document.isOne(of: Quantities.currencies, at: end) || document.isOne(of: codes, at: end)
    {
      hasCurrency = true
      end += 1
    }
    if start > taken, isSign(document, start - 1) {
      hasCurrency = true
      start -= 1
      // "US$12", "C$12".
      if start > taken, document.isJoined(start), document.isOne(of: nations, at: start - 1) { start -= 1 }
    } else if start > taken, document.isOne(of: codes, at: start - 1) {
      hasCurrency = true
      start -= 1
    }
    // "2347€50"
    if hasCurrency, document.isJoined(end), isSign(document, end - 1), document.token(end)?.kind == .number,
      document.tokens[end].count == 2
    {
      end += 1
    }
    let isIncome =
      document.isPreceded(at: start, within: 6, by: incomes) || document.isFollowed(at: end - 1, within: 5, by: incomes)
    guard hasCurrency || isIncome && amount.value >= 1000 && document.isOne(of: periods, at: end) else { return nil }
    let isExact =
      amount.hasCents && amount.value >= 100 || amount.value >= 1000 && amount.significant >= 3
      || isIncome && amount.value >= 100 && amount.significant >= 2
    return isExact ? start..<end : nil
  }

  /// A number with its groups and decimals.
  private struct Amount {
    private(set) var end: Int
    private(set) var value = 0.0
    private(set) var hasCents = false
    /// The digits of the whole part that are not closing zeros, and those of the cents.
    private(set) var significant = 0
    private(set) var hasCurrency = false

    init?(in document: Document, at index: Int) {
      let first = document.tokens[index]
      let head = document.folded(first)
      let digits = head.prefix { $0 &- 0x30 < 10 }
      guard !digits.isEmpty, digits.count <= 12,
        !document.isJoined(index) || !document.isSign(of: [".", ",", "/", "-", ":"], at: index - 1)
      else { return nil }
      var all = Array(digits)
      var decimals = 0
      end = index + 1
      var scale = 1.0
      if first.kind == .mixed {
        guard let factor = Self.factors[String(decoding: head.dropFirst(digits.count), as: UTF8.self)] else {
          return nil
        }
        scale = factor
      } else {
        if digits.count <= 3 { readGroups(document, &all) }
        if document.isSign(of: [",", "."], at: end), document.isJoined(end), document.isJoined(end + 1),
          let cents = document.token(end + 1),
          cents.kind == .number && (1...2).contains(cents.count) || cents.kind == .mixed
        {
          let letters = document.folded(cents)
          let part = letters.prefix { $0 &- 0x30 < 10 }
          if cents.kind == .mixed {
            guard let factor = Self.factors[String(decoding: letters.dropFirst(part.count), as: UTF8.self)] else {
              return nil
            }
            scale = factor
          }
          decimals = part.count
          all += part
          hasCents = scale == 1 && part.contains { $0 != 0x30 }
          end += 2
        }
      }
      guard all.count <= 15 else { return nil }
      let number = all.reduce(0.0) { $0 * 10 + Double($1 &- 0x30) }
      value = number * scale
      for _ in 0..<decimals { value /= 10 }
      significant = all.reversed().drop { $0 == 0x30 }.count
    }

    /// `1,234,567`, `1.234.567`, `1 234 567`, `1'234'567`: groups of three with one kind of sign between.
    private mutating func readGroups(_ document: Document, _ all: inout [UInt8]) {
      let signs: [Unicode.Scalar] = [",", ".", "'", "’"]
      let sign = signs.first { document.isSign($0, at: end) }
      while true {
        let next = sign == nil ? end : end + 1
        if let sign, !document.isSign(sign, at: end) || !document.isJoined(end) || !document.isJoined(next) { return }
        guard let group = document.token(next), group.kind == .number, group.count == 3,
          group.isAfterSpace == (sign == nil)
        else { return }
        let digits = document.bytes[group.range]
        guard digits.allSatisfy({ $0 &- 0x30 < 10 }), all.count < 15 else { return }
        all += digits
        end = next + 1
      }
    }

    private static let factors: [String: Double] = ["k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "md": 1e9, "keur": 1e3]
  }

  private static func isSign(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index), token.kind == .sign else { return document.isOne(of: letters, at: index) }
    // The currency symbols of Latin-1, and U+20A0 to U+20BF.
    let bytes = document.bytes[token.range]
    if bytes.count == 1 { return bytes.first == UInt8(ascii: "$") }
    if bytes.count == 2 { return bytes.first == 0xc2 && (0xa2...0xa5).contains(bytes.last ?? 0) }
    return bytes.count == 3 && bytes.starts(with: [0xe2, 0x82]) && (0xa0...0xbf).contains(bytes.last ?? 0)
  }

  private static let letters = Cues("zł kč лв kr ft lei")
  private static let scales = Cues("k m million millions thousand mille grand")
  private static let nations = Cues("us c ca a au nz hk s")
  private static let codes = Cues(
    "eur usd gbp chf cad aud nzd jpy sek nok dkk pln czk huf mad dzd tnd xof xaf inr cny brl mxn k€")
  private static let incomes = Cues(
    """
    salary salaries wage wages earn earns earned earning pay paid_me paycheck payslip income pension rent mortgage debt owe owes owed loan overdraft inheritance
    severance settlement alimony bonus benefits allowance deposit savings balance
    salaire salaires paie paye gagne gagnait touche touchais revenu revenus retraite loyer crédit dette doit devait prêt découvert héritage indemnité
    indemnités prime pension allocation allocations rsa aah apl caution économies solde net brut smic
    """)
  private static let periods = Cues(
    "net nets brut bruts a per par gross monthly yearly annually mensuel mensuels annuel")
}
