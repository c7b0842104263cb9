/// Dates as people write them, in English and in French alike, whatever the language in force.
///
/// A phrase is understood as a whole or refused: no word of it is passed over. Case, accents, extra spaces, typographic
/// apostrophes and the commas that people put between a day and a time do not matter.
///
/// - **ISO 8601** and RFC 3339: `2026`, `2026-11`, `2026-11-03`, `2026-W47`, `2026-W47-1`, `2026-327`,
///   `2026-11-03 21:15`, `2026-11-03T21:15:00+01:00`. A written offset is kept: such a phrase names a reading of that clock.
/// - **Days near today**: `today`, `hier`, `avant-hier`, `demain`; `two weeks ago`, `il y a trois jours`, `in a month`.
///   A month or year from a day that the other month lacks is that month's last day. `huit jours` are a
///   week and `quinze jours` two, as French counts; `8 jours` and `15 jours` in digits are what they say.
/// - **Weekdays**: `monday` and `lundi` are the last one so far, which may be today; `last monday` and `lundi dernier`
///   lie before today, `next monday` and `lundi prochain` after it, and `two mondays ago` and `il y a deux lundis` a week
///   before `last monday`; `this monday` and `ce lundi` belong to this week,
///   which begins on Monday. A weekday beside a date must agree with it.
/// - **Dates**: `3 March 2026`, `March 3rd`, `le 3 mars`, `1er mai 2023`. Without a year it is the last such day so
///   far, today included, and so are `the 15th` and `le 15`; a month alone is the last that has begun. `3/11/2026` may be either day and is refused,
///   unless only one of the two exists or the weekday beside it decides; `3.11.2026` is day, month, year.
/// - **Times**: `15:30`, `15h30`, `3pm`, `noon`, `minuit`, `8h et demie`, `half past 8`, `8 in the evening`; beside a day
///   also `at 8`, `à 8`. Without a day it is today. The clock has 24 hours unless `am`, `pm` or a part of the day says otherwise. Midnight is the
///   first minute of the day it is said of, except with an evening or a night (`hier soir à minuit`): then it follows
///   that evening.
/// - **Parts of a day**, and the hour that stands for each: morning 5–12 (9), afternoon 12–18 (15), evening 18–24 (20),
///   night 18–6 of the next day (22). `cette nuit` is 22–6 (3): the coming night from 18:00 on, before that the one
///   just past.
/// - **Stretches**: `this week`, `la semaine dernière`, `ce mois-ci`, `l’année prochaine`, `last weekend`,
///   `novembre 2025`.
public enum DatePhrase {
  /// The moment that `text` names.
  ///
  /// A day without a time gets the present time of day if it was named by its distance from today (`yesterday`,
  /// `lundi dernier`, `il y a trois jours`): the writer looks back by whole days. If its date was given (`2026-11-03`,
  /// `le 3 mars`) it gets noon, which does not depend on when it is typed, and stays the same day in nearly every zone. Today
  /// is always the present time. A part of the day has its own hour (see ``DatePhrase``), but not a later one than now
  /// while it lasts.
  /// - Throws: ``DatePhraseError``; ``DatePhraseError/severalDays`` for a week, month or year.
  public static func moment(_ text: String, clock: Clock) throws(DatePhraseError) -> Timestamp {
    try meaning(of: text, clock: clock).moment(clock: clock)
  }

  /// The span that `text` names, in ``CivilDateTime/clockSeconds`` of whichever wall clock it is compared with: the
  /// year, the month, the day, the part of a day, the minute, or the second if one was written.
  public static func span(_ text: String, clock: Clock) throws(DatePhraseError) -> Range<Int64> {
    try meaning(of: text, clock: clock).span
  }

  private static func meaning(of text: String, clock: Clock) throws(DatePhraseError) -> DateMeaning {
    guard let phrase = PhraseReader(text) else { throw .notUnderstood }
    var grammar = DateGrammar(phrase, clock: clock)
    return try grammar.meaning()
  }
}

/// Why a phrase names no date.
public enum DatePhraseError: Error, Hashable, Sendable {
  /// It is empty, or not all of it was understood.
  case notUnderstood
  /// Day and month can be told apart in two ways: the date if the day was written first, and if the month was.
  case ambiguous(dayFirst: CivilDate, monthFirst: CivilDate)
  /// That month has no such day; `year` is `nil` if none was written and no year has such a day.
  case noSuchDay(year: Int?, month: Int, day: Int)
  /// That year has no day of this number.
  case noSuchDayOfYear(year: Int, day: Int)
  /// That year has no week of this number, or a week has no such day.
  case noSuchWeek(year: Int, week: Int, weekday: Int)
  /// No clock shows this hour or minute.
  case noSuchTime
  /// The date is not on the weekday, 1 (Monday) to 7, that was written beside it.
  case contradiction(weekday: Int, date: CivilDate)
  /// A moment was wanted, and the phrase names a week, a month or a year.
  case severalDays
  /// It lies outside the years 1 to 9999.
  case outOfRange
}
