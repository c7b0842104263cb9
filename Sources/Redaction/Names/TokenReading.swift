import Journal

/// What the tagger sees of one token, before any context: small numbers that stand for its word, its form, and what the
/// lexicon knows of it.
struct TokenReading {
  /// The fingerprint of the word; for a sign, of the sign; for a number, of how many digits it has.
  var word: UInt64
  /// Kind, casing and length, and whether it begins a sentence.
  var shape: UInt64
  /// What the lexicon knows: how common the word is in each language, and which names it can be.
  var facts: UInt64
  /// What the rest of the text says of the word (``TextMemory``).
  var memory: UInt64
  /// What it stands in (``TokenFrames``).
  var frame: UInt64

  init(_ token: Token, in document: Document, facts known: WordFacts, memory: UInt64, frame: UInt64) {
    self.frame = frame
    switch token.kind {
    case .word, .mixed: word = token.key.value
    case .number: word = 0x6e00 | UInt64(min(token.count, 9))
    case .sign: word = 0x7300_0000_0000 | Self.sign(token, in: document)
    case .lineBreak: word = 0x6c00
    }
    shape =
      UInt64(token.kind.rawValue) | UInt64(token.casing.rawValue) << 3 | UInt64(min(token.count, 4)) << 6
      | (token.startsSentence ? 1 << 9 : 0)
    facts = known.bucket
    self.memory = memory
  }

  private static func sign(_ token: Token, in document: Document) -> UInt64 {
    document.bytes[token.range].reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension WordFacts {
  /// The facts in few bits, coarse enough for a feature.
  var bucket: UInt64 {
    func level(_ frequency: Int) -> UInt64 {
      switch frequency {
      case 0: 0
      case ...4: 1
      case ...7: 2
      case ...10: 3
      default: 4
      }
    }
    let first: UInt64 = isFirstNameMostly ? 1 : isFemaleName || isMaleName ? 2 : 0
    let place: UInt64 = isLargeCity ? 1 : isCountryOrRegion ? 2 : isTown ? 3 : 0
    let other: UInt64 = isCalendar ? 1 : isPeople ? 2 : isTitle ? 3 : isBrand ? 4 : 0
    return level(frequency(in: .english)) | level(frequency(in: .french)) << 3 | first << 6 | (isSurname ? 1 << 8 : 0)
      | place << 9 | other << 11
  }
}
