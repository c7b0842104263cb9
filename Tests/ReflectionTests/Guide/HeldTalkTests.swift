import Journal
import Testing

@testable import Reflection

/// The turns of a talk after something grave was said in it.
@Suite struct HeldTalkTests {
  private func answers(_ turn: String, after said: String, _ language: Language) -> Set<HeldAnswer?> {
    func passage(_ text: String) -> Passage { Passage(text, language: language) }
    var held = HeldTalk()
    held.hear(GravityReading(passage(said)), of: passage(said))
    return Set(
      (0..<24 as Range<UInt64>).map { seed in
        held.answer(to: passage(turn), GravityReading(passage(turn)), seed: seed)
      })
  }

  private static let violence: [Language: String] = [
    .english: "My boyfriend hit me again last night.", .french: "Mon copain m’a frappée hier soir.",
  ]
  private static let wish: [Language: String] = [
    .english: "I wish I was dead.", .french: "Je voudrais être morte.",
  ]

  @Test(arguments: [
    ("It was my fault, I wound him up.", Language.english, "fault|blame|doing|Whatever you said"),
    ("He had been drinking, he is not like that.", .english, "excuse|Both can be true|behind it"),
    ("Will he do it again, do you think?", .english, "know|promise"),
    ("I am scared to go home tonight.", .english, "tonight|safe"),
    ("C’est de ma faute, je l’ai énervé.", .french, "faute|Quoi que vous ayez|en décide"),
    ("Il avait bu, il s’est excusé après.", .french, "excuse|Les deux peuvent|derrière"),
    ("Il va recommencer, vous croyez ?", .french, "savoir|promesse"),
    ("J’ai peur de rentrer ce soir.", .french, "soir|nuit|danger"),
  ])
  func `After violence each such turn has its answer`(turn: String, language: Language, words: String) throws {
    let said = try #require(Self.violence[language])
    for answer in answers(turn, after: said, language) {
      let text = try #require(answer).text
      #expect(words.split(separator: "|").contains { text.contains($0) }, "\(text)")
      #expect(!text.contains("“") && !text.contains("«"), "\(text)")
    }
  }

  @Test(arguments: Language.allCases)
  func `Whoever is not safe tonight is asked where and by whom, with the numbers`(language: Language) throws {
    let turn =
      language == .english ? "I don’t want to go home tonight." : "Je n’ose pas rentrer, il va rentrer à six heures."
    for answer in answers(turn, after: try #require(Self.violence[language]), language) {
      #expect(try #require(answer).needsNumbers && answer?.matter == .violence)
    }
  }

  @Test(arguments: [
    ("I won’t do anything, it is just a thought.", Language.english),
    ("Je ne vais rien faire, c’est juste une pensée.", .french),
  ])
  func `A thought that stays one is met as that`(turn: String, language: Language) throws {
    for answer in answers(turn, after: try #require(Self.wish[language]), language) {
      let text = try #require(answer).text
      let words =
        language == .english
        ? ["Thank you", "good to read", "the way you say it"] : ["Merci", "bon à lire", "comme vous le dites"]
      #expect(words.contains { text.contains($0) }, "\(text)")
    }
  }

  @Test(arguments: [
    ("I could tell Omar.", Language.english, "Omar"), ("I could call my sister tomorrow.", .english, "your sister"),
    ("Je pourrais en parler à Inès.", .french, "Inès"), ("Je vais lui dire, à ma tante.", .french, "votre tante"),
  ])
  func `Whoever could be told is named`(turn: String, language: Language, name: String) throws {
    for answer in answers(turn, after: try #require(Self.wish[language]), language) {
      #expect(try #require(answer).text.contains(name), "\(answer?.text ?? "")")
    }
  }

  @Test(arguments: [
    ("I could talk to my boyfriend.", Language.english, "boyfriend"),
    ("Je pourrais en parler à mon copain.", .french, "copain"),
  ])
  func `Nobody is sent to confide in whoever hurt them`(turn: String, language: Language, name: String) throws {
    for answer in answers(turn, after: try #require(Self.violence[language]), language) {
      #expect(try #require(answer).text.contains(name) == false)
    }
  }

  @Test(arguments: [
    ("I had soup, and the cat sat on the bill.", Language.english), ("Il pleut et j’ai fait une soupe.", .french),
  ])
  func `Whatever is said after it, nothing is quoted`(turn: String, language: Language) throws {
    for said in [Self.violence, Self.wish] {
      for answer in answers(turn, after: try #require(said[language]), language) {
        let text = try #require(answer).text
        #expect(!text.contains("“") && !text.contains("«") && !text.contains("soup"), "\(text)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `What is grave is met by the guide itself, and nothing grave holds nothing`(language: Language) throws {
    let calm = language == .english ? "The train was late again." : "Le train avait encore du retard."
    let worse = language == .english ? "I want to kill myself." : "Je veux me tuer."
    #expect(answers(calm, after: calm, language) == [nil])
    #expect(answers(worse, after: try #require(Self.wish[language]), language) == [nil])
  }
}
