public import Journal

extension Review {
  /// What it says, a line an element; silent where there is too little.
  public func sentences(in language: Language, today: CivilDate) -> [String] {
    let lines: [String?] = [
      counted(language), isShort ? nil : cameBack(language), named(language), felt(language), mood(language),
      wentWith(good, isGood: true, language), wentWith(hard, isGood: false, language),
    ]
    return lines.compactMap { $0 } + points.map { $0.sentence(language, today) }
      + [proud(language, today)].compactMap { $0 }
  }

  /// A question about what was found; `nil` where nothing was, and a general one has to do.
  public func question(in language: Language, today: CivilDate) -> String? {
    if let found = good.first {
      let name = found.name(language)
      switch found.thing {
      case .person:
        return Phrase(
          en: "What do the days with \(name) have, of which you would want more?",
          fr: "Qu’ont les jours avec \(name), dont vous voudriez davantage\u{a0}?")[language]
      case .tag, .activity, .concern:
        return Phrase(
          en: "What would it take to keep a place for \(name) in the time to come?",
          fr: "Que faudrait-il pour que \(name) garde une place dans les temps qui viennent\u{a0}?")[language]
      }
    }
    if let rise = points.first(where: { $0.kind == .rise }) {
      let date = rise.entry.moment.date.written(in: language, today: today)
      return Phrase(
        en: "What made the difference on \(date)?", fr: "Qu’est-ce qui a fait la différence, le \(date)\u{a0}?")[
          language]
    }
    if let low = points.first(where: { $0.kind == .lowest }), let high = points.first(where: { $0.kind == .highest }),
      low.entry.moment < high.entry.moment
    {
      let (from, to) = (
        low.entry.moment.date.written(in: language, today: today),
        high.entry.moment.date.written(in: language, today: today)
      )
      return Phrase(
        en: "What helped between \(from) and \(to)?", fr: "Qu’est-ce qui a aidé, entre le \(from) et le \(to)\u{a0}?")[
          language]
    }
    if let pride {
      let date = pride.date.written(in: language, today: today)
      return Phrase(
        en: "What made that possible, on \(date)?", fr: "Qu’est-ce qui l’a rendu possible, le \(date)\u{a0}?")[language]
    }
    guard let found = hard.first else { return nil }
    let name = found.name(language)
    guard case .person = found.thing else {
      return Phrase(
        en: "What would make this a little lighter: \(name)?",
        fr: "Qu’est-ce qui rendrait ceci un peu plus léger\u{a0}: \(name)\u{a0}?")[language]
    }
    return Phrase(
      en: "What would make the days with \(name) a little lighter?",
      fr: "Qu’est-ce qui rendrait les jours avec \(name) un peu plus légers\u{a0}?")[language]
  }

  /// For a time of which too little is known.
  public static let generalQuestion = Phrase(
    en: "What would you like to keep of this time, and what may stay behind?",
    fr: "Qu’aimeriez-vous garder de ce temps, et qu’est-ce qui peut rester derrière\u{a0}?")

  private func times(_ count: Int, _ language: Language) -> String {
    switch language {
    case .english: count == 1 ? "once" : count == 2 ? "twice" : "\(count) times"
    case .french: "\(count) fois"
    }
  }

  private func tenths(_ value: Int, _ language: Language) -> String {
    value % 10 == 0 ? "\(value / 10)" : "\(value / 10)\(language == .english ? "." : ",")\(value % 10)"
  }

  private func counted(_ language: Language) -> String {
    Phrase(
      en: entryCount == 1
        ? "You wrote one entry." : "You wrote \(entryCount) entries on \(dayCount) \(dayCount == 1 ? "day" : "days").",
      fr: entryCount == 1
        ? "Vous avez écrit une entrée."
        : "Vous avez écrit \(entryCount) entrées, sur \(dayCount) \(dayCount == 1 ? "jour" : "jours").")[language]
  }

  /// The writer's own tags first; what is only guessed where there are none.
  private func cameBack(_ language: Language) -> String? {
    let own = tags.prefix(4).map { "\($0.name(language)) (\(times($0.count, language)))" }
    let guessed = themes.filter { $0.count > 1 }.map { "\(name($0.theme)[language]) (\(times($0.count, language)))" }
    let things = own.isEmpty ? guessed : own
    guard !things.isEmpty else { return nil }
    return Phrase(
      en: "What came back: \(things.listed("and")).", fr: "Ce qui est revenu\u{a0}: \(things.listed("et")).")[language]
  }

  private func name(_ theme: Theme) -> Phrase {
    theme == .study && isSchool ? Phrase(en: "school", fr: "l’école") : theme.name
  }

  private func named(_ language: Language) -> String? {
    guard !people.isEmpty else { return nil }
    let usual = Beside.tenths(moods)
    let names = people.map { person in
      var parts = [times(person.count, language)]
      // A mood is told where it was not the usual one.
      if let mean = person.mean, person.moods.count >= 2, abs(mean - usual) >= 3, moods.count >= 5 {
        let isSame = Set(person.moods).count == 1
        parts.append(
          Phrase(
            en: "mood \(tenths(mean, .english))\(isSame ? " each time" : " on average")",
            fr: "humeur à \(tenths(mean, .french))\(isSame ? " à chaque fois" : " en moyenne")")[language])
      }
      return person.count == 1 && parts.count == 1
        ? person.name(language) : "\(person.name(language)) (\(parts.joined(separator: ", ")))"
    }
    return Phrase(
      en: "People you wrote about: \(names.listed("and")).",
      fr: "Les personnes dont vous avez parlé\u{a0}: \(names.listed("et")).")[language]
  }

  private func felt(_ language: Language) -> String? {
    let felt = feelings.filter { $0.count > 1 }.map { "\($0.family.name[language]) (\(times($0.count, language)))" }
    guard !felt.isEmpty else { return nil }
    return Phrase(
      en: "Feelings you named: \(felt.listed("and")).",
      fr: "Les émotions que vous avez nommées\u{a0}: \(felt.listed("et")).")[language]
  }

  private func mood(_ language: Language) -> String? {
    guard let low = moods.min(), let high = moods.max() else { return nil }
    let mean = Beside.tenths(moods)
    var text: Phrase
    if low == high {
      text = Phrase(en: "Your mood was \(low) of 5", fr: "Votre humeur était à \(low) sur 5")
      if moods.count > 1 { text = Phrase(en: text.en + " each time", fr: text.fr + " à chaque fois") }
    } else if !isShort, moods.count >= 6 {
      let half = moods.count / 2
      let (first, second) = (Beside.tenths(moods.prefix(half)), Beside.tenths(moods.suffix(half)))
      text = Phrase(
        en:
          "Your mood went from \(low) to \(high) of 5: \(tenths(first, .english)) on average in the first half, \(tenths(second, .english)) in the second",
        fr:
          "Votre humeur est allée de \(low) à \(high) sur 5\u{a0}: \(tenths(first, .french)) en moyenne dans la première moitié, \(tenths(second, .french)) dans la seconde"
      )
    } else if let most = moods.first(where: { mood in moods.count { $0 == mood } * 2 > moods.count }) {
      text = Phrase(en: "Your mood was mostly \(most) of 5", fr: "Votre humeur était le plus souvent à \(most) sur 5")
    } else {
      text = Phrase(
        en: "Your mood went from \(low) to \(high) of 5, \(tenths(mean, .english)) on average",
        fr: "Votre humeur est allée de \(low) à \(high) sur 5, \(tenths(mean, .french)) en moyenne")
    }
    if moodsBefore.count >= 3, moods.count >= 3 {
      let before = Beside.tenths(moodsBefore)
      text = Phrase(
        en: text.en + "; \(period.en), \(tenths(before, .english)) on average",
        fr: text.fr + "\u{a0}; \(period.fr), \(tenths(before, .french)) en moyenne")
    }
    return text[language] + "."
  }

  private var period: Phrase {
    days <= 7
      ? Phrase(en: "in the week before", fr: "la semaine d’avant")
      : days <= 31
        ? Phrase(en: "in the month before", fr: "le mois d’avant")
        : Phrase(en: "in the year before", fr: "l’année d’avant")
  }

  private func wentWith(_ things: [Beside], isGood: Bool, _ language: Language) -> String? {
    guard !things.isEmpty else { return nil }
    let names = things.map { thing in
      let mean = tenths(thing.mean ?? 0, language)
      return Phrase(
        en: "\(thing.name(.english)) (\(thing.count) entries, mood \(mean))",
        fr: "\(thing.name(.french)) (\(thing.count) entrées, humeur à \(mean))")[language]
    }
    return Phrase(
      en: (isGood ? "What went with good days: " : "What went with hard days: ") + names.listed("and") + ".",
      fr: (isGood ? "Ce qui allait avec les bons jours\u{a0}: " : "Ce qui allait avec les jours difficiles\u{a0}: ")
        + names.listed("et") + ".")[language]
  }

  private func proud(_ language: Language, _ today: CivilDate) -> String? {
    guard let pride else { return nil }
    let date = pride.date.written(in: language, today: today)
    return Phrase(
      en: "Something to be proud of, \(date): \(pride.line.quoted(.english))",
      fr: "De quoi éprouver de la fierté, le \(date)\u{a0}: \(pride.line.quoted(.french))")[language]
  }
}
