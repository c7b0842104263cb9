import Journal
import Testing

@testable import Reflection

/// Cards for whoever said in no way where they live.
@Suite struct CrisisCardAbroadTests {
  private func reader(_ language: Language, in country: String? = nil) throws -> CrisisCard.Reader {
    CrisisCard.Reader(
      country: country, language: language, helpLines: HelpLines(),
      today: try #require(CivilDate(year: 2026, month: 12, day: 1)))
  }

  private func signs(_ kinds: GravitySign.Kind...) -> [GravitySign] {
    kinds.map {
      GravitySign(kind: $0, tokens: 0..<1, gravity: .distress, weight: 2, whose: .writer, when: .now, why: "")
    }
  }

  private func numbered(_ card: CrisisCard?) -> [String] { card?.lines.filter { $0.hasPrefix("  ") } ?? [] }

  @Test(arguments: [
    (Language.french, ["France, 3919", "Belgique, 0800 30 030", "Suisse, aide-aux-victimes.ch", "Canada, 1 800"]),
    (.english, ["United Kingdom, 0808", "United States, 1-800-799", "Ireland, 1800 341", "Canada, 1 800"]),
  ])
  func `Violence gets the lines for it, of the countries of the language, and no other under the same words`(
    language: Language, expected: [String]
  ) throws {
    for seed in 0..<2 as Range<UInt64> {
      let card = try #require(CrisisCard(distress: signs(.violence), for: reader(language), last: nil, seed: seed))
      for (line, start) in zip(numbered(card), expected) { #expect(line.hasPrefix("  " + start), "\(line)") }
      for suicide in ["3114", "0800 32 123", "1813", "988", "116 123"] {
        #expect(numbered(card).allSatisfy { !$0.contains(suicide) }, "\(numbered(card))")
      }
      #expect(numbered(card).contains { $0.contains("112") } && numbered(card).contains { $0.contains("911") })
    }
  }

  @Test(arguments: [
    (Language.french, ["France, 119", "France, 0 800 235 236", "Belgique, 103", "Suisse, 147", "Canada, 1-800-668"]),
    (.english, ["United Kingdom, 0800 1111", "United States, 1-800-422", "Canada, 1-800-668"]),
  ])
  func `A child who is hurt gets the lines for children, and none for suicide`(
    language: Language, expected: [String]
  ) throws {
    let card = try #require(
      CrisisCard(distress: signs(.violence, .child), for: reader(language), last: nil, seed: 0))
    for (line, start) in zip(numbered(card), expected) { #expect(line.hasPrefix("  " + start), "\(line)") }
    for suicide in ["3114", "0800 32 123", "988", "116 123"] {
      #expect(card.lines.allSatisfy { !$0.contains(suicide) }, "\(card.lines)")
    }
  }

  @Test(arguments: [
    (Language.french, ["3114 (France)", "0800 32 123 (Belgique)", "143 (Suisse)", "988 (Canada)"]),
    (.english, ["116 123 (United Kingdom, Ireland)", "988 (United States, Canada)"]),
  ])
  func `Who hurts themselves gets each number once, with its countries`(language: Language, expected: [String]) throws {
    let card = try #require(CrisisCard(distress: signs(.selfHarm), for: reader(language), last: nil, seed: 0))
    var rest = card.lines[0][...]
    for number in expected {
      let parts = rest.split(separator: number, maxSplits: 1)
      #expect(parts.count == 2, "\(number) \(card.lines)")
      rest = parts.last ?? ""
      #expect(!rest.contains(number))
    }
  }

  @Test func `No Dutch line is on a French page, nor an English one`() throws {
    for gravity in [Gravity.passive, .active] {
      let card = try #require(CrisisCard(gravity, for: reader(.french), last: nil, seed: 0))
      for number in ["1813", "116 123", "États-Unis"] { #expect(card.lines.allSatisfy { !$0.contains(number) }) }
      #expect(numbered(card).first?.hasPrefix("  France, 3114") == true)
      let english = try #require(CrisisCard(gravity, for: reader(.english), last: nil, seed: 0))
      #expect(numbered(english).first?.hasPrefix("  United Kingdom, 116 123") == true)
    }
  }

  @Test(arguments: Language.allCases, [nil, "JP", "DE"])
  func `How to name a country stands at the end of every card, and nowhere else`(
    language: Language, country: String?
  ) throws {
    let reader = try reader(language, in: country)
    var cards = [Gravity.passive, .active].map { CrisisCard($0, for: reader, last: nil, seed: 0) }
    cards += [CrisisCard(.active, isTaken: true, for: reader, last: nil, seed: 0)]
    cards += [signs(.violence), signs(.violence, .deadly), signs(.bodily)].map {
      CrisisCard(distress: $0, for: reader, last: nil, seed: 0)
    }
    if country == nil { cards.append(CrisisCard(distress: signs(.violence, .child), for: reader, last: nil, seed: 0)) }
    for card in cards {
      let lines = try #require(card).lines
      let isHinted = lines.last?.contains(country == nil ? "intime set country" : "intime help-lines --add") == true
      #expect(isHinted || country == "DE" && numbered(card).first?.hasPrefix("  112") == true, "\(lines)")
      #expect(lines.dropLast().allSatisfy { !$0.contains("intime ") }, "\(lines)")
    }
  }

  @Test(arguments: Language.allCases)
  func `Something taken, and a life at risk, get emergency numbers first, each with its country`(language: Language)
    throws
  {
    let first = language == .english ? "  United Kingdom, 999" : "  112"
    let taken = try #require(CrisisCard(.active, isTaken: true, for: reader(language), last: nil, seed: 0))
    let deadly = try #require(
      CrisisCard(distress: signs(.violence, .deadly), for: reader(language), last: nil, seed: 0))
    for card in [taken, deadly] {
      #expect(card.lines[1].hasPrefix(first), "\(card.lines)")
      #expect(card.lines.contains { $0.hasPrefix("  Canada, 911") })
    }
  }
}
