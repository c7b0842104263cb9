/// Where bytes come from: writes them to the beginning of the buffer it is lent, and says how many; 0 at the end, and
/// only there.
public typealias AgeSource = (_ buffer: inout MutableSpan<UInt8>) throws -> Int

/// Where bytes go to: takes all of what it is lent.
public typealias AgeSink = (_ bytes: Span<UInt8>) throws -> Void

/// A source with a buffer before it.
struct ByteInput: ~Copyable {
  private let source: AgeSource
  /// Of which ``start`` up to `end` are to be read.
  private(set) var buffer: [UInt8]
  private(set) var start = 0
  private var end = 0
  private var isAtEnd = false

  init(_ source: @escaping AgeSource, capacity: Int = 1 << 18) {
    self.source = source
    buffer = [UInt8](repeating: 0, count: capacity)
  }

  /// Bytes that are here.
  var available: Int { end - start }

  /// The byte `index` of those that are here.
  func byte(_ index: Int) -> UInt8 { buffer[start + index] }

  /// Bytes that a source is always offered place for: an armour gives whole lines.
  private static let leastRoom = 4096

  /// Reads on until at least `count` bytes are here, or the source ends.
  /// - Returns: how many are here.
  mutating func fill(_ count: Int) throws -> Int {
    guard available < count, !isAtEnd else { return available }
    while available < count {
      makeRoom(for: count - available)
      let (filled, room, source) = (end, buffer.count - end, source)
      var whole = buffer.mutableSpan
      var rest = whole._mutatingExtracting(filled...)
      let more = try source(&rest)
      precondition((0...room).contains(more), "a source says how many bytes it wrote")
      if more == 0 {
        isAtEnd = true
        break
      }
      end += more
    }
    return available
  }

  private mutating func makeRoom(for count: Int) {
    let wanted = max(count, Self.leastRoom)
    guard buffer.count - end < wanted else { return }
    let rest = Array(buffer[start..<end])
    buffer.replaceSubrange(0..<rest.count, with: rest)
    (start, end) = (0, rest.count)
    if buffer.count - end < wanted { buffer += [UInt8](repeating: 0, count: max(wanted, buffer.count)) }
  }

  /// How many bytes the next line has before its line feed; `nil` if the source ends before, or there are more than
  /// `limit`.
  mutating func lineCount(atMost limit: Int) throws -> Int? {
    var index = 0
    while index <= limit {
      if index == available {
        guard try fill(index + 1) > index else { return nil }
      }
      if byte(index) == 0x0a { return index }
      index += 1
    }
    return nil
  }

  /// Passes over `count` bytes that are here.
  mutating func skip(_ count: Int) {
    precondition(count <= available)
    start += count
  }
}
