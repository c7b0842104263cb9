import Testing

@testable import Redaction

@Suite struct EmailDetectorTests {
  @Test(arguments: [
    "write to ⟦jane.doe+news@example.co.uk⟧.", "⟦o'brien_99@mail.example⟧,", "<⟦a@b.io⟧>", "mail ⟦jane@localhost⟧ now",
    "⟦\"john doe\"@example.com⟧", "⟦jane@[192.0.2.1]⟧ ok",
    "⟦jane dot doe at gmail dot com⟧", "⟦jane [at] example [dot] com⟧", "⟦jane(at)example.com⟧",
    "⟦jane AT example DOT com⟧", "⟦jane at gmail.com⟧", "⟦jane_doe at example dot co dot uk⟧", "(⟦JANE@EXAMPLE.COM⟧)",
    "mailto:⟦jane@example.com⟧", "⟦jane@exämple.de⟧ x", "⟦x@sub.domain-name.example.museum⟧?",
  ])
  func `addresses are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: EmailDetector.self) == text.expected)
  }

  @Test(arguments: [
    "écris à ⟦hélène.lefèvre@orange.fr⟧ !", "⟦jeanne point martin arobase gmail point com⟧",
    "⟦jeanne arobase orange.fr⟧", "⟦lea tiret bas 75 arobase free point fr⟧",
    "mon mail c’est ⟦f.oyono@cabinet-tessier.example⟧)", "« ⟦a.b@c.fr⟧ »",
    "⟦jeanne (a) orange (point) fr⟧",
  ])
  func `addresses are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: EmailDetector.self) == text.expected)
  }

  @Test(arguments: [
    "meet me at noon", "I looked at example sentences", "@jane", "@ 5 pm", "2 @ 3 euros", "j’habite chez Léo",
    "at the dot com boom", "à ce point de vue", "look at it. Then go", "a@", "at that point in time",
  ])
  func `what is no address stays`(text: String) {
    #expect(MarkedText(text).found(by: EmailDetector.self) == [])
  }

  @Test(arguments: [
    "@", "@@@@", "a@@b", "\"@", "\"\"@x", "a at", "at at at at dot dot", "dot at dot", "x@[", "x@.", ".@.",
    "\u{0}@\u{0}",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: EmailDetector.self))
  }
}
