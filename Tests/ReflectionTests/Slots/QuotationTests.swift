import Journal
import Testing

@testable import Reflection

@Suite struct QuotationTests {
  private func quotations(_ text: String, _ language: Language) -> [String] {
    Quotation.ranked(EntryReading(Passage(text, language: language))).map(\.text)
  }

  @Test(arguments: [
    ("I still dial his number when the team scores. It rained.", "I still dial his number", Language.english),
    ("Rain. I hid the letter from the bank under the bread bin.", "I hid the letter from the bank", .english),
    ("For the first time I said no to my mother and the sky did not fall.", "I said no to my mother", .english),
    ("Il pleuvait. J’ai caché la lettre sous le lit et j’ai attendu.", "J’ai caché la lettre", .french),
    ("Rien. Je compose encore son numéro quand l’équipe marque.", "Je compose encore son numéro", .french),
  ])
  func `What tells most is quoted, as it was written`(text: String, quotation: String, language: Language) {
    #expect(quotations(text, language).contains(quotation), "\(quotations(text, language))")
  }

  @Test(arguments: [
    ("I want to die. Nobody would miss me.", Language.english), ("I am a failure. I am so ashamed.", .english),
    ("She said: \"I never loved you at all\".", .english), ("Why did I open the door?", .english),
    ("Je veux mourir. Je ne veux plus me réveiller.", .french), ("Je suis nulle. J’ai honte de moi.", .french),
    ("It was worse. That is all.", .english), ("I CANNOT DO THIS", .english), ("", .french),
    ("If I got up now", .english),
  ])
  func `What wounds, what others said and what says nothing is not quoted`(text: String, language: Language) {
    #expect(quotations(text, language) == [])
  }

  @Test(arguments: Language.allCases)
  func `A quotation is short, stands in the text, and no two touch`(language: Language) {
    let texts =
      language == .english
      ? [
        "Shouted at my son over a spilled glass. His face. I apologised, he said it's fine mum, and that was worse.",
        "We had a fight about the dishes that was not about the dishes, and I am tired of being the only one who notices.",
        "a b c d e f g h i j k l m n o p", String(repeating: "I left a note. ", count: 500),
      ]
      : [
        "J’ai crié sur mon fils pour un verre renversé. Sa tête. Je me suis excusée, il a dit c’est pas grave maman.",
        "On s’est disputés pour la vaisselle, et ce n’était pas la vaisselle.", "l’ l’ l’ d’ d’ qu’",
      ]
    for text in texts {
      let found = Quotation.ranked(EntryReading(Passage(text, language: language)))
      for (index, one) in found.enumerated() {
        #expect(text.contains(one.text) && one.text.split(separator: " ").count <= Quotation.mostWords)
        for other in found[(index + 1)...] { #expect(!one.tokens.overlaps(other.tokens)) }
      }
    }
  }
}
