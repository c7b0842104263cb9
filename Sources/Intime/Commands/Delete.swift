import ArgumentParser
import Exchange
import Journal
import Vault

/// `intime delete`: takes entries out of the journal, to be restored if need be.
struct Delete: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Delete entries; restore brings them back", fr: "Supprimer des entrées\u{a0}; restore les fait revenir",
      example: "intime delete last\nintime restore last")
  }

  @Argument(help: EntryReference.help)
  var entries: [String]
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    let index = try session.index()
    var named: Set<EntryID> = []
    for summary in try entries.map({ try EntryReference.resolve($0, in: index, of: session) })
    where named.insert(summary.id).inserted {
      try session.vault.delete(summary, now: session.clock.now)
      let isTold = options.answeredInJSON { json in
        json.field("id", summary.id.description)
        json.field("deleted", true)
      }
      guard !isTold else { continue }
      Console.note(
        Phrase(
          en: "Deleted. To bring it back: intime restore \(summary.id.prefix(EntryLine.idLength))",
          fr: "Supprimée. Pour la faire revenir\u{a0}: intime restore \(summary.id.prefix(EntryLine.idLength))"))
    }
  }
}

/// `intime restore`: brings deleted entries back.
struct Restore: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(en: "Bring deleted entries back", fr: "Faire revenir des entrées supprimées", example: "intime restore 7k3m")
  }

  @Argument(help: EntryReference.help)
  var entries: [String]
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    let index = try session.index()
    var named: Set<EntryID> = []
    for summary in try entries.map({ try EntryReference.resolve($0, in: index, of: session, among: .deleted) })
    where named.insert(summary.id).inserted {
      guard let entry = try session.vault.restore(summary, in: index, now: session.clock.now) else {
        throw VaultError.noSuchEntry
      }
      if options.json { session.printEntry(entry) } else { Console.print(entry.id.description) }
    }
  }
}

/// `intime purge`: removes entries for good.
struct Purge: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Remove entries for good, with their history", fr: "Effacer des entrées pour de bon, historique compris",
      example: "intime purge 7k3m\nintime purge --deleted-before \"a month ago\"",
      more: Phrase(
        en: "What backups and other copies hold of them is not touched.",
        fr: "Ce que des sauvegardes ou d’autres copies en gardent n’est pas touché."))
  }

  @Argument(help: EntryReference.help)
  var entries: [String] = []
  @Option(
    name: .customLong("deleted-before"),
    help: .said(
      en: "All that were deleted before this date", fr: "Toutes celles supprimées avant cette date",
      valueName: ("date", "date")))
  var deletedBefore: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard entries.isEmpty != (deletedBefore == nil) else {
      throw Refusal(
        .usage,
        Phrase(en: "name entries, or give --deleted-before", fr: "nommez des entrées, ou donnez --deleted-before"))
    }
    let session = try Session(options)
    let index = try session.index()
    let summaries: [EntrySummary]
    if let deletedBefore {
      let span = try Dates.span(deletedBefore, session.clock)
      // A day begins with its first second; of "now", all that was deleted up to now is before it.
      let isNow = span.count <= 60 && span.contains(session.clock.now.clockSeconds)
      let limit = isNow ? session.clock.now.clockSeconds + 1 : span.lowerBound
      summaries = index.deleted.filter { $0.changedClockSeconds < limit }
    } else {
      summaries = try entries.map { try EntryReference.resolve($0, in: index, of: session, among: .all) }
    }
    guard !summaries.isEmpty else {
      Console.note(Phrase(en: "Nothing to remove.", fr: "Rien à effacer."))
      return
    }
    let count = summaries.count
    let named = Self.named(summaries)
    guard
      try Question.ask(
        Phrase(
          en: count == 1
            ? "Remove entry \(named) and its history for good?"
            : "Remove \(count) entries (\(named)) and their history for good?",
          fr: count == 1
            ? "Effacer l’entrée \(named) et son historique pour de bon\u{a0}?"
            : "Effacer \(count) entrées (\(named)) et leur historique pour de bon\u{a0}?"),
        options)
    else { throw Refusal.declined }
    try session.vault.purge(summaries, in: index, now: session.clock.now)
    for summary in summaries {
      _ = options.answeredInJSON { json in
        json.field("id", summary.id.description)
        json.field("purged", true)
      }
    }
    Console.note(
      Phrase(
        en: count == 1 ? "The entry is gone." : "\(count) entries are gone.",
        fr: count == 1 ? "L’entrée est effacée." : "\(count) entrées sont effacées."))
    try tellWhatLeft(of: Set(summaries.map(\.id)), session)
  }
}

extension Purge {
  /// The entries by id and day; of many, the first ones.
  private static func named(_ summaries: [EntrySummary]) -> String {
    let shown = summaries.prefix(5).map { summary in
      let (id, day) = (summary.id.prefix(EntryLine.idLength), summary.date.local.date)
      return Phrase(en: "\(id) of \(day)", fr: "\(id) du \(day)").said
    }
    return (shown + (summaries.count > shown.count ? ["…"] : [])).joined(separator: ", ")
  }

  /// What left of an entry has left: the ledger goes on saying so, and holds it.
  private func tellWhatLeft(of entries: Set<EntryID>, _ session: Session) throws {
    let records = try session.vault.ledger().records.filter { !entries.isDisjoint(with: $0.sending.entries) }
    guard !records.isEmpty else { return }
    let numbers = records.map { "\($0.number)" }.joined(separator: ", ")
    Console.note(
      Phrase(
        en: "What was sent of it stays in the ledger, as it stays with whoever got it: \(numbers).",
        fr: "Ce qui en a été envoyé reste au registre des envois, comme chez qui l’a reçu\u{a0}: \(numbers)."))
  }
}

/// The writer said no: no error, and nothing to be advised about.
struct Declined: Error {
  let message = Phrase(en: "Nothing was done.", fr: "Rien n’a été fait.")
  let status = ExitStatus.failed
}

extension Refusal {
  /// The answer to a question was no.
  static let declined = Declined()
}

/// `intime history`: what an entry was before.
struct History: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "Show an entry’s revisions", fr: "Afficher les révisions d’une entrée",
      example: "intime history last\nintime history last --revision 1")
  }

  @Argument(help: EntryReference.help)
  var entry: String
  @Option(
    name: .long,
    help: .said(en: "This revision in full", fr: "Cette révision en entier", valueName: ("number", "numéro")))
  var revision: Int?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let session = try Session(options)
    let index = try session.index()
    let summary = try EntryReference.resolve(entry, in: index, of: session, among: .all)
    var revisions = try session.vault.history(of: summary, in: index)
    if let revision {
      revisions = revisions.filter { $0.number == revision }
      guard !revisions.isEmpty else {
        throw Refusal(
          .noInput, Phrase(en: "there is no revision \(revision)", fr: "il n’y a pas de révision \(revision)"),
          hint: Phrase(
            en: "without --revision, intime history lists them", fr: "sans --revision, intime history les liste"))
      }
    }
    let style = Style.output(options)
    var before: EntryContent?
    try Page.show(options, setting: { try session.setting(.pager) }) { page in
      for step in revisions {
        let last = before
        before = step.entry?.content ?? last
        guard let entry = step.entry else {
          let isTold = options.answeredInJSON { json in
            json.field("id", summary.id.description)
            json.field("modified", step.written.description)
            json.field("revision", step.number)
            json.field("deleted", true)
          }
          if !isTold {
            page.line("\(step.number)  \(step.written.shownMinute)  " + Phrase(en: "(deleted)", fr: "(supprimée)").said)
          }
          continue
        }
        if options.json {
          session.printEntry(entry)
        } else if revision != nil {
          EntryPage.lines(entry, width: page.width, style: style).forEach(page.line)
        } else {
          let gist = entry.content.text.prefix(200).split(whereSeparator: \.isWhitespace).joined(separator: " ")
          let parts = ["\(step.number)", step.written.shownMinute, Self.changes(last, entry.content), gist]
          page.line(Printable.line(parts.filter { !$0.isEmpty }.joined(separator: "  ")).truncated(to: page.width))
        }
      }
    }
  }

  /// What is not as it was before, in brackets; nothing for a first revision.
  private static func changes(_ before: EntryContent?, _ after: EntryContent) -> String {
    guard let before else { return "" }
    let parts: [(isChanged: Bool, name: Phrase)] = [
      (before.text != after.text, Phrase(en: "text", fr: "texte")),
      (before.title != after.title, Phrase(en: "title", fr: "titre")),
      (before.mood != after.mood, Phrase(en: "mood", fr: "humeur")),
      (before.tags != after.tags, Phrase(en: "tags", fr: "étiquettes")),
      (before.date != after.date, Phrase(en: "date", fr: "date")),
      (before.isStarred != after.isStarred, Phrase(en: "star", fr: "étoile")),
      (before.isPrivate != after.isPrivate, Phrase(en: "privacy", fr: "confidentialité")),
    ]
    let changed = parts.filter(\.isChanged).map(\.name.said)
    return changed.isEmpty ? "" : "[\(changed.joined(separator: ", "))]"
  }
}
