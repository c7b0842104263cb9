import Journal
import Sodium
import Testing

@testable import Vault

@Suite struct KeySlotTests {
  private func secret(_ filling: UInt8) throws -> Secret {
    try Secret(copying: [UInt8](repeating: filling, count: 32).span)
  }

  private func locked(_ scratch: Scratch) throws -> LockedVault {
    try LockedVault(path: scratch.vaultPath, stateFolder: scratch.statePath)
  }

  private func slot(_ number: Int, of scratch: Scratch) throws -> [UInt8] {
    try RawDatabase(scratch.vaultPath).blob("SELECT slot FROM slots WHERE number = \(number)")
  }

  private func put(_ slot: [UInt8], in number: Int, of scratch: Scratch) throws {
    try RawDatabase(scratch.vaultPath).execute(
      "INSERT OR REPLACE INTO slots(number, slot) VALUES(\(number), \(sqlBlob(slot)))")
  }

  /// The slot with the check that anybody can compute: the program of somebody who has read our source.
  private func rechecked(_ slot: [UInt8], number: Int, vaultID: [UInt8]) -> [UInt8] {
    var input = vaultID
    input.appendLittleEndian(UInt32(number))
    input += slot[..<130]
    return slot[..<130] + Blake2b.hash(input.span, personalisation: VaultFormat.Personal.slotCheck, count: 16)
  }

  @Test func `a passphrase opens its vault, and no other does`() throws {
    let scratch = Scratch()
    _ = try Vault.create(
      at: scratch.vaultPath, credential: passphrase("correct horse"), limits: .interactive,
      stateFolder: scratch.statePath
    ).write(EntryContent(date: noon, text: "inside"), now: noon)
    #expect(try locked(scratch).unlock(with: passphrase("correct horse")).index().entries.count == 1)
    #expect(throws: VaultError.wrongKey(slotsChanged: false)) {
      _ = try locked(scratch).unlock(with: passphrase("Correct horse"))
    }
    #expect(throws: VaultError.noSuchSlotKind(.keyFile)) { _ = try locked(scratch).unlock(with: .keyFile(secret(7))) }
    let slots = try locked(scratch).slots()
    #expect(slots.map(\.kind) == [.passphrase])
    #expect(slots.map(\.limits) == [.interactive])
  }

  @Test func `slots are added, replaced and removed, and each opens with its own key`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    #expect(throws: VaultError.lastSlot) { try vault.removeSlot(1) }
    #expect(throws: VaultError.noSuchSlot(2)) { try vault.removeSlot(2) }
    #expect(try vault.addSlot(.recoveryCode(secret(8)), limits: .interactive) == 2)
    #expect(try vault.addSlot(.keyFile(secret(9)), limits: .interactive) == 3)
    #expect(try locked(scratch).unlock(with: .recoveryCode(secret(8))).slotNumber == 2)
    #expect(try locked(scratch).unlock(with: .keyFile(secret(9))).slotNumber == 3)
    try vault.replaceSlot(3, with: .keyFile(secret(10)), limits: .interactive)
    #expect(throws: VaultError.wrongKey(slotsChanged: false)) {
      _ = try locked(scratch).unlock(with: .keyFile(secret(9)))
    }
    #expect(try locked(scratch).unlock(with: .keyFile(secret(10))).slotNumber == 3)
    #expect(throws: VaultError.noSuchSlot(9)) {
      try vault.replaceSlot(9, with: .keyFile(secret(10)), limits: .interactive)
    }
    try vault.removeSlot(2)
    #expect(throws: VaultError.noSuchSlotKind(.recoveryCode)) {
      _ = try locked(scratch).unlock(with: .recoveryCode(secret(8)))
    }
    #expect(try vault.addSlot(.recoveryCode(secret(11)), limits: .interactive) == 2)
    // A recovery code is no key file, though both are 32 bytes.
    #expect(throws: VaultError.wrongKey(slotsChanged: false)) {
      _ = try locked(scratch).unlock(with: .keyFile(secret(11)))
    }
    #expect(try vault.verify(full: true) { _, _ in }.damage == [])
  }

  @Test func `all places can be taken, and no more`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    for number in 2...VaultFormat.mostSlots {
      #expect(try vault.addSlot(.keyFile(secret(UInt8(number + 50))), limits: .interactive) == number)
    }
    #expect(throws: VaultError.tooManySlots) { _ = try vault.addSlot(.keyFile(secret(1)), limits: .interactive) }
    #expect(try locked(scratch).unlock(with: .keyFile(secret(82))).slotNumber == 32)
    let last = try slot(32, of: scratch)
    try put(last, in: 33, of: scratch)
    #expect(throws: VaultError.damaged([.slotTable])) { _ = try scratch.openVault() }
  }

  @Test func `a rotation leaves the one slot it was given`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.addSlot(.recoveryCode(secret(8)), limits: .interactive)
    _ = try vault.addSlot(.keyFile(secret(9)), limits: .interactive)
    try vault.rotate(credential: .recoveryCode(secret(12)), limits: .interactive) { _, _ in }
    #expect(try locked(scratch).slots().map(\.kind) == [.recoveryCode])
    #expect(try locked(scratch).unlock(with: .recoveryCode(secret(12))).slotNumber == 1)
    #expect(throws: VaultError.wrongKey(slotsChanged: false)) {
      _ = try locked(scratch).unlock(with: .recoveryCode(secret(8)))
    }
    #expect(throws: VaultError.noSuchSlotKind(.keyFile)) { _ = try scratch.openVault() }
  }

  @Test func `a change of any bit of a slot is called damage, never a wrong key`() throws {
    let scratch = Scratch()
    _ = try scratch.makeVault()
    let slot = try slot(1, of: scratch)
    #expect(slot.count == KeySlot.byteCount)
    for index in slot.indices {
      var changed = slot
      changed[index] ^= 1 << UInt8(index % 8)
      try put(changed, in: 1, of: scratch)
      #expect(throws: VaultError.damaged([.keySlot(1)]), "byte \(index)") { _ = try scratch.openVault() }
    }
    for length in [0, 1, 26, 145, 147] {
      try put(Array((slot + slot)[..<length]), in: 1, of: scratch)
      #expect(throws: VaultError.damaged([.keySlot(1)]), "\(length) bytes") { _ = try scratch.openVault() }
    }
  }

  /// The commitment is what stands between two keys and one ciphertext: a forger who recomputes the public check still
  /// cannot make a slot that any key but its own opens.
  @Test func `a slot whose wrapped key, salt or commitment was replaced is not unwrapped`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let genuine = try slot(1, of: scratch)
    let foreign = try KeySlot(
      number: 1, vaultID: vault.id, root: secret(1), credential: .keyFile(secret(2)), limits: .interactive
    ).bytes
    for range in [10..<26, 26..<50, 50..<98, 98..<130, 26..<98, 26..<130, 10..<130] {
      var forged = genuine
      forged.replaceSubrange(range, with: foreign[range])
      forged = rechecked(forged, number: 1, vaultID: vault.id)
      try put(forged, in: 1, of: scratch)
      #expect(throws: VaultError.wrongKey(slotsChanged: true), "\(range)") { _ = try scratch.openVault() }
    }
    // The forger's own key opens the forger's slot, but not the vault.
    #expect(throws: VaultError.damaged([.state])) { _ = try locked(scratch).unlock(with: .keyFile(secret(2))) }
  }

  @Test func `a slot is tied to its vault and its number`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.addSlot(.keyFile(secret(8)), limits: .interactive)
    let first = try slot(1, of: scratch)
    try put(rechecked(first, number: 2, vaultID: vault.id), in: 2, of: scratch)
    try RawDatabase(scratch.vaultPath).execute("DELETE FROM slots WHERE number = 1")
    #expect(throws: VaultError.wrongKey(slotsChanged: true)) { _ = try scratch.openVault() }
    let other = Scratch()
    let otherVault = try other.makeVault()
    try put(try slot(1, of: other), in: 1, of: scratch)
    #expect(throws: VaultError.damaged([.keySlot(1)])) { _ = try scratch.openVault() }
    try put(rechecked(try slot(1, of: other), number: 1, vaultID: vault.id), in: 1, of: scratch)
    #expect(throws: VaultError.wrongKey(slotsChanged: true)) { _ = try scratch.openVault() }
    withExtendedLifetime(otherVault) {}
  }

  /// Neither a cheap slot nor one that would take all memory gets as far as Argon2id: this test would take long, or die.
  @Test(arguments: [
    (0 as UInt32, 65_536 as UInt32), (1, 65_536), (17, 65_536), (.max, 65_536), (2, 0), (2, 65_535), (2, 2_097_153),
    (2, .max),
  ])
  func `limits below the floor or above the ceiling are refused before anything is computed`(
    operations: UInt32, memoryKiB: UInt32
  ) throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    var slot = try slot(1, of: scratch)
    slot[1] = SlotKind.passphrase.rawValue
    for index in 0..<4 {
      slot[2 + index] = UInt8(truncatingIfNeeded: operations >> UInt32(8 * index))
      slot[6 + index] = UInt8(truncatingIfNeeded: memoryKiB >> UInt32(8 * index))
    }
    try put(slot, in: 1, of: scratch)
    #expect(throws: VaultError.damaged([.keySlot(1)])) {
      _ = try locked(scratch).unlock(with: passphrase("whatever"))
    }
    try put(rechecked(slot, number: 1, vaultID: vault.id), in: 1, of: scratch)
    #expect(throws: VaultError.damaged([.keySlotLimits(1)])) {
      _ = try locked(scratch).unlock(with: passphrase("whatever"))
    }
    // Slots without a passphrase have no limits at all.
    slot[1] = SlotKind.keyFile.rawValue
    try put(rechecked(slot, number: 1, vaultID: vault.id), in: 1, of: scratch)
    #expect(throws: VaultError.damaged([.keySlotLimits(1)])) { _ = try scratch.openVault() }
  }

  @Test(arguments: [0 as UInt8, 2, 255])
  func `a slot of another version or kind is refused`(value: UInt8) throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    for index in 0...1 where !(index == 1 && value == 2) {
      var slot = try slot(1, of: scratch)
      let genuine = slot
      slot[index] = value
      try put(rechecked(slot, number: 1, vaultID: vault.id), in: 1, of: scratch)
      #expect(throws: VaultError.damaged([.keySlot(1)])) { _ = try scratch.openVault() }
      try put(genuine, in: 1, of: scratch)
    }
  }

  @Test func `a damaged slot does not keep out who has the key of another, who is told`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.addSlot(.recoveryCode(secret(8)), limits: .interactive)
    try put([1, 2, 3], in: 1, of: scratch)
    #expect(throws: VaultError.damaged([.keySlot(1)])) {
      _ = try locked(scratch).unlock(with: .recoveryCode(secret(8)))
    }
    let salvaged = try LockedVault(path: scratch.vaultPath, stateFolder: nil, forSalvage: true)
      .unlock(with: .recoveryCode(secret(8)))
    #expect(salvaged.openingDamage == [.keySlot(1)])
    #expect(try salvaged.index().entries.isEmpty)
  }

  @Test func `a wrong root key opens nothing`() throws {
    let scratch = Scratch()
    _ = try scratch.makeVault()
    #expect(throws: VaultError.damaged([.state])) { _ = try locked(scratch).unlock(withRootKey: secret(0)) }
  }
}

@Suite struct WrittenKeyTests {
  private static let key = (0..<32).map { UInt8($0 * 37 & 0xff) }

  private func written(_ key: [UInt8]) throws -> [UInt8] {
    let text = try WrittenKey.text(of: Secret(copying: key.span))
    return text.withBytes { bytes in (0..<bytes.count).map { bytes[$0] } }
  }

  private func read(_ text: [UInt8]) throws -> [UInt8]? {
    switch try WrittenKey.key(from: text.span) {
    case .some(let key): key.withBytes { bytes in (0..<bytes.count).map { bytes[$0] } }
    case nil: nil
    }
  }

  @Test func `every key comes back from what is written of it`() throws {
    var generator = SplitMix64(seed: 1)
    let keys = (0..<50).map { _ in (0..<32).map { _ in UInt8(truncatingIfNeeded: generator.next()) } }
    for key in keys + [[UInt8](repeating: 0, count: 32), [UInt8](repeating: 0xff, count: 32)] {
      let text = try written(key)
      #expect(text.count == WrittenKey.textCount)
      #expect(try read(text) == key)
    }
  }

  @Test func `case, look-alikes, spaces and hyphens do not matter`() throws {
    let text = String(decoding: try written(Self.key), as: UTF8.self)
    #expect(try read(Array(text.lowercased().utf8)) == Self.key)
    let plain = text.filter { $0 != "-" }
    #expect(try read(Array(plain.utf8)) == Self.key)
    #expect(try read(Array((" \t" + plain.map { "\($0) " }.joined() + "\r\n").utf8)) == Self.key)
    for (one, other) in [("0", "O"), ("0", "o"), ("1", "I"), ("1", "l"), ("1", "L"), ("1", "i")] {
      let zeros = String(decoding: try written([UInt8](repeating: 0x08, count: 32)), as: UTF8.self)
      #expect(zeros.contains(one))
      let alike = String(zeros.map { String($0) == one ? Character(other) : $0 })
      #expect(try read(Array(alike.utf8)) == [UInt8](repeating: 0x08, count: 32))
    }
  }

  @Test func `every single character that is mistyped is noticed`() throws {
    let text = try written(Self.key)
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZU!é".utf8)
    for index in text.indices where text[index] != UInt8(ascii: "-") {
      for character in alphabet where character != text[index] {
        var typed = text
        typed[index] = character
        #expect(try read(typed) == nil, "\(index): \(character)")
      }
      var missing = text
      missing.remove(at: index)
      #expect(try read(missing) == nil)
      var doubled = text
      doubled.insert(text[index], at: index)
      #expect(try read(doubled) == nil)
    }
  }

  @Test func `two neighbours that change places are noticed`() throws {
    let text = try written(Self.key).filter { $0 != UInt8(ascii: "-") }
    for index in text.indices.dropLast() where text[index] != text[index + 1] {
      var typed = text
      typed.swapAt(index, index + 1)
      #expect(try read(typed) == nil, "\(index)")
    }
  }

  @Test func `what is no written key at all is refused`() throws {
    for text in [
      "", "-", "password", String(repeating: "0", count: 56), String(repeating: "Z", count: 10_000), "\u{0}",
    ] {
      #expect(try read(Array(text.utf8)) == nil)
    }
  }
}
