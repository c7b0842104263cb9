internal import Journal

/// All objects of a vault as one scan found them.
struct HeadScan: Sendable {
  /// In the order of the file, as the threads brought them: to put them all in one place takes its time.
  var chunks: [[ObjectSummary]] = []
  /// What the revisions of entries name as their parents.
  var followed: [EntryID] = []
  /// The entries that have more than a first revision; one may stand here several times.
  var revised: [EntryID] = []
  /// How many objects a newer version made.
  var newerCount = 0
  var set = ObjectSetHash()
  var found = 0
  var damage: [Damage] = []

  /// Every object, in the order of the file.
  var objects: [ObjectSummary] { Array(chunks.joined()) }

  fileprivate mutating func add(_ part: HeadScan) {
    chunks += part.chunks
    followed += part.followed
    revised += part.revised
    newerCount += part.newerCount
    set += part.set
    found += part.found
    damage += part.damage
  }
}

extension Vault {
  /// Decrypts every head, checks that together they are the objects the state speaks of, and applies `query`; where it has search
  /// terms, the texts of what else matches are decrypted and read too.
  ///
  /// Damage is collected, not thrown: what is whole stays readable. To be called within a read transaction.
  /// - Parameter withinChange: whether a change is under way: its objects are seen by this connection alone, and the stored state
  ///   does not speak of them yet.
  /// - Parameter setFunction: how to sum up the objects within a change; without it there is no sum then.
  func scanHeads(
    matching query: Query, withinChange: Bool = false, setFunction: ObjectSetHash.Function? = nil
  ) throws(VaultError) -> HeadScan {
    var whole = HeadScan()
    let state: VaultState?
    do throws(VaultError) { state = withinChange ? nil : try loadState() } catch {
      guard file.isForSalvage, case .damaged = error else { throw error }
      state = nil
    }
    let rows = try rowsOfHeads(expecting: state?.objectCount)
    let function = state?.setFunction ?? setFunction
    let parts = try scan(count: rows.count, alone: withinChange) {
      (worker, range) throws(VaultError) -> HeadScan in
      try Self.scanHeads(worker, rows: rows[range], query, function)
    }
    for part in parts { whole.add(part) }
    if let state, state.objectCount != whole.found || state.objectSet != whole.set {
      whole.damage.append(.objectSet(found: whole.found, expected: state.objectCount))
    }
    return whole
  }

  /// Where heads are.
  private func rowsOfHeads(expecting objectCount: Int?) throws(VaultError) -> HeadRows {
    guard let first = try database.integer("SELECT min(row) FROM heads"),
      let last = try database.integer("SELECT max(row) FROM heads")
    else { return .none }
    // To count the rows takes as long as to read them, so the state is asked, if there is one.
    if let objectCount { return HeadRows(first: first, last: last, count: Int64(objectCount)) }
    return HeadRows(first: first, last: last, count: try database.integer("SELECT count(*) FROM heads") ?? 0)
  }

  /// - Parameter function: that of the multiset hash; `nil` if there is nothing to hold it against.
  private static func scanHeads(
    _ worker: ScanWorker, rows: ClosedRange<Int64>, _ query: Query, _ function: ObjectSetHash.Function?
  ) throws(VaultError) -> HeadScan {
    var result = HeadScan()
    var objects: [ObjectSummary] = []
    // Where rows are dense, there are about as many objects as rows.
    let (span, overflow) = rows.upperBound.subtractingReportingOverflow(rows.lowerBound)
    if !overflow, span < 20_000 { objects.reserveCapacity(Int(span) + 1) }
    var filter = QueryFilter(query)
    // Head and body of an object are opened one after the other, because their keys are derived together.
    var bodies = filter.needsText ? try BodyCursor(worker, rows: rows) : nil
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
        if let function { result.set += sealer.setElement(id, sealedHead: sealed, by: function) }
        return range
      }
      guard let id, let range = opened ?? nil,
        let (summary, titleTerms) = read(sealer, row: row, id: id, range, &filter)
      else {
        result.damage.append(.head(row: row))
        continue
      }
      var object = summary
      object.isMatch = titleTerms != nil
      if let titleTerms, bodies != nil, object.kind == .entry {
        let isMatch = try bodies?.read(row: row, id: id) { text in filter.accepts(text, titleTerms: titleTerms) }
        object.isMatch = isMatch ?? false
        if isMatch == nil { result.damage.append(.body(row: row, entry: object.entry)) }
      }
      if object.isRevision {
        if !object.parents.isEmpty { result.followed += object.parents }
        if object.id != object.entry { result.revised.append(object.entry) }
      }
      if object.kind == nil { result.newerCount += 1 }
      objects.append(object)
    }
    result.chunks = [objects]
    return result
  }

  /// What the head says that was opened last; `nil` if it is no record of ours.
  private static func read(
    _ sealer: ObjectSealer, row: Int64, id: EntryID, _ range: Range<Int>, _ filter: inout QueryFilter
  ) -> (ObjectSummary, titleTerms: UInt64?)? {
    let plaintext = sealer.plaintext
    do throws(CBORError) {
      var unread = ObjectSummary.Unread()
      let summary = try ObjectSummary(row: row, id: id, plaintext.span, range, &unread)
      return (summary, try filter.titleTerms(summary, plaintext.span, range, unread))
    } catch {
      return nil
    }
  }
}

/// The rows that heads have in a file, to be shared among threads.
private enum HeadRows {
  case none
  /// So many from `first` on, with few holes among them.
  case dense(first: Int64, count: Int)
  /// Anywhere.
  case scattered

  /// Rows are dense but for what was purged; a forged row number far away would make empty pieces without end, and in
  /// pages that are damaged the last row may come before the first.
  init(first: Int64, last: Int64, count: Int64) {
    let (span, overflow) = last.subtractingReportingOverflow(first)
    let isDense = !overflow && span >= 0 && (span - 10_000) / 4 <= count
    self = isDense ? .dense(first: first, count: Int(span) + 1) : .scattered
  }

  /// In how many pieces they can be had at most.
  var count: Int {
    switch self {
    case .none: 0
    case .dense(_, let count): count
    case .scattered: 1
    }
  }

  subscript(range: Range<Int>) -> ClosedRange<Int64> {
    guard case .dense(let first, _) = self else { return Int64.min...Int64.max }
    return first + Int64(range.lowerBound)...first + Int64(range.upperBound) - 1
  }
}

/// Goes through the bodies of a range of rows beside their heads.
private struct BodyCursor: ~Copyable {
  private var statement: Statement
  private let sealer: ObjectSealer
  private var hasRow: Bool

  init(_ worker: ScanWorker, rows: ClosedRange<Int64>) throws(VaultError) {
    var statement = try worker.database.prepare(
      "SELECT row, sealed FROM bodies WHERE row BETWEEN ? AND ? ORDER BY row")
    try statement.bind(rows.lowerBound, at: 0)
    try statement.bind(rows.upperBound, at: 1)
    let hasRow = try statement.step()
    self.statement = statement
    self.hasRow = hasRow
    sealer = worker.sealer
  }

  /// Lends the text in `row`, which must come after the last one asked for; `nil` if it is missing or does not open.
  mutating func read<Result>(row: Int64, id: EntryID, _ body: (Span<UInt8>) -> Result) throws(VaultError) -> Result? {
    while hasRow, let here = statement.integer(0), here < row { hasRow = try statement.step() }
    guard hasRow, statement.integer(0) == row else { return nil }
    let result = statement.withBlob(1) { sealed -> Result? in
      guard let range = sealer.open(sealed, part: .body, of: id) else { return nil }
      let plaintext = sealer.plaintext
      guard let text = try? ObjectBody.textRange(plaintext.span, range) else { return nil }
      return body(plaintext.span.extracting(text))
    }
    return result ?? nil
  }
}
