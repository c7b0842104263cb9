/// How much of a text may leave this machine: the higher, the more.
public enum AnonymityLevel: Int, CaseIterable, Comparable, Sendable {
  /// Nothing leaves.
  case sealed = 0
  /// Facts from a closed list leave, none of the writer's words.
  case gist = 1
  /// Words of a common vocabulary leave; everything else becomes a typed placeholder.
  case veiled = 2
  /// The text leaves with consistent stand-ins for what identifies.
  case pseudonymous = 3
  /// The text leaves as it was written.
  case open = 4

  public static func < (one: AnonymityLevel, other: AnonymityLevel) -> Bool { one.rawValue < other.rawValue }

  /// The level's name in a language, as the writer types and reads it.
  public var name: Phrase {
    switch self {
    case .sealed: Phrase(en: "sealed", fr: "scellé")
    case .gist: Phrase(en: "gist", fr: "essence")
    case .veiled: Phrase(en: "veiled", fr: "voilé")
    case .pseudonymous: Phrase(en: "pseudonymous", fr: "pseudonyme")
    case .open: Phrase(en: "open", fr: "ouvert")
    }
  }

  /// The level that `text` names: by a name in either language, whatever its case or accents, or by its number.
  public init?(named text: String) {
    let folded = TextFold.fold(text)
    let found = Self.allCases.first { level in
      folded == TextFold.fold(level.name.en) || folded == TextFold.fold(level.name.fr)
        || text == String(level.rawValue)
    }
    guard let found else { return nil }
    self = found
  }
}
