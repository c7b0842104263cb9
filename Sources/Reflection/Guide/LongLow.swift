import Journal

/// Tells a page that says that for weeks nothing has given any pleasure, or that getting up has been too much: that can be said to a doctor, too.
enum LongLow {
  /// The name under which it is kept that it was said.
  static let name = "long-low"

  /// Whether both are said, in one sentence or two beside each other: that it is so, and for how long.
  static func speaks(_ passage: Passage) -> Bool {
    let (state, time) = passage.language == .english ? (english, forWeeks) : (french, depuisDesSemaines)
    let states = sentences(with: state, passage)
    return !states.isEmpty
      && sentences(with: time, passage).contains { place in states.contains { abs($0 - place) <= 1 } }
  }

  /// What is said of it.
  static let sentence = Phrase(
    en: "When it has been like this for weeks, a doctor is somebody to tell, too; nothing has to be clear beforehand.",
    fr:
      "Quand cela dure depuis des semaines, un médecin peut l’entendre aussi\u{a0}; rien n’a besoin d’être clair avant."
  )

  private static func sentences(with phrases: PhraseList, _ passage: Passage) -> [Int] {
    passage.sentences.indices.filter { place in
      let cues = passage.sentences[place].words.map { Cue($0, passage.language) }
      return cues.indices.contains { phrases.longest(cues, at: $0) != nil }
    }
  }

  private static let english = PhraseList(
    """
    no interest in anything, not interested in anything, nothing interests me, no pleasure in anything, do not enjoy anything,
    not enjoy anything, not enjoyed anything, enjoyed nothing, nothing is fun, no joy in anything, feel nothing, do not feel anything, feel numb, feel empty, feel dead inside,
    can not get up, can not get out of bed, barely get out of bed, no energy for anything, no point in anything,
    do not care about anything, nothing matters, everything is grey, everything is gray, no appetite for anything
    """)
  private static let forWeeks = PhraseList(
    """
    for weeks, for months, weeks now, months now, in weeks, in months, for two weeks, for three weeks, for four weeks, for five weeks, for six weeks,
    for a month, for two months, for three months, since september, since october, since november, since the summer, since summer, since spring,
    since january, since february, since march, since april, since may, since june, since july, since august, since december, all winter, all autumn,
    all summer, every day for, weeks of this, months of this
    """)
  private static let french = PhraseList(
    """
    gout a rien, envie de rien, rien ne me interesse, ne ressens plus rien, ne ressens rien, ne sens plus rien, plaisir a rien, plus de plaisir,
    rien ne me fait plaisir, plus rien ne me fait, suis eteint, suis eteinte, juste eteint, juste eteinte, vide a le interieur, me sens vide,
    ne arrive plus a me lever, pas a me lever, du mal a me lever, pas sortir du lit, plus la force, la force de rien, a quoi bon, tout est gris,
    plus de energie
    """)
  private static let depuisDesSemaines = PhraseList(
    """
    depuis des semaines, depuis des mois, depuis plusieurs semaines, depuis plusieurs mois, depuis deux semaines, depuis trois semaines,
    depuis quatre semaines, depuis cinq semaines, depuis six semaines, depuis un mois, depuis deux mois, depuis trois mois, fait des semaines,
    fait des mois, fait plusieurs semaines, fait un mois, fait deux mois, fait trois semaines, des semaines que, des mois que, depuis le ete,
    depuis la rentree, depuis septembre, depuis octobre, depuis novembre, depuis decembre, depuis janvier, depuis fevrier, depuis mars,
    depuis avril, depuis mai, depuis juin, depuis juillet, depuis aout, tout le hiver, tout le automne, tout le ete
    """)
}
