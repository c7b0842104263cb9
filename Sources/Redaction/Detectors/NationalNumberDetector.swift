/// Belgian national numbers (arrêté royal du 3 avril 1984: `YY.MM.DD-XXX.CC`) and Swiss social security numbers (BSV, AHV-Nummer:
/// `756.XXXX.XXXX.XX`), which share one idea: a number for life, with points.
enum NationalNumberDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    for (index, token) in document.tokens.enumerated() where token.kind == .number {
      switch token.count {
      case 2, 11:
        guard let end = belgian.end(in: document, from: token.start) else { continue }
        let isAsked = document.isPreceded(at: index, within: 6, by: cues)
        let digits = document.characters(token.start..<end)
        guard isAsked || token.count == 2 && document.isSign(".", at: index + 1) || isRight(digits) else { continue }
        findings.append(Finding(token.start..<end, .id, by: .ssn))
      case 3, 13:
        guard let end = swiss.end(in: document, from: token.start) else { continue }
        findings.append(Finding(token.start..<end, .id, by: .ssn))
      default: continue
      }
    }
  }

  /// 97 less the first nine digits modulo 97, with a 2 before them for who was born after 1999.
  private static func isRight(_ characters: [UInt8]) -> Bool {
    let digits = characters.map { Int($0 &- 0x30) }
    guard digits.count == 11, (0...12).contains(digits[2] * 10 + digits[3]) else { return false }
    let number = digits.prefix(9).reduce(0) { $0 * 10 + $1 }
    let check = digits[9] * 10 + digits[10]
    return 97 - number % 97 == check || 97 - (2_000_000_000 + number) % 97 == check
  }

  private static let belgian = [Form("9{2}_9{2}_9{2}-9{3}-9{2}"), Form("9{11}"), Form("9{6}-9{3}-9{2}")]
  private static let swiss = [Form("756_9{4}_9{4}_9{2}")]
  private static let cues = Cues("national niss insz registre rijksregister rijksregisternummer")
}
