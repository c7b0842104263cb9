extension DateGrammar {
  /// A date of the calendar, in digits or with the name of its month.
  mutating func date() throws(DatePhraseError) -> CivilDate? {
    if let date = try yearFirst() { return date }
    if let date = try yearLast() { return date }
    return try namedMonth()
  }

  /// `2026-11-03`, `2026/11/03`, `20261103`, `2026-327`, `2026-W47-1`.
  private mutating func yearFirst() throws(DatePhraseError) -> CivilDate? {
    let start = phrase.index
    if let digits = phrase.takeDigits(8...8) {
      skipT()
      return try checked(digits / 10_000, digits / 100 % 100, digits % 100)
    }
    guard let year = phrase.takeDigits(4...4) else { return nil }
    if let day = phrase.takeDigits(3...3, after: "-") {
      guard !phrase.isGlued("-") else { return phrase.back(to: start) }
      skipT()
      return try date(year, dayOfYear: day)
    }
    for symbol: Unicode.Scalar in ["-", "/", "."] {
      if let month = phrase.takeDigits(1...2, after: symbol), let day = phrase.takeDigits(1...2, after: symbol) {
        skipT()
        return try checked(year, month, day)
      }
      phrase.back(to: start + 1)
    }
    phrase.back(to: start)
    guard let (year, week) = isoWeek(), let weekday = phrase.takeDigits(1...1, after: "-") else {
      return phrase.back(to: start)
    }
    skipT()
    return try monday(year, week: week, weekday: weekday)
  }

  /// `3.11.2026`, and `3/11/2026`, `3-11-2026`, `25/12` if they can be read in one way only.
  private mutating func yearLast() throws(DatePhraseError) -> CivilDate? {
    let start = phrase.index
    guard let first = phrase.takeDigits(1...2) else { return nil }
    for symbol: Unicode.Scalar in ["/", "-", "."] {
      guard let second = phrase.takeDigits(1...2, after: symbol) else { continue }
      let year = phrase.takeDigits(4...4, after: symbol)
      guard year != nil || symbol == "/", phrase.token()?.isGlued != true || phrase.isGlued(",") else {
        return phrase.back(to: start)
      }
      if symbol == "." { return try checked(year, second, first) }
      return try either(year, first, second)
    }
    return phrase.back(to: start)
  }

  private func either(_ year: Int?, _ first: Int, _ second: Int) throws(DatePhraseError) -> CivilDate {
    let dayFirst = try? checked(year, second, first)
    let monthFirst = try? checked(year, first, second)
    switch (dayFirst, monthFirst) {
    case (let dayFirst?, let monthFirst?):
      guard dayFirst == monthFirst else { throw .ambiguous(dayFirst: dayFirst, monthFirst: monthFirst) }
      return dayFirst
    case (let date?, nil), (nil, let date?): return date
    case (nil, nil):
      return (1...12).contains(second) ? try checked(year, second, first) : try checked(year, first, second)
    }
  }

  /// `3 March 2026`, `March 3rd, 2026`, `le 3 mars`, `the first of May`.
  private mutating func namedMonth() throws(DatePhraseError) -> CivilDate? {
    let start = phrase.index
    if let day = phrase.takeDayOfMonth() {
      phrase.take(anyOf: ["of", "de", "d"])
      guard let month = phrase.takeMonth() else { return phrase.back(to: start) }
      return try checked(yearAfterMonth(), month, day)
    }
    guard let month = phrase.takeMonth() else { return nil }
    _ = phrase.take("the")
    guard let day = phrase.takeDayOfMonth() else { return phrase.back(to: start) }
    return try checked(yearAfterMonth(), month, day)
  }

  private mutating func yearAfterMonth() -> Int? {
    let start = phrase.index
    phrase.takeComma()
    return phrase.takeYear() ?? phrase.back(to: start)
  }

  /// The day, which must exist; without a year the last such day so far, today included.
  private func checked(_ year: Int?, _ month: Int, _ day: Int) throws(DatePhraseError) -> CivilDate {
    guard year != 0 else { throw .outOfRange }
    if let year {
      guard let date = CivilDate(year: year, month: month, day: day) else {
        throw .noSuchDay(year: year, month: month, day: day)
      }
      return date
    }
    guard CivilDate(year: 2000, month: month, day: day) != nil else {
      throw .noSuchDay(year: nil, month: month, day: day)
    }
    for back in 0...8 {  // between two leap years lie eight at most
      if let date = CivilDate(year: today.year - back, month: month, day: day), date <= today { return date }
    }
    throw .outOfRange
  }

  private func date(_ year: Int, dayOfYear: Int) throws(DatePhraseError) -> CivilDate {
    guard let first = CivilDate(year: year, month: 1, day: 1) else { throw .outOfRange }
    let length = 337 + CivilDate.days(inMonth: 2, of: year)
    guard (1...length).contains(dayOfYear), let date = first.adding(days: dayOfYear - 1) else {
      throw .noSuchDayOfYear(year: year, day: dayOfYear)
    }
    return date
  }

  /// `2026-W47`, without the day.
  mutating func isoWeek() -> (year: Int, week: Int)? {
    let start = phrase.index
    guard let year = phrase.takeDigits(4...4) else { return nil }
    _ = phrase.takeGlued("-")
    guard phrase.token()?.isGlued == true, phrase.take("w"), let week = phrase.takeDigits(2...2, glued: true) else {
      return phrase.back(to: start)
    }
    return (year, week)
  }

  /// A day of a week of ISO 8601: week 1 has the year's first Thursday.
  func monday(_ year: Int, week: Int, weekday: Int = 1) throws(DatePhraseError) -> CivilDate {
    guard let fourth = CivilDate(year: year, month: 1, day: 4) else { throw .outOfRange }
    guard (1...53).contains(week), (1...7).contains(weekday) else {
      throw .noSuchWeek(year: year, week: week, weekday: weekday)
    }
    let monday = 1 - fourth.weekday + 7 * (week - 1)
    guard let thursday = fourth.adding(days: monday + 3), thursday.year == year else {
      throw .noSuchWeek(year: year, week: week, weekday: weekday)
    }
    guard let date = fourth.adding(days: monday + weekday - 1) else { throw .outOfRange }
    return date
  }

  /// The `T` between an ISO date and its time.
  private mutating func skipT() {
    guard phrase.token()?.isGlued == true, phrase.word() == "t", case .number? = phrase.token(1)?.kind,
      phrase.token(1)?.isGlued == true
    else { return }
    _ = phrase.take("t")
  }
}
