import Testing

@testable import Redaction

@Suite struct DayDetectorTests {
  @Test(arguments: [
    "⟦14th⟧. Rode to market.", "⟦4th mo. 12th⟧. Meeting.", "⟦12th of 4th mo⟧.", "Tuesday ⟦ye 3d⟧. Wind",
    "drive it by ⟦the 20th⟧ we won't", "MRI on ⟦the twenty-second⟧ at 7.40", "back till ⟦the fourth⟧.",
    "since ⟦the 8th⟧",
    "Yours of the ⟦12th inst⟧. to hand", "letter of the ⟦5th ult⟧. came", "The ⟦3rd prox⟧. suits",
    "the ⟦4th of this month⟧", "the ⟦17th of last month⟧", "my birthday is the ⟦9th of the 4th⟧",
    "Wednesday ⟦the sixteenth⟧",
    "lapses on ⟦30.06⟧. Renew", "invoice due ⟦15.03⟧. Pay", "on ⟦the 22d⟧, he",
    "Le ⟦3 du mois prochain⟧.", "du ⟦12 courant⟧", "le ⟦5 du courant⟧", "Le ⟦14⟧. Pluie.", "le ⟦3 du présent mois⟧",
    "la nuit du ⟦4 au 5⟧", "le ⟦4⟧ à 9h", "en date du ⟦4⟧", "jusqu'au ⟦21⟧", "RDV le ⟦13⟧ au labo",
    "écho le ⟦13⟧ au labo",
    "On se voit le ⟦21⟧ à midi", "avant le ⟦15⟧", "à partir du ⟦18⟧", "depuis le ⟦2⟧", "le ⟦30.06⟧",
  ])
  func `days of a month that is not named are found`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: DayDetector.self) == text.expected)
  }

  @Test(arguments: [
    "1st. call Tom", "the 1st of every month", "le 4 fois", "on the fourth floor", "for the fifth time",
    "by the second try", "on the first day", "I was on the second.",
    "after the third drink", "of the 19th century", "at 7.40", "by 6.45", "until 10.10", "on 3.5 acres", "on the 42",
    "le bus du 13 à midi", "le 38 était en retard", "le tram le 4 à midi", "du 6 au 8 rue", "le 3 pièces", "sur le 5",
    "the 3rd of them", "the third of the cakes", "vers 10.30", "the second of three",
  ])
  func `what an ordinal numbers, times and lines stay`(text: String) {
    #expect(MarkedText(text).found(by: DayDetector.self) == [])
  }

  @Test(arguments: [
    "on the", "by the 20th", "le", "the 4th of", "４th inst", "le 30.", "Wednesday the", "12 inst", "on 30.06.",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: DayDetector.self))
  }
}
