import Journal
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [
    (1970, 1, 1, 0, 4), (2000, 2, 29, 11_016, 2), (2026, 11, 23, 20_780, 1), (1969, 12, 31, -1, 3),
    (1660, 1, 1, -113_225, 4),
    (1, 1, 1, -719_162, 1), (9999, 12, 31, 2_932_896, 5), (1900, 3, 1, -25_508, 4),
  ])
  func `a day has its number and its weekday`(year: Int, month: Int, day: Int, number: Int64, weekday: Int) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.daysSince1970 == number)
    #expect(date.weekday == weekday)
    #expect(CivilDate(daysSince1970: number) == date)
  }

  @Test func `the days of nine thousand years follow each other`() throws {
    var number: Int64 = -719_162
    var weekday = 1
    for year in CivilDate.years {
      for (month, day) in [(1, 1), (2, 28), (3, 1), (12, 31)] {
        let date = try #require(CivilDate(year: year, month: month, day: day))
        #expect(CivilDate(daysSince1970: date.daysSince1970) == date)
      }
      #expect(CivilDate(year: year, month: 1, day: 1)?.daysSince1970 == number)
      #expect(CivilDate(year: year, month: 1, day: 1)?.weekday == weekday)
      let isLeap = CivilDate(year: year, month: 2, day: 29) != nil
      #expect(isLeap == (year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))))
      number += isLeap ? 366 : 365
      weekday = (weekday + (isLeap ? 1 : 0)) % 7 + 1
    }
  }

  @Test(arguments: [
    (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 1, 32), (2026, 1, 0), (2026, 0, 1), (2026, 13, 1), (0, 1, 1),
    (10_000, 1, 1), (-1, 1, 1), (Int.max, Int.max, Int.max), (Int.min, Int.min, Int.min),
  ])
  func `a day that does not exist is refused`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [-719_163, 2_932_897, Int64.min, Int64.max])
  func `a day outside the years 1 to 9999 is refused`(number: Int64) {
    #expect(CivilDate(daysSince1970: number) == nil)
  }

  @Test func `days and months are added within the calendar`() throws {
    let date = try #require(CivilDate(year: 2024, month: 1, day: 31))
    #expect(date.adding(days: 30)?.description == "2024-03-01")
    #expect(date.adding(days: -31)?.description == "2023-12-31")
    #expect(date.adding(months: 1)?.description == "2024-02-29")
    #expect(date.adding(months: 13)?.description == "2025-02-28")
    #expect(date.adding(months: -2)?.description == "2023-11-30")
    #expect(date.adding(months: -24_276)?.description == "0001-01-31")
    for count in [Int.min, -24_277, 95_712, Int.max] { #expect(date.adding(months: count) == nil) }
    for count in [Int.min, -1_000_000, 3_000_000, Int.max] { #expect(date.adding(days: count) == nil) }
  }

  @Test func `dates and times of day are in order`() throws {
    let dates = try [(2025, 12, 31), (2026, 1, 1), (2026, 1, 2), (2026, 2, 1)]
      .map { try #require(CivilDate(year: $0, month: $1, day: $2)) }
    #expect(dates.shuffled().sorted() == dates)
    let noon = try #require(CivilDateTime(dates[0], hour: 12))
    let later = try #require(CivilDateTime(dates[0], hour: 12, second: 1))
    #expect(noon < later)
  }

  @Test(arguments: [-1, 0, 86_399, 86_400, -62_135_596_800, 253_402_300_799])
  func `a reading of the clock is its seconds`(seconds: Int64) throws {
    let reading = try #require(CivilDateTime(clockSeconds: seconds))
    #expect(reading.clockSeconds == seconds)
    #expect(CivilDateTime(reading.date, hour: reading.hour, minute: reading.minute, second: reading.second) == reading)
  }

  @Test(arguments: [Int64.min, Int64.min + 86_398, -62_135_596_801, 253_402_300_800, Int64.max])
  func `a reading outside the years 1 to 9999 is refused, not overflowed`(seconds: Int64) {
    #expect(CivilDateTime(clockSeconds: seconds) == nil)
    #expect(Timestamp(secondsSince1970: seconds, offsetMinutes: 0) == nil)
  }

  @Test func `a time that no clock shows is refused, and a leap second is the one before`() throws {
    let date = try #require(CivilDate(year: 2016, month: 12, day: 31))
    #expect(CivilDateTime(date, hour: 23, minute: 59, second: 60)?.description == "2016-12-31T23:59:59")
    for (hour, minute, second) in [(24, 0, 0), (-1, 0, 0), (0, 60, 0), (0, -1, 0), (0, 0, 61), (0, 0, -1)] {
      #expect(CivilDateTime(date, hour: hour, minute: minute, second: second) == nil)
    }
  }
}
