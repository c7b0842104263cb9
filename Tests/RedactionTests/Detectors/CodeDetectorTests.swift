import Testing

@testable import Redaction

@Suite struct CodeDetectorTests {
  @Test(arguments: [
    "The cab was ⟦H 2107⟧, if", "collect with ⟦K7 44 QD⟧, just", "file ⟦812 447 C⟧, file",
    "the wifi, ⟦lamp-on-the-3-shelves⟧",
    "⟦123e4567-e89b-12d3-a456-426614174000⟧", "VIN ⟦1HGCM82633A004352⟧", "⟦8KDR317⟧", "⟦HJL/4471/KM⟧",
    "call sign ⟦MXQR7⟧", "⟦A7743FK⟧ on",
    "flights ⟦W6 2204⟧ from", "the pension (⟦TPS 04/218877⟧)", "its ⟦GreenGoose-41-lamp⟧ capital g",
    "⟦LH 2336⟧, Gatwick", "⟦SQFM 204 6⟧, in ink", "licence ⟦NG9SA 703151 SL4⟧.", "the wifi is ⟦SkyHub4-7XKQ⟧ again",
    "snores in ⟦B-14⟧; next",
  ])
  func `codes are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: CodeDetector.self) == text.expected)
  }

  @Test(arguments: [
    ": ⟦mistral-perdant-13⟧ tout", "Box : ⟦LiveBox-7F2A⟧,", "le wifi ⟦Freebox-4B81D6⟧ rame", "⟦V-20817⟧, ancienneté",
    "⟦2GHK471⟧", "⟦B204⟧ au",
    "⟦E-55120⟧",
    "sous ⟦AB 1127⟧, ou",
  ])
  func `codes are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: CodeDetector.self) == text.expected)
  }

  @Test(arguments: [
    "vitamin D3 1000 IU", "a 7-year-old", "mid-2019-ish", "twenty-two-40", "post-covid-19", "COVID-19", "covid19",
    "mp3", "A4", "PS5", "H1N1", "iPhone12", "B12", "COP28", "2024-05-02T14:30", "3D", "G20",
    "word", "50mg", "2x", "19h30", "24/7", "Sertraline 50 mg", "4x4",
    "wi-fi-6E", "an iPad-4 case", "JO 2024", "the BBC 200 times", "AM 1000", "in B-flat", "NASA 300 km",
  ])
  func `what is none of these stays`(text: String) {
    #expect(MarkedText(text).found(by: CodeDetector.self) == [])
  }

  @Test(arguments: [
    "-", "A1-", "1A", "A-", "1-A-", "////", "a1a1a1a1",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: CodeDetector.self))
  }
}
