import Synchronization
import Testing

@testable import Intime

@Suite struct AtOnceTests {
  private struct Refused: Error, Equatable {}

  @Test func `both things are done, and each gives its own`() {
    let (aside, here) = atOnce(aside: { (1...1_000).reduce(0, +) }, here: { "here" })
    #expect(aside == 500_500)
    #expect(here == "here")
  }

  @Test func `the other thing is over when this one fails`() {
    final class Done: Sendable { let value = Atomic<Bool>(false) }
    let done = Done()
    #expect(throws: Refused()) {
      _ = try atOnce(
        aside: { done.value.store(true, ordering: .sequentiallyConsistent) },
        here: { () throws(Refused) -> Int in throw Refused() })
    }
    // The macro of the tests cannot look into what is not copied.
    let isDone = done.value.load(ordering: .sequentiallyConsistent)
    #expect(isDone)
  }

  @Test func `one may stand within another`() {
    let (aside, here) = atOnce(
      aside: { atOnce(aside: { 1 }, here: { 2 }) }, here: { atOnce(aside: { 3 }, here: { 4 }) })
    #expect([aside.aside, aside.here, here.aside, here.here] == [1, 2, 3, 4])
  }
}
