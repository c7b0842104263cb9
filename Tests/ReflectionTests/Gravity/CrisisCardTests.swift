import Journal
import Testing

@testable import Reflection

@Suite struct CrisisCardTests {
  private func reader(_ country: String?, _ language: Language, year: Int = 2026, isLocked: Bool = false) throws
    -> CrisisCard.Reader
  {
    CrisisCard.Reader(
      country: country, language: language, helpLines: HelpLines(),
      today: try #require(CivilDate(year: year, month: 12, day: 1)), isLocked: isLocked)
  }

  private func card(
    _ gravity: Gravity, _ country: String?, _ language: Language, basis: GravityReading.Basis = .said,
    isTaken: Bool = false, last: Int? = nil, seed: UInt64 = 0, year: Int = 2026
  ) throws -> CrisisCard? {
    CrisisCard(
      gravity, basis: basis, isTaken: isTaken, for: try reader(country, language, year: year), last: last, seed: seed)
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
    let locked = CrisisCard(.passive, for: try reader(nil, language, isLocked: true), last: nil, seed: 0)
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
        #expect(
          numbers.contains { line.contains($0) } || line.contains("30 April 2024") || line.contains("30 avril 2024"),
          "\(line)")
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
        let sounding = try #require(try card(gravity, "FR", language, basis: .hinted, seed: seed))
        #expect(said.lines[0] != sounding.lines[0])
        #expect(said.lines.filter { $0.hasPrefix("  ") } == sounding.lines.filter { $0.hasPrefix("  ") })
        let conditions =
          language == .english ? ["erhaps", "may ", "case", "If ", " if "] : ["peut-être", "Si ", "Au cas où", " si "]
        #expect(conditions.contains { sounding.lines[0].contains($0) }, "\(sounding.lines[0])")
      }
    }
  }

  @Test(arguments: Language.allCases, ["FR", "GB", "DE", "JP", nil])
  func `Where no word says a danger there is one quiet line with a number, and nothing that alarms`(
    language: Language, country: String?
  ) throws {
    for seed in 0..<4 as Range<UInt64> {
      let card = try #require(try card(.passive, country, language, basis: .sounding, seed: seed))
      #expect(card.kind == .quiet)
      let sentences = card.lines.filter { !$0.hasPrefix("  ") }
      #expect(sentences.count == 1 && card.lines.count <= 2, "\(card.lines)")
      let numbers = HelpLines().all.filter { $0.audience != .violence && $0.audience != .child }.map(\.number)
      #expect(numbers.contains { sentences[0].contains($0) }, "\(sentences)")
      for word in ["999", "15", "distance", "go,", "partir", "act", "urgence", "emergency"] {
        #expect(!sentences[0].contains(word), "\(sentences)")
      }
    }
    let french = try #require(try card(.passive, "FR", .french, basis: .sounding))
    #expect(
      french.lines == ["S’il y a derrière ces lignes plus qu’elles ne disent\u{a0}: 3114, jour et nuit."])
  }

  @Test(arguments: [("FR", Language.french, "112"), ("GB", .english, "999"), ("US", .english, "911")])
  func `Where the whole sounds like a life in danger, the quiet line names the emergency number too`(
    country: String, language: Language, number: String
  ) throws {
    for seed in 0..<4 as Range<UInt64> {
      let card = try #require(try card(.active, country, language, basis: .sounding, seed: seed))
      #expect(card.kind == .quiet && card.lines.count <= 2)
      #expect(card.lines[0].contains(number), "\(card.lines)")
    }
  }

  @Test(arguments: [
    ("FR", Language.french, "112"), ("GB", .english, "999"), ("US", .english, "911"), ("DE", .french, "112"),
  ])
  func `Where something was taken the emergency number comes first, and what to say`(
    country: String, language: Language, number: String
  ) throws {
    for seed in 0..<4 as Range<UInt64> {
      let card = try #require(try card(.active, country, language, isTaken: true, seed: seed))
      #expect(card.kind == .taken && card.lines[1].hasPrefix("  " + number), "\(card.lines)")
      #expect(card.lines[0].contains(language == .english ? "even if you feel well" : "même si vous vous sentez bien"))
      let saying = language == .english ? "Say what, how much, and when." : "Dites quoi, combien, et quand."
      let said = try #require(card.lines.firstIndex { $0.contains(saying) })
      let listening = card.lines.firstIndex { $0.contains("3114") || $0.contains("116 123") || $0.contains("988") }
      #expect(listening ?? card.lines.count > said, "\(card.lines)")
    }
  }

  @Test(arguments: [("FR", Language.french, ["3114", "112"]), ("GB", .english, ["116 123", "999"])])
  func `The numbers in one line are who listens and the emergency`(
    country: String, language: Language, numbers: [String]
  ) throws {
    let card = try #require(try card(.active, country, language))
    for number in numbers { #expect(card.numbers.contains(number), "\(card.numbers)") }
    #expect(!card.numbers.contains("\n") && card.numbers.count < 90, "\(card.numbers)")
  }

  private func signs(_ kind: GravitySign.Kind, _ whose: GravitySign.Speaker) -> [GravitySign] {
    [GravitySign(kind: kind, tokens: 0..<1, gravity: .distress, weight: 2, whose: whose, when: .now, why: "")]
  }

  @Test(arguments: Language.allCases)
  func `Who hurts themselves or fears for somebody is offered a line quietly, and others none`(language: Language)
    throws
  {
    let reader = try reader("FR", language)
    let care = try #require(CrisisCard(distress: signs(.selfHarm, .writer), for: reader, last: nil, seed: 0))
    #expect(care.kind == .care && care.lines.count == 1 && care.lines[0].contains("3114"))
    let other = try #require(CrisisCard(distress: signs(.otherPerson, .another), for: reader, last: nil, seed: 0))
    #expect(other.kind == .another && other.lines[0].contains("3114") && other.lines[0].contains("112"))
    #expect(other.lines[0].contains(language == .english ? "somebody else, too" : "pour quelqu’un d’autre"))
    let british = try self.reader("GB", language)
    #expect(CrisisCard(distress: signs(.grief, .writer), for: british, last: nil, seed: 0) == nil)
    let dead = signs(.otherPerson, .another) + signs(.grief, .writer)
    #expect(CrisisCard(distress: dead, for: british, last: nil, seed: 0) == nil)
  }

  @Test(arguments: Language.allCases, [GravityReading.Basis.said, .hinted])
  func `No wording names a way to die, blames, or promises`(language: Language, basis: GravityReading.Basis) throws {
    let gate = Gate(entry: Passage("", language: language), gravity: .active, language: language)
    for (gravity, isTaken) in [(Gravity.passive, false), (.active, false), (.active, true)] {
      for seed in 0..<4 as Range<UInt64> {
        let card = try #require(try card(gravity, "FR", language, basis: basis, isTaken: isTaken, seed: seed))
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

  @Test func `Whoever suffers violence gets the line for it, where there is one`() throws {
    let card = CrisisCard(distress: signs(.violence, .writer), for: try reader("FR", .french), last: nil, seed: 0)
    #expect(card?.kind == .violence)
    #expect(card?.lines.contains { $0.contains("3919") } == true && card?.lines.contains { $0.contains("119") } == true)
    for (country, number) in [
      ("US", "1-800-799-7233"), ("GB", "0808 2000 247"), ("IE", "1800 341 900"), ("CA", "1 800 363-9010"),
    ] {
      let card = CrisisCard(distress: signs(.violence, .writer), for: try reader(country, .english), last: nil, seed: 0)
      #expect(card?.lines.dropFirst().first?.contains(number) == true, "\(country)")
    }
    // Where there is but a page of the web, a voice comes before it, and where none is known, who listens.
    let swiss = CrisisCard(distress: signs(.violence, .writer), for: try reader("CH", .french), last: nil, seed: 0)
    #expect(swiss?.lines[1].hasPrefix("  143") == true && swiss?.lines[2].contains("aide-aux-victimes.ch") == true)
    let own = HelpLines(own: [HelpLine(own: "Ada", number: "555")])
    let other = CrisisCard(
      distress: signs(.violence, .writer),
      for: CrisisCard.Reader(
        country: "DE", language: .english, helpLines: own, today: try #require(CivilDate(year: 2026, month: 12, day: 1))
      ),
      last: nil, seed: 0)
    #expect(other?.kind == .violence && other?.lines[1].hasPrefix("  112") == true)
    #expect(other?.lines.contains { $0.contains("555") } == false)
    for (country, number) in [("US", "911"), ("FR", "112"), ("GB", "999"), ("DE", "112"), ("CH", "112")] {
      let card = CrisisCard(distress: signs(.violence, .writer), for: try reader(country, .english), last: nil, seed: 0)
      #expect(card?.lines.contains { $0.hasPrefix("  \(number)") } == true, "\(country)")
      #expect(card?.numbers.contains(number) == true)
    }
    let unknown = CrisisCard(distress: signs(.violence, .writer), for: try reader(nil, .english), last: nil, seed: 0)
    #expect(unknown?.kind == .violence)
    for number in ["112", "116 123", "988"] { #expect(unknown?.lines.contains { $0.contains(number) } == true) }
  }

  @Test(arguments: [
    ("FR", "119"), ("BE", "103"), ("CH", "147"), ("CA", "1-800-668-6868"), ("GB", "0800 1111"),
    ("US", "1-800-422-4453"),
  ])
  func `A child who is hurt gets the line for children first, in their own country`(country: String, number: String)
    throws
  {
    let signs = signs(.violence, .writer) + signs(.child, .writer)
    for language in Language.allCases {
      let card = CrisisCard(distress: signs, for: try reader(country, language), last: nil, seed: 0)
      #expect(card?.lines[1].hasPrefix("  " + number) == true, "\(card?.lines ?? [])")
    }
  }

  @Test func `Without a country those that speak the language alone come first`() {
    let english = HelpLines().international(in: .english).filter { $0.audience == .crisis }.map(\.country)
    #expect(english.prefix(3).allSatisfy { ["US", "GB", "IE"].contains($0) } && english.dropFirst(3).first == "CA")
    let french = HelpLines().international(in: .french).filter { $0.audience == .crisis }.map(\.country)
    #expect(french.prefix(3) == ["FR", "BE", "CA"])
  }
}
