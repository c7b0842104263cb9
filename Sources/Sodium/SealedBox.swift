internal import CSodium

/// Writing to somebody whose public key is known, without a key of one's own. Source: libsodium, "Sealed boxes": an
/// ephemeral X25519 key, XSalsa20-Poly1305, the nonce a BLAKE2b of both public keys.
public enum SealedBox {
  /// Bytes of a public key.
  public static let publicKeyCount = 32
  /// What sealing adds to a plaintext.
  public static let overhead = 48

  /// A recipient: who has it can open what was sealed to ``publicKey``.
  public struct KeyPair: ~Copyable, Sendable {
    /// To be given to writers.
    public let publicKey: [UInt8]
    fileprivate let secretKey: Secret

    /// The pair that belongs to a 32-byte seed.
    /// - Throws: ``SodiumError/outOfLockedMemory(count:)``.
    public init(seed: borrowing Secret) throws(SodiumError) {
      precondition(seed.count == Int(crypto_box_SEEDBYTES))
      var secret = try Secret(count: Int(crypto_box_SECRETKEYBYTES))
      var publicKey = [UInt8](repeating: 0, count: SealedBox.publicKeyCount)
      unsafe secret.withMutablePointer { secret in
        unsafe seed.withPointer { seed in
          unsafe publicKey.withUnsafeMutableBufferPointer { output in
            guard let output = output.baseAddress else { return }
            _ = unsafe crypto_box_seed_keypair(output, secret, seed)
          }
        }
      }
      self.publicKey = publicKey
      secretKey = secret
    }
  }

  /// Seals `plaintext` so that only the owner of `publicKey` can read it; `nil` if that key is no point to seal to.
  public static func seal(_ plaintext: Span<UInt8>, to publicKey: [UInt8]) -> [UInt8]? {
    guard libraryIsReady, publicKey.count == publicKeyCount else { return nil }
    var sealed = [UInt8](repeating: 0, count: plaintext.count + overhead)
    let status = unsafe sealed.withUnsafeMutableBufferPointer { output in
      unsafe plaintext.withUnsafeBufferPointer { plaintext in
        unsafe publicKey.withUnsafeBufferPointer { publicKey in
          guard let output = output.baseAddress, let key = publicKey.baseAddress else { return Int32(-1) }
          return unsafe crypto_box_seal(output, plaintext.baseAddress, UInt64(plaintext.count), key)
        }
      }
    }
    return status == 0 ? sealed : nil
  }

  /// Opens what was sealed to `recipient`, or `nil` if it was not, or was changed.
  public static func open(_ sealed: Span<UInt8>, with recipient: borrowing KeyPair) -> [UInt8]? {
    guard sealed.count >= overhead else { return nil }
    var plaintext = [UInt8](repeating: 0, count: sealed.count - overhead)
    let status = unsafe plaintext.withUnsafeMutableBufferPointer { output in
      unsafe sealed.withUnsafeBufferPointer { sealed in
        unsafe recipient.publicKey.withUnsafeBufferPointer { publicKey in
          unsafe recipient.secretKey.withPointer { secret in
            guard let sealedBase = sealed.baseAddress, let publicKey = publicKey.baseAddress else { return Int32(-1) }
            return unsafe crypto_box_seal_open(
              output.baseAddress, sealedBase, UInt64(sealed.count), publicKey, secret)
          }
        }
      }
    }
    return status == 0 ? plaintext : nil
  }
}
