public import Journal

/// Writes entries in one of the formats, piece by piece: append each, take the bytes whenever there are enough, and
/// finish.
public protocol EntryWriter {
  /// How many bytes wait to be taken.
  var pendingCount: Int { get }
  /// Adds an entry, and what the format has room for of what is kept beside it.
  mutating func append(_ record: EntryRecord) throws
  /// Ends the document.
  mutating func finish() throws
  /// Hands over the bytes written so far.
  mutating func take() -> [UInt8]
}

extension JrnlJSON.Writer: EntryWriter {
  public mutating func append(_ record: EntryRecord) { append(record.entry.content) }
}

extension JrnlText.Writer: EntryWriter {
  public mutating func append(_ record: EntryRecord) { append(record.entry.content) }
  /// Does nothing: the text ends with its last entry.
  public mutating func finish() {}
}

extension MarkdownDocument: EntryWriter {
  public mutating func append(_ record: EntryRecord) { append(record.entry.content) }
  /// Does nothing: the text ends with its last entry.
  public mutating func finish() {}
}
