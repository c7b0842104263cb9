import Journal

/// A date as people write it into the front matter of a file: in digits, in the words of `DatePhrase`, or as seconds since 1970.
enum MarkdownDate {
  case moment(Timestamp)
  case day(CivilDate)

  /// Reads `text`; `nil` if it names no day, or another one tomorrow: what `yesterday` meant when the file was written, nobody knows.
  init?(_ text: String, clock: Clock) {
    if let moment = Timestamp(rfc3339: text) ?? LocalTime.moment(withOffset: text.utf8)
      ?? LocalTime.moment(text.utf8).flatMap(clock.timestamp)
    {
      self = .moment(moment)
    } else if let day = LocalTime.date(text.utf8) {
      self = .day(day)
    } else if let moment = Self.secondsSince1970(text).flatMap({ Self.moment($0, clock) }) {
      self = .moment(moment)
    } else if let span = Self.lastingSpan(text, clock), let moment = try? DatePhrase.moment(text, clock: clock) {
      self = span.count == 86_400 ? .day(moment.local.date) : .moment(moment)
    } else {
      return nil
    }
  }

  /// The span of a phrase that means the same on another day.
  private static func lastingSpan(_ text: String, _ clock: Clock) -> Range<Int64>? {
    guard let span = try? DatePhrase.span(text, clock: clock), span.count <= 86_400 else { return nil }
    for days in [1, 200, 400, 3_000] as [Int64] {
      guard
        let later = Timestamp(
          secondsSince1970: clock.now.secondsSince1970 + days * 86_400, offsetMinutes: clock.now.offsetMinutes)
      else { continue }
      let other = try? DatePhrase.span(text, clock: Clock(now: later, offsetMinutes: clock.offsetMinutes))
      guard other == span else { return nil }
    }
    return span
  }

  /// Seconds of nine or ten digits, from 1973 to 2286, or thousandths of a second of three more.
  private static func secondsSince1970(_ text: String) -> Int64? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int64(text) else { return nil }
    switch text.utf8.count {
    case 9, 10: return number
    case 12, 13: return number / 1000
    default: return nil
    }
  }

  /// The moment, with the offset that the zone had then.
  private static func moment(_ seconds: Int64, _ clock: Clock) -> Timestamp? {
    guard let inUTC = Timestamp(secondsSince1970: seconds, offsetMinutes: 0) else { return nil }
    let offset = clock.offsetMinutes(inUTC.local)
    guard let near = Timestamp(secondsSince1970: seconds, offsetMinutes: offset) else { return nil }
    return Timestamp(secondsSince1970: seconds, offsetMinutes: clock.offsetMinutes(near.local))
  }
}
