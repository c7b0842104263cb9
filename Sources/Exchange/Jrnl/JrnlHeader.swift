import Journal

/// The line that begins an entry in jrnl's plain text: `[2024-03-02 07:40] Slow morning. *`.
struct JrnlHeader {
  let moment: CivilDateTime
  let title: String
  let isStarred: Bool

  /// Reads a line without its end; `nil` if it is no header.
  init?(_ line: ArraySlice<UInt8>) {
    guard line.first == UInt8(ascii: "["), let bracket = line.prefix(32).firstIndex(of: UInt8(ascii: "]")),
      let moment = LocalTime.moment(line[line.index(after: line.startIndex)..<bracket])
    else { return nil }
    var rest = line[line.index(after: bracket)...]
    guard rest.isEmpty || rest.first == 0x20 else { return nil }
    isStarred = rest.suffix(2) == [0x20, UInt8(ascii: "*")]
    if isStarred { rest = rest.dropLast(2) }
    self.moment = moment
    title = Self.title(readFrom: rest.dropFirst().map { $0 == 0x0d ? 0x20 : $0 })
  }

  /// The header of an entry, without the line feed that must follow.
  static func written(_ moment: CivilDateTime, title: String, isStarred: Bool) -> [UInt8] {
    var line = Array("[\(moment.date) \(LocalTime.hourAndMinute(moment))".utf8)
    if moment.second != 0 { line += Array(":\(LocalTime.twoDigits(moment.second))".utf8) }
    line += Array("] ".utf8)
    line += escaped(title: title.utf8.map { $0 == 0x0a || $0 == 0x0d ? 0x20 : $0 })
    if isStarred { line += Array(" *".utf8) }
    return line
  }

  // A star at the end that is part of the title gets a backslash, and one more if it has some already.

  private static func title(readFrom bytes: [UInt8]) -> String {
    guard let backslashes = backslashesBeforeStar(bytes), backslashes > 0 else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: bytes.dropLast(2) + [UInt8(ascii: "*")], as: UTF8.self)
  }

  private static func escaped(title bytes: [UInt8]) -> [UInt8] {
    guard backslashesBeforeStar(bytes) != nil else { return bytes }
    return bytes.dropLast() + Array("\\*".utf8)
  }

  /// How many backslashes stand before a star that ends the title as a word of its own; `nil` if none does.
  private static func backslashesBeforeStar(_ bytes: [UInt8]) -> Int? {
    guard bytes.last == UInt8(ascii: "*") else { return nil }
    let count = bytes.dropLast().reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    let before = bytes.dropLast(count + 1).last
    return before == nil || before == 0x20 ? count : nil
  }
}

/// The backslash that keeps a line of text from being taken for a header.
///
/// jrnl takes every line for one that begins with `[`, something it can read as a date, and `] `; and it reads nearly
/// anything as a date that has more than six characters. Such a line is written with a backslash before it, which
/// Markdown does not show, and a line that has backslashes there already gets one more.
enum JrnlEscape {
  /// Whether a line without its end would have to be escaped, or has been.
  static func concerns(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.drop { $0 == UInt8(ascii: "\\") }
    guard rest.first == UInt8(ascii: "[") else { return false }
    guard let bracket = rest.firstIndex(of: UInt8(ascii: "]")) else { return true }  // it may close on a later line
    let characters = rest[rest.startIndex..<bracket].dropFirst().count { $0 & 0xc0 != 0x80 }
    let next = rest[bracket...].dropFirst().first
    return characters > 6 && (next == nil || next == 0x20 || next == 0x0d)
  }

  /// The text with its lines escaped.
  static func escaped(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "[")) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var start = 0
    while true {
      let end = bytes[start...].firstIndex(of: 0x0a) ?? bytes.count
      if concerns(bytes[start..<end]) { result.append(UInt8(ascii: "\\")) }
      result += bytes[start..<end]
      if end == bytes.count { return result }
      result.append(0x0a)
      start = end + 1
    }
  }

  /// The line as it was before it was escaped.
  static func unescaped(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.first == UInt8(ascii: "\\") && concerns(line) ? line.dropFirst() : line
  }
}
