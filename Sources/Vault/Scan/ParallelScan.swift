internal import Dispatch
internal import Glibc
internal import Synchronization

/// Goes through work items on both cores: each worker takes the next chunk until none is left.
enum ParallelScan {
  /// As many as there are cores, and four at most: beyond that the disk is what one waits for.
  static let workers = min(4, max(1, DispatchWorkers.coreCount))

  /// Calls `work` for each chunk of `0..<count`, in several threads if there are several chunks, and returns what it
  /// answered in the order of the chunks. They begin large and end with `smallest`, so that no thread waits long for the last. `prepare` makes what worker `number` needs, or `nil` if it is to stay away;
  /// number 0 must not.
  /// - Throws: the first error of any worker.
  static func chunks<Tool, Result: Sendable>(
    count: Int, smallest: Int, prepare: @Sendable (_ number: Int) throws(VaultError) -> Tool?,
    work: @Sendable (Tool, Range<Int>) throws(VaultError) -> Result
  ) throws(VaultError) -> [Result] {
    let chunks = chunks(of: count, smallest: smallest)
    guard !chunks.isEmpty else { return [] }
    let next = Atomic<Int>(0)
    let results = Mutex<[Result?]>([Result?](repeating: nil, count: chunks.count))
    let failure = Mutex<VaultError?>(nil)
    DispatchQueue.concurrentPerform(iterations: min(workers, chunks.count)) { number in
      do {
        guard let tool = try prepare(number) else { return }
        while failure.withLock({ $0 == nil }) {
          let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard index < chunks.count else { break }
          let result = try work(tool, chunks[index])
          results.withLock { $0[index] = result }
        }
      } catch let error as VaultError {
        failure.withLock { $0 = $0 ?? error }
      } catch {
        failure.withLock { $0 = $0 ?? .inputOutput(code: 0, path: nil) }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    return results.withLock { $0.compactMap { $0 } }
  }
}

extension ParallelScan {
  /// `0..<count` in pieces: each a share of what is left, but no less than `smallest`, and no more than 16,000.
  static func chunks(of count: Int, smallest: Int) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var start = 0
    while start < count {
      let size = min(max((count - start) / (workers * 3), smallest), 16_000, count - start)
      chunks.append(start..<start + size)
      start += size
    }
    return chunks
  }
}

enum DispatchWorkers {
  /// Cores this process may run on.
  static var coreCount: Int { Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
