/// Which entries are meant: all conditions that are set must hold.
public struct Query: Hashable, Sendable {
  /// The wall clock of the entry's own zone must read within, in ``CivilDateTime/clockSeconds``.
  public var clockRange: Range<Int64>?
  /// Each of these tags must be on the entry.
  public var tags: [Tag] = []
  /// None of these may be.
  public var excludedTags: [Tag] = []
  /// The mood must lie within; an entry without a mood does not match.
  public var moods: ClosedRange<Mood>?
  /// Only starred entries.
  public var starredOnly = false
  /// Each must be found in title or text, or nowhere if it is excluded.
  public var terms: [SearchTerm] = []
  /// At most so many, the newest.
  public var limit: Int?

  /// The query that every entry matches.
  public init() {}

  /// Whether the answer can be told without reading texts.
  public var needsHeadsOnly: Bool { terms.isEmpty }
}

/// A word or phrase to look for, blind to case and accents.
public struct SearchTerm: Hashable, Sendable {
  /// As the writer typed it.
  public let text: String
  /// ``text`` after ``TextFold``, white space and each hyphen within a word made single spaces; never empty. A space
  /// stands for either, see ``TermMatcher``.
  public let folded: [UInt8]
  /// Whether it must not occur.
  public let isExcluded: Bool

  /// A term, or `nil` if nothing of `text` is left to look for.
  public init?(_ text: String, isExcluded: Bool = false) {
    var folded = TextFold.fold(text)
    for index in folded.indices.dropFirst().dropLast()
    where folded[index] == UInt8(ascii: "-") && Self.isOfWord(folded[index - 1]) && Self.isOfWord(folded[index + 1]) {
      folded[index] = 0x20
    }
    let words = folded.split { $0 == 0x20 || (0x09...0x0d).contains($0) }
    guard !words.isEmpty else { return nil }
    self.text = text
    self.folded = Array(words.joined(separator: [0x20]))
    self.isExcluded = isExcluded
  }

  /// Whether a folded byte belongs to a letter, or is a digit.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte)
  }
}
