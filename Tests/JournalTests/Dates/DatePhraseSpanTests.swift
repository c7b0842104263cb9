import Journal
import Testing

/// All of it is said on Monday 23 November 2026 at half past two in the afternoon, unless the test says otherwise.
@Suite struct DatePhraseSpanTests {
  @Test(arguments: spans)
  func `a phrase covers its year, month, week, day or minute`(phrase: String, from: String, to: String) throws {
    #expect(try DatePhrase.span(phrase, clock: clock()) == Range(from, to))
  }

  private static let spans = [
    ("2026", "2026-01-01", "2027-01-01"),
    ("2024", "2024-01-01", "2025-01-01"),
    ("in 2024", "2024-01-01", "2025-01-01"),
    ("en 2024", "2024-01-01", "2025-01-01"),
    ("l’année 2024", "2024-01-01", "2025-01-01"),
    ("2026-11", "2026-11-01", "2026-12-01"),
    ("11/2026", "2026-11-01", "2026-12-01"),
    ("2026-12", "2026-12-01", "2027-01-01"),
    ("2024-02", "2024-02-01", "2024-03-01"),
    ("2026-W47", "2026-11-16", "2026-11-23"),
    ("2026-W01", "2025-12-29", "2026-01-05"),
    ("2020-W53", "2020-12-28", "2021-01-04"),
    ("2026-11-03", "2026-11-03", "2026-11-04"),
    ("2026-12-31", "2026-12-31", "2027-01-01"),
    ("november", "2026-11-01", "2026-12-01"),
    ("novembre", "2026-11-01", "2026-12-01"),
    ("december", "2025-12-01", "2026-01-01"),
    ("en mars", "2026-03-01", "2026-04-01"),
    ("au mois de mars", "2026-03-01", "2026-04-01"),
    ("novembre 2025", "2025-11-01", "2025-12-01"),
    ("in November 2025", "2025-11-01", "2025-12-01"),
    ("févr. 2024", "2024-02-01", "2024-03-01"),
    ("last november", "2025-11-01", "2025-12-01"),
    ("mars dernier", "2026-03-01", "2026-04-01"),
    ("next march", "2027-03-01", "2027-04-01"),
    ("today", "2026-11-23", "2026-11-24"),
    ("yesterday", "2026-11-22", "2026-11-23"),
    ("hier", "2026-11-22", "2026-11-23"),
    ("3 days ago", "2026-11-20", "2026-11-21"),
    ("il y a un mois", "2026-10-23", "2026-10-24"),
    ("lundi dernier", "2026-11-16", "2026-11-17"),
    ("le 3 mars", "2026-03-03", "2026-03-04"),
    ("this week", "2026-11-23", "2026-11-30"),
    ("cette semaine", "2026-11-23", "2026-11-30"),
    ("last week", "2026-11-16", "2026-11-23"),
    ("la semaine dernière", "2026-11-16", "2026-11-23"),
    ("semaine passée", "2026-11-16", "2026-11-23"),
    ("next week", "2026-11-30", "2026-12-07"),
    ("la semaine prochaine", "2026-11-30", "2026-12-07"),
    ("this weekend", "2026-11-28", "2026-11-30"),
    ("le week-end dernier", "2026-11-21", "2026-11-23"),
    ("last weekend", "2026-11-21", "2026-11-23"),
    ("this month", "2026-11-01", "2026-12-01"),
    ("ce mois-ci", "2026-11-01", "2026-12-01"),
    ("le mois dernier", "2026-10-01", "2026-11-01"),
    ("next month", "2026-12-01", "2027-01-01"),
    ("this year", "2026-01-01", "2027-01-01"),
    ("cette année", "2026-01-01", "2027-01-01"),
    ("l'année dernière", "2025-01-01", "2026-01-01"),
    ("l’an dernier", "2025-01-01", "2026-01-01"),
    ("l'année prochaine", "2027-01-01", "2028-01-01"),
    ("2026-11-03 21:15", "2026-11-03T21:15", "2026-11-03T21:16"),
    ("2026-11-03 21:15:07", "2026-11-03T21:15:07", "2026-11-03T21:15:08"),
    ("2026-11-03T21:15:07-05:00", "2026-11-03T21:15:07", "2026-11-03T21:15:08"),
    ("2026-11-03T21:15Z", "2026-11-03T21:15", "2026-11-03T21:16"),
    ("3pm yesterday", "2026-11-22T15:00", "2026-11-22T15:01"),
    ("now", "2026-11-23T14:30", "2026-11-23T14:31"),
    ("90 seconds ago", "2026-11-23T14:28", "2026-11-23T14:29"),
    ("this morning", "2026-11-23T05:00", "2026-11-23T12:00"),
    ("hier après-midi", "2026-11-22T12:00", "2026-11-22T18:00"),
    ("hier soir", "2026-11-22T18:00", "2026-11-23"),
    ("last night", "2026-11-22T18:00", "2026-11-23T06:00"),
    ("cette nuit", "2026-11-22T22:00", "2026-11-23T06:00"),
    ("0001", "0001-01-01", "0002-01-01"),
  ]

  @Test func `the last year ends with its last second`() throws {
    let span = try DatePhrase.span("9999", clock: clock())
    #expect(CivilDateTime(clockSeconds: span.upperBound - 1)?.description == "9999-12-31T23:59:59")
    #expect(try DatePhrase.span("9999-12-31 23:59", clock: clock()).upperBound == span.upperBound)
  }

  @Test func `a span before 1970 begins on its minute`() throws {
    let clock = try clock(at: "1960-05-01T10:20:30Z")
    #expect(try DatePhrase.span("now", clock: clock) == Range("1960-05-01T10:20", "1960-05-01T10:21"))
  }

  @Test(arguments: [("2026-11-23T01:00:00Z", "2026-11-22"), ("2026-11-23T18:00:00Z", "2026-11-23")])
  func `cette nuit is the night just past until six in the evening`(now: String, evening: String) throws {
    #expect(
      try DatePhrase.span("cette nuit", clock: clock(at: now)).lowerBound == Range(evening, evening).lowerBound + 79_200
    )
  }

  @Test(arguments: [
    ("ce matin", "2026-11-23T07:10:00Z"), ("tonight", "2026-11-23T19:00:00Z"), ("last night", "2026-11-23T01:00:00Z"),
    ("cette nuit", "2026-11-23T01:00:00Z"),
  ])
  func `a part of the day that lasts gives no moment after now`(phrase: String, now: String) throws {
    let clock = try clock(at: now)
    #expect(try DatePhrase.moment(phrase, clock: clock).secondsSince1970 <= clock.now.secondsSince1970)
  }
}
