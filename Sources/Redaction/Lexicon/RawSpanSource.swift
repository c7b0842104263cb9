/// Embedded bytes, which live as long as the program.
@safe struct RawSpanSource: @unchecked Sendable {
  private let start: UnsafePointer<UInt8>?
  let count: Int

  init(start: UnsafePointer<UInt8>?, count: Int) {
    unsafe self.start = unsafe start
    self.count = unsafe start == nil ? 0 : count
  }

  subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count)
    guard let start = unsafe start else { return 0 }
    return unsafe start[index]
  }

  /// A copy of all of them.
  var bytes: [UInt8] { unsafe Array(UnsafeBufferPointer(start: start, count: count)) }

  /// The little-endian number of four bytes at `offset`.
  func word(at offset: Int) -> UInt32 {
    precondition(offset >= 0 && offset + 4 <= count)
    guard let start = unsafe start else { return 0 }
    return unsafe UInt32(littleEndian: UnsafeRawPointer(start + offset).loadUnaligned(as: UInt32.self))
  }

  /// The little-endian number of two bytes at `offset`.
  func half(at offset: Int) -> UInt16 {
    precondition(offset >= 0 && offset + 2 <= count)
    guard let start = unsafe start else { return 0 }
    return unsafe UInt16(littleEndian: UnsafeRawPointer(start + offset).loadUnaligned(as: UInt16.self))
  }
}
