/// A time of day as it was said.
struct TimeOfDay: Hashable, Sendable {
  /// Seconds since midnight, below 86,400.
  var second: Int
  /// 1 if seconds were given, else 60.
  var precisionSeconds = 60
  /// Whether it may also be meant twelve hours later or earlier, if a part of the day says so: `8h` in the evening.
  var mayBeEitherHalf = false
  /// Whether only a day or a part of one makes it a time: `at 8` alone is none.
  var needsDayPart = false
  /// Whether `at` or `à` stands before it.
  var isSaidAt = false
  /// The offset written after it.
  var offsetMinutes: Int?
}

/// A part of a day as it was said.
struct DayPart: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case morning, afternoon, evening, night, smallHours }

  let kind: Kind
  /// The day, if the phrase itself says which: `tonight`.
  let date: CivilDate?
}

extension DayPart.Kind {
  /// When it begins and ends, in hours of its day.
  var hours: Range<Int> {
    switch self {
    case .morning: 5..<12
    case .afternoon: 12..<18
    case .evening: 18..<24
    case .night: 18..<30
    case .smallHours: 22..<30
    }
  }

  /// The hour that stands for it.
  var usualHour: Int {
    switch self {
    case .morning: 9
    case .afternoon: 15
    case .evening: 20
    case .night: 22
    case .smallHours: 27
    }
  }

  /// The hours that a time said with it may have: twelve at most, so that `at 8` is one time.
  var hoursOfTimes: Range<Int> {
    switch self {
    case .morning: 0..<12
    case .afternoon: 12..<20
    case .evening: 16..<26
    case .night, .smallHours: 18..<30
    }
  }
}

extension DateGrammar {
  /// `in the morning`, `soir`, `this afternoon`, `tonight`, `cette nuit`.
  mutating func dayPart() throws(DatePhraseError) -> DayPart? {
    if phrase.take("cette nuit") {
      let isComing = clock.now.local.hour >= 18
      return DayPart(kind: .smallHours, date: try date(at: PhraseAmount(days: isComing ? 0 : -1)))
    }
    if let (kind, distance) = phrase.take(from: Self.dayPartsOfADay) {
      return DayPart(kind: kind, date: try date(at: PhraseAmount(days: distance)))
    }
    let start = phrase.index
    phrase.take(anyOf: ["in the", "at", "the", "au", "dans la", "dans l", "en", "le", "la", "l", "du", "de l"])
    guard let kind = phrase.take(from: Self.dayParts) else { return phrase.back(to: start) }
    return DayPart(kind: kind, date: nil)
  }

  static let dayParts: [(phrase: String, meaning: DayPart.Kind)] = [
    ("morning", .morning), ("matinee", .morning), ("matin", .morning), ("afternoon", .afternoon),
    ("apres midi", .afternoon), ("aprem", .afternoon), ("evening", .evening), ("soiree", .evening), ("soir", .evening),
    ("night", .night),
  ]

  private static let dayPartsOfADay: [(phrase: String, meaning: (DayPart.Kind, Int))] = [
    ("this morning", (.morning, 0)), ("ce matin", (.morning, 0)), ("cette matinee", (.morning, 0)),
    ("this afternoon", (.afternoon, 0)), ("cet apres midi", (.afternoon, 0)), ("cette apres midi", (.afternoon, 0)),
    ("cet aprem", (.afternoon, 0)), ("cette aprem", (.afternoon, 0)),
    ("this evening", (.evening, 0)), ("ce soir", (.evening, 0)), ("cette soiree", (.evening, 0)),
    ("tonight", (.evening, 0)), ("last evening", (.evening, -1)), ("last night", (.night, -1)),
    ("la nuit derniere", (.night, -1)), ("la nuit passee", (.night, -1)),
  ]

  /// A time, with the small word before it.
  mutating func timeOfDay() throws(DatePhraseError) -> TimeOfDay? {
    let start = phrase.index
    let isAt = phrase.take(anyOf: ["at", "a", "around", "vers"])
    if let time = try spokenTime() { return time }
    guard let hour = takeHour() else { return phrase.back(to: start) }
    if let time = try clockTime(hour) { return time }
    // Anywhere else, a number alone may be a day: "lundi 3 au matin".
    guard isAt || start == 0, (0...23).contains(hour) else { return phrase.back(to: start) }
    var time = try checked(hour, needsDayPart: true)
    time.isSaidAt = isAt
    return time
  }

  /// `noon`, `minuit et demi`, `half past 8`, `ten to nine`.
  private mutating func spokenTime() throws(DatePhraseError) -> TimeOfDay? {
    let isFrench = phrase.word() == "midi" || phrase.word() == "minuit"
    if let time = fixedTime() {
      let minutes = phrase.take(from: DateVocabulary.frenchFractions) ?? (isFrench ? takeMinutes() : nil) ?? 0
      guard minutes < 60 else { throw .noSuchTime }
      return TimeOfDay(second: (time + minutes * 60 + 86_400) % 86_400)
    }
    let start = phrase.index
    guard let minutes = minutesBesideHour() else { return phrase.back(to: start) }
    if let time = fixedTime() { return TimeOfDay(second: (time + minutes * 60 + 86_400) % 86_400) }
    guard let hour = takeHour() else { return phrase.back(to: start) }
    _ = phrase.take("o clock")
    var time = try checked(hour, halfOfDay: halfOfDay())
    time.second = (time.second + minutes * 60 + 86_400) % 86_400
    return time
  }

  private mutating func takeHour() -> Int? { phrase.takeDigits(1...2) ?? phrase.takeNumberWords() }

  private mutating func fixedTime() -> Int? {
    if phrase.take(anyOf: ["noon", "midday", "midi"]) { return 43_200 }
    return phrase.take(anyOf: ["midnight", "minuit"]) ? 0 : nil
  }

  /// `half past`, `a quarter to`, `ten past`, in minutes.
  private mutating func minutesBesideHour() -> Int? {
    if phrase.take("half past") { return 30 }
    let start = phrase.index
    _ = phrase.take("a")
    let digits = phrase.takeDigits(1...2)
    guard let minutes = digits ?? (phrase.take("quarter") ? 15 : phrase.takeNumberWords()), (1...59).contains(minutes)
    else { return phrase.back(to: start) }
    let saysMinutes = phrase.take("minutes") || phrase.take("minute")
    if phrase.take(anyOf: ["past", "after"]) { return minutes }
    guard digits == nil || saysMinutes else { return phrase.back(to: start) }  // "3 to 5" is no time
    return phrase.take(anyOf: ["to", "before"]) ? -minutes : phrase.back(to: start)
  }

  /// What follows the hour: `:15:30 pm +01:00`, `h30`, `heures et demie`, `pm`, `o'clock`; `nil` if nothing does.
  private mutating func clockTime(_ hour: Int) throws(DatePhraseError) -> TimeOfDay? {
    if case .number? = phrase.token(-1)?.kind, phrase.isGlued(":") { return try colonTime(hour) }
    if phrase.takeWord(in: Self.hourWords) != nil { return try frenchTime(hour) }
    if phrase.take("o clock") { return try checked(hour, halfOfDay: halfOfDay()) }
    if let half = halfOfDay() { return try checked(hour, halfOfDay: half) }
    return nil
  }

  private static let hourWords: [String: Int] = ["h": 1, "heure": 1, "heures": 1]

  private mutating func colonTime(_ hour: Int) throws(DatePhraseError) -> TimeOfDay? {
    let isPadded = phrase.token(-1)?.kind == .number(hour, digits: 2) && hour < 10
    // One digit only after a date in digits, as programs write it: `2026-1-3 7:5`.
    let digits = followsDateInDigits ? 1...2 : 2...2
    guard let minute = phrase.takeDigits(digits, after: ":") else { throw .notUnderstood }
    let second = phrase.takeDigits(2...2, after: ":")
    if second != nil, phrase.isGlued(".") || phrase.isGlued(",") {
      let start = phrase.index
      if phrase.takeDigits(1...64, after: ".") == nil, phrase.takeDigits(1...64, after: ",") == nil {
        phrase.back(to: start)
      }
    }
    var time = try checked(hour, minute, second, halfOfDay: halfOfDay())
    if isPadded { time.mayBeEitherHalf = false }
    time.offsetMinutes = try offset()
    return time
  }

  /// The rest of `8 h 30`, `huit heures dix`, `8h et demie`, `9 heures moins le quart`.
  private mutating func frenchTime(_ hour: Int) throws(DatePhraseError) -> TimeOfDay {
    if let minutes = phrase.take(from: DateVocabulary.frenchFractions) { return try moved(hour, by: minutes) }
    let start = phrase.index
    if phrase.take("moins"), let minutes = phrase.takeNumber(), (1...59).contains(minutes) {
      return try moved(hour, by: -minutes)
    }
    phrase.back(to: start)
    return try checked(hour, takeMinutes() ?? 0)
  }

  /// The 30 of `8h30`, `8 h 30 min`, `midi trente`, but not the 13 of `8h 13 mars` or `8h 13/11/2026`.
  private mutating func takeMinutes() -> Int? {
    let start = phrase.index
    let isGlued = phrase.token()?.isGlued == true
    guard let minute = phrase.takeDigits(2...2, glued: isGlued) ?? phrase.takeNumberWords() else { return nil }
    if !isGlued, isWithinDate() { return phrase.back(to: start) }
    phrase.take(anyOf: ["minutes", "minute", "min", "mn", "m"])
    return minute
  }

  /// Whether the number just taken belongs to a date that goes on.
  private func isWithinDate() -> Bool {
    guard let word = phrase.word() else { return phrase.token()?.isGlued == true && !phrase.isGlued(",") }
    return phrase.isMonth(0) || ["st", "nd", "rd", "th"].contains(word)
      || (["of", "de", "d"].contains(word) && phrase.isMonth(1))
  }

  private func moved(_ hour: Int, by minutes: Int) throws(DatePhraseError) -> TimeOfDay {
    var time = try checked(hour)
    time.second = (time.second + minutes * 60 + 86_400) % 86_400
    return time
  }

  /// Whether the hour just taken stands after a date such as `2026-1-3`.
  private var followsDateInDigits: Bool {
    guard case .number? = phrase.token(-2)?.kind, phrase.token(-3)?.kind == .symbol("-") else { return false }
    return true
  }

  private enum HalfOfDay { case am, pm }

  private mutating func halfOfDay() -> HalfOfDay? {
    let start = phrase.index
    if phrase.take("am") { return .am }
    if phrase.take("pm") { return .pm }
    let half: HalfOfDay = phrase.word() == "a" ? .am : .pm
    guard phrase.take("a") || phrase.take("p"), phrase.takeGlued("."), phrase.token()?.isGlued == true, phrase.take("m")
    else { return phrase.back(to: start) }
    _ = phrase.takeGlued(".")
    return half
  }

  /// `Z`, `UTC`, `+01:00`, `-0500`, `+1` hours and so on.
  private mutating func offset() throws(DatePhraseError) -> Int? {
    if phrase.take(anyOf: ["z", "utc", "gmt"]) { return 0 }
    let start = phrase.index
    let isWest = phrase.token()?.kind == .symbol("-")
    guard phrase.takeSign(), let digits = phrase.takeDigits(2...2, glued: true) ?? phrase.takeDigits(4...4, glued: true)
    else { return phrase.back(to: start) }
    let isLong = phrase.token(-1)?.kind == .number(digits, digits: 4)
    let (hours, minutes) = isLong ? (digits / 100, digits % 100) : (digits, phrase.takeDigits(2...2, after: ":") ?? 0)
    guard hours < 24, minutes < 60 else { throw .noSuchTime }
    return (isWest ? -1 : 1) * (hours * 60 + minutes)
  }

  /// The time, which some clock must show.
  private func checked(
    _ hour: Int, _ minute: Int = 0, _ second: Int? = nil, halfOfDay: HalfOfDay? = nil, needsDayPart: Bool = false
  ) throws(DatePhraseError) -> TimeOfDay {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second ?? 0),
      halfOfDay == nil || (1...12).contains(hour)
    else { throw .noSuchTime }
    let hour24 = halfOfDay.map { hour % 12 + ($0 == .pm ? 12 : 0) } ?? hour
    return TimeOfDay(
      second: hour24 * 3600 + minute * 60 + min(second ?? 0, 59), precisionSeconds: second == nil ? 60 : 1,
      mayBeEitherHalf: halfOfDay == nil && (1...12).contains(hour), needsDayPart: needsDayPart)
  }
}
