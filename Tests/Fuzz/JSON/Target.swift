import FuzzMain
import JSON

@main enum Fuzz {
  static func main() { unsafe fuzz_main(CommandLine.argc, CommandLine.unsafeArgv) }
}

/// Laws: what is accepted, written and read again is equal; skipping accepts the same texts; chunks do not matter.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let value = try? JSONValue(input)
  precondition(skips(input) == (value != nil), "skipping is as strict as reading")
  guard let value else { return 0 }
  for layout in [JSONWriter.Layout.compact, .indented(by: 2)] {
    guard let again = try? JSONValue(value.written(layout)) else { preconditionFailure("what we write can be read") }
    precondition(again.written() == value.written(), "what we write is read as it was")
  }
  var reader = JSONReader(ByteSource(input, chunkSize: 1))
  guard let slowly = try? JSONValue(next: &reader) else { preconditionFailure("chunks do not matter") }
  precondition(slowly.written() == value.written(), "chunks do not matter")
  return 0
}

private func skips(_ input: [UInt8]) -> Bool {
  var reader = JSONReader(ByteSource(input, chunkSize: 7))
  do {
    try reader.finish()
    return true
  } catch { return false }
}
