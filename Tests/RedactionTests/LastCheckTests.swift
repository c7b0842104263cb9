import Journal
import Testing

@testable import Redaction

@Suite struct LastCheckTests {
  private func check(
    _ removed: String, _ type: SpanType = .person, by detector: DetectorName = .name, ordinary: [String] = [],
    in result: String
  ) throws(RedactionError) {
    let document = Document(removed)
    let keys = Set(ordinary.map { WordKey($0) })
    let facts = NameFacts(gender: { _ in nil }, isOrdinary: { key, _ in keys.contains(key) })
    let finding = Finding(0..<document.bytes.count, type, by: detector)
    try LastCheck(of: [finding], in: document, .english, facts).pass(result)
  }

  @Test(arguments: [
    ("Anne Dubois", "so anne came"), ("Anne Dubois", "Mrs DUBOIS"), ("Élise", "elise"), ("Elise", "ÉLISE!"),
    ("Anne Dubois", "anne's"), ("Anne Dubois", "the Duboiss"), ("Jean-Pierre", "Pierre"),
    ("Anne Dubois", "#AnneDubois"),
    ("Anne Dubois", "annedubois"), ("Anne Dubois", "d’Anne"), ("李明", "是李明。"), ("Aiguebelle", "Aigue\u{301}belle"),
  ])
  func `a part of a name that is left is found`(removed: String, result: String) {
    #expect(throws: RedactionError.self) { try check(removed, in: result) }
  }

  @Test(arguments: [
    ("06 12 34 56 78", "0612345678"), ("06 12 34 56 78", "06.12.34.56.78"), ("0612345678", "06 12 34 56 78"),
    ("06 12 34 56 78", "+33 6 12 34 56 78"), ("+33612345678", "06-12-34-56-78"), ("FR76 3000 6000", "FR 7630006000"),
    ("AB-123-CD", "ab 123 cd"), ("12/04/1983", "in 1983"), ("AB123CD", "x AB123CD y"),
  ])
  func `digits that are left are found, whatever separates them`(removed: String, result: String) {
    #expect(throws: RedactionError.self) { try check(removed, .id, by: .number, in: result) }
  }

  @Test(arguments: [
    ("12 rue des Lilas", SpanType.address, "dans la rue, des gens"),
    ("St Mary's Hospital", .organisation, "the hospital"),
    ("3 mars 1983", .date, "en mars, 3 fois"), ("Anne", .person, "Anneliese, Joanne, année"),
    ("Bo", .person, "bo"), ("34 ans", .age, "3 ou 4 ans"), ("thirty-four", .age, "thirty and four"),
  ])
  func `what identifies nobody may stay`(removed: String, type: SpanType, result: String) throws {
    try check(removed, type, in: result)
  }

  @Test func `an ordinary word that was a name counts with a capital inside a sentence only`() throws {
    try check("Rose", ordinary: ["rose"], in: "a rose is a rose. Rose is a colour.")
    #expect(throws: RedactionError.self) { try check("Rose", ordinary: ["rose"], in: "I saw Rose") }
    #expect(throws: RedactionError.self) { try check("Rose", in: "a rose") }
  }

  @Test func `round and small sums are nobody's`() throws {
    try check("1 200 euros", .id, by: .money, in: "200 fois")
    try check("10s", .id, by: .money, in: "had 10s of me")
    #expect(throws: RedactionError.self) { try check("34ans", .age, in: "mes 34ans") }
    #expect(throws: RedactionError.self) { try check("1234s", .id, by: .money, in: "had 1234s of me") }
    #expect(throws: RedactionError.self) { try check("1234 euros", .id, by: .money, in: "1234 fois") }
  }

  @Test func `the error tells what kind of thing, who found it and where, and no word of it`() {
    #expect(throws: RedactionError.remains(.person, .name, at: 3)) { try check("Anne", in: "so anne") }
  }

  @Test(arguments: [
    (String(repeating: "word\n", count: 30_000), 150_003), (String(repeating: "A word.\n\n", count: 20_000), 180_003),
    (String(repeating: " ", count: 65_531) + "word\n\n", 65_540),
  ])
  func `a long text is looked through to its end`(before: String, place: Int) {
    #expect(throws: RedactionError.remains(.person, .name, at: place)) { try check("Anne", in: before + "so anne") }
  }

  @Test func `two ordinary words of a name make an ordinary word, and count with a capital`() throws {
    try check("Over Come", ordinary: ["over", "come", "overcome"], in: "I was overcome")
    #expect(throws: RedactionError.self) { try check("Over Come", ordinary: ["overcome"], in: "I met Overcome") }
    #expect(throws: RedactionError.self) { try check("Anne Dubois", in: "I met annedubois") }
  }

  @Test func `a long text is read once`() throws {
    let clock = ContinuousClock()
    func time(_ count: Int) throws -> Duration {
      let text = String(repeating: "12 34 de la 5, ", count: count)
      return try clock.measure { try check("Anne Dubois 99887766", in: text) }
    }
    _ = try time(100)
    #expect(try time(20_000) < time(2_000) * 60)
  }
}
