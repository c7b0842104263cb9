import Journal
import Redaction
import Reflection
import Testing

/// Laws that hold for every text.
@Suite struct SlotLawTests {
  private static let firstPerson: Set<String> = [
    "i", "i'm", "i've", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "je", "j", "moi", "mon",
    "ma", "mes", "mien",
    "mienne", "nous", "notre", "nos",
  ]

  /// Everything of a reading that may be said to the writer.
  private func texts(_ reading: EntryReading) -> [String] {
    var texts = reading.feelings.map(\.noun.text) + reading.people.map(\.name.text) + reading.topics.map(\.noun.text)
    texts += reading.wants.map(\.infinitive) + reading.contrasts.flatMap { [$0.first, $0.second].compactMap(\.self) }
    texts += (reading.changes + reading.strengths + reading.relief + reading.times).compactMap(\.text)
    return texts
  }

  private func check(_ text: String, _ language: Language?) {
    let reading = EntryReading(Passage(text, language: language))
    let tokens = reading.passage.document.tokens.count
    for said in texts(reading) {
      let words = said.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(!words.isEmpty, "\(text.prefix(80))")
      #expect(words.allSatisfy { !Self.firstPerson.contains($0) }, "\(said)")
      #expect(said.split(separator: " ").count <= 8, "\(said)")
      #expect(
        said.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 && !(0x80...0x9f).contains($0.value) },
        "\(said)")
      #expect(!said.contains { $0.isNewline }, "\(said)")
      #expect(said.trimming == said, "\(said)")
    }
    for range in ranges(reading) {
      #expect(range.lowerBound >= 0 && range.upperBound <= tokens && !range.isEmpty)
    }
    #expect(reading.themes.allSatisfy { $0.weight > 0 })
  }

  private func ranges(_ reading: EntryReading) -> [Range<Int>] {
    var ranges =
      reading.feelings.map(\.tokens) + reading.themes.map(\.tokens) + reading.people.map(\.tokens)
      + reading.topics.map(\.tokens)
    ranges +=
      reading.wants.map(\.tokens) + reading.contrasts.map(\.tokens) + reading.absolutes.map(\.tokens)
      + reading.requests.map(\.tokens)
    ranges += (reading.changes + reading.strengths + reading.relief + reading.times).map(\.tokens)
    return ranges
  }

  @Test(arguments: [
    "", " ", "\n\n\n", "…", "\u{0}\u{0}", "«", "\"", "’'’'", "a'", "I", "I I I I I", "je je je j' j' j'", "m'", "d'",
    "\r\n\r\n- \r\n",
    "👩‍👩‍👧‍👦 I am 👩‍👩‍👧‍👦 sad", "؟ مرحبا", "I want to", "I want to\ncall\nmy\nsister", "Je veux m'", "J'ai envie d'",
    "I want to call my\u{202E}sister",
    "I am sad\u{1B}[31m because", "my my my my my boss", "mon mon mon chef", "I managed to", "but but but",
    "mais mais mais", "'s 's 's",
    "I want to call \u{1B}]0;x\u{7}my sister", "helped helped helped", "My\tboss\thelped",
    "I want to call my sister and my brother and my mother and my father",
    "Je veux appeler l’école d’à côté de chez moi", "I'm I'm I'm afraid of of of losing",
    "never always nobody everyone I am a failure failure",
    "Je suis je suis je suis triste triste triste", "i want to eat my-my-my", "Je voudrais me me me reposer",
    "I want to do-it-myself",
  ])
  func `hostile texts break no law`(text: String) {
    for language in Language.allCases { check(text, language) }
    check(text, nil)
  }

  @Test(arguments: 0..<400)
  func `texts made of common words in any order break no law`(seed: Int) {
    var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 | 1
    func next(_ count: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(count))
    }
    let language: Language = seed % 2 == 0 ? .english : .french
    let words = language == .english ? Self.english : Self.french
    let text = (0..<60).map { _ in words[next(words.count)] }.joined(separator: " ")
    check(text, language)
  }

  private static let english = """
    I I'm I've my me we our myself want to need would like am is was feel so very not never no more any but and
    because if when call leave
    tell see my sister boss mother friend job work happy sad angry afraid of scared tired the a big new meeting
    managed to started running
    helped talking walking made it to her him them you your should must will going everyone nobody always today
    yesterday on Monday . , ? ! ; : - ' "
    " ( ) \n don't can't wasn't Anna Peter Paris mother-in-law 's failure useless die kill finally really just
    despite for the first time did me good
    """.split(separator: " ").map(String.init)

  private static let french = """
    je j'ai je suis mon ma mes me m' moi nous notre nos veux voudrais dois vais envie d' de peur appeler quitter
    reposer m'en aller l'appeler
    ma sœur mon chef mère amis travail boulot triste heureux heureuse en colère fatigué ne n' pas plus jamais mais
    pourtant parce que si quand
    réunion hier soir ce matin Ça m'a fait du bien de marcher réussi à commencé à tout le monde personne toujours
    rien nulle merde mourir
    . , ? ! ; : - ’ « » ( ) \n qu'il elle lui leur vous votre tu te très un peu trop Julien Paris l'école
    aujourd'hui première fois malgré
    """.split(separator: " ").map(String.init)
}
extension String {
  fileprivate var trimming: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
