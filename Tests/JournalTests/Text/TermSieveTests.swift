import Journal
import Testing

/// A sieve may be wrong in one direction only: a text that it holds back must not have the term.
@Suite struct TermSieveTests {
  private func lets(_ text: [UInt8], through term: String) throws -> Bool {
    let term = try #require(SearchTerm(term))
    return try #require(TermSieve(term)).mayOccur(in: text.span)
  }

  @Test(arguments: [
    ("ephemeride", "Relu l’éphéméride ce soir"), ("ÉPHÉ", "une ephemeride"), ("sun", "Sunny"), ("coeur", "mon CŒUR"),
    ("oe", "Œ"), ("strasse", "Straße"), ("thor", "Þór"), ("a dog", "a\u{a0} \t\ndog"), ("l'ete", "l’été"),
    ("ete", "e\u{301}te\u{301}"), ("cooperate", "co\u{ad}operate"), ("ng", "n\u{300}\u{301}\u{ad}g"), ("ab", "xab ab"),
    ("1984", "en 1984"), ("hui", "aujourd'hui"), ("viet", "Việt"), ("lodz", "Łódź"), ("ij", "ĳ"),
    ("office", "oﬃce"), ("oﬃce", "office"), ("ice", "oﬃ ice"), ("best", "beﬆ"), ("flot", "ﬂot"), ("affaire", "aﬀaire"),
    ("porte monnaie", "porte-monnaie"), ("porte-monnaie", "porte\u{2011}monnaie"), ("week end", "week-end"),
  ])
  func `a text that has the term is let through`(term: String, text: String) throws {
    for before in ["", "This was written before it, at some length. "] {
      for after in ["", ", and this after it, for the sake of length."] {
        #expect(try lets(Array((before + text + after).utf8), through: term))
      }
    }
  }

  @Test(arguments: [
    ("ephemeride", "I took a photo and phoned my nephew, épuisé mais fière; it was a long day by the sea."),
    ("sun", "It rained since dawn, unsung."), ("house", "Nous étions là où il pleut, hors d’haleine."), ("zz", ""),
    ("ab", "a"), ("ab", "cab"),
  ])
  func `a text without it is held back`(term: String, text: String) throws {
    #expect(try !lets(Array(text.utf8), through: term))
  }

  @Test(arguments: ["x", "é", "日記", "не", "*", "a-b"])
  func `a term without two plain letters side by side has no sieve`(term: String) throws {
    let term = try #require(SearchTerm(term))
    #expect(TermSieve(term) == nil)
  }

  @Test func `no character that folds to a letter escapes`() throws {
    for value in UInt32(0x80)...0x2ffff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = TextFold.fold(String(scalar))
      guard let letter = folded.first, letter < 0x80, letter > 0x60 else { continue }
      let letters = String(decoding: folded, as: UTF8.self)
      for other in ["b", "q"] {
        #expect(try lets(Array("\(other)\(scalar)".utf8), through: other + letters), "U+\(String(value, radix: 16))")
        #expect(try lets(Array("- \(scalar)\(other)".utf8), through: letters + other), "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func `whatever is found in a text was let through`() throws {
    var random: UInt64 = 11
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % bound
    }
    let pieces =
      [
        "a", "b", "E", "t", "h", "o", "s", "é", "É", "œ", "ß", "þ", "ij", "Ĳ", "ḃ", "ế", "e\u{301}", "\u{301}",
        "\u{ad}", " ",
        "  ", "\n", "\u{a0}", "’", "'", "7", "-", "е", "日", "🙂", "Ø", "ǽ", "ÿ", "ﬆ", "-", "‑",
      ].map { Array($0.utf8) } + [[0xc3], [0xcc], [0xff], [0xe1, 0xba]]
    var (found, held) = (0, 0)
    for _ in 0..<8_000 {
      let text = (0..<next(60)).flatMap { _ in pieces[next(pieces.count)] }
      let written = (0..<1 + next(5)).flatMap { _ in pieces[next(16)] }
      guard let term = SearchTerm(String(decoding: written, as: UTF8.self)), let sieve = TermSieve(term) else {
        continue
      }
      var folded = [UInt8](repeating: 0, count: text.count)
      let count = TextFold.fold(text.span, into: &folded)
      let mayOccur = sieve.mayOccur(in: text.span)
      if TermMatcher(term).firstMatch(in: folded.span, count: count) != nil {
        found += 1
        #expect(mayOccur, "\(term.folded) in \(text)")
      } else if !mayOccur {
        held += 1
      }
    }
    #expect(found > 20 && held > 200)
  }
}
