import Journal
import Testing

@testable import Redaction

@Suite struct NameFinderTests {
  private func names(_ text: String) throws -> [String] {
    let document = Document(text)
    return try #require(NameFinder.embedded).find(in: document).map { document.text($0.range) }
  }

  @Test func `the embedded tables are whole`() {
    #expect(Lexicon.isWhole)
    #expect(NameFinder.embedded != nil)
  }

  @Test(arguments: [
    ("karim", true, false), ("léa", true, false), ("rose", false, true), ("pierre", false, true),
    ("table", false, true),
    ("the", false, true), ("xqzvw", false, false),
  ])
  func `the lexicon tells names from words`(word: String, isName: Bool, isOrdinary: Bool) {
    let facts = Lexicon.facts(of: word)
    #expect(facts.isFirstNameMostly == isName)
    #expect(facts.isOrdinary == isOrdinary)
  }

  @Test(arguments: [
    ("I went with Anna to see her mother.", "Anna"), ("Babajide called me at noon.", "Babajide"),
    ("Mrs Okonkwo-Hale smiled at us.", "Okonkwo-Hale"), ("saw deshawn and kevin today lol", "deshawn"),
    ("j'ai vu karim hier soir", "karim"), ("Hier, Anne-Lise est partie sans un mot.", "Anne-Lise"),
    ("On a dîné chez les Kervella dimanche.", "Kervella"), ("Le docteur N'Guessan m'a reçue.", "N'Guessan"),
    ("We moved to Ballynahinch in the spring.", "Ballynahinch"), ("I cried. Siobhán held my hand.", "Siobhán"),
  ])
  func `names are found wherever they stand`(text: String, name: String) throws {
    let all = try names(text)
    #expect(all.contains { $0.contains(name) }, "found \(all)")
  }

  @Test(arguments: [
    "On Monday I went for a walk and felt a little better.", "I think that I will mark this day in June.",
    "Lundi, je suis allée marcher, puis Noël est passé.", "La rose est fanée et la pierre est froide.",
    "My mum and my doctor speak English and French.", "Je prends de la sertraline 50 mg le matin.",
    "Sertraline 50 mg helps.", "Thank you. Then we left. Nothing else happened.",
  ])
  func `ordinary words, days, peoples and medicines are no names`(text: String) throws {
    #expect(try names(text) == [])
  }

  @Test(arguments: [
    "Thank God it is over, said the King.", "The NHS sent me a letter about my MRI.",
    "Le RSA, la CAF, la CPAM : mon Dieu, que de papiers.",
  ])
  func `short forms that everybody knows, God and kings are no names`(text: String) throws {
    let document = Document(text)
    let found = try names(text)
    let redacted = Redactor().findings(in: document, .english, at: .pseudonymous)
    #expect(redacted.isEmpty, "found \(found)")
  }

  @Test(arguments: [("Je l'ai dit à Marc hier.", "Marc"), ("I told Rose about it.", "Rose")])
  func `who is spoken to is a person`(text: String, name: String) throws {
    let document = Document(text)
    let found = try #require(NameFinder.embedded).find(in: document)
    #expect(found.map { document.text($0.range) } == [name])
    #expect(found.map(\.type) == [.person])
  }

  @Test(arguments: [
    ("Pay Kevin. Then rest.", "Kevin"), ("Il dort enfin à la clinique Esquirol 3, ce soir.", "Esquirol 3"),
    ("He joined the 1st Ravenglass Brownies last spring.", "1st Ravenglass Brownies"),
  ])
  func `a name takes its number along, and no common word`(text: String, name: String) throws {
    #expect(try names(text).filter { $0.hasSuffix(name) && !$0.hasPrefix("Pay") }.count == 1)
  }

  @Test func `the higher levels' finder suspects more, and never a part of what it found`() throws {
    let finder = try #require(NameFinder.embedded)
    let document = Document("I went to old navy with karim and the crazy horse memorial was closed. Blue won.")
    let (sure, suspected) = (finder.find(in: document), finder.find(in: document, suspecting: true))
    #expect(suspected.starts(with: sure))
    for suspect in suspected.dropFirst(sure.count) {
      #expect(suspect.type == .rare && !sure.contains { $0.range.overlaps(suspect.range) })
    }
  }

  @Test(arguments: Person.Gender.allCases)
  func `what the writer says of a person's gender decides the stand-in`(gender: Person.Gender) throws {
    let people = PeopleList([try Person(name: "Zyx", gender: gender)])
    let facts = NameFacts.ofLexicon(and: people)
    #expect(facts.gender("zyx") == (gender == .feminine ? .feminine : .masculine))
    #expect(facts.gender("Anna") == .feminine && facts.gender("qwrtz") == nil)
  }

  @Test func `a name found once is found in all its mentions`() throws {
    let text = "Yesterday Tibbs came home. Everyone loves Tibbs. tibbs, tibbs! Tibbs sleeps now."
    #expect(try names(text).count == 5)
  }

  @Test func `the chances at each place sum to one, also for odd scores`() {
    let scores: [SIMD4<Float>] = [.init(0, 90, -90, 3), .init(-500, 0, 500, 1), .init(repeating: 0)]
    for chances in ChainMarginals.of(scores, transitions: [Float](repeating: 1, count: 16)) {
      #expect(abs(chances.sum() - 1) < 1e-4)
      #expect(chances.min() >= 0)
    }
    #expect(abs(Float(1).exponential - 2.718_281_8) < 1e-5)
    #expect(abs(Float(-3.7).exponential - 0.024_723_5) < 1e-6)
  }
}
