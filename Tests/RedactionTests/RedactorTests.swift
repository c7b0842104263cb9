import Journal
import Testing

@testable import Redaction

/// Finds every occurrence of given strings: what the real finders do is tested beside them.
func finder(_ things: KeyValuePairs<String, SpanType>, by detector: DetectorName = .name) -> Redactor.Finder {
  let things = things.map { (Array($0.utf8), $1) }
  return { document, findings in
    for (bytes, type) in things where !bytes.isEmpty && bytes.count <= document.bytes.count {
      for start in 0...(document.bytes.count - bytes.count)
      where document.bytes[start..<start + bytes.count].elementsEqual(bytes) {
        findings.append(Finding(start..<start + bytes.count, type, by: detector))
      }
    }
  }
}

@Suite struct RedactorTests {
  private func redact(
    _ text: String, _ things: KeyValuePairs<String, SpanType>, at level: AnonymityLevel = .pseudonymous,
    language: Language? = nil
  ) throws -> Redacted {
    var standIns = StandIns(seed: 1)
    return try Redactor(finders: [finder(things)]).redact(text, at: level, language: language, standIns: &standIns)
  }

  @Test func `spans count Unicode scalars of the input and name what replaces them`() throws {
    let text = "🙂 Hé, Anne vit à Rennes."
    let redacted = try redact(text, ["Anne": .person, "Rennes": .location], language: .french)
    #expect(redacted.spans.map(\.range) == [6..<10, 17..<23])
    #expect(redacted.spans.map(\.type) == [.person, .location])
    #expect(redacted.text == "🙂 Hé, \(redacted.spans[0].replacement) vit à \(redacted.spans[1].replacement).")
    #expect(redacted.language == .french)
  }

  @Test(arguments: [
    ("We went to the Isle of Skye.", "Isle", "Skye", "Isle of "),
    ("We went to the Isle of Skye.", "", "Skye", "Isle of "),
    ("We went to the Isle of Skye.", "Isle of Skye", "", "Isle of "),
    ("Près du lac de Garde, il neige.", "lac", "Garde", "lac de "),
    ("Le mont d’Arbois, hier.", "", "Arbois", "mont d’"),
  ])
  func `a place after its kind became a town of somebody`(text: String, place: String, person: String, kept: String)
    throws
  {
    let redacted = try redact(
      text, [place: .location, person: .person], language: text.contains("We") ? .english : .french)
    #expect(redacted.spans.map(\.type) == [.location] && redacted.text.contains(kept), "\(redacted.text)")
    let towns = Language.allCases.flatMap { InventedNames.town.names(in: $0) }
    #expect(towns.contains(redacted.spans[0].replacement), "\(redacted.text)")
  }

  @Test func `other mentions of what was found are taken out too, in any case`() throws {
    let redacted = try redact("Met Anne. ANNE laughed, and anne's cat too. Anneliese did not.", ["Anne.": .person])
    #expect(!redacted.text.lowercased().contains("anne "))
    #expect(!redacted.text.contains("anne's"))
    #expect(redacted.text.contains("Anneliese"))
    #expect(redacted.spans.count == 3)
  }

  @Test func `a sealed text does not leave, an open one leaves as it is`() throws {
    #expect(throws: RedactionError.sealed) { try redact("Anne", ["Anne": .person], at: .sealed) }
    let open = try redact("Anne", ["Anne": .person], at: .open)
    #expect(open.text == "Anne")
    #expect(open.spans.isEmpty)
  }

  @Test(arguments: [("d’", true), ("de ", false)])
  func `before an h the text shows whether French elides, wherever it does`(small: String, elides: Bool) throws {
    for seed in 0..<20 {
      var standIns = StandIns(seed: UInt64(seed))
      let text = "Hugo rit. La voix \(small)Hugo."
      let redactor = Redactor(finders: [finder(["Hugo": .person])])
      let redacted = try redactor.redact(text, at: .pseudonymous, language: .french, standIns: &standIns)
      #expect(French.beginsWithVowel(TextFold.fold(redacted.text)) == elides)
      #expect(Restoration(standIns).restore(redacted.text).text == text)
    }
  }

  @Test(arguments: ["Messrs Hankey", "Mlles Hankey", "Tata Hankey", "Dr Hankey"])
  func `a title may stay, here and elsewhere`(name: String) throws {
    let title = name.split(separator: " ")[0]
    let redacted = try redact("Vu \(name) et des \(title) rien.", [name: .person], language: .french)
    #expect(redacted.text.split(separator: String(title), omittingEmptySubsequences: false).count == 3)
  }

  @Test func `no hall stays where somebody is called Hall`() throws {
    let redacted = try redact(
      "Then to Westminster Hall with Mr Hall.", ["Westminster Hall": .organisation, "Hall.": .person],
      language: .english)
    #expect(!redacted.text.contains("Hall"))
  }

  @Test func `a region stays a region, a town a town`() throws {
    var standIns = StandIns(seed: 3)
    let redactor = Redactor(finders: [finder(["Bretagne": .location, "Rennes": .location])])
    let text = "La Bretagne me manque, je vis à Rennes, en Bretagne."
    let redacted = try redactor.redact(text, at: .pseudonymous, language: .french, standIns: &standIns)
    let names = redacted.spans.map(\.replacement)
    #expect(InventedNames.region.names(in: .french).contains(names[0]))
    #expect(InventedNames.town.names(in: .french).contains(names[1]))
    #expect(names[2] == names[0])
  }

  @Test func `a lexicon tells genders, and which words are ordinary`() throws {
    let facts = NameFacts(
      gender: { $0 == "Zorg" ? .masculine : nil }, isOrdinary: { key, _ in key == WordKey("rose") })
    let redactor = Redactor(finders: [finder(["Zorg": .person, "Rose": .person])], facts: facts)
    var standIns = StandIns(seed: 3)
    let text = "Zorg et Rose. Rose était là, Rose aussi, et une rose."
    let redacted = try redactor.redact(text, at: .pseudonymous, language: .french, standIns: &standIns)
    #expect(InventedNames.masculine.names(in: .french).contains(redacted.spans[0].replacement))
    #expect(redacted.text.contains("une rose"))
    #expect(!redacted.text.contains("Rose"))
  }

  private static let durand: PeopleList? =
    (try? Person(name: "Camille Durand", nicknames: ["Cam", "Mimi la Douce"], gender: .feminine)).map {
      PeopleList([$0])
    }

  @Test(arguments: [
    "I rang Camille Durand. Cam was out, and Camille's cat too.",
    "Cam rang. Then Camille Durand came, and cam laughed.",
    "CAM and Cam's dog. Camille Durand.", "J’ai vu Cam. Camille Durand allait bien.",
  ])
  func `a nickname on the list and the name stand for one person`(text: String) throws {
    let redactor = Redactor(people: try #require(Self.durand))
    var standIns = StandIns(seed: 5)
    let redacted = try redactor.redact(text, at: .pseudonymous, standIns: &standIns)
    let first = redacted.spans.map { $0.replacement.lowercased().split(separator: " ")[0] }
    #expect(Set(first).count == 1)
    var veiled = StandIns(seed: 5)
    let placeholders = try redactor.redact(text, at: .veiled, standIns: &veiled).spans.filter { $0.type == .person }
    #expect(Set(placeholders.map(\.replacement)).count == 1)
  }

  @Test func `a nickname is restored as the name, with its gender and initials`() throws {
    let redactor = Redactor(people: try #require(Self.durand))
    var standIns = StandIns(seed: 2)
    let redacted = try redactor.redact(
      "Cam est là. Camille Durand aussi. C. D. rit.", at: .pseudonymous, language: .french, standIns: &standIns)
    let names = redacted.spans.map(\.replacement)
    #expect(InventedNames.feminine.names(in: .french).contains(names[0]))
    #expect(names[2].first == names[0].first)
    #expect(Restoration(standIns).restore("Et \(names[0]) ?").text == "Et Camille ?")
  }

  @Test func `a nickname that two people have is nobody's alias`() throws {
    let people = PeopleList([
      try Person(name: "Camille Durand", nicknames: ["Lou"]), try Person(name: "Louise Petit", nicknames: ["Lou"]),
    ])
    #expect(NameFacts.ofLexicon(and: people).aliases.isEmpty)
  }

  @Test(arguments: [
    "SSN 078-05-1120 on file.", "My IBAN: FR76 3000 6000 0112 3456 7890 189.", "NIR 2 69 05 49 588 157 80.",
    "NINO QQ123456C",
  ])
  func `what a number is called is nobody's name`(text: String) throws {
    var standIns = StandIns(seed: 1)
    let redacted = try Redactor().redact(text, at: .pseudonymous, standIns: &standIns)
    #expect(!redacted.spans.contains { $0.type == .person || $0.type == .organisation || $0.type == .location })
    #expect(redacted.spans.contains { $0.type == .id })
  }

  @Test(arguments: ["I moved on 3 November. I am glad.", "Je pars le 3 novembre. On verra."])
  func `the full stop after a date stays`(text: String) throws {
    var standIns = StandIns(seed: 1)
    let redacted = try Redactor().redact(text, at: .pseudonymous, standIns: &standIns)
    #expect(redacted.text.contains(". I am glad.") || redacted.text.contains(". On verra."))
  }

  @Test(arguments: [
    "Kept the receipt. I was glad.", "Took the bus.", "It was late. Baked bread. I ate it.",
    "I was tired. Walked home.",
  ])
  func `a plain verb at the beginning stays when veiled`(text: String) throws {
    var standIns = StandIns(seed: 1)
    #expect(try Redactor().redact(text, at: .veiled, standIns: &standIns).text == text)
  }

  @Test func `no placeholder is given a number that was removed, in a long text and in the thread that goes on`() throws
  {
    var standIns = StandIns(seed: 1)
    let street = (0..<130).map { "the street \(String(repeating: "q", count: $0 + 2))" }.joined(separator: " and ")
    let redactor = Redactor()
    let long = try redactor.redact(
      "My file number is 117, and I saw \(street).", at: .veiled, language: .english, standIns: &standIns)
    #expect(long.text.contains("[word 116]") && long.text.contains("[word 118]") && !long.text.contains("117"))
    let later = try redactor.redact(
      "My file number is 118, and I saw \(street).", at: .veiled, language: .english, standIns: &standIns)
    #expect(!later.text.contains("118") && later.text.contains("[word "), "\(later.text)")
  }
}
