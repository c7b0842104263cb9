import Exchange
import FuzzMain
import Journal

@main enum Fuzz {
  static func main() { unsafe fuzz_main(CommandLine.argc, CommandLine.unsafeArgv) }
}

/// Laws: what is accepted, written and read again is equal; any text at all, put in an entry, stays in that entry.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let now = Timestamp(secondsSince1970: 0, offsetMinutes: 60) else { preconditionFailure("1970 is a year") }
  check(entries(input, now), now)
  guard let text = String(validating: input, as: UTF8.self) else { return 0 }
  let line = String(decoding: text.utf8.filter { $0 != 0x0a && $0 != 0x0d }, as: UTF8.self)
  let tag = Tag("fuzz").map { [$0] } ?? []
  check(
    [
      EntryContent(date: now, title: line, text: text, isStarred: count % 2 == 0),
      EntryContent(date: now, title: line, text: text, givenTags: tag, isStarred: count % 3 == 0),
    ], now)
  return 0
}

private func check(_ before: [EntryContent], _ now: Timestamp) {
  guard !before.isEmpty else { return }
  let after = entries(JrnlText.document(before), now)
  precondition(before.count == after.count, "every entry comes back")
  for (one, other) in zip(before, after) {
    precondition(one.title.utf8.elementsEqual(other.title.utf8), "title")
    precondition(one.text.utf8.elementsEqual(other.text.utf8), "text")
    precondition(one.date == other.date && one.isStarred == other.isStarred, "date and star")
    precondition(Set(one.tags) == Set(other.tags), "tags")
  }
}

private func entries(_ input: [UInt8], _ now: Timestamp) -> [EntryContent] {
  var entries: [EntryContent] = []
  // What was read before an error must obey the laws too.
  try? JrnlText.read(
    from: ByteSource(input, chunkSize: 5), clock: Clock(fixedAt: now), onEntry: { entries.append($0.content) },
    onProblem: { _ in })
  return entries
}
