/// What speaks for and against a word's being a name, the tagger apart: how it is written, where it stands, and what the lexicon
/// knows of it. A capital "inside" stands amid a sentence.
package enum NameGround: Int, CaseIterable, Sendable {
  // With a capital amid a sentence.
  case unknownInside, nameInside, wordOrNameInside, wordInside, placeInside, brand, brandOrName, strayCapital
  // The first word of a sentence.
  case unknownStart, nameStart, firstNameStart, wordOrNameStart, wordStart, placeStart, brandStart, possessor
  /// The same, and amid a sentence it has a capital too, or none.
  case capitalElsewhere, wordCapitalElsewhere, lowerElsewhere
  // All in capitals.
  case shortUpper, longUpper, nameUpper, wordUpper, acronym, wordShouted, unknownShouted
  // In small letters.
  case firstNameLower, unknownLower, brandLower, wordLower
  // Weekdays, peoples, titles.
  case dayOrPeople, dayOrName, title, titleLower
  case initial, noCase
  /// In a phrase that everybody knows (``KnownPhrases``).
  case knownPhrase
  // Beside a name; another mention of one.
  case dayBeside, titleBeside, startBeside, lowerBeside, kindBeside, linkBetween, mention, mentionLower
  // What goes at level `veiled` only.
  case suspect, suspectLower
}

/// How probable the tagger must find a word for it to be taken for a name, by what speaks for and against it.
///
/// `Scripts/redaction/train` chose them with the texts that the weights of the moment had not seen, and the tuning part of the
/// project's own cases: as few leaks as the words that are lost allow.
package struct NameThresholds: Sendable {
  private var limits: [Float]

  package init() {
    limits = NameGround.allCases.map(Self.chosen)
  }

  package subscript(ground: NameGround) -> Float {
    get { limits[ground.rawValue] }
    set { limits[ground.rawValue] = newValue }
  }

  /// How much a short text lowers all thresholds, from 0 (not at all) to 1.
  package var brevity: Float = 0.8
  /// What a text where somebody says I multiplies them by, and one where nobody does: a page or a notice names more than a journal, and more
  /// bodies by ordinary words.
  package var personal: Float = 1.2
  package var impersonal: Float = 0.42
  /// The same for a text without capitals.
  package var uncapitalised: Float = 0.5

  /// The factor for a text of so many words: less where little else tells what is a name, and full from 32 words on.
  func caution(words: Int, isPersonal: Bool, usesCapitals: Bool) -> Float {
    let share = min(1, Float(words) / 32)
    let factor = max(0.05, 1 - brevity * (1 - share))
    return factor * (isPersonal ? personal : impersonal) * (usesCapitals ? 1 : uncapitalised)
  }

  /// Whether the factor counts for small letters only in part: they are ordinary words in any text.
  static func isLower(_ ground: NameGround) -> Bool {
    switch ground {
    case .firstNameLower, .unknownLower, .brandLower, .wordLower, .titleLower, .lowerBeside, .kindBeside, .linkBetween,
      .mentionLower:
      true
    default: false
    }
  }

  private static func chosen(_ ground: NameGround) -> Float {
    switch ground {
    case .unknownInside: 0.008
    case .nameInside: 0.012
    case .wordOrNameInside: 0.02
    case .wordInside: 0.018
    case .placeInside: 0.02
    case .brand: 0.12
    case .brandOrName: 0.05
    case .strayCapital: 0.05
    case .unknownStart: 0.01
    case .nameStart: 0.001
    case .firstNameStart: 0.01
    case .wordOrNameStart: 0.015
    case .wordStart: 0.1
    case .placeStart: 0.02
    case .brandStart: 0.25
    case .possessor: 0.1
    case .capitalElsewhere: 0
    case .wordCapitalElsewhere: 0.06
    case .lowerElsewhere: 0.06
    case .shortUpper: 0.005
    case .longUpper: 0.02
    case .nameUpper: 0.002
    case .wordUpper: 0.6
    case .acronym: 0.8
    case .wordShouted: 0.5
    case .unknownShouted: 0.03
    case .firstNameLower: 0.03
    case .unknownLower: 0.07
    case .brandLower: 0.08
    case .wordLower: 0.3
    case .dayOrPeople: 0.8
    case .dayOrName: 0.05
    case .title: 0.95
    case .titleLower: 0.5
    case .initial: 0.6
    case .noCase: 0.3
    case .knownPhrase: 0.3
    case .dayBeside: 0.05
    case .titleBeside: 0.75
    case .startBeside: 0.5
    case .lowerBeside: 0.5
    case .kindBeside: 0.04
    case .linkBetween: 0.07
    case .mention: 0.002
    case .mentionLower: 0.1
    case .suspect: 0.001
    case .suspectLower: 0.006
    }
  }
}
