import Testing

@testable import Redaction

@Suite struct PhoneDetectorTests {
  @Test(arguments: [
    "call ⟦001-123-456-7890x123⟧ or", "⟦(06) 1234 5678⟧", "⟦0800-123456⟧", "⟦+1-555-123-4567x89⟧", "⟦(555)123-4567⟧",
    "⟦(555) 123-4567 ext. 12⟧", "⟦555.123.4567⟧", "on ⟦555-0199⟧", "⟦5551234567⟧", "⟦1-800-FLOWERS⟧",
    "⟦1-800-GOT-JUNK⟧", "⟦020 7946 0958⟧", "⟦(020) 7946 0958⟧", "⟦07700 900418⟧", "⟦+44 (0)20 7946 0958⟧",
    "⟦+44 7700 900 418⟧", "⟦0113 496 0382⟧", "⟦087 123 4567⟧", "⟦(01) 234 5678⟧", "⟦+353 85 555 0143⟧",
    "⟦01 234 5678⟧", "ext ⟦4512⟧", "call me at ⟦12345⟧", "⟦1-800-555-0199⟧", "⟦+91 98765 43210⟧", "⟦090-1234-5678⟧",
    "⟦+49(0) 1234-567890⟧", "⟦(0123) 456789⟧", "⟦+7 (916) 123-45-67⟧", "⟦416-555-0193⟧, press 2", "my num is ⟦4512⟧",
    "⟦(512) 555-0147⟧.", "⟦1 (555) 123-4567⟧", "⟦001-555-123-4567⟧", "⟦5551234567x890⟧",
  ])
  func `numbers are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: PhoneDetector.self) == text.expected)
  }

  @Test(arguments: [
    "au ⟦07-44-19-02-85⟧ jour et nuit", "num ⟦0612 98 44 70⟧ l'ancien", "Mon num ⟦06 12 34 56 78⟧,", "⟦06.12.34.56.78⟧",
    "⟦06-12-34-56-78⟧", "⟦0612345678⟧", "⟦+33 6 12 34 56 78⟧",
    "⟦+33 (0)6 12 34 56 78⟧", "⟦0033 6 12 34 56 78⟧", "⟦(+33) 6 12 34 56 78⟧", "⟦01/23/45/67/89⟧", "⟦02 555 12 34⟧",
    "⟦0475/12.34.56⟧", "⟦+32 2 555 12 34⟧", "⟦044 668 18 00⟧", "⟦079 123 45 67⟧", "⟦+352 621 123 456⟧",
    "tél. : ⟦26 12 34⟧", "poste ⟦61 44⟧", "⟦06\u{a0}12\u{a0}34\u{a0}56\u{a0}78⟧",
    "⟦06\u{202f}12\u{202f}34\u{202f}56\u{202f}78⟧", "⟦０６ １２ ３４ ５６ ７８⟧", "au ⟦07.55.98.14.03⟧ si",
    "⟦06 12 34 56 78⟧ ou ⟦06 87 65 43 21⟧", "⟦514 555-0123, poste 12⟧", "⟦+41 (0)22 123 45 67⟧",
  ])
  func `numbers are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: PhoneDetector.self) == text.expected)
  }

  @Test(arguments: [
    "1 234 567 kg", "12 000 pas", "10000 steps", "in 2019. 12 people", "2019 2020 2021", "1.500.000 habitants",
    "3-4 weeks", "6-4 6-3 7-5", "2019-03-02 14:30", "01.02.2003", "12 13 14 15", "call 911", "le 3114",
    "192.168.1.10", "2 x 500mg paracétamol", "sertraline 50 mg", "12:30 - 14:00", "de 8 h à 12 h", "1990-1995",
    "00:15:30", "0,123456789", "tel. demain à 10 h", "j’ai appelé 3 fois", "03/04/2020", "100-200", "ring 111",
  ])
  func `what is none of these stays`(text: String) {
    #expect(MarkedText(text).found(by: PhoneDetector.self) == [])
  }

  @Test(arguments: [
    "+", "(", "+(", "00", "((((", "+ 33", "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "1-1-1-1-1-1-1-1-1-1-1-1-1-1-1",
    "(0)(0)(0)(0)", "+33 (", "1-800-", "99999999999999999999999999999999999999",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: PhoneDetector.self))
  }
}
