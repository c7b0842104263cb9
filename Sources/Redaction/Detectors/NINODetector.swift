/// British national insurance numbers (HMRC, National Insurance Manual NIM39110): two letters, six digits, a letter from A to D or none.
enum NINODetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    for (index, token) in document.tokens.enumerated() {
      guard
        token.kind == .word && token.count == 2
          || token.kind == .mixed && (token.count == 4 || (8...9).contains(token.count))
      else {
        continue
      }
      let isAsked = document.isPreceded(at: index, within: 8, by: cues)
      if token.casing != .upper, !isAsked { continue }
      guard let end = (isAsked ? loose : strict).end(in: document, from: token.start) else { continue }
      findings.append(Finding(token.start..<end, .id, by: .nino))
    }
  }

  /// No prefix has D, F, I, Q, U or V, nor O second.
  private static let strict = [
    Form("[ABCEGHJKLMNOPRSTWXYZ][ABCEGHJKLMNPRSTWXYZ]_9{2}_9{2}_9{2}_[ABCD]"), Form("AA-9{2}-9{2}-9{2}-A"),
    Form("AA-9{2}-9{2}-9{2}"),
    Form("[ABCEGHJKLMNOPRSTWXYZ][ABCEGHJKLMNPRSTWXYZ]9{6}"),
  ]
  private static let loose = [Form("aa_9{2}_9{2}_9{2}_a?"), Form("aa_9{3}_9{3}_a?")]
  private static let cues = Cues("nino ni insurance national")
}
