import Journal

/// What may be said to the writer, and how their words are turned to them.
enum Saying {
  /// The most words of anything that is given back.
  static let mostWords = 8

  /// Whether `text` may be said to the writer: short, on one line, without a word of the first person or one that must not be
  /// mirrored.
  static func isSayable(_ text: String, _ language: Language) -> Bool {
    guard !text.isEmpty, text.split(separator: " ").count <= mostWords, text.utf8.count <= 120 else { return false }
    for scalar in text.unicodeScalars where isControl(scalar) { return false }
    var cues: [Cue] = []
    for clause in Passage(text, language: language).clauses {
      for word in clause.words {
        if isFirstPerson(word.form) || isUnsayable(word.form, language) { return false }
        cues.append(Cue(word, language))
      }
    }
    let turns = language == .english ? englishTurns : frenchTurns
    return !cues.indices.contains { turns.longest(cues, at: $0) != nil }
  }

  /// Turns of phrase for not wanting to live, in words that say nothing by themselves.
  static let englishTurns = PhraseList(
    """
    take your life, take your own life, not be here, be gone, wake up ever, never wake, not wake, sleep forever,
    go to sleep and, be no more, do it tonight, get it over with, give up on life, leave this world, not be alive,
    stop living, not live, go forever, be free of life, give up on everything, leave for good, in heaven
    """)

  static let frenchTurns = PhraseList(
    """
    en finir, etre la, plus etre, plus vous reveiller, pas vous reveiller, jamais vous reveiller, pour toujours,
    en le air, a le acte, plus vivre, pas vivre, arreter de vivre, cesser de vivre, quitter ce monde, foutre en,
    dormir et, vous endormir et, passer a le acte, plus vous lever, plus se reveiller, du mal, partir pour de bon,
    tout arreter, au ciel
    """)

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
    default: false
    }
  }

  /// Words of the first person in either language.
  static func isFirstPerson(_ form: String) -> Bool { firstPerson.contains(form) }

  private static let firstPerson: Set<String> = [
    "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "je", "j", "moi", "mon", "ma", "mes",
    "mien",
    "mienne", "miens", "miennes", "nous", "notre", "nos",
  ]

  /// Whether a word must not be mirrored: what wounds, and what names the writer or others.
  static func isUnsayable(_ form: String, _ language: Language) -> Bool {
    switch language {
    case .english: english.contains(form)
    case .french: french.contains(form)
    }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(
      text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { String(Substring($0)) })
  }

  private static let english = words(
    """
    die dying died dead death kill killing killed suicide suicidal overdose overdosing hang hanging hung jump
    jumping slit
    slitting cut cutting cuts hurt hurting harm harming disappear disappearing vanish vanishing exist existing end
    ending bleed
    bleeding starve starving purge purging vomit vomiting drown drowning shoot shooting stab stabbing strangle
    strangling choke
    choking punch punching hit hitting beat beating smash smashing burn burning poison gun knife razor rope noose
    pills weapon
    murder revenge destroy destroying rape raped fuck fucking fucked shit shitty bitch cunt whore slut faggot nigger
    retard
    retarded bastard asshole idiot stupid dumb moron loser failure worthless useless pathetic ugly fat disgusting
    garbage trash
    monster freak scum crap dick pussy sex burden fool foolish coward liar
    """)

  private static let french = words(
    """
    mourir meurs meure mort morte morts crever creve tuer tue tuee suicide suicider suicidaire pendre pendu sauter
    couper taillader
    scarifier saigner disparaitre disparu exister frapper taper cogner etrangler noyer bruler poison
    arme couteau rasoir
    corde medocs flingue fusil vomir affamer jeuner detruire violer viol violee meurtre venger vengeance merde
    putain pute connard
    connasse con conne salope encule enculer batard pede negre gouine nique niquer bordel idiot idiote stupide
    debile nul nulle
    rate ratee minable moche laide grosse monstre dechet pathetique inutile incapable mal fardeau sexe blesser bete lache menteur menteuse
    """)
}
