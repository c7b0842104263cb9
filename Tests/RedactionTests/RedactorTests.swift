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
}
