import Journal
import Reflection
import Vault

/// What the guide keeps in mind of the whole journal: read once, then kept sealed on this device, and brought up to date by
/// reading only what is new.
struct JournalPast {
  private(set) var traits: [EntryID: EntryTraits] = [:]

  /// - Parameter index: of the whole journal.
  init(_ session: Session, _ index: JournalIndex) throws {
    let cache = session.vault.cache(Vault.traitCache)
    let kept = cache?.read().map(Self.decoded) ?? [:]
    var isChanged = kept.count != index.entries.count
    let unread = index.entries.count { kept[$0.id]?.revision != $0.revisionMark }
    let label = Phrase(en: "Reading the journal", fr: "Lecture du journal")
    traits = try Progressing.run(label, session.options) { report in
      var traits: [EntryID: EntryTraits] = [:]
      var read = 0
      for summary in index.entries {
        if let known = kept[summary.id], known.revision == summary.revisionMark {
          traits[summary.id] = known
          continue
        }
        isChanged = true
        if let entry = try session.whole(summary) { traits[summary.id] = Self.traits(of: entry, summary) }
        read += 1
        if unread > 200 { report(read, unread) }
      }
      return traits
    }
    if isChanged { cache?.write(encoded()) }
  }

  /// Reads one entry.
  static func traits(of entry: Entry, _ summary: EntrySummary) -> EntryTraits {
    let passage = Reflection.Passage(entry.content.readText, language: entry.language)
    return EntryTraits(
      EntryReading(passage), gravity: GravityReading(passage, depth: .rules).gravity, entry: entry.id,
      revision: summary.revisionMark, moment: summary.date.local, mood: summary.mood)
  }

  var past: Past { Past(traits.values) }

  // MARK: How it is kept

  private static let magic: [UInt8] = [0x74, EntryTraits.codingVersion]

  private func encoded() -> [UInt8] {
    var bytes = Self.magic
    for traits in traits.values { traits.encode(to: &bytes) }
    return bytes
  }

  /// Nothing, if another version wrote it.
  private static func decoded(_ bytes: [UInt8]) -> [EntryID: EntryTraits] {
    guard bytes.starts(with: magic) else { return [:] }
    var traits: [EntryID: EntryTraits] = [:]
    var position = magic.count
    while position < bytes.count {
      guard let one = EntryTraits(bytes, at: &position) else { return [:] }
      traits[one.entry] = one
    }
    return traits
  }
}

extension EntryContent {
  /// What the guide reads: the title is said too.
  var readText: String { title.isEmpty ? text : title + "\n\n" + text }
}
