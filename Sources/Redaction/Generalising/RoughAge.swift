import Journal

/// The stretch of life that an age lies in, told by a number that fits wherever the age stood: before `years old`, `ans` or
/// `-year-old`, after `aged` or `à`, or alone.
struct RoughAge {
  /// In years.
  private let years: Int
  /// Whether it is told in months, weeks or days.
  private let isShort: Bool
  private let isHyphenated: Bool
  /// The unit where the piece holds it, with the hyphen or the space before it.
  private let ownUnit: String

  /// The age that a piece of a text tells; `nil` if it has no number.
  /// - Parameters:
  ///   - unit: the word after the piece.
  ///   - isHyphenated: whether a hyphen stands between.
  init?(_ piece: Document, before unit: Token?, isHyphenated: Bool) {
    self.isHyphenated = isHyphenated
    // The number of `three quarters of a century` is no age.
    guard !piece.tokens.contains(where: Self.reckoned.contains), let number = WrittenNumber.first(in: piece) else {
      return nil
    }
    years = number
    isShort = piece.tokens.contains(where: Self.shortUnits.contains) || unit.map(Self.shortUnits.contains) == true
    // One that the last check knows to tell nothing.
    if let own = piece.tokens.lastIndex(where: {
      (Self.shortUnits.contains($0) || Self.years.contains($0)) && GenericWords.contains($0.key)
    }) {
      ownUnit = (piece.isSign("-", at: own - 1) ? "-" : " ") + piece.text(piece.tokens[own].range)
    } else {
      ownUnit = ""
    }
  }

  private static let years = Cues("ans year years")
  /// By which numbers are multiplied or divided.
  private static let reckoned = Cues("century siècle score fois decade décennie")

  private static let shortUnits = Cues("month months mois week weeks semaine semaines day days jour jours mo")

  /// What can stand in its place, the best first. What begins with an article tells the unit too.
  func phrases(_ language: Language) -> [String] {
    (language == .english ? english : french).map { $0 + ownUnit }
  }

  private var english: [String] {
    let few = isHyphenated || ownUnit.hasPrefix("-") ? "few" : "a few"
    if isShort { return [few] }
    switch years {
    case ..<3: return ["one or two", "under three"]
    case ..<6: return ["three to five", "under six"]
    case ..<13: return ["six to twelve", "under thirteen"]
    case ..<20: return ["teen-something"]
    case 100...: return ["a hundred or more", "very many"]
    default:
      return [
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"][years / 10 - 2] + "something"
      ]
    }
  }

  private var french: [String] {
    if isShort { return ["quelques"] }
    switch years {
    case ..<3: return ["un ou deux", "moins de trois"]
    case ..<6: return ["trois à cinq", "moins de six"]
    case ..<13: return ["six à douze", "moins de treize"]
    case ..<20: return ["treize à dix-neuf", "moins de vingt"]
    case 100...: return ["cent et quelques", "beaucoup d’"]
    default:
      let tens = [
        "vingt", "trente", "quarante", "cinquante", "soixante", "soixante-dix", "quatre-vingts", "quatre-vingt-dix",
      ]
      // `trente-quatre` must not leave `trente`.
      let nouns = [
        "la vingtaine", "la trentaine", "la quarantaine", "la cinquantaine", "la soixantaine", "la septantaine",
        "l’octantaine", "la nonantaine",
      ]
      return [tens[years / 10 - 2] + " et quelques", nouns[years / 10 - 2]]
    }
  }
}
