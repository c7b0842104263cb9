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
  /// Whether the writer asked something of the guide, which is answered first.
  let isAsked: Bool
  /// The writer's own words for an opening, and for a question.
  private var quotations: (opening: Quotation?, question: Quotation?) = (nil, nil)

  /// The theme that the writer goes round in.
  var rumination: Theme? {
    if case .rumination(let theme) = observation?.kind { theme } else { nil }
  }

  /// Whether an exercise would be welcome: something heavy and strong, or a circle.
  let callsForExercise: Bool

  /// Whether the text sounds like a danger that no word of it says. It may be misread, so the pain is not said to be there; and it may
  /// not be, so nothing is praised, counted or lightened.
  private let isWary: Bool

  init(
    _ reading: EntryReading, _ found: Gravity, isSaid: Bool, _ observations: [Observation], _ memory: GuideMemory
  ) {
    isWary = found >= .passive && !isSaid
    gravity = isWary ? .distress : found
    // What is spoken of in passing is no theme to ask about.
    themes = reading.themes.filter { $0.weight >= 0.25 && $0.isMarked }.map(\.theme)
    let feelings = reading.feelings.filter { !$0.isNegated }
    let heavy = feelings.first { !$0.family.isPleasant }
    // Who mourns is not glad of missing somebody.
    let glad = isWary || themes.prefix(2).contains(.grief) ? nil : feelings.first { $0.family.isPleasant }
    families = feelings.map(\.family)
    let words = reading.passage.sentences.reduce(0) { $0 + $1.clauses.reduce(0) { $0 + $1.words.count } }
    isShort = words < 12
    isAsked = !reading.requests.isEmpty
    let form = EntryForm(reading.passage)
    let isGrief = themes.prefix(2).contains(.grief)
    // Nothing is counted up for somebody in danger, or who mourns.
    observation =
      gravity >= .passive || isWary || isGrief
      ? nil : observations.first { !memory.madeObservations.contains($0.name) && Self.isWorthSaying($0) }
    var isCircle = false
    if case .rumination = observation?.kind { isCircle = true }
    callsForExercise =
      gravity < .passive && !isWary && !isShort && glad == nil
      && (isCircle || gravity == .distress || heavy?.strength == .strong)

    if form == .foreign || form == .blank {
      ideas = [Idea(kind: form == .foreign ? .foreign : .blank, values: values, reason: nil)]
      stages = [.beginning]
      return
    }
    values.feeling = (heavy ?? glad)?.noun
    let near = Nearness(reading, to: (heavy ?? glad)?.tokens)
    if near.topic?.isCentral == true { values.topic = near.topic?.noun }
    values.person = reading.people.first { $0.isClose }?.name
    values.want = reading.wants.first { $0.kind == .wish || $0.kind == .plan }?.infinitive
    values.time = reading.times.first?.text
    // What is grave is not quoted back; what is mourned may be.
    if gravity == .none || gravity == .distress && isGrief && !isWary {
      let ranked = Quotation.ranked(reading, isList: form == .list)
      let isEnough = ranked.count > 1 && words >= 20
      // A single one goes into the question.
      quotations = (isEnough && !isGrief && form != .list ? ranked[1] : nil, ranked.first)
      values.quotation = quotations.question?.text
    }

    collectIdeas(reading, heavy, glad, isGrief, form)
    collectStages(reading, heavy, glad, isGrief, isCircle, form)
  }

  /// That a theme or a person comes back is said once in a while only; the rest is news.
  private static func isWorthSaying(_ observation: Observation) -> Bool { !observation.evidence.isEmpty }

  // MARK: What to give back

  private mutating func collectIdeas(
    _ reading: EntryReading, _ heavy: EntryReading.Feeling?, _ glad: EntryReading.Feeling?, _ isGrief: Bool,
    _ form: EntryForm
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
    if isWary {
      add(.wary, nil, nil, values)
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
      if !isNear(heavy.tokens, near.topic, passage) { own.topic = nil }
      if own.topic != nil { add(.heavyWithTopic, .feeling(heavy.family), heavy.tokens, own) }
      if own.person != nil { add(.heavyWithPerson, .feeling(heavy.family), heavy.tokens, own) }
      add(.heavy, .feeling(heavy.family), heavy.tokens, own)
    } else if let glad {
      var own = values
      own.feeling = glad.noun
      own.person = near.person?.name
      if !isNear(glad.tokens, near.topic, passage) { own.topic = nil }
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
    if form == .dream { add(.dream, nil, nil, values) }
    if form == .list, feelingIdea == nil {
      add(.list, nil, nil, values)
      return
    }
    addQuotation(reading)
    let isOpen = quotations.opening == nil
    if feelingIdea == nil, let person = reading.people.first(where: \.isClose), person.count > 1 {
      add(.person, .person, person.tokens, values)
    } else if feelingIdea == nil, isOpen, let topic = near.topic, topic.isCentral {
      add(.topic, topic.theme.map { .theme($0) }, topic.tokens, values)
    } else if feelingIdea == nil, gravity == .none, !isShort, !isGrief, !isAsked, let theme = themeName(reading) {
      var own = values
      own.figures["theme"] = theme
      add(.theme, reading.themes.first.map { .theme($0.theme) }, reading.themes.first?.tokens, own)
    } else if ideas.isEmpty, let person = reading.people.first(where: \.isClose) {
      add(.personOnce, .person, person.tokens, values)
    }
    if ideas.isEmpty, !isAsked { add(isShort ? .short : .unclear, nil, nil, values) }
    // Sides before deeds where nothing else was found; a double-sided sentence may open.
    if let double = ideas.firstIndex(where: { $0.kind == .doubleSided }), gravity < .distress {
      ideas.insert(ideas.remove(at: double), at: min(ideas.count, feelingIdea == nil ? 0 : 1))
    }
  }

  /// The writer's own words, as what was managed where they are.
  private mutating func addQuotation(_ reading: EntryReading) {
    guard let quotation = quotations.opening else { return }
    var own = values
    own.quotation = quotation.text
    let deeds = reading.strengths + reading.changes + reading.relief
    let isDeed = reading.strengths.contains { $0.tokens.overlaps(quotation.tokens) }
    ideas.append(
      Idea(
        kind: isDeed ? .managed : .quotation, values: own,
        reason: Reason(
          kind: deeds.contains { $0.tokens.overlaps(quotation.tokens) } ? .strength : .words,
          words: reading.passage.text(quotation.tokens))))
  }

  /// Themes that are sure enough to be named, and the writer's own.
  private static let saidThemes: Set<Theme> = [
    .work, .money, .friendship, .loneliness, .health, .overload, .conflict, .couple, .breakup, .meaning, .future,
    .sleep,
  ]

  /// What the entry speaks of most, in a word of ours; `nil` where it is only the day's furniture.
  private func themeName(_ reading: EntryReading) -> String? {
    guard let first = reading.themes.first, first.weight >= 0.4,
      Self.saidThemes.contains(first.theme)
    else { return nil }
    return first.theme.name[reading.passage.language]
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
    if form == .dream { stages.append(.dream) }
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
