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
  /// Texts that were damaged here and whole there.
  public var healed = 0
}

extension Vault {
  /// Copies the vault to a new file while others may write to it, checks the copy, and gives it its name.
  /// - Returns: jots that do not open, in the copy as here: whoever can write to the file can put such in, and must not keep
  ///   anybody from a copy.
  /// - Throws: ``VaultError/alreadyExists(path:)``, ``VaultError/diskFull``, ``VaultError/damaged(_:)`` if what was copied is not sound.
  @discardableResult
  public func backUp(to path: String, progress: (_ done: Int, _ total: Int) -> Void) throws(VaultError) -> [Damage] {
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
      guard report.damage.allSatisfy(\.isJot) else { throw .damaged(report.damage) }
      try Vault.publish(temporary, as: path)
      return report.damage
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
  /// A text that is damaged here comes from `other`, if that has this very object.
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
      report.healed = try heal(ours.objects, by: theirs.objects, of: other, change)
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

  /// Puts whole texts in the place of damaged ones: objects never change, so what has the same name is the same.
  private func heal(
    _ ours: [ObjectSummary], by theirs: [ObjectSummary], of other: Vault, _ change: VaultChange
  ) throws(VaultError) -> Int {
    let twins = Dictionary(theirs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var count = 0
    for object in ours {
      guard let twin = twins[object.id], twin.entry == object.entry, twin.kind == object.kind,
        try wholeBody(of: object) == nil, let body = try other.wholeBody(of: twin)
      else { continue }
      try change.replaceBody(row: object.row, id: object.id, by: body)
      count += 1
    }
    return count
  }

  /// The body of an object, or `nil` if it is damaged or missing.
  private func wholeBody(of object: ObjectSummary) throws(VaultError) -> [UInt8]? {
    do throws(VaultError) {
      let body = try bodyRecord(row: object.row, id: object.id, entry: object.entry)
      return ObjectBody.isWhole(body.span, 0..<body.count, of: object.kind) ? body : nil
    } catch {
      guard case .damaged = error else { throw error }
      return nil
    }
  }

  /// The settings and templates in force, found by a scan: of two versions, the one written last.
  /// - Parameter catalogued: those that one of the copies says are in force; of a kind that is not known here, nothing else is.
  func namedInForce(among catalogued: Set<EntryID>) throws(VaultError) -> [CataloguedObject] {
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
