import Journal
import Testing

/// Paris in 2026: summer time from 29 March to 25 October.
@Suite struct DatePhraseZoneTests {
  @Test(arguments: [
    ("2026-07-14 08:00", "2026-07-14T08:00:00+02:00"),
    ("14 juillet", "2026-07-14T12:00:00+02:00"),
    ("il y a un mois", "2026-10-23T14:30:00+02:00"),
    ("il y a six mois", "2026-05-23T14:30:00+02:00"),
    ("24 october 2026 23:00", "2026-10-24T23:00:00+02:00"),
    ("720 hours ago", "2026-10-24T15:30:00+02:00"),
    ("24 hours ago", "2026-11-22T14:30:00+01:00"),
    ("2026-07-14T08:00:00Z", "2026-07-14T08:00:00+00:00"),
  ])
  func `a moment has the offset of its season`(phrase: String, expected: String) throws {
    #expect(try DatePhrase.moment(phrase, clock: parisClock(at: "2026-11-23T14:30:00+01:00")).description == expected)
  }

  @Test func `a day ago is the same time of day, 24 hours ago is not, over the change`() throws {
    let clock = try parisClock(at: "2026-03-29T12:00:00+02:00")
    #expect(try DatePhrase.moment("yesterday", clock: clock).description == "2026-03-28T12:00:00+01:00")
    #expect(try DatePhrase.moment("24 hours ago", clock: clock).description == "2026-03-28T11:00:00+01:00")
    #expect(try DatePhrase.moment("il y a un jour et demi", clock: clock).description == "2026-03-28T00:00:00+01:00")
  }

  @Test func `the day of the change is a day like any other on the wall clock`() throws {
    let clock = try parisClock(at: "2026-11-23T14:30:00+01:00")
    #expect(try DatePhrase.span("2026-10-25", clock: clock) == Range("2026-10-25", "2026-10-26"))
  }

  @Test func `hours count true seconds whatever the clock shows`() throws {
    for now in ["2026-10-25T08:00:00+01:00", "2026-03-29T08:00:00+02:00"] {
      let clock = try parisClock(at: now)
      for hours in 1...12 {
        let moment = try DatePhrase.moment("\(hours) hours ago", clock: clock)
        #expect(clock.now.secondsSince1970 - moment.secondsSince1970 == Int64(hours) * 3600)
      }
    }
  }
}
