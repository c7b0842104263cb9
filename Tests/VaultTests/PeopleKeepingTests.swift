import Journal
import Sodium
import Testing

@testable import Vault

/// Records about people: kept, united, and really forgotten.
@Suite struct PeopleKeepingTests {
  private func copy(of vault: Vault, _ scratch: Scratch, _ name: String) throws -> Vault {
    let path = "\(scratch.path)/\(name).intime"
    try vault.backUp(to: path) { _, _ in }
    return try LockedVault(path: path, stateFolder: nil).unlock(withRootKey: vault.rootCopy())
  }

  private func isSound(_ vault: Vault) throws -> Bool {
    try vault.verify(full: true) { _, _ in }.damage.isEmpty
  }

  @Test func `records are kept beside settings and entries, and outlive a rotation`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    try vault.setNamed(.setting, "language", to: "fr", now: noon)
    try vault.changePeople(adding: "name Anna", removing: [], now: noon)
    _ = try vault.write(EntryContent(date: noon, text: "x"), now: noon)
    try vault.changePeople(adding: "name Karim", removing: [], now: noon)
    try vault.setNamed(.setting, "language", to: "en", now: noon)
    let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
    try vault.rotate(credential: .keyFile(key), limits: .interactive) { _, _ in }
    let again = try scratch.openVault()
    #expect(Set(try again.people().map(\.text)) == ["name Anna", "name Karim"])
    #expect(try again.named(.setting) == ["language": "en"] && again.named(.template) == [:])
    #expect(try again.index().entries.count == 1 && isSound(again))
  }

  @Test func `what is forgotten is gone for good, and a merge with an older copy does not bring it back`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    try vault.changePeople(adding: "name Anna", removing: [], now: noon)
    try vault.changePeople(adding: "name Karim", removing: [], now: noon)
    let older = try copy(of: vault, scratch, "older")
    let anna = try #require(try vault.people().first { $0.text == "name Anna" })
    try vault.changePeople(adding: nil, removing: [anna.id], now: noon)
    #expect(try vault.people().map(\.text) == ["name Karim"])
    #expect(try vault.index().objects.allSatisfy { $0.entry != anna.id || $0.kind == .purgeMarker })
    _ = try vault.merge(older) { _, _ in }
    #expect(try vault.people().map(\.text) == ["name Karim"] && isSound(vault))
    _ = try older.merge(vault) { _, _ in }
    #expect(try older.people().map(\.text) == ["name Karim"] && isSound(older))
    try vault.changePeople(adding: "name Anna", removing: [], now: noon)
    _ = try vault.merge(older) { _, _ in }
    #expect(Set(try vault.people().map(\.text)) == ["name Anna", "name Karim"], "one may be added again")
  }

  @Test func `two copies that both learned something know both after a merge`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    try vault.changePeople(adding: "name Anna", removing: [], now: noon)
    let other = try copy(of: vault, scratch, "other")
    try vault.changePeople(adding: "name Anna\nalso Nana", removing: [], now: noon)
    try other.changePeople(adding: "name Anna\nalso Nini", removing: [], now: noon)
    _ = try vault.merge(other) { _, _ in }
    #expect(Set(try vault.people().map(\.text)) == ["name Anna", "name Anna\nalso Nana", "name Anna\nalso Nini"])
    #expect(try vault.merge(other) { _, _ in }.objects == 0 && isSound(vault))
  }

  @Test func `a record is exchanged for another at once, and one that is not there is no matter`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    try vault.changePeople(adding: "not Hello", removing: [], now: noon)
    try vault.changePeople(
      adding: "name Hello", removing: try vault.people().map(\.id) + [EntryID(high: 1, low: 1)], now: noon)
    #expect(try vault.people().map(\.text) == ["name Hello"] && isSound(vault))
  }

  @Test func `no name is in the file in the clear, before and after`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    try vault.changePeople(adding: "name ZYXWVUT", removing: [], now: noon)
    let holds = { String(decoding: try readFile(scratch.vaultPath), as: UTF8.self).contains("ZYXWVUT") }
    #expect(try !holds())
    try vault.changePeople(adding: nil, removing: try vault.people().map(\.id), now: noon)
    #expect(try !holds() && vault.people().isEmpty)
  }

  @Test func `a damaged record is told, and salvage shows the others`() throws {
    let scratch = Scratch()
    do {
      let vault = try scratch.makeVault()
      try vault.changePeople(adding: "name Anna", removing: [], now: noon)
      try vault.changePeople(adding: "name Karim", removing: [], now: noon)
      try vault.database.execute("UPDATE bodies SET sealed = zeroblob(length(sealed)) WHERE row = 1")
    }
    #expect(throws: VaultError.damaged([.body(row: 1, entry: nil)])) { try scratch.openVault().people() }
    #expect(try scratch.openVault(salvage: true).people().map(\.text) == ["name Karim"])
  }
}
