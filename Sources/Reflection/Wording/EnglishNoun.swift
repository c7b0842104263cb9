/// English determiners around a noun phrase.
enum EnglishNoun {
  /// `your meeting`, `the meeting`, `this anger`, `these worries`, `Anna`.
  static func phrase(_ noun: NounPhrase) -> String {
    switch noun.determiner {
    case .none: noun.text
    case .definite: "the " + noun.text
    case .yours: "your " + noun.text
    case .this: (noun.isPlural ? "these " : "this ") + noun.text
    }
  }
}
