public import Journal

extension Vault {
  /// Keeps a reflection beside its entry. When this returns, it is on the disk.
  /// - Throws: ``VaultError/noSuchEntry`` if the entry was purged, or never was.
  public func keep(_ reflection: KeptReflection) throws(VaultError) {
    try change { change throws(VaultError) in
      try requireEntry(reflection.summary.entry)
      try add(reflection, to: change)
    }
  }

  /// Adds a reflection within a transaction.
  func add(_ reflection: KeptReflection, to change: VaultChange) throws(VaultError) {
    let (summary, id) = (reflection.summary, newID())
    let head = ObjectHead(
      kind: .reflection, entry: summary.entry, sequence: change.nextSequence(), written: summary.written)
    try change.add(
      head.encoded(for: id) { summary.write(to: &$0) }, id: id, body: reflection.parts.encoded(),
      sequence: head.sequence)
  }

  /// The reflections kept beside some entries, oldest first. What is damaged is left out and told.
  public func reflections(
    of entries: Set<EntryID>
  ) throws(VaultError) -> (reflections: [KeptReflection], damage: [Damage]) {
    try database.read { () throws(VaultError) in
      let (found, damage) = try reflectionHeads { entries.contains($0.entry) }
      var (reflections, allDamage): ([KeptReflection], [Damage]) = ([], damage)
      for (object, summary) in found {
        do throws(VaultError) {
          reflections.append(KeptReflection(summary, try parts(object)))
        } catch {
          guard case .damaged(let found) = error else { throw error }
          allDamage += found
        }
      }
      return (reflections, allDamage)
    }
  }

  /// What heads say of the reflections written since a moment, oldest first, without reading a text.
  /// - Parameter includingDeleted: whether those of deleted entries are among them: what was asked there was asked all the same.
  public func reflectionSummaries(
    since moment: Timestamp? = nil, includingDeleted: Bool = false
  ) throws(VaultError) -> (summaries: [KeptReflection.Summary], damage: [Damage]) {
    try database.read { () throws(VaultError) in
      let current = includingDeleted ? nil : Set(try index().entries.map(\.id))
      let (found, damage) = try reflectionHeads { object in
        (moment.map { object.writtenSeconds >= $0.secondsSince1970 } ?? true)
          && (current?.contains(object.entry) ?? true)
      }
      return (found.map(\.summary), damage)
    }
  }

  /// The same of all reflections that `index` found, those of deleted entries among them, without another scan.
  ///
  /// Where another program has changed the vault since, it is scanned again.
  public func reflectionSummaries(
    in index: JournalIndex
  ) throws(VaultError) -> (summaries: [KeptReflection.Summary], damage: [Damage]) {
    try database.read { () throws(VaultError) in
      if let state = try? loadState(), index.isOf(state) {
        let (found, damage) = try reflectionHeads(among: index.objects(of: .reflection)) { _ in true }
        return (found.map(\.summary), damage)
      }
      return try reflectionSummaries(includingDeleted: true)
    }
  }

  private func reflectionHeads(
    among known: [ObjectSummary]? = nil, where isWanted: (ObjectSummary) -> Bool
  ) throws(VaultError) -> (found: [(object: ObjectSummary, summary: KeptReflection.Summary)], damage: [Damage]) {
    var found: [(object: ObjectSummary, summary: KeptReflection.Summary)] = []
    var damage: [Damage] = []
    let objects = if let known { known } else { try scanHeads(matching: Query()).objects }
    for object in objects where object.kind == .reflection && isWanted(object) {
      guard let summary = try reflectionSummary(object) else {
        damage.append(.head(row: object.row))
        continue
      }
      found.append((object, summary))
    }
    found.sort {
      ($0.object.writtenSeconds, $0.object.sequence, $0.object.id)
        < ($1.object.writtenSeconds, $1.object.sequence, $1.object.id)
    }
    return (found, damage)
  }

  /// What the head of a reflection says; `nil` if it is no record of one.
  private func reflectionSummary(_ object: ObjectSummary) throws(VaultError) -> KeptReflection.Summary? {
    let (_, record) = try headRecord(row: object.row)
    guard let written = Timestamp(secondsSince1970: object.writtenSeconds, offsetMinutes: object.writtenOffset) else {
      return nil
    }
    return try? KeptReflection.Summary(record.span, 0..<record.count, entry: object.entry, written: written)
  }

  private func parts(_ object: ObjectSummary) throws(VaultError) -> KeptReflection.Parts {
    let record = try bodyRecord(row: object.row, id: object.id, entry: nil)
    guard let parts = try? KeptReflection.Parts(record: record.span, 0..<record.count) else {
      throw .damaged([.body(row: object.row, entry: nil)])
    }
    return parts
  }

  /// The reflection an object is.
  func reflection(_ object: ObjectSummary) throws(VaultError) -> KeptReflection {
    guard let summary = try reflectionSummary(object) else { throw .damaged([.head(row: object.row)]) }
    return KeptReflection(summary, try parts(object))
  }

  /// Within a transaction: what speaks of an entry is only kept while there is one, since a purge takes it along.
  func requireEntry(_ entry: EntryID) throws(VaultError) {
    let objects = try scanHeads(matching: Query(), withinChange: true).objects
    guard objects.contains(where: { $0.entry == entry && $0.isRevision }) else { throw .noSuchEntry }
  }
}
