import AgeFormat
import ArgumentParser
import Exchange
import Glibc
import Journal
import Vault

/// `intime import`: takes over entries from other programs.
struct Import: ParsableCommand {
  /// What `--from` takes.
  enum Origin: String, ExpressibleByArgument, CaseIterable {
    case jrnl
    case json
    case markdown
    case dayone
    case standardnotes
  }

  static var configuration: CommandConfiguration {
    .said(
      "import", en: "Take over entries from a file or folder", fr: "Reprendre les entrées d’un fichier ou d’un dossier",
      example:
        "intime import journal.json --dry-run\nintime import ~/Notes --from markdown\nintime import journal.tar.age -i key.txt",
      more: Phrase(
        en:
          "Reads jrnl (JSON and text), Day One (zip or JSON), Intime’s JSON, decrypted backups of Standard Notes, and Markdown files or folders; zip and tar archives of them; and any of these encrypted with age, which is never written to disk in the clear. Importing twice adds nothing. Fields that nobody here knows are named and kept with their entry. What cannot be read is told, and the rest comes; of an encrypted file or an archive that is damaged, and with --strict, nothing does.",
        fr:
          "Lit jrnl (JSON et texte), Day One (zip ou JSON), le JSON d’Intime, les sauvegardes déchiffrées de Standard Notes, et des fichiers ou dossiers Markdown\u{a0}; leurs archives zip et tar\u{a0}; et tout cela chiffré avec age, sans jamais l’écrire en clair sur le disque. Importer deux fois n’ajoute rien. Les champs inconnus sont nommés et gardés avec leur entrée. Ce qui est illisible est signalé, et le reste est importé\u{a0}; d’un fichier chiffré ou d’une archive endommagés, et avec --strict, rien ne l’est."
      ))
  }

  @Argument(
    help: .said(
      en: "A file, an archive, a folder of Markdown, or - for standard input",
      fr: "Un fichier, une archive, un dossier de Markdown, ou - pour l’entrée standard", valueName: ("file", "fichier")
    ), completion: .file()) var file: String
  @Option(
    name: .long,
    help: .said(
      en: "jrnl, dayone, json, markdown or standardnotes; found out by itself if not told",
      fr: "jrnl, dayone, json, markdown ou standardnotes\u{a0}; reconnu sinon", valueName: ("format", "format")))
  var from: Origin?
  @Flag(
    name: .customLong("dry-run"), help: .said(en: "Only tell what would come", fr: "Dire seulement ce qui viendrait"))
  var dryRun = false
  @Flag(
    name: .long,
    help: .said(
      en: "Import nothing if anything in there cannot be read",
      fr: "Ne rien importer si quoi que ce soit est illisible"))
  var strict = false
  @Option(
    name: .shortAndLong,
    help: .said(
      en: "For a file encrypted with age: a file with your key; may be repeated",
      fr: "Pour un fichier chiffré avec age\u{a0}: un fichier contenant votre clé\u{a0}; peut être répété",
      valueName: ("file", "fichier")), completion: .file())
  var identity: [String] = []
  @Option(
    name: .customLong("import-passphrase-fd"),
    help: .said(
      en: "For a file encrypted with a passphrase: read it from this descriptor instead of asking",
      fr: "Pour un fichier chiffré avec une phrase secrète\u{a0}: la lire sur ce descripteur au lieu de la demander",
      valueName: ("n", "n")))
  var importPassphraseDescriptor: Int32?
  @Option(
    name: .customLong("max-work-factor"),
    help: .said(
      en: "The hardest check of that passphrase to go along with; each step doubles time and memory",
      fr: "La vérification la plus coûteuse de cette phrase à accepter\u{a0}; chaque pas double le temps et la mémoire",
      valueName: ("1-30", "1-30")))
  var workFactorLimit = Age.workFactorLimit
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard Age.workFactors.contains(workFactorLimit) else { throw Refusal.workFactor }
    try checkDescriptors()
    let keys = ImportKeys(
      identities: identity, passphraseDescriptor: importPassphraseDescriptor, workFactorLimit: workFactorLimit)
    let input = try ImportInput(file, from, keys)
    let session = try Session(options)
    let intake = try Intake(session.vault, now: session.clock.now, dryRun: dryRun)
    let isWhole = strict || input.isSealed
    do {
      try Progressing.run(Phrase(en: "Importing", fr: "Importation"), options) { progress in
        guard isWhole else {
          try input.read(session.clock, progress: progress, intake)
          return try intake.finish()
        }
        try intake.asOne {
          try input.read(session.clock, progress: progress, intake)
          try intake.finish()
          guard !strict || intake.problems.isEmpty else { throw Self.tooStrict(intake.problems.count) }
        }
      }
    } catch let error as ImportError {
      reportProblems(intake)
      guard isWhole || dryRun else {
        try intake.finish()  // what was read before the fault
        if intake.read > 0 { reportCounts(intake) }
        throw error
      }
      guard error.isOfContent else { throw error }
      let advice =
        error.encodingHint
        ?? Phrase(en: "mend the file and import it again", fr: "corrigez le fichier et importez-le à nouveau")
      throw Refusal(
        error.status, error.message,
        hint: Phrase(en: "nothing was imported; \(advice.en)", fr: "rien n’a été importé\u{a0}; \(advice.fr)"))
    } catch let refusal as Refusal where strict && !intake.problems.isEmpty {
      reportProblems(intake)
      throw refusal
    }
    report(intake)
    guard intake.read == 0 else { return }
    if !intake.problems.isEmpty {
      throw Refusal(.dataError, Phrase(en: "nothing in there could be read", fr: "rien n’a pu être lu"))
    }
    if input.isArchive {
      throw Refusal(
        .dataError,
        Phrase(en: "there is nothing in there to import", fr: "il n’y a rien là-dedans à importer"),
        hint: Phrase(
          en:
            "an archive is searched for Markdown, for JSON of Intime, jrnl and Day One, and for a Standard Notes backup",
          fr:
            "dans une archive sont cherchés du Markdown, du JSON d’Intime, de jrnl et de Day One, et une sauvegarde Standard Notes"
        ))
    }
  }

  private static func tooStrict(_ count: Int) -> Refusal {
    let unread = Plural.of(
      count, en: ("record could not be read", "records could not be read"),
      fr: ("enregistrement n’a pas pu être lu", "enregistrements n’ont pas pu être lus"))
    return Refusal(
      .dataError,
      Phrase(
        en: "nothing was imported, because \(unread.en)", fr: "rien n’a été importé, car \(unread.fr)"),
      hint: Phrase(
        en: "without --strict, the rest is imported", fr: "sans --strict, le reste est importé"))
  }

  /// One descriptor gives one thing.
  private func checkDescriptors() throws {
    guard importPassphraseDescriptor == nil || importPassphraseDescriptor != options.passphraseDescriptor else {
      throw Refusal(
        .usage,
        Phrase(
          en: "one descriptor cannot give both passphrases",
          fr: "un même descripteur ne peut pas donner les deux phrases secrètes"))
    }
    guard file != "-" || ![importPassphraseDescriptor, options.passphraseDescriptor].contains(STDIN_FILENO) else {
      throw Refusal(
        .usage,
        Phrase(
          en: "standard input is the file, and cannot be the passphrase too",
          fr: "l’entrée standard est le fichier, elle ne peut pas être aussi la phrase secrète"))
    }
  }

  private func reportProblems(_ intake: Intake) {
    for problem in intake.problems.prefix(20) { Console.say(Printable.line(problem.said)) }
    if intake.problems.count > 20 {
      Console.say(
        Phrase(en: "… and \(intake.problems.count - 20) more", fr: "… et \(intake.problems.count - 20) de plus").said)
    }
  }

  private func report(_ intake: Intake) {
    intake.reportBrought()
    reportProblems(intake)
    for (loss, count) in intake.losses.sorted(by: { $0.key < $1.key }).prefix(20) {
      let times = Plural.times(count)
      Console.note(Phrase(en: "not kept: \(loss) (\(times.en))", fr: "non gardé\u{a0}: \(loss) (\(times.fr))"))
    }
    for (field, count) in intake.kept.sorted(by: { $0.key < $1.key }).prefix(20) {
      let times = Plural.times(count)
      Console.note(
        Phrase(
          en: "not known, kept as it is for another export: \(field) (\(times.en))",
          fr: "inconnu, gardé tel quel pour un autre export\u{a0}: \(field) (\(times.fr))"))
    }
    if intake.datedByFile > 0 {
      let entries = Plural.entries(intake.datedByFile)
      Console.note(
        Phrase(
          en: "Without a date in name or text, and dated by the last change of its file: \(entries.en).",
          fr: "Sans date dans le nom ni le texte, datée du dernier changement du fichier\u{a0}: \(entries.fr)."))
    }
    if intake.passedOver > 0 {
      Console.note(
        Phrase(
          en: "Files and links passed over: \(intake.passedOver).",
          fr: "Fichiers et liens laissés de côté\u{a0}: \(intake.passedOver)."))
    }
    reportCounts(intake)
  }

  private func reportCounts(_ intake: Intake) {
    if options.json {
      var json = JSONWriter()
      json.object { json in
        json.field("added", intake.added)
        json.field("known", intake.known)
        json.field("problems", intake.problems.count)
        json.field("dryRun", dryRun)
      }
      Console.write(json.take() + [0x0a])
      return
    }
    Console.print(intake.counts(isDryRun: dryRun).said)
  }
}

extension Intake {
  /// How many entries came, were here, and could not be read.
  fileprivate func counts(isDryRun: Bool) -> Phrase {
    let entries = Plural.entries(added)
    let unread = Plural.of(
      problems.count, en: ("could not be read", "could not be read"),
      fr: ("n’a pas pu être lue", "n’ont pas pu être lues"))
    guard isDryRun else {
      let came = entries.fr + (added < 2 ? " ajoutée" : " ajoutées")
      let here = Plural.of(known, en: ("was", "were"), fr: ("était", "étaient"))
      return Phrase(
        en: "\(entries.en) added, \(here.en) here already, \(unread.en).",
        fr: "\(came), \(here.fr) déjà là, \(unread.fr).")
    }
    let come = entries.fr + (added < 2 ? " serait ajoutée" : " seraient ajoutées")
    let here = Plural.of(known, en: ("is", "are"), fr: ("est", "sont"))
    return Phrase(
      en: "\(entries.en) would be added, \(here.en) here already, \(unread.en).",
      fr: "\(come), \(here.fr) déjà là, \(unread.fr).")
  }
}
