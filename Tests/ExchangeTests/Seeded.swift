import Journal

/// A generator that gives the same numbers for the same seed. Source: Steele, Lea, Flood, "Fast Splittable
/// Pseudorandom Number Generators" (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return z ^ z >> 31
  }

  mutating func flip(_ chances: Int = 2) -> Bool { Int.random(in: 0..<chances, using: &self) == 0 }
}

extension Seeded {
  /// Pieces that have broken a format somewhere.
  private static let pieces: [String] = [
    "Rain again. ", "Été à la mer", "\n", "\n\n", "\r\n", "\r", "\u{0}", "\u{1b}[31m", "\u{feff}", "🧑‍🚀🇫🇷", "עברית ",
    "e\u{301}",
    "\u{202e}", "\u{2028}", "\u{85}", "\u{7f}", "---\n", "\n---\n", "...\n", "\"", "\\", "'", "# ", "## 07:40 ", "- ",
    ": ", "key: value\n",
    "[2019-01-01 10:00] ", "\n[2019-01-01 10:00] x *", "\n\n[2019-01-01 10:00:59 PM] y\n", "\\[2019-01-01 10:00] ",
    "\n\\\\[2019-01-01 10:00]", "[x] ", "[ ] ", "\n[Monday last] ", "\n[a\nb] ", " *", " \\*", "*", "@home",
    " #famille ", "\n\n@home @b",
    "\n\n@a,b", "@", "#", " ", "\t", "true", "null", "1", "~", "{", "}", "[", "]", ",", "<b>", "&amp;", "```\n",
    "\u{10ffff}", "\u{e000}",
  ]

  /// A text of up to `length` such pieces.
  mutating func text(upTo length: Int = 12) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      text += Self.pieces.randomElement(using: &self) ?? ""
    }
    return text
  }

  /// A text without line breaks, as a title is.
  mutating func line() -> String {
    let bytes = text(upTo: 4).utf8.filter { $0 != 0x0a && $0 != 0x0d }
    return String(decoding: bytes, as: UTF8.self)
  }

  mutating func tags() -> [Tag] {
    let names = ["home", "famille", "Élodie", "c++", "a.b", "été/2024", "x-y_z", "7", "🙂", "…", "home2", "b"]
    var seen: Set<Tag> = []
    return (0..<Int.random(in: 0...3, using: &self)).compactMap { _ in
      names.randomElement(using: &self).flatMap { Tag($0) }
    }.filter { seen.insert($0).inserted }
  }

  /// An entry whose date has an offset of `offsetMinutes`.
  mutating func content(offsetMinutes: Int) -> EntryContent {
    let seconds = Int64.random(in: -10_000_000_000...10_000_000_000, using: &self)
    guard let date = Timestamp(secondsSince1970: seconds, offsetMinutes: offsetMinutes) else {
      preconditionFailure("the years 1653 to 2286 are all dates")
    }
    return EntryContent(
      date: date, title: flip() ? "" : line(), text: text(), givenTags: tags(),
      mood: flip() ? nil : Mood(Int.random(in: 1...5, using: &self)), isStarred: flip(), isPrivate: flip())
  }
}
