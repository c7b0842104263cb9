import Journal
import Sodium
import Testing

@testable import Vault

@Suite struct SealedCacheTests {
  private let bytes = Array("what the guide keeps in mind".utf8)

  @Test func `What is kept is read again, by the same vault opened anew`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    #expect(vault.cache("traits")?.read() == nil)
    #expect(vault.cache("traits")?.write(bytes) == true)
    #expect(try scratch.openVault().cache("traits")?.read() == bytes)
    #expect(vault.cache("other")?.read() == nil)
  }

  @Test func `Nothing of it is to be seen in the file, not even its length`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    vault.cache("traits")?.write(bytes)
    let path = DeviceAnchor.path(in: scratch.statePath, vaultID: vault.id, suffix: "traits")
    let short = try readFile(path)
    #expect(!contains(short, bytes))
    vault.cache("traits")?.write(bytes + bytes)
    #expect(try readFile(path).count == short.count)
  }

  @Test func `A changed file is no cache`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    vault.cache("traits")?.write(bytes)
    let path = DeviceAnchor.path(in: scratch.statePath, vaultID: vault.id, suffix: "traits")
    let whole = try readFile(path)
    for position in stride(from: 0, to: whole.count, by: 97) {
      var flipped = whole
      flipped[position] ^= 1
      #expect(FileBytes.replace(path, with: flipped))
      #expect(vault.cache("traits")?.read() == nil)
    }
    #expect(FileBytes.replace(path, with: Array(whole.prefix(20))) && vault.cache("traits")?.read() == nil)
    #expect(FileBytes.replace(path, with: whole) && vault.cache("traits")?.read() == bytes)
  }

  @Test func `It is gone when an entry is purged, and when the keys are others`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    _ = try vault.write(EntryContent(date: noon, text: "x"), now: noon)
    vault.cache("traits")?.write(bytes)
    let index = try vault.index()
    try vault.purge(index.entries, in: index, now: noon)
    #expect(vault.cache("traits")?.read() == nil)
    vault.cache("traits")?.write(bytes)
    let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
    try vault.rotate(credential: .keyFile(key), limits: .interactive) { _, _ in }
    #expect(try scratch.openVault().cache("traits")?.read() == nil)
  }

  @Test func `Millions of bytes are kept too`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let many = [UInt8](repeating: 42, count: 5_000_000)
    #expect(vault.cache("traits")?.write(many) == true)
    #expect(vault.cache("traits")?.read() == many)
  }

  private func contains(_ all: [UInt8], _ part: [UInt8]) -> Bool {
    guard all.count >= part.count else { return false }
    return (0...all.count - part.count).contains { all[$0..<$0 + part.count].elementsEqual(part) }
  }
}
