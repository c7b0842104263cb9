import Testing

@testable import Redaction

@Suite struct NINODetectorTests {
  @Test(arguments: [
    "⟦AB 12 34 56 C⟧", "⟦AB123456C⟧", "NI number ⟦ab123456c⟧", "my national insurance is ⟦QQ 12 34 56 C⟧",
    "⟦JG-10-37-59-A⟧", "⟦AB 12 34 56⟧",
  ])
  func `numbers are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: NINODetector.self) == text.expected)
  }

  @Test(arguments: [
    "mon numéro NI anglais ⟦AB 12 34 56 D⟧", "numéro NINO : ⟦qq123456c⟧",
  ])
  func `numbers are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: NINODetector.self) == text.expected)
  }

  @Test(arguments: [
    "OK 12 34", "AB 12", "le 12 34 56 78", "AB1234567",
  ])
  func `what is none of these stays`(text: String) {
    #expect(MarkedText(text).found(by: NINODetector.self) == [])
  }

  @Test(arguments: [
    "AB", "AB 12 34 5", "AB123456CC", "ni ni ni", "AB\u{0}123456C",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: NINODetector.self))
  }
}
