import Journal
import Testing

@testable import Reflection

/// Every text of the bank, read as a careful writer would.
@Suite struct BankTests {
  private static let languages = Language.allCases

  /// Nouns that grammar trips over: vowels, aspirated h, plurals, both genders, names.
  private static func nouns(_ language: Language) -> [NounPhrase] {
    switch language {
    case .english:
      [NounPhrase("meeting", .yours), NounPhrase("exams", .definite, isPlural: true), NounPhrase("Anna", .none)]
    case .french:
      [
        NounPhrase("réunion", .yours, gender: .feminine),
        NounPhrase("examens", .definite, gender: .masculine, isPlural: true),
        NounPhrase("hôpital", .definite, gender: .masculine), NounPhrase("honte", .definite, gender: .feminine),
        NounPhrase("Anna", .none), NounPhrase("chef", .definite, gender: .masculine),
      ]
    }
  }

  private static func values(_ noun: NounPhrase, _ language: Language) -> SlotValues {
    var values = SlotValues()
    values.topic = noun
    values.person = noun
    values.feeling =
      language == .english
      ? NounPhrase("anger", .this) : NounPhrase("angoisse", .this, gender: .feminine)
    values.other = values.feeling
    values.want = language == .english ? "leave" : "appeler votre sœur"
    values.time = language == .english ? "this morning" : "ce matin"
    values.deed = language == .english ? "calling your sister" : "avoir appelé votre sœur"
    values.told = language == .english ? "he called you Peter" : "il vous a dit non"
    values.happened = values.told
    values.quotation = language == .english ? "nobody called" : "personne n’a appelé"
    values.felt = values.quotation
    values.figures["theme"] = Theme.work.name[language]
    values.sides = language == .english ? ("wants to leave", "is afraid") : ("veut partir", "a peur")
    return values
  }

  @Test(arguments: languages)
  func `There are questions for every stage, and enough of them`(language: Language) {
    let bank = QuestionBank.of(language)
    #expect(bank.questions.count >= 450)
    for stage in QuestionRequest.Stage.allCases {
      #expect(bank.questions.count { $0.stage == stage } >= 3, "\(stage)")
    }
    #expect(Set(bank.questions.map(\.name)).count == bank.questions.count)
    let tied = bank.questions.count { !$0.template.needs.isEmpty }
    #expect(Double(tied) >= 0.35 * Double(bank.questions.count))
    // Tied to the entry by its words, by what it is about, or by what was felt.
    let close = bank.questions.count { !$0.template.needs.isEmpty || !$0.themes.isEmpty || $0.isOfOneFeeling }
    #expect(Double(close) >= 0.75 * Double(bank.questions.count))
  }

  @Test(arguments: languages)
  func `Each theme has questions for heavy hours and for good ones`(language: Language) {
    for theme in Theme.allCases {
      let own = QuestionBank.of(language).questions.filter { $0.themes.contains(theme) }
      let heavy = own.count { $0.families.isEmpty || $0.families.contains(.sadness) }
      let good = own.count { $0.families.isEmpty || $0.families.contains(.joy) }
      #expect(heavy >= 6 && good >= 6, "\(theme): \(heavy), \(good)")
    }
  }

  @Test(arguments: languages)
  func `Each feeling has questions of its own`(language: Language) {
    for family in FeelingFamily.allCases {
      #expect(QuestionBank.of(language).questions.count { $0.families == [family] } >= 8, "\(family)")
    }
  }

  @Test(arguments: languages)
  func `Who mourns is never asked what was good about it`(language: Language) {
    for question in QuestionBank.of(language).questions where question.themes.contains(.grief) {
      #expect(question.families.isDisjoint(with: FeelingFamily.allCases.filter(\.isPleasant)))
      #expect(question.stage != .savouring && question.suitsDistress, "\(question.template.text)")
      #expect(question.template.needs.isSubset(of: ["feeling", "quote"]), "\(question.template.text)")
    }
    // The person of the entry may be the one who died.
    for seed in 0..<100 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let request = QuestionRequest(
        themes: [.family, .grief], families: [.sadness], gravity: seed % 2 == 0 ? .none : .distress,
        stages: [.feel, .people, .meaning], values: Self.values(NounPhrase("Ariane", .none), language), asked: [],
        count: 3)
      for asked in QuestionBank.of(language).choose(request, &random) { #expect(!asked.text.contains("Ariane")) }
    }
  }

  @Test(arguments: languages)
  func `Who is in danger is asked only what is meant for them`(language: Language) {
    let bank = QuestionBank.of(language)
    #expect(bank.questions.count { $0.suitsDanger } >= 10)
    for gravity in [Gravity.passive, .active] {
      for seed in 0..<50 as Range<UInt64> {
        var random = SeededRandom(seed: seed)
        let request = QuestionRequest(
          themes: [.work, .grief], families: [.sadness, .joy], gravity: gravity, stages: [.feel, .people],
          values: Self.values(Self.nouns(language)[0], language), asked: [], count: 2)
        let asked = bank.choose(request, &random)
        #expect(asked.count == 2)
        for question in asked { #expect(bank.questions.first { $0.name == question.name }?.suitsDanger == true) }
      }
    }
    #expect(bank.questions.allSatisfy { !$0.suitsDanger || $0.template.needs.isEmpty && !$0.suitsCalm })
  }

  @Test(arguments: languages)
  func `No two questions are nearly the same`(language: Language) {
    let questions = QuestionBank.of(language).questions.map { question in
      (question.template.text, Set(question.template.text.lowercased().split { !$0.isLetter }))
    }
    for (index, one) in questions.enumerated() {
      for other in questions[(index + 1)...] {
        let likeness = Double(one.1.intersection(other.1).count) / Double(one.1.union(other.1).count)
        #expect(likeness < 0.8, "\(one.0) | \(other.0)")
      }
    }
  }

  @Test(arguments: languages)
  func `The same seed asks the same, and what was asked is not asked again`(language: Language) throws {
    let bank = QuestionBank.of(language)
    var request = QuestionRequest(
      themes: [.work], families: [.anger], gravity: .none,
      stages: [.feel, .need, .explore, .strength, .people, .meaning],
      values: Self.values(Self.nouns(language)[0], language), asked: [], count: 2)
    // Two a day about the same thing, for thirty days, and none comes twice.
    for seed in 0..<30 as Range<UInt64> {
      var (one, other) = (SeededRandom(seed: seed), SeededRandom(seed: seed))
      let asked = bank.choose(request, &one)
      #expect(asked == bank.choose(request, &other))
      #expect(asked.count == 2)
      #expect(Set(asked.map(\.name)).isDisjoint(with: request.asked))
      request.asked.formUnion(asked.map(\.name))
    }
  }

  @Test(arguments: ["feel | * | * | never | What?", "nothing | * | * | any | What?", "feel | * | any | What?", "", "|"])
  func `A line that is no question is none`(line: String) {
    var columns = QuestionColumns()
    #expect(QuestionBank.Question(line[...], &columns) == nil)
  }

  @Test(arguments: languages)
  func `Each question fills with any noun, is one question, and passes the gate`(language: Language) throws {
    let gate = Gate(entry: Passage("", language: language), gravity: .none, language: language)
    for question in QuestionBank.of(language).questions {
      for noun in Self.nouns(language) {
        let text = try #require(
          question.template.filled(Self.values(noun, language), language), "\(question.template.text)")
        #expect(!text.contains("{") && !text.contains("}") && !text.contains("  "), "\(text)")
        #expect(text.count { $0 == "?" } == 1 && text.hasSuffix("?"), "\(text)")
        #expect(text.split(separator: " ").count <= 30, "\(text)")
        #expect(gate.findings(inGuide: text) == [], "\(text)")
        checkGrammar(text, language)
      }
    }
  }

  @Test(arguments: languages)
  func `Each opening fills with any noun and passes the gate`(language: Language) throws {
    let gate = Gate(entry: Passage("", language: language), gravity: .none, language: language)
    // What happened has words of its own, and a line that is told is told as it is.
    for kind in OpeningKind.allCases where kind != .occasion && kind != .told {
      let openings = try #require(Openings.of(language).byKind[kind], "\(kind)")
      #expect(openings.count >= 4, "\(kind)")
      for opening in openings {
        for noun in Self.nouns(language) {
          let text = try #require(opening.template.filled(Self.values(noun, language), language), "\(opening)")
          #expect(gate.findings(inGuide: text) == [], "\(text)")
          checkGrammar(text, language)
        }
      }
    }
  }

  @Test(arguments: languages)
  func `Each feeling has openings of its own, some of which need no words of the entry`(language: Language) throws {
    let gate = Gate(entry: Passage("", language: language), gravity: .none, language: language)
    let nouns = Dictionary(grouping: FeelingLexicon.of(language).feelings) { Shade($0.noun.text, $0.family) }
    for shade in Shade.allCases {
      let openings = try #require(Openings.of(language).byShade[shade], "\(shade)")
      #expect(openings.count >= 3, "\(shade)")
      #expect(openings.count { $0.template.needs.isSubset(of: ["feeling"]) } >= 2, "\(shade)")
      for feeling in try #require(nouns[shade], "\(shade) has no noun") {
        for opening in openings {
          var values = Self.values(Self.nouns(language)[0], language)
          values.feeling = feeling.noun
          let text = try #require(opening.template.filled(values, language), "\(opening)")
          #expect(gate.findings(inGuide: text) == [], "\(text)")
          #expect(text.first?.isUppercase == true || text.first == "“" || text.first == "«", "\(text)")
          checkGrammar(text, language)
        }
      }
    }
  }

  @Test(arguments: languages)
  func `A question for one theme is not asked about a thing of another`(language: Language) {
    var values = SlotValues()
    values.topic = Self.nouns(language)[0]
    var request = QuestionRequest(
      themes: [.money, .work], families: [.fear], gravity: .none, stages: QuestionRequest.Stage.allCases,
      values: values,
      asked: [], count: 2)
    request.topicTheme = .work
    for question in QuestionBank.of(language).questions
    where question.themes == [.money] && question.template.needs.contains("topic") {
      #expect(!question.suits(request), "\(question.template.text)")
    }
  }

  private func checkGrammar(_ text: String, _ language: Language) {
    guard language == .french else {
      #expect(!text.contains("your the ") && !text.contains("the your "), "\(text)")
      return
    }
    for wrong in [
      "de le chef", "de les exa", "à le chef", "à les exa", " de a", " de é", "de l’honte", "l’honte", "la angoisse",
      "de Anna", "que Anna", "cette hôpital", "le hôpital", "ce hôpital", "que il", " tu ", " ton ", "si il", " de un ",
      "que elle", "de avoir", "de appeler", "'",
    ] { #expect(!text.contains(wrong), "\(text)") }
    for sign in ["?", "!", ";", ":"] {
      #expect(!text.contains(" " + sign) && !text.replacing("\u{a0}" + sign, with: "").contains(sign), "\(text)")
    }
  }

  @Test(arguments: languages)
  func `Exercises are whole, offered with permission, and followed up`(language: Language) {
    let bank = ExerciseBank.of(language)
    #expect(bank.exercises.count >= 14)
    let permission = language == .english ? "If you like" : "Si vous en avez envie"
    for exercise in bank.exercises {
      #expect(exercise.offer.hasPrefix(permission), "\(exercise.name)")
      #expect((2...7).contains(exercise.steps.count), "\(exercise.name)")
      #expect(exercise.followUp.hasSuffix("?"), "\(exercise.name)")
      #expect(exercise.highestGravity <= .distress)
    }
    #expect(ExerciseBank.of(.english).names == ExerciseBank.of(.french).names)
  }

  @Test func `Nobody in danger is offered an exercise`() {
    var random = SeededRandom(seed: 1)
    for language in Language.allCases {
      for gravity in [Gravity.passive, .active] {
        let request = Guide.ExerciseRequest(
          themes: [.sleep], families: [.fear, .sadness], gravity: gravity, isRumination: true, without: [])
        #expect(ExerciseBank.of(language).choose(request, &random) == nil)
      }
    }
  }

  @Test(arguments: [
    (NounPhrase("chef", .definite, gender: .masculine), "du chef", "au chef", "le chef"),
    (NounPhrase("école", .definite, gender: .feminine), "de l’école", "à l’école", "l’école"),
    (NounPhrase("honte", .definite, gender: .feminine), "de la honte", "à la honte", "la honte"),
    (NounPhrase("amis", .yours, gender: .masculine, isPlural: true), "de vos amis", "à vos amis", "vos amis"),
    (NounPhrase("Anna", .none), "d’Anna", "à Anna", "Anna"),
    (NounPhrase("Hugo", .none), "de Hugo", "à Hugo", "Hugo"),
    (NounPhrase("enfants", .definite, gender: .masculine, isPlural: true), "des enfants", "aux enfants", "les enfants"),
    (NounPhrase("espoir", .this, gender: .masculine), "de cet espoir", "à cet espoir", "cet espoir"),
  ])
  func `French prepositions contract and elide`(noun: NounPhrase, de: String, à: String, alone: String) {
    #expect(FrenchNoun.phrase(noun, after: .de) == de)
    #expect(FrenchNoun.phrase(noun, after: .à) == à)
    #expect(FrenchNoun.phrase(noun) == alone)
    #expect(FrenchNoun.phrase(noun, after: .que) == (alone == "Anna" ? "qu’Anna" : "que " + alone))
  }
}
