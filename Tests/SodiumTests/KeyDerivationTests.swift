import Sodium
import Testing

@Suite struct Blake2bTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let input: [UInt8]
    let keyCount: Int
    let person: String
    let hash: String
    var testDescription: String { "\(input.count) bytes, key of \(keyCount), \(person)" }
  }

  /// Computed with Python: `hashlib.blake2b(input, digest_size=…, key=bytes(range(n)), person=…)`. RFC 7693's own example
  /// has no personalisation, and the interface takes none without.
  static let cases = [
    Case(
      input: [], keyCount: 0, person: "intime object v1",
      hash: "a1da5489d00057579befc634983cd1e3e3604c2c462630d43622123a8fe31e5d"),
    Case(
      input: Array("abc".utf8), keyCount: 0, person: "intime object v1",
      hash: "a1a7ee17ee82fb344222b90a5f8402f17709d8f3c3a17a66e6f573651b352198"),
    Case(
      input: Array("abc".utf8), keyCount: 0, person: "intime object v1",
      hash:
        "8eb7992755ebe4b1d7f6f986200dd56fcce99b3d7b5ec089ab861d020b562088f9ae9a9eb95cfbd9f4f885312f657b932bc84bc68b5a6aed232b932b8ada5c6f"
    ),
    Case(
      input: Array("abc".utf8), keyCount: 32, person: "intime object v1",
      hash: "0d1ad8c370b88283aeba4e93498a3fd0da546d7c50b5ff958d0f68736b9759d6"),
    Case(
      input: Array("abc".utf8), keyCount: 64, person: "intime commit v1",
      hash:
        "8cca6ecbb75b1bbc11000390d2eecdb64d84247926989d4753d81581e30dd01291e6cb51ddab09c6f7430c44219025a38365fb41de6d72abe5713f61d205975c"
    ),
    Case(
      input: Array(0..<200), keyCount: 32, person: "intime objset v1", hash: "2a47363cccc92cbaa0aa9cde2339097e"),
    Case(
      input: [UInt8](repeating: 0, count: 128), keyCount: 1, person: "intime slots  v1",
      hash: "825110b1b8d88830585758dc9f81e342a7ff266aa7180930371512eb1a32f7c0"),
  ]

  @Test(arguments: cases)
  func `hashes, MACs and keys are those another implementation computes`(example: Case) throws {
    let personalisation: Blake2b.Personalisation =
      switch example.person {
      case "intime object v1": Blake2b.Personalisation("intime object v1")
      case "intime commit v1": Blake2b.Personalisation("intime commit v1")
      case "intime objset v1": Blake2b.Personalisation("intime objset v1")
      default: Blake2b.Personalisation("intime slots  v1")
      }
    let expected = bytes(example.hash)
    let results = try example.keyCount == 0 ? [unkeyed(example, personalisation)] : keyed(example, personalisation)
    for result in results { #expect(result == expected) }
  }

  private func unkeyed(_ example: Case, _ personalisation: Blake2b.Personalisation) -> [UInt8] {
    Blake2b.hash(example.input.span, personalisation: personalisation, count: example.hash.utf8.count / 2)
  }

  private func keyed(_ example: Case, _ personalisation: Blake2b.Personalisation) throws -> [[UInt8]] {
    let keyBytes = [UInt8](0..<UInt8(example.keyCount))
    let key = try Secret(copying: keyBytes.span)
    let count = example.hash.utf8.count / 2
    var derived = try Secret(count: count)
    Blake2b.derive(example.input.span, from: key, personalisation: personalisation, into: &derived)
    return [
      Blake2b.mac(example.input.span, key: key, personalisation: personalisation, count: count),
      derived.withBytes { bytes in (0..<count).map { bytes[$0] } },
    ]
  }
}

@Suite struct KeyDerivationTests {
  /// Number 32 is in libsodium's `test/default/kdf.exp`, the 32-byte one; the others were computed with Python:
  /// `hashlib.blake2b(b"", digest_size=32, key=…, salt=number as 8 bytes + 8 zeros, person=b"KDF test" + 8 zeros)`.
  @Test(arguments: [
    (32, "154b291f11196737f8b7f491e4ca11764e0227d34f94295408a869f007aa8618"),
    (0, "c13fcc2e6cd0cd0f82d93b163a5696c5105378f8c629d36baf3ae0239de9c280"),
    (1, "13fea52bb8cba063f3ed93de27ed07e06d8c6367474e6ae4c9282913ac3c3a03"),
    (2, "b04ad81b5f8799b9a14350510ab97cd01a7349c9f286936edc0944e8905014ab"),
  ])
  func `subkeys are those of libsodium's own test`(number: UInt64, hexadecimal: String) throws {
    let master = try Secret(copying: [UInt8](0...31).span)
    let isSame = try KeyDerivation.subkey(number, of: master, context: "KDF test").matches(bytes(hexadecimal).span)
    #expect(isSame)
  }
}

@Suite struct Argon2idTests {
  /// Computed with the reference program (`argon2 SALT -id -v 13 -k KIB -t PASSES`) and with PyNaCl's libsodium.
  @Test(arguments: [
    (
      "123", "4142434445464748494a4b4c4d4e4f50", 2, 8192,
      "3ee950488d26ce691657b1d753f562139857b61a58f234d6cb0ce84c4cc27328"
    ),
    (
      "123", "4142434445464748494a4b4c4d4e4f50", 5, 1024,
      "3c5d010180ba0cf5b6b858cba23b318e42d33088983c404598599c3b029ecac6"
    ),
    (
      "", "000102030405060708090a0b0c0d0e0f", 3, 1024,
      "55cbc0bb08083e133dac010f5480bd2aa3c96d2811000b9629e9895f1fa0ef1e"
    ),
    (
      "Élan ☕", "000102030405060708090a0b0c0d0e0f", 2, 65536,
      "40ba747db8e8ad46f3e33b77e906a706e73ea778eb8442706956f41d0a2e14da"
    ),
  ])
  func `keys are those of the reference program`(
    passphrase: String, salt: String, operations: UInt32, memoryKiB: UInt32, hexadecimal: String
  ) throws {
    let secret = try Secret(copying: Array(passphrase.utf8).span)
    let limits = Argon2id.Limits(operations: operations, memoryKiB: memoryKiB)
    let key = try Argon2id.key(from: secret, salt: bytes(salt).span, limits: limits)
    let isSame = key.matches(bytes(hexadecimal).span)
    #expect(isSame)
  }
}
