import Testing

@testable import Redaction

@Suite struct PlateDetectorTests {
  @Test(arguments: [
    "⟦AB12 CDE⟧", "plate ⟦8KDR317⟧", "⟦A123 BCD⟧", "⟦191-D-12345⟧", "reg ⟦ab12cde⟧", "license plate ⟦7ABC123⟧",
    "⟦ABC 123D⟧", "the blue car, ⟦AB12CDE⟧", "plate: ⟦ABCD 123⟧", "⟦12-KY-345⟧",
  ])
  func `plates are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: PlateDetector.self) == text.expected)
  }

  @Test(arguments: [
    "⟦AB-123-CD⟧", "⟦ab-123-cd⟧", "⟦1234 AB 35⟧", "⟦1-ABC-234⟧", "⟦GE 123456⟧", "plaque ⟦FR-482-KD⟧", "⟦AB 123 CD⟧",
    "⟦123 ABC 2A⟧", "immatriculée ⟦VD 1234⟧", "⟦AB123CD⟧", "⟦1234 AB 2B⟧",
  ])
  func `plates are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: PlateDetector.self) == text.expected)
  }

  @Test(arguments: [
    "COVID-19", "B-52", "SO 12", "the A12 road", "on a M6", "US 66", "12 AM 30", "GE 12", "page 123 AB", "en 2019",
    "the number plate", "TV 5", "5-ABC",
  ])
  func `what is none of these stays`(text: String) {
    #expect(MarkedText(text).found(by: PlateDetector.self) == [])
  }

  @Test(arguments: [
    "AB", "AB-", "AB-123-", "1-", "plate", "plate :", "A1 A1 A1", "----",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: PlateDetector.self))
  }
}
