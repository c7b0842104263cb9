internal import Glibc
internal import Journal
public import Sodium

/// What a merge brought.
public struct MergeReport: Sendable {
  /// Objects taken over.
  public var objects = 0
  /// Entries that were not here at all.
  public var newEntries = 0
  /// Entries both copies had changed.
  public var conflicts = 0
}

extension Vault {
  /// Copies the vault to a new file while others may write to it, checks the copy, and gives it its name.
  /// - Throws: ``VaultError/alreadyExists(path:)``, ``VaultError/diskFull``, ``VaultError/damaged(_:)`` if what was copied is not sound.
  public func backUp(to path: String, progress: (_ done: Int, _ total: Int) -> Void) throws(VaultError) {
    guard unsafe access(path, F_OK) != 0 else { throw .alreadyExists(path: path) }
    let temporary = "\(path).\(getpid()).new"
    unsafe unlink(temporary)
    let descriptor = unsafe open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, errno: errno) }
    close(descriptor)
    do throws(VaultError) {
      try database.copy(into: Database(path: temporary, mode: .existing), progress: progress)
      let copy = try LockedVault(path: temporary, stateFolder: nil).unlock(withRootKey: rootCopy())
      let report = try copy.verify(full: false) { _, _ in }
      guard report.damage.isEmpty else { throw .damaged(report.damage) }
      try Vault.publish(temporary, as: path)
    } catch {
      unsafe unlink(temporary)
      unsafe unlink(temporary + "-journal")
      throw error
    }
  }

  /// The root key once more, to open a copy of this vault.
  public func rootCopy() throws(VaultError) -> Secret {
    do throws(SodiumError) {
      return try keys.root.withBytes { bytes throws(SodiumError) in try Secret(copying: bytes) }
    } catch {
      throw VaultError(error)
    }
  }

  /// Takes over what `other`, a copy of this vault that was written to, has and this one has not. Nothing is lost: an entry that both
  /// changed has both versions in force until one is written that follows them. If there is nothing that is not here, this vault stays as it
  /// is, to the byte.
  /// - Throws: ``VaultError/notACopy`` if it is another vault, ``VaultError/damaged(_:)`` if either is not sound.
  public func merge(
    _ other: Vault, progress: (_ done: Int, _ total: Int) -> Void
  ) throws(VaultError) -> MergeReport {
    guard other.id == id else { throw .notACopy }
    // Before the objects: of no change that we say we have may anything be missing.
    let theirMarks = try other.database.read { () throws(VaultError) in try other.marks(of: other.loadState()) }
    let theirCatalogue = try other.database.read { () throws(VaultError) in try other.loadState().catalogue }
    let theirs = try other.index()
    guard theirs.damage.isEmpty else { throw .damaged(theirs.damage) }
    let conflictsBefore = try index().entries.count(where: \.isConflicted)
    var report = MergeReport()
    // Of a merge that brings nothing, no trace is left.
    try change(evenIfEmpty: false) { change throws(VaultError) in
      let ours = try index()
      guard ours.damage.isEmpty else { throw .damaged(ours.damage) }
      let known = Set(ours.objects.map(\.id))
      let entries = Set(ours.objects.map(\.entry))
      let purged = Set((ours.objects + theirs.objects).filter { $0.kind == .purgeMarker }.map(\.entry))
      let missing = theirs.objects.filter { object in
        !known.contains(object.id) && (object.kind == .purgeMarker || !purged.contains(object.entry))
      }
      for (done, object) in missing.enumerated() {
        // As they were written, so that what a newer version put in comes along.
        let (id, head) = try other.headRecord(row: object.row)
        let body = try other.bodyRecord(row: object.row, id: id, entry: object.entry)
        guard object.kind == nil || (try? ObjectHead(head.span, 0..<head.count, id: id)) != nil else {
          throw .damaged([.head(row: object.row)])
        }
        guard ObjectBody.isWhole(body.span, 0..<body.count, of: object.kind) else {
          throw .damaged([.body(row: object.row, entry: object.entry)])
        }
        try change.add(head, id: id, body: body, sequence: object.sequence)
        if object.kind == .entry, object.parents.isEmpty, !entries.contains(object.entry) { report.newEntries += 1 }
        progress(done + 1, missing.count)
      }
      for object in ours.objects where purged.contains(object.entry) && object.kind != .purgeMarker {
        try change.remove(row: object.row)
      }
      report.objects = missing.count
      let ourMarks = Set(try marks(of: change.state))
      try change.join(theirMarks.filter { !ourMarks.contains($0) })
      change.catalogue(try namedInForce(among: Set((change.state.catalogue + theirCatalogue).map(\.id))))
    }
    report.conflicts = max(0, try index().entries.count(where: \.isConflicted) - conflictsBefore)
    return report
  }

  /// The settings and templates in force, found by a scan: of two versions, the one written last.
  /// - Parameter catalogued: those that one of the copies says are in force; of a kind that is not known here, nothing else is.
  private func namedInForce(among catalogued: Set<EntryID>) throws(VaultError) -> [CataloguedObject] {
    let objects = try scanHeads(matching: Query(), withinChange: true).objects.filter { $0.kind?.isNamed ?? true }
    let followed = Set(objects.flatMap(\.parents))
    var newest: [EntryID: ObjectSummary] = [:]
    for object in objects
    where !followed.contains(object.id) && (object.kind != nil || catalogued.contains(object.id)) {
      guard let other = newest[object.entry] else {
        newest[object.entry] = object
        continue
      }
      if (other.writtenSeconds, other.id) < (object.writtenSeconds, object.id) { newest[object.entry] = object }
    }
    return newest.values.filter { !$0.flags.contains(.removed) }.sorted { $0.row < $1.row }
      .map { CataloguedObject(row: $0.row, id: $0.id) }
  }
}
