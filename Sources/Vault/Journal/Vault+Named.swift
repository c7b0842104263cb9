public import Journal
internal import Sodium

/// What is kept by name: a setting's value or a template's text.
public enum NamedKind: Sendable {
  case setting
  case template

  var objectKind: ObjectKind { self == .setting ? .setting : .template }
}

extension Vault {
  /// All values of a kind, by name.
  public func named(_ kind: NamedKind) throws(VaultError) -> [String: String] {
    try database.read { () throws(VaultError) in
      let state: VaultState
      do throws(VaultError) { state = try loadState() } catch {
        guard file.isForSalvage, case .damaged = error else { throw error }
        return [:]
      }
      var values: [String: String] = [:]
      for object in try catalogued(state) where object.head.kind == kind.objectKind {
        values[object.head.name] = try text(row: object.row, id: object.id, entry: nil)
      }
      return values
    }
  }

  /// Sets a value, or removes it (`nil`). What was there before stays in the history.
  public func setNamed(_ kind: NamedKind, _ name: String, to value: String?, now: Timestamp) throws(VaultError) {
    try change { change throws(VaultError) in
      let before = try catalogued(change.state).first { $0.head.kind == kind.objectKind && $0.head.name == name }
      guard before != nil || value != nil else { return }
      let id = newID()
      var head = ObjectHead(
        kind: kind.objectKind, entry: entryID(of: kind.objectKind, name), sequence: change.nextSequence(), written: now)
      head.name = name
      if let before {
        head.parents = [before.id]
        head.revision = before.head.revision + 1
      }
      if value == nil { head.flags.insert(.removed) }
      let row = try change.add(head, id: id, text: value ?? "")
      change.state.catalogue.removeAll { $0 == before?.row }
      if value != nil { change.state.catalogue.append(row) }
    }
  }

  /// The settings and templates that the state says are in force.
  func catalogued(_ state: VaultState) throws(VaultError) -> [(row: Int64, id: EntryID, head: ObjectHead)] {
    var objects: [(row: Int64, id: EntryID, head: ObjectHead)] = []
    for row in state.catalogue {
      let (id, head) = try head(row: row)
      objects.append((row, id, head))
    }
    return objects
  }

  /// The same name has the same entry id in every copy of a vault, so that a merge sees what belongs together.
  func entryID(of kind: ObjectKind, _ name: String) -> EntryID {
    let input = self.id + [UInt8(kind.rawValue)] + Array(name.utf8)
    let digest = Blake2b.hash(input.span, personalisation: VaultFormat.Personal.name, count: EntryID.byteCount)
    guard let id = EntryID(digest.span) else { preconditionFailure("16 bytes make an id") }
    return id
  }
}
