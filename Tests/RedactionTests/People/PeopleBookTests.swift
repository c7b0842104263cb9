import Journal
import Testing

@testable import Redaction

@Suite struct PeopleBookTests {
  private func book(_ texts: [String]) -> PeopleBook {
    PeopleBook(
      texts.enumerated().map { number, text in (id: EntryID(high: 0, low: UInt64(number)), text: text) })
  }

  @Test(arguments: [
    "name Anna Martin\nkind person\ngender f\nalso Nana\nalso Nini", "name Grenoble\nkind place", "name Acme\nkind org",
    "not Hello",
  ])
  func `a record reads back as it was written`(text: String) throws {
    #expect(try #require(PeopleRecord(text: text)).text == text)
  }

  @Test(arguments: ["", "name", "kind person", "name \u{1b}[2J", "also Nana", "\n\n"])
  func `what is no record is none`(text: String) {
    #expect(PeopleRecord(text: text) == nil)
  }

  @Test func `lines and kinds of later versions do not hide a name`() throws {
    let record = try #require(PeopleRecord(text: "colour blue\nname Rex\nkind pet\nsince 2020"))
    #expect(record == .person(try Person(name: "Rex")))
  }

  @Test func `records of one name are one person, whatever their order in spelling`() throws {
    let book = book([
      "name Jean-Pierre\nkind person\nalso JP", "name Anna\nkind person",
      "name JEAN PIERRE\nkind place\ngender m\nalso Jipé\nalso jp",
    ])
    #expect(book.members.map(\.person.name) == ["Jean-Pierre", "Anna"])
    #expect(book.members[0].person.nicknames == ["JP", "Jipé"])
    #expect(book.members[0].person.kind == .place && book.members[0].person.gender == .masculine)
    #expect(book.members[0].records.count == 2)
    #expect(book.member(named: "jipe")?.person.name == "Jean-Pierre")
  }

  @Test func `more nicknames than one may add are all kept when copies are merged`() throws {
    let halves = (0..<2).map { half in
      "name Anna\nkind person\n" + (0..<30).map { "also Nick\(half)x\($0)" }.joined(separator: "\n")
    }
    #expect(book(halves).members[0].person.nicknames.count == 60)
  }

  @Test func `what is nobody's name, and what cannot be read, is told apart`() {
    let book = book(["not Hello", "future stuff", "name Anna\nkind person"])
    #expect(book.notNames.map(\.word) == ["Hello"] && book.unreadable == 1 && book.members.count == 1)
    #expect(book.records(against: "HELLO").count == 1 && book.records(against: "Anna").isEmpty)
  }
}

@Suite struct NameSuggestionsTests {
  private func suggested(_ texts: [String], _ records: [String] = [], limit: Int = 50_000) -> [String] {
    var suggestions = NameSuggestions<Int>(limit: limit)
    for (day, text) in texts.enumerated() {
      suggestions.read(Document(text), at: day) { NameFinder.embedded?.possibleNames(in: $0) ?? [] }
    }
    let book = PeopleBook(
      records.enumerated().map { number, text in (id: EntryID(high: 1, low: UInt64(number)), text: text) })
    return suggestions.suggestions(10, without: book).map { "\($0.name) \($0.entries) \($0.first)-\($0.last)" }
  }

  @Test func `a name that recurs in several entries is suggested, with how many and since when`() {
    let texts = ["I saw Karim.", "With Karim and Karim.", "Nothing.", "Karim came.", "Once with Zoltan."]
    #expect(suggested(texts) == ["Karim 3 0-3"])
  }

  @Test(arguments: [
    ["It rained on Monday.", "On Monday.", "Every Monday in March."], ["Hello there.", "Hello you.", "Hello me."],
    ["I said, I think, I go.", "And I.", "So I."], ["He speaks French.", "A French film.", "In French."],
    ["a Bakery, the bakery", "the Bakery, my bakery", "one Bakery, bakery"],
    ["ALL CAPS", "SO ALL CAPS", "NOW ALL CAPS"],
  ])
  func `days, peoples, words that begin sentences and words that are words are not`(texts: [String]) {
    #expect(suggested(texts) == [])
  }

  @Test func `a full name speaks for its parts`() {
    let texts = [
      "I met Anna Kowalski.", "Then Anna Kowalski and Jean-Marc.", "With Anna Kowalski, Jean-Marc", "to Jean-Marc",
    ]
    #expect(suggested(texts) == ["Anna Kowalski 3 0-2", "Jean-Marc 3 1-3"])
    #expect(suggested(Array(repeating: "With O'Brien, l'Oréal, d’Estaing", count: 3)).contains("O'Brien 3 0-2"))
  }

  @Test func `who is on the list, and what is nobody's name, is not suggested`() {
    let texts = Array(repeating: "I saw Karim and Noor and Mammad.", count: 3)
    #expect(suggested(texts, ["name Karim Benali\nkind person", "not NOOR"]) == ["Mammad 3 0-2"])
  }

  @Test func `with little memory what recurs is found all the same`() {
    var texts: [String] = []
    for number in 0..<300 {
      texts.append(
        "I saw Karim and X\(String(UnicodeScalar(UInt8(97 + number % 26))))\(String(repeating: "z", count: number / 26)) there."
      )
    }
    #expect(suggested(texts, limit: 20).first == "Karim 300 0-299")
  }
}
