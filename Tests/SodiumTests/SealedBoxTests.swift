import Sodium
import Testing

@Suite struct SealedBoxTests {
  /// The macro of the tests cannot look into a call that borrows.
  private func open(_ sealed: [UInt8], _ recipient: borrowing SealedBox.KeyPair) -> [UInt8]? {
    SealedBox.open(sealed.span, with: recipient)
  }

  private func seal(_ plaintext: [UInt8], to publicKey: [UInt8]) -> [UInt8]? {
    SealedBox.seal(plaintext.span, to: publicKey)
  }

  private func recipient(_ filling: UInt8 = 0) throws -> SealedBox.KeyPair {
    try SealedBox.KeyPair(seed: Secret(copying: [UInt8](filling...filling + 31).span))
  }

  /// Computed with PyNaCl: `crypto_box_seed_keypair` of the bytes 0 to 31, and `crypto_box_seal` to that key.
  @Test func `what another program sealed is opened`() throws {
    let recipient = try recipient()
    #expect(recipient.publicKey == bytes("4701d08488451f545a409fb58ae3e58581ca40ac3f7f114698cd71deac73ca01"))
    let sealed = bytes(
      "2f9384263cc39188fa8852e5104e4f18da497c1dd18b6cdd8537e9424a0e6a67ebf60188b586fc596c9ee7be52c63db9a8711d93da4eca39b766"
    )
    #expect(open(sealed, recipient) == Array("dear diary".utf8))
  }

  @Test(arguments: [0, 1, 100, 70_000])
  func `what is sealed is opened by its recipient alone`(count: Int) throws {
    let plaintext = randomBytes(count)
    let recipient = try recipient()
    let sealed = try #require(seal(plaintext, to: recipient.publicKey))
    #expect(sealed.count == count + SealedBox.overhead)
    #expect(seal(plaintext, to: recipient.publicKey) != sealed)
    #expect(open(sealed, recipient) == plaintext)
    #expect(try open(sealed, self.recipient(1)) == nil)
  }

  @Test func `a change of any byte, and every cut, is refused`() throws {
    let recipient = try recipient()
    let sealed = try #require(seal(Array("dear diary".utf8), to: recipient.publicKey))
    for byte in sealed.indices {
      // X25519 ignores the highest bit of a public key, but the nonce is a hash of all of it.
      for bit in 0..<8 {
        var forged = sealed
        forged[byte] ^= 1 << UInt8(bit)
        #expect(open(forged, recipient) == nil)
      }
      #expect(open(Array(sealed[..<byte]), recipient) == nil)
    }
  }

  @Test func `nothing is sealed to what is no public key`() {
    #expect(seal([], to: []) == nil)
    #expect(seal([], to: [UInt8](repeating: 1, count: 31)) == nil)
    #expect(seal([], to: [UInt8](repeating: 1, count: 33)) == nil)
    // A point of low order would give a key that everybody knows.
    #expect(seal([], to: [UInt8](repeating: 0, count: 32)) == nil)
    #expect(seal([], to: [1] + [UInt8](repeating: 0, count: 31)) == nil)
  }
}

@Suite struct SecretTests {
  @Test func `a secret begins with zeros, and random ones differ`() throws {
    let hasZeros = try Secret(count: 32).matches([UInt8](repeating: 0, count: 32).span)
    #expect(hasZeros)
    let random = try Secret(randomCount: 32).withBytes { bytes in (0..<32).map { bytes[$0] } }
    let isRepeated = try Secret(randomCount: 32).matches(random.span)
    #expect(!isRepeated)
  }

  @Test func `comparison tells every difference`() throws {
    let bytes = randomBytes(40)
    let secret = try Secret(copying: bytes.span)
    let isSame = secret.matches(bytes.span)
    #expect(isSame)
    for index in bytes.indices {
      var other = bytes
      other[index] ^= 0x80
      let matchesOther = secret.matches(other.span)
      let matchesPart = secret.matches(bytes.span.extracting(0..<index))
      #expect(!matchesOther && !matchesPart)
    }
    let isEmpty = try Secret(count: 0).matches(Span())
    #expect(isEmpty)
  }

  @Test func `what is written in place is read again`() throws {
    var secret = try Secret(count: 3)
    secret.withMutableBytes { bytes in
      for index in 0..<3 { bytes[index] = UInt8(index + 1) }
    }
    let isSame = secret.matches([1, 2, 3].span)
    #expect(isSame)
  }
}
