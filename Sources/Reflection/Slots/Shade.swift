import Journal

/// A kind of feeling finer than its family: what is said to guilt does not fit humiliation, and boredom is no exhaustion.
enum Shade: String, CaseIterable, Sendable {
  case joy, gladness, excitement, gratitude, relief, rest, calm, tenderness, love, longing, pride, satisfaction, hope
  case sadness, disappointment, regret, nostalgia, emptiness, hurt, worry, fear
  case anger, resentment, jealousy, aversion, guilt, shame, unworthiness, rejection, loneliness, boredom, tiredness,
    overload, doubt

  /// - Parameter noun: the noun by which the feeling is given back.
  init(_ noun: String, _ family: FeelingFamily) {
    self = Self.byNoun[noun] ?? Self.usual(family)
  }

  /// Whether it was told by what happened (`we won`, « on a ri »), and not by a word for the feeling.
  static func isInferred(_ noun: String) -> Bool { inferred.contains(noun) }

  private static let inferred: Set<String> = [
    "gladness", "satisfaction", "amusement", "surprise", "bonne humeur", "chance", "luck",
  ]

  private static func usual(_ family: FeelingFamily) -> Shade {
    switch family {
    case .joy: .joy
    case .calm: .calm
    case .affection: .tenderness
    case .pride: .pride
    case .hope: .hope
    case .sadness: .sadness
    case .fear: .worry
    case .anger: .anger
    case .shame: .shame
    case .loneliness: .loneliness
    case .exhaustion: .tiredness
    case .confusion: .doubt
    }
  }

  private static let byNoun: [String: Shade] = [
    "gladness": .gladness, "bonne humeur": .gladness, "amusement": .gladness,
    "satisfaction": .satisfaction, "sense of purpose": .satisfaction, "sentiment d'être utile": .satisfaction,
    "excitement": .excitement, "enthousiasme": .excitement, "gratitude": .gratitude,
    "relief": .relief, "soulagement": .relief, "sense of lightness": .relief, "légèreté": .relief,
    "good tiredness": .rest, "bonne fatigue": .rest, "feeling of being rested": .rest, "sentiment de repos": .rest,
    "feeling of not being enough": .unworthiness, "sentiment de ne pas être assez": .unworthiness,
    "feeling of having failed": .unworthiness, "sentiment d'échec": .unworthiness,
    "love": .love, "passion": .love, "great love": .love, "attraction": .love, "amour": .love, "désir": .love,
    "longing": .longing, "manque": .longing,
    "disappointment": .disappointment, "discouragement": .disappointment, "déception": .disappointment,
    "découragement": .disappointment,
    "regret": .regret, "nostalgia": .nostalgia, "nostalgie": .nostalgia,
    "sense of emptiness": .emptiness, "vide": .emptiness, "hurt": .hurt, "peine": .hurt,
    "fear": .fear, "panic": .fear, "terror": .fear, "peur": .fear, "panique": .fear, "terreur": .fear,
    "resentment": .resentment, "rancœur": .resentment, "jealousy": .jealousy, "jalousie": .jealousy,
    "dislike": .aversion, "exaspération": .aversion, "disgust": .aversion, "hatred": .aversion, "dégoût": .aversion,
    "haine": .aversion,
    "guilt": .guilt, "culpabilité": .guilt,
    "feeling of being rejected": .rejection, "rejet": .rejection, "feeling of not belonging": .rejection,
    "sentiment d'être à part": .rejection,
    "boredom": .boredom, "ennui": .boredom,
    "feeling of being overwhelmed": .overload, "feeling of being burnt out": .overload,
    "sentiment d'être dépassé": .overload, "sentiment d'être à bout": .overload,
  ]
}

extension EntryReading.Feeling {
  var shade: Shade { Shade(noun.text, family) }
  var isInferred: Bool { Shade.isInferred(noun.text) }
}
