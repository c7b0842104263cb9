extension DateGrammar {
  /// A day, with the small words before it.
  mutating func day() throws(DatePhraseError) -> NamedDay? {
    let start = phrase.index
    if let distance = phrase.take(from: DateVocabulary.nearDays) { return try day(distance) }
    if phrase.word() == "ce", phrase.word(1) == "midi" {  // "midi" is then read as the time
      _ = phrase.take("ce")
      return try day(0)
    }
    if let day = try countedWeekday() { return day }
    if let shift = distance() {
      if shift.seconds == 0 { return NamedDay(date: try date(at: shift), isCalendar: false) }
      phrase.back(to: start)
    }
    if phrase.index > 0 { phrase.take(anyOf: ["of", "du", "de", "d"]) }
    let isFrench = phrase.word() == "le"
    let hasArticle = phrase.take(anyOf: ["on the", "the", "le"])
    if !hasArticle { phrase.take(anyOf: ["on", "la"]) }
    if let distance = phrase.take(from: DateVocabulary.nearDays) { return try day(distance) }
    if let day = try weekday() { return day }
    if let date = try date() { return NamedDay(date: date, isCalendar: true) }
    if hasArticle, let day = dayOfMonth(isFrench: isFrench) { return NamedDay(date: day, isCalendar: true) }
    return phrase.back(to: start)
  }

  /// `le 15`, `le 1er`, `the 15th`: the last such day so far, today included.
  private mutating func dayOfMonth(isFrench: Bool) -> CivilDate? {
    let start = phrase.index
    let isBareNumber: Bool
    if case .number? = phrase.token()?.kind { isBareNumber = true } else { isBareNumber = false }
    guard let day = phrase.takeDayOfMonth() else { return nil }
    let isOrdinal = phrase.index - start > 1 || !isBareNumber && !isFrench
    // "the 15" may be anything; so may what goes on: "le 15h", "le 15.3".
    guard isFrench || isOrdinal, phrase.token()?.isGlued != true || phrase.isGlued(",") else {
      return phrase.back(to: start)
    }
    for back in 0...2 {  // no two months in a row are short
      guard let month = CivilDate(year: today.year, month: today.month, day: 1)?.adding(months: -back) else { break }
      if let date = CivilDate(year: month.year, month: month.month, day: day), date <= today { return date }
    }
    return phrase.back(to: start)
  }

  /// `lundi soir dernier`, `samedi matin prochain`: the step comes after the part of the day.
  mutating func weekdayPart() throws(DatePhraseError) -> (NamedDay, DayPart)? {
    let start = phrase.index
    phrase.take(anyOf: ["le"])
    guard let weekday = phrase.takeWeekday() else { return phrase.back(to: start) }
    phrase.take(anyOf: ["au", "en"])
    guard let kind = phrase.take(from: Self.dayParts), let step = phrase.take(from: DateVocabulary.frenchSteps),
      step != 0
    else { return phrase.back(to: start) }
    return (try day(distance(to: weekday, step)), DayPart(kind: kind, date: nil))
  }

  /// `three days ago`, `il y a un an`, `in two weeks`, `dans une heure`: how far from now.
  mutating func distance() -> PhraseAmount? {
    let start = phrase.index
    if phrase.take(anyOf: ["il y a", "y a"]) {
      guard let amount = phrase.take(from: Self.frenchWeeks) ?? phrase.takeAmount() else {
        return phrase.back(to: start)
      }
      return -amount
    }
    if phrase.take(anyOf: ["in", "dans"]) {
      return phrase.take(from: Self.frenchWeeks) ?? phrase.takeAmount() ?? phrase.back(to: start)
    }
    guard let amount = phrase.takeAmount() else { return nil }
    if phrase.take("ago") { return -amount }
    return phrase.take("from now") ? amount : phrase.back(to: start)
  }

  /// What French counts with both ends: eight days are a week, fifteen are two. In digits they are what they say.
  private static let frenchWeeks: [(phrase: String, meaning: PhraseAmount)] = [
    ("huit jours", PhraseAmount(1, .week)), ("quinze jours", PhraseAmount(2, .week)),
    ("une quinzaine de jours", PhraseAmount(2, .week)), ("une quinzaine", PhraseAmount(2, .week)),
  ]

  /// The day at a distance from today.
  func date(at distance: PhraseAmount) throws(DatePhraseError) -> CivilDate {
    guard let date = today.adding(months: distance.months)?.adding(days: distance.days) else { throw .outOfRange }
    return date
  }

  private func day(_ distance: Int) throws(DatePhraseError) -> NamedDay {
    NamedDay(date: try date(at: PhraseAmount(days: distance)), isCalendar: false)
  }

  /// `monday`, `lundi dernier`, `next friday`, `monday of last week`, `lundi 3 mars`.
  private mutating func weekday() throws(DatePhraseError) -> NamedDay? {
    let start = phrase.index
    if let step = phrase.takeWord(in: DateVocabulary.steps) {
      guard let weekday = phrase.takeWeekday() else { return phrase.back(to: start) }
      return try day(step == 0 ? weekday - today.weekday : distance(to: weekday, step))
    }
    if phrase.take(anyOf: DateVocabulary.frenchThis) {
      guard let weekday = phrase.takeWeekday() else { return phrase.back(to: start) }
      _ = phrase.take("ci")
      return try day(weekday - today.weekday)
    }
    if phrase.take("mar") {  // Tuesday before a date (`mar. 3 mars`), else March
      _ = phrase.takeGlued(".")
      if let date = try date(on: 2) { return NamedDay(date: date, isCalendar: true) }
      return phrase.back(to: start)
    }
    guard let weekday = phrase.takeWeekday() else { return nil }
    if let step = phrase.take(from: DateVocabulary.frenchSteps) {
      return step == 0 ? phrase.back(to: start) : try day(distance(to: weekday, step))
    }
    if let week = weekAfterWeekday() { return try day(weekday - today.weekday + 7 * week) }
    if let date = try date(on: weekday) { return NamedDay(date: date, isCalendar: true) }
    return try day(-((today.weekday - weekday + 7) % 7))
  }

  /// `two mondays ago`, `il y a deux lundis`, `in two mondays`: so many of them before today, or after it.
  private mutating func countedWeekday() throws(DatePhraseError) -> NamedDay? {
    let start = phrase.index
    var step = 0
    if phrase.take(anyOf: ["il y a", "y a"]) { step = -1 } else if phrase.take(anyOf: ["in", "dans"]) { step = 1 }
    let pair = phrase.take(anyOf: ["a couple of", "couple of"]) ? 2 : nil
    guard let count = pair ?? phrase.takeNumber(), count > 0,
      let weekday = phrase.takeWord(in: DateVocabulary.weekdays) ?? phrase.takeWord(in: DateVocabulary.severalWeekdays)
    else { return phrase.back(to: start) }
    if step == 0 { step = phrase.take("ago") ? -1 : phrase.take("from now") ? 1 : 0 }
    guard step != 0 else { return phrase.back(to: start) }
    let weeks = PhraseAmount(count - 1, .week).days
    return try day(distance(to: weekday, step) + step * weeks)
  }

  /// Days from today to the nearest `weekday` after it (`step` 1) or before it (-1).
  private func distance(to weekday: Int, _ step: Int) -> Int {
    let ahead = (weekday - today.weekday + 7) % 7
    return step > 0 ? (ahead == 0 ? 7 : ahead) : ahead - 7
  }

  /// The `of last week` of a weekday, in weeks from this one.
  private mutating func weekAfterWeekday() -> Int? {
    let start = phrase.index
    phrase.take(anyOf: ["of", "de"])
    guard let (stretch, step) = stepped(), stretch == .week else { return phrase.back(to: start) }
    return step
  }

  /// The date beside a weekday, which must agree; of two readings of `3/11/2026`, the one that does.
  private mutating func date(on weekday: Int) throws(DatePhraseError) -> CivilDate? {
    let start = phrase.index
    phrase.takeComma()
    phrase.take(anyOf: ["the", "le"])
    let found: CivilDate?
    do {
      found = try date()
    } catch .ambiguous(let dayFirst, let monthFirst) {
      let fitting = [dayFirst, monthFirst].filter { $0.weekday == weekday }
      guard fitting.count == 1 else { throw .ambiguous(dayFirst: dayFirst, monthFirst: monthFirst) }
      return fitting[0]
    }
    guard let date = found else { return phrase.back(to: start) }
    guard date.weekday == weekday else { throw .contradiction(weekday: weekday, date: date) }
    return date
  }
}
