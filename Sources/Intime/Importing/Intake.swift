import Exchange
import Journal
import Vault

/// Takes entries in, a thousand at a time, leaving out those that came before.
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
  /// How often a field of each name was kept that is not known.
  private(set) var kept: [String: Int] = [:]
  /// Entries with the date of their file, because nothing in it has one.
  private(set) var datedByFile = 0
  /// Files of an archive or folder that nothing was done with.
  var passedOver = 0
  /// What becomes of a thousand: a transaction of their own, unless ``asOne(_:)`` says otherwise.
  private var bring: ([Arrival]) throws(VaultError) -> ArrivalReport

  init(_ vault: Vault, now: Timestamp, dryRun: Bool) throws {
    self.vault = vault
    self.now = now
    isDryRun = dryRun
    knownCounts = try vault.knownFingerprints()
    let book = book
    bring = { arrivals throws(VaultError) in try vault.bring(arrivals, book: book, now: now) }
  }

  /// Runs `body`, and brings in all that it takes, or nothing if it throws.
  func asOne(_ body: () throws -> Void) throws {
    guard !isDryRun else { return try body() }
    let before = bring
    defer { bring = before }
    try vault.bring(book: book, now: now) { bring in
      try withoutActuallyEscaping(bring) { bring in
        self.bring = bring
        defer { self.bring = before }
        try body()
      }
    }
  }

  func take(_ imported: ImportedEntry) throws {
    read += 1
    if imported.isDatedByFile { datedByFile += 1 }
    for loss in imported.losses { note(loss: loss) }
    for name in imported.kept { kept[Printable.line(ImportLoss.field(name).said), default: 0] += 1 }
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

  func note(loss: ImportLoss) { losses[Printable.line(loss.said), default: 0] += 1 }

  /// Keeps what has been gathered.
  func finish() throws {
    guard !batch.isEmpty else { return }
    do {
      let report = try bring(batch)
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
