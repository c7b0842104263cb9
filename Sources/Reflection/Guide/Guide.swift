public import Journal

/// The guide that works with no model and no network: it gives back what it read, asks, notices, and offers.
///
/// Everything it says rests on words of the entry or on dated entries of the past; what it cannot say with correct
/// grammar it leaves out. The same entry, memory and seed give the same reflection.
public struct Guide: Sendable {
  public let language: Language
  public let settings: GuideSettings
  private let questions: @Sendable (QuestionRequest, inout SeededRandom) -> [AskedQuestion]
  private let exercises: @Sendable (ExerciseRequest, inout SeededRandom) -> OfferedExercise?
  private let followUp: @Sendable (String) -> AskedQuestion?

  /// What the guide looks for among its exercises.
  public struct ExerciseRequest: Sendable {
    public var themes: [Theme]
    public var families: [FeelingFamily]
    public var gravity: Gravity
    public var isRumination: Bool
    public var without: Set<String>
  }

  /// - Parameters:
  ///   - questions: the questions that fit a request, best first.
  ///   - exercises: the exercise that fits best.
  ///   - followUp: how to ask about an exercise that was offered.
  public init(
    language: Language, settings: GuideSettings,
    questions: @escaping @Sendable (QuestionRequest, inout SeededRandom) -> [AskedQuestion],
    exercises: @escaping @Sendable (ExerciseRequest, inout SeededRandom) -> OfferedExercise?,
    followUp: @escaping @Sendable (String) -> AskedQuestion?
  ) {
    self.language = language
    self.settings = settings
    self.questions = questions
    self.exercises = exercises
    self.followUp = followUp
  }

  /// Reads now what reflecting needs of tables and sentences, which is read once; where something else is waited for, that is the time for it.
  public func prepare() {
    _ = Openings.of(language)
    for language in Language.allCases { _ = (Spelling.of(language), GatePhrases.of(language)) }
  }

  /// Reflects on an entry.
  /// - Parameters:
  ///   - basis: what says that the text is grave.
  ///   - harm: what is met as such, before anything else.
  ///   - estimate: what the entry as a whole seems to be about.
  ///   - observations: what shows beside earlier entries, the most telling first.
  ///   - today: the day of the entry.
  public func reflect(
    on reading: EntryReading, gravity: Gravity, basis: GravityReading.Basis = .said, harm: Harm? = nil,
    estimate: OccasionEstimate? = nil, observations: [Observation] = [],
    memory: GuideMemory = GuideMemory(),
    today: CivilDate, seed: UInt64
  ) -> GuideReflection {
    var random = SeededRandom(seed: seed)
    var reflection = GuideReflection(language: language, gravity: gravity)
    var memory = memory
    let plan = Plan(reading, gravity, basis, harm, estimate, observations, memory)
    answer(reading, &reflection, &random)
    hearFollowUp(reading, &reflection, &memory, plan)
    if !settings.isQuestionsOnly { giveBack(plan, &reflection, memory, &random) }
    if !settings.isQuestionsOnly, plan.gravity < .passive, harm?.isFirst != true,
      !memory.usedOpenings.contains(LongLow.name), LongLow.speaks(reading.passage)
    {
      reflection.sentences.append(LongLow.sentence[language])
      reflection.openings.append(LongLow.name)
    }
    if !settings.isQuestionsOnly || plan.rumination != nil { observe(plan, &reflection, today) }
    ask(plan, &reflection, memory, &random)
    offer(plan, &reflection, memory, &random)
    return reflection
  }

  /// Whether `sentence` may be said; what the gate refuses is left out.
  private func passes(_ sentence: String) -> Bool {
    Gate(entry: Passage("", language: language), gravity: .none, language: language)
      .findings(inGuide: sentence).isEmpty
  }

  // MARK: The acts

  /// Somebody who asks the guide for a diagnosis or about pills is told plainly who can answer.
  private func answer(_ reading: EntryReading, _ reflection: inout GuideReflection, _ random: inout SeededRandom) {
    guard let request = reading.requests.first else { return }
    guard let sentence = Answers.sentence(to: request.kind, language, &random) else { return }
    reflection.sentences.append(sentence)
    reflection.reasons.append(Reason(kind: .request, words: reading.passage.text(request.tokens)))
  }

  /// What the writer says of an exercise that was offered is heard, and kept to.
  private func hearFollowUp(
    _ reading: EntryReading, _ reflection: inout GuideReflection, _ memory: inout GuideMemory, _ plan: Plan
  ) {
    guard plan.gravity < .passive, let name = memory.lastExercise, let heard = FollowUp(reading.passage) else { return }
    if !settings.isQuestionsOnly { reflection.sentences.append(heard.sentence[language]) }
    reflection.questions.append(AskedQuestion(name: "follow-\(name)", text: heard.question[language]))
    reflection.reasons.append(Reason(kind: .followUp, words: ""))
    memory.pendingExercise = nil
    if heard.isRefusal {
      reflection.refusedExercise = name
      memory.refusedExercises.insert(name)
    }
  }

  private func giveBack(
    _ plan: Plan, _ reflection: inout GuideReflection, _ memory: GuideMemory, _ random: inout SeededRandom
  ) {
    let wanted = settings.tone == .direct || plan.isAsked || !reflection.sentences.isEmpty ? 1 : 2
    var given = 0
    var hasQuoted = false
    for idea in plan.ideas where given < wanted {
      let openings = sentences(for: idea, plan.occasion, &random).filter { !hasQuoted || !$0.isQuoting }
      let fresh = openings.filter { !memory.usedOpenings.contains($0.name) } + openings
      guard
        let (opening, sentence) = fresh.lazy.compactMap({ opening in
          opening.template.filled(idea.values, language).map { (opening, $0) }
        }).first(where: { passes($0.1) })
      else { continue }
      reflection.sentences.append(sentence)
      reflection.openings.append(opening.name)
      if let reason = idea.reason { reflection.reasons.append(reason) }
      if opening.isQuoting { hasQuoted = true }
      given += 1
      // A short entry gets a short answer.
      if plan.isShort { break }
    }
  }

  /// The sentences that may say `idea`, in a random order: those written for its very feeling first, most of the time.
  private func sentences(for idea: Plan.Idea, _ occasion: Occasion?, _ random: inout SeededRandom) -> [Openings.Opening]
  {
    let openings = Openings.of(language)
    if idea.kind == .occasion, let occasion {
      return OccasionWords.of(language).openings(occasion.kind).shuffled(using: &random)
    }
    let usual = (openings.byKind[idea.kind] ?? []).shuffled(using: &random)
    guard let shade = idea.shade else { return usual }
    return (openings.byShade[shade] ?? []).shuffled(using: &random) + usual
  }

  private func observe(_ plan: Plan, _ reflection: inout GuideReflection, _ today: CivilDate) {
    guard let observation = plan.observation else { return }
    reflection.observations.append((observation, observation.sentence(in: language, today: today)))
    reflection.reasons.append(Reason(kind: .observation(observation.evidence), words: ""))
  }

  private func ask(
    _ plan: Plan, _ reflection: inout GuideReflection, _ memory: GuideMemory, _ random: inout SeededRandom
  ) {
    var count = plan.isBrief || plan.gravity >= .distress ? 1 : 2
    // What was just said of an exercise is asked about, and nothing else.
    if !reflection.questions.isEmpty { return }
    if let pending = memory.pendingExercise, pending.days >= 1, pending.days <= 21, plan.gravity < .passive,
      let question = followUp(pending.name)
    {
      reflection.questions.append(question)
      reflection.reasons.append(Reason(kind: .followUp, words: ""))
      count = 1
    }
    if let question = occasionQuestion(plan, memory, &random), reflection.questions.isEmpty {
      reflection.questions.append(question)
      // What happened is asked about, and nothing else.
      return
    }
    // Of what happened the bank can ask by its own words; where nothing did, a question that fits what the page is.
    if reflection.questions.isEmpty, let situation = plan.situation,
      plan.values.happened == nil || !situation.isDisjoint(with: .alone),
      let question = openQuestion(situation, memory, &random)
    {
      reflection.questions.append(question)
      return
    }
    var request = QuestionRequest(
      themes: plan.themes, families: plan.families, gravity: plan.gravity, stages: plan.stages, values: plan.values,
      asked: memory.askedQuestions, count: count)
    request.shade = plan.shade
    request.topicTheme = plan.topicTheme
    // What the gate refuses for the words it would give back is asked another way.
    for _ in 0..<4 {
      let found = questions(request, &random)
      let passing = found.filter { passes($0.text) }
      reflection.questions += passing.prefix(count)
      if !passing.isEmpty || found.isEmpty { break }
      request.asked.formUnion(found.map(\.name))
      // `I'm tired` between quotation marks reads like a program that says it is.
      request.values.quotation = nil
    }
    if reflection.questions.isEmpty, plan.gravity < .passive, !plan.stages.isEmpty,
      let question = openQuestion(plan.situation ?? .any, memory, &random)
    {
      reflection.questions.append(question)
    }
  }

  /// A question that fits what the page is, and quotes nothing.
  private func openQuestion(
    _ situation: Situation, _ memory: GuideMemory, _ random: inout SeededRandom
  ) -> AskedQuestion? {
    OpenQuestions.of(language).choose(situation, without: memory.askedQuestions, &random).map {
      AskedQuestion(name: $0.name, text: $0.text.replacing("'", with: "’"))
    }
  }

  /// A question about what happened: rather one that names who is on the page, or takes up a word of it.
  private func occasionQuestion(
    _ plan: Plan, _ memory: GuideMemory, _ random: inout SeededRandom
  ) -> AskedQuestion? {
    guard let occasion = plan.occasion, plan.gravity < .passive else { return nil }
    let questions = OccasionWords.of(language).questions(occasion.kind).shuffled(using: &random)
    let fresh = questions.filter { !memory.askedQuestions.contains($0.name) }
    let found = (fresh.isEmpty ? questions : fresh).compactMap { question in
      question.template.filled(plan.occasionValues, language).map {
        (isTied: question.template.isTied, asked: AskedQuestion(name: question.name, text: $0))
      }
    }
    return (found.first(where: \.isTied) ?? found.first { plan.sharesWord($0.asked.text) } ?? found.first)?.asked
  }

  private func offer(
    _ plan: Plan, _ reflection: inout GuideReflection, _ memory: GuideMemory, _ random: inout SeededRandom
  ) {
    guard !settings.isQuestionsOnly, plan.callsForExercise, memory.pendingExercise == nil else { return }
    reflection.exercise = exercises(
      ExerciseRequest(
        themes: plan.themes, families: plan.families, gravity: plan.gravity, isRumination: plan.rumination != nil,
        without: settings.refusedExercises.union(memory.offeredExercises).union(memory.refusedExercises)
          .union(plan.isOfBody ? ["body-scan"] : [])), &random)
  }
}
