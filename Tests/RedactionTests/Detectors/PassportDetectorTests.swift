import Testing

@testable import Redaction

@Suite struct PassportDetectorTests {
  @Test(arguments: [
    "passport ⟦12AB34567⟧", "driving licence ⟦MORGA657054SM9IJ⟧", "driver's license ⟦D1234567⟧",
    "passport no. ⟦533401372⟧", "⟦P<FRADUPONT<<ANNE<MARIE<<<<<<<<<<<<<<<<<<<<<⟧", "green card ⟦A123456789⟧",
  ])
  func `documents are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: PassportDetector.self) == text.expected)
  }

  @Test(arguments: [
    "passeport ⟦12AB34567⟧", "permis ⟦140393200571⟧", "CNI ⟦880692310285⟧", "carte d’identité n° ⟦592-1234567-89⟧",
    "numéro étranger ⟦9303184427⟧", "titre de séjour ⟦AB1234567⟧", "récépissé ⟦7703123456⟧",
  ])
  func `documents are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: PassportDetector.self) == text.expected)
  }

  @Test(arguments: [
    "mon passeport est périmé", "permis de conduire en 2019", "a licence to kill", "passport control", "la carte 12",
    "I passed in 2012",
  ])
  func `what is none of these stays`(text: String) {
    #expect(MarkedText(text).found(by: PassportDetector.self) == [])
  }

  @Test(arguments: [
    "passport", "P<", "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "cni :", "licence 1",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: PassportDetector.self))
  }
}
