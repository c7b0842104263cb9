/// Social security numbers of the United States and taxpayer numbers of the same form (SSA, POMS RM 10201; IRS, ITIN): 3-2-4 digits.
///
/// Numbers that were never given out (area 000, 666 or 900 and above but for ITINs) are taken too: people mistype.
enum SSNDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    for (index, token) in document.tokens.enumerated()
    where token.kind == .number && (token.count == 3 || token.count == 9) {
      guard !document.isSign(of: ["-", "+", "."], at: index - 1) || !document.isJoined(index) else { continue }
      if let end = grouped.end(in: document, from: token.start) {
        // "456-78-9012-3" goes on.
        guard
          document.token(document.tokenAfter(end, from: index)).map({ $0.start > end || $0.kind != .sign }) ?? true
            || !(end + 1 < document.bytes.count && document.bytes[end] == 0x2d && document.bytes[end + 1] &- 0x30 < 10)
        else { continue }
        findings.append(Finding(token.start..<end, .id, by: .ssn))
      } else if token.count == 9, document.isPreceded(at: index, within: 6, by: cues) {
        findings.append(Finding(token.range, .id, by: .ssn))
      }
    }
    lastFour(document, &findings)
  }

  /// `SSN ending 4320`, `the last four of my social are 4320`.
  private static func lastFour(_ document: Document, _ findings: inout [Finding]) {
    for index in document.tokens.indices where document.isOne(of: certain, at: index) {
      var next = index + 1
      while next < index + 6, document.isOne(of: fillers, at: next) || document.isSign(of: [":", "#"], at: next) {
        next += 1
      }
      guard next > index + 1, let token = document.token(next), token.kind == .number, token.count == 4 else {
        continue
      }
      findings.append(Finding(token.range, .id, by: .ssn))
    }
  }

  private static let grouped = Form("9{3}-9{2}-9{4}")
  private static let certain = Cues("ssn itin social")
  private static let fillers = Cues("ending ends in is are was with number last four 4 digits no security")
  private static let cues = Cues("ssn itin social security taxpayer tin ein")
}
