import Journal
import Reflection
import Testing

@Suite struct PassageTests {
  private func forms(_ text: String, _ language: Language) -> [[String]] {
    Passage(text, language: language).clauses.map { $0.words.map(\.form) }
  }

  @Test(arguments: [
    ("I don't know.", [["i", "do", "not", "know"]]),
    ("Im gonna leave, but I can’t", [["i", "am", "going", "to", "leave"], ["but", "i", "can", "not"]]),
    ("Anna's dog", [["anna", "'s", "dog"]]),
    ("I ran 10 kms", [["i", "ran", "10", "km"]]), ("kms", [["kms"]]),
    ("It was 3.5 km", [["it", "was", "3", "5", "km"]]),
  ])
  func `English words are read in full`(text: String, expected: [[String]]) {
    #expect(forms(text, .english) == expected)
  }

  @Test(arguments: [
    (
      "J'ai peur parce qu'il est parti.",
      [["je", "ai", "peur"], ["parce", "que", "il", "est", "parti"]]
    ),
    ("jsuis fatigué, jpp", [["je", "suis", "fatigue"], ["je", "en", "peux", "plus"]]),
    ("Aujourd’hui, quelqu'un m’a souri", [["aujourdhui"], ["quelqu", "un", "me", "a", "souri"]]),
    ("Je veux partir mais j'ai peur", [["je", "veux", "partir"], ["mais", "je", "ai", "peur"]]),
  ])
  func `French words are read in full`(text: String, expected: [[String]]) {
    #expect(forms(text, .french) == expected)
  }

  @Test func `Clauses know how they follow from the one before`() {
    let clauses = Array(
      Passage("I wanted to call her, but I was afraid because we quarrelled.", language: .english).clauses)
    #expect(clauses.map(\.link) == [.none, .contrast, .cause])
  }

  @Test(arguments: [
    ("She said \"I hate you\" and left.", [false, true, false]),
    ("Il a dit « je te déteste » et il est parti.", [false, true, false]),
    ("He said “go away”. I went.", [false, true, false]),
  ])
  func `Quoted clauses are told apart`(text: String, expected: [Bool]) {
    #expect(Passage(text).clauses.map(\.isQuoted) == expected)
  }

  @Test func `A sentence that asks is a question`() {
    #expect(Passage("Why me? I am tired.", language: .english).sentences.map(\.isQuestion) == [true, false])
  }

  @Test(arguments: ["", " \n\n", "…", "\u{0}\u{0}", "«", "\"", "’'’'", "a'", "\r\n\r\n- \r\n", "👩‍👩‍👧‍👦", "؟ مرحبا"])
  func `Any text can be read`(text: String) {
    let passage = Passage(text)
    for clause in passage.clauses {
      #expect(!clause.words.isEmpty)
      #expect(!passage.text(clause.tokens).isEmpty)
    }
  }
}
