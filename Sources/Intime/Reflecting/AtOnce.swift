import Dispatch
import Synchronization

/// Does two things at once where there are two cores, and returns what both give when both are done.
/// - Parameters:
///   - aside: what another thread does.
///   - here: what this thread does meanwhile.
func atOnce<Aside: Sendable, Here, Failure: Error>(
  aside: @escaping @Sendable () -> Aside, here: () throws(Failure) -> Here
) throws(Failure) -> (aside: Aside, here: Here) {
  let done = DispatchSemaphore(value: 0)
  let shelf = Shelf<Aside>()
  DispatchQueue.global(qos: .userInitiated).async {
    let value = aside()
    shelf.value.withLock { $0 = value }
    done.signal()
  }
  let outcome: Result<Here, Failure>
  do throws(Failure) { outcome = .success(try here()) } catch { outcome = .failure(error) }
  // Waited for also where `here` failed: nothing goes on behind anybody's back.
  done.wait()
  guard let aside = shelf.value.withLock({ $0 }) else { preconditionFailure("put there before the signal") }
  return (aside, try outcome.get())
}

/// Where one thread leaves a value for another.
private final class Shelf<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}
