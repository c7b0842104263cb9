/// Dates that name a day, a month of a year, or a year of somebody's life: in numbers (ISO 8601, `dd/mm/yyyy`, `mm/dd/yy`, `12/25`), with the
/// month's name in either language and the day in digits or words, and a year after a word such as `born`, `promo` or `married`.
///
/// Weekdays, feasts, a month alone, times of day, fractions, marks (`12/20`), scores and `24/7` are none, nor is the weekday beside a date.
enum DateDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      let token = document.tokens[index]
      var found: Range<Int>?
      switch token.kind {
      case .number:
        found =
          numeric(document, index) ?? romanMonth(document, index) ?? lifetime(document, index)
          ?? approximate(document, index)
      case .mixed: found = isMonth(token) ? nil : glued(document, index)
      case .word: break
      case .sign, .lineBreak:
        index += 1
        continue
      }
      if found == nil, isMonth(token) { found = named(document, index) }
      if found == nil, token.kind == .word, life.contains(token) || feasts.contains(token) {
        found = afterCue(document, index)
      }
      if found == nil, inYears.contains(token) { found = lived(document, index) }
      if found == nil, token.kind == .word { found = twoDigits(document, index) }
      if found == nil { found = weekdayAndDay(document, index) }
      if found == nil { found = dayAlone(document, index) ?? bareYear(document, index - 1) }
      if var found {
        found = withYear(document, withDayName(document, found))
        findings.append(Finding(document.range(found.lowerBound, found.upperBound), .date, by: .date))
        index = max(found.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    dropOverlaps(&findings)
  }

  /// The day before a month may have been taken with another date: what comes later goes then.
  private static func dropOverlaps(_ findings: inout [Finding]) {
    var end = -1
    findings.removeAll { finding in
      guard finding.detector == .date else { return false }
      if finding.range.lowerBound < end { return true }
      end = finding.range.upperBound
      return false
    }
  }

  /// `the` of `the twelfth of March`, and the weekday before a date, tell the day too.
  private static func withDayName(_ document: Document, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    if document.isOne(of: the, at: start - 1),
      document.token(start).map({ $0.kind != .number || $0.count < 3 }) ?? false
    {
      start -= 1
    }
    var day = start - 1
    if document.isSign(of: [",", "."], at: day) { day -= 1 }
    if document.isOne(of: on, at: day) { day -= 1 }
    if range.count > 1, document.isOne(of: weekdays, at: day), document.tokens[day].count > 2, start - day < 3 {
      start = day
    }
    return start..<range.upperBound
  }

  /// The year in words that goes on with a date: `the ninth of August nineteen seventy-one`.
  private static func withYear(_ document: Document, _ range: Range<Int>) -> Range<Int> {
    let next = document.isSign(",", at: range.upperBound) ? range.upperBound + 1 : range.upperBound
    return range.lowerBound..<(WrittenYear.end(in: document, from: next) ?? range.upperBound)
  }

  /// `Saturday the 14th`, `Tues 19th`, « samedi 3 »: a weekday and the day of a month that is not named.
  private static func weekdayAndDay(_ document: Document, _ index: Int) -> Range<Int>? {
    let weekday = document.tokens[index]
    guard weekday.kind == .word, weekdays.contains(weekday), weekday.count > 2,
      weekday.count > 3 || weekday.casing == .title
    else { return nil }
    var day = index + 1
    if document.isSign(of: [".", ","], at: day), weekday.count < 5 { day += 1 }
    let hasArticle = document.isOne(of: the, at: day)
    if hasArticle { day += 1 }
    guard let token = document.token(day), token.isAfterSpace else { return nil }
    // "Saturday the 3rd of May" is read where its month stands.
    let month = document.isOne(of: of, at: day + 1) ? day + 2 : day + 1
    if document.isOne(of: months, at: month) { return nil }
    if token.kind == .mixed { return isOrdinal(document, token) ? index..<day + 1 : nil }
    guard token.kind == .number, token.count <= 2, (1...31).contains(document.number(day) ?? 0),
      document.closesNumber(day + 1), !document.isSign(":", at: day + 1) || !document.isJoined(day + 2),
      !document.isOne(of: Quantities.units, at: day + 1)
    else { return nil }
    // "Thursday 2.15"
    if document.isSign(".", at: day + 1), document.isJoined(day + 1), document.isJoined(day + 2),
      document.token(day + 2)?.kind == .number
    {
      return nil
    }
    return index..<day + 1
  }

  /// `3.ii.1919`, `12/XI/1947`.
  private static func romanMonth(_ document: Document, _ index: Int) -> Range<Int>? {
    guard document.isSign(of: [".", "/", "-"], at: index + 1), document.isJoined(index + 1),
      document.isJoined(index + 2),
      document.isOne(of: romans, at: index + 2), document.isSign(of: [".", "/", "-"], at: index + 3),
      document.isJoined(index + 4), let year = document.token(index + 4), year.kind == .number,
      year.count == 4 || year.count == 2, (1...31).contains(document.number(index) ?? 0)
    else { return nil }
    return index..<index + 5
  }

  /// `c. 1851`, `ca 1920`, « v. 1880 »: the year alone.
  private static func approximate(_ document: Document, _ index: Int) -> Range<Int>? {
    guard document.tokens[index].count == 4, (1500...2099).contains(document.number(index) ?? 0) else { return nil }
    let before = document.isSign(".", at: index - 1) ? index - 2 : index - 1
    guard document.isOne(of: circa, at: before), document.tokens[before].count > 1 || before == index - 2 else {
      return nil
    }
    // "b. c. 1851": the abbreviations tell nothing, but they belong to it.
    return (before == index - 2 ? before : index)..<index + 1
  }

  /// `before the 21st`, `ferme le 30.`: a day of the month that is not named.
  private static func dayAlone(_ document: Document, _ index: Int) -> Range<Int>? {
    // "parti le 7 au matin"
    let isMorning = document.isOne(of: au, at: index + 2) && document.isOne(of: partsOfDay, at: index + 3)
    guard document.isOne(of: the, at: index) || document.isOne(of: french, at: index),
      closes(document, index + 2) || isMorning,
      let day = document.token(index + 1)
    else { return nil }
    if document.isOne(of: the, at: index), day.kind == .mixed, isOrdinal(document, day) {
      return document.isOne(of: before, at: index - 1) || document.isSign(",", at: index - 1)
        ? index + 1..<index + 2 : nil
    }
    guard day.kind == .number, document.number(index + 1).map({ (1...31).contains($0) }) ?? false,
      let verb = document.token(index - 1), verb.kind == .word, verb.casing == .lower, !counted.contains(verb),
      document.isSign(of: [".", ",", ")", "!", "?"], at: index + 2) || document.token(index + 2)?.kind == .lineBreak
        || isMorning
    else { return nil }
    return index + 1..<index + 2
  }

  /// `Derby week, 1939.`: a year that stands aside.
  private static func bareYear(_ document: Document, _ index: Int) -> Range<Int>? {
    guard document.isSign(",", at: index), document.token(index + 1)?.count == 4, closes(document, index + 2),
      document.number(index + 1).map({ (1600...2099).contains($0) }) ?? false,
      document.token(index - 1)?.kind == .word
    else { return nil }
    return index + 1..<index + 2
  }

  private static func closes(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index), token.kind != .lineBreak else { return true }
    return document.isSign(of: [".", ",", ";", "!", "?", ")", "\"", "”", "»", "…", "—"], at: index)
      && !(document.isJoined(index + 1) && document.token(index + 1)?.kind == .number)
  }

  /// `in 1987` and years in words.
  private static func lived(_ document: Document, _ index: Int) -> Range<Int>? {
    var place = index + 1
    while document.isOne(of: roughly, at: place) { place += 1 }
    if let end = WrittenYear.end(in: document, from: place) { return place..<end }
    guard let token = document.token(place), token.kind == .number, numeric(document, place) == nil else {
      return apostrophised(document, place).map { place..<$0 }
    }
    guard token.count == 4, document.number(place).map({ (1800...2099).contains($0) }) ?? false,
      !document.isOne(of: Quantities.units, at: place + 1), !document.isSign(of: ["€", "%"], at: place + 1)
    else { return nil }
    return document.isOne(of: money, at: place + 1) ? nil : place..<place + 1
  }

  /// `summer of 76`, « l'hiver 54 », « en 68 »: a year told by its last two digits.
  private static func twoDigits(_ document: Document, _ index: Int) -> Range<Int>? {
    let isSeason = yearSeasons.contains(document.tokens[index])
    let place = isSeason && document.isOne(of: of, at: index + 1) ? index + 2 : index + 1
    guard isSeason || enYears.contains(document.tokens[index]), let token = document.token(place),
      token.kind == .number,
      token.count == 2, token.isAfterSpace,
      document.number(place).map({ (isSeason ? 20...99 : 40...99).contains($0) }) ?? false,
      document.closesNumber(place + 1) || document.isSign("?", at: place + 1),
      !document.isOne(of: Quantities.units, at: place + 1),
      !document.isJoined(place + 1) || document.token(place + 1)?.kind == .sign && !document.isSign("/", at: place + 1)
    else { return nil }
    return place..<place + 1
  }

  // MARK: In numbers

  private static func numeric(_ document: Document, _ index: Int) -> Range<Int>? {
    if document.isJoined(index), !document.isSign(of: ["(", "\"", "«", "'", "’", ":", "“", "[", "="], at: index - 1) {
      return nil
    }
    guard let run = DigitGroups(in: document, at: index), run.groups[0].token == index else { return nil }
    if run.groups[0].count == 8, run.groups.count == 1 {
      return isCompact(run.value(run.groups[0])) ? index..<index + 1 : nil
    }
    if run.dateGroups == 3 {
      let last = run.groups[2].token
      return index..<withTime(document, last + 1)
    }
    guard run.groups.count >= 2 else { return nil }
    let (first, second) = (run.groups[0], run.groups[1])
    let isLast = run.groups.count == 2 || run.groups[2].gap == .space
    // "2024-05-02T14:30": the day and the hour are one token.
    if first.count == 4, isYear(run.value(first)), second.count == 2, (1...12).contains(run.value(second)),
      second.gap == .dash, isLast,
      document.isSign("-", at: second.token + 1), let rest = document.token(second.token + 2), rest.kind == .mixed,
      document.isJoined(second.token + 2)
    {
      return index..<document.timeEnd(after: second.token + 2)
    }
    if second.gap == .dash || second.gap == .slash, isLast, first.count == 4, isYear(run.value(first)),
      second.count == 2,
      (1...12).contains(run.value(second)),
      second.gap == .slash || run.value(second) < 13 && document.isOne(of: before, at: index - 1)
    {
      return index..<second.token + 1
    }
    guard isLast else { return nil }
    switch second.gap {
    case .slash:
      if first.count <= 2, (1...12).contains(run.value(first)), second.count == 4, isYear(run.value(second)) {
        return index..<second.token + 1
      }
      return isDayAndMonth(run, document) ? index..<second.token + 1 : nil
    case .point, .dash:
      // "le 3.4", "on 12-25".
      let isAsked =
        document.isOne(of: before, at: index - 1) && document.isOne(of: weekdays, at: index - 2)
        || document.isOne(of: weekdays, at: index - 1)
      // "arrivée le 02-08": of two digits each.
      if second.gap == .dash, document.isOne(of: french, at: index - 1), first.count == 2, second.count == 2,
        (1...31).contains(run.value(first)), (1...12).contains(run.value(second))
      {
        return index..<second.token + 1
      }
      // "Thursday 2.15", "mardi 9.30": a time of day, but for "mardi 15.03".
      let isTime =
        second.gap == .point && second.count == 2 && (first.count == 1 || !(1...12).contains(run.value(second)))
        && run.value(first) < 25
      return isAsked && !isTime && isDay(run.value(first), run.value(second)) && second.count <= 2
        ? index..<second.token + 1 : nil
    case .space:
      guard run.groups.count >= 3, run.groups[2].gap == .space, document.isPreceded(at: index, within: 3, by: spaced)
      else { return nil }
      let third = run.groups[2]
      guard run.groups.count == 3, first.count <= 2, second.count <= 2, isDay(run.value(first), run.value(second)),
        third.count == 2 || third.count == 4 && isYear(run.value(third))
      else { return nil }
      return index..<third.token + 1
    case .none, .bracket: return nil
    }
  }

  /// `12/25`, `03/04`, and after a word that a date follows `3/4`; but no mark, no pressure, no `24/7`.
  private static func isDayAndMonth(_ run: DigitGroups, _ document: Document) -> Bool {
    let (first, second) = (run.groups[0], run.groups[1])
    let (a, b) = (run.value(first), run.value(second))
    guard first.count <= 2, second.count <= 2, isDay(a, b) else { return false }
    let place = first.token
    if a == 24 && b == 7 || a == 7 && b == 7 || document.isOne(of: parts, at: second.token + 1) { return false }
    if document.isOne(of: weekdays, at: place - 1) { return true }
    let isAsked = document.isOne(of: before, at: place - 1) || document.isOne(of: due, at: place - 1)
    if isAsked, !document.isOne(of: Quantities.units, at: second.token + 1),
      b != 10 && b != 20 || first.count == 2 || document.isOne(of: french, at: place - 1)
    {
      return b != 20 && b != 10 || document.isOne(of: french, at: place - 1)
    }
    guard first.count == 2, second.count == 2, b != 20, b != 10, a != b else {
      return first.count == 2 && second.count == 2 && isAsked
    }
    return !document.isPreceded(at: place, within: 4, by: measured)
  }

  private static func isDay(_ a: Int, _ b: Int) -> Bool {
    (1...31).contains(a) && (1...12).contains(b) || (1...12).contains(a) && (1...31).contains(b)
  }

  private static func isYear(_ value: Int) -> Bool { (1000...2199).contains(value) }

  /// `20240502`.
  private static func isCompact(_ value: Int) -> Bool {
    (1900...2099).contains(value / 10_000) && (1...12).contains(value / 100 % 100) && (1...31).contains(value % 100)
  }

  /// `T14:30:00Z` after a day: only what stands against it.
  private static func withTime(_ document: Document, _ index: Int) -> Int {
    guard let token = document.token(index), token.kind == .mixed, document.isJoined(index) else { return index }
    return document.timeEnd(after: index)
  }

  /// `05MAR2019`, `3mars`, and a day against its month.
  private static func glued(_ document: Document, _ index: Int) -> Range<Int>? {
    let folded = Array(document.folded(document.tokens[index]))
    let day = folded.prefix { $0 &- 0x30 < 10 }
    let name = folded.dropFirst(day.count).prefix { $0 &- 0x61 < 26 }
    let year = folded.dropFirst(day.count + name.count)
    guard (1...2).contains(day.count), name.count >= 3, year.allSatisfy({ $0 &- 0x30 < 10 }),
      [0, 2, 4].contains(year.count),
      months.contains(WordKey(folded: name))
    else { return nil }
    return index..<index + 1
  }

  /// `(1926–1999)`: the years of a life.
  private static func lifetime(_ document: Document, _ index: Int) -> Range<Int>? {
    guard let from = document.number(index), (1500...2099).contains(from), document.tokens[index].count == 4,
      document.isSign(of: ["-", "–", "—"], at: index + 1)
    else { return nil }
    // "1931–2024", but not the wars that everybody knows.
    if let to = document.number(index + 2), (from + 1...from + 110).contains(to), document.tokens[index + 2].count == 4,
      document.isJoined(index + 1) == document.isJoined(index + 2),
      !(from == 1914 && to == 1918 || from == 1939 && to == 1945),
      !document.isJoined(index) || document.token(index - 1)?.kind == .sign, !document.isSign("-", at: index - 1),
      !document.isSign("-", at: index + 3)
    {
      return index..<index + 3
    }
    if document.isCapital(index - 1), !document.isSign("-", at: index + 1), let to = document.number(index + 2),
      (from...2099).contains(to), document.isJoined(index + 2)
    {
      return index..<index + 3
    }
    guard document.isSign("(", at: index - 1) else { return nil }
    if let to = document.number(index + 2), (1500...2099).contains(to), document.isSign(")", at: index + 3) {
      return index..<index + 3
    }
    return document.isSign(")", at: index + 2) ? index..<index + 1 : nil
  }

  // MARK: With the month's name

  /// `3 March 2019`, `March 3rd`, `the 3rd of March`, `1er mai`, `March 2019`, `5-Mar-2019`, `the 3rd to the 5th of March`.
  private static func named(_ document: Document, _ index: Int) -> Range<Int>? {
    let month = document.tokens[index]
    var start = index
    // The point of "3 Nov." belongs to the month, that of "3 November." to the sentence.
    let isShort = document.isSign(".", at: index + 1) && document.isJoined(index + 1) && shortMonths.contains(month)
    var end = isShort ? index + 2 : index + 1
    var before = index - 1
    if document.isOne(of: of, at: before)
      || document.isSign(of: ["-", "/"], at: before) && document.isJoined(index)
        && document.token(before - 1)?.kind != .word
    {
      before -= 1
    }
    // "vingt-sept élèves", "dix sept"
    if document.isSign("-", at: before), document.isJoined(index) { return nil }
    var hasDay = false
    if let first = dayStart(document, endingAt: before) {
      start = first
      hasDay = true
      // "3 to 5 March", "3-5 March", "du 3 au 5 mars", "the 3rd and the 4th of March".
      var other = first - 1
      if document.isOne(of: articles, at: other) { other -= 1 }
      if document.isSign(of: ["-", "–", "/", "&"], at: other) || document.isOne(of: between, at: other),
        let range = dayStart(document, endingAt: other - 1)
      {
        start = range
      }
    } else {
      var next = end
      if document.isSign("-", at: next) { next += 1 }
      if document.isOne(of: the, at: next) { next += 1 }
      if let last = dayEnd(document, from: next), !document.isOne(of: Quantities.units, at: last),
        !document.isSign(of: [":", "%"], at: last) || !document.isJoined(last + 1),
        isEnglish(month), month.casing != .lower || document.tokens[next].kind != .number || !unsure.contains(month)
      {
        // "May 2019" has no day, "March 12.5" none either.
        let isDecimal =
          document.isSign(of: [".", ","], at: last) && document.isJoined(last) && document.isJoined(last + 1)
          && document.token(last + 1)?.kind == .number
        if !isDecimal {
          end = last
          hasDay = true
          // "Sept 4-6"
          if document.isSign(of: ["-", "–"], at: last), document.isJoined(last), document.isJoined(last + 1),
            document.token(last + 1)?.kind == .number, let other = dayEnd(document, from: last + 1)
          {
            end = other
          }
        }
      }
    }
    var next = end
    if document.isSign(of: [",", "-", "/"], at: next) { next += 1 }
    if document.isOne(of: of, at: next) { next += 1 }
    if let year = document.number(next), document.tokens[next].count == 4, isYear(year),
      hasDay || (1500...2199).contains(year)
    {
      end = next + 1
      return start..<end
    }
    // "10 thermidor an II".
    if document.isOne(of: an, at: end), document.isCapital(end + 1) || document.token(end + 1)?.kind == .number {
      return start..<end + 2
    }
    guard hasDay else {
      // "Jan 91"
      if next == end, month.casing == .title || !unsure.contains(month) && document.closesNumber(end + 1),
        let year = document.number(end), document.tokens[end].count == 2,
        year > 31, !(year == 68 && month.key == mai),
        !document.isOne(of: Quantities.units, at: end + 1)
      {
        return start..<end + 1
      }
      return apostrophised(document, next).map { start..<$0 }
    }
    if let last = apostrophised(document, next) { return start..<last }
    if start < index, let year = document.token(end), year.kind == .number, year.count == 2,
      !document.isSign(of: [":", "€", "$", "%"], at: end + 1),
      !document.isOne(of: Quantities.units, at: end + 1), document.number(end).map({ $0 > 31 || $0 < 25 }) ?? false,
      !document.isSign(",", at: end - 1)
    {
      end += 1
    }
    return start..<end
  }

  /// `'83` at `index`.
  private static func apostrophised(_ document: Document, _ index: Int) -> Int? {
    guard document.isSign(of: ["'", "’", "‘"], at: index), document.isJoined(index + 1),
      let year = document.token(index + 1), year.kind == .number,
      year.count == 2
    else { return nil }
    return index + 2
  }

  private static func isMonth(_ token: Token) -> Bool {
    token.kind == .word && months.contains(token) || token.kind == .mixed && numberedMonths.contains(token)
  }
  private static func isEnglish(_ token: Token) -> Bool { english.contains(token) }

  /// Where the day begins whose last token is at `index`: `3`, `3rd`, `1er`, `twenty-third`, `vingt et un`.
  private static func dayStart(_ document: Document, endingAt index: Int) -> Int? {
    guard let token = document.token(index) else { return nil }
    switch token.kind {
    case .number:
      guard let value = document.number(index), (1...31).contains(value), token.count <= 2 else { return nil }
      // "12:03 May", "1.3 mars" have no day there.
      let isPart =
        document.isJoined(index) && document.isSign(of: [":", ".", ","], at: index - 1)
        && document.token(index - 2)?.kind == .number
      return isPart ? nil : index
    case .mixed: return isOrdinal(document, token) ? index : nil
    case .word:
      guard days.contains(token) else { return nil }
      if token.count > 2, units.contains(token) {
        var tens = index - 1
        if document.isOne(of: and, at: tens) { tens -= 1 }
        while document.isSign("-", at: tens) || document.isOne(of: and, at: tens) { tens -= 1 }
        if document.isOne(of: twenties, at: tens) { return tens }
      }
      return index
    case .sign, .lineBreak: return nil
    }
  }

  /// Where the day ends that begins at `index`.
  private static func dayEnd(_ document: Document, from index: Int) -> Int? {
    guard let token = document.token(index) else { return nil }
    switch token.kind {
    case .number:
      return document.number(index).map { (1...31).contains($0) && token.count <= 2 } ?? false ? index + 1 : nil
    case .mixed: return isOrdinal(document, token) ? index + 1 : nil
    case .word:
      if ordinalWords.contains(token) { return index + 1 }
      guard twenties.contains(token) else { return nil }
      let next = document.isSign("-", at: index + 1) ? index + 2 : index + 1
      return document.isOne(of: ordinalWords, at: next) ? next + 1 : nil
    case .sign, .lineBreak: return nil
    }
  }

  private static func isOrdinal(_ document: Document, _ token: Token) -> Bool {
    let folded = document.folded(token)
    let digits = folded.prefix { $0 &- 0x30 < 10 }
    guard (1...2).contains(digits.count), (1...31).contains(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }) else {
      return false
    }
    let ending = folded.dropFirst(digits.count)
    return ["st", "nd", "rd", "th", "d", "er", "e", "eme", "ere", "ᵉʳ", "ᵉ"].contains { $0.utf8.elementsEqual(ending) }
  }

  // MARK: Years of a life

  /// A year after `born`, `née en`, `promo`, `class of`, or after a feast or season.
  private static func afterCue(_ document: Document, _ index: Int) -> Range<Int>? {
    let isFeast = feasts.contains(document.tokens[index])
    for place in index + 1...index + (isFeast ? 2 : 7) {
      guard let token = document.token(place), token.kind != .lineBreak else { return nil }
      if place > index + 1, document.isSign(of: [".", "!", "?", ";"], at: place), !document.isJoined(place + 1) {
        return nil
      }
      guard let value = document.number(place) else {
        if isMonth(token), token.casing != .lower || !unsure.contains(token) { return nil }
        continue
      }
      if numeric(document, place) != nil { return nil }
      if token.count == 4, (1800...2099).contains(value) {
        guard !document.isOne(of: Quantities.units, at: place + 1),
          !document.isSign(of: ["€", "$", "£"], at: place - 1)
        else { return nil }
        return place..<place + 1
      }
      if token.count == 2, document.isSign(of: ["'", "’", "‘"], at: place - 1) && document.isJoined(place) {
        return place..<place + 1
      }
      if token.count == 2, !isFeast, document.isOne(of: inYear, at: place - 1),
        !document.isOne(of: Quantities.units, at: place + 1),
        value > 19 || place == index + 2
      {
        return place..<place + 1
      }
      if !isFeast, place == index + 1, token.count == 2, classes.contains(document.tokens[index]) {
        return place..<place + 1
      }
      return nil
    }
    return nil
  }

  private static let shortMonths = Cues(
    "jan feb mar apr jun jul aug sept sep oct nov dec janv févr fév avr juil déc jui janry jany febry feby sepr septr octob octr novr novbr decr decbr septbre octbre novbre décbre bre xbre"
  )
  /// As they were written when October was the eighth month.
  private static let numberedMonths = Cues("7bre 8bre 9bre 10bre 7ber 8ber 9ber 10ber")
  private static let romans = Cues("i ii iii iv v vi vii viii ix x xi xii")
  private static let circa = Cues("c ca circa v vers")
  private static let au = Cues("au")
  private static let partsOfDay = Cues("matin soir")
  private static let due = Cues("op due eod opération appt appointment rdv exam deadline audience hearing")
  private static let mai = WordKey("mai")
  private static let an = Cues("an")
  private static let money = Cues("prices terms money dollars pounds euros")
  private static let on = Cues("on le the")
  private static let inYears = Cues("in since depuis en")
  private static let roughly = Cues(
    "about around early late mid circa vers début fin l été hiver the summer winter spring autumn of")
  /// After these a number is a line, a house or a number of something.
  private static let counted = Cues("bus tram ligne métro numéro sur chambre page avec et ou dans lit")
  private static let of = Cues("of de du d")
  private static let the = Cues("the ye")
  private static let articles = Cues("the le")
  private static let between = Cues("et and to au or ou through thru jusqu")
  private static let before = Cues(
    "le du au on since depuis until til till by dated daté datée date dob né née nés nées born jusqu before after avant après from until"
  )
  private static let french = Cues("le du au")
  private static let spaced = Cues("le né née dob born birth naissance date")
  private static let inYear = Cues("en in of de")
  private static let parts = Cues(
    "cup cups tsp tbsp teaspoon teaspoons heure heures h tour temps of inch inches an ans full page share third quart")
  private static let measured = Cues(
    "tension note noté notée score scored tas pression mark marks grade bp pressure eu got gets gave")
  private static let weekdays = Cues(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun lundi mardi mercredi jeudi vendredi
    samedi dimanche
    """)
  private static let life = Cues(
    """
    born née né nés nées birth naissance dob promo promotion class classe b married mariés mariée marié épousé mariage wedding wed divorced divorcé
    divorcée divorcés divorce died décédé décédée mort morte dead killed tué tuée graduated graduation diplômé diplômée diplôme bac leavers alumni
    retired retraite retraité emigrated immigrated émigré immigré naturalisé naturalisée adopted adopté adoptée baptised baptized baptisé baptisée
    left arrived moved passed sacked fired hired diagnosed arrivé arrivée arrivés partie parti partis quitté embauché embauchée licencié licenciée viré virée
    divorced separated séparés diagnostiqué diagnostiquée opéré opérée
    enlisted vintage cohort cohorte veuve veuf widowed engaged fiancés orphaned
    """)
  private static let classes = Cues("promo promotion class classe")
  private static let feasts = Cues(
    """
    christmas easter xmas halloween thanksgiving summer winter spring autumn noël noel pâques été hiver printemps automne toussaint rentrée ramadan
    hanukkah diwali
    """)
  private static let yearSeasons = Cues("summer winter spring autumn été hiver printemps automne")
  private static let enYears = Cues("en")
  private static let english = Cues(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    janry jany febry feby sepr septr octob octr novr novbr decr decbr
    """)
  /// Months that are common words too.
  private static let unsure = Cues("may march mar sep jan dec sept")
  private static let months = Cues(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr fév avr juil déc jui janvier
    janry jany febry feby sepr septr octob octr novr novbr decr decbr septbre octbre novbre décbre bre xbre
    vendémiaire brumaire frimaire nivôse pluviôse ventôse germinal floréal prairial messidor thermidor fructidor
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre januar februar märz juni juli oktober dezember
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari maart mei augustus
    janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
    ionawr chwefror mawrth ebrill mehefin gorffennaf awst medi hydref tachwedd rhagfyr
    """)
  private static let units = Cues(
    """
    first second third fourth fifth sixth seventh eighth ninth un one deux trois quatre cinq six sept huit neuf
    unième deuxième troisième quatrième cinquième sixième septième huitième neuvième
    """)
  private static let and = Cues("et and")
  private static let twenties = Cues("twenty thirty vingt trente")
  private static let ordinalWords = Cues(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
    eighteenth nineteenth twentieth thirtieth
    """)
  private static let days = Cues(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
    eighteenth nineteenth twentieth thirtieth premier un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
    vingt trente deuxième second troisième quatrième cinquième sixième septième huitième neuvième unième dixième onzième douzième treizième
    quatorzième quinzième seizième vingtième trentième
    """)
}

extension Document {
  /// The index after the time that the token at `index` ends in and that goes on without a space: `02T14`, `:`, `30`.
  fileprivate func timeEnd(after index: Int) -> Int {
    var end = index + 1
    while isJoined(end),
      tokens[end].kind == .number || tokens[end].kind == .mixed || isSign(of: [":", "+", "-", "."], at: end)
    { end += 1 }
    while end > index + 1, tokens[end - 1].kind == .sign { end -= 1 }
    return end
  }
}
