import Testing

@testable import Redaction

@Suite struct CoordinateDetectorTests {
  @Test(arguments: [
    "⟦48.8566, 2.3522⟧", "⟦48°51'24\"N 2°21'03\"E⟧", "⟦8FW4V75V+8Q⟧", "⟦///filled.count.soap⟧", "at ⟦TQ 30080 80465⟧",
    "lat ⟦48.8566 lon 2.3522⟧", "⟦-33.8688, 151.2093⟧", "⟦51.5074° N, 0.1278° W⟧", "⟦40.7128,-74.0060⟧",
    "⟦31U 448251 5411932⟧", "⟦51°30'N 0°7'W⟧",
  ])
  func `places are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: CoordinateDetector.self) == text.expected)
  }

  @Test(arguments: [
    "⟦48,8566 ; 2,3522⟧", "⟦48° 51′ 24″ N, 2° 21′ 03″ E⟧", "GPS : ⟦47.218371, -1.553621⟧",
    "coordonnées ⟦48.8566, 2.3522⟧",
  ])
  func `places are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: CoordinateDetector.self) == text.expected)
  }

  @Test(arguments: [
    "3.14159", "12,500 people", "1.234, 5.678", "il fait 30°", "40° à l’ombre", "3.5, 2.5", "page 12.345",
    "37.8 de fièvre", "a 45° 3 times", "http://a.b",
  ])
  func `what is none of these stays`(text: String) {
    #expect(MarkedText(text).found(by: CoordinateDetector.self) == [])
  }

  @Test(arguments: [
    "°", "48°", "///", "///a.b", "48.8566,", "48.8566, ", "+", "8FW4+",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: CoordinateDetector.self))
  }
}
