import Testing

@testable import Redaction

@Suite struct DistantCodeDetectorTests {
  @Test(arguments: [
    "Mum's PIN is my birthday backwards, ⟦9170⟧, I've known",
    "the bin store code has been changed from ⟦2468⟧ to ⟦8642⟧, after",
    "the long number and the ⟦318⟧ on the back", "Chip ends ⟦4471⟧.", "my DoD ID ends -⟦4402⟧, and",
    "the card ending in ⟦2019⟧",
  ])
  func `codes far from their word are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: DistantCodeDetector.self) == text.expected)
  }

  @Test(arguments: [
    "le code du local a changé, on passe de ⟦2468⟧ à ⟦8642⟧.", "la carte qui finit par ⟦7731⟧",
    "les trois chiffres, ⟦318⟧ au dos",
    "avec le ticket G112, ils en étaient au ⟦G40⟧, je",
  ])
  func `codes far from their word are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: DistantCodeDetector.self) == text.expected)
  }

  @Test(arguments: [
    "the season ends 2019", "the code was written in 1998, in a shed", "the safe cost 1200 euros, no less",
    "from 2010 to 2014 I wrote code",
    "le code de la route, 1200 questions", "an alarm at 6:30, 1000 steps", "I read 318 of it back",
    "the A40 and the M25",
  ])
  func `years and amounts stay`(text: String) {
    #expect(MarkedText(text).found(by: DistantCodeDetector.self) == [])
  }

  @Test(arguments: ["pin", "pin,", "ends -", "code from to 1234", "G", "ticket G1 G2 G", "code, 12345678901234567890"])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: DistantCodeDetector.self))
  }
}
