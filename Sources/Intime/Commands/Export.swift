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

  /// What a file of several is about.
  enum Division: String, ExpressibleByArgument, CaseIterable {
    case entry
    case day
  }

  static var configuration: CommandConfiguration {
    .said(
      en: "Write entries out in an open format", fr: "Écrire des entrées dans un format ouvert",
      example:
        "intime export --to age1… -o journal.json.age\nintime export --to age1… --level pseudonymous --format html -o for-anna.html.age\nintime export --to-passphrase --format html --from 2026 -o year.html.age\nintime export --to friends.txt --format md --by day -o journal.tar.age\nintime export --plain --format md -o journal/",
      more: Phrase(
        en:
          "An export is encrypted: with --to, for whoever has the key (intime age keygen makes one), or with --to-passphrase. The age program and intime age decrypt open it, and nothing readable touches the disk on the way. --plain writes it in the clear, and asks first. json keeps everything, html is for reading and printing, and with --level what tells of people is taken out, for a therapist or for research. md is one text; with --by, or with --plain and a name that ends in /, it is a file for each entry or day, in a tar archive or in a folder. Docs/Formats.md says what each format keeps.",
        fr:
          "Un export est chiffré\u{a0}: avec --to, pour qui a la clé (intime age keygen en crée une), ou avec --to-passphrase. Le programme age et intime age decrypt l’ouvrent, et rien de lisible ne touche le disque en chemin. --plain l’écrit en clair, et demande confirmation. json garde tout, html se lit et s’imprime, et --level retire ce qui désigne des personnes, pour une thérapeute ou pour la recherche. md est un seul texte\u{a0}; avec --by, ou avec --plain et un nom terminé par /, c’est un fichier par entrée ou par jour, dans une archive tar ou dans un dossier. Docs/Formats.md dit ce que garde chaque format."
      ))
  }

  @Option(
    name: .long,
    help: .said(
      en: "The format", fr: "Le format", valueName: ("format", "format")))
  var format = Format.json
  @Option(
    name: .long,
    help: .said(
      en: "With md: a file for each entry, or for each day",
      fr: "Avec md\u{a0}: un fichier par entrée (entry) ou par jour (day)", valueName: ("entry|day", "entry|day")))
  var by: Division?
  @Flag(
    name: .long,
    help: .said(
      en: "With json: every revision too, and what was deleted but not purged",
      fr: "Avec json\u{a0}: aussi chaque révision, et ce qui a été supprimé sans être purgé"))
  var history = false
  @Option(
    name: [.customShort("R"), .customLong("recipients-file")],
    help: .said(
      en: "The same as --to with a file: public keys, one on each line",
      fr: "Comme --to avec un fichier\u{a0}: des clés publiques, une par ligne",
      valueName: ("file", "fichier")), completion: .file())
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
  @Flag(
    name: .long,
    help: .said(
      en: "Not encrypted: anyone can read it; asks first",
      fr: "Non chiffré\u{a0}: tous peuvent le lire\u{a0}; demande confirmation"
    )) var plain = false
  @Option(
    name: .long,
    help: .said(
      en:
        "Redacted, for somebody else: gist (no word of yours), veiled (common words) or pseudonymous (names replaced)",
      fr:
        "Expurgé, pour quelqu’un d’autre\u{a0}: essence (aucun mot de vous), voilé (mots courants) ou pseudonyme (noms remplacés)",
      valueName: ("level", "niveau")))
  var level: String?
  @Option(
    name: [.customShort("o", allowingJoined: true), .long],
    help: .said(
      en: "The file to make; standard output if not told", fr: "Le fichier à créer\u{a0}; la sortie standard sinon",
      valueName: ("file", "fichier")), completion: .file())
  var output: String?
  @OptionGroup var query: QueryOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try checkProtection()
    let query = try entries.query(Clock.current())
    let output = output == "-" ? nil : output
    let isFolder = output.map { $0.hasSuffix("/") || FolderListing.isFolder($0) } ?? false
    let isArchive = !isFolder && (by != nil || output.map(Self.isNamedTar) ?? false)
    try checkForm(isArchive: isArchive)
    guard !isFolder || format == .md else {
      throw Refusal(.usage, Phrase(en: "only md is written to a folder", fr: "seul md s’écrit dans un dossier"))
    }
    guard !isFolder || plain else {
      throw Refusal(
        .usage, Phrase(en: "a folder is written only with --plain", fr: "un dossier ne s’écrit qu’avec --plain"),
        hint: Phrase(en: "name a file", fr: "nommez un fichier"))
    }
    guard plain && !isArchive && format != .dayone || output != nil || !Console.terminal.isTerminal else {
      throw Refusal(
        .usage,
        plain
          ? Phrase(en: "a terminal cannot show an archive", fr: "un terminal ne peut pas afficher une archive")
          : Phrase(
            en: "a terminal cannot show encrypted bytes", fr: "un terminal ne peut pas afficher d’octets chiffrés"),
        hint: Phrase(en: "name a file with -o", fr: "nommez un fichier avec -o"))
    }
    if let output, !isFolder, unsafe access(output, F_OK) == 0 { throw VaultError.alreadyExists(path: output) }
    // Said before a passphrase is asked for.
    let recipients = try AgeKeys.recipients(
      self.query.to.filter(AgeKeys.isRecipient), files: recipientsFile + self.query.to.filter(AgeKeys.isFile))
    guard
      try !plain
        || Question.ask(
          Phrase(
            en: "The export can be read by anyone who gets at it. Write it all the same?",
            fr: "N’importe qui pourra lire cet export. L’écrire quand même\u{a0}?"), options)
    else { throw Refusal.declined }
    let wantedLevel = try level.map { try Values.level($0) }
    let session = try Session(options)
    var exporting = try Exporting(
      session, query: query, format: format, withHistory: history,
      redaction: wantedLevel.map { try RedactedEntries($0, session) })
    if isFolder, let output {
      try exporting.write(toFolder: output.hasSuffix("/") ? String(output.dropLast()) : output, by: by ?? .entry)
    } else {
      do {
        let sink = try ExportSink(output)
        if toPassphrase {
          try sink.encrypt(passphrase: newPassphrase())
        } else if !plain {
          try sink.encrypt(to: recipients)
        }
        if isArchive { try exporting.write(tarTo: sink, by: by ?? .entry) } else { try exporting.write(to: sink) }
      } catch is OutputError {
        return  // told at the end, as for every command
      }
    }
    exporting.report(file: output)
  }

  /// Whether a name says that the file is a tar archive, encrypted or not.
  private static func isNamedTar(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".tar") || name.hasSuffix(".tar.age")
  }

  /// What goes with which format.
  private func checkForm(isArchive: Bool) throws {
    guard format == .md || by == nil && !isArchive else {
      throw Refusal(
        .usage,
        Phrase(en: "only md is written as several files", fr: "seul md s’écrit en plusieurs fichiers"))
    }
    guard !history || format == .json else {
      throw Refusal(
        .usage, Phrase(en: "only json has room for the history", fr: "seul json a de la place pour l’historique"))
    }
    guard !history || level == nil else {
      throw Refusal(
        .usage,
        Phrase(
          en: "--history and --level cannot be combined", fr: "--history et --level ne peuvent pas se combiner"))
    }
  }

  /// `--to` takes a public key, a file of them, or as everywhere the last date; no date begins as a key does.
  private var entries: QueryOptions {
    var entries = query
    entries.to.removeAll { AgeKeys.isRecipient($0) || AgeKeys.isFile($0) }
    return entries
  }

  private var isToKeys: Bool {
    !recipientsFile.isEmpty || query.to.contains { AgeKeys.isRecipient($0) || AgeKeys.isFile($0) }
  }

  /// Exactly one way to protect the export must have been chosen.
  private func checkProtection() throws {
    if let stray = try query.to.first(where: {
      try !AgeKeys.isRecipient($0) && !AgeKeys.isFile($0) && !Dates.isPhrase($0)
    }) {
      throw Refusal(
        .usage,
        Phrase(
          en: "“\(Printable.quoted(stray))” is neither a public key, nor a file that is there, nor a date",
          fr: "«\u{a0}\(Printable.quoted(stray))\u{a0}» n’est ni une clé publique, ni un fichier présent, ni une date"))
    }
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
          en: "--to age1… or a file of public keys, --to-passphrase, or --plain for a file that anyone can read",
          fr: "--to age1… ou un fichier de clés publiques, --to-passphrase, ou --plain pour un fichier lisible par tous"
        ))
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
}
