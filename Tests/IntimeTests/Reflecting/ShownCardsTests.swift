import Journal
import Reflection
import Testing

@testable import Intime

/// What a conversation shows of the cards that its turns call for.
@Suite struct ShownCardsTests {
  private func card(_ gravity: Gravity, _ basis: GravityReading.Basis = .said, isTaken: Bool = false) throws
    -> (CrisisCard, Gravity)
  {
    let reader = CrisisCard.Reader(
      country: "GB", language: .english, helpLines: HelpLines(),
      today: try #require(CivilDate(year: 2026, month: 12, day: 1)))
    return (
      try #require(CrisisCard(gravity, basis: basis, isTaken: isTaken, for: reader, last: nil, seed: 0)), gravity
    )
  }

  private func shown(_ turns: [(CrisisCard, Gravity)]) -> [Bool] {
    var cards = ShownCards()
    return turns.map { turn in
      let (lines, isWhole) = cards.lines(turn.0, turn.1)
      #expect(lines.contains { $0.contains("116 123") }, "\(lines)")
      return isWhole
    }
  }

  @Test func `A card that only asks never stands for one that says the danger`() throws {
    let turns = try [card(.passive, .sounding), card(.active, .hinted), card(.active), card(.active)]
    #expect(shown(turns) == [true, true, true, false])
  }

  @Test func `A danger said again gets the numbers, however often, and a graver one the whole card`() throws {
    let turns = try [
      card(.passive), card(.passive), card(.passive, .sounding), card(.active), card(.active), card(.passive),
    ]
    #expect(shown(turns) == [true, false, false, true, false, false])
  }

  @Test func `Something taken gets its own card, after any other`() throws {
    let turns = try [card(.active), card(.active, isTaken: true), card(.active, isTaken: true)]
    #expect(shown(turns) == [true, true, false])
    var cards = ShownCards()
    _ = cards.lines(turns[1].0, .active)
    #expect(cards.lines(turns[2].0, .active).lines.first?.contains("999") == true)
  }

  @Test func `Violence said again gets its numbers again, and the card once`() throws {
    let reader = CrisisCard.Reader(
      country: "FR", language: .french, helpLines: HelpLines(),
      today: try #require(CivilDate(year: 2026, month: 12, day: 1)))
    let reading = GravityReading(Passage("Mon mari m’a frappée hier.", language: .french))
    let card = try #require(CrisisCard(distress: reading.signs, for: reader, last: nil, seed: 0))
    var cards = ShownCards()
    #expect(cards.lines(card, .distress).isWhole)
    let again = cards.lines(card, .distress)
    #expect(!again.isWhole && again.lines.count == 1 && again.lines[0].contains("3919"))
  }
}
