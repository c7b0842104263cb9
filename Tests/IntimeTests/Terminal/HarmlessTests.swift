import Testing

@testable import Intime

@Suite struct HarmlessTests {
  @Test(arguments: [
    ("\u{1b}[31mred", "␛[31mred"), ("\u{1b}]0;title\u{7}", "␛]0;title␇"), ("a\u{8}b", "a␈b"),
    ("over\rwritten", "over␍written"),
    ("\u{9b}2J", "‹U+009B›2J"), ("\u{7f}", "␡"), ("\0", "␀"), ("evil\u{202e}txt", "evil‹U+202E›txt"),
    ("\u{2066}x\u{2069}", "‹U+2066›x‹U+2069›"),
    ("\u{feff}start", "‹U+FEFF›start"), ("hid\u{e0041}den", "hid‹U+E0041›den"), ("a\r\nb", "a\nb"),
    ("a\u{2028}b", "a\nb"), ("\u{85}", "‹U+0085›"),
    ("🏴\u{e0061}", "🏴‹U+E0061›"), ("\u{b}\u{c}", "␋␌"),
  ])
  func `what would act is shown instead`(text: String, expected: String) {
    #expect(Harmless.text(text) == expected)
  }

  @Test(arguments: [
    "plain", "line\nline\ttab", "Ça va ? Été, œuvre", "שלום עולם", "مرحبا\u{200f}!", "👨‍👩‍👧 🇫🇷 👍🏽 ❤️ 1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "日本語", "क्ष",
    "\u{200d}\u{200c}",
  ])
  func `honest text stays as it is`(text: String) {
    #expect(Harmless.text(text) == text)
  }

  @Test func `no text leaves a control or an override in the output`() {
    var random = Seeded(3)
    for _ in 0..<500 {
      var scalars: [Unicode.Scalar] = []
      for _ in 0..<40 {
        let bound: UInt64 = [0x20, 0x100, 0x3000, 0x110000].randomElement(using: &random) ?? 0x20
        if let scalar = Unicode.Scalar(UInt32(random.next() % bound)) { scalars.append(scalar) }
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      let shown = Harmless.text(String(text))
      #expect(
        shown.unicodeScalars.allSatisfy { scalar in
          let isControl = scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
          return !isControl && !(0x202a...0x202e).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value)
        })
      #expect(Harmless.text(shown) == shown)
      #expect(!Harmless.line(shown).contains { $0 == "\n" || $0 == "\t" })
    }
  }
}
