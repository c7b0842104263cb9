import Testing

@testable import Redaction

@Suite struct YearDetectorTests {
  @Test(arguments: [
    "Jan. 6, ⟦1711-12⟧. Dined", "the session of ⟦1891/2⟧", "In Leicester from ⟦1972⟧, she began",
    "the ⟦1958⟧ rescue team", "Two Rivers, ⟦1944⟧ to ⟦2021⟧. Born",
    "(née Crabtree), ⟦1931⟧–⟦2024⟧, of", "Michaelmas ⟦1811⟧", "the year ⟦1999⟧", "Anno ⟦1644⟧", "Ash Wednesday ⟦1918⟧",
    "À la Saint-Jean ⟦1887⟧, nous", "les vacances de ⟦2011⟧", "morte à Sedan en ⟦1971⟧.", "born in ⟦1950⟧",
    "(⟦2009⟧, unpaid)",
    "\"École de Taninges, ⟦1953⟧\"",
  ])
  func `years by themselves are found`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: YearDetector.self) == text.expected)
  }

  @Test(arguments: [
    "page 1983", "1500 mètres", "2000 words", "in 2019 prices", "1914-1918", "1939-1945", "the 1998 World Cup",
    "v2.10.2019b",
    "1650 kcal", "1800 people", "€1980", "ran 1500", "room 1802", "Windows 2000", "the 1990s", "0612 1998", "19.1987",
    "2025-00-17", "1,999", "code 1907", "1066", "2150", "peugeot 2008",
  ])
  func `counts, numbers of things and what the world held stay`(text: String) {
    #expect(MarkedText(text).found(by: YearDetector.self) == [])
  }
}
