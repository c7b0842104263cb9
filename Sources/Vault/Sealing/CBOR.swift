/// What makes bytes unfit as a record of ours.
public enum CBORError: Error, Hashable {
  /// The bytes end within an item.
  case truncated
  /// A head is longer than it need be, a map's keys are not in ascending order, or one occurs twice.
  case notDeterministic
  /// A major type or simple value that records do not use: tags, floating point, indefinite lengths.
  case unsupported(UInt8)
  /// An item of another type than the record has there.
  case wrongType
  /// A text that is not UTF-8.
  case notUTF8
  /// Nested deeper than ``CBORReader/deepestNesting``.
  case tooDeep
  /// Bytes are left over after the record.
  case trailingBytes
  /// A number out of the range that the field has, or a field that must be there and is not.
  case outOfRange
}

/// Writes deterministic CBOR (RFC 8949 §4.2.1): shortest heads, definite lengths, map keys ascending.
public struct CBORWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []

  /// An empty writer.
  public init() {}

  /// Makes room for `count` bytes, so that they are not copied about while they come.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// An integer.
  public mutating func write(_ value: Int64) {
    if value >= 0 {
      head(major: 0, UInt64(value))
    } else {
      head(major: 1, UInt64(bitPattern: ~value))
    }
  }

  /// An integer from zero on.
  public mutating func write(_ value: UInt64) { head(major: 0, value) }

  /// A byte string.
  public mutating func write(_ value: [UInt8]) {
    head(major: 2, UInt64(value.count))
    bytes += value
  }

  /// A text.
  public mutating func write(_ value: String) {
    let text = value.utf8
    head(major: 3, UInt64(text.count))
    bytes += text
  }

  /// A text string of UTF-8 that is never made a `String`. Room for all of it is made first, so that no copy stays behind.
  mutating func write(text: Span<UInt8>) {
    bytes.reserveCapacity(bytes.count + text.count + 9)
    head(major: 3, UInt64(text.count))
    for index in text.indices { bytes.append(text[index]) }
  }

  /// A truth value.
  public mutating func write(_ value: Bool) { bytes.append(value ? 0xf5 : 0xf4) }

  /// One item that is written already.
  mutating func write(item: [UInt8]) { bytes += item }

  /// Null.
  public mutating func writeNull() { bytes.append(0xf6) }

  /// The head of an array; `count` items must follow.
  public mutating func writeArray(count: Int) { head(major: 4, UInt64(count)) }

  /// A map with small integers as keys, given in ascending order.
  public mutating func writeMap(_ fill: (inout Map) -> Void) {
    var map = Map()
    fill(&map)
    head(major: 5, UInt64(map.count))
    bytes += map.fields.bytes
  }

  /// The fields of a map, in ascending order of their keys.
  public struct Map {
    fileprivate var fields = CBORWriter()
    fileprivate var count = 0
    private var lastKey: UInt64?

    /// Writes the field `key` with one item written by `value`.
    public mutating func field(_ key: UInt64, _ value: (inout CBORWriter) -> Void) {
      precondition(lastKey.map { $0 < key } ?? true, "keys are written in ascending order")
      lastKey = key
      count += 1
      fields.write(key)
      value(&fields)
    }
  }

  private mutating func head(major: UInt8, _ value: UInt64) {
    let type = major << 5
    switch value {
    case 0..<24: bytes.append(type | UInt8(value))
    case 24...0xff: bytes += [type | 24, UInt8(value)]
    case 0x100...0xffff:
      bytes.append(type | 25)
      append(value, count: 2)
    case 0x1_0000...0xffff_ffff:
      bytes.append(type | 26)
      append(value, count: 4)
    default:
      bytes.append(type | 27)
      append(value, count: 8)
    }
  }

  private mutating func append(_ value: UInt64, count: Int) {
    for index in (0..<count).reversed() { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(index * 8))) }
  }
}

/// Reads deterministic CBOR item by item, without allocating, and refuses everything else.
public struct CBORReader: Sendable {
  /// How deep arrays and maps may nest.
  public static let deepestNesting = 16

  /// Where the next item begins.
  public private(set) var offset: Int
  private let end: Int

  /// A reader of bytes `range` of what is passed to each call.
  public init(_ range: Range<Int>) {
    offset = range.lowerBound
    end = range.upperBound
  }

  /// Whether nothing is left.
  public var isAtEnd: Bool { offset == end }

  /// Requires that nothing is left.
  public func finish() throws(CBORError) {
    guard isAtEnd else { throw .trailingBytes }
  }

  /// Reads an integer that fits 64 bits with sign.
  public mutating func integer(_ bytes: Span<UInt8>) throws(CBORError) -> Int64 {
    let (major, value) = try head(bytes)
    guard major <= 1 else { throw .wrongType }
    guard value <= UInt64(Int64.max) else { throw .outOfRange }
    return major == 0 ? Int64(value) : ~Int64(value)
  }

  /// Reads an integer from zero on.
  public mutating func unsigned(_ bytes: Span<UInt8>) throws(CBORError) -> UInt64 {
    let (major, value) = try head(bytes)
    guard major == 0 else { throw .wrongType }
    return value
  }

  /// Reads a byte string: where its bytes lie.
  public mutating func byteString(_ bytes: Span<UInt8>) throws(CBORError) -> Range<Int> {
    try string(bytes, major: 2)
  }

  /// Reads a text: where its bytes lie; they are not yet known to be UTF-8.
  public mutating func textRange(_ bytes: Span<UInt8>) throws(CBORError) -> Range<Int> {
    try string(bytes, major: 3)
  }

  /// Reads a text.
  public mutating func text(_ bytes: Span<UInt8>) throws(CBORError) -> String {
    let range = try textRange(bytes)
    guard let text = String(validating: bytes.extracting(range)) else { throw .notUTF8 }
    return text
  }

  /// Reads a truth value.
  public mutating func bool(_ bytes: Span<UInt8>) throws(CBORError) -> Bool {
    guard offset < end else { throw .truncated }
    let byte = bytes[offset]
    guard byte == 0xf4 || byte == 0xf5 else { throw .wrongType }
    offset += 1
    return byte == 0xf5
  }

  /// Reads the head of an array: how many items follow. Each has one byte at least, so a count is never absurd.
  public mutating func array(_ bytes: Span<UInt8>) throws(CBORError) -> Int {
    let (major, count) = try head(bytes)
    guard major == 4 else { throw .wrongType }
    guard count <= UInt64(end - offset) else { throw .truncated }
    return Int(count)
  }

  /// Reads a map with unsigned keys: `field` is called for each key in turn and must read or ``skip(_:)`` one item.
  @inline(__always) public mutating func map(
    _ bytes: Span<UInt8>, field: (inout CBORReader, UInt64) throws(CBORError) -> Void
  ) throws(CBORError) {
    let (major, count) = try head(bytes)
    guard major == 5 else { throw .wrongType }
    guard count <= UInt64(end - offset) / 2 else { throw .truncated }
    var last: UInt64?
    for _ in 0..<count {
      let key = try unsigned(bytes)
      if let last, key <= last { throw .notDeterministic }
      last = key
      try field(&self, key)
    }
  }

  /// Passes over one item, which must be well-formed and deterministic all the same.
  public mutating func skip(_ bytes: Span<UInt8>) throws(CBORError) { try skip(bytes, depth: 0, checksTexts: true) }

  /// The same, but texts in it are not checked to be UTF-8: for what a scan does not look at, and somebody else will.
  public mutating func passOver(_ bytes: Span<UInt8>) throws(CBORError) {
    try skip(bytes, depth: 0, checksTexts: false)
  }

  private mutating func skip(_ bytes: Span<UInt8>, depth: Int, checksTexts: Bool) throws(CBORError) {
    guard depth <= Self.deepestNesting else { throw .tooDeep }
    guard offset < end else { throw .truncated }
    switch bytes[offset] >> 5 {
    case 0, 1: _ = try head(bytes)
    case 2: _ = try byteString(bytes)
    case 3: if checksTexts { _ = try text(bytes) } else { _ = try textRange(bytes) }
    case 4:
      let count = try array(bytes)
      for _ in 0..<count { try skip(bytes, depth: depth + 1, checksTexts: checksTexts) }
    case 5:
      let (_, count) = try head(bytes)
      guard count <= UInt64(end - offset) / 2 else { throw .truncated }
      var last = 0..<0
      for index in 0..<count {
        let start = offset
        try skip(bytes, depth: depth + 1, checksTexts: checksTexts)
        if index > 0, !Self.precedes(bytes, last, start..<offset) { throw .notDeterministic }
        last = start..<offset
        try skip(bytes, depth: depth + 1, checksTexts: checksTexts)
      }
    default:
      guard (0xf4...0xf6).contains(bytes[offset]) else { throw .unsupported(bytes[offset]) }
      offset += 1
    }
  }

  /// Whether the key at `one` sorts before that at `other`, byte by byte (RFC 8949 §4.2.1).
  private static func precedes(_ bytes: Span<UInt8>, _ one: Range<Int>, _ other: Range<Int>) -> Bool {
    for (first, second) in zip(one, other) where bytes[first] != bytes[second] { return bytes[first] < bytes[second] }
    return one.count < other.count
  }

  private mutating func string(_ bytes: Span<UInt8>, major wanted: UInt8) throws(CBORError) -> Range<Int> {
    let (major, count) = try head(bytes)
    guard major == wanted else { throw .wrongType }
    guard count <= UInt64(end - offset) else { throw .truncated }
    let range = offset..<offset + Int(count)
    offset = range.upperBound
    return range
  }

  @inline(__always) private mutating func head(
    _ bytes: Span<UInt8>
  ) throws(CBORError) -> (major: UInt8, value: UInt64) {
    guard offset < end else { throw .truncated }
    let first = bytes[offset]
    // Keys, lengths and small numbers, which are nearly all there is, have a single byte.
    guard first & 31 < 24, first < 0xc0 else { return try longHead(bytes, first) }
    offset += 1
    return (first >> 5, UInt64(first & 31))
  }

  @inline(never) private mutating func longHead(
    _ bytes: Span<UInt8>, _ first: UInt8
  ) throws(CBORError) -> (major: UInt8, value: UInt64) {
    let major = first >> 5
    guard major < 6 else { throw major == 7 && (0xf4...0xf6).contains(first) ? .wrongType : .unsupported(first) }
    let detail = first & 31
    guard detail < 28 else { throw .unsupported(first) }
    let count = 1 << Int(detail - 24)
    guard count <= end - offset - 1 else { throw .truncated }
    var value: UInt64 = 0
    for index in 1...count { value = value << 8 | UInt64(bytes[offset + index]) }
    let smallest: UInt64 = count == 1 ? 24 : 1 << UInt64(count * 4)
    guard value >= smallest else { throw .notDeterministic }
    offset += 1 + count
    return (major, value)
  }
}

extension String {
  /// The text that `bytes` encode, or `nil` if they are not UTF-8.
  init?(validating bytes: Span<UInt8>) {
    guard let text = try? UTF8Span(validating: bytes) else { return nil }
    self.init(copying: text)
  }
}
