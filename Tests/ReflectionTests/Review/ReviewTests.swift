import Journal
import Testing

@testable import Reflection

@Suite struct ReviewTests {
  private func entry(
    _ text: String, daysAgo: Int = 0, from today: CivilDate, gravity: Gravity = .none, language: Language = .english
  ) throws -> ReviewedEntry {
    let date = try #require(today.adding(days: -daysAgo))
    return ReviewedEntry(
      id: EntryID(high: UInt64(daysAgo), low: 1), moment: try #require(CivilDateTime(date, hour: 9)), mood: nil,
      isStarred: false, gravity: gravity, reading: EntryReading(Passage(text, language: language)))
  }

  private func today() throws -> CivilDate { try #require(CivilDate(year: 2026, month: 11, day: 23)) }

  @Test func `Of equals, the one met first comes first, every time`() throws {
    let today = try today()
    let entries = try [
      "My boss and my rent and my sleep: the office, the bank, the insomnia.",
      "The insomnia, the bank, the office again, with my sister and my mother.",
    ].map { try entry($0, from: today) }
    let (first, notes) = (Review(entries), Preparation(entries).sections(in: .english, today: today))
    #expect(first.themes.count > 1)
    for _ in 0..<20 {
      let again = Review(entries)
      #expect(again.sentences(in: .english, today: today) == first.sentences(in: .english, today: today))
      #expect(Preparation(entries).sections(in: .english, today: today) == notes)
    }
    let counts = EntryCount(entries) { _ in ["b", "a", "c", "b"] }.ranked
    #expect(counts.map(\.thing) == ["b", "a", "c"] && counts.allSatisfy { $0.entries.count == 2 })
  }

  @Test(arguments: [(0, Gravity.active), (6, .active), (7, .none), (300, .none)])
  func `Danger is of the last days alone`(daysAgo: Int, expected: Gravity) throws {
    let today = try today()
    let entries = try [
      entry("Calm.", daysAgo: 20, from: today), entry("Grave.", daysAgo: daysAgo, from: today, gravity: .active),
    ]
    #expect(Review.gravityNow(entries, today: today) == expected)
  }

  @Test func `What was managed is said in words that can be read alone, or not at all`() throws {
    let today = try today()
    let told = try Review([entry("I managed to call my sister after work.", from: today)])
    let line = try #require(told.sentences(in: .english, today: today).last)
    #expect(line == "Something to be proud of, 23 November: “I managed to call my sister after work.”")
    #expect(try Review([entry("I almost finished the race.", from: today)]).pride == nil)
    #expect(try Review([entry("J’ai acheté du pain.", from: today, language: .french)]).pride == nil)
  }
}
