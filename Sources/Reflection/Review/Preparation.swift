public import Journal

/// Notes for a first talk with a professional, from the entries that the writer chose: what happens, since when, how often, what
/// helped, what to ask. Everything in them is counted or quoted; nothing is concluded.
public struct Preparation: Sendable {
  /// A heading and its lines.
  public struct Section: Hashable, Sendable {
    public let title: Phrase
    public let lines: [String]
  }

  private let entries: [ReviewedEntry]

  /// The notes of some entries, oldest first.
  public init(_ entries: [ReviewedEntry]) { self.entries = entries }

  /// The sections that have something to say.
  public func sections(in language: Language, today: CivilDate) -> [Section] {
    [
      section(Phrase(en: "Say this first", fr: "À dire en premier"), first(language, today)),
      section(Phrase(en: "In your own words", fr: "Avec vos mots"), ownLines(language, today)),
      section(Phrase(en: "What happens", fr: "Ce qui se passe"), whatHappens(language, today)),
      section(
        Phrase(en: "Since when, and how often", fr: "Depuis quand, à quelle fréquence"), sinceWhen(language, today)),
      section(Phrase(en: "What helped", fr: "Ce qui a aidé"), marked(\.relief, language, today)),
      section(Phrase(en: "What you managed", fr: "Ce que vous avez réussi"), marked(\.strengths, language, today)),
      section(Phrase(en: "What you could ask", fr: "Ce que vous pourriez demander"), questions(language)),
    ].compactMap { $0 }
  }

  private func section(_ title: Phrase, _ lines: [String]) -> Section? {
    lines.isEmpty ? nil : Section(title: title, lines: lines)
  }

  private func whatHappens(_ language: Language, _ today: CivilDate) -> [String] {
    let total = entries.count
    func line(_ name: String, _ count: Int) -> String {
      switch language {
      case .english: "\(name): in \(count) of \(total) entries"
      case .french: "\(name)\u{a0}: dans \(count) \(count == 1 ? "entrée" : "entrées") sur \(total)"
      }
    }
    let themes = EntryCount(entries) { $0.reading.themes.filter(\.isMarked).prefix(3).map(\.theme) }.ranked.prefix(4)
    let felt = EntryCount(entries) { entry in
      entry.reading.feelings.filter { !$0.isNegated && !$0.family.isPleasant }.map(\.family)
    }.ranked.prefix(4)
    // The writer's own words for it come before any guess.
    let tags = EntryCount(entries) { $0.tags }.ranked.filter { $0.entries.count > 1 }.prefix(5)
    var lines = tags.map { line("#\($0.thing)", $0.entries.count) }
    let guessed = themes.filter { tags.isEmpty || $0.entries.count >= Past.fewest }
    lines += guessed.map { line($0.thing.name[language].capitalizedFirst, $0.entries.count) }
    let named = Set(lines.map { $0.prefix { $0 != ":" } })
    lines += felt.filter { !named.contains(line($0.thing.name[language].capitalizedFirst, 0).prefix { $0 != ":" }) }.map
    { line($0.thing.name[language].capitalizedFirst, $0.entries.count) }
    return lines
  }

  /// What must not be left to the end of a first talk.
  private func first(_ language: Language, _ today: CivilDate) -> [String] {
    let grave = entries.filter { $0.gravity >= .passive }
    guard let last = grave.last else { return [] }
    let (total, date) = (entries.count, last.moment.date.written(in: language, today: today))
    return [
      Phrase(
        en: "Thoughts of death or of not going on: in \(grave.count) of \(total) entries, last on \(date)",
        fr:
          "Des pensées de mort ou l’envie de ne plus continuer\u{a0}: dans \(grave.count) \(grave.count == 1 ? "entrée" : "entrées") sur \(total), la dernière le \(date)"
      )[language]
    ]
  }

  /// A line of the starred days and of the lowest ones, as it was written; nothing of a page of danger is repeated.
  private func ownLines(_ language: Language, _ today: CivilDate) -> [String] {
    let calm = entries.filter { $0.gravity < .passive }
    let lowest = calm.compactMap(\.mood?.value).min()
    let starred = calm.filter(\.isStarred)
    let low = calm.filter { !$0.isStarred && $0.mood?.value == lowest && (lowest ?? 5) <= 2 }
    let chosen = (starred.suffix(4) + low.suffix(4)).sorted { ($0.moment, $0.id) < ($1.moment, $1.id) }
    return chosen.compactMap { entry in
      guard let line = Self.line(of: entry.reading) else { return nil }
      let date = entry.moment.date.written(in: language, today: today)
      let mood =
        entry.mood.map { Phrase(en: ", mood \($0.value) of 5", fr: ", humeur à \($0.value) sur 5")[language] } ?? ""
      return Phrase(en: "“\(line)” (\(date)\(mood))", fr: "«\u{a0}\(line)\u{a0}» (\(date)\(mood))")[language]
    }
  }

  /// The sentence of an entry that tells most, whole.
  private static func line(of reading: EntryReading) -> String? {
    let passage = reading.passage
    let told = Retelling.ranked(reading, isGlad: false).first
    let sentences = passage.sentences.filter { !$0.isQuestion }
    let sentence =
      told.flatMap { told in sentences.first { $0.tokens.overlaps(told.tokens) } }
      ?? sentences.first { $0.words.count >= 4 } ?? sentences.first
    guard let sentence else { return nil }
    let text = passage.text(sentence.tokens).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard text.count > 160 else { return text }
    let words = text.split(separator: " ")
    return words.prefix(24).joined(separator: " ") + "…"
  }

  private func sinceWhen(_ language: Language, _ today: CivilDate) -> [String] {
    guard let first = entries.first, let last = entries.last else { return [] }
    let (from, to) = (
      first.moment.date.written(in: language, today: today), last.moment.date.written(in: language, today: today)
    )
    var lines = [
      Phrase(
        en: entries.count == 1 ? "One entry, of \(from)" : "\(entries.count) entries, from \(from) to \(to)",
        fr: entries.count == 1 ? "Une entrée, du \(from)" : "\(entries.count) entrées, du \(from) au \(to)")[language]
    ]
    if let theme = EntryCount(entries, { $0.reading.themes.filter(\.isMarked).prefix(2).map(\.theme) }).ranked.first,
      theme.entries.count > 1, let begin = theme.entries.first
    {
      let date = begin.moment.date.written(in: language, today: today)
      lines.append(
        Phrase(
          en: "The first of them about \(theme.thing.name.en): \(date)",
          fr: "La première à ce sujet (\(theme.thing.name.fr))\u{a0}: le \(date)")[language])
    }
    let moods = entries.compactMap(\.mood?.value)
    if let low = moods.min(), let high = moods.max() {
      lines.append(
        Phrase(
          en: "Mood noted \(moods.count) times, from \(low) to \(high) of 5",
          fr: "Humeur notée \(moods.count) fois, de \(low) à \(high) sur 5")[language])
    }
    let nights = entries.count { $0.moment.hour < 5 }
    if nights > 0 {
      lines.append(
        Phrase(
          en: "Written between midnight and five: \(nights)", fr: "Écrites entre minuit et cinq heures\u{a0}: \(nights)"
        )[
          language])
    }
    return lines
  }

  private func marked(
    _ marks: (EntryReading) -> [EntryReading.Marked], _ language: Language, _ today: CivilDate
  ) -> [String] {
    var lines: [String] = []
    for entry in entries.reversed() where lines.count < 5 {
      for text in marks(entry.reading).compactMap(\.text).prefix(1) {
        lines.append("\(text.capitalizedFirst) (\(entry.moment.date.written(in: language, today: today)))")
      }
    }
    return lines.reversed()
  }

  /// What the writer asked in the entries, and what anybody may ask.
  private func questions(_ language: Language) -> [String] {
    var lines: [String] = []
    for entry in entries {
      for request in entry.reading.requests where request.kind == .diagnosis || request.kind == .medication {
        let passage = entry.reading.passage
        guard let sentence = passage.sentences.first(where: { $0.tokens.overlaps(request.tokens) }) else { continue }
        let text = passage.text(sentence.tokens)
        if text.utf8.count <= 200, !lines.contains(text) { lines.append(text) }
      }
    }
    lines = Array(lines.prefix(3))
    lines += [
      Phrase(en: "What could explain what I notice?", fr: "Qu’est-ce qui pourrait expliquer ce que je remarque\u{a0}?"),
      Phrase(
        en: "What would help, and how long does it usually take?",
        fr: "Qu’est-ce qui pourrait aider, et en combien de temps d’habitude\u{a0}?"),
      Phrase(
        en: "What should I do if it gets worse before we meet again?",
        fr: "Que faire si cela s’aggrave avant notre prochain rendez-vous\u{a0}?"),
    ].map { $0[language] }
    return lines
  }
}
