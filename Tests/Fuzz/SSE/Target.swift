import FuzzMain

@testable import Endpoint

@main enum Fuzz {
  static func main() { unsafe fuzz_main(CommandLine.argc, CommandLine.unsafeArgv) }
}

/// Law: where a stream is cut does not matter. The first byte says into pieces of how many bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let stream = Array(input.dropFirst())
  let whole = events(stream, by: max(1, stream.count))
  precondition(events(stream, by: 1) == whole, "a stream may be cut anywhere")
  precondition(events(stream, by: Int(input.first ?? 0) + 1) == whole, "a stream may be cut anywhere")
  return 0
}

private struct Outcome: Equatable {
  var events: [EventStream.Event] = []
  var error: EndpointError?
}

private func events(_ bytes: [UInt8], by size: Int) -> Outcome {
  var stream = EventStream(limit: 500)
  var outcome = Outcome()
  do throws(EndpointError) {
    for start in stride(from: 0, to: bytes.count, by: size) {
      try stream.read(Array(bytes[start..<min(start + size, bytes.count)])) { outcome.events.append($0) }
    }
    try stream.end { outcome.events.append($0) }
  } catch { outcome.error = error }
  return outcome
}
