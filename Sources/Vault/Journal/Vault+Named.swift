public import Journal
public import Sodium

/// What is kept by name: a setting's value or a template's text.
public enum NamedKind: Sendable {
  case setting
  case template

  var objectKind: ObjectKind { self == .setting ? .setting : .template }
}

extension Vault {
  /// Settings whose names begin like this are secrets: ``named(_:)`` has them with an empty value.
  public static let secretPrefix = "endpoint-key/"

  /// All values of a kind, by name; for salvage, those that are whole. Secrets are empty: see ``secret(_:)``.
  public func named(_ kind: NamedKind) throws(VaultError) -> [String: String] {
    try database.read { () throws(VaultError) in
      let state: VaultState
      do throws(VaultError) { state = try loadState() } catch {
        guard file.isForSalvage, case .damaged = error else { throw error }
        return [:]
      }
      var values: [String: String] = [:]
      for object in try catalogued(state) where object.head.kind == kind.objectKind {
        if kind == .setting, object.head.name.hasPrefix(Self.secretPrefix) {
          values[object.head.name] = ""
          continue
        }
        do throws(VaultError) { values[object.head.name] = try text(row: object.row, id: object.id, entry: nil) } catch
        {
          guard file.isForSalvage, case .damaged = error else { throw error }
        }
      }
      return values
    }
  }

  /// Sets a value, or removes it (`nil`). What was there before stays in the history.
  public func setNamed(_ kind: NamedKind, _ name: String, to value: String?, now: Timestamp) throws(VaultError) {
    try setNamed(kind, name, body: value.map { ObjectBody.encoded($0) }, now: now)
  }

  /// The secret kept under `name`, in locked memory; `nil` if there is none.
  public func secret(_ name: String) throws(VaultError) -> Secret? {
    let found = try database.read { () throws(VaultError) in
      try catalogued(loadState()).first { $0.head.kind == .setting && $0.head.name == name }.map { ($0.row, $0.id) }
    }
    guard let (row, id) = found else { return nil }
    return try secretBody(row: row, id: id)
  }

  /// Keeps a secret under a name that begins with ``secretPrefix``, or removes it (`nil`).
  public func setSecret(_ name: String, to value: borrowing Secret?, now: Timestamp) throws(VaultError) {
    precondition(name.hasPrefix(Self.secretPrefix))
    var body: [UInt8]?
    switch value {
    case .some(let value): body = ObjectBody.encoded(value)
    case .none: body = nil
    }
    defer { body?.wipe() }
    try setNamed(.setting, name, body: body, now: now)
  }

  private func setNamed(_ kind: NamedKind, _ name: String, body: [UInt8]?, now: Timestamp) throws(VaultError) {
    try change { change throws(VaultError) in
      let before = try catalogued(change.state).first { $0.head.kind == kind.objectKind && $0.head.name == name }
      guard before != nil || body != nil else { return }
      let id = newID()
      let entry = entryID(of: kind.objectKind, name)
      var head = ObjectHead(kind: kind.objectKind, entry: entry, sequence: change.nextSequence(), written: now)
      head.name = name
      // It follows the version in force, one that was removed, and those a merge brought: whatever the clocks said, no
      // later merge takes one of them for newer.
      let objects = try scanHeads(matching: Query(), withinChange: true).objects.filter { $0.entry == entry }
      let followed = Set(objects.flatMap(\.parents))
      let tips = objects.filter { !followed.contains($0.id) }
      head.parents = tips.map(\.id)
      head.revision = (tips.map(\.revision).max() ?? 0) + 1
      if body == nil { head.flags.insert(.removed) }
      let row = try change.add(head, id: id, body: body ?? ObjectBody.encoded(""))
      change.state.catalogue.removeAll { $0.id == before?.id }
      if body != nil { change.state.catalogue.append(CataloguedObject(row: row, id: id)) }
    }
  }

  /// The settings and templates that the state says are in force.
  func catalogued(_ state: VaultState) throws(VaultError) -> [(row: Int64, id: EntryID, head: ObjectHead)] {
    var objects: [(row: Int64, id: EntryID, head: ObjectHead)] = []
    for object in state.catalogue {
      do throws(VaultError) {
        let (id, record) = try headRecord(row: object.row)
        guard id == object.id, let summary = try? ObjectSummary(row: object.row, id: id, record.span, 0..<record.count)
        else { throw .damaged([.head(row: object.row)]) }
        // A newer version has other things than these in the catalogue.
        guard summary.kind != nil else { continue }
        objects.append((object.row, id, try head(row: object.row).head))
      } catch {
        guard file.isForSalvage, case .damaged = error else { throw error }
      }
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
