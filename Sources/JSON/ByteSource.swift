/// Where a reader's bytes come from: a file, a pipe, an opened age file, or memory. Read once, in order.
public struct ByteSource {
  package let read: (inout [UInt8]) throws -> Int

  /// A source that asks `read` for more.
  ///
  /// `read` fills the array from its beginning with what comes next and returns how many bytes it put there, 0 at the
  /// end. It must not change the length of the array.
  public init(_ read: @escaping (inout [UInt8]) throws -> Int) {
    self.read = read
  }

  /// A source that hands out `bytes`, at most `chunkSize` at a time.
  public init(_ bytes: [UInt8], chunkSize: Int = 1 << 16) {
    var position = 0
    read = { buffer in
      let count = min(chunkSize, buffer.count, bytes.count - position)
      buffer.replaceSubrange(0..<count, with: bytes[position..<position + count])
      position += count
      return count
    }
  }
}

/// A position in an input, for messages.
public struct Place: Hashable, Sendable {
  /// Bytes before it.
  public var offset: Int
  /// Line, the first being 1; lines end with a line feed.
  public var line: Int

  /// The place `offset` bytes into the input, on line `line`.
  public init(offset: Int, line: Int) {
    self.offset = offset
    self.line = line
  }
}

/// The part of a source that is in memory: bytes leave it at the front, and come in at the back.
package struct ByteWindow: ~Copyable {
  private let source: ByteSource
  private var chunk: [UInt8]
  package private(set) var bytes: [UInt8] = []
  /// Index in ``bytes`` of the first byte not yet taken.
  package private(set) var start = 0
  /// How many bytes of the source lie before ``bytes``.
  private var base = 0
  private(set) var isAtEnd = false

  package init(_ source: ByteSource, chunkSize: Int = 1 << 16) {
    self.source = source
    chunk = [UInt8](repeating: 0, count: chunkSize)
  }

  /// Bytes of the source that have been taken.
  package var offset: Int { base + start }
  /// Bytes in memory that have not been taken.
  package var count: Int { bytes.count - start }

  /// The byte `distance` after the first one not taken, if it is in memory.
  package subscript(_ distance: Int) -> UInt8? {
    let index = start + distance
    return index < bytes.count ? bytes[index] : nil
  }

  package mutating func take(_ count: Int) { start += count }

  /// Reads on, keeping what has not been taken; `false` at the end of the source.
  package mutating func fill() throws -> Bool {
    if isAtEnd { return false }
    let count = try source.read(&chunk)
    precondition((0...chunk.count).contains(count), "a source returns the number of bytes it wrote")
    if count == 0 {
      isAtEnd = true
      return false
    }
    base += start
    bytes.removeSubrange(0..<start)
    start = 0
    bytes.append(contentsOf: chunk[0..<count])
    return true
  }

  /// Reads until `wanted` bytes are in memory; `false` if the source ends before.
  package mutating func ensure(_ wanted: Int) throws -> Bool {
    while count < wanted {
      guard try fill() else { return false }
    }
    return true
  }
}
