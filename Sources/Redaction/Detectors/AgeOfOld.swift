/// Ages as older diaries and registers tell them: `ætat. ⟦41⟧`, `aged ⟦threescore and ten⟧`, `in the ⟦63d⟧ year of his age`, `turned of ⟦fourteen⟧`, `3 yrs
/// & ⟦2 mos⟧`, « dans la soixante-⟦troisième⟧ année de son âge ».
enum AgeOfOld {
  /// The tokens of the age that begins at `index`, or `nil` where there is none.
  static func range(in document: Document, at index: Int) -> Range<Int>? {
    let token = document.tokens[index]
    switch token.kind {
    case .word:
      if scores.contains(token) { return score(document, index) }
      // "three score and ten"
      if multiples.contains(token), document.isOne(of: scoreWord, at: index + 1) {
        return score(document, index + 1).map { index..<$0.upperBound }
      }
      if ordinals.contains(token), isOfLife(document, index + 1) { return index..<index + 1 }
    case .mixed:
      if document.leadingNumber(token).map({ (1...110).contains($0) }) ?? false, isOfLife(document, index + 1) {
        return index..<index + 1
      }
    case .number: break
    case .sign, .lineBreak: return nil
    }
    guard let number = SpokenNumber(in: document, at: index), number.value.map({ (1...110).contains($0) }) ?? true
    else {
      return nil
    }
    let before = document.isSign(".", at: index - 1) ? index - 2 : index - 1
    if document.isOne(of: etat, at: before) { return number.tokens }
    if document.isOne(of: of, at: index - 1), document.isOne(of: turned, at: index - 2) { return number.tokens }
    return nil
  }

  /// `threescore and ten`, `fourscore`, where no things are counted.
  private static func score(_ document: Document, _ index: Int) -> Range<Int>? {
    var end = index + 1
    if document.isOne(of: and, at: end), let rest = SpokenNumber(in: document, at: end + 1) { end = rest.end }
    let first = document.isOne(of: multiples, at: index - 1) ? index - 1 : index
    let isTold =
      document.isOne(of: aged, at: first - 1) || document.isOne(of: turning, at: first - 1)
      || document.isPreceded(at: first, within: 3, by: being) && (document.token(end).map { $0.kind != .word } ?? true)
    return isTold ? index..<end : nil
  }

  /// `year of his age`, « année de son âge » at `index`.
  private static func isOfLife(_ document: Document, _ index: Int) -> Bool {
    document.isOne(of: year, at: index) && document.isOne(of: of, at: index + 1)
      && document.isOne(of: whose, at: index + 2) && document.isOne(of: age, at: index + 3)
  }

  private static let scores = Cues("threescore fourscore")
  private static let scoreWord = Cues("score")
  private static let multiples = Cues("two three four five")
  private static let turning = Cues("turned turning turns reached reaching attained hit")
  private static let and = Cues("and")
  private static let aged = Cues("aged age past")
  private static let being = Cues("is was am be being near nigh")
  private static let etat = Cues("ætat æt aet aetat ætatis aetatis")
  private static let of = Cues("of de")
  private static let turned = Cues("turned")
  private static let year = Cues("year année")
  private static let whose = Cues("his her my their son mon sa leur")
  private static let age = Cues("age âge life")
  private static let ordinals = Cues(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
    twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth
    première unième deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième
    vingtième trentième quarantième cinquantième soixantième centième
    """)
}
