import Testing

@testable import Redaction

@Suite struct AgeOfOldTests {
  @Test(arguments: [
    "Turned ⟦three score and ten⟧ on Tuesday", "he is ⟦four score⟧.",
    "Here lyeth Thos. Pym, ætat. ⟦41⟧.", "Mrs. Crewe, aet. ⟦62⟧, departed", "aged ⟦threescore and ten⟧",
    "He is ⟦fourscore⟧.",
    "in the ⟦63d⟧ year of his age", "my eldest, now turned of ⟦fourteen⟧, sings", "aged 3 yrs & ⟦2 mos⟧.",
    "a widow of some ⟦fifty⟧ years", "a stripling of ⟦nineteen⟧ summers", "she would have been ⟦nineteen⟧ to-day",
    "scarce ⟦sixteen⟧ and at sea", "a lad not above ⟦fifteen⟧", "on attaining ⟦seventy⟧", "I am this day ⟦thirty⟧.",
    "soixante-⟦troisième⟧ année de son âge", "quatre-vingt-deux ans et ⟦trois mois⟧", "veuf à ⟦trente⟧",
  ])
  func `ages of older diaries and registers are found`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.expected.allSatisfy(text.foundByAll().joined(separator: " ").contains))
  }

  @Test(arguments: [
    "three score sheep", "fourscore sheep", "six-and-eightpence", "at six of the clock", "wed these thirty years",
    "he has served forty years", "ten miles to Bath", "in the third year of the war", "he turned to me",
    "of some fifty pages",
  ])
  func `counts and times of old stay`(text: String) {
    #expect(MarkedText(text).found(by: BareAgeDetector.self) == [])
  }
}
