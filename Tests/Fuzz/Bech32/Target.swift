import FuzzMain

@testable import AgeFormat

@main enum Fuzz {
  static func main() { unsafe fuzz_main(CommandLine.argc, CommandLine.unsafeArgv) }
}

/// Laws: bytes written are read again, a text has one form, and no character can be changed.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  check(bytes, prefix: "age")
  check(bytes, prefix: "AGE-SECRET-KEY-")
  if let recipient = try? AgeRecipient(String(decoding: bytes, as: UTF8.self)) {
    precondition(Array(recipient.description.utf8) == bytes, "a recipient has one form")
  }
  _ = try? AgeRecipient.list(bytes)
  _ = try? AgeIdentities(file: bytes.span)
  return 0
}

private func check(_ bytes: [UInt8], prefix: StaticString) {
  var text = [UInt8](repeating: 0, count: Bech32.textCount(prefix: prefix, bytes: bytes.count))
  var letters = text.mutableSpan
  Bech32.encode(bytes.span, prefix: prefix, into: &letters)
  precondition(decoded(text, bytes.count, prefix) == bytes, "what is written is read again")
  guard let first = bytes.first else { return }
  let place = Int(first) % text.count
  text[place] = text[place] == 0x71 ? 0x70 : 0x71
  precondition(decoded(text, bytes.count, prefix) != bytes, "a changed character is found")
}

private func decoded(_ text: [UInt8], _ count: Int, _ prefix: StaticString) -> [UInt8]? {
  var bytes = [UInt8](repeating: 0, count: count)
  var output = bytes.mutableSpan
  return Bech32.decode(text.span, prefix: prefix, into: &output) == nil ? bytes : nil
}
