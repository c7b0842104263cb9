import Journal
import Testing

@testable import Reflection

/// Somebody took their own life: met as a grief of its own, with no why, no guilt, and no word that judges.
@Suite struct BereavedTests {
  private func reading(_ text: String, _ language: Language) -> GravityReading {
    GravityReading(Passage(text, language: language))
  }

  @Test(arguments: [
    ("My sister took her own life in March.", Language.english), ("My brother killed himself.", .english),
    ("Tom killed himself on Tuesday. I found the note.", .english),
    ("We lost Ben to suicide two years ago. His birthday today.", .english),
    ("Since my brother’s suicide the mornings are long.", .english),
    ("Mon frère s’est suicidé.", .french), ("Ma mère s’est donné la mort il y a trois ans.", .french),
    ("Depuis le suicide de mon fils, les matins sont longs.", .french),
    ("Mon voisin a mis fin à ses jours cette nuit.", .french), ("Paul s’est tué il y a un an.", .french),
  ])
  func `it has words and questions of its own`(text: String, language: Language) throws {
    let reading = reading(text, language)
    #expect(reading.gravity == .distress && Harm(reading) == .bereaved, "\(reading.signs)")
    for seed in 0..<20 as Range<UInt64> {
      let reflection = Guide(language: language).reflect(
        on: EntryReading(Passage(text, language: language)), gravity: reading.gravity, basis: reading.basis,
        harm: Harm(reading), today: try #require(CivilDate(year: 2026, month: 12, day: 1)), seed: seed)
      #expect(reflection.sentences.count == 1 && reflection.questions.count == 1 && reflection.exercise == nil)
      let said = (reflection.text + " " + reflection.questions[0].text).lowercased()
      for word in [
        "commit", "why", "suicid", "fault", "blame", "could have", "should have", "pourquoi", "faute", "coupable",
        "culpab", "auriez pu", "sort out tonight",
      ] { #expect(!said.contains(word), "\(said)") }
    }
  }

  @Test(arguments: [
    ("He killed himself laughing at his own joke.", Language.english), ("She drowned herself in work.", .english),
    ("She took her life savings and left.", .english),
    ("In the film the hero killed himself at the end.", .english),
    ("He shot himself in the foot with that email.", .english), ("My brother tried to kill himself.", .english),
    ("Mon cousin s’est tué en moto dimanche.", .french), ("Il s’est tué à la tâche pour ce dossier.", .french),
    ("Mon frère a essayé de se tuer.", .french),
  ])
  func `a turn of speech, an accident, a film and an attempt are not it`(text: String, language: Language) {
    #expect(Harm(reading(text, language)) != .bereaved, "\(reading(text, language).signs)")
  }

  @Test(arguments: Language.allCases)
  func `a line is named only where it says that it is for them`(language: Language) throws {
    let signs = reading(
      language == .english ? "My brother killed himself." : "Mon frère s’est suicidé.", language
    ).signs
    func card(_ country: String) throws -> CrisisCard? {
      CrisisCard(
        distress: signs,
        for: CrisisCard.Reader(
          country: country, language: language, helpLines: HelpLines(),
          today: try #require(CivilDate(year: 2026, month: 12, day: 1))), last: nil, seed: 0)
    }
    let french = try #require(try card("FR"))
    #expect(french.kind == .bereaved && french.lines.count == 1 && french.lines[0].contains("3114"))
    #expect(try card("GB") == nil && card("JP") == nil)
  }

  @Test(arguments: [
    ("My brother killed himself and I want to die too.", Language.english),
    ("Mon frère s’est suicidé et je veux mourir aussi.", .french),
  ])
  func `who wishes to follow gets the whole card`(text: String, language: Language) {
    let reading = reading(text, language)
    #expect(reading.gravity >= .passive && reading.isSaid && Harm(reading) == nil, "\(reading.signs)")
  }
}
