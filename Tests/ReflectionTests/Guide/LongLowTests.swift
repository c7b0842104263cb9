import Journal
import Testing

@testable import Reflection

@Suite struct LongLowTests {
  private func text(
    _ page: String, _ language: Language, settings: GuideSettings = GuideSettings(), memory: GuideMemory = GuideMemory()
  ) throws -> String {
    return Guide(language: language, settings: settings).reflect(
      on: EntryReading(Passage(page, language: language)), gravity: .distress, memory: memory,
      today: try #require(CivilDate(year: 2026, month: 12, day: 1)), seed: 3
    ).text
  }

  @Test(arguments: [
    (
      "For weeks now I have had no interest in anything. I don’t want to die, I am just tired of it all.", "doctor",
      Language.english
    ),
    ("I can’t get out of bed. It has been like this for months and I feel empty.", "doctor", .english),
    ("Plus goût à rien depuis des semaines. Je n’ai pas envie de mourir, je suis juste éteint.", "médecin", .french),
    ("Ça fait des mois que je n’arrive plus à me lever. Je n’ai envie de rien.", "médecin", .french),
  ])
  func `Weeks without any pleasure can be told to a doctor, too`(page: String, doctor: String, language: Language)
    throws
  {
    #expect(LongLow.speaks(Passage(page, language: language)))
    #expect(try text(page, language).contains(doctor))
    var settings = GuideSettings()
    settings.isQuestionsOnly = true
    #expect(try !text(page, language, settings: settings).contains(doctor))
    #expect(try !text(page, language, memory: GuideMemory(usedOpenings: [LongLow.name])).contains(doctor))
    let gate = Gate(entry: Passage("", language: language), gravity: .none, language: language)
    #expect(gate.findings(inGuide: LongLow.sentence[language]) == [])
  }

  @Test(arguments: [
    ("I can’t get out of bed, it is so warm in here.", Language.english),
    ("I have been learning the cello for months.", .english),
    ("I don’t care about anything but this cake.", .english), ("Envie de rien aujourd’hui, il pleut.", .french),
    ("Je travaille sur ce tableau depuis des semaines.", .french),
    ("I feel empty today. Ben made soup. We have been in this flat for months.", .english),
    ("Son nouveau poste ne m’intéresse pas, il en parle depuis des semaines.", .french),
  ])
  func `One grey day is no matter for a doctor, nor is anything that only lasts`(page: String, language: Language)
    throws
  {
    #expect(!LongLow.speaks(Passage(page, language: language)))
  }
}
