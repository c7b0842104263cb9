internal import CLinux
internal import Glibc
internal import Journal
public import Sodium

/// A vault file that has been found and looks like one, but has not been opened with a key.
public final class LockedVault {
  /// Where the file is.
  public let path: String
  /// The 16 bytes that name this vault, whatever its file is called.
  public let id: [UInt8]
  /// The folder with what this device remembers of vaults, if there is one.
  let stateFolder: String?
  /// Whether damage that makes opening refuse is passed over, and nothing is written.
  public let isForSalvage: Bool
  let database: Database
  /// Whether ``database`` is made of the rows that were found in the file's pages, in memory, where no other connection sees it.
  let isRebuilt: Bool
  /// What was passed over for salvage.
  let damage: [Damage]
  /// As it was before the vault was read: what another program writes meanwhile must not look like a rollback.
  let anchor: DeviceAnchor?

  /// Finds the vault at `path` and checks all that needs no key.
  /// - Parameters:
  ///   - stateFolder: where this device remembers what it saw last of each vault; `nil` to remember nothing.
  ///   - forSalvage: opens it to read what is left of it.
  /// - Throws: ``VaultError/notFound(path:)``, ``VaultError/isFolder(path:)``, ``VaultError/damaged(_:)`` if it is no vault or its tables are altered,
  ///   ``VaultError/busy``, ``VaultError/inputOutput(code:path:)``.
  public init(path: String, stateFolder: String?, forSalvage: Bool = false) throws(VaultError) {
    guard unsafe access(path, F_OK) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else { throw .inputOutput(code: Int(errno), path: path) }
      throw .notFound(path: path)
    }
    guard unsafe access(path, R_OK) == 0 else { throw .inputOutput(code: Int(errno), path: path) }
    guard !FileBytes.isFolder(path) else { throw .isFolder(path: path) }
    self.path = path
    self.stateFolder = stateFolder
    isForSalvage = forSalvage
    let (database, formatDamage, isRebuilt) = try Self.open(path, forSalvage: forSalvage)
    self.database = database
    self.isRebuilt = isRebuilt
    let (id, damage) = try database.read { () throws(VaultError) in
      var damage = formatDamage
      let (id, rowDamage) = try Self.findID(database)
      guard rowDamage.isEmpty || forSalvage else { throw .damaged(rowDamage) }
      damage += rowDamage
      return (id, damage)
    }
    self.damage = damage
    self.id = id
    anchor = stateFolder.flatMap { DeviceAnchor.load(from: $0, vaultID: id, vaultPath: path) }
  }

  /// Opens the file, with what is wrong with it as a database and was passed over for salvage.
  private static func open(
    _ path: String, forSalvage: Bool
  ) throws(VaultError) -> (Database, damage: [Damage], isRebuilt: Bool) {
    guard forSalvage else {
      let database = try Database(path: path, mode: .existing)
      let damage = try database.read { () throws(VaultError) in try formatDamage(database, path) }
      guard damage.isEmpty else { throw .damaged(damage) }
      return (database, [], false)
    }
    let found: [Damage]
    do throws(VaultError) {
      let database = try databaseForSalvage(path)
      let damage = try database.read { () throws(VaultError) in try formatDamage(database, path) }
      // Around the tables, anything may stand that SQLite does not act upon by itself.
      let isReadable = try schema(database).contains(VaultFormat.schema)
      var check = try database.prepare("PRAGMA quick_check(1)")
      if isReadable, try check.step(), check.text(0) == "ok" { return (database, damage, false) }
      found = damage.isEmpty ? [.pages(code: 11)] : damage
    } catch {
      guard case .damaged(let damage) = error else { throw error }
      found = damage
    }
    guard let rebuilt = try RawPages.rebuilt(path) else { throw .damaged(found) }
    return (rebuilt, found, true)
  }

  /// Opens the file for reading; a transaction that a crash left half done must be undone before, which is writing.
  private static func databaseForSalvage(_ path: String) throws(VaultError) -> Database {
    do throws(VaultError) {
      return try Database(path: path, mode: .readOnly)
    } catch .readOnly {
      _ = try Database(path: path, mode: .existing)
      return try Database(path: path, mode: .readOnly)
    } catch { throw error }
  }

  /// Whether this device can note what it sees of the vault, so that an older file in its place is noticed.
  public var canBeRemembered: Bool { stateFolder.map(DeviceAnchor.canStore) ?? false }

  /// Which kinds of key open this vault, with their slot numbers; slots that are damaged are left out.
  public func slots() throws(VaultError) -> [(number: Int, kind: SlotKind, limits: Argon2id.Limits)] {
    try readSlots().whole.map { ($0.number, $0.kind, $0.limits) }
  }

  /// Opens the vault.
  /// - Throws: ``VaultError/wrongKey(slotsChanged:)``, ``VaultError/noSuchSlotKind(_:)``, ``VaultError/damaged(_:)`` if a slot
  ///   or the state of the vault is not as it was left.
  public func unlock(with credential: borrowing Credential) throws(VaultError) -> Vault {
    let slots = try readSlots()
    if slots.whole.isEmpty, slots.damage.isEmpty { throw .damaged([.slotTable]) }
    for slot in slots.whole where slot.kind == credential.kind {
      guard let root = try slot.unwrap(with: credential, vaultID: id) else { continue }
      return try unlock(withRootKey: root, through: slot.number)
    }
    if !slots.damage.isEmpty { throw .damaged(slots.damage) }
    let digest = try slotDigest()
    let haveChanged = anchor.map { $0.slotDigest != digest } ?? false
    guard slots.whole.contains(where: { $0.kind == credential.kind }) else {
      // Intime takes away neither the last key nor the last but a recovery code; a rotation that this device saw may.
      if anchor == nil || haveChanged, slots.whole.allSatisfy({ $0.kind == .recoveryCode }) {
        throw .damaged([.slotTable])
      }
      throw haveChanged ? .damaged([.slotsOfKind(credential.kind)]) : .noSuchSlotKind(credential.kind)
    }
    throw .wrongKey(slotsChanged: haveChanged)
  }

  /// Opens the vault with the root key itself, as ``Vault/withRootKey(_:)`` lent it.
  /// - Throws: ``VaultError/damaged(_:)`` if the sealed state does not open with it.
  public func unlock(withRootKey root: consuming Secret, through slot: Int? = nil) throws(VaultError) -> Vault {
    let keys: KeyHierarchy
    do { keys = try KeyHierarchy(root: root) } catch { throw VaultError(error) }
    return try Vault(self, keys: keys, unlockedThrough: slot)
  }

  // MARK: - Reading the tables that are in clear

  /// The slots that are whole, and what is wrong with the others.
  func readSlots() throws(VaultError) -> (whole: [KeySlot], damage: [Damage]) {
    var whole: [KeySlot] = []
    var damage: [Damage] = []
    for (number, bytes) in try storedSlots() {
      do { whole.append(try KeySlot(number: number, bytes: bytes, vaultID: id)) } catch {
        guard case .damaged(let found) = error else { throw error }
        damage += found
      }
    }
    return (whole, damage)
  }

  /// The slots as stored, by number.
  func storedSlots() throws(VaultError) -> [(number: Int, bytes: [UInt8])] { try Self.storedSlots(database) }

  private static func storedSlots(_ database: Database) throws(VaultError) -> [(number: Int, bytes: [UInt8])] {
    var statement = try database.prepare("SELECT number, slot FROM slots ORDER BY number")
    var slots: [(number: Int, bytes: [UInt8])] = []
    while try statement.step() {
      guard slots.count < VaultFormat.mostSlots else { throw .damaged([.slotTable]) }
      // What is no blob cannot be a slot, and must not hide the others.
      slots.append((Int(statement.integer(0) ?? 0), statement.blob(1) ?? []))
    }
    return slots
  }

  /// All slots with their numbers and lengths, in one string.
  func slotTable() throws(VaultError) -> [UInt8] {
    var table: [UInt8] = []
    for (number, bytes) in try storedSlots() {
      table.appendLittleEndian(UInt32(truncatingIfNeeded: number))
      table.appendLittleEndian(UInt32(truncatingIfNeeded: bytes.count))
      table += bytes
    }
    return table
  }

  /// A digest of the slot table that needs no key.
  func slotDigest() throws(VaultError) -> [UInt8] {
    let table = try slotTable()
    return Blake2b.hash(table.span, personalisation: VaultFormat.Personal.slotTable)
  }

  /// The first thing that is not as in a vault of ours. A write-ahead log is such a thing: what is deleted lives on in it.
  private static func formatDamage(_ database: Database, _ path: String) throws(VaultError) -> [Damage] {
    var journal = try database.prepare("PRAGMA journal_mode")
    guard try journal.step(), journal.text(0) == "delete" else {
      let log = path + "-wal"
      return unsafe FileHeader.isOfJournal(path) && access(log, F_OK) == 0 ? [.strayLog(path: log)] : [.notAVault]
    }
    guard try database.integer("PRAGMA application_id") == Int64(VaultFormat.applicationID) else {
      return [.notAVault]
    }
    let version = Int(try database.integer("PRAGMA user_version") ?? 0)
    let schema = try schema(database)
    // A vault of the day that says it is an old one is damaged, and no old one.
    if version == VaultFormat.retiredVersion, schema.count == VaultFormat.schema.count - 1 {
      throw .retiredFormat(version)
    }
    guard version == VaultFormat.version else { return [.unknownFormat(version)] }
    return schema == VaultFormat.schema ? [] : [.schema]
  }

  private static func schema(_ database: Database) throws(VaultError) -> [String] {
    var statement = try database.prepare("SELECT sql FROM sqlite_schema ORDER BY rowid")
    var schema: [String] = []
    while try statement.step() { schema.append(statement.text(0) ?? "") }
    return schema
  }

  /// The vault's id, and what is wrong with the row where it stands.
  ///
  /// It stands a second time as the first mark of the trail, in another page of the file. Where they differ, the key slots
  /// tell which one is right, since they are bound to it.
  private static func findID(_ database: Database) throws(VaultError) -> (id: [UInt8], damage: [Damage]) {
    func whatIsWhole<Result>(_ body: () throws(VaultError) -> Result?) throws(VaultError) -> (Result?, [Damage]) {
      do throws(VaultError) { return (try body(), []) } catch {
        guard case .damaged(let damage) = error else { throw error }
        return (nil, damage)
      }
    }
    let (id, rowDamage) = try whatIsWhole { () throws(VaultError) in try vaultRow(database).id }
    let (copy, _) = try whatIsWhole { () throws(VaultError) -> [UInt8]? in
      var statement = try database.prepare("SELECT mark FROM changes WHERE number = 0")
      guard try statement.step(), let mark = statement.blob(0) else { return nil }
      return mark.count == VaultFormat.vaultIDCount ? mark : nil
    }
    guard let id else {
      guard let copy else { throw .damaged(rowDamage) }
      return (copy, rowDamage)
    }
    guard let copy, copy != id else { return (id, []) }
    let (slots, _) = try whatIsWhole { () throws(VaultError) in try storedSlots(database) }
    func fitsASlot(_ id: [UInt8]) -> Bool {
      (slots ?? []).contains { (try? KeySlot(number: $0.number, bytes: $0.bytes, vaultID: id)) != nil }
    }
    return fitsASlot(copy) && !fitsASlot(id) ? (copy, [.vaultRow]) : (id, [])
  }

  static func vaultRow(_ database: Database) throws(VaultError) -> (id: [UInt8], inboxKey: [UInt8]) {
    var statement = try database.prepare("SELECT vault_id, inbox_key FROM vault")
    guard try statement.step(), let id = statement.blob(0), id.count == VaultFormat.vaultIDCount,
      let inboxKey = statement.blob(1), inboxKey.count == SealedBox.publicKeyCount
    else { throw .damaged([.vaultRow]) }
    return (id, inboxKey)
  }
}
