internal import CSodium

/// The AEAD of the vault. Source: draft-irtf-cfrg-xchacha-03, as in libsodium's `crypto_aead_xchacha20poly1305_ietf`.
public enum XChaCha20Poly1305 {
  /// Bytes of a key.
  public static let keyCount = 32
  /// Bytes of a nonce; long enough to be drawn at random.
  public static let nonceCount = 24
  /// Bytes of the authentication tag.
  public static let tagCount = 16
  /// What ``seal(_:associatedData:key:at:)`` adds to a plaintext.
  public static let overhead = nonceCount + tagCount

  /// Seals under a fresh random nonce: nonce ‖ ciphertext ‖ tag.
  /// - Parameters:
  ///   - key: holds the 32-byte key from byte `offset` on.
  public static func seal(
    _ plaintext: Span<UInt8>, associatedData: Span<UInt8>, key: borrowing Secret, at offset: Int = 0
  ) -> [UInt8] {
    seal(plaintext, associatedData: associatedData, nonce: randomBytes(nonceCount).span, key: key, at: offset)
  }

  /// Seals under a nonce that was never used with this key, as test vectors need it.
  public static func seal(
    _ plaintext: Span<UInt8>, associatedData: Span<UInt8>, nonce: Span<UInt8>, key: borrowing Secret, at offset: Int = 0
  ) -> [UInt8] {
    precondition(libraryIsReady && key.count >= offset + keyCount && nonce.count == nonceCount)
    var sealed = [UInt8](repeating: 0, count: plaintext.count + overhead)
    for index in 0..<nonceCount { sealed[index] = nonce[index] }
    unsafe sealed.withUnsafeMutableBufferPointer { output in
      unsafe plaintext.withUnsafeBufferPointer { plaintext in
        unsafe associatedData.withUnsafeBufferPointer { associated in
          unsafe key.withPointer { key in
            guard let base = output.baseAddress else { return }
            _ = unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
              base + nonceCount, nil, plaintext.baseAddress, UInt64(plaintext.count), associated.baseAddress,
              UInt64(associated.count), nil, base, key + offset)
          }
        }
      }
    }
    return sealed
  }

  /// Opens nonce ‖ ciphertext ‖ tag into the beginning of `output`.
  /// - Returns: the length of the plaintext, or `nil` if anything at all is not as it was sealed, or `output` is too short.
  ///   Nothing of a forged plaintext is ever written.
  public static func open(
    _ sealed: Span<UInt8>, associatedData: Span<UInt8>, key: borrowing Secret, at offset: Int = 0,
    into output: inout [UInt8]
  ) -> Int? {
    precondition(libraryIsReady && key.count >= offset + keyCount)
    let count = sealed.count - overhead
    guard count >= 0, output.count >= count else { return nil }
    let isAuthentic = unsafe output.withUnsafeMutableBufferPointer { output in
      unsafe sealed.withUnsafeBufferPointer { sealed in
        unsafe associatedData.withUnsafeBufferPointer { associated in
          unsafe key.withPointer { key in
            guard let base = sealed.baseAddress else { return false }
            return unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
              output.baseAddress, nil, nil, base + nonceCount, UInt64(sealed.count - nonceCount),
              associated.baseAddress, UInt64(associated.count), base, key + offset) == 0
          }
        }
      }
    }
    return isAuthentic ? count : nil
  }

  /// Opens nonce ‖ ciphertext ‖ tag, which `bytes` holds from `start` on, where it lies: the plaintext comes to stand at `start` + ``nonceCount``.
  /// - Returns: where the plaintext is, or `nil` if anything at all is not as it was sealed; then nothing of a forged plaintext is there.
  public static func openInPlace(
    _ bytes: inout [UInt8], from start: Int, associatedData: Span<UInt8>, key: borrowing Secret
  ) -> Range<Int>? {
    precondition(libraryIsReady && key.count >= keyCount && start >= 0)
    let count = bytes.count - start - overhead
    guard count >= 0 else { return nil }
    let isAuthentic = unsafe bytes.withUnsafeMutableBufferPointer { bytes in
      unsafe associatedData.withUnsafeBufferPointer { associated in
        unsafe key.withPointer { key in
          guard let base = bytes.baseAddress else { return false }
          let nonce = unsafe base + start
          let text = unsafe nonce + nonceCount
          return unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
            text, nil, nil, text, UInt64(count + tagCount), associated.baseAddress, UInt64(associated.count), nonce, key
          ) == 0
        }
      }
    }
    return isAuthentic ? start + nonceCount..<start + nonceCount + count : nil
  }

  /// Opens nonce ‖ ciphertext ‖ tag that holds a key, straight into locked memory.
  /// - Throws: ``SodiumError/outOfLockedMemory(count:)``.
  /// - Returns: the secret, or `nil` if anything is not as it was sealed.
  public static func openSecret(
    _ sealed: Span<UInt8>, associatedData: Span<UInt8>, key: borrowing Secret, at offset: Int = 0
  ) throws(SodiumError) -> Secret? {
    guard sealed.count >= overhead else { return nil }
    precondition(libraryIsReady && key.count >= offset + keyCount)
    var secret = try Secret(count: sealed.count - overhead)
    let isAuthentic = unsafe secret.withMutablePointer { output in
      unsafe sealed.withUnsafeBufferPointer { sealed in
        unsafe associatedData.withUnsafeBufferPointer { associated in
          unsafe key.withPointer { key in
            guard let base = sealed.baseAddress else { return false }
            return unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
              output, nil, nil, base + nonceCount, UInt64(sealed.count - nonceCount), associated.baseAddress,
              UInt64(associated.count), base, key + offset) == 0
          }
        }
      }
    }
    guard isAuthentic else { return nil }
    return secret
  }
}
