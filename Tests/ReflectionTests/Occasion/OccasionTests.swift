import Journal
import Testing

@testable import Reflection

@Suite struct OccasionTests {
  private func kinds(_ text: String, _ language: Language) -> [Occasion.Kind] {
    OccasionReader.occasions(Passage(text, language: language)).map(\.kind)
  }

  @Test(arguments: [
    ("Got the job! I rang Mum and we both screamed.", Occasion.Kind.job, Language.english),
    ("She said yes. She actually said yes.", .proposal, .english),
    ("The washing machine died and the car failed its MOT.", .broken, .english),
    ("My brother died this morning.", .deathNow, .english),
    ("Our daughter was born at noon.", .birth, .english),
    ("The operation is on Tuesday.", .waiting, .english),
    ("I am so stupid. I forgot the keys.", .selfBlame, .english),
    ("WHY DOES NOBODY EVER ASK ME", .unheard, .english),
    ("I AM DONE WITH THIS CAR", .shout, .english),
    ("Il m’a demandée en mariage sur le quai.", .proposal, .french),
    ("La chaudière est morte et il gèle.", .broken, .french),
    ("Papa est mort ce matin.", .deathNow, .french),
    ("Mon neveu est né hier soir.", .birth, .french),
    ("Personne n’a appelé de tout le week-end.", .alone, .french),
    ("J’ai raté mon permis.", .failure, .french),
  ])
  func `What happened is read`(text: String, kind: Occasion.Kind, language: Language) {
    #expect(kinds(text, language).first == kind, "\(kinds(text, language))")
  }

  @Test(arguments: [
    ("I did not get the job and I am not sad.", Occasion.Kind.job, Language.english),
    ("If she said yes I would move.", .proposal, .english),
    ("I wish I had got the job.", .job, .english),
    ("Ten years ago my father died.", .deathNow, .english),
    ("Did she say yes?", .proposal, .english),
    ("Si elle a dit oui, je pars.", .proposal, .french),
    ("J’ai peur d’être enceinte.", .pregnancy, .french),
  ])
  func `What is denied, wished or long over is not`(text: String, kind: Occasion.Kind, language: Language) {
    #expect(!kinds(text, language).contains(kind))
  }

  @Test(arguments: Language.allCases)
  func `Every kind has something to say and to ask`(language: Language) {
    let words = OccasionWords.of(language)
    for kind in Occasion.Kind.allCases {
      #expect(!words.openings(kind).isEmpty, "\(kind)")
      // Whoever is on the page, or nobody.
      #expect(words.questions(kind).contains { $0.template.needs.isEmpty }, "\(kind)")
    }
  }

  @Test(arguments: Language.allCases)
  func `All that is said of what happened passes the gate`(language: Language) {
    let words = OccasionWords.of(language)
    let gate = Gate(entry: Passage("", language: language), gravity: .none, language: language)
    var values = SlotValues()
    values.person = language == .english ? NounPhrase("mother", .yours) : NounPhrase("mère", .yours, gender: .feminine)
    for opening in Occasion.Kind.allCases.flatMap({ words.openings($0) + words.questions($0) }) {
      let text = opening.template.filled(values, language) ?? ""
      #expect(!text.isEmpty && gate.findings(inGuide: text).isEmpty, "\(text) \(gate.findings(inGuide: text))")
    }
  }

  @Test(arguments: [
    ("My dad died three years ago. I miss him, and I still set out his cup.", "your dad", Language.english),
    ("Trois ans que papa est mort, je sors encore sa tasse.", "votre père", .french),
  ])
  func `Where one person is spoken of, they are asked about by their name`(
    text: String, person: String, language: Language
  ) throws {
    let reading = EntryReading(Passage(text, language: language))
    let estimate = OccasionEstimate(kinds: [.mourning: 0.9], feelings: [:], kind: .mourning)
    let asked = try (0..<12 as Range<UInt64>).map { seed in
      Guide(language: language).reflect(
        on: reading, gravity: .none, estimate: estimate, today: try #require(CivilDate(year: 2026, month: 12, day: 1)),
        seed: seed
      ).questions.map(\.text).joined()
    }
    #expect(asked.contains { $0.contains(person) }, "\(asked)")
  }
}
