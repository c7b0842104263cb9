/// Ages that nothing but their place tells: beside a name or in brackets (`Kwabena Osei-Tutu, ⟦47⟧, pulled over`, `how old I am (⟦63⟧)`), as a sentence
/// of their own (`⟦Seventeen⟧ and they move him`, `⟦A hundred⟧!`), or the end of one (`he'd told her ⟦sixty-eight⟧.`), said of somebody (`the groom is ⟦61⟧ and`, `a girl about ⟦seventeen⟧`,
/// `she's a year off ⟦sixty⟧`), in a row (« ⟦76⟧, ⟦81⟧ et 79 ans »), and those of small children (`Twins, ⟦nineteen days⟧, mine`, « mon loulou de
/// ⟦14 mois⟧ »).
///
/// What counts, measures or numbers something, times of a clock, scores and how long something lasted are none.
enum BareAgeDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      let token = document.tokens[index]
      if let old = AgeOfOld.range(in: document, at: index) {
        findings.append(Finding(document.range(old.lowerBound, old.upperBound), .age, by: .age))
        index = old.upperBound
        continue
      }
      guard token.kind == .number || token.kind == .word, let number = SpokenNumber(in: document, at: index),
        number.value.map({ (1...110).contains($0) }) ?? true
      else {
        index += 1
        continue
      }
      if let end = age(document, number) {
        findings.append(Finding(document.range(number.start, end), .age, by: .age))
        index = end
      } else {
        index = number.end
      }
    }
    addNeighbours(document, &findings)
  }

  /// The other end of a range that is an age: `ages 5 to 9`, « de 12 à 15 ans », « 13-15 ans », `they're 15 and 17`.
  private static func addNeighbours(_ document: Document, _ findings: inout [Finding]) {
    for finding in findings where finding.type == .age {
      let first = document.tokenIndex(at: finding.range.lowerBound)
      if document.isOne(of: joining, at: first - 1) || document.isSign(of: ["-", "–"], at: first - 1),
        let number = document.token(first - 2), number.kind == .number, number.count <= 3,
        !document.isJoined(first - 2),
        !document.isOne(of: lasting, at: first - 3) || document.isOne(of: between, at: first - 3)
      {
        findings.append(Finding(number.range, .age, by: .age))
      }
      let end = document.tokenIndex(at: finding.range.upperBound)
      // "sixty-eight and seventy-one, complaining"
      if document.isOne(of: and, at: end), let other = SpokenNumber(in: document, at: end + 1), !other.isInDigits,
        other.isPastTwelve, document.isSign(of: [",", ".", ";", "!", "?"], at: other.end)
      {
        findings.append(Finding(document.range(other.start, other.end), .age, by: .age))
      }
      // "3 yrs & 2 mos", « quatre-vingt-deux ans et trois mois »
      let unit = document.isOne(of: years, at: end) ? end + 1 : end
      if document.isOne(of: and, at: unit) || document.isSign(of: ["&", ","], at: unit),
        document.isOne(of: years, at: unit - 1),
        let more = SpokenNumber(in: document, at: unit + 1), document.isOne(of: units, at: more.end)
      {
        findings.append(Finding(document.range(more.start, more.end + 1), .age, by: .age))
      }
      if document.isOne(of: joining, at: end) || document.isSign(of: ["-", "–"], at: end),
        let number = document.token(end + 1),
        number.kind == .number, number.count <= 3, !isCounted(document, end + 2), !isPlural(document, end + 2),
        !(document.isJoined(end + 2) && document.isJoined(end + 3) && document.token(end + 3)?.kind == .number)
      {
        findings.append(Finding(number.range, .age, by: .age))
      }
    }
  }

  /// Where the age that `number` tells ends; `nil` if it tells none.
  private static func age(_ document: Document, _ number: SpokenNumber) -> Int? {
    if let end = ofChild(document, number) { return end }
    // "a widow of some fifty years", "a stripling of nineteen summers"
    var place = number.start - 1
    while document.isOne(of: roughly, at: place), place > number.start - 4 { place -= 1 }
    if document.isOne(of: lived, at: number.end), document.isOne(of: of, at: place),
      document.isOne(of: people, at: place - 1)
    {
      return number.end
    }
    // "she would have been nineteen to-day"
    if document.isOne(of: been, at: number.start - 1), number.isPastTwelve, isToday(document, number.end),
      document.isPreceded(at: number.start, within: 4, by: pronouns)
    {
      return number.end
    }
    guard !isCounted(document, number.end), !isNumbered(document, number.start) else { return nil }
    let isAge =
      isApposed(document, number) || isOwnSentence(document, number) || isSaid(document, number)
      || isLedTo(document, number) || isInRow(document, number) || isInBrackets(document, number)
      || endsClause(document, number) || standsAlone(document, number) || isPair(document, number)
    return isAge ? number.end : nil
  }

  private static func isToday(_ document: Document, _ index: Int) -> Bool {
    document.isOne(of: today, at: index)
      || document.isOne(of: to, at: index) && document.isSign("-", at: index + 1)
        && document.isOne(of: dayOrMorrow, at: index + 2)
  }

  // MARK: Beside somebody

  /// `Bryony Lusk, 32, of`, `Pele, prop, 22, has`, `how old I am (63)`: between two signs, after a name or what stands beside one.
  private static func isApposed(_ document: Document, _ number: SpokenNumber) -> Bool {
    let (start, end) = (number.start, number.end)
    let isBracketed = document.isSign("(", at: start - 1) && document.isSign(of: [")", ",", ";"], at: end)
    let isBetween =
      document.isSign(of: [",", "–", "—"], at: start - 1) && !document.isJoined(end + 1)
      && (document.isSign(of: [",", ";", ")", "–", "—"], at: end) || endsSentence(document, end))
    guard isBracketed || isBetween, let before = document.token(start - 2) else { return false }
    if isBracketed, isAsked(document, start) { return true }
    guard number.isPastTwelve || isBracketed else { return false }
    // "J. Okafor-P., 19, clerk": the point of an initial.
    if before.kind == .sign { return isInitial(document, start - 2) }
    guard before.kind == .word, !Lexicon.facts(of: before.key).isCalendar else { return false }
    if document.isCapital(start - 2) {
      // "In Paris, 40, …" is a count; a name begins no such list, unless another word of it stands before.
      return isPerson(document, start - 2)
    }
    // "Pele Tuilagi-Brown, prop, 22, has re-signed"
    // "a retired miner, 77, told me"
    if isBetween, document.isSign(",", at: end), people.contains(before) || trades.contains(before) { return true }
    // "Pele, prop, 22, has", "Nasreen, purple leggings, 57, last"
    guard isBetween, !document.isOne(of: numbering, at: start - 2) else { return false }
    var comma = start - 3
    while comma > start - 5, document.token(comma)?.kind == .word, !document.isCapital(comma) { comma -= 1 }
    return document.isSign(",", at: comma) && document.isCapital(comma - 1) && isPerson(document, comma - 1)
  }

  /// `Gerald (snake, 3)`, `Murphy (wolfhound, ten, one eye)`: in a list in brackets that tells of somebody.
  private static func isInBrackets(_ document: Document, _ number: SpokenNumber) -> Bool {
    guard document.isSign(",", at: number.start - 1), document.isSign(of: [",", ")", ";"], at: number.end) else {
      return false
    }
    var place = number.start - 2
    while place > number.start - 7, let token = document.token(place),
      token.kind == .word || document.isSign(",", at: place)
    {
      place -= 1
    }
    return document.isSign("(", at: place) && document.isCapital(place - 1) && isPerson(document, place - 1)
  }

  /// `he'd told Anneke sixty-eight.`, `I think sixty!`: a number above twelve in words that ends a clause and counts nothing.
  private static func endsClause(_ document: Document, _ number: SpokenNumber) -> Bool {
    guard number.isPastTwelve, !number.isInDigits,
      document.isSign(of: [".", ",", "!", "?", ";", ")", "…", "\"", "”"], at: number.end),
      !document.isSign("-", at: number.start - 1), let before = document.token(number.start - 1), before.kind == .word,
      before.casing != .upper, document.tokens[number.start].casing != .upper,
      english.contains(document.tokens[number.start])
    else { return false }
    return saying.contains(before)
      || document.isCapital(number.start - 1) && document.isOne(of: saying, at: number.start - 2)
  }

  /// `He was a boy, he was nothing, seventeen.`, « soixante-douze, et toujours à vélo »: a number in words above twelve at the end of a clause, which nothing
  /// around makes a count, a price, a score, a place in a row or a time.
  private static func standsAlone(_ document: Document, _ number: SpokenNumber) -> Bool {
    let (start, end) = (number.start, number.end)
    guard number.isPastTwelve, !number.isInDigits, document.tokens[start].casing != .upper,
      document.isSign(of: [".", ",", "!", "?", ";", ")", "…", "\"", "”", "»", "—", "–"], at: end),
      !document.isSign(of: ["-", "‑", "#", "€", "$", "£"], at: start - 1),
      !document.isPreceded(at: start, within: 5, by: reckoning)
    else { return false }
    var place = start - 1
    while document.isOne(of: roughly, at: place), place > start - 4 { place -= 1 }
    if document.isOne(of: counting, at: place) || document.isOne(of: spelled, at: place) { return false }
    // "thirteen, fourteen, fifteen"
    let after = document.isSign(",", at: end) ? end + 1 : end
    if document.isSign(",", at: start - 1),
      document.isOne(of: spelled, at: start - 2)
        || document.token(start - 2)?.kind == .number
    {
      return false
    }
    if document.isOne(of: spelled, at: after) || document.token(after)?.kind == .number { return false }
    return !document.isOne(of: outOf, at: after)
  }

  /// `side by side, sixty-eight and seventy-one, complaining`: two in words that count nothing, between commas.
  private static func isPair(_ document: Document, _ number: SpokenNumber) -> Bool {
    guard number.isPastTwelve, !number.isInDigits, document.isSign(",", at: number.start - 1),
      document.isOne(of: and, at: number.end), let other = SpokenNumber(in: document, at: number.end + 1)
    else { return false }
    return other.isPastTwelve && !other.isInDigits && document.isSign(of: [",", ".", ";"], at: other.end)
      && number.tokens.count > 1 && other.tokens.count > 1
  }

  private static func isPerson(_ document: Document, _ index: Int) -> Bool {
    let token = document.tokens[index]
    let facts = Lexicon.facts(of: token.key)
    if facts.isFirstName || facts.isSurname { return !facts.isLargeCity && !facts.isCountryOrRegion }
    let isSecond =
      document.isCapital(index - 1) && document.token(index - 1).map { Lexicon.facts(of: $0.key).isFirstName } ?? false
    if facts.isTown, isSecond, !facts.isLargeCity { return true }
    if facts.isCalendar || facts.isPeople || facts.isTown || facts.isCountryOrRegion || facts.isBrand { return false }
    // A word that nobody knows, or the second of two capitals: "Osei-Tutu", "Ocean Vance".
    if !facts.isOrdinary { return token.casing != .upper || token.count > 3 }
    return document.isCapital(index - 1) || document.isSign("-", at: index - 1) && document.isCapital(index - 2)
  }

  private static func isInitial(_ document: Document, _ index: Int) -> Bool {
    document.isSign(".", at: index) && document.isCapital(index - 1) && document.tokens[index - 1].count == 1
      && document.isCapital(index - 2)
  }

  /// Whether the words before speak of how old somebody is.
  private static func isAsked(_ document: Document, _ index: Int) -> Bool {
    var place = index - 1
    while place > index - 10, let token = document.token(place), token.kind != .lineBreak {
      if old.contains(token) || ageWords.contains(token) { return true }
      place -= 1
    }
    return false
  }

  // MARK: A sentence of its own

  /// `Seventeen and they move him`, `A hundred!`, `Forty-one and still renting.`, `Seventeen is a terrible thing to be`.
  private static func isOwnSentence(_ document: Document, _ number: SpokenNumber) -> Bool {
    let (start, end) = (number.start, number.end)
    // "Scarce sixteen and at sea"
    if document.isOne(of: roughly, at: start - 1), document.tokens[start - 1].startsSentence, number.isPastTwelve,
      document.isOne(of: and, at: end)
    {
      return true
    }
    // « Demain, quarante. »
    if document.isSign(",", at: start - 1), document.isOne(of: days, at: start - 2),
      document.tokens[start - 2].startsSentence, !number.isInDigits
    {
      return endsSentence(document, end)
    }
    guard document.tokens[start].startsSentence, number.isPastTwelve || !number.isInDigits else { return false }
    // "Seven today!"
    if document.isOne(of: today, at: end), document.isSign(of: ["!", "."], at: end + 1) { return !number.isInDigits }
    if document.isSign("!", at: end) {
      return number.isPastTwelve && !number.isInDigits && document.tokens[start].casing != .upper
    }
    if document.isOne(of: and, at: end) {
      if document.isOne(of: still, at: end + 1) { return true }
      return number.isPastTwelve && document.isOne(of: pronouns, at: end + 1)
    }
    if number.isPastTwelve, document.isOne(of: being, at: end), document.isOne(of: articles, at: end + 1) {
      return document.isFollowed(at: end + 1, within: 4, by: beWords) || document.isOne(of: ageWords, at: end + 2)
        || document.isOne(of: ageWords, at: end + 3)
    }
    return false
  }

  // MARK: Said of somebody

  /// `the bride is 24 the groom is 61`, `being 52 and single`, `He is Church, and thirty, and from Shrewsbury`.
  private static func isSaid(_ document: Document, _ number: SpokenNumber) -> Bool {
    let (start, end) = (number.start, number.end)
    var verb = start - 1
    while document.isOne(of: roughly, at: verb), verb > start - 4 { verb -= 1 }
    // "when we were ten"
    if document.isOne(of: were, at: verb), document.isOne(of: we, at: verb - 1), document.isOne(of: when, at: verb - 2)
    {
      return closes(document, end) && !isPlural(document, end)
    }
    // "they're 15 and 17": of two who are counted by neither.
    if document.isOne(of: are, at: verb),
      document.isSign(of: ["'", "’"], at: verb - 1) || document.isOne(of: they, at: verb - 1),
      document.isOne(of: and, at: end), let other = SpokenNumber(in: document, at: end + 1), closes(document, other.end)
    {
      return true
    }
    guard number.isPastTwelve else { return false }
    if document.isOne(of: being, at: verb) {
      let isWho =
        document.isOne(of: pronouns, at: verb - 1) || document.isOne(of: people, at: verb - 1)
        || document.isSign(of: ["'", "’"], at: verb - 1) && document.isOne(of: pronouns, at: verb - 2)
      return isWho && !isPlural(document, end)
    }
    if document.isOne(of: gerund, at: verb) {
      return document.isOne(of: and, at: end) || closes(document, end)
    }
    // "the new lodger is 6'2 and 19"
    if document.isOne(of: and, at: verb), closes(document, end) || document.isOne(of: and, at: end) {
      var place = verb - 1
      while place > verb - 8, let token = document.token(place), token.kind != .lineBreak,
        !document.isSign(of: [".", "!", "?", ";", ":"], at: place)
      {
        if being.contains(token) {
          return
            (document.isOne(of: singular, at: place - 1) || document.isOne(of: people, at: place - 1)
            || document.isSign(of: ["'", "’"], at: place - 1) && document.isOne(of: singular, at: place - 2))
            && !(place + 1..<verb).contains { document.isOne(of: notBeside, at: $0) }
        }
        place -= 1
      }
    }
    return false
  }

  /// `a girl about seventeen`, `a lad of twelve`, `a year off sixty`, `a day over forty`, `my knees are sixty`, « elle en paraît soixante ».
  private static func isLedTo(_ document: Document, _ number: SpokenNumber) -> Bool {
    let (start, end) = (number.start, number.end)
    var place = start - 1
    while document.isOne(of: roughly, at: place), place > start - 4 { place -= 1 }
    let isRough = place < start - 1
    if document.isOne(of: of, at: place), document.isOne(of: people, at: place - 1) {
      return !isPlural(document, end) && (number.value ?? 20) > 1
    }
    if isRough, document.isOne(of: people, at: place), number.isPastTwelve || !number.isInDigits {
      return !isPlural(document, end)
    }
    guard number.isPastTwelve else { return false }
    // "a year off sixty", "two years shy of forty", "a day over forty", "the right side of thirty"
    if document.isOne(of: beyond, at: place)
      || document.isOne(of: of, at: place) && document.isOne(of: shy, at: place - 1)
    {
      let unit = document.isOne(of: of, at: place) ? place - 2 : place - 1
      if document.isOne(of: yearOrDay, at: unit) { return closes(document, end) || document.isOne(of: and, at: end) }
    }
    // "bridesmaid at 44 for a bride", "at 60 you": above all hours, and no speed or heat.
    if document.isOne(of: at, at: place), number.value.map({ $0 > 24 }) ?? false, document.isOne(of: afterAt, at: end),
      !document.isPreceded(at: place, within: 4, by: measured)
    {
      return true
    }
    // "just shy of 90", "knocking on the door of fifty"
    if document.isOne(of: of, at: place),
      document.isOne(of: shy, at: place - 1) || document.isOne(of: door, at: place - 1)
    {
      return closes(document, end) && !isPlural(document, end)
    }
    // "ninety come June"
    if document.isOne(of: come, at: end), document.token(end + 1).map({ Lexicon.facts(of: $0.key).isCalendar }) ?? false
    {
      return true
    }
    if document.isOne(of: feeling, at: place) { return closes(document, end) && !isPlural(document, end) }
    if document.isOne(of: are, at: place), document.isOne(of: parts, at: place - 1) { return closes(document, end) }
    // « elle en paraît soixante », « il en fait trente »
    if document.isOne(of: appearing, at: place), document.isOne(of: en, at: place - 1) {
      return document.isOne(of: singular, at: place - 2)
    }
    // « il en disait soixante », « je lui en donnais cinquante », « je pensais soixante »
    if document.isOne(of: believing, at: place)
      || document.isOne(of: giving, at: place) && document.isOne(of: en, at: place - 1)
    {
      return closes(document, end) && !isPlural(document, end)
    }
    // « veuf à trente »
    if document.isOne(of: at, at: place), document.isOne(of: fates, at: place - 1) { return closes(document, end) }
    // « le cap des soixante », « la barre des quatre-vingts »
    if document.isOne(of: des, at: place), document.isOne(of: marks, at: place - 1) {
      return closes(document, end) && !isPlural(document, end)
    }
    if document.isOne(of: attaining, at: place) { return closes(document, end) && !isPlural(document, end) }
    // « des cernes de cinquante »: as of somebody of another age.
    return document.isOne(of: de, at: place) && document.isOne(of: parts, at: place - 1) && closes(document, end)
  }

  // MARK: In a row

  /// « 76, 81 et 79 ans », « quatre et sept ans »: whose last has the unit.
  private static func isInRow(_ document: Document, _ number: SpokenNumber) -> Bool {
    let before = document.token(number.start - 1)
    guard
      before.map({ $0.kind == .sign || $0.kind == .lineBreak || aged.contains($0) || possessives.contains($0) }) ?? true
        || document.tokens[number.start].startsSentence || document.isOne(of: leadIn, at: number.start - 1)
        || document.isOne(of: and, at: number.start - 1)
    else { return false }
    var place = number.end
    var steps = 0
    while steps < 6, document.isSign(",", at: place) || document.isOne(of: and, at: place),
      let next = SpokenNumber(in: document, at: place + 1)
    {
      place = next.end
      steps += 1
      if document.isOne(of: ans, at: place) {
        return !document.isOne(of: lasted, at: place + 1)
          && !document.isPreceded(at: number.start, within: 3, by: lasting)
      }
    }
    return false
  }

  // MARK: Small children

  /// `Twins, nineteen days, mine.`, `7 mo.`, « mon loulou de 14 mois », « Eliott a 9 mois et 39,6 », `two years and a month`.
  private static func ofChild(_ document: Document, _ number: SpokenNumber) -> Int? {
    let (start, end) = (number.start, number.end)
    guard document.isOne(of: units, at: end) else {
      guard document.isOne(of: years, at: end) else { return nil }
      // "buried our little Josiah, two years and a month": years with months are how old, or how long where that is said.
      var place = end + 1
      guard document.isOne(of: and, at: place) else { return nil }
      place += 1
      guard document.isOne(of: articles, at: place) || SpokenNumber(in: document, at: place) != nil,
        document.isOne(of: units, at: place + 1), document.isSign(of: [",", "("], at: start - 1),
        closes(document, place + 2)
      else { return nil }
      return place + 2
    }
    let isClosed = closes(document, end + 1)
    // "at 6 months she crawled", « à six mois elle marchait »
    if document.isOne(of: at, at: start - 1), document.isOne(of: babyUnits, at: end),
      document.isOne(of: pronouns, at: end + 1),
      document.tokens[end + 1].kind == .word
    {
      return end + 1
    }
    // "baby is 18 mths", « âgé de 3 semaines »
    if document.isOne(of: aged, at: start - 2), document.isOne(of: of, at: start - 1) { return end + 1 }
    if document.isOne(of: being, at: start - 1), isClosed, document.isPreceded(at: start, within: 4, by: children) {
      return end + 1
    }
    if document.isOne(of: mo, at: end), isClosed, !document.isPreceded(at: start, within: 2, by: lasting) {
      return end + 1
    }
    // "Twins, nineteen days, mine."
    if document.isSign(of: [",", "("], at: start - 1), isClosed,
      document.isPreceded(at: start, within: 4, by: children) || isAgain(document, number)
    {
      return end + 1
    }
    // "mon loulou de 14 mois", "ma puce a 9 mois", "Eliott a 9 mois"
    var verb = start - 1
    while document.isOne(of: roughly, at: verb), verb > start - 4 { verb -= 1 }
    if document.isOne(of: de, at: verb), document.isOne(of: possessives, at: verb - 2),
      !document.isOne(of: lastingThings, at: verb - 1)
    {
      return end + 1
    }
    if document.isOne(of: having, at: verb), !document.isOne(of: y, at: verb - 1), let who = document.token(verb - 1),
      who.kind == .word
    {
      let facts = Lexicon.facts(of: who.key)
      let isName = document.isCapital(verb - 1) && (facts.isFirstName || !facts.isOrdinary) && !facts.isCalendar
      if isName || children.contains(who) { return end + 1 }
    }
    return nil
  }

  /// `Eleven weeks old, eleven weeks, I had to write it twice`: the same that has just been an age.
  private static func isAgain(_ document: Document, _ number: SpokenNumber) -> Bool {
    let count = number.tokens.count + 1
    let first = number.start - 1 - count - 1
    guard first >= 0, document.isOne(of: old, at: number.start - 2) else { return false }
    return (0..<count).allSatisfy { document.tokens[first + $0].key == document.tokens[number.start + $0].key }
  }

  // MARK: What it is not

  /// Whether the words after are counted or measured by the number.
  private static func isCounted(_ document: Document, _ index: Int) -> Bool {
    let place = document.isSign("-", at: index) ? index + 1 : index
    return document.isOne(of: Quantities.units, at: place) || document.isOne(of: Quantities.currencies, at: place)
      || document.isOne(of: things, at: place) || document.isSign(of: ["%", "€", "$", "£", "°", "½", "+"], at: index)
  }

  /// Whether the number numbers something: a page, a bus, a verse.
  private static func isNumbered(_ document: Document, _ index: Int) -> Bool {
    let word = document.isSign(".", at: index - 1) && document.isJoined(index - 1) ? index - 2 : index - 1
    // "I am this day thirty"
    if document.isOne(of: thisWord, at: word - 1) { return false }
    return document.isOne(of: numbering, at: word) || document.isSign(of: ["€", "$", "£", "#"], at: index - 1)
  }

  /// A noun of several: what the number counts.
  private static func isPlural(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index), token.kind == .word, token.casing == .lower, token.count > 3 else {
      return false
    }
    return document.folded(token).last == UInt8(ascii: "s") && !always.contains(token)
  }

  private static func closes(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index), token.kind != .lineBreak else { return true }
    return document.isSign(of: [".", ",", ";", "!", "?", ")", "…", "—", "–", ":", "\"", "”", "»"], at: index)
      && !(document.isJoined(index + 1) && document.token(index + 1)?.kind == .number)
      || after.contains(token)
  }

  private static func endsSentence(_ document: Document, _ index: Int) -> Bool {
    document.isSign(of: [".", "!", "?"], at: index)
      && (document.token(index + 1).map { $0.kind == .lineBreak || $0.startsSentence } ?? true)
  }

  private static let and = Cues("and et")
  private static let leadIn = Cues("donc disons soit so maybe perhaps say")
  private static let of = Cues("of de d")
  private static let de = Cues("de d")
  private static let en = Cues("en")
  private static let y = Cues("y")
  private static let old = Cues("old")
  private static let ageWords = Cues("age ages aged âge âgé âgée")
  private static let aged = Cues("aged âgé âgée âgés âgées")
  private static let mo = Cues("mo mths mos")
  private static let babyUnits = Cues("months weeks mois semaines")
  private static let joining = Cues("and or to et ou à")
  private static let between = Cues("between entre")
  private static let at = Cues("at à")
  private static let afterAt = Cues("for with i he she we you they is and but who than")
  private static let measured = Cues(
    "going doing driving drove cruising rate pressure bpm weight heart scale temperature stuck stayed steady holding speed stood stands sold valued capped oven pulse glucose sats"
  )
  private static let come = Cues("come")
  private static let door = Cues("door doorstep wrong")
  private static let today = Cues("today tomorrow aujourd")
  private static let to = Cues("to")
  private static let dayOrMorrow = Cues("day morrow")
  private static let thisWord = Cues("this")
  private static let been = Cues("been be")
  private static let lived = Cues("years yrs summers winters springs")
  private static let fates = Cues(
    "veuf veuve mort morte marié mariée partie parti orphelin orpheline père mère retraité retraitée")
  private static let des = Cues("des")
  private static let marks = Cues("cap barre seuil ligne côté approche")
  private static let days = Cues(
    "demain hier tomorrow today yesterday samedi dimanche lundi mardi mercredi jeudi vendredi")
  private static let attaining = Cues("attaining attained attain")
  private static let when = Cues("when")
  private static let we = Cues("we")
  private static let were = Cues("were")
  private static let they = Cues("they both")
  private static let believing = Cues("pensais croyais dirais")
  private static let giving = Cues("donne donnais donnait donnerait donnerais disait avoue")
  private static let saying = Cues(
    "think thought guessed guess say said says told reckon reckoned put claims claimed admits")
  private static let counting = Cues(
    """
    for pour to of in by point plus minus past the every each per times another other some only first last next top under over than and or into
    à sur par les des ces chaque toutes tous jusqu en plus moins premiers dernières autres quelques sous vers et ou au aux que est
    """)
  /// Where these stand before, a number is a price, a score, a count or a time.
  private static let reckoning = Cues(
    """
    cost costs paid pay pays charge charged worth owe owes owed price fee fine quid score scored lost won bet count counted counting counts number numbers page pages chapter bus route
    line degrees temperature weigh weighs weighed speed sold bought spent left remaining total maximum minimum percent minutes hours clock half quarter level floor grade mark marks
    coûte coûté coûtait payé payer paie vaut prix note score perdu gagné compté compter compte comptais nombre numéro page chapitre bus ligne degrés température pèse pesait vitesse vendu
    acheté dépensé reste restait total maximum minimum minutes heures heure demie quart étage niveau points fois manque manquait invités étions sommes
    """)
  private static let spelled = Cues(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
    un deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante huitante nonante cent mille
    """)
  private static let outOf = Cues("out sur of per par")
  private static let english = Cues(
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
  )
  private static let trades = Cues(
    """
    miner teacher nurse farmer driver clerk baker plumber carpenter builder engineer electrician butcher tailor cleaner waiter waitress barista labourer mason weaver fisherman
    soldier sailor doctor vet dentist lawyer solicitor accountant librarian postman chef cook musician artist painter writer journalist shopkeeper retired pensioner
    retraité retraitée mineur institutrice instituteur infirmière infirmier agriculteur agricultrice boulanger maçon ouvrier ouvrière menuisier médecin cuisinier couturière
    """)
  private static let units = Cues(
    "mo mos mths months month mois weeks week wks days day semaines semaine jours jour hours heures")
  private static let years = Cues("years yrs year ans")
  private static let ans = Cues("ans piges balais")
  private static let articles = Cues("a an the un une")
  private static let beWords = Cues("be être")
  private static let still = Cues("still already counting never toujours déjà encore")
  private static let being = Cues("is was s m am")
  private static let are = Cues("are re were is was feel feels")
  private static let gerund = Cues("being")
  private static let pronouns = Cues("i he she who they we im hes shes elle il je")
  private static let singular = Cues("he she who elle il")
  private static let feeling = Cues("feel felt feels")
  private static let appearing = Cues("paraît parait fait faisait paraissait accuse")
  private static let beyond = Cues("off over under past from short")
  private static let shy = Cues("shy short side")
  private static let yearOrDay = Cues("year years day month months yrs")
  private static let parts = Cues(
    "knees back heart face skin hands eyes genoux cernes dos cœur visage mains rides poumons foie artères")
  private static let roughly = Cues(
    "about maybe perhaps around roughly only just barely nearly almost already now probably not yet quite say but scarce scarcely above some this day environ peut être presque peine déjà que"
  )
  private static let notBeside = Cues("has have had got says costs weighs")
  private static let having = Cues("a avait aura")
  private static let possessives = Cues("mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs")
  private static let lastingThings = Cues(
    """
    contrat bail congé arrêt thèse stage prêt crédit préavis période formation mission peine séjour voyage absence traitement grossesse abonnement année garantie délai
    mariage relation couple pause convalescence essai cure rééducation
    """)
  private static let lasting = Cues(
    "for depuis pendant durant y dans en sur après ago within lasted dure duré every tous toutes chaque pour prendre pris sous entre between"
  )
  private static let lasted = Cues("de d plus après durant avant ago")
  private static let things = Cues(
    """
    percent degrees feet foot inches stone am pm o times more less out other to or miles of th st nil all each a by x fois ou sur bis heures h
    """)
  private static let numbering = Cues(
    """
    page pages pp chapter chapters verse verses psalm hymn bus route line number numbers no nos n nº n° size sizes row seat platform track episode season volume tome chapitre
    ligne taille numéro question step part level floor grade year version score mile day week round lap game set hole room ward flat unit bed by until till
    before after past half quarter from page étape partie étage jour semaine exercice vol act scene scène acte article section
    """)
  private static let always = Cues("always perhaps years is was has")
  private static let after = Cues(
    "and but so when if who with now today tomorrow then because though already still that the his her my et mais ce cette demain aujourd hier bien"
  )
  private static let people = Cues(
    """
    mum mom mam dad gran nan nana grandma grandad grandpa son daughter brother sister husband wife partner boyfriend girlfriend mother father uncle aunt cousin bride groom
    lodger driver niece nephew baby boy girl woman man lady guy kid child friend neighbour neighbor patient teacher boss colleague twin lad lass bloke chap fella gentleman
    teenager widow widower stripling babe infant maid maiden damsel spinster bachelor orphan nurse ex youth youngster maid youngest eldest oldest
    gars gamin gamine môme gosse type mec nana meuf homme femme dame monsieur garçon fille fillette enfant ado jeune mère père frère sœur
    vieille vieux vieillard vieillarde gosse gosses ancêtre morveux morveuse
    """)
  private static let children = Cues(
    "twins baby bébé babies triplets newborn puppy kitten jumeaux jumelles nourrisson chiot chaton petit petite fils fille puce loulou bout enfant bouchon"
  )
}
