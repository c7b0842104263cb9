import Journal

/// Dates as people write them.
struct DateWords {
  let language: Language

  private static let months = (
    en: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    fr: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ]
  )
  private static let shortMonths = (
    en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    fr: ["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."]
  )
  private static let days = (
    en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
  )

  private func pick(_ words: (en: [String], fr: [String]), _ number: Int) -> String {
    (language == .french ? words.fr : words.en)[number - 1]
  }

  /// `November`.
  func month(_ number: Int) -> String { pick(Self.months, number) }
  /// `Nov`.
  func shortMonth(_ number: Int) -> String { pick(Self.shortMonths, number) }
  /// `Tuesday`, 1 for Monday.
  func weekday(_ number: Int) -> String { pick(Self.days, number) }

  /// `November 2026`, as a heading.
  func month(of date: CivilDate) -> String { Self.capitalised("\(month(date.month)) \(date.year)") }

  /// `Tuesday 3 November`, as a heading.
  func day(_ date: CivilDate) -> String { Self.capitalised("\(weekday(date.weekday)) \(dayAndMonth(date))") }

  /// `3 November 2026`.
  func whole(_ date: CivilDate) -> String { "\(dayAndMonth(date)) \(date.year)" }

  private func dayAndMonth(_ date: CivilDate) -> String {
    "\(date.day)\(language == .french && date.day == 1 ? "er" : "") \(month(date.month))"
  }

  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// `12,345` or `12 345`.
  func number(_ number: Int) -> String {
    var digits = String(number)
    var at = digits.count - 3
    while at > 0 {
      digits.insert(
        contentsOf: language == .french ? "\u{202f}" : ",", at: digits.index(digits.startIndex, offsetBy: at))
      at -= 3
    }
    return digits
  }

  /// A number from 0 on with one digit after the point or comma: `3.4`.
  func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10)\(language == .french ? "," : ".")\(tenths % 10)"
  }
}
