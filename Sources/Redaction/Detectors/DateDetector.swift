/// Dates that name a day or a year of somebody's life: written with numbers (ISO 8601 and the usual orders), with the month's name in
/// either language, or a year after a word such as `born`. Weekdays, feasts, a month alone and times of day are none.
enum DateDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      let found = numeric(document, index) ?? named(document, index) ?? afterCue(document, index)
      if let found { findings.append(Finding(document.range(found.lowerBound, found.upperBound), .date, by: .date)) }
      index = found?.upperBound ?? index + 1
    }
  }

  private static func numeric(_ document: Document, _ index: Int) -> Range<Int>? {
    guard let a = document.number(index),
      !document.isJoined(index) || document.isSign(of: ["(", "\"", "«", "'", ":"], at: index - 1)
    else {
      return nil
    }
    for sign in ["/", "-", ".", "–"] as [Unicode.Scalar]
    where document.isSign(sign, at: index + 1) && document.isJoined(index + 1) {
      guard document.isJoined(index + 2), let b = document.number(index + 2) else { continue }
      let third = document.isSign(sign, at: index + 3) && document.isJoined(index + 3) && document.isJoined(index + 4)
      if third, let c = document.number(index + 4) {
        if isDay(a, b), isYear(c, document.tokens[index + 4].count) { return index..<index + 5 }
        if isYear(a, document.tokens[index].count), isDay(b, c) { return index..<index + 5 }
        if isYear(a, 4), b <= 12, document.token(index + 4)?.kind == .number { return index..<index + 5 }
      } else if sign == "/", !third {
        if (1...12).contains(a), document.tokens[index + 2].count == 4, isYear(b, 4) { return index..<index + 3 }
        // "24/7", "1/2" and "50/50" are none.
        if document.tokens[index].count == 2, document.tokens[index + 2].count == 2, isDay(a, b) {
          return index..<index + 3
        }
      }
    }
    return nil
  }

  private static func isDay(_ a: Int, _ b: Int) -> Bool {
    (1...31).contains(a) && (1...12).contains(b) || (1...12).contains(a) && (1...31).contains(b)
  }

  private static func isYear(_ value: Int, _ digits: Int) -> Bool {
    digits == 4 ? (1800...2150).contains(value) : digits == 2
  }

  /// `3 March 2019`, `March 3rd`, `the 3rd of March`, `1er mai`, `March 2019`.
  private static func named(_ document: Document, _ index: Int) -> Range<Int>? {
    guard isMonth(document, index) else { return nil }
    var start = index
    var end = document.isSign(".", at: index + 1) && document.isJoined(index + 1) ? index + 2 : index + 1
    var before = index - 1
    if document.isOne(of: of, at: before) { before -= 1 }
    let hasDayBefore = isDayNumber(document, before) && !document.isSign(":", at: before - 1)
    if hasDayBefore {
      start = before
      // "from 3 to 5 March", "3-5 March", "3 et 4 mars".
      if document.isSign("-", at: before - 1) || document.isOne(of: between, at: before - 1),
        isDayNumber(document, before - 2)
      {
        start = before - 2
      }
    }
    var hasDayAfter = false
    if !hasDayBefore, isDayNumber(document, end), !document.isOne(of: units, at: end + 1),
      !document.isSign(":", at: end + 1)
    {
      end += 1
      hasDayAfter = true
    }
    var year = end
    if document.isSign(",", at: year) || document.isOne(of: of, at: year) { year += 1 }
    let hasYear =
      document.number(year).map { isYear($0, document.tokens[year].count) && document.tokens[year].count == 4 } ?? false
    if hasYear { end = year + 1 }
    guard hasDayBefore || hasDayAfter || hasYear else { return nil }
    return start..<end
  }

  private static func isMonth(_ document: Document, _ index: Int) -> Bool {
    document.tokens[index].kind == .word && months.contains(document.tokens[index])
  }

  /// A number from 1 to 31, bare or as `3rd` and `1er`, or an ordinal or French cardinal in words.
  private static func isDayNumber(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index) else { return false }
    if let value = document.number(index) { return (1...31).contains(value) && token.count <= 2 }
    if token.kind == .mixed { return ordinals.contains(token) }
    return token.kind == .word && dayWords.contains(token)
  }

  /// A year after `born`, `née en`, `promo`, `class of`.
  private static func afterCue(_ document: Document, _ index: Int) -> Range<Int>? {
    guard document.isOne(of: birth, at: index) else { return nil }
    for place in index + 1...index + 4 {
      guard let token = document.token(place), token.kind != .lineBreak else { return nil }
      if let value = document.number(place) {
        if isYear(value, token.count), token.count == 4 { return place..<place + 1 }
        if token.count == 2, document.isSign(of: ["'", "’"], at: place - 1) { return place..<place + 1 }
        return nil
      }
    }
    return nil
  }

  private static let of = Cues("of de du")
  private static let between = Cues("et and to au")
  private static let units = Cues("h heures hours am pm ans years km")
  private static let birth = Cues(
    "born né née nés nées birth naissance dob promo promotion class b married mariés died décédé décédée mort morte")
  private static let months = Cues(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr fév avr juil déc
    """)
  private static let ordinals = Cues(
    (1...31).map { "\($0)st \($0)nd \($0)rd \($0)th \($0)er \($0)e \($0)eme" }.joined(separator: " "))
  private static let dayWords = Cues(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
    eighteenth nineteenth twentieth thirtieth premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
    vingt trente
    """)
}
