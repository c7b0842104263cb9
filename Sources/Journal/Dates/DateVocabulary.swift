/// The words of the calendar in both languages, folded.
enum DateVocabulary {
  static let months: [String: Int] = numbered(
    "january february march april may june july august september october november december",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre")

  static let shortMonths: [String: Int] = numbered(
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "janv fevr mars avr mai juin juil aout sept oct nov dec"
  ).merging(["fev": 2]) { one, _ in one }

  static let weekdays: [String: Int] = numbered(
    "monday tuesday wednesday thursday friday saturday sunday",
    "lundi mardi mercredi jeudi vendredi samedi dimanche")

  static let severalWeekdays: [String: Int] = numbered(
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays",
    "lundis mardis mercredis jeudis vendredis samedis dimanches")

  /// Without the French `mar`, which is March first of all.
  static let shortWeekdays: [String: Int] = numbered("mon tue wed thu fri sat sun")
    .merging(["tues": 2, "thur": 4, "thurs": 4, "lun": 1, "mer": 3, "jeu": 4, "ven": 5, "sam": 6, "dim": 7]) { one, _ in
      one
    }

  /// Days by their distance from today.
  static let nearDays: [(phrase: String, meaning: Int)] = [
    ("the day before yesterday", -2), ("day before yesterday", -2), ("avant hier", -2),
    ("the day after tomorrow", 2), ("day after tomorrow", 2), ("apres demain", 2),
    ("yesterday", -1), ("hier", -1), ("tomorrow", 1), ("demain", 1),
    ("today", 0), ("aujourd hui", 0), ("aujourdhui", 0),
  ]

  static let now = ["right now", "just now", "now", "maintenant", "a l instant"]

  /// Stretches of the calendar one can be in, before or after.
  enum Stretch { case week, weekend, month, year }

  static let stretches: [(phrase: String, meaning: Stretch)] = [
    ("week end", .weekend), ("weekend", .weekend), ("week", .week), ("semaine", .week), ("month", .month),
    ("mois", .month), ("year", .year), ("annee", .year), ("an", .year),
  ]

  /// What stands before a name in English, and how far that is.
  static let steps: [String: Int] = ["this": 0, "last": -1, "previous": -1, "next": 1]

  /// What stands after a name in French, and how far that is.
  static let frenchSteps: [(phrase: String, meaning: Int)] = [
    ("dernier", -1), ("derniere", -1), ("passe", -1), ("passee", -1), ("prochain", 1), ("prochaine", 1),
    ("en cours", 0),
  ]

  static let frenchThis = ["ce", "cet", "cette"]

  /// Half of the day, and the quarters that are said after an hour, in minutes.
  static let frenchFractions: [(phrase: String, meaning: Int)] = [
    ("et demie", 30), ("et demi", 30), ("et quart", 15), ("moins le quart", -15), ("moins quart", -15),
  ]

  private static func numbered(_ lists: String...) -> [String: Int] {
    var table: [String: Int] = [:]
    for list in lists {
      for (index, word) in list.split(separator: " ").enumerated() { table[String(word)] = index + 1 }
    }
    return table
  }
}

extension PhraseReader {
  /// Takes the name of a month, 1 to 12.
  mutating func takeMonth() -> Int? {
    takeWord(in: DateVocabulary.months) ?? takeAbbreviation(in: DateVocabulary.shortMonths)
  }

  /// Takes the name of a day of the week, 1 (Monday) to 7.
  mutating func takeWeekday() -> Int? {
    takeWord(in: DateVocabulary.weekdays) ?? takeAbbreviation(in: DateVocabulary.shortWeekdays)
  }

  /// Whether the next piece but `ahead` names a month.
  func isMonth(_ ahead: Int) -> Bool {
    guard let word = word(ahead) else { return false }
    return DateVocabulary.months[word] != nil || DateVocabulary.shortMonths[word] != nil
  }

  /// Takes a year of four digits.
  mutating func takeYear() -> Int? {
    let start = index
    guard let year = takeDigits(4...4), token()?.isGlued != true || isGlued(",") else { return back(to: start) }
    return year
  }

  /// Takes the number of a day in its month: `3`, `3rd`, `1er`, `third`, `premier`, `quatorze`.
  mutating func takeDayOfMonth() -> Int? {
    let start = index
    guard let day = takeDigits(1...2) else { return takeOrdinalWords() ?? takeNumberWords() }
    guard let token = token(), token.isGlued, case .word(let suffix) = token.kind,
      ["st", "nd", "rd", "th", "er"].contains(suffix)
    else { return day }
    let expected =
      switch (day / 10, day % 10) {
      case (1, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    guard suffix == expected || (day == 1 && suffix == "er") else { return back(to: start) }
    _ = take(suffix)
    return day
  }
}
