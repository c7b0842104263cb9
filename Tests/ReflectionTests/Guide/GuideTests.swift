import Journal
import Testing

@testable import Reflection

@Suite struct GuideTests {
  private func reflect(
    _ text: String, _ language: Language, seed: UInt64 = 1, gravity: Gravity = .none,
    basis: GravityReading.Basis = .said,
    settings: GuideSettings = GuideSettings(), memory: GuideMemory = GuideMemory(), observations: [Observation] = []
  ) throws -> GuideReflection {
    let today = try #require(CivilDate(year: 2026, month: 11, day: 3))
    return Guide(language: language, settings: settings).reflect(
      on: EntryReading(Passage(text, language: language)), gravity: gravity, basis: basis, observations: observations,
      memory: memory, today: today, seed: seed)
  }

  private static let english = [
    "I am so angry with my boss. He ignored me again in the meeting and I wanted to shout, but I was afraid of losing my job.",
    "Anna came for dinner and we laughed all evening. I feel light and grateful.",
    "I don't know. Nothing much today.",
    "I want to leave the city, but I am afraid of being alone there. For the first time I talked to my mother about it.",
    "I could not sleep again. I keep thinking about the exam and I am exhausted and scared.",
    "My grandmother died on Sunday. I miss her.",
    "I managed to call my sister despite being terrified. It helped to talk to her.",
  ]
  private static let french = [
    "Je suis tellement en colère contre mon chef. Il m’a encore ignoré pendant la réunion et j’avais envie de crier, mais j’ai peur de perdre mon travail.",
    "Léa est venue dîner et nous avons ri toute la soirée. Je me sens léger et reconnaissant.",
    "Je ne sais pas. Rien de spécial aujourd’hui.",
    "Je veux quitter la ville, mais j’ai peur d’être seule là-bas. Pour la première fois, j’en ai parlé à ma mère.",
    "Encore une nuit blanche. Je pense sans cesse à l’examen, je suis épuisée et angoissée.",
    "Ma grand-mère est morte dimanche. Elle me manque.",
    "J’ai réussi à appeler ma sœur malgré l’angoisse. Ça m’a fait du bien de lui parler.",
  ]

  private static func unquoted(_ text: String) -> String {
    var depth = 0
    var own = ""
    for character in text {
      if character == "“" || character == "«" { depth += 1 }
      if depth == 0 { own.append(character) }
      if character == "”" || character == "»" { depth -= 1 }
    }
    return own
  }

  @Test(arguments: Language.allCases, [Gravity.passive, .active])
  func `What only sounds like danger is neither called pain nor praised nor quoted`(
    language: Language, gravity: Gravity
  ) throws {
    let wary = Openings.of(language).byKind[.wary, default: []].map(\.template)
    for text in samples(language) {
      for seed in 0..<4 as Range<UInt64> {
        let reflection = try reflect(text, language, seed: seed, gravity: gravity, basis: .hinted)
        #expect(reflection.gravity == gravity)
        let said = reflection.text
        #expect(wary.contains { $0.filled(SlotValues(), language).map(said.contains) ?? false }, "\(said)")
        #expect(
          !said.contains("“") && !said.contains("«") && reflection.exercise == nil && reflection.observations.isEmpty)
        #expect(reflection.questions.count <= 1)
      }
    }
  }

  private func samples(_ language: Language) -> [String] { language == .english ? Self.english : Self.french }

  @Test(arguments: Language.allCases, Array(0..<7))
  func `A reflection gives back, asks once or twice, and passes the rubric`(language: Language, number: Int) throws {
    let text = samples(language)[number]
    let gate = Gate(entry: Passage(text, language: language), gravity: .none, language: language)
    for seed in 0..<25 as Range<UInt64> {
      let reflection = try reflect(text, language, seed: seed)
      #expect(!reflection.text.isEmpty && (1...2).contains(reflection.questions.count), "\(text)")
      let whole = ([reflection.text] + reflection.questions.map(\.text)).joined(separator: " ")
      #expect(gate.findings(inGuide: whole) == [], "\(whole)")
      #expect(whole.split(separator: " ").count <= 150, "\(whole)")
      #expect(whole.allSatisfy { !"{}'".contains($0) }, "\(whole)")
      // Between quotation marks the words are the writer's.
      let own = Self.unquoted(whole)
      for wrong in [" my ", " mon ", " ma ", " mes ", " I ", " je ", " j’", " tu "] {
        #expect(!(" " + own + " ").contains(wrong), "\(whole)")
      }
      // It takes up the entry instead of giving it back.
      #expect(
        !Repetition(Passage(whole, language: language).allWords)
          .sharesRun(of: 8, with: Repetition(Passage(text, language: language).allWords)), "\(whole)")
    }
  }

  @Test(arguments: Language.allCases)
  func `Different entries get different reflections`(language: Language) throws {
    let openings = try samples(language).enumerated().map {
      try reflect($0.element, language, seed: UInt64($0.offset)).text
    }
    #expect(Set(openings).count == openings.count)
  }

  @Test(arguments: Language.allCases)
  func `Both sides of a matter are given back`(language: Language) throws {
    let texts = try (0..<12).map { try reflect(samples(language)[0], language, seed: $0).text }
    let sides = language == .english ? "losing your job" : "perdre votre travail"
    #expect(texts.allSatisfy { $0.contains(sides) })
  }

  @Test(arguments: Language.allCases)
  func `Nobody who mourns is cheered, counted or sent to an exercise`(language: Language) throws {
    let text = samples(language)[5]
    for seed in 0..<20 as Range<UInt64> {
      let reflection = try reflect(text, language, seed: seed, gravity: .distress)
      #expect(reflection.observations.isEmpty && reflection.questions.count == 1)
      for cheerful in ["joy", "longing", "happ", "joie", "content"] {
        #expect(!reflection.text.lowercased().contains(cheerful))
      }
    }
  }

  @Test(arguments: [Gravity.passive, .active], Language.allCases)
  func `In danger nothing is offered or counted`(gravity: Gravity, language: Language) throws {
    for text in samples(language) {
      let reflection = try reflect(text, language, gravity: gravity)
      #expect(reflection.exercise == nil && reflection.observations.isEmpty && !reflection.sentences.isEmpty)
    }
  }

  @Test func `Whoever asks for a diagnosis or about pills is sent to who can answer`() throws {
    let diagnosis = try reflect("I cannot concentrate at all. Do I have ADHD?", .english).text
    #expect(diagnosis.contains("doctor") || diagnosis.contains("sees you"))
    let pills = try reflect("Est-ce que je dois arrêter mes médicaments ? Je dors mal.", .french).text
    #expect(pills.contains("médecin") || pills.contains("pharmacien") || pills.contains("ordonnance"))
  }

  @Test(arguments: [
    ("I've been on sertraline for four months. Can I just stop?", Language.english),
    ("Je suis sous sertraline depuis quatre mois. Est-ce que je peux arrêter d’un coup ?", Language.french),
  ])
  func `Pills named a sentence before are meant by the question`(text: String, language: Language) throws {
    let reflection = try reflect(text, language)
    let said = reflection.text.lowercased()
    #expect(
      ["doctor", "pharmacist", "prescription", "médecin", "pharmacien", "ordonnance"].contains(where: said.contains))
    let asked = Set(QuestionBank.of(language).questions.filter { $0.stage == .asking }.map(\.name))
    #expect(reflection.questions.allSatisfy { asked.contains($0.name) })
  }

  @Test(arguments: [
    ("Heute war ein langer Tag. Ich habe mit meiner Schwester telefoniert und lange geweint.", Language.english),
    ("Oggi sono andata al mercato con mia nonna e mi ha raccontato come ha conosciuto il nonno.", Language.french),
  ])
  func `A language that is not read is said not to be read`(text: String, language: Language) throws {
    let reflection = try reflect(text, language)
    #expect(reflection.text.contains(language == .english ? "English" : "anglais"))
    for word in ["Schwester", "Oggi", "nonna"] {
      #expect(!(reflection.text + reflection.questions.map(\.text).joined()).contains(word))
    }
  }

  @Test(arguments: Language.allCases)
  func `Somebody named once is not said to come back again and again`(language: Language) throws {
    let text = language == .english ? "Mum rang at noon." : "Maman a appelé à midi."
    for seed in 0..<20 as Range<UInt64> {
      let said = try reflect(text, language, seed: seed).text
      for untrue in ["several times", "Much of what", "souvent", "bonne part"] { #expect(!said.contains(untrue)) }
    }
  }

  @Test func `Signs are read where no word tells`() throws {
    #expect(try reflect("😭😭💔", .english).text.contains("tears"))
    #expect(try reflect("🎉", .french).text.contains("joie"))
  }

  @Test(arguments: Language.allCases)
  func `A dream, a list and an empty page are met as such`(language: Language) throws {
    let bank = QuestionBank.of(language)
    func stages(_ text: String) throws -> Set<QuestionRequest.Stage> {
      let names = try reflect(text, language).questions.map(\.name)
      return Set(bank.questions.filter { names.contains($0.name) }.map(\.stage))
    }
    let isEnglish = language == .english
    #expect(
      try stages(isEnglish ? "I dreamt that my house had no doors." : "J’ai rêvé que ma maison n’avait pas de portes.")
        .contains(.dream))
    #expect(
      try stages(
        isEnglish
          ? "- buy stamps\n- call Jo\n- water the plants" : "- acheter des timbres\n- appeler Jo\n- arroser les plantes"
      )
        == [.list])
    #expect(try stages("") == [.beginning])
  }

  @Test func `Questions only means that nothing is said`() throws {
    let reflection = try reflect(Self.english[0], .english, settings: GuideSettings(isQuestionsOnly: true))
    #expect(reflection.text.isEmpty && !reflection.questions.isEmpty && reflection.exercise == nil)
  }

  @Test func `The direct tone says less`() throws {
    let direct = try reflect(Self.english[0], .english, settings: GuideSettings(tone: .direct))
    let gentle = try reflect(Self.english[0], .english)
    #expect(direct.sentences.count < gentle.sentences.count)
  }

  @Test func `An exercise is asked about next time, and a refused one never comes`() throws {
    let memory = GuideMemory(pendingExercise: ("breathing", 3))
    let next = try reflect(Self.english[4], .english, memory: memory)
    #expect(next.questions.first?.name == "follow-breathing" && next.exercise == nil)
    let refused = Set(ExerciseBank.of(.english).names)
    for seed in 0..<10 as Range<UInt64> {
      #expect(
        try reflect(Self.english[4], .english, seed: seed, settings: GuideSettings(refusedExercises: refused)).exercise
          == nil)
    }
  }

  @Test func `What was asked is not asked again`() throws {
    var memory = GuideMemory()
    for seed in 0..<12 as Range<UInt64> {
      let names = try reflect(Self.english[0], .english, seed: seed, memory: memory).questions.map(\.name)
      #expect(memory.askedQuestions.isDisjoint(with: names))
      memory.askedQuestions.formUnion(names)
    }
  }

  @Test func `The same seed gives the same, and hostile text is only text`() throws {
    for text in ["", "\u{0}", "{topic} {want}", String(repeating: "a", count: 100_000), "👩‍👩‍👧 ؟", "\u{202e}evil", "%s%n"] {
      let one = try reflect(text, .english, seed: 9)
      #expect(try reflect(text, .english, seed: 9).text == one.text)
      #expect(!one.questions.isEmpty && !one.text.contains("{"))
    }
  }

  @Test func `Four entries in a circle turn the question`() throws {
    let text = "My boss ignored me again in the meeting. I am so angry, and nobody at the office respects what I say."
    func traits(_ day: Int) throws -> EntryTraits {
      let date = try #require(CivilDate(year: 2026, month: 11, day: day))
      let moment = try #require(CivilDateTime(date, hour: 20))
      return EntryTraits(
        EntryReading(Passage(text, language: .english)), gravity: .none, entry: EntryID(high: 1, low: UInt64(day)),
        revision: 1, moment: moment, mood: nil, tags: [])
    }
    let past = Past(try [1, 4, 8].map(traits))
    let observations = past.observations(of: try traits(10), people: [])
    #expect(observations.contains { if case .rumination = $0.kind { true } else { false } })
    let reflection = try reflect(text, .english, observations: observations)
    #expect(reflection.text.contains("in much the same words") && reflection.exercise != nil)
  }
}
