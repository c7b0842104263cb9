import FuzzMain

@testable import AgeFormat

@main enum Fuzz {
  static func main() { unsafe fuzz_main(CommandLine.argc, CommandLine.unsafeArgv) }
}

/// Laws: a header that is accepted says which bytes it is, does not depend on how they come, and its stanzas are written as
/// they were read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let slowly = header(bytes, part: 1)
  guard let header = header(bytes, part: .max) else {
    precondition(slowly == nil, "parts do not matter")
    return 0
  }
  precondition(slowly?.authenticated == header.authenticated && slowly?.mac == header.mac, "parts do not matter")
  precondition(bytes.starts(with: header.authenticated), "the MAC is of what was read")
  let text = String(decoding: header.authenticated, as: UTF8.self)
  for stanza in header.stanzas where stanza != .other {
    precondition(text.contains(String(decoding: stanza.text, as: UTF8.self)), "a stanza has one form")
  }
  return 0
}

private func header(_ bytes: [UInt8], part: Int) -> Header? {
  var position = 0
  let source: AgeSource = { buffer in
    let count = min(part, buffer.count, bytes.count - position)
    for index in 0..<count { buffer[index] = bytes[position + index] }
    position += count
    return count
  }
  var input = ByteInput(source, capacity: 64)
  return try? Header(from: &input)
}
