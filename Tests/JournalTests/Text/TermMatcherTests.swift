import Journal
import Testing

@Suite struct TermMatcherTests {
  private func match(_ term: String, in text: String) throws -> Int? {
    let folded = TextFold.fold(text)
    return TermMatcher(try #require(SearchTerm(term))).firstMatch(in: folded.span, count: folded.count)
  }

  @Test(arguments: [
    ("sun", "Sunday", 0), ("sun", "on a Sunny day", 5), ("ete", "l’été", 2), ("ÉTÉ", "un ete", 3),
    ("cœur", "mon COEUR", 4),
    ("a  dog", "not a\ndog", 4), ("x", "x", 0), ("day", "Sunday, a day", 10), ("party", "art party", 4),
    ("*", "2*3", 1),
    ("記", "日記", 3), ("#tag", "a#tag", 1), ("hui", "aujourd'hui", 8), ("b", "a-b", 2),
    ("office", "at the oﬃce", 7), ("oﬃce", "at the office", 7), ("ﬂeur", "une fleur", 4), ("best", "the beﬆ", 4),
    ("porte monnaie", "mon porte-monnaie", 4), ("porte-monnaie", "mon porte monnaie", 4),
    ("Porte\u{2011}Monnaie", "mon porte-monnaie", 4), ("arc en ciel", "un arc-en-ciel", 3),
    ("arc-en-ciel", "un arc\n en ciel", 3), ("wait -- what", "wait -- what", 0), ("-5", "it was -5", 7),
    ("a- b", "a- b", 0),
    ("2026-11-03", "on 2026-11-03", 3),
  ])
  func `a term is found where it begins a word`(term: String, text: String, index: Int) throws {
    #expect(try match(term, in: text) == index)
  }

  @Test(arguments: [
    ("day", "Sunday"), ("art", "party"), ("te", "été"), ("ab", "a"), ("x", ""), ("1", "21"), ("е", "не"),
    ("dog cat", "dog  and cat"), ("fice", "oﬃce"), ("portemonnaie", "porte-monnaie"),
    ("porte monnaie", "porte - monnaie"),
    ("porte--monnaie", "porte monnaie"), ("ab", "a-b"),
  ])
  func `a term is not found inside a word, or where it is not`(term: String, text: String) throws {
    #expect(try match(term, in: text) == nil)
  }

  @Test func `a search agrees with reading every place`() throws {
    var random: UInt64 = 9
    func next(_ bound: UInt64) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((random >> 33) % bound)
    }
    for _ in 0..<3000 {
      let text = (0..<next(40)).map { _ in Array("ab e ".utf8)[next(5)] }
      let letters = (0..<1 + next(4)).map { _ in Array("abe".utf8)[next(3)] }
      let matcher = TermMatcher(try #require(SearchTerm(String(decoding: letters, as: UTF8.self))))
      let plain = text.indices.first { start in
        text[start...].starts(with: letters) && (start == 0 || text[start - 1] == UInt8(ascii: " "))
      }
      #expect(matcher.firstMatch(in: text.span, count: text.count) == plain)
      if let plain {
        #expect(matcher.firstMatch(in: text.span, from: plain, count: text.count) == plain)
        #expect(matcher.firstMatch(in: text.span, count: plain + letters.count - 1) == nil)
      }
    }
  }

  @Test(arguments: ["", " ", "\t\u{a0}\n", "\u{ad}", "\u{301}"])
  func `nothing is no term`(text: String) {
    #expect(SearchTerm(text) == nil)
  }

  @Test func `a term keeps what was typed and whether it is excluded`() throws {
    let term = try #require(SearchTerm("  À  Bientôt ", isExcluded: true))
    #expect(term.text == "  À  Bientôt ")
    #expect(term.folded == Array("a bientot".utf8))
    #expect(term.isExcluded)
  }
}
