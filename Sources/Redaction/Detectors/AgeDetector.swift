/// Exact ages, in digits or words: `34 ans`, `I'm 42`, `a 7-year-old`, `turned forty`, `my mother, 71,`, `F23`, `her 40th birthday`. Only the number
/// goes; what counts (`ans`, `years old`) stays.
///
/// How long something lasted (`for 12 years`, `depuis dix ans`, `quinze ans de mariage`) is none, and a decade (`la quarantaine`) stays: it is vague already.
enum AgeDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      let token = document.tokens[index]
      if let vague = VagueAge.range(in: document, at: index) {
        findings.append(Finding(document.range(vague.lowerBound, vague.upperBound), .age, by: .age))
        index = vague.upperBound
        continue
      }
      switch token.kind {
      case .mixed:
        if isGlued(document, index) || isBirthday(document, index) || isOfYear(document, index) {
          findings.append(Finding(token.range, .age, by: .age))
        }
        index += 1
      case .number:
        if let value = document.number(index), value <= 120, token.count <= 3, isWhole(document, index),
          isAge(document, index..<withFraction(document, index + 1), value)
            || isOnGoing(document, index..<index + 1, after: findings)
            || isSecondFrench(document, index..<index + 1, after: findings)
        {
          findings.append(
            Finding(document.range(index, withUnit(document, withFraction(document, index + 1))), .age, by: .age))
        }
        index += 1
      case .word:
        if ordinals.contains(token) {
          let start =
            document.isSign("-", at: index - 1) && document.isOne(of: numbers, at: index - 2) ? index - 2 : index
          if isBirthday(document, index) || isOfYear(document, index) {
            findings.append(Finding(document.range(start, index + 1), .age, by: .age))
          }
          index += 1
          continue
        }
        guard numbers.contains(token) else {
          index += 1
          continue
        }
        let end = endOfNumber(document, index)
        if isAge(document, index..<end, nil) || isOnGoing(document, index..<end, after: findings)
          || isSecondFrench(document, index..<end, after: findings)
        {
          findings.append(Finding(document.range(index, withUnit(document, end)), .age, by: .age))
        }
        index = end
      case .sign, .lineBreak: index += 1
      }
    }
  }

  /// The age of a small child is not that of so many years: its unit goes too, and so does `ans et demi`.
  private static func withUnit(_ document: Document, _ end: Int) -> Int {
    let unit = document.isSign("-", at: end) ? end + 1 : end
    if document.isOne(of: times, at: unit) {
      let half = withFraction(document, unit + 1)
      if half > unit + 1 { return half }
    }
    return document.isOne(of: shortUnits, at: unit) || document.isOne(of: hoursOld, at: unit) ? unit + 1 : end
  }

  /// `and a half`, `and three quarters`, `et demi` at `index`: the index after it.
  private static func withFraction(_ document: Document, _ index: Int) -> Int {
    // "7½", "10 ¾"
    if document.isSign(of: ["½", "¼", "¾"], at: index) { return index + 1 }
    guard document.isOne(of: et, at: index) else { return index }
    if document.isOne(of: halves, at: index + 1) { return index + 2 }
    guard document.isOne(of: fractionHeads, at: index + 1) else { return index }
    let part = document.isSign("-", at: index + 2) ? index + 3 : index + 2
    return document.isOne(of: halves, at: part) ? part + 1 : index
  }

  /// The next of several ages: `9, 6 and 2`, `the eldest is twelve, the middle one ten`.
  private static func isOnGoing(_ document: Document, _ span: Range<Int>, after findings: [Finding]) -> Bool {
    let start = span.lowerBound
    guard let last = findings.last, last.detector == .age, let before = document.token(start - 1) else { return false }
    // "the dirty thirty!!! (thirty five but who's counting)", « dix-neuf ans cette année (76 pour la Sécu) »
    if document.isSign("(", at: start - 1), document.tokens[start].start - last.range.upperBound < 24,
      closes(document, span.upperBound) || document.isOne(of: officially, at: span.upperBound)
    {
      return true
    }
    // "Tom 9 and Lily 6"
    if document.isCapital(start - 1), Lexicon.facts(of: before.key).isFirstName,
      closes(document, span.upperBound),
      document.tokens[start].start - last.range.upperBound < 30,
      document.isOne(of: et, at: start - 2) || document.isSign(",", at: start - 2)
    {
      return true
    }
    // "eighty in March, or eighty-one if you believe her", « j'ai fugué à quinze ans. À seize aussi. »
    let isNear = document.tokens[start].start - last.range.upperBound < 60
    if isNear, again.contains(before), isPastTeens(document, span, document.number(start)),
      closes(document, span.upperBound),
      !document.bytes[last.range.upperBound..<document.tokens[start].start]
        .contains(where: { [0x21, 0x3f, 0x0a].contains($0) }),
      document.isSign(",", at: start - 2) || document.tokens[start - 1].startsSentence
        || frenchAt.contains(before) && document.tokens[start].kind == .word
    {
      return true
    }
    // "at 101 or 97 depending on whom you ask"
    if or.contains(before), before.start - last.range.upperBound <= 2,
      !document.isOne(of: Quantities.units, at: span.upperBound),
      !document.isOne(of: things, at: span.upperBound)
    {
      return true
    }
    // "I was six when we left and seven when we got anywhere"
    if et.contains(before), document.isOne(of: when, at: span.upperBound),
      document.tokens[start].start - last.range.upperBound < 60
    {
      return true
    }
    guard
      closes(document, span.upperBound) || document.isOne(of: times, at: span.upperBound)
        || document.isOne(of: et, at: span.upperBound),
      !document.isSign(":", at: span.upperBound)
    else { return false }
    let gap = last.range.upperBound..<document.tokens[start].start
    guard gap.count < 60 else { return false }
    if document.isSign(of: [",", "&", "/"], at: start - 1) || et.contains(before) || or.contains(before) {
      // Nothing but the sign stands between.
      return before.start - last.range.upperBound <= 2
    }
    let isSameSentence = !document.bytes[gap].contains { [0x2e, 0x21, 0x3f, 0x0a].contains($0) }
    return isSameSentence
      && (people.contains(before) || children.contains(before) || siblings.contains(before))
      && !document.isOne(of: times, at: span.upperBound)
  }

  /// The first of several ages that end with their unit: `9, 6 et 2 ans`.
  private static func isListed(_ document: Document, _ span: Range<Int>) -> Bool {
    var place = span.upperBound
    var steps = 0
    while steps < 6, document.isSign(",", at: place) || document.isOne(of: et, at: place),
      document.token(place + 1).map({ $0.kind == .number || numbers.contains($0) }) ?? false
    {
      place = document.tokens[place + 1].kind == .number ? place + 2 : endOfNumber(document, place + 1)
      steps += 1
      if document.isOne(of: ans, at: place), !document.isOne(of: lastingAfter, at: place + 1) {
        return document.isOne(of: having, at: span.lowerBound - 1) || document.isSign("(", at: span.lowerBound - 1)
          || document.isPreceded(at: span.lowerBound, within: 2, by: aged)
          || document.isOne(of: de, at: span.lowerBound - 1)
      }
    }
    return false
  }

  /// `17`, `dix-sept`, `forty two`, `vingt et un`, `a hundred and two`, `two and a half`.
  private static func endOfNumber(_ document: Document, _ index: Int) -> Int {
    var end = index + 1
    while true {
      var next = end
      if document.isSign(of: ["-", "‑"], at: next) {
        next += 1
      } else if document.isOne(of: et, at: next) {
        // "twelve and ten" are two.
        guard document.isOne(of: hundreds, at: end - 1) || document.isOne(of: tens, at: end - 1),
          document.isOne(of: hundreds, at: end - 1) || document.isOne(of: frenchEt, at: next)
        else { return withFraction(document, end) }
        next += 1
      }
      guard document.isOne(of: numbers, at: next) || next > end && document.isOne(of: ones, at: next) else {
        return withFraction(document, end)
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
      ?? (isNamed(document, span) || isOfSomebody(document, span, value) || isAside(document, span, value)
        || isListed(document, span) || isGrown(document, span, value) || isFrenchWithoutUnit(document, span, value)
        || isTold(document, span, value))
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
    // "Tom 9, Lily 6", "Tom 9 and Lily 6"
    if let name = document.token(span.lowerBound - 1), name.kind == .word, document.isCapital(span.lowerBound - 1),
      document.tokens[span.lowerBound].kind == .number, Lexicon.facts(of: name.key).isFirstName,
      document.isSign(",", at: end) || document.isOne(of: et, at: end), document.isCapital(end + 1),
      document.token(end + 2)?.kind == .number
        || document.token(end + 1).map({ Lexicon.facts(of: $0.key).isFirstName }) ?? false
    {
      return true
    }
    // "17 to-morrow"
    if document.isOne(of: to, at: end), document.isSign("-", at: end + 1), document.isOne(of: morrow, at: end + 2),
      document.isOne(of: being, at: span.lowerBound - 1)
    {
      return true
    }
    // "24/M/Leeds"
    if document.isSign("/", at: end), document.isJoined(end), document.isOne(of: sexes, at: end + 1),
      document.isSign("/", at: end + 2) || document.isSign("/", at: span.lowerBound - 1)
    {
      return true
    }
    // "six hours old", "a twelvemonth old"
    if document.isOne(of: hoursOld, at: unit), document.isOne(of: old, at: unit + 1) { return true }
    guard document.isOne(of: times, at: unit) else { return nil }
    // "aged 3 yrs", « la plus jeune onze mois », "the eldest nine months"
    if document.isOne(of: aged, at: span.lowerBound - 1) || isOfExtreme(document, span.lowerBound) { return true }
    // « vingt et un hivers et un CAP », but « trois étés de suite »
    if document.isOne(of: seasonsLived, at: unit), !isPastFifteen(document, span, value) { return false }
    var after = unit + 1
    if document.isSign(of: ["-", "‑", "–"], at: after) { after += 1 }
    if document.isOne(of: old, at: after)
      || document.isOne(of: of, at: after) && document.isOne(of: ageWords, at: after + 1)
    {
      return true
    }
    // "Ezekiel (10 wks, …", "Rex (5 yrs)": beside a name, in brackets.
    if document.isSign("(", at: span.lowerBound - 1), document.isSign(of: [",", ")", ";"], at: unit + 1),
      isWho(document, span.lowerBound - 2)
    {
      return true
    }
    // "Léontine, quatre jours."
    if document.isSign(",", at: span.lowerBound - 1), closes(document, unit + 1),
      document.isCapital(span.lowerBound - 2),
      document.token(span.lowerBound - 2).map({ Lexicon.facts(of: $0.key).isFirstNameMostly }) ?? false
    {
      return true
    }
    // "(liver and white, 5 yrs, neutered)"
    if document.isOne(of: yrs, at: unit), document.isSign(",", at: span.lowerBound - 1),
      document.isSign(of: [",", ")"], at: unit + 1)
    {
      return true
    }
    if document.isOne(of: shortUnits, at: unit), unit == end, closes(document, unit + 1),
      document.isOne(of: being, at: span.lowerBound - 1) || document.isOne(of: nearly, at: span.lowerBound - 1)
    {
      let isBaby = document.isPreceded(at: span.lowerBound, within: 4, by: babies)
      if isBaby { return true }
    }
    if document.isOne(of: ans, at: unit) { return isFrench(document, span, after: unit + 1) }
    // "Inaya a eu onze semaines", "il a eu ses six mois"
    if document.isOne(of: shortUnits, at: unit), !document.isOne(of: lastingAfter, at: unit + 1) {
      let had = document.isOne(of: possessives, at: span.lowerBound - 1) ? span.lowerBound - 2 : span.lowerBound - 1
      if document.isOne(of: eu, at: had), document.isOne(of: having, at: had - 1),
        document.isCapital(had - 2) || document.isOne(of: heShe, at: had - 2)
          || document.isPreceded(at: had - 1, within: 3, by: children)
      {
        return true
      }
    }
    if document.isOne(of: weeksOrDays, at: unit) {
      let isOfChild =
        document.isOne(of: de, at: span.lowerBound - 1)
        && document.isPreceded(at: span.lowerBound - 1, within: 2, by: children)
      let isChild =
        document.isOne(of: having, at: span.lowerBound - 1) && closes(document, unit + 1)
        && document.isPreceded(at: span.lowerBound - 1, within: 2, by: children)
      // "un enfant trouvé sous le porche, d'environ huit jours"
      let isAbout =
        document.isOne(of: environ, at: span.lowerBound - 1)
        && document.isPreceded(at: span.lowerBound, within: 10, by: children)
      if isOfChild || isChild || isAbout { return true }
    }
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
      if document.tokens[span.lowerBound].startsSentence, document.isOne(of: et, at: unit + 1),
        document.isOne(of: still, at: unit + 2)
      {
        return true
      }
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
    if document.isOne(of: frenchSlang, at: end - 1), !document.isOne(of: lastingAfter, at: end),
      !document.isPreceded(at: start, within: 3, by: since)
    {
      return true
    }
    let isOwned = document.isOne(of: possessives, at: start - 1)
    // "elle a pris ses 40 ans avec humour"
    if isOwned, !document.isOne(of: de, at: end) { return true }
    if document.isOne(of: lastingAfter, at: end) {
      // "une fille de 15 ans avec des nattes"
      if document.isOne(of: de, at: start - 1),
        document.isPreceded(at: start - 1, within: document.isOne(of: que, at: end) ? 2 : 1, by: people)
      {
        return true
      }
      // "les 30 ans de Paul" is a birthday, "J'ai 34 ans d'habitude" rare.
      return document.isOne(of: les, at: start - 1) && document.isOne(of: de, at: end)
        && (document.isOne(of: people, at: end + 1) || document.isCapital(end + 1)
          || document.token(end + 1).map { Lexicon.facts(of: $0.key).isFirstName } ?? false
          || document.isSign(of: ["'", "’"], at: end + 1) && document.isCapital(end + 2)
          || document.isOne(of: possessives, at: end + 1) && document.isOne(of: les, at: start - 1)
          || document.isOne(of: articles, at: end + 1) && document.isFollowed(at: end + 1, within: 2, by: people))
    }
    if document.isOne(of: passing, at: start - 1), !document.isPreceded(at: start - 1, within: 2, by: y) { return true }
    // "il allait sur vingt-deux ans", "l'aînée avoue trente ans"
    if document.isOne(of: sur, at: start - 1) && document.isOne(of: heading, at: start - 2)
      || document.isOne(of: admitting, at: start - 1)
    {
      return true
    }
    // "elle frôle les soixante-dix ans", "l'approche des cinquante ans"
    if document.isOne(of: les, at: start - 1) || document.isOne(of: des, at: start - 1),
      document.isOne(of: passing, at: start - 2) || document.isOne(of: passing, at: start - 3)
    {
      return true
    }
    // "j'avais dans les huit ans", "elle fait trente ans à peine"
    if document.isOne(of: les, at: start - 1), document.isOne(of: dans, at: start - 2),
      document.isOne(of: having, at: start - 3)
    {
      return true
    }
    if document.isOne(of: fait, at: start - 1), document.isOne(of: heShe, at: start - 2),
      isPastTeens(document, span, document.number(start))
        || document.isOne(of: frenchGrown, at: start)
    {
      return true
    }
    // « la voisine a dit « quarante ans », « trente ans bien sonnés »
    if document.isSign(of: ["«", "“", "\""], at: start - 1), document.isSign(of: ["»", "”", "\""], at: end),
      isPastFifteen(document, span, document.number(start))
    {
      return true
    }
    if document.isOne(of: rung, at: end) || document.isOne(of: well, at: end) && document.isOne(of: rung, at: end + 1) {
      return true
    }
    // "même pas trente ans", "pas mal pour cinquante-huit ans"
    if document.isOne(of: pas, at: start - 1), document.isOne(of: having, at: start - 3) { return true }
    if document.isOne(of: pour, at: start - 1), document.isPreceded(at: start - 1, within: 3, by: fit) { return true }
    // "Cinquante ans l'an prochain", "« Neuf ans. »"
    if document.tokens[start].startsSentence,
      document.isFollowed(at: end - 1, within: 3, by: soonAfter) || isAnswer(document, start)
    {
      return true
    }
    if isOwned || document.isPreceded(at: start, within: 2, by: aged) { return true }
    // « une vie de quatre-vingts ans » is all of somebody's.
    if document.isOne(of: de, at: start - 1), document.isOne(of: life, at: start - 2),
      document.number(start).map({ $0 > 59 }) ?? document.isOne(of: late, at: start)
    {
      return true
    }
    if document.isOne(of: de, at: start - 1), document.isPreceded(at: start - 1, within: 2, by: contracts) {
      return false
    }
    // "il y a 3 ans" is "a 3 ans" too.
    if document.isOne(of: ya, at: start - 1), document.isOne(of: y, at: start - 2) { return false }
    var verb = start - 1
    // "elle a eu 4 ans samedi"
    if document.isOne(of: eu, at: verb), document.isOne(of: having, at: verb - 1) { return true }
    // "a" is no "à" but in "à peine".
    while verb > start - 3, document.isOne(of: soon, at: verb),
      !document.isOne(of: having, at: verb) || document.isOne(of: peine, at: verb + 1)
    {
      verb -= 1
    }
    // « ont en moyenne quatre-vingt-sept ans »
    if document.isOne(of: average, at: verb), document.isOne(of: en, at: verb - 1) { verb -= 2 }
    // "j'ai aujourd'hui trente-trois ans"
    if document.isOne(of: hui, at: verb), document.isOne(of: aujourd, at: verb - 2) { verb -= 3 }
    if document.isOne(of: pas, at: verb), document.isOne(of: having, at: verb - 1) { return true }
    if document.isOne(of: having, at: verb), !document.isPreceded(at: verb, within: 2, by: y) { return true }
    if document.isOne(of: lastingNear, at: start - 1) {
      // « un homme d'environ soixante-dix ans »
      let isElided = document.isSign(of: ["'", "’"], at: start - 2)
      let of = isElided ? start - 3 : start - 2
      return document.isOne(of: de, at: of)
        && (document.isPreceded(at: of, within: 2, by: people) || document.isPreceded(at: of, within: 2, by: children))
    }
    // "diabète depuis peu, 34 ans, pompe": what stands before the comma tells how long something else lasted.
    if document.isSign(",", at: start - 1), document.isSign(of: [",", "."], at: end) { return true }
    return isLed(document, span) && !document.isPreceded(at: start, within: 3, by: lasting)
  }

  /// Whether what stands before leads to an age: nothing, a comma, `à`, `de`; but no other word (`encore dix ans`).
  private static func isLed(_ document: Document, _ span: Range<Int>) -> Bool {
    let start = span.lowerBound
    guard let before = document.token(start - 1), before.kind != .lineBreak, !document.tokens[start].startsSentence
    else {
      return document.tokens[start].kind == .number || span.count > 1
    }
    if before.kind == .sign {
      // "des ados de 13-15 ans"
      if document.isSign("-", at: start - 1), document.token(start - 2)?.kind == .number {
        return document.isOne(of: de, at: start - 3) && !document.isPreceded(at: start - 3, within: 2, by: contracts)
      }
      return !document.isSign(of: ["-", "/", "+"], at: start - 1)
    }
    return leading.contains(before) || people.contains(before) || children.contains(before)
      || document.isCapital(start - 1)
  }

  // MARK: Past the hours of a clock

  /// `at fifty-three I`, `by fifteen she`, `nearly forty and`, `someone of twenty-two`, `the wrong side of fifty`: a number that is no hour.
  private static func isGrown(_ document: Document, _ span: Range<Int>, _ value: Int?) -> Bool {
    let (start, end) = (span.lowerBound, span.upperBound)
    let isOr =
      document.isOne(of: or, at: end)
      && (document.isOne(of: vague, at: end + 1) || document.isOne(of: so, at: end + 1)
        || document.isOne(of: numbers, at: end + 1) || document.token(end + 1)?.kind == .number)
    guard isPastTeens(document, span, value), !document.isOne(of: Quantities.units, at: end),
      isOr || !document.isOne(of: things, at: end)
    else { return false }
    var place = start - 1
    while place > start - 4, document.isOne(of: nearly, at: place) { place -= 1 }
    let isApproximate = place < start - 1
    if document.isOne(of: of, at: place), document.isPreceded(at: place, within: 2, by: people) {
      return !document.isOne(of: times, at: end)
    }
    let isEnd = isOr || closes(document, end) || goesOn(document, end)
    // "a wretch of eighteen, one Absalom": anybody, but no group.
    if isEnd, document.isOne(of: of, at: place), document.isOne(of: articles, at: place - 2),
      let noun = document.token(place - 1), noun.kind == .word, !groups.contains(noun),
      document.tokens[start].kind == .word
    {
      return true
    }
    // "the kid in the bed across is nineteen", "and is in fact twenty-three".
    if isEnd, document.isOne(of: being, at: place), document.tokens[start].kind == .word,
      document.isPreceded(at: place, within: 8, by: people) || document.isOne(of: et, at: place - 1)
    {
      return true
    }
    guard isEnd else { return false }
    if document.isOne(of: of, at: place), document.isOne(of: both, at: place - 1) { return true }
    // "lived to ninety-four", "knocking on seventy", "coming up to fifty"
    if document.isOne(of: to, at: place) || document.isOne(of: on, at: place)
      || document.isOne(of: forWords, at: place),
      document.isOne(of: nearing, at: place - 1)
        || document.isOne(of: near, at: place - 1) && document.isOne(of: nearing, at: place - 2)
    {
      return true
    }
    if document.isOne(of: ages, at: place), !document.isOne(of: ages, at: place - 1) {
      // "at 19" is an age, "by 20" and "after 30" may be anything.
      return value.map { $0 < 100 && ($0 > 12 && document.isOne(of: at, at: place) || $0 > 24) } ?? true
        && !document.isOne(of: measures, at: place - 1)
    }
    if document.isOne(of: of, at: place) {
      return document.isPreceded(at: place, within: 2, by: people)
        || document.isPreceded(at: place, within: 1, by: side)
        || document.isOne(of: anybody, at: place - 1)
    }
    // "can't be more than twenty"
    if document.isOne(of: than, at: place), document.isOne(of: comparing, at: place - 1) {
      return document.isOne(of: be, at: place - 2)
    }
    if document.isOne(of: forWords, at: place), document.isOne(of: fit, at: place - 1) { return true }
    if document.isOne(of: gerund, at: place) { return document.tokens[start].kind == .word || goesOn(document, end) }
    // "Almost forty and renting": a sentence of its own; "Nineteen.", "Forty next week".
    if isApproximate, let first = document.token(place + 1), first.startsSentence { return true }
    if document.tokens[start].kind == .word, document.tokens[start].startsSentence,
      document.tokens[start].casing != .upper
    {
      return document.isSign(of: [".", "!", "?"], at: end) || document.isOne(of: today, at: end)
    }
    // "all of nineteen", "Mum eighty-one on Friday".
    if document.isOne(of: of, at: place), document.isOne(of: both, at: place - 1) { return true }
    return document.isOne(of: people, at: start - 1) && !document.isOne(of: of, at: end)
  }

  /// Whether a number is above what a clock or a table has: thirteen or more, in words or digits.
  private static func isPastTeens(_ document: Document, _ span: Range<Int>, _ value: Int?) -> Bool {
    if let value { return value > 12 }
    return document.isOne(of: grown, at: span.lowerBound)
      || document.isOne(of: hundreds, at: span.lowerBound) && document.isOne(of: articles, at: span.lowerBound - 1)
  }

  /// Whether another clause begins: `when I was twelve we had a dog`.
  private static func goesOn(_ document: Document, _ index: Int) -> Bool {
    document.isOne(of: clauses, at: index)
      || document.isCapital(index) && document.tokens[index].kind == .word
        && Lexicon.facts(of: document.tokens[index].key).isFirstName
  }

  /// `j'en ai trente-neuf`, `le même âge que moi, trente-neuf`: where the years are not said.
  private static func isFrenchWithoutUnit(_ document: Document, _ span: Range<Int>, _ value: Int?) -> Bool {
    let (start, end) = (span.lowerBound, span.upperBound)
    if document.isSign(of: [",", ":"], at: start - 1), document.isPreceded(at: start - 1, within: 6, by: ageWords),
      isPastTeens(document, span, value) || document.isOne(of: frenchGrown, at: start), closes(document, end)
    {
      return true
    }
    guard document.isOne(of: having, at: start - 1), document.isOne(of: en, at: start - 2),
      document.isOne(of: heShe, at: start - 3) || document.isOne(of: je, at: start - 3)
        || document.isSign(of: ["'", "’"], at: start - 3) && document.isOne(of: je, at: start - 4)
    else { return false }
    let isLarge = value.map { $0 > 15 } ?? document.isOne(of: frenchGrown, at: start)
    return isLarge && (closes(document, end) || document.isOne(of: frenchClauses, at: end))
  }

  /// Whether the youngest or oldest of some is told of right before: « le plus vieux », `the eldest`.
  private static func isOfExtreme(_ document: Document, _ start: Int) -> Bool {
    var place = start - 1
    if document.isOne(of: having, at: place) || document.isOne(of: being, at: place) { place -= 1 }
    return document.isOne(of: extremes, at: place) && document.isOne(of: articles, at: place - 1)
      || document.isOne(of: frenchExtremes, at: place) && document.isOne(of: plus, at: place - 1)
  }

  private static func isPastFifteen(_ document: Document, _ span: Range<Int>, _ value: Int?) -> Bool {
    value.map { $0 > 15 } ?? document.isOne(of: frenchGrown, at: span.lowerBound)
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
    if document.isOne(of: hundreds, at: span.lowerBound), document.isOne(of: a, at: verb) { verb -= 1 }
    while verb > span.lowerBound - 4, document.isOne(of: nearly, at: verb) { verb -= 1 }
    guard !document.isOne(of: Quantities.units, at: end),
      !document.isOne(of: things, at: end)
        || document.isOne(of: or, at: end)
          && (document.isOne(of: vague, at: end + 1) || document.isOne(of: so, at: end + 1)
            || document.isOne(of: numbers, at: end + 1) || document.token(end + 1)?.kind == .number)
    else { return false }
    if document.isOne(of: glued, at: verb) {
      return closes(document, end) || document.isOne(of: or, at: end) || value.map { $0 > 9 } ?? true
    }
    if document.isOne(of: turning, at: verb) { return closes(document, end) || goesOn(document, end) }
    if document.isOne(of: than, at: verb), document.isOne(of: comparing, at: verb - 1) { verb -= 2 }
    // "when he was two Callan ran": a name begins the next clause.
    let isBefore =
      document.isCapital(end) && document.isOne(of: who, at: verb - 1)
      && document.isPreceded(at: verb - 1, within: 2, by: when)
    // "when I was seven or eight"
    let isEither =
      document.isOne(of: or, at: end)
      && (document.isOne(of: numbers, at: end + 1) || document.token(end + 1)?.kind == .number
        || document.isOne(of: so, at: end + 1) || document.isOne(of: vague, at: end + 1))
    let isWhen =
      goesOn(document, end) && (document.isPreceded(at: verb, within: 3, by: when))
    // "I was nine that summer", "she was 31 the day we met"
    let isThen =
      (document.isOne(of: that, at: end) || document.isOne(of: articles, at: end))
      && document.isOne(of: seasons, at: end + 1)
    guard closes(document, end) || isBefore || isWhen || isEither || isThen else { return false }
    if document.isOne(of: ones, at: span.lowerBound), span.count == 1 { return false }
    if document.isOne(of: be, at: verb) {
      // "will be", "would be", "have been".
      var subject = verb - 1
      // "lived to be ninety", "I'm going to be sixty".
      if document.isOne(of: to, at: subject), isPastTeens(document, span, value) { return true }
      while document.isOne(of: auxiliaries, at: subject), subject > verb - 4 { subject -= 1 }
      if document.isSign(of: ["'", "’"], at: subject), document.isOne(of: t, at: subject + 1) {
        return isPastTeens(document, span, value)
      }
      return isSomebody(document, subject, span, isPlural: false)
    }
    if document.isOne(of: being, at: verb) {
      return isSomebody(document, verb - 1, span, isPlural: document.isOne(of: plural, at: verb))
    }
    if document.isOne(of: at, at: verb) {
      return document.isPreceded(at: verb, within: 5, by: lifeEvents) || (value ?? 0) > 24
        || document.isOne(of: grown, at: span.lowerBound)
    }
    // "a woman of 60", but "mum of two (7 and 9)"
    if document.isOne(of: of, at: verb) {
      return document.isPreceded(at: verb, within: 1, by: people) && !document.isSign("(", at: end)
    }
    return false
  }

  /// A person before a verb: a pronoun, a kinship word, a name, or what an apostrophe shortens (`she's`).
  private static func isSomebody(_ document: Document, _ index: Int, _ span: Range<Int>, isPlural: Bool) -> Bool {
    if document.isOne(of: both, at: index + 1) || document.isOne(of: both, at: span.lowerBound - 1) { return true }
    if document.isSign(of: ["'", "’"], at: index) {
      return !document.isOne(of: notWho, at: index - 1)
        && (document.isOne(of: who, at: index - 1) || document.isCapital(index - 1)
          || document.isOne(of: people, at: index - 1))
    }
    if isPlural {
      if document.isOne(of: we, at: index) { return isPastTeens(document, span, nil) }
      return document.isOne(of: manyWho, at: index) && !document.isOne(of: small, at: span.lowerBound)
        || document.isOne(of: twins, at: index)
    }
    if document.isOne(of: who, at: index) || document.isOne(of: people, at: index)
      || document.isOne(of: siblings, at: index) || document.isOne(of: pets, at: index)
    {
      return true
    }
    guard let subject = document.token(index), subject.kind == .word, !notWho.contains(subject) else { return false }
    let facts = Lexicon.facts(of: subject.key)
    if !document.isCapital(index) {
      // "brenda is 15", "nanny bev is 80"
      return subject.casing == .lower
        && (facts.isFirstNameMostly || document.isOne(of: people, at: index - 1) && !facts.isOrdinary)
    }
    let isUnknown = !facts.isOrdinary && isPastTeens(document, span, document.number(span.lowerBound))
    return !facts.isCalendar && !(subject.startsSentence && !facts.isFirstName && !isUnknown)
  }

  /// A word that somebody may be called by: a name, a word for a person or a child.
  private static func isWho(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index), token.kind == .word else { return false }
    if people.contains(token) || siblings.contains(token) || children.contains(token) || pets.contains(token) {
      return true
    }
    let facts = Lexicon.facts(of: token.key)
    return document.isCapital(index) && !facts.isCalendar && (facts.isFirstName || facts.isSurname || facts == .none)
  }

  /// `in his eighty-third year`, « dans sa quatre-vingtième année »: of somebody who is past school.
  private static func isOfYear(_ document: Document, _ index: Int) -> Bool {
    // "in her ninth decade"
    if document.isOne(of: decade, at: index + 1), document.isOne(of: possessives, at: index - 1) {
      return document.tokens[index].kind == .word || isOrdinal(document, document.tokens[index])
    }
    guard document.isOne(of: year, at: index + 1) else { return false }
    let token = document.tokens[index]
    var start = index
    if token.kind == .word {
      while document.isSign("-", at: start - 1) || document.isOne(of: numbers, at: start - 1), start > index - 6 {
        start -= 1
      }
      guard round.contains(token) || start < index else { return false }
    } else {
      guard isOrdinal(document, token), let value = document.leadingNumber(token), value > 12, value <= 110 else {
        return false
      }
    }
    return document.isOne(of: possessives, at: start - 1)
  }

  /// `m, 38`, `Child K, 9;`, `Kids 4, 6 and 13`, `Forty he'd be`, `the big five-oh`, `age: says seventy`, `twelve going on a hundred`.
  private static func isTold(_ document: Document, _ span: Range<Int>, _ value: Int?) -> Bool {
    let (start, end) = (span.lowerBound, span.upperBound)
    guard !document.isOne(of: Quantities.units, at: end), value.map({ (1...110).contains($0) }) ?? true else {
      return false
    }
    if document.isOne(of: going, at: end), document.isOne(of: on, at: end + 1),
      document.token(end + 2).map({ $0.kind == .number || numbers.contains($0) || articles.contains($0) }) ?? false
    {
      return true
    }
    // « trente et bien tapés »
    let well = document.isOne(of: et, at: end) ? end + 1 : end
    if document.isOne(of: Self.well, at: well), document.isOne(of: rung, at: well + 1) { return true }
    if document.isOne(of: halves, at: end - 1), span.count > 1, document.tokens[start].startsSentence,
      document.tokens[start].kind == .word, closes(document, end)
    {
      return document.isOne(of: bit, at: end - 1) || isNearSomebody(document, start)
    }
    // "45 going on 12"
    if document.isOne(of: on, at: start - 1), document.isOne(of: going, at: start - 2),
      document.token(start - 3).map({ $0.kind == .number || numbers.contains($0) }) ?? false
    {
      return closes(document, end)
    }
    // "closer to sixty than he lets on"
    if document.isOne(of: to, at: start - 1), document.isOne(of: closer, at: start - 2) {
      return isPastTeens(document, span, value) && document.isOne(of: than, at: end)
    }
    // "I've been thirty for a week"
    if document.isOne(of: been, at: start - 1), document.isOne(of: forWords, at: end),
      document.isOne(of: articles, at: end + 1) || document.isOne(of: numbers, at: end + 1)
    {
      return isPastTeens(document, span, value) && document.isPreceded(at: start, within: 4, by: who)
    }
    if document.isOne(of: big, at: start - 1),
      document.isSign("-", at: end) && (document.isOne(of: oh, at: end + 1) || document.number(end + 1) == 0)
        || closes(document, end) && document.isOne(of: the, at: start - 2) && isPastTeens(document, span, value)
    {
      return true
    }
    if document.isSign(",", at: start - 1), document.isSign(of: [",", ";", ".", ")"], at: end),
      !document.isJoined(end + 1),
      let letter = document.token(start - 2), letter.kind == .word
    {
      // "M, 38, 5'7", "male, 54, in for his knees"
      if sexWords.contains(letter) && (value ?? 20) > 9 { return letter.count > 1 || letter.casing != .lower }
      if letter.count == 1, letter.casing == .title, document.isOne(of: subjects, at: start - 3) { return true }
      // "Gerald (snake, 3)"
      if document.isSign(")", at: end), letter.casing == .lower, document.isSign("(", at: start - 3),
        isWho(document, start - 4)
      {
        return true
      }
    }
    // "Kids 4, 6 and 13"
    if document.isOne(of: manyChildren, at: start - 1), (value ?? 5) < 60,
      document.isSign(of: [",", "&"], at: end) || document.isOne(of: et, at: end),
      document.token(end + 1).map({ $0.kind == .number || numbers.contains($0) }) ?? false
    {
      return true
    }
    // "mum of two (7 and 11)"
    if document.isSign("(", at: start - 1),
      document.isSign(of: [",", ")"], at: end) || document.isOne(of: et, at: end),
      document.isOne(of: numbers, at: start - 2),
      document.isOne(of: of, at: start - 3) || document.isOne(of: de, at: start - 3)
    {
      return true
    }
    // "Forty he'd be.", "Nineteen I was"
    if document.tokens[start].kind == .word, document.tokens[start].startsSentence, document.isOne(of: who, at: end),
      isPastTeens(document, span, value)
    {
      let verb = document.isSign(of: ["'", "’"], at: end + 1) ? end + 2 : end + 1
      return document.isOne(of: beings, at: verb)
    }
    // "Age: says seventy, is ninety-three"
    if isPastTeens(document, span, value), closes(document, end),
      document.isPreceded(at: start, within: 8, by: ageWords),
      document.isOne(of: telling, at: start - 1)
    {
      return true
    }
    // "a sprightly ninety-one", "a youthful sixty-two"
    if isPastTeens(document, span, value), closes(document, end), document.isOne(of: articles, at: start - 2),
      let adjective = document.token(start - 1), adjective.kind == .word, adjective.casing == .lower,
      !countable.contains(adjective), !Quantities.units.contains(adjective)
    {
      var verb = start - 3
      while document.isOne(of: nearly, at: verb), verb > start - 5 { verb -= 1 }
      return document.isOne(of: being, at: verb)
        && (document.isOne(of: who, at: verb - 1) || document.isSign(of: ["'", "’"], at: verb - 1)
          || isWho(document, verb - 1))
        || document.isOne(of: at, at: verb) && document.isSign(",", at: end)
    }
    // "older than me, so thirty-eight"
    if isPastTeens(document, span, value), closes(document, end),
      document.tokens[start].kind == .word || document.isOne(of: therefore, at: start - 1),
      document.isPreceded(at: start, within: 8, by: relative)
    {
      return true
    }
    // "at my age, seven, you'd think so"
    if document.isSign(",", at: start - 1), document.isOne(of: ageWords, at: start - 2), document.isSign(",", at: end) {
      return true
    }
    // "41 today.", "33, single, allergic to cats"
    if document.tokens[start].startsSentence, isPastTeens(document, span, value),
      document.isOne(of: todays, at: end) && !document.isOne(of: people, at: end + 1)
        || document.isSign(",", at: end) && document.isOne(of: statuses, at: end + 1)
    {
      return true
    }
    // "How old were you?" "Seven."
    if document.tokens[start].startsSentence, closes(document, end), isAnswer(document, start) { return true }
    if document.isOne(of: sweet, at: start - 1) || document.isOne(of: candles, at: end) {
      return value.map { $0 > 2 } ?? true
    }
    // "he was fifty to my thirty"
    if isPastTeens(document, span, value), document.tokens[start].kind == .word,
      document.isOne(of: possessives, at: start - 1),
      document.isOne(of: to, at: start - 2), closes(document, end)
    {
      return true
    }
    // "Three kids: fourteen, eleven and six", "The boys, eleven and six, slept"
    if document.isSign(of: [":", ",", "("], at: start - 1), document.isOne(of: manyChildren, at: start - 2),
      document.isSign(of: [",", "&"], at: end) || document.isOne(of: et, at: end),
      document.token(end + 1).map({ $0.kind == .number || numbers.contains($0) }) ?? false
    {
      return true
    }
    // "between ten and twelve I hardly spoke"
    if document.isOne(of: between, at: start - 1), document.isOne(of: et, at: end) {
      let second = document.token(end + 1)?.kind == .number ? end + 2 : endOfNumber(document, end + 1)
      return document.isOne(of: who, at: second)
        && document.token(end + 1).map { $0.kind == .number || numbers.contains($0) } ?? false
    }
    // "owns to fourteen", "rising four", "just gone twenty-one"
    if document.isOne(of: owning, at: start - 2), document.isOne(of: to, at: start - 1) {
      return closes(document, end) && isPastTeens(document, span, value)
    }
    if document.isOne(of: rising, at: start - 1) { return closes(document, end) }
    if document.isOne(of: gone, at: start - 1), document.isOne(of: nearly, at: start - 2) {
      return isPastTeens(document, span, value) && (closes(document, end) || document.isOne(of: whenWords, at: end))
    }
    // "Ethelred, being seven, wishes"
    return document.isOne(of: gerund, at: start - 1) && document.isSign(",", at: start - 2)
      && document.isSign(",", at: end)
      && isWho(document, start - 3)
  }

  /// Whether somebody is spoken of right before.
  private static func isNearSomebody(_ document: Document, _ index: Int) -> Bool {
    (max(0, index - 12)..<index).contains { isWho(document, $0) }
  }

  /// Whether the sentences right before ask how old somebody was.
  private static func isAnswer(_ document: Document, _ index: Int) -> Bool {
    var place = index - 1
    while place >= 0, place > index - 16, document.tokens[place].kind != .lineBreak {
      if document.isOne(of: old, at: place), document.isOne(of: how, at: place - 1) { return true }
      if document.isOne(of: ageWords, at: place), document.isOne(of: what, at: place - 1) { return true }
      place -= 1
    }
    return false
  }

  /// « mes dix à mes seize ans », « Elle en a vingt sur la photo » after another age.
  private static func isSecondFrench(_ document: Document, _ span: Range<Int>, after findings: [Finding]) -> Bool {
    let (start, end) = (span.lowerBound, span.upperBound)
    if document.isOne(of: possessives, at: start - 1), document.isOne(of: aTo, at: end) {
      var next = end + 1
      if document.isOne(of: possessives, at: next) { next += 1 }
      guard let other = document.token(next), other.kind == .number || numbers.contains(other) else { return false }
      let unit = other.kind == .number ? next + 1 : endOfNumber(document, next)
      return document.isOne(of: ans, at: unit)
    }
    guard let last = findings.last, document.tokens[start].start - last.range.upperBound < 60 else { return false }
    // "Awa avait trente-huit ans, moi quarante-neuf", "j'ai 16 ans, bientôt 17"
    if last.detector == .age, last.range.upperBound <= document.tokens[start].start,
      document.isOne(of: other, at: start - 1), document.isSign(",", at: start - 2),
      document.isOne(of: almost, at: start - 1) || isPastTeens(document, span, document.number(start))
        || document.isOne(of: frenchGrown, at: start),
      closes(document, end),
      !document.bytes[last.range.upperBound..<document.tokens[start].start]
        .contains(where: { [0x2e, 0x21, 0x3f, 0x0a].contains($0) })
    {
      return true
    }
    return document.isOne(of: having, at: start - 1) && document.isOne(of: en, at: start - 2)
      && (document.isOne(of: heShe, at: start - 3) || document.isOne(of: je, at: start - 3)
        || document.isSign(of: ["'", "’"], at: start - 3) || document.isOne(of: people, at: start - 3)
        || document.isCapital(start - 3))
  }

  /// `my mother, 71, lives`, `Sam (12)`; and two words for a number at the beginning: `Eighty-seven, and still …`.
  private static func isAside(_ document: Document, _ span: Range<Int>, _ value: Int?) -> Bool {
    let (start, end) = (span.lowerBound, span.upperBound)
    let isBracketed =
      (document.isSign("(", at: start - 1)
        || document.isOne(of: nearly, at: start - 1) && document.isSign("(", at: start - 2))
      && document.isSign(of: [")", ",", "!"], at: end)
    let isBetween =
      (document.isSign(",", at: start - 1)
        || document.isOne(of: nearly, at: start - 1) && document.isSign(",", at: start - 2))
      && document.isSign(of: [",", "."], at: end) && !document.isJoined(end + 1)
    let aside = document.isOne(of: nearly, at: start - 1) ? start - 3 : start - 2
    if isBracketed || isBetween, let before = document.token(aside), before.kind == .word,
      value.map({ (1...110).contains($0) }) ?? true,
      !isBetween || !document.isSign(".", at: end) || document.token(end + 1).map({ $0.kind == .lineBreak }) ?? true
    {
      let facts = Lexicon.facts(of: before.key)
      if facts.isSurname, document.isCapital(aside), !facts.isTown || isTitled(document, aside - 1) { return true }
      let isSomebody =
        people.contains(before) || siblings.contains(before)
        || twins.contains(before) || manyChildren.contains(before)
        || isBracketed && (manyWho.contains(before) || me.contains(before))
        || document.isCapital(aside) && (facts.isFirstName || facts == .none) && (isBracketed || !facts.isCalendar)
      if isSomebody { return true }
    }
    // "Bex Nyambura, fifteen and three quarters", "Assumpta K., 19, shop assistant"
    if document.isSign(",", at: start - 1), document.isOne(of: halves, at: end - 1), document.isCapital(start - 2) {
      return closes(document, end)
    }
    if document.isSign(",", at: start - 1), document.isSign(".", at: start - 2), document.isCapital(start - 3),
      document.tokens[start - 3].count == 1, document.isCapital(start - 4), closes(document, end)
    {
      return value.map { (1...110).contains($0) } ?? true
    }
    // "happy birthday Ngozi, 30"
    if document.isPreceded(at: start, within: 6, by: birthdays),
      closes(document, end) || document.isOne(of: et, at: end),
      !document.isOne(of: dated, at: start - 1), value.map({ (1...110).contains($0) }) ?? true
    {
      return true
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

  private static func isTitled(_ document: Document, _ index: Int) -> Bool {
    let title = document.isSign(".", at: index) ? index - 1 : index
    return document.token(title).map { Lexicon.facts(of: $0.key).isTitle } ?? false
      || document.token(title).map { Lexicon.facts(of: $0.key).isFirstName } ?? false
  }

  /// `40th birthday`, `30e anniversaire`, `my mother's seventieth`.
  private static func isBirthday(_ document: Document, _ index: Int) -> Bool {
    let token = document.tokens[index]
    if token.kind == .mixed {
      guard isOrdinal(document, token) else { return false }
    }
    if document.isOne(of: birthdays, at: index + 1) {
      return !document.isOne(of: weddings, at: index + 2) && !document.isOne(of: de, at: index + 2)
        || document.isOne(of: possessives, at: index - 1)
    }
    // "Happy 30th!"
    if token.kind == .mixed, document.isOne(of: happy, at: index - 1), closes(document, index + 1) { return true }
    let isOwned =
      document.isOne(of: possessives, at: index - 1)
      || document.isOne(of: s, at: index - 1) && document.isSign(of: ["'", "’"], at: index - 2)
    guard isOwned,
      closes(document, index + 1) || document.isOne(of: beingOrComing, at: index + 1)
        || (document.isOne(of: forWords, at: index - 2) || document.isOne(of: on, at: index - 2))
          && (document.isOne(of: who, at: index + 1) || document.isOne(of: we, at: index + 1))
    else { return false }
    if token.kind == .word { return round.contains(token) }
    // "my 21st", "Mum's 70th", but "my 5th" may be a cup of tea.
    let value = document.leadingNumber(token) ?? 0
    if value > 20, value <= 110, document.isOne(of: being, at: index - 2), closes(document, index + 1) { return true }
    return (value % 10 == 0 && value > 10 || value == 16 || value == 18 || value == 21) && value <= 100
  }

  /// `40th`, `30e`.
  private static func isOrdinal(_ document: Document, _ token: Token) -> Bool {
    let letters = document.folded(token)
    guard letters.first.map({ $0 &- 0x30 < 10 }) ?? false, letters.prefix(while: { $0 &- 0x30 < 10 }).count <= 3 else {
      return false
    }
    let ending = letters.drop { $0 &- 0x30 < 10 }
    return ["st", "nd", "rd", "th", "e", "eme", "er"].contains { $0.utf8.elementsEqual(ending) }
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
    if ["yo", "yos", "ans", "yrs", "yr"].contains(where: { $0.utf8.elementsEqual(letters) }) { return true }
    // "my sister's 8mo"
    if ["mo", "mos", "mth", "mths", "wk", "wks"].contains(where: { $0.utf8.elementsEqual(letters) }) {
      return document.isOne(of: possessives, at: index - 1) || document.isOne(of: s, at: index - 1)
        || document.isOne(of: people, at: index - 1) || document.isSign("(", at: index - 1)
        || document.isOne(of: old, at: index + 1)
    }
    guard digits == 2, letters.count == 1, let letter = letters.first, !document.isOne(of: articles, at: index - 1)
    else { return false }
    let isFirst = folded.first == letter
    if document.isSign(of: ["-", "/", "."], at: index - 1), document.isJoined(index) { return false }
    // "24m" is a length, "M25" a road; "f23" and "24F" are people.
    return letter == UInt8(ascii: "f") && (isFirst || token.casing != .lower || document.isSign("(", at: index - 1))
      || letter == UInt8(ascii: "m") && token.casing != .lower && !isFirst
      || letter == UInt8(ascii: "m") && document.isSign("(", at: index - 1)
  }

  private static let bit = Cues("bit")
  private static let officially = Cues("but if for according really officially pour mais si selon sur en")
  private static let extremes = Cues("youngest eldest oldest")
  private static let frenchExtremes = Cues("jeune jeunes vieux vieille âgé âgée petit petite grand grande")
  private static let plus = Cues("plus")
  private static let seasonsLived = Cues("hivers étés automnes")
  private static let rung = Cues("sonnés tapés passés révolus tassés sonné tapé révolu sonnées tapées passées")
  private static let well = Cues("bien")
  private static let life = Cues("vie existence")
  private static let late = Cues("soixante septante quatre huitante octante nonante cent")
  private static let average = Cues("moyenne")
  private static let halves = Cues("half quarter quarters bit demi demie")
  private static let des = Cues("des")
  private static let dans = Cues("dans")
  private static let fait = Cues("fait faisait")
  private static let pour = Cues("pour")
  private static let soonAfter = Cues(
    "prochain prochaine demain aujourd hier samedi dimanche lundi mardi mercredi jeudi vendredi")
  private static let therefore = Cues("so donc")
  private static let todays = Cues("today tomorrow")
  private static let statuses = Cues(
    "single married divorced widowed separated engaged childless unemployed retired f m male female célibataire marié mariée divorcé divorcée veuf veuve séparé séparée retraité retraitée"
  )
  private static let that = Cues("that this")
  private static let seasons = Cues(
    "year summer winter autumn spring day night week month morning evening time christmas easter")
  private static let me = Cues("me moi")
  private static let closer = Cues("closer nearer")
  private static let been = Cues("been")
  private static let again = Cues("or then puis ou à")
  private static let frenchAt = Cues("à")
  private static let nearing = Cues(
    "made makes lived live living survived lasted knocking getting coming going closing heading")
  private static let near = Cues("up on in it")
  private static let relative = Cues("older younger elder junior senior aîné cadet plus")
  private static let sweet = Cues("sweet")
  private static let candles = Cues("candles bougies")
  private static let between = Cues("between")
  private static let how = Cues("how")
  private static let what = Cues("what which quel mon son ton votre")
  private static let morrow = Cues("morrow day")
  private static let hoursOld = Cues("hour hours minute minutes")
  private static let yrs = Cues("yrs yr")
  private static let environ = Cues("environ")
  private static let since = Cues("depuis pendant durant y dans en sur après ago voilà")
  private static let frenchSlang = Cues("balais piges berges")
  private static let year = Cues("year année")
  private static let decade = Cues("decade décennie")
  private static let going = Cues("going")
  private static let on = Cues("on")
  private static let big = Cues("big dirty flirty nifty")
  private static let the = Cues("the")
  private static let oh = Cues("oh o")
  private static let sexWords = Cues("m f male female homme femme h garçon fille man woman")
  private static let subjects = Cues("child pupil patient witness juror student enfant élève mineur mineure")
  private static let manyChildren = Cues("kids children boys girls sons daughters enfants filles garçons gosses")
  private static let beings = Cues("be is was am are were ll d would will s m")
  private static let telling = Cues("says said is was are claims claimed admits dit actual really")
  private static let countable = Cues(
    "further mere total full whole record round cool possible maximum minimum grand good bad few couple top final perfect flat"
  )
  private static let owning = Cues("owns owned admits admitted confesses confessed")
  private static let rising = Cues("rising")
  private static let gone = Cues("gone")
  private static let whenWords = Cues("when")
  private static let aTo = Cues("à")
  private static let twins = Cues("twins triplets jumeaux jumelles")
  private static let so = Cues("so")
  private static let today = Cues("today tomorrow now next last this yesterday in going")
  private static let groups = Cues(
    "team group party class crowd family flock herd lot set total maximum minimum score list table queue batch gang band row series temperature speed rate mark grade rent bill price fine sentence"
  )
  private static let fractionHeads = Cues("a three")
  private static let hundreds = Cues("hundred cent")
  private static let frenchEt = Cues("et")
  private static let tens = Cues("vingt trente quarante cinquante soixante septante huitante octante nonante")
  private static let or = Cues("or ou")
  private static let en = Cues("en")
  private static let je = Cues("j je tu t on")
  private static let frenchGrown = Cues(
    "seize dix-sept vingt trente quarante cinquante soixante septante huitante octante nonante quatre")
  private static let frenchClauses = Cues("et elle il mais lui moi bientôt aujourd maintenant")
  private static let siblings = Cues(
    "eldest oldest youngest elder younger aîné aînée cadet cadette benjamin benjamine puîné jumeau jumelle ex")
  private static let pets = Cues("dog cat puppy kitten horse pony mare rabbit hamster")
  private static let babies = Cues(
    "baby puppy pup kitten son daughter she he twins newborn bairn grandson granddaughter")
  private static let weeksOrDays = Cues("semaine semaines jour jours")
  private static let a = Cues("a")
  private static let than = Cues("than")
  private static let comparing = Cues("more less older younger")
  private static let to = Cues("to")
  private static let t = Cues("t")
  private static let both = Cues("both all")
  private static let we = Cues("we")
  private static let ages = Cues("at by until till before after since past over from")
  private static let measures = Cues("score speed priced stopped set temperature degrees page")
  private static let side = Cues("side")
  private static let anybody = Cues(
    "someone somebody anyone anybody lad lass bloke chap fella geezer teenager teen gentleman")
  private static let forWords = Cues("for")
  private static let fit = Cues(
    "bad good fit mal bien pas jeune young old tall small wise great spry sharp late early mature")
  private static let gerund = Cues("being be turning")
  private static let clauses = Cues(
    "i we he she they you it my his her our their mum dad mom mam the going nobody everyone everybody people nothing by is was had with who not still"
  )
  private static let beingOrComing = Cues("is was on this next was's coming with at")
  private static let passing = Cues(
    "paraît parait paraissait dépassé passé dépasse approche approchait frôle frise atteint fête fêté fêtait fêter fera avoir jai javais jaurai"
  )
  private static let vague = Cues("odd something ish")
  private static let ifs = Cues("if")
  private static let day = Cues("day")
  private static let still = Cues("still already encore déjà")
  private static let when = Cues("when since until till before after")
  private static let shortUnits = Cues("months month mois weeks week wks days day semaines semaine jours jour")
  private static let et = Cues("et and")
  private static let ones = Cues("one un une")
  private static let small = Cues("one two three deux trois 1 2 3")
  private static let times = Cues(
    "years year yrs yr ans an months month mois mo weeks week wks days day semaines semaine jours jour piges balais berges printemps hivers étés automnes"
  )
  private static let ans = Cues("ans an piges balais berges printemps hivers étés automnes")
  private static let mois = Cues("mois")
  private static let old = Cues("old olds young")
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
    "turned turning turns turn hit hits hitting reached reaching pushing looks looked nearing approaching sounded sounds acts acting feel feels felt"
  )
  private static let nearly = Cues(
    "only but scarce scarcely no longer clearly obviously possibly apparently easily just already nearly almost still barely now about around maybe like over well both all probably perhaps roughly approximately under not yet even hardly scarcely actually officially technically exactly in fact"
  )
  private static let be = Cues("be been")
  private static let auxiliaries = Cues(
    "will would ll d have has had ve should could might must may can cannot ought never always")
  private static let being = Cues("m am is was re s are were")
  private static let plural = Cues("re are were")
  private static let who = Cues("i he she who you whoever")
  private static let manyWho = Cues("they you both who twins kids children boys girls")
  private static let people = Cues(
    """
    mum mom mam dad gran nan nana grandma grandad grandpa son daughter brother sister husband wife partner boyfriend girlfriend mother father uncle aunt cousin bride groom widower lodger driver passenger bridesmaid
    niece nephew baby boy girl woman man lady guy kid child friend neighbour neighbor patient teacher boss colleague twin lad lass bloke chap fella gentleman somebody someone anyone teenager widow widower pensioner student nurse ex stepson stepdaughter stepmother stepfather grandmother grandfather granny nanny hubby missus roommate flatmate housemate grandson granddaughter stepson
    gars gamin gamine môme gosse type mec nana meuf homme dame monsieur vieux vieille ado jeune patient patiente élève étudiant étudiante collègue
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
    "in and now today tomorrow before but so when if next this on yet already plus btw at with who then lol haha still last yesterday years in going any anymore because by as while soon again too tho though xx x"
  )
  private static let having = Cues(
    "avoir jai javais jaurai ai as a avons avez ont avais avait avaient avions aviez eu aura aurai auras auront aurait aurais auraient ait aie ayant fête fêté fêter fêtait fêtera"
  )
  private static let que = Cues("que")
  private static let heShe = Cues("elle il")
  private static let leading = Cues(
    "donc disons soit de d à peine vers jusqu dès lui elle moi entre et ou que qu qui les environ presque bientôt seulement déjà plus moins"
  )
  private static let pas = Cues("pas")
  private static let eu = Cues("eu")
  private static let sur = Cues("sur")
  private static let heading = Cues("va vais vas vont allait allais allaient irait")
  private static let admitting = Cues("avoue avoues avouait avouent")
  private static let aujourd = Cues("aujourd")
  private static let hui = Cues("hui")
  private static let other = Cues("moi toi lui elle bientôt presque")
  private static let almost = Cues("bientôt presque")
  private static let peine = Cues("peine")
  private static let happy = Cues("happy")
  private static let soon = Cues(
    "presque bientôt déjà seulement environ donc quand même enfin que juste pas encore maintenant eu à peine peut être tout"
  )
  private static let lastingNear = Cues("taille ces les des quelques plus moins presque environ")
  private static let ya = Cues("a avait aura")
  private static let possessives = Cues(
    "ses mes tes nos vos leurs son mon ton sa ma ta my his her your our their notre votre leur")
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
  private static let dated = Cues("le du au the at on à room chambre")
  private static let weddings = Cues("mariage")
  private static let articles = Cues("the le la l on a une un du de route motorway")
  private static let round = Cues(
    "fourteenth fifteenth sixteenth seventeenth nineteenth quatorzième quinzième seizième vingtième trentième quarantième cinquantième soixantième centième eighteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"
  )
  private static let ordinals = Cues(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
    twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth
    unième deuxième troisième quatrième cinquième sixième septième huitième neuvième
    dixième onzième douzième treizième quatorzième quinzième seizième vingtième vingtièmes trentième quarantième cinquantième soixantième septantième nonantième centième
    """)
  private static let numbers = Cues(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
    forty fifty sixty seventy eighty ninety hundred
    un deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante
    huitante octante nonante cent
    """)
}
