public import Journal

/// What is known of a word, case and accents aside; nothing at all when the lexicon does not have it.
///
/// 32 bits: 0–3 and 4–7 how frequent it is in English and in French, then one bit a fact, in the order of the declarations
/// below. `Scripts/redaction/build_lexicon.py` writes them.
public struct WordFacts: Hashable, Sendable {
  let bits: UInt32

  init(bits: UInt32) { self.bits = bits }

  /// Nothing is known.
  public static let none = WordFacts(bits: 0)

  /// How frequent the word is in `language` as an ordinary word, not as a name: 0 if it is none, 1 if it is hardly ever written,
  /// up to 15 for the commonest. Two steps are a factor of ten: 15 is some 3 words in a hundred, 7 one in three hundred thousand.
  public func frequency(in language: Language) -> Int {
    Int(bits >> (language == .english ? 0 : 4) & 0xf)
  }

  /// Whether it is an ordinary word of either language.
  public var isOrdinary: Bool { bits & 0xff != 0 }

  /// A woman's first name, maybe among other things (`rose`, `camille`).
  public var isFemaleName: Bool { has(8) }
  /// A man's first name, maybe among other things (`will`, `camille`).
  public var isMaleName: Bool { has(9) }
  /// A first name of anyone, maybe among other things.
  public var isFirstName: Bool { bits & 0x300 != 0 }

  /// Whether in a text in `language` the word, also in lower case, is nearly only a first name: `karim`, and in English `pierre`.
  public func isFirstNameMostly(in language: Language) -> Bool { has(language == .english ? 10 : 11) }
  /// Whether it is nearly only a first name in both languages.
  public var isFirstNameMostly: Bool { bits & 0xc00 == 0xc00 }

  /// A surname, maybe among other things (`baker`, `petit`).
  public var isSurname: Bool { has(12) }
  /// A town, or a telling part of its name; maybe other things (`nice`, `reading`).
  public var isTown: Bool { has(13) }
  /// A country, continent, region, province, sea or mountain.
  public var isCountryOrRegion: Bool { has(14) }
  /// A city of half a million people or more, or a capital.
  public var isLargeCity: Bool { has(15) }
  /// Those of a country, a town, a language or a religion, and what is called after them: `French`, `anglaise`, `Muslim`, `God`.
  public var isPeople: Bool { has(16) }
  /// A weekday, month, season or feast.
  public var isCalendar: Bool { has(17) }
  /// A title or a word of kinship: `Mr`, `docteur`, `aunt`, `tonton`, `maman`.
  public var isTitle: Bool { has(18) }
  /// A firm, work, platform or medicine that everybody knows.
  public var isBrand: Bool { has(19) }

  /// Whether it is one of the some 30,000 forms of `language` that level ``AnonymityLevel/veiled`` lets through.
  public func isCommon(in language: Language) -> Bool { has(language == .english ? 20 : 21) }

  /// Whether it can be part of somebody's name or of a place's.
  public var isName: Bool { bits & 0xf300 != 0 }

  private func has(_ bit: UInt32) -> Bool { bits >> bit & 1 != 0 }
}
