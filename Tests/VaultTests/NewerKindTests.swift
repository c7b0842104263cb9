import Journal
import Sodium
import Testing

@testable import Vault

/// Objects of kinds that a newer version made: kept, carried along, counted, and never shown.
@Suite struct NewerKindTests {
  private func content(_ text: String) -> EntryContent { EntryContent(date: noon, text: text) }

  private func newID() throws -> EntryID {
    let id = EntryID(randomBytes(EntryID.byteCount).span)
    return try #require(id)
  }

  /// The head of an object of `kind`, whose fields from 7 on mean what only a newer version knows.
  private func head(kind: UInt64, entry: EntryID?, parents: [EntryID] = [], written: Int64 = 1_790_000_000) -> [UInt8] {
    var writer = CBORWriter()
    writer.writeMap { map in
      map.field(0) { $0.write(kind) }
      if let entry { map.field(1) { $0.write(entry.bytes) } }
      if !parents.isEmpty {
        map.field(2) { writer in
          writer.writeArray(count: parents.count)
          for parent in parents { writer.write(parent.bytes) }
        }
      }
      map.field(3) { $0.write(UInt64(40)) }
      map.field(5) { $0.write(written) }
      map.field(6) { $0.write(Int64(60)) }
      map.field(7) { $0.write("not a date") }
      map.field(12) { $0.write(Int64(99)) }
      map.field(400) { $0.write([1, 2, 3]) }
    }
    return writer.bytes
  }

  /// A body without a text.
  private var body: [UInt8] {
    var writer = CBORWriter()
    writer.writeMap { $0.field(3) { $0.write([9, 9, 9]) } }
    return writer.bytes
  }

  @discardableResult
  private func add(
    _ kind: UInt64, to vault: Vault, entry: EntryID? = nil, parents: [EntryID] = [], isCatalogued: Bool = false,
    written: Int64 = 1_790_000_000
  ) throws -> EntryID {
    let id = try newID()
    try vault.change { change throws(VaultError) in
      let head = head(kind: kind, entry: entry, parents: parents, written: written)
      let row = try change.add(head, id: id, body: body, sequence: 40)
      change.state.catalogue.removeAll { parents.contains($0.id) }
      if isCatalogued { change.state.catalogue.append(CataloguedObject(row: row, id: id)) }
    }
    return id
  }

  private func records(in vault: Vault) throws -> [EntryID: [[UInt8]]] {
    var records: [EntryID: [[UInt8]]] = [:]
    for object in try vault.index().objects where object.kind == nil {
      let (id, head) = try vault.headRecord(row: object.row)
      records[id] = [head, try vault.bodyRecord(row: object.row, id: id, entry: nil)]
    }
    return records
  }

  @Test(arguments: [11, 12, 255, UInt64.max])
  func `an object of a kind to come is no damage, is counted, and is not shown`(kind: UInt64) throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let entry = try vault.write(content("an entry"), now: noon)
    // It may speak of an entry, even name its revision as a parent: the entry stays in force.
    try add(kind, to: vault, entry: entry.id, parents: [entry.id])
    try add(kind, to: vault)
    let index = try scratch.openVault().index()
    #expect(index.damage == [] && index.newerCount == 2 && index.entryCount == 1 && index.deleted.isEmpty)
    let summary = try #require(index.entries.first)
    #expect(try vault.history(of: summary, in: index).count == 1 && !summary.isConflicted)
    var query = Query()
    query.terms = [try #require(SearchTerm("entry"))]
    #expect(try vault.index(matching: query).entries.count == 1)
    let report = try vault.verify(full: true) { _, _ in }
    #expect(report.damage == [] && report.newer == 2 && report.objects == 3 && report.entries == 1)
    // Whoever writes on leaves them there.
    _ = try vault.revise(summary, to: content("thought over"), now: noon)
    try vault.setNamed(.setting, "language", to: "fr", now: noon)
    #expect(try records(in: vault).count == 2)
  }

  @Test func `a rotation, a backup and a merge carry it along as it is`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let copy = scratch.path + "/copy"
    try vault.backUp(to: copy) { _, _ in }
    let other = try LockedVault(path: copy, stateFolder: nil).unlock(withRootKey: vault.rootCopy())
    try add(99, to: vault)
    try add(77, to: vault, isCatalogued: true)
    let before = try records(in: vault)
    let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
    try vault.rotate(credential: .keyFile(key), limits: .interactive) { _, _ in }
    #expect(try records(in: vault) == before)
    try vault.backUp(to: scratch.path + "/backup") { _, _ in }
    #expect(try other.merge(vault) { _, _ in }.objects == 2)
    #expect(try records(in: other) == before)
    for vault in [other, try scratch.openVault(path: scratch.path + "/backup")] {
      #expect(try vault.verify(full: true) { _, _ in }.newer == 2)
      #expect(try vault.verify(full: true) { _, _ in }.damage == [])
    }
  }

  @Test func `what the catalogue lists stays listed, and a merge takes the newest of each`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let (one, two, three) = (try newID(), try newID(), try newID())
    let first = try add(77, to: vault, entry: one, isCatalogued: true, written: 100)
    let second = try add(77, to: vault, entry: two, isCatalogued: true, written: 100)
    try vault.setNamed(.setting, "language", to: "fr", now: noon)
    let copy = scratch.path + "/copy"
    try vault.backUp(to: copy) { _, _ in }
    let other = try LockedVault(path: copy, stateFolder: nil).unlock(withRootKey: vault.rootCopy())
    // Here one is replaced, and the other removed; there, both are replaced, and a third is new.
    try add(77, to: vault, entry: one, parents: [first], isCatalogued: true, written: 200)
    try add(77, to: vault, entry: two, parents: [second], written: 500)
    let newest = try add(77, to: other, entry: one, parents: [first], isCatalogued: true, written: 300)
    let revived = try add(77, to: other, entry: two, parents: [second], isCatalogued: true, written: 300)
    let new = try add(77, to: other, entry: three, isCatalogued: true)
    _ = try add(99, to: other, entry: one)
    _ = try vault.merge(other) { _, _ in }
    let state = try vault.loadState()
    let listed = Set(try state.catalogue.map { try vault.headRecord(row: $0.row).id })
    #expect(listed.isSuperset(of: [newest, revived, new]) && listed.count == 4)
    #expect(try vault.named(.setting) == ["language": "fr"])
    #expect(try vault.verify(full: true) { _, _ in }.damage == [])
  }

  @Test func `what speaks of an entry goes with it when it is purged`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    let entry = try vault.write(content("to be purged"), now: noon)
    let copy = scratch.path + "/copy"
    try vault.backUp(to: copy) { _, _ in }
    let other = try LockedVault(path: copy, stateFolder: nil).unlock(withRootKey: vault.rootCopy())
    try add(99, to: vault, entry: entry.id)
    try add(99, to: other, entry: entry.id)
    let index = try vault.index()
    try vault.purge(index.entries, in: index, now: noon)
    #expect(try records(in: vault).isEmpty)
    _ = try vault.merge(other) { _, _ in }
    #expect(try records(in: vault).isEmpty)
    _ = try other.merge(vault) { _, _ in }
    #expect(try records(in: other).isEmpty)
  }

  @Test func `fields of the state that a newer version put in stay there`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    func fields(_ fill: (inout CBORWriter.Map) -> Void) -> [UInt8] {
      var writer = CBORWriter()
      writer.writeMap(fill)
      return Array(writer.bytes.dropFirst())
    }
    let later = fields { map in
      map.field(10) { $0.write("a later field") }
      map.field(1000) { $0.writeArray(count: 0) }
    }
    try vault.change { change throws(VaultError) in
      // The map's head says how many fields there are.
      let record = [0xaa] + change.state.encoded().dropFirst() + later
      do { change.state = try VaultState(record.span, 0..<record.count) } catch { throw .damaged([.state]) }
    }
    _ = try vault.write(content("an entry"), now: noon)
    let key = try Secret(copying: [UInt8](repeating: 7, count: 32).span)
    try vault.rotate(credential: .keyFile(key), limits: .interactive) { _, _ in }
    #expect(try scratch.openVault().loadState().encoded().suffix(later.count) == later)
  }

  @Test func `a kind of 0, nonsense in fields that all kinds have, and a body that is no record are damage`() throws {
    let scratch = Scratch()
    let vault = try scratch.makeVault()
    func record(_ fill: (inout CBORWriter.Map) -> Void) -> [UInt8] {
      var writer = CBORWriter()
      writer.writeMap(fill)
      return writer.bytes
    }
    let heads = [
      head(kind: 0, entry: nil), record { $0.field(0) { $0.write("6") } }, record { $0.field(1) { $0.write([1]) } },
      record { map in
        map.field(0) { $0.write(UInt64(77)) }
        map.field(1) { $0.write([1, 2]) }
      },
      record { map in
        map.field(0) { $0.write(UInt64(77)) }
        map.field(2) { $0.write(UInt64(1)) }
      },
      head(kind: 77, entry: nil) + [0],
    ]
    for head in heads {
      _ = try vault.change { change throws(VaultError) in
        try change.add(head, id: vault.newID(), body: body, sequence: 40)
      }
    }
    _ = try vault.change { change throws(VaultError) in
      try change.add(head(kind: 77, entry: nil), id: vault.newID(), body: [0x18, 0x01], sequence: 40)
    }
    #expect(try vault.index().damage.count == heads.count)
    #expect(try vault.verify(full: false) { _, _ in }.damage.count == heads.count + 1)
  }
}
