import Glibc
import Journal

extension Clock {
  /// The system's clock and zone, or what `INTIME_NOW` (RFC 3339) says.
  ///
  /// Where the offset in `INTIME_NOW` is not the one the local zone has at that moment, it is taken for the zone's.
  static func current() throws -> Clock {
    guard let text = Environment["INTIME_NOW"], !text.isEmpty else {
      let seconds = Int64(time(nil))
      guard let now = Timestamp(secondsSince1970: seconds, offsetMinutes: systemOffset(at: seconds)) else {
        throw Refusal(
          .configuration, Phrase(en: "the system’s clock is wrong", fr: "l’horloge du système est fausse"),
          hint: Phrase(en: "set it, then try again", fr: "réglez-la, puis réessayez"))
      }
      return Clock(now: now, offsetMinutes: systemOffset(of:))
    }
    guard let now = Timestamp(rfc3339: text) else {
      throw Refusal(
        .configuration,
        Phrase(en: "INTIME_NOW is not a date in RFC 3339", fr: "INTIME_NOW n’est pas une date RFC 3339"),
        hint: Phrase(
          en: "unset it, or write it as 2026-11-03T21:15:00+01:00",
          fr: "retirez-la, ou écrivez-la comme 2026-11-03T21:15:00+01:00"))
    }
    if systemOffset(at: now.secondsSince1970) == now.offsetMinutes {
      return Clock(now: now, offsetMinutes: systemOffset(of:))
    }
    return Clock(fixedAt: now)
  }

  /// Minutes east of UTC that the local zone has at a moment. Offsets with seconds, as of local mean time, are cut to minutes.
  private static func systemOffset(at seconds: Int64) -> Int {
    var moment = time_t(seconds)
    var parts = unsafe tm()
    guard unsafe localtime_r(&moment, &parts) != nil else { return 0 }
    return unsafe min(max(parts.tm_gmtoff / 60, Timestamp.offsets.lowerBound), Timestamp.offsets.upperBound)
  }

  /// The same for a reading of the wall clock. One that the clock was put forward over has the offset before the change, so that
  /// 02:30 is the moment that the clock calls 03:30 (RFC 5545, 3.3.5).
  @Sendable private static func systemOffset(of local: CivilDateTime) -> Int {
    var parts = unsafe tm()
    unsafe parts.tm_year = Int32(local.date.year - 1900)
    unsafe parts.tm_mon = Int32(local.date.month - 1)
    unsafe parts.tm_mday = Int32(local.date.day)
    unsafe parts.tm_hour = Int32(local.hour)
    unsafe parts.tm_min = Int32(local.minute)
    unsafe parts.tm_sec = Int32(local.second)
    unsafe parts.tm_isdst = -1
    let seconds = Int64(unsafe mktime(&parts))
    let offset = systemOffset(at: seconds)
    let gap = local.clockSeconds - seconds - Int64(offset) * 60
    return gap <= -60 ? offset + Int(gap / 60) : offset
  }
}
