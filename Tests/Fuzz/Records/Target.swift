import FuzzMain
import Journal
import Sodium

@testable import Vault

@main enum Fuzz {
  static func main() { unsafe fuzz_main(CommandLine.argc, CommandLine.unsafeArgv) }
}

/// Laws: no record that is accepted changes when it is written and read again; two readers of one record agree.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  // Any place in the bytes, so that a reader that strays is seen to stray.
  let bytes = [0xff] + input + [0xff]
  let range = 1..<1 + count
  var reader = CBORReader(range)
  let isSound = (try? reader.skip(bytes.span)) != nil && reader.isAtEnd
  precondition(reader.offset <= range.upperBound, "a reader stays in its range")
  checkHead(bytes, range, isSound)
  checkState(bytes, range, isSound)
  checkJot(input)
  checkText(bytes, range, isSound)
  checkOwnRecords(bytes, range, isSound)
  checkSmallThings(input)
  return 0
}

private let id = EntryID(high: 1, low: 2)

private func checkHead(_ bytes: [UInt8], _ range: Range<Int>, _ isSound: Bool) {
  var unread = ObjectSummary.Unread()
  let summary = try? ObjectSummary(row: 1, id: id, bytes.span, range, &unread)
  guard let head = try? ObjectHead(bytes.span, range, id: id) else { return }
  precondition(isSound, "a head is deterministic CBOR")
  guard let summary else { preconditionFailure("a head is a summary and more") }
  precondition(summary.date == head.date && summary.parents == head.parents && summary.kind == head.kind, "both agree")
  let again = head.encoded(for: id)
  guard let reread = try? ObjectHead(again.span, 0..<again.count, id: id) else {
    preconditionFailure("what we write can be read")
  }
  precondition(reread == head && reread.encoded(for: id) == again, "what we write is read as it was")
  var query = Query()
  query.terms = [SearchTerm("rain"), SearchTerm("-été")].compactMap { $0 }
  query.tags = [Tag("home")].compactMap { $0 }
  query.excludedTags = [Tag("work")].compactMap { $0 }
  var filter = QueryFilter(query)
  do { _ = try filter.titleTerms(summary, bytes.span, range, unread) } catch {
    preconditionFailure("the filter reads what the head does")
  }
}

private func checkState(_ bytes: [UInt8], _ range: Range<Int>, _ isSound: Bool) {
  guard let state = try? VaultState(bytes.span, range) else { return }
  precondition(isSound, "a state is deterministic CBOR")
  let again = state.encoded()
  guard let reread = try? VaultState(again.span, 0..<again.count), reread == state else {
    preconditionFailure("what we write is read as it was")
  }
}

private func checkJot(_ input: [UInt8]) {
  for padded in [input, Padding.pad(input, floor: Padding.bodyFloor)] {
    guard let jot = Jot(padded) else { continue }
    guard let reread = Jot(jot.encoded()), reread.id == jot.id, reread.content == jot.content else {
      preconditionFailure("what we write is read as it was")
    }
  }
}

private func checkText(_ bytes: [UInt8], _ range: Range<Int>, _ isSound: Bool) {
  guard let text = try? ObjectBody.textRange(bytes.span, range) else { return }
  precondition(text.lowerBound >= range.lowerBound && text.upperBound <= range.upperBound, "a text is in its record")
  guard isSound, let string = String(validating: bytes.span.extracting(text)) else { return }
  if let found = try? ObjectBody.ranges(bytes.span, range), let foreign = found.foreign,
    let words = String(validating: bytes.span.extracting(foreign))
  {
    let both = ObjectBody.encoded(string, foreign: words)
    guard let reread = try? ObjectBody.ranges(both.span, 0..<both.count), let place = reread.foreign else {
      preconditionFailure("what we write is read")
    }
    precondition(both[place].elementsEqual(words.utf8), "what came from another program is read as it was")
  }
  let again = ObjectBody.encoded(string)
  guard let reread = try? ObjectBody.textRange(again.span, 0..<again.count) else {
    preconditionFailure("what we write can be read")
  }
  precondition(again[reread].elementsEqual(bytes[text]), "what we write is read as it was")
}

private func checkOwnRecords(_ bytes: [UInt8], _ range: Range<Int>, _ isSound: Bool) {
  let heads: [(inout CBORWriter.Map) -> Void] = [
    (try? LedgerHead(bytes.span, range)).map { head in { head.write(to: &$0) } },
    (try? KeptReflection.Summary(bytes.span, range, entry: id, written: .epoch)).map { head in { head.write(to: &$0) }
    },
    (try? TurnHead(bytes.span, range)).map { head in { head.write(to: &$0) } },
  ].compactMap(\.self)
  for head in heads {
    precondition(isSound, "a head is deterministic CBOR")
    var writer = CBORWriter()
    writer.writeMap(head)
  }
  func isKept<Record: Equatable>(
    _ read: (Span<UInt8>, Range<Int>) throws -> Record, _ write: (Record) -> [UInt8]
  ) -> Bool {
    guard let record = try? read(bytes.span, range) else { return true }
    let again = write(record)
    return isSound && (try? read(again.span, 0..<again.count)) == record
  }
  precondition(isKept({ try Grant(record: $0, $1) }, { $0.encoded() }), "what we write is read as it was")
  precondition(isKept({ try TurnBody($0, $1) }, { $0.encoded() }), "what we write is read as it was")
  precondition(
    isKept({ try KeptReflection.Parts(record: $0, $1) }, { $0.encoded() }), "what we write is read as it was")
}

private func checkSmallThings(_ input: [UInt8]) {
  for floor in [Padding.headFloor, Padding.bodyFloor] {
    guard let range = Padding.unpad(input.span, count: input.count, floor: floor) else { continue }
    precondition(Padding.pad(Array(input[range]), floor: floor) == input, "there is one padding for each plaintext")
  }
  _ = try? KeySlot(number: 1, bytes: input, vaultID: [UInt8](repeating: 0, count: 16))
  _ = try? WrittenKey.key(from: input.span)
}
