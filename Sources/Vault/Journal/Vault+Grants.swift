public import Journal

extension Vault {
  /// All the writer has consented to, revoked and expired grants too.
  /// - Throws: ``VaultError/damaged(_:)`` if one of them is not whole: then nothing is consented to. Also for salvage.
  public func grants() throws(VaultError) -> Grants {
    try database.read { () throws(VaultError) in Grants(try cataloguedGrants(loadState()).map(\.grant)) }
  }

  /// Keeps a new grant. When this returns, it is on the disk.
  /// - Parameter grant: its number is given here.
  /// - Returns: the grant as it is kept.
  public func add(_ grant: Grant, now: Timestamp) throws(VaultError) -> Grant {
    try change { change throws(VaultError) in
      var grant = grant
      grant.number = (try cataloguedGrants(change.state).map(\.grant.number).max() ?? 0) + 1
      let id = newID()
      let head = ObjectHead(kind: .grant, entry: id, sequence: change.nextSequence(), written: now)
      let row = try change.add(head, id: id, body: grant.encoded())
      change.state.catalogue.append(CataloguedObject(row: row, id: id))
      return grant
    }
  }

  /// Takes back the grants of a number that are not taken back yet. When this returns, nothing can be sent on them any more.
  /// - Returns: what was taken back, as it is now; two if two copies of the vault had each given the number.
  public func revokeGrants(number: Int, now: Timestamp) throws(VaultError) -> [Grant] {
    guard try grants().all.contains(where: { $0.number == number && $0.revoked == nil }) else { return [] }
    return try change { change throws(VaultError) in
      var revoked: [Grant] = []
      for (before, id, grant) in try cataloguedGrants(change.state)
      where grant.number == number && grant.revoked == nil {
        var grant = grant
        grant.revoked = now
        let newID = newID()
        var head = ObjectHead(kind: .grant, entry: before.entry, sequence: change.nextSequence(), written: now)
        head.parents = [id]
        head.revision = before.revision + 1
        let row = try change.add(head, id: newID, body: grant.encoded())
        change.state.catalogue.removeAll { $0.id == id }
        change.state.catalogue.append(CataloguedObject(row: row, id: newID))
        revoked.append(grant)
      }
      return revoked
    }
  }

  /// The grants that the state lists.
  func cataloguedGrants(
    _ state: VaultState
  ) throws(VaultError) -> [(head: ObjectHead, id: EntryID, grant: Grant)] {
    var grants: [(head: ObjectHead, id: EntryID, grant: Grant)] = []
    for object in try catalogued(state) where object.head.kind == .grant {
      let record = try bodyRecord(row: object.row, id: object.id, entry: nil)
      guard let grant = try? Grant(record: record.span, 0..<record.count) else {
        throw .damaged([.body(row: object.row, entry: nil)])
      }
      grants.append((object.head, object.id, grant))
    }
    return grants
  }
}
