import Journal
import Testing

@Suite struct TextFoldTests {
  private func fold(_ text: String) -> String { String(decoding: TextFold.fold(text), as: UTF8.self) }

  @Test(arguments: [
    ("", ""), ("Hello", "hello"), ("ÉTÉ à l’Œuvre", "ete a l'oeuvre"), ("Ça, naïve!", "ca, naive!"),
    ("Straße", "strasse"),
    ("e\u{301}te\u{301}", "ete"), ("ÆØÅ ǼǾ", "aeoa aeo"), ("Łódź Đorđe Þór", "lodz dorde thor"), ("İı", "ii"),
    ("Ệ", "e"),
    ("ΆΈΉΊΌΎΏ Σς", "αεηιουω σσ"), ("ПРИВЕТ ёлка Й ї", "привет елка и і"), ("co\u{ad}operate", "cooperate"),
    ("a\u{a0}b\u{202f}c\u{2009}d\t\n e", "a b c d e"), ("‘a’ \u{2bc}b", "'a' 'b"), ("  two  ", " two "),
    ("日記 🙂 «x»", "日記 🙂 «x»"),
    ("~\u{7f}\0", "~\u{7f}\0"), ("oﬃce ﬁn ﬂot ﬀ ﬄ ﬅ beﬆ", "office fin flot ff ffl st best"),
    ("non\u{2011}stop, a\u{2010}b – c", "non-stop, a-b – c"),
  ])
  func `case, accents and odd spaces go`(text: String, folded: String) {
    #expect(fold(text) == folded)
  }

  @Test func `a letter and its decomposed form fold alike`() {
    let pairs = [
      ("é", "e\u{301}"), ("Ç", "C\u{327}"), ("ǣ", "æ\u{304}"), ("ǽ", "æ\u{301}"), ("ǿ", "ø\u{301}"),
      ("ế", "e\u{302}\u{301}"),
      ("й", "и\u{306}"), ("Й", "И\u{306}"), ("ё", "е\u{308}"), ("ї", "і\u{308}"), ("ў", "у\u{306}"), ("ѓ", "г\u{301}"),
      ("ќ", "к\u{301}"), ("ѝ", "и\u{300}"), ("Ѐ", "Е\u{300}"), ("ά", "α\u{301}"), ("ΐ", "ι\u{308}\u{301}"),
      ("Ϋ", "Υ\u{308}"),
    ]
    for (composed, decomposed) in pairs { #expect(fold(composed) == fold(decomposed), "\(composed)") }
  }

  @Test func `folding twice changes nothing, never makes text longer, and knows where it came from`() {
    for first in stride(from: UInt32(0), to: 0x30000, by: 16) {
      var text = ""
      for value in first..<first + 16 { if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) } }
      let folded = TextFold.fold(text)
      #expect(folded.count <= text.utf8.count)
      #expect(TextFold.fold(String(decoding: folded, as: UTF8.self)) == folded, "from \(first)")
      let (again, origins) = TextFold.foldWithOrigins(text)
      #expect(again == folded)
      #expect(origins.count == folded.count && origins == origins.sorted())
    }
  }

  @Test func `origins point at the characters that were folded`() {
    let (folded, origins) = TextFold.foldWithOrigins("É  œ\u{301}x")
    #expect(String(decoding: folded, as: UTF8.self) == "e oex")
    #expect(origins == [0, 2, 4, 4, 8])
  }

  @Test func `each letter of a ligature comes from the ligature`() {
    let (folded, origins) = TextFold.foldWithOrigins("oﬃce")
    #expect(String(decoding: folded, as: UTF8.self) == "office")
    #expect(origins == [0, 1, 1, 1, 4, 5])
  }

  @Test func `bytes that are no UTF-8 stay as they are`() {
    var random: UInt64 = 3
    for _ in 0..<2000 {
      let bytes = (0..<12).map { _ in
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: random >> 40) | 0x80
      }
      var output = [UInt8](repeating: 0, count: bytes.count)
      #expect(TextFold.fold(bytes.span, into: &output) <= bytes.count)
    }
    var output = [UInt8](repeating: 0, count: 4)
    let cut: [UInt8] = [0xc3, 0xe2, 0x80, 0xff]
    #expect(TextFold.fold(cut.span, into: &output) == 4)
    #expect(output == cut)
  }
}
