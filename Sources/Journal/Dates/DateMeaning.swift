/// What a phrase names.
enum DateMeaning: Hashable, Sendable {
  /// A moment, told in seconds or in minutes.
  case moment(Timestamp, precisionSeconds: Int)
  /// A reading of the wall clock, told in seconds or in minutes.
  case reading(CivilDateTime, precisionSeconds: Int)
  /// A part of a day, in clock seconds, and the second that stands for all of it.
  case part(Range<Int64>, usual: Int64)
  /// A day: named by the calendar (`3 March`), or by its distance from today (`yesterday`, `last Monday`).
  case day(NamedDay)
  /// A stretch of days.
  case days(first: CivilDate, count: Int)
}

/// A day, and how it was named.
struct NamedDay: Hashable, Sendable {
  let date: CivilDate
  /// Whether the phrase gave the date itself, rather than its distance from today.
  let isCalendar: Bool
}

extension DateMeaning {
  /// The wall-clock seconds it covers.
  var span: Range<Int64> {
    switch self {
    case .moment(let moment, let precision): Self.span(moment.clockSeconds, precision)
    case .reading(let reading, let precision): Self.span(reading.clockSeconds, precision)
    case .part(let range, _): range
    case .day(let day): Self.span(ofDays: 1, from: day.date)
    case .days(let first, let count): Self.span(ofDays: count, from: first)
    }
  }

  /// The one moment meant.
  func moment(clock: Clock) throws(DatePhraseError) -> Timestamp {
    switch self {
    case .moment(let moment, _): return moment
    case .reading(let reading, _): return try moment(reading.clockSeconds, clock)
    case .part(let range, let usual):
      let present = clock.now.clockSeconds
      return try moment(range.contains(present) ? min(usual, present) : usual, clock)
    case .day(let day):
      if day.date == clock.today { return clock.now }
      let second = day.isCalendar ? 43_200 : Int64(clock.now.local.secondOfDay)
      return try moment(day.date.daysSince1970 * 86_400 + second, clock)
    case .days: throw .severalDays
    }
  }

  private func moment(_ clockSeconds: Int64, _ clock: Clock) throws(DatePhraseError) -> Timestamp {
    guard let local = CivilDateTime(clockSeconds: clockSeconds), let moment = clock.timestamp(local) else {
      throw .outOfRange
    }
    return moment
  }

  private static func span(_ clockSeconds: Int64, _ precision: Int) -> Range<Int64> {
    let precision = Int64(precision)
    let remainder = clockSeconds % precision
    let start = clockSeconds - (remainder < 0 ? remainder + precision : remainder)
    return start..<start + precision
  }

  private static func span(ofDays count: Int, from first: CivilDate) -> Range<Int64> {
    let start = first.daysSince1970
    return start * 86_400..<(start + Int64(count)) * 86_400
  }
}
