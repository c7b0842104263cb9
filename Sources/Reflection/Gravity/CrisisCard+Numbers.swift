import Journal

extension CrisisCard.Reader {
  /// The numbers of a card, and what is said beside them: where no line is known, and which are old.
  /// - Parameter isUrgent: whether the emergency number is among them wherever a crisis line is known.
  func numbers(isUrgent: Bool) -> (lines: [HelpLine], note: [String]) {
    var numbers = helpLines.lines(
      for: country, language: language, audiences: isUrgent ? [.crisis, .emergency] : [.crisis])
    let hasCrisisLine = numbers.contains { $0.audience == .crisis || $0.audience == .own }
    if !hasCrisisLine, let country, HelpLines.knows(country) {
      numbers = helpLines.lines(for: country, language: language, audiences: [.crisis, .emergency])
    }
    guard !hasCrisisLine else { return (numbers, oldNote(numbers)) }
    let code = country.map(HelpLines.code)
    let elsewhere = helpLines.international(in: language)
      .filter { line in code == nil || line.audience == .directory || line.country == "EU" && numbers.isEmpty }
    var note = [Self.withoutLines(code, isLocked: isLocked)[language]]
    note += elsewhere.map { "  " + $0.shownWithCountry(in: language) }
    return (numbers, note + oldNote(numbers + elsewhere))
  }

  /// The first lines that listen and the emergency number, each with its name.
  var inOneLine: String {
    few(isUrgent: true).map { line in
      line.audience == .directory ? line.number : "\(line.number) (\(line.shortName(in: language)))"
    }.joined(separator: " · ")
  }

  /// The first line that listens, of one's own too, with its hours: `116 123, day and night`.
  var oneNumber: String {
    let listening = few(isUrgent: false)
    func isOpen(_ line: HelpLine) -> Bool { line.hours == "24/7" && line.audience != .directory }
    // What is said of the last holds for those before it.
    let last = listening.lastIndex(where: isOpen)
    return listening.enumerated().map { index, line in
      var text = line.number
      if line.audience == .own {
        text = "\(line.name[language]), \(line.number)"
      } else if country == nil, line.audience != .directory {
        text = "\(line.number) (\(line.countryName(in: language)))"
      }
      return index == last ? text + Phrase(en: ", day and night", fr: ", jour et nuit")[language] : text
    }.joined(separator: Phrase(en: "; ", fr: "\u{a0}; ")[language])
  }

  /// That the numbers of one line were not looked at for long, if so.
  var oldNote: [String] { oldNote(few(isUrgent: false).filter { $0.audience != .directory }) }

  /// One's own line and the first that listens; where none is known, where to turn in several countries.
  /// - Parameter hasOwn: whether one's own is among them.
  func few(isUrgent: Bool, hasOwn: Bool = true) -> [HelpLine] {
    let known = helpLines.lines(for: country, language: language, audiences: [.crisis, .emergency])
    let own = hasOwn ? known.first { $0.audience == .own } : nil
    let crisis = known.first { $0.audience == .crisis }
    let emergency = known.first { $0.audience == .emergency && $0.takesCalls }
    var found = [own, crisis].compactMap { $0 }
    if found.isEmpty {
      let elsewhere = helpLines.international(in: language)
      if country == nil {
        found = Array(elsewhere.filter { $0.audience == .crisis && $0.languages.contains(language.rawValue) }.prefix(4))
        found += elsewhere.filter { $0.country == "EU" }
      } else {
        found = [emergency].compactMap { $0 }
      }
      found += elsewhere.filter { $0.audience == .directory }
      return found
    }
    return isUrgent ? found + [emergency].compactMap { $0 } : found
  }

  func oldNote(_ numbers: [HelpLine]) -> [String] {
    guard let old = numbers.filter({ $0.isOld(on: today) }).compactMap(\.checkedOn).min() else { return [] }
    let date = old.written(in: language, today: today)
    return [
      Phrase(
        en: "  (Some of these numbers were last checked on \(date); if one does not answer, try another.)",
        fr:
          "  (Certains de ces numéros ont été vérifiés pour la dernière fois le \(date)\u{a0}; si l’un ne répond pas, essayez-en un autre.)"
      )[language]
    ]
  }

  /// What stands where there is no crisis line to name.
  static func withoutLines(_ country: String?, isLocked: Bool) -> Phrase {
    let anywhere = Phrase(
      en: "A doctor, the emergency number where you are, or the nearest hospital can help.",
      fr: "Un médecin, le numéro d’urgence de là où vous êtes ou l’hôpital le plus proche peuvent aider.")
    guard let country else {
      let reason =
        isLocked
        ? Phrase(
          en: "The vault is locked, so Intime does not know which country you are in.",
          fr: "Le coffre est verrouillé, et Intime ne sait donc pas dans quel pays vous êtes.")
        : Phrase(
          en: "Intime does not know which country you are in.",
          fr: "Intime ne sait pas dans quel pays vous êtes.")
      return Phrase(
        en:
          "  \(reason.en) \(anywhere.en) (intime help-lines --country GB shows the lines of a country, intime set country GB keeps it.) Some that may be yours:",
        fr:
          "  \(reason.fr) \(anywhere.fr) (intime help-lines --country FR montre les lignes d’un pays, intime set country FR le retient.) Peut-être l’une de celles-ci\u{a0}:"
      )
    }
    return Phrase(
      en:
        "  Intime knows no line of \(country) for this. \(anywhere.en) (intime help-lines --add NAME --number NUMBER adds one.)",
      fr:
        "  Intime ne connaît pas de ligne pour cela (\(country)). \(anywhere.fr) (intime help-lines --add NOM --number NUMÉRO en ajoute une.)"
    )
  }
}
