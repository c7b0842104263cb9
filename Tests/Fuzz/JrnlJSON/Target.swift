import Exchange
import FuzzMain
import Journal

@main enum Fuzz {
  static func main() { unsafe fuzz_main(CommandLine.argc, CommandLine.unsafeArgv) }
}

/// Law: what is accepted, written and read again is equal; so it is with our own JSON, read from the same bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let entries = jrnl(input)
  let again = jrnl(JrnlJSON.document(entries))
  precondition(again.count == entries.count, "every entry comes back")
  for (one, other) in zip(entries, again) {
    precondition(one.title.utf8.elementsEqual(other.title.utf8) && one.text.utf8.elementsEqual(other.text.utf8), "text")
    precondition(one.date.clockSeconds - Int64(one.date.local.second) == other.date.clockSeconds, "date")
    precondition(Set(one.tags) == Set(other.tags) && one.isStarred == other.isStarred, "tags and star")
  }
  let ours = intime(input)
  let written = document(ours)
  precondition(document(intime(written)) == written, "our own document comes back as it was")
  return 0
}

private func jrnl(_ input: [UInt8]) -> [EntryContent] {
  var entries: [EntryContent] = []
  guard let now = Timestamp(secondsSince1970: 0, offsetMinutes: 60) else { preconditionFailure("1970 is a year") }
  // What was read before an error must obey the laws too.
  try? JrnlJSON.read(
    from: ByteSource(input), clock: Clock(fixedAt: now), onEntry: { entries.append($0.content) }, onProblem: { _ in })
  return entries
}

private func intime(_ input: [UInt8]) -> [EntryRecord] {
  var entries: [EntryRecord] = []
  try? IntimeJSON.read(
    from: ByteSource(input),
    onEntry: { found in
      let entry = Entry(
        id: found.id ?? EntryID(high: 0, low: 0), revision: 1, content: found.content,
        modified: found.modified ?? found.content.date, language: nil, wordCount: 0,
        isFromInbox: found.beside.isFromInbox)
      entries.append(
        EntryRecord(
          entry, isDeleted: found.beside.isDeleted, revisions: found.beside.revisions,
          reflections: found.beside.reflections, conversation: found.beside.conversation))
    }, onProblem: { _ in })
  return entries
}

private func document(_ records: [EntryRecord]) -> [UInt8] {
  var writer = IntimeJSON.Writer()
  for record in records { writer.append(record) }
  writer.finish()
  return writer.take()
}
