/// Ages told by a decade or so: `in his fifties`, `late 30s`, `a forty-something`, « la soixantaine », « une septuagénaire »; and numbers as
/// they were said of old (`four-and-twenty`, `six and forty`).
///
/// A decade of the calendar (`in the sixties`, `the late eighties`), a round number of something (« une trentaine de pages », `sixty-odd pages`) and the
/// quarantine are none.
enum VagueAge {
  /// The tokens of the age that begins at `index`, or `nil` where there is none.
  static func range(in document: Document, at index: Int) -> Range<Int>? {
    let token = document.tokens[index]
    if let range = ofCentury(document, index, token) { return range }
    switch token.kind {
    case .mixed: return isShortDecade(document, token) ? decade(document, index) : nil
    case .word:
      if decades.contains(token) { return decade(document, index) }
      if frenchDecades.contains(token) { return isFrench(document, index) ? index..<index + 1 : nil }
      if ofSoManyYears.contains(token) { return index..<index + 1 }
      if tens.contains(token) { return something(document, index) }
      return ones.contains(token) ? inverted(document, index) : nil
    case .number: return token.count == 2 && (document.number(index) ?? 1) % 10 == 0 ? something(document, index) : nil
    case .sign, .lineBreak: return nil
    }
  }

  /// « né avec le siècle », `as old as the century`, « l'âge du Christ »; `her three-quarters of a century`, « fêté son demi-siècle »; « quatre fois
  /// vingt ans ».
  private static func ofCentury(_ document: Document, _ index: Int, _ token: Token) -> Range<Int>? {
    guard token.kind == .word else { return nil }
    if born.contains(token), document.isOne(of: with, at: index + 1), document.isOne(of: la, at: index + 2),
      document.isOne(of: century, at: index + 3)
    {
      return index..<index + 4
    }
    if old.contains(token), document.isOne(of: asWord, at: index + 1), document.isOne(of: la, at: index + 2),
      document.isOne(of: century, at: index + 3)
    {
      return index..<index + 4
    }
    if ageWord.contains(token), document.isOne(of: du, at: index + 1),
      document.isOne(of: centuryOrChrist, at: index + 2)
    {
      return index..<index + 3
    }
    if times.contains(token), let first = SpokenNumber(in: document, at: index - 1), first.end == index,
      let second = SpokenNumber(in: document, at: index + 1), second.isPastTwelve,
      document.isOne(of: years, at: second.end)
    {
      return index - 1..<second.end
    }
    guard fractions.contains(token) else { return nil }
    var end = index + 1
    while end < index + 4, document.isSign(of: ["-", "‑"], at: end) || document.isOne(of: ofA, at: end) { end += 1 }
    guard document.isOne(of: century, at: end) else { return nil }
    var start = index
    if document.isSign(of: ["-", "‑"], at: start - 1), document.isOne(of: three, at: start - 2) {
      start -= 2
    } else if document.isOne(of: three, at: start - 1) {
      start -= 1
    }
    // "for half a century", « un demi-siècle de mariage » tell how long.
    guard !document.isOne(of: of, at: end + 1) else { return nil }
    let isReached =
      document.isOne(of: turning, at: start - 1)
      || document.isOne(of: owners, at: start - 1) && document.isPreceded(at: start - 1, within: 2, by: turning)
      || document.isOne(of: frenchOwners, at: start - 1) && document.isPreceded(at: start - 1, within: 3, by: turning)
    return isReached ? start..<end + 1 : nil
  }

  private static let born = Cues("born né née nés nées")
  private static let with = Cues("with avec")
  private static let old = Cues("old")
  private static let asWord = Cues("as")
  private static let century = Cues("century siècle millennium millénaire")
  private static let ageWord = Cues("âge")
  private static let du = Cues("du")
  private static let centuryOrChrist = Cues("siècle christ")
  private static let times = Cues("fois")
  private static let fractions = Cues("half quarter quarters demi quarts")
  private static let ofA = Cues("of a de")
  private static let of = Cues("of de d")
  private static let three = Cues("three trois")
  private static let turning = Cues(
    """
    celebrated celebrate celebrates celebrating turned turns turning hit hits hitting reached reaches reaching marked marks marking passed passing completed
    fêté fêtait fête fêter fêtera atteint atteindre passé dépassé dépasse franchi franchit
    """)
  private static let frenchOwners = Cues("son sa ses mon ma mes ton ta le un les")

  /// `his late fifties`, `mid-thirties`: with what narrows it.
  private static func decade(_ document: Document, _ index: Int) -> Range<Int>? {
    var start = index
    if document.isSign(of: ["-", "‑"], at: start - 1), document.isOne(of: parts, at: start - 2) {
      start -= 2
    } else if document.isOne(of: parts, at: start - 1) {
      start -= 1
    }
    // "his early to mid thirties"
    if start < index, document.isOne(of: either, at: start - 1), document.isOne(of: parts, at: start - 2) { start -= 2 }
    if document.isOne(of: owners, at: start - 1) { return start..<index + 1 }
    guard start < index, !document.isOne(of: calendar, at: start - 1) else { return nil }
    return start..<index + 1
  }

  /// `30s`, `40's` is two tokens more and is read by its number.
  private static func isShortDecade(_ document: Document, _ token: Token) -> Bool {
    guard token.count == 3 else { return false }
    let folded = Array(document.folded(token))
    return folded.count == 3 && (0x32...0x39).contains(folded[0]) && folded[1] == 0x30 && folded[2] == UInt8(ascii: "s")
  }

  private static func isFrench(_ document: Document, _ index: Int) -> Bool {
    let isOf = document.isOne(of: de, at: index + 1)
    // "d'une trentaine d'années"
    if isOf {
      let unit = document.isSign(of: ["'", "’"], at: index + 2) ? index + 3 : index + 2
      return document.isOne(of: years, at: unit)
    }
    var before = index - 1
    while document.isOne(of: adjectives, at: before) { before -= 1 }
    if document.isOne(of: une, at: before) {
      return document.isSign(of: ["'", "’"], at: before - 1) && document.isOne(of: de, at: before - 2)
        && !document.isOne(of: things, at: before - 3)
    }
    guard document.isOne(of: la, at: before) else { return false }
    // « la trentaine bien sonnée »
    if document.isOne(of: rung, at: index + 1) || document.isOne(of: rung, at: index + 2) { return true }
    // « il approche de la soixantaine », « La quarantaine me va mal »
    if document.isOne(of: de, at: before - 1), document.isOne(of: nearing, at: before - 2) { return true }
    if document.tokens[before].startsSentence, document.isOne(of: pronouns, at: index + 1) { return true }
    if before < index - 1, document.token(before - 1) == nil || closes(document, index + 1) { return true }
    return document.isOne(of: reaching, at: before - 1) || document.isSign(of: [",", "(", "—", "–"], at: before - 1)
  }

  /// `forty-something`, `seventy-odd`, `fifty-ish`.
  private static func something(_ document: Document, _ index: Int) -> Range<Int>? {
    let isHyphened = document.isSign(of: ["-", "‑"], at: index + 1)
    let end = isHyphened ? index + 3 : index + 2
    guard document.isOne(of: vague, at: end - 1) else { return nil }
    if document.isOne(of: odd, at: end - 1), !closes(document, end),
      !(document.isOne(of: at, at: index - 1) && document.isOne(of: somebody, at: end))
    {
      return nil
    }
    guard isHyphened || closes(document, end) else { return nil }
    return index..<end
  }

  /// `four-and-twenty`, `five or six and forty`: units before tens, where nothing is counted.
  private static func inverted(_ document: Document, _ index: Int) -> Range<Int>? {
    var place = index + 1
    let isHyphened = document.isSign("-", at: place)
    if isHyphened { place += 1 }
    guard document.isOne(of: and, at: place) else {
      guard document.isOne(of: either, at: place), document.isOne(of: ones, at: place + 1) else { return nil }
      return inverted(document, place + 1).map { index..<$0.upperBound }
    }
    place += document.isSign("-", at: place + 1) ? 2 : 1
    guard document.isOne(of: tens, at: place),
      closes(document, place + 1) || isHyphened && !isCount(document, place + 1)
    else { return nil }
    return index..<place + 1
  }

  /// Whether what follows may be what is counted: a plural in small letters.
  private static func isCount(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index), token.kind == .word else { return false }
    return Quantities.units.contains(token)
      || document.folded(token).last == UInt8(ascii: "s") && token.count > 3 && token.casing == .lower
  }

  private static func closes(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index), token.kind != .lineBreak, token.kind != .sign else {
      return !document.isSign(of: ["%", "€", "$", "£", "°"], at: index)
    }
    return after.contains(token)
  }

  private static let decades = Cues("twenties thirties forties fourties fifties sixties seventies eighties nineties")
  private static let parts = Cues("early mid middle late")
  private static let either = Cues("to or")
  private static let owners = Cues("his her my their your our one's hers")
  /// Before these a decade is the calendar's.
  private static let calendar = Cues("the since until till from of during through those in")
  private static let frenchDecades = Cues(
    "vingtaine trentaine quarantaine cinquantaine soixantaine septantaine huitantaine octantaine nonantaine")
  private static let adjectives = Cues("petite belle bonne jeune fringante solide toute")
  private static let reaching = Cues(
    "dans passé passe passer passait dépassé dépasse approche approchait approchant frôle frise atteint atteindre aborde abordait avoir ai as a avait avais aura à vers bien ayant entame"
  )
  private static let nearing = Cues(
    "approche approches approchait approchent approchant proche près loin seuil aube orée cap porte portes bord côté début milieu fin vers"
  )
  private static let pronouns = Cues("me m te t lui nous vous leur")
  private static let things = Cues("plus moins environ près dizaine total")
  private static let rung = Cues("sonnée passée dépassée entamée tassée tapée révolue")
  private static let une = Cues("une")
  private static let la = Cues("la le the")
  private static let de = Cues("d de")
  private static let years = Cues("années ans printemps hivers")
  private static let ofSoManyYears = Cues(
    """
    trentenaire trentenaires quadra quadras quadragénaire quadragénaires quinqua quinquas quinquagénaire quinquagénaires sexagénaire sexagénaires
    septuagénaire septuagénaires octogénaire octogénaires nonagénaire nonagénaires
    quadragenarian quinquagenarian sexagenarian septuagenarian octogenarian octogenarians nonagenarian centenarian
    fortyish thirtyish fiftyish sixtyish seventyish twentysomething thirtysomething fortysomething fiftysomething sixtysomething seventysomething
    """)
  private static let tens = Cues("twenty thirty forty fifty sixty seventy eighty ninety")
  private static let ones = Cues("one two three four five six seven eight nine")
  private static let and = Cues("and")
  private static let vague = Cues("something odd ish plus")
  private static let odd = Cues("odd plus")
  private static let at = Cues("at")
  private static let somebody = Cues("i you he she we they one")
  private static let after = Cues(
    "and but so when if who with at by in on or now then that himself herself myself mum dad man woman bloke lady guy kid mother father couple type years year year's"
  )
}
