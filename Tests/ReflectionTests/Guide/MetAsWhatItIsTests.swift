import Journal
import Testing

@testable import Reflection

/// Answers to everyday entries, as who wrote them would read them.
@Suite struct MetAsWhatItIsTests {
  private func reflect(
    _ text: String, _ language: Language, seed: UInt64, gravity: Gravity = .none, basis: GravityReading.Basis = .said
  ) throws -> GuideReflection {
    let today = try #require(CivilDate(year: 2026, month: 11, day: 3))
    return Guide(language: language, settings: GuideSettings()).reflect(
      on: EntryReading(Passage(text, language: language)), gravity: gravity, basis: basis, today: today, seed: seed)
  }

  private func openings(_ reflection: GuideReflection) -> Set<String> {
    Set(reflection.openings.map { String($0.prefix { $0 != "-" }) })
  }

  @Test(arguments: [
    ("Passed my driving test!!! Dad cried in the car park. I can’t stop grinning.", Language.english),
    ("The results came back. It’s benign. I sat in the car and breathed.", .english),
    ("So tired. Work, then kids, then dishes.", .english),
    ("I told my manager no today. My voice shook but I said it.", .english),
    ("J’ai eu mon permis !!! Papa a pleuré sur le parking.", .french),
    ("C’est bénin. Je suis restée dans la voiture.", .french),
    ("Crevée. Boulot, gosses, vaisselle, boulot.", .french),
  ])
  func `A distress that no word says is not said to be there`(text: String, language: Language) throws {
    for seed in 0..<12 as Range<UInt64> {
      let reflection = try reflect(text, language, seed: seed, gravity: .distress, basis: .hinted)
      #expect(!openings(reflection).contains("distress") && reflection.exercise == nil, "\(reflection.text)")
      #expect(!reflection.questions.isEmpty)
    }
  }

  @Test(arguments: [
    ("I cried all day and I am so sad.", Language.english),
    ("J’ai pleuré toute la journée, je suis tellement triste.", .french),
  ])
  func `A distress that what was felt bears out is met`(text: String, language: Language) throws {
    let reflection = try reflect(text, language, seed: 1, gravity: .distress, basis: .hinted)
    #expect(openings(reflection).contains("distress"))
  }

  @Test(arguments: Language.allCases)
  func `Suffering said in words is met whatever was felt`(language: Language) throws {
    let text =
      language == .english
      ? "He hit me again last night. The kids saw." : "Il m’a encore frappée hier soir. Les enfants ont vu."
    #expect(GravityReading(Passage(text, language: language)).isSaid)
    #expect(openings(try reflect(text, language, seed: 2, gravity: .distress)).contains("distress"))
  }

  @Test(arguments: [
    ("I’m such a fool, but I really like him.", Language.english),
    ("Je suis bête, mais il me plaît vraiment.", .french),
  ])
  func `A harsh word about oneself is not lent another mouth`(text: String, language: Language) throws {
    for seed in 0..<20 as Range<UInt64> {
      let reflection = try reflect(text, language, seed: seed)
      let all = ([reflection.text] + reflection.questions.map(\.text)).joined(separator: " ")
      #expect(!all.contains("fool") && !all.contains("bête"), "\(all)")
    }
  }

  @Test(arguments: [
    ("Great day. Swam in the sea with Tom, ate chips on the wall, laughed until my ribs hurt.", Language.english),
    ("We made up. He came home with soup and said sorry first. I feel light again.", .english),
    ("Best day of the holidays. Grandad let me drive the tractor!!", .english),
    ("Super journée. Baignade avec Léo, frites sur la digue, on a bien ri.", .french),
    ("On s’est réconciliés. Il est rentré avec de la soupe et je me sens légère.", .french),
  ])
  func `A happy page is shared, and nothing is mended`(text: String, language: Language) throws {
    let heavy = Set(["heavy", "mixed", "two", "distress", "unclear", "person", "theme"])
    for seed in 0..<25 as Range<UInt64> {
      let reflection = try reflect(text, language, seed: seed)
      #expect(openings(reflection).isDisjoint(with: heavy) && reflection.exercise == nil, "\(reflection.text)")
      let bank = QuestionBank.of(language).questions
      for asked in reflection.questions where !asked.name.hasPrefix("occasion-") {
        let question = try #require(bank.first { $0.name == asked.name })
        #expect(question.families.isEmpty || question.families.contains { $0.isPleasant }, "\(asked.text)")
      }
    }
  }

  @Test(arguments: [
    ("Nothing much today. Washed the car, fixed the shelf, watched the match.", Language.english),
    ("Rien de spécial aujourd’hui. J’ai lavé la voiture, regardé le match, réparé l’étagère.", .french),
  ])
  func `An ordinary day is met as one`(text: String, language: Language) throws {
    for seed in 0..<12 as Range<UInt64> {
      #expect(openings(try reflect(text, language, seed: seed)) == ["ordinary"])
    }
  }

  @Test(arguments: [
    ("meh", Language.english), ("Fine.", .english), ("bof", .french), ("Ça va.", .french),
  ])
  func `A word or two are asked about by themselves`(text: String, language: Language) throws {
    let bank = QuestionBank.of(language).questions
    for seed in 0..<12 as Range<UInt64> {
      let asked = try reflect(text, language, seed: seed).questions
      #expect(asked.count == 1 && bank.first { $0.name == asked.first?.name }?.stage == .brief, "\(asked)")
    }
  }

  @Test(arguments: Language.allCases)
  func `Two sides are asked about only where two were said`(language: Language) throws {
    let text =
      language == .english
      ? "I dreamt that the kitchen was locked but it was raining. Grandma hummed all along."
      : "J’ai rêvé que la cuisine était fermée mais il pleuvait. Mamie chantonnait tout le temps."
    let bank = QuestionBank.of(language).questions
    for seed in 0..<25 as Range<UInt64> {
      for asked in try reflect(text, language, seed: seed).questions {
        #expect(bank.first { $0.name == asked.name }?.stage != .ambivalence, "\(asked.text)")
      }
    }
  }

  @Test(arguments: [
    (
      "We buried the cat under the pear tree this morning. The children sang to her, and I held the spade.",
      Language.english
    ),
    ("On a enterré le chat sous le poirier ce matin. Les enfants ont chanté, et moi je tenais la pelle.", .french),
    ("J’ai giflé mon fils hier soir. Je m’en veux depuis, et il ne m’a rien dit ce matin.", .french),
  ])
  func `A page that only sounds grave is answered by what it says, as any other`(text: String, language: Language)
    throws
  {
    for seed in 0..<12 as Range<UInt64> {
      let sounding = try reflect(text, language, seed: seed, gravity: .passive, basis: .sounding)
      let hinted = try reflect(text, language, seed: seed, gravity: .passive, basis: .hinted)
      let calm = try reflect(text, language, seed: seed)
      #expect(sounding.exercise == nil && sounding.questions.count == 1, "\(sounding.text)")
      #expect(!calm.text.isEmpty && sounding.text != hinted.text, "\(sounding.text)")
    }
  }

  @Test(arguments: [
    ("We talked about my father all evening. I’m tired in a good way.", Language.english),
    ("I’m so happy for my sister. And I think of the two that I lost.", .english),
    ("On a parlé de mon père. C’est une bonne fatigue.", .french), ("Juste plus léger d’un carton.", .french),
  ])
  func `There is always a question`(text: String, language: Language) throws {
    for seed in 0..<40 as Range<UInt64> {
      let gauged: [(Gravity, GravityReading.Basis)] = [
        (.none, .said), (.distress, .sounding), (.passive, .sounding), (.passive, .hinted), (.active, .said),
      ]
      for (gravity, basis) in gauged {
        let reflection = try reflect(text, language, seed: seed, gravity: gravity, basis: basis)
        #expect((1...2).contains(reflection.questions.count), "\(gravity) \(seed): \(reflection.text)")
      }
    }
  }

  private func said(_ text: String, _ language: Language) throws -> [String] {
    try (0..<16 as Range<UInt64>).map { seed in
      let reflection = try reflect(text, language, seed: seed)
      return ([reflection.text] + reflection.questions.map(\.text)).joined(separator: " ").replacing(
        "\u{a0}", with: " ")
    }
  }

  /// What may not be said of a page, whatever chance chooses.
  @Test(arguments: [
    (
      "My sister is expecting her third. We are on our second IVF. I cried over her photos of the baby.",
      ["your children"], Language.english
    ),
    (
      "Ma sœur attend son troisième. Nous en sommes à la deuxième FIV. J’ai pleuré sur les photos du bébé.",
      ["vos enfants"], .french
    ),
    ("The biopsy is back. It is a melanoma.", ["until it has a name", "nobody can say yet"], .english),
    ("La biopsie est revenue. C’est un mélanome.", ["pas de nom", "où l’on saura", "d’ici à la réponse"], .french),
    ("La biopsie est bonne, rien de grave.", ["pas de nom", "où l’on saura", "d’ici à la réponse"], .french),
    ("On a dansé avec Lise jusqu’à deux heures. J’ai raté mon train.", ["n’est pas passé", "pas marché"], .french),
    ("Danced with Liz until two. Missed the last bus.", ["missing from this page", "if they were here"], .english),
    ("On a bu un café debout dans le salon vide. Les clés sont à nous !", ["vide", "au-dedans"], .french),
    ("Formidable. Deux heures de réunion pour choisir une couleur.", ["bonheur", "joie"], .french),
    ("Fabulous. Two hours of traffic on the ring road.", ["happiness", "joy", "wonder"], .english),
    ("Another triumphant week. Tore my coat, lost my glove.", ["looks ahead", "optimism"], .english),
    ("Je déteste mon nouveau chef.", ["haine"], .french),
    ("I hate my new boss.", ["hatred", "aversion"], .english),
    ("Ma grand-tante me manque.", ["chose à elle"], .french),
    ("I ate the whole tin of biscuits. What is wrong with me.", ["program cannot tell", "since when"], .english),
    ("Argued about the washing up and then we both went quiet.", ["calm"], .english),
  ])
  func `What would be false of a page is not said`(text: String, never: [String], language: Language) throws {
    for answer in try said(text, language) {
      for phrase in never { #expect(!answer.lowercased().contains(phrase), "\(text) → \(answer)") }
    }
  }

  @Test(arguments: [
    ("Planted thirty tulips. Cleaned the shed.", Language.english),
    ("J’ai taillé les rosiers. J’ai rangé la cave.", .french),
    ("Read thirty pages of Austen in the bath.", .english), ("J’ai lu trente pages de Colette dans le train.", .french),
  ])
  func `Nobody is asked about where nobody is on the page`(text: String, language: Language) throws {
    for answer in try said(text, language) {
      for hollow in [
        "thinking of", "have understood", "have there", "pensiez-vous", "aurait compris", "aimé avoir là",
        "cette personne", "would they", "like them",
      ] {
        #expect(!answer.contains(hollow), "\(answer)")
      }
    }
  }

  @Test(arguments: [
    (
      "I can’t look at my belly in the mirror. I feel so sad and ashamed of my body, I cried all day about my weight.",
      Language.english
    ),
    (
      "Je ne peux plus regarder mon ventre dans la glace. Je suis tellement triste et j’ai honte de mon corps, de mon poids.",
      .french
    ),
  ])
  func `Nobody is sent through a body that troubles them`(text: String, language: Language) throws {
    for seed in 0..<16 as Range<UInt64> {
      #expect(try reflect(text, language, seed: seed, gravity: .distress).exercise?.name != "body-scan")
    }
  }
}
