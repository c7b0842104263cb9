public import Journal
internal import Sodium

/// What is kept by name: a setting's value or a template's text.
public enum NamedKind: Sendable {
  case setting
  case template

  var objectKind: ObjectKind { self == .setting ? .setting : .template }
}

extension Vault {
  /// All values of a kind, by name; for salvage, those that are whole.
  public func named(_ kind: NamedKind) throws(VaultError) -> [String: String] {
    try database.read { () throws(VaultError) in
      let state: VaultState
      do throws(VaultError) { state = try loadState() } catch {
        guard file.isForSalvage, case .damaged = error else { throw error }
        return [:]
      }
      var values: [String: String] = [:]
      for object in try catalogued(state) where object.head.kind == kind.objectKind {
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
    try change { change throws(VaultError) in
      let before = try catalogued(change.state).first { $0.head.kind == kind.objectKind && $0.head.name == name }
      guard before != nil || value != nil else { return }
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
      if value == nil { head.flags.insert(.removed) }
      let row = try change.add(head, id: id, text: value ?? "")
      change.state.catalogue.removeAll { $0.id == before?.id }
      if value != nil { change.state.catalogue.append(CataloguedObject(row: row, id: id)) }
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
