/// Years by themselves, from 1600 on: `In Leicester from ⟦1972⟧, she began`, `the ⟦1958⟧ rescue team`, « à la Saint-Jean ⟦1887⟧ ». When something
/// happened tells how old somebody is.
///
/// A count (`1500 mètres`, `2000 words`), a number of something (`page 1983`), prices of a year, the great wars and what the
/// whole world held in a year (`the 1998 World Cup`) are none.
enum YearDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    for index in document.tokens.indices {
      let token = document.tokens[index]
      guard token.kind == .number, token.count == 4, isYear(document, index) else { continue }
      // "1711-12", "1891/2": the year that follows, or of another beginning, goes too.
      let isPair =
        (isDash(document, index + 1) || document.isSign("/", at: index + 1)) && document.isJoined(index + 1)
        && document.isJoined(index + 2)
        && document.token(index + 2).map { $0.kind == .number && $0.count <= 2 } ?? false
      findings.append(Finding(document.range(index, isPair ? index + 3 : index + 1), .date, by: .date))
    }
  }

  private static func isYear(_ document: Document, _ index: Int) -> Bool {
    guard let year = document.number(index), (1600...2099).contains(year), stands(document, index, year) else {
      return false
    }
    // "0612 1998", "2024 00913": groups of one number.
    if document.token(index - 1).map({ $0.kind == .number && $0.count > 2 }) ?? false,
      document.tokens[index].isAfterSpace
    {
      return false
    }
    if let next = document.token(index + 1), next.kind == .number, next.count > 2, next.isAfterSpace { return false }
    let before = document.isSign(of: [".", "°"], at: index - 1) ? index - 2 : index - 1
    if document.isOne(of: numbered, at: before) || document.isOne(of: Reference.cues, at: before) { return false }
    if document.isSign(of: ["€", "$", "£", "#", "+", "*"], at: index - 1) { return false }
    if isCounted(document, index + 1, year) { return false }
    // "over 1800", "ran 1500": an amount, where it is round.
    if year % 50 == 0, !document.isOne(of: inYears, at: index - 1) {
      return document.isPreceded(at: index, within: 4, by: lives)
    }
    return true
  }

  /// Whether nothing joins the number to another that is no year.
  private static func stands(_ document: Document, _ index: Int, _ year: Int) -> Bool {
    if document.isJoined(index) {
      guard document.token(index - 1)?.kind == .sign else { return false }
      if document.isJoined(index - 1), let other = document.token(index - 2),
        other.kind == .number || other.kind == .mixed
      {
        guard isDash(document, index - 1) || document.isSign("/", at: index - 1), other.count == 4,
          let from = document.number(index - 2), (1600...2099).contains(from), !isWar(from, year)
        else { return false }
      }
    }
    guard document.isJoined(index + 1), document.token(index + 1)?.kind != .lineBreak else { return true }
    guard document.token(index + 1)?.kind == .sign else { return false }
    guard document.isJoined(index + 2), let other = document.token(index + 2),
      other.kind == .number || other.kind == .mixed
    else { return true }
    guard isDash(document, index + 1) || document.isSign("/", at: index + 1), other.kind == .number,
      let to = document.number(index + 2)
    else { return false }
    guard !isWar(year, to) else { return false }
    return other.count == 4 ? (1600...2099).contains(to) : other.count == 2 ? to > year % 100 : to == (year + 1) % 10
  }

  private static func isDash(_ document: Document, _ index: Int) -> Bool {
    document.isSign(of: ["-", "–", "—"], at: index)
  }

  private static func isWar(_ from: Int, _ to: Int) -> Bool {
    from == 1914 && to % 100 == 18 || from == 1939 && to % 100 == 45
  }

  /// Whether what follows is counted by the number, or was the whole world's that year.
  private static func isCounted(_ document: Document, _ index: Int, _ year: Int) -> Bool {
    if document.isOne(of: Quantities.units, at: index) || document.isOne(of: Quantities.currencies, at: index)
      || document.isOne(of: money, at: index) || document.isSign(of: ["%", "€", "$", "£", "°", "+"], at: index)
    {
      return true
    }
    guard let next = document.token(index), next.kind == .word, next.isAfterSpace else { return false }
    if document.isOne(of: worldwide, at: index) || document.isOne(of: worldwide, at: index + 1) { return true }
    guard next.casing == .lower, next.count > 3, !document.closesNumber(index) else { return false }
    return year % 100 == 0 || document.folded(next).last == UInt8(ascii: "s") && !verbs.contains(next)
  }

  private static let inYears = Cues("in since depuis en from de until till jusqu to anno")
  private static let lives = Cues("born née né married mariés died mort morte décédé")
  private static let numbered = Cues(
    """
    page pages p pp folio verse line ligne channel chaîne chapter chapitre version windows office model modèle peugeot code codes room salle
    chambre extension poste psalm hymn cantique bus tram route rn d about n no nº
    """)
  private static let money = Cues("prices terms money dollars pounds euros")
  private static let worldwide = Cues("cup olympics olympic election elections jeux coupe mondial crash referendum")
  private static let verbs = Cues("was has is does this its dans sans mais nous vous plus puis alors toujours depuis")
}
