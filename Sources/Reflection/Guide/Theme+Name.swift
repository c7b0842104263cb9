public import Journal

extension Theme {
  /// What one calls it within a sentence, with its article in French.
  public var name: Phrase {
    switch self {
    case .work: Phrase(en: "work", fr: "le travail")
    case .study: Phrase(en: "your studies", fr: "les études")
    case .money: Phrase(en: "money", fr: "l’argent")
    case .home: Phrase(en: "home", fr: "la maison")
    case .family: Phrase(en: "family", fr: "la famille")
    case .parents: Phrase(en: "your parents", fr: "les parents")
    case .children: Phrase(en: "the children", fr: "les enfants")
    case .couple: Phrase(en: "life as a couple", fr: "la vie de couple")
    case .breakup: Phrase(en: "the break-up", fr: "la rupture")
    case .friendship: Phrase(en: "friendship", fr: "l’amitié")
    case .loneliness: Phrase(en: "loneliness", fr: "la solitude")
    case .conflict: Phrase(en: "conflict", fr: "les conflits")
    case .health: Phrase(en: "health", fr: "la santé")
    case .body: Phrase(en: "your body", fr: "le corps")
    case .sleep: Phrase(en: "sleep", fr: "le sommeil")
    case .food: Phrase(en: "food", fr: "la nourriture")
    case .grief: Phrase(en: "grief", fr: "le deuil")
    case .overload: Phrase(en: "having too much to do", fr: "la surcharge")
    case .change: Phrase(en: "change", fr: "le changement")
    case .decision: Phrase(en: "a decision", fr: "une décision à prendre")
    case .selfworth: Phrase(en: "how you see yourself", fr: "le regard sur soi")
    case .meaning: Phrase(en: "the meaning of it all", fr: "le sens des choses")
    case .creativity: Phrase(en: "making things", fr: "la création")
    case .leisure: Phrase(en: "time off", fr: "le temps libre")
    case .past: Phrase(en: "the past", fr: "le passé")
    case .future: Phrase(en: "the future", fr: "l’avenir")
    case .forgiveness: Phrase(en: "forgiving", fr: "le pardon")
    }
  }
}

extension FeelingFamily {
  /// What one calls it within a sentence, with its article in French.
  public var name: Phrase {
    switch self {
    case .joy: Phrase(en: "joy", fr: "la joie")
    case .calm: Phrase(en: "calm", fr: "le calme")
    case .affection: Phrase(en: "affection", fr: "l’affection")
    case .pride: Phrase(en: "pride", fr: "la fierté")
    case .hope: Phrase(en: "hope", fr: "l’espoir")
    case .sadness: Phrase(en: "sadness", fr: "la tristesse")
    case .fear: Phrase(en: "fear", fr: "la peur")
    case .anger: Phrase(en: "anger", fr: "la colère")
    case .shame: Phrase(en: "shame", fr: "la honte")
    case .loneliness: Phrase(en: "loneliness", fr: "la solitude")
    case .exhaustion: Phrase(en: "exhaustion", fr: "l’épuisement")
    case .confusion: Phrase(en: "confusion", fr: "le trouble")
    }
  }
}
