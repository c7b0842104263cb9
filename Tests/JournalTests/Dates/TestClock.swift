import Testing

@testable import Journal

/// The moment that RFC 3339 `text` names; a test that misspells it fails.
func timestamp(_ text: String) throws -> Timestamp { try #require(Timestamp(rfc3339: text)) }

/// A clock that stands at `now` in a zone with that offset the whole year.
func clock(at now: String = "2026-11-23T14:30:00+01:00") throws -> Clock { Clock(fixedAt: try timestamp(now)) }

/// A clock in Paris, by the European Union's rule: summer time from the last Sunday of March to that of October, 01:00 UTC.
func parisClock(at now: String) throws -> Clock {
  Clock(now: try timestamp(now)) { local in
    func lastSunday(_ month: Int) -> CivilDate? {
      CivilDate(year: local.date.year, month: month, day: 31).flatMap { $0.adding(days: -($0.weekday % 7)) }
    }
    guard let spring = lastSunday(3).flatMap({ CivilDateTime($0, hour: 3) }),
      let autumn = lastSunday(10).flatMap({ CivilDateTime($0, hour: 3) })
    else { return 60 }
    return local >= spring && local < autumn ? 120 : 60
  }
}

extension Range<Int64> {
  /// The span between two readings of a wall clock, `2026-11-03` or `2026-11-03T21:15`.
  init(_ from: String, _ to: String) throws {
    func seconds(_ text: String) throws -> Int64 {
      let full = text + "0000-00-00T00:00:00".dropFirst(text.utf8.count) + "Z"
      return try timestamp(full).clockSeconds
    }
    self = try seconds(from)..<seconds(to)
  }
}
