import Journal
import Testing

@testable import Reflection

@Suite struct KeptTraitsTests {
  private func traits(_ number: Int, day: Int) throws -> EntryTraits {
    let moment = try #require(CivilDateTime(clockSeconds: Int64(day) * 86_400))
    return EntryTraits(
      EntryReading(Passage("Work was loud today and I was tired of it, number \(number).", language: .english)),
      gravity: .none, entry: EntryID(high: 7, low: UInt64(number)), revision: UInt64(number) * 3, moment: moment,
      mood: Mood(number % 5 + 1),
      tags: (0..<number % 4).compactMap { Tag("tag\($0)") })
  }

  private func kept(_ days: [Int]) throws -> KeptTraits {
    var kept = KeptTraits()
    for (number, day) in days.enumerated() { kept.append(try traits(number, day: day)) }
    return kept
  }

  @Test(arguments: [0, 1, 2, 40])
  func `What was kept is read again as it was`(count: Int) throws {
    let kept = try #require(KeptTraits(try kept(Array(0..<count)).encoded))
    #expect(kept.count == count)
    for number in 0..<count {
      let expected = try traits(number, day: number)
      #expect(kept.traits(of: expected.entry) == expected)
      #expect(kept.holds(expected.entry, revision: expected.revision, at: number))
      #expect(!kept.holds(expected.entry, revision: expected.revision + 1, at: number))
    }
    #expect(kept.traits(of: EntryID(high: 8, low: 0)) == nil)
  }

  @Test func `Cut or strange bytes are nothing that was kept`() throws {
    let bytes = try kept([1, 2, 3]).encoded
    for count in 0..<100 { #expect(KeptTraits(Array(bytes[..<count])) == nil) }
    #expect(KeptTraits([0x74, EntryTraits.codingVersion &- 1] + bytes.dropFirst(2)) == nil)
    #expect(KeptTraits(Array(bytes[..<2]) + [UInt8](repeating: 0xff, count: 200)) == nil)
  }

  @Test func `Rows go over from one to another unread`() throws {
    let old = try kept([1, 2, 3])
    var new = KeptTraits()
    new.append(2, of: old)
    new.append(try traits(9, day: 9))
    new.append(0, of: old)
    for (place, number) in [2, 9, 0].enumerated() {
      let expected = try traits(number, day: number == 9 ? 9 : number + 1)
      #expect(new.holds(expected.entry, revision: expected.revision, at: place))
      #expect(new.traits(of: expected.entry) == expected)
    }
  }

  @Test func `An entry is seen beside those of the time before it that counts`() throws {
    let days = [0, 100, 220, 221, 340, 341, 500]
    let kept = try kept(days)
    let now = try traits(5, day: 341)
    let past = kept.past(of: now)
    #expect(past.entries.map { $0.moment.clockSeconds / 86_400 } == [221, 340, 341])
    let all = Past(try days.enumerated().map { try traits($0.offset, day: $0.element) })
    #expect(past.observations(of: now, people: []) == all.observations(of: now, people: []))
  }
}
