import Journal

/// What the guide means to do with an entry, before it looks for words.
struct Plan: Sendable {
  /// Something to give back.
  struct Idea: Sendable {
    let kind: OpeningKind
    let values: SlotValues
    let reason: Reason?
  }

  let gravity: Gravity
  /// The most fitting first.
  private(set) var ideas: [Idea] = []
  let themes: [Theme]
  let families: [FeelingFamily]
  private(set) var stages: [QuestionRequest.Stage] = []
  /// For the questions.
  private(set) var values = SlotValues()
  /// What is said of the past, if anything.
  let observation: Observation?
  let isShort: Bool

  /// The theme that the writer goes round in.
  var rumination: Theme? {
    if case .rumination(let theme) = observation?.kind { theme } else { nil }
  }

  /// Whether an exercise would be welcome: something heavy and strong, or a circle.
  let callsForExercise: Bool

  init(_ reading: EntryReading, _ gravity: Gravity, _ observations: [Observation], _ memory: GuideMemory) {
    self.gravity = gravity
    themes = reading.themes.map(\.theme)
    let feelings = reading.feelings.filter { !$0.isNegated }
    let heavy = feelings.first { !$0.family.isPleasant }
    // Who mourns is not glad of missing somebody.
    let glad = themes.prefix(2).contains(.grief) ? nil : feelings.first { $0.family.isPleasant }
    families = feelings.map(\.family)
    let words = reading.passage.sentences.reduce(0) { $0 + $1.clauses.reduce(0) { $0 + $1.words.count } }
    isShort = words < 12
    let isGrief = themes.prefix(2).contains(.grief)
    // Nothing is counted up for somebody in danger, or who mourns.
    observation =
      gravity >= .passive || isGrief
      ? nil : observations.first { !memory.madeObservations.contains($0.name) && Self.isWorthSaying($0) }
    var isCircle = false
    if case .rumination = observation?.kind { isCircle = true }
    callsForExercise =
      gravity < .passive && !isShort && glad == nil
      && (isCircle || gravity == .distress || heavy?.strength == .strong)

    values.feeling = (heavy ?? glad)?.noun
    let near = Nearness(reading, to: (heavy ?? glad)?.tokens)
    values.topic = near.topic?.noun
    values.person = reading.people.first?.name
    values.want = reading.wants.first { $0.kind == .wish || $0.kind == .plan }?.infinitive
    values.time = reading.times.first?.text

    collectIdeas(reading, heavy, glad, isGrief)
    collectStages(reading, heavy, glad, isGrief, isCircle)
  }

  /// That a theme or a person comes back is said once in a while only; the rest is news.
  private static func isWorthSaying(_ observation: Observation) -> Bool { !observation.evidence.isEmpty }

  // MARK: What to give back

  private mutating func collectIdeas(
    _ reading: EntryReading, _ heavy: EntryReading.Feeling?, _ glad: EntryReading.Feeling?, _ isGrief: Bool
  ) {
    let passage = reading.passage
    let near = Nearness(reading, to: (heavy ?? glad)?.tokens)
    func add(_ kind: OpeningKind, _ reason: Reason.Kind? = nil, _ tokens: Range<Int>? = nil, _ values: SlotValues) {
      ideas.append(
        Idea(
          kind: kind, values: values,
          reason: reason.map { Reason(kind: $0, words: tokens.map(passage.text) ?? "") }))
    }
    if gravity >= .passive {
      add(.danger, nil, nil, values)
      return
    }
    if isGrief { add(.grief, .theme(.grief), reading.themes.first?.tokens, values) }
    if gravity == .distress, !isGrief { add(.distress, nil, nil, values) }
    // The two sides of a thing say more than either of them.
    if !isGrief, let contrast = reading.contrasts.first(where: { $0.first != nil && $0.second != nil }),
      let first = contrast.first, let second = contrast.second
    {
      var sides = values
      sides.sides = (first, second)
      add(.doubleSided, .contrast, contrast.tokens, sides)
    }
    for (marks, kind, reason) in [
      (reading.strengths, OpeningKind.strength, Reason.Kind.strength), (reading.changes, .change, .change),
    ] {
      if let mark = marks.first(where: { $0.text != nil }) {
        var deeds = values
        deeds.deed = mark.text
        add(kind, reason, mark.tokens, deeds)
      }
    }
    // What stands first among the ideas opens the reflection: a feeling, then what was done with it.
    var felt: [Idea] = []
    swap(&felt, &ideas)
    // A feeling is said to belong to what stands in its own sentence, and to nothing else.
    if let heavy {
      var own = values
      own.feeling = heavy.noun
      own.other = glad?.noun
      own.person = near.person?.name
      if glad != nil { add(.mixed, .feeling(heavy.family), heavy.tokens, own) }
      if own.topic != nil { add(.heavyWithTopic, .feeling(heavy.family), heavy.tokens, own) }
      if own.person != nil { add(.heavyWithPerson, .feeling(heavy.family), heavy.tokens, own) }
      add(.heavy, .feeling(heavy.family), heavy.tokens, own)
    } else if let glad {
      var own = values
      own.feeling = glad.noun
      own.person = near.person?.name
      if own.topic != nil { add(.gladWithTopic, .feeling(glad.family), glad.tokens, own) }
      if own.person != nil { add(.gladWithPerson, .feeling(glad.family), glad.tokens, own) }
      add(.glad, .feeling(glad.family), glad.tokens, own)
    }
    // One sentence about feeling is enough; the second comes from elsewhere.
    let feelingIdea = ideas.first
    ideas = felt.filter { [.grief, .distress].contains($0.kind) }
    ideas += [feelingIdea].compactMap { $0 }
    ideas += felt.filter { ![.grief, .distress].contains($0.kind) }
    if let relief = reading.relief.first(where: { $0.text != nil }) {
      var deeds = values
      deeds.deed = relief.text
      add(.relief, .relief, relief.tokens, deeds)
    }
    if let want = reading.wants.first(where: { $0.kind == .wish }) { add(.want, .want, want.tokens, values) }
    if feelingIdea == nil {
      if let person = reading.people.first { add(.person, .person, person.tokens, values) }
      if let topic = near.topic { add(.topic, topic.theme.map { .theme($0) }, topic.tokens, values) }
    }
    if ideas.isEmpty { add(isShort ? .short : .unclear, nil, nil, values) }
    // Sides before deeds where nothing else was found; a double-sided sentence may open.
    if let double = ideas.firstIndex(where: { $0.kind == .doubleSided }), gravity < .distress {
      ideas.insert(ideas.remove(at: double), at: min(ideas.count, feelingIdea == nil ? 0 : 1))
    }
  }

  // MARK: What to ask

  private mutating func collectStages(
    _ reading: EntryReading, _ heavy: EntryReading.Feeling?, _ glad: EntryReading.Feeling?, _ isGrief: Bool,
    _ isCircle: Bool
  ) {
    if gravity >= .passive {
      stages = [.feel, .people]
      return
    }
    if isCircle {
      stages = [.rumination, .next, .need]
      return
    }
    if isGrief {
      stages = [.feel, .people, .meaning]
      return
    }
    if !reading.contrasts.isEmpty { stages.append(.ambivalence) }
    if heavy == nil, glad != nil { stages += [.savouring, .people, .meaning] }
    if heavy != nil { stages += [.feel, .need, .explore, .strength, .body] }
    if !reading.changes.isEmpty { stages.append(.change) }
    if !reading.strengths.isEmpty { stages.append(.strength) }
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
