import Journal
import Testing

@Suite struct LanguageTests {
  @Test(
    arguments: [
      ("fr", .french), ("fr_CA.UTF-8", .french), ("FR", .french), ("fr-CH", .french), ("fr@euro", .french),
      ("en_GB", .english),
      ("C", .english), ("", .english), ("frr_DE", .english), ("de_DE", .english),
    ] as [(String, Language)])
  func `a locale names its language`(locale: String, language: Language) {
    #expect(Language(locale: locale) == language)
  }

  @Test(
    arguments: [
      ("I went to the sea and it was cold.", .english),
      ("I'm tired. Don't know why, that's it, and it's late.", .english),
      ("We’ll see what they’ve done, but I’d rather not.", .english),
      ("Je suis allé à la mer et il faisait froid.", .french),
      ("Je me lève et je me couche.", .french),
      ("L’eau était froide, j’ai nagé quand même.", .french),
      ("IL Y A DES JOURS COMME ÇA, QU’ON N’OUBLIE PAS", .french),
      ("Marie said “bonjour” to me and then we all went home with the dog.", .english),
      ("Il m’a dit « see you » et nous avons ri avec elle.", .french),
    ] as [(String, Language)])
  func `the language of a text is told`(text: String, language: Language) {
    #expect(Language.detected(in: text) == language)
  }

  @Test(arguments: ["", "ok", "Paris", "🙂🙂🙂", "昨日は雨だった", "12:30", "\0\0", String(repeating: "x", count: 100_000)])
  func `a text that does not tell has no language`(text: String) {
    #expect(Language.detected(in: text) == nil)
  }

  @Test func `a phrase has a wording in each language`() {
    let phrase = Phrase(en: "yes", fr: "oui")
    #expect(Language.allCases.map { phrase[$0] } == ["yes", "oui"])
  }

  @Test(arguments: [Int.min, -1, 0, 6, Int.max])
  func `a mood outside the scale is refused`(value: Int) {
    #expect(Mood(value) == nil)
  }
}
