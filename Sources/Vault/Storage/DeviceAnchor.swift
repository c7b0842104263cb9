internal import Glibc
internal import Sodium

/// What this device saw last of a vault at a place: kept beside, not in, the vault, so that an older copy put in its place is noticed.
///
/// One file a vault and place in the state folder, named after the vault id and a digest of the path: a copy somewhere else is
/// another file with a course of its own. It tells nothing but an epoch and digests. It is replaced by
/// rename, without waiting for the disk: after a power cut an older anchor is just a weaker one.
/// 168 bytes: magic 8 · vault id 16 · epoch 8 · chain 32 · mark 16 · inbox key 32 · slot table digest 32 · check 24.
struct DeviceAnchor: Hashable {
  /// The last state.
  let seen: TrailPoint
  let inboxKey: [UInt8]
  /// Of the slots as stored, without a key.
  let slotDigest: [UInt8]

  private static let magic = Array("INTANCH2".utf8)
  private static let byteCount = 168

  /// The path of what this device keeps about all copies of a vault under the name `suffix`.
  static func path(in folder: String, vaultID: [UInt8], suffix: String) -> String {
    "\(folder)/\(hexadecimal(vaultID)).\(suffix)"
  }

  /// The path of the anchor of the vault at `vaultPath`.
  static func path(in folder: String, vaultID: [UInt8], vaultPath: String) -> String {
    let place = Blake2b.hash(
      Array(FileBytes.realPath(vaultPath).utf8).span, personalisation: VaultFormat.Personal.place, count: 16)
    return "\(folder)/\(hexadecimal(vaultID))-\(hexadecimal(place)).anchor"
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return bytes.map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
  }

  /// The anchor of the vault at `vaultPath`, or `nil` if this device has none, or none that is whole.
  static func load(from folder: String, vaultID: [UInt8], vaultPath: String) -> DeviceAnchor? {
    guard
      let bytes = FileBytes.read(path(in: folder, vaultID: vaultID, vaultPath: vaultPath), limit: byteCount),
      bytes.count == byteCount,
      Array(bytes[0..<8]) == magic, Array(bytes[8..<24]) == vaultID,
      Array(bytes[144...]) == check(bytes[..<144])
    else { return nil }
    return DeviceAnchor(
      seen: TrailPoint(
        epoch: (0..<8).reduce(0) { $0 | UInt64(bytes[24 + $1]) << UInt64(8 * $1) }, chain: Array(bytes[32..<64]),
        mark: Array(bytes[64..<80])),
      inboxKey: Array(bytes[80..<112]), slotDigest: Array(bytes[112..<144]))
  }

  /// Puts the anchor in place of the one before.
  /// - Returns: whether that was possible; a vault works without.
  func store(in folder: String, vaultID: [UInt8], vaultPath: String) -> Bool {
    var bytes = Self.magic + vaultID
    bytes.appendLittleEndian(seen.epoch)
    bytes += seen.chain + seen.mark + inboxKey + slotDigest
    bytes += Self.check(bytes[...])
    return FileBytes.makeFolder(folder)
      && FileBytes.replace(Self.path(in: folder, vaultID: vaultID, vaultPath: vaultPath), with: bytes)
  }

  /// Whether the folder is there, or can be made, and can be written to.
  static func canStore(in folder: String) -> Bool {
    unsafe FileBytes.makeFolder(folder) && FileBytes.isFolder(folder) && access(folder, W_OK | X_OK) == 0
  }

  private static func check(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Blake2b.hash(Array(bytes).span, personalisation: VaultFormat.Personal.anchor, count: 24)
  }
}
