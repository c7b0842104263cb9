import Testing

@testable import Redaction

@Suite struct SSNDetectorTests {
  @Test(arguments: [
    "SSN ⟦987-65-4320⟧", "⟦123 45 6789⟧", "ITIN ⟦900-70-1234⟧", "social security number is ⟦123456789⟧",
    "SSN ending in ⟦4320⟧", "⟦000-12-3456⟧",
  ])
  func `numbers are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: SSNDetector.self) == text.expected)
  }

  @Test(arguments: [
    "mon SSN américain : ⟦123-45-6789⟧", "son SSN ⟦123456789⟧",
  ])
  func `numbers are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: SSNDetector.self) == text.expected)
  }

  @Test(arguments: [
    "555-123-4567", "123 456 789", "2019-05-02", "12-34-5678", "a social 2019 event",
  ])
  func `what is none of these stays`(text: String) {
    #expect(MarkedText(text).found(by: SSNDetector.self) == [])
  }

  @Test(arguments: [
    "1-2-3", "123-45-", "SSN", "123-45-67890", "--123-45-6789--",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: SSNDetector.self))
  }
}
