public import Sodium

/// An age file whose header has been read, and nothing else.
public struct LockedAgeFile: ~Copyable {
  private let input: ByteInput
  private let header: Header
  /// Whether the file came in ASCII armour.
  public let isArmoured: Bool

  /// Reads the header of what `source` gives, armoured or not.
  /// - Throws: ``AgeError``, or what `source` throws.
  public init(from source: @escaping AgeSource) throws {
    var bytes = ByteInput(source)
    let hasArmour = try ArmourReader.begins(&bytes)
    var content = Self.content(of: bytes, armoured: hasArmour)
    let header = try Header(from: &content)
    self.header = header
    isArmoured = hasArmour
    input = content
  }

  private static func content(of input: consuming ByteInput, armoured: Bool) -> ByteInput {
    guard armoured else { return input }
    let armour = ArmourReader(input)
    return ByteInput { buffer in try armour.read(into: &buffer) }
  }

  /// Whether a passphrase opens the file, and no identity does.
  public var needsPassphrase: Bool {
    if case .scrypt? = header.stanzas.first { true } else { false }
  }

  /// The file key, for the first of `identities` that is a recipient.
  /// - Throws: ``AgeError/noIdentityMatches``, ``AgeError/needsPassphrase``, ``AgeError/wrongHeaderMAC``,
  ///   ``AgeError/malformedHeader(_:line:)`` for a share of low order, ``AgeError/outOfMemory(bytes:)``.
  public func key(for identities: borrowing AgeIdentities) throws(AgeError) -> AgeFileKey {
    guard !needsPassphrase else { throw .needsPassphrase }
    let key = try identities.first { (identity) throws(AgeError) -> AgeFileKey? in
      for case .x25519(let share, let body) in header.stanzas {
        if let key = try AgeFileKey.unwrapped(share: share, body: body, with: identity) { return key }
      }
      return nil
    }
    guard let key else { throw .noIdentityMatches }
    return try checked(key)
  }

  /// The file key, for a passphrase.
  /// - Parameters:
  ///   - limit: the highest base-two logarithm of the work factor that is tried. 20 takes a gibibyte of memory and some
  ///   seconds.
  /// - Throws: ``AgeError/wrongPassphrase``, ``AgeError/needsIdentity``,
  ///   ``AgeError/workFactorTooHigh(logarithm:limit:)``,
  ///   ``AgeError/wrongHeaderMAC``, ``AgeError/outOfMemory(bytes:)``.
  public func key(
    passphrase: borrowing Secret, workFactorLimit limit: Int = Age.workFactorLimit
  ) throws(AgeError) -> AgeFileKey {
    guard case .scrypt(let salt, let logarithm, let body)? = header.stanzas.first else { throw .needsIdentity }
    guard logarithm <= min(limit, Age.workFactors.upperBound) else {
      throw .workFactorTooHigh(logarithm: logarithm, limit: min(limit, Age.workFactors.upperBound))
    }
    let key = try AgeFileKey.unwrapped(salt: salt, logarithm: logarithm, body: body, with: passphrase)
    guard let key else { throw .wrongPassphrase }
    return try checked(key)
  }

  /// Goes on with the payload.
  /// - Throws: ``AgeError``, or what the source throws.
  public consuming func opened(with key: consuming AgeFileKey) throws -> AgeReader {
    try AgeReader(input, key: key)
  }

  private func checked(_ key: consuming AgeFileKey) throws(AgeError) -> AgeFileKey {
    let mac = try key.mac(of: header.authenticated)
    guard constantTimeEqual(mac.span, header.mac.span) else { throw .wrongHeaderMAC }
    return key
  }
}
