import Testing

@testable import Redaction

@Suite struct PostcodeDetectorTests {
  @Test(arguments: [
    "in ⟦Springfield, IL 62704⟧", "zip ⟦62704⟧", "ZIP code: ⟦62704-1234⟧", "⟦90210-1234⟧", "⟦East Kevin, NC 27000⟧",
    "at ⟦SW1A 1AA⟧", "⟦BS5 9XT⟧", "postcode ⟦bs59xt⟧", "⟦bs5 9xt⟧ please",
    "⟦M5V 2T6⟧", "⟦Toronto, ON M5V 2T6⟧", "⟦D02 X285⟧", "⟦D6W XY00⟧", "⟦Austin, Texas 78701⟧", "⟦New York, NY 10001⟧",
    "⟦FPO AP 96349⟧", "postcode is ⟦SW1A⟧", "⟦Washington, D.C. 20500⟧",
    "⟦Bristol BS5 9XT⟧", "I live in ⟦Portland, Oregon 97201⟧",
  ])
  func `codes are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: PostcodeDetector.self) == text.expected)
  }

  @Test(arguments: [
    "⟦35000 Rennes⟧", "à ⟦42000 Saint-Étienne⟧", "⟦75005 Paris CEDEX 05⟧", "⟦F-75011 Paris⟧", "⟦B-1050 Ixelles⟧",
    "⟦CH-1202 Genève⟧", "⟦L-1234 Luxembourg⟧", "Ixelles, ⟦1050 Bruxelles⟧",
    "code postal ⟦35000⟧", "Rennes (⟦35000⟧)", "⟦20200 Bastia⟧", "⟦97400 Saint-Denis⟧", "⟦H2X 1Y4⟧", "CP : ⟦69002⟧",
    "⟦69002 Lyon⟧", "Paris ⟦75011⟧",
  ])
  func `codes are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: PostcodeDetector.self) == text.expected)
  }

  @Test(arguments: [
    "In 1998 Paris was cold", "en 2019 Anne", "10000 Steps a day", "50000 personnes", "A4 paper", "B12 and D3", "OK 12",
    "I have 12345 reasons", "in 1950 Rome", "12000 pas",
    "ME 100 times", "IN 2019", "15000 euros", "s3 9am", "the M25", "en 1050 pages",
  ])
  func `years, counts and roads stay`(text: String) {
    #expect(MarkedText(text).found(by: PostcodeDetector.self) == [])
  }

  @Test(arguments: [
    "", "IL", "IL ", ", , ,", "12345", "F-", "B-1050", "zip", "A A A A A A A A", "St. St. St. St.", "\u{0}12345 \u{0}",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: PostcodeDetector.self))
  }
}
