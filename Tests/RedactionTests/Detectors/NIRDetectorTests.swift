import Testing

@testable import Redaction

@Suite struct NIRDetectorTests {
  @Test(arguments: [
    "my French number ⟦2 85 05 78 006 084 36⟧", "⟦285057800608436⟧", "⟦1-54-11-75-004-027-21⟧",
  ])
  func `numbers are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: NIRDetector.self) == text.expected)
  }

  @Test(arguments: [
    "Sécu ⟦1 54 11 2A 004 027 21⟧ pour", "⟦154112A00402721⟧", "⟦2 85 05 78 006 084⟧", "⟦1 54 11 2B 004 027 21⟧",
    "sécu : ⟦1 54 13 75 004 027 21⟧", "⟦２ ８５ ０５ ７８ ００６ ０８４ ３６⟧",
    "⟦2\u{a0}85\u{a0}05\u{a0}78\u{a0}006\u{a0}084\u{a0}36⟧",
  ])
  func `numbers are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: NIRDetector.self) == text.expected)
  }

  @Test(arguments: [
    "06 12 34 56 78", "1 234 567 890", "1 2 3 4 5 6 7", "le 1 54 fois", "4111 1111 1111 1111", "285057",
  ])
  func `what is none of these stays`(text: String) {
    #expect(MarkedText(text).found(by: NIRDetector.self) == [])
  }

  @Test(arguments: [
    "1", "1 54", "2A", "1 54 11 2C 004 027 21", "154112A", "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: NIRDetector.self))
  }
}
