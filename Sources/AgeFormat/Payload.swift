import Sodium

/// How a payload is cut into pieces and encrypted. Source: age specification, "Payload" (a variant of STREAM).
enum Payload {
  /// Bytes of plaintext in each piece but the last.
  static let chunkCount = 1 << 16
  /// The same, encrypted.
  static let sealedCount = chunkCount + ChaCha20Poly1305.tagCount
  /// Bytes before the first piece, from which the key is derived.
  static let nonceCount = 16

  /// The nonce of a piece: its number in eleven bytes, and whether it is the last.
  static func nonce(_ number: UInt64, isLast: Bool) -> [UInt8] {
    var nonce: [UInt8] = [0, 0, 0]
    for shift in stride(from: 56, through: 0, by: -8) {
      nonce.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
    return nonce + [isLast ? 1 : 0]
  }
}
