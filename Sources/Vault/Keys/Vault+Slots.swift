public import Sodium

extension Vault {
  /// Adds a way to open the vault.
  /// - Returns: the number of the new slot.
  public func addSlot(_ credential: borrowing Credential, limits: Argon2id.Limits) throws(VaultError) -> Int {
    let taken = try file.storedSlots().map(\.number)
    guard let number = (1...VaultFormat.mostSlots).first(where: { !taken.contains($0) }) else { throw .tooManySlots }
    let slot = try makeSlot(number, credential, limits)
    return try change { change throws(VaultError) in
      guard try !file.storedSlots().contains(where: { $0.number == number }) else { throw .busy }
      try change.setSlot(number, to: slot.bytes)
      return number
    }
  }

  /// Exchanges what opens a slot: the passphrase, say. The old one opens older copies of the file still.
  public func replaceSlot(
    _ number: Int, with credential: borrowing Credential, limits: Argon2id.Limits
  ) throws(VaultError) {
    guard try file.storedSlots().contains(where: { $0.number == number }) else { throw .noSuchSlot(number) }
    let slot = try makeSlot(number, credential, limits)
    try change { change throws(VaultError) in
      guard try file.storedSlots().contains(where: { $0.number == number }) else { throw .noSuchSlot(number) }
      try change.setSlot(number, to: slot.bytes)
    }
  }

  /// Removes a way to open the vault.
  /// - Throws: ``VaultError/lastSlot`` for the only one, ``VaultError/noSuchSlot(_:)``.
  public func removeSlot(_ number: Int) throws(VaultError) {
    try change { change throws(VaultError) in
      let slots = try file.storedSlots()
      guard slots.contains(where: { $0.number == number }) else { throw .noSuchSlot(number) }
      guard slots.count > 1 else { throw .lastSlot }
      try change.setSlot(number, to: nil)
    }
  }

  /// Gives the vault a new root key, under which every object is sealed anew: what was copied of the old keys opens nothing that
  /// is written from now on. One transaction: all of it happens, or nothing.
  ///
  /// The new root key can be wrapped only for those who are present, so `credential` gets slot 1, and all others go.
  /// - Parameter progress: is told how many of how many objects are done.
  /// - Returns: jots that could not be read, and stay as they were.
  @discardableResult
  public func rotate(
    credential: borrowing Credential, limits: Argon2id.Limits, progress: (_ done: Int, _ total: Int) -> Void
  ) throws(VaultError) -> [Damage] {
    guard !file.isForSalvage else { throw .openedForSalvage }
    let newKeys: KeyHierarchy
    let slot: KeySlot
    do throws(SodiumError) {
      newKeys = try KeyHierarchy.random()
      slot = try KeySlot(number: 1, vaultID: id, root: newKeys.root, credential: credential, limits: limits)
    } catch {
      throw VaultError(error)
    }
    let oldKeys = keys
    var isDone = false
    defer { if !isDone { keys = oldKeys } }
    let rotation = try KeyRotation(self, to: newKeys)
    let (state, unread) = try database.write { () throws(VaultError) in
      var state = try loadStateToChange()
      state.objectSet = try rotation.resealObjects(expecting: state, progress: progress)
      state.setFunction = .sipHash
      let unread = try rotation.resealJots()
      try database.execute("DELETE FROM slots")
      var insert = try database.prepare("INSERT INTO slots(number, slot) VALUES(1, ?)")
      try insert.bind(slot.bytes, at: 0)
      try insert.run()
      keys = newKeys
      try seal(&state)
      return (state, unread)
    }
    isDone = true
    slotNumber = 1
    remember(state)
    return unread
  }

  private func makeSlot(
    _ number: Int, _ credential: borrowing Credential, _ limits: Argon2id.Limits
  ) throws(VaultError) -> KeySlot {
    do throws(SodiumError) {
      return try KeySlot(number: number, vaultID: id, root: keys.root, credential: credential, limits: limits)
    } catch {
      throw VaultError(error)
    }
  }
}
