import Journal

/// What an entry says of an exercise that was offered before it.
enum FollowUp: Sendable, Hashable {
  case helped, helpedABit, didNotHelp, madeItWorse

  /// What `passage` says of one, if it speaks of one at all.
  init?(_ passage: Passage) {
    let isEnglish = passage.language == .english
    let (tried, worse, no, bit, good) =
      isEnglish
      ? (Self.tried, Self.worse, Self.noHelp, Self.bit, Self.help)
      : (Self.essayé, Self.pire, Self.rien, Self.unPeu, Self.aidé)
    let cues = passage.allWords.prefix(400).map { Cue($0, passage.language) }
    func says(_ phrases: PhraseList) -> Bool { cues.indices.contains { phrases.longest(cues, at: $0) != nil } }
    guard says(tried) else { return nil }
    if says(worse) {
      self = .madeItWorse
    } else if says(no) {
      self = .didNotHelp
    } else if says(bit) {
      self = .helpedABit
    } else if says(good) {
      self = .helped
    } else {
      return nil
    }
  }

  /// Whether the exercise is to be left alone from now on.
  var isRefusal: Bool { self == .didNotHelp || self == .madeItWorse }

  var sentence: Phrase {
    switch self {
    case .madeItWorse:
      Phrase(
        en: "The exercise made it worse; it will not be offered again.",
        fr: "L’exercice a aggravé les choses\u{a0}; il ne vous sera plus proposé.")
    case .didNotHelp:
      Phrase(
        en: "The exercise did not help; it will not be offered again.",
        fr: "L’exercice n’a pas aidé\u{a0}; il ne vous sera plus proposé.")
    case .helpedABit:
      Phrase(en: "You tried it, and it helped a bit.", fr: "Vous l’avez essayé, et cela a aidé un peu.")
    case .helped: Phrase(en: "You tried it, and it helped.", fr: "Vous l’avez essayé, et cela a aidé.")
    }
  }

  var question: Phrase {
    switch self {
    case .madeItWorse:
      Phrase(en: "What did it stir up?", fr: "Qu’est-ce que cela a remué\u{a0}?")
    case .didNotHelp:
      Phrase(
        en: "What would have been closer to what you needed?",
        fr: "Qu’est-ce qui aurait été plus près de ce qu’il vous fallait\u{a0}?")
    case .helpedABit, .helped:
      Phrase(en: "Which part of it was it that helped?", fr: "Qu’est-ce qui, là-dedans, a aidé\u{a0}?")
    }
  }

  private static let tried = PhraseList(
    """
    you suggested, you offered, you proposed, your exercise, the exercise, that exercise, tried the, tried your, tried that,
    did the breathing, did the list, did the exercise, did the walk, wrote the letter, the breathing thing, the body thing,
    the list thing, the five things, the breathing, the exercise you
    """)
  private static let worse = PhraseList(
    "felt worse, feel worse, made it worse, makes it worse, worse than before, worse after, got worse, made me feel worse"
  )
  private static let noHelp = PhraseList(
    """
    did not help, does not help, has not helped, no help, no use, was useless, did nothing, didn t help, made no difference,
    did not work, not for me, could not do it, not help at all
    """)
  private static let bit = PhraseList(
    "helped a bit, helped a little, helped somewhat, a bit better, helped for a while, slightly better, sort of helped")
  private static let help = PhraseList(
    "helped, it helps, did me good, felt better, worked, calmed me, i slept, was good")
  private static let essayé = PhraseList(
    """
    vous proposiez, vous aviez propose, vous avez propose, votre exercice, le exercice, cet exercice, ai essaye le, ai essaye la,
    essaye votre, essaye la liste, essaye le, fait la liste, fait la respiration, fait le exercice, la respiration, ecrit la lettre,
    le truc du corps, essaye de respirer
    """)
  private static let pire = PhraseList(
    "ete pire, pire apres, encore pire, me sentais plus mal, senti plus mal, sentie plus mal, empire, aggrave, moins bien apres"
  )
  private static let rien = PhraseList(
    """
    pas aide, rien aide, rien fait, servi a rien, pas marche, pas pour moi, aucun effet, rien change, ne aide pas, ne marche pas
    """)
  private static let unPeu = PhraseList("aide un peu, un peu aide, un peu mieux, fait un peu de bien")
  private static let aidé = PhraseList(
    "a aide, me aide, fait du bien, ca marche, a marche, mieux apres, me a calme, me a calmee, ai dormi")
}
