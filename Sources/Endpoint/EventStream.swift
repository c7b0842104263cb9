/// Takes a stream of server-sent events apart, wherever it has been cut. Source: WHATWG HTML, 9.2.6 "Interpreting an event
/// stream"; `id` and `retry` do not matter here, for a broken stream is not taken up again.
struct EventStream {
  /// One event.
  struct Event: Equatable {
    /// What kind it says it is; empty if it does not.
    var name: [UInt8] = []
    /// The lines of data, with a line feed between two.
    var data: [UInt8] = []
  }

  private let limit: Int
  private var line: [UInt8] = []
  private var event = Event()
  private var hasData = false
  private var followsReturn = false
  private var seen = 0

  /// A reader that gives up on events, or lines, of more than `limit` bytes.
  init(limit: Int) { self.limit = limit }

  /// Reads on, and hands out every event that is whole.
  mutating func read(
    _ bytes: [UInt8], _ receive: (Event) throws(EndpointError) -> Void
  ) throws(EndpointError) {
    for byte in bytes {
      let endsReturn = followsReturn && byte == 0x0a
      followsReturn = byte == 0x0d
      if endsReturn { continue }
      guard byte != 0x0a, byte != 0x0d else {
        try endLine(receive)
        continue
      }
      line.append(byte)
      seen += seen < 4 ? 1 : 0
      // A byte order mark may stand at the very beginning.
      if seen == 3, line == [0xef, 0xbb, 0xbf] { line = [] }
      guard line.count + event.data.count <= limit else { throw .tooLarge(.event, limit: limit) }
    }
  }

  /// The end of the bytes: some services leave out the empty line after the last event.
  mutating func end(_ receive: (Event) throws(EndpointError) -> Void) throws(EndpointError) {
    if !line.isEmpty { try endLine(receive) }
    if hasData { try endLine(receive) }
  }

  private mutating func endLine(_ receive: (Event) throws(EndpointError) -> Void) throws(EndpointError) {
    seen = 4
    guard !line.isEmpty else {
      defer {
        event = Event()
        hasData = false
      }
      if hasData { try receive(event) }
      return
    }
    let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.count
    var value = line[min(colon + 1, line.count)...]
    if value.first == 0x20 { value = value.dropFirst() }
    switch line[..<colon] {
    case ArraySlice("data".utf8):
      if hasData { event.data.append(0x0a) }
      event.data.append(contentsOf: value)
      hasData = true
    case ArraySlice("event".utf8): event.name = Array(value)
    default: break  // a comment, or a field that does not matter
    }
    line.removeAll(keepingCapacity: true)
  }
}
