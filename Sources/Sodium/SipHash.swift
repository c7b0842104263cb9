internal import CSodium

/// SipHash-2-4 with 128 bits of output: a keyed hash that is quick for a few bytes. Nobody who does not have the key can tell
/// it from chance; without a key it protects nothing. Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF",
/// INDOCRYPT 2012; libsodium's `crypto_shorthash_siphashx24`.
public enum SipHash {
  /// Bytes of a key.
  public static let keyCount = Int(crypto_shorthash_siphashx24_KEYBYTES)
  /// Bytes of a hash.
  public static let byteCount = Int(crypto_shorthash_siphashx24_BYTES)

  /// Two hashes of `input` side by side: one under the first half of `key`, 32 bytes, one under the other.
  public static func pair(_ input: Span<UInt8>, key: borrowing Secret) -> InlineArray<32, UInt8> {
    precondition(key.count == 2 * keyCount)
    var output = InlineArray<32, UInt8>(repeating: 0)
    var bytes = output.mutableSpan
    unsafe bytes.withUnsafeMutableBufferPointer { output in
      unsafe input.withUnsafeBufferPointer { input in
        unsafe key.withPointer { key in
          guard let out = output.baseAddress else { return }
          for half in 0..<2 {
            unsafe crypto_shorthash_siphashx24(
              out + half * byteCount, input.baseAddress, UInt64(input.count), key + half * keyCount)
          }
        }
      }
    }
    return output
  }
}
