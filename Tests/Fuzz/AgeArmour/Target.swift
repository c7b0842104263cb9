import FuzzMain

@testable import AgeFormat

@main enum Fuzz {
  static func main() { unsafe fuzz_main(CommandLine.argc, CommandLine.unsafeArgv) }
}

/// Laws: what is read from an armour and written again is the same text, but for line ends and the space around; parts do not
/// matter; any bytes come back from an armour.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  precondition(content(of: armoured(bytes), part: 7) == bytes, "what is armoured is read again")
  let read = content(of: bytes, part: .max)
  precondition(read == content(of: bytes, part: 1), "parts do not matter")
  guard let read else { return 0 }
  let lines = bytes.filter { $0 != 0x0d }.split(separator: 0x0a).filter { !$0.allSatisfy { $0 <= 0x20 } }
  precondition(lines == armoured(read).split(separator: 0x0a), "an armour has one form")
  return 0
}

private func armoured(_ bytes: [UInt8]) -> [UInt8] {
  var armour = ArmourWriter()
  armour.write(bytes.span)
  armour.finish()
  return armour.take()
}

private func content(of bytes: [UInt8], part: Int) -> [UInt8]? {
  var position = 0
  let source: AgeSource = { buffer in
    let count = min(part, buffer.count, bytes.count - position)
    for index in 0..<count { buffer[index] = bytes[position + index] }
    position += count
    return count
  }
  let reader = ArmourReader(ByteInput(source, capacity: 64))
  var content: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 100)
  while true {
    var span = buffer.mutableSpan
    guard let count = try? reader.read(into: &span) else { return nil }
    if count == 0 { return content }
    content += buffer[..<count]
  }
}
