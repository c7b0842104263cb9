extension Clock {
  /// What day it is.
  var today: CivilDate { now.local.date }

  /// The moment `seconds` after 1970-01-01T00:00:00Z as this zone's wall clock shows it; `nil` outside the years 1 to
  /// 9999.
  ///
  /// The moment is exact. In the hour that the clock shows twice, its offset is one of the two.
  public func timestamp(secondsSince1970 seconds: Int64) -> Timestamp? {
    guard let guess = Timestamp(secondsSince1970: seconds, offsetMinutes: now.offsetMinutes),
      let better = Timestamp(secondsSince1970: seconds, offsetMinutes: offsetMinutes(guess.local))
    else { return nil }
    return Timestamp(secondsSince1970: seconds, offsetMinutes: offsetMinutes(better.local))
  }
}
