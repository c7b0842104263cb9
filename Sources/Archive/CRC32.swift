internal import CZlib

/// The check sum of ZIP members (ISO 3309, reflected polynomial EDB88320).
struct CRC32: Sendable {
  private(set) var value: UInt32 = 0

  mutating func update(_ bytes: borrowing Span<UInt8>) {
    value = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe UInt32(truncatingIfNeeded: crc32_z(uLong(value), buffer.baseAddress, buffer.count))
    }
  }
}
