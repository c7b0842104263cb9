import AgeFormat
import Sodium
import Testing

@Suite struct TamperingTests {
  /// A file, its plaintext, and who can read it.
  private func file(_ size: Int, armoured: Bool = false) throws -> (plain: [UInt8], sealed: [UInt8], AgeIdentityText) {
    let identity = try AgeIdentity()
    let plain = randomBytes(size)
    let text = try identity.text().withBytes { text in (0..<text.count).map { text[$0] } }
    return (plain, try encrypted(plain, for: [identity.recipient], armoured: armoured), AgeIdentityText(bytes: text))
  }

  /// An identity that can be copied, as tests may.
  private struct AgeIdentityText {
    let bytes: [UInt8]
    func identities() throws -> AgeIdentities { try AgeIdentities(file: bytes.span) }
  }

  /// What is released of `sealed` before it is refused; fails if it is not refused.
  private func released(_ sealed: [UInt8], _ identity: AgeIdentityText) throws -> [UInt8] {
    let released = Collected()
    #expect(throws: AgeError.self) {
      try Age.decrypt(from: bytes(sealed), to: { released.take($0) }, with: identity.identities())
    }
    return released.bytes
  }

  @Test(arguments: [0, 1, 100])
  func `a change of any bit anywhere is refused, and releases nothing`(size: Int) throws {
    let (_, sealed, identity) = try file(size)
    for index in sealed.indices {
      var forged = sealed
      forged[index] ^= 1 << UInt8(index % 8)
      #expect(try released(forged, identity) == [], "byte \(index)")
    }
  }

  @Test(arguments: [0, 1, 100], [false, true])
  func `every cut is refused, and releases nothing`(size: Int, armoured: Bool) throws {
    let (_, sealed, identity) = try file(size, armoured: armoured)
    // The last line break of an armour says nothing.
    for count in 0..<sealed.count - (armoured ? 1 : 0) {
      #expect(try released(Array(sealed[..<count]), identity) == [], "cut to \(count)")
    }
  }

  @Test func `a change of any character of an armour is refused, but for its line breaks`() throws {
    let (_, sealed, identity) = try file(100, armoured: true)
    for index in sealed.indices where sealed[index] != 0x0a {
      var forged = sealed
      forged[index] ^= index % 2 == 0 ? 0x80 : 1
      #expect(try released(forged, identity) == [], "character \(index)")
    }
  }

  @Test func `what follows the end is refused`() throws {
    let (plain, sealed, identity) = try file(100)
    #expect(try released(sealed + [0], identity) == [])
    let (whole, full, owner) = try file(65_536)
    // The last piece is sound and released; that there is more is told after it.
    #expect(try released(full + [0], owner) == whole)
    #expect(try released(full + full, owner) == whole)
    _ = plain
  }

  @Test func `pieces that are swapped, doubled, dropped or taken from another file are refused`() throws {
    let (plain, sealed, identity) = try file(4 * 65_536)
    let start = sealed.count - 4 * 65_552
    let header = Array(sealed[..<start])
    let pieces = (0..<4).map { Array(sealed[start + $0 * 65_552..<start + ($0 + 1) * 65_552]) }
    func forged(_ order: [Int]) -> [UInt8] { order.reduce(header) { $0 + pieces[$1] } }
    #expect(try decrypted(forged([0, 1, 2, 3]), with: identity.identities()) == plain)
    for (order, sound) in [
      ([1, 0, 2, 3], 0), ([0, 2, 1, 3], 1), ([0, 0, 1, 2, 3], 1), ([0, 1, 1, 2, 3], 2), ([0, 2, 3], 1), ([3], 0),
      ([0, 1, 2], 3), ([0, 1, 3], 2), ([0, 1, 2, 3, 3], 4), ([], 0),
    ] {
      #expect(try released(forged(order), identity) == Array(plain[..<(sound * 65_536)]), "\(order)")
    }
    let (_, other, _) = try file(4 * 65_536)
    #expect(try released(header + other[(other.count - 4 * 65_552)...], identity) == [])
  }

  @Test func `the error says where`() throws {
    let (_, sealed, identity) = try file(3 * 65_536 + 10)
    let start = sealed.count - 3 * 65_552 - 26
    func error(_ change: (inout [UInt8]) -> Void) throws -> AgeError? {
      var forged = sealed
      change(&forged)
      do {
        _ = try decrypted(forged, with: identity.identities())
        return nil
      } catch let error as AgeError { return error }
    }
    #expect(try error { $0[start + 65_552 * 2 + 5] ^= 1 } == .damagedChunk(2))
    #expect(try error { $0[$0.count - 1] ^= 1 } == .damagedLastChunk(3))
    #expect(try error { $0.removeLast(26) } == .truncated(chunks: 3))
    #expect(try error { $0.removeLast(30) } == .damagedLastChunk(2))
    #expect(try error { $0 = Array($0[..<start]) } == .truncated(chunks: 0))
    #expect(try error { $0 = Array($0[..<(start - 1)]) } == .noPayload)
    #expect(try error { $0 = Array("dear diary".utf8) } == .notAge)
    #expect(try error { $0[22] ^= 1 } == .malformedHeader(.line, line: 2))
  }

  @Test func `a header is refused that is longer than readers take`() throws {
    let start = Array("age-encryption.org/v1\n".utf8)
    let endless = start + Array("-> ".utf8) + [UInt8](repeating: 0x61, count: Age.longestHeader)
    #expect(throws: AgeError.malformedHeader(.tooLong, line: 2)) { try decrypted(endless, with: identities(1)) }
    let stanza = Array("-> a\n\n".utf8)
    var many = start
    while many.count <= Age.longestHeader { many += stanza }
    #expect(throws: AgeError.self) { try decrypted(many, with: identities(1)) }
  }

  @Test func `what a source or a sink throws comes out as it is`() throws {
    struct Stop: Error {}
    let (_, sealed, identity) = try file(100)
    #expect(throws: Stop.self) {
      try Age.decrypt(from: { _ in throw Stop() }, to: { _ in }, with: identity.identities())
    }
    #expect(throws: Stop.self) {
      try Age.decrypt(from: bytes(sealed), to: { _ in throw Stop() }, with: identity.identities())
    }
    let recipient = try AgeIdentity().recipient
    #expect(throws: Stop.self) { try Age.encrypt(from: { _ in throw Stop() }, to: { _ in }, for: [recipient]) }
    #expect(throws: Stop.self) { try Age.encrypt(from: bytes([]), to: { _ in throw Stop() }, for: [recipient]) }
  }

  @Test func `nothing is encrypted to nobody`() {
    #expect(throws: AgeError.noRecipients) { try encrypted([], for: []) }
  }
}
