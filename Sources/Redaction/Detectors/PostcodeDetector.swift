/// Postcodes with what stands beside them: `35000 Rennes`, `IL 62704`, `BS5 9XT`, `K1A 0B1`, `D02 X285` (Universal Postal Union, addressing sheets).
enum PostcodeDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    for (index, token) in document.tokens.enumerated() {
      if token.kind == .number, token.count == 5 || token.count == 4, document.isCapital(index + 1),
        token.isAfterSpace || index == 0
      {
        // Four digits before a capital are mostly a year.
        if token.count == 4, !document.isSign(",", at: index - 1) { continue }
        let facts = Lexicon.facts(of: document.tokens[index + 1].key)
        if token.count == 4, facts.isOrdinary { continue }
        var end = index + 2
        while document.isSign("-", at: end), document.isJoined(end), document.token(end + 1)?.kind == .word { end += 2 }
        findings.append(Finding(document.range(index, end), .address, by: .postcode))
      } else if token.kind == .number, token.count == 5, let state = document.token(index - 1), state.kind == .word,
        state.count == 2,
        state.casing == .upper
      {
        var end = index + 1
        if document.isSign("-", at: end), document.token(end + 1)?.count == 4 { end += 2 }
        findings.append(Finding(document.range(index - 1, end), .address, by: .postcode))
      } else if token.kind == .mixed || token.kind == .word && token.casing == .upper, (2...4).contains(token.count),
        let next = document.token(index + 1), next.kind == .mixed, next.count == 3 || next.count == 4,
        isCode(document, index)
      {
        findings.append(Finding(document.range(index, index + 2), .address, by: .postcode))
      }
    }
  }

  /// British (`BS5 9XT`), Canadian (`K1A 0B1`) and Irish (`D02 X285`) forms, in either case.
  private static func isCode(_ document: Document, _ index: Int) -> Bool {
    func form(_ place: Int) -> String {
      String(document.folded(document.tokens[place]).map { (0x30...0x39).contains($0) ? "9" : "A" as Character })
    }
    let (first, second) = (form(index), form(index + 1))
    if ["A9", "A99", "AA9", "AA99", "A9A", "AA9A"].contains(first), second == "9AA" { return true }
    if first == "A9A", second == "9A9" { return true }
    return ["A99", "A9A"].contains(first) && second.count == 4 && second.first == "A"
  }
}
