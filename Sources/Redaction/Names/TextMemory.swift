import Journal

/// What a text as a whole says of each of its words: a word that stands with a capital amid a sentence here is hardly an
/// ordinary word when it begins a sentence there.
struct TextMemory {
  private var seen: [WordKey: Mentions] = [:]
  /// Whether the writer uses capitals at all: where nobody does, a small letter says nothing.
  let usesCapitals: Bool
  /// Whether most of the letters are capitals: there a capital says nothing.
  let shouts: Bool

  private struct Mentions {
    var capitalInside = 0
    var lower = 0
    var total = 0
  }

  init(_ document: Document) {
    var words = 0
    var starts = 0
    var capitalStarts = 0
    var capitals = 0
    var upper = 0
    for token in document.tokens where token.kind == .word && token.casing != .none {
      words += 1
      if token.casing == .upper { upper += 1 }
      if token.casing != .lower, token.count > 1 { capitals += 1 }
      if token.startsSentence {
        starts += 1
        if token.casing != .lower { capitalStarts += 1 }
      }
      guard token.count > 1 else { continue }
      var mentions = seen[token.key, default: Mentions()]
      mentions.total += 1
      if token.casing == .lower {
        mentions.lower += 1
      } else if !token.startsSentence, token.casing != .upper {
        mentions.capitalInside += 1
      }
      seen[token.key] = mentions
    }
    usesCapitals = capitals > 0 && (capitalStarts * 2 >= starts || capitals * 10 >= words)
    shouts = upper * 2 > words && words > 3
  }

  /// Whether `token`'s word stands with a capital amid a sentence somewhere in the text.
  func isCapitalInside(_ token: Token) -> Bool { (seen[token.key]?.capitalInside ?? 0) > 0 }

  /// Whether `token`'s word stands in small letters somewhere in the text.
  func isLowerSomewhere(_ token: Token) -> Bool { (seen[token.key]?.lower ?? 0) > 0 }

  /// What is known of `token`'s word elsewhere in the text, in few bits.
  func bucket(_ token: Token) -> UInt64 {
    let style: UInt64 = (usesCapitals ? 0 : 1) | (shouts ? 2 : 0)
    guard token.kind == .word, let mentions = seen[token.key] else { return style }
    let inside = mentions.capitalInside - (token.startsSentence || token.casing == .lower ? 0 : 1)
    let lower = mentions.lower - (token.casing == .lower ? 1 : 0)
    return style | (inside > 0 ? 4 : 0) | (lower > 0 ? 8 : 0) | (mentions.total > 1 ? 16 : 0)
  }
}
