internal import CSodium

/// Makes guessing a passphrase expensive, for the formats of others; ours has ``Argon2id``. Source: RFC 7914;
/// libsodium's
/// `crypto_pwhash_scryptsalsa208sha256_ll`.
public enum Scrypt {
  /// A key of `count` bytes from `passphrase`, with N = 2^`logarithm`, which takes 128 × N × `blockSize` bytes of
  /// memory.
  /// - Throws: ``SodiumError/outOfMemory(bytes:)`` if the system does not give the memory,
  ///   ``SodiumError/outOfLockedMemory(count:)``.
  public static func key(
    from passphrase: borrowing Secret, salt: Span<UInt8>, logarithm: Int, blockSize: Int = 8, parallelism: Int = 1,
    count: Int = 32
  ) throws(SodiumError) -> Secret {
    precondition(libraryIsReady && (1...40).contains(logarithm) && blockSize > 0 && parallelism > 0)
    var key = try Secret(count: count)
    let length = passphrase.count
    let placeholder: [UInt8] = [0]
    let saltCount = salt.count
    let status = unsafe key.withMutablePointer { output in
      unsafe passphrase.withPointer { passphrase in
        unsafe (salt.isEmpty ? placeholder.span : salt).withUnsafeBufferPointer { salt in
          guard let salt = salt.baseAddress else { return Int32(-1) }
          return unsafe crypto_pwhash_scryptsalsa208sha256_ll(
            passphrase, length, salt, saltCount, 1 << UInt64(logarithm), UInt32(blockSize), UInt32(parallelism), output,
            count)
        }
      }
    }
    guard status == 0 else { throw .outOfMemory(bytes: 128 * blockSize << logarithm) }
    return key
  }
}
