/// Canadian social insurance numbers (Service Canada: nine digits, 3-3-3, the check of Luhn), after `SIN` or `NAS`, with hyphens, or with
/// spaces and the right check.
enum SINDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    for (index, token) in document.tokens.enumerated()
    where token.kind == .number && (token.count == 3 || token.count == 9) {
      guard !document.isSign(of: ["-", "+", "."], at: index - 1) || !document.isJoined(index),
        let end = form.end(in: document, from: token.start)
      else { continue }
      let after = document.tokenAfter(end, from: index)
      if document.isSign("-", at: after), document.isJoined(after), document.isJoined(after + 1) { continue }
      if document.token(after)?.kind == .number, document.isJoined(after) { continue }
      let isAsked = document.isPreceded(at: index, within: 6, by: cues)
      let isHyphened = document.isSign(of: ["-", "‑"], at: index + 1)
      guard
        isAsked || token.count == 3 && isHyphened
          || token.count == 3 && Checksums.luhn(document.characters(token.start..<end).map { $0 &- 0x30 })
            && !document.isOne(of: Quantities.units, at: after) && !document.isOne(of: Quantities.currencies, at: after)
      else { continue }
      findings.append(Finding(token.start..<end, .id, by: .ssn))
    }
  }

  private static let form = Form("9{3}_9{3}_9{3}")
  private static let cues = Cues("sin nas insurance assurance sociale social")
}
