import ArgumentParser
import JSON
import Journal
import Vault

/// `intime write`: a new entry.
struct Write: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Write an entry", fr: "Écrire une entrée",
      example:
        "intime write\nintime write --date \"yesterday 3pm\" --tag work --mood 4 < note.txt\nintime write A quiet morning.",
      more: Phrase(
        en: "Without TEXT it reads standard input, or opens your editor on a file that never touches the disk.",
        fr: "Sans TEXTE, lit l’entrée standard, ou ouvre votre éditeur sur un fichier qui ne touche jamais le disque."))
  }

  @Argument(
    help: .said(
      en: "The text; - reads standard input", fr: "Le texte\u{a0}; - lit l’entrée standard",
      valueName: ("text", "texte")))
  var text: [String] = []

  @Option(
    name: .long,
    help: .said(
      en: "When it happened: 2026-11-03 21:15, yesterday 3pm…", fr: "Quand\u{a0}: 2026-11-03 21:15, hier à 15h…",
      valueName: ("date", "date"))) var date: String?
  @Option(name: .long, help: .said(en: "A title", fr: "Un titre", valueName: ("title", "titre"))) var title: String?
  @Option(
    name: .long,
    help: .said(
      en: "A tag; may be repeated", fr: "Une étiquette\u{a0}; peut être répété", valueName: ("tag", "étiquette")))
  var tag: [String] = []
  @Option(
    name: .long,
    help: .said(
      en: "1 (very low) to 5 (very good)", fr: "1 (très basse) à 5 (très bonne)", valueName: ("mood", "humeur")))
  var mood: String?
  @Flag(name: .long, help: .said(en: "Mark it with a star", fr: "La marquer d’une étoile")) var star = false
  @Flag(
    name: .customLong("private"), help: .said(en: "Never to leave this machine", fr: "Ne quittera jamais cette machine")
  ) var isPrivate = false
  @Option(
    name: .long, help: .said(en: "Begin with this template", fr: "Commencer par ce modèle", valueName: ("name", "nom")),
    completion: VaultNames.templates)
  var template: String?
  @Flag(
    name: .long, help: .said(en: "Begin with a question to write about", fr: "Commencer par une question à explorer"))
  var prompt = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let clock = try Clock.current()
    var content = EntryContent(date: try date.map { try Dates.moment($0, clock) } ?? clock.now, text: "")
    content.title = title ?? ""
    content.givenTags = try tag.map(Values.tag)
    content.mood = try mood.map(Values.mood)
    content.isStarred = star
    content.isPrivate = isPrivate
    if TextInput.readsStandardInput(text) { return try writeInput(content) }
    let session = try Session(options)
    let beginning = try beginning(session)
    guard !text.isEmpty else {
      try Editing(session).run(initial: beginning, isPrivate: isPrivate) { text in
        content.text = text
        try save(content, session)
      }
      return
    }
    let given = text.joined(separator: " ")
    guard !given.allSatisfy(\.isWhitespace) || !content.title.isEmpty else { throw TextInput.nothingWritten }
    content.text = beginning + given
    try save(content, session)
    Advice.aboutArguments(options)
  }

  /// Writes what standard input has. All that can fail without the words fails before they are read: who types them opens the
  /// vault first. Of a pipe the words come first, since they would go away with it.
  private func writeInput(_ content: EntryContent) throws {
    try Credentials.checkSource(options, besideInput: true)
    _ = try LockedVault(path: options.vaultPath(), stateFolder: options.stateFolder, forSalvage: options.salvage)
    var content = content
    let early = Console.inputIsTerminal ? try Session(options) : nil
    let start = try early.map(beginning)
    let given = try TextInput.standardInput()
    guard !given.allSatisfy(\.isWhitespace) || !content.title.isEmpty else { throw TextInput.nothingWritten }
    content.text = (start ?? "") + given
    try GivenWords.keeping(content, options) {
      let session = try early ?? Session(options)
      if start == nil { content.text = try beginning(session) + given }
      try save(content, session)
    }
  }

  private func save(_ content: EntryContent, _ session: Session) throws {
    let entry = try session.vault.write(content, now: session.clock.now)
    DamageReport.shared.noteSaved()
    Advice.aboutFuture(content.date, entry.id, now: session.clock.now)
    if options.json {
      session.printEntry(entry)
    } else {
      Console.print(entry.id.description)
    }
  }

  private func beginning(_ session: Session) throws -> String {
    var parts: [String] = []
    if prompt { parts.append("> " + WritingPrompts.prompt(for: session.clock.now.local.date).said + "\n\n") }
    if let template {
      guard let text = try session.vault.named(.template)[template] else {
        throw Refusal.noTemplate(template)
      }
      parts.append(text.hasSuffix("\n") ? text : text + "\n")
    }
    return parts.joined()
  }
}

/// `intime jot`: a new entry without unlocking.
struct JotCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      "jot", en: "Write an entry without unlocking", fr: "Écrire une entrée sans déverrouiller",
      example: "intime jot Call the doctor back about the results.",
      more: Phrase(
        en:
          "The entry is sealed at once; only the passphrase can read it. It joins the journal the next time the vault is opened.",
        fr:
          "L’entrée est scellée aussitôt ; seule la phrase secrète permet de la lire. Elle rejoint le journal à la prochaine ouverture du coffre."
      ))
  }

  @Argument(
    help: .said(
      en: "The text; without it, standard input is read", fr: "Le texte\u{a0}; sans lui, l’entrée standard est lue",
      valueName: ("text", "texte")))
  var text: [String] = []
  @Option(name: .long, help: .said(en: "When it happened", fr: "Quand", valueName: ("date", "date"))) var date: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let clock = try Clock.current()
    let moment = try date.map { try Dates.moment($0, clock) } ?? clock.now
    let locked = try LockedVault(path: options.vaultPath(), stateFolder: options.stateFolder)
    let isGiven = TextInput.readsStandardInput(text) || text.isEmpty
    let given = try isGiven ? TextInput.standardInput() : text.joined(separator: " ")
    guard !given.allSatisfy(\.isWhitespace) else { throw TextInput.nothingWritten }
    let content = EntryContent(date: moment, text: given)
    let jot = { try locked.jot(content) }
    let id = try isGiven ? GivenWords.keeping(content, options, mayBeSealed: false, jot) : jot()
    Advice.aboutFuture(moment, id, now: clock.now)
    let isTold = options.answeredInJSON { json in
      json.field("id", id.description)
      json.field("date", moment.description)
    }
    if !isTold { Console.print(id.description) }
    if !text.isEmpty, text != ["-"] { Advice.aboutArguments(options) }
  }
}
