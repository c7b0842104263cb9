import ArgumentParser
import Endpoint
import Exchange
import JSON
import Journal
import Reflection
import Vault

/// `intime reflect`: what the guide, or a model, gives back about an entry.
struct Reflect: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Get a reflection on an entry", fr: "Recevoir une réflexion sur une entrée",
      example: "intime reflect\nintime reflect yesterday --why\nintime reflect --stdin < page.txt",
      more: Phrase(
        en:
          "The guide works offline: nothing leaves this machine. It is a program; it reflects and asks, and never diagnoses. With --stdin a text is reflected on and nothing is kept.",
        fr:
          "Le guide fonctionne hors ligne\u{a0}: rien ne quitte cette machine. C’est un programme\u{a0}: il reflète et questionne, et ne pose jamais de diagnostic. Avec --stdin, un texte reçoit une réflexion et rien n’est gardé."
      ))
  }

  @Argument(help: EntryReference.help) var entry: String?
  @Flag(name: .long, help: .said(en: "Reflect on standard input", fr: "Lire un texte sur l’entrée standard"))
  var stdin =
    false
  @Flag(
    name: .long, help: .said(en: "A JSON object a line, in and out", fr: "Un objet JSON par ligne, en entrée et sortie")
  )
  var jsonl = false
  @Flag(name: .long, help: .said(en: "The guide on this machine answers", fr: "Le guide de cette machine répond"))
  var offline = false
  @Flag(
    name: .long,
    help: .said(en: "Say which words and entries it rests on", fr: "Dire sur quels mots et quelles entrées cela repose")
  )
  var why = false
  @Flag(name: .customLong("no-keep"), help: .said(en: "Do not keep it", fr: "Ne pas la garder")) var noKeep = false
  @Flag(
    name: .long,
    help: .said(
      en: "No help lines for this entry, until its text changes",
      fr: "Pas de lignes d’écoute pour cette entrée, tant que son texte reste le même"))
  var mute = false
  @Option(
    name: .long,
    help: .said(
      en: "Lines of the entry as written, from the first, such as 3-8",
      fr: "Lignes de l’entrée telle qu’elle est écrite, par exemple 3-8",
      valueName: ("a-b", "a-b")))
  var lines: String?
  @Flag(
    name: .long,
    help: .said(en: "Show what would leave, and send nothing", fr: "Montrer ce qui sortirait, sans rien envoyer"))
  var preview = false
  @OptionGroup var model: ModelOptions
  @OptionGroup var options: GlobalOptions

  mutating func validate() throws {
    guard model.endpoint == nil || !(offline || stdin || jsonl) else {
      throw ValidationError(
        Phrase(
          en: "--endpoint goes with an entry of the journal, and not with --offline, --stdin or --jsonl",
          fr: "--endpoint va avec une entrée du journal, et non avec --offline, --stdin ou --jsonl"
        ).said)
    }
  }

  func run() throws {
    try model.tellUnused()
    if jsonl { return try reflectOnLines() }
    if stdin { return try reflectOnText(try TextInput.standardInput()) }
    try reflectOnEntry()
  }

  // MARK: Without a vault

  private func reflectOnText(_ text: String) throws {
    let clock = try Clock.current()
    let text = try LineSelection.cut(text, lines)
    guard !text.allSatisfy(\.isWhitespace) else { throw TextInput.nothingToRead }
    let options = options
    let run = GuideRun(
      language: Language.detected(in: text) ?? .ofShort(text) ?? Speech.language, settings: GuideSettings(),
      today: clock.now.local.date, isSaved: false)
    let result = Progressing.reading(text, options) {
      run.run(text, seed: model.seed) { .init(help: { Help.withoutAsking(options) }) }
    }
    try show(result.page, result.reflection)
  }

  private func reflectOnLines() throws {
    let clock = try Clock.current()
    var records = try TextRecords()
    // The vault is opened once, and only for a text that calls for help.
    let help = HelpOnDemand(options)
    while let record = try records.next() {
      if let language = record.unknownLanguage {
        record.answer { json in
          json.field("lang", language)
          ReflectionPage.writeNone(to: &json)
        }
        continue
      }
      let run = GuideRun(
        language: record.language ?? Language.detected(in: record.text) ?? .ofShort(record.text)
          ?? Speech.language, settings: GuideSettings(),
        today: clock.now.local.date, isSaved: false)
      let page =
        record.text.allSatisfy(\.isWhitespace)
        ? .ofNothing(in: run.language)
        : run.run(record.text, seed: model.seed) { .init(help: { help.found }) }.page
      record.answer { json in
        json.field("lang", run.language.rawValue)
        page.write(to: &json, isWhole: true)
      }
    }
    try records.finish()
  }

  // MARK: With the journal

  private func reflectOnEntry() throws {
    let session = try Session(options)
    let index = try session.index()
    let summary = try EntryReference.resolve(entry ?? "last", in: index, of: session)
    guard let content = try session.whole(summary) else { throw VaultError.damaged(DamageReport.shared.all) }
    let wantedLevel = try model.wantedLevel()
    if preview { return try showPreview(session, content, wantedLevel) }
    let text = try LineSelection.cut(content.content.readText, lines)
    let standing = MutedPage(summary.id, text: content.content.readText)
    if mute {
      let passage = Reflection.Passage(text, language: content.language ?? Speech.language)
      try Help.mute(standing, GravityReading(passage), in: session)
    }
    let settings = try session.vault.named(.setting)
    let run = GuideRun(
      language: content.language ?? .ofShort(content.content.readText) ?? Speech.language,
      settings: GuideSettings(settings: settings),
      today: summary.date.local.date)
    var written: [Timestamp] = []
    let result = try Progressing.reading(text, options) {
      try run.run(text, entry: standing, seed: model.seed) {
        let kept = try session.vault.reflectionSummaries(in: index)
        DamageReport.shared.add(kept.damage)
        written = kept.summaries.map(\.written)
        let memory = GuideMemory(kept.summaries, now: session.clock.now)
        return try surroundings(of: summary, content.content.tags, in: index, settings, memory, session)
      }
    }
    if let cadence = settings[Setting.cadence.rawValue].flatMap(Cadence.init), result.card == nil,
      let remark = cadence.remark(now: session.clock.now, others: written)
    {
      Console.note(remark)
    }
    var page = result.page
    var failure: EndpointError?
    var isShown = false
    if let endpoint = model.endpoint {
      let stored = try StoredEndpoint.named(endpoint, in: session)
      if let card = result.card, !options.json {
        // Whom to call is said before anything is sent, or waited for.
        for line in page.cardLines(width: Page.width, style: Style.output(options)) { Console.print(line) }
        Console.print("")
        Console.flush()
        try Help.remember(card, in: session)
      }
      let danger = GravityReading(
        Reflection.Passage(content.content.readText, language: run.language))
      if Gate.leavesToGuide(danger) {
        Console.say(Phrase.notAsked.said)
      } else {
        (page, failure, isShown) = try askModel(
          stored, content, text, wantedLevel, page, max(page.gravity, danger.gravity), session)
      }
    }
    if !isShown { try show(page, result.reflection, cardIsShown: model.endpoint != nil && !options.json) }
    if model.endpoint == nil || options.json, let card = result.card { try Help.remember(card, in: session) }
    if !noKeep { try session.vault.keep(page.kept(for: summary.id, at: session.clock.now)) }
    if let failure { throw failure }
  }

  /// What stands around an entry: the journal before it, and whom to call where it is grave.
  private func surroundings(
    of summary: EntrySummary, _ tags: [Tag], in index: JournalIndex, _ settings: [String: String],
    _ memory: GuideMemory,
    _ session: Session
  ) throws -> GuideRun.Surroundings {
    let past = try JournalPast(session, index)
    let traits = past.kept.traits(of: summary.id)
    var settings = settings
    if let traits, traits.gravity >= .passive, settings[Setting.country.rawValue] == nil {
      Progressing.makeWay()
      try Help.askCountry(session)
      settings = try session.vault.named(.setting)
    }
    let before = traits.map(past.kept.past) ?? Past([])
    return GuideRun.Surroundings(
      help: { [settings, model] in
        Help(settings: model.seed == nil ? settings : Help.withoutLastCard(settings))
      }, traits: traits, past: before, memory: memory,
      tagged: traits.map { before.observations(of: $0, tags: tags) } ?? [])
  }

  /// The model's page, or the guide's with the reason why it is the guide's; and whether it stands on the screen already.
  /// - Parameter gravity: of the whole entry, whatever part of it leaves.
  private func askModel(
    _ endpoint: StoredEndpoint, _ entry: Entry, _ text: String, _ wanted: AnonymityLevel?, _ guide: ReflectionPage,
    _ gravity: Gravity, _ session: Session
  ) throws -> (page: ReflectionPage, failure: EndpointError?, isShown: Bool) {
    var model = try modelReflection(endpoint, entry, text, gravity, session)
    model.isLive = !options.json
    model.earlier = [guide.wholeText]
    let level = try model.level(wanted, isPreview: false)
    var page = guide
    page.level = level
    switch try model.run(level) {
    case .reply(let reply, let ledger, let isShown):
      let (text, questions) = reply.partedBeforeQuestions
      page = ReflectionPage(
        entry: guide.entry, engine: .endpoint(endpoint.name), level: level, gravity: guide.gravity, card: guide.card,
        text: text, questions: questions, ledger: ledger)
      return (page, nil, isShown)
    case .refused(let findings, let ledger, let isShown):
      Console.say(Phrase.refused(findings, isShown: isShown).said)
      page.ledger = ledger
      return (page, nil, false)
    case .failed(.cancelled, _, _): throw EndpointError.cancelled
    case .failed(let error, let ledger, let isShown):
      Console.say(Phrase.guideAnswers(isShown: isShown).said)
      page.ledger = ledger
      return (page, error, false)
    }
  }

  private func modelReflection(
    _ endpoint: StoredEndpoint, _ entry: Entry, _ text: String, _ gravity: Gravity, _ session: Session
  ) throws -> ModelReflection {
    let language = entry.language ?? .ofShort(entry.content.readText) ?? Speech.language
    let excerpt = lines == nil ? Excerpt.text(of: EntryReading(Reflection.Passage(text, language: language))) : text
    return ModelReflection(
      session: session, endpoint: endpoint, entry: entry, excerpt: excerpt, language: language, gravity: gravity)
  }

  private func showPreview(_ session: Session, _ entry: Entry, _ wanted: AnonymityLevel?) throws {
    guard let endpoint = model.endpoint else {
      throw Refusal(
        .usage,
        Phrase(en: "a preview is of what would go to an endpoint", fr: "un aperçu montre ce qui irait à un service"),
        hint: Phrase(en: "add --endpoint NAME", fr: "ajoutez --endpoint NOM"))
    }
    let stored = try StoredEndpoint.named(endpoint, in: session)
    let text = try LineSelection.cut(entry.content.readText, lines)
    let model = try modelReflection(stored, entry, text, .none, session)
    let (outbound, request) = try model.outbound(model.level(wanted, isPreview: true))
    if options.json {
      Console.write(request.body(for: stored.chat.model) + [0x0a])
      return
    }
    let preview = Preview(outbound: outbound, request: request, endpoint: stored)
    let width = Page.width == Int.max ? 100 : Page.width
    for line in preview.lines(width: width, style: Style.output(options)) { Console.print(line) }
    Console.note(Phrase(en: "Nothing was sent.", fr: "Rien n’a été envoyé."))
  }

  private func show(_ page: ReflectionPage, _ reflection: GuideReflection, cardIsShown: Bool = false) throws {
    if options.json {
      var json = JSONWriter()
      json.object { page.write(to: &$0) }
      json.endText()
      Console.write(json.take())
      return
    }
    var shown = page
    if cardIsShown { shown.card = [] }
    for line in shown.lines(width: Page.width, style: Style.output(options)) { Console.print(line) }
    if why, page.engine == .guide {
      Console.print("")
      for line in ReasonLines.lines(reflection.reasons) { Console.print(line, hanging: 2) }
    }
  }
}

/// `--lines 3-8`: a part of an entry.
enum LineSelection {
  /// The lines of `text` that `selection` names, all of them where it is `nil`.
  static func cut(_ text: String, _ selection: String?) throws -> String {
    guard let selection else { return text }
    let ends = selection.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map { Int($0) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, first >= 1, first <= last else {
      throw Refusal(
        .usage,
        Phrase(
          en: "“\(Printable.quoted(selection))” names no lines",
          fr: "«\u{a0}\(Printable.quoted(selection))\u{a0}» ne désigne aucune ligne"),
        hint: Phrase(en: "for example: --lines 3-8", fr: "par exemple\u{a0}: --lines 3-8"))
    }
    guard first <= lines.count else {
      throw Refusal(
        .usage,
        Phrase(
          en: "the entry has only \(Plural.lines(lines.count).en), as they were written",
          fr: "l’entrée n’a que \(Plural.lines(lines.count).fr), telles qu’elles ont été écrites"
        ),
        hint: Phrase(
          en: "a line ends where the text has a line break, however the terminal shows it; for example: --lines 1-1",
          fr:
            "une ligne finit là où le texte va à la ligne, quelle que soit la largeur du terminal\u{a0}; par exemple\u{a0}: --lines 1-1"
        ))
    }
    return lines[(first - 1)..<min(last, lines.count)].joined(separator: "\n")
  }
}
