/// What something is sent for: the writer consents to each by itself.
public enum Purpose: Int, CaseIterable, Comparable, Sendable {
  /// A reflection on one entry.
  case reflect = 1
  /// Looking back over a week, a month or a year.
  case review = 2
  /// A talk about an entry, turn by turn.
  case converse = 3
  /// Notes for a talk with a professional.
  case prepare = 4

  public static func < (one: Purpose, other: Purpose) -> Bool { one.rawValue < other.rawValue }

  /// Its name in a language, as the writer types and reads it.
  public var name: Phrase {
    switch self {
    case .reflect: Phrase(en: "reflect", fr: "réflexion")
    case .review: Phrase(en: "review", fr: "bilan")
    case .converse: Phrase(en: "converse", fr: "conversation")
    case .prepare: Phrase(en: "prepare", fr: "préparation")
    }
  }

  /// The purpose that `text` names, in either language, whatever its case or accents.
  public init?(named text: String) {
    let folded = TextFold.fold(text)
    let found = Self.allCases.first { purpose in
      folded == TextFold.fold(purpose.name.en) || folded == TextFold.fold(purpose.name.fr)
    }
    guard let found else { return nil }
    self = found
  }
}
