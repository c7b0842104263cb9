internal import Journal

/// All objects of a vault as one scan found them.
struct HeadScan: Sendable {
  var objects: [ObjectSummary] = []
  var set = ObjectSetHash()
  var found = 0
  var damage: [Damage] = []
}

extension Vault {
  /// Decrypts every head, checks that together they are the objects the state speaks of, and applies `query`.
  ///
  /// Damage is collected, not thrown: what is whole stays readable. To be called within a read transaction.
  /// - Parameter withinChange: whether a change is under way: its objects are seen by this connection alone, and the stored state
  ///   does not speak of them yet.
  func scanHeads(matching query: Query, withinChange: Bool = false) throws(VaultError) -> HeadScan {
    var whole = HeadScan()
    let state: VaultState?
    do throws(VaultError) { state = withinChange ? nil : try loadState() } catch {
      guard file.isForSalvage, case .damaged = error else { throw error }
      state = nil
    }
    let first = try database.integer("SELECT min(row) FROM heads") ?? 0
    let last = try database.integer("SELECT max(row) FROM heads") ?? -1
    // Rows are dense but for what was purged; a forged row number far away would make empty chunks without end, and in
    // pages that are damaged the last row may come before the first.
    let count = try database.integer("SELECT count(*) FROM heads") ?? 0
    let (span, overflow) = last.subtractingReportingOverflow(first)
    let isDense = !overflow && span >= (count == 0 ? -1 : 0) && span <= 4 * count + 10_000
    let chunks = try scan(count: isDense ? Int(span) + 1 : min(1, Int(count)), alone: withinChange) {
      (worker, range) throws(VaultError) -> HeadScan in
      try Self.scanHeads(
        worker,
        rows: isDense
          ? first + Int64(range.lowerBound)...first + Int64(range.upperBound) - 1 : Int64.min...Int64.max,
        query)
    }
    whole.objects.reserveCapacity(chunks.reduce(0) { $0 + $1.objects.count })
    for chunk in chunks {
      whole.objects += chunk.objects
      whole.damage += chunk.damage
      whole.found += chunk.found
      whole.set += chunk.set
    }
    if let state, state.objectCount != whole.found || state.objectSet != whole.set {
      whole.damage.append(.objectSet(found: whole.found, expected: state.objectCount))
    }
    return whole
  }

  private static func scanHeads(
    _ worker: ScanWorker, rows: ClosedRange<Int64>, _ query: Query
  ) throws(VaultError) -> HeadScan {
    var result = HeadScan()
    var filter = HeadFilter(query)
    let sealer = worker.sealer
    var statement = try worker.database.prepare(
      "SELECT row, id, sealed FROM heads WHERE row BETWEEN ? AND ? ORDER BY row")
    try statement.bind(rows.lowerBound, at: 0)
    try statement.bind(rows.upperBound, at: 1)
    while try statement.step() {
      result.found += 1
      let row = statement.integer(0) ?? 0
      let id = statement.withBlob(1) { EntryID($0) } ?? nil
      let opened = statement.withBlob(2) { sealed -> Range<Int>? in
        guard let id, let range = sealer.open(sealed, part: .head, of: id) else { return nil }
        result.set += sealer.setElement(id, sealedHead: sealed)
        return range
      }
      guard let id, let range = opened ?? nil else {
        result.damage.append(.head(row: row))
        continue
      }
      let plaintext = sealer.plaintext
      do throws(CBORError) {
        var summary = try ObjectSummary(row: row, id: id, plaintext.span, range)
        try filter.apply(&summary, plaintext.span, range)
        result.objects.append(summary)
      } catch {
        result.damage.append(.head(row: row))
      }
    }
    return result
  }
}
