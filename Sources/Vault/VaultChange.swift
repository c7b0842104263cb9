internal import Journal
internal import Sodium

/// What happens within one transaction: objects come and go, and the state follows.
final class VaultChange {
  private let vault: Vault
  private let sealer: ObjectSealer
  /// As it will be when the transaction ends.
  var state: VaultState
  /// Whether objects, marks or what is in force came or went.
  private(set) var isChanged = false

  private var insertHead: Statement
  private var insertBody: Statement

  init(_ vault: Vault) throws(VaultError) {
    self.vault = vault
    sealer = try vault.sealer()
    state = VaultState(trail: .origin(of: vault.id))
    insertHead = try vault.database.prepare("INSERT INTO heads(id, sealed) VALUES(?, ?)")
    insertBody = try vault.database.prepare("INSERT INTO bodies(row, sealed) VALUES(?, ?)")
  }

  /// The sequence number for the next object.
  func nextSequence() -> UInt64 {
    defer { state.nextSequence += 1 }
    return state.nextSequence
  }

  /// Adds an object, and returns its row. Every object has a body, so that one without stands out.
  @discardableResult
  func add(_ head: ObjectHead, id: EntryID, text: String, foreign: String? = nil) throws(VaultError) -> Int64 {
    try add(
      head.encoded(for: id), id: id, body: ObjectBody.encoded(text, foreign: foreign), sequence: head.sequence)
  }

  /// Adds an object whose body is written already.
  @discardableResult
  func add(_ head: ObjectHead, id: EntryID, body: [UInt8]) throws(VaultError) -> Int64 {
    try add(head.encoded(for: id), id: id, body: body, sequence: head.sequence)
  }

  /// Adds an object whose records are written already.
  @discardableResult
  func add(_ record: [UInt8], id: EntryID, body: [UInt8], sequence: UInt64) throws(VaultError) -> Int64 {
    for count in [record.count, body.count] where count > Padding.longestPlaintext / 4 {
      throw .tooLong(count: count, limit: Padding.longestPlaintext / 4)
    }
    isChanged = true
    let sealedHead = sealer.seal(record, part: .head, of: id)
    let sealedBody = sealer.seal(body, part: .body, of: id)
    try insertHead.bind(id.bytes, at: 0)
    try insertHead.bind(sealedHead, at: 1)
    try insertHead.run()
    let row = vault.database.lastInsertedRow
    try insertBody.bind(row, at: 0)
    try insertBody.bind(sealedBody, at: 1)
    try insertBody.run()
    state.objectCount += 1
    state.objectSet += sealer.setElement(id, sealedHead: sealedHead.span, by: state.setFunction)
    state.nextSequence = max(state.nextSequence, sequence == .max ? .max : sequence + 1)
    return row
  }

  /// Puts a body in the place of one that is damaged.
  func replaceBody(row: Int64, id: EntryID, by body: [UInt8]) throws(VaultError) {
    isChanged = true
    var replace = try vault.database.prepare("INSERT OR REPLACE INTO bodies(row, sealed) VALUES(?, ?)")
    try replace.bind(row, at: 0)
    try replace.bind(sealer.seal(body, part: .body, of: id), at: 1)
    try replace.run()
  }

  /// Takes the objects of a scan for all there are, and drops texts that belong to none of them.
  func accept(_ scan: HeadScan) throws(VaultError) {
    isChanged = true
    state.objectCount = scan.found
    state.objectSet = scan.set
    for object in scan.objects {
      state.nextSequence = max(state.nextSequence, object.sequence == .max ? .max : object.sequence + 1)
    }
    try vault.database.execute("DELETE FROM bodies WHERE row NOT IN (SELECT row FROM heads)")
  }

  /// Removes the object in a row for good; with `secure_delete`, its bytes are overwritten.
  func remove(row: Int64) throws(VaultError) {
    var select = try vault.database.prepare("SELECT id, sealed FROM heads WHERE row = ?")
    try select.bind(row, at: 0)
    guard try select.step(), let idBytes = select.blob(0), let id = EntryID(idBytes.span),
      let sealed = select.blob(1), sealed.count >= XChaCha20Poly1305.overhead
    else { throw .damaged([.head(row: row)]) }
    select.reset()
    // Rows that somebody added must not make the count a number that no state can hold.
    guard state.objectCount > 0 else { throw .damaged([.objectSet(found: 1, expected: 0)]) }
    isChanged = true
    state.objectSet -= sealer.setElement(id, sealedHead: sealed.span, by: state.setFunction)
    state.objectCount -= 1
    for table in ["heads", "bodies"] {
      var delete = try vault.database.prepare("DELETE FROM \(table) WHERE row = ?")
      try delete.bind(row, at: 0)
      try delete.run()
    }
  }

  /// Stores a slot in its place, or clears the place.
  func setSlot(_ number: Int, to bytes: [UInt8]?) throws(VaultError) {
    if let bytes {
      var insert = try vault.database.prepare("INSERT OR REPLACE INTO slots(number, slot) VALUES(?, ?)")
      try insert.bind(Int64(number), at: 0)
      try insert.bind(bytes, at: 1)
      try insert.run()
    } else {
      var delete = try vault.database.prepare("DELETE FROM slots WHERE number = ?")
      try delete.bind(Int64(number), at: 0)
      try delete.run()
    }
  }

  /// Puts the marks of changes that were made to another copy on the trail: this one has now all that they brought.
  func join(_ marks: [[UInt8]]) throws(VaultError) {
    if !marks.isEmpty { isChanged = true }
    for mark in marks {
      state.trail = state.trail.followed(by: mark)
      try vault.store(state.trail)
    }
  }

  /// Says which settings and templates are in force, where that is not known already.
  func catalogue(_ objects: [CataloguedObject]) {
    guard objects != state.catalogue else { return }
    isChanged = true
    state.catalogue = objects
  }

  /// Seals the state that goes with all this. The last step of the transaction.
  func finish() throws(VaultError) { try vault.seal(&state) }
}
