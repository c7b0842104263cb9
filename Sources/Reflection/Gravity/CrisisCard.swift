public import Journal

/// What is shown before all else when a text speaks of danger: people who listen, one who can be near, and nothing that could
/// harm. Source of the wording's rules: Samaritans' media guidelines and VERA-MH, as `Docs/Reflection.md` cites them.
public struct CrisisCard: Hashable, Sendable {
  /// How much it says.
  public enum Kind: Hashable, Sendable {
    /// Words say the danger, and so does the card.
    case whole
    /// Something was taken or done already: the emergency number comes first.
    case taken
    /// Words hint at it: the card says that it may be wrong, and asks.
    case asking
    /// No word says it: one line, with a number.
    case quiet
    /// The writer is hurt by somebody.
    case violence
    /// The writer was hurt as a child, long ago.
    case longAgo
    /// So that their life is at risk: the emergency number comes first.
    case deadly
    /// The body may need a doctor now: the emergency number comes first.
    case bodily
    /// The writer hurts themselves, without a wish to die.
    case care
    /// Somebody who took their own life is mourned.
    case bereaved
    /// Somebody else is in danger.
    case another
  }

  public let kind: Kind
  /// Which wording it has; the next card takes another.
  public let variant: Int
  /// In their order.
  public let lines: [String]
  /// The first line that listens and the emergency number, in one line: for a danger that is said again.
  public let numbers: String

  /// How many wordings there are for each gravity and language.
  public static let variants = 4

  /// Whom it is written for.
  public struct Reader: Sendable {
    let country: String?
    let language: Language
    let helpLines: HelpLines
    let today: CivilDate
    let isLocked: Bool

    /// - Parameters:
    ///   - country: ISO 3166-1 alpha-2, if it is known.
    ///   - isLocked: whether the country and the writer's own lines are in a vault that is locked, which is then said.
    public init(
      country: String?, language: Language, helpLines: HelpLines, today: CivilDate, isLocked: Bool = false
    ) {
      self.country = country
      self.language = language
      self.helpLines = helpLines
      self.today = today
      self.isLocked = isLocked
    }
  }

  /// The card for a text, or `nil` where none is called for.
  /// - Parameters:
  ///   - basis: what says the danger: where words only hint at it, the card says that it may be wrong; where none does, it is one quiet line.
  ///   - isTaken: whether something was taken or done already.
  ///   - signs: what was found; whoever is hurt by somebody too finds the lines for that beside the others.
  ///   - last: the variant that was shown last.
  ///   - seed: chooses among the others.
  ///   - isSaved: whether the text is in the journal by now, which is then said.
  public init?(
    _ gravity: Gravity, basis: GravityReading.Basis = .said, isTaken: Bool = false, signs: [GravitySign] = [],
    for reader: Reader, last: Int?,
    seed: UInt64, isSaved: Bool = true
  ) {
    guard gravity >= .passive else { return nil }
    let language = reader.language
    let variant = Self.variant(seed, after: last)
    let isHurt = signs.contains { $0.kind == .violence && $0.isOwn && $0.weight >= GravitySign.decisive }
    if basis == .sounding, isHurt {
      // What is said in so many words comes before what only sounds like a danger.
      self.init(violence: reader, signs, variant: variant)
      return
    }
    if basis == .sounding, let matter = BodilyMatter(signs) {
      self.init(matter, for: reader, variant: variant)
      return
    }
    if basis < .said, let matter = OthersMatter(signs) {
      self.init(matter, for: reader, variant: variant)
      return
    }
    if basis == .sounding {
      // Without a country the numbers are told with theirs.
      let number = gravity == .active && reader.country != nil ? reader.inOneLine : reader.oneNumber
      self.init(.quiet, variant, [Self.quiet[variant][language] + number + "."] + reader.oldNote, reader)
      return
    }
    let isSaid = basis == .said
    var lines: [String] = []
    let known = reader.numbers(isUrgent: gravity == .active || isHurt || BodilyMatter(signs) != nil)
    var numbers = known.lines
    if isHurt {
      let lines = reader.linesAgainstViolence(isChild: signs.contains { $0.kind == .child })
      numbers.insert(contentsOf: lines, at: numbers.firstIndex { $0.audience == .emergency } ?? numbers.endIndex)
    }
    let isDeadly = isHurt && signs.contains { $0.kind == .deadly }
    if isDeadly || BodilyMatter(signs) != nil {
      numbers = numbers.filter { $0.audience == .emergency } + numbers.filter { $0.audience != .emergency }
    }
    if isTaken {
      let emergency = reader.shown(numbers.filter { $0.audience == .emergency })
      lines = [Self.takenOpening[variant][language]] + emergency + [Self.takenSaying[language]]
      let others = reader.shown(numbers.filter { $0.audience != .emergency })
      if !others.isEmpty { lines += [Self.takenThen[language]] + others }
      lines += known.note
      lines.append(Self.takenQuestion[variant][language])
    } else {
      lines = [(isSaid ? Self.opening(gravity) : Self.waryOpening(gravity))[variant][language]]
      lines += reader.shown(numbers) + known.note
      if isDeadly { lines.append(Self.deadlySaying[language]) }
      lines.append(Self.somebodyNear[variant][language])
      if gravity == .active { lines.append(Self.safety[variant][language]) }
      lines.append((isSaid ? Self.question : Self.waryQuestion)[variant][language])
    }
    lines.append((isSaved ? Self.saved[language] + " " : "") + Self.aboutUs[language])
    lines += known.hint
    self.init(isTaken ? .taken : isSaid ? .whole : .asking, variant, lines, reader)
  }

  init(_ kind: Kind, _ variant: Int, _ lines: [String], _ reader: Reader, numbers: String? = nil) {
    self.kind = kind
    self.variant = variant
    self.lines = lines
    self.numbers = numbers ?? reader.inOneLine
  }

  static func variant(_ seed: UInt64, after last: Int?) -> Int {
    let variant = Int(seed % UInt64(variants))
    return variant == last ? (variant + 1) % variants : variant
  }

  private static func opening(_ gravity: Gravity) -> [Phrase] {
    gravity == .active
      ? [
        Phrase(
          en:
            "What you write sounds as if your life may be in danger, and that matters more than any page. Please talk to somebody now:",
          fr:
            "Ce que vous écrivez laisse craindre pour votre vie, et cela compte plus que n’importe quelle page. Parlez à quelqu’un maintenant\u{a0}:"
        ),
        Phrase(
          en:
            "This is too much to carry without anybody tonight. There are people who listen to exactly this, right now:",
          fr: "C’est trop à porter sans personne ce soir. Des gens écoutent exactement cela, maintenant\u{a0}:"),
        Phrase(
          en: "You matter, and what you are going through deserves a human voice today. You can reach one here:",
          fr: "Vous comptez, et ce que vous traversez mérite une voix humaine aujourd’hui. En voici à joindre\u{a0}:"),
        Phrase(
          en: "Such moments can pass, even when nothing says so. Please do not stay alone with this one:",
          fr:
            "De tels moments peuvent passer, même quand rien ne le dit. Ne traversez pas celui-ci sans quelqu’un\u{a0}:"
        ),
      ]
      : [
        Phrase(
          en:
            "What you write tells of a tiredness with living that deserves to be heard by somebody. These people listen:",
          fr:
            "Ce que vous écrivez dit une fatigue de vivre qui mérite d’être entendue par quelqu’un. Ces personnes écoutent\u{a0}:"
        ),
        Phrase(
          en:
            "Thoughts like these are heavy to hold alone, and they can be spoken of. You can call without having to explain:",
          fr:
            "De telles pensées sont lourdes à tenir sans aide, et l’on peut en parler. Vous pouvez appeler sans rien devoir expliquer\u{a0}:"
        ),
        Phrase(
          en: "When one would rather not be here, another voice can help through the hour. For example:",
          fr: "Quand on préférerait ne plus être là, une autre voix peut aider à passer l’heure. Par exemple\u{a0}:"),
        Phrase(
          en:
            "You wrote something that counts. If you would like to say it to a person too, there are some who are there for it:",
          fr:
            "Vous avez écrit quelque chose d’important. Si vous voulez aussi le dire à une personne, certaines sont là pour cela\u{a0}:"
        ),
      ]
  }

  /// Where no word says it: a program may misread, and whoever meant nothing of the kind is not told that they did.
  private static func waryOpening(_ gravity: Gravity) -> [Phrase] {
    gravity == .active
      ? [
        Phrase(
          en:
            "This may be misread, but these could be the words of somebody who is getting ready to go. If so, please talk to somebody now, before anything else:",
          fr:
            "C’est peut-être mal lu, mais ces mots pourraient être ceux de quelqu’un qui se prépare à partir. Si c’est le cas, parlez à quelqu’un maintenant, avant toute autre chose\u{a0}:"
        ),
        Phrase(
          en:
            "If the thought of ending your life is anywhere behind these lines, you need not be alone with it tonight. There are people who listen to exactly this, right now:",
          fr:
            "Si l’idée d’en finir se trouve quelque part derrière ces lignes, vous n’avez pas à rester sans personne avec elle ce soir. Des gens écoutent exactement cela, maintenant\u{a0}:"
        ),
        Phrase(
          en:
            "Perhaps there is nothing to it, and then please pass over this. If your life may be in danger, a human voice comes first:",
          fr:
            "Ce n’est peut-être rien, et alors passez simplement ces lignes. Si votre vie est en danger, une voix humaine passe avant tout\u{a0}:"
        ),
        Phrase(
          en:
            "A program can read too much into a page. It would rather ask once too often: if you are thinking of dying, these people are there for you now:",
          fr:
            "Un programme peut lire trop de choses dans une page. Mieux vaut une question de trop\u{a0}: si vous pensez à mourir, ces personnes sont là pour vous maintenant\u{a0}:"
        ),
      ]
      : [
        Phrase(
          en:
            "Perhaps these words carry more than they say; perhaps not, and then please pass over this. If some part of you would rather not be here, these people listen:",
          fr:
            "Ces mots portent peut-être plus qu’ils ne disent\u{a0}; peut-être pas, et alors passez simplement ces lignes. Si quelque chose en vous préférerait ne plus être là, ces personnes écoutent\u{a0}:"
        ),
        Phrase(
          en:
            "A program can misread a page. In case this one holds a wish not to be here, there are people to say it to:",
          fr:
            "Un programme peut mal lire une page. Au cas où celle-ci contiendrait l’envie de ne plus être là, il y a des gens à qui la dire\u{a0}:"
        ),
        Phrase(
          en:
            "In case it ever becomes too heavy to go on with, today or another day, a human voice can be reached here:",
          fr:
            "Au cas où cela deviendrait trop lourd pour continuer, aujourd’hui ou un autre jour, voici où joindre une voix humaine\u{a0}:"
        ),
        Phrase(
          en:
            "This may not be what you meant. If it is, and living is too much just now, you need not explain anything to these people:",
          fr:
            "Ce n’est peut-être pas ce que vous vouliez dire. Si ça l’est, et que vivre est de trop en ce moment, vous n’aurez rien à expliquer à ces personnes\u{a0}:"
        ),
      ]
  }

  private static let waryQuestion = [
    Phrase(
      en: "Do thoughts of death, or of not being here, come to you these days?",
      fr: "Des pensées de mort, ou de ne plus être là, vous viennent-elles ces temps-ci\u{a0}?"),
    Phrase(
      en: "Is there something behind these words that is hard to write?",
      fr: "Y a-t-il derrière ces mots quelque chose de difficile à écrire\u{a0}?"),
    Phrase(
      en: "Is any part of this about not wanting to live?",
      fr: "Y a-t-il là-dedans une part qui ne veut plus vivre\u{a0}?"),
    Phrase(
      en: "If somebody asked how you really are tonight, what would be true?",
      fr: "Si quelqu’un demandait comment vous allez vraiment ce soir, que serait la vérité\u{a0}?"),
  ]

  private static let somebodyNear = [
    Phrase(
      en:
        "Is there somebody you could be with, or write one line to? “I am not well, can you stay with me for a while?” is enough.",
      fr:
        "Y a-t-il quelqu’un chez qui aller, ou à qui écrire une ligne\u{a0}? «\u{a0}Je ne vais pas bien, peux-tu rester un moment avec moi\u{a0}?\u{a0}» suffit."
    ),
    Phrase(
      en: "Try not to be alone with it: a friend, a neighbour, somebody of the family, even without saying everything.",
      fr:
        "Essayez de ne pas rester sans personne\u{a0}: une amie, un voisin, quelqu’un de la famille, même sans tout dire."
    ),
    Phrase(
      en: "Who could sit with you for an hour? You would not be a burden to whoever cares for you by telling them.",
      fr: "Qui pourrait passer une heure avec vous\u{a0}? Les gens qui tiennent à vous préfèrent savoir."),
    Phrase(
      en: "If speaking is too much, being in the same room as somebody already helps. Whose room could that be?",
      fr:
        "Si parler est de trop, être dans la même pièce que quelqu’un aide déjà. Chez qui cela pourrait-il être\u{a0}?"),
  ]

  private static let safety = [
    Phrase(
      en:
        "If you could act on it now, call the emergency number, or go to somebody at once. Put distance between yourself and whatever you might use, or ask somebody to keep it for you.",
      fr:
        "Si vous risquez de passer à l’acte maintenant, appelez les urgences, ou allez tout de suite auprès de quelqu’un. Mettez de la distance entre vous et ce dont vous pourriez vous servir, ou demandez à quelqu’un de le garder."
    ),
    Phrase(
      en:
        "For the next hours, stay where other people are, and away from anything that could harm you. The emergency number is right whenever it gets stronger.",
      fr:
        "Pour les prochaines heures, restez là où il y a du monde, et loin de ce qui pourrait vous faire du mal. Le numéro d’urgence est le bon dès que cela devient plus fort."
    ),
    Phrase(
      en:
        "Let somebody take out of your reach what could harm you, and call the emergency number if you are no longer sure of yourself.",
      fr:
        "Laissez quelqu’un mettre hors de votre portée ce qui serait dangereux, et appelez les urgences si vous ne répondez plus de vous."
    ),
    Phrase(
      en:
        "You need not decide anything tonight. Go where you are safe, away from what could harm you; if that cannot be, call the emergency number.",
      fr:
        "Rien n’est à décider ce soir. Allez là où vous êtes en sécurité, loin de ce qui pourrait être dangereux\u{a0}; si ce n’est pas possible, appelez les urgences."
    ),
  ]

  private static let question = [
    Phrase(en: "Are you thinking of ending your life?", fr: "Pensez-vous à mettre fin à votre vie\u{a0}?"),
    Phrase(en: "Are you safe right now?", fr: "Êtes-vous en sécurité en ce moment\u{a0}?"),
    Phrase(
      en: "Are there thoughts of dying with you now?", fr: "Des pensées de mort sont-elles là, en ce moment\u{a0}?"),
    Phrase(
      en: "Do you feel able to stay safe tonight?",
      fr: "Vous sentez-vous en mesure de rester en sécurité cette nuit\u{a0}?"),
  ]

  private static let saved = Phrase(en: "Your words are saved.", fr: "Vos mots sont enregistrés.")

  private static let aboutUs = Phrase(
    en:
      "This is a program: it calls nobody and tells nobody, so the step towards somebody is yours; you can go on writing too.",
    fr:
      "Ceci est un programme\u{a0}: il n’appelle et ne prévient personne\u{a0}; le pas vers quelqu’un vous appartient. Vous pouvez aussi continuer à écrire."
  )
}
