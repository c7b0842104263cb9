/// Codes that stand farther from the word that says what they are: `Mum's PIN is my birthday backwards, ⟦9170⟧`, `the bin store code has been changed
/// from ⟦2468⟧ to ⟦8642⟧`, `the card … and the ⟦318⟧ on the back`, `chip ends ⟦4471⟧`; and what looks like a number found before (« le ticket G112, ils en
/// étaient au ⟦G40⟧ »).
enum DistantCodeDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var heads: [(letters: [UInt8], isTold: Bool)] = []
    for index in document.tokens.indices {
      let token = document.tokens[index]
      switch token.kind {
      case .number where isCode(document, index):
        findings.append(Finding(token.range, .id, by: .number))
      case .mixed:
        guard let head = head(document, token) else { continue }
        if document.isPreceded(at: index, within: 2, by: Reference.cues) {
          heads.append((head, true))
        } else if heads.contains(where: { $0.letters == head }) {
          findings.append(Finding(token.range, .id, by: .number))
        }
      default: continue
      }
    }
  }

  /// The capital before the digits of a token: `G` of `G112`; `nil` for other forms, for roads and sizes of paper.
  private static func head(_ document: Document, _ token: Token) -> [UInt8]? {
    let letters = document.bytes[token.range].prefix { $0 &- 0x41 < 26 }
    guard (1...3).contains(letters.count), token.count > letters.count, token.count <= letters.count + 5,
      document.bytes[token.range].dropFirst(letters.count).allSatisfy({ $0 &- 0x30 < 10 })
    else { return nil }
    return Array(letters)
  }

  private static func isCode(_ document: Document, _ index: Int) -> Bool {
    let token = document.tokens[index]
    let end = index + 1
    guard (3...8).contains(token.count), token.count == token.end - token.start,
      !document.isOne(of: Quantities.units, at: end), !document.isOne(of: Quantities.currencies, at: end),
      !document.isSign(of: ["%", "€", "$", "£", "°", "½"], at: end),
      !document.isSign(of: ["€", "$", "£", "+"], at: index - 1), !isPart(document, index)
    else { return false }
    if token.count <= 4, isOnBack(document, end) { return true }
    guard token.count >= 4 || document.isPreceded(at: index, within: 8, by: cards) else { return false }
    let before = document.isSign("-", at: index - 1) && document.isJoined(index) ? index - 2 : index - 1
    let isYear = token.count == 4 && (document.number(index).map { (1900...2099).contains($0) } ?? false)
    if document.isOne(of: ending, at: before)
      || document.isOne(of: by, at: before) && document.isOne(of: ending, at: before - 1)
    {
      return !isYear || document.isPreceded(at: index, within: 8, by: cards)
    }
    // "press 1590 and push", « tapez 1590 »
    guard token.count >= 4 else { return false }
    if document.isOne(of: pressing, at: before) { return !isYear && document.closesNumber(end) }
    guard document.isPreceded(at: index, within: 14, by: cues), document.closesNumber(end) else { return false }
    if document.isOne(of: changing, at: index - 1) {
      return !isYear || document.isPreceded(at: index, within: 10, by: changed)
    }
    return !isYear
      && (document.isSign(of: [",", ":", "—", "–"], at: index - 1) || document.isOne(of: being, at: index - 1))
  }

  private static func isOnBack(_ document: Document, _ index: Int) -> Bool {
    document.isOne(of: on, at: index) && document.isOne(of: the, at: index + 1)
      && document.isOne(of: back, at: index + 2)
      || document.isOne(of: au, at: index) && document.isOne(of: back, at: index + 1)
  }

  /// A piece of `12:30`, `1.5`, `3/4`, of a telephone.
  private static func isPart(_ document: Document, _ index: Int) -> Bool {
    document.isJoined(index) && document.isSign(of: [":", ".", "/", "+"], at: index - 1)
      || document.isSign(of: [":", ".", "/", ","], at: index + 1) && document.isJoined(index + 1)
        && document.isJoined(index + 2) && document.token(index + 2)?.kind == .number
      || document.token(index + 1)?.kind == .number
  }

  private static let cues = Cues(
    """
    pin code codes digicode password passcode combination combo alarm padlock lock keypad safe gate
    mdp combinaison portail alarme coffre cadenas interphone
    """)
  private static let cards = Cues("card account chip id number iban carte compte puce numéro")
  private static let ending = Cues(
    "ends ending ended starts starting begins beginning finit finissant termine terminant commence commençant")
  private static let pressing = Cues(
    "press pressed dial dialled punch enter tap tapez tape taper composez composer saisissez saisir faites")
  private static let by = Cues("in with by par en")
  private static let changing = Cues("from to de à en au par")
  private static let changed = Cues("changed changes change reset switched changé passé remplacé")
  private static let being = Cues("is was s est c était now maintenant")
  private static let on = Cues("on")
  private static let the = Cues("the")
  private static let au = Cues("au")
  private static let back = Cues("back dos verso")
}
