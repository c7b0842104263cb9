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

  /// A feeling in a sentence: `anger`, but `a sense of emptiness`.
  static func withArticle(_ noun: NounPhrase) -> String {
    let isCountable = !noun.isPlural && ["sense of ", "feeling of "].contains(where: noun.text.hasPrefix)
    return isCountable ? "a " + noun.text : noun.text
  }
}
