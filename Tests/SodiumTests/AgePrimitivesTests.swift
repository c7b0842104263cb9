import Sodium
import Testing

@Suite struct HMACSHA256Tests {
  private func mac(_ message: [UInt8], _ key: [UInt8]) throws -> [UInt8] {
    HMACSHA256.mac(message.span, key: try Secret(copying: key.span))
  }

  /// Source: RFC 4231, 4.2, 4.3, 4.4, 4.7.
  @Test(arguments: [
    (
      [UInt8](repeating: 0x0b, count: 20), Array("Hi There".utf8),
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    (
      Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    (
      [UInt8](repeating: 0xaa, count: 20), [UInt8](repeating: 0xdd, count: 50),
      "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
    ),
    (
      [UInt8](repeating: 0xaa, count: 131), Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
  ])
  func `MACs are those of the standard`(key: [UInt8], message: [UInt8], hexadecimal: String) throws {
    #expect(try mac(message, key) == bytes(hexadecimal))
  }
}

@Suite struct HKDFSHA256Tests {
  struct Case: Sendable {
    let secret, salt, info: [UInt8]
    let key: String
  }

  /// Source: RFC 5869, A.1 to A.3.
  static let cases = [
    Case(
      secret: [UInt8](repeating: 0x0b, count: 22), salt: Array(0x00...0x0c), info: Array(0xf0...0xf9),
      key: "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"),
    Case(
      secret: Array(0x00...0x4f), salt: Array(0x60...0xaf), info: Array(0xb0...0xff),
      key:
        "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87"
    ),
    Case(
      secret: [UInt8](repeating: 0x0b, count: 22), salt: [], info: [],
      key: "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"),
  ]

  @Test(arguments: cases)
  func `keys are those of the standard, and the beginning of a longer one is the shorter one`(example: Case) throws {
    let secret = try Secret(copying: example.secret.span)
    let expected = bytes(example.key)
    for count in [expected.count, 32, 1] {
      let key = try HKDFSHA256.key(from: secret, salt: example.salt.span, info: example.info.span, count: count)
      let isSame = key.matches(expected.span.extracting(0..<count))
      #expect(isSame)
    }
  }
}

@Suite struct X25519Tests {
  private func agrees(_ secret: [UInt8], _ point: [UInt8], _ expected: [UInt8]?) throws -> Bool {
    switch try X25519.sharedSecret(Secret(copying: secret.span), with: point.span) {
    case .some(let shared): expected.map { shared.matches($0.span) } ?? false
    case nil: expected == nil
    }
  }

  private func publicKey(_ secret: [UInt8]) throws -> [UInt8] { X25519.publicKey(of: try Secret(copying: secret.span)) }

  /// Source: RFC 7748, 5.2.
  @Test(arguments: [
    (
      "a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4",
      "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c",
      "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552"
    ),
    (
      "4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d",
      "e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493",
      "95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957"
    ),
  ])
  func `products are those of the standard`(scalar: String, point: String, product: String) throws {
    #expect(try agrees(bytes(scalar), bytes(point), bytes(product)))
  }

  /// Source: RFC 7748, 6.1.
  @Test func `two key pairs agree on one secret`() throws {
    let alice = bytes("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")
    let bob = bytes("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb")
    let alicePublic = bytes("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a")
    let bobPublic = bytes("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f")
    let shared = bytes("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742")
    #expect(try publicKey(alice) == alicePublic)
    #expect(try publicKey(bob) == bobPublic)
    #expect(try agrees(alice, bobPublic, shared))
    #expect(try agrees(bob, alicePublic, shared))
  }

  @Test(arguments: [[UInt8](repeating: 0, count: 32), [1] + [UInt8](repeating: 0, count: 31)])
  func `nothing is agreed on with a point of low order`(point: [UInt8]) throws {
    #expect(try agrees(randomBytes(32), point, nil))
  }
}

@Suite struct ChaCha20Poly1305Tests {
  private let sunscreen = Array(
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it."
      .utf8)
  private let associated = bytes("50515253c0c1c2c3c4c5c6c7")
  private let nonce = bytes("070000004041424344454647")

  private func key() throws -> Secret { try Secret(copying: [UInt8](0x80...0x9f).span) }

  private func open(_ sealed: [UInt8], _ associated: [UInt8], into output: inout [UInt8]) throws -> Int? {
    ChaCha20Poly1305.open(
      sealed.span, associatedData: associated.span, nonce: nonce.span, key: try key(), into: &output)
  }

  /// Source: RFC 8439, 2.8.2.
  @Test func `the example of the standard is sealed and opened`() throws {
    var sealed = [UInt8](repeating: 0, count: sunscreen.count + ChaCha20Poly1305.tagCount)
    ChaCha20Poly1305.seal(
      sunscreen.span, associatedData: associated.span, nonce: nonce.span, key: try key(), into: &sealed)
    #expect(
      sealed
        == bytes(
          """
          d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d63dbea45e8ca9671282fafb69da92728b1a71de0a9e060b
          2905d6a5b67ecd3b3692ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc3ff4def08e4b7a9de576d26586ce
          c64b61161ae10b594f09e26a7e902ecbd0600691
          """))
    var opened = [UInt8](repeating: 0, count: 200)
    #expect(try open(sealed, associated, into: &opened) == sunscreen.count)
    #expect(Array(opened[..<sunscreen.count]) == sunscreen)
  }

  @Test func `a change of any byte, every cut and a short output are refused, and nothing of the plaintext is written`()
    throws
  {
    var sealed = [UInt8](repeating: 0, count: sunscreen.count + ChaCha20Poly1305.tagCount)
    ChaCha20Poly1305.seal(sunscreen.span, nonce: nonce.span, key: try key(), into: &sealed)
    let untouched = [UInt8](repeating: 0xee, count: sunscreen.count)
    for byte in sealed.indices {
      var forged = sealed
      forged[byte] ^= 1 << UInt8(byte % 8)
      for attempt in [forged, Array(sealed[..<byte])] {
        var opened = untouched
        #expect(try open(attempt, [], into: &opened) == nil)
        #expect(!opened.starts(with: sunscreen.prefix(16)))
      }
    }
    var tooShort = [UInt8](repeating: 0, count: sunscreen.count - 1)
    #expect(try open(sealed, [], into: &tooShort) == nil)
    #expect(try open(sealed, associated, into: &sealed) == nil)
  }

  @Test func `a sealed key is opened into locked memory`() throws {
    let secret = try Secret(copying: sunscreen.span)
    var sealed = ChaCha20Poly1305.seal(secret, nonce: nonce.span, key: try key())
    switch try ChaCha20Poly1305.openSecret(sealed.span, nonce: nonce.span, key: key()) {
    case .some(let opened):
      let isSame = opened.matches(sunscreen.span)
      #expect(isSame)
    case nil: Issue.record("openSecret refused what seal made")
    }
    sealed[3] ^= 1
    switch try ChaCha20Poly1305.openSecret(sealed.span, nonce: nonce.span, key: key()) {
    case .some: Issue.record("openSecret took a forged key")
    case nil: break
    }
  }
}

@Suite struct ScryptTests {
  /// Source: RFC 7914, section 12.
  @Test(arguments: [
    (
      "", "", 4, 1, 1,
      "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"
    ),
    (
      "password", "NaCl", 10, 8, 16,
      "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
    ),
    (
      "pleaseletmein", "SodiumChloride", 14, 8, 1,
      "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
    ),
  ])
  func `keys are those of the standard`(
    passphrase: String, salt: String, logarithm: Int, blockSize: Int, parallelism: Int, hexadecimal: String
  ) throws {
    let secret = try Secret(copying: Array(passphrase.utf8).span)
    let key = try Scrypt.key(
      from: secret, salt: Array(salt.utf8).span, logarithm: logarithm, blockSize: blockSize, parallelism: parallelism,
      count: 64)
    let isSame = key.matches(bytes(hexadecimal).span)
    #expect(isSame)
  }
}

@Suite struct SHA256Tests {
  /// Source: FIPS 180-4, examples.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `hashes are those of the standard`(text: String, hexadecimal: String) {
    #expect(SHA256.hash(Array(text.utf8).span) == bytes(hexadecimal))
  }
}
