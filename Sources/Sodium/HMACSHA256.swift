internal import CSodium

/// A hash under a key. Source: RFC 2104 with SHA-256 (FIPS 180-4); libsodium's `crypto_auth_hmacsha256`.
public enum HMACSHA256 {
  /// Bytes of a MAC.
  public static let macCount = 32

  /// The MAC of `message` under a key of any length.
  public static func mac(_ message: Span<UInt8>, key: borrowing Secret) -> [UInt8] {
    var mac = [UInt8](repeating: 0, count: macCount)
    let keyCount = key.count
    unsafe mac.withUnsafeMutableBufferPointer { output in
      unsafe key.withPointer { key in
        guard let output = output.baseAddress else { return }
        var state = unsafe State(key: key, count: keyCount)
        unsafe state.update(message)
        unsafe state.finish(into: output)
      }
    }
    return mac
  }

  /// A computation under way; whoever makes one must finish it, which wipes it.
  @unsafe struct State {
    private var state = crypto_auth_hmacsha256_state()

    init(key: UnsafePointer<UInt8>, count: Int) {
      _ = unsafe crypto_auth_hmacsha256_init(&state, key, count)
    }

    /// With a key that may be public, and empty.
    init(key: Span<UInt8>) {
      let empty: [UInt8] = [0]
      unsafe (key.isEmpty ? empty.span : key).withUnsafeBufferPointer { bytes in
        guard let base = bytes.baseAddress else { return }
        _ = unsafe crypto_auth_hmacsha256_init(&state, base, key.count)
      }
    }

    mutating func update(_ bytes: Span<UInt8>) {
      unsafe bytes.withUnsafeBufferPointer { bytes in
        _ = unsafe crypto_auth_hmacsha256_update(&state, bytes.baseAddress, UInt64(bytes.count))
      }
    }

    mutating func update(_ bytes: UnsafePointer<UInt8>, count: Int) {
      _ = unsafe crypto_auth_hmacsha256_update(&state, bytes, UInt64(count))
    }

    mutating func finish(into output: UnsafeMutablePointer<UInt8>) {
      _ = unsafe crypto_auth_hmacsha256_final(&state, output)
      unsafe withUnsafeMutableBytes(of: &state) { bytes in
        guard let base = bytes.baseAddress else { return }
        unsafe sodium_memzero(base, bytes.count)
      }
    }
  }
}

/// Keys from a secret that need not be evenly random, such as a shared point. Source: RFC 5869 with SHA-256.
public enum HKDFSHA256 {
  /// A key of `count` bytes, at most 8,160.
  /// - Parameters:
  ///   - salt: public, and may be empty.
  ///   - info: what the key is for.
  /// - Throws: ``SodiumError/outOfLockedMemory(count:)``.
  public static func key(
    from secret: borrowing Secret, salt: Span<UInt8>, info: Span<UInt8>, count: Int = 32
  ) throws(SodiumError) -> Secret {
    precondition(libraryIsReady && (1...255 * 32).contains(count))
    var extracted = try Secret(count: 32)
    let secretCount = secret.count
    unsafe extracted.withMutablePointer { output in
      unsafe secret.withPointer { secret in
        var state = unsafe HMACSHA256.State(key: salt)
        unsafe state.update(secret, count: secretCount)
        unsafe state.finish(into: output)
      }
    }
    // The last block may be longer than what is asked for.
    let blocks = (count + 31) / 32
    var expanded = try Secret(count: blocks * 32)
    unsafe expanded.withMutablePointer { output in
      unsafe extracted.withPointer { key in
        for block in 0..<blocks {
          var state = unsafe HMACSHA256.State(key: key, count: 32)
          if block > 0 { unsafe state.update(output + (block - 1) * 32, count: 32) }
          unsafe state.update(info)
          unsafe state.update([UInt8(block + 1)].span)
          unsafe state.finish(into: output + block * 32)
        }
      }
    }
    guard count < blocks * 32 else { return expanded }
    let whole = expanded
    return try whole.withBytes { (bytes) throws(SodiumError) in try Secret(copying: bytes.extracting(0..<count)) }
  }
}
