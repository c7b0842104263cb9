public import Journal

/// What the guide says in a talk: a turn is read beside the entry and the turns before it, and the next question goes one step on.
///
/// Nothing is kept but the turns themselves: what was asked, and how far the talk has come, is read from them. The same talk and the
/// same seed give the same answer. Where danger or harm was told it has no say.
public struct TalkGuide: Sendable {
  /// A turn, as it was kept.
  public struct Turn: Sendable {
    public let isWriter: Bool
    public let text: String

    public init(isWriter: Bool, text: String) {
      self.isWriter = isWriter
      self.text = text
    }
  }

  private let language: Language
  private let memory: TalkMemory
  private let settings: GuideSettings
  private let isCareful: Bool

  /// - Parameters:
  ///   - entry: the text of the entry.
  ///   - turns: what was said before the turn that is to be answered.
  ///   - language: that of the turn that is to be answered.
  ///   - isCareful: whether the talk may be about a danger that nobody has said: then nothing is given back, and only plain things
  ///     are asked.
  public init(
    entry: String, turns: [Turn], language: Language, settings: GuideSettings = GuideSettings(), isCareful: Bool = false
  ) {
    self.language = language
    self.isCareful = isCareful
    self.settings = settings
    let own = [entry] + turns.filter(\.isWriter).map(\.text)
    // Each in its own language: who writes in two is read in both.
    memory = TalkMemory(
      texts: own.map { text in
        EntryReading(Passage(text, language: Language.detected(in: text) ?? .ofShort(text) ?? language))
      }, replies: turns.filter { !$0.isWriter }.map(\.text))
  }

  /// The answer to `said`: a sentence at most, and a question.
  public func answer(to said: String, seed: UInt64) -> String {
    var random = SeededRandom(seed: seed)
    let reading = EntryReading(Passage(said, language: language))
    let climate = isCareful ? .rough : memory.climate(with: reading)
    let values = self.values(reading)
    if let turn = ShortTurn(said, language: language) {
      if let answer = answer(turn, climate, values, &random) { return answer }
    } else if let request = reading.requests.first, request.kind != .advice,
      let sentence = Answers.sentence(to: request.kind, language, &random)
    {
      return joined(sentence, question(nil, climate, values, &random))
    }
    let cue = cue(in: reading, climate)
    let asked = question(cue, climate, values, &random, isShort: isShortTurn(reading))
    guard !settings.isQuestionsOnly else { return asked ?? nothingLeft }
    return joined(acknowledgement(reading, cue, climate, values, &random), asked)
  }

  private func joined(_ sentence: String?, _ question: String?) -> String {
    let parts = [sentence, question ?? nothingLeft].compactMap { $0 }
    return parts.joined(separator: "\n\n")
  }

  /// When every question has been asked.
  private var nothingLeft: String {
    Phrase(
      en:
        "I have no new question left for this. It may rest here; an empty line ends the talk, and it is kept beside the entry.",
      fr:
        "Il ne reste pas ici de question nouvelle. Cela peut reposer\u{a0}; une ligne vide termine l’échange, qui reste à côté de l’entrée."
    )[language]
  }

  // MARK: What is said

  private func acknowledgement(
    _ said: EntryReading, _ cue: TalkCue?, _ climate: TalkClimate, _ values: SlotValues,
    _ random: inout SeededRandom
  ) -> String? {
    // Who said that their words only come back to them is not given them back any more.
    let isMirroring = !memory.texts.dropFirst().contains { ShortTurn.complainsOfRepeating($0.passage) }
    var candidates: [String?] = []
    if let word = memory.takenBack(in: said) {
      candidates.append(
        Phrase(
          en: "“\(word.capitalizedFirst)” was the word before; here you say that it is not so.",
          fr:
            "«\u{a0}\(word.capitalizedFirst)\u{a0}», c’était le mot d’avant\u{a0}; ici, vous dites que ce n’est pas cela."
        )[language])
    }
    if climate == .glad, isWakeful(said) {
      candidates.append(
        Phrase(
          en: "Such a day goes on in the body for a while; the joy is still awake.",
          fr: "Un jour pareil continue un moment dans le corps\u{a0}; la joie ne dort pas encore.")[language])
    }
    candidates.append(change(said, climate))
    candidates += (cue?.says ?? []).shuffled(using: &random).map { $0.filled(values, language) }
    if isMirroring, climate != .rough {
      candidates.append(gathering(said))
      candidates.append(known(said))
      candidates.append(telling(said, climate))
    }
    return candidates.compactMap { $0 }.first { isNew($0) && passes($0) }
  }

  /// What is felt now beside what was felt before: `First it was anger; now there is tiredness in it, too.`
  private func change(_ said: EntryReading, _ climate: TalkClimate) -> String? {
    guard let now = TalkMemory.feeling(said) else { return nil }
    let before = memory.felt.compactMap { $0 }
    if let last = before.last(where: { $0.family != now.family }), !before.contains(where: { $0.family == now.family })
    {
      let (old, new) = (noun(last), noun(now))
      guard memory.texts.allSatisfy({ $0.passage.language == language }) else { return nil }
      return last.family.isPleasant && !now.family.isPleasant
        ? Phrase(
          en: "Beside the \(last.noun.text) there is \(new) now.",
          fr: "À côté \(FrenchNoun.definite(last.noun, .de)), il y a maintenant \(new).")[language]
        : Phrase(
          en: "First it was \(old); now there is \(new) in it, too.",
          fr: "D’abord, c’était \(FrenchNoun.definite(last.noun))\u{a0}; maintenant, il y a aussi \(new).")[language]
    }
    guard let again = before.last, again.family == now.family, memory.texts.count > 1 else { return nil }
    guard memory.texts.allSatisfy({ $0.passage.language == language }) else { return nil }
    return Phrase(
      en: "The \(again.noun.text) \(again.noun.isPlural ? "are" : "is") still there.",
      fr: "\(FrenchNoun.definite(again.noun).capitalizedFirst) \(again.noun.isPlural ? "sont" : "est") encore là.")[
        language]
  }

  private func noun(_ feeling: EntryReading.Feeling) -> String {
    language == .english ? EnglishNoun.withArticle(feeling.noun) : FrenchNoun.partitive(feeling.noun)
  }

  /// Two or three lines of the talk side by side, from the third turn on and not in every one.
  private func gathering(_ said: EntryReading) -> String? {
    let head = Phrase(en: "Side by side, in your own words", fr: "Côte à côte, avec vos mots")[language]
    guard memory.texts.count >= 3, !memory.replies.suffix(3).contains(where: { $0.contains(head) }),
      let (lines, now) = memory.gathered(with: said)
    else { return nil }
    let before = lines.map { Phrase(en: "“\($0)”", fr: "«\u{a0}\($0)\u{a0}»")[language] }.joined(separator: ", ")
    return Phrase(
      en: "\(head): \(before), and now “\(now)”.",
      fr: "\(head)\u{a0}: \(before), et maintenant «\u{a0}\(now)\u{a0}».")[language]
  }

  /// Somebody who was named before is known.
  private func known(_ said: EntryReading) -> String? {
    guard let person = said.people.first?.name, memory.texts.count > 1, let line = memory.earlierWords(on: person)
    else {
      return nil
    }
    return Phrase(
      en: "\(EnglishNoun.phrase(person).capitalizedFirst) was there before: “\(line)”.",
      fr: "Il était déjà question \(FrenchNoun.phrase(person, after: .de))\u{a0}: «\u{a0}\(line)\u{a0}».")[language]
  }

  /// A line of the turn told to the writer; `he` at its head is who he is.
  private func telling(_ said: EntryReading, _ climate: TalkClimate) -> String? {
    var lines = Retelling.ranked(said, isGlad: climate == .glad).map(\.text)
    // Of a line that is too long its beginning can be told: `he taught you to ride a bike`.
    lines += Quotation.ranked(said).compactMap { quotation in
      let told =
        language == .english ? EnglishRetelling.told(quotation.text) : FrenchRetelling.told(quotation.text)
      return told.map(\.text)
    }
    func named(_ line: String) -> String? {
      guard let head = line.split(separator: " ").first, said.people.isEmpty,
        let person = memory.person(for: head.lowercased(), language)
      else { return nil }
      return (language == .english ? EnglishNoun.phrase(person) : FrenchNoun.phrase(person))
        + line.dropFirst(head.count)
    }
    // Who is meant by `he` is worth saying, even where the rest stays as it was.
    let whole = said.passage.sentences.compactMap { wholeSentence($0, said) }
    // A turn of a few words is no news to whoever wrote it.
    let isShort = said.passage.sentences.reduce(0) { $0 + $1.words.count } < 6
    let plain = isShort ? nil : (lines + whole).first { !$0.contains(where: \.isNumber) }
    let line = (lines + whole).lazy.compactMap(named).first ?? plain
    return line.map { $0.capitalizedFirst + "." }
  }

  /// A plain sentence of some words, turned to the writer.
  private func wholeSentence(_ sentence: Sentence, _ said: EntryReading) -> String? {
    guard let text = TalkMemory.plain(sentence, said.passage) else { return nil }
    // Where no word is the writer's, none has to be turned.
    if !sentence.words.contains(where: { Saying.isFirstPerson($0.form) }) {
      return text.split(separator: " ").count >= 4 ? text : nil
    }
    return language == .english ? EnglishRetelling.told(text)?.text : FrenchRetelling.told(text)?.text
  }

  // MARK: What is asked

  /// The next question: what the turn itself calls for, or else one step on.
  private func question(
    _ cue: TalkCue?, _ climate: TalkClimate, _ values: SlotValues, _ random: inout SeededRandom, isShort: Bool = false
  ) -> String? {
    for template in (cue?.asks ?? []).shuffled(using: &random) {
      if let text = fresh(template, values) { return text }
    }
    if cue == nil, values.feeling != nil, climate != .glad, climate != .rough {
      let about = Template(
        Phrase(
          en: "What is {this feeling} about, most of all?", fr: "Sur quoi porte surtout {this feeling}\u{a0}?")[
            language])
      if let text = fresh(about, values) { return text }
    }
    var values = values
    // Beside a death it is the dead one who is asked about, and not whoever was named since.
    if climate == .grief { values.person = memory.mourned }
    let words = TalkWords.of(language)
    let first = max(self.step(isShort), cue?.step ?? .happened)
    for step in TalkStep.allCases where step >= first {
      let all = words.questions(at: step, climate)
      // Those of the climate come first, in any order among themselves.
      let own = [.plain, .rough].contains(climate) ? 0 : words.questions[step]?[climate]?.count ?? 0
      let ordered = Array(all.prefix(own)).shuffled(using: &random) + Array(all.dropFirst(own)).shuffled(using: &random)
      for template in ordered {
        if let text = fresh(template, values) { return text }
      }
    }
    return nil
  }

  /// One step further than the talk has come: what happened is known from an entry that tells it.
  private func step(_ isShort: Bool) -> TalkStep {
    let english = TalkWords.of(.english)
    let french = TalkWords.of(.french)
    let asked = memory.replies.compactMap { french.step(of: $0) ?? english.step(of: $0) }.max()
    guard let asked else {
      let words = memory.texts.first.map { $0.passage.sentences.reduce(0) { $0 + $1.words.count } } ?? 0
      return words < 8 && isShort ? .happened : .felt
    }
    return asked.following
  }

  private func isShortTurn(_ said: EntryReading) -> Bool {
    said.passage.sentences.reduce(0) { $0 + $1.words.count } < 8
  }

  /// A question that was not asked before in this talk, and that the gate lets pass.
  private func fresh(_ template: Template, _ values: SlotValues) -> String? {
    guard !memory.replies.contains(where: { template.isSaid(in: $0) }), let text = template.filled(values, language),
      passes(text)
    else { return nil }
    return text
  }

  private func cue(in said: EntryReading, _ climate: TalkClimate) -> TalkCue? {
    let isQuoting = said.passage.clauses.contains(where: \.isQuoted)
    if climate == .rough {
      let unsafe = TalkWords.of(language).cues.first { $0.name == "unsafe" }
      let sentences = said.passage.sentences.map { $0.words.map { Cue($0, language) } }
      return unsafe.flatMap { cue in sentences.contains { cue.place(in: $0, language) != nil } ? cue : nil }
    }
    for cue in TalkWords.of(language).cues where cue.climates.isEmpty || cue.climates.contains(climate) {
      if cue.isSpeech, isQuoting { return cue }
      for sentence in said.passage.sentences {
        let cues = sentence.words.map { Cue($0, language) }
        if cues.count <= 120, cue.place(in: cues, language) != nil { return cue }
      }
    }
    return nil
  }

  // MARK: Short turns and talk about the talk

  private func answer(
    _ turn: ShortTurn, _ climate: TalkClimate, _ values: SlotValues, _ random: inout SeededRandom
  ) -> String? {
    switch turn {
    case .repeating:
      let sentence = Phrase(
        en: "That is so: I am a program, and giving words back is much of what I can do. From here on I only ask.",
        fr:
          "C’est vrai\u{a0}: ceci est un programme, et rendre vos mots est une bonne part de ce qu’il sait faire. À partir d’ici, il ne fera que demander."
      )[language]
      return joined(isNew(sentence) ? sentence : nil, question(nil, climate, values, &random))
    case .advice:
      guard let line = memory.intention() else { return fresh(turn, &random) }
      let sentence = Phrase(
        en:
          "I am a program, and what is right for you I cannot know. But this stands there, in your own words: “\(line)”.",
        fr:
          "Ceci est un programme\u{a0}; ce qui est juste pour vous, il ne peut pas le savoir. Mais ceci est écrit, avec vos mots\u{a0}: «\u{a0}\(line)\u{a0}»."
      )[language]
      guard isNew(sentence), passes(sentence) else { return fresh(turn, &random) }
      let asked = [
        Phrase(en: "What would it take to do that?", fr: "Que faudrait-il pour le faire\u{a0}?"),
        Phrase(en: "What speaks against it?", fr: "Qu’est-ce qui s’y oppose\u{a0}?"),
      ].map { $0[language] }.first { isNew($0) }
      return joined(sentence, asked ?? question(nil, climate, values, &random))
    case .yes, .no:
      let word = Phrase(en: turn == .yes ? "Yes, then." : "No, then.", fr: turn == .yes ? "Oui, donc." : "Non, donc.")[
        language]
      return joined(isNew(word) ? word : nil, question(nil, climate, values, &random))
    case .unsure, .thanks, .unheard, .back, .done: return fresh(turn, &random)
    }
  }

  /// One of the sentences for a short turn that was not said yet.
  private func fresh(_ turn: ShortTurn, _ random: inout SeededRandom) -> String? {
    turn.answers(in: language).shuffled(using: &random).first { isNew($0) }
  }

  // MARK: Small things

  /// Whether a turn only tells how a joy keeps one awake.
  private func isWakeful(_ said: EntryReading) -> Bool {
    TalkPhrases.says(TalkPhrases.wakeful, said.passage)
      && !said.feelings.contains {
        !$0.isNegated && !$0.family.isPleasant && $0.family != .exhaustion && $0.family != .fear
      }
  }

  private func values(_ said: EntryReading) -> SlotValues {
    var values = SlotValues()
    let head = said.passage.allWords.first?.form ?? ""
    values.person =
      said.people.first?.name ?? memory.person(for: head, language)
      ?? memory.texts.reversed().lazy.compactMap { $0.people.first?.name }.first
    if let feeling = TalkMemory.feeling(said), !feeling.family.isPleasant { values.feeling = feeling.noun }
    return values
  }

  private func isNew(_ sentence: String) -> Bool { !memory.replies.contains { $0.contains(sentence) } }

  private func passes(_ sentence: String) -> Bool {
    Gate(entry: Passage("", language: language), gravity: .none, language: language)
      .findings(inGuide: sentence).isEmpty
  }
}
