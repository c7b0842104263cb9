import ArgumentParser
import Exchange
import Journal
import Vault

/// `intime list`: which entries there are.
struct List: ParsableCommand {
  static var configuration: CommandConfiguration {
    .said(
      en: "List entries, the newest last", fr: "Lister les entrées, la plus récente en dernier",
      example: "intime list --on 2026-11 --tag work -n 20")
  }

  @OptionGroup var query: QueryOptions
  @OptionGroup var options: GlobalOptions
  @Flag(name: .long, help: .said(en: "The newest first", fr: "La plus récente d’abord")) var reverse = false
  @Flag(name: .long, help: .said(en: "With --json: the texts too", fr: "Avec --json\u{a0}: les textes aussi"))
  var full =
    false
  @Flag(name: .long, help: .said(en: "Deleted entries", fr: "Les entrées supprimées")) var deleted = false

  func run() throws {
    let query = try query.query(Clock.current())  // a date that is not understood is said before a passphrase is asked
    let session = try Session(options)
    let entries: [EntrySummary]
    if deleted {
      // All heads once more: with a query, the revisions before are not in the index.
      let index = try session.index()
      entries = (try session.index(matching: query).deleted.suffix(query.limit ?? Int.max)).reversed(if: reverse)
      try session.printDeleted(entries, in: index, full: full)
    } else {
      entries = try session.find(query).reversed(if: reverse)
      try session.printList(entries, json: options.json, full: full)
    }
    if entries.isEmpty, !DamageReport.shared.all.isEmpty { DamageReport.shared.noteAllLost() }
    if entries.isEmpty, !options.json, !DamageReport.shared.isAllLost {
      Console.note(Phrase(en: "No entries.", fr: "Aucune entrée."))
    }
  }
}

extension Session {
  /// Scans the journal; damage is remembered for the end.
  func index(matching query: Query = Query()) throws -> JournalIndex {
    let index = try vault.index(matching: query)
    DamageReport.shared.add(index.damage)
    return index
  }

  /// The entries that match all of `query`, oldest first.
  func find(_ query: Query) throws -> [EntrySummary] {
    try checkTerms(of: query)
    return Array(try index(matching: query).entries.suffix(query.limit ?? Int.max))
  }

  /// Refuses more words than can be looked for at once.
  func checkTerms(of query: Query) throws {
    guard query.terms.count <= 64 else {
      throw Refusal(.usage, Phrase(en: "at most 64 words can be looked for at once", fr: "64 mots au plus à la fois"))
    }
  }

  /// Prints entries, one a line.
  func printList(_ entries: [EntrySummary], json: Bool, full: Bool = false) throws {
    if json {
      for summary in entries {
        guard let entry = try whole(summary, withText: full) else { continue }
        var writer = JSONWriter()
        let others = try otherVersions(of: summary)
        EntryJSON.write(entry, includingText: full, to: &writer) { json in
          ConflictJSON.write(others, includingText: full, to: &json)
        }
        Console.write(writer.take() + [0x0a])
      }
      return
    }
    let style = Style.output(options)
    try Page.show(options, setting: { try setting(.pager) }) { page in
      for summary in entries { page.line(try EntryLine.text(of: summary, self, width: page.width, style: style)) }
    }
  }

  /// Prints deleted entries as they were before, one a line.
  func printDeleted(_ entries: [EntrySummary], in index: JournalIndex, full: Bool) throws {
    let style = Style.output(options)
    try Page.show(options, setting: { try setting(.pager) }) { page in
      for summary in entries {
        guard let entry = try lastVersion(of: summary, in: index) else { continue }
        if options.json {
          var writer = JSONWriter()
          EntryJSON.write(entry, includingText: full, to: &writer)
          Console.write(writer.take() + [0x0a])
        } else {
          let gist = entry.content.title.isEmpty ? entry.content.text : entry.content.title
          page.line(EntryLine.line(entry, gist: gist, isConflicted: false, width: page.width, style: style))
        }
      }
    }
  }

  /// The other versions in force of an entry that is in conflict; what is damaged is told at the end.
  func otherVersions(of summary: EntrySummary) throws -> [Entry] {
    do throws(VaultError) { return try vault.otherVersions(of: summary) } catch {
      guard case .damaged(let damage) = error else { throw error }
      DamageReport.shared.add(damage)
      return []
    }
  }

  /// What a deleted entry was before, or what is left of it, if its text is lost, which is then told at the end.
  private func lastVersion(of summary: EntrySummary, in index: JournalIndex) throws -> Entry? {
    do throws(VaultError) {
      if let entry = try vault.lastVersion(of: summary, in: index) { return entry }
    } catch {
      guard case .damaged(let damage) = error else { throw error }
      DamageReport.shared.add(damage)
    }
    return try whole(summary, withText: false)
  }

  /// The entry, or `nil` if it is damaged, which is then told at the end.
  func whole(_ summary: EntrySummary, withText: Bool = true) throws -> Entry? {
    do throws(VaultError) {
      return withText ? try vault.entry(summary) : try vault.entryWithoutText(summary)
    } catch {
      guard case .damaged(let damage) = error else { throw error }
      DamageReport.shared.add(damage)
      return nil
    }
  }
}

extension Sequence {
  /// The elements, the last first if `isReversed`.
  fileprivate func reversed(if isReversed: Bool) -> [Element] { isReversed ? reversed() : Array(self) }
}
