/// The line of an address that has the town and its code: `42000 Saint-Étienne CEDEX 2`, `Springfield, IL 62704`, `Bristol BS5 9XT`,
/// `Toronto, ON M5V 2T6`, `B-1050 Ixelles` (Universal Postal Union, S42 and the addressing sheets of the countries).
enum PostalLine {
  /// The index after the line that begins at `index`, or `nil` if there is none.
  static func end(in document: Document, at index: Int, afterStreet: Bool = false) -> Int? {
    guard let token = document.token(index) else { return nil }
    // "1234AB Amsterdam"
    if afterStreet, token.kind == .mixed, token.count == 6, let end = dutch.end(in: document, from: token.start) {
      return townEnd(document, document.tokenAfter(end, from: index))
    }
    if let end = codeThenTown(document, index, afterStreet) ?? code(document, index) { return end }
    guard token.kind == .word, document.isCapital(index) else { return nil }
    var place = index
    var words = 0
    while words < 5, let word = document.token(place) {
      guard word.kind == .word, word.casing != .lower || words > 0 && particles.contains(word) else {
        break
      }
      place += 1
      words += 1
      // "Washington, D.C." and "St. Louis".
      if document.isSign(".", at: place), document.isJoined(place) { place += 1 }
      while document.isSign(of: ["-", "'", "’"], at: place), document.isJoined(place), document.isJoined(place + 1) {
        place += 2
      }
      var next = place
      if document.isSign(",", at: next) { next += 1 }
      if let end = stateAndCode(document, next) ?? code(document, next) { return end }
      // "Chennai 600 004", "Jaipur - 302016", after a street or a comma
      if afterStreet || document.isSign(",", at: index - 1), let end = pin(document, next) { return end }
      // "Toledo, 41010", "Kawaweka 5881"
      if afterStreet, let number = document.token(next), number.kind == .number, number.count == 5 || number.count == 4
      {
        return next + 1
      }
      // "Montréal (Québec) H2J 3V6"
      if document.isSign("(", at: place), document.isCapital(place + 1), document.isSign(")", at: place + 2),
        let end = code(document, place + 3)
      {
        return end
      }
      if document.tokens[place - 1].kind == .word, next > place, let state = document.token(next), isState(state),
        afterStreet
      {
        return next + 1
      }
      if next > place, document.token(next)?.kind == .lineBreak { return nil }
    }
    if afterStreet, words > 0, words <= 2, let number = document.token(place), number.kind == .number,
      number.count <= 2, !document.isSign(".", at: place - 1)
    {
      return place + 1  // "Dublin 1", "Lyon 3"
    }
    return nil
  }

  /// An Indian code: six digits, or two groups of three (Department of Posts, PIN).
  private static func pin(_ document: Document, _ index: Int) -> Int? {
    let first = document.isSign(of: ["-", "–"], at: index) ? index + 1 : index
    guard let code = document.token(first), code.kind == .number, document.bytes[code.start] != 0x30 else { return nil }
    if code.count == 6 { return first + 1 }
    guard code.count == 3, let second = document.token(first + 1), second.kind == .number, second.count == 3,
      document.token(first + 2)?.kind != .number
    else { return nil }
    return first + 2
  }

  /// A code that no number or word looks like: British, Canadian, Irish, with the town or without.
  static func code(_ document: Document, _ index: Int) -> Int? {
    guard let token = document.token(index),
      token.kind == .mixed || token.kind == .word && token.casing == .upper && token.count <= 2, token.count <= 7,
      !document.isJoined(index) || document.isSign(of: ["(", ",", "\"", ":"], at: index - 1)
    else { return nil }
    let isLower = token.casing == .lower
    guard let end = (isLower ? lowerForms : forms).end(in: document, from: token.start) else { return nil }
    // "s3 9am" is a time.
    if isLower, document.bytes[end - 1] == UInt8(ascii: "m"),
      [UInt8(ascii: "a"), UInt8(ascii: "p")].contains(document.bytes[end - 2])
    {
      return nil
    }
    return document.tokenAfter(end, from: index)
  }

  /// `IL 62704`, `IL 62704-1234`, `Illinois 62704`, `ON M5V 2T6`, `AE 12345`.
  static func stateAndCode(_ document: Document, _ index: Int) -> Int? {
    guard let token = document.token(index), token.kind == .word else { return nil }
    var next = index + 1
    if isState(token) || document.isOne(of: stateNames, at: index)
      || token.casing == .upper && australian.contains(token)
    {
      if document.isSign(".", at: next) { next += 1 }
    } else if document.isOne(of: stateFirsts, at: index),
      document.isOne(of: stateNames, at: next) || document.isOne(of: stateSeconds, at: next)
    {
      next += 1
    } else if token.count == 1, document.isSign(".", at: next), document.token(index + 2)?.count == 1,
      document.isSign(".", at: index + 3)
    {
      next = index + 4  // "D.C."
    } else {
      return nil
    }
    if document.isSign(",", at: next) { next += 1 }
    // Australian codes have four digits.
    if document.isOne(of: australian, at: index), let code = document.token(next), code.kind == .number, code.count == 4
    {
      return next + 1
    }
    return zip(document, next) ?? code(document, next)
  }

  /// `62704`, `62704-1234`.
  static func zip(_ document: Document, _ index: Int) -> Int? {
    guard let code = document.token(index), code.kind == .number, code.count == 5 else { return nil }
    if document.isSign(of: ["-", "–"], at: index + 1), document.isJoined(index + 1),
      document.token(index + 2)?.kind == .number,
      document.tokens[index + 2].count == 4
    {
      return index + 3
    }
    return index + 1
  }

  /// `35000 Rennes`, `F-75011 Paris`, `1050 Ixelles`, `123 45 Stockholm`, `00-950 Warszawa`.
  private static func codeThenTown(_ document: Document, _ index: Int, _ afterStreet: Bool) -> Int? {
    var place = index
    var isMarked = afterStreet
    if let country = document.token(index), country.kind == .word, countries.contains(country),
      document.isSign(of: ["-", "–"], at: index + 1),
      document.isJoined(index + 2), country.casing != .lower
    {
      place += 2
      isMarked = true
    }
    guard let code = document.token(place), code.kind == .number, (3...5).contains(code.count) || code.count == 2,
      place > index || !document.isJoined(index) || document.isSign(of: ["(", ",", "\"", "«"], at: index - 1)
    else { return nil }
    // "1000-001 Lisboa", "01310-100 São Paulo": two groups with a hyphen.
    if code.count >= 4, document.isSign("-", at: place + 1), document.isJoined(place + 1), document.isJoined(place + 2),
      let second = document.token(place + 2),
      second.kind == .number, second.count == 3
    {
      let end = townEnd(document, place + 3)
      return end > place + 3 || afterStreet ? end : nil
    }
    var town = place + 1
    // "00177, Roma (RM)"
    if afterStreet, code.count == 5, document.isSign(",", at: town) { town += 1 }
    switch code.count {
    case 5: break
    case 4:
      // Four digits before a capital are mostly a year.
      let value = document.number(place) ?? 0
      guard
        isMarked || !(1800...2099).contains(value)
          || document.isSign(",", at: index - 1) && Lexicon.facts(of: document.token(town)?.key ?? code.key).isTown
      else {
        return nil
      }
      // "1234 AB Amsterdam"
      if let letters = document.token(town), letters.kind == .word, letters.count == 2, letters.casing == .upper,
        document.isCapital(town + 1) || afterStreet
      {
        town += 1
      }
      guard
        isMarked || Lexicon.facts(of: document.token(town)?.key ?? code.key).isTown
          || document.isSign(",", at: index - 1)
      else {
        return nil
      }
    case 3:
      guard let second = document.token(place + 1), second.kind == .number, second.count == 2,
        isMarked || document.isSign(",", at: index - 1)
      else { return nil }
      town += 1
    default:
      guard document.isSign("-", at: place + 1), document.isJoined(place + 1),
        document.token(place + 2)?.kind == .number,
        document.tokens[place + 2].count == 3
      else { return nil }
      town += 2
    }
    let end = townEnd(document, town)
    guard end > town else { return isMarked && place > index || afterStreet && code.count == 5 ? town : nil }
    if afterStreet, document.isSign("(", at: end), let province = document.token(end + 1), province.kind == .word,
      province.count <= 3, document.isSign(")", at: end + 2)
    {
      return end + 3
    }
    return end
  }

  /// The index after a town's name at `index`: capitals, hyphens, `sur`, `les`, and `CEDEX` with its number.
  static func townEnd(_ document: Document, _ index: Int) -> Int {
    guard document.isCapital(index) || isUnknown(document, index) else { return index }
    var end = index + 1
    while true {
      if document.isSign(of: ["-", "'", "’"], at: end), document.isJoined(end), document.isJoined(end + 1),
        document.token(end + 1)?.kind == .word
      {
        end += 2
      } else if document.isOne(of: cedex, at: end) {
        end += 1
        if document.token(end)?.kind == .number, document.tokens[end].count <= 2 { end += 1 }
        return end
      } else if document.isCapital(end), !document.tokens[end].startsSentence, document.tokens[end].kind == .word,
        document.tokens[end - 1].kind == .word
      {
        end += 1
      } else if document.isOne(of: linking, at: end), document.isCapital(end + 1) {
        end += 2
      } else {
        return end
      }
    }
  }

  private static func isUnknown(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index), token.kind == .word, token.casing == .lower else { return false }
    let facts = Lexicon.facts(of: token.key)
    return facts.isTown && !facts.isOrdinary
  }

  static func isState(_ token: Token) -> Bool {
    token.kind == .word && token.count == 2 && token.casing == .upper && states.contains(token)
  }

  private static let dutch = Form("9{4}A{2}")
  private static let forms = [
    Form("A{1,2}9{1,2}_9A{2}"), Form("A{1,2}9A_9A{2}"), Form("GIR_0AA"), Form("BFPO 9{1,4}"), Form("A9A_9A9"),
    Form("A9{2}_X{4}"), Form("D6W_X{4}"),
  ]
  private static let australian = Cues("nsw vic qld tas sa wa act nt")
  private static let lowerForms = [Form("a{1,2}9{1,2} 9a{2}"), Form("a{1,2}9a 9a{2}"), Form("a9a 9a9")]
  private static let particles = Cues("of the de du la le les sur sous en saint st upon on under by in")
  private static let linking = Cues("sur sous lès les en de du la le am an der")
  private static let cedex = Cues("cedex")
  private static let countries = Cues("f fr b be ch l lu d de a at i it nl")
  private static let states = Cues(
    """
    al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv
    wi wy dc as gu mp pr vi fm mh pw aa ae ap ab bc mb nb nl ns nt nu on pe qc sk yt nsw vic qld
    """)
  private static let stateNames = Cues(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana
    maine maryland massachusetts minn mich conn michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
    vermont virginia washington wisconsin wyoming alberta manitoba ontario quebec saskatchewan yukon nunavut calif mass penn tenn wash
    """)
  private static let stateFirsts = Cues("new north south west rhode british nova prince newfoundland district")
  private static let stateSeconds = Cues(
    "hampshire jersey mexico york carolina dakota island columbia brunswick scotia")
}
