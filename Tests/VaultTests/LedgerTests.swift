import Glibc
import Journal
import Sodium
import Testing

@testable import Vault

/// The ledger: on the disk before anything leaves, and no edit, gap or reorder goes unnoticed.
@Suite struct LedgerTests {
  private static let sending = Sending(
    endpoint: "home", host: "localhost:8080", model: "small", purpose: .reflect, level: .pseudonymous,
    entries: [EntryID(high: 1, low: 2)], grant: 1)
  private static let ok = SendingOutcome(
    .ok, replyCount: 5, replyDigest: Vault.digest(ofReply: Array("Hello".utf8)), durationMilliseconds: 812,
    attempts: 4)

  @discardableResult
  private func send(_ text: String, from vault: Vault, outcome: Bool = true) throws -> LedgerRecord {
    let recorded = try vault.record(Self.sending, payload: Array(text.utf8), now: noon) { _, _ in true }
    let record = try #require(recorded?.record)
    if outcome { try vault.record(Self.ok, of: record, now: noon) }
    return record
  }

  private func copy(of vault: Vault, _ scratch: Scratch, _ name: String) throws -> Vault {
    let path = "\(scratch.path)/\(name).intime"
    try vault.backUp(to: path) { _, _ in }
    return try LockedVault(path: path, stateFolder: nil).unlock(withRootKey: vault.rootCopy())
  }

  private func isSound(_ vault: Vault) throws -> Bool {
    try vault.verify(full: true) { _, _ in }.damage.isEmpty && vault.verifiedLedger().damage.isEmpty
  }

  @Test func `a record holds the very bytes, and says what came of them`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let payload: [UInt8] = (0...255).map { UInt8($0) } + Array("é\u{0}\n".utf8)
    let recorded = try #require(try vault.record(Self.sending, payload: payload, now: noon) { _, _ in true })
    #expect(recorded.number == 1 && recorded.payload == payload && recorded.record.previous == [])
    let again = try scratch.openVault()
    let before = try #require(try again.ledger().records.first)
    #expect(before == recorded.record && before.sending == Self.sending && before.outcome == nil)
    #expect(try again.payload(of: before) == payload)
    try vault.record(Self.ok, of: recorded.record, now: noon)
    try vault.record(
      SendingOutcome(.failed, replyCount: 0, replyDigest: nil, durationMilliseconds: 1), of: recorded.record, now: noon)
    #expect(try vault.ledger().records.map(\.outcome) == [Self.ok], "the first word stands")
    try send("second", from: vault, outcome: false)
    #expect(try vault.ledger().records.map(\.number) == [1, 2] && isSound(vault))
    #expect(try vault.index().entryCount == 0 && vault.index().newerCount == 0)
  }

  @Test func `a trial holds nothing of the writer's, and is in the ledger all the same`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let trial = Sending(
      endpoint: "home", host: "h", model: "m", purpose: nil, level: .open, entries: [], grant: nil)
    _ = try vault.record(trial, payload: [], now: noon) { _, _ in true }
    #expect(try vault.ledger().records.map(\.sending) == [trial] && isSound(vault))
  }

  @Test func `a program killed between recording and sending leaves the record`() async throws {
    let scratch = Scratch()
    _ = try scratch.makeVault()
    let path: String = scratch.vaultPath
    let state: String = scratch.statePath
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, state = state as String] in
      let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
      let vault = try LockedVault(path: path, stateFolder: state).unlock(with: .keyFile(key))
      let sending = Sending(
        endpoint: "home", host: "h", model: "m", purpose: .reflect, level: .gist, entries: [], grant: 1)
      let recorded = try vault.record(sending, payload: Array("about to leave".utf8), now: noon) { _, _ in true }
      // Here the first byte would go out.
      if recorded != nil { kill(getpid(), SIGKILL) }
    }
    let vault = try scratch.openVault()
    let record = try #require(try vault.ledger().records.first)
    #expect(try record.outcome == nil && isSound(vault))
    #expect(try vault.payload(of: record) == Array("about to leave".utf8))
  }

  @Test func `what another program took back meanwhile is no longer permitted, and nothing is recorded`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let grant = Grant(number: 0, endpoint: "home", address: "a", purposes: [.reflect], level: .open, granted: noon)
    _ = try vault.add(grant, now: noon)
    var asked = 0
    let recorded = try vault.record(Self.sending, payload: [1], now: noon) { grants, _ in
      asked += 1
      let isInForce = grants.all.contains { $0.isInForce(at: noon) }
      // Between the look before and the transaction.
      if asked == 1 { _ = try? scratch.openVault().revokeGrants(number: 1, now: noon) }
      return isInForce
    }
    #expect(recorded == nil && asked == 2)
    #expect(try vault.ledger().records.isEmpty && isSound(vault))
    let epoch = try vault.loadState().epoch
    #expect(try vault.record(Self.sending, payload: [1], now: noon) { _, _ in false } == nil)
    #expect(try vault.loadState().epoch == epoch, "a refusal is no change")
  }

  @Test func `rotation, backup and merge carry the ledger along with its order`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    for number in 1...3 { try send("number \(number)", from: vault) }
    let before = try vault.ledger().records
    let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
    try vault.rotate(credential: .keyFile(key), limits: .interactive) { _, _ in }
    #expect(try vault.ledger().records == before && isSound(vault))
    #expect(try isSound(copy(of: vault, scratch, "backup")))
    try send("number 4", from: vault)
    #expect(try vault.ledger().records.map(\.number) == [1, 2, 3, 4] && isSound(vault))
  }

  @Test func `copies that were both sent from make a fork, which the next record closes`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    try send("before", from: vault)
    let other = try copy(of: vault, scratch, "other")
    try send("here", from: vault, outcome: false)
    for text in ["there", "there again"] { try send(text, from: other) }
    _ = try vault.merge(other) { _, _ in }
    #expect(try vault.ledger().records.map(\.number).sorted() == [1, 2, 2, 3] && isSound(vault))
    #expect(try vault.ledger().records(number: 2).count == 2 && vault.ledger().tips.count == 2)
    let next = try send("after", from: vault)
    #expect(next.number == 4 && next.previous.count == 2)
    #expect(try vault.ledger().tips.count == 1 && isSound(vault))
    // The outcome of what was pending may come late.
    let pending = try #require(try vault.ledger().records.first { $0.outcome == nil })
    try vault.record(Self.ok, of: pending, now: noon)
    #expect(try vault.ledger().records.allSatisfy { $0.outcome != nil } && isSound(vault))
    _ = try other.merge(vault) { _, _ in }
    #expect(try other.ledger().records == vault.ledger().records && isSound(other))
  }

  @Test func `several at a time, and outcomes in another order, are in order`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let records = try (1...3).map { try send("number \($0)", from: vault, outcome: false) }
    for record in records.reversed() { try vault.record(Self.ok, of: record, now: noon) }
    #expect(try send("and on", from: vault).number == 4)
    #expect(try isSound(vault))
  }

  // MARK: - In the hands of somebody without the key

  private func made() throws -> Scratch {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    for number in 1...4 { try send("number \(number)", from: vault) }
    return scratch
  }

  @Test(arguments: 1...8)
  func `a row that is removed, also the last, is found`(row: Int) throws {
    let scratch = try made()
    let raw = try RawDatabase(scratch.vaultPath)
    try raw.execute("DELETE FROM heads WHERE row = \(row); DELETE FROM bodies WHERE row = \(row)")
    let vault = try scratch.openVault()
    let damage = try vault.verifiedLedger().damage
    #expect(damage.contains(.objectSet(found: 7, expected: 8)))
    // All but the last are missed by what came after them, too.
    #expect(row == 8 || damage.contains { if case .ledgerOrder = $0 { true } else { false } })
    #expect(try !vault.verify(full: false) { _, _ in }.damage.isEmpty)
    #expect(throws: VaultError.self) { try send("and on", from: vault) }
  }

  @Test(arguments: ["heads", "bodies"], 1...8)
  func `a byte that is changed is found`(table: String, row: Int) throws {
    let scratch = try made()
    let raw = try RawDatabase(scratch.vaultPath)
    var sealed = try raw.blob("SELECT sealed FROM \(table) WHERE row = \(row)")
    sealed[sealed.count / 2] ^= 1
    try raw.execute("UPDATE \(table) SET sealed = \(sqlBlob(sealed)) WHERE row = \(row)")
    let vault = try scratch.openVault()
    // The body of an outcome holds nothing that the ledger could miss; `verify` looks at it all the same.
    if table == "heads" || row % 2 == 1 { #expect(try !vault.verifiedLedger().damage.isEmpty) }
    #expect(try !vault.verify(full: false) { _, _ in }.damage.isEmpty)
  }

  @Test func `rows that changed places are found`() throws {
    let scratch = try made()
    try RawDatabase(scratch.vaultPath).execute(
      """
      UPDATE bodies SET row = 100 WHERE row = 1; UPDATE bodies SET row = 1 WHERE row = 3;
      UPDATE bodies SET row = 3 WHERE row = 100
      """)
    #expect(try scratch.openVault().verifiedLedger().damage.count == 2)
  }

  @Test func `an older file in the place of the newer is called rolled back`() throws {
    let scratch = try made()
    let older = try readFile(scratch.vaultPath)
    try send("number 5", from: scratch.openVault())
    try writeFile(older, to: scratch.vaultPath)
    #expect(throws: VaultError.damaged([.rolledBack(found: 8, seen: 10)])) { try scratch.openVault() }
  }

  // MARK: - In the hands of a program that has the key

  /// Exchanges the head or body of the ledger's object number `index`, and makes all else fit.
  private func exchange(_ index: Int, in vault: Vault, _ edit: (inout LedgerHead, inout [UInt8]?) -> Void) throws {
    let object = try vault.index().objects[index]
    let (id, bytes) = try vault.headRecord(row: object.row)
    let body = try vault.bodyRecord(row: object.row, id: id, entry: nil)
    var own = try LedgerHead(bytes.span, 0..<bytes.count)
    var payload = try LedgerBody.payload(body.span, 0..<body.count).map { Array(body[$0]) }
    edit(&own, &payload)
    let head = ObjectHead(kind: .ledger, entry: id, sequence: object.sequence, written: noon)
    try vault.change { change throws(VaultError) in
      try change.remove(row: object.row)
      try change.add(
        head.encoded(for: id) { own.write(to: &$0) }, id: id, body: LedgerBody.encoded(payload),
        sequence: object.sequence)
    }
  }

  @Test func `a payload that is exchanged with its key is found`() throws {
    let scratch = try made()
    let vault = try scratch.openVault()
    try exchange(2, in: vault) { _, payload in payload = Array("number 2, harmless".utf8) }
    #expect(try vault.verifiedLedger().damage == [.ledgerPayload(number: 2)])
    #expect(try vault.verify(full: false) { _, _ in }.damage == [.ledgerPayload(number: 2)])
    let record = try #require(try vault.ledger().records.first { $0.number == 2 })
    #expect(throws: VaultError.damaged([.ledgerPayload(number: 2)])) { try vault.payload(of: record) }
  }

  @Test func `a head that is edited with its key is missed by the next one`() throws {
    let scratch = try made()
    let vault = try scratch.openVault()
    try exchange(2, in: vault) { head, _ in
      if case .sending(var sending, let count, let digest) = head.content {
        sending.level = .gist
        head.content = .sending(sending, payloadCount: count, payloadDigest: digest)
      }
    }
    #expect(try vault.verifiedLedger().damage == [.ledgerOrder(number: 2)])
    #expect(throws: VaultError.damaged([.ledgerOrder(number: 2)])) { try send("and on", from: vault) }
  }

  @Test func `numbers and outcomes that do not fit are out of order`() throws {
    let scratch = try made()
    let vault = try scratch.openVault()
    try exchange(7, in: vault) { head, _ in head.number = 9 }
    #expect(try vault.ledger().damage == [.ledgerOrder(number: 9)])
    let elsewhere = try made()
    let other = try elsewhere.openVault()
    try exchange(7, in: other) { head, _ in head.content = .outcome(Self.ok, of: EntryID(high: 9, low: 9)) }
    #expect(try other.ledger().damage == [.ledgerOrder(number: 4)])
  }

  @Test func `no word of what left is in the file in the clear`() throws {
    let scratch = Scratch()
    try send("ZYXWVUTSRQ", from: scratch.makeVault())
    #expect(try !String(decoding: readFile(scratch.vaultPath), as: UTF8.self).contains("ZYXWVUTSRQ"))
  }
}
