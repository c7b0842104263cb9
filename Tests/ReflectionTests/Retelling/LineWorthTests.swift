import Journal
import Testing

@testable import Reflection

@Suite struct LineWorthTests {
  /// `line-worth.txt` was written by the program that learnt the weights: language, worth, first and last token, tokens of the page, event, subject, weight, line.
  @Test func `a line is worth what it was worth to the program that learnt it`() throws {
    let lines = try CaseFile.lines("line-worth")
    #expect(lines.count > 80)
    for line in lines {
      let parts = line.split(separator: "\t").map(String.init)
      try #require(parts.count == 9)
      let language: Language = parts[0] == "en" ? .english : .french
      let (worth, start, end) = (
        try #require(Double(parts[1])), try #require(Int(parts[2])), try #require(Int(parts[3]))
      )
      var retelling = Retelling(
        text: parts[8], tokens: start..<end, isEvent: parts[5] == "1", hasSubject: parts[6] == "1")
      retelling.weight = try #require(Double(parts[7]))
      let found = LineWorth.of(language).of(retelling, language, of: try #require(Int(parts[4])))
      #expect(abs(found - worth) < 0.001, "\(line): \(found)")
    }
  }

  @Test(arguments: [
    ("Long day. My sister gave me her old gloves at the lock. I said it to his legs.", Language.english),
    ("Longue journée. Ma sœur m’a donné ses vieux gants. Je l’ai posé là pour elle.", .french),
  ])
  func `what stands alone goes before what is cut from its noun`(text: String, language: Language) throws {
    let ranked = Retelling.ranked(EntryReading(Passage(text, language: language)), isGlad: false)
    #expect(
      ranked.first?.text.contains("gloves") == true || ranked.first?.text.contains("gants") == true,
      "\(ranked.map(\.text))")
    #expect(ranked.dropFirst().allSatisfy { $0.worth < LineWorth.told }, "\(ranked)")
  }
}
