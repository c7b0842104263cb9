/// Places on the globe: decimal degrees (`48.8566, 2.3522`) and degrees, minutes and seconds (ISO 6709 annex D).
enum CoordinateDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    for index in document.tokens.indices where document.tokens[index].kind == .number {
      if let first = decimal(document, index), document.isSign(",", at: first) || document.isSign(";", at: first) {
        let second = document.isSign(of: ["-", "−", "+"], at: first + 1) ? first + 2 : first + 1
        guard let end = decimal(document, second) else { continue }
        let start = document.isSign(of: ["-", "−"], at: index - 1) && document.isJoined(index) ? index - 1 : index
        findings.append(Finding(document.range(start, end), .location, by: .coordinates))
      } else if document.isSign("°", at: index + 1), document.token(index + 2)?.kind == .number {
        var end = index + 3
        while let token = document.token(end), token.kind != .lineBreak,
          token.kind == .number || compass.contains(token)
            || document.isSign(of: ["'", "’", "′", "\"", "″", "°", ".", ",", "”"], at: end)
        {
          end += 1
        }
        while end > index + 3, document.isSign(of: [".", ","], at: end - 1) { end -= 1 }
        findings.append(Finding(document.range(index, end), .location, by: .coordinates))
      }
    }
  }

  private static let compass = Cues("n s e w o")

  /// The index after a number with three decimals or more at `index`.
  private static func decimal(_ document: Document, _ index: Int) -> Int? {
    guard let whole = document.number(index), whole <= 180, document.isSign(".", at: index + 1),
      document.isJoined(index + 2),
      let decimals = document.token(index + 2), decimals.kind == .number, decimals.count >= 3
    else { return nil }
    return index + 3
  }
}
