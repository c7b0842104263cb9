import AgeFormat
import ArgumentParser
import Exchange
import Glibc
import Journal
import Sodium
import Vault

/// `intime export`: the journal in an open format.
struct Export: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case md
    case json
    case jrnl
    case jrnlText = "jrnl-text"
    case dayone
    case html
  }

  static var configuration: CommandConfiguration {
    .said(
      en: "Write entries out in an open format", fr: "Écrire des entrées dans un format ouvert",
      example:
        "intime export --to age1… -o journal.json.age\nintime export --to-passphrase --format md --from 2026 -o year.md.age\nintime export --plain --format md -o journal/",
      more: Phrase(
        en:
          "--to age1… (a public key; may be repeated) and --to-passphrase encrypt for the age program and for intime age decrypt; nothing readable touches the disk on the way. With a date, --to means: up to it. --plain asks first. With --plain and md, a name that ends in / makes a folder with a file for each entry.",
        fr:
          "--to age1… (une clé publique\u{a0}; peut être répété) et --to-passphrase chiffrent pour le programme age et pour intime age decrypt\u{a0}; rien de lisible ne touche le disque en chemin. Avec une date, --to signifie\u{a0}: jusque-là. --plain demande confirmation. Avec --plain et md, un nom terminé par / crée un dossier avec un fichier par entrée."
      ))
  }

  @Option(
    name: .long,
    help: .said(en: "md, json, jrnl or jrnl-text", fr: "md, json, jrnl ou jrnl-text", valueName: ("format", "format")))
  var format = Format.json
  @Option(
    name: [.customShort("R"), .customLong("recipients-file")],
    help: .said(
      en: "Encrypt to the public keys of a file, one on each line; may be repeated",
      fr: "Chiffrer pour les clés publiques d’un fichier, une par ligne\u{a0}; peut être répété",
      valueName: ("file", "fichier")))
  var recipientsFile: [String] = []
  @Flag(
    name: .customLong("to-passphrase"),
    help: .said(
      en: "Encrypt with a passphrase of its own, asked for twice",
      fr: "Chiffrer avec une phrase secrète à part, demandée deux fois"))
  var toPassphrase = false
  @Option(
    name: .customLong("export-passphrase-fd"),
    help: .said(
      en: "With --to-passphrase: read it from this descriptor instead",
      fr: "Avec --to-passphrase\u{a0}: la lire plutôt sur ce descripteur", valueName: ("n", "n")))
  var exportPassphraseDescriptor: Int32?
  @Flag(name: .long, help: .said(en: "Not encrypted", fr: "Non chiffré")) var plain = false
  @Option(
    name: .long,
    help: .said(
      en: "Redacted, for somebody else: gist, veiled or pseudonymous",
      fr: "Expurgé, pour quelqu’un d’autre\u{a0}: essence, voilé ou pseudonyme", valueName: ("level", "niveau")))
  var level: String?
  @Option(
    name: [.customShort("o", allowingJoined: true), .long],
    help: .said(
      en: "Where to; standard output if not told", fr: "Où\u{a0}; la sortie standard sinon",
      valueName: ("file", "fichier")))
  var output: String?
  @OptionGroup var query: QueryOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard format != .dayone, format != .html else {
      throw Refusal(
        .usage,
        Phrase(en: "this version does not write that format yet", fr: "cette version n’écrit pas encore ce format"),
        hint: Phrase(en: "it writes md, json, jrnl and jrnl-text", fr: "elle écrit md, json, jrnl et jrnl-text"))
    }
    try checkProtection()
    let query = try entries.query(Clock.current())
    let output = output == "-" ? nil : output
    let isFolder = output.map { $0.hasSuffix("/") || FolderListing.isFolder($0) } ?? false
    guard !isFolder || format == .md else {
      throw Refusal(.usage, Phrase(en: "only md is written to a folder", fr: "seul md s’écrit dans un dossier"))
    }
    guard !isFolder || plain else {
      throw Refusal(
        .usage, Phrase(en: "a folder is written only with --plain", fr: "un dossier ne s’écrit qu’avec --plain"),
        hint: Phrase(en: "name a file", fr: "nommez un fichier"))
    }
    guard plain || output != nil || !Console.terminal.isTerminal else {
      throw Refusal(
        .usage,
        Phrase(en: "a terminal cannot show encrypted bytes", fr: "un terminal ne peut pas afficher d’octets chiffrés"),
        hint: Phrase(en: "name a file with -o", fr: "nommez un fichier avec -o"))
    }
    if let output, !isFolder, unsafe access(output, F_OK) == 0 { throw VaultError.alreadyExists(path: output) }
    // Said before a passphrase is asked for.
    let recipients = try AgeKeys.recipients(self.query.to.filter(AgeKeys.isRecipient), files: recipientsFile)
    guard
      try !plain
        || Question.ask(
          Phrase(
            en: "The export can be read by anyone who gets at it. Write it all the same?",
            fr: "N’importe qui pourra lire cet export. L’écrire quand même\u{a0}?"), options)
    else { throw Refusal.declined }
    let wantedLevel = try level.map { try Values.level($0) }
    let session = try Session(options)
    let summaries = try session.find(query)
    var redaction = try wantedLevel.map { try RedactedEntries($0, session) }
    let count: Int
    if isFolder, let output {
      count = try writeFolder(output, summaries, session, &redaction)
    } else {
      do {
        let sink = try ExportSink(output)
        if toPassphrase {
          try sink.encrypt(passphrase: newPassphrase())
        } else if !plain {
          try sink.encrypt(to: recipients)
        }
        count = try writeDocument(summaries, session, to: sink, &redaction)
      } catch is OutputError {
        return  // told at the end, as for every command
      }
    }
    Console.note(Phrase(en: "Entries exported: \(count).", fr: "Entrées exportées\u{a0}: \(count)."))
    if let withheld = redaction?.withheld, withheld > 0 {
      Console.note(
        Phrase(
          en: "Left out, because they may not leave at this level: \(withheld).",
          fr: "Laissées de côté, car elles ne peuvent pas sortir à ce niveau\u{a0}: \(withheld)."))
    }
  }

  /// `--to` takes a public key, or as everywhere the last date; no date begins as a key does.
  private var entries: QueryOptions {
    var entries = query
    entries.to.removeAll(where: AgeKeys.isRecipient)
    return entries
  }

  private var isToKeys: Bool { !recipientsFile.isEmpty || query.to.contains(where: AgeKeys.isRecipient) }

  /// Exactly one way to protect the export must have been chosen.
  private func checkProtection() throws {
    let chosen = [isToKeys, toPassphrase, plain].count { $0 }
    guard chosen == 1 else {
      throw Refusal(
        .usage,
        chosen == 0
          ? Phrase(en: "whom should the export be encrypted to?", fr: "pour qui faut-il chiffrer l’export\u{a0}?")
          : Phrase(
            en: "--to, --to-passphrase and --plain cannot be combined",
            fr: "--to, --to-passphrase et --plain ne peuvent pas se combiner"),
        hint: Phrase(
          en: "--to age1… for a public key, --to-passphrase, or --plain for a file that anyone can read",
          fr: "--to age1… pour une clé publique, --to-passphrase, ou --plain pour un fichier lisible par tous"))
    }
    guard exportPassphraseDescriptor == nil || toPassphrase else {
      throw Refusal(
        .usage,
        Phrase(
          en: "--export-passphrase-fd goes with --to-passphrase", fr: "--export-passphrase-fd va avec --to-passphrase"))
    }
    guard exportPassphraseDescriptor == nil || exportPassphraseDescriptor != options.passphraseDescriptor else {
      throw Refusal(
        .usage,
        Phrase(
          en: "one descriptor cannot give both passphrases",
          fr: "un même descripteur ne peut pas donner les deux phrases secrètes"))
    }
  }

  /// The export's own passphrase, never the one that opens the vault.
  private func newPassphrase() throws -> Secret {
    if let descriptor = exportPassphraseDescriptor {
      let secret = try SecretInput.all(from: descriptor)
      guard secret.count > 0 else { throw Refusal.emptyPassphrase }
      return secret
    }
    do throws(PromptError) { _ = try Prompt(in: Speech.language) } catch {
      guard error == .noTerminal else { throw error }
      throw Refusal(
        .noPermission,
        Phrase(
          en: "there is no terminal to ask for the export’s passphrase",
          fr: "aucun terminal où demander la phrase secrète de l’export"),
        hint: Phrase(
          en: "--export-passphrase-fd 3 3< FILE", fr: "--export-passphrase-fd 3 3< FICHIER"))
    }
    Console.say(
      Phrase(
        en: "Choose a passphrase for the export, another than the journal’s: whoever opens the export needs it.",
        fr: "Choisissez une phrase secrète pour l’export, autre que celle du journal\u{a0}: il la faudra pour l’ouvrir."
      ).said)
    return try SecretInput.askForNew()
  }

  /// Writes what is whole; how many entries that is.
  private func writeDocument(
    _ summaries: [EntrySummary], _ session: Session, to sink: ExportSink, _ redaction: inout RedactedEntries?
  ) throws -> Int {
    var count = 0
    var document = ExportDocument(
      format, tagCounts: format == .jrnl && redaction == nil ? try session.tagCounts(summaries) : [])
    try Progressing.run(Phrase(en: "Exporting", fr: "Exportation"), options) { progress in
      for (done, summary) in summaries.enumerated() {
        if let whole = try session.whole(summary), let entry = try redaction.given(whole) {
          document.append(entry)
          count += 1
        }
        if document.pendingCount > 1 << 16 { try sink.write(document.take()) }
        progress(done + 1, summaries.count)
      }
    }
    document.finish()
    try sink.write(document.take())
    try sink.finish()
    return count
  }

  /// Writes what is whole, a file each; how many entries that is.
  private func writeFolder(
    _ folder: String, _ summaries: [EntrySummary], _ session: Session, _ redaction: inout RedactedEntries?
  ) throws -> Int {
    var count = 0
    let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    try Progressing.run(Phrase(en: "Exporting", fr: "Exportation"), options) { progress in
      for (done, summary) in summaries.enumerated() {
        guard let whole = try session.whole(summary), let entry = try redaction.given(whole) else { continue }
        let path = root + "/" + MarkdownFile.fileName(for: entry.content, id: entry.id)
        try ExportSink.makeFolders(for: path)
        let sink = try ExportSink(path)
        try sink.write(MarkdownFile.write(entry.content, id: entry.id))
        try sink.finish()
        count += 1
        progress(done + 1, summaries.count)
      }
    }
    return count
  }
}

extension Session {
  /// How many of the entries have each tag.
  func tagCounts(_ summaries: [EntrySummary]) throws -> [(tag: Tag, count: Int)] {
    var counts: [Tag: Int] = [:]
    for summary in summaries {
      for tag in try vault.tags(of: summary) { counts[tag, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { (tag: $0.key, count: $0.value) }
  }
}

/// One document in one of the formats, taken piece by piece.
private struct ExportDocument {
  private enum Writer {
    case json(IntimeJSON.Writer)
    case jrnl(JrnlJSON.Writer)
    case text(JrnlText.Writer)
    case markdown(MarkdownDocument)
  }

  private var writer: Writer

  init(_ format: Export.Format, tagCounts: [(tag: Tag, count: Int)]) {
    writer =
      switch format {
      case .json, .dayone, .html: .json(IntimeJSON.Writer())
      case .jrnl: .jrnl(JrnlJSON.Writer(tagCounts: tagCounts))
      case .jrnlText: .text(JrnlText.Writer())
      case .md: .markdown(MarkdownDocument())
      }
  }

  var pendingCount: Int {
    switch writer {
    case .json(let writer): writer.pendingCount
    case .jrnl(let writer): writer.pendingCount
    case .text(let writer): writer.pendingCount
    case .markdown(let writer): writer.pendingCount
    }
  }

  mutating func append(_ entry: Entry) {
    switch writer {
    case .json(var json):
      writer = .text(JrnlText.Writer())  // so that the buffer has one owner, and is not copied
      json.append(entry)
      writer = .json(json)
    case .jrnl(var jrnl):
      writer = .text(JrnlText.Writer())
      jrnl.append(entry.content)
      writer = .jrnl(jrnl)
    case .text(var text):
      writer = .markdown(MarkdownDocument())
      text.append(entry.content)
      writer = .text(text)
    case .markdown(var document):
      writer = .text(JrnlText.Writer())
      document.append(entry.content)
      writer = .markdown(document)
    }
  }

  mutating func finish() {
    switch writer {
    case .json(var json):
      json.finish()
      writer = .json(json)
    case .jrnl(var jrnl):
      jrnl.finish()
      writer = .jrnl(jrnl)
    case .text, .markdown: break
    }
  }

  mutating func take() -> [UInt8] {
    switch writer {
    case .json(var json):
      defer { writer = .json(json) }
      return json.take()
    case .jrnl(var jrnl):
      defer { writer = .jrnl(jrnl) }
      return jrnl.take()
    case .text(var text):
      defer { writer = .text(text) }
      return text.take()
    case .markdown(var document):
      defer { writer = .markdown(document) }
      return document.take()
    }
  }
}
