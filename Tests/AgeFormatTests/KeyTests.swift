import AgeFormat
import Sodium
import Testing

@Suite struct KeyTests {
  /// Source: age specification, "The X25519 recipient type".
  private let identity = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
  private let recipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"

  private func problem(ofRecipient text: String) -> AgeError? {
    do throws(AgeError) {
      _ = try AgeRecipient(text)
      return nil
    } catch { return error }
  }

  private func problem(ofIdentities text: String) -> AgeError? {
    do throws(AgeError) {
      _ = try AgeIdentities(file: Array(text.utf8).span)
      return nil
    } catch { return error }
  }

  @Test func `the keys of the specification belong together, and are written as they were read`() throws {
    let read = try AgeIdentity(Array(identity.utf8).span)
    #expect(read.recipient.description == recipient)
    #expect(try AgeRecipient(recipient) == read.recipient)
    let isSame = try read.text().matches(Array(identity.utf8).span)
    #expect(isSame)
  }

  @Test func `what is generated is read again`() throws {
    for _ in 0..<50 {
      let identity = try AgeIdentity()
      #expect(try AgeRecipient(identity.recipient.description) == identity.recipient)
      #expect(try copy(identity).recipient == identity.recipient)
    }
  }

  @Test func `a recipient with any character changed is refused`() throws {
    let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l1bioA ")
    for place in recipient.indices {
      for character in alphabet where character != recipient[place] {
        var forged = recipient
        forged.replaceSubrange(place...place, with: [character])
        #expect(problem(ofRecipient: forged) != nil)
      }
    }
    for count in 0..<recipient.count { #expect(problem(ofRecipient: String(recipient.prefix(count))) != nil) }
  }

  @Test(arguments: [
    ("", KeyFault.form), ("nobody", .form), (" age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj", .form),
    ("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj\n", .form),
    ("AGE1ZVKYG2LQZRAA2LNJVQEJ32NKUU0UES2S82HZRYE869XEEXVN73EQUNUJWJ", .form),
    ("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwk", .checksum),
    ("age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t", .unsupported),
    ("age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9rdelkjuh3y235jzxshfg87pz", .unsupported),
    ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAA me@home", .unsupported),
    ("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX", .secret),
  ])
  func `a text that is no recipient is told what it is`(text: String, fault: KeyFault) {
    #expect(problem(ofRecipient: text) == .malformedKey(fault, line: 1))
  }

  @Test func `a list has a recipient on each line, and comments`() throws {
    let other = try AgeIdentity().recipient
    let text = "# friends\n\n\(recipient)\r\n#\n\(other)"
    #expect(try AgeRecipient.list(Array(text.utf8)) == [try AgeRecipient(recipient), other])
    #expect(throws: AgeError.malformedKey(.checksum, line: 3)) {
      try AgeRecipient.list(Array("#\n\(recipient)\n\(recipient.dropLast())q\n".utf8))
    }
    #expect(throws: AgeError.noRecipients) { try AgeRecipient.list(Array("# nobody\n\n".utf8)) }
  }

  @Test func `an identity file has an identity on each line, and comments`() throws {
    let text = "# created: 2026-01-01T00:00:00Z\n# public key: \(recipient)\n\(identity)\n\n\(identity)"
    let read = try AgeIdentities(file: Array(text.utf8).span)
    #expect(read.recipients.map(\.description) == [recipient, recipient])
  }

  @Test(arguments: [
    ("", KeyFault.form, 0), ("# nothing\n", .form, 0), ("\n\nhello", .form, 3),
    ("#\nAGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEQ", .checksum, 2),
    ("age-secret-key-1gfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpq4egaex", .form, 1),
    ("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGaEX", .form, 1),
    ("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj", .notSecret, 1),
    ("AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR", .unsupported, 1),
    ("AGE-PLUGIN-YUBIKEY-1QQPSZ", .unsupported, 1), ("-----BEGIN OPENSSH PRIVATE KEY-----", .unsupported, 1),
    ("age-encryption.org/v1\n-> scrypt", .encrypted, 1), ("-----BEGIN AGE ENCRYPTED FILE-----\n", .encrypted, 1),
  ])
  func `a text that is no identity file is told what it is, and where`(text: String, fault: KeyFault, line: Int) {
    #expect(problem(ofIdentities: text) == .malformedKey(fault, line: line))
  }

  @Test func `nothing is encrypted to a point of low order`() throws {
    // The bech32 of 32 zeros: X25519 with it gives everybody the same secret.
    let zeros = "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z"
    guard let nobody = try? AgeRecipient(zeros) else {
      Issue.record("the checksum of the example is wrong")
      return
    }
    #expect(throws: AgeError.malformedKey(.lowOrder, line: 1)) { try encrypted([1], for: [nobody]) }
  }

  @Test func `a work factor above the limit is not tried`() throws {
    let passphrase = try Secret(copying: [1].span)
    let sealed = Collected()
    try Age.encrypt(from: bytes([]), to: { sealed.take($0) }, passphrase: passphrase, workFactor: 5)
    #expect(throws: AgeError.workFactorTooHigh(logarithm: 5, limit: 4)) {
      try Age.decrypt(from: bytes(sealed.bytes), to: { _ in }, passphrase: passphrase, workFactorLimit: 4)
    }
    try Age.decrypt(from: bytes(sealed.bytes), to: { _ in }, passphrase: passphrase, workFactorLimit: 5)
  }
}
