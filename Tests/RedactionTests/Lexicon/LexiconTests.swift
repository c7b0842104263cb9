import Journal
import Testing

@testable import Redaction

@Suite struct LexiconTests {
  @Test func `the table that is built in is whole`() {
    #expect(Lexicon.isWhole)
  }

  @Test(arguments: [
    // Plain, capitals, accents in one character and in two, ligatures, ß, apostrophes of both kinds at the edge of a token.
    ("house", "en"), ("HOUSE", "en"), ("Monday", "en"), ("gonna", "en"), ("don", "en"), ("naïve", "en"), ("café", "en"),
    ("être", "fr"), ("ÊTRE", "fr"), ("e\u{302}tre", "fr"), ("etre", "fr"), ("œil", "fr"), ("ŒIL", "fr"), ("oeil", "fr"),
    ("cœur", "fr"), ("garçon", "fr"), ("GARÇON", "fr"), ("mangions", "fr"), ("aujourd", "fr"), ("hui", "fr"),
    ("mdr", "fr"),
    ("ambiguë", "fr"), ("maïs", "fr"), ("désolé", "fr"), ("é\u{AD}cole", "fr"), ("l", "fr"), ("y", "fr"), ("ex", "fr"),
  ])
  func `an ordinary word is found however it is written`(word: String, language: String) throws {
    let language = try #require(Language(rawValue: language))
    #expect(Lexicon.facts(of: word).frequency(in: language) > 0)
  }

  @Test(arguments: [
    "Zzyqx", "qwertzuiop", "Karimx", "Bjørnsonnen", "Θεός", "мир", "数学", "1234", "", " ", "don't", "jean-pierre",
    "\u{200B}the",
  ])
  func `what is no word of the table has no facts`(word: String) {
    #expect(Lexicon.facts(of: word) == WordFacts.none)
  }

  @Test func `words that are not in the table are not taken for one`() {
    // With a probability of 10⁻¹⁰ each, one of 300,000 would be a reason to doubt the fingerprints.
    var found = 0
    for number in 0..<300_000 {
      if Lexicon.facts(of: "q\(String(number, radix: 26))zqx") != WordFacts.none { found += 1 }
    }
    #expect(found == 0)
  }

  @Test(arguments: [("the", 15...15), ("et", 14...15), ("house", 10...12), ("serendipity", 5...8), ("ok", 9...12)])
  func `frequency is told in half orders of magnitude`(word: String, range: ClosedRange<Int>) {
    let facts = Lexicon.facts(of: word)
    #expect(range.contains(max(facts.frequency(in: .english), facts.frequency(in: .french))))
  }

  @Test(arguments: [
    "Léa", "karim", "Kevin", "Aïcha", "Zoë", "Aoife", "Thảo", "Mamadou", "Zeynep", "Giulia", "paul", "Nathan", "jules",
  ])
  func `a first name that is nothing else is one in both languages`(word: String) {
    #expect(Lexicon.facts(of: word).isFirstNameMostly)
    #expect(Lexicon.facts(of: word).isFirstName)
    #expect(!Lexicon.facts(of: word).isCommon(in: .english) && !Lexicon.facts(of: word).isCommon(in: .french))
  }

  @Test(arguments: [
    ("rose", "en"), ("grace", "en"), ("will", "en"), ("mark", "en"), ("may", "en"), ("faith", "en"), ("hope", "en"),
    ("sue", "en"),
    ("chance", "en"), ("melody", "en"), ("bill", "en"), ("drew", "en"), ("art", "en"), ("dawn", "en"), ("guy", "en"),
    ("rose", "fr"), ("pierre", "fr"), ("aimé", "fr"), ("fleur", "fr"), ("grâce", "fr"), ("olivier", "fr"),
    ("marine", "fr"),
    ("jean", "fr"), ("claire", "fr"), ("constant", "fr"), ("ange", "fr"), ("prudence", "fr"), ("juste", "fr"),
    ("ben", "fr"),
  ])
  func `a word that is a name as well is not nearly only a name`(word: String, language: String) throws {
    let language = try #require(Language(rawValue: language))
    let facts = Lexicon.facts(of: word)
    #expect(facts.isFirstName)
    #expect(!facts.isFirstNameMostly(in: language))
    #expect(facts.frequency(in: language) > 3)
    #expect(facts.isCommon(in: language))
  }

  @Test(arguments: [
    ("pierre", "en"), ("robin", "fr"), ("jean", "en"), ("mark", "fr"), ("louis", "fr"), ("harry", "en"), ("jack", "en"),
  ])
  func `a word can be nearly only a name in one of the languages`(word: String, language: String) throws {
    let language = try #require(Language(rawValue: language))
    let facts = Lexicon.facts(of: word)
    #expect(facts.isFirstNameMostly(in: language))
    #expect(facts.frequency(in: language) <= 3)
  }

  @Test func `gender is told where it is known`() {
    #expect(Lexicon.facts(of: "Léa").isFemaleName && !Lexicon.facts(of: "Léa").isMaleName)
    #expect(Lexicon.facts(of: "Karim").isMaleName && !Lexicon.facts(of: "Karim").isFemaleName)
    #expect(Lexicon.facts(of: "Camille").isMaleName && Lexicon.facts(of: "Camille").isFemaleName)
  }

  @Test func `places, peoples, days, titles and brands are told apart`() {
    #expect(Lexicon.facts(of: "Tokyo").isLargeCity && Lexicon.facts(of: "Londres").isLargeCity)
    #expect(Lexicon.facts(of: "Quimper").isTown && !Lexicon.facts(of: "Quimper").isLargeCity)
    #expect(Lexicon.facts(of: "Bretagne").isCountryOrRegion && Lexicon.facts(of: "Yorkshire").isCountryOrRegion)
    #expect(Lexicon.facts(of: "French").isPeople && Lexicon.facts(of: "anglaises").isPeople)
    #expect(Lexicon.facts(of: "Muslim").isPeople && !Lexicon.facts(of: "house").isPeople)
    #expect(Lexicon.facts(of: "Monday").isCalendar && Lexicon.facts(of: "Noël").isCalendar)
    #expect(Lexicon.facts(of: "Ramadan").isCalendar && !Lexicon.facts(of: "house").isCalendar)
    #expect(Lexicon.facts(of: "Mme").isTitle && Lexicon.facts(of: "tonton").isTitle && Lexicon.facts(of: "Dr").isTitle)
    #expect(Lexicon.facts(of: "Netflix").isBrand && Lexicon.facts(of: "Doctolib").isBrand)
    #expect(Lexicon.facts(of: "Smith").isSurname && Lexicon.facts(of: "Lefèvre").isSurname)
  }

  @Test(arguments: [
    "Tokyo", "Quimper", "Bretagne", "Dupont", "Lefèvre", "parisienne", "Londres", "Marseille", "Yorkshire",
  ])
  func `names and places are not common words`(word: String) {
    #expect(!Lexicon.facts(of: word).isCommon(in: .french) && !Lexicon.facts(of: word).isCommon(in: .english))
  }

  @Test func `a damaged table is refused`() {
    // One bucket bit, one entry, one fact: whole, then with each number made wrong.
    let numbers: [UInt32] = [0x4c54_4e49, 0x3130_5845, 1, 1, 1, 0, 7, 0, 1, 1, 0, 0]
    func isRefused(_ numbers: [UInt32], cut: Int = 2) -> Bool {
      let bytes = numbers.flatMap { number in (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
      return unsafe bytes.withUnsafeBufferPointer { bytes in
        guard let table = unsafe LexiconTable(RawSpanSource(start: bytes.baseAddress, count: bytes.count - cut)) else {
          return true
        }
        // Whatever is wrong in it, no look-up goes astray.
        for word in 0..<300 as Range<UInt64> { _ = table.facts(of: WordKey("word \(word)")) }
        return !table.isWhole
      }
    }
    #expect(!isRefused(numbers))
    for (index, wrong) in [
      (0, 0), (2, 0), (2, 40), (3, 2), (4, 0), (4, 5000), (5, 1), (7, 2), (8, 2), (9, 9), (11, 0xfff),
    ] {
      var damaged = numbers
      damaged[index] = UInt32(wrong)
      #expect(isRefused(damaged), "number \(index) as \(wrong)")
    }
    for cut in [0, 1, 3, 20, 40, 48] { #expect(isRefused(numbers, cut: cut)) }
    #expect(unsafe LexiconTable(RawSpanSource(start: nil, count: 0)) == nil)
  }
}
