import Testing

@testable import Redaction

@Suite struct NHSNumberDetectorTests {
  @Test(arguments: [
    "NHS number ⟦943 476 5919⟧", "NHS ⟦9434765919⟧", "my CHI is ⟦010 190 1234⟧", "⟦943 476 5919⟧ on the wristband",
  ])
  func `numbers are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: NHSNumberDetector.self) == text.expected)
  }

  @Test(arguments: [
    "mon numéro NHS : ⟦943 476 5918⟧", "hospital n° ⟦943 476 5919⟧",
  ])
  func `numbers are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: NHSNumberDetector.self) == text.expected)
  }

  @Test(arguments: [
    "555 123 4567", "call 943-476-5919", "943 476 591", "NHS 111 says",
  ])
  func `what is none of these stays`(text: String) {
    #expect(MarkedText(text).found(by: NHSNumberDetector.self) == [])
  }

  @Test(arguments: [
    "943", "943 476", "NHS", "9 9 9",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: NHSNumberDetector.self))
  }
}
