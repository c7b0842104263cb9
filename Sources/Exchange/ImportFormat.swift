/// A format that entries can be read from.
public enum ImportFormat: String, CaseIterable, Hashable, Sendable {
  /// jrnl's JSON export.
  case jrnlJSON
  /// jrnl's own plain text.
  case jrnlText
  /// A Markdown file, with front matter or without.
  case markdown
  /// Our own JSON, or entries as `list --json --full` prints them.
  case intimeJSON
  /// Day One's JSON.
  case dayOne
  /// A decrypted backup of Standard Notes.
  case standardNotes

  /// How many bytes from the beginning of a file ``detect(fileName:firstBytes:)`` makes use of.
  public static let detectionByteCount = 1 << 16

  /// The format of a file, told by how it begins, and by its name where that does not tell; `nil` for none that we
  /// read.
  public static func detect(fileName: String, firstBytes: [UInt8]) -> ImportFormat? {
    let bytes = firstBytes.starts(with: [0xef, 0xbb, 0xbf]) ? firstBytes[3...] : firstBytes[...]
    let text = bytes.drop { $0 <= 0x20 }
    let ending = fileName.split(separator: ".").last?.lowercased()
    if let line = text.split(separator: 0x0a, maxSplits: 1).first {
      let end = line.last == 0x0d ? line.dropLast() : line
      if JrnlHeader(end) != nil { return .jrnlText }
    }
    if text.first == UInt8(ascii: "{") || text.first == UInt8(ascii: "["), let format = json(Array(text)) {
      return format
    }
    switch ending {
    case "json", "jsonl", "ndjson": return nil
    case "md", "markdown", "mdown", "mkd": return .markdown
    default: return text.starts(with: "---\n".utf8) || text.starts(with: "---\r\n".utf8) ? .markdown : nil
    }
  }

  /// Reads as much of a JSON text as there is, until a name tells.
  private static func json(_ bytes: [UInt8]) -> ImportFormat? {
    var reader = JSONReader(ByteSource(bytes))
    var names = Names()
    // That the text is cut off is expected. jrnl begins with the counts of all tags, which may be longer than what we
    // see, and so may be what an entry of Day One begins with.
    do { return try format(of: &reader, &names, depth: 0) ?? names.likely } catch { return names.likely }
  }

  /// The names of members that have been seen.
  private struct Names {
    var outer: Set<String> = []
    var inner: Set<String> = []

    var told: ImportFormat? {
      for names in [inner, outer] {
        if names.contains("creationDate") { return .dayOne }
        if names.contains("content_type") { return .standardNotes }
        if names.isSuperset(of: ["title", "body"]) || names.isSuperset(of: ["body", "date"]) { return .jrnlJSON }
        if names.isSuperset(of: ["id", "date", "modified"]) { return .intimeJSON }
      }
      return nil
    }

    /// What it is if no entry tells.
    var likely: ImportFormat? {
      if outer.contains("items") { return inner.isEmpty ? .standardNotes : nil }
      if outer.contains("metadata") { return inner.contains("date") ? nil : .dayOne }
      return outer.contains("tags") ? .jrnlJSON : nil
    }
  }

  private static func format(
    of reader: inout JSONReader, _ names: inout Names, depth: Int
  ) throws(JSONError) -> ImportFormat? {
    if try reader.beginArray() {
      guard try reader.nextElement(), depth < 2 else { return nil }
      return try format(of: &reader, &names, depth: depth + 1)
    }
    guard try reader.beginObject() else { return nil }
    while let name = try reader.nextKey() {
      if depth == 0 { names.outer.insert(name) } else { names.inner.insert(name) }
      if depth == 0, name == "entries" || name == "items", try reader.kind() == .array {
        if let format = try format(of: &reader, &names, depth: 1) { return format }
        return names.likely
      }
      if name == "format", depth == 0, try reader.kind() == .string {
        return try reader.string() == "intime" ? .intimeJSON : nil
      }
      if let format = names.told { return format }
    }
    return nil
  }
}
