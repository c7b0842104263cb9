/// SplitMix64, and texts made with it: the same in each run.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }

  /// Words and characters of many kinds, blanks and line breaks, hostile ones too.
  mutating func text(length: Int) -> String {
    let pieces = [
      "a", "word", " ", " ", "  ", "\n", "\t", "été", "e\u{301}", "日", "本語", "。", "「", "👨‍👩‍👧", "🇫🇷", "👍🏽", "\u{a0}!", "שלום",
      "\u{200b}",
      "verylongwordindeed", "- ", "\r\n", "\u{1b}[31m", "\u{7}", "\u{9b}2J", "\u{202e}", "\u{feff}", "क्ष", "ー",
      "\u{2028}",
    ]
    return (0..<length).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }
}
