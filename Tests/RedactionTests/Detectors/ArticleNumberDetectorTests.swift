import Testing

@testable import Redaction

@Suite struct ArticleNumberDetectorTests {
  @Test(arguments: [
    "It was for Halvard at ⟦31b⟧, who", "Ottoline from ⟦30⟧ says she will speak",
    "Ivy in ⟦12⟧ had it, Iris in ⟦21⟧.", "mum is moving from ⟦9⟧ to ⟦15⟧ (garden side)",
    "At the hotel they gave us the ⟦214⟧, then the ⟦216⟧.", "Room 12 rang, ⟦9⟧ wants his wife",
  ])
  func `rooms by their number alone are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: ArticleNumberDetector.self) == text.expected)
  }

  @Test(arguments: [
    "La ⟦214⟧ a encore sonné toute la nuit.", "la chambre 12, puis la ⟦7⟧ ; dans la ⟦7⟧ il y avait",
    "Bonjour, c'est le ⟦43⟧.",
    "Ils ont fouillé la ⟦214⟧ ce matin.", "la ⟦302⟧ ou la ⟦320⟧ ta chambre ?",
  ])
  func `rooms by their number alone are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: ArticleNumberDetector.self) == text.expected)
  }

  @Test(arguments: [
    "Tom in 5 minutes", "moved from 9 to 5 euros", "Paris in 40 days", "la 2e fois", "la 4G", "la 3 est la bonne",
    "le 12 mars à l'hôtel", "the 42 to the hotel",
    "the 300 euros of the hotel", "la 100 % laine",
    "sur la 3 ce soir", "I took the 214 to town", "la 12:30",
  ])
  func `lines, ranks and counts stay`(text: String) {
    #expect(MarkedText(text).found(by: ArticleNumberDetector.self) == [])
  }

  @Test(arguments: ["row G seat ⟦17⟧, I'll take the ⟦17⟧ then", "voiture 8, place ⟦73⟧ : la ⟦73⟧ est prise"])
  func `a number that was found is found after an article too`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.foundByAll().filter { text.expected.contains($0) }.count == text.expected.count)
  }

  @Test(arguments: ["la", "the ", "la 99999999999", "la \u{0}214", "la 214la 214"])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: ArticleNumberDetector.self))
  }
}
