import Journal

/// Questions to begin writing with.
enum WritingPrompts {
  /// The question of a day: each comes round in turn.
  static func prompt(for day: CivilDate) -> Phrase {
    all[Int(((day.daysSince1970 % Int64(all.count)) + Int64(all.count)) % Int64(all.count))]
  }

  private static let all = [
    Phrase(en: "What stayed with you from today?", fr: "Qu’est-ce qui vous est resté de cette journée\u{a0}?"),
    Phrase(
      en: "What would you tell someone who was not there?",
      fr: "Que raconteriez-vous à quelqu’un qui n’y était pas\u{a0}?"),
    Phrase(
      en: "When did you feel most like yourself lately?",
      fr: "Quand vous sentiez-vous le plus à votre place, dernièrement\u{a0}?"),
    Phrase(en: "What is taking up room in your mind?", fr: "Qu’est-ce qui prend de la place dans vos pensées\u{a0}?"),
    Phrase(
      en: "Which small thing went better than expected?", fr: "Quelle petite chose s’est mieux passée que prévu\u{a0}?"),
    Phrase(
      en: "What are you putting off, and what makes it heavy?",
      fr: "Que remettez-vous à plus tard, et qu’est-ce qui pèse là-dedans\u{a0}?"),
    Phrase(en: "Who made a difference to your week?", fr: "Qui a compté dans votre semaine\u{a0}?"),
    Phrase(en: "What did your body tell you today?", fr: "Que vous a dit votre corps aujourd’hui\u{a0}?"),
    Phrase(en: "What would you like to remember in a year?", fr: "Que voudriez-vous vous rappeler dans un an\u{a0}?"),
    Phrase(en: "Where did you find some quiet?", fr: "Où avez-vous trouvé un peu de calme\u{a0}?"),
    Phrase(en: "What did you learn about yourself this month?", fr: "Qu’avez-vous appris sur vous ce mois-ci\u{a0}?"),
    Phrase(
      en: "Which conversation do you keep going back to?", fr: "À quelle conversation revenez-vous sans cesse\u{a0}?"),
    Phrase(
      en: "What would make tomorrow a little easier?", fr: "Qu’est-ce qui rendrait demain un peu plus facile\u{a0}?"),
    Phrase(
      en: "What are you grateful for, however small?",
      fr: "Pour quoi éprouvez-vous de la gratitude, même si c’est peu\u{a0}?"),
    Phrase(en: "What did you want to say, and did not?", fr: "Que vouliez-vous dire, que vous n’avez pas dit\u{a0}?"),
    Phrase(en: "Which place is on your mind, and why?", fr: "À quel lieu pensez-vous, et pourquoi\u{a0}?"),
    Phrase(en: "What has changed since this time last year?", fr: "Qu’est-ce qui a changé depuis un an\u{a0}?"),
    Phrase(
      en: "What do you need more of, and less of?", fr: "De quoi avez-vous besoin davantage, et de quoi moins\u{a0}?"),
    Phrase(en: "What made you laugh?", fr: "Qu’est-ce qui vous a fait rire\u{a0}?"),
    Phrase(en: "What are you proud of, that nobody saw?", fr: "Quelle fierté gardez-vous, que personne n’a vue\u{a0}?"),
    Phrase(en: "Which worry could wait until tomorrow?", fr: "Quel souci pourrait attendre demain\u{a0}?"),
    Phrase(en: "What did you notice on the way today?", fr: "Qu’avez-vous remarqué en chemin aujourd’hui\u{a0}?"),
    Phrase(
      en: "If today had a title, what would it be?", fr: "Si cette journée avait un titre, lequel serait-ce\u{a0}?"),
  ]
}
