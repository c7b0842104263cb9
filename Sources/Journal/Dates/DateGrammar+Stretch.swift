extension DateGrammar {
  /// A week, a weekend, a month or a year.
  mutating func stretch() throws(DatePhraseError) -> DateMeaning? {
    phrase.take(anyOf: ["in the", "in", "the", "en", "au", "le", "la", "l"])
    if let (stretch, step) = stepped() { return try days(of: stretch, step) }
    if let meaning = try isoStretch() { return meaning }
    phrase.take(anyOf: ["month of", "mois de", "mois d"])
    let mayBeTuesday = phrase.word() == "mar" || phrase.word(1) == "mar"
    if let step = phrase.takeWord(in: DateVocabulary.steps) {
      guard !mayBeTuesday, let month = phrase.takeMonth() else { return phrase.back(to: 0) }
      return try self.month(month, step)
    }
    if let month = phrase.takeMonth() {
      if !mayBeTuesday, let step = phrase.take(from: DateVocabulary.frenchSteps) { return try self.month(month, step) }
      phrase.take(anyOf: ["of", "de"])
      guard let year = phrase.takeYear() else { return mayBeTuesday ? nil : try self.month(month, nil) }
      return try self.month(year, month: month)
    }
    phrase.take(anyOf: ["year", "annee", "an"])
    guard let year = phrase.takeYear() else { return phrase.back(to: 0) }
    guard let first = CivilDate(year: year, month: 1, day: 1) else { throw .outOfRange }
    return .days(first: first, count: 337 + CivilDate.days(inMonth: 2, of: year))
  }

  /// `this week`, `la semaine dernière`, `ce mois-ci`, `l'an dernier`: which, and how many from this one.
  mutating func stepped() -> (DateVocabulary.Stretch, Int)? {
    let start = phrase.index
    if phrase.take(anyOf: DateVocabulary.frenchThis), let stretch = phrase.take(from: DateVocabulary.stretches) {
      _ = phrase.take("ci")
      return (stretch, 0)
    }
    phrase.back(to: start)
    phrase.take(anyOf: ["the", "le", "la", "l"])
    if let step = phrase.takeWord(in: DateVocabulary.steps), let stretch = phrase.take(from: DateVocabulary.stretches) {
      return (stretch, step)
    }
    phrase.back(to: start)
    phrase.take(anyOf: ["le", "la", "l"])
    if let stretch = phrase.take(from: DateVocabulary.stretches),
      let step = phrase.take(from: DateVocabulary.frenchSteps)
    {
      return (stretch, step)
    }
    return phrase.back(to: start)
  }

  /// `2026-11`, `11/2026`, `2026-W47`.
  private mutating func isoStretch() throws(DatePhraseError) -> DateMeaning? {
    let start = phrase.index
    if let year = phrase.takeDigits(4...4), let month = phrase.takeDigits(1...2, after: "-"), phrase.isAtEnd {
      return try self.month(year, month: month)
    }
    phrase.back(to: start)
    if let month = phrase.takeDigits(1...2), let year = phrase.takeDigits(4...4, after: "/"), phrase.isAtEnd {
      return try self.month(year, month: month)
    }
    phrase.back(to: start)
    if let (year, week) = isoWeek(), phrase.isAtEnd { return .days(first: try monday(year, week: week), count: 7) }
    return phrase.back(to: start)
  }

  private func days(of stretch: DateVocabulary.Stretch, _ step: Int) throws(DatePhraseError) -> DateMeaning {
    switch stretch {
    case .week: return .days(first: try date(at: PhraseAmount(days: 1 - today.weekday + 7 * step)), count: 7)
    case .weekend: return .days(first: try date(at: PhraseAmount(days: 6 - today.weekday + 7 * step)), count: 2)
    case .month:
      let day = try date(at: PhraseAmount(months: step))
      return try month(day.year, month: day.month)
    case .year:
      guard let first = CivilDate(year: today.year + step, month: 1, day: 1) else { throw .outOfRange }
      return .days(first: first, count: 337 + CivilDate.days(inMonth: 2, of: first.year))
    }
  }

  /// The month of this name: the one before the present (`step` -1) or after it (1), this year's (0), or the last that
  /// has begun.
  private func month(_ month: Int, _ step: Int?) throws(DatePhraseError) -> DateMeaning {
    let isThisYear: Bool
    switch step {
    case nil: isThisYear = month <= today.month
    case .some(0): isThisYear = true
    case .some(1): isThisYear = month > today.month
    case .some: isThisYear = month < today.month
    }
    let year = isThisYear ? today.year : today.year + (step == 1 ? 1 : -1)
    return try self.month(year, month: month)
  }

  private func month(_ year: Int, month: Int) throws(DatePhraseError) -> DateMeaning {
    guard CivilDate.years.contains(year) else { throw .outOfRange }
    guard let first = CivilDate(year: year, month: month, day: 1) else {
      throw .noSuchDay(year: year, month: month, day: 1)
    }
    return .days(first: first, count: CivilDate.days(inMonth: month, of: year))
  }
}
