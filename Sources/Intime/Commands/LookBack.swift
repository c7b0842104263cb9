import ArgumentParser
import Endpoint
import Exchange
import JSON
import Journal
import Reflection
import Vault

/// `intime review`: looking back on a week, a month or a year.
struct ReviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "review", en: "Look back on a week, a month or a year", fr: "Revenir sur une semaine, un mois ou une année",
      example: "intime review week\nintime review month --json",
      more: Phrase(
        en: "Everything in it is counted in your own entries; it works offline.",
        fr: "Tout y est compté dans vos propres entrées\u{a0}; cela fonctionne hors ligne."))
  }

  @Argument(
    help: .said(
      en: "week, month or year", fr: "week, month ou year", valueName: ("period", "période")),
    completion: .list(["week", "month", "year"]))
  var period: String
  @OptionGroup var model: ModelOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let days = try days()
    try model.tellUnused()
    let session = try Session(options)
    let today = session.clock.now.local.date
    guard let first = today.adding(days: 1 - days) else { throw DatePhraseError.outOfRange }
    var query = Query()
    query.clockRange = first.daysSince1970 * 86_400..<(today.daysSince1970 + 1) * 86_400
    let entries = try session.reviewed(query)
    guard !entries.isEmpty else {
      let nothing = Phrase(en: "No entries in that time.", fr: "Aucune entrée dans ce temps.")
      let page = ReflectionPage(entry: nil, engine: .guide, level: .sealed, gravity: .none, text: nothing.said)
      if !options.answeredInJSON({ page.write(to: &$0) }) { Console.note(nothing) }
      return
    }
    let language = Speech.language
    var earlier = Query()
    if let start = first.adding(days: -days) {
      earlier.clockRange = start.daysSince1970 * 86_400..<first.daysSince1970 * 86_400
    }
    let before = earlier == Query() ? [] : try session.find(earlier).compactMap(\.mood)
    let review = Review(entries, days: days, before: before)
    var random = SeededRandom(seed: model.seed ?? UInt64(bitPattern: today.daysSince1970))
    let now = Review.gravityNow(entries, today: today)
    var values = review.values
    // The question about a person asks about weeks.
    if days > 31 { values.person = nil }
    let request = QuestionRequest(
      themes: review.themes.map(\.theme), families: review.feelings.map(\.family), gravity: min(now, .distress),
      stages: [.review], values: values, asked: [], count: 1)
    // What was found is asked about; a question that would fit anybody's time only where nothing was.
    let questions =
      review.question(in: language, today: today).map { [$0] }
      ?? (review.feelings.isEmpty
        ? [Review.generalQuestion[language]] : QuestionBank.of(language).choose(request, &random).map(\.text))
    let card = Help(settings: try session.vault.named(.setting))
      .card(now, language: language, today: today, seed: model.seed ?? 0)
    var page = ReflectionPage(
      entry: nil, engine: .guide, level: .sealed, gravity: now, card: card?.lines ?? [],
      text: review.sentences(in: language, today: today).joined(separator: "\n"), questions: questions)
    var failure: EndpointError?
    if let endpoint = model.endpoint {
      let worst = entries.map(\.gravity).max() ?? .none
      // These were found by words alone.
      if Gate.leavesToGuide(worst, isSaid: true) {
        Console.say(Phrase.notAsked.said)
      } else {
        (page, failure) = try askModel(endpoint, query, page, worst, session)
      }
    }
    if options.json {
      var json = JSONWriter()
      json.object { page.write(to: &$0) }
      json.endText()
      Console.write(json.take())
    } else {
      for line in page.lines(width: Page.width, style: Style.output(options)) { Console.print(line) }
    }
    if let failure { throw failure }
  }

  /// The model's look back, or the guide's with the reason why it is the guide's.
  /// - Parameter worst: the gravity of the gravest entry, whenever it was, by which the reply is measured.
  private func askModel(
    _ name: String, _ query: Query, _ guide: ReflectionPage, _ worst: Gravity, _ session: Session
  ) throws -> (ReflectionPage, EndpointError?) {
    let endpoint = try StoredEndpoint.named(name, in: session)
    let review = ModelReview(
      session: session, endpoint: endpoint, entries: try session.find(query).compactMap { try session.whole($0) },
      language: Speech.language, gravity: worst, earlier: [guide.wholeText])
    let (outcome, level) = try review.run(model.wantedLevel())
    var page = guide
    page.level = level
    switch outcome {
    case .reply(let reply, let ledger, _):
      (page.text, page.questions) = reply.partedBeforeQuestions
      page.engine = .endpoint(endpoint.name)
      page.ledger = ledger
      return (page, nil)
    case .refused(let findings, let ledger, _):
      Console.say(Phrase.refused(findings).said)
      page.ledger = ledger
      return (page, nil)
    case .failed(.cancelled, _, _): throw EndpointError.cancelled
    case .failed(let error, let ledger, _):
      Console.say(Phrase.guideAnswers().said)
      page.ledger = ledger
      return (page, error)
    }
  }

  private func days() throws -> Int {
    switch String(decoding: TextFold.fold(period), as: UTF8.self) {
    case "week", "semaine": return 7
    case "month", "mois": return 31
    case "year", "annee", "an": return 365
    default:
      throw Refusal(
        .usage,
        Phrase(
          en: "“\(Printable.quoted(period))” is no period",
          fr: "«\u{a0}\(Printable.quoted(period))\u{a0}» n’est pas une période"),
        hint: Phrase(en: "week, month or year", fr: "week, month ou year"))
    }
  }
}

/// `intime prepare`: one page of notes for a first talk with a professional.
struct Prepare: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Prepare notes for a talk with a professional", fr: "Préparer des notes pour parler à un professionnel",
      example: "intime prepare --from \"3 months ago\" --tag sleep",
      more: Phrase(
        en:
          "Only the entries that you choose are used: those of the last 30 days where nothing is chosen. Nothing leaves this machine; read it, change it, take what you want.",
        fr:
          "Seules les entrées que vous choisissez servent\u{a0}: celles des 30 derniers jours si rien n’est choisi. Rien ne quitte cette machine\u{a0}; relisez, changez, prenez ce que vous voulez."
      ))
  }

  @OptionGroup var query: QueryOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    let today = session.clock.now.local.date
    var query = try query.query(session.clock)
    if query == Query(), let first = today.adding(days: -29) {
      query.clockRange = first.daysSince1970 * 86_400..<(today.daysSince1970 + 1) * 86_400
    }
    let entries = try session.reviewed(query)
    guard !entries.isEmpty else {
      _ = options.answeredInJSON { $0.array("sections") { _ in } }
      Console.note(Phrase(en: "No entries match.", fr: "Aucune entrée ne correspond."))
      return
    }
    let language = Speech.language
    let sections = Preparation(entries).sections(in: language, today: today)
    if options.json {
      var json = JSONWriter()
      json.object { json in
        json.array("sections") { json in
          for section in sections {
            json.object { json in
              json.field("title", section.title[language])
              json.array("lines") { json in for line in section.lines { json.value(line) } }
            }
          }
        }
      }
      json.endText()
      Console.write(json.take())
      return
    }
    let style = Style.output(options)
    for (number, section) in sections.enumerated() {
      if number > 0 { Console.print("") }
      Console.print(style.bold(section.title[language]))
      for line in section.lines {
        for (index, wrapped) in EntryPage.wrapped(line, Page.width == Int.max ? Page.width : Page.width - 2)
          .enumerated()
        {
          Console.print((index == 0 ? "- " : "  ") + wrapped)
        }
      }
    }
  }
}

extension Session {
  /// The entries that match a query, read, oldest first.
  func reviewed(_ query: Query) throws -> [ReviewedEntry] {
    try find(query).compactMap { summary in
      guard let entry = try whole(summary) else { return nil }
      let text = entry.content.readText
      let passage = Reflection.Passage(
        text, language: entry.language ?? Language.detected(in: text) ?? .ofShort(text) ?? Speech.language)
      return ReviewedEntry(
        id: entry.id, moment: summary.date.local, mood: summary.mood, isStarred: summary.isStarred,
        tags: entry.content.tags.map(\.name),
        gravity: GravityReading(passage, depth: .rules).gravity, reading: EntryReading(passage))
    }
  }
}
