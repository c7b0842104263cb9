internal import CSodium

/// Agreement on a secret between two key pairs. Source: RFC 7748; libsodium's `crypto_scalarmult`.
public enum X25519 {
  /// Bytes of a secret scalar, of a public point and of what both agree on.
  public static let count = 32

  /// The public key of a 32-byte secret key.
  public static func publicKey(of secretKey: borrowing Secret) -> [UInt8] {
    precondition(libraryIsReady && secretKey.count == count)
    var publicKey = [UInt8](repeating: 0, count: count)
    unsafe publicKey.withUnsafeMutableBufferPointer { output in
      unsafe secretKey.withPointer { secretKey in
        guard let output = output.baseAddress else { return }
        _ = unsafe crypto_scalarmult_base(output, secretKey)
      }
    }
    return publicKey
  }

  /// What the owners of both keys, and nobody else, can compute.
  /// - Throws: ``SodiumError/outOfLockedMemory(count:)``.
  /// - Returns: `nil` where it would be all zeros: `publicKey` is a point of low order, and everybody would know the
  ///   secret.
  public static func sharedSecret(
    _ secretKey: borrowing Secret, with publicKey: Span<UInt8>
  ) throws(SodiumError) -> Secret? {
    precondition(libraryIsReady && secretKey.count == count && publicKey.count == count)
    var shared = try Secret(count: count)
    let isSound = unsafe shared.withMutablePointer { output in
      unsafe secretKey.withPointer { secretKey in
        unsafe publicKey.withUnsafeBufferPointer { publicKey in
          guard let publicKey = publicKey.baseAddress else { return false }
          return unsafe crypto_scalarmult(output, secretKey, publicKey) == 0
        }
      }
    }
    guard isSound else { return nil }
    return shared
  }
}
