internal import CSodium

/// BLAKE2b with key and personalisation: hash, MAC and key derivation of the vault. Source: RFC 7693, and the parameter
/// block of the BLAKE2 paper for the personalisation; libsodium's `crypto_generichash_blake2b_salt_personal`.
public enum Blake2b {
  /// Sixteen bytes that keep one use of the function apart from every other.
  public struct Personalisation: Sendable {
    fileprivate let bytes: InlineArray<16, UInt8>

    /// - Precondition: `text` is exactly 16 bytes of ASCII.
    public init(_ text: StaticString) {
      precondition(text.utf8CodeUnitCount == 16, "a personalisation has 16 bytes")
      let characters = Array(text.description.utf8)
      bytes = InlineArray { characters[$0] }
    }
  }

  /// The hash of `input`, 16 to 64 bytes long, under a key that is public or none at all.
  public static func hash(_ input: Span<UInt8>, personalisation: Personalisation, count: Int = 32) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: count)
    unsafe output.withUnsafeMutableBufferPointer { output in
      unsafe input.withUnsafeBufferPointer { input in
        guard let out = output.baseAddress else { return }
        unsafe hash(out, count, input, nil, 0, personalisation)
      }
    }
    return output
  }

  /// The MAC of `input` under `key`, 16 to 64 bytes long.
  public static func mac(
    _ input: Span<UInt8>, key: borrowing Secret, personalisation: Personalisation, count: Int = 32
  ) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: count)
    mac(input, key: key, personalisation: personalisation, into: &output)
    return output
  }

  /// The same, into an array whose length, 16 to 64, is the length of the MAC: for loops that must not allocate.
  public static func mac(
    _ input: Span<UInt8>, key: borrowing Secret, personalisation: Personalisation, into output: inout [UInt8]
  ) {
    let keyCount = key.count
    unsafe output.withUnsafeMutableBufferPointer { output in
      unsafe input.withUnsafeBufferPointer { input in
        unsafe key.withPointer { key in
          guard let out = output.baseAddress else { return }
          unsafe hash(out, output.count, input, key, keyCount, personalisation)
        }
      }
    }
  }

  /// Derives a key of `output.count` bytes, 16 to 64, in place.
  public static func derive(
    _ input: Span<UInt8>, from key: borrowing Secret, personalisation: Personalisation, into output: inout Secret
  ) {
    let (keyCount, count) = (key.count, output.count)
    unsafe output.withMutablePointer { output in
      unsafe input.withUnsafeBufferPointer { input in
        unsafe key.withPointer { key in unsafe hash(output, count, input, key, keyCount, personalisation) }
      }
    }
  }

  private static func hash(
    _ output: UnsafeMutablePointer<UInt8>, _ count: Int, _ input: UnsafeBufferPointer<UInt8>,
    _ key: UnsafePointer<UInt8>?, _ keyCount: Int, _ personalisation: Personalisation
  ) {
    precondition((16...64).contains(count) && keyCount <= 64)
    let status = unsafe personalisation.bytes.span.withUnsafeBufferPointer { personal in
      unsafe crypto_generichash_blake2b_salt_personal(
        output, count, input.baseAddress, UInt64(input.count), key, keyCount, nil, personal.baseAddress)
    }
    precondition(status == 0, "BLAKE2b takes these lengths")
  }
}

/// Independent 32-byte keys from one. Source: libsodium, `crypto_kdf` (BLAKE2b with the number as salt).
public enum KeyDerivation {
  /// The key `number` of `master` (32 bytes) in the eight-byte `context`.
  /// - Throws: ``SodiumError/outOfLockedMemory(count:)``.
  public static func subkey(
    _ number: UInt64, of master: borrowing Secret, context: StaticString
  ) throws(SodiumError) -> Secret {
    precondition(master.count == Int(crypto_kdf_KEYBYTES) && context.utf8CodeUnitCount == Int(crypto_kdf_CONTEXTBYTES))
    var subkey = try Secret(count: 32)
    unsafe subkey.withMutablePointer { output in
      unsafe master.withPointer { master in
        context.withUTF8Buffer { context in
          unsafe context.withMemoryRebound(to: CChar.self) { context in
            guard let base = context.baseAddress else { return }
            _ = unsafe crypto_kdf_derive_from_key(output, 32, number, base, master)
          }
        }
      }
    }
    return subkey
  }
}
