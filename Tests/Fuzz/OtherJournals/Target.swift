import Exchange
import FuzzMain
import Journal

@main enum Fuzz {
  static func main() { unsafe fuzz_main(CommandLine.argc, CommandLine.unsafeArgv) }
}

/// Laws: no input harms; and what comes out of Day One's JSON or a backup of Standard Notes goes to Day One and comes back
/// equal.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  _ = ImportFormat.detect(fileName: "x.json", firstBytes: input)
  for entry in dayOne(input) + standardNotes(input) {
    let again = dayOne(DayOneDocument.written(entry))
    precondition(again.count == 1, "an entry that was written is read")
    let (before, after) = (entry.content, again[0].content)
    precondition(after.text.utf8.elementsEqual(before.text.utf8), "text")
    precondition(after.date.secondsSince1970 == before.date.secondsSince1970, "date")
    precondition(Set(after.tags) == Set(before.tags) && after.isStarred == before.isStarred, "tags and star")
    let title = before.title.utf8.map { $0 == 0x0a || $0 == 0x0d ? 0x20 : $0 }
    precondition(after.title.utf8.elementsEqual(title), "title")
  }
  return 0
}

private let clock = Clock(
  fixedAt: Timestamp(secondsSince1970: 0, offsetMinutes: 60) ?? { preconditionFailure("1970") }())

private func dayOne(_ input: [UInt8]) -> [ImportedEntry] {
  var entries: [ImportedEntry] = []
  try? DayOneJSON.read(
    from: ByteSource(input), clock: clock, zones: { _ in nil }, onEntry: { entries.append($0) }, onProblem: { _ in })
  return entries
}

private func standardNotes(_ input: [UInt8]) -> [ImportedEntry] {
  var entries: [ImportedEntry] = []
  guard let tags = try? StandardNotesJSON.tags(from: ByteSource(input)) else { return [] }
  try? StandardNotesJSON.read(
    from: ByteSource(input), tags: tags, clock: clock, onEntry: { entries.append($0) }, onProblem: { _ in })
  return entries
}

private enum DayOneDocument {
  /// The document with one entry.
  static func written(_ imported: ImportedEntry) -> [UInt8] {
    let entry = Entry(
      id: imported.id ?? EntryID(high: 0, low: 0), revision: 1, content: imported.content,
      modified: imported.modified ?? imported.content.date, language: nil, wordCount: 0, isFromInbox: false)
    var json = JSONWriter()
    json.beginObject()
    json.name("entries")
    json.beginArray()
    DayOneArchive.write(entry, to: &json)
    json.endArray()
    json.endObject()
    return json.take()
  }
}
