import Testing

@testable import Redaction

@Suite struct NationalNumberDetectorTests {
  @Test(arguments: [
    "Belgian ID ⟦85.07.30-033.28⟧", "AHV ⟦756.9217.0769.85⟧",
  ])
  func `numbers are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: NationalNumberDetector.self) == text.expected)
  }

  @Test(arguments: [
    "numéro national ⟦85.07.30-033.28⟧", "⟦85073003328⟧", "AVS ⟦756.9217.0769.85⟧", "⟦7569217076985⟧",
    "⟦756 9217 0769 85⟧", "registre national ⟦85.07.30 033 29⟧",
  ])
  func `numbers are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: NationalNumberDetector.self) == text.expected)
  }

  @Test(arguments: [
    "85.07.30", "06 12 34 56 78", "12345678901", "756 grammes",
  ])
  func `what is none of these stays`(text: String) {
    #expect(MarkedText(text).found(by: NationalNumberDetector.self) == [])
  }

  @Test(arguments: [
    "85.07.30-", "756", "85.07.30-033", "756.9217",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: NationalNumberDetector.self))
  }
}
