import Journal

extension DatePhraseError {
  /// What is wrong with `text` as a date.
  func phrase(_ text: String) -> Phrase {
    switch self {
    case .notUnderstood:
      Phrase(en: "the date “\(text)” is not understood", fr: "la date « \(text) » n’est pas comprise")
    case .ambiguous(let dayFirst, let monthFirst):
      Phrase(
        en: "“\(text)” can be \(dayFirst) or \(monthFirst); write it one of these ways",
        fr: "« \(text) » peut être \(dayFirst) ou \(monthFirst) ; écrivez-la d’une de ces façons")
    case .noSuchDay, .noSuchDayOfYear, .noSuchWeek:
      Phrase(en: "“\(text)”: there is no such day", fr: "« \(text) » : ce jour n’existe pas")
    case .noSuchTime: Phrase(en: "“\(text)”: there is no such time", fr: "« \(text) » : cette heure n’existe pas")
    case .contradiction(_, let date):
      Phrase(
        en: "“\(text)”: \(date) is a \(Calendar.weekday(date))",
        fr: "« \(text) » : le \(date) est un \(Calendar.weekday(date))")
    case .severalDays:
      Phrase(en: "“\(text)” is more than one day", fr: "« \(text) » fait plus d’un jour")
    case .outOfRange:
      Phrase(en: "“\(text)” is outside the years 1 to 9999", fr: "« \(text) » sort des années 1 à 9999")
    }
  }
}
