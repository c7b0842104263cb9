public import Journal

extension Observation {
  /// What is remembered of it, so that it is not said again at once.
  public var name: String {
    switch kind {
    case .tag(let tag): "tag-\(EntryTraits.fingerprint(tag))"
    case .theme(let theme): "theme-\(theme.rawValue)"
    case .person(let noun): "person-\(EntryTraits.fingerprint(noun.text))"
    case .feeling(let family): "feeling-\(family.rawValue)"
    case .moodWithTheme(let theme, _, _): "mood-\(theme.rawValue)"
    case .moodTrend: "trend"
    case .fadedFeeling(let family, let theme): "faded-\(family.rawValue)-\(theme.rawValue)"
    case .helped(let theme): "helped-\(theme.rawValue)"
    case .rumination(let theme): "circle-\(theme.rawValue)"
    case .atNight: "night"
    }
  }

  /// What is said of it: counted and dated, with no cause named.
  /// - Parameter today: the day of the entry it is said of.
  public func sentence(in language: Language, today: CivilDate) -> String {
    let first = evidence.first.map { $0.date.written(in: language, today: today) } ?? ""
    let last = evidence.last.map { $0.date.written(in: language, today: today) } ?? ""
    let count = evidence.count + 1
    switch language {
    case .english: return english(count, first, last)
    case .french: return french(count, first, last)
    }
  }

  private func english(_ count: Int, _ first: String, _ last: String) -> String {
    switch kind {
    case .tag(let tag):
      "\(count.spoken(.english)) of your entries since \(first), this one included, bear #\(tag)."
    case .theme(let theme):
      "\(count.spoken(.english)) of your entries since \(first), this one included, speak of \(theme.name.en)."
    case .person(let noun):
      "\(EnglishNoun.phrase(noun).capitalizedFirst) \(noun.isPlural ? "are" : "is") in \(count) of your entries since \(first), this one included."
    case .feeling(let family):
      "There is \(family.name.en) in \(count) of your entries since \(first), this one included."
    case .moodWithTheme(let theme, let before, let now):
      "When you wrote about \(theme.name.en) between \(first) and \(last), your mood was mostly \(before.value) of 5. Today it is \(now.value)."
    case .moodTrend(let before, let now):
      "Over the last two weeks your mood has mostly been \(now.value) of 5; in the weeks before, mostly \(before.value)."
    case .fadedFeeling(let family, let theme):
      "\(evidence.count.spoken(.english)) entries about \(theme.name.en), from \(first) to \(last), had \(family.name.en) in them. The latest ones do not."
    case .helped(let theme):
      "On \(last), in an entry about \(theme.name.en), you noted something that had done you good."
    case .rumination(let theme):
      "This is the \(Self.ordinal(count)) entry since \(first) that goes over \(theme.name.en) in much the same words."
    case .atNight: "This is the \(Self.ordinal(count)) entry since \(first) written in the small hours."
    }
  }

  private func french(_ count: Int, _ first: String, _ last: String) -> String {
    switch kind {
    case .tag(let tag):
      "\(count.spoken(.french)) de vos entrées depuis le \(first), celle-ci comprise, portent #\(tag)."
    case .theme(let theme):
      "\(count.spoken(.french)) de vos entrées depuis le \(first), celle-ci comprise, parlent d’un même sujet\u{a0}: \(theme.name.fr)."
    case .person(let noun):
      "\(FrenchNoun.phrase(noun).capitalizedFirst) \(noun.isPlural ? "sont" : "est") dans \(count) de vos entrées depuis le \(first), celle-ci comprise."
    case .feeling(let family):
      "\(family.name.fr.capitalizedFirst) est dans \(count) de vos entrées depuis le \(first), celle-ci comprise."
    case .moodWithTheme(let theme, let before, let now):
      "Entre le \(first) et le \(last), quand il était question d’un même sujet (\(theme.name.fr)), votre humeur était le plus souvent à \(before.value) sur 5. Aujourd’hui, elle est à \(now.value)."
    case .moodTrend(let before, let now):
      "Ces deux dernières semaines, votre humeur a été le plus souvent à \(now.value) sur 5\u{a0}; les semaines d’avant, à \(before.value)."
    case .fadedFeeling(let family, let theme):
      "\(evidence.count.spoken(.french)) entrées sur un même sujet (\(theme.name.fr)), du \(first) au \(last), disaient \(family.name.fr). Les dernières, non."
    case .helped(let theme):
      "Le \(last), dans une entrée sur un même sujet (\(theme.name.fr)), vous aviez noté quelque chose qui vous avait fait du bien."
    case .rumination(let theme):
      "C’est la \(count)e entrée depuis le \(first) qui revient sur un même sujet (\(theme.name.fr)), avec des mots très proches."
    case .atNight: "C’est la \(count)e entrée depuis le \(first) écrite au cœur de la nuit."
    }
  }

  private static func ordinal(_ number: Int) -> String {
    let words = ["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
    if words.indices.contains(number - 3) { return words[number - 3] }
    switch (number % 10, number % 100) {
    case (1, let tens) where tens != 11: return "\(number)st"
    case (2, let tens) where tens != 12: return "\(number)nd"
    case (3, let tens) where tens != 13: return "\(number)rd"
    default: return "\(number)th"
    }
  }
}

extension Int {
  /// A number as a sentence begins with it: in words up to twelve.
  func spoken(_ language: Language) -> String {
    let words =
      language == .english
      ? ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"]
      : ["Une", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept", "Huit", "Neuf", "Dix", "Onze", "Douze"]
    return words.indices.contains(self - 1) ? words[self - 1] : String(self)
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
