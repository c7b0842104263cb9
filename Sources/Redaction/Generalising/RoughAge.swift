import Journal

/// The stretch of life that an age lies in.
struct RoughAge {
  /// In years.
  private let years: Int

  /// The age that a piece of a text tells; `nil` if it has no number.
  init?(_ piece: Document) {
    guard let number = WrittenNumber.first(in: piece) else { return nil }
    years = piece.tokens.contains(where: Self.shortUnits.contains) ? 0 : number
  }

  private static let shortUnits = Cues("month months mois week weeks semaine semaines day days jour jours mo")

  /// What can stand in its place, the best first.
  func phrases(_ context: Generalisation.Context, _ piece: Document, _ language: Language) -> [String] {
    switch language {
    case .english: english(context, piece)
    case .french: french(context, piece)
    }
  }

  // MARK: English

  private func english(_ context: Generalisation.Context, _ piece: Document) -> [String] {
    let isAdjective = piece.tokens.contains { piece.isSign("-", at: 1) && $0.key == Self.old }
    if isAdjective || Self.takesAdjective.contains(context.word) {
      return [englishAdjective, "in their \(decade?.plural ?? "early years")"]
    }
    let whose =
      context.words.lazy.compactMap { Self.possessors[$0] }.first ?? "their"
    return [englishStretch(whose), englishStretch("those")]
  }

  private static let old = WordKey("old")
  private static let takesAdjective: Set<String> = [
    "aged", "age", "at", "of", "turned", "turning", "turn", "turns", "the", "a", "an", "my", "his", "her", "their",
    "our",
    "only", "just", "nearly", "almost", "about", "around", "until", "since", "by", "from",
  ]
  private static let possessors = [
    "i": "my", "im": "my", "m": "my", "she": "her", "he": "his", "we": "our", "you": "your", "they": "their",
  ]

  private var decade: (adjective: String, plural: String)? {
    let words = ["twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"]
    guard (20..<100).contains(years) else { return nil }
    let stem = words[years / 10 - 2]
    return (stem + "y-something", stem + "ies")
  }

  private var englishAdjective: String {
    switch years {
    case ..<3: "very small"
    case ..<6: "small"
    case ..<13: "school-age"
    case ..<20: "teenage"
    case 100...: "century-old"
    default: decade?.adjective ?? "grown-up"
    }
  }

  private func englishStretch(_ whose: String) -> String {
    switch years {
    case ..<3: "very small"
    case ..<6: "a small child"
    case ..<13: "of school age"
    case ..<20: "in \(whose) teens"
    case 100...: "over a century old"
    default: "in \(whose) \(decade?.plural ?? "later years")"
    }
  }

  // MARK: French

  private func french(_ context: Generalisation.Context, _ piece: Document) -> [String] {
    if let first = piece.tokens.first, Self.aged.contains(first) { return ["de \(frenchStretch)", "d’un certain âge"] }
    let isCounted = ["ses", "mes", "tes", "leurs", "nos", "vos", "les", "des", "ces"].contains(context.word)
    return [isCounted ? "années (\(frenchStretch))" : frenchStretch, "un certain âge"]
  }

  private static let aged = Cues("âgé âgée âgés âgées")

  private var frenchStretch: String {
    switch years {
    case ..<3: "l’âge du berceau"
    case ..<6: "l’âge de la maternelle"
    case ..<11: "l’âge de l’école"
    case ..<15: "l’âge du collège"
    case ..<20: "l’âge du lycée"
    case 100...: "plus d’un siècle"
    default:
      [
        "la vingtaine", "la trentaine", "la quarantaine", "la cinquantaine", "la soixantaine", "la septantaine",
        "l’octantaine", "la nonantaine",
      ][years / 10 - 2]
    }
  }
}
