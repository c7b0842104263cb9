import Journal

/// Somebody else's danger that a card meets first, where the writer can do something about it within the hour.
enum OthersMatter {
  /// Somebody means to take their life, or said farewell, and cannot be reached.
  case beyondReach
  /// Somebody swallowed something, or did something to themselves.
  case poisoned
  /// A child was shaken, thrown or struck.
  case childInjured
  /// A child was hit, or might be.
  case harmToChild

  /// The most pressing that `signs` tell of.
  init?(_ signs: [GravitySign]) {
    func has(_ kind: GravitySign.Kind) -> Bool {
      signs.contains { $0.kind == kind && $0.weight >= GravitySign.decisive }
    }
    if has(.childInjured) {
      self = .childInjured
    } else if has(.poisoned) {
      self = .poisoned
    } else if has(.beyondReach) {
      self = .beyondReach
    } else if has(.harmToChild) {
      self = .harmToChild
    } else {
      return nil
    }
  }
}

extension CrisisCard {
  /// The card for somebody else's danger: the emergency number first where a doctor is needed, then who listens.
  init(_ matter: OthersMatter, for reader: Reader, variant: Int) {
    let language = reader.language
    let isUrgent = matter != .harmToChild
    let known = reader.numbers(isUrgent: isUrgent)
    let numbers = known.lines
    let emergency = numbers.filter { $0.audience == .emergency }
    var others = numbers.filter { $0.audience != .emergency }
    if matter == .childInjured || matter == .harmToChild { others = reader.linesForParents + others }
    var lines: [String]
    switch matter {
    case .poisoned:
      lines = [Self.poisoned[variant % 2][language]] + reader.shown(emergency) + [Self.poisonedSaying[language]]
    case .beyondReach:
      lines = [Self.beyondReach[variant % 2][language]] + reader.shown(emergency) + [Self.beyondReachSaying[language]]
    case .childInjured:
      lines = [Self.injured[variant % 2][language]] + reader.shown(emergency) + [Self.injuredSaying[language]]
    case .harmToChild: lines = [Self.nearHarm[variant % 2][language]]
    }
    if isUrgent, !others.isEmpty { lines.append(Self.forYouToo[language]) }
    if !isUrgent { others += emergency }
    let first = isUrgent ? emergency + others : others
    self.init(
      .another, variant, lines + reader.shown(others) + known.note + known.hint, reader,
      numbers: first.isEmpty || reader.country == nil ? nil : reader.inOneLine(Array(first.prefix(2))))
  }

  private static let poisoned = [
    Phrase(
      en:
        "If somebody has swallowed something or is hurt, call now, even if they say that they were joking, that it was little, or that they feel well:",
      fr:
        "Si quelqu’un a avalé quelque chose ou s’est blessé, appelez maintenant, même si cette personne dit que c’était pour rire, que c’était peu, ou qu’elle se sent bien\u{a0}:"
    ),
    Phrase(
      en:
        "This comes before any page, and before any promise to keep it quiet. Some medicines do their harm days later; call now, even if all seems well:",
      fr:
        "Ceci passe avant toute page, et avant toute promesse de n’en rien dire. Certains médicaments font leur mal des jours plus tard\u{a0}; appelez maintenant, même si tout a l’air d’aller\u{a0}:"
    ),
  ]

  private static let poisonedSaying = Phrase(
    en: "Say what, how much, and when. Do not leave them alone until help is there.",
    fr: "Dites quoi, combien, et quand. Ne laissez pas cette personne seule jusqu’à ce que l’aide soit là.")

  private static let beyondReach = [
    Phrase(
      en:
        "If somebody says that they will end their life, or has said farewell, and cannot be reached now, call at once, without waiting for an answer:",
      fr:
        "Si quelqu’un dit vouloir mourir, ou a dit adieu, et reste injoignable, appelez tout de suite, sans attendre de réponse\u{a0}:"
    ),
    Phrase(
      en:
        "This comes before any page, and before any promise to keep it quiet. One call too many does no harm; please call now:",
      fr:
        "Ceci passe avant toute page, et avant toute promesse de n’en rien dire. Un appel de trop ne fait pas de mal\u{a0}; appelez maintenant\u{a0}:"
    ),
  ]

  private static let beyondReachSaying = Phrase(
    en:
      "Give the address where they may be, and say what they said or wrote. Ask neighbours, or whoever is near, to go and look; keep your telephone free.",
    fr:
      "Donnez l’adresse où cette personne peut être, et dites ce qu’elle a dit ou écrit. Demandez à des voisins, ou à qui se trouve tout près, d’aller voir\u{a0}; gardez votre téléphone libre."
  )

  private static let injured = [
    Phrase(
      en:
        "A small child who was shaken or thrown needs a doctor now, even if nothing shows. Nobody will blame you for calling:",
      fr:
        "Un petit enfant secoué ou jeté a besoin d’un médecin maintenant, même si rien ne se voit. Personne ne vous reprochera d’appeler\u{a0}:"
    ),
    Phrase(
      en: "Before anything else, let a doctor see the child, today, even if all seems well again. Call:",
      fr:
        "Avant toute autre chose, faites voir l’enfant à un médecin, aujourd’hui, même si tout semble rentré dans l’ordre. Appelez\u{a0}:"
    ),
  ]

  private static let injuredSaying = Phrase(
    en:
      "Say what happened, and how old the child is. If it gets too much: lay the child on its back in the cot, close the door, and go into another room for some minutes.",
    fr:
      "Dites ce qui s’est passé, et l’âge de l’enfant. Si c’est de nouveau trop\u{a0}: posez l’enfant sur le dos dans son lit, fermez la porte, et allez quelques minutes dans une autre pièce."
  )

  private static let nearHarm = [
    Phrase(
      en:
        "To be at the end of one’s strength with a child happens to many, and it can be told. If it gets too much: lay the child in a safe place, close the door, breathe for some minutes in another room. And call somebody:",
      fr:
        "Être à bout avec un enfant arrive à bien des gens, et cela peut se dire. Si c’est trop\u{a0}: posez l’enfant en lieu sûr, fermez la porte, respirez quelques minutes dans une autre pièce. Et appelez quelqu’un\u{a0}:"
    ),
    Phrase(
      en:
        "You wrote it down instead of leaving it in the dark; that protects your child, and you. When it rises again, put a door between you for some minutes. These people help without judging:",
      fr:
        "Vous l’avez écrit au lieu de le taire\u{a0}; cela protège votre enfant, et vous. Quand cela remonte, mettez une porte entre vous quelques minutes. Ces personnes aident sans juger\u{a0}:"
    ),
  ]

  private static let forYouToo = Phrase(
    en: "These people listen to you, too:", fr: "Ces personnes vous écoutent, vous aussi\u{a0}:")
}

extension CrisisCard.Reader {
  /// The lines for children that listen to a parent at the end of their strength, too: France's 119 and Childhelp say so of themselves.
  fileprivate var linesForParents: [HelpLine] {
    let listening = ["FR", "US"]
    guard let country else {
      return helpLines.abroad(in: language, audiences: [.child]).filter { listening.contains($0.country) }
    }
    guard listening.contains(HelpLines.code(country)) else { return [] }
    return helpLines.lines(for: country, language: language, audiences: [.child]).filter { $0.audience == .child }
  }
}
