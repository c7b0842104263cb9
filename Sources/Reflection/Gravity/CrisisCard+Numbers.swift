import Journal

extension CrisisCard.Reader {
  /// What a card has to say of whom to call.
  struct Numbers {
    var lines: [HelpLine]
    /// What is said beside them: where to turn where no line is known, and which are old.
    var note: [String]
    /// How to name a country or add a line: at the end of the card, after all that matters more.
    var hint: [String]
  }

  /// The numbers of a card.
  /// - Parameter isUrgent: whether the emergency number is among them wherever a crisis line is known.
  func numbers(isUrgent: Bool) -> Numbers {
    guard let country else {
      let own = helpLines.lines(for: nil, language: language, audiences: [])
      return abroad(own + helpLines.abroad(in: language, audiences: [.crisis]), isForPolice: false)
    }
    var numbers = helpLines.lines(
      for: country, language: language, audiences: isUrgent ? [.crisis, .emergency] : [.crisis])
    let hasCrisisLine = numbers.contains { $0.audience == .crisis || $0.audience == .own }
    if !hasCrisisLine, HelpLines.knows(country) {
      numbers = helpLines.lines(for: country, language: language, audiences: [.crisis, .emergency])
    }
    guard !hasCrisisLine else { return Numbers(lines: numbers, note: oldNote(numbers), hint: []) }
    let elsewhere = helpLines.international(in: language)
      .filter { line in line.audience == .directory || line.country == "EU" && numbers.isEmpty }
    return Numbers(
      lines: numbers,
      note: ["  " + Self.anywhere[language]] + elsewhere.map { "  " + $0.shownWithCountry(in: language) }
        + oldNote(numbers + elsewhere), hint: hint)
  }

  /// `lines` of several countries, with the emergency numbers and the list of all lines after them, while no country is known.
  func abroad(_ lines: [HelpLine], isForPolice: Bool) -> Numbers {
    let all =
      lines + helpLines.emergenciesAbroad(in: language, isForPolice: isForPolice) + helpLines.directory
    return Numbers(lines: all, note: ["  " + Self.anywhere[language]] + oldNote(all), hint: hint)
  }

  /// As a line stands on a card: with its country's name while the writer's own is not known.
  func shown(_ line: HelpLine) -> String {
    "  " + (country == nil ? line.shownWithCountry(in: language) : line.shown(in: language))
  }

  func shown(_ lines: [HelpLine]) -> [String] { lines.map { shown($0) } }

  /// The first lines that listen and the emergency number, each with its name.
  var inOneLine: String { inOneLine(few(isUrgent: true)) }

  /// `lines` in one, each number once: with its name, or with its countries while the writer's own is not known.
  func inOneLine(_ lines: [HelpLine]) -> String { eachNumber(lines).map(\.text).joined(separator: " · ") }

  /// The first line that listens, of one's own too, with its hours: `116 123, day and night`.
  var oneNumber: String { withHours(few(isUrgent: false)) }

  /// `lines` in one, with their hours.
  func withHours(_ lines: [HelpLine]) -> String {
    let numbers = eachNumber(lines, hasNames: false)
    // What is said of the last holds for those before it.
    let last = numbers.lastIndex { $0.isOpen }
    return numbers.enumerated().map { index, number in
      index == last ? number.text + Phrase(en: ", day and night", fr: ", jour et nuit")[language] : number.text
    }.joined(separator: Phrase(en: "; ", fr: "\u{a0}; ")[language])
  }

  /// Each number of `lines` once, and whether somebody answers it at any hour.
  private func eachNumber(_ lines: [HelpLine], hasNames: Bool = true) -> [(text: String, isOpen: Bool)] {
    var seen: Set<String> = []
    return lines.filter { seen.insert($0.number).inserted }.map { line in
      let same = lines.filter { $0.number == line.number }
      let isOpen = line.audience != .directory && same.allSatisfy { $0.hours == "24/7" }
      if line.audience == .directory { return (line.number, isOpen) }
      if line.audience == .own {
        return (hasNames ? "\(line.number) (\(line.name[language]))" : "\(line.name[language]), \(line.number)", isOpen)
      }
      if country == nil {
        return ("\(line.number) (\(same.map { $0.countryName(in: language) }.joined(separator: ", ")))", isOpen)
      }
      return (hasNames ? "\(line.number) (\(line.shortName(in: language)))" : line.number, isOpen)
    }
  }

  /// That the numbers of one line were not looked at for long, if so.
  var oldNote: [String] { oldNote(few(isUrgent: false).filter { $0.audience != .directory }) }

  /// One's own line and the first that listens; where none is known, where to turn in several countries.
  /// - Parameter hasOwn: whether one's own is among them.
  func few(isUrgent: Bool, hasOwn: Bool = true) -> [HelpLine] {
    let known = helpLines.lines(for: country, language: language, audiences: [.crisis, .emergency])
    let own = hasOwn ? known.first { $0.audience == .own } : nil
    guard country != nil else {
      let crisis = helpLines.abroad(in: language, audiences: [.crisis])
      let emergency = helpLines.emergenciesAbroad(in: language, isForPolice: false)
      return [own].compactMap { $0 } + crisis + emergency.filter { isUrgent || $0.country == "EU" }
        + helpLines.directory
    }
    let crisis = known.first { $0.audience == .crisis }
    let emergency = known.first { $0.audience == .emergency && $0.takesCalls }
    let found = [own, crisis].compactMap { $0 }
    if found.isEmpty { return [emergency].compactMap { $0 } + helpLines.directory }
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

  /// Where anybody can turn.
  static let anywhere = Phrase(
    en: "Wherever you are, a doctor, the emergency number there, or the nearest hospital can help.",
    fr: "Où que vous soyez, un médecin, le numéro d’urgence ou l’hôpital le plus proche peuvent aider.")

  /// How to come to the right numbers, where these may not be.
  var hint: [String] {
    guard let country = country.map(HelpLines.code) else {
      let reason =
        isLocked
        ? Phrase(
          en: "The vault is locked, so Intime does not know which country you are in",
          fr: "Le coffre est verrouillé, et Intime ne sait donc pas dans quel pays vous êtes")
        : Phrase(
          en: "Intime does not know which country you are in", fr: "Intime ne sait pas dans quel pays vous êtes")
      return [
        Phrase(
          en:
            "(\(reason.en): intime help-lines --country GB shows the lines of a country, intime set country GB keeps it.)",
          fr:
            "(\(reason.fr)\u{a0}: intime help-lines --country FR montre les lignes d’un pays, intime set country FR le retient.)"
        )[language]
      ]
    }
    return [
      Phrase(
        en: "(Intime knows no line of \(country) for this; intime help-lines --add NAME --number NUMBER adds one.)",
        fr:
          "(Intime ne connaît pas de ligne pour cela (\(country))\u{a0}; intime help-lines --add NOM --number NUMÉRO en ajoute une.)"
      )[language]
    ]
  }
}
