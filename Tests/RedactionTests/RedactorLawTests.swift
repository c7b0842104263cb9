import Journal
import Testing

@testable import Redaction

/// For any text made of generated parts, nothing that identifies is left, and what left comes back.
@Suite struct RedactorLawTests {
  /// A thing that identifies, the ways it is mentioned, and the words and digits that give it away.
  private struct Thing {
    let type: SpanType
    let detector: DetectorName
    let found: String
    let mentions: [String]
    let telling: [String]
  }

  private static let first = [
    "Anne", "Élise", "Karim", "Zoé", "Jean-Marc", "O’Brien", "Ngozi", "Ayşe", "Björn", "Camille", "Alex", "Sam",
    "Louise",
    "Marianne", "Hugo", "Yann",
  ]
  private static let last = [
    "Dubois", "Moreau", "Okafor", "Yılmaz", "McDonald", "van Gogh", "Lefèvre", "Bradshaw", "Le Pen", "Petitjean",
    "Girardot",
  ]
  private static let places = ["Rennes", "Saint-Malo", "Aberystwyth", "Novarel", "Valmont", "Kraków", "Elmford"]
  private static let filler = [
    "I went out,", "hier soir", "et puis", "with", "because it rained.", "Then", "la mer était calme ;", "she said",
    "chez", "de",
    "que", "— non !", "🙂", "d’", "\n", "\n\n", "«", "»", "nothing (really)", "au bord de", "l’", "3 fois", "…",
  ]

  private static func telling(_ text: String) -> [String] {
    Document(text).tokens.compactMap { token in
      guard token.kind == .word, token.count >= 3, !GenericWords.contains(token.key) else { return nil }
      let document = Document(text)
      return String(decoding: document.folded(token), as: UTF8.self)
    }
  }

  private static func thing(_ random: inout SeededRandom) -> Thing {
    func one(_ texts: [String]) -> String { texts[Int(random.next() % UInt64(texts.count))] }
    let number = (0..<8).map { _ in String(random.next() % 10) }
    switch random.next() % 9 {
    case 0, 1, 2:
      let (first, last) = (one(Self.first), one(Self.last))
      let full = first + " " + last
      return Thing(
        type: .person, detector: .name, found: full,
        mentions: [first, last, full.uppercased(), full.lowercased(), first + "’s", last + "s", first + "\n" + last],
        telling: telling(full))
    case 3:
      let first = one(Self.first)
      return Thing(
        type: .person, detector: .people, found: first, mentions: [first.lowercased(), first.uppercased(), first],
        telling: telling(first))
    case 4:
      let place = one(places)
      return Thing(
        type: .location, detector: .name, found: place, mentions: [place.uppercased(), place], telling: telling(place))
    case 5:
      let digits = "06" + number.joined()
      let pairs = stride(from: 0, to: 10, by: 2).map { String(digits.dropFirst($0).prefix(2)) }
      return Thing(
        type: .phone, detector: .phone, found: pairs.joined(separator: " "),
        mentions: [pairs.joined(separator: "."), digits, "+33 " + pairs.joined(separator: " ").dropFirst()],
        telling: [String(digits.dropFirst())])
    case 6:
      let name = one(Self.last.filter { !$0.contains(" ") })
      let address = "\(name.lowercased().filter(\.isASCII))@example.org"
      return Thing(
        type: .email, detector: .email, found: address, mentions: [address.uppercased()], telling: telling(address))
    case 7:
      let date = "\(1 + random.next() % 28) mars \(1960 + random.next() % 60)"
      return Thing(
        type: .date, detector: .date, found: date, mentions: [String(date.suffix(4))], telling: [String(date.suffix(4))]
      )
    default:
      let street = "\(10 + random.next() % 90) rue \(one(Self.last))"
      return Thing(type: .address, detector: .address, found: street, mentions: [street], telling: telling(street))
    }
  }

  /// What is left of a text, as a naive reader compares: folded words, and all digits in a row.
  private static func isLeft(_ telling: String, in text: String) -> Bool {
    let document = Document(text)
    if telling.allSatisfy(\.isNumber) {
      let digits = document.bytes.filter { $0 &- 0x30 < 10 }
      return String(decoding: digits, as: UTF8.self).contains(telling)
    }
    let words = document.tokens.map { String(decoding: document.folded($0), as: UTF8.self) }
    return words.contains { $0 == telling || $0 == telling + "s" }
  }

  @Test(arguments: [AnonymityLevel.gist, .veiled, .pseudonymous], Language.allCases)
  func `no identifying token survives, and spans are where they were`(level: AnonymityLevel, language: Language) throws
  {
    var random = SeededRandom(state: language == .english ? 1 : 2)
    for round in 0..<150 {
      let things = (0..<1 + random.next() % 6).map { _ in Self.thing(&random) }
      var parts: [String] = []
      for thing in things {
        parts.append(thing.found)
        for _ in 0..<random.next() % 4 {
          parts.append(thing.mentions[Int(random.next() % UInt64(thing.mentions.count))])
        }
      }
      for _ in 0..<4 + random.next() % 12 { parts.append(Self.filler[Int(random.next() % UInt64(Self.filler.count))]) }
      parts.shuffle(using: &random)
      let text = parts.joined(separator: " ")
      let finders = things.map { finder([$0.found: $0.type], by: $0.detector) }
      let redactor = Redactor(
        finders: finders,
        veil: { document, findings, language, _, standIns in
          findings.map { finding in
            Replacement(
              of: finding,
              by: standIns.placeholder(
                for: document.text(finding.range), type: finding.type, by: finding.detector, language: language))
          }
        },
        gist: { _, _, _ in "sadness, family; rhythm: daily" })
      var standIns = StandIns(seed: UInt64(round))
      let redacted = try redactor.redact(
        text, at: level, language: language, date: CivilDate(year: 2024, month: 3, day: 24), standIns: &standIns)
      for thing in things {
        for telling in thing.telling {
          #expect(!Self.isLeft(telling, in: redacted.text), "\(telling) | \(text) | \(redacted.text)")
        }
      }
      let scalars = Array(text.unicodeScalars)
      var rebuilt = String.UnicodeScalarView()
      var position = 0
      guard level != .gist else { continue }
      for span in redacted.spans {
        #expect(span.range.lowerBound >= position && span.range.upperBound <= scalars.count && !span.range.isEmpty)
        rebuilt.append(contentsOf: scalars[position..<span.range.lowerBound])
        rebuilt.append(contentsOf: span.replacement.unicodeScalars)
        position = span.range.upperBound
      }
      rebuilt.append(contentsOf: scalars[position...])
      #expect(String(rebuilt) == redacted.text)
      #expect(try StandIns(encoded: standIns.encoded()) == standIns)
    }
  }

  @Test func `names that left come back in the reply that repeats the text`() throws {
    var random = SeededRandom(state: 3)
    for round in 0..<200 {
      let names = (0..<5).map { _ in Self.first[Int(random.next() % UInt64(Self.first.count))] }
      let text = names.map { "et \($0) rit avec \($0.uppercased())" }.joined(separator: ", ")
      var standIns = StandIns(seed: UInt64(round))
      let redactor = Redactor(finders: names.map { finder([$0: .person]) })
      let redacted = try redactor.redact(text, at: .pseudonymous, language: .french, standIns: &standIns)
      #expect(Restoration(standIns).restore(redacted.text).text == text)
    }
  }

  @Test func `a thread keeps its stand-ins, and a text that may not leave changes nothing`() throws {
    var standIns = StandIns(seed: 1)
    let redactor = Redactor(finders: [finder(["Anne": .person, "Marc": .person])])
    let one = try redactor.redact("Anne et Marc", at: .pseudonymous, standIns: &standIns).spans.map(\.replacement)
    let other = try redactor.redact("Marc et Anne", at: .pseudonymous, standIns: &standIns).spans.map(\.replacement)
    #expect(other == one.reversed())
    let before = standIns
    #expect(throws: RedactionError.self) { try redactor.redact("Zoé", at: .sealed, standIns: &standIns) }
    #expect(standIns == before)
  }

  @Test func `any bytes in a text are redacted without a crash`() throws {
    var random = SeededRandom(state: 9)
    let pieces = [
      "Anne", "\u{301}", "\u{200d}", "'", "’", "-", "[", "]", "1", "person ", ".", " ", "\r", "É", "ß", "李", "d", "@",
    ]
    for round in 0..<400 {
      let text = (0..<random.next() % 40).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      let redactor = Redactor(finders: [finder(["Anne": .person, "1": .age, "É": .organisation, "李": .location])])
      var standIns = StandIns(seed: UInt64(round))
      do {
        let redacted = try redactor.redact(text, at: .pseudonymous, standIns: &standIns)
        _ = Restoration(standIns).restore(redacted.text)
      } catch RedactionError.remains {
        continue
      }
    }
  }
}
