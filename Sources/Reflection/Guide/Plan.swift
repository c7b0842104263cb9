import Journal

/// What the guide means to do with an entry, before it looks for words.
struct Plan: Sendable {
  /// Something to give back.
  struct Idea: Sendable {
    let kind: OpeningKind
    /// The feeling that is named, where one is: there are sentences for it alone.
    var shade: Shade?
    let values: SlotValues
    let reason: Reason?
  }

  let gravity: Gravity
  /// The most fitting first.
  private(set) var ideas: [Idea] = []
  let themes: [Theme]
  let families: [FeelingFamily]
  /// The finer kind of the feeling that is spoken of, if there is one.
  let shade: Shade?
  private(set) var stages: [QuestionRequest.Stage] = []
  /// For the questions.
  private(set) var values = SlotValues()
  /// The same for a question about what happened: a person is in it only where the page speaks of nobody else.
  private(set) var occasionValues = SlotValues()
  /// The theme of its topic, where it has one.
  private(set) var topicTheme: Theme?
  /// What is said of the past, if anything.
  let observation: Observation?
  let isShort: Bool
  /// A word or three.
  private let isTiny: Bool
  private let wordCount: Int
  /// Whether one question is enough.
  let isBrief: Bool
  /// Whether the writer asked something of the guide, which is answered first.
  let isAsked: Bool
  /// The writer's own words for an opening, and for a question.
  private var quotations: (opening: Quotation?, question: Quotation?) = (nil, nil)
  /// Lines of the entry told to the writer, the heaviest first.
  private var tellings: [Retelling] = []

  /// The theme that the writer goes round in.
  var rumination: Theme? {
    if case .rumination(let theme) = observation?.kind { theme } else { nil }
  }

  /// Whether the body is what the page is troubled by: then nobody is sent through it from the feet to the head.
  var isOfBody: Bool {
    shade == .unworthiness || themes.contains(.body) || themes.contains(.health) || occasion?.kind == .bodyShame
  }

  /// Whether an exercise would be welcome: something heavy and strong, or a circle.
  let callsForExercise: Bool

  /// Whether words hint at a danger, or the whole sounds like a life in danger. It may be misread, so the pain is not said to be there; and it may not be, so
  /// nothing is praised, counted or lightened.
  private let isWary: Bool
  /// Whether no word says or hints at the wish not to be that the text as a whole sounds like. It is mostly an ordinary page, told with feeling, and answered by what it
  /// says; below a number to turn to, nothing is counted up and no exercise is offered.
  private let isOnlySounding: Bool
  /// What happened, where something did that has a name.
  let occasion: Occasion?
  /// What the page is for an open question, where nothing was read that has questions of its own.
  private(set) var situation: Situation?
  private let language: Language
  /// The first letters of the words of the entry that say something.
  private let stems: Set<String>

  init(
    _ reading: EntryReading, _ gauged: Gravity, _ basis: GravityReading.Basis, _ harm: Harm?,
    _ estimate: OccasionEstimate?, _ observations: [Observation],
    _ memory: GuideMemory
  ) {
    isOnlySounding = gauged == .passive && basis == .sounding
    let found = isOnlySounding ? .distress : gauged
    let isSaid = basis == .said
    let isHarm = harm?.isFirst ?? false
    isWary = found >= .passive && !isSaid
    let happened = OccasionReader.occasions(reading.passage, isOnlySounding ? estimate?.careful : estimate)
    let isMissing =
      estimate?.mayBeOfDeath != false && reading.themes.contains { $0.theme == .grief && $0.weight >= 0.25 }
    // Beside a death, what else happened is told and not named.
    let occasion =
      found >= .passive || isHarm || EntryForm(reading.passage) == .dream
      ? nil : happened.first { !isMissing || !$0.kind.isDay }
    self.occasion = occasion
    language = reading.passage.language
    stems = Set(
      reading.passage.allWords.filter {
        $0.form.utf8.count >= 4 && WordClass.of($0.form, reading.passage.language).isEmpty
      }.map { String($0.form.prefix(5)) })
    // What is spoken of in passing is no theme to ask about.
    // A boiler that died and money that is lost are nobody's death.
    let isNoDeath =
      happened.contains { [.broken, .loser, .survived].contains($0.kind) } || Irony.speaks(reading.passage)
    themes =
      isHarm
      ? []
      : reading.themes.filter {
        $0.weight >= 0.25 && $0.isMarked && !(isNoDeath && $0.theme == .grief)
          && !($0.theme == .children && Childlessness.speaks(reading.passage))
      }.map(\.theme)
    let isGrief =
      themes.prefix(2).contains(.grief) && estimate?.mayBeOfDeath != false || occasion?.kind.isDeath == true
    let felt = Felt(reading, isGrief: isGrief, happened, estimate)
    let heavy = felt.heavy
    let glad = isWary ? nil : felt.glad
    // Where a danger may lie, no gladness is asked about.
    families = isHarm ? [] : isWary ? felt.families.filter { !$0.isPleasant } : felt.families
    shade = isHarm ? nil : (heavy ?? glad)?.shade
    let form = EntryForm(reading.passage)
    let isUnfounded =
      found == .distress
      && (!isSaid && (!Self.bearsOut(felt, isGrief) || occasion?.kind.isGlad == true) || form == .list && heavy == nil)
    gravity = isWary ? .distress : isUnfounded ? .none : found
    let words = reading.passage.sentences.reduce(0) { $0 + $1.clauses.reduce(0) { $0 + $1.words.count } }
    isShort = words < 12
    isTiny = words <= 3
    wordCount = words
    isBrief = words < 45
    isAsked = !reading.requests.isEmpty
    // Nothing is counted up for somebody in danger, or who mourns.
    observation =
      gravity >= .passive || isWary || isOnlySounding || isGrief || isHarm
      ? nil : observations.first { !memory.madeObservations.contains($0.name) && Self.isWorthSaying($0) }
    var isCircle = false
    if case .rumination = observation?.kind { isCircle = true }
    callsForExercise =
      gravity < .passive && !isWary && !isOnlySounding && !isHarm && !isShort && glad == nil
      && occasion?.kind.isOfBody != true
      && (isCircle || gravity == .distress || heavy?.strength == .strong)

    if form == .foreign || form == .blank {
      ideas = [Idea(kind: form == .foreign ? .foreign : .blank, values: values, reason: nil)]
      stages = [.beginning]
      return
    }
    if let harm, harm.isFirst {
      ideas = [Idea(kind: harm.opening, values: values, reason: nil)]
      stages = [harm.stage].compactMap { $0 }
      return
    }
    values.feeling = (heavy ?? glad)?.noun
    let near = Nearness(reading, to: (heavy ?? glad)?.tokens)
    if near.topic?.isCentral == true, near.topic.map({ !Self.isSince($0.tokens, reading.passage) }) == true {
      values.topic = near.topic?.noun
      topicTheme = near.topic?.theme
    }
    values.person = reading.people.first { $0.isClose }?.name
    // Of two wishes, neither is taken for the one that counts.
    values.want =
      isGrief || Self.wishWords(reading.passage) > 1
      ? nil
      : reading.wants.first { ($0.kind == .wish || $0.kind == .plan) && Self.canBeDone($0.infinitive) }?.infinitive
    values.time = reading.times.first?.text
    // What is grave is not given back word for word; what is mourned may be.
    if gravity == .none || gravity == .distress && (isGrief || occasion != nil) && !isWary {
      let isGlad = heavy == nil && (glad != nil || occasion?.kind.isGlad == true)
      // A question quotes nothing where a line can be told: what it would quote says less.
      if form == .list || isAsked || Self.isOrdinary(reading.passage) {
        let ranked = Quotation.ranked(
          reading, fewest: form == .list || isShort ? 2 : 3, isList: form == .list, isGlad: isGlad)
        let isEnough = ranked.count > 1 && words >= 16
        // A single one goes into the question.
        quotations = (isEnough && !isGrief && form != .list ? ranked[1] : nil, ranked.first)
        values.quotation = quotations.question?.text
      }
      if form != .list {
        tell(
          reading, isGlad: isGlad, isFelt: (heavy ?? glad) != nil || occasion != nil, isDream: form == .dream,
          words: words)
      }
    }
    // Of two sides that are named as such, neither is asked about alone.
    if Parts.sides(reading.passage) != nil {
      quotations = (nil, nil)
      (values.quotation, values.told, values.happened) = (nil, nil, nil)
      tellings = []
    }
    occasionValues = values
    let people = Set(reading.people.map(\.name))
    occasionValues.person = people.count == 1 ? people.first.flatMap { $0.isPlural ? nil : $0 } : nil
    collectIdeas(reading, felt, glad, isGrief, form)
    if let harm, found < .passive {
      ideas.removeAll { $0.kind == .distress }
      ideas.insert(Idea(kind: harm.opening, values: values, reason: nil), at: 0)
      situation = nil
    }
    if isCircle { situation = nil }
    collectStages(reading, heavy, glad, isGrief, isCircle, form)
  }

  /// Chooses the line that is told, and another for what is asked about it.
  /// - Parameter isFelt: whether a feeling or what happened is said, so that no line need be told besides.
  private mutating func tell(_ reading: EntryReading, isGlad: Bool, isFelt: Bool, isDream: Bool, words: Int) {
    var found = Retelling.ranked(reading, isGlad: isGlad).filter { telling in
      // Of a page of one line, the line is known.
      telling.text.split(separator: " ").count * 10 <= words * 9 || words >= 8
    }
    found.removeAll { $0.worth < LineWorth.told }
    // What is meant the other way round is not said back.
    if Irony.speaks(reading.passage) { found = [] }
    // Waking is not in the dream.
    if isDream { found.removeAll { ["woke", "réveill"].contains(where: $0.text.contains) } }
    // What was felt is given back by its name already.
    let unnamed = found.filter { telling in
      !reading.feelings.contains { !$0.isInferred && $0.tokens.overlaps(telling.tokens) }
    }
    if !unnamed.isEmpty { found = unnamed }
    // What names the occasion is not told again where there is another line.
    if let occasion {
      let others = found.filter { !$0.tokens.overlaps(occasion.tokens) }
      if !others.isEmpty { found = others }
    }
    // A loss is asked about by itself; else what happened goes into the question, and another line is told.
    if occasion?.kind.isLoss != true, occasion?.kind.isDeath != true {
      let isOnlyLine = found.count == 1 && !isFelt
      if let asked = found.dropFirst().first(where: \.canBeAsked) ?? (isOnlyLine ? nil : found.first),
        asked.canBeAsked
      {
        values.happened = asked.text
        found.removeAll { $0 == asked }
      }
    }
    values.told = found.first?.text
    tellings = Array(found.prefix(1))
  }

  /// That a theme or a person comes back is said once in a while only; the rest is news.
  private static func isWorthSaying(_ observation: Observation) -> Bool { !observation.evidence.isEmpty }

  /// Whether what was felt bears out a distress that no word says: the model that heard it is wrong more often than not.
  private static func bearsOut(_ felt: Felt, _ isGrief: Bool) -> Bool {
    guard let heavy = felt.heavy, !isGrief else { return isGrief }
    if felt.glad.map({ !$0.isInferred }) == true { return false }
    return [.sadness, .fear, .loneliness].contains(heavy.family) && heavy.strength >= .plain
  }

  /// Whether `text` takes up a word of the entry that says something.
  func sharesWord(_ text: String) -> Bool {
    Passage(text, language: language).allWords.contains {
      $0.form.utf8.count >= 4 && stems.contains(String($0.form.prefix(5)))
    }
  }

  // MARK: What to give back

  private mutating func collectIdeas(
    _ reading: EntryReading, _ felt: Felt, _ glad: EntryReading.Feeling?, _ isGrief: Bool, _ form: EntryForm
  ) {
    let heavy = felt.heavy
    let passage = reading.passage
    let near = Nearness(reading, to: (heavy ?? glad)?.tokens)
    func add(
      _ kind: OpeningKind, _ reason: Reason.Kind? = nil, _ tokens: Range<Int>? = nil, shade: Shade? = nil,
      _ values: SlotValues
    ) {
      ideas.append(
        Idea(
          kind: kind, shade: shade, values: values,
          reason: reason.map { Reason(kind: $0, words: tokens.map(passage.text) ?? "") }))
    }
    if gravity >= .passive {
      add(.danger, nil, nil, values)
      return
    }
    // Two sides that are named as such may be given back: that praises nothing, and makes nothing lighter.
    if isWary, let parts = Parts.sides(reading.passage) {
      var sides = values
      sides.sides = (parts.first, parts.second)
      add(.doubleSided, .contrast, parts.tokens, sides)
      return
    }
    if isWary {
      add(.wary, nil, nil, values)
      return
    }
    if isGrief, occasion?.kind.isDeath != true { add(.grief, .theme(.grief), reading.themes.first?.tokens, values) }
    if gravity == .distress, !isGrief, occasion == nil { add(.distress, nil, nil, values) }
    // The two sides of a thing say more than either of them.
    if !isGrief, let parts = Parts.sides(reading.passage) {
      var sides = values
      sides.sides = (parts.first, parts.second)
      add(.doubleSided, .contrast, parts.tokens, sides)
    } else if !isGrief, let contrast = reading.contrasts.first(where: { $0.first != nil && $0.second != nil }),
      let first = contrast.first, let second = contrast.second
    {
      var sides = values
      sides.sides = (first, second)
      add(.doubleSided, .contrast, contrast.tokens, sides)
    }
    for (marks, kind, reason) in [
      (reading.strengths, OpeningKind.strength, Reason.Kind.strength), (reading.changes, .change, .change),
    ] {
      // A word alone says of nothing what has changed: `since I started running`.
      if let mark = marks.first(where: { $0.text?.contains(" ") == true }) {
        var deeds = values
        deeds.deed = mark.text
        add(kind, reason, mark.tokens, deeds)
      }
    }
    // What stands first among the ideas opens the reflection: a feeling, then what was done with it.
    var found: [Idea] = []
    swap(&found, &ideas)
    // A feeling is said to belong to what stands in its own sentence, and to nothing else.
    if let main = heavy ?? glad {
      var own = values
      own.feeling = main.noun
      own.other = (heavy == nil ? nil : glad ?? felt.second)?.noun
      own.person = near.person?.name
      own.quotation = beside(main.tokens, reading)?.text
      if gravity == .none { own.felt = Quotation.around(main.tokens, reading)?.text }
      // What is asked about is not said before.
      if own.felt == values.quotation { own.felt = nil }
      if !isNear(main.tokens, near.topic, passage) { own.topic = nil }
      let isHeavy = heavy != nil
      if isHeavy, glad != nil {
        add(.mixed, .feeling(main.family), main.tokens, own)
      } else if isHeavy, felt.second != nil {
        add(.twoHeavy, .feeling(main.family), main.tokens, own)
      } else {
        if own.topic != nil {
          add(isHeavy ? .heavyWithTopic : .gladWithTopic, .feeling(main.family), main.tokens, shade: main.shade, own)
        }
        if own.person != nil {
          add(isHeavy ? .heavyWithPerson : .gladWithPerson, .feeling(main.family), main.tokens, shade: main.shade, own)
        }
        add(isHeavy ? .heavy : .glad, .feeling(main.family), main.tokens, shade: main.shade, own)
      }
    }
    // One sentence about feeling is enough; the second comes from elsewhere.
    let feelingIdea = ideas.first
    ideas = found.filter { [.grief, .distress].contains($0.kind) }
    if let occasion {
      ideas.insert(
        Idea(
          kind: .occasion, values: values,
          reason: Reason(kind: .words, words: reading.passage.text(occasion.tokens))), at: 0)
      if occasion.kind.standsAlone { return }
      if occasion.kind.isLoss || occasion.kind.isDeath {
        addTelling(reading)
        return
      }
      // What was felt in so many words goes on; what was only guessed does not.
      if feelingIdea == nil || (heavy ?? glad)?.isInferred == true || occasion.kind.saysItsFeeling {
        addTelling(reading)
        ideas += found.filter { $0.kind == .doubleSided }
        return
      }
    }
    ideas += [feelingIdea].compactMap { $0 }
    ideas += found.filter { ![.grief, .distress].contains($0.kind) }
    if let relief = reading.relief.first(where: { $0.text != nil }) {
      var deeds = values
      deeds.deed = relief.text
      add(.relief, .relief, relief.tokens, deeds)
    }
    if form == .dream {
      add(.dream, nil, nil, values)
      ideas.insert(ideas.removeLast(), at: 0)
    }
    if form == .list, feelingIdea == nil {
      add(.list, nil, nil, values)
      return
    }
    if feelingIdea == nil, gravity == .none, tellings.isEmpty, Self.isOrdinary(passage) {
      add(.ordinary, nil, nil, values)
    }
    if !ideas.contains(where: { $0.kind == .ordinary }) { addTelling(reading) }
    if gravity == .none, !isGrief, !isAsked, !isTiny, form == .prose, ideas.allSatisfy({ $0.kind == .told }) {
      let page = Situation(
        reading, told: tellings.first, isGood: Irony.speaks(passage) ? false : occasion.map(\.kind.isGlad))
      situation = page
      if ideas.isEmpty || page.contains(.whole) {
        // What says itself that there is nothing to add gets nothing added.
        ideas = []
        if page.contains(.facts), !page.contains(.whole) { add(.facts, nil, nil, values) }
      }
    }
    // Where nothing was read there is a question, and no sentence about it.
    if ideas.isEmpty, !isAsked, wordCount < 5 { add(.short, nil, nil, values) }
    // Sides before deeds where nothing else was found; a double-sided sentence may open.
    if let double = ideas.firstIndex(where: { $0.kind == .doubleSided }), gravity < .distress {
      ideas.insert(
        ideas.remove(at: double), at: min(ideas.count, feelingIdea == nil || Parts.sides(passage) != nil ? 0 : 1))
    }
  }

  /// A line told to the writer.
  @discardableResult
  private mutating func addTelling(_ reading: EntryReading) -> Bool {
    guard let telling = tellings.first, values.told != nil else { return false }
    ideas.append(
      Idea(kind: .told, values: values, reason: Reason(kind: .words, words: reading.passage.text(telling.tokens))))
    return true
  }

  /// Whether it only says since when: « depuis le lycée ».
  private static func isSince(_ tokens: Range<Int>, _ passage: Passage) -> Bool {
    let words = passage.allWords
    guard let place = words.firstIndex(where: { $0.tokens.overlaps(tokens) }) else { return false }
    return words[..<place].suffix(2).contains { ["since", "until", "depuis", "avant", "apres"].contains($0.form) }
  }

  /// How often a wish is said: « j’ai envie de dire oui et j’ai envie de changer la serrure ».
  /// Whether a wish is something to do: to hear a dead dog's steps, to be able to, to have somebody back is no way with a first step.
  private static func canBeDone(_ infinitive: String) -> Bool {
    let words = infinitive.lowercased().split { !$0.isLetter }
    return words.first.map { !undoable.contains(String($0)) } ?? false
      && !words.contains { ["back", "again"].contains($0) }
  }

  private static let undoable: Set<String> = [
    "be", "have", "hear", "see", "hold", "feel", "keep", "know", "believe", "understand", "remember", "forget", "wake",
    "stop",
    "scream", "cry", "die", "disappear", "etre", "être", "avoir", "entendre", "voir", "revoir", "tenir", "sentir",
    "garder", "savoir",
    "croire", "comprendre", "oublier", "pouvoir", "hurler", "crier", "pleurer", "mourir", "disparaître", "disparaitre",
    "que",
  ]

  private static func wishWords(_ passage: Passage, _ tokens: Range<Int>? = nil) -> Int {
    passage.allWords.count {
      ["want", "envie", "voudrais", "veux"].contains($0.form) && tokens?.overlaps($0.tokens) != false
    }
  }

  /// Whether the writer says that it was a day like others.
  private static func isOrdinary(_ passage: Passage) -> Bool {
    let phrases = passage.language == .english ? ordinary : ordinaire
    return passage.sentences.prefix(3).contains { sentence in
      let cues = sentence.words.map { Cue($0, passage.language) }
      return cues.indices.contains { phrases.longest(cues, at: $0) != nil }
    }
  }

  private static let ordinary = PhraseList(
    """
    nothing much, nothing special, nothing new, nothing to report, nothing really, not much happened, not much today,
    not much to say, ordinary day, normal day, usual day, quiet day, typical day, average day, as usual, same as usual,
    same old, the usual, a day like any other, uneventful, work was fine, work was ok, work was okay, the day was fine
    """)
  private static let ordinaire = PhraseList(
    """
    rien de special, rien de particulier, rien de neuf, rien de nouveau, rien a signaler, ras, pas grand chose,
    rien a raconter, journee ordinaire, journee normale, journee banale, journee tranquille, journee calme,
    comme de habitude, comme le habitude, la routine, un jour comme les autres, train train, boulot normal, journee au boulot normale, rien a dire de special
    """)

  /// The quotation for an opening, where it stands by a feeling: a feeling is not said to be in words written elsewhere.
  private func beside(_ feeling: Range<Int>, _ reading: EntryReading) -> Quotation? {
    guard let quotation = quotations.opening else { return nil }
    let sentences = reading.passage.sentences
    guard let home = sentences.firstIndex(where: { $0.tokens.overlaps(feeling) }),
      let other = sentences.firstIndex(where: { $0.tokens.overlaps(quotation.tokens) })
    else { return nil }
    return abs(home - other) <= 1 && !quotation.tokens.overlaps(feeling) ? quotation : nil
  }

  /// Whether a thing stands in the sentence of a feeling, so that the two belong together.
  private func isNear(_ feeling: Range<Int>, _ topic: EntryReading.Topic?, _ passage: Passage) -> Bool {
    guard let topic else { return false }
    return passage.sentences.contains { $0.tokens.overlaps(feeling) && $0.tokens.overlaps(topic.tokens) }
      || passage.sentences.count <= 2
  }

  // MARK: What to ask

  private mutating func collectStages(
    _ reading: EntryReading, _ heavy: EntryReading.Feeling?, _ glad: EntryReading.Feeling?, _ isGrief: Bool,
    _ isCircle: Bool, _ form: EntryForm
  ) {
    if gravity >= .passive || isWary {
      stages = [.feel, .people]
      return
    }
    if let request = reading.requests.first {
      switch request.kind {
      case .diagnosis, .medication: stages = [.asking]
      case .aboutTheGuide: stages = [.beginning]
      case .advice: break
      }
      if !stages.isEmpty { return }
    }
    if form == .list, heavy == nil, glad == nil {
      stages = [.list]
      return
    }
    if isCircle {
      stages = [.rumination, .next, .need]
      return
    }
    if form == .dream {
      stages = [.dream]
      return
    }
    if isTiny {
      stages = [.brief]
      return
    }
    if isGrief {
      stages = [.feel, .people, .meaning]
      return
    }
    // Of two sides only what was said to be two is asked about.
    if ideas.prefix(2).contains(where: { $0.kind == .doubleSided || $0.kind == .mixed }) {
      stages.append(.ambivalence)
    }
    if heavy == nil, glad != nil {
      stages += [.savouring, .meaning]
      return
    }
    if heavy != nil { stages += [.feel, .need, .explore, .strength, .body] }
    if heavy == nil, ideas.first?.kind == .ordinary { stages.append(.ordinary) }
    if Self.wishWords(reading.passage) > 1 { stages.append(.ambivalence) }
    if reading.changes.contains(where: { $0.text != nil }) { stages.append(.change) }
    if reading.strengths.contains(where: { $0.text != nil }) { stages.append(.strength) }
    if reading.wants.contains(where: { $0.kind == .wish || $0.kind == .plan }) { stages.append(.next) }
    if !reading.people.isEmpty { stages.append(.people) }
    stages += [.explore, .meaning, .feel, .past]
    var seen: Set<QuestionRequest.Stage> = []
    stages = stages.filter { seen.insert($0).inserted }
  }
}

/// What stands near a feeling: a feeling is not said to be about what is spoken of elsewhere.
private struct Nearness {
  /// In the sentence of the feeling or one beside it; anywhere, where no feeling was found.
  let topic: EntryReading.Topic?
  /// In the sentence of the feeling; in a short entry, in the one before or after it.
  let person: EntryReading.PersonMention?

  init(_ reading: EntryReading, to tokens: Range<Int>?) {
    let names = Set(reading.people.map(\.name.text))
    let topics = reading.topics.filter { !names.contains($0.noun.text) }
    guard let tokens else {
      topic = topics.first
      person = reading.people.first
      return
    }
    let sentences = reading.passage.sentences
    func sentence(_ tokens: Range<Int>) -> Int? { sentences.firstIndex { $0.tokens.overlaps(tokens) } }
    let home = sentence(tokens)
    func distance(_ tokens: Range<Int>) -> Int {
      guard let home, let other = sentence(tokens) else { return Int.max }
      return abs(home - other)
    }
    // Of several, the one that belongs to what the entry is mostly about.
    let theme = reading.themes.first?.theme
    func best(at wanted: Int) -> EntryReading.Topic? {
      let near = topics.filter { distance($0.tokens) == wanted }
      return near.first { $0.theme == theme } ?? near.first
    }
    topic = best(at: 0) ?? best(at: 1)
    person =
      reading.people.first { distance($0.tokens) == 0 }
      ?? (sentences.count <= 2 && reading.people.count == 1 ? reading.people.first : nil)
  }
}
