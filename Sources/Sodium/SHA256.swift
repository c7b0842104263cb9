internal import CSodium

/// The hash of the formats of others. Source: FIPS 180-4; libsodium's `crypto_hash_sha256`.
public enum SHA256 {
  /// The 32-byte hash of `input`.
  public static func hash(_ input: Span<UInt8>) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    unsafe output.withUnsafeMutableBufferPointer { output in
      unsafe input.withUnsafeBufferPointer { input in
        guard let output = output.baseAddress else { return }
        _ = unsafe crypto_hash_sha256(output, input.baseAddress, UInt64(input.count))
      }
    }
    return output
  }
}
