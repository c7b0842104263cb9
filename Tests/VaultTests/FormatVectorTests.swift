import Glibc
import Journal
import Sodium
import Testing

@testable import Vault

/// The test vector of `Docs/Format.md`, which `Scripts/format_vectors.py` computed with another implementation.
@Suite struct FormatVectorTests {
  private let vector: [String: String]

  init() throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try #require(FileBytes.read("/\(root)/Docs/Format.md", limit: 1 << 20))
    let page = String(decoding: bytes, as: UTF8.self)
    let section = try #require(page.split(separator: "## 11. A test vector").last)
    var vector: [String: String] = [:]
    var name = ""
    for line in section.split(separator: "\n").drop(while: { $0 != "```" }).dropFirst().prefix(while: { $0 != "```" }) {
      let left = line.prefix(16)
      if left.contains(where: { $0 != " " }) { name = String(left.reversed().drop { $0 == " " }.reversed()) }
      vector[name, default: ""] += line.dropFirst(16)
    }
    self.vector = vector
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    let digits = Array(try #require(vector[name]).utf8)
    return try stride(from: 0, to: digits.count, by: 2).map { index in
      try #require(UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16))
    }
  }

  private func secret(_ name: String) throws -> Secret {
    let bytes = try bytes(name)
    return try Secret(copying: bytes.span)
  }

  private func isSecret(_ secret: borrowing Secret, _ name: String) throws -> Bool {
    let bytes = try bytes(name)
    return secret.matches(bytes.span)
  }

  private func id(_ name: String) throws -> EntryID {
    let bytes = try bytes(name)
    let id = EntryID(bytes.span)
    return try #require(id)
  }

  private func keys() throws -> KeyHierarchy { try KeyHierarchy(root: secret("root key")) }

  @Test func `each slot gives up the root key to what opens it`() throws {
    let vaultID = try bytes("vault id")
    for number in 1...3 {
      let slot = try KeySlot(number: number, bytes: bytes("slot \(number)"), vaultID: vaultID)
      let credential: Credential =
        switch number {
        case 1: .passphrase(try secret("passphrase"))
        case 2: .recoveryCode(try secret("recovery key"))
        default: .keyFile(try secret("recovery key"))
        }
      guard let root = try slot.unwrap(with: credential, vaultID: vaultID) else {
        Issue.record("slot \(number) does not open")
        continue
      }
      let isRoot = try isSecret(root, "root key")
      #expect(isRoot)
    }
  }

  @Test func `the recovery code is written and read`() throws {
    let text = Array(try #require(vector["recovery text"]).utf8)
    let isWritten = try WrittenKey.text(of: secret("recovery key")).matches(text.span)
    #expect(isWritten)
    guard let key = try WrittenKey.key(from: text.span) else {
      Issue.record("the recovery code is not read")
      return
    }
    let isRead = try isSecret(key, "recovery key")
    #expect(isRead)
  }

  @Test func `the root key gives the subkeys`() throws {
    let keys = try keys()
    let isEach = [
      try isSecret(keys.objects, "subkey 1"), try isSecret(keys.state, "subkey 2"),
      try isSecret(keys.objectSet, "subkey 3"), try isSecret(keys.slotTable, "subkey 4"),
    ]
    #expect(isEach == [true, true, true, true])
    #expect(try keys.inbox.keyPair.publicKey == bytes("inbox key"))
  }

  @Test func `the object opens, and is written again in the same bytes`() throws {
    let id = try id("object id")
    #expect(id.description == vector["object id text"])
    let sealer = try ObjectSealer(keys: keys(), vaultID: bytes("vault id"))
    for (part, name) in [(ObjectSealer.Part.head, "head"), (.body, "body")] {
      let sealed = try bytes("sealed \(name)")
      let opened = sealer.open(sealed.span, part: part, of: id)
      let range = try #require(opened)
      #expect(try Array(sealer.plaintext[range]) == bytes("\(name) record"))
    }
    let record = try bytes("head record")
    let head = try ObjectHead(record.span, 0..<record.count, id: id)
    #expect(head.title == "Élan" && head.mood == Mood(4) && head.flags == .starred)
    #expect(head.encoded(for: id) == record)
    let body = ObjectBody.encoded("Hier, #joie.\n")
    #expect(try body == bytes("body record"))
    let sealedHead = try bytes("sealed head")
    #expect(try sealer.setElement(id, sealedHead: sealedHead.span, by: .sipHash).bytes == bytes("set element"))
    #expect(try sealer.setElement(id, sealedHead: sealedHead.span, by: .blake2b).bytes == bytes("element before"))
  }

  @Test func `a grant is written in the same bytes`() throws {
    let (granted, tag) = (try moment(0), try #require(Tag("été")))
    let grant = Grant(
      number: 1, endpoint: "home", address: "http://localhost:8080/v1", purposes: [.converse, .reflect],
      level: .pseudonymous, scope: .tags([tag]),
      mode: .standing, expires: try moment(86_400), granted: granted)
    let record = try bytes("grant body")
    #expect(grant.encoded() == record)
    #expect(try Grant(record: record.span, 0..<record.count) == grant)
  }

  @Test func `the records of a sending and its outcome have the same bytes and hashes`() throws {
    let vaultID = try bytes("vault id")
    #expect(try LedgerHead.digest(ofPayload: Array("{}".utf8)) == bytes("payload digest"))
    #expect(try Vault.digest(ofReply: Array("Hello".utf8)) == bytes("reply digest"))
    let sending = Sending(
      endpoint: "home", host: "localhost:8080", model: "small", purpose: .reflect, level: .pseudonymous,
      entries: [try id("object id")], grant: 1)
    let sent = LedgerHead(
      number: 1, previous: [], .sending(sending, payloadCount: 2, payloadDigest: try bytes("payload digest")))
    let outcome = SendingOutcome(
      .ok, replyCount: 5, replyDigest: try bytes("reply digest"), durationMilliseconds: 812)
    let sendingID = EntryID(high: 0xd0d1_d2d3_d4d5_d6d7, low: 0xd8d9_dadb_dcdd_dedf)
    let answered = LedgerHead(number: 1, previous: [try bytes("sending hash")], .outcome(outcome, of: sendingID))
    let outcomeID = EntryID(high: 0xe0e1_e2e3_e4e5_e6e7, low: 0xe8e9_eaeb_eced_eeef)
    for (own, id, sequence, name) in [(sent, sendingID, UInt64(8), "sending"), (answered, outcomeID, 9, "outcome")] {
      let record = try bytes("\(name) head")
      let head = ObjectHead(kind: .ledger, entry: id, sequence: sequence, written: try moment(0))
      #expect(head.encoded(for: id) { own.write(to: &$0) } == record)
      #expect(try LedgerHead(record.span, 0..<record.count) == own)
      #expect(try LedgerHead.hash(of: record, id: id, vaultID: vaultID) == bytes("\(name) hash"))
    }
  }

  @Test func `a reflection and a turn are written in the same bytes`() throws {
    let (entry, written) = (try id("object id"), try moment(0))
    let reflection = KeptReflection(
      KeptReflection.Summary(
        entry: entry, written: written, engine: .endpoint("home"), level: .pseudonymous, gravity: "distress", seed: 42,
        ledger: 1, questionIDs: ["q17"], exerciseIDs: ["breath"]),
      KeptReflection.Parts(
        reflection: "C’est long.", questions: ["Et maintenant ?"], exercise: "Breathe.", helpLines: ["3114"]))
    var head = ObjectHead(kind: .reflection, entry: entry, sequence: 10, written: written)
    let other = EntryID(high: 0, low: 0)
    #expect(try head.encoded(for: other) { reflection.summary.write(to: &$0) } == bytes("reflection head"))
    #expect(try reflection.parts.encoded() == bytes("reflection body"))
    let own = TurnHead(
      Conversation.Turn(role: .reply, text: "Oui.", time: written, engine: .endpoint("home"), ledger: 1))
    (head.kind, head.sequence) = (.turn, 11)
    #expect(try head.encoded(for: other) { own.write(to: &$0) } == bytes("turn head"))
    #expect(try TurnBody(text: "Oui.", standIns: [1, 2, 3]).encoded() == bytes("turn body"))
  }

  private func moment(_ seconds: Int64) throws -> Timestamp {
    try #require(Timestamp(secondsSince1970: 1_790_000_000 + seconds, offsetMinutes: 60))
  }

  @Test func `the state opens, and is written again in the same bytes`() throws {
    let keys = try keys()
    let state = try #require(
      VaultState.open(bytes("sealed state"), keys: keys, vaultID: bytes("vault id")))
    #expect(state.epoch == 9 && state.objectCount == 1 && state.catalogue.map(\.row) == [3])
    #expect(try state.encoded() == bytes("state record"))
    #expect(try state.slotTable == bytes("slot table hash"))
    #expect(try state.objectSet.bytes == bytes("set element") && state.setFunction == .sipHash)
  }

  @Test func `the state of a vault of before is read, and written as it was`() throws {
    let record = try bytes("state before")
    let state = try VaultState(record.span, 0..<record.count)
    #expect(try state.objectSet.bytes == bytes("element before") && state.setFunction == .blake2b)
    #expect(state.encoded() == record)
  }

  @Test func `a state has one sum, not none and not two`() throws {
    let (now, before) = (try bytes("state record"), try bytes("state before"))
    let sum = now.suffix(35)  // 8: 32 bytes
    for wrong in [[now[0] - 1] + now.dropFirst().dropLast(35), [before[0] + 1] + before.dropFirst() + sum] {
      #expect(throws: CBORError.outOfRange) { try VaultState(wrong.span, 0..<wrong.count) }
    }
  }

  @Test func `the marks of changes lead to the state`() throws {
    var point = try TrailPoint.origin(of: bytes("vault id"))
    #expect(try point.chain == bytes("chain 0"))
    for number in UInt8(1)...9 {
      point = point.followed(by: [UInt8](repeating: 0xe0 + number, count: 16))
      if number == 1 { #expect(try point.chain == bytes("chain 1")) }
    }
    let state = try #require(
      VaultState.open(bytes("sealed state"), keys: keys(), vaultID: bytes("vault id")))
    #expect(state.trail == point)
  }

  @Test func `a device remembers the state in the same bytes`() throws {
    let scratch = Scratch()
    let (vaultID, stored) = (try bytes("vault id"), try bytes("anchor"))
    let seen = TrailPoint(epoch: 9, chain: try bytes("chain 9"), mark: [UInt8](repeating: 0xe9, count: 16))
    let anchor = DeviceAnchor(
      seen: seen, inboxKey: try bytes("inbox key"), slotDigest: Array(stored[112..<144]))
    #expect(anchor.store(in: scratch.path, vaultID: vaultID, vaultPath: "/no/such/vault"))
    #expect(
      FileBytes.read(
        DeviceAnchor.path(in: scratch.path, vaultID: vaultID, vaultPath: "/no/such/vault"), limit: 168) == stored)
    #expect(DeviceAnchor.load(from: scratch.path, vaultID: vaultID, vaultPath: "/no/such/vault") == anchor)
  }
}
