import Journal
import Testing

@testable import Reflection

@Suite struct TraitsDepthTests {
  @Test(arguments: ["gravity-en-everyday", "gravity-fr-everyday"])
  func `Of an entry the same is kept in mind when only that is read, whatever was read before`(name: String) throws {
    let items = try GravityCases.read(name)
    #expect(items.count > 20)
    var words = GravityWords()
    for (number, item) in items.enumerated() {
      let passage = Passage(item.text)
      func traits(_ reading: EntryReading, _ gravity: GravityReading) throws -> EntryTraits {
        EntryTraits(
          reading, gravity: gravity.gravity, entry: EntryID(high: 1, low: UInt64(number)), revision: 1,
          moment: try #require(CivilDateTime(clockSeconds: Int64(number))), mood: nil, tags: [])
      }
      let alone = GravityReading(passage, depth: .rules)
      let after = GravityReading(passage, depth: .rules, words: &words)
      #expect(after.signs == alone.signs)
      #expect(
        try traits(EntryReading(passage, depth: .traits), after) == traits(EntryReading(passage), alone),
        "\(item.text)")
    }
  }
}
