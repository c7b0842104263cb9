import Journal
import Testing

@testable import Reflection

@Suite struct QuotationTests {
  private func quotations(_ text: String, _ language: Language) -> [String] {
    Quotation.ranked(EntryReading(Passage(text, language: language))).map(\.text)
  }

  @Test(arguments: [
    ("I still dial his number when the team scores. It rained.", "I still dial his number", Language.english),
    ("Rain. The bus was late. I hid the letter from the bank.", "I hid the letter from the bank", .english),
    ("Il pleuvait. J’ai caché la lettre sous le lit et j’ai attendu.", "J’ai caché la lettre sous le lit", .french),
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

extension QuotationTests {
  @Test(arguments: [
    (
      "I finished the jigsaw I started at Christmas, all two thousand pieces of it.", "I started at Christmas",
      Language.english
    ),
    ("Today I took a sick day I did not need at all.", "I did not need at all", .english),
    ("I'm not the mother I wanted to be today. It rained.", "I’m not the mother", .english),
    ("Helen and I painted the room.", "I painted the room", .english),
    ("I’d forgotten how much I like her laugh in the morning.", "I’d forgotten how much", .english),
    ("I haven’t wanted anything at work for many years.", "I haven’t wanted anything at work", .english),
    ("I am angry that I said 'no problem' to him.", "angry that I said ’no problem", .english),
    ("His bowl is still on the kitchen floor by the door.", "His bowl is still", .english),
    ("I can't take on the extra shift on Sunday evening. It rained.", "I can’t take", .english),
    ("Il y a six mois. Je ne pouvais pas courir après le bus du matin.", "Il y a six mois", .french),
    ("J’ai posé un arrêt dont je n’avais pas vraiment besoin. Il pleut.", "J’ai posé un arrêt dont", .french),
  ])
  func `Half a thought is not quoted`(text: String, half: String, language: Language) {
    let found = Quotation.ranked(EntryReading(Passage(text, language: language))).map {
      $0.text.replacing("'", with: "’")
    }
    #expect(!found.contains(half), "\(found)")
  }

  @Test(arguments: [
    ("Ran 10k today! Six months ago I couldn't run for the bus.", Language.english),
    ("J’ai couru dix kilomètres ! Avant je ne pouvais pas courir.", .french),
  ])
  func `Of a glad page no denial is given back`(text: String, language: Language) {
    let found = Quotation.ranked(EntryReading(Passage(text, language: language)), isGlad: true).map(\.text)
    #expect(!found.contains { $0.contains("couldn") || $0.contains("pas") }, "\(found)")
  }
}
