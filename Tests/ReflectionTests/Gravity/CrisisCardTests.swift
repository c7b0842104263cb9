import Journal
import Testing

@testable import Reflection

@Suite struct CrisisCardTests {
  private func card(
    _ gravity: Gravity, _ country: String?, _ language: Language, isSaid: Bool = true, last: Int? = nil,
    seed: UInt64 = 0,
    year: Int = 2026
  ) throws -> CrisisCard? {
    CrisisCard(
      gravity, isSaid: isSaid, country: country, language: language, helpLines: HelpLines(),
      today: try #require(CivilDate(year: year, month: 12, day: 1)), last: last, seed: seed)
  }

  @Test(arguments: [Gravity.none, .distress])
  func `Below a wish to be dead there is no card`(gravity: Gravity) throws {
    #expect(try card(gravity, "FR", .french) == nil)
  }

  @Test(arguments: [
    ("FR", Language.french, "3114"), ("fr", .french, "3114"), ("US", .english, "988"), ("CA", .french, "988"),
    ("GB", .english, "116 123"), ("IE", .english, "116 123"), ("CH", .french, "143"), ("BE", .french, "0800 32 123"),
  ])
  func `The country's line is on it`(country: String, language: Language, number: String) throws {
    for gravity in [Gravity.passive, .active] {
      let card = try #require(try card(gravity, country, language))
      #expect(card.lines.contains { $0.contains(number) })
    }
  }

  @Test(arguments: [("FR", "15"), ("US", "911"), ("GB", "999"), ("DE", "112"), ("BE", "112"), ("CH", "144")])
  func `In acute danger the emergency number is on it`(country: String, number: String) throws {
    let card = try #require(try card(.active, country, .english))
    #expect(card.lines.contains { $0.hasPrefix("  \(number)") })
  }

  @Test func `In Belgium the line in the writer's language comes first`() throws {
    let lines = try #require(try card(.passive, "BE", .french)).lines.filter { $0.hasPrefix("  ") }
    #expect(lines.first?.contains("0800 32 123") == true && lines.count == 2)
  }

  @Test(arguments: Language.allCases)
  func `Without a country there is somebody to call all the same`(language: Language) throws {
    for gravity in [Gravity.passive, .active] {
      let card = try #require(try card(gravity, nil, language))
      #expect(card.lines.contains { $0.contains("intime set country") && $0.contains("help-lines --country") })
      for number in ["112", "988", language == .french ? "3114" : "116 123", "findahelpline.com"] {
        #expect(card.lines.contains { $0.contains(number) }, "\(number)")
      }
    }
    let today = try #require(CivilDate(year: 2026, month: 12, day: 1))
    let locked = CrisisCard(
      .passive, country: nil, language: language, helpLines: HelpLines(), today: today, last: nil, seed: 0,
      isLocked: true)
    #expect(locked?.lines.contains { $0.contains(language == .french ? "verrouillé" : "locked") } == true)
  }

  @Test(arguments: Language.allCases)
  func `Of a country without lines no number is made up`(language: Language) throws {
    let numbers = HelpLines().all.map(\.number)
    for country in ["ZZ", "JP", "DE"] {
      let card = try #require(try card(.passive, country, language))
      #expect(card.lines.contains { $0.contains("findahelpline.com") })
      #expect(card.lines.contains { $0.contains("intime help-lines --add") && $0.contains(country) })
      for line in card.lines where line.contains(where: \.isNumber) {
        #expect(numbers.contains { line.contains($0) } || line.contains("2024-04-30"), "\(line)")
      }
    }
    #expect(try card(.passive, "DE", language)?.lines.contains { $0.hasPrefix("  112") } == true)
  }

  @Test func `A country has the code that people write`() throws {
    #expect(HelpLines.code("uk") == "GB" && HelpLines.code("fr") == "FR")
    #expect(try card(.passive, "UK", .english)?.lines.contains { $0.contains("116 123") } == true)
    #expect(
      HelpLines.knows("uk") && HelpLines.knows("PL") && !HelpLines.knows("JP") && !HelpLines.countries.contains("*"))
  }

  @Test func `The same wording does not come twice in a row`() throws {
    for seed in 0..<20 as Range<UInt64> {
      let first = try #require(try card(.passive, "FR", .french, seed: seed))
      let second = try #require(try card(.passive, "FR", .french, last: first.variant, seed: seed))
      #expect(first.lines[0] != second.lines[0])
    }
  }

  @Test func `Old numbers are said to be old`() throws {
    #expect(
      try #require(try card(.passive, "FR", .english, year: 2026)).lines.allSatisfy { !$0.contains("last checked") })
    #expect(try #require(try card(.passive, "FR", .english, year: 2028)).lines.contains { $0.contains("last checked") })
  }

  @Test(arguments: Language.allCases)
  func `A danger that no word says is asked about, not asserted, with the same numbers`(language: Language) throws {
    for gravity in [Gravity.passive, .active] {
      for seed in 0..<4 as Range<UInt64> {
        let said = try #require(try card(gravity, "FR", language, seed: seed))
        let sounding = try #require(try card(gravity, "FR", language, isSaid: false, seed: seed))
        #expect(said.lines[0] != sounding.lines[0])
        #expect(said.lines.filter { $0.hasPrefix("  ") } == sounding.lines.filter { $0.hasPrefix("  ") })
        let conditions =
          language == .english ? ["erhaps", "may ", "case", "If ", " if "] : ["peut-être", "Si ", "Au cas où", " si "]
        #expect(conditions.contains { sounding.lines[0].contains($0) }, "\(sounding.lines[0])")
      }
    }
  }

  @Test(arguments: Language.allCases, [true, false])
  func `No wording names a way to die, blames, or promises`(language: Language, isSaid: Bool) throws {
    let gate = Gate(entry: Passage("", language: language), gravity: .active, language: language)
    for gravity in [Gravity.passive, .active] {
      for seed in 0..<4 as Range<UInt64> {
        let card = try #require(try card(gravity, "FR", language, isSaid: isSaid, seed: seed))
        for line in card.lines where !line.hasPrefix("  ") {
          // Asking directly is right, and the only place where dying is named.
          let findings = gate.findings(inGuide: line).filter { $0 != .mixedAddress || !line.contains("«") }
          #expect(findings.isEmpty || line.hasSuffix("?"), "\(line) \(findings)")
        }
      }
    }
  }

  @Test func `A writer's own line comes first`() throws {
    let lines = HelpLines(own: [HelpLine(own: "My sister", number: "06 00 00 00 00")])
      .lines(for: "FR", language: .french, audiences: [.crisis])
    #expect(lines.first?.number == "06 00 00 00 00" && lines.count == 2)
  }

  @Test func `Every row has a number, a source and a day`() {
    let lines = HelpLines().all
    #expect(lines.count >= 18)
    for line in lines { #expect(!line.number.isEmpty && !line.source.isEmpty && line.checkedOn != nil) }
  }

  @Test func `Whoever suffers violence gets the line for it, where there is one`() {
    let card = CrisisCard(forViolenceIn: "FR", language: .french, helpLines: HelpLines())
    #expect(card?.lines.contains { $0.contains("3919") } == true && card?.lines.contains { $0.contains("119") } == true)
    #expect(CrisisCard(forViolenceIn: "US", language: .english, helpLines: HelpLines()) == nil)
  }
}
