import Journal
import Sodium
import Testing

@testable import Vault

/// Grants: kept, taken back for good, and united.
@Suite struct GrantKeepingTests {
  private func grant(_ endpoint: String = "home") throws -> Grant {
    Grant(
      number: 0, endpoint: endpoint, address: "https://\(endpoint).example", purposes: [.reflect, .converse],
      level: .pseudonymous,
      scope: .tags([try #require(Tag("Été")), try #require(Tag("work"))]), mode: .standing,
      expires: Timestamp(secondsSince1970: 1_790_000_500, offsetMinutes: -90), granted: noon)
  }

  private func copy(of vault: Vault, _ scratch: Scratch, _ name: String) throws -> Vault {
    let path = "\(scratch.path)/\(name).intime"
    try vault.backUp(to: path) { _, _ in }
    return try LockedVault(path: path, stateFolder: nil).unlock(withRootKey: vault.rootCopy())
  }

  private func isSound(_ vault: Vault) throws -> Bool { try vault.verify(full: true) { _, _ in }.damage.isEmpty }

  @Test func `grants are numbered, kept beside settings, and outlive a rotation`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    try vault.setNamed(.setting, "language", to: "fr", now: noon)
    let first = try vault.add(grant(), now: noon)
    var second = try grant("away")
    second.scope = .all
    second.expires = nil
    second.mode = .ask
    second = try vault.add(second, now: noon)
    #expect(first.number == 1 && second.number == 2)
    let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
    try vault.rotate(credential: .keyFile(key), limits: .interactive) { _, _ in }
    let again = try scratch.openVault()
    #expect(try again.grants().all == [first, second])
    #expect(try again.named(.setting) == ["language": "fr"] && isSound(again))
    #expect(try again.verify(full: true) { _, _ in }.newer == 0)
  }

  @Test func `what was taken back stays taken back, also where another copy has it in force`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.add(grant(), now: noon)
    let (older, other) = (try copy(of: vault, scratch, "older"), try copy(of: vault, scratch, "other"))
    let epoch = try vault.loadState().epoch
    #expect(try vault.revokeGrants(number: 7, now: noon).isEmpty && vault.loadState().epoch == epoch)
    #expect(try vault.revokeGrants(number: 1, now: noon).map(\.number) == [1])
    #expect(try vault.revokeGrants(number: 1, now: noon).isEmpty, "once is enough")
    #expect(try vault.grants().all.map(\.revoked) == [noon])
    _ = try vault.merge(older) { _, _ in }
    #expect(try vault.grants().all.map(\.revoked) == [noon] && isSound(vault))
    _ = try older.merge(vault) { _, _ in }
    #expect(try older.grants().all.map(\.revoked) == [noon] && isSound(older))
    // Taken back in both.
    let later = try #require(Timestamp(secondsSince1970: 1_790_000_100, offsetMinutes: 0))
    _ = try other.revokeGrants(number: 1, now: later)
    _ = try other.merge(vault) { _, _ in }
    #expect(try other.grants().all.count == 1 && other.grants().all[0].revoked != nil && isSound(other))
  }

  @Test func `two grants that got one number are taken back together`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let other = try copy(of: vault, scratch, "other")
    _ = try vault.add(grant("home"), now: noon)
    _ = try other.add(grant("away"), now: noon)
    _ = try vault.merge(other) { _, _ in }
    #expect(try vault.grants().all.map(\.number) == [1, 1])
    #expect(Set(try vault.revokeGrants(number: 1, now: noon).map(\.endpoint)) == ["home", "away"])
    #expect(try vault.add(grant(), now: noon).number == 2)
  }

  @Test func `a field of a later version lets nothing leave`() throws {
    var given = try grant()
    given.number = 1
    var bytes = given.encoded()
    #expect(try Grant(record: bytes.span, 0..<bytes.count).level == .pseudonymous)
    #expect(bytes[0] == 0xab)
    bytes = [0xac] + bytes.dropFirst() + [0x18, 0x20, 0xf5]
    let read = try Grant(record: bytes.span, 0..<bytes.count)
    #expect(read.level == .sealed && read.endpoint == "home")
  }

  @Test func `a grant that is damaged is damage, and no consent`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.add(grant(), now: noon)
    let state = try vault.loadState()
    let row = try #require(state.catalogue.first?.row)
    try RawDatabase(scratch.vaultPath).execute(
      "UPDATE bodies SET sealed = zeroblob(length(sealed)) WHERE row = \(row)")
    #expect(throws: VaultError.damaged([.body(row: row, entry: nil)])) { try scratch.openVault().grants() }
    #expect(throws: VaultError.self) { try scratch.openVault(salvage: true).grants() }
    #expect(try scratch.openVault().verify(full: false) { _, _ in }.damage == [.body(row: row, entry: nil)])
  }
}
