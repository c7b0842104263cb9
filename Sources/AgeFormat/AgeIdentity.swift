public import Sodium

/// Who can read what was encrypted to a recipient: an X25519 secret key, written `AGE-SECRET-KEY-1…`. Source: age
/// specification, "The X25519 recipient type".
public struct AgeIdentity: ~Copyable, Sendable {
  static let prefix: StaticString = "AGE-SECRET-KEY-"
  /// To be given to others.
  public let recipient: AgeRecipient
  let secretKey: Secret

  /// A new identity.
  /// - Throws: ``AgeError/outOfMemory(bytes:)``.
  public init() throws(AgeError) {
    self.init(secretKey: try orOutOfMemory { () throws(SodiumError) in try Secret(randomCount: X25519.count) })
  }

  /// The identity that `text` holds, with nothing before or after it.
  /// - Throws: ``AgeError/malformedKey(_:line:)`` with line 1, ``AgeError/outOfMemory(bytes:)``.
  public init(_ text: Span<UInt8>) throws(AgeError) { try self.init(text, line: 1) }

  init(_ text: Span<UInt8>, line: Int) throws(AgeError) {
    var secret = try orOutOfMemory { () throws(SodiumError) in try Secret(count: X25519.count) }
    let fault = secret.withMutableBytes { output in Bech32.decode(text, prefix: Self.prefix, into: &output) }
    if let fault { throw .malformedKey(KeyKind(text).fault(wanting: .identity) ?? fault, line: line) }
    self.init(secretKey: secret)
  }

  private init(secretKey: consuming Secret) {
    recipient = AgeRecipient(publicKey: X25519.publicKey(of: secretKey))
    self.secretKey = secretKey
  }

  /// As it is kept: `AGE-SECRET-KEY-1` and 58 more characters.
  /// - Throws: ``AgeError/outOfMemory(bytes:)``.
  public borrowing func text() throws(AgeError) -> Secret {
    var text = try orOutOfMemory { () throws(SodiumError) in
      try Secret(count: Bech32.textCount(prefix: Self.prefix, bytes: X25519.count))
    }
    text.withMutableBytes { output in
      secretKey.withBytes { key in Bech32.encode(key, prefix: Self.prefix, into: &output) }
    }
    return text
  }
}

/// The identities that may open a file, tried in order.
public struct AgeIdentities: ~Copyable, Sendable {
  /// An array cannot hold what cannot be copied, but can hold who owns it.
  private final class Owner: Sendable {
    let identity: AgeIdentity
    init(_ identity: consuming AgeIdentity) { self.identity = identity }
  }

  private var owners: [Owner] = []

  /// None yet.
  public init() {}

  /// The identities of an identity file: one on each line; empty lines and those that begin with `#` say nothing.
  /// - Throws: ``AgeError/malformedKey(_:line:)``; `.form` in line 0 if there is none.
  public init(file text: Span<UInt8>) throws(AgeError) {
    var lines = KeyLines()
    while let line = lines.next(in: text) {
      append(try AgeIdentity(text.extracting(line.range), line: line.number))
    }
    if owners.isEmpty { throw .malformedKey(.form, line: 0) }
  }

  /// Adds one more.
  public mutating func append(_ identity: consuming AgeIdentity) { owners.append(Owner(identity)) }

  /// Adds those of another list.
  public mutating func append(contentsOf others: consuming AgeIdentities) { owners += others.owners }

  /// Whether there is none.
  public var isEmpty: Bool { owners.isEmpty }

  /// Who is to be given to others for each.
  public var recipients: [AgeRecipient] { owners.map { $0.identity.recipient } }

  /// What `body` finds for the first identity for which it finds anything.
  borrowing func first<Found: ~Copyable>(
    _ body: (borrowing AgeIdentity) throws(AgeError) -> Found?
  ) throws(AgeError) -> Found? {
    for owner in owners {
      if let found = try body(owner.identity) { return found }
    }
    return nil
  }
}

/// Runs what may lack memory.
func orOutOfMemory<Result: ~Copyable>(_ body: () throws(SodiumError) -> Result) throws(AgeError) -> Result {
  do throws(SodiumError) { return try body() } catch {
    switch error {
    case .outOfLockedMemory(let bytes), .outOfMemory(let bytes): throw .outOfMemory(bytes: bytes)
    }
  }
}
