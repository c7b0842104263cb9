import Testing

@testable import Redaction

@Suite struct IBANDetectorTests {
  @Test(arguments: [
    "⟦GB82WEST12345698765432⟧", "⟦GB82 WEST 1234 5698 7654 32⟧", "⟦DE89 3704 0044 0532 0130 00⟧.",
    "⟦IE29 AIBK 9311 5212 3456 78⟧", "BIC ⟦DEUTDEFF⟧", "swift code is ⟦BNPAFRPPXXX⟧", "⟦NO9386011117947⟧",
    "⟦MT84MALT011000012345MTLCAST001S⟧", "⟦PL61 1090 1014 0000 0712 1981 2874⟧, 4",
    "⟦GB00WEST12345698765432⟧ mistyped",
  ])
  func `accounts are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: IBANDetector.self) == text.expected)
  }

  @Test(arguments: [
    "⟦FR76 1027 8260 1815 9083 0166 153⟧, au nom", "⟦fr7630006000011234567890189⟧",
    "rib ⟦FR76 3000 6000 0112 3456 7890 18⟧ sans sa fin", "⟦BE68 5390 0754 7034⟧", "⟦CH93 0076 2011 6238 5295 7⟧",
    "⟦LU28 0019 4006 4475 0000⟧", "⟦FR76\u{a0}1027\u{a0}8260\u{a0}1815\u{a0}9083\u{a0}0166\u{a0}153⟧ MERCI",
    "⟦FR76-1027-8260-1815-9083-0166-153⟧",
  ])
  func `accounts are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: IBANDetector.self) == text.expected)
  }

  @Test(arguments: [
    "BONJOUR TOUS", "IB12", "le TGV FR76", "COVID19 et GB20", "BATIMENT", "swift action is needed", "room AB12 3456",
    "la banque est TERRIBLE",
  ])
  func `what is none of these stays`(text: String) {
    #expect(MarkedText(text).found(by: IBANDetector.self) == [])
  }

  @Test(arguments: [
    "FR76", "FR", "FR76 ", "FR76 A A A A A A", "AA00", "BIC", "ZZ99999999999999999999999999999999999999999999",
    "FR76 1027\n8260",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: IBANDetector.self))
  }
}
