import Sodium
import Testing

@Suite struct XChaCha20Poly1305Tests {
  private let sunscreen = Array(
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it."
      .utf8)
  private let associated = bytes("50515253c0c1c2c3c4c5c6c7")
  private let nonce = [UInt8](0x40...0x57)

  /// The macro of the tests cannot look into a call that borrows.
  private func open(
    _ sealed: [UInt8], _ associated: [UInt8], _ key: borrowing Secret, at offset: Int = 0, into output: inout [UInt8]
  ) -> Int? {
    XChaCha20Poly1305.open(sealed.span, associatedData: associated.span, key: key, at: offset, into: &output)
  }

  private func opensSecret(_ sealed: [UInt8]) throws -> Bool {
    switch try XChaCha20Poly1305.openSecret(sealed.span, associatedData: Span(), key: key()) {
    case .some: true
    case nil: false
    }
  }

  private func key() throws -> Secret { try Secret(copying: [UInt8](0x80...0x9f).span) }

  /// Source: draft-irtf-cfrg-xchacha-03, A.3.1.
  @Test func `the example of the draft is sealed and opened`() throws {
    let sealed = XChaCha20Poly1305.seal(
      sunscreen.span, associatedData: associated.span, nonce: nonce.span, key: try key())
    let expected = bytes(
      """
      bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216
      cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13
      b52ec0875924c1c7987947deafd8780acf49
      """)
    #expect(sealed == nonce + expected)
    var opened = [UInt8](repeating: 0, count: 200)
    #expect(open(sealed, associated, try key(), into: &opened) == sunscreen.count)
    #expect(Array(opened[..<sunscreen.count]) == sunscreen)
  }

  @Test func `a change of any bit is refused, and nothing of the plaintext is written`() throws {
    let sealed = XChaCha20Poly1305.seal(sunscreen.span, associatedData: associated.span, key: try key())
    let untouched = [UInt8](repeating: 0xee, count: sunscreen.count)
    for byte in sealed.indices {
      var forged = sealed
      forged[byte] ^= 1 << UInt8(byte % 8)
      var opened = untouched
      #expect(open(forged, associated, try key(), into: &opened) == nil)
      #expect(!opened.starts(with: sunscreen.prefix(16)))
    }
    for length in 0..<sealed.count {
      var opened = untouched
      let cut = Array(sealed[..<length])
      #expect(open(cut, associated, try key(), into: &opened) == nil)
    }
  }

  private func openInPlace(_ bytes: inout [UInt8], from start: Int, _ key: borrowing Secret) -> Range<Int>? {
    XChaCha20Poly1305.openInPlace(&bytes, from: start, associatedData: associated.span, key: key)
  }

  @Test func `what was sealed is opened where it lies, and what was changed is not`() throws {
    let sealed = XChaCha20Poly1305.seal(sunscreen.span, associatedData: associated.span, key: try key())
    var whole = [1, 2, 3] + sealed
    let range = try #require(openInPlace(&whole, from: 3, try key()))
    #expect(Array(whole[range]) == sunscreen)
    #expect(whole[..<3] == [1, 2, 3])
    for byte in sealed.indices {
      var forged = sealed
      forged[byte] ^= 1 << UInt8(byte % 8)
      #expect(openInPlace(&forged, from: 0, try key()) == nil)
      #expect(!forged.dropFirst(XChaCha20Poly1305.nonceCount).starts(with: sunscreen.prefix(16)))
    }
    for length in 0..<sealed.count {
      var cut = Array(sealed[..<length])
      #expect(openInPlace(&cut, from: 0, try key()) == nil)
    }
    var (none, behind): ([UInt8], [UInt8]) = ([], sealed)
    #expect(openInPlace(&none, from: 0, try key()) == nil)
    #expect(openInPlace(&behind, from: sealed.count + 1, try key()) == nil)
  }

  @Test func `other associated data, another key and another place of the key are refused`() throws {
    let two = try Secret(copying: [UInt8](0...63).span)
    let sealed = XChaCha20Poly1305.seal(sunscreen.span, associatedData: associated.span, key: two, at: 32)
    var opened = [UInt8](repeating: 0, count: sunscreen.count)
    #expect(open(sealed, associated, two, at: 32, into: &opened) != nil)
    #expect(open(sealed, associated, two, at: 0, into: &opened) == nil)
    let shorter = Array(associated.dropLast())
    #expect(open(sealed, shorter, two, at: 32, into: &opened) == nil)
    #expect(open(sealed, [], two, at: 32, into: &opened) == nil)
    var tooShort = [UInt8](repeating: 0, count: sunscreen.count - 1)
    #expect(open(sealed, associated, two, at: 32, into: &tooShort) == nil)
  }

  @Test(arguments: [0, 1, 15, 16, 17, 63, 64, 65, 4096, 100_000])
  func `what is sealed opens, whatever its length, under a nonce of its own`(count: Int) throws {
    let plaintext = randomBytes(count)
    let one = XChaCha20Poly1305.seal(plaintext.span, associatedData: Span(), key: try key())
    let other = XChaCha20Poly1305.seal(plaintext.span, associatedData: Span(), key: try key())
    #expect(one.count == count + XChaCha20Poly1305.overhead)
    #expect(one[..<24] != other[..<24])
    var opened = [UInt8](repeating: 0, count: count)
    #expect(open(one, [], try key(), into: &opened) == count)
    #expect(opened == plaintext)
    let secret = try XChaCha20Poly1305.openSecret(one.span, associatedData: Span(), key: try key())
    switch consume secret {
    case .some(let secret):
      let isSame = secret.matches(plaintext.span)
      #expect(isSame)
    case nil: Issue.record("openSecret refused what open took")
    }
  }

  @Test func `a forged key is refused before any memory holds it`() throws {
    var sealed = XChaCha20Poly1305.seal([UInt8](repeating: 7, count: 32).span, associatedData: Span(), key: try key())
    sealed[30] ^= 1
    #expect(try !opensSecret(sealed))
    #expect(try !opensSecret([]))
  }
}
