/// A zone's rule for all years to come, as `CET-1CEST,M3.5.0,M10.5.0/3` writes it.
///
/// Source: POSIX.1-2024, Base Definitions, section 8.3, `TZ`; RFC 9636, section 3.3.1, for hours from -167 to 167.
struct ZoneRule: Hashable, Sendable {
  /// When clocks are changed, counted from the beginning of a year.
  private struct Change: Hashable {
    enum Day: Hashable {
      /// Of month 1 to 12, week 1 to 5 (the last), weekday 0 (Sunday) to 6.
      case weekday(month: Int, week: Int, day: Int)
      /// 1 to 365; 29 February is not counted.
      case ordinary(Int)
      /// 0 to 365; 29 February is counted.
      case every(Int)
    }
    let day: Day
    /// Seconds after midnight on the clock that is changed.
    let time: Int
  }

  private struct Summer: Hashable {
    let offset: Int
    let begin: Change
    let end: Change
  }

  private let standard: Int
  private let summer: Summer?

  /// The rule that `text` writes; `nil` if it writes none.
  init?(_ text: ArraySlice<UInt8>) {
    var scanner = Scanner(text)
    guard scanner.name(), let standard = scanner.offset() else { return nil }
    self.standard = -standard
    guard !scanner.isAtEnd else {
      summer = nil
      return
    }
    guard scanner.name() else { return nil }
    var offset = self.standard + 3600
    if !scanner.isAt(",") {
      guard let told = scanner.offset() else { return nil }
      offset = -told
    }
    guard let begin = scanner.change(), let end = scanner.change(), scanner.isAtEnd else { return nil }
    summer = Summer(offset: offset, begin: begin, end: end)
  }

  /// Seconds east of UTC at a moment, in seconds since 1970.
  func offsetSeconds(at seconds: Int64) -> Int {
    guard let summer, let year = CivilDateTime(clockSeconds: seconds + Int64(standard))?.date.year,
      let begin = Self.moment(summer.begin, of: year, offset: standard),
      let end = Self.moment(summer.end, of: year, offset: summer.offset)
    else { return standard }
    let isSummer = begin < end ? begin <= seconds && seconds < end : seconds < end || begin <= seconds
    return isSummer ? summer.offset : standard
  }

  /// When a change happens, in seconds since 1970, on a clock with that offset.
  private static func moment(_ change: Change, of year: Int, offset: Int) -> Int64? {
    let days: Int64
    guard let newYear = CivilDate(year: year, month: 1, day: 1) else { return nil }
    switch change.day {
    case .ordinary(let day):
      let isAfterLeapDay = CivilDate.days(inMonth: 2, of: year) == 29 && day > 59
      days = newYear.daysSince1970 + Int64(day - 1 + (isAfterLeapDay ? 1 : 0))
    case .every(let day): days = newYear.daysSince1970 + Int64(day)
    case .weekday(let month, let week, let weekday):
      guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
      var day = 1 + (weekday - first.weekday % 7 + 7) % 7 + (week - 1) * 7
      while day > CivilDate.days(inMonth: month, of: year) { day -= 7 }
      days = first.daysSince1970 + Int64(day - 1)
    }
    return days * 86_400 + Int64(change.time) - Int64(offset)
  }

  private struct Scanner {
    private var rest: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>) { rest = text }

    var isAtEnd: Bool { rest.isEmpty }

    func isAt(_ character: Unicode.Scalar) -> Bool { rest.first == UInt8(ascii: character) }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
      guard isAt(character) else { return false }
      rest.removeFirst()
      return true
    }

    /// `CET`, or `<+0330>`.
    mutating func name() -> Bool {
      if skip("<") {
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
        rest = rest[(end + 1)...]
        return true
      }
      let letters = rest.prefix { (0x41...0x5a).contains($0 & 0xdf) }
      rest = rest.dropFirst(letters.count)
      return letters.count >= 3
    }

    mutating func number(upTo limit: Int) -> Int? {
      let digits = rest.prefix(4).prefix { (0x30...0x39).contains($0) }
      rest = rest.dropFirst(digits.count)
      guard let number = Int(String(decoding: digits, as: UTF8.self)), number <= limit else { return nil }
      return number
    }

    /// `[+-]hh[:mm[:ss]]`, in seconds.
    mutating func offset(hours limit: Int = 24) -> Int? {
      let isNegative = skip("-")
      if !isNegative { _ = skip("+") }
      guard var seconds = number(upTo: limit).map({ $0 * 3600 }) else { return nil }
      for unit in [60, 1] where skip(":") {
        guard let more = number(upTo: 59) else { return nil }
        seconds += more * unit
      }
      return isNegative ? -seconds : seconds
    }

    mutating func change() -> Change? {
      guard skip(",") else { return nil }
      let day: Change.Day
      if skip("M") {
        guard let month = number(upTo: 12), month > 0, skip("."), let week = number(upTo: 5), week > 0, skip("."),
          let weekday = number(upTo: 6)
        else { return nil }
        day = .weekday(month: month, week: week, day: weekday)
      } else if skip("J") {
        guard let number = number(upTo: 365), number > 0 else { return nil }
        day = .ordinary(number)
      } else {
        guard let number = number(upTo: 365) else { return nil }
        day = .every(number)
      }
      guard skip("/") else { return Change(day: day, time: 7200) }
      return offset(hours: 167).map { Change(day: day, time: $0) }
    }
  }
}
