internal import CSodium

/// Makes guessing a passphrase expensive. Source: RFC 9106; libsodium's `crypto_pwhash`, version 1.3, one lane.
public enum Argon2id {
  /// Bytes of a salt.
  public static let saltCount = 16

  /// The work one derivation takes.
  public struct Limits: Hashable, Sendable {
    /// Passes over the memory.
    public let operations: UInt32
    /// Memory in KiB.
    public let memoryKiB: UInt32

    /// The limits given.
    public init(operations: UInt32, memoryKiB: UInt32) {
      self.operations = operations
      self.memoryKiB = memoryKiB
    }

    /// 2 passes over 64 MiB: a fifth of a second on a slow machine.
    public static let interactive = Limits(operations: 2, memoryKiB: 64 << 10)
    /// 3 passes over 256 MiB: about a second.
    public static let moderate = Limits(operations: 3, memoryKiB: 256 << 10)
    /// 4 passes over 1 GiB: several seconds.
    public static let sensitive = Limits(operations: 4, memoryKiB: 1 << 20)
  }

  /// A 32-byte key from `passphrase`.
  /// - Throws: ``SodiumError/outOfMemory(bytes:)`` if the system does not give the memory,
  ///   ``SodiumError/outOfLockedMemory(count:)``.
  public static func key(
    from passphrase: borrowing Secret, salt: Span<UInt8>, limits: Limits
  ) throws(SodiumError) -> Secret {
    precondition(salt.count == saltCount)
    var key = try Secret(count: 32)
    let memory = Int(limits.memoryKiB) << 10
    let length = passphrase.count
    let status = unsafe key.withMutablePointer { output in
      unsafe passphrase.withPointer { passphrase in
        unsafe salt.withUnsafeBufferPointer { salt in
          unsafe UnsafeRawPointer(passphrase).withMemoryRebound(to: CChar.self, capacity: length) { passphrase in
            guard let salt = salt.baseAddress else { return Int32(-1) }
            return unsafe crypto_pwhash(
              output, 32, passphrase, UInt64(length), salt, UInt64(limits.operations), memory,
              crypto_pwhash_ALG_ARGON2ID13)
          }
        }
      }
    }
    guard status == 0 else { throw .outOfMemory(bytes: memory) }
    return key
  }
}
