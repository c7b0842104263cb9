import Sodium

/// What a file is encrypted with: 16 random bytes. Source: age specification, "File key".
public struct AgeFileKey: ~Copyable, Sendable {
  static let count = 16
  private let secret: Secret

  /// The key of a new file.
  init() throws(AgeError) {
    secret = try orOutOfMemory { () throws(SodiumError) in try Secret(randomCount: Self.count) }
  }

  private init(_ secret: consuming Secret) { self.secret = secret }

  /// The MAC of a header.
  func mac(of header: [UInt8]) throws(AgeError) -> [UInt8] {
    let key = try derived(salt: Span(), info: "header")
    return HMACSHA256.mac(header.span, key: key)
  }

  /// What the payload is encrypted with, under its nonce.
  func payloadKey(nonce: Span<UInt8>) throws(AgeError) -> Secret { try derived(salt: nonce, info: "payload") }

  private func derived(salt: Span<UInt8>, info: String) throws(AgeError) -> Secret {
    try orOutOfMemory { () throws(SodiumError) in
      try HKDFSHA256.key(from: secret, salt: salt, info: Array(info.utf8).span)
    }
  }
}

// Source: age specification, "The X25519 recipient type".
extension AgeFileKey {
  /// The key in a stanza for `recipient`.
  func wrapped(for recipient: AgeRecipient) throws(AgeError) -> Stanza {
    let ephemeral = try orOutOfMemory { () throws(SodiumError) in try Secret(randomCount: X25519.count) }
    let share = X25519.publicKey(of: ephemeral)
    guard
      let key = try Self.wrapKey(
        ephemeral, with: recipient.publicKey, share: share, recipient: recipient)
    else { throw .malformedKey(.lowOrder, line: 1) }
    return .x25519(share: share, body: sealed(with: key))
  }

  /// The key that an X25519 stanza holds for `identity`; `nil` if it is for somebody else.
  /// - Throws: `.lowOrderShare`, as a fault of line 0.
  static func unwrapped(
    share: [UInt8], body: [UInt8], with identity: borrowing AgeIdentity
  ) throws(AgeError) -> AgeFileKey? {
    guard let key = try wrapKey(identity.secretKey, with: share, share: share, recipient: identity.recipient) else {
      throw .malformedHeader(.lowOrderShare, line: 0)
    }
    return try opened(body, with: key)
  }

  private static func wrapKey(
    _ secretKey: borrowing Secret, with point: [UInt8], share: [UInt8], recipient: AgeRecipient
  ) throws(AgeError) -> Secret? {
    try orOutOfMemory { () throws(SodiumError) in
      guard let shared = try X25519.sharedSecret(secretKey, with: point.span) else { return nil }
      return try HKDFSHA256.key(
        from: shared, salt: (share + recipient.publicKey).span, info: Array("age-encryption.org/v1/X25519".utf8).span)
    }
  }
}

// Source: age specification, "The scrypt recipient type".
extension AgeFileKey {
  /// The key in a stanza for a passphrase.
  func wrapped(for passphrase: borrowing Secret, logarithm: Int) throws(AgeError) -> Stanza {
    let salt = randomBytes(Stanza.saltCount)
    let key = try Self.wrapKey(passphrase, salt: salt, logarithm: logarithm)
    return .scrypt(salt: salt, logarithm: logarithm, body: sealed(with: key))
  }

  /// The key that a scrypt stanza holds; `nil` if the passphrase is another.
  static func unwrapped(
    salt: [UInt8], logarithm: Int, body: [UInt8], with passphrase: borrowing Secret
  ) throws(AgeError) -> AgeFileKey? {
    try opened(body, with: wrapKey(passphrase, salt: salt, logarithm: logarithm))
  }

  private static func wrapKey(
    _ passphrase: borrowing Secret, salt: [UInt8], logarithm: Int
  ) throws(AgeError) -> Secret {
    try orOutOfMemory { () throws(SodiumError) in
      try Scrypt.key(
        from: passphrase, salt: (Array("age-encryption.org/v1/scrypt".utf8) + salt).span, logarithm: logarithm)
    }
  }
}

extension AgeFileKey {
  /// A wrap key is used once, so that its nonce can be zero.
  private static let nonce = [UInt8](repeating: 0, count: ChaCha20Poly1305.nonceCount)

  private func sealed(with key: borrowing Secret) -> [UInt8] {
    ChaCha20Poly1305.seal(secret, nonce: Self.nonce.span, key: key)
  }

  private static func opened(_ body: [UInt8], with key: borrowing Secret) throws(AgeError) -> AgeFileKey? {
    precondition(body.count == Stanza.bodyCount)
    let secret = try orOutOfMemory { () throws(SodiumError) in
      try ChaCha20Poly1305.openSecret(body.span, nonce: nonce.span, key: key)
    }
    guard let secret else { return nil }
    return AgeFileKey(secret)
  }
}
