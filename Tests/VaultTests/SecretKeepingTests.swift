import Journal
import Sodium
import Testing

@testable import Vault

@Suite struct SecretKeepingTests {
  private let name = Vault.secretPrefix + "home"

  private func secret(_ text: String) throws -> Secret { try Secret(copying: Array(text.utf8).span) }

  private func text(_ secret: borrowing Secret?) -> String? {
    switch secret {
    case .none: nil
    case .some(let secret):
      secret.withBytes { bytes in String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self) }
    }
  }

  @Test func `A secret is kept, replaced and removed, and is among no settings`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    #expect(text(try vault.secret(name)) == nil)
    for value in ["sk-1", String(repeating: "k", count: 4096), "clé"] {
      try vault.setSecret(name, to: secret(value), now: noon)
      #expect(text(try scratch.openVault().secret(name)) == value)
      #expect(try vault.named(.setting) == [name: ""])
    }
    try vault.setSecret(name, to: nil, now: noon)
    #expect(text(try vault.secret(name)) == nil)
    #expect(try vault.named(.setting).isEmpty)
    #expect(try vault.verify(full: true, progress: { _, _ in }).damage.isEmpty)
  }

  @Test func `What an older version kept as a setting is read as a secret`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    try vault.setNamed(.setting, name, to: "sk-old", now: noon)
    #expect(text(try vault.secret(name)) == "sk-old")
    #expect(try vault.named(.setting)[name] == "")
  }
}
