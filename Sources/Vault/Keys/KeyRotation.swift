internal import Journal
internal import Sodium

/// Seals everything in a vault anew, under other keys, within a transaction.
struct KeyRotation {
  private let vault: Vault
  private let old: ObjectSealer
  private let new: ObjectSealer
  private let newInbox: InboxRecipient

  init(_ vault: Vault, to keys: KeyHierarchy) throws(VaultError) {
    self.vault = vault
    old = try vault.sealer()
    do { new = try ObjectSealer(keys: keys, vaultID: vault.id) } catch { throw VaultError(error) }
    newInbox = keys.inbox
  }

  /// Seals every object anew, if all are there and whole; the hash of the set as it is then.
  func resealObjects(
    expecting state: VaultState, progress: (_ done: Int, _ total: Int) -> Void
  ) throws(VaultError) -> ObjectSetHash {
    var (oldSet, newSet) = (ObjectSetHash(), ObjectSetHash())
    var done = 0
    var rows = try vault.database.prepare("SELECT row FROM heads ORDER BY row")
    var all: [Int64] = []
    while try rows.step() { all.append(rows.integer(0) ?? 0) }
    var select = try vault.database.prepare(
      "SELECT id, heads.sealed, bodies.sealed FROM heads LEFT JOIN bodies USING(row) WHERE heads.row = ?")
    var updateHead = try vault.database.prepare("UPDATE heads SET sealed = ? WHERE row = ?")
    var updateBody = try vault.database.prepare("UPDATE bodies SET sealed = ? WHERE row = ?")
    for row in all {
      try select.bind(row, at: 0)
      guard try select.step(), let idBytes = select.blob(0), let id = EntryID(idBytes.span), let head = select.blob(1),
        let headRecord = record(head, .head, id)
      else { throw .damaged([.head(row: row)]) }
      guard let body = select.blob(2), let bodyRecord = record(body, .body, id) else {
        throw .damaged([.body(row: row, entry: nil)])
      }
      select.reset()
      oldSet += old.setElement(id, sealedHead: head.span, by: state.setFunction)
      let sealedHead = new.seal(headRecord, part: .head, of: id)
      newSet += new.setElement(id, sealedHead: sealedHead.span, by: .sipHash)
      try updateHead.bind(sealedHead, at: 0)
      try updateHead.bind(row, at: 1)
      try updateHead.run()
      try updateBody.bind(new.seal(bodyRecord, part: .body, of: id), at: 0)
      try updateBody.bind(row, at: 1)
      try updateBody.run()
      done += 1
      progress(done, all.count)
    }
    guard done == state.objectCount, oldSet == state.objectSet else {
      throw .damaged([.objectSet(found: done, expected: state.objectCount)])
    }
    return newSet
  }

  /// Seals waiting jots to the new inbox key. One that does not open stays as it is.
  /// - Returns: which do not open.
  func resealJots() throws(VaultError) -> [Damage] {
    let waiting = try vault.readJots()
    for (row, jot) in waiting.jots {
      let plaintext = jot.encoded()
      guard let sealed = SealedBox.seal(plaintext.span, to: newInbox.keyPair.publicKey) else {
        throw .damaged([.inboxKey])
      }
      var update = try vault.database.prepare("UPDATE inbox SET sealed = ? WHERE row = ?")
      try update.bind(sealed, at: 0)
      try update.bind(row, at: 1)
      try update.run()
    }
    return waiting.damage
  }

  private func record(_ sealed: [UInt8], _ part: ObjectSealer.Part, _ id: EntryID) -> [UInt8]? {
    guard let range = old.open(sealed.span, part: part, of: id) else { return nil }
    return Array(old.plaintext[range])
  }
}
