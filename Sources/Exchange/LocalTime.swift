import Journal

/// Dates and times as other journals write them: without a zone, so that only a `Clock` can tell the moment.
enum LocalTime {
  /// The hour an entry is filed at when its day is all that is known: noon, which is the same day in nearly every zone.
  static let hourOfDayAlone = 12

  /// Reads `YYYY-MM-DD`.
  static func date(_ bytes: some Collection<UInt8>) -> CivilDate? {
    var scanner = Scanner(bytes)
    guard let date = scanner.date(), scanner.isAtEnd else { return nil }
    return date
  }

  /// Reads `HH:MM` or `HH:MM:SS`, also of 12 hours with ` AM` or ` PM`; gives the moment on `date`.
  static func moment(_ bytes: some Collection<UInt8>, on date: CivilDate) -> CivilDateTime? {
    var scanner = Scanner(bytes)
    guard let moment = scanner.time(on: date), scanner.isAtEnd else { return nil }
    return moment
  }

  /// Reads `YYYY-MM-DD HH:MM`, with `T` for the space, seconds, and AM or PM where they are.
  static func moment(_ bytes: some Collection<UInt8>) -> CivilDateTime? {
    var scanner = Scanner(bytes)
    guard let date = scanner.date(), scanner.skip(" ") || scanner.skip("T"), let moment = scanner.time(on: date),
      scanner.isAtEnd
    else { return nil }
    return moment
  }

  /// Reads `YYYY-MM-DD HH:MM`, with `T` for the space, seconds and a fraction where they are, and the offset that it must
  /// have: `Z`, `+01:00`, `+0100`, also after a space.
  static func moment(withOffset bytes: some Collection<UInt8>) -> Timestamp? {
    var scanner = Scanner(bytes)
    guard let date = scanner.date(), scanner.skip(" ") || scanner.skip("T"), let local = scanner.time(on: date) else {
      return nil
    }
    if scanner.skip(".") { while scanner.number(digits: 1) != nil {} }
    _ = scanner.skip(" ")
    if scanner.skip("Z") { return scanner.isAtEnd ? Timestamp(local, offsetMinutes: 0) : nil }
    let isWest = scanner.skip("-")
    guard isWest || scanner.skip("+"), let hours = scanner.number(digits: 2), scanner.skip(":") || !scanner.isAtEnd,
      let minutes = scanner.number(digits: 2), minutes < 60, scanner.isAtEnd
    else { return nil }
    return Timestamp(local, offsetMinutes: (isWest ? -1 : 1) * (hours * 60 + minutes))
  }

  /// Noon of `date`.
  static func noon(of date: CivilDate) -> CivilDateTime? { CivilDateTime(date, hour: hourOfDayAlone) }

  /// `HH:MM`.
  static func hourAndMinute(_ time: CivilDateTime) -> String { "\(twoDigits(time.hour)):\(twoDigits(time.minute))" }

  /// The number, from 0 to 99, with two digits.
  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// Reads numbers of known width off bytes.
  struct Scanner {
    private let bytes: [UInt8]
    private(set) var index = 0

    init(_ bytes: some Collection<UInt8>) { self.bytes = Array(bytes.prefix(64)) }

    var isAtEnd: Bool { index == bytes.count }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
      guard index < bytes.count, UInt32(bytes[index]) == character.value else { return false }
      index += 1
      return true
    }

    mutating func number(digits: Int) -> Int? {
      guard index + digits <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[index..<index + digits] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      index += digits
      return value
    }

    mutating func date(separator: Unicode.Scalar? = "-") -> CivilDate? {
      guard let year = number(digits: 4), separator.map({ skip($0) }) ?? true, let month = number(digits: 2),
        separator.map({ skip($0) }) ?? true, let day = number(digits: 2)
      else { return nil }
      return CivilDate(year: year, month: month, day: day)
    }

    mutating func time(on date: CivilDate) -> CivilDateTime? {
      guard var hour = number(digits: 2), skip(":"), let minute = number(digits: 2) else { return nil }
      var second = 0
      if skip(":") {
        guard let read = number(digits: 2) else { return nil }
        second = read
      }
      if let isAfternoon = halfOfDay() {
        guard (1...12).contains(hour) else { return nil }
        hour = hour % 12 + (isAfternoon ? 12 : 0)
      }
      return CivilDateTime(date, hour: hour, minute: minute, second: second)
    }

    /// ` AM` or ` PM` in either case: whether it is the second.
    private mutating func halfOfDay() -> Bool? {
      let rest = bytes[index...].map { $0 | 0x20 }
      guard rest == Array(" am".utf8) || rest == Array(" pm".utf8) else { return nil }
      index = bytes.count
      return rest[1] == UInt8(ascii: "p")
    }
  }
}
