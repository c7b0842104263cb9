import Journal

/// What it is about the body that somebody should hear of now.
enum BodilyMatter: Hashable, Sendable {
  /// A pain in the chest, and what goes with it.
  case chest
  /// Blood that is brought up, or that does not stop.
  case bleeding
  /// Days without food, or a faint beside fasting.
  case fasting

  /// What `signs` tell of, the most pressing first; `nil` where they tell of nothing of the kind.
  init?(_ signs: [GravitySign]) {
    let own = signs.filter { [.bodily, .bleeding].contains($0.kind) && $0.isOwn }
    guard !own.isEmpty else { return nil }
    if own.contains(where: { $0.kind == .bodily && $0.weight >= GravitySign.decisive }) {
      self = .chest
    } else {
      self = own.contains { $0.kind == .bleeding } ? .bleeding : .fasting
    }
  }
}

/// The card for a body that may need a doctor now: the emergency number first, and when it is right to call; then who listens.
extension CrisisCard {
  init(_ matter: BodilyMatter, for reader: Reader, variant: Int) {
    let language = reader.language
    let known = reader.numbers(isUrgent: true)
    let numbers = known.lines
    let listening = numbers.filter { $0.audience != .emergency }
    let openings =
      switch matter {
      case .chest: Self.chest
      case .bleeding: Self.bleeding
      case .fasting: Self.fasting
      }
    let opening = openings[variant % 2][language]
    var lines = [opening] + reader.shown(numbers.filter { $0.audience == .emergency })
    lines.append((matter == .chest ? Self.chestSaying : Self.fastingSaying)[language])
    if matter != .chest, !listening.isEmpty { lines += [Self.listening[language]] + reader.shown(listening) }
    self.init(.bodily, variant, lines + known.note + known.hint, reader)
  }

  private static let chest = [
    Phrase(
      en:
        "A pain like this should be told to a doctor before a page. If it is there now, or was within these last hours, call, even without being sure and even if it seems to pass:",
      fr:
        "Une telle douleur est à dire à un médecin avant de l’être à une page. Si elle est là maintenant, ou l’était ces dernières heures, appelez, même sans certitude, même si elle semble passer\u{a0}:"
    ),
    Phrase(
      en:
        "Before anything else: what you write of your chest can be harmless, and it can be the heart. Nobody can tell from a page, and whoever answers here can. Please call now, or ask somebody near you to:",
      fr:
        "Avant toute autre chose\u{a0}: ce que vous écrivez de votre poitrine peut être sans gravité, et cela peut être le cœur. Une page ne peut pas le dire, les gens qui répondent ici le peuvent. Appelez maintenant, ou demandez à quelqu’un tout près de le faire\u{a0}:"
    ),
  ]

  private static let chestSaying = Phrase(
    en: "You bother nobody: they would rather be called once too often. Do not stay by yourself until it is clear.",
    fr: "Vous ne dérangez personne\u{a0}: mieux vaut un appel de trop. Ne restez pas sans personne d’ici là.")

  private static let bleeding = [
    Phrase(
      en:
        "Blood is for a doctor to see, today, whatever it came from. If it is more than a trace, if it goes on, or if you feel faint or cold, please call now:",
      fr:
        "Du sang, c’est à montrer à un médecin aujourd’hui, quelle qu’en soit la cause. S’il y en a plus que des traces, s’il en vient encore, ou si vous avez un malaise ou froid, appelez maintenant\u{a0}:"
    ),
    Phrase(
      en:
        "Before the rest of this page: where there is blood, somebody should look at it today. If there is much of it, if it does not stop, or if your head swims, call at once:",
      fr:
        "Avant la suite de cette page\u{a0}: quand il y a du sang, quelqu’un doit regarder cela aujourd’hui. S’il y en a beaucoup, si cela ne s’arrête pas, ou si la tête vous tourne, appelez tout de suite\u{a0}:"
    ),
  ]

  private static let fasting = [
    Phrase(
      en:
        "Days without food can become dangerous quickly, also while one feels strong. If you faint, if your heart races or stumbles, or if water does not stay down, call at once:",
      fr:
        "Des jours sans manger peuvent vite devenir dangereux, même quand la force semble là. Si vous perdez connaissance, si le cœur s’emballe ou bat de travers, ou si l’eau ne passe plus, appelez tout de suite\u{a0}:"
    ),
    Phrase(
      en:
        "This comes before any page: a body that has had so little can give way without warning. If you faint or have fainted, if your heart beats oddly, or if you cannot keep water down, please call now:",
      fr:
        "Ceci passe avant toute page\u{a0}: un corps qui a si peu reçu peut lâcher sans prévenir. Si vous perdez ou avez perdu connaissance, si le cœur bat bizarrement, ou si même l’eau ne passe plus, appelez maintenant\u{a0}:"
    ),
  ]

  private static let fastingSaying = Phrase(
    en: "For less than that, a doctor can be asked today, and nothing has to be explained first.",
    fr: "Pour moins que cela, un médecin peut être joint aujourd’hui, sans rien devoir expliquer d’abord.")

  private static let listening = Phrase(
    en: "And these people listen:", fr: "Et ces personnes écoutent\u{a0}:")
}
