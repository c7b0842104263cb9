/// Postcodes with the town beside them, wherever they stand: `35000 Rennes`, `Springfield, IL 62704`, `Bristol BS5 9XT`, `M5V 2T6`, `D02 X285`; alone
/// where their form is like no other's, or after a word that says so (``PostalLine`` tells the sources).
enum PostcodeDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      guard let found = line(document, index) else {
        index += 1
        continue
      }
      findings.append(Finding(document.range(found.lowerBound, found.upperBound), .address, by: .postcode))
      index = max(found.upperBound, index + 1)
    }
  }

  private static func line(_ document: Document, _ index: Int) -> Range<Int>? {
    let token = document.tokens[index]
    switch token.kind {
    case .sign, .lineBreak: return nil
    case .number:
      guard token.count <= 5,
        !document.isJoined(index) || document.isSign(of: ["(", ",", "\"", "«", ":"], at: index - 1)
      else { return nil }
      if token.count == 5, document.isSign("-", at: index + 1), let end = PostalLine.zip(document, index),
        end == index + 3,
        !document.isSign("-", at: end) || !document.isJoined(end)
      {
        return index..<end
      }
      if isAsked(document, index), document.isSign("-", at: index + 1), document.isJoined(index + 2),
        document.token(index + 2)?.kind == .number
      {
        return index..<index + 3
      }
      if isAsked(document, index), token.count >= 4 { return index..<(PostalLine.zip(document, index) ?? index + 1) }
      // "Rennes (35000)", "Paris 75011".
      if token.count == 5, !document.isOne(of: Quantities.units, at: index + 1),
        !document.isOne(of: Quantities.currencies, at: index + 1)
      {
        let before = document.isSign(of: ["(", ","], at: index - 1) ? index - 2 : index - 1
        if let town = document.token(before), town.kind == .word, town.casing != .lower,
          Lexicon.facts(of: town.key).isTown,
          !town.startsSentence || document.isSign("(", at: index - 1) || before == 0,
          !document.isCapital(index + 1)
        {
          return index..<index + 1
        }
      }
      guard let end = PostalLine.end(in: document, at: index), !document.isOne(of: Quantities.units, at: index + 1)
      else { return nil }
      return index..<end
    case .mixed:
      if let end = PostalLine.code(document, index), isCertain(document, index) || isAsked(document, index) {
        return index..<end
      }
      if isAsked(document, index), token.count <= 8 { return index..<index + 1 }
      return nil
    case .word:
      guard token.casing != .lower else {
        if token.count <= 2, let end = PostalLine.code(document, index) { return index..<end }
        return nil
      }
      // A sentence's first word is a town only if it is one.
      if token.startsSentence, Lexicon.facts(of: token.key).isOrdinary, !Lexicon.facts(of: token.key).isTown,
        !PostalLine.isState(token),
        !document.isSign(of: [",", "-"], at: index + 1), !document.isCapital(index + 1)
      {
        return nil
      }
      if let end = PostalLine.end(in: document, at: index) { return index..<end }
      return nil
    }
  }

  private static func isAsked(_ document: Document, _ index: Int) -> Bool {
    document.isPreceded(at: index, within: 4, by: cues)
  }

  /// A code in lower case may be anything: its second part must be a digit and two letters, with a space before.
  private static func isCertain(_ document: Document, _ index: Int) -> Bool {
    document.tokens[index].casing != .lower
      || document.token(index + 1).map { $0.kind == .mixed && $0.isAfterSpace } ?? false
  }

  private static let cues = Cues("zip zipcode postcode postcodes postal cp eircode npa plz")
}
