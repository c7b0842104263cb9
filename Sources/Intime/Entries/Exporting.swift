import Archive
import Exchange
import Journal
import Vault

/// Entries on their way out: read one by one, redacted if asked, and written in a format.
struct Exporting {
  private let session: Session
  private let format: Export.Format
  private let withHistory: Bool
  private let summaries: [EntrySummary]
  private let records: RecordIndex
  private var redaction: RedactedEntries?
  /// How many were written.
  private var count = 0

  /// What matches `query`; with the history of all entries also those that are deleted, if the query asks for nothing else.
  init(
    _ session: Session, query: Query, format: Export.Format, withHistory: Bool, redaction: RedactedEntries?
  ) throws {
    self.session = session
    self.format = format
    self.withHistory = withHistory
    self.redaction = redaction
    let index = try session.findAll(query)
    summaries = index.entries + (withHistory && query == Query() ? index.all.deleted : [])
    records = index.all.records
    try checkThatSomeMayLeave()
  }

  /// An export of entries of which none may leave would be an empty file that looks like an export.
  private func checkThatSomeMayLeave() throws {
    guard let redaction, !summaries.isEmpty else { return }
    for summary in summaries {
      let head = try session.whole(summary, withText: false)
      // What is damaged is told at the end, as always.
      guard let content = head?.content else { return }
      if redaction.allows(tags: content.tags, isPrivate: content.isPrivate) { return }
    }
    throw redaction.nothingLeft
  }

  /// Says how many were exported, and what was not.
  /// - Parameter file: where to, unless it was standard output; then a script that wants JSON gets some.
  func report(file: String?) {
    if file != nil {
      _ = session.options.answeredInJSON { json in
        json.field("file", file)
        json.field("entries", count)
        json.field("withheld", redaction?.withheld ?? 0)
      }
    }
    Console.note(Phrase(en: "Entries exported: \(count).", fr: "Entrées exportées\u{a0}: \(count)."))
    if let withheld = redaction?.withheld, withheld > 0 {
      Console.note(
        Phrase(
          en: "Left out, because they may not leave at this level: \(withheld).",
          fr: "Laissées de côté, car elles ne peuvent pas sortir à ce niveau\u{a0}: \(withheld)."))
    }
    let conflicts = summaries.count(where: \.isConflicted)
    if conflicts > 0, format != .json || redaction != nil {
      Console.note(
        Phrase(
          en: "Entries of which only one of several versions is in the export (json has all): \(conflicts).",
          fr: "Entrées dont une seule version sur plusieurs est dans l’export (json les a toutes)\u{a0}: \(conflicts)."
        ))
    }
  }

  // MARK: One document

  /// Writes all entries as one document.
  mutating func write(to sink: ExportSink) throws {
    var writer = try writer()
    try eachRecord(summaries) { record in
      try writer.append(record)
      if writer.pendingCount > 1 << 16 { try sink.write(writer.take()) }
    }
    try writer.finish()
    try sink.write(writer.take())
    try sink.finish()
  }

  private func writer() throws -> any EntryWriter {
    switch format {
    case .json: IntimeJSON.Writer()
    case .jrnl: JrnlJSON.Writer(tagCounts: redaction == nil ? try session.tagCounts(summaries) : [])
    case .jrnlText: JrnlText.Writer()
    case .md: MarkdownDocument()
    case .dayone: try DayOneArchive(written: session.clock.now)
    case .html:
      HTMLPage(language: Speech.language, written: session.clock.now, dates: redaction?.dates ?? .exact)
    }
  }

  // MARK: Several files

  /// One of several files.
  private struct File {
    let name: String
    /// The moment it is about, in seconds since 1970.
    let moment: Int64
    let bytes: [UInt8]
  }

  /// Writes a file for each entry or day into a folder.
  mutating func write(toFolder folder: String, by division: Export.Division) throws {
    try eachFile(by: division) { file in
      let path = folder + "/" + file.name
      try ExportSink.makeFolders(for: path)
      let sink = try ExportSink(path)
      try sink.write(file.bytes)
      try sink.finish()
    }
  }

  /// Writes a file for each entry or day into a tar archive.
  mutating func write(tarTo sink: ExportSink, by division: Export.Division) throws {
    var tar = TarWriter { try sink.write($0) }
    var folders: Set<String> = []
    try eachFile(by: division) { file in
      let folder = String(file.name.prefix { $0 != "/" })
      if folders.insert(folder).inserted { try tar.addFolder(folder, modified: file.moment) }
      try tar.add(file.name, file.bytes, modified: file.moment)
    }
    try tar.finish()
    try sink.finish()
  }

  private mutating func eachFile(by division: Export.Division, _ take: (File) throws -> Void) throws {
    guard division == .day else {
      return try eachRecord(summaries) { record in
        let entry = record.entry
        try take(
          File(
            name: MarkdownFile.fileName(for: entry.content, id: entry.id),
            moment: entry.content.date.secondsSince1970, bytes: MarkdownFile.write(entry.content, id: entry.id)))
      }
    }
    // On a journey west, an entry may stand on the day before an earlier one.
    let days = Dictionary(grouping: summaries) { summary in
      (redaction?.shownDate(summary.date) ?? summary.date).local.date
    }
    var day: (date: CivilDate, document: MarkdownDocument, moment: Int64)?
    func close() throws {
      guard var done = day else { return }
      try take(File(name: MarkdownDocument.fileName(of: done.date), moment: done.moment, bytes: done.document.take()))
      day = nil
    }
    let ordered = days.sorted { $0.key < $1.key }.flatMap(\.value)
    try eachRecord(ordered) { record in
      let (content, date) = (record.entry.content, record.entry.content.date.local.date)
      if day?.date != date {
        try close()
        day = (date, MarkdownDocument(of: date), content.date.secondsSince1970)
      }
      day?.document.append(content)
    }
    try close()
  }

  // MARK: Entries

  /// Hands over what is whole and may leave, and counts it.
  private mutating func eachRecord(_ summaries: [EntrySummary], _ take: (EntryRecord) throws -> Void) throws {
    try Progressing.run(Phrase(en: "Exporting", fr: "Exportation"), session.options) { progress in
      for (done, summary) in summaries.enumerated() {
        if let record = try record(summary) {
          try take(record)
          count += 1
        }
        progress(done + 1, summaries.count)
      }
    }
    // Before the file has its name.
    if count == 0, let withheld = redaction?.withheld, withheld > 0 {
      throw Refusal(
        .failed,
        Phrase(
          en: "nothing was exported: of none of these entries could all that identifies somebody be taken out",
          fr: "rien n’a été exporté\u{a0}: d’aucune de ces entrées on n’a pu retirer tout ce qui identifie quelqu’un"),
        hint: Phrase(
          en: "a stricter level takes out more: --level veiled, or gist",
          fr: "un niveau plus strict en retire davantage\u{a0}: --level voilé, ou essence"))
    }
  }

  /// The entry as it may be given away; `nil` if it may not, or is damaged, which is told at the end.
  private mutating func record(_ summary: EntrySummary) throws -> EntryRecord? {
    guard format == .json, redaction == nil else {
      guard let whole = try session.whole(summary) else { return nil }
      return try redaction.given(whole).map { EntryRecord($0) }
    }
    do throws(VaultError) {
      let (record, damage) = try session.vault.record(
        of: summary, in: records, withHistory: withHistory || summary.isConflicted)
      DamageReport.shared.add(damage)
      return record
    } catch {
      guard case .damaged(let damage) = error else { throw error }
      DamageReport.shared.add(damage)
      return nil
    }
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

  /// The entries that match all of `query`, oldest first, and the whole index that they are in.
  fileprivate func findAll(_ query: Query) throws -> (entries: [EntrySummary], all: JournalIndex) {
    try checkTerms(of: query)
    let index = try index(matching: query)
    return (Array(index.entries.suffix(query.limit ?? Int.max)), index)
  }
}
