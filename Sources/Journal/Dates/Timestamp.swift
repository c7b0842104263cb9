/// A moment, and the UTC offset of the clock that showed it: what RFC 3339 writes.
public struct Timestamp: Hashable, Sendable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z, negative before.
  public let secondsSince1970: Int64
  /// Minutes east of UTC, -1439 to 1439.
  public let offsetMinutes: Int

  /// The offsets RFC 3339 can write.
  public static let offsets = -1439...1439

  /// The moment, or `nil` if its wall clock would be outside the years 1 to 9999 or the offset outside ``offsets``.
  public init?(secondsSince1970 seconds: Int64, offsetMinutes: Int) {
    guard Self.isValid(secondsSince1970: seconds, offsetMinutes: offsetMinutes) else { return nil }
    secondsSince1970 = seconds
    self.offsetMinutes = offsetMinutes
  }

  /// Whether there is such a moment, as ``init(secondsSince1970:offsetMinutes:)`` wants it.
  public static func isValid(secondsSince1970 seconds: Int64, offsetMinutes: Int) -> Bool {
    guard offsets.contains(offsetMinutes) else { return false }
    let (clock, overflow) = seconds.addingReportingOverflow(Int64(offsetMinutes) * 60)
    return !overflow && CivilDateTime.allClockSeconds.contains(clock)
  }

  /// The moment at which a clock with `offsetMinutes` shows `local`; `nil` if the offset is outside ``offsets``.
  public init?(_ local: CivilDateTime, offsetMinutes: Int) {
    guard Self.offsets.contains(offsetMinutes) else { return nil }
    secondsSince1970 = local.clockSeconds - Int64(offsetMinutes) * 60
    self.offsetMinutes = offsetMinutes
  }

  /// The wall clock's reading, in seconds since 1970-01-01 00:00:00 of the same clock.
  public var clockSeconds: Int64 { secondsSince1970 + Int64(offsetMinutes) * 60 }

  /// What the wall clock showed.
  public var local: CivilDateTime {
    guard let local = CivilDateTime(clockSeconds: clockSeconds) else {
      preconditionFailure("a timestamp is checked when it is made")
    }
    return local
  }

  /// RFC 3339 with offset: `2026-11-03T21:15:00+01:00`, also where the offset is zero.
  public var description: String {
    let size = abs(offsetMinutes)
    return "\(local)\(offsetMinutes < 0 ? "-" : "+")\(padded(size / 60, to: 2)):\(padded(size % 60, to: 2))"
  }
}

extension Timestamp {
  /// The same with `Z` where the offset is zero, for programs of others that read nothing else.
  public var descriptionWithZ: String { offsetMinutes == 0 ? "\(local)Z" : description }

  /// Reads RFC 3339: `2026-11-03T21:15:00+01:00`; `t`, a space and `z` are taken, a fraction of a second is dropped.
  public init?(rfc3339 text: String) {
    var scanner = DigitScanner(text)
    guard let year = scanner.number(digits: 4), scanner.skip("-"), let month = scanner.number(digits: 2),
      scanner.skip("-"), let day = scanner.number(digits: 2), scanner.skip(anyOf: "Tt "),
      let hour = scanner.number(digits: 2), scanner.skip(":"), let minute = scanner.number(digits: 2),
      scanner.skip(":"), let second = scanner.number(digits: 2),
      let date = CivilDate(year: year, month: month, day: day),
      let local = CivilDateTime(date, hour: hour, minute: minute, second: second)
    else { return nil }
    if scanner.skip(".") { guard scanner.skipDigits() > 0 else { return nil } }
    if scanner.skip(anyOf: "Zz") {
      guard scanner.isAtEnd else { return nil }
      self.init(local, offsetMinutes: 0)
      return
    }
    let isWest = scanner.skip("-")
    guard isWest || scanner.skip("+"), let hours = scanner.number(digits: 2), hours < 24, scanner.skip(":"),
      let minutes = scanner.number(digits: 2), minutes < 60, scanner.isAtEnd
    else { return nil }
    self.init(local, offsetMinutes: (isWest ? -1 : 1) * (hours * 60 + minutes))
  }
}

/// Reads fixed-width digits and single characters off ASCII text.
struct DigitScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { index == bytes.count }

  mutating func number(digits: Int) -> Int? {
    guard index + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[index..<index + digits] {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    index += digits
    return value
  }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, UInt32(bytes[index]) == character.value else { return false }
    index += 1
    return true
  }

  mutating func skip(anyOf characters: String) -> Bool {
    for character in characters.unicodeScalars where skip(character) { return true }
    return false
  }

  mutating func skipDigits() -> Int {
    let start = index
    while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) { index += 1 }
    return index - start
  }
}
