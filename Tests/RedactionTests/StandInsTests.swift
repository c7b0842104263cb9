import Journal
import Testing

@testable import Redaction

@Suite struct StandInsTests {
  private func person(
    _ name: String, _ standIns: inout StandIns, _ language: Language = .french, gender: Gender? = nil
  ) -> String {
    standIns.standIn(for: name, type: .person, language: language, gender: gender)
  }

  private func folded(_ text: String) -> String { String(decoding: TextFold.fold(text), as: UTF8.self) }

  @Test func `a person keeps the stand-in in every form of the name`() throws {
    var standIns = StandIns(seed: 7)
    let full = person("Élise Dubois", &standIns, gender: .feminine)
    let words = full.split(separator: " ").map(String.init)
    try #require(words.count == 2)
    #expect(person("Élise", &standIns) == words[0])
    #expect(person("elise", &standIns) == words[0].lowercased())
    #expect(person("ÉLISE", &standIns) == words[0].uppercased())
    #expect(person("Dubois", &standIns) == words[1])
    #expect(person("Mme Dubois", &standIns) == "Mme " + words[1])
    #expect(person("Élise's", &standIns, .english) == words[0] + "'s")
    #expect(person("É. D.", &standIns) == "\(words[0].prefix(1)). \(words[1].prefix(1)).")
    #expect(person("Élise D.", &standIns) == "\(words[0]) \(words[1].prefix(1)).")
    #expect(person("Élise Dubois", &standIns) == full)
  }

  @Test func `initials of nobody known get a name of their own, in which no initial is left`() {
    var standIns = StandIns(seed: 7)
    let first = person("K.", &standIns)
    #expect(first.count > 2)
    #expect(person("K.", &standIns) == first)
    #expect(person("B.", &standIns) != first)
  }

  @Test(arguments: [
    ("Vincent van Gogh", 2), ("Charles de Gaulle", 2), ("Jean-Pierre O’Brien", 2), ("d’Ormesson", 1), ("De Niro", 1),
    ("Ben", 1), ("Van", 1), ("Anne de la Tour", 2), ("李明", 1), ("Ayşe Yılmaz", 2),
  ])
  func `no word of a name is left, nor its particles`(name: String, words: Int) {
    var standIns = StandIns(seed: 3)
    let standIn = person(name, &standIns)
    #expect(standIn.split(separator: " ").count == words)
    #expect(Set(Document(name).tokens.map(\.key)).isDisjoint(with: Document(standIn).tokens.map(\.key)))
  }

  @Test(arguments: [
    (Language.french, Gender.feminine), (.french, .masculine), (.english, .feminine), (.english, .masculine),
  ])
  func `a known gender is kept, for as many as there are names`(language: Language, gender: Gender) {
    let list: InventedNames = gender == .feminine ? .feminine : .masculine
    let known = Set(list.names(in: language).map(folded))
    #expect(known.count >= 120)
    var standIns = StandIns(seed: 11)
    var met: Set<String> = []
    for number in 0..<100 {
      let name = "Z" + String(repeating: "q", count: number + 2)
      let standIn = person(name, &standIns, language, gender: gender)
      #expect(known.contains(folded(standIn)))
      met.insert(standIn)
    }
    #expect(met.count == 100)
  }

  @Test func `two thousand people never share a stand-in`() {
    var standIns = StandIns(seed: 5)
    var met: Set<String> = []
    for number in 0..<2000 {
      let letters = String(number, radix: 5).map {
        String(UnicodeScalar(UInt8(ascii: "q") + ($0.hexDigitValue.map(UInt8.init) ?? 0)))
      }
      #expect(met.insert(person("X" + letters.joined(), &standIns)).inserted)
    }
  }

  @Test(arguments: [
    ("Mme Quimper", InventedNames.surname), ("Dr Quimper", .surname), ("M. Quimper", .surname),
    ("tante Quimper", .feminine), ("Oncle Quimper", .masculine),
  ])
  func `a title tells what kind of name follows, and whose`(name: String, list: InventedNames) throws {
    var standIns = StandIns(seed: 5)
    let words = person(name, &standIns).split(separator: " ")
    #expect(words.first == name.split(separator: " ").first)
    #expect(list.names(in: .french).contains(String(try #require(words.last))))
  }

  @Test func `names of an unknown gender are anybody's`() {
    var standIns = StandIns(seed: 5)
    let either = Set(InventedNames.eitherGender.names(in: .english).map(folded))
    #expect(either.contains(folded(person("Zorglub", &standIns, .english))))
  }

  @Test func `the same seed gives the same stand-ins, another one others`() {
    func names(_ seed: UInt64) -> [String] {
      var standIns = StandIns(seed: seed)
      return ["Karim", "Zoltan", "Mme Xu", "Wim de Boer"].map { person($0, &standIns) }
    }
    #expect(names(1) == names(1))
    #expect(Set((0..<20).map(names)).count > 15)
  }

  @Test func `who knows the seed cannot tell the name: only the order of names decides`() {
    var one = StandIns(seed: 9)
    var other = StandIns(seed: 9)
    #expect(person("Karim", &one) == person("Boris", &other))
  }

  @Test func `Kendall stood for Beth in a text that has Kendal`() {
    let lists: [InventedNames] = [.feminine, .masculine, .eitherGender, .surname]
    for seed in 0..<40 as Range<UInt64> {
      var standIns = StandIns(seed: seed)
      standIns.avoid(["Martin Reed"])
      standIns.meet(Document("We drove from Kendal to Oldhem. Emila, Noa and Karn came too, and so did SARAN."))
      for number in 0..<60 {
        let standIn = folded(person("Q" + String(repeating: "x", count: number + 2), &standIns, .english))
        for name in ["kend", "mart", "oldh", "emil", "sara"] { #expect(!standIn.hasPrefix(name), "\(standIn)") }
        #expect(!["noah", "nora", "karen", "reese"].contains(standIn), "\(standIn)")
      }
    }
    #expect(lists.allSatisfy { !$0.names(in: .english).isEmpty })
  }

  @Test func `where every name is near to one of the text, they are taken all the same`() {
    var standIns = StandIns(seed: 1)
    let all = [InventedNames.feminine, .masculine, .eitherGender, .surname].flatMap { list in
      Language.allCases.flatMap { list.names(in: $0) }
    }
    standIns.meet(Document(all.map { $0 + "q" }.joined(separator: ", ")))
    #expect(all.map(folded).contains(folded(person("Beth", &standIns))))
  }

  @Test func `no stand-in is a word of the text, of a text before, or a name of the journal`() throws {
    let all = InventedNames.feminine.names(in: .french)
    let (text, before, journal) = (all[0..<60], all[60..<120], all[120..<180])
    var standIns = StandIns(seed: 2)
    standIns.avoid(journal.map { $0.uppercased() })
    standIns.meet(Document(before.joined(separator: ", ").lowercased()))
    standIns = try StandIns(encoded: standIns.encoded())
    standIns.meet(Document(text.joined(separator: " et ")))
    for number in 0..<30 {
      let standIn = person("Q" + String(repeating: "x", count: number + 2), &standIns, gender: .feminine)
      #expect(!(text + before + journal).map(folded).contains(folded(standIn)))
    }
  }

  @Test func `no stand-in contains a removed name or lies within one`() {
    for seed in 0..<60 {
      var standIns = StandIns(seed: UInt64(seed))
      let text = Document("Anne, Ali, Alexandrine et Mariannette")
      let findings = text.tokens.filter { $0.casing == .title }.map { Finding($0.range, .person, by: .name) }
      standIns.meet(text, removing: findings)
      for name in ["Anne", "Ali", "Alexandrine", "Mariannette", "Zz"] {
        let standIn = folded(person(name, &standIns, gender: .feminine))
        for removed in ["anne", "ali", "alexandrine", "mariannette"] {
          #expect(!standIn.contains(removed) && !removed.contains(standIn))
        }
      }
    }
  }

  @Test func `a stand-in that a later text has as a word is changed, and still understood`() {
    var standIns = StandIns(seed: 2)
    let first = person("Anne", &standIns)
    standIns.meet(Document("Hier j’ai vu \(first)."))
    let second = person("Anne", &standIns)
    #expect(first != second)
    #expect(person(first, &standIns) != first)
    let restored = Restoration(standIns).restore("\(first) et \(second)")
    #expect(restored.text == "Anne et Anne")
  }

  @Test func `places and bodies get invented names that keep their kind`() {
    var standIns = StandIns(seed: 4)
    let town = standIns.standIn(for: "Saint-Malo", type: .location, language: .french)
    #expect(InventedNames.town.names(in: .french).contains(town))
    #expect(standIns.standIn(for: "saint malo", type: .location, language: .french) == town.lowercased())
    #expect(standIns.standIn(for: "Lycée Victor Hugo", type: .organisation, language: .french).hasPrefix("Lycée "))
    #expect(standIns.standIn(for: "St Mary's Hospital", type: .organisation, language: .english).hasSuffix(" Hospital"))
    #expect(!standIns.standIn(for: "Capgemini", type: .organisation, language: .french).contains(" "))
  }

  @Test func `French vowels stay vowels, so that nothing around a name has to change`() {
    var standIns = StandIns(seed: 8)
    for name in ["Anne", "Émile", "Ines", "Oscar", "Ulla"] {
      #expect(French.beginsWithVowel(TextFold.fold(person(name, &standIns))))
    }
    for name in ["Marc", "Zoé", "Boris"] {
      #expect(!French.beginsWithVowel(TextFold.fold(person(name, &standIns))))
    }
  }

  @Test func `numbers and the like get a numbered phrase, the same however they are written`() {
    var standIns = StandIns(seed: 4)
    func thing(_ text: String, _ type: SpanType, _ language: Language = .english) -> String {
      standIns.standIn(for: text, type: type, language: language)
    }
    #expect(thing("06 12 34 56 78", .phone) == "[phone number 1]")
    #expect(thing("+33 6 12 34 56 78", .phone) == "[phone number 1]")
    #expect(thing("06 12 34 56 79", .phone) == "[phone number 2]")
    #expect(thing("Anne@Example.org", .email) == "[e-mail address 1]")
    #expect(thing("anne@example.org", .email, .french) == "[e-mail address 1]")
    #expect(thing("b@example.org", .email, .french) == "[adresse e-mail 2]")
    #expect(thing("https://www.example.org/", .url) == "[link 1]")
    #expect(thing("example.org", .url) == "[link 1]")
    #expect(thing("12 rue des Lilas", .address, .french) == "[adresse 1]")
    #expect(thing("AB-123-CD", .id) == thing("ab123cd", .id))
  }

  @Test func `a placeholder that a text already has is not given out`() {
    var standIns = StandIns(seed: 4)
    standIns.meet(Document("he wrote [Phone Number 1] there"))
    #expect(standIns.standIn(for: "06 12 34 56 78", type: .phone, language: .english) == "[phone number 2]")
  }

  @Test func `at level veiled a person has one number in every form, and two people have two`() {
    var standIns = StandIns(seed: 4)
    func number(_ text: String, _ type: SpanType = .person) -> String {
      standIns.placeholder(for: text, type: type, language: .french)
    }
    #expect(number("Anne") == "[personne 1]")
    #expect(number("Anne Dubois") == "[personne 1]")
    #expect(number("Mme Dubois") == "[personne 1]")
    #expect(number("A. Dubois") == "[personne 1]")
    #expect(number("Marc") == "[personne 2]")
    #expect(number("Rennes", .location) == "[lieu 1]")
    #expect(number("zouker", .rare) == "[mot 1]")
  }

  // MARK: Encoding

  private static func sample() -> StandIns {
    var standIns = StandIns(seed: 0xfeed_beef_0000_0001)
    standIns.avoid(["Camille", "Élise"])
    standIns.meet(Document("Alex est venu. [lieu 3]"))
    _ = standIns.standIn(for: "Anne Dubois", type: .person, language: .french, gender: .feminine)
    _ = standIns.standIn(for: "A. D.", type: .person, language: .french)
    _ = standIns.standIn(for: "Rennes", type: .location, language: .french)
    _ = standIns.standIn(for: "06 12 34 56 78", type: .phone, language: .french)
    _ = standIns.placeholder(for: "Anne", type: .person, language: .french)
    _ = standIns.placeholder(for: "Anne Dubois", type: .person, language: .french)
    return standIns
  }

  @Test func `what is encoded is what is read, and goes on alike`() throws {
    var one = Self.sample()
    let bytes = one.encoded()
    var other = try StandIns(encoded: bytes)
    #expect(other.encoded() == bytes)
    for name in ["Marc", "Dubois", "É. D.", "Zoé Martin"] { #expect(person(name, &one) == person(name, &other)) }
    #expect(one == other)
  }

  @Test func `cut, lengthened and changed bytes are refused or are another value exactly`() {
    let bytes = Self.sample().encoded()
    for end in 0..<bytes.count {
      #expect(throws: StandInsError.self) { try StandIns(encoded: Array(bytes[..<end])) }
    }
    #expect(throws: StandInsError.malformed(at: bytes.count)) { try StandIns(encoded: bytes + [0]) }
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << bit
        if let read = try? StandIns(encoded: changed) { #expect(read.encoded() == changed) }
      }
    }
    #expect(throws: StandInsError.newerVersion(2)) { try StandIns(encoded: [2]) }
    #expect(throws: StandInsError.self) {
      try StandIns(encoded: [1] + [UInt8](repeating: 0, count: 8) + [UInt8](repeating: 0xff, count: 12))
    }
  }

  // MARK: The lists

  @Test func `no invented name ends in s, begins with h or y, or is a generic word`() {
    let lists: [InventedNames] = [.feminine, .masculine, .eitherGender, .surname, .town, .region, .firm]
    for list in lists {
      for language in Language.allCases {
        let names = list.names(in: language).map(folded)
        #expect(Set(names).count == names.count)
        for name in names {
          #expect(name.count >= 3 && !name.hasSuffix("s"))
          if list != .surname || language == .french { #expect(!name.hasPrefix("h") && !name.hasPrefix("y")) }
          #expect(!GenericWords.contains(WordKey(name)), "\(name)")
        }
      }
    }
  }
}
