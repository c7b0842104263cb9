/// Exact sums of money. A sum identifies when it is exact: of a hundred or more with three digits or more that are not closing zeros (`2 347,50 €`),
/// as in a salary or an account; `5 euros` and `1 500 €` stay.
enum MoneyDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      defer { index += 1 }
      guard document.tokens[index].kind == .number else { continue }
      var end = index + 1
      while document.token(end)?.kind == .number && document.tokens[end].count == 3
        || document.isSign(of: [",", ".", "'", "’"], at: end) && document.isJoined(end) && document.isJoined(end + 1)
          && document.token(end + 1)?.kind == .number
      {
        end += document.tokens[end].kind == .number ? 1 : 2
      }
      let isMoney =
        document.isSign(of: ["€", "£", "$"], at: end) || document.isSign(of: ["€", "£", "$"], at: index - 1)
        || document.isOne(of: currencies, at: end) || document.isOne(of: codes, at: index - 1)
      if isMoney {
        let digits = document.bytes[document.range(index, end)].filter { (0x30...0x39).contains($0) }
        let significant = digits.reversed().drop { $0 == 0x30 }.count
        if significant >= 3, digits.count >= 3 { findings.append(Finding(document.range(index, end), .id, by: .money)) }
      }
      index = end - 1
    }
  }

  private static let currencies = Cues(
    "euro euros eur dollar dollars usd pound pounds quid gbp francs franc chf cad fcfa cfa balles")
  private static let codes = Cues("eur usd gbp chf cad")
}
