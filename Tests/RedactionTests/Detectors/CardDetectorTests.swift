import Testing

@testable import Redaction

@Suite struct CardDetectorTests {
  @Test(arguments: [
    "⟦4111 1111 1111 1111⟧", "⟦4970624595711776⟧", "⟦3782 822463 10005⟧", "⟦4111-1111-1111-1112⟧",
    "card ending in ⟦4242⟧", "⟦**** **** **** 4242⟧", "card exp ⟦09/27⟧", "cvv ⟦123⟧",
    "the card, the one ending ⟦4417⟧.", "last four digits: ⟦9920⟧", "⟦xxxx-xxxx-xxxx-4242⟧", "valid thru ⟦12/2027⟧",
    "⟦•••• 4242⟧", "⟦5555 5555 5555 4444⟧ is mine", "⟦6011000990139424⟧", "⟦6304000000000000⟧",
  ])
  func `cards are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: CardDetector.self) == text.expected)
  }

  @Test(arguments: [
    "carte ⟦4970 6245 9571 1776⟧, exp ⟦09/27⟧", "carte finissant par ⟦4242⟧", "les 4 derniers chiffres sont ⟦4242⟧",
    "cryptogramme : ⟦123⟧", "⟦4970\u{a0}6245\u{a0}9571\u{a0}1776⟧", "carte qui se termine par ⟦9920⟧",
    "expire fin ⟦09/27⟧", "⟦４９７０ ６２４５ ９５７１ １７７６⟧",
  ])
  func `cards are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: CardDetector.self) == text.expected)
  }

  @Test(arguments: [
    "2019 2020 2021", "1234", "ending in tears", "ending in 2019 people", "*** important ***",
    "les derniers chiffres du chômage", "1.234.567.890.123", "ça finit à 1800", "06 12 34 56 78", "xxx 12",
  ])
  func `what is none of these stays`(text: String) {
    #expect(MarkedText(text).found(by: CardDetector.self) == [])
  }

  @Test(arguments: [
    "****", "**** ", "ending in", "exp /", "4", "4111 1111 1111 111", "* * * * 4", "cvv",
    "4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: CardDetector.self))
  }
}
