import Journal
import Testing

@testable import Reflection

@Suite struct PastTests {
  /// An entry on day `day` of a journal that begins on 1 September 2026.
  private func traits(
    day: Int, hour: Int = 20, mood: Int? = nil, themes: [Theme] = [], feelings: [FeelingFamily] = [],
    people: [String] = [], tags: [String] = [], text: String = "", marks: EntryTraits.Marks = [],
    gravity: Gravity = .none
  ) throws -> EntryTraits {
    let first = try #require(CivilDate(year: 2026, month: 9, day: 1))
    let date = try #require(first.adding(days: day))
    return EntryTraits(
      entry: EntryID(high: UInt64(day), low: UInt64(hour)), revision: 1,
      moment: try #require(CivilDateTime(date, hour: hour)), mood: mood.flatMap { Mood($0) }, gravity: gravity,
      themes: themes, feelings: feelings, people: people.map(EntryTraits.fingerprint),
      tags: tags.compactMap { Tag($0) }.map(EntryTraits.fingerprint),
      wording: WordingSketch(Passage(text, language: .english)), marks: marks, wordCount: 100)
  }

  @Test func `Nothing is said of what was written twice`() throws {
    let past = Past([try traits(day: 1, themes: [.work], feelings: [.fear], people: ["Anna"])])
    let now = try traits(day: 5, themes: [.work], feelings: [.fear], people: ["Anna"])
    #expect(past.observations(of: now, people: [NounPhrase("Anna", .none)]).isEmpty)
  }

  @Test func `The third time is said, with its dates`() throws {
    let past = Past([
      try traits(day: 3, themes: [.work], people: ["Anna"]), try traits(day: 1, themes: [.work], people: ["Anna"]),
    ])
    let now = try traits(day: 5, themes: [.work], people: ["anna"])
    let observations = past.observations(of: now, people: [NounPhrase("Anna", .none)])
    #expect(observations.map(\.kind) == [.theme(.work), .person(NounPhrase("Anna", .none))])
    #expect(observations.first?.evidence.map(\.date.description) == ["2026-09-02", "2026-09-04"])
  }

  @Test func `A tag of the writer's own comes back, however it is spelt, the most frequent first`() throws {
    let tags = ["Élan", "garden"].compactMap { Tag($0) }
    let past = Past([
      try traits(day: 1, tags: ["garden", "elan"]), try traits(day: 2, tags: ["GARDEN", "work"]),
      try traits(day: 3, tags: ["Garden", "élan"]), try traits(day: 9, tags: ["garden", "Élan"]),
    ])
    let observations = past.observations(of: try traits(day: 5, tags: ["Élan", "garden"]), tags: tags)
    #expect(observations.map(\.kind) == [.tag("garden"), .tag("Élan")])
    #expect(observations.first?.evidence.map(\.date.description) == ["2026-09-02", "2026-09-03", "2026-09-04"])
    #expect(past.observations(of: try traits(day: 2, tags: ["work"]), tags: tags).isEmpty)
    #expect(past.observations(of: try traits(day: 200), tags: tags).isEmpty)
  }

  @Test func `An entry is no part of its own past, nor is what came after`() throws {
    let now = try traits(day: 5, themes: [.work])
    let past = Past([now, try traits(day: 6, themes: [.work]), try traits(day: 7, themes: [.work])])
    #expect(past.observations(of: now, people: []).isEmpty)
  }

  @Test func `Several entries of a day are one day, and no trend`() throws {
    let day = try (9..<13).map {
      try traits(day: 5, hour: $0, mood: 2, themes: [.work], feelings: [.sadness], people: ["Anna"], marks: .relief)
    }
    let now = try traits(day: 5, mood: 5, themes: [.work], feelings: [.sadness], people: ["Anna"])
    #expect(Past(day).observations(of: now, people: [NounPhrase("Anna", .none)]).isEmpty)
    // A second day is still none; the third is.
    let two = Past(day + [try traits(day: 4, themes: [.work], feelings: [.sadness])])
    #expect(
      !two.observations(of: now, people: []).contains { $0.kind == .feeling(.sadness) || $0.kind == .theme(.work) })
    let three = Past(try [1, 3].map { try traits(day: $0, themes: [.work], feelings: [.sadness]) } + day)
    #expect(three.observations(of: now, people: []).contains { $0.kind == .feeling(.sadness) })
  }

  @Test func `What is long ago does not count`() throws {
    let past = Past(try (0..<5).map { try traits(day: $0, themes: [.work]) })
    #expect(past.observations(of: try traits(day: 200, themes: [.work]), people: []).isEmpty)
  }

  @Test func `A better mood with a theme is seen`() throws {
    let past = Past(try (0..<4).map { try traits(day: $0 * 3, mood: 2, themes: [.couple]) })
    let observations = past.observations(of: try traits(day: 30, mood: 4, themes: [.couple]), people: [])
    let (low, high) = (try #require(Mood(2)), try #require(Mood(4)))
    #expect(
      observations.contains { $0.kind == .moodWithTheme(.couple, before: low, now: high) && $0.evidence.count == 4 })
  }

  @Test func `What helped is remembered, but not from an entry of danger`() throws {
    let past = Past([
      try traits(day: 1, themes: [.sleep], marks: .relief),
      try traits(day: 2, themes: [.sleep], marks: .relief, gravity: .active), try traits(day: 3, themes: [.sleep]),
    ])
    let observations = past.observations(of: try traits(day: 5, themes: [.sleep]), people: [])
    let helped = try #require(observations.first { $0.kind == .helped(.sleep) })
    #expect(helped.evidence.map(\.entry) == [EntryID(high: 1, low: 20)])
  }

  private static let brooding =
    "My boss ignored me again in the meeting and I keep asking myself why nobody at the office respects anything I say."

  @Test func `Going round in circles is seen`() throws {
    let past = Past(
      try (0..<3).map { try traits(day: $0 * 2, themes: [.work], feelings: [.anger], text: Self.brooding) })
    let now = try traits(day: 8, themes: [.work], feelings: [.anger], text: "Again: " + Self.brooding)
    #expect(past.observations(of: now, people: []).first?.kind == .rumination(.work))
  }

  @Test(arguments: [EntryTraits.Marks.want, .change, .strength, .relief])
  func `Whoever wants or does something new does not go round in circles`(mark: EntryTraits.Marks) throws {
    let past = Past(
      try (0..<3).map { try traits(day: $0 * 2, themes: [.work], feelings: [.anger], text: Self.brooding) })
    let now = try traits(day: 8, themes: [.work], feelings: [.anger], text: Self.brooding, marks: mark)
    #expect(!past.observations(of: now, people: []).contains { $0.kind == .rumination(.work) })
  }

  @Test func `Other words are no circle`() throws {
    let texts = [
      "The new printer broke while we prepared the autumn catalogue with the designers.",
      "Lunch with the trainees, who complained about parking and the canteen prices all along.",
      "A customer from Lyon cancelled the order, so three weeks of drawings are wasted.",
    ]
    let past = Past(
      try texts.enumerated().map {
        try traits(day: $0.offset, themes: [.work], feelings: [.anger], text: $0.element)
      })
    let now = try traits(day: 8, themes: [.work], feelings: [.anger], text: Self.brooding)
    #expect(!past.observations(of: now, people: []).contains { $0.kind == .rumination(.work) })
  }

  @Test func `The third night is seen`() throws {
    let past = Past([try traits(day: 1, hour: 3), try traits(day: 4, hour: 2), try traits(day: 5, hour: 12)])
    let observations = past.observations(of: try traits(day: 6, hour: 4), people: [])
    #expect(observations.map(\.kind) == [.atNight])
    #expect(observations.first?.evidence.count == 2)
  }

  @Test func `Traits survive being kept`() throws {
    var random = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    var all: [EntryTraits] = []
    for day in 0..<50 {
      let traits = try traits(
        day: day * 37, hour: .random(in: 0..<24, using: &random), mood: day % 6 == 0 ? nil : day % 6,
        themes: Array(Theme.allCases.shuffled().prefix(day % 9)),
        feelings: Array(FeelingFamily.allCases.shuffled().prefix(day % 5)), people: ["Anna", "Zoë", "محمد"],
        tags: (0..<day % 7).map { "tag\($0)" },
        text: Self.brooding, marks: EntryTraits.Marks(rawValue: UInt8(day % 16)),
        gravity: Gravity.allCases[day % 4])
      all.append(traits)
      traits.encode(to: &bytes)
    }
    var position = 0
    var read: [EntryTraits] = []
    while position < bytes.count { read.append(try #require(EntryTraits(bytes, at: &position))) }
    #expect(read == all)
    for cut in stride(from: 0, to: 60, by: 1) {
      var position = 0
      #expect(EntryTraits(Array(bytes.prefix(cut)), at: &position) == nil)
    }
  }

  @Test func `Likeness is high for much the same words and low for others`() {
    let one = WordingSketch(Passage(Self.brooding, language: .english))
    let same = WordingSketch(Passage(Self.brooding + " So tired.", language: .english))
    let other = WordingSketch(Passage("We walked along the beach and ate oysters with lemon.", language: .english))
    #expect(one.likeness(to: same) > 0.6)
    #expect(one.likeness(to: other) < 0.2)
    #expect(
      WordingSketch(Passage("", language: .english)).likeness(to: WordingSketch(Passage("", language: .english))) == 0)
  }
}
