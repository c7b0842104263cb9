internal import Journal

/// What ``Vault/verify(full:progress:)`` found.
public struct VerificationReport: Sendable {
  /// Sealed objects in the file.
  public var objects = 0
  /// Entries that are not deleted.
  public var entries = 0
  /// Objects among them that a newer version made: they are kept, and not shown.
  public var newer = 0
  /// The number of the last change.
  public var epoch: UInt64 = 0
  /// What is not as it was left; empty for a sound vault.
  public var damage: [Damage] = []

  /// A report on a vault of which nothing can be told but what is wrong with it.
  public init(_ damage: [Damage] = []) { self.damage = damage }
}

extension Vault {
  /// Opens everything there is, and compares it with what should be.
  /// - Parameters:
  ///   - full: also has SQLite go over every page of the file, looks at what it does not read of its header and after the end, and
  ///     reads each object as a whole record.
  ///   - progress: is told how many of how many objects are done.
  public func verify(full: Bool, progress: (_ done: Int, _ total: Int) -> Void) throws(VaultError) -> VerificationReport
  {
    try database.read { () throws(VaultError) in
      var report = VerificationReport()
      report.damage = openingDamage
      do throws(VaultError) {
        let state = try loadState()
        report.epoch = state.epoch
        report.add(try verifyTrail(of: state))
      } catch {
        guard case .damaged(let damage) = error else { throw error }
        report.add(damage)
      }
      report.add(try file.readSlots().damage)
      let index = try index()
      report.add(index.damage)
      report.objects = index.objects.count
      report.entries = index.entryCount
      report.newer = index.newerCount
      report.add(try verifyBodies(of: index, full: full, progress: progress))
      report.add(try verifyOwnFields(of: index))
      report.add(try readJots().damage)
      report.add(try checkPages(full: full))
      if full, !file.isRebuilt, !FileHeader.isWhole(path) { report.add([.fileHeader]) }
      return report
    }
  }

  private func verifyBodies(
    of index: JournalIndex, full: Bool, progress: (_ done: Int, _ total: Int) -> Void
  ) throws(VaultError) -> [Damage] {
    var damage: [Damage] = []
    let sealer = try sealer()
    // A body whose head is damaged cannot be opened; it is told by its head.
    var known = Dictionary(index.objects.map { ($0.row, $0) }, uniquingKeysWith: { first, _ in first })
    let headless = Set(
      index.damage.compactMap { damage -> Int64? in if case .head(let row) = damage { row } else { nil } })
    let total = known.count
    var statement = try database.prepare("SELECT row, sealed FROM bodies ORDER BY row")
    var done = 0
    while try statement.step() {
      let row = statement.integer(0) ?? 0
      guard let object = known.removeValue(forKey: row) else {
        if !headless.contains(row) { damage.append(.strayBody(row: row)) }
        continue
      }
      let isWhole = statement.withBlob(1) { sealed -> Bool in
        guard let range = sealer.open(sealed, part: .body, of: object.id) else { return false }
        let plaintext = sealer.plaintext
        return ObjectBody.isWhole(plaintext.span, range, of: object.kind, readingTexts: full)
      }
      if isWhole != true { damage.append(.body(row: row, entry: object.namedEntry)) }
      if full, object.kind != nil {
        do throws(VaultError) { _ = try head(row: row) } catch {
          guard case .damaged(let found) = error else { throw error }
          damage += found
        }
      }
      done += 1
      progress(done, total)
    }
    for object in known.values.sorted(by: { $0.row < $1.row }) {
      damage.append(.body(row: object.row, entry: object.namedEntry))
    }
    return damage
  }

  /// What the heads of only some kinds have, and the ledger's order and bytes.
  private func verifyOwnFields(of index: JournalIndex) throws(VaultError) -> [Damage] {
    var damage: [Damage] = []
    for object in index.objects where object.kind == .reflection || object.kind == .turn {
      let (_, record) = try headRecord(row: object.row)
      let isWhole =
        object.kind == .turn
        ? (try? TurnHead(record.span, 0..<record.count)) != nil
        : (try? KeptReflection.Summary(record.span, 0..<record.count, entry: object.entry, written: .epoch)) != nil
      if !isWhole { damage.append(.head(row: object.row)) }
    }
    let ledger = try readLedger(index.objects)
    return damage + ledger.damage + (try payloadDamage(of: ledger))
  }

  private func checkPages(full: Bool) throws(VaultError) -> [Damage] {
    var statement = try database.prepare(full ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)")
    do throws(VaultError) {
      guard try statement.step(), statement.text(0) == "ok" else { return [.pages(code: 11)] }
    } catch {
      guard case .damaged(let damage) = error else { throw error }
      return damage
    }
    return []
  }
}

extension ObjectSummary {
  /// The entry to name where the object is damaged; `nil` for what only speaks of one.
  fileprivate var namedEntry: EntryID? {
    switch kind {
    case .grant, .ledger, .reflection, .turn: nil
    case .entry, .tombstone, .purgeMarker, .setting, .template, .person, nil: entry
    }
  }
}

extension VerificationReport {
  fileprivate mutating func add(_ found: [Damage]) { damage += found.filter { !damage.contains($0) } }
}
