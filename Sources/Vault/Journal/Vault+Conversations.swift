public import Journal

extension Vault {
  /// Adds a turn to the talk about an entry. When this returns, it is on the disk.
  /// - Parameter standIns: who stands for whom from now on, if that is to be kept with it.
  /// - Throws: ``VaultError/noSuchEntry`` if the entry was purged, or never was.
  public func append(
    _ turn: Conversation.Turn, standIns: [UInt8]? = nil, to entry: EntryID
  ) throws(VaultError) {
    try change { change throws(VaultError) in
      try requireEntry(entry)
      try add(turn, standIns: standIns, of: entry, to: change)
    }
  }

  /// Adds a turn within a transaction.
  func add(
    _ turn: Conversation.Turn, standIns: [UInt8]?, of entry: EntryID, to change: VaultChange
  ) throws(VaultError) {
    let (own, id) = (TurnHead(turn), newID())
    let head = ObjectHead(kind: .turn, entry: entry, sequence: change.nextSequence(), written: turn.time)
    try change.add(
      head.encoded(for: id) { own.write(to: &$0) }, id: id,
      body: TurnBody(text: turn.text, standIns: standIns).encoded(), sequence: head.sequence)
  }

  /// The talk about an entry, without turns if there was none. What is damaged is left out and told.
  ///
  /// The turns of two copies that were united stand in the order in which each was written.
  public func conversation(
    about entry: EntryID
  ) throws(VaultError) -> (conversation: Conversation, damage: [Damage]) {
    try database.read { () throws(VaultError) in
      var conversation = Conversation(entry: entry)
      var damage: [Damage] = []
      let objects = try scanHeads(matching: Query()).objects.filter { $0.kind == .turn && $0.entry == entry }
      for object in objects.sorted(by: {
        ($0.sequence, $0.writtenSeconds, $0.id) < ($1.sequence, $1.writtenSeconds, $1.id)
      }) {
        do throws(VaultError) {
          let (turn, standIns) = try turn(object)
          conversation.turns.append(turn)
          conversation.standIns = standIns ?? conversation.standIns
        } catch {
          guard case .damaged(let found) = error else { throw error }
          damage += found
        }
      }
      return (conversation, damage)
    }
  }

  /// The turn an object is, and who stands for whom from then on.
  func turn(_ object: ObjectSummary) throws(VaultError) -> (turn: Conversation.Turn, standIns: [UInt8]?) {
    let (_, head) = try headRecord(row: object.row)
    let body = try bodyRecord(row: object.row, id: object.id, entry: nil)
    guard let own = try? TurnHead(head.span, 0..<head.count),
      let time = Timestamp(secondsSince1970: object.writtenSeconds, offsetMinutes: object.writtenOffset)
    else { throw .damaged([.head(row: object.row)]) }
    guard let text = try? TurnBody(body.span, 0..<body.count) else {
      throw .damaged([.body(row: object.row, entry: nil)])
    }
    return (
      Conversation.Turn(role: own.role, text: text.text, time: time, engine: own.engine, ledger: own.ledger),
      text.standIns
    )
  }
}
