import Journal

/// The card for whoever suffers violence: the line for it where one is known, who listens where none is, and the emergency number either way.
extension CrisisCard {
  /// - Parameter signs: what was found: whether it is a child, whose lines come first then, and whether a life is at risk: then the emergency
  ///   number comes before all. That hands on the throat foretell worse is known from research on women killed by their partners (Glass and others,
  ///   "Non-fatal strangulation is an important risk factor for homicide of women", 2008).
  init(violence reader: Reader, _ signs: [GravitySign], variant: Int) {
    let language = reader.language
    let isChild = signs.contains { $0.kind == .child }
    let isDeadly = signs.contains { $0.kind == .deadly }
    let known = reader.violenceNumbers(isChild: isChild)
    let lines = known.lines
    let opening = (isChild ? Self.hurtChild : Self.hurt)[variant % 2][language]
    let emergency = isDeadly ? lines.filter { $0.audience == .emergency } : []
    let others = lines.filter { !emergency.contains($0) }
    var page = [opening] + reader.shown(others)
    if isDeadly {
      page =
        [Self.deadlyOpening[variant % 2][language]] + reader.shown(emergency) + [Self.deadlySaying[language]]
        + (others.isEmpty && known.note.isEmpty ? [] : page)
    }
    self.init(
      isDeadly ? .deadly : .violence, variant, page + known.note + known.hint, reader,
      numbers: lines.isEmpty ? nil : reader.inOneLine(emergency + others))
  }

  /// For whoever tells, by what is left out, of what was done to them as a child: somebody listens, and nobody is to be called at once.
  init(longAgo reader: Reader, variant: Int) {
    let lines = reader.linesOfLongAgo
    self.init(
      .longAgo, variant, [Self.longAgo[variant % 2][reader.language] + reader.withHours(lines) + "."], reader,
      numbers: reader.inOneLine(lines))
  }

  private static let longAgo = [
    Phrase(
      en:
        "What was done to a child may be told many years later, too, or not, when and to whom one likes. Somebody listens: ",
      fr:
        "Ce qu’on a fait à un enfant peut se dire, même bien des années après, ou pas, quand on veut et à qui l’on veut. Quelqu’un écoute\u{a0}: "
    ),
    Phrase(
      en: "Nothing has to be told that does not want to be. If it ever does, somebody listens, and believes: ",
      fr: "Rien n’oblige à raconter. Si un jour cela veut se dire, quelqu’un écoute, et croit\u{a0}: "),
  ]

  /// Whom to call about what was heard in a talk, in one line: for whoever was shown the card already, on another day.
  public static func numbers(for matter: HeldTalk.Matter, _ reader: Reader) -> String {
    switch matter {
    case .violence: CrisisCard(violence: reader, [], variant: 0).numbers
    case .danger: reader.inOneLine
    }
  }

  private static let deadlyOpening = [
    Phrase(
      en:
        "This kind of violence can cost a life, even when it was soon over and left no mark. If you are not safe now, or if breathing, swallowing or your head has not been right since, please call:",
      fr:
        "Cette violence-là peut coûter une vie, même brève, même sans trace. Si vous n’êtes pas en sécurité maintenant, ou si depuis vous respirez ou avalez mal, ou que la tête vous fait mal, appelez\u{a0}:"
    ),
    Phrase(
      en:
        "What was done here is among the most dangerous things that one person can do to another, and it is taken seriously. If it could happen again soon, or if you are hurt, please call, or go where there are people and ask them to:",
      fr:
        "Ce qui a été fait là est parmi les gestes les plus dangereux qui soient, et on le prend au sérieux. Si cela peut recommencer bientôt, ou s’il y a une blessure, appelez, ou allez là où il y a du monde et demandez qu’on appelle\u{a0}:"
    ),
  ]

  static let deadlySaying = Phrase(
    en:
      "Tell whoever answers about it in these words: they know that it is a sign of greater danger to come, and that a doctor should look even where nothing shows.",
    fr:
      "Dites-le avec ces mots à qui répond\u{a0}: on y sait que c’est le signe d’un danger qui peut grandir, et qu’un médecin doit regarder même quand rien ne se voit."
  )

  private static let hurt = [
    Phrase(
      en: "Nobody has the right to hurt you. If you would like to speak of it to somebody, these people listen:",
      fr:
        "Personne n’a le droit de vous faire du mal. Si vous voulez en parler à quelqu’un, ces personnes écoutent\u{a0}:"
    ),
    Phrase(
      en: "What is done to you is not your doing. There are people who listen to exactly this, and ask nothing of you:",
      fr:
        "Ce qu’on vous fait n’est pas votre faute. Des gens écoutent exactement cela, et n’exigent rien de vous\u{a0}:"
    ),
  ]

  private static let hurtChild = [
    Phrase(
      en:
        "This is not your fault, and it is right to tell it. A grown-up you trust can help, a teacher, a nurse, an aunt; and so can these people:",
      fr:
        "Ce n’est pas votre faute, et il est juste de le dire. Un adulte de confiance peut aider, à l’école ou dans la famille\u{a0}; ces personnes aussi\u{a0}:"
    ),
    Phrase(
      en:
        "Nobody may do this to you, whoever it is, and you are to be believed. You can call these people, and show this page to a grown-up you trust:",
      fr:
        "Personne n’a le droit de vous faire cela, qui que ce soit, et l’on doit vous croire. Vous pouvez appeler ces personnes, et montrer cette page à un adulte de confiance\u{a0}:"
    ),
  ]
}

extension CrisisCard.Reader {
  /// The lines for whoever suffers violence, where the country has any.
  func linesAgainstViolence(isChild: Bool) -> [HelpLine] {
    let lines = known(isChild ? [.child, .young] : [.violence, .child])
    return isChild && lines.isEmpty ? known([.violence]) : lines
  }

  private func known(_ audiences: Set<HelpLine.Audience>) -> [HelpLine] {
    guard let country else { return helpLines.abroad(in: language, audiences: audiences) }
    return helpLines.lines(for: country, language: language, audiences: audiences).filter { $0.audience != .own }
  }

  /// Whom to call about violence, emergency last, and what is said beside the numbers.
  ///
  /// The writer's own lines are left out: whoever is on them may be the one who hurts.
  fileprivate func violenceNumbers(isChild: Bool) -> Numbers {
    guard country != nil else {
      var numbers = abroad(known(isChild ? [.child, .young] : [.violence]), isForPolice: true)
      // Whose lines are for another matter stand under words of their own.
      if !isChild { numbers.note.insert(Self.goingOn[language] + inOneLine(known([.crisis])), at: 0) }
      return numbers
    }
    var lines = linesAgainstViolence(isChild: isChild)
    // A page of the web is no voice.
    if !lines.contains(where: \.takesCalls) { lines = known([.crisis]).prefix(1) + lines }
    let emergency = known([.emergency])
    // Where the police answer, and where one can write instead of speaking.
    let call = emergency.first { $0.takesCalls && $0.number == "112" } ?? emergency.first(where: \.takesCalls)
    let text = emergency.first { $0.takesTexts && !$0.takesCalls }
    let isKnown = !lines.isEmpty
    lines += [call, text].compactMap { $0 }
    if isKnown { return Numbers(lines: lines, note: oldNote(lines), hint: []) }
    let elsewhere = few(isUrgent: false, hasOwn: false).filter { line in !lines.contains(line) }
    return Numbers(
      lines: lines,
      note: ["  " + Self.anywhere[language]] + elsewhere.map { "  " + $0.shownWithCountry(in: language) }
        + oldNote(lines + elsewhere), hint: hint)
  }

  private static let goingOn = Phrase(
    en: "And if going on itself becomes too hard, these listen: ",
    fr: "Et si c’est de continuer qui devient trop dur, on écoute ici\u{a0}: ")

  /// Who listens to grown people about what was done to them as children, and no emergency number: where the crisis line listens to anybody
  /// (Samaritans, La Main Tendue) that line; in the United States Childhelp, which says so of itself; elsewhere the line for violence.
  fileprivate var linesOfLongAgo: [HelpLine] {
    let forAnybody: Set = ["GB", "IE", "CH"]
    let fitting = known([.crisis, .violence, .child]).filter { line in
      switch line.audience {
      case .crisis: forAnybody.contains(line.country)
      case .child: line.country == "US"
      default: line.takesCalls && line.country != "US" && !forAnybody.contains(line.country)
      }
    }
    guard country == nil else {
      let lines = Array((fitting.isEmpty ? known([.crisis]) : fitting).prefix(1))
      return lines.isEmpty ? helpLines.directory : lines
    }
    return fitting
  }
}
