internal import Journal

/// Reads `Retry-After`: seconds, or a moment. Source: RFC 9110, sections 5.6.7 and 10.2.3.
enum RetryAfter {
  /// How long to wait from `now` on (seconds since 1970), or `nil` if the text says neither.
  static func wait(_ text: String, now: Int64) -> Duration? {
    let text = text.trimmed
    if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return .seconds(text.utf8.count <= 9 ? Int64(text) ?? 0 : 999_999_999)
    }
    guard let moment = moment(text) else { return nil }
    return .seconds(max(0, moment - now))
  }

  /// The three ways to write a moment: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` and
  /// `Sun Nov  6 08:49:37 1994`.
  private static func moment(_ text: String) -> Int64? {
    let words = text.split { $0 == " " || $0 == "," || $0 == "-" }
    if words.count == 6, words[5] == "GMT" {
      let year = words[3].utf8.count == 2 ? number(words[3]).map { $0 + ($0 < 70 ? 2000 : 1900) } : number(words[3])
      return seconds(year: year, month: words[2], day: words[1], time: words[4])
    }
    guard words.count == 5 else { return nil }
    return seconds(year: number(words[4]), month: words[1], day: words[2], time: words[3])
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  private static func seconds(year: Int?, month: Substring, day: Substring, time: Substring) -> Int64? {
    let clock = time.split(separator: ":", omittingEmptySubsequences: false).map(number)
    guard let year, let month = months.firstIndex(of: String(month)), let day = number(day), clock.count == 3,
      let hour = clock[0], let minute = clock[1], let second = clock[2],
      let date = CivilDate(year: year, month: month + 1, day: day),
      let moment = CivilDateTime(date, hour: hour, minute: minute, second: min(second, 59))
    else { return nil }
    return moment.clockSeconds
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.count <= 4 && text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) ? Int(text) : nil
  }
}

extension String {
  /// Without spaces and tabs at either end.
  var trimmed: String {
    var rest = self[...]
    while let first = rest.utf8.first, first <= 0x20 { rest = rest.dropFirst() }
    while let last = rest.utf8.last, last <= 0x20 { rest = rest.dropLast() }
    return String(rest)
  }
}
