package import Sodium

/// The root key of a vault and the keys derived from it, one a purpose. All live in locked memory.
///
/// The derivation is `crypto_kdf` with the context `INTIMEv1`; the numbers are part of the format (`Docs/Format.md`).
package final class KeyHierarchy: Sendable {
  /// Bytes of a root key.
  package static let rootKeyCount = 32

  package let root: Secret
  /// Of the keys of objects.
  let objects: Secret
  /// Of the sealed vault state.
  let state: Secret
  /// Of the multiset hash of all objects.
  let objectSet: Secret
  /// Of the hash of the slot table.
  let slotTable: Secret
  /// Opens what `jot` sealed.
  let inbox: InboxRecipient

  /// Derives everything from `root`, 32 bytes.
  package init(root: consuming Secret) throws(SodiumError) {
    func subkey(_ number: UInt64, _ root: borrowing Secret) throws(SodiumError) -> Secret {
      try KeyDerivation.subkey(number, of: root, context: "INTIMEv1")
    }
    objects = try subkey(1, root)
    state = try subkey(2, root)
    objectSet = try subkey(3, root)
    slotTable = try subkey(4, root)
    inbox = try InboxRecipient(seed: subkey(5, root))
    self.root = root
  }

  /// A new hierarchy over a random root key.
  package static func random() throws(SodiumError) -> KeyHierarchy {
    try KeyHierarchy(root: Secret(randomCount: rootKeyCount))
  }
}

/// The recipient of jots: its public key stands in the vault in clear, its secret key follows from the root key.
final class InboxRecipient: Sendable {
  let keyPair: SealedBox.KeyPair

  init(seed: consuming Secret) throws(SodiumError) { keyPair = try SealedBox.KeyPair(seed: seed) }
}
