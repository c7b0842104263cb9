import CGravity
import CReflection

/// Bytes that are part of the program.
@safe struct EmbeddedBytes: @unchecked Sendable {
  let start: UnsafePointer<UInt8>
  let count: Int

  init(start: UnsafePointer<UInt8>, count: Int) {
    unsafe self.start = start
    self.count = count
  }

  /// The bytes of an embedded file.
  @unsafe init(_ file: creflection_file) { unsafe self.init(start: file.bytes, count: file.count) }

  subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count)
    return unsafe start[index]
  }

  /// The little-endian number of four bytes at `offset`.
  func word(at offset: Int) -> UInt32 {
    precondition(offset >= 0 && offset + 4 <= count)
    return unsafe UInt32(littleEndian: UnsafeRawPointer(start + offset).loadUnaligned(as: UInt32.self))
  }

  /// The `count` bytes from `offset` on.
  func part(_ offset: Int, count: Int) -> EmbeddedBytes {
    precondition(offset >= 0 && count >= 0 && offset + count <= self.count)
    return unsafe EmbeddedBytes(start: start + offset, count: count)
  }

  /// A copy of the bytes in `range`.
  func array(_ range: Range<Int>) -> [UInt8] {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return unsafe Array(UnsafeBufferPointer(start: start + range.lowerBound, count: range.count))
  }

  /// The text of the bytes in `range`.
  func text(_ range: Range<Int>) -> String {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return unsafe String(
      decoding: UnsafeBufferPointer(start: start + range.lowerBound, count: range.count), as: UTF8.self)
  }

  /// The `count` numbers of four bytes each from `offset` on.
  func words(_ count: Int, at offset: Int) -> [UInt32] {
    precondition(count >= 0 && offset >= 0 && offset + 4 * count <= self.count)
    let words = unsafe [UInt32](unsafeUninitializedCapacity: count) { buffer, initialized in
      unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(
        from: UnsafeRawBufferPointer(start: start + offset, count: 4 * count))
      initialized = count
    }
    return words.map { UInt32(littleEndian: $0) }
  }

  /// Puts the `count` signed bytes from `offset` on, each times `scale`, into `numbers` from `place` on.
  func widen(_ offset: Int, count: Int, scale: Float, into numbers: inout [Float], at place: Int) {
    precondition(count >= 0 && offset >= 0 && offset + count <= self.count)
    precondition(place >= 0 && place + count <= numbers.count)
    unsafe numbers.withUnsafeMutableBufferPointer { numbers in
      guard let out = numbers.baseAddress else { return }
      unsafe UnsafeRawPointer(start + offset).withMemoryRebound(to: Int8.self, capacity: count) {
        unsafe cgravity_widen($0, count, scale, out + place)
      }
    }
  }

  /// The lines, each of which ends with a line feed.
  var lines: [[UInt8]] {
    unsafe UnsafeBufferPointer(start: start, count: count).split(separator: UInt8(ascii: "\n")).map { unsafe Array($0) }
  }
}
