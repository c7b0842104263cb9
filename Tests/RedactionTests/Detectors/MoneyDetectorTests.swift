import Testing

@testable import Redaction

@Suite struct MoneyDetectorTests {
  @Test(arguments: [
    "my deposit too, ⟦£1,137.50⟧, and", "⟦$1,046.18⟧ instead of $104", "⟦£2,318.75⟧ by my sum",
    "I earn ⟦£38,500⟧ a year", "salary of ⟦$52k⟧", "rent is ⟦£950⟧ now", "⟦USD 12,345⟧", "he owes me ⟦12,450 dollars⟧",
    "⟦CHF 2'347.50⟧", "⟦$1.25M⟧ house",
    "my pension is ⟦£642⟧ a month", "⟦€3,212⟧ left", "a balance of ⟦$734.22⟧",
  ])
  func `exact sums are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: MoneyDetector.self) == text.expected)
  }

  @Test(arguments: [
    "un salaire de ⟦2 347,50 €⟧", "⟦2\u{202f}347,50\u{a0}€⟧ net", "⟦1.234,56 euros⟧", "loyer ⟦780 €⟧",
    "je gagne ⟦2347 €⟧ net", "⟦2347€50⟧", "il me doit ⟦12 450 €⟧", "⟦4 350 zł⟧", "⟦38k€⟧ brut par an, mon salaire",
    "un chèque de ⟦1 283,17 euros⟧",
    "mon salaire : ⟦1 850⟧ net", "⟦2 500 CHF⟧ de loyer",
  ])
  func `exact sums are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: MoneyDetector.self) == text.expected)
  }

  @Test(arguments: [
    "a $5 coffee", "£200", "they want $385", "5 euros", "12,50 €", "1 500 €", "£3.99", "deux mille euros",
    "eight hundred quid", "$1,000", "20 balles", "10 000 €", "$100.00", "12 people", "3 k run", "2 347 pas", "in 2019",
    "50%", "100k views", "50 mg", "150 €",
    "1 000 000 d’euros",
  ])
  func `small and round sums stay`(text: String) {
    #expect(MarkedText(text).found(by: MoneyDetector.self) == [])
  }

  @Test(arguments: [
    "€", "$$$", "$", "€ €", "1,,,2 €", "$.", "99999999999999999999999 €", "０ €", "\u{0}$1\u{0}", "$1,2,3,4,5,6", "k€",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: MoneyDetector.self))
  }

  @Test func `a sign between two sums belongs to one of them only`() {
    let document = Document("22002$025025002 and 22002€22002€22002")
    var findings: [Finding] = []
    MoneyDetector.find(in: document, into: &findings)
    #expect(!findings.isEmpty)
    for (one, next) in zip(findings, findings.dropFirst()) { #expect(one.range.upperBound <= next.range.lowerBound) }
  }
}
