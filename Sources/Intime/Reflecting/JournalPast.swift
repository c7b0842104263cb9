import Dispatch
import Journal
import Reflection
import Synchronization
import Vault

/// What the guide keeps in mind of the whole journal: read once, then kept sealed on this device, and brought up to date by
/// reading only what is new.
struct JournalPast {
  private(set) var kept: KeptTraits

  /// - Parameter index: of the whole journal.
  init(_ session: Session, _ index: JournalIndex) throws {
    let cache = session.vault.cache(Vault.traitCache)
    kept = cache?.read().flatMap(KeptTraits.init) ?? KeptTraits()
    let isUnchanged =
      kept.count == index.entries.count
      && index.entries.indices.allSatisfy { place in
        kept.holds(index.entries[place].id, revision: index.entries[place].revisionMark, at: place)
      }
    if isUnchanged { return }
    kept = try Self.upToDate(kept, session, index.entries)
    cache?.write(kept.encoded)
  }

  /// So many entries are held in the clear at once.
  private static let readTogether = 128

  private static func upToDate(
    _ kept: KeptTraits, _ session: Session, _ entries: [EntrySummary]
  ) throws -> KeptTraits {
    let places = kept.places
    func place(_ summary: EntrySummary) -> Int? {
      places[summary.id].flatMap { kept.holds(summary.id, revision: summary.revisionMark, at: $0) ? $0 : nil }
    }
    let unread = entries.filter { place($0) == nil }
    let label = Phrase(en: "Reading the journal", fr: "Lecture du journal")
    let workshop = Workshop()
    let read = try Progressing.run(label, session.options) { report in
      var read: [EntryID: EntryTraits] = [:]
      for start in stride(from: 0, to: unread.count, by: readTogether) {
        let end = min(start + readTogether, unread.count)
        var texts: [UnreadEntry] = []
        for summary in unread[start..<end] {
          if let entry = try session.whole(summary) { texts.append(UnreadEntry(entry, summary)) }
        }
        for traits in workshop.traits(of: texts) { read[traits.entry] = traits }
        if unread.count > 200 { report(end, unread.count) }
      }
      return read
    }
    var new = KeptTraits()
    for summary in entries {
      if let place = place(summary) {
        new.append(place, of: kept)
      } else if let traits = read[summary.id] {
        new.append(traits)
      }
    }
    return new
  }
}

/// Reads entries on as many cores as there are. What was found out about words is handed on from entry to entry.
private struct Workshop: ~Copyable {
  /// One for each core at most: whoever reads takes one, and puts it back.
  private let words = Mutex<[GravityWords]>([])

  func traits(of texts: [UnreadEntry]) -> [EntryTraits] {
    let traits = Mutex<[EntryTraits]>([])
    DispatchQueue.concurrentPerform(iterations: texts.count) { place in
      var known = words.withLock { $0.popLast() } ?? GravityWords()
      let one = Self.traits(of: texts[place], &known)
      words.withLock { [known] in $0.append(known) }
      traits.withLock { $0.append(one) }
    }
    return traits.withLock { $0 }
  }

  private static func traits(of unread: UnreadEntry, _ words: inout GravityWords) -> EntryTraits {
    let passage = Reflection.Passage(unread.entry.content.readText, language: unread.entry.language)
    return EntryTraits(
      EntryReading(passage, depth: .traits), gravity: GravityReading(passage, depth: .rules, words: &words).gravity,
      entry: unread.entry.id, revision: unread.revision, moment: unread.moment, mood: unread.mood,
      tags: unread.entry.content.tags)
  }
}

/// An entry of which the guide keeps nothing in mind yet.
private struct UnreadEntry: Sendable {
  let entry: Entry
  let revision: UInt64
  let moment: CivilDateTime
  let mood: Mood?

  init(_ entry: Entry, _ summary: EntrySummary) {
    self.entry = entry
    revision = summary.revisionMark
    moment = summary.date.local
    mood = summary.mood
  }
}

extension EntryContent {
  /// What the guide reads: the title is said too.
  var readText: String { title.isEmpty ? text : title + "\n\n" + text }
}
