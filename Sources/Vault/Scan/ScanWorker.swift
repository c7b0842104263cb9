internal import Sodium

/// What one thread needs to read objects: a connection of its own, and a sealer with its working memory.
struct ScanWorker {
  let database: Database
  let sealer: ObjectSealer
}

extension Vault {
  /// Below so many objects, one thread on the connection at hand is quicker than two with new ones.
  private static let worthSharing = 4_000

  /// Calls `work` for chunks of `0..<count` on one state of the file, in several threads if that pays.
  /// - Parameter alone: stay on this connection.
  func scan<Result: Sendable>(
    count: Int, alone: Bool = false, _ work: @Sendable (ScanWorker, Range<Int>) throws(VaultError) -> Result
  ) throws(VaultError) -> [Result] {
    if alone || file.isRebuilt || count < Self.worthSharing {
      let worker = ScanWorker(database: database, sealer: try sealer())
      return count == 0 ? [] : [try work(worker, 0..<count)]
    }
    // This connection's read transaction keeps writers from committing, so every other one sees the same state.
    let (path, keys, id, ours) = (path, keys, id, database)
    return try ParallelScan.chunks(
      count: count, smallest: 300,
      prepare: { number throws(VaultError) in
        let sealer: ObjectSealer
        do throws(SodiumError) { sealer = try ObjectSealer(keys: keys, vaultID: id) } catch { throw VaultError(error) }
        if number == 0 { return ScanWorker(database: ours, sealer: sealer) }
        // A writer that waits for this connection to finish lets no other one in: to wait for it would be for ever.
        do throws(VaultError) {
          return ScanWorker(database: try Database(readingAlong: path), sealer: sealer)
        } catch .busy { return nil } catch { throw error }
      },
      work: { worker, range throws(VaultError) in
        try worker.database.readingOnce { () throws(VaultError) in try work(worker, range) }
      })
  }
}
