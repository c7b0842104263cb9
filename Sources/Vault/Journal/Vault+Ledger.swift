public import Journal
internal import Sodium

/// The record of all that was about to leave.
public struct Ledger: Sendable {
  /// Oldest first.
  public internal(set) var records: [LedgerRecord] = []
  /// What is not as it was left; the records that are whole are there all the same.
  public internal(set) var damage: [Damage] = []
  /// The hashes of the records that nothing followed yet, in ascending order.
  var tips: [[UInt8]] = []
  /// The rows of the sendings among the records, by the record's name.
  var rows: [EntryID: Int64] = [:]

  /// The records of a number: one, or several where copies of the vault that were both sent from were united.
  public func records(number: Int) -> [LedgerRecord] { records.filter { $0.number == number } }
}

/// A sending that the ledger holds, on the disk: it may go out now. Only ``Vault`` makes one.
public struct RecordedSending: SendingRecord {
  public let record: LedgerRecord
  public let payload: [UInt8]
  public var number: Int { record.number }
}

extension Vault {
  /// Reads the ledger, without the bytes that its records hold, and checks that each record follows what it says it followed.
  public func ledger() throws(VaultError) -> Ledger {
    try database.read { () throws(VaultError) in
      let scan = try scanHeads(matching: Query())
      var ledger = try readLedger(scan.objects)
      ledger.damage = openingDamage + scan.damage.filter { !openingDamage.contains($0) } + ledger.damage
      return ledger
    }
  }

  /// The same, and checks that each record holds the bytes it was made for.
  public func verifiedLedger() throws(VaultError) -> Ledger {
    try database.read { () throws(VaultError) in
      var ledger = try ledger()
      ledger.damage += try payloadDamage(of: ledger)
      return ledger
    }
  }

  /// The very bytes of a sending.
  public func payload(of record: LedgerRecord) throws(VaultError) -> [UInt8] {
    try database.read { () throws(VaultError) in
      let objects = try scanHeads(matching: Query()).objects
      guard let object = objects.first(where: { $0.id == record.id && $0.kind == .ledger }) else { throw .noSuchEntry }
      let payload = try payload(row: object.row, id: object.id)
      guard LedgerHead.digest(ofPayload: payload) == record.payloadDigest else {
        throw .damaged([.ledgerPayload(number: record.number)])
      }
      return payload
    }
  }

  /// Records what is about to leave. When this returns, the record is on the disk, and only then may the first byte go out.
  /// - Parameters:
  ///   - isPermitted: asked within the same transaction, with the grants and settings as they are then: what another program
  ///     took back meanwhile no longer holds.
  /// - Returns: what may be sent; `nil` if it was not permitted, and nothing is recorded.
  /// - Throws: ``VaultError/damaged(_:)`` if the ledger is not as it was left.
  public func record(
    _ sending: Sending, payload: [UInt8], now: Timestamp,
    isPermitted: (_ grants: Grants, _ settings: [String: String]) -> Bool
  ) throws(VaultError) -> RecordedSending? {
    // Looked at before too: to be refused is no change.
    guard isPermitted(try grants(), try named(.setting)) else { return nil }
    return try change { change throws(VaultError) in
      guard isPermitted(Grants(try cataloguedGrants(change.state).map(\.grant)), try named(.setting)) else {
        return nil
      }
      let ledger = try ledgerToFollow(change)
      let digest = LedgerHead.digest(ofPayload: payload)
      let number = (ledger.records.map(\.number).max() ?? 0) + 1
      let head = LedgerHead(
        number: number, previous: ledger.tips,
        .sending(sending, payloadCount: payload.count, payloadDigest: digest))
      let (id, hash) = try add(head, body: LedgerBody.encoded(payload), now: now, to: change)
      return RecordedSending(
        record: LedgerRecord(
          id: id, number: number, previous: ledger.tips, time: now, sending: sending, payloadCount: payload.count,
          payloadDigest: digest, hash: hash),
        payload: payload)
    }
  }

  /// Records what came of a sending; of one whose outcome is known already, nothing.
  public func record(_ outcome: SendingOutcome, of sending: LedgerRecord, now: Timestamp) throws(VaultError) {
    try change { change throws(VaultError) in
      let ledger = try ledgerToFollow(change)
      guard let record = ledger.records.first(where: { $0.id == sending.id }) else { throw .noSuchEntry }
      guard record.outcome == nil else { return }
      let head = LedgerHead(number: record.number, previous: ledger.tips, .outcome(outcome, of: record.id))
      _ = try add(head, body: LedgerBody.encoded(nil), now: now, to: change)
    }
  }

  /// The digest that an outcome names a reply by.
  public static func digest(ofReply reply: [UInt8]) -> [UInt8] {
    Blake2b.hash(reply.span, personalisation: VaultFormat.Personal.reply, count: LedgerHead.digestCount)
  }

  // MARK: - Within a transaction

  /// Reads the ledger out of the objects of a scan.
  func readLedger(_ objects: [ObjectSummary]) throws(VaultError) -> Ledger {
    var ledger = Ledger()
    /// The highest number of each record and all before it, by the record's hash.
    var highest: [[UInt8]: Int] = [:]
    var followed: Set<[UInt8]> = []
    var places: [EntryID: Int] = [:]
    // A record has a higher sequence than all it follows, in whichever copy it was written.
    let ordered = objects.filter { $0.kind == .ledger }.sorted { ($0.sequence, $0.id) < ($1.sequence, $1.id) }
    for object in ordered {
      let (id, bytes) = try headRecord(row: object.row)
      guard let head = try? LedgerHead(bytes.span, 0..<bytes.count), id == object.entry,
        let time = Timestamp(secondsSince1970: object.writtenSeconds, offsetMinutes: object.writtenOffset)
      else {
        ledger.damage.append(.head(row: object.row))
        continue
      }
      let hash = LedgerHead.hash(of: bytes, id: id, vaultID: self.id)
      let before = head.previous.compactMap { highest[$0] }.max() ?? 0
      followed.formUnion(head.previous)
      highest[hash] = max(before, head.number)
      var isInOrder = head.previous.allSatisfy { highest[$0] != nil }
      switch head.content {
      case .sending(let sending, let payloadCount, let payloadDigest):
        isInOrder = isInOrder && head.number == before + 1
        places[id] = ledger.records.count
        ledger.rows[id] = object.row
        ledger.records.append(
          LedgerRecord(
            id: id, number: head.number, previous: head.previous, time: time, sending: sending,
            payloadCount: payloadCount, payloadDigest: payloadDigest, hash: hash))
      case .outcome(let outcome, let sending):
        if let place = places[sending], ledger.records[place].number == head.number,
          ledger.records[place].outcome == nil
        {
          ledger.records[place].outcome = outcome
        } else {
          isInOrder = false
        }
      }
      if !isInOrder { ledger.damage.append(.ledgerOrder(number: head.number)) }
    }
    ledger.tips = highest.keys.filter { !followed.contains($0) }.sorted { $0.lexicographicallyPrecedes($1) }
    return ledger
  }

  /// The records whose bytes are not those they were made for.
  func payloadDamage(of ledger: Ledger) throws(VaultError) -> [Damage] {
    var damage: [Damage] = []
    for record in ledger.records {
      guard let row = ledger.rows[record.id] else { continue }
      do throws(VaultError) {
        let payload = try payload(row: row, id: record.id)
        guard payload.count == record.payloadCount, LedgerHead.digest(ofPayload: payload) == record.payloadDigest
        else { throw .damaged([.ledgerPayload(number: record.number)]) }
      } catch {
        guard case .damaged(let found) = error else { throw error }
        damage += found
      }
    }
    return damage
  }

  private func payload(row: Int64, id: EntryID) throws(VaultError) -> [UInt8] {
    let record = try bodyRecord(row: row, id: id, entry: nil)
    guard let range = (try? LedgerBody.payload(record.span, 0..<record.count)) ?? nil else {
      throw .damaged([.body(row: row, entry: nil)])
    }
    return Array(record[range])
  }

  /// The ledger that a new record is to follow, if it is whole: nothing leaves on the word of one that is not.
  private func ledgerToFollow(_ change: VaultChange) throws(VaultError) -> Ledger {
    let scan = try scanHeads(matching: Query(), withinChange: true, setFunction: change.state.setFunction)
    guard scan.damage.isEmpty else { throw .damaged(scan.damage) }
    guard scan.found == change.state.objectCount, scan.set == change.state.objectSet else {
      throw .damaged([.objectSet(found: scan.found, expected: change.state.objectCount)])
    }
    let ledger = try readLedger(scan.objects)
    guard ledger.damage.isEmpty else { throw .damaged(ledger.damage) }
    return ledger
  }

  private func add(
    _ own: LedgerHead, body: [UInt8], now: Timestamp, to change: VaultChange
  ) throws(VaultError) -> (id: EntryID, hash: [UInt8]) {
    let id = newID()
    let head = ObjectHead(kind: .ledger, entry: id, sequence: change.nextSequence(), written: now)
    let record = head.encoded(for: id) { own.write(to: &$0) }
    try change.add(record, id: id, body: body, sequence: head.sequence)
    return (id, LedgerHead.hash(of: record, id: id, vaultID: self.id))
  }
}
