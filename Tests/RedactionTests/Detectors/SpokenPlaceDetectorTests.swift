import Testing

@testable import Redaction

@Suite struct SpokenPlaceDetectorTests {
  @Test(arguments: [
    "Room ⟦twelve B⟧, past the lift", "Locker ⟦three-one-seven⟧, bottom row", "Cabin ⟦forty-four⟧, with a Mrs",
    "she is in room ⟦nine⟧ now",
    "Bed ⟦nineteen⟧ was singing and ⟦twenty⟧ was harmonising", "They gave me a number, ⟦thirty-four⟧, like the rest",
    "my number is ⟦two hundred and six⟧.",
  ])
  func `numbers in words are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: SpokenPlaceDetector.self) == text.expected)
  }

  @Test(arguments: [
    "Casier ⟦cent douze⟧. La clé", "À la piscine, cabine ⟦quarante-quatre⟧, bracelet bleu",
    "la chambre ⟦trois cent neuf⟧ : dans",
    "la clef du coffre ⟦deux cent trois⟧ avec", "Lit ⟦douze⟧, on dort", "le numéro ⟦vingt-sept⟧, c’est moi",
  ])
  func `numbers in words are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: SpokenPlaceDetector.self) == text.expected)
  }

  @Test(arguments: [
    "a room two floors up", "the tables seat four", "il lit trois pages", "elle porte deux sacs",
    "we have room for nine",
    "une chambre trois fois plus grande", "page number forty-two", "the number thirty-eight bus", "reason number four",
    "a bed one could sleep in", "bus numéro vingt-sept", "he can bed four, at a pinch", "la porte un peu ouverte",
  ])
  func `what is counted stays`(text: String) {
    #expect(MarkedText(text).found(by: SpokenPlaceDetector.self) == [])
  }

  @Test(arguments: ["room", "Room two", "bed -", "chambre cent", "number ,", "lit\ndouze", "room twelve-"])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: SpokenPlaceDetector.self))
  }
}
