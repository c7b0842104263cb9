import Journal

/// The cards of one quiet line or two.
extension CrisisCard {
  /// The card for what is distress and no danger of one's own life, or `nil` where none is called for: for whoever suffers violence, for
  /// whoever hurts themselves, and for whoever fears for somebody else; and the card that asks, for whoever seems to get ready to go.
  public init?(distress signs: [GravitySign], for reader: Reader, last: Int?, seed: UInt64) {
    func has(_ kinds: Set<GravitySign.Kind>, _ whose: GravitySign.Speaker) -> Bool {
      signs.contains { kinds.contains($0.kind) && $0.whose == whose && $0.weight >= GravitySign.decisive }
    }
    let language = reader.language
    let variant = Self.variant(seed, after: last)
    if has([.violence], .writer) {
      self.init(violence: reader, signs, variant: variant)
    } else if has([.childhood], .writer) {
      self.init(longAgo: reader, variant: variant)
    } else if let matter = BodilyMatter(signs) {
      self.init(matter, for: reader, variant: variant)
    } else if let matter = OthersMatter(signs) {
      self.init(matter, for: reader, variant: variant)
    } else if Leaving.isSaid(signs) {
      self.init(.passive, basis: .hinted, for: reader, last: last, seed: seed)
    } else if has([.selfHarm, .eating, .drinking], .writer) {
      self.init(.care, variant, [Self.care[variant % 2][language] + reader.oneNumber + "."] + reader.oldNote, reader)
    } else if has([.grief], .writer) {
      // Only where a line says of itself that it is for them; a number that is not might turn them away.
      guard
        let line = reader.helpLines.lines(for: reader.country, language: language, audiences: [.crisis])
          .first(where: \.servesBereaved)
      else { return nil }
      self.init(
        .bereaved, variant, [Self.bereaved[variant % 2][language] + line.shown(in: language) + "."], reader)
    } else if has([.otherPerson], .another) {
      self.init(
        .another, variant, [Self.another[variant % 2][language] + reader.inOneLine + "."] + reader.oldNote, reader)
    } else {
      return nil
    }
  }

  static let quiet = [
    Phrase(
      en: "If there is more behind this than the page says: ",
      fr: "S’il y a derrière ces lignes plus qu’elles ne disent\u{a0}: "),
    Phrase(
      en: "In case any of this is heavier than it looks, somebody listens: ",
      fr: "Au cas où ce serait plus lourd qu’il n’y paraît, quelqu’un écoute\u{a0}: "),
    Phrase(
      en: "If this is a hard moment, there is a voice to turn to: ",
      fr: "Si le moment est difficile, une voix peut répondre\u{a0}: "),
    Phrase(
      en: "Should you ever want to say more of this to somebody: ",
      fr: "Si l’envie vient un jour d’en dire plus à quelqu’un\u{a0}: "),
  ]

  private static let care = [
    Phrase(
      en: "If you would like to say this to somebody, without having to explain: ",
      fr: "Si vous voulez le dire à quelqu’un, sans rien devoir expliquer\u{a0}: "),
    Phrase(
      en: "You need not be alone with this. Somebody listens: ",
      fr: "Rien n’oblige à porter cela sans personne. Quelqu’un écoute\u{a0}: "),
  ]

  private static let bereaved = [
    Phrase(
      en: "Whoever mourns somebody who died like this can call, too: ",
      fr: "Qui pleure quelqu’un parti de cette façon peut appeler, aussi\u{a0}: "),
    Phrase(
      en: "There are people who listen to this grief as well: ",
      fr: "Des gens écoutent aussi ce deuil-là\u{a0}: "),
  ]

  private static let another = [
    Phrase(
      en: "You can call about somebody else, too: ",
      fr: "On peut aussi appeler pour quelqu’un d’autre\u{a0}: "),
    Phrase(
      en: "Whoever fears for somebody may call as well, and ask what to do: ",
      fr: "Quand on craint pour quelqu’un, on peut appeler aussi, et demander que faire\u{a0}: "),
  ]

  static let takenOpening = [
    Phrase(
      en: "If you have taken something or are hurt, call now, or have somebody call, even if you feel well:",
      fr:
        "Si vous avez avalé quelque chose ou si vous vous êtes fait du mal, appelez maintenant, ou faites appeler, même si vous vous sentez bien\u{a0}:"
    ),
    Phrase(
      en:
        "If something is in your body that could harm you, or you are hurt, call now, or ask somebody to, even if you feel well:",
      fr:
        "Si vous avez pris quelque chose de dangereux, ou si vous avez une blessure, appelez maintenant, ou demandez à quelqu’un de le faire, même si vous vous sentez bien\u{a0}:"
    ),
    Phrase(
      en:
        "This comes before any page. If you have taken something or are hurt, call now, or let somebody call, even if you feel well:",
      fr:
        "Ceci passe avant toute page. Si vous avez avalé quelque chose ou si vous vous êtes fait du mal, appelez maintenant, ou laissez quelqu’un appeler, même si vous vous sentez bien\u{a0}:"
    ),
    Phrase(
      en:
        "Please do not wait to see how you feel. If you have taken something or are hurt, call now, or have somebody call, even if you feel well:",
      fr:
        "N’attendez pas de voir comment vous vous sentez. Si vous avez avalé quelque chose ou si vous vous êtes fait du mal, appelez maintenant, ou faites appeler, même si vous vous sentez bien\u{a0}:"
    ),
  ]

  static let takenSaying = Phrase(
    en: "Say what, how much, and when. Stay with somebody until help is there.",
    fr: "Dites quoi, combien, et quand. Restez auprès de quelqu’un jusqu’à ce que l’aide soit là.")

  static let takenThen = Phrase(
    en: "These people listen, too, once you have called:",
    fr: "Ces personnes écoutent aussi, une fois l’appel passé\u{a0}:")

  static let takenQuestion = [
    Phrase(
      en: "Can you call, or is there somebody near who can call for you?",
      fr: "Pouvez-vous appeler, ou y a-t-il quelqu’un tout près qui peut le faire pour vous\u{a0}?"),
    Phrase(
      en: "Is there a door to knock on, if calling is too much?",
      fr: "Y a-t-il une porte où frapper, si appeler est de trop\u{a0}?"),
    Phrase(
      en: "Who is nearest to you right now, and could call?",
      fr: "Qui est le plus près de vous en ce moment, et pourrait appeler\u{a0}?"),
    Phrase(en: "Are you able to call right now?", fr: "Pouvez-vous appeler tout de suite\u{a0}?"),
  ]
}
