import Glibc
import Journal
import Sodium
import Testing

@testable import Vault

/// Working with a vault that somebody had their hands on: nothing makes it worse, and nothing hides it.
@Suite struct DamagedVaultUseTests {
  private func content(_ text: String) -> EntryContent { EntryContent(date: noon, text: text) }

  private func attacked(_ sql: String) throws -> Scratch {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    for number in 0..<4 { _ = try vault.write(content("entry \(number)"), now: noon) }
    try RawDatabase(scratch.vaultPath).execute(sql)
    return scratch
  }

  static let attacks = [
    "DELETE FROM heads WHERE row = 2", "DELETE FROM bodies WHERE row = 2",
    "UPDATE heads SET sealed = zeroblob(232) WHERE row = 2", "UPDATE bodies SET sealed = zeroblob(552) WHERE row = 2",
    "INSERT INTO heads SELECT row + 10, id, sealed FROM heads; INSERT INTO bodies SELECT row + 10, sealed FROM bodies",
  ]

  @Test(arguments: attacks)
  func `damage is still reported after writing goes on`(sql: String) throws {
    let scratch = try attacked(sql)
    let vault = try scratch.openVault()
    let before = try vault.verify(full: true) { _, _ in }.damage
    #expect(!before.isEmpty)
    _ = try vault.write(content("new"), now: noon)
    try vault.setNamed(.setting, "language", to: "fr", now: noon)
    let after = try scratch.openVault().verify(full: true) { _, _ in }.damage
    #expect(after.count == before.count)
    #expect(try vault.index().entries.contains { (try? vault.entry($0).content.text) == "new" })
  }

  @Test(arguments: attacks)
  func `neither a rotation nor a merge makes damage look like a sound vault`(sql: String) throws {
    let scratch = try attacked(sql)
    let vault = try scratch.openVault()
    let file = try readFile(scratch.vaultPath)
    #expect {
      let key = try Secret(copying: [UInt8](repeating: 8, count: 32).span)
      try vault.rotate(credential: .keyFile(key), limits: .interactive) { _, _ in }
    } throws: { if case VaultError.damaged? = $0 as? VaultError { true } else { false } }
    #expect(try readFile(scratch.vaultPath) == file)
    guard sql.contains("heads") else { return }
    let other = Scratch()
    try writeFile(file, to: other.vaultPath)
    #expect {
      let copy = try LockedVault(path: other.vaultPath, stateFolder: nil).unlock(withRootKey: vault.rootCopy())
      _ = try vault.merge(copy) { _, _ in }
    } throws: { if case VaultError.damaged? = $0 as? VaultError { true } else { false } }
    #expect(try readFile(scratch.vaultPath) == file)
  }

  @Test(arguments: attacks)
  func `no copy of a damaged vault passes for a backup`(sql: String) throws {
    let scratch = try attacked(sql)
    let copy = scratch.path + "/copy"
    #expect {
      try scratch.openVault().backUp(to: copy) { _, _ in }
    } throws: { if case VaultError.damaged? = $0 as? VaultError { true } else { false } }
    #expect(unsafe access(copy, F_OK) != 0)
  }

  /// The count of objects went below zero, and the state could not be read again.
  @Test func `purging entries that somebody doubled does not lock the vault for good`() throws {
    let scratch = try attacked(
      "INSERT INTO heads SELECT row + 10, id, sealed FROM heads; INSERT INTO bodies SELECT row + 10, sealed FROM bodies"
    )
    let vault = try scratch.openVault()
    #expect(throws: VaultError.self) { try vault.purge(vault.index().entries, in: vault.index(), now: noon) }
    #expect(try scratch.openVault().index().entries.count == 8)
  }

  @Test(.timeLimit(.minutes(1))) func `a pipe in the place of this device's memory keeps nobody waiting`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let anchorPath = DeviceAnchor.path(in: scratch.statePath, vaultID: vault.id, vaultPath: vault.path)
    unsafe unlink(anchorPath)
    #expect(unsafe mkfifo(anchorPath, 0o600) == 0)
    #expect(try scratch.openVault().index().entries.isEmpty)
  }
}

/// What the file shows to somebody without a key.
@Suite struct SecrecyTests {
  private func occurs(_ text: String, in file: [UInt8]) -> Bool {
    let wanted = Array(text.utf8)
    return file.indices.contains { file[$0] == wanted[0] && file[$0...].starts(with: wanted) }
  }

  @Test func `no word, tag, name or value stands in the file or beside it`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.write(
      EntryContent(
        date: noon, title: "TITLEWORD", text: "TEXTWORD " + String(repeating: "REPEATED ", count: 500),
        givenTags: [try #require(Tag("TAGWORD"))]), now: noon)
    try vault.setNamed(.setting, "NAMEWORD", to: "VALUEWORD", now: noon)
    try vault.setNamed(.template, "PAGEWORD", to: "BODYWORD", now: noon)
    _ = try LockedVault(path: scratch.vaultPath, stateFolder: scratch.statePath).jot("JOTWORD", date: noon)
    let anchor = DeviceAnchor.path(in: scratch.statePath, vaultID: vault.id, vaultPath: vault.path)
    for file in [try readFile(scratch.vaultPath), try readFile(anchor)] {
      for word in [
        "TITLEWORD", "TEXTWORD", "REPEATED", "TAGWORD", "NAMEWORD", "VALUEWORD", "PAGEWORD", "BODYWORD", "JOTWORD",
      ] { #expect(!occurs(word, in: file), "\(word)") }
    }
  }

  @Test func `what is purged is gone from the file, ciphertext and all`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    for count in [1, 100, 10_000] {
      _ = try vault.write(EntryContent(date: noon, text: String(repeating: "x", count: count)), now: noon)
    }
    let raw = try (1...3).map { row in
      try RawDatabase(scratch.vaultPath).blob("SELECT sealed FROM bodies WHERE row = \(row)")
    }
    try vault.purge(vault.index().entries, in: vault.index(), now: noon)
    let file = try readFile(scratch.vaultPath)
    for sealed in raw {
      for start in stride(from: 0, to: sealed.count - 32, by: 200) {
        let piece = sealed[start..<start + 32]
        #expect(!file.indices.contains { file[$0] == piece[start] && file[$0...].starts(with: piece) })
      }
    }
  }

  @Test func `the file and what is remembered of it are this user's alone`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    try vault.backUp(to: scratch.path + "/copy") { _, _ in }
    for path in [
      scratch.vaultPath, scratch.path + "/copy",
      DeviceAnchor.path(in: scratch.statePath, vaultID: vault.id, vaultPath: vault.path),
    ] {
      var status = stat()
      #expect(unsafe stat(path, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600, "\(path)")
    }
  }

  @Test func `bodies have few sizes, and short entries have one`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.write(
      (0..<400).map { EntryContent(date: noon, text: String(repeating: "x", count: $0)) }, now: noon)
    let sizes = try RawDatabase(scratch.vaultPath).integers("SELECT DISTINCT length(sealed) FROM bodies")
    #expect(sizes == [Int64(Padding.bodyFloor + XChaCha20Poly1305.overhead)])
    let heads = try RawDatabase(scratch.vaultPath).integers("SELECT DISTINCT length(sealed) FROM heads")
    #expect(heads == [Int64(Padding.headFloor + XChaCha20Poly1305.overhead)])
  }
}
