import Testing

@testable import Redaction

@Suite struct SINDetectorTests {
  @Test(arguments: [
    "SIN ⟦046 454 286⟧", "⟦046-454-286⟧", "⟦123-456-789⟧", "⟦046 454 286⟧ on the form",
  ])
  func `numbers are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: SINDetector.self) == text.expected)
  }

  @Test(arguments: [
    "mon NAS est ⟦046454286⟧", "NAS : ⟦123 456 789⟧",
  ])
  func `numbers are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: SINDetector.self) == text.expected)
  }

  @Test(arguments: [
    "123 456 780 habitants", "046 454 286 dollars", "555-123-4567", "it is a sin", "1.234.567", "123-456-789-012",
  ])
  func `what is none of these stays`(text: String) {
    #expect(MarkedText(text).found(by: SINDetector.self) == [])
  }

  @Test(arguments: [
    "SIN", "046-", "046 454", "-046-454-286-",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: SINDetector.self))
  }
}
