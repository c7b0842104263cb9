internal import CSodium

/// The AEAD of the age format, whose nonces are counters. Source: RFC 8439; libsodium's
/// `crypto_aead_chacha20poly1305_ietf`.
public enum ChaCha20Poly1305 {
  /// Bytes of a key.
  public static let keyCount = 32
  /// Bytes of a nonce: too few to be drawn at random for many messages under one key.
  public static let nonceCount = 12
  /// Bytes of the authentication tag, which is all that sealing adds.
  public static let tagCount = 16

  /// Seals into the beginning of `output`: ciphertext ‖ tag.
  /// - Parameters:
  ///   - nonce: was never used with this key.
  /// - Precondition: `output` has place for `plaintext` and the tag.
  public static func seal(
    _ plaintext: Span<UInt8>, associatedData: Span<UInt8> = Span(), nonce: Span<UInt8>, key: borrowing Secret,
    into output: inout [UInt8]
  ) {
    precondition(libraryIsReady && key.count == keyCount && nonce.count == nonceCount)
    precondition(output.count >= plaintext.count + tagCount)
    unsafe output.withUnsafeMutableBufferPointer { output in
      unsafe plaintext.withUnsafeBufferPointer { plaintext in
        unsafe associatedData.withUnsafeBufferPointer { associated in
          unsafe nonce.withUnsafeBufferPointer { nonce in
            unsafe key.withPointer { key in
              guard let output = output.baseAddress, let nonce = nonce.baseAddress else { return }
              _ = unsafe crypto_aead_chacha20poly1305_ietf_encrypt(
                output, nil, plaintext.baseAddress, UInt64(plaintext.count), associated.baseAddress,
                UInt64(associated.count), nil, nonce, key)
            }
          }
        }
      }
    }
  }

  /// Seals a key: ciphertext ‖ tag.
  public static func seal(_ secret: borrowing Secret, nonce: Span<UInt8>, key: borrowing Secret) -> [UInt8] {
    var sealed = [UInt8](repeating: 0, count: secret.count + tagCount)
    secret.withBytes { bytes in seal(bytes, nonce: nonce, key: key, into: &sealed) }
    return sealed
  }

  /// Opens ciphertext ‖ tag into the beginning of `output`.
  /// - Returns: the length of the plaintext, or `nil` if anything at all is not as it was sealed, or `output` is too
  ///   short.
  ///   Nothing of a forged plaintext is ever written.
  public static func open(
    _ sealed: Span<UInt8>, associatedData: Span<UInt8> = Span(), nonce: Span<UInt8>, key: borrowing Secret,
    into output: inout [UInt8]
  ) -> Int? {
    precondition(libraryIsReady && key.count == keyCount && nonce.count == nonceCount)
    let count = sealed.count - tagCount
    guard count >= 0, output.count >= count else { return nil }
    let isAuthentic = unsafe output.withUnsafeMutableBufferPointer { output in
      unsafe key.withPointer { key in
        unsafe open(sealed, associatedData, nonce, key, into: output.baseAddress)
      }
    }
    return isAuthentic ? count : nil
  }

  /// Opens ciphertext ‖ tag that holds a key, straight into locked memory.
  /// - Throws: ``SodiumError/outOfLockedMemory(count:)``.
  /// - Returns: the secret, or `nil` if anything is not as it was sealed.
  public static func openSecret(
    _ sealed: Span<UInt8>, nonce: Span<UInt8>, key: borrowing Secret
  ) throws(SodiumError) -> Secret? {
    precondition(libraryIsReady && key.count == keyCount && nonce.count == nonceCount)
    guard sealed.count >= tagCount else { return nil }
    var secret = try Secret(count: sealed.count - tagCount)
    let isAuthentic = unsafe secret.withMutablePointer { output in
      unsafe key.withPointer { key in unsafe open(sealed, Span(), nonce, key, into: output) }
    }
    guard isAuthentic else { return nil }
    return secret
  }

  private static func open(
    _ sealed: Span<UInt8>, _ associatedData: Span<UInt8>, _ nonce: Span<UInt8>, _ key: UnsafePointer<UInt8>,
    into output: UnsafeMutablePointer<UInt8>?
  ) -> Bool {
    unsafe sealed.withUnsafeBufferPointer { sealed in
      unsafe associatedData.withUnsafeBufferPointer { associated in
        unsafe nonce.withUnsafeBufferPointer { nonce in
          guard let base = sealed.baseAddress, let nonce = nonce.baseAddress else { return false }
          return unsafe crypto_aead_chacha20poly1305_ietf_decrypt(
            output, nil, nil, base, UInt64(sealed.count), associated.baseAddress, UInt64(associated.count), nonce, key)
            == 0
        }
      }
    }
  }
}
