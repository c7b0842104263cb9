import Testing

@testable import Redaction

@Suite struct PostalBlockDetectorTests {
  @Test(arguments: [
    "is it still ⟦B-402, Shanti Kunj Society, opp. Dena Bank, Surat 395002⟧?",
    "it is at ⟦Unit 2B, The Maltings, Bandon, Co. Cork P72 YD51⟧; Finbarr",
    "address is ⟦Box 40, RR 3, Montague, PE C0A 1R0⟧, if",
    "⟦Plot D-61/A, behind Vaishali Pump, Bani Park, Jaipur - 302016⟧.", "⟦The Old Forge, Little Snoring, NR21 0HJ⟧",
  ])
  func `what stands before a town and its code is found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(
      text.foundByAll().contains {
        $0.hasSuffix(text.expected[0].suffix(8)) && $0.hasPrefix(text.expected[0].prefix(6))
      })
  }

  @Test(arguments: ["chez Anne, ⟦résidence Bellevue, entrée 3, 63000 Clermont-Ferrand⟧."])
  func `what stands before a town and its code is found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.foundByAll().joined(separator: " ").contains("Bellevue, entrée 3, 63000"))
  }

  @Test(arguments: [
    "We moved, and Bristol was cold", "In May, Anne came", "on Monday, 12 people came", "I saw Anne, Bristol BS5 9XT",
    "Le lundi, 35000 Rennes", "one, two, three",
  ])
  func `a sentence before a code stays`(text: String) {
    #expect(MarkedText(text).found(by: PostalBlockDetector.self) == [])
  }

  @Test(arguments: [",", ", , ,", "A, 1, A 1", "B-402,\u{0}, Surat 395002", "\n\n12345\n, 1234"])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: PostalBlockDetector.self))
  }
}
