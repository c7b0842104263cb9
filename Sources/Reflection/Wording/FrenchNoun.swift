import Journal

/// French grammar around a noun phrase: articles, their contraction with `de` and `à`, elision of `de` and `que`.
enum FrenchNoun {
  /// What may stand before a noun phrase.
  enum Preposition: String {
    case none = ""
    case de = "de"
    case à = "à"
    case que = "que"
  }

  /// `noun` with its determiner, after `preposition`: `du rendez-vous`, `à l’école`, `de votre mère`, `d’Anna`, `cette colère`.
  static func phrase(_ noun: NounPhrase, after preposition: Preposition = .none) -> String {
    switch noun.determiner {
    case .definite: definite(noun, preposition)
    case .yours: joined(preposition, (noun.isPlural ? "vos " : "votre ") + (grown[noun.text] ?? noun.text))
    case .this: joined(preposition, demonstrative(noun) + noun.text)
    case .none: joined(preposition, noun.text)
    }
  }

  /// What a child says, as it is said to an adult: « votre père ».
  private static let grown = [
    "papa": "père", "maman": "mère", "mamie": "grand-mère", "mamy": "grand-mère", "papi": "grand-père",
    "papy": "grand-père", "mec": "compagnon", "tata": "tante", "tonton": "oncle", "gosses": "enfants",
    "boulot": "travail",
  ]

  /// `de la colère`, `du soulagement`, `de l’angoisse`, `des remords`.
  /// What can be counted is counted: `un sentiment d’échec`.
  static func partitive(_ noun: NounPhrase) -> String {
    noun.text.hasPrefix("sentiment ") ? "un " + noun.text : definite(noun, .de)
  }

  /// `la colère`, `le soulagement`, `l’angoisse`, `les remords`.
  static func definite(_ noun: NounPhrase, _ preposition: Preposition = .none) -> String {
    if noun.isPlural {
      switch preposition {
      case .none: return "les " + noun.text
      case .de: return "des " + noun.text
      case .à: return "aux " + noun.text
      case .que: return "que les " + noun.text
      }
    }
    if elides(noun.text) { return joined(preposition, "l’" + noun.text) }
    guard noun.gender == .masculine else { return joined(preposition, "la " + noun.text) }
    switch preposition {
    case .none: return "le " + noun.text
    case .de: return "du " + noun.text
    case .à: return "au " + noun.text
    case .que: return "que le " + noun.text
    }
  }

  private static func demonstrative(_ noun: NounPhrase) -> String {
    if noun.isPlural { return "ces " }
    guard noun.gender == .masculine else { return "cette " }
    return elides(noun.text) ? "cet " : "ce "
  }

  /// `preposition` and what follows it: `d’Anna`, `à Anna`, `de Camille`.
  static func joined(_ preposition: Preposition, _ text: String) -> String {
    switch preposition {
    case .none: text
    case .de: elides(text) ? "d’" + text : "de " + text
    case .à: "à " + text
    case .que: elides(text) ? "qu’" + text : "que " + text
    }
  }

  /// Whether `le`, `la`, `de`, `que` lose their vowel before `text`.
  static func elides(_ text: String) -> Bool {
    let folded = TextFold.fold(text)
    guard let first = folded.first else { return false }
    if "aeiou".utf8.contains(first) {
      // `le onze`, `le oui`, `la ouate` apart, French elides before every vowel but the glide of `yaourt`.
      return !["onze", "oui", "ouistiti", "un "].contains { folded.starts(with: $0.utf8) }
    }
    guard first == UInt8(ascii: "h") else { return false }
    return !aspirated.contains { folded.starts(with: $0.utf8) }
  }

  /// Beginnings of words whose h is aspirated: nothing elides before them.
  private static let aspirated = [
    "hach", "haie", "hain", "hair", "hall", "halo", "halt", "hamac", "hamb", "hameau", "hamster", "hanche", "hand",
    "hangar",
    "hant", "happ", "harc", "hard", "harem", "hareng", "hargn", "haric", "harnais", "harpe", "hasard", "hate", "hauss",
    "haut", "havre", "hayon", "heaume", "heler", "henn", "herisson", "heriss", "hernie", "heron", "heros", "herse",
    "hetre",
    "heurt", "hibou", "hic", "hideu", "hier ", "hierarch", "hip", "hiss", "hobby", "hoch", "hockey", "hold", "holland",
    "homard", "hongr", "honte", "honteu", "hoquet", "hors", "hotte", "houblon", "houe", "houle", "houpp", "housse",
    "houx",
    "hublot", "huche", "huee", "hugo", "huit", "hululement", "hurl", "husky", "hutte",
  ]
}
