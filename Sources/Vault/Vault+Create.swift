internal import CLinux
internal import Glibc
internal import Journal
public import Sodium

extension Vault {
  /// Makes a vault with one key slot, in one step: nobody ever sees half a vault at `path`.
  ///
  /// It is built under a temporary name in the same folder, brought to the disk, and renamed. The folder is made if need be.
  /// - Throws: ``VaultError/alreadyExists(path:)``, ``VaultError/cannotCreate(path:errno:)``, ``VaultError/diskFull``,
  ///   ``VaultError/outOfMemory(bytes:)``.
  public static func create(
    at path: String, credential: borrowing Credential, limits: Argon2id.Limits, stateFolder: String?
  ) throws(VaultError) -> Vault {
    guard unsafe access(path, F_OK) != 0 else { throw .alreadyExists(path: path) }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard FileBytes.makeFolder(folder) else { throw .cannotCreate(path: path, errno: errno) }
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let temporary = "\(folder)/.\(name).\(getpid()).new"
    unsafe unlink(temporary)
    let descriptor = unsafe open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, errno: errno) }
    close(descriptor)
    do {
      let keys = try fill(temporary, credential: credential, limits: limits)
      try publish(temporary, as: path)
      return try Vault(LockedVault(path: path, stateFolder: stateFolder), keys: keys, unlockedThrough: 1)
    } catch {
      unsafe unlink(temporary)
      unsafe unlink(temporary + "-journal")
      throw error
    }
  }

  private static func fill(
    _ path: String, credential: borrowing Credential, limits: Argon2id.Limits
  ) throws(VaultError) -> KeyHierarchy {
    let id = randomBytes(VaultFormat.vaultIDCount)
    let keys: KeyHierarchy
    let slot: KeySlot
    do {
      keys = try KeyHierarchy.random()
      slot = try KeySlot(number: 1, vaultID: id, root: keys.root, credential: credential, limits: limits)
    } catch {
      throw VaultError(error)
    }
    var table: [UInt8] = []
    table.appendLittleEndian(UInt32(1))
    table.appendLittleEndian(UInt32(slot.bytes.count))
    table += slot.bytes
    var state = VaultState(trail: .origin(of: id))
    state.slotTable = Blake2b.mac(table.span, key: keys.slotTable, personalisation: VaultFormat.Personal.slotTable)
    let database = try Database(path: path, mode: .existing)
    for statement in [
      "PRAGMA application_id = \(VaultFormat.applicationID)",
      "PRAGMA user_version = \(VaultFormat.version)",
    ] {
      try database.execute(statement)
    }
    try database.write { () throws(VaultError) in
      for table in VaultFormat.schema { try database.execute(table) }
      var insert = try database.prepare("INSERT INTO vault(id, vault_id, inbox_key, state) VALUES(1, ?, ?, ?)")
      try insert.bind(id, at: 0)
      try insert.bind(keys.inbox.keyPair.publicKey, at: 1)
      try insert.bind(state.sealed(keys: keys, vaultID: id), at: 2)
      try insert.run()
      var insertChange = try database.prepare("INSERT INTO changes(number, mark) VALUES(0, ?)")
      try insertChange.bind(state.trail.mark, at: 0)
      try insertChange.run()
      var insertSlot = try database.prepare("INSERT INTO slots(number, slot) VALUES(1, ?)")
      try insertSlot.bind(slot.bytes, at: 0)
      try insertSlot.run()
    }
    return keys
  }

  /// Gives a finished file its name, unless something has that name by now, and waits for the disk.
  static func publish(_ temporary: String, as path: String) throws(VaultError) {
    let descriptor = unsafe open(temporary, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, errno: errno) }
    let synced = fsync(descriptor)
    close(descriptor)
    guard synced == 0 else { throw .inputOutput(code: Int(errno), path: path) }
    if unsafe clinux_rename_without_replacing(temporary, path) != 0 {
      guard errno == EINVAL || errno == ENOSYS else {
        throw errno == EEXIST ? .alreadyExists(path: path) : .cannotCreate(path: path, errno: errno)
      }
      // A file system without that kind of rename: a hard link does not replace either.
      guard unsafe link(temporary, path) == 0 else {
        throw errno == EEXIST ? .alreadyExists(path: path) : .cannotCreate(path: path, errno: errno)
      }
      unsafe unlink(temporary)
    }
    guard FileBytes.syncFolder(of: path) else { throw .inputOutput(code: Int(errno), path: path) }
  }
}
