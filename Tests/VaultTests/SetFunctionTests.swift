import Journal
import Sodium
import Testing

@testable import Vault

/// Vaults whose multiset hash is made with the function of before: they go on as they are until their keys are rotated.
@Suite struct SetFunctionTests {
  private func content(_ text: String) -> EntryContent { EntryContent(date: noon, text: text) }

  /// A vault as it was made once, with three entries, one of them edited and one deleted.
  private func makeOldVault(_ scratch: Scratch) throws -> Vault {
    let vault = try scratch.makeVault()
    try vault.change { change in change.state.setFunction = .blake2b }
    for number in 0..<3 { _ = try vault.write(content("entry \(number)"), now: noon) }
    let entries = try vault.index().entries
    _ = try vault.revise(entries[0], to: content("thought over"), now: noon)
    try vault.delete(entries[1], now: noon)
    return vault
  }

  private func texts(of vault: Vault) throws -> Set<String> {
    let index = try vault.index()
    #expect(index.damage == [])
    return Set(try index.entries.map { try vault.entry($0).content.text })
  }

  @Test func `it is opened, written to and checked as before`() throws {
    let scratch = Scratch()
    _ = try makeOldVault(scratch)
    let vault = try scratch.openVault()
    _ = try vault.write(content("later"), now: noon)
    #expect(try texts(of: scratch.openVault()) == ["thought over", "entry 2", "later"])
    #expect(try scratch.openVault().loadState().setFunction == .blake2b)
    #expect(try scratch.openVault().verify(full: true) { _, _ in }.damage == [])
  }

  @Test func `a row that was taken away is noticed there too`() throws {
    let scratch = Scratch()
    _ = try makeOldVault(scratch)
    try RawDatabase(scratch.vaultPath).execute("DELETE FROM heads WHERE row = 3; DELETE FROM bodies WHERE row = 3")
    let damage = try scratch.openVault().index().damage
    #expect(damage.contains(.objectSet(found: 4, expected: 5)))
  }

  @Test func `other keys bring the function of today`() throws {
    let scratch = Scratch()
    let vault = try makeOldVault(scratch)
    let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
    try vault.rotate(credential: .keyFile(key), limits: .interactive) { _, _ in }
    let rotated = try scratch.openVault()
    #expect(try rotated.loadState().setFunction == .sipHash)
    #expect(try texts(of: rotated) == ["thought over", "entry 2"])
    #expect(try rotated.verify(full: true) { _, _ in }.damage == [])
  }
}
