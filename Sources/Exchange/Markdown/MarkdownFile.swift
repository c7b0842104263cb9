public import Journal

/// Markdown files: one entry each, or a day with several.
///
/// A file we wrote begins with a front matter that has our `id`, and is read literally: what was written comes back.
/// Any other file is read as people keep them, Obsidian's daily notes among them, with a front matter in YAML or TOML:
/// - the date is the field `date` (RFC 3339, or without a zone, or the day alone, in words too, or seconds since 1970), else
///   `created`, else the day that the file name begins with or its folders tell, else, and only where none of them is there,
///   the time given by the caller; a day alone means noon;
/// - the title is the field `title`, else a first line `# Title`, which then leaves the text, else the rest of the
///   file name;
/// - `tags` may be a list or words with commas or spaces, `mood` is a number from 1 to 5, `starred` and `private` are true or
///   false; other fields are named, and kept as they are;
/// - a day whose headings are times (`## 07:40 Slow morning`) is one entry for each.
/// Line ends within the text stay as they are. Mood, tags, star and privacy are kept; the zone is kept by files of
/// ours.
public enum MarkdownFile {
  /// Reads a file.
  /// - Parameters:
  ///   - bytes: all of the file.
  ///   - name: its name, with the folders it is in; they do not count.
  ///   - fallback: the moment to file it at if neither the text nor the name has a date: the time of its last change.
  ///   - clock: tells the moment of dates without a zone.
  /// - Returns: its entries; none if it is blank.
  /// - Throws: `notUTF8` for anything else, such as Latin-1 or UTF-16; `unreadableField` for a date that cannot be read, which is
  ///   never made another.
  public static func read(
    _ bytes: [UInt8], name: String, fallback: Timestamp, clock: Clock
  ) throws(ImportError) -> [ImportedEntry] {
    try checkUTF8(bytes)
    let start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    let name = MarkdownName(name)
    guard let matter = FrontMatter(bytes, from: start) else {
      let body = bytes[start..<(start + contentLength(of: bytes[start...], dropsReturn: true))]
      guard !body.allSatisfy({ $0 <= 0x20 }) else { return [] }
      return try Draft(body, firstLine: 1).entries(name: name, fallback: fallback, clock: clock)
    }
    var body = bytes[matter.end...]
    if body.first == 0x0a {
      body.removeFirst()
    } else if matter.endsWithReturn, body.starts(with: [0x0d, 0x0a]) {
      body.removeFirst(2)
    }
    let firstLine = 1 + bytes[..<body.startIndex].count { $0 == 0x0a }
    var draft = Draft(body.prefix(contentLength(of: body, dropsReturn: matter.endsWithReturn)), firstLine: firstLine)
    draft.take(matter, clock: clock)
    return try draft.entries(name: name, fallback: fallback, clock: clock)
  }

  /// Refuses what is not UTF-8, also UTF-16, which for plain English would pass with a zero after each letter.
  private static func checkUTF8(_ bytes: [UInt8]) throws(ImportError) {
    if let encoding = TextEncoding(of: bytes) { throw .otherEncoding(encoding) }
    if let fault = UTF8Form.firstFault(in: bytes.span) {
      throw .notUTF8(Place(offset: fault, line: 1 + bytes[..<fault].count { $0 == 0x0a }))
    }
  }

  /// The length of `body` without the line feed that ends a file, and without a carriage return before it.
  private static func contentLength(of body: ArraySlice<UInt8>, dropsReturn: Bool) -> Int {
    guard body.last == 0x0a else { return body.count }
    return body.count - (dropsReturn && body.count > 1 && body.suffix(2).first == 0x0d ? 2 : 1)
  }

  /// A file on its way to becoming entries.
  private struct Draft {
    private let body: ArraySlice<UInt8>
    /// The line of the file that ``body`` begins on.
    private let firstLine: Int
    private var id: EntryID?
    private var title: String?
    private var moment: Timestamp?
    private var day: CivilDate?
    /// The field whose date cannot be read, which is no matter for `created` where the name has one.
    private var unreadDate: String?
    private var isDatedByFile = false
    private var tags = TagList()
    private var mood: Mood?
    private var isStarred = false
    private var isPrivate = false
    private var losses: [ImportLoss] = []
    private var foreign = ForeignFields()
    private var kept: [String] = []

    init(_ body: ArraySlice<UInt8>, firstLine: Int) {
      self.body = body
      self.firstLine = firstLine
    }

    mutating func take(_ matter: FrontMatter, clock: Clock) {
      for (key, value) in matter.fields where !take(key, value, hasDate: matter["date"] != nil, clock: clock) {
        if let lines = matter.yaml(of: key), foreign.add(key, .string(lines)) {
          kept.append(key)
        } else {
          losses.append(.field(key))
        }
      }
      if tags.refused > 0 { losses.append(.tags(tags.refused)) }
    }

    /// Takes a field in; `false` if nothing can be done with it.
    private mutating func take(_ key: String, _ value: FrontMatter.Value, hasDate: Bool, clock: Clock) -> Bool {
      switch key {
      case "id":
        id = value.scalar.flatMap { EntryID($0) }
        return id != nil
      case "title":
        title = value.scalar
        return title != nil
      case "date", "created":
        guard key == "date" || !hasDate else { return false }
        guard value != .scalar("") else { return true }
        if takeDate(value, clock: clock) { return true }
        unreadDate = key
        return false
      case "tags", "tag":
        switch value {
        case .list(let names): for name in names { tags.add(name) }
        case .scalar(let names):
          // With commas or, as Obsidian once had them, with spaces between.
          let separator: UInt8 = names.utf8.contains(UInt8(ascii: ",")) ? UInt8(ascii: ",") : 0x20
          for name in Array(names.utf8).split(separator: separator) {
            tags.add(String(decoding: MarkdownDay.trimmed(name), as: UTF8.self))
          }
        case .other: return false
        }
        return true
      case "mood":
        mood = value.scalar.flatMap { Int($0) }.flatMap { Mood($0) }
        return mood != nil || value == .scalar("")
      case "starred": return Self.take(value, into: &isStarred)
      case "private": return Self.take(value, into: &isPrivate)
      default: return value == .scalar("") || value == .list([])  // nothing is lost with it
      }
    }

    private mutating func takeDate(_ value: FrontMatter.Value, clock: Clock) -> Bool {
      guard let date = value.scalar.flatMap({ MarkdownDate($0, clock: clock) }) else { return false }
      switch date {
      case .moment(let moment): self.moment = moment
      case .day(let day): self.day = day
      }
      return true
    }

    private static func take(_ value: FrontMatter.Value, into flag: inout Bool) -> Bool {
      switch value {
      case .scalar("true"), .scalar("yes"), .scalar("True"): flag = true
      case .scalar("false"), .scalar("no"), .scalar("False"), .scalar(""): flag = false
      default: return false
      }
      return true
    }

    /// The entries, each with a date.
    func entries(name: MarkdownName, fallback: Timestamp, clock: Clock) throws(ImportError) -> [ImportedEntry] {
      var draft = self
      let date = try draft.settleDate(name: name, fallback: fallback, clock: clock)
      if let id { return [draft.entry(1, id: id, at: date, title: title ?? "", text: body)] }
      if moment == nil, let day = draft.day, let parts = MarkdownDay(body, day: day) {
        return parts.sections.enumerated().map { index, section in
          let moment = section.moment.flatMap(clock.timestamp)
          return draft.entry(index + 1, at: moment ?? date, title: section.title, text: section.text)
        }
      }
      var (text, heading) = (body, nil as String?)
      if title == nil { (heading, text) = MarkdownHeading.first(of: body) }
      return [draft.entry(1, at: date, title: title ?? heading ?? name.title, text: text)]
    }

    /// The date, from the front matter, else the name, else the caller. Sets the day if that is all that is known.
    private mutating func settleDate(
      name: MarkdownName, fallback: Timestamp, clock: Clock
    ) throws(ImportError) -> Timestamp {
      if let unreadDate, unreadDate == "date" || name.date == nil { throw .unreadableField(unreadDate) }
      if let moment { return moment }
      if day == nil || day == name.date, let moment = name.moment.flatMap(clock.timestamp) {
        day = nil
        return moment
      }
      day = day ?? name.date
      guard let day else {
        isDatedByFile = true
        return fallback
      }
      if let noon = LocalTime.noon(of: day).flatMap(clock.timestamp) { return noon }
      throw .unreadableField("date")  // the first or last day of the calendar, with an offset beyond it
    }

    private func entry(
      _ record: Int, id: EntryID? = nil, at date: Timestamp, title: String, text: ArraySlice<UInt8>
    ) -> ImportedEntry {
      var content = EntryContent(
        date: date, title: title, text: String(decoding: text, as: UTF8.self), mood: mood, isStarred: isStarred,
        isPrivate: isPrivate)
      content.givenTags = tags.given(beside: content)
      content.foreign = foreign.text(from: .markdown)
      let place = Place(offset: text.startIndex, line: firstLine + body[..<text.startIndex].count { $0 == 0x0a })
      var imported = ImportedEntry(content: content, id: id, record: record, place: place, losses: losses, kept: kept)
      imported.isDatedByFile = isDatedByFile
      return imported
    }
  }
}
