/// Exact ages, in digits or words: `34 ans`, `I'm 42`, `a 7-year-old`, `turned forty`, `my mother, 71,`, `F23`, `her 40th birthday`. Only the number
/// goes; what counts (`ans`, `years old`) stays.
///
/// How long something lasted (`for 12 years`, `depuis dix ans`, `quinze ans de mariage`) is none, and a decade (`la quarantaine`) stays: it is vague already.
enum AgeDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      let token = document.tokens[index]
      switch token.kind {
      case .mixed:
        if isGlued(document, index) || isBirthday(document, index) {
          findings.append(Finding(token.range, .age, by: .age))
        }
        index += 1
      case .number:
        if let value = document.number(index), value <= 120, token.count <= 3, isWhole(document, index),
          isAge(document, index..<index + 1, value)
        {
          findings.append(Finding(document.range(index, withUnit(document, index + 1)), .age, by: .age))
        }
        index += 1
      case .word:
        if ordinals.contains(token) {
          let start =
            document.isSign("-", at: index - 1) && document.isOne(of: numbers, at: index - 2) ? index - 2 : index
          if isBirthday(document, index) { findings.append(Finding(document.range(start, index + 1), .age, by: .age)) }
          index += 1
          continue
        }
        guard numbers.contains(token) else {
          index += 1
          continue
        }
        let end = endOfNumber(document, index)
        if isAge(document, index..<end, nil) {
          findings.append(Finding(document.range(index, withUnit(document, end)), .age, by: .age))
        }
        index = end
      case .sign, .lineBreak: index += 1
      }
    }
  }

  /// The age of a small child is not that of so many years: its unit goes too.
  private static func withUnit(_ document: Document, _ end: Int) -> Int {
    let unit = document.isSign("-", at: end) ? end + 1 : end
    return document.isOne(of: shortUnits, at: unit) ? unit + 1 : end
  }

  /// `17`, `dix-sept`, `forty two`, `vingt et un`.
  private static func endOfNumber(_ document: Document, _ index: Int) -> Int {
    var end = index + 1
    while true {
      var next = end
      if document.isSign("-", at: next) || document.isOne(of: et, at: next) { next += 1 }
      guard document.isOne(of: numbers, at: next) || next > end && document.isOne(of: ones, at: next) else {
        return end
      }
      end = next + 1
    }
  }

  /// Not a piece of `12:30`, `1.5`, `3/4`.
  private static func isWhole(_ document: Document, _ index: Int) -> Bool {
    if document.isJoined(index), document.isSign(of: [":", ".", ",", "/", "€", "$", "£", "#", "+"], at: index - 1) {
      return false
    }
    if document.isSign(of: ["%", "€", "$", "£", "°"], at: index + 1) { return false }
    if document.isSign(of: [":", ".", ","], at: index + 1), document.isJoined(index + 1), document.isJoined(index + 2),
      document.token(index + 2)?.kind == .number
    {
      return false
    }
    return true
  }

  private static func isAge(_ document: Document, _ span: Range<Int>, _ value: Int?) -> Bool {
    isUnitOfAge(document, span, value)
      ?? (isNamed(document, span) || isOfSomebody(document, span, value) || isAside(document, span, value))
  }

  // MARK: What follows

  /// Whether the number and what follows are an age; `nil` where no unit of time follows.
  private static func isUnitOfAge(_ document: Document, _ span: Range<Int>, _ value: Int?) -> Bool? {
    let end = span.upperBound
    let unit = document.isSign(of: ["-", "‑", "–"], at: end) ? end + 1 : end
    // "sixty-odd", "thirty-something" are vague already.
    if unit > end, document.isOne(of: vague, at: unit) { return false }
    if document.isOne(of: short, at: unit) { return true }
    if document.isOne(of: ifs, at: end),
      document.isOne(of: who, at: end + 1) || document.isOne(of: articles, at: end + 1),
      document.isFollowed(at: end + 1, within: 4, by: day)
    {
      return true
    }
    if document.isOne(of: y, at: unit), document.isSign("/", at: unit + 1), document.isOne(of: o, at: unit + 2) {
      return true
    }
    // "24/M/Leeds"
    if document.isSign("/", at: end), document.isJoined(end), document.isOne(of: sexes, at: end + 1),
      document.isSign("/", at: end + 2) || document.isSign("/", at: span.lowerBound - 1)
    {
      return true
    }
    guard document.isOne(of: times, at: unit) else { return nil }
    var after = unit + 1
    if document.isSign(of: ["-", "‑", "–"], at: after) { after += 1 }
    if document.isOne(of: old, at: after)
      || document.isOne(of: of, at: after) && document.isOne(of: ageWords, at: after + 1)
    {
      return true
    }
    if document.isOne(of: ans, at: unit) { return isFrench(document, span, after: unit + 1) }
    if document.isOne(of: mois, at: unit) {
      // "il n'a que quatorze mois"
      if document.isOne(of: que, at: span.lowerBound - 1), document.isOne(of: having, at: span.lowerBound - 2),
        closes(document, unit + 1)
      {
        return true
      }
      let isOfChild =
        document.isOne(of: de, at: span.lowerBound - 1)
        && document.isPreceded(at: span.lowerBound - 1, within: 2, by: children)
      return isOfChild
        || document.isOne(of: having, at: span.lowerBound - 1) && closes(document, unit + 1)
          && !document.isOne(of: y, at: span.lowerBound - 2)
          && (document.isPreceded(at: span.lowerBound, within: 4, by: children)
            || document.isOne(of: heShe, at: span.lowerBound - 2))
        || document.isPreceded(at: span.lowerBound, within: 2, by: aged)
    }
    return false
  }

  /// `34 ans`: an age unless the words around say that something lasted.
  private static func isFrench(_ document: Document, _ span: Range<Int>, after end: Int) -> Bool {
    let start = span.lowerBound
    let isOwned = document.isOne(of: possessives, at: start - 1)
    if document.isOne(of: lastingAfter, at: end) {
      // "les 30 ans de Paul" is a birthday, "J'ai 34 ans d'habitude" rare.
      return document.isOne(of: les, at: start - 1) && document.isOne(of: de, at: end)
        && (document.isCapital(end + 1) || document.isSign(of: ["'", "’"], at: end + 1) && document.isCapital(end + 2))
    }
    if isOwned || document.isPreceded(at: start, within: 2, by: aged) { return true }
    if document.isOne(of: de, at: start - 1), document.isPreceded(at: start - 1, within: 2, by: contracts) {
      return false
    }
    // "il y a 3 ans" is "a 3 ans" too.
    if document.isOne(of: ya, at: start - 1), document.isOne(of: y, at: start - 2) { return false }
    var verb = start - 1
    while verb > start - 3, document.isOne(of: soon, at: verb) { verb -= 1 }
    if document.isOne(of: having, at: verb), !document.isPreceded(at: verb, within: 2, by: y) { return true }
    if document.isOne(of: lastingNear, at: start - 1) { return false }
    return isLed(document, span) && !document.isPreceded(at: start, within: 3, by: lasting)
  }

  /// Whether what stands before leads to an age: nothing, a comma, `à`, `de`; but no other word (`encore dix ans`).
  private static func isLed(_ document: Document, _ span: Range<Int>) -> Bool {
    let start = span.lowerBound
    guard let before = document.token(start - 1), before.kind != .lineBreak, !document.tokens[start].startsSentence
    else {
      return document.tokens[start].kind == .number || span.count > 1
    }
    if before.kind == .sign { return !document.isSign(of: ["-", "/", "+"], at: start - 1) }
    return leading.contains(before) || people.contains(before) || children.contains(before)
      || document.isCapital(start - 1)
  }

  // MARK: What comes before

  /// `aged 7`, `at the age of 16`, `age: 34`.
  private static func isNamed(_ document: Document, _ span: Range<Int>) -> Bool {
    var place = span.lowerBound - 1
    var steps = 0
    while steps < 3, document.isOne(of: fillers, at: place) || document.isSign(of: [":", "=", "("], at: place) {
      place -= 1
      steps += 1
    }
    return document.isOne(of: ageWords, at: place) && !document.isOne(of: Quantities.units, at: span.upperBound)
      && (steps > 0 || document.isOne(of: aged, at: place) || closes(document, span.upperBound))
  }

  /// `I'm 42`, `she was only 19`, `he'll be 18`, `turned 40`, `died at 93`, `looks 50`, `a woman of 60`.
  private static func isOfSomebody(_ document: Document, _ span: Range<Int>, _ value: Int?) -> Bool {
    let end = span.upperBound
    var verb = span.lowerBound - 1
    while verb > span.lowerBound - 4, document.isOne(of: nearly, at: verb) { verb -= 1 }
    guard !document.isOne(of: Quantities.units, at: end), !document.isOne(of: things, at: end) else { return false }
    if document.isOne(of: glued, at: verb) { return closes(document, end) || value.map { $0 > 9 } ?? true }
    if document.isOne(of: turning, at: verb) { return closes(document, end) }
    // "when he was two Callan ran": a name begins the next clause.
    let isBefore =
      document.isCapital(end) && document.isOne(of: who, at: verb - 1)
      && document.isPreceded(at: verb - 1, within: 2, by: when)
    guard closes(document, end) || isBefore else { return false }
    if document.isOne(of: ones, at: span.lowerBound), span.count == 1 { return false }
    if document.isOne(of: be, at: verb) {
      // "will be", "would be", "have been".
      var subject = verb - 1
      if document.isOne(of: auxiliaries, at: subject) { subject -= 1 }
      return isSomebody(document, subject, span, isPlural: false)
    }
    if document.isOne(of: being, at: verb) {
      return isSomebody(document, verb - 1, span, isPlural: document.isOne(of: plural, at: verb))
    }
    if document.isOne(of: at, at: verb) {
      return document.isPreceded(at: verb, within: 5, by: lifeEvents) || (value ?? 0) > 24
        || document.isOne(of: grown, at: span.lowerBound)
    }
    if document.isOne(of: of, at: verb) { return document.isPreceded(at: verb, within: 1, by: people) }
    return false
  }

  /// A person before a verb: a pronoun, a kinship word, a name, or what an apostrophe shortens (`she's`).
  private static func isSomebody(_ document: Document, _ index: Int, _ span: Range<Int>, isPlural: Bool) -> Bool {
    if document.isSign(of: ["'", "’"], at: index) {
      return !document.isOne(of: notWho, at: index - 1)
        && (document.isOne(of: who, at: index - 1) || document.isCapital(index - 1)
          || document.isOne(of: people, at: index - 1))
    }
    if isPlural { return document.isOne(of: manyWho, at: index) && !document.isOne(of: small, at: span.lowerBound) }
    if document.isOne(of: who, at: index) || document.isOne(of: people, at: index) { return true }
    return document.isCapital(index) && !document.isOne(of: notWho, at: index) && document.tokens[index].kind == .word
      && !Lexicon.facts(of: document.tokens[index].key).isCalendar
      && !(document.tokens[index].startsSentence && !Lexicon.facts(of: document.tokens[index].key).isFirstName)
  }

  /// `my mother, 71, lives`, `Sam (12)`; and two words for a number at the beginning: `Eighty-seven, and still …`.
  private static func isAside(_ document: Document, _ span: Range<Int>, _ value: Int?) -> Bool {
    let (start, end) = (span.lowerBound, span.upperBound)
    let isBracketed = document.isSign("(", at: start - 1) && document.isSign(of: [")", ","], at: end)
    let isBetween =
      document.isSign(",", at: start - 1) && document.isSign(of: [",", "."], at: end) && !document.isJoined(end + 1)
    if isBracketed || isBetween, let before = document.token(start - 2), before.kind == .word,
      value.map({ (1...110).contains($0) }) ?? true
    {
      if isBetween, document.isSign(".", at: end), document.token(end + 1).map({ $0.kind != .lineBreak }) ?? false {
        return false
      }
      let facts = Lexicon.facts(of: before.key)
      return people.contains(before)
        || document.isCapital(start - 2) && (facts.isFirstName || facts == .none) && (isBracketed || !facts.isCalendar)
    }
    // "Twelve, and he still …"
    if document.tokens[start].kind == .word, document.tokens[start].startsSentence, document.isSign(",", at: end),
      document.isOne(of: et, at: end + 1),
      document.isOne(of: who, at: end + 2) || document.isOne(of: still, at: end + 2),
      !document.isOne(of: small, at: start)
    {
      return true
    }
    if document.tokens[start].kind == .word, span.count == 3, document.isSign("-", at: start + 1),
      document.isOne(of: grown, at: start)
    {
      return document.tokens[start].startsSentence && document.isSign(of: [",", "."], at: end)
    }
    return false
  }

  /// `40th birthday`, `30e anniversaire`, `my mother's seventieth`.
  private static func isBirthday(_ document: Document, _ index: Int) -> Bool {
    let token = document.tokens[index]
    if token.kind == .mixed {
      let letters = document.folded(token)
      guard letters.first.map({ $0 &- 0x30 < 10 }) ?? false, letters.prefix(while: { $0 &- 0x30 < 10 }).count <= 3
      else { return false }
      let ending = letters.drop { $0 &- 0x30 < 10 }
      guard ["st", "nd", "rd", "th", "e", "eme", "er"].contains(where: { $0.utf8.elementsEqual(ending) }) else {
        return false
      }
    }
    if document.isOne(of: birthdays, at: index + 1) {
      return !document.isOne(of: weddings, at: index + 2) && !document.isOne(of: de, at: index + 2)
        || document.isOne(of: possessives, at: index - 1)
    }
    let isOwned =
      document.isOne(of: possessives, at: index - 1)
      || document.isOne(of: s, at: index - 1) && document.isSign(of: ["'", "’"], at: index - 2)
    return isOwned && token.kind == .word && round.contains(token) && closes(document, index + 1)
  }

  /// Whether nothing that is counted follows.
  private static func closes(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index) else { return true }
    return token.kind == .lineBreak
      || document.isSign(of: [".", ",", "!", "?", ";", ")", "…", "—", "–"], at: index)
        && !(document.isJoined(index + 1) && document.token(index + 1)?.kind == .number)
      || document.isSign(of: ["\"", "”", "»", ":", "(", "-"], at: index) || token.kind == .word && after.contains(token)
  }

  /// `23F`, `m24`, `14yo`, `16ans`.
  private static func isGlued(_ document: Document, _ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.count <= 6 else { return false }
    let folded = document.folded(token)
    let digits = folded.count { $0 &- 0x30 < 10 }
    guard (1...2).contains(digits) else { return false }
    let letters = folded.filter { $0 &- 0x30 >= 10 }
    guard folded.first.map({ $0 &- 0x30 < 10 }) ?? false || digits == 2 else { return false }
    if ["yo", "ans", "yrs", "yr"].contains(where: { $0.utf8.elementsEqual(letters) }) { return true }
    guard digits == 2, letters.count == 1, let letter = letters.first, !document.isOne(of: articles, at: index - 1)
    else { return false }
    let isFirst = folded.first == letter
    if document.isSign(of: ["-", "/", "."], at: index - 1), document.isJoined(index) { return false }
    // "24m" is a length, "M25" a road; "f23" and "24F" are people.
    return letter == UInt8(ascii: "f") && (isFirst || token.casing != .lower || document.isSign("(", at: index - 1))
      || letter == UInt8(ascii: "m") && token.casing != .lower && !isFirst
      || letter == UInt8(ascii: "m") && document.isSign("(", at: index - 1)
  }

  private static let vague = Cues("odd something ish")
  private static let ifs = Cues("if")
  private static let day = Cues("day")
  private static let still = Cues("still already encore déjà")
  private static let when = Cues("when since until")
  private static let shortUnits = Cues("months month mois weeks week wks days day")
  private static let et = Cues("et and")
  private static let ones = Cues("one un une")
  private static let small = Cues("one two three deux trois 1 2 3")
  private static let times = Cues("years year yrs yr ans an months month mois mo weeks week wks days day")
  private static let ans = Cues("ans an")
  private static let mois = Cues("mois")
  private static let old = Cues("old olds")
  private static let y = Cues("y")
  private static let o = Cues("o")
  private static let of = Cues("of")
  private static let de = Cues("de d du des")
  private static let s = Cues("s")
  private static let les = Cues("les")
  private static let sexes = Cues("m f nb h")
  private static let short = Cues("yo y.o")
  private static let aged = Cues("aged âgé âgée âgés âgées")
  private static let ageWords = Cues("aged age ages âge âgé âgée âgés âgées")
  private static let fillers = Cues(
    "of de d is was est était the à il elle c s my mon her his son just only about around entre between and et")
  private static let turning = Cues(
    "turned turning turns turn hit hits hitting reached reaching pushing looks looked nearing approaching sounded sounds"
  )
  private static let nearly = Cues("only just already nearly almost still barely now about around maybe like over well")
  private static let be = Cues("be been")
  private static let auxiliaries = Cues("will would ll d have has had ve should could might must")
  private static let being = Cues("m am is was re s are were")
  private static let plural = Cues("re are were")
  private static let who = Cues("i he she who you whoever")
  private static let manyWho = Cues("they you both who twins kids children boys girls")
  private static let people = Cues(
    """
    mum mom mam dad gran nan nana grandma grandad grandpa son daughter brother sister husband wife partner boyfriend girlfriend mother father uncle aunt cousin
    niece nephew baby boy girl woman man lady guy kid child friend neighbour neighbor patient teacher boss colleague twin grandson granddaughter stepson
    mère père frère sœur fils fille mari femme oncle tante cousine neveu nièce bébé garçon maman papa mamie papi ami amie voisin voisine copain copine
    """)
  private static let children = Cues(
    "bébé fils fille enfant petit petite chiot chaton nourrisson garçon fillette jumeaux jumelles petits chien chat neveu nièce"
  )
  private static let notWho = Cues(
    "it this that these those there here what we time let where how which everything nothing score chapter page room which the"
  )
  private static let glued = Cues("im hes shes youre theyre")
  private static let at = Cues("at")
  private static let lifeEvents = Cues(
    "died dead left married pregnant retired quit widowed mother father diagnosed orphaned dies die leaving retire dropped"
  )
  private static let grown = Cues(
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
  )
  private static let things = Cues(
    "percent pounds degrees minutes hours pages foot feet ft inches of for stone am pm th st o times more less out kids other to or miles"
  )
  private static let after = Cues(
    "in and now today tomorrow but so when if next this on yet already at with who then lol haha still last yesterday years in because while soon again too tho though xx x"
  )
  private static let having = Cues(
    "ai as a avons avez ont avais avait avaient avions aviez eu aura aurai auras auront aurait aurais auraient ait aie ayant fête fêté fêter fêtait fêtera"
  )
  private static let que = Cues("que")
  private static let heShe = Cues("elle il")
  private static let leading = Cues(
    "de d à vers jusqu entre et ou que qu qui les presque bientôt seulement déjà plus moins")
  private static let soon = Cues("presque bientôt déjà seulement environ que juste pas encore maintenant eu")
  private static let lastingNear = Cues("taille ces les des quelques plus moins presque environ")
  private static let ya = Cues("a avait aura")
  private static let possessives = Cues(
    "ses mes tes nos vos leurs son mon sa my his her your our their notre votre leur")
  private static let lasting = Cues(
    """
    depuis pendant durant y dans en après sur voilà ça cela fait faire faisait tous toutes prend pris prendre mis mettre bout pour quelques dure duré durer durait durera
    vécu travaillé attendu resté restée passé passée passés ancienneté première dernières derniers
    """)
  private static let lastingAfter = Cues(
    "de d que plus après avant ferme durant pendant fermes avec près minimum maximum")
  private static let contracts = Cues(
    "bail contrat prêt crédit relation mariage peine histoire formation études mandat garantie période délai pause absence abonnement travail vie amour carrière silence bagne carte taille plan prison pacs stage bout"
  )
  private static let birthdays = Cues("birthday bday birthdays anniversaire anniv")
  private static let weddings = Cues("mariage")
  private static let articles = Cues("the le la l on a une un du de route motorway")
  private static let round = Cues(
    "eighteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth")
  private static let ordinals = Cues(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
    twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth
    dixième vingtième trentième quarantième cinquantième soixantième centième
    """)
  private static let numbers = Cues(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
    forty fifty sixty seventy eighty ninety hundred
    un deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante
    huitante octante nonante cent
    """)
}
