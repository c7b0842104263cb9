/// A day of the proleptic Gregorian calendar.
public struct CivilDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// The years that RFC 3339 can write, without year 0.
  public static let years = 1...9999

  /// The day, or `nil` if there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that lies `days` after 1 January 1970 (before, if negative); `nil` outside ``years``.
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  public init?(daysSince1970 days: Int64) {
    guard (-719_162...2_932_896).contains(days) else { return nil }
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: Int(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), month: Int(month),
      day: Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1))
  }

  /// Days since 1 January 1970, negative before. Source: as above, `days_from_civil`.
  public var daysSince1970: Int64 {
    let year = Int64(month <= 2 ? self.year - 1 : self.year)
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = Int64((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1)
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 1 (Monday) to 7 (Sunday), as in ISO 8601.
  public var weekday: Int { Int((((daysSince1970 + 3) % 7) + 7) % 7) + 1 }

  /// The day `count` days later (earlier, if negative); `nil` outside ``years``.
  public func adding(days count: Int) -> CivilDate? {
    let (sum, overflow) = daysSince1970.addingReportingOverflow(Int64(count))
    return overflow ? nil : CivilDate(daysSince1970: sum)
  }

  /// The same day `count` months later (earlier, if negative), or the last day of that month where it is shorter.
  public func adding(months count: Int) -> CivilDate? {
    let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(count)
    guard !overflow, total >= 12 else { return nil }
    let (year, month) = (total / 12, total % 12 + 1)
    guard Self.years.contains(year) else { return nil }
    return CivilDate(year: year, month: month, day: min(day, Self.days(inMonth: month, of: year)))
  }

  /// How many days `month` (1 to 12) has in `year`.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (one: CivilDate, other: CivilDate) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  /// ISO 8601, `2026-11-03`.
  public var description: String { "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))" }
}

/// A day and a time of that day as a wall clock shows them, without a zone.
public struct CivilDateTime: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The day.
  public let date: CivilDate
  /// Seconds since midnight, 0 to 86,399.
  public let secondOfDay: Int

  /// The moment `hour:minute:second` of `date`, or `nil` if no clock shows it. A leap second counts as the second before.
  public init?(_ date: CivilDate, hour: Int, minute: Int = 0, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second) else { return nil }
    self.date = date
    secondOfDay = hour * 3600 + minute * 60 + min(second, 59)
  }

  /// The wall-clock moment `seconds` after 1970-01-01 00:00:00 of the same clock; `nil` outside the years 1 to 9999.
  public init?(clockSeconds seconds: Int64) {
    let (quotient, remainder) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let day = remainder < 0 ? quotient - 1 : quotient
    guard let date = CivilDate(daysSince1970: day) else { return nil }
    self.date = date
    secondOfDay = Int(seconds - day * 86_400)
  }

  /// The ``clockSeconds`` from 0001-01-01 00:00:00 to 9999-12-31 23:59:59.
  static let allClockSeconds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  /// Seconds since 1970-01-01 00:00:00 of the same clock.
  public var clockSeconds: Int64 { date.daysSince1970 * 86_400 + Int64(secondOfDay) }
  /// 0 to 23.
  public var hour: Int { secondOfDay / 3600 }
  /// 0 to 59.
  public var minute: Int { secondOfDay / 60 % 60 }
  /// 0 to 59.
  public var second: Int { secondOfDay % 60 }

  public static func < (one: CivilDateTime, other: CivilDateTime) -> Bool {
    (one.date, one.secondOfDay) < (other.date, other.secondOfDay)
  }

  /// `2026-11-03T21:15:00`.
  public var description: String {
    "\(date)T\(padded(hour, to: 2)):\(padded(minute, to: 2)):\(padded(second, to: 2))"
  }
}

/// `number` in decimal, filled with zeros on the left up to `width` digits.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
