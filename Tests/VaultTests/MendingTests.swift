import Journal
import Sodium
import Testing

@testable import Vault

@Suite struct MendingTests {
  private func copy(of vault: Vault, _ scratch: Scratch) throws -> Vault {
    let path = scratch.path + "/copy.intime"
    try vault.backUp(to: path) { _, _ in }
    return try LockedVault(path: path, stateFolder: nil).unlock(withRootKey: vault.rootCopy())
  }

  @Test func `a jot that nobody can read kept a vault from copies and new keys for ever`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.write(EntryContent(date: noon, text: "kept"), now: noon)
    try RawDatabase(scratch.vaultPath).execute("INSERT INTO inbox(row, sealed) VALUES(7, randomblob(700))")
    #expect(try vault.backUp(to: scratch.path + "/copy") { _, _ in } == [.jot(row: 7)])
    let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
    #expect(try vault.rotate(credential: .keyFile(key), limits: .interactive) { _, _ in } == [.jot(row: 7)])
    let again = try scratch.openVault()
    #expect(try again.takeInJots(now: noon).damage == [.jot(row: 7)])
    #expect(try again.removeDamagedJots() == 1)
    #expect(try again.verify(full: true) { _, _ in }.damage == [])
    #expect(try again.index().entries.count == 1)
  }

  @Test func `a jot keeps title, tags, mood and marks`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    var content = EntryContent(date: noon, title: "A title", text: "words #sea", mood: Mood(2))
    content.givenTags = [try #require(Tag("work"))]
    content.isStarred = true
    content.isPrivate = true
    _ = try LockedVault(path: scratch.vaultPath, stateFolder: nil).jot(content)
    #expect(try vault.takeInJots(now: noon).entries.map(\.content) == [content])
  }

  @Test func `a conflict that was deleted came back with one of its texts`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.write(EntryContent(date: noon, text: "shared"), now: noon)
    let other = try copy(of: vault, scratch)
    _ = try vault.revise(vault.index().entries[0], to: EntryContent(date: noon, text: "ours"), now: noon)
    _ = try other.revise(other.index().entries[0], to: EntryContent(date: noon, text: "theirs"), now: noon)
    _ = try vault.merge(other) { _, _ in }
    let before = try vault.index().entries[0]
    let inForce = try vault.entry(before).content.text
    try vault.delete(before, now: noon)
    let deleted = try vault.index()
    let restored = try vault.restore(deleted.deleted[0], in: deleted, now: noon)
    #expect(restored?.content.text == inForce)
    let after = try vault.index().entries[0]
    #expect(after.isConflicted && !after.isDeletedElsewhere)
    #expect(try vault.entry(after).content.text == inForce)
    #expect(try vault.otherVersions(of: after).map(\.content.text) == [inForce == "ours" ? "theirs" : "ours"])
    #expect(try vault.verify(full: true) { _, _ in }.damage == [])
  }

  @Test(arguments: ["UPDATE bodies SET sealed = randomblob(600) WHERE row = 1", "DELETE FROM bodies WHERE row = 1"])
  func `a damaged text comes whole from a copy that has it`(damaging: String) throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.write(EntryContent(date: noon, text: "shared"), now: noon)
    let other = try copy(of: vault, scratch)
    try RawDatabase(scratch.vaultPath).execute(damaging)
    #expect(throws: VaultError.self) { _ = try vault.entry(vault.index().entries[0]) }
    #expect(try vault.merge(other) { _, _ in }.healed == 1)
    #expect(try vault.entry(vault.index().entries[0]).content.text == "shared")
    #expect(try vault.verify(full: true) { _, _ in }.damage == [])
    #expect(try vault.merge(other) { _, _ in }.healed == 0)
  }

  @Test func `what is accepted with rows missing is the vault from then on`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    for text in ["one", "two"] { _ = try vault.write(EntryContent(date: noon, text: text), now: noon) }
    try vault.setNamed(.setting, "language", to: "fr", now: noon)
    try vault.setNamed(.setting, "level", to: "2", now: noon)
    try RawDatabase(scratch.vaultPath).execute("DELETE FROM heads WHERE row IN (2, 3)")
    let again = try scratch.openVault()
    #expect(try again.index().damage == [.objectSet(found: 2, expected: 4)])
    let accepted = try again.acceptObjects()
    #expect(accepted?.found == 2 && accepted?.expected == 4)
    #expect(try again.acceptObjects() == nil)
    #expect(try again.named(.setting) == ["level": "2"])
    _ = try again.write(EntryContent(date: noon, text: "three"), now: noon)
    #expect(try scratch.openVault().verify(full: true) { _, _ in }.damage == [])
  }

  @Test func `a write-ahead log beside a sound vault is named, and the vault not blamed`() throws {
    let scratch = Scratch()
    _ = try scratch.makeVault().write(EntryContent(date: noon, text: "kept"), now: noon)
    let log = scratch.vaultPath + "-wal"
    try writeFile([UInt8](repeating: 1, count: 4096), to: log)
    #expect(throws: VaultError.damaged([.strayLog(path: log)])) { _ = try scratch.openVault() }
  }

  @Test func `a device that cannot remember a vault says so`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    #expect(!vault.isUnremembered)
    try writeFile([1], to: scratch.path + "/file")
    let locked = try LockedVault(path: scratch.vaultPath, stateFolder: scratch.path + "/file")
    #expect(!locked.canBeRemembered)
    #expect(try locked.unlock(withRootKey: vault.rootCopy()).isUnremembered)
  }
}
