import ArgumentParser
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
  @Flag(name: .long, help: .said(en: "Reflect on standard input", fr: "Réfléchir sur l’entrée standard")) var stdin =
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
      en: "No help lines for this entry, now and later", fr: "Pas de lignes d’écoute pour cette entrée, désormais"))
  var mute = false
  @Option(
    name: .long,
    help: .said(
      en: "Choose the wording: the same number, the same words",
      fr: "Choisir la formulation\u{a0}: même nombre, mêmes mots", valueName: ("n", "n")))
  var seed: UInt64?
  @Option(
    name: .long,
    help: .said(
      en: "Lines of the entry, from the first, such as 3-8", fr: "Lignes de l’entrée, par exemple 3-8",
      valueName: ("a-b", "a-b")))
  var lines: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    if jsonl { return try reflectOnLines() }
    if stdin { return try reflectOnText(try TextInput.standardInput()) }
    try reflectOnEntry()
  }

  // MARK: Without a vault

  private func reflectOnText(_ text: String) throws {
    let clock = try Clock.current()
    let run = GuideRun(
      language: Language.detected(in: text) ?? Speech.language, settings: GuideSettings(), help: Help(),
      today: clock.now.local.date)
    let result = run.run(try LineSelection.cut(text, lines), seed: seed)
    try show(result.page, result.reflection)
  }

  private func reflectOnLines() throws {
    let clock = try Clock.current()
    var records = try TextRecords()
    while let record = try records.next() {
      let run = GuideRun(
        language: record.language ?? Language.detected(in: record.text) ?? Speech.language, settings: GuideSettings(),
        help: Help(), today: clock.now.local.date)
      let page = run.run(record.text, seed: seed).page
      var json = JSONWriter()
      json.object { json in
        json.name("id")
        json.value(record.id ?? .null)
        json.field("lang", run.language.rawValue)
        page.write(to: &json, isWhole: true)
      }
      json.endText()
      Console.write(json.take())
      Console.flush()
    }
  }

  // MARK: With the journal

  private func reflectOnEntry() throws {
    let session = try Session(options)
    let index = try session.index()
    let summary = try EntryReference.resolve(entry ?? "last", in: index, of: session)
    guard let content = try session.whole(summary) else { throw VaultError.damaged(DamageReport.shared.all) }
    if mute { try Help.mute(summary.id, in: session) }
    var settings = try session.vault.named(.setting)
    let text = try LineSelection.cut(content.content.readText, lines)
    let language = content.language ?? Speech.language
    let past = try JournalPast(session, index)
    let traits = past.traits[summary.id]
    if let traits, traits.gravity >= .passive, settings[Setting.country.rawValue] == nil {
      try Help.askCountry(session)
      settings = try session.vault.named(.setting)
    }
    let kept = try session.vault.reflectionSummaries(includingDeleted: true)
    DamageReport.shared.add(kept.damage)
    let run = GuideRun(
      language: language, settings: GuideSettings(settings: settings), help: Help(settings: settings),
      today: summary.date.local.date)
    let result = run.run(
      text, entry: summary.id, traits: traits, past: past.past,
      memory: GuideMemory(kept.summaries, now: session.clock.now), seed: seed)
    if let cadence = settings[Setting.cadence.rawValue].flatMap(Cadence.init), result.card == nil,
      let remark = cadence.remark(now: session.clock.now, others: kept.summaries.map(\.written))
    {
      Console.note(remark)
    }
    try show(result.page, result.reflection)
    if let card = result.card { try Help.remember(card, in: session) }
    if !noKeep { try session.vault.keep(result.page.kept(for: summary.id, at: session.clock.now)) }
  }

  private func show(_ page: ReflectionPage, _ reflection: GuideReflection) throws {
    if options.json {
      var json = JSONWriter()
      json.object { page.write(to: &$0) }
      json.endText()
      Console.write(json.take())
      return
    }
    for line in page.lines(width: Page.width, style: Style.output(options)) { Console.print(line) }
    if why {
      Console.print("")
      for line in ReasonLines.lines(reflection.reasons) { Console.print(line) }
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
        Phrase(en: "the entry has only \(lines.count) lines", fr: "l’entrée n’a que \(lines.count) lignes"))
    }
    return lines[(first - 1)..<min(last, lines.count)].joined(separator: "\n")
  }
}
