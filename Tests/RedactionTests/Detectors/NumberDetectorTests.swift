import Testing

@testable import Redaction

@Suite struct NumberDetectorTests {
  @Test(arguments: [
    "on the back, ⟦00 55 81⟧, in case",
    "I wrote ⟦1234567⟧ down", "id ⟦00418827735⟧", "⟦98765 43210⟧", "⟦12-34-56 12345678⟧", "⟦25183309⟧",
    "pink ⟦087⟧,", "code ⟦8820⟧# now",
  ])
  func `numbers are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: NumberDetector.self) == text.expected)
  }

  @Test(arguments: [
    "le ⟦4471208⟧ V", "⟦250269608123047⟧.", "⟦0078-443-912⟧", "⟦７５０１１⟧ en pleine largeur", "⟦123 456 789⟧",
    "est au ⟦0471⟧.",
  ])
  func `numbers are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: NumberDetector.self) == text.expected)
  }

  @Test(arguments: [
    "12 000 pas", "10000 steps", "50000 words", "in 2019", "1990-1995", "1.500.000 habitants", "15000 €",
    "12345 personnes", "3.14159265", "2019 2020 2021", "100 000 euros", "1 2 3 4 5 6 7 8", "25 000 km", "12 13 14 15",
    "2019-03-02",
    "0.25", "08:30", "000", "agent 00", "05/06",
    "0,75 l",
  ])
  func `what is none of these stays`(text: String) {
    #expect(MarkedText(text).found(by: NumberDetector.self) == [])
  }

  @Test(arguments: [
    "0", "00000000000000000000000000", "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "-1-", "1.1.1.1.1.1.1.1.1.1",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: NumberDetector.self))
  }
}
