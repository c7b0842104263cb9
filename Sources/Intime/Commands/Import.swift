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
      example: "intime import journal.json --dry-run\nintime import ~/Notes --from markdown",
      more: Phrase(
        en: "Reads jrnl (JSON and text), Intime’s JSON, and Markdown files or folders. Importing twice adds nothing.",
        fr:
          "Lit jrnl (JSON et texte), le JSON d’Intime, et des fichiers ou dossiers Markdown. Importer deux fois n’ajoute rien."
      ))
  }

  @Argument(
    help: .said(
      en: "A file, a folder of Markdown, or - for standard input",
      fr: "Un fichier, un dossier de Markdown, ou - pour l’entrée standard", valueName: ("file", "fichier"))) var file:
    String
  @Option(
    name: .long,
    help: .said(
      en: "jrnl, json or markdown; found out by itself if not told", fr: "jrnl, json ou markdown\u{a0}; reconnu sinon",
      valueName: ("format", "format"))) var from: Origin?
  @Flag(
    name: .customLong("dry-run"), help: .said(en: "Only tell what would come", fr: "Dire seulement ce qui viendrait"))
  var dryRun = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    if let from, from == .dayone || from == .standardnotes {
      throw Refusal(
        .usage,
        Phrase(en: "this version does not read that format yet", fr: "cette version ne lit pas encore ce format"),
        hint: Phrase(en: "it reads jrnl, json and markdown", fr: "elle lit jrnl, json et markdown"))
    }
    let input = try ImportInput(file, from)
    let session = try Session(options)
    let intake = try Intake(session.vault, now: session.clock.now, dryRun: dryRun)
    try Progressing.run(Phrase(en: "Importing", fr: "Importation"), options) { progress in
      try input.read(session.clock, progress: progress, intake)
      try intake.finish()
    }
    report(intake)
    if intake.read == 0, !intake.problems.isEmpty {
      throw Refusal(.dataError, Phrase(en: "nothing in there could be read", fr: "rien n’a pu être lu"))
    }
  }

  private func report(_ intake: Intake) {
    intake.reportBrought()
    for problem in intake.problems.prefix(20) { Console.say(Printable.line(problem.said)) }
    if intake.problems.count > 20 {
      Console.say(
        Phrase(en: "… and \(intake.problems.count - 20) more", fr: "… et \(intake.problems.count - 20) de plus").said)
    }
    for (loss, count) in intake.losses.sorted(by: { $0.key < $1.key }).prefix(20) {
      Console.note(Phrase(en: "not kept: \(loss) (\(count) times)", fr: "non gardé\u{a0}: \(loss) (\(count) fois)"))
    }
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
    let (added, known, problems) = (intake.added, intake.known, intake.problems.count)
    Console.print(
      dryRun
        ? Phrase(
          en: "\(added) entries would be added, \(known) are here already, \(problems) could not be read.",
          fr: "\(added) entrées seraient ajoutées, \(known) sont déjà là, \(problems) n’ont pas pu être lues."
        ).said
        : Phrase(
          en: "\(added) entries added, \(known) were here already, \(problems) could not be read.",
          fr: "\(added) entrées ajoutées, \(known) étaient déjà là, \(problems) n’ont pas pu être lues."
        ).said)
  }
}

/// Takes entries in, a thousand in a transaction, leaving out those that came before.
///
/// A vault that has an entry twice, and a file that has it three times, end with three: each is compared by how often it occurs.
final class Intake {
  private static let batchSize = 1_000
  private let vault: Vault
  private let now: Timestamp
  private let isDryRun: Bool
  private let knownCounts: [Fingerprint: Int]
  private var seen: [Fingerprint: Int] = [:]
  private let book = ArrivalBook()
  private var batch: [Arrival] = []
  private(set) var read = 0
  private(set) var added = 0
  private(set) var known = 0
  private(set) var brought = ArrivalReport()
  private(set) var problems: [Phrase] = []
  private(set) var losses: [String: Int] = [:]

  init(_ vault: Vault, now: Timestamp, dryRun: Bool) throws {
    self.vault = vault
    self.now = now
    isDryRun = dryRun
    knownCounts = try vault.knownFingerprints()
  }

  func take(_ imported: ImportedEntry) throws {
    read += 1
    for loss in imported.losses { losses[loss.said, default: 0] += 1 }
    let fingerprint = vault.fingerprint(of: imported.content)
    let count = seen[fingerprint, default: 0] + 1
    seen[fingerprint] = count
    let isKnown = count <= knownCounts[fingerprint, default: 0]
    if isKnown { known += 1 } else { added += 1 }
    guard !isDryRun, !isKnown || imported.beside != ImportedBeside() else { return }
    batch.append(Arrival(imported, isKnown: isKnown))
    if batch.count == Self.batchSize { try finish() }
  }

  func note(_ problem: Phrase) { problems.append(problem) }

  /// Keeps what has been gathered.
  func finish() throws {
    guard !batch.isEmpty else { return }
    do {
      let report = try vault.bring(batch, book: book, now: now)
      brought.entries += report.entries
      brought.deleted += report.deleted
      brought.revisions += report.revisions
      brought.beside += report.beside
      brought.strays += report.strays
    } catch {
      added -= batch.count { !$0.isKnown }
      throw error
    }
    batch.removeAll(keepingCapacity: true)
  }

  /// Says what came besides entries.
  func reportBrought() {
    let lines: [(count: Int, phrase: Phrase)] = [
      (brought.deleted, Phrase(en: "Among them deleted", fr: "Dont supprimées")),
      (brought.revisions, Phrase(en: "Revisions of entries that were here", fr: "Révisions d’entrées déjà là")),
      (brought.beside, Phrase(en: "Reflections and turns of conversations", fr: "Réflexions et tours de conversation")),
      (
        brought.strays,
        Phrase(
          en: "Reflections and turns left out, because their entry is here under another name",
          fr: "Réflexions et tours laissés de côté, car leur entrée est déjà là sous un autre nom")
      ),
    ]
    for (count, phrase) in lines where count > 0 {
      Console.note(Phrase(en: "\(phrase.en): \(count).", fr: "\(phrase.fr)\u{a0}: \(count)."))
    }
  }
}

extension Arrival {
  /// An entry as an importer found it.
  fileprivate init(_ imported: ImportedEntry, isKnown: Bool) {
    let (content, beside) = (imported.content, imported.beside)
    // An entry without a name gets one, and counts as changed when it came.
    let entry = Entry(
      id: imported.id ?? EntryID(high: 0, low: 0), revision: 1, content: content,
      modified: imported.modified ?? content.date, language: nil, wordCount: 0, isFromInbox: beside.isFromInbox)
    self.init(
      EntryRecord(
        entry, isDeleted: beside.isDeleted, revisions: beside.revisions, reflections: beside.reflections,
        conversation: beside.conversation), id: imported.id, isKnown: isKnown)
  }
}

/// Where an import reads from.
struct ImportInput {
  private let paths: [String]
  private let format: ImportFormat
  private let root: String

  init(_ path: String, _ origin: Import.Origin?) throws {
    root = path
    if path != "-", FolderListing.isFolder(path) {
      guard origin == nil || origin == .markdown else {
        throw Refusal(
          .usage, Phrase(en: "only Markdown is read from a folder", fr: "seul du Markdown se lit dans un dossier"))
      }
      paths = try FolderListing.files(in: path) { name in
        [".md", ".markdown"].contains { name.lowercased().hasSuffix($0) }
      }
      format = .markdown
      return
    }
    paths = [path]
    switch origin {
    case .markdown: format = .markdown
    case .json: format = .intimeJSON
    case .jrnl, nil, .dayone, .standardnotes:
      let first = try InputFile.beginning(path, count: ImportFormat.detectionByteCount)
      guard let found = ImportFormat.detect(fileName: path, firstBytes: first) else {
        if first.isEmpty { throw Refusal(.dataError, Phrase(en: "\(path) is empty", fr: "\(path) est vide")) }
        throw Refusal(
          .dataError, Phrase(en: "\(path) is in no format that is known", fr: "\(path) n’est dans aucun format connu"),
          hint: Phrase(
            en: "say which with --from jrnl, json or markdown", fr: "précisez avec --from jrnl, json ou markdown"))
      }
      if origin == .jrnl, found != .jrnlJSON, found != .jrnlText { throw ImportError.notThisFormat(.jrnlText) }
      format = found
    }
  }

  /// Hands every entry to `intake`.
  func read(_ clock: Clock, progress: (_ done: Int, _ total: Int) -> Void, _ intake: Intake) throws {
    if format == .markdown { return try readMarkdown(clock, progress, intake) }
    guard let path = paths.first else { return }
    let file = try InputFile(path)
    try withoutActuallyEscaping(progress) { progress in
      let source = ByteSource { buffer in
        let count = try file.read(into: &buffer)
        progress(file.position, file.size)
        return count
      }
      let onProblem = { (problem: ImportProblem) in intake.note(problem.said(in: path)) }
      switch format {
      case .jrnlJSON: try JrnlJSON.read(from: source, clock: clock, onEntry: intake.take, onProblem: onProblem)
      case .jrnlText: try JrnlText.read(from: source, clock: clock, onEntry: intake.take, onProblem: onProblem)
      case .intimeJSON: try IntimeJSON.read(from: source, onEntry: intake.take, onProblem: onProblem)
      case .markdown: break
      }
    }
  }

  private func readMarkdown(_ clock: Clock, _ progress: (Int, Int) -> Void, _ intake: Intake) throws {
    for (done, path) in paths.enumerated() {
      let name = path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
      do {
        let file = try InputFile(path)
        let bytes = try file.all(limit: TextInput.longest)
        let fallback =
          Timestamp(
            secondsSince1970: file.modified, offsetMinutes: clock.now.offsetMinutes) ?? clock.now
        for entry in try MarkdownFile.read(bytes, name: name, fallback: fallback, clock: clock) {
          try intake.take(entry)
        }
      } catch let error as ImportError {
        guard paths.count > 1, error.concernsOneFile else { throw error }
        intake.note(Phrase(en: "\(name): \(error.message.en)", fr: "\(name)\u{a0}: \(error.message.fr)"))
      }
      progress(done + 1, paths.count)
    }
  }
}
