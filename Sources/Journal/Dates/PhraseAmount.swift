/// A length of time as people say it: `two weeks`, `une heure et demie`, `1h30`.
struct PhraseAmount: Hashable, Sendable {
  /// Calendar months, which have no fixed length.
  var months = 0
  /// Calendar days.
  var days = 0
  /// Seconds, besides.
  var seconds = 0

  enum Unit: Hashable, Sendable { case second, minute, hour, day, week, fortnight, month, year }

  init(months: Int = 0, days: Int = 0, seconds: Int = 0) {
    self.months = months
    self.days = days
    self.seconds = seconds
  }

  /// `count` times `unit`; `count` is at most ``PhraseToken/greatest``.
  init(_ count: Int, _ unit: Unit) {
    switch unit {
    case .second: seconds = count
    case .minute: seconds = count * 60
    case .hour: seconds = count * 3600
    case .day: days = count
    case .week: days = count * 7
    case .fortnight: days = count * 14
    case .month: months = count
    case .year: months = count * 12
    }
  }

  /// Half of `unit`, or `nil` where people would not agree how long that is.
  init?(halfOf unit: Unit) {
    switch unit {
    case .minute: self.init(seconds: 30)
    case .hour: self.init(seconds: 1800)
    case .day: self.init(seconds: 43_200)
    case .year: self.init(months: 6)
    case .second, .week, .fortnight, .month: return nil
    }
  }

  static func + (one: PhraseAmount, other: PhraseAmount) -> PhraseAmount {
    PhraseAmount(months: one.months + other.months, days: one.days + other.days, seconds: one.seconds + other.seconds)
  }

  static prefix func - (amount: PhraseAmount) -> PhraseAmount {
    PhraseAmount(months: -amount.months, days: -amount.days, seconds: -amount.seconds)
  }

  fileprivate static let units: [String: Unit] = [
    "s": .second, "sec": .second, "secs": .second, "second": .second, "seconds": .second, "seconde": .second,
    "secondes": .second, "min": .minute, "mins": .minute, "mn": .minute, "minute": .minute, "minutes": .minute,
    "h": .hour, "hr": .hour, "hrs": .hour, "hour": .hour, "hours": .hour, "heure": .hour, "heures": .hour,
    "d": .day, "j": .day, "day": .day, "days": .day, "jour": .day, "jours": .day, "journee": .day, "journees": .day,
    "w": .week, "week": .week, "weeks": .week, "semaine": .week, "semaines": .week,
    "fortnight": .fortnight, "fortnights": .fortnight, "month": .month, "months": .month, "mois": .month,
    "year": .year, "years": .year, "yr": .year, "yrs": .year, "an": .year, "ans": .year, "annee": .year,
    "annees": .year,
  ]

  fileprivate static let fractions: [(phrase: String, meaning: PhraseAmount)] = [
    ("half an hour", PhraseAmount(seconds: 1800)), ("a half hour", PhraseAmount(seconds: 1800)),
    ("half a day", PhraseAmount(seconds: 43_200)), ("half a year", PhraseAmount(months: 6)),
    ("une demi heure", PhraseAmount(seconds: 1800)), ("demi heure", PhraseAmount(seconds: 1800)),
    ("une demi journee", PhraseAmount(seconds: 43_200)),
    ("a quarter of an hour", PhraseAmount(seconds: 900)), ("un quart d heure", PhraseAmount(seconds: 900)),
    ("three quarters of an hour", PhraseAmount(seconds: 2700)), ("trois quarts d heure", PhraseAmount(seconds: 2700)),
  ]
}

extension PhraseReader {
  /// Takes a length of time, made of one or more counts: `2 hours and 30 minutes`, `un an et deux mois`. A lone `m` means
  /// minutes, if `mIsMinute` says so; it always does after hours (`1h30m`).
  mutating func takeAmount(mIsMinute: Bool = false) -> PhraseAmount? {
    guard var amount = takeCount(mIsMinute) else { return nil }
    while true {
      let start = index
      if !takeComma() { take(anyOf: ["and", "et"]) }
      guard let more = takeCount(mIsMinute) else {
        back(to: start)
        return amount
      }
      amount = amount + more
    }
  }

  private mutating func takeCount(_ mIsMinute: Bool) -> PhraseAmount? {
    if let fraction = take(from: PhraseAmount.fractions) { return fraction }
    let start = index
    let pair = take(anyOf: ["a couple of", "a couple", "couple of"]) ? 2 : nil
    guard let count = pair ?? takeNumber() ?? (take(anyOf: ["a", "an"]) ? 1 : nil) else { return nil }
    let isHalved = take(anyOf: ["and a half", "et demie", "et demi"])
    let isShortHour = word() == "h"
    guard let unit = takeUnit(mIsMinute) else { return back(to: start) }
    let whole = PhraseAmount(count, unit)
    if isHalved || take(anyOf: ["and a half", "et demie", "et demi"]) {
      guard let half = PhraseAmount(halfOf: unit) else { return back(to: start) }
      return whole + half
    }
    if unit == .hour, take("et quart") { return whole + PhraseAmount(seconds: 900) }
    if isShortHour, let minutes = takeMinutesAfterHours() { return whole + PhraseAmount(minutes, .minute) }
    return whole
  }

  private mutating func takeUnit(_ mIsMinute: Bool) -> PhraseAmount.Unit? {
    if let unit = takeAbbreviation(in: PhraseAmount.units) { return unit }
    return mIsMinute && take("m") ? .minute : nil
  }

  /// The 30 of `1h30` and `1h30m`, but not that of `1h30s`.
  private mutating func takeMinutesAfterHours() -> Int? {
    let start = index
    guard let minutes = takeDigits(1...2), minutes < 60 else { return back(to: start) }
    if take("m") { return minutes }
    if let word = word(), PhraseAmount.units[word] != nil { return back(to: start) }
    if case .number(_, let digits)? = tokenBefore?.kind, digits == 2 { return minutes }
    return back(to: start)
  }

  private var tokenBefore: PhraseToken? { token(-1) }
}
