import Journal
import Testing

@testable import Redaction

/// Laws of the matcher over texts made by chance, from a seed that a failure names.
@Suite struct PeopleMatcherLawTests {
  private struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 31
    }
  }

  private static let names = [
    "Anna Martinez", "Jean-Pierre Dubois", "Zoé", "Karim Benzema", "O'Brien", "Anne de la Tour", "Łukasz Müller",
    "Siobhán",
    "Grenoble", "Saint-Malo", "Kowalski", "Nguyễn Thị Hoa", "Иван Петров",
  ]
  private static let fillers = [
    "the", "house", "was", "cold", "le", "vent", "hier", "annual", "zoetrope", "karimian", "obrienesque", "1983", "🙂",
    "…",
    "\n", "d’", "l'", "- ", "grenoblois", "dans",
  ]

  private static func people(_ chance: inout Chance) throws -> PeopleList {
    PeopleList(try names.filter { _ in Bool.random(using: &chance) }.map { try Person(name: $0) })
  }

  private static func disguise(_ name: String, _ chance: inout Chance) -> String {
    var text = name
    switch Int.random(in: 0..<4, using: &chance) {
    case 0: text = text.lowercased()
    case 1: text = text.uppercased()
    case 2: text = String(decoding: TextFold.fold(text), as: UTF8.self)
    default: break
    }
    let joint = ["-", " ", "‑", "\n"].randomElement(using: &chance) ?? " "
    if Bool.random(using: &chance) { text = String(text.map { $0 == " " || $0 == "-" ? Character(joint) : $0 }) }
    return text + (["", "'s", "’s", ",", "."].randomElement(using: &chance) ?? "")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no word of a listed name is left, and nothing else is taken`(seed: UInt64) throws {
    var chance = Chance(state: seed &* 0x9e37_79b9_7f4a_7c15)
    let list = try Self.people(&chance)
    var text = ""
    var taken = 0
    for _ in 0..<Int.random(in: 1..<40, using: &chance) {
      if let person = list.people.randomElement(using: &chance), Bool.random(using: &chance) {
        text += Self.disguise(person.name, &chance)
        taken += 1
      } else {
        text += Self.fillers.randomElement(using: &chance) ?? ""
      }
      text += " "
    }
    let document = Document(text)
    let mentions = PeopleMatcher.mentions(in: document, people: list)
    #expect(mentions.isEmpty == (taken == 0), "seed \(seed)")
    var left = document.bytes
    var end = 0
    for mention in mentions {
      #expect(mention.range.lowerBound >= end && !mention.range.isEmpty && mention.range.upperBound <= left.count)
      #expect(!mention.candidates.isEmpty)
      for byte in mention.range { left[byte] = 0x20 }
      end = mention.range.upperBound
    }
    let rest = Set(Document(bytes: left).tokens.map(\.key))
    for person in list.people {
      for token in Document(person.name).tokens where token.kind == .word && token.count >= 3 {
        #expect(!rest.contains(token.key) || OrdinaryWords.isOrdinary(token.key), "seed \(seed): \(text)")
      }
    }
    for filler in Self.fillers where text.contains(" " + filler + " ") {
      for token in Document(filler).tokens where token.isWritten { #expect(rest.contains(token.key), "seed \(seed)") }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `any bytes are read without harm`(seed: UInt64) throws {
    var chance = Chance(state: seed)
    let list = try Self.people(&chance)
    let pieces =
      Self.names.map { Array($0.utf8) } + [
        [0xff], [0xc3], [0], [0xe2, 0x80], Array("'".utf8), Array(".".utf8), [0x20], [0x41],
      ]
    var bytes: [UInt8] = []
    for _ in 0..<60 { bytes += pieces.randomElement(using: &chance) ?? [] }
    let document = Document(bytes: bytes)
    var end = 0
    for mention in PeopleMatcher.mentions(in: document, people: list) {
      #expect(mention.range.lowerBound >= end && mention.range.upperBound <= bytes.count)
      end = mention.range.upperBound
    }
  }
}
