internal import Journal

extension CBORReader {
  /// Reads an array of texts.
  mutating func texts(_ bytes: Span<UInt8>) throws(CBORError) -> [String] {
    var texts: [String] = []
    for _ in 0..<(try array(bytes)) { texts.append(try text(bytes)) }
    return texts
  }

  /// Reads a byte string of `count` bytes, or of any length.
  mutating func bytes(_ bytes: Span<UInt8>, count: Int? = nil) throws(CBORError) -> [UInt8] {
    let range = try byteString(bytes)
    guard count == nil || range.count == count else { throw .outOfRange }
    var copy: [UInt8] = []
    copy.reserveCapacity(range.count)
    for index in range { copy.append(bytes[index]) }
    return copy
  }

  /// Reads the name of an object or entry.
  mutating func id(_ bytes: Span<UInt8>) throws(CBORError) -> EntryID {
    guard let id = EntryID(bytes.extracting(try byteString(bytes))) else { throw .outOfRange }
    return id
  }

  /// Reads an integer within `range`.
  mutating func number(_ bytes: Span<UInt8>, in range: ClosedRange<Int>) throws(CBORError) -> Int {
    let value = try integer(bytes)
    guard let number = Int(exactly: value), range.contains(number) else { throw .outOfRange }
    return number
  }
}

extension CBORWriter {
  /// Writes an array of texts.
  mutating func write(_ texts: [String]) {
    writeArray(count: texts.count)
    for text in texts { write(text) }
  }

  /// Writes an array of byte strings.
  mutating func write(_ strings: [[UInt8]]) {
    writeArray(count: strings.count)
    for string in strings { write(string) }
  }
}
