public import Journal

/// jrnl's plain text, in which it keeps a journal: each entry is a header `[2024-03-02 07:40] title *`, then its
/// text, then a blank line. Source: jrnl, `docs/journal-types.md` and `Journal.py`.
///
/// Read are the times `HH:MM`, `HH:MM:SS` and either with `AM` or `PM`. The whole header line is the title. A header
/// counts only at the beginning of the file or after a blank line, where jrnl puts it; a line of that shape within a
/// paragraph is text. When written, a text line that jrnl would take for a header gets a backslash before it
/// (``JrnlEscape``), which reading takes off again: so it stays in its entry here and in jrnl.
///
/// jrnl knows only tags that are written in the text. Given tags are therefore written as a last paragraph `@home
/// @famille`; a last paragraph of that shape is read as given tags, and left off the text. A text that itself ends in
/// one gets a paragraph `@` after it. Mood, privacy and zone have no place in this format.
public enum JrnlText {
  /// How far the first header may be from the beginning, in bytes: further on, the input is taken for something else.
  public static let longestPreamble = 1 << 20

  /// Reads a journal entry by entry; `limit` is how many bytes one may have.
  ///
  /// Times are those of the clock's zone. Text before the first header is reported, and left out.
  /// - Throws: `notThisFormat` where no header is; `notUTF8`; `tooLong`; `unreadable`; `stopped`.
  public static func read(
    from source: ByteSource, clock: Clock, limit: Int = 64 << 20,
    onEntry: (ImportedEntry) throws -> Void, onProblem: (ImportProblem) -> Void
  ) throws(ImportError) {
    try ImportSink.running(onEntry, onProblem) { sink in
      var lines = LineReader(source)
      var open: OpenEntry?
      var preamble: Place?
      var isAfterBlank = true
      while true {
        let place = lines.place
        guard let line = try nextLine(&lines, isBeforeFirst: open == nil, limit: limit) else { break }
        let content = line[..<contentEnd(of: line)]
        if isAfterBlank, let header = JrnlHeader(content), let date = clock.timestamp(header.moment) {
          try open?.deliver(isFollowed: true, to: sink)
          sink.beginRecord()
          open = OpenEntry(header, date: date, place: place, endsWithReturn: line.suffix(2) == [0x0d, 0x0a])
        } else if open != nil {
          try open?.append(line, at: place, limit: limit)
        } else if preamble == nil, !content.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
          preamble = place
          sink.report(.textBeforeFirstEntry, at: place)
        }
        isAfterBlank = content.isEmpty
      }
      guard let last = open else { throw ImportError.notThisFormat(.jrnlText) }
      try last.deliver(isFollowed: false, to: sink)
    }
  }

  private static func nextLine(
    _ lines: inout LineReader, isBeforeFirst: Bool, limit: Int
  ) throws(ImportError) -> [UInt8]? {
    guard isBeforeFirst else { return try lines.next(limit: limit) }
    guard lines.place.offset <= longestPreamble else { throw .notThisFormat(.jrnlText) }
    do { return try lines.next(limit: longestPreamble) } catch {
      if case .tooLong = error { throw .notThisFormat(.jrnlText) }
      throw error
    }
  }

  /// Where the line feed that ends a line begins, or the carriage return before it.
  static func contentEnd(of line: [UInt8]) -> Int {
    guard line.last == 0x0a else { return line.count }
    return line.count - (line.suffix(2).first == 0x0d && line.count > 1 ? 2 : 1)
  }

  /// An entry whose end has not been found yet.
  private struct OpenEntry {
    private let header: JrnlHeader
    private let date: Timestamp
    private let place: Place
    /// Whether lines end with carriage return and line feed, as the header does.
    private let endsWithReturn: Bool
    private var body: [UInt8] = []

    init(_ header: JrnlHeader, date: Timestamp, place: Place, endsWithReturn: Bool) {
      self.header = header
      self.date = date
      self.place = place
      self.endsWithReturn = endsWithReturn
    }

    mutating func append(_ line: [UInt8], at place: Place, limit: Int) throws(ImportError) {
      let end = JrnlText.contentEnd(of: line)
      body += JrnlEscape.unescaped(line[..<end])
      body += line[end...]
      guard body.count <= limit else { throw .tooLong(limit: limit, self.place) }
    }

    /// Hands over the entry; `isFollowed` says whether a blank line and another header came after it.
    consuming func deliver(isFollowed: Bool, to sink: ImportSink) throws(ImportError) {
      if isFollowed { dropLineEnd() }
      dropLineEnd()
      var tags = TagList()
      if let paragraph = TagParagraph(endOf: body, endsWithReturn: endsWithReturn) {
        body.removeSubrange(paragraph.range)
        for name in paragraph.names { tags.add(name) }
      }
      var content = EntryContent(
        date: date, title: header.title, text: String(decoding: body, as: UTF8.self), isStarred: header.isStarred)
      content.givenTags = tags.given(beside: content)
      try sink.deliver(ImportedEntry(content: content, record: sink.record, place: place))
    }

    private mutating func dropLineEnd() {
      guard body.last == 0x0a else { return }
      body.removeLast()
      if endsWithReturn, body.last == 0x0d { body.removeLast() }
    }
  }

  /// The last paragraph of a text, if it is one line of nothing but tags, or a lone `@`.
  struct TagParagraph {
    /// The line, and the blank line before it.
    let range: Range<Int>
    let names: [String]

    init?(endOf text: [UInt8], endsWithReturn: Bool = false) {
      let separator: [UInt8] = endsWithReturn ? [0x0d, 0x0a, 0x0d, 0x0a] : [0x0a, 0x0a]
      guard let lineFeed = text.lastIndex(of: 0x0a) else { return nil }
      let line = text[(lineFeed + 1)...]
      guard line.first == UInt8(ascii: "@"), text[...lineFeed].suffix(separator.count).elementsEqual(separator) else {
        return nil
      }
      range = lineFeed + 1 - separator.count..<text.count
      if line.count == 1 {
        names = []
        return
      }
      names = line.split(separator: 0x20, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
      guard names.allSatisfy({ $0.utf8.first == UInt8(ascii: "@") && Tag($0) != nil }) else { return nil }
    }
  }
}

extension JrnlText {
  /// Writes a journal piece by piece: ``append(_:)`` each entry, and ``take()`` the bytes whenever there are enough.
  public struct Writer {
    private var bytes: [UInt8] = []
    private var isFirst = true

    /// A journal without entries.
    public init() {}

    /// How many bytes wait to be taken.
    public var pendingCount: Int { bytes.count }

    /// Adds an entry. A line break in its title becomes a space.
    public mutating func append(_ content: EntryContent) {
      if !isFirst { bytes.append(0x0a) }
      isFirst = false
      bytes += JrnlHeader.written(content.date.local, title: content.title, isStarred: content.isStarred)
      bytes.append(0x0a)
      let written = content.givenTags.isEmpty ? [] : Set(content.writtenTags)
      let given = content.givenTags.filter { !written.contains($0) }
      if content.text.isEmpty, given.isEmpty { return }
      let text = JrnlEscape.escaped(content.text)
      bytes += text
      if !given.isEmpty {
        bytes += Array("\n\n\(given.map { "@" + $0.name }.joined(separator: " "))".utf8)
      } else if JrnlText.TagParagraph(endOf: text) != nil {
        bytes += Array("\n\n@".utf8)
      }
      bytes.append(0x0a)
    }

    /// Hands over the bytes written so far.
    public mutating func take() -> [UInt8] {
      let taken = bytes
      bytes = []
      return taken
    }
  }

  /// The whole journal of `entries`, in their order.
  public static func document(_ entries: some Sequence<EntryContent>) -> [UInt8] {
    var writer = Writer()
    for entry in entries { writer.append(entry) }
    return writer.take()
  }
}
