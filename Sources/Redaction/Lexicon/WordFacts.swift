public import Journal

/// What is known of a word, case and accents aside. The bits are those of `Scripts/redaction/build_lexicon.py`.
public struct WordFacts: Hashable, Sendable {
  let bits: UInt32

  /// A word nobody knows.
  static let none = WordFacts(bits: 0)

  /// How common the word is in a language as an ordinary word, not as a name: 0 for not at all, 1 for rare, to 15.
  ///
  /// Twice the Zipf frequency (van Heuven et al. 2014, "SUBTLEX-UK") of its commonest spelling, rounded.
  public func frequency(in language: Language) -> Int {
    switch language {
    case .english: Int(bits & 15)
    case .french: Int(bits >> 4 & 15)
    }
  }

  /// Whether the word is an ordinary one in either language.
  public var isOrdinary: Bool { bits & 0xff != 0 }
  public var isFemaleName: Bool { has(8) }
  public var isMaleName: Bool { has(9) }
  public var isFirstName: Bool { bits & 0x300 != 0 }
  /// Whether the word is hardly ever anything but a first name: `karim`, not `rose`.
  public var isFirstNameMostly: Bool { has(10) }
  public var isSurname: Bool { has(11) }
  public var isTown: Bool { has(12) }
  public var isCountryOrRegion: Bool { has(13) }
  /// Whether it is a capital, or a town of half a million people or more.
  public var isLargeCity: Bool { has(14) }
  /// Whether it names a people, a language or a religion.
  public var isPeople: Bool { has(15) }
  /// Whether it is a weekday, a month or a feast.
  public var isCalendar: Bool { has(16) }
  /// Whether it is a title or a kinship word: `Mme`, `aunt`.
  public var isTitle: Bool { has(17) }
  /// Whether it is a firm, work or product that everyone knows.
  public var isBrand: Bool { has(18) }

  /// Whether level `veiled` lets the word through in `language`.
  public func isCommon(in language: Language) -> Bool {
    switch language {
    case .english: has(19)
    case .french: has(20)
    }
  }

  private func has(_ bit: UInt32) -> Bool { bits >> bit & 1 == 1 }
}
