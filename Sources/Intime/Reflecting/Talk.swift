import Endpoint
import Journal
import Redaction
import Reflection
import Vault

/// A conversation about an entry: each turn under the same rules as a reflection, each kept sealed before the next.
final class Talk {
  private let session: Session
  private let entry: Entry
  private let endpoint: StoredEndpoint?
  private let wantedLevel: AnonymityLevel?
  private let seed: UInt64?
  private let language: Language
  private let settings: [String: String]
  private var conversation: Conversation
  private var memory: GuideMemory
  private var shown = ShownCards()
  /// What was heard before this turn that it is met with, and how many of the thread's texts were read for it.
  private var held = HeldTalk()
  private var heldOf = 0
  /// The numbers of the last card.
  private var numbers = ""
  /// The gravest of the texts of the thread that were read for a model, and how many they are.
  private var gravest = (gravity: Gravity.none, isSaid: false)
  /// Whether one of them is such that no model is asked any more.
  private var isLeftToGuide = false
  private var read = 0
  /// How many texts before the turn at hand were read, and whether danger or harm is told in one of them.
  private var heard = (count: 0, isTold: false)

  init(
    _ session: Session, _ entry: Entry, endpoint: StoredEndpoint?, level: AnonymityLevel?, seed: UInt64?
  ) throws {
    self.session = session
    self.entry = entry
    self.endpoint = endpoint
    wantedLevel = level
    self.seed = seed
    language = entry.language ?? .ofShort(entry.content.readText) ?? Speech.language
    settings = try session.vault.named(.setting)
    let found = try session.vault.conversation(about: entry.id)
    DamageReport.shared.add(found.damage)
    conversation = found.conversation
    let kept = try session.vault.reflectionSummaries(includingDeleted: true)
    DamageReport.shared.add(kept.damage)
    memory = GuideMemory(kept.summaries, now: session.clock.now)
  }

  /// What the talk is about, and how it ends.
  var opening: String {
    let date = entry.content.date.local.date.written(in: Speech.language, today: session.clock.now.local.date)
    let words = entry.content.readText.split(whereSeparator: \.isWhitespace)
    let line = words.prefix(8).joined(separator: " ") + (words.count > 8 ? "…" : "")
    return Phrase(
      en: "About the entry of \(date): “\(line)”. An empty line or Ctrl-D ends the talk.",
      fr: "À propos de l’entrée du \(date)\u{a0}: «\u{a0}\(line)\u{a0}». Une ligne vide ou Ctrl-D termine l’échange.")[
        Speech.language]
  }

  /// What was said before, if anything: the writer's lines behind a `>`, as when they were typed, so that without colours too one sees whose they are.
  func showSoFar() throws {
    let style = Style.output(session.options)
    for turn in conversation.turns {
      if turn.role == .writer {
        for line in EntryPage.wrapped(turn.text, Page.width - 2) { Console.print(style.dim("> " + line)) }
      } else {
        for line in EntryPage.wrapped(turn.text, Page.width) { Console.print(line) }
      }
      Console.print("")
    }
  }

  /// Keeps what the writer said, and answers it.
  func answer(_ said: String) throws {
    // What was written is kept before anything else can fail.
    try keep(Conversation.Turn(role: .writer, text: said, time: try now()), standIns: nil)
    var result = try guideAnswer(said)
    let answer = meet(said, &result)
    if let card = result.card {
      numbers = card.numbers
      let (lines, isWhole) = shown.lines(card, result.page.gravity)
      if !lines.isEmpty { print(lines.joined(separator: "\n"), bold: card.kind != .quiet) }
      if isWhole { try Help.remember(card, in: session) }
    } else if let answer, answer.needsNumbers || numbers.isEmpty {
      if numbers.isEmpty { numbers = numbers(for: answer.matter, in: result.reflection.language) }
      print(numbers, bold: true)
    }
    var page = result.page
    page.card = []
    guard let endpoint else { return try reply(page.wholeText, engine: .guide, ledger: nil, standIns: nil) }
    let danger = dangerSoFar()
    if isLeftToGuide {
      Console.say(Phrase.notAsked.said)
      return try reply(page.wholeText, engine: .guide, ledger: nil, standIns: nil)
    }
    try modelAnswer(endpoint, said, danger, guide: page)
  }

  /// The gravest of the entry and of all that was said about it, now or before: what was said three turns ago is not over.
  private func dangerSoFar() -> (gravity: Gravity, isSaid: Bool) {
    let texts = [entry.content.readText] + conversation.turns.lazy.filter { $0.role == .writer }.map(\.text)
    for text in texts[read...] {
      let found = reading(of: text)
      isLeftToGuide = isLeftToGuide || Gate.leavesToGuide(found)
      gravest = Gate.graver(gravest, (found.gravity, found.isSaid))
    }
    read = texts.count
    return gravest
  }

  // MARK: The guide

  /// Answers a turn with what was heard in this talk in mind: violence, harm to oneself or a wish to die, in the entry or in a turn before.
  /// - Returns: the answer, where there is one; `result` says it then.
  private func meet(_ said: String, _ result: inout GuideRun.Result) -> HeldAnswer? {
    let texts = [entry.content.readText] + conversation.turns.lazy.filter { $0.role == .writer }.map(\.text)
    for text in texts.dropLast()[heldOf...] { held.hear(reading(of: text), of: passage(text)) }
    heldOf = texts.count
    let turn = passage(said)
    defer { held.hear(result.danger, of: turn) }
    let seed = seed.map { $0 &+ UInt64(conversation.turns.count) } ?? GuideRun.seed(of: said)
    guard var answer = held.answer(to: turn, result.danger, seed: seed) else { return nil }
    for attempt in 1...12 as ClosedRange<UInt64> where replies.contains(answer.text) {
      answer = held.answer(to: turn, result.danger, seed: seed &+ attempt) ?? answer
    }
    result.page.text = replies.contains(answer.text) ? Self.goOn(replies.count)[turn.language] : answer.text
    result.page.questions = []
    result.page.exercise = nil
    return answer
  }

  /// Whom to call about `matter`, in one line.
  private func numbers(for matter: HeldTalk.Matter, in language: Language) -> String {
    Help(settings: settings).numbers(for: matter, in: language, today: session.clock.now.local.date)
  }

  private func passage(_ text: String) -> Reflection.Passage {
    Reflection.Passage(text, language: Language.detected(in: text) ?? .ofShort(text) ?? language)
  }

  private func reading(of text: String) -> GravityReading { GravityReading(passage(text)) }

  private func guideAnswer(_ said: String) throws -> GuideRun.Result {
    let run = GuideRun(
      language: Language.detected(in: said) ?? .ofShort(said) ?? language,
      settings: GuideSettings(settings: settings),
      today: session.clock.now.local.date)
    func answer(_ seed: UInt64) -> GuideRun.Result {
      run.run(said, seed: seed) {
        GuideRun.Surroundings(help: { [settings] in Help(settings: settings) }, memory: memory)
      }
    }
    let turnSeed = seed.map { $0 &+ UInt64(conversation.turns.count) } ?? GuideRun.seed(of: said)
    var result = answer(turnSeed)
    remember(result)
    if let care = care(said, result) {
      let turns = conversation.turns.dropLast().map { TalkGuide.Turn(isWriter: $0.role == .writer, text: $0.text) }
      let guide = TalkGuide(
        entry: entry.content.readText, turns: turns, language: run.language, settings: run.settings,
        isCareful: care == .careful)
      (result.page.questions, result.page.exercise) = ([], nil)
      result.page.text = guide.answer(to: said, seed: turnSeed)
      if isSaidBefore(result) { result.page.text = Self.goOn(replies.count)[language] }
      return result
    }
    // The same turn twice would get the same answer: another wording is looked for, then one without what was said before.
    for attempt in 1...8 as ClosedRange<UInt64> where isSaidBefore(result) {
      result = answer(turnSeed &+ attempt)
      remember(result)
    }
    if !result.page.questions.isEmpty, replies.contains(where: { $0.hasPrefix(result.page.text) }) {
      result.page.text = ""
    }
    answerShortTurn(said, run.language, turnSeed, &result)
    if isSaidBefore(result) { result.page.text = Self.goOn(replies.count)[language] }
    return result
  }

  private enum Care { case calm, careful }

  /// With how much care a turn is answered as a talk; `nil` where danger or harm was said in it or before, and it is not.
  private func care(_ said: String, _ result: GuideRun.Result) -> Care? {
    func isSaid(_ danger: GravityReading) -> Bool {
      Harm(danger)?.isFirst == true || danger.gravity >= .passive && danger.isSaid
    }
    let danger = result.danger
    if isSaid(danger) || Harm(danger) != nil || danger.gravity == .distress && danger.isSaid { return nil }
    if shown.said >= .passive { return nil }
    // What is said of an exercise is answered as such.
    if result.reflection.reasons.contains(where: { $0.kind == .followUp }) { return nil }
    let texts = [entry.content.readText] + conversation.turns.dropLast().filter { $0.role == .writer }.map(\.text)
    // What was read once is not read again at every turn.
    for text in texts[heard.count...] {
      let language = Language.detected(in: text) ?? .ofShort(text) ?? self.language
      heard.isTold = heard.isTold || isSaid(GravityReading(Reflection.Passage(text, language: language)))
    }
    heard.count = texts.count
    if heard.isTold { return nil }
    guard shown.heard >= .passive else {
      return danger.gravity == .active || danger.gravity >= .passive && danger.basis != .sounding ? .careful : .calm
    }
    // A card asked a question: `yes` may be the answer to it.
    switch ShortTurn(said, language: Language.ofShort(said) ?? language) {
    case .yes, .no, .unsure: return nil
    default: return .careful
    }
  }

  /// A turn that is an answer, and no page, is answered with the last question in mind.
  ///
  /// Where a danger was heard in this talk nothing is answered lightly: `yes` may be a yes to the question of a card.
  private func answerShortTurn(
    _ said: String, _ language: Language, _ seed: UInt64, _ result: inout GuideRun.Result
  ) {
    guard result.page.gravity == .none, shown.heard < .passive, let turn = ShortTurn(said, language: language) else {
      return
    }
    result.page.exercise = nil
    result.page.questions = []
    for attempt in 0...8 as ClosedRange<UInt64> {
      result.page.text = turn.answer(in: language, seed: seed &+ attempt)
      if !isSaidBefore(result) { return }
    }
  }

  private var replies: [String] { conversation.turns.filter { $0.role == .reply }.map(\.text) }

  private func isSaidBefore(_ result: GuideRun.Result) -> Bool {
    var page = result.page
    page.card = []
    return replies.contains(page.wholeText)
      || page.questions.isEmpty && replies.contains { $0.hasPrefix(page.text) }
  }

  private func remember(_ result: GuideRun.Result) {
    let used = UsedNames(result.reflection)
    memory.askedQuestions.formUnion(used.questions)
    memory.usedOpenings.formUnion(used.openings)
    memory.pendingExercise = nil
    if let exercise = result.reflection.exercise { memory.offeredExercises.insert(exercise.name) }
  }

  /// When all has been said that the guide has to say to such a turn: it says so, and how often it did.
  private static func goOn(_ replies: Int) -> Phrase {
    Phrase(
      en: "To this I have no new question left, after \(replies) answers. Go on in your own words, if you like.",
      fr:
        "À cela, il ne me reste pas de nouvelle question, après \(replies) réponses. Continuez avec vos mots, si vous voulez."
    )
  }

  // MARK: A model

  private func modelAnswer(
    _ endpoint: StoredEndpoint, _ said: String, _ danger: (gravity: Gravity, isSaid: Bool), guide: ReflectionPage
  ) throws {
    let subjects = [ConsentSubject(entry)]
    let level =
      try wantedLevel
      ?? Outgoing.highestLevel(
        to: endpoint.destination, for: .converse, subjects: subjects, in: session.vault, now: now())
    let standIns = try conversation.standIns.map { try StandIns(encoded: $0) } ?? StandIns(seed: entry.id.low)
    let own = conversation.turns.filter { $0.role == .writer }.map(\.text)
    var outbound = try Outbound(
      session, purpose: .converse, level: level, language: language,
      whole: ([entry.content.readText] + own).joined(separator: "\n\n"), date: entry.content.date.local.date,
      standIns: standIns)
    let reading = EntryReading(Reflection.Passage(entry.content.readText, language: language))
    var messages = [ChatMessage(.user, try outbound.add(Excerpt.text(of: reading)))]
    // As much of the talk as a small model can keep in mind.
    for turn in conversation.turns.suffix(12) {
      messages.append(ChatMessage(turn.role == .writer ? .user : .assistant, try outbound.add(turn.text)))
    }
    let gate = Gate(
      entry: Reflection.Passage(said, language: language), gravity: danger.gravity, language: language,
      context: Reflection.Passage(([entry.content.readText] + own).joined(separator: "\n\n"), language: language),
      earlier: replies + [guide.wholeText])
    let exchange = ModelExchange(session: session, endpoint: endpoint)
    var live = LiveReply(gate, outbound, gravity: danger.gravity, waiting: exchange.waiting)
    let request = outbound.request(messages)
    let preview = Preview(outbound: outbound, request: request, endpoint: endpoint)
    let result = try exchange.send(
      request,
      record: { payload in
        try Outgoing(
          destination: endpoint.destination, purpose: .converse, level: level, subjects: subjects, payload: payload
        ).recorded(in: session.vault, now: now(), preview: preview)
      }, receive: { live.take($0) })
    let wasShown = live.isShown
    func putAside(_ findings: [GateFinding]) throws {
      live.breakOff()
      Console.say(Phrase.refused(findings, isShown: wasShown).said)
      try reply(guide.wholeText, engine: .guide, ledger: result.ledger, standIns: outbound.standIns)
    }
    switch result.reply {
    case .failure(.cancelled) where !live.lost.isEmpty: try putAside(live.lost)
    case .failure(let error):
      live.breakOff()
      // The stand-ins follow from the entry and the turns in their order, so that the thread goes on with the same.
      if error == .cancelled { throw error }
      Console.say(Phrase.noReply(error, isShown: wasShown).said)
      try reply(guide.wholeText, engine: .guide, ledger: result.ledger, standIns: outbound.standIns)
    case .success(let chat):
      let (text, findings) = gate.checked(chat, outbound)
      guard findings.isEmpty else { return try putAside(findings) }
      let isShown = live.finish(text)
      if isShown { Console.print("") }
      try reply(
        text, engine: .endpoint(endpoint.name), ledger: result.ledger, standIns: outbound.standIns, isShown: isShown)
    }
  }

  // MARK: What is shown and kept

  private func reply(
    _ text: String, engine: KeptReflection.Engine, ledger: Int?, standIns: StandIns?, isShown: Bool = false
  ) throws {
    if !isShown { print(text) }
    try keep(
      Conversation.Turn(role: .reply, text: text, time: try now(), engine: engine, ledger: ledger), standIns: standIns)
  }

  private func keep(_ turn: Conversation.Turn, standIns: StandIns?) throws {
    let encoded = standIns?.encoded()
    try session.vault.append(turn, standIns: encoded, to: entry.id)
    conversation.turns.append(turn)
    conversation.standIns = encoded ?? conversation.standIns
  }

  private func print(_ text: String, bold: Bool = false) {
    let style = Style.output(session.options)
    for line in EntryPage.wrapped(text, Page.width) { Console.print(bold ? style.bold(line) : line) }
    Console.print("")
  }

  private func now() throws -> Timestamp { try Clock.current().now }
}
