/// Numbers of the British health services: ten digits in groups of 3-3-4 (NHS Data Dictionary, NHS NUMBER), Scotland's CHI and
/// Northern Ireland's H&C alike, after the words that name them or with the right check digit.
enum NHSNumberDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    for (index, token) in document.tokens.enumerated()
    where token.kind == .number && (token.count == 3 || token.count == 10) {
      guard let end = form.end(in: document, from: token.start) else { continue }
      let digits = document.characters(token.start..<end).map { $0 &- 0x30 }
      let isAsked = document.isPreceded(at: index, within: 6, by: cues)
      // A telephone number of North America looks the same, and has the right check digit once in eleven times.
      guard isAsked || token.count == 3 && !document.isSign("-", at: index + 1) && Checksums.isNHS(digits[...]) else {
        continue
      }
      findings.append(Finding(token.start..<end, .id, by: .number))
    }
  }

  private static let form = Form("9{3}_9{3}_9{4}")
  private static let cues = Cues("nhs chi hcn hospital patient mrn")
}
