import Journal

/// A heading line: `## Slow morning`.
struct MarkdownHeading {
  /// How many `#`, 1 to 6.
  let level: Int
  let title: String

  /// Reads a line without its end. Source: CommonMark 0.31.2, section 4.2.
  init?(_ line: ArraySlice<UInt8>) {
    level = line.prefix { $0 == UInt8(ascii: "#") }.count
    let rest = line.dropFirst(level)
    guard (1...6).contains(level), rest.first == 0x20 || rest.first == 0x09 else { return nil }
    var words = MarkdownDay.trimmed(rest)
    if let mark = words.lastIndex(where: { $0 != UInt8(ascii: "#") }), words[mark] == 0x20 || words[mark] == 0x09 {
      words = MarkdownDay.trimmed(words[..<mark])
    }
    title = String(decoding: words, as: UTF8.self)
  }

  /// The title that the first line of a text gives as `# Title`, if it does, and the text without it and the blank
  /// lines that follow.
  static func first(of text: ArraySlice<UInt8>) -> (String?, ArraySlice<UInt8>) {
    let from = text.firstIndex { $0 > 0x20 } ?? text.endIndex
    let end = text[from...].firstIndex(of: 0x0a) ?? text.endIndex
    guard let heading = MarkdownHeading(MarkdownDay.trimmed(text[from..<end])), heading.level == 1,
      !heading.title.isEmpty
    else { return (nil, text) }
    return (heading.title, text[end...].drop { $0 == 0x0a || $0 == 0x0d })
  }
}

/// A day's file with several entries, each under a heading that begins with a time: `## 07:40 Slow morning`, `##
/// 21h15`.
struct MarkdownDay {
  struct Section {
    /// `nil` for what stands before the first time.
    let moment: CivilDateTime?
    let title: String
    let text: ArraySlice<UInt8>
  }

  private(set) var sections: [Section] = []

  /// The entries of `body`, or `nil` if no heading is a time. Headings within a fenced block do not count.
  init?(_ body: ArraySlice<UInt8>, day: CivilDate) {
    var starts: [(line: Range<Int>, moment: CivilDateTime, title: String)] = []
    var level: Int?
    var fence: UInt8?
    var index = body.startIndex
    while index < body.endIndex {
      let end = body[index...].firstIndex(of: 0x0a) ?? body.endIndex
      let line = Self.trimmed(body[index..<end])
      if let mark = line.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"),
        line.prefix(3).count(where: { $0 == mark }) == 3
      {
        if fence == nil { fence = mark } else if fence == mark { fence = nil }
      }
      if fence == nil, let heading = MarkdownHeading(line), level == nil || level == heading.level,
        let (moment, title) = Self.time(heading.title, day: day)
      {
        level = heading.level
        starts.append((index..<min(end + 1, body.endIndex), moment, title))
      }
      index = end + 1
    }
    guard let first = starts.first else { return nil }
    let (heading, rest) = MarkdownHeading.first(of: body[..<first.line.lowerBound])
    let before = Self.withoutBlankEnds(rest)
    if !before.isEmpty || (heading != nil && heading != day.description) {
      sections.append(Section(moment: nil, title: heading ?? "", text: before))
    }
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1].line.lowerBound : body.endIndex
      let text = Self.withoutBlankEnds(body[start.line.upperBound..<end])
      sections.append(Section(moment: start.moment, title: start.title, text: text))
    }
  }

  private static func time(_ heading: String, day: CivilDate) -> (CivilDateTime, String)? {
    var scanner = LocalTime.Scanner(heading.utf8)
    guard let hour = scanner.number(digits: 2), scanner.skip(":") || scanner.skip("h"),
      let minute = scanner.number(digits: 2), let moment = CivilDateTime(day, hour: hour, minute: minute)
    else { return nil }
    let rest = Array(heading.utf8)[scanner.index...]
    guard rest.isEmpty || rest.first == 0x20 else { return nil }
    return (moment, String(decoding: trimmed(rest), as: UTF8.self))
  }

  /// Without spaces, tabs and carriage returns at both ends.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0d }
    let end = bytes.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? bytes.startIndex
    return bytes[..<end].drop(while: isBlank)
  }

  /// Without the blank lines at both ends.
  private static func withoutBlankEnds(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0d || byte == 0x0a }
    let end = bytes.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? bytes.startIndex
    return bytes[..<end].drop { $0 == 0x0d || $0 == 0x0a }
  }
}
