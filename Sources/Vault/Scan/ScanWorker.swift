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
    if alone || count < Self.worthSharing {
      let worker = ScanWorker(database: database, sealer: try sealer())
      return count == 0 ? [] : [try work(worker, 0..<count)]
    }
    // This connection's read transaction keeps writers from committing, so every other one sees the same state.
    let (path, keys, id) = (path, keys, id)
    return try ParallelScan.chunks(
      count: count, chunkSize: 2_000,
      prepare: { () throws(VaultError) in
        let database = try Database(path: path, mode: .readOnly)
        do throws(SodiumError) {
          return ScanWorker(database: database, sealer: try ObjectSealer(keys: keys, vaultID: id))
        } catch {
          throw VaultError(error)
        }
      }, work: work)
  }
}
