extension Vault {
  /// Checks that `state` came after the state at `seen`: that nothing this device saw is missing from it. To be called
  /// within the transaction that read the state.
  /// - Throws: ``VaultError/damaged(_:)`` with ``Damage/rolledBack(found:seen:)``, ``Damage/forked(found:seen:)``, or
  ///   ``Damage/trail`` if the marks that would tell are not as they were left.
  func checkDescent(of state: VaultState, from seen: TrailPoint) throws(VaultError) {
    let here = state.trail
    guard here != seen else { return }
    guard here.epoch >= seen.epoch else { throw .damaged([.rolledBack(found: here.epoch, seen: seen.epoch)]) }
    if try follow(from: seen, to: here.epoch) == here { return }
    // What was seen may have come by a merge, and then stands further on, with other marks before it.
    guard try marks(of: state).contains(seen.mark) else {
      throw .damaged([.forked(found: here.epoch, seen: seen.epoch)])
    }
  }

  /// The marks of all changes that `state` knows of, in order, and that of the making of the vault before them.
  /// - Throws: ``Damage/trail`` if they are not those it was sealed with.
  func marks(of state: VaultState) throws(VaultError) -> [[UInt8]] {
    var marks: [[UInt8]] = []
    var first = try database.prepare("SELECT mark FROM changes WHERE number = 0")
    guard try first.step(), first.blob(0) == id else { throw .damaged([.trail]) }
    marks.append(id)
    let end = try follow(from: .origin(of: id), to: state.epoch) { marks.append($0) }
    guard end == state.trail else { throw .damaged([.trail]) }
    return marks
  }

  /// Checks the whole trail, and that nothing else stands in its table.
  func verifyTrail(of state: VaultState) throws(VaultError) -> [Damage] {
    do throws(VaultError) {
      let count = try marks(of: state).count
      return try database.integer("SELECT count(*) FROM changes") == Int64(count) ? [] : [.trail]
    } catch {
      guard case .damaged(let damage) = error else { throw error }
      return damage
    }
  }

  /// Stores the mark of the change that leads to `point`. What somebody else put in its place is overwritten.
  func store(_ point: TrailPoint) throws(VaultError) {
    var insert = try database.prepare("INSERT OR REPLACE INTO changes(number, mark) VALUES(?, ?)")
    try insert.bind(Int64(clamping: point.epoch), at: 0)
    try insert.bind(point.mark, at: 1)
    try insert.run()
  }

  /// Where the marks after `start` lead, up to change `epoch`; `nil` if one is missing or malformed.
  private func follow(
    from start: TrailPoint, to epoch: UInt64, visit: ([UInt8]) -> Void = { _ in }
  ) throws(VaultError) -> TrailPoint? {
    var point = start
    var select = try database.prepare(
      "SELECT number, mark FROM changes WHERE number > ? AND number <= ? ORDER BY number")
    try select.bind(Int64(clamping: start.epoch), at: 0)
    try select.bind(Int64(clamping: epoch), at: 1)
    while try select.step() {
      guard let mark = select.blob(1), mark.count == TrailPoint.markCount else { return nil }
      point = point.followed(by: mark)
      guard select.integer(0) == Int64(clamping: point.epoch) else { return nil }
      visit(mark)
    }
    return point.epoch == epoch ? point : nil
  }
}
