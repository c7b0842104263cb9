import Journal

/// What the name of a Markdown file says: `2024/03/2024-03-02 07h40 Slow morning.md`, `2024_03_02.md`, `20240302.md`,
/// `2024/03/02.md`.
struct MarkdownName {
  let date: CivilDate?
  /// The time of day, where the name gives one after the date.
  let moment: CivilDateTime?
  /// The rest of the name, without date, time and ending; empty for none.
  let title: String

  init(_ path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { Array($0) }
    let file = parts.last ?? []
    var stem = file[...]
    if let dot = stem.lastIndex(of: UInt8(ascii: ".")), dot > 0 { stem = stem[..<dot] }
    guard let (date, scanner) = Self.date(of: Array(stem)) else {
      // Folders for year and month, and a file for the day.
      let folders = parts.suffix(3).dropLast()
      let day = LocalTime.date(Array((folders + [Array(stem)]).joined(separator: [UInt8(ascii: "-")])))
      (self.date, moment, title) = (day, nil, day == nil ? String(decoding: stem, as: UTF8.self) : "")
      return
    }
    self.date = date
    var rest = stem.dropFirst(scanner.index)
    var timeScanner = scanner
    if timeScanner.skip("-") || timeScanner.skip("_") || timeScanner.skip(" ") || timeScanner.skip("T"),
      let hour = timeScanner.number(digits: 2), timeScanner.skip("h"), let minute = timeScanner.number(digits: 2),
      let moment = CivilDateTime(date, hour: hour, minute: minute)
    {
      self.moment = moment
      rest = stem.dropFirst(timeScanner.index)
    } else {
      moment = nil
    }
    title = String(decoding: rest.drop { "-_ ".utf8.contains($0) }, as: UTF8.self)
  }

  /// The day that a name begins with, and what reads on behind it. Digits alone must be eight.
  private static func date(of stem: [UInt8]) -> (CivilDate, LocalTime.Scanner)? {
    for separator in ["-", "_", ".", nil] as [Unicode.Scalar?] {
      var scanner = LocalTime.Scanner(stem)
      guard let date = scanner.date(separator: separator) else { continue }
      var next = scanner
      if separator != nil || next.number(digits: 1) == nil { return (date, scanner) }
    }
    return nil
  }

  /// A name for an entry, with folders by year: `2026/2026-11-03-21h15-first-words-7zzzqw3k.md`.
  ///
  /// It has nothing but small letters without accents, digits and hyphens, so that every file system takes it, and
  /// less than 80 characters; the beginning of the id keeps two entries apart.
  static func written(_ content: EntryContent, id: EntryID) -> String {
    let local = content.date.local
    let day = local.date.description
    let words = slug(content.title.isEmpty ? content.text : content.title)
    let time = "\(LocalTime.twoDigits(local.hour))h\(LocalTime.twoDigits(local.minute))"
    return "\(day.prefix(4))/\(day)-\(time)-\(words.isEmpty ? "" : words + "-")\(id.prefix(8)).md"
  }

  /// The first words in small letters, with hyphens between; at most 40 characters.
  private static func slug(_ text: String) -> String {
    var words: [ArraySlice<UInt8>] = []
    var length = 0
    let folded = TextFold.fold(String(decoding: text.utf8.prefix(400), as: UTF8.self))
    for word in folded.split(whereSeparator: { !(0x61...0x7a).contains($0) && !(0x30...0x39).contains($0) }) {
      let word = word.prefix(40)
      length += word.count + 1
      guard length <= 41, words.count < 6 else { break }
      words.append(word)
    }
    return String(decoding: Array(words.joined(separator: [UInt8(ascii: "-")])), as: UTF8.self)
  }
}
