import Journal
import Testing

@testable import Reflection

@Suite struct RetellingTests {
  private func told(_ text: String, _ language: Language) -> [String] {
    Retelling.ranked(EntryReading(Passage(text, language: language)), isGlad: false).map(\.text)
  }

  @Test(arguments: [
    ("He called me Peter.", "he called you Peter", Language.english),
    ("I was so tired that I missed my stop.", "you were so tired that you missed your stop", .english),
    ("Helen and I painted the spare room yellow.", "Helen and you painted the spare room yellow", .english),
    ("Woke up happy for no reason.", "you woke up happy for no reason", .english),
    ("I rang Mum from the bus stop.", "you rang your mum from the bus stop", .english),
    ("J’ai fait des crêpes aux enfants.", "vous avez fait des crêpes aux enfants", .french),
    ("Je suis restée assise dans la cuisine.", "vous êtes restée assise dans la cuisine", .french),
    ("Il m’a raccompagnée sous la pluie.", "il vous a raccompagnée sous la pluie", .french),
    ("Je me suis couchée avec la lumière allumée.", "vous vous êtes couchée avec la lumière allumée", .french),
    ("On s’est enfin parlé dans la voiture.", "vous vous êtes enfin parlé dans la voiture", .french),
    ("Je ne mangeais pas avec ma maman.", "vous ne mangiez pas avec votre mère", .french),
    ("Je l’appelle tous les dimanches.", "vous l’appelez tous les dimanches", .french),
  ])
  func `A line is told to the writer`(text: String, expected: String, language: Language) {
    #expect(
      told(text, language).map { $0.replacing("'", with: "’") }.contains(expected), "\(told(text, language))")
  }

  @Test(arguments: [
    "My sister came in and took the green chair.", "She sat down and looked at her shoes.",
    "She said 'I’m so ashamed' and looked at her shoes.", "Ben rang the bell and left a parcel.",
  ])
  func `What somebody else did is not told as the writer's`(text: String) {
    #expect(told(text, .english).allSatisfy { !$0.hasPrefix("you") }, "\(told(text, .english))")
  }

  @Test(arguments: [
    ("I sat down and looked at the harbour.", "looked at the harbour"),
    ("Woke at four, made tea for the nurse.", "tea"),
  ])
  func `What the writer did stays theirs`(text: String, words: String) {
    #expect(told(text, .english).contains { $0.hasPrefix("you") && $0.contains(words) }, "\(told(text, .english))")
  }

  @Test(arguments: [
    ("I am more furious that I said 'no problem'.", Language.english),
    ("I want to die in my sleep.", .english), ("I hate myself for it.", .english),
    ("You never asked me about it.", .english), ("Why did I call him?", .english),
    ("If I had known about it.", .english),
    ("Tu ne m’as jamais rien dit.", .french), ("Je veux mourir dans mon sommeil.", .french),
    ("Il a dit : « viens quand tu veux ».", .french),
  ])
  func `What cannot be turned surely, or must not be said, is not told`(text: String, language: Language) {
    #expect(told(text, language) == [])
  }

  @Test(arguments: [
    ("Mes jambes râlent, mais moi je vole.", Language.french), ("J’ai pas envie d’y retourner demain.", .french),
    ("Je sais pas à qui parler de cela.", .french), ("Je vais finir par étrangler le plombier.", .french),
    ("Je ressemble à un sac mal fermé.", .french), ("Somebody give me a holiday from this.", .english),
    ("I looked like a badly packed suitcase.", .english), ("I am going to strangle the plumber soon.", .english),
  ])
  func `A joke, a hard word and what lacks its negation are not told`(text: String, language: Language) {
    #expect(told(text, language) == [])
  }

  @Test(arguments: [
    ("My brother rang after nine years and said he was sorry. I ate an apricot.", "apricot", Language.english),
    ("Mon frère a rappelé après neuf ans et il pleurait. J’ai mangé une poire.", "poire", .french),
  ])
  func `What was eaten by the way is not told of a page with somebody in it`(
    text: String, word: String, language: Language
  ) {
    #expect(!told(text, language).contains { $0.contains(word) }, "\(told(text, language))")
  }

  @Test(arguments: [
    (
      "Finally came out to my brother at breakfast.", "you finally came out to your brother at breakfast",
      Language.english
    ),
    ("It was loud. Dana said I never listen to her.", "Dana said you never listen to her", .english),
    (
      "Soirée. On peut encore se disputer pour la télécommande.",
      "vous pouvez encore vous disputer pour la télécommande", .french
    ),
    (
      "Triste soir. On s'est quittés sans s'embrasser au coin.", "vous vous êtes quittés sans vous embrasser au coin",
      .french
    ),
    (
      "Il pleuvait en sortant et j'avais mes chaussures en toile.",
      "il pleuvait en sortant et vous aviez vos chaussures en toile", .french
    ),
  ])
  func `What readers found garbled is told right`(text: String, expected: String, language: Language) {
    #expect(told(text, language).map { $0.replacing("'", with: "’") }.contains(expected), "\(told(text, language))")
  }

  @Test(arguments: [
    ("The driver saw it late. Saw me running and waited there.", Language.english),
    ("It was breakfast. He said I know and kept eating his cereal.", .english),
    ("I knocked. The man said pass me the kitchen roll.", .english),
    ("Long talk. I said Thursday to the man.", .english),
    ("It is what it is. I came down in the end without.", .english),
    ("She rang. Another my mum got talking to there.", .english),
    ("Good day 😭 bought my gran a new pair of shoes.", .english),
    ("Il est là. Ma mère a crié pour que j'éteigne la lampe.", .french),
    ("Marché, pharmacie, puis la maison de retraite.", .french),
    ("Je suis resté à ne rien faire, moi qui ne sais pas.", .french),
    ("La nouvelle est là. Je vais être tata en mars.", .french),
    ("On a parlé. J'ai dit compte et il a compté.", .french),
  ])
  func `What readers found garbled and nothing turns surely is not told`(text: String, language: Language) {
    let garbled = [
      "saw you", "know and", "pass you", "Thursday", "without", "Another", "😭", "éteig", "pharmacie", "sais pas",
      "tante", "dit compte",
    ]
    #expect(
      told(text, language).allSatisfy { line in !garbled.contains(where: line.contains) }, "\(told(text, language))")
  }
}
