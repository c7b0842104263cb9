import Testing

@testable import Redaction

@Suite struct PeopleMatcherTests {
  /// What is found in `text`, people given as `Name` or `Name/nickname/nickname`, places as `@Name`, organisations as `#Name`.
  private func found(_ text: String, _ people: [String]) throws -> [String] {
    let document = Document(text)
    return PeopleMatcher.mentions(in: document, people: try list(people)).map { document.text($0.range) }
  }

  private func list(_ people: [String]) throws -> PeopleList {
    var list: [Person] = []
    for text in people {
      let names = text.split(separator: "/").map(String.init)
      let kind: Person.Kind = text.hasPrefix("@") ? .place : text.hasPrefix("#") ? .organisation : .person
      let name = kind == .person ? names[0] : String(names[0].dropFirst())
      list.append(try Person(name: name, nicknames: Array(names.dropFirst()), kind: kind))
    }
    return PeopleList(list)
  }

  @Test(arguments: [
    ("I saw Anna today.", ["Anna"]),
    ("Anna came. anna left, ANNA cried.", ["Anna", "anna", "ANNA"]),
    ("Anna's cat, Anna’s dog, annas book", ["Anna", "Anna", "annas"]),
    ("J'ai vu d'Anna l’air triste", ["Anna"]),
    ("Annual Annabel annals Hannah banana", []),
    ("with Anna-Sophie and #anna and @anna", ["Anna", "anna", "anna"]),
    ("anna\nanna", ["anna", "anna"]),
  ])
  func `a name is found in any case, and never inside another word`(text: String, expected: [String]) throws {
    #expect(try found(text, ["Anna"]) == expected)
  }

  @Test(arguments: [
    ("Anaïs", "anais Anaïs ANAÏS Anai\u{308}s", 4),
    ("Müller", "Muller mueller MÜLLER", 3),
    ("Zoe", "Zoé zoë", 2),
    ("Œdipe", "Oedipe œdipe", 2),
    ("Łukasz", "lukasz Łukasz", 2),
  ])
  func `accents may be missing, or be too many`(name: String, text: String, count: Int) throws {
    #expect(try found(text, [name]).count == count)
  }

  @Test(arguments: [
    ("Jean-Pierre", "jean pierre, Jean Pierre, Jean‑Pierre, jeanpierre, JEAN-PIERRE et Jean-\nPierre", 6),
    ("Jean Pierre", "avec jean-pierre", 1),
    ("O'Brien", "o’brien OBrien O'Brien's", 3),
    ("Anne de la Tour", "anne de la tour", 1),
    ("Saint-Malo", "saint malo, Saint-Malo", 2),
    ("New York", "new york NEW-YORK New\nYork", 3),
  ])
  func `the words of a name may be apart, hyphenated or one`(name: String, text: String, count: Int) throws {
    #expect(try found(text, [name]).count == count)
  }

  @Test(arguments: [
    ("Anna was there, and Martinez too; martinez laughed", ["Anna", "Martinez", "martinez"]),
    ("anna martinez", ["anna martinez"]),
    ("les Martinez, the Martinezes", ["Martinez", "Martinezes"]),
    (
      "MARTINEZ Anna, then Anna S. Martinez and Anna Sophie Martinez",
      ["MARTINEZ Anna", "Anna S. Martinez", "Anna Sophie Martinez"]
    ),
    ("A. Martinez wrote, Anna M. too", ["A. Martinez", "Anna M"]),
    ("A. M. and A.M. came at 11 a.m.", []),
    ("Anna. Martinez", ["Anna", "Martinez"]),
  ])
  func `a part of a full name is a mention`(text: String, expected: [String]) throws {
    let names = try found(text, ["Anna Martinez"])
    #expect(names == expected)
  }

  @Test(arguments: [
    ("Jean-Pierre Dubois", "JP, J.-P., J.P. et J. P. sont venus", 4),
    ("Claire Dubois", "C.D. and C. D. came, the CD did not", 2),
  ])
  func `initials are a mention`(name: String, text: String, count: Int) throws {
    #expect(try found(text, [name]).count == count)
  }

  @Test(arguments: [
    // With a capital inside a sentence.
    ("Rose", "I saw Rose today", 1), ("Pierre", "Hier Pierre est venu", 1), ("Will", "and Will came", 1),
    // At the start: the name, unless what follows says otherwise.
    ("Rose", "Rose came by.", 1), ("Pierre", "Pierre me manque.", 1), ("Will", "Will came by.", 1),
    ("Will", "Will you come? Will it rain? Will they?", 0), ("Mark", "Mark my words.", 0),
    ("Rose", "Roses are red.", 0), ("Rose", "We met the Roses.", 1), ("An", "An apple a day.", 0),
    // In lower case.
    ("Rose", "The rose is red, a rose, my rose, red roses.", 0), ("Rose", "I had tea with rose.", 1),
    ("Rose", "We met, and rose said no.", 1), ("Rose", "I took rose's hand.", 1), ("Rose", "The rose's thorn.", 0),
    ("Pierre", "Une pierre, des pierres, la pierre de taille.", 0), ("Pierre", "Je dors chez pierre.", 1),
    ("Will", "I will come, and he will too. My friend will.", 0), ("Will", "I had tea with will.", 1),
    ("Grace", "He said grace quietly.", 0), ("Fleur", "Ma soeur fleur a ri.", 1),
    ("Rose", "Rose came. Later he rose and left.", 1), ("Joy", "He laughed with joy.", 0),
    ("An", "She came with an umbrella.", 0), ("Grace", "It was his grace's will. Grâce à Dieu, sans grâce.", 0),
    ("Aimé", "Je t’aime, dit-il. J'ai vu Aimé.", 1), ("Gene", "Il ne se gêne pas.", 0),
    ("Art", "She studied the Arts.", 1),
    // In a passage of capitals.
    ("Will", "I WILL NEVER COME BACK", 0), ("Rose", "I LOVE ROSE SO MUCH", 1), ("Rose", "PICK THE ROSE NOW", 0),
    // Months.
    ("May", "In May, on 5 May, May 2024.", 0), ("May", "I saw May there.", 1),
    ("Don", "I don't. Don't! DON’T", 0), ("Don", "I saw Don there.", 1), ("Hui", "Aujourd'hui, aujourd’hui", 0),
  ])
  func `a name that is an ordinary word is told by capital and context`(name: String, text: String, count: Int) throws {
    #expect(try found(text, [name]).count == count, "\(text)")
  }

  @Test func `in a text without capitals an ordinary word is the name where no article stands before it`() throws {
    #expect(try found("went out. rose drove us, then rose petals. the rose died", ["Rose"]) == ["rose", "rose"])
    #expect(try found("i went out. it will rain", ["Will"]) == [])
  }

  @Test func `one listed name vouches for the other beside it`() throws {
    #expect(try found("Tea for anna and rose. Rain.", ["Anna", "Rose"]) == ["anna", "rose"])
    #expect(try found("Vu pierre et anna. Pluie.", ["Anna", "Pierre"]) == ["pierre", "anna"])
  }

  @Test(arguments: [
    ("Talked to bug and Nana and loulou.", ["bug", "Nana", "loulou"]),
    ("There is a bug, the bug.", []),
    ("my bug", []),
  ])
  func `nicknames are mentions also in lower case`(text: String, expected: [String]) throws {
    #expect(try found(text, ["Annabel Smith/Bug/Loulou/Nana"]) == expected)
  }

  @Test(arguments: [
    ("@Lycée Jean Moulin", "au lycée, un moulin, mon jean, Jean Moulin lui-même", 0),
    ("@Saint-Malo", "Un malo, le Malo", 1),
    ("#La Poste", "à La Poste, la Poste, LA poste; en poste, la poste", 2),
    ("#Acme Consulting", "at Acme, ACME CONSULTING, some consulting", 2),
    ("@York", "York and yorkshire", 1),
  ])
  func `of a place or firm only what is no ordinary word stands alone`(name: String, text: String, count: Int) throws {
    #expect(try found(text, [name]).count >= count)
  }

  @Test func `a single letter is a name only as a capital of its own`() throws {
    #expect(try found("P. and P went; p is a letter; l'île", ["P"]) == ["P", "P"])
    #expect(try found("A cat. So am I. I go.", ["I", "A"]) == [])
    #expect(try found("D'accord, d'Anne", ["D"]) == [])
  }

  @Test func `findings carry type and detector`() throws {
    var findings: [Finding] = []
    let people = try list(["Anna", "@Grenoble", "#Acme"])
    PeopleMatcher.find(in: Document("Anna, Grenoble, Acme"), people: people, into: &findings)
    #expect(findings.map(\.type) == [.person, .location, .organisation])
    #expect(findings.allSatisfy { $0.detector == .people })
  }

  @Test func `who is meant is told by the rest of the text, if at all`() throws {
    let people = try list(["Anna Dupont", "Paul Dupont"])
    let both = PeopleMatcher.mentions(in: Document("Dupont called."), people: people)
    #expect(both.map(\.candidates) == [[0, 1]])
    let one = PeopleMatcher.mentions(in: Document("Paul came. Dupont called."), people: people)
    #expect(one.map(\.candidates) == [[1], [1]])
  }

  @Test func `an empty list finds nothing`() {
    #expect(PeopleMatcher.mentions(in: Document("Anna"), people: .empty).isEmpty)
  }
}
