import Exchange

/// Bytes that are to be imported, which can be looked at before they are read.
final class ImportStream {
  private let source: (inout [UInt8]) throws -> Int
  private let passOver: ((Int) throws -> Int)?
  private var ahead: [UInt8] = []
  private var taken = 0

  /// What `source` gives: it fills an array from its beginning, and says how many bytes it wrote, 0 at the end.
  /// - Parameter skip: passes over as many of the next bytes as it can without reading them, and says how many.
  init(_ source: @escaping (inout [UInt8]) throws -> Int, skip: ((Int) throws -> Int)? = nil) {
    self.source = source
    passOver = skip
  }

  /// The first bytes, which stay to be read: `count` of them, or all if there are fewer.
  func beginning(_ count: Int) throws -> [UInt8] {
    while ahead.count - taken < count {
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let more = try source(&chunk)
      if more == 0 { break }
      ahead += chunk[..<more]
    }
    return Array(ahead[taken...].prefix(count))
  }

  /// Fills `buffer` from its beginning; how many bytes, 0 at the end.
  func read(into buffer: inout [UInt8]) throws -> Int {
    guard taken < ahead.count else { return try source(&buffer) }
    let piece = ahead[taken...].prefix(buffer.count)
    buffer.replaceSubrange(0..<piece.count, with: piece)
    taken += piece.count
    if taken == ahead.count { (ahead, taken) = ([], 0) }
    return piece.count
  }

  /// Passes over as many of the next `count` bytes as need not be read for that; how many.
  func skip(_ count: Int) throws -> Int {
    guard taken == ahead.count, let passOver else { return 0 }
    return try passOver(count)
  }

  /// All of it.
  /// - Throws: `tooLong`, and what the source throws.
  func all(limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try read(into: &chunk)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= limit else { throw ImportError.tooLong(limit: limit, Place(offset: 0, line: 1)) }
    }
  }

  /// The same bytes for a reader of a format.
  var bytes: ByteSource { ByteSource { try self.read(into: &$0) } }
}
