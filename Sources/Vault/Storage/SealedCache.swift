internal import Glibc
internal import Sodium

/// What this device worked out from the journal and would work out again: kept sealed in the state folder, beside the vault and
/// not in it, and gone without harm.
///
/// One file a vault and name. It is sealed under a key that follows from the root key, bound to the vault and the name, and padded; what
/// does not open is no cache. Layout: magic 8 · nonce 24 · the padded bytes · tag 16.
public struct SealedCache: ~Copyable {
  private let folder: String
  private let path: String
  private let key: Secret
  private let associatedData: [UInt8]

  private static let magic = Array("INTCACH1".utf8)
  private static let floor = 4096
  /// The most bytes one keeps.
  public static let longest = 64 << 20

  /// `nil` where this device has no state folder.
  init?(_ name: String, of vault: Vault) {
    guard let folder = vault.file.stateFolder,
      let key = try? KeyDerivation.subkey(1, of: vault.keys.root, context: "INTIMEca")
    else { return nil }
    self.folder = folder
    self.key = key
    path = DeviceAnchor.path(in: folder, vaultID: vault.id, suffix: name)
    associatedData = Self.magic + vault.id + Array(name.utf8)
  }

  /// What was kept last; `nil` if nothing was, or it cannot be read or opened.
  public func read() -> [UInt8]? {
    guard
      var bytes = FileBytes.read(path, limit: Self.longest + Self.longest / 8 + XChaCha20Poly1305.overhead + 8),
      bytes.starts(with: Self.magic)
    else { return nil }
    // In place: these are many bytes, and new memory costs more than their decryption.
    guard
      let opened = XChaCha20Poly1305.openInPlace(
        &bytes, from: Self.magic.count, associatedData: associatedData.span, key: key),
      let kept = Padding.unpad(bytes.span.extracting(opened), count: opened.count, floor: Self.floor)
    else { return nil }
    bytes.removeSubrange((opened.lowerBound + kept.upperBound)...)
    bytes.removeSubrange(..<(opened.lowerBound + kept.lowerBound))
    return bytes
  }

  /// Puts `bytes` in the place of what was kept.
  /// - Returns: whether they are kept: there may be no state folder, no room, or too many bytes.
  @discardableResult
  public func write(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= Self.longest, FileBytes.makeFolder(folder) else { return false }
    let padded = Padding.pad(bytes, floor: Self.floor)
    let sealed = XChaCha20Poly1305.seal(padded.span, associatedData: associatedData.span, key: key)
    return FileBytes.replace(path, with: Self.magic + sealed)
  }
}

extension Vault {
  /// The cache called `name`, letters only; `nil` where this device has no state folder.
  public func cache(_ name: String) -> SealedCache? { SealedCache(name, of: self) }

  /// Forgets all that was worked out from the journal: some of it may come from what is now gone for good.
  func forgetCaches() {
    guard let folder = file.stateFolder else { return }
    for name in Self.cacheNames {
      let path = DeviceAnchor.path(in: folder, vaultID: id, suffix: name)
      guard unsafe unlink(path) == 0 || errno == ENOENT else { continue }
    }
  }

  /// The cache of what the guide keeps in mind of each entry.
  public static let traitCache = "traits"
  private static let cacheNames = [traitCache]
}
