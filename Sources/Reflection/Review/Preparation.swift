public import Journal

/// Notes for a first talk with a professional, from the entries that the writer chose: what happens, since when, how often, what
/// helped, what is wished, what to ask. Everything in them is counted or quoted; nothing is concluded.
public struct Preparation: Sendable {
  /// A heading and its lines.
  public struct Section: Hashable, Sendable {
    public let title: Phrase
    public let lines: [String]
  }

  private let entries: [ReviewedEntry]
  /// What the entries speak of, the most frequent first.
  private let concerns: [(thing: Concern, entries: [ReviewedEntry])]

  /// The notes of some entries, oldest first.
  public init(_ entries: [ReviewedEntry]) {
    self.entries = entries
    func weight(_ found: [ReviewedEntry]) -> Int {
      // What stands on hard days weighs more than what stands on any.
      found.reduce(0) { $0 + 1 + max(0, 4 - ($1.mood?.value ?? 3)) }
    }
    let found = EntryCount(entries) { entry in Concern.allCases.filter { $0.isNamed(in: entry.reading) } }.ranked
    concerns = found.enumerated().sorted { one, other in
      (weight(other.element.entries), one.offset) < (weight(one.element.entries), other.offset)
    }.map { $0.element }
  }

  /// The sections that have something to say.
  ///
  /// An entry is quoted once on the page. The day that weighs most goes to what happens; then what is wished and what helped choose before
  /// the rest, since fewer entries say it.
  public func sections(in language: Language, today: CivilDate) -> [Section] {
    var quoted: Set<EntryID> = []
    let heaviest = heavyDays(without: quoted).first
    if let heaviest { quoted.insert(heaviest.id) }
    let wished = wished(language, today, &quoted)
    let helped = helped(language, today, &quoted)
    if let heaviest { quoted.remove(heaviest.id) }
    let happens = happens(language, today, &quoted)
    let daily = daily(language, today, &quoted)
    let sinceWhen = sinceWhen(language, today, &quoted)
    return [
      section(Phrase(en: "Say this first", fr: "À dire en premier"), first(language, today)),
      section(Phrase(en: "What happens, in your own words", fr: "Ce qui se passe, avec vos mots"), happens),
      section(Phrase(en: "Since when, and how often", fr: "Depuis quand, à quelle fréquence"), sinceWhen),
      section(Phrase(en: "Sleep, food, drink, work", fr: "Sommeil, repas, alcool, travail"), daily),
      section(Phrase(en: "What helped", fr: "Ce qui a aidé"), helped),
      section(Phrase(en: "What you ask or wish", fr: "Ce que vous demandez ou souhaitez"), wished),
      section(Phrase(en: "What you could ask", fr: "Ce que vous pourriez demander"), questions(language)),
    ].compactMap { $0 }
  }

  private func section(_ title: Phrase, _ lines: [String]) -> Section? {
    lines.isEmpty ? nil : Section(title: title, lines: lines)
  }

  // MARK: Lines

  private func date(_ entry: ReviewedEntry, _ language: Language, _ today: CivilDate) -> String {
    entry.moment.date.written(in: language, today: today)
  }

  /// `“Mum left the front door open all night.” (12 November, mood 1 of 5)`
  private func quoted(_ line: OwnLine, _ entry: ReviewedEntry, _ language: Language, _ today: CivilDate) -> String {
    let mood =
      entry.mood.map { Phrase(en: ", mood \($0.value) of 5", fr: ", humeur à \($0.value) sur 5")[language] } ?? ""
    return "\(line.quoted(language)) (\(date(entry, language, today))\(mood))"
  }

  /// Nothing of a page of danger is repeated.
  private var calm: [ReviewedEntry] { entries.filter { $0.gravity < .passive } }

  /// What must not be left to the end of a first talk.
  private func first(_ language: Language, _ today: CivilDate) -> [String] {
    let grave = entries.filter { $0.gravity >= .passive }
    guard let last = grave.last else { return [] }
    let (total, date) = (entries.count, date(last, language, today))
    let inEntries = Phrase(
      en: "in \(grave.count) of \(total) entries, last on \(date)",
      fr: "dans \(grave.count) \(grave.count == 1 ? "entrée" : "entrées") sur \(total), la dernière le \(date)")
    if grave.contains(where: { $0.gravity == .active }) {
      return [
        Phrase(
          en: "Thoughts of death or of not going on: \(inEntries.en)",
          fr: "Des pensées de mort ou l’envie de ne plus continuer\u{a0}: \(inEntries.fr)")[language]
      ]
    }
    return [
      Phrase(
        en:
          "Words that may mean thoughts of death, or of not going on: \(inEntries.en). A program can misread; you know what you meant.",
        fr:
          "Des mots qui peuvent dire des pensées de mort, ou l’envie de ne plus continuer\u{a0}: \(inEntries.fr). Un programme peut mal lire\u{a0}; vous savez ce que vous vouliez dire."
      )[language]
    ]
  }

  /// A line each of the days that weigh most.
  private func happens(_ language: Language, _ today: CivilDate, _ taken: inout Set<EntryID>) -> [String] {
    let chosen = heavyDays(without: taken)
    taken.formUnion(chosen.map(\.id))
    return chosen.sorted { ($0.moment, $0.id) < ($1.moment, $1.id) }.compactMap { entry in
      OwnLine(entry.reading, about: main).map { quoted($0, entry, language, today) }
    }
  }

  /// What the entries speak of most, if of anything twice.
  private var main: Concern? { concerns.first { $0.entries.count > 1 }?.thing }

  /// The days that weigh most, spread over the time, the heaviest first: those with a star, the lowest, those with the strongest feelings.
  private func heavyDays(without taken: Set<EntryID>) -> [ReviewedEntry] {
    let main = main
    var left = calm.filter { !taken.contains($0.id) }.map { entry in
      let heavy =
        entry.reading.feelings.filter { !$0.isNegated && !$0.family.isPleasant }.map(\.strength.rawValue).max() ?? 0
      let mood = entry.mood.map { max(0, 4 - $0.value) } ?? 0
      let occasions = OccasionReader.occasions(entry.reading.passage).count { !$0.kind.isGlad }
      let isMain = main?.isNamed(in: entry.reading) == true
      let score =
        (entry.isStarred ? 6.0 : 0) + 2 * Double(mood) + 0.5 * Double(heavy) + 1.5 * Double(occasions)
        + (isMain ? 1.5 : 0)
      return (entry: entry, score: score)
    }.filter { $0.score >= 3 }
    var chosen: [ReviewedEntry] = []
    while chosen.count < 8, let place = left.indices.max(by: { (left[$0].score, -$0) < (left[$1].score, -$1) }) {
      let entry = left.remove(at: place).entry
      chosen.append(entry)
      // Days close to one that was taken tell less.
      for index in left.indices {
        let days = abs(left[index].entry.moment.date.daysSince1970 - entry.moment.date.daysSince1970)
        if days <= 2 { left[index].score -= 0.75 }
      }
    }
    return chosen
  }

  private func sinceWhen(_ language: Language, _ today: CivilDate, _ taken: inout Set<EntryID>) -> [String] {
    guard let first = entries.first, let last = entries.last else { return [] }
    let (from, to) = (date(first, language, today), date(last, language, today))
    let total = entries.count
    var lines = [
      Phrase(
        en: total == 1 ? "One entry, of \(from)" : "\(total) entries, from \(from) to \(to)",
        fr: total == 1 ? "Une entrée, du \(from)" : "\(total) entrées, du \(from) au \(to)")[language]
    ]
    func line(_ name: String, _ found: [ReviewedEntry], _ concern: Concern?) -> String {
      let (begin, end) = (found.first ?? first, found.last ?? last)
      // What stands elsewhere on the page is not said again.
      let isNew = begin.gravity < .passive && taken.insert(begin.id).inserted
      let quote = isNew ? OwnLine(begin.reading, about: concern).map { ", " + $0.quoted(language) } ?? "" : ""
      return Phrase(
        en:
          "\(name): in \(found.count) of \(total) entries, first on \(date(begin, .english, today))\(quote), last on \(date(end, .english, today))",
        fr:
          "\(name)\u{a0}: dans \(found.count) entrées sur \(total), la première le \(date(begin, .french, today))\(quote), la dernière le \(date(end, .french, today))"
      )[language]
    }
    // The writer's own words for it come before any guess.
    let tags = EntryCount(entries) { $0.tags }.ranked.filter { $0.entries.count > 1 }.prefix(4)
    lines += tags.map { line("#\($0.thing)", $0.entries, nil) }
    lines += concerns.filter { $0.entries.count > 1 }.prefix(tags.isEmpty ? 4 : 3)
      .map { line($0.thing.name[language], $0.entries, $0.thing) }
    let felt = EntryCount(entries) { NamedFeelings.families($0.reading).filter { !$0.isPleasant } }.ranked
      .filter { $0.entries.count > 1 }.prefix(3)
    if !felt.isEmpty {
      let names = felt.map { "\($0.thing.name[language]) (\($0.entries.count))" }.joined(separator: ", ")
      lines.append(
        Phrase(
          en: "Feelings named, in how many entries: \(names)",
          fr: "Émotions nommées, dans combien d’entrées\u{a0}: \(names)")[language])
    }
    let moods = entries.compactMap(\.mood?.value)
    if let low = moods.min(), let high = moods.max() {
      let hard = moods.count { $0 <= 2 }
      lines.append(
        Phrase(
          en:
            "Mood noted \(moods.count) times, \(low == high ? "" : "from \(low) to ")\(high) of 5; 2 or less: \(hard) times",
          fr:
            "Humeur notée \(moods.count) fois, \(low == high ? "" : "de \(low) ")à \(high) sur 5\u{a0}; à 2 ou moins\u{a0}: \(hard) fois"
        )[
          language])
    }
    let nights = entries.count { $0.moment.hour < 5 }
    if nights > 0 {
      lines.append(
        Phrase(
          en: "Written between midnight and five: \(nights)", fr: "Écrites entre minuit et cinq heures\u{a0}: \(nights)"
        )[language])
    }
    return lines
  }

  /// What is written of sleep, food, drink and work: a line each of the first and the last time.
  private func daily(_ language: Language, _ today: CivilDate, _ taken: inout Set<EntryID>) -> [String] {
    var lines: [String] = []
    for concern in [Concern.sleep, .food, .drink, .work] {
      let found = calm.filter { concern.isNamed(in: $0.reading) && !taken.contains($0.id) }
      // The first of several stands above, with its count.
      guard let entry = found.last else { continue }
      let passage = entry.reading.passage
      guard let sentence = passage.sentences.first(where: { concern.isNamed(in: $0, passage.language) }) else {
        continue
      }
      taken.insert(entry.id)
      lines.append(quoted(OwnLine(sentence, passage), entry, language, today))
    }
    return lines
  }

  /// What stands on days of a better mood, with somebody or with something done, and what is said to have helped.
  private func helped(_ language: Language, _ today: CivilDate, _ taken: inout Set<EntryID>) -> [String] {
    let moods = entries.compactMap(\.mood?.value)
    let usual = Beside.tenths(moods)
    var lines: [(entry: ReviewedEntry, sentence: Sentence)] = []
    for entry in calm where !taken.contains(entry.id) {
      let passage = entry.reading.passage
      let phrases = passage.language == .english ? Self.helping : Self.aidant
      let isBetter = (entry.mood?.value ?? 0) >= 4 && moods.count >= 3 && (entry.mood?.value ?? 0) * 10 >= usual + 8
      let sentence = passage.sentences.first { sentence in
        let cues = sentence.words.map { Cue($0, passage.language) }
        let isDenied = cues.contains { ["not", "never", "pas", "jamais", "nothing", "rien"].contains($0.form) }
        return !isDenied && cues.indices.contains { phrases.longest(cues, at: $0) != nil }
      }
      func first(where fits: (EntryReading) -> Bool) -> Sentence? {
        guard isBetter else { return nil }
        return passage.sentences.first {
          fits(EntryReading(Passage(passage.text($0.tokens), language: passage.language)))
        }
      }
      let deed = first { !Beside.activities(in: $0).isEmpty }
      let company = passage.sentences.first { sentence in
        isBetter && entry.reading.people.contains { $0.tokens.overlaps(sentence.tokens) }
      }
      if let found = deed ?? sentence ?? company { lines.append((entry, found)) }
    }
    // What was said to help comes back by itself; of many days those that stand furthest apart.
    let most = 5
    if lines.count > most {
      lines = (0..<most).map { lines[$0 * (lines.count - 1) / (most - 1)] }
    }
    taken.formUnion(lines.map(\.entry.id))
    return lines.map { quoted(OwnLine($0.sentence, $0.entry.reading.passage), $0.entry, language, today) }
  }

  private static let helping = PhraseList(
    """
    helped, it helps, helps me, did me good, does me good, felt better, feel better, slept well, slept through, slept like, slept eight, slept seven,
    calmed me, lighter, was kind, for once i, laughed
    """)
  private static let aidant = PhraseList(
    """
    aide, aidee, me aide, fait du bien, me fait du bien, bien dormi, dormi huit, dormi sept, mieux dormi, me sens mieux, suis sentie mieux, suis senti mieux,
    apaisee, apaise, calmee, soulagee, soulage, ri, plus legere, plus leger
    """)

  /// What the writer asks, wishes or says they need, in their own words.
  private func wished(_ language: Language, _ today: CivilDate, _ taken: inout Set<EntryID>) -> [String] {
    var lines: [(entry: EntryID, text: String)] = []
    for entry in calm where !taken.contains(entry.id) {
      let passage = entry.reading.passage
      let phrases = passage.language == .english ? Self.wishing : Self.souhaitant
      let sentence = passage.sentences.first { sentence in
        if entry.reading.requests.contains(where: { $0.tokens.overlaps(sentence.tokens) }) { return true }
        let cues = sentence.words.map { Cue($0, passage.language) }
        return sentence.words.count <= 30 && cues.indices.contains { phrases.longest(cues, at: $0) != nil }
      }
      guard let sentence else { continue }
      let text = quoted(OwnLine(sentence, passage), entry, language, today)
      if !lines.contains(where: { $0.text == text }) { lines.append((entry.id, text)) }
    }
    // The latest wishes are of now.
    let latest = lines.suffix(4)
    taken.formUnion(latest.map(\.entry))
    return latest.map(\.text)
  }

  private static let wishing = PhraseList(
    """
    i wish, i need, i would like, i want to, i just want, i want him, i want her, i want somebody, i want someone, i do not know what to do, i do not know how to,
    do not know what to do with, do this without, can not do this alone, can not do it alone, help me, who could help, i hope, if only, why do i, why am i,
    what is wrong with me, is it normal, how do i
    """)
  private static let souhaitant = PhraseList(
    """
    je voudrais, je aimerais, je ai besoin, ai besoin de, je veux juste, je veux que, je ne sais pas quoi faire, sais plus quoi faire, je ne sais pas comment,
    sais plus comment, y arriver seule, y arriver seul, toute seule je, aidez moi, qui pourrait, je espere, si seulement, pourquoi est ce que je, est ce normal, est ce que ce est normal,
    comment faire, que ne va pas chez moi
    """)

  /// Three, of what was found; those that fit anybody only where too little was.
  private func questions(_ language: Language) -> [String] {
    var lines: [String] = []
    // A thing that was written of once is asked about only where nothing was twice.
    let often = concerns.filter { $0.entries.count > 1 }.map(\.thing)
    let once = concerns.filter { $0.entries.count == 1 && ![.money, .temper, .loneliness].contains($0.thing) }
    let asked = often + (often.count < 2 ? once.map(\.thing) : [])
    for round in 0...1 {
      for concern in asked.prefix(3) where lines.count < 3 {
        let questions = concern.questions
        if questions.indices.contains(round) { lines.append(questions[round][language]) }
      }
    }
    for general in Self.general where lines.count < 3 { lines.append(general[language]) }
    return lines
  }

  private static let general = [
    Phrase(en: "What could explain what I notice?", fr: "Qu’est-ce qui pourrait expliquer ce que je remarque\u{a0}?"),
    Phrase(
      en: "What would help, and how long does it usually take?",
      fr: "Qu’est-ce qui pourrait aider, et en combien de temps d’habitude\u{a0}?"),
    Phrase(
      en: "What should I do if it gets worse before we meet again?",
      fr: "Que faire si cela s’aggrave avant notre prochain rendez-vous\u{a0}?"),
  ]
}
