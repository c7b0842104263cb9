internal import Journal
public import Sodium

/// One way to the root key: its copy, wrapped under a key that a passphrase, a recovery code or a key file gives.
///
/// 146 bytes: version 1 · kind 1 · operations 4 · memory in KiB 4 · salt 16 · nonce 24 · wrapped root key 48 ·
/// commitment 32 · check 16; integers little-endian. `Docs/Format.md` has the table.
struct KeySlot {
  /// The slot's number in the table, from 1 on.
  let number: Int
  /// What opens it.
  let kind: SlotKind
  /// The work a passphrase costs; zeros for the other kinds.
  let limits: Argon2id.Limits
  /// The slot as stored.
  let bytes: [UInt8]

  static let byteCount = 146
  private static let parameterCount = 26
  private static let commitmentStart = 98
  private static let checkStart = 130
  private static let salt = 10..<26
  private static let context: StaticString = "INTslot1"

  /// The least and the most work that a slot may ask for: nobody can make us accept a cheap one, nor run out of memory.
  static let operations: ClosedRange<UInt32> = 2...16
  static let memoryKiB: ClosedRange<UInt32> = 64 << 10...2 << 20

  /// Reads a slot, and checks all that can be checked without a key, before anything is computed or allocated.
  init(number: Int, bytes: [UInt8], vaultID: [UInt8]) throws(VaultError) {
    guard bytes.count == Self.byteCount, bytes[0] == 1, let kind = SlotKind(rawValue: bytes[1]),
      (1...VaultFormat.mostSlots).contains(number),
      Self.check(bytes, number: number, vaultID: vaultID) == Array(bytes[Self.checkStart...])
    else { throw .damaged([.keySlot(number)]) }
    limits = Argon2id.Limits(operations: bytes.littleEndian(at: 2), memoryKiB: bytes.littleEndian(at: 6))
    let isWithin =
      kind == .passphrase
      ? Self.operations.contains(limits.operations) && Self.memoryKiB.contains(limits.memoryKiB)
      : limits == Argon2id.Limits(operations: 0, memoryKiB: 0)
    guard isWithin else { throw .damaged([.keySlotLimits(number)]) }
    self.number = number
    self.kind = kind
    self.bytes = bytes
  }

  /// Wraps `root` under a new key.
  init(
    number: Int, vaultID: [UInt8], root: borrowing Secret, credential: borrowing Credential, limits: Argon2id.Limits
  ) throws(SodiumError) {
    self.number = number
    kind = credential.kind
    self.limits = kind == .passphrase ? limits : Argon2id.Limits(operations: 0, memoryKiB: 0)
    var bytes: [UInt8] = [1, kind.rawValue]
    bytes.appendLittleEndian(self.limits.operations)
    bytes.appendLittleEndian(self.limits.memoryKiB)
    bytes += randomBytes(Argon2id.saltCount)
    let key = try Self.key(of: credential, parameters: bytes, vaultID: vaultID)
    let wrapKey = try KeyDerivation.subkey(1, of: key, context: Self.context)
    let associated = Self.associatedData(bytes[...], number: number, vaultID: vaultID)
    bytes += root.withBytes { root in
      XChaCha20Poly1305.seal(root, associatedData: associated.span, key: wrapKey)
    }
    bytes += try Self.commitment(key, bytes[...], number: number, vaultID: vaultID)
    bytes += Self.check(bytes, number: number, vaultID: vaultID)
    self.bytes = bytes
  }

  /// The root key, or `nil` if `credential` is not the one of this slot.
  ///
  /// The commitment is compared before the wrapping is opened: an AEAD alone would let one ciphertext open under two keys.
  func unwrap(with credential: borrowing Credential, vaultID: [UInt8]) throws(VaultError) -> Secret? {
    guard credential.kind == kind else { return nil }
    do {
      let key = try Self.key(of: credential, parameters: Array(bytes[..<Self.parameterCount]), vaultID: vaultID)
      let commitment = try Self.commitment(key, bytes[..<Self.commitmentStart], number: number, vaultID: vaultID)
      guard constantTimeEqual(commitment.span, bytes.span.extracting(Self.commitmentStart..<Self.checkStart)) else {
        return nil
      }
      let wrapKey = try KeyDerivation.subkey(1, of: key, context: Self.context)
      let associated = Self.associatedData(bytes[..<Self.parameterCount], number: number, vaultID: vaultID)
      let root = try XChaCha20Poly1305.openSecret(
        bytes.span.extracting(Self.parameterCount..<Self.commitmentStart), associatedData: associated.span, key: wrapKey
      )
      guard let root, root.count == KeyHierarchy.rootKeyCount else {
        throw VaultError.damaged([.keySlot(number)])  // the commitment fits, so it is not the passphrase
      }
      return root
    } catch let error as SodiumError {
      throw VaultError(error)
    } catch let error as VaultError {
      throw error
    } catch {
      throw .damaged([.keySlot(number)])
    }
  }

  private static func key(
    of credential: borrowing Credential, parameters: [UInt8], vaultID: [UInt8]
  ) throws(SodiumError) -> Secret {
    switch credential {
    case .passphrase(let passphrase):
      return try Argon2id.key(
        from: passphrase, salt: parameters.span.extracting(salt),
        limits: Argon2id.Limits(operations: parameters.littleEndian(at: 2), memoryKiB: parameters.littleEndian(at: 6)))
    case .recoveryCode(let code):
      return try derived(code, VaultFormat.Personal.recovery, vaultID + parameters[salt])
    case .keyFile(let code):
      return try derived(code, VaultFormat.Personal.keyFile, vaultID + parameters[salt])
    }
  }

  private static func derived(
    _ code: borrowing Secret, _ personalisation: Blake2b.Personalisation, _ input: [UInt8]
  ) throws(SodiumError) -> Secret {
    var key = try Secret(count: 32)
    Blake2b.derive(input.span, from: code, personalisation: personalisation, into: &key)
    return key
  }

  private static func place(number: Int, vaultID: [UInt8]) -> [UInt8] {
    var place = vaultID
    place.appendLittleEndian(UInt32(truncatingIfNeeded: number))
    return place
  }

  private static func associatedData(_ parameters: ArraySlice<UInt8>, number: Int, vaultID: [UInt8]) -> [UInt8] {
    [UInt8(VaultFormat.version)] + place(number: number, vaultID: vaultID) + parameters
  }

  private static func commitment(
    _ key: borrowing Secret, _ bytes: ArraySlice<UInt8>, number: Int, vaultID: [UInt8]
  ) throws(SodiumError) -> [UInt8] {
    let commitmentKey = try KeyDerivation.subkey(2, of: key, context: context)
    let input = place(number: number, vaultID: vaultID) + bytes
    return Blake2b.mac(input.span, key: commitmentKey, personalisation: VaultFormat.Personal.slotCommitment)
  }

  /// Finds damage and slots of other vaults before a passphrase is called wrong; it is no defence against forgery.
  private static func check(_ bytes: [UInt8], number: Int, vaultID: [UInt8]) -> [UInt8] {
    let input = place(number: number, vaultID: vaultID) + bytes[..<checkStart]
    return Blake2b.hash(input.span, personalisation: VaultFormat.Personal.slotCheck, count: 16)
  }
}

/// What somebody who may open the vault has.
public enum Credential: ~Copyable, Sendable {
  /// The bytes of a passphrase, as typed.
  case passphrase(Secret)
  /// The 32 bytes of a recovery code.
  case recoveryCode(Secret)
  /// The 32 bytes of a key file.
  case keyFile(Secret)

  /// The kind of slot it opens.
  public var kind: SlotKind {
    switch self {
    case .passphrase: .passphrase
    case .recoveryCode: .recoveryCode
    case .keyFile: .keyFile
    }
  }
}

extension VaultError {
  init(_ error: SodiumError) {
    switch error {
    case .outOfLockedMemory(let count): self = .outOfMemory(bytes: count)
    case .outOfMemory(let bytes): self = .outOfMemory(bytes: bytes)
    }
  }
}

extension [UInt8] {
  func littleEndian(at start: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(self[start + $1]) << UInt32(8 * $1) }
  }

  mutating func appendLittleEndian(_ value: UInt32) {
    for shift in 0..<4 { append(UInt8(truncatingIfNeeded: value >> UInt32(8 * shift))) }
  }

  mutating func appendLittleEndian(_ value: UInt64) {
    for shift in 0..<8 { append(UInt8(truncatingIfNeeded: value >> UInt64(8 * shift))) }
  }
}
