import Testing

@testable import Redaction

@Suite struct PersonTests {
  @Test(arguments: [
    ("", PersonError.empty), (" \u{a0} ", .empty), ("\t", .empty), ("A\u{1b}[31m", .controlCharacter),
    ("A\nB", .controlCharacter),
    ("A\u{202e}B", .controlCharacter), ("A\u{0}", .controlCharacter), ("…", .noLetter), ("🐻", .noLetter),
    (String(repeating: "a", count: 101), .tooLong(limit: 100)),
    (String(repeating: "é", count: 51), .tooLong(limit: 100)),
  ])
  func `what cannot be a name is refused`(name: String, error: PersonError) {
    #expect(throws: error) { try Person(name: name) }
    #expect(throws: error) { try Person(name: "Anna", nicknames: [name]) }
  }

  @Test func `white space is tidied and nicknames are kept once`() throws {
    var person = try Person(name: "  Anna \t Martin ", nicknames: ["Nana", "NANA", "anna-martin", "Nâna"])
    #expect(person.name == "Anna Martin")
    #expect(person.nicknames == ["Nana"])
    #expect(try person.add(nicknames: ["nana", "Nini"]) == ["Nini"])
    #expect(person.nicknames == ["Nana", "Nini"])
  }

  @Test func `there is an end to nicknames`() throws {
    let many = (0...Person.mostNicknames).map { "Nick\($0)" }
    #expect(throws: PersonError.tooManyNicknames(limit: Person.mostNicknames)) {
      try Person(name: "Anna", nicknames: many)
    }
  }

  @Test func `a name is known whatever its case, accents and hyphens`() throws {
    let list = PeopleList([try Person(name: "Jean-Pierre", nicknames: ["Zoé"]), try Person(name: "Zoe")])
    #expect(list.index(of: "JEAN PIERRE") == 0)
    #expect(list.index(of: "zoë") == 1)
    #expect(list.index(of: "Pierre") == nil)
  }
}
