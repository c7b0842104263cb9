import Journal
import Testing

@Suite struct DatePhraseRefusalTests {
  private func refusal(_ phrase: String) throws -> DatePhraseError? {
    let clock = try clock()
    do {
      _ = try DatePhrase.moment(phrase, clock: clock)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "", " ", "\u{a0}\n", "?", "foo", "yesterdy", "yesterday foo", "foo yesterday", "hier soir peut-être",
    "yesterday at",
    "hier à", "at", "à", "le", "the", "on", "yesterday yesterday", "hier demain", "3pm 4pm", "yesterday,", ",yesterday",
    "yesterday,,3pm", "yesterday.", "yesterday!", "since yesterday", "il y a", "il y a trois", "trois jours", "3 days",
    "15 h ago maybe", "ago", "two ago", "days ago", "in days", "at 8", "à 8", "yesterday 8", "8", "le 3 dernier",
    "the 3", "on the 15", "le 32", "le 15h", "le 15:30", "lundi 3",
    "lundi 3 au matin",
    "8:5", "8:", ":30", "8:300", "8 :30", "8h5", "8h 5", "8h300", "2026-11-0315:00", "2026-11-03T", "2026-11-03T21",
    "2026 - 11 - 03", "2026-11/03", "2026-11/03/04", "3/11.2026", "3/11/26", "3.11", "03-11", "3/11/2026/4",
    "2026-11-03-04",
    "2026-11-03T21:15:00+", "2026-11-03T21:15:00+1", "15:30Z", "2026-11-03Z", "3st march", "march 2nd 24",
    "1.5 hours ago",
    "il y a un mois et demi", "a week and a half ago", "3 to 5", "99 bottles", "été", "christmas", "ce soir à 15h",
    "this morning at 3pm", "2 at night", "in the morning", "matin", "last", "next", "dernier", "lundi en cours", "mar",
    "mar dernier", "last mar", "le mar.",
    "mercredi jeudi", "soir dernier", "a couple ago", "y a", "vingt one days ago",
    "il y a vingt et jours", "two mondays", "deux lundis", "zero mondays ago", "mondays ago", "3 mars lundi",
    "-3 days ago",
    "2026W", "W47", "12345", "123456789", "tomorrow's", "o'clock", "'yesterday'", "“yesterday”",
  ])
  func `what is not wholly understood is refused`(phrase: String) throws {
    #expect(try refusal(phrase) == .notUnderstood)
  }

  @Test(arguments: [
    "yesterday\0", "\0", "hier 🙂", "🙂", "\u{202e}yesterday", "yester\u{200b}day", "أمس", "вчера", "昨日", "２０２６",
    "٣ days ago",
    "\u{1b}[31mhier", String(repeating: "9", count: 1_000_000), String(repeating: " ", count: 1_000_000),
    String(repeating: "il y a ", count: 100_000), String(repeating: "un et ", count: 33),
    String(repeating: "1h ", count: 66) + "ago", String(repeating: "\u{301}", count: 1_000_000),
    String(repeating: "yesterday", count: 20), String(repeating: "9", count: 200),
  ])
  func `hostile text is refused`(phrase: String) throws {
    #expect(try refusal(phrase) == .notUnderstood)
  }

  @Test(arguments: [
    "25h", "24:00", "13pm", "0am", "15:30 pm", "8:61", "8h61", "25:00 yesterday", "2026-11-03T21:15:61",
    "2026-11-03T21:15:00+24:00", "2026-11-03T21:15:00+01:60", "hier à 24h", "half past 25", "midi 61",
  ])
  func `a time that no clock shows is refused`(phrase: String) throws {
    #expect(try refusal(phrase) == .noSuchTime)
  }

  @Test(arguments: [
    ("2026-02-29", 2026, 2, 29), ("29 février 2026", 2026, 2, 29), ("Feb 29, 1900", 1900, 2, 29),
    ("2026-13-01", 2026, 13, 1),
    ("2026-00-10", 2026, 0, 10), ("2026-11-31", 2026, 11, 31), ("31 april 2026", 2026, 4, 31),
    ("31/2/2026", 2026, 2, 31),
    ("2/31/2026", 2026, 2, 31), ("29/2/2023", 2023, 2, 29), ("03.13.2026", 2026, 13, 3), ("20261301", 2026, 13, 1),
    ("45 mars 2026", 2026, 3, 45), ("0 mars 2026", 2026, 3, 0),
  ])
  func `a day that its month lacks is refused`(phrase: String, year: Int, month: Int, day: Int) throws {
    #expect(try refusal(phrase) == .noSuchDay(year: year, month: month, day: day))
  }

  @Test(arguments: ["30 février", "Feb 30", "30/2", "2/30"])
  func `a day that no year has is refused`(phrase: String) throws {
    #expect(try refusal(phrase) == .noSuchDay(year: nil, month: 2, day: 30))
  }

  @Test func `days and weeks that a year lacks are refused`() throws {
    #expect(try refusal("2026-366") == .noSuchDayOfYear(year: 2026, day: 366))
    #expect(try refusal("2026-000") == .noSuchDayOfYear(year: 2026, day: 0))
    #expect(try refusal("2025-W53-1") == .noSuchWeek(year: 2025, week: 53, weekday: 1))
    #expect(try refusal("2026-W00") == .noSuchWeek(year: 2026, week: 0, weekday: 1))
    #expect(try refusal("2026-W10-8") == .noSuchWeek(year: 2026, week: 10, weekday: 8))
  }

  @Test func `day and month that may change places are refused with both readings`() throws {
    let november = try #require(CivilDate(year: 2026, month: 11, day: 3))
    let march = try #require(CivilDate(year: 2026, month: 3, day: 11))
    #expect(try refusal("3/11/2026") == .ambiguous(dayFirst: november, monthFirst: march))
    #expect(try refusal("03-11-2026 à 8h") == .ambiguous(dayFirst: november, monthFirst: march))
    #expect(try refusal("11/3/2026") == .ambiguous(dayFirst: march, monthFirst: november))
    #expect(try refusal("le 3/11") == .ambiguous(dayFirst: november, monthFirst: march))
    #expect(try refusal("monday 3/11/2026") == .ambiguous(dayFirst: november, monthFirst: march))
  }

  @Test(arguments: ["lundi 3 mars 2026", "monday, march 3rd", "Mon 2026-03-03", "lun. 3.3.2026 à 8h"])
  func `a weekday that contradicts its date is refused`(phrase: String) throws {
    let date = try #require(CivilDate(year: 2026, month: 3, day: 3))
    #expect(try refusal(phrase) == .contradiction(weekday: 1, date: date))
  }

  @Test(arguments: [
    "2026", "2026-11", "2026-W47", "last week", "ce mois-ci", "novembre", "l’an dernier", "last weekend",
  ])
  func `a week, month or year is no moment`(phrase: String) throws {
    #expect(try refusal(phrase) == .severalDays)
  }

  @Test(arguments: [
    "0000", "0000-01-01", "0000-11", "0000-001", "1 mars 0000", "3000 years ago", "in 9000 years",
    "il y a 99999999 ans", "900000000000 mondays ago", "dans 999999999999 lundis",
    "999999999999999999999999 days ago", "dans 99999999999999999999 semaines", "10000000000 hours ago",
    "in 999999999999 s",
    "99999999999999999 seconds ago", "99999999999 years and 99999999999 days and 9999999999999 hours ago",
  ])
  func `what lies outside the calendar is refused`(phrase: String) throws {
    #expect(try refusal(phrase) == .outOfRange)
  }

  @Test func `the edges of the calendar are refused, not crossed`() throws {
    let last = try clock(at: "9999-12-31T23:00:00Z")
    for phrase in [
      "tomorrow", "in two hours", "next monday", "next week", "next month", "next year", "tonight at midnight",
    ] {
      #expect(throws: DatePhraseError.outOfRange) { try DatePhrase.moment(phrase, clock: last) }
    }
    let first = try clock(at: "0001-01-01T01:00:00Z")
    for phrase in [
      "yesterday", "two hours ago", "last sunday", "last week", "last month", "last year", "2 january", "last night",
    ] {
      #expect(throws: DatePhraseError.outOfRange) { try DatePhrase.moment(phrase, clock: first) }
    }
  }
}
