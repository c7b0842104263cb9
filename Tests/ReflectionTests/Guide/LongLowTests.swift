import Journal
import Testing

@testable import Reflection

@Suite struct LongLowTests {
  private func text(_ page: String, _ language: Language) throws -> String {
    let passage = Passage(page, language: language)
    let danger = GravityReading(passage)
    return Guide(language: language).reflect(
      on: EntryReading(passage), gravity: danger.gravity, basis: danger.basis, harm: Harm(danger),
      estimate: danger.estimate,
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
    let text = try text(page, language)
    #expect(text.contains(doctor) || text.contains("116 123") || text.contains("3114"), "\(text)")
  }

  @Test(arguments: [
    ("I can’t get out of bed, it is so warm in here.", Language.english),
    ("I have been learning the cello for months.", .english),
    ("I don’t care about anything but this cake.", .english), ("Envie de rien aujourd’hui, il pleut.", .french),
    ("Je travaille sur ce tableau depuis des semaines.", .french),
  ])
  func `One grey day is no matter for a doctor, nor is anything that only lasts`(page: String, language: Language)
    throws
  {
    #expect(!LongLow.speaks(Passage(page, language: language)))
  }
}
