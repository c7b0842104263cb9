public import Journal

/// One record about somebody on the writer's list of people. Several may be about one name: what is known is all they say together, so
/// that two copies of a vault merge without a conflict.
public struct PersonRecord: Sendable {
  /// The name of the record, not of the person.
  public let id: EntryID
  public let written: Timestamp
  /// Its lines; `Docs/Format.md` has their form.
  public let text: String
  let sequence: UInt64
}

extension Vault {
  /// All records about people, the one written first first; for salvage, those that are whole.
  public func people() throws(VaultError) -> [PersonRecord] {
    try database.read { () throws(VaultError) in
      let state: VaultState
      do throws(VaultError) { state = try loadState() } catch {
        guard file.isForSalvage, case .damaged = error else { throw error }
        return []
      }
      var records: [PersonRecord] = []
      for object in try catalogued(state) where object.head.kind == .person {
        do throws(VaultError) {
          let text = try text(row: object.row, id: object.id, entry: nil)
          records.append(
            PersonRecord(
              id: object.head.entry, written: object.head.written, text: text, sequence: object.head.sequence))
        } catch {
          guard file.isForSalvage, case .damaged = error else { throw error }
        }
      }
      return records.sorted {
        ($0.written.secondsSince1970, $0.sequence, $0.id) < ($1.written.secondsSince1970, $1.sequence, $1.id)
      }
    }
  }

  /// Adds a record and removes others for good, at once.
  ///
  /// Of those, nothing is left but a marker each, without content, so that a merge with an older copy does not bring them back.
  public func changePeople(
    adding text: String?, removing ids: [EntryID], now: Timestamp
  ) throws(VaultError) {
    try change { change throws(VaultError) in
      for object in try catalogued(change.state) where object.head.kind == .person && ids.contains(object.head.entry) {
        try change.remove(row: object.row)
        change.state.catalogue.removeAll { $0.id == object.id }
        let marker = ObjectHead(
          kind: .purgeMarker, entry: object.head.entry, sequence: change.nextSequence(), written: Self.blurred(now))
        try change.add(marker, id: newID(), text: "")
      }
      guard let text else { return }
      let id = newID()
      let head = ObjectHead(kind: .person, entry: id, sequence: change.nextSequence(), written: now)
      let row = try change.add(head, id: id, text: text)
      change.state.catalogue.append(CataloguedObject(row: row, id: id))
    }
  }
}
