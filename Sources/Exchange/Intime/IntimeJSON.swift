public import Journal

/// Our own JSON, which keeps all that an entry says: `{"format":"intime","version":1,"entries":[…]}`, each entry as
/// ``EntryJSON`` writes it.
///
/// Beside what the command line shows of an entry, it has room for its history, what is kept beside it, and whatever
/// else is needed to make the same journal again; `Docs/Formats.md` lists the members.
public enum IntimeJSON {
  /// The version written, and the latest read.
  public static let version = 1

  /// Reads a document; or an array of entries; or entries one after the other, as `list --json --full` prints them.
  ///
  /// An entry without a date, a text, or with an `id` that is none is reported, and the rest is read.
  /// - Parameter onLoss: hears of what a document has beside its entries and is not known here.
  /// - Throws: what breaks JSON itself, or `onEntry`; `notThisFormat`; `newerVersion`.
  public static func read(
    from source: ByteSource, limits: JSONReader.Limits = .init(),
    onEntry: (ImportedEntry) throws -> Void, onProblem: (ImportProblem) -> Void,
    onLoss: (ImportLoss) -> Void = { _ in }
  ) throws(ImportError) {
    try ImportSink.running(onEntry, onProblem) { sink in
      var reader = JSONReader(source, limits: limits)
      guard try reader.nextText() else { throw ImportError.notThisFormat(.intimeJSON) }
      repeat {
        switch try reader.kind() {
        case .array: try readEntries(&reader, into: &sink)
        case .object: try readObject(&reader, into: &sink).forEach(onLoss)
        default: throw ImportError.notThisFormat(.intimeJSON)
        }
      } while try reader.nextText()
    }
  }

  private static func readEntries(_ reader: inout JSONReader, into sink: inout ImportSink) throws {
    _ = try reader.beginArray()
    while try reader.nextElement() {
      let place = try reader.place()
      if try reader.kind() == .object {
        _ = try readObject(&reader, into: &sink, isNested: true)
      } else {
        sink.beginRecord()
        sink.report(.notAnEntry, at: place)
      }
    }
  }

  /// Reads an object that is an entry or, outside all others, a document: which of both shows at the member `entries`.
  /// - Returns: what a document has that is not known here.
  private static func readObject(
    _ reader: inout JSONReader, into sink: inout ImportSink, isNested: Bool = false
  ) throws -> [ImportLoss] {
    let place = try reader.place()
    let brokenBefore = reader.replacedSurrogates
    var draft = EntryJSON.Draft()
    var isDocument = false
    _ = try reader.beginObject()
    while let name = try reader.nextKey() {
      switch name {
      case "format" where !isNested:
        guard try reader.string() == "intime" else { throw ImportError.notThisFormat(.intimeJSON) }
        isDocument = true
      case "version" where !isNested:
        guard let version = try reader.number()?.int, version > 0 else { throw ImportError.notThisFormat(.intimeJSON) }
        guard version <= self.version else { throw ImportError.newerVersion(version) }
        isDocument = true
      case "entries" where !isNested:
        guard try reader.kind() == .array else { throw ImportError.notThisFormat(.intimeJSON) }
        try readEntries(&reader, into: &sink)
        isDocument = true
      default: try draft.take(name, from: &reader)
      }
    }
    if isDocument { return draft.names.map { .field($0) } }
    sink.beginRecord()
    let broken = reader.replacedSurrogates - brokenBefore
    switch draft.finished(record: sink.record, place: place, brokenCharacters: broken) {
    case .success(let entry): try sink.deliver(entry)
    case .failure(let missing): sink.report(.field(missing.name), at: place)
    }
    return []
  }
}

extension IntimeJSON {
  /// Writes a document piece by piece: ``append(_:)`` each entry, ``take()`` the bytes whenever there are enough, and
  /// ``finish()``. Each entry stands on a line of its own.
  public struct Writer: EntryWriter {
    private var json = JSONWriter()

    /// A document without entries.
    public init() {
      json.beginObject()
      json.field("format", "intime")
      json.field("version", IntimeJSON.version)
      json.name("entries")
      json.beginArray()
    }

    /// How many bytes wait to be taken.
    public var pendingCount: Int { json.bytes.count }

    /// Adds an entry.
    public mutating func append(_ entry: Entry) { append(EntryRecord(entry)) }

    /// Adds an entry with its history and all that is kept beside it.
    public mutating func append(_ record: EntryRecord) {
      json.breakBeforeNext()
      EntryJSON.write(record.entry, includingText: true, to: &json) { RecordJSON.write(record, to: &$0) }
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

  /// The whole document of `entries`, in their order.
  public static func document(_ entries: some Sequence<Entry>) -> [UInt8] {
    var writer = Writer()
    for entry in entries { writer.append(entry) }
    writer.finish()
    return writer.take()
  }
}
