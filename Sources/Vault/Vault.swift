internal import Glibc
internal import Journal
public import Sodium

/// An open vault: the journal, readable and writable. Close it by letting it go; the keys are zeroed then.
public final class Vault {
  let file: LockedVault
  var keys: KeyHierarchy
  private var madeSealer: ObjectSealer?
  /// What was found to be wrong on opening; empty unless the vault was opened for salvage.
  public private(set) var openingDamage: [Damage]
  /// The slot whose key opened it, unless it was opened with the root key.
  public internal(set) var slotNumber: Int?
  /// The last state that was checked against what this device knows, or made here; `nil` for salvage.
  private(set) var seen: TrailPoint?
  /// Whether this device could not note what it saw of the vault, so that an older file in its place would go unnoticed.
  public private(set) var isUnremembered = false

  var database: Database { file.database }
  /// The 16 bytes that name this vault.
  public var id: [UInt8] { file.id }
  /// Where the file is.
  public var path: String { file.path }

  init(_ file: LockedVault, keys: KeyHierarchy, unlockedThrough slot: Int?) throws(VaultError) {
    self.file = file
    self.keys = keys
    slotNumber = slot
    openingDamage = file.damage
    do {
      let state = try file.database.read { () throws(VaultError) in
        let state = try loadState()
        if let anchor = file.anchor { try checkDescent(of: state, from: anchor.seen) }
        return state
      }
      if !file.isForSalvage { remember(state) }
    } catch {
      guard file.isForSalvage, case .damaged(let damage) = error else { throw error }
      openingDamage += damage
    }
  }

  /// Lends the root key, to be kept where it is as safe as here: in the kernel's keyring.
  public func withRootKey<Result>(_ body: (borrowing Secret) throws -> Result) rethrows -> Result {
    try body(keys.root)
  }

  // MARK: - The sealed state

  /// Reads the state, and checks that the vault row and the key slots are those it was sealed with.
  func loadState() throws(VaultError) -> VaultState {
    var statement = try database.prepare("SELECT vault_id, inbox_key, state FROM vault")
    guard try statement.step(), let id = statement.blob(0), id == file.id || file.isForSalvage,
      let inboxKey = statement.blob(1), let sealed = statement.blob(2)
    else { throw .damaged([.vaultRow]) }
    guard let state = VaultState.open(sealed, keys: keys, vaultID: file.id) else { throw .damaged([.state]) }
    guard inboxKey == keys.inbox.keyPair.publicKey else { throw .damaged([.inboxKey]) }
    let table = try slotTableHash()
    guard constantTimeEqual(table.span, state.slotTable.span) else {
      let damaged = try file.readSlots().damage
      throw .damaged(damaged.isEmpty ? [.slotTable] : damaged)
    }
    return state
  }

  /// The keyed hash of the slot table as it stands in the file.
  func slotTableHash() throws(VaultError) -> [UInt8] {
    let table = try file.slotTable()
    return Blake2b.mac(table.span, key: keys.slotTable, personalisation: VaultFormat.Personal.slotTable)
  }

  /// Notes `state` as the last this device saw; does nothing if it is noted already.
  func remember(_ state: VaultState) {
    seen = state.trail
    guard let folder = file.stateFolder, let slotDigest = try? file.slotDigest() else {
      isUnremembered = true
      return
    }
    let anchor = DeviceAnchor(seen: state.trail, inboxKey: keys.inbox.keyPair.publicKey, slotDigest: slotDigest)
    if anchor != file.anchor { isUnremembered = !anchor.store(in: folder, vaultID: id, vaultPath: path) }
  }

  /// Makes the state anew with the objects that are there, for a file that its owner takes as it is.
  /// - Returns: how many are there and how many should have been, if they are not those of the state.
  public func acceptObjects() throws(VaultError) -> (found: Int, expected: Int)? {
    try change(evenIfEmpty: false) { change throws(VaultError) in
      let scan = try scanHeads(matching: Query(), withinChange: true, setFunction: change.state.setFunction)
      let expected = change.state.objectCount
      guard expected != scan.found || change.state.objectSet != scan.set else { return nil }
      try change.accept(scan)
      change.catalogue(try namedInForce(among: Set(change.state.catalogue.map(\.id))))
      return (scan.found, expected)
    }
  }

  /// Takes the file as it is for the last state of the vault: for a copy that was put back on purpose.
  public func acceptAsLatest() throws(VaultError) {
    let state = try database.read { () throws(VaultError) in try loadState() }
    remember(state)
  }

  // MARK: - Writing

  /// Changes the vault: all that `body` does happens, with the new state, or nothing does.
  /// - Throws: as ``loadStateToChange()``, and what `body` throws.
  func change<Result>(_ body: (VaultChange) throws(VaultError) -> Result) throws(VaultError) -> Result {
    try change(evenIfEmpty: true, body)
  }

  /// The same; if nothing of it is a change, the vault stays as it is, also its number of changes, unless `evenIfEmpty`.
  func change<Result>(
    evenIfEmpty: Bool, _ body: (VaultChange) throws(VaultError) -> Result
  ) throws(VaultError) -> Result {
    guard !file.isForSalvage else { throw .openedForSalvage }
    let change = try VaultChange(self)
    let result = try database.write { () throws(VaultError) in
      change.state = try loadStateToChange()
      let result = try body(change)
      if evenIfEmpty || change.isChanged { try change.finish() }
      return result
    }
    remember(change.state)
    return result
  }

  /// The state that a change begins with: one that came after all that this vault has seen since it was opened, although
  /// the file may have been exchanged meanwhile.
  /// - Throws: ``VaultError/keysChangedMeanwhile`` if it no longer opens with the keys that this vault was opened with.
  func loadStateToChange() throws(VaultError) -> VaultState {
    let state: VaultState
    do throws(VaultError) { state = try loadState() } catch {
      throw error == .damaged([.state]) ? .keysChangedMeanwhile : error
    }
    if let seen { try checkDescent(of: state, from: seen) }
    return state
  }

  /// Stores the state that follows the last one, with the slots as they stand now. The last step of every transaction.
  func seal(_ state: inout VaultState) throws(VaultError) {
    state.trail = state.trail.followed(by: randomBytes(TrailPoint.markCount))
    try store(state.trail)
    state.slotTable = try slotTableHash()
    var update = try database.prepare("UPDATE vault SET inbox_key = ?, state = ?")
    try update.bind(keys.inbox.keyPair.publicKey, at: 0)
    try update.bind(state.sealed(keys: keys, vaultID: id), at: 1)
    try update.run()
  }

  // MARK: - Reading one object

  /// The head of the object in a row, which is of a kind that this version knows.
  func head(row: Int64) throws(VaultError) -> (id: EntryID, head: ObjectHead) {
    let (id, record) = try headRecord(row: row)
    guard let head = try? ObjectHead(record.span, 0..<record.count, id: id) else { throw .damaged([.head(row: row)]) }
    return (id, head)
  }

  /// The text of the object `id` in a row.
  func text(row: Int64, id: EntryID, entry: EntryID?) throws(VaultError) -> String {
    try body(row: row, id: id, entry: entry).text
  }

  /// The text of the object `id` in a row, and what came with it from another program.
  func body(row: Int64, id: EntryID, entry: EntryID?) throws(VaultError) -> (text: String, foreign: String?) {
    let record = try bodyRecord(row: row, id: id, entry: entry)
    guard let ranges = try? ObjectBody.ranges(record.span, 0..<record.count),
      let text = String(validating: record.span.extracting(ranges.text))
    else { throw .damaged([.body(row: row, entry: entry)]) }
    guard let range = ranges.foreign else { return (text, nil) }
    guard let foreign = String(validating: record.span.extracting(range)) else {
      throw .damaged([.body(row: row, entry: entry)])
    }
    return (text, foreign)
  }

  /// The head of the object in a row, as it was written.
  func headRecord(row: Int64) throws(VaultError) -> (id: EntryID, record: [UInt8]) {
    var statement = try database.prepare("SELECT id, sealed FROM heads WHERE row = ?")
    try statement.bind(row, at: 0)
    guard try statement.step(), let idBytes = statement.blob(0), let id = EntryID(idBytes.span),
      let sealed = statement.blob(1)
    else { throw .damaged([.head(row: row)]) }
    let sealer = try sealer()
    guard let range = sealer.open(sealed.span, part: .head, of: id) else { throw .damaged([.head(row: row)]) }
    return (id, Array(sealer.plaintext[range]))
  }

  /// The body of the object `id` in a row, as it was written.
  func bodyRecord(row: Int64, id: EntryID, entry: EntryID?) throws(VaultError) -> [UInt8] {
    var statement = try database.prepare("SELECT sealed FROM bodies WHERE row = ?")
    try statement.bind(row, at: 0)
    let sealer = try sealer()
    guard try statement.step(), let sealed = statement.blob(0),
      let range = sealer.open(sealed.span, part: .body, of: id)
    else { throw .damaged([.body(row: row, entry: entry)]) }
    return Array(sealer.plaintext[range])
  }

  /// The text of the object `id` in a row, which is a secret.
  func secretBody(row: Int64, id: EntryID) throws(VaultError) -> Secret {
    var statement = try database.prepare("SELECT sealed FROM bodies WHERE row = ?")
    try statement.bind(row, at: 0)
    let sealer = try sealer()
    defer { sealer.forget() }
    guard try statement.step(), let sealed = statement.blob(0),
      let range = sealer.open(sealed.span, part: .body, of: id),
      let text = sealer.textRange(range)
    else { throw .damaged([.body(row: row, entry: nil)]) }
    do throws(SodiumError) {
      var secret = try Secret(count: text.count)
      secret.withMutableBytes { bytes in
        for index in 0..<text.count { bytes[index] = sealer.plaintext[text.lowerBound + index] }
      }
      return secret
    } catch {
      throw VaultError(error)
    }
  }

  /// The sealer of this connection's thread, made once for as long as the keys stay the same.
  func sealer() throws(VaultError) -> ObjectSealer {
    if let madeSealer, madeSealer.keys === keys { return madeSealer }
    let sealer: ObjectSealer
    do throws(SodiumError) { sealer = try ObjectSealer(keys: keys, vaultID: id) } catch { throw VaultError(error) }
    madeSealer = sealer
    return sealer
  }
}
