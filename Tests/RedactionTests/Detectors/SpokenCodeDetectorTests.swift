import Testing

@testable import Redaction

@Suite struct SpokenCodeDetectorTests {
  @Test(arguments: [
    "my PIN is ⟦four nine two one⟧ and", "ticket number ⟦eleven oh six⟧ won",
    "Number ⟦five one eight, double-oh three, six two seven⟧; I read",
    "the key safe's ⟦0 3 1 0⟧, he said", "the combo is ⟦4 left 19 right 31⟧.", "extension ⟦two-two-seven-one⟧",
    "read it out: ⟦nine three oh eight⟧.", "account ending ⟦seven zero four⟧",
  ])
  func `codes read aloud are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: SpokenCodeDetector.self) == text.expected)
  }

  @Test(arguments: [
    "Le code du portail c ⟦étoile 1 9 dièse 6⟧ et tu montes",
    "dossier récité d’une traite, ⟦B, 4, 4, 7, tiret, 90, 12⟧, comme",
    "mon code, c’est ⟦deux sept cinq neuf⟧", "le cadenas : ⟦trois gauche douze droite sept⟧",
  ])
  func `codes read aloud are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: SpokenCodeDetector.self) == text.expected)
  }

  @Test(arguments: [
    "one two three four, breathe", "we counted five four three two one", "un, deux, trois, soleil",
    "I rang nine nine nine",
    "won it 6-4 6-3", "twenty one people", "the dossier cost forty two pounds", "number one, two years running",
    "quatre-vingt-deux pages", "le dossier fait quatre-vingt-dix pages", "four or five times", "I took 2 of 3",
    "the number of guests was thirty five in the end", "50 mg 2 x 3", "at half past six one evening",
  ])
  func `counting, scores and amounts stay`(text: String) {
    #expect(MarkedText(text).found(by: SpokenCodeDetector.self) == [])
  }

  @Test(arguments: ["one", "oh oh", "double", "double-", "tiret tiret 4", "0 0 0 0 0", "A 1 , 2 , ", "four-\nfive"])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: SpokenCodeDetector.self))
  }
}
