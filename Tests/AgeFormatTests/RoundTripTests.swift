import AgeFormat
import Sodium
import Testing

@Suite struct RoundTripTests {
  static let sizes = [0, 1, 15, 16, 17, 65_519, 65_520, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073, 200_000]

  @Test(arguments: sizes, [false, true])
  func `what is encrypted to a recipient is decrypted by its identity`(size: Int, armoured: Bool) throws {
    let plaintext = randomBytes(size)
    let identity = try AgeIdentity()
    let sealed = try encrypted(plaintext, for: [identity.recipient], armoured: armoured)
    var identities = AgeIdentities()
    identities.append(identity)
    #expect(try decrypted(sealed, with: identities) == plaintext)
  }

  @Test(arguments: [1, 7, 48, 64, 65, 4096, 65_552, 1 << 20])
  func `it does not matter in what parts bytes come and go`(part: Int) throws {
    let plaintext = randomBytes(150_000)
    let identity = try AgeIdentity()
    for armoured in [false, true] {
      let sealed = Collected()
      try Age.encrypt(
        from: bytes(plaintext, part: part), to: { sealed.take($0) }, for: [identity.recipient],
        armoured: armoured)
      let opened = Collected()
      var identities = AgeIdentities()
      identities.append(try copy(identity))
      try Age.decrypt(from: bytes(sealed.bytes, part: part), to: { opened.take($0) }, with: identities)
      #expect(opened.bytes == plaintext)
    }
  }

  @Test(arguments: [false, true])
  func `a passphrase opens what it closed, and no other does`(armoured: Bool) throws {
    let plaintext = Array("dear diary".utf8)
    let passphrase = try Secret(copying: Array("correct horse".utf8).span)
    let sealed = Collected()
    try Age.encrypt(
      from: bytes(plaintext), to: { sealed.take($0) }, passphrase: passphrase, workFactor: 4,
      armoured: armoured)
    let opened = Collected()
    try Age.decrypt(from: bytes(sealed.bytes), to: { opened.take($0) }, passphrase: passphrase)
    #expect(opened.bytes == plaintext)
    let other = try Secret(copying: Array("correct house".utf8).span)
    #expect(throws: AgeError.wrongPassphrase) {
      try Age.decrypt(from: bytes(sealed.bytes), to: { _ in Issue.record("something was released") }, passphrase: other)
    }
    #expect(throws: AgeError.needsPassphrase) { try decrypted(sealed.bytes, with: identities(1)) }
  }

  @Test func `each of several recipients can read it, and nobody else`() throws {
    let plaintext = randomBytes(1000)
    let first = try AgeIdentity()
    let second = try AgeIdentity()
    let sealed = try encrypted(plaintext, for: [first.recipient, second.recipient])
    var one = AgeIdentities()
    one.append(first)
    var two = AgeIdentities()
    two.append(try AgeIdentity())
    two.append(second)
    #expect(try decrypted(sealed, with: one) == plaintext)
    #expect(try decrypted(sealed, with: two) == plaintext)
    #expect(throws: AgeError.noIdentityMatches) { try decrypted(sealed, with: identities(2)) }
  }
}
