import Exchange
import FuzzMain
import Journal

@main enum Fuzz {
  static func main() { unsafe fuzz_main(CommandLine.argc, CommandLine.unsafeArgv) }
}

/// Laws: what is accepted, written and read again is equal; any text at all, put in a file of ours, comes back.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let now = Timestamp(secondsSince1970: 0, offsetMinutes: 60) else { preconditionFailure("1970 is a year") }
  for name in ["2024/2024-03-02.md", "note.md"] {
    guard let entries = try? MarkdownFile.read(input, name: name, fallback: now, clock: Clock(fixedAt: now)) else {
      continue
    }
    for entry in entries { check(entry.content, now) }
  }
  guard let text = String(validating: input, as: UTF8.self) else { return 0 }
  check(EntryContent(date: now, title: text, text: text), now)
  check(EntryContent(date: now, text: text), now)
  return 0
}

private func check(_ before: EntryContent, _ now: Timestamp) {
  let id = EntryID(high: 1, low: 2)
  let file = MarkdownFile.write(before, id: id)
  let name = MarkdownFile.fileName(for: before, id: id)
  guard let entries = try? MarkdownFile.read(file, name: name, fallback: now, clock: Clock(fixedAt: now)),
    entries.count == 1, let after = entries.first
  else { preconditionFailure("a file of ours is one entry") }
  precondition(after.id == id && after.losses.isEmpty, "nothing is lost")
  precondition(before.title.utf8.elementsEqual(after.content.title.utf8), "title")
  precondition(before.text.utf8.elementsEqual(after.content.text.utf8), "text")
  precondition(before.date == after.content.date && before.mood == after.content.mood, "date and mood")
  precondition(before.isStarred == after.content.isStarred && before.isPrivate == after.content.isPrivate, "flags")
  precondition(Set(before.tags) == Set(after.content.tags), "tags")
}
