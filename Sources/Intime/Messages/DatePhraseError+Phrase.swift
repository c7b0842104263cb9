import Journal

extension DatePhraseError {
  /// What is wrong with `text` as a date.
  func phrase(_ text: String) -> Phrase {
    switch self {
    case .notUnderstood:
      Phrase(en: "the date “\(text)” is not understood", fr: "la date «\u{a0}\(text)\u{a0}» n’est pas comprise")
    case .ambiguous(let dayFirst, let monthFirst):
      Phrase(
        en: "“\(text)” can be \(dayFirst) or \(monthFirst); write it one of these ways",
        fr: "«\u{a0}\(text)\u{a0}» peut être \(dayFirst) ou \(monthFirst)\u{a0}; écrivez-la d’une de ces façons")
    case .noSuchDay, .noSuchDayOfYear, .noSuchWeek:
      Phrase(en: "“\(text)”: there is no such day", fr: "«\u{a0}\(text)\u{a0}»\u{a0}: ce jour n’existe pas")
    case .noSuchTime:
      Phrase(en: "“\(text)”: there is no such time", fr: "«\u{a0}\(text)\u{a0}»\u{a0}: cette heure n’existe pas")
    case .contradiction(_, let date):
      Phrase(
        en: "“\(text)”: \(date) is a \(Calendar.weekday(date))",
        fr: "«\u{a0}\(text)\u{a0}»\u{a0}: le \(date) est un \(Calendar.weekday(date))")
    case .severalDays:
      Phrase(en: "“\(text)” is more than one day", fr: "«\u{a0}\(text)\u{a0}» fait plus d’un jour")
    case .outOfRange:
      Phrase(en: "“\(text)” is outside the years 1 to 9999", fr: "«\u{a0}\(text)\u{a0}» sort des années 1 à 9999")
    }
  }
}
