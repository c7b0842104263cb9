import Journal
import Testing

@testable import Redaction

@Suite struct VeilTests {
  private func redacted(_ text: String, _ level: AnonymityLevel, _ language: Language) throws -> String {
    var standIns = StandIns(seed: 1)
    return try Redactor().redact(text, at: level, language: language, standIns: &standIns).text
  }

  @Test func `a veiled text keeps common words and numbers its placeholders`() throws {
    let text = "I was sad after work. Zbigniew shouted at Zbigniew's sister about the xylophagous gramophone."
    let result = try redacted(text, .veiled, .english)
    #expect(result.hasPrefix("I was sad after work. [person 1] shouted at [person 1]'s sister about the [word 1]"))
  }

  @Test(arguments: Language.allCases)
  func `no word or long number that is not common passes at level veiled`(language: Language) throws {
    let text = "Xyzzy plugh 19874 frobnicate Quux-Blorb 3fz Łódź Москва l'Étiolé 42"
    let result = try redacted(text, .veiled, language)
    for word in ["Xyzzy", "plugh", "19874", "frobnicate", "Quux", "Blorb", "3fz", "Łódź", "Москва", "42"] {
      #expect(!result.contains(word), "\(word) in \(result)")
    }
  }

  @Test(arguments: Language.allCases)
  func `the gist holds only sentences of a closed list`(language: Language) throws {
    let words = ["zebra", "Karim", "angry", "boss", "maman", "42", "Rennes", "triste", "🙂", "hôpital"]
    let marker = "qqxzv"
    for count in 0..<40 {
      let text = (0...count).map { words[($0 * 7 + count) % words.count] + ($0 % 3 == 0 ? marker : "") }.joined(
        separator: " ")
      let result = try redacted(text, .gist, language)
      #expect(
        !result.contains(marker) && !result.contains("zebra") && !result.contains("Karim") && !result.contains("42"))
    }
    // Every text that can come of it can be told beforehand: nothing else can be said.
    let empty = try redacted("", .gist, language)
    #expect(empty == (language == .english ? "A short journal entry." : "Une entrée de journal courte."))
  }
}
