public import Journal

/// jrnl's JSON: an object with the counts of `tags` and the array `entries`, each with title, body, date, time, tags
/// and starred. Source: jrnl, `docs/formats.md`.
///
/// Title and body become title and text as they are, so that writing what was read gives the same. The time has no zone
/// and no seconds. Nothing else of ours has a place in it: mood and privacy are not written. Members that are not known
/// are named, kept, and written again.
public enum JrnlJSON {
  /// Reads a document entry by entry, in memory that does not grow with its length.
  ///
  /// Times are those of the clock's zone. A record without a date or a text is reported, and the rest is read.
  /// - Throws: what breaks JSON itself, or `onEntry`; `notThisFormat` for JSON without `entries`.
  public static func read(
    from source: ByteSource, clock: Clock, limits: JSONReader.Limits = .init(),
    onEntry: (ImportedEntry) throws -> Void, onProblem: (ImportProblem) -> Void
  ) throws(ImportError) {
    try ImportSink.running(onEntry, onProblem) { sink in
      var reader = JSONReader(source, limits: limits)
      guard try reader.beginObject() else { throw ImportError.notThisFormat(.jrnlJSON) }
      var hasEntries = false
      while let name = try reader.nextKey() {
        guard name == "entries", try reader.beginArray() else { continue }
        hasEntries = true
        while try reader.nextElement() { try readEntry(&reader, clock: clock, into: &sink) }
      }
      try reader.finish()
      if !hasEntries { throw ImportError.notThisFormat(.jrnlJSON) }
    }
  }

  private static func readEntry(_ reader: inout JSONReader, clock: Clock, into sink: inout ImportSink) throws {
    let place = try reader.place()
    let brokenBefore = reader.replacedSurrogates
    sink.beginRecord()
    guard try reader.beginObject() else {
      sink.report(.notAnEntry, at: place)
      return
    }
    var (title, body, date, time) = (nil as String?, nil as String?, nil as String?, nil as String?)
    var isStarred = false
    var tags = TagList()
    var losses: [ImportLoss] = []
    var (foreign, kept) = (ForeignFields(), [] as [String])
    func keep(_ name: String, _ value: JSONValue) {
      if foreign.add(name, value) { kept.append(name) } else { losses.append(.field(name)) }
    }
    while let name = try reader.nextKey() {
      switch name {
      case "title": title = try reader.string()
      case "body": body = try reader.string()
      case "date": date = try reader.string()
      case "time": time = try reader.string()
      case "tags":
        let value = try JSONValue(next: &reader)
        guard let names = value.elements else {
          keep(name, value)
          continue
        }
        for name in names { tags.add(name.string ?? "") }
      case "starred":
        let value = try JSONValue(next: &reader)
        if let flag = value.bool { isStarred = flag } else { keep(name, value) }
      default: keep(name, try JSONValue(next: &reader))
      }
    }
    guard title != nil || body != nil else { return sink.report(.field("body"), at: place) }
    guard let day = date.flatMap({ LocalTime.date($0.utf8) }) else { return sink.report(.field("date"), at: place) }
    let moment = time.map { LocalTime.moment($0.utf8, on: day) } ?? LocalTime.noon(of: day)
    guard let timestamp = moment.flatMap(clock.timestamp) else { return sink.report(.field("time"), at: place) }
    var content = EntryContent(date: timestamp, title: title ?? "", text: body ?? "", isStarred: isStarred)
    content.givenTags = tags.given(beside: content)
    content.foreign = foreign.text(from: .jrnl)
    if tags.refused > 0 { losses.append(.tags(tags.refused)) }
    let broken = reader.replacedSurrogates - brokenBefore
    if broken > 0 { losses.append(.brokenCharacters(broken)) }
    try sink.deliver(ImportedEntry(content: content, record: sink.record, place: place, losses: losses, kept: kept))
  }
}

extension JrnlJSON {
  /// Writes a document piece by piece: ``append(_:)`` each entry, ``take()`` the bytes whenever there are enough, and
  /// ``finish()``.
  public struct Writer {
    private var json = JSONWriter(.indented(by: 2))

    /// A document that begins with how many entries have each of `tags`, in that order.
    public init(tagCounts tags: [(tag: Tag, count: Int)]) {
      json.beginObject()
      json.object("tags") { json in for (tag, count) in tags { json.field("@" + tag.name, count) } }
      json.name("entries")
      json.beginArray()
    }

    /// How many bytes wait to be taken.
    public var pendingCount: Int { json.bytes.count }

    /// Adds an entry.
    public mutating func append(_ content: EntryContent) { append(content, tags: content.tags) }

    mutating func append(_ content: EntryContent, tags: [Tag]) {
      let local = content.date.local
      json.object { json in
        json.field("title", content.title)
        json.field("body", content.text)
        json.field("date", local.date.description)
        json.field("time", LocalTime.hourAndMinute(local))
        json.array("tags") { json in for tag in tags { json.value("@" + tag.name) } }
        json.field("starred", content.isStarred)
        json.foreign(content, from: .jrnl, except: ["title", "body", "date", "time", "tags", "starred"])
      }
    }

    /// Ends the document.
    public mutating func finish() {
      json.endArray()
      json.endObject()
      json.endText()
    }

    /// Hands over the bytes written so far.
    public mutating func take() -> [UInt8] { json.take() }
  }

  /// The whole document of `entries`, its tags counted, the most frequent first and then by name.
  public static func document(_ entries: some Sequence<EntryContent>) -> [UInt8] {
    let entries = entries.map { (content: $0, tags: $0.tags) }
    var counts: [Tag: Int] = [:]
    for entry in entries { for tag in entry.tags { counts[tag, default: 0] += 1 } }
    let ordered = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    var writer = Writer(tagCounts: ordered.map { (tag: $0.key, count: $0.value) })
    for entry in entries { writer.append(entry.content, tags: entry.tags) }
    writer.finish()
    return writer.take()
  }
}
