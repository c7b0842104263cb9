import Testing

@testable import Redaction

@Suite struct FindingsUnionTests {
  private func united(_ text: String, _ findings: [(Range<Int>, SpanType, DetectorName)]) -> [Finding] {
    findings.map { Finding($0.0, $0.1, by: $0.2) }.united(in: Document(text))
  }

  @Test func `overlapping findings become one that covers every byte, of the surer one's type`() {
    let found = united(
      "12 rue Victor Hugo Paris", [(7..<18, .person, .name), (0..<18, .address, .address), (14..<24, .location, .name)])
    #expect(found == [Finding(0..<24, .address, by: .address)])
  }

  @Test func `of equally sure findings the longer one tells the type`() {
    let found = united("Victor Hugo", [(0..<6, .person, .name), (0..<11, .location, .name)])
    #expect(found == [Finding(0..<11, .location, by: .name)])
  }

  @Test(arguments: ["Anne Dubois", "Anne-Dubois", "Anne\u{a0}Dubois", "J. Dubois", "J.Dubois"])
  func `parts of one name are joined`(text: String) {
    let end = Array(text.utf8).count
    let first = text.hasPrefix("J") ? 1 : 4
    #expect(united(text, [(0..<first, .person, .name), (end - 6..<end, .person, .people)]).map(\.range) == [0..<end])
  }

  @Test(arguments: ["Anne, Dubois", "Anne\nDubois", "Anne. Dubois", "Anne et Dubois"])
  func `two names stay two`(text: String) {
    let end = text.utf8.count
    #expect(united(text, [(0..<4, .person, .name), (end - 6..<end, .person, .name)]).count == 2)
  }

  @Test func `names of different kinds are not joined`() {
    #expect(united("Anne Rennes", [(0..<4, .person, .name), (5..<11, .location, .name)]).count == 2)
  }

  @Test func `a body is joined over a possessive, and an initial after a name is part of it`() {
    let hospital = united("St Mary's Hospital", [(0..<7, .organisation, .name), (10..<18, .organisation, .name)])
    #expect(hospital.map(\.range) == [0..<18])
    #expect(united("Anne D. rit", [(0..<4, .person, .name)]).map(\.range) == [0..<7])
    #expect(united("Anne. D. rit", [(0..<4, .person, .name)]).map(\.range) == [0..<4])
  }

  @Test func `a hospital without a name is nobody's`() {
    let document = Document("the Hospital, Park, Mary Hospital")
    let findings = [
      Finding(4..<12, .organisation, by: .name), Finding(14..<18, .location, by: .people),
      Finding(20..<33, .organisation, by: .name),
    ]
    #expect(findings.identifying(in: document).map(\.range) == [14..<18, 20..<33])
  }

  @Test func `the initials of a full name are mentions of it`() {
    let document = Document("Anne Dubois, Jean-Marc Lebrun. A. D. et J.-M. L. ou A.D. et B. D. A. X.")
    let findings = [Finding(0..<11, .person, by: .name), Finding(13..<29, .person, by: .name)]
    #expect(findings.initials(in: document).map { document.text($0.range) } == ["A. D.", "J.-M. L.", "A.D."])
  }

  @Test func `a range outside the text or within a character is mended`() {
    #expect(
      united("Élise", [(1..<99, .person, .name), (-4..<0, .person, .name), (9..<12, .date, .date)]).map(\.range) == [
        0..<6
      ])
  }

  @Test func `whatever is found, the union is in order and covers it`() {
    var random = SeededRandom(state: 4)
    let text = "Anne Dubois, 12 rue des Lilas. J. Doe est né le 3 mars à Évry-sur-Seine"
    let document = Document(text)
    for _ in 0..<500 {
      let findings = (0..<Int(random.next() % 8)).map { _ in
        let start = Int(random.next() % UInt64(document.bytes.count))
        return Finding(
          start..<start + 1 + Int(random.next() % 12), SpanType.allCases[Int(random.next() % 12)],
          by: DetectorName.allCases[Int(random.next() % 25)])
      }
      let united = findings.united(in: document)
      for (one, other) in zip(united, united.dropFirst()) { #expect(one.range.upperBound <= other.range.lowerBound) }
      for finding in findings {
        let range = finding.range.clamped(to: 0..<document.bytes.count)
        #expect(united.contains { $0.range.lowerBound <= range.lowerBound && $0.range.upperBound >= range.upperBound })
      }
    }
  }
}

/// SplitMix64, for cases that are the same each time.
struct SeededRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}
