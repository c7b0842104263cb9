import Exchange
import Journal
import Redaction
import Vault

/// Entries as they are given to somebody else: the same person has the same stand-in in all of them.
///
/// Entries that are private, or whose caps do not allow the level, are left out and counted. The hour of a day identifies more than it tells, so
/// at levels below open every entry stands at noon UTC; below pseudonymous, on the first of its month. Tags go, since they are words of
/// the writer's own, and so do the star and what came from another program without a field here.
struct RedactedEntries {
  private let level: AnonymityLevel
  private let redactor: Redactor
  private let caps: LevelCaps
  private var standIns = StandIns(seed: UInt64.random(in: .min ... .max))
  /// How many were left out because they may not leave at this level.
  private(set) var withheld = 0

  /// - Throws: a refusal for level sealed, at which there is nothing to give.
  init(_ level: AnonymityLevel, _ session: Session) throws {
    guard level != .sealed else { throw RedactionError.sealed }
    self.level = level
    let book = try session.people()
    book.tellUnreadable()
    redactor = Redactor(people: book.list, journalNames: book.list.people.map(\.name))
    caps = try LevelCaps(session.vault)
  }

  /// Whether an entry with these tags may be given away at this level, as far as caps are concerned.
  func allows(tags: [Tag], isPrivate: Bool) -> Bool {
    caps.level(endpoint: nil, tags: tags, isPrivate: isPrivate) >= level
  }

  /// Why none of the entries may be given away at this level: they are private, or a cap of the writer's is stricter.
  var nothingLeft: Refusal {
    guard caps.vault < level else {
      return Refusal(
        .noPermission,
        Phrase(
          en:
            "nothing was exported: each of these entries is private, or has a tag with a stricter cap than \(level.name.en)",
          fr:
            "rien n’a été exporté\u{a0}: chacune de ces entrées est privée, ou porte une étiquette au plafond plus strict que «\u{a0}\(level.name.fr)\u{a0}»"
        ), hint: Phrase(en: "see the caps with: intime level", fr: "voir les plafonds avec\u{a0}: intime level"))
    }
    return Refusal(
      .noPermission,
      Phrase(
        en:
          "nothing was exported: your cap lets entries leave at level \(caps.vault.name.en) at most, and \(level.name.en) was asked for",
        fr:
          "rien n’a été exporté\u{a0}: votre plafond laisse sortir les entrées au niveau «\u{a0}\(caps.vault.name.fr)\u{a0}» au plus, et «\u{a0}\(level.name.fr)\u{a0}» était demandé"
      ),
      hint: Phrase(
        en: "export with --level \(caps.vault.name.en), or raise the cap: intime level \(level.name.en)",
        fr:
          "exportez avec --level \(caps.vault.name.fr), ou relevez le plafond\u{a0}: intime level \(level.name.fr)"))
  }

  /// The entry as it may be given away; `nil` if it may not.
  mutating func redacted(_ entry: Entry) throws -> Entry? {
    var content = entry.content
    guard allows(tags: content.tags, isPrivate: content.isPrivate) else {
      withheld += 1
      return nil
    }
    content.foreign = nil  // nobody knows what it says
    guard level != .open else {
      return Entry(
        id: entry.id, revision: entry.revision, content: content, modified: entry.modified, language: entry.language,
        wordCount: entry.wordCount, isFromInbox: entry.isFromInbox)
    }
    let day = content.date.local.date
    do throws(RedactionError) {
      content.title = content.title.isEmpty ? "" : try redact(content.title, entry.language, day)
      content.text = try redact(content.text, entry.language, day)
    } catch {
      // Something of what was taken out may be left: the entry stays here, and the others go.
      guard case .remains = error else { throw error }
      withheld += 1
      return nil
    }
    content.givenTags = []
    content.isStarred = false
    content.date = shownDate(content.date)
    return Entry(
      id: entry.id, revision: 1, content: content, modified: content.date, language: entry.language,
      wordCount: entry.wordCount, isFromInbox: false)
  }

  private mutating func redact(
    _ text: String, _ language: Language?, _ day: CivilDate
  ) throws(RedactionError) -> String {
    try redactor.redact(text, at: level, language: language, date: day, standIns: &standIns).text
  }

  /// How much of a date is true.
  var dates: HTMLPage.Dates { level == .open ? .exact : level == .pseudonymous ? .days : .months }

  /// The date that an entry of `date` has where it is given away.
  func shownDate(_ date: Timestamp) -> Timestamp {
    guard level != .open else { return date }
    let day = date.local.date
    let shown = level < .pseudonymous ? CivilDate(year: day.year, month: day.month, day: 1) ?? day : day
    guard let noon = CivilDateTime(shown, hour: 12), let moment = Timestamp(noon, offsetMinutes: 0) else { return date }
    return moment
  }
}

extension RedactedEntries? {
  /// The entry as it is given away: as it is, where nothing is to be taken out.
  mutating func given(_ entry: Entry) throws -> Entry? {
    guard var redaction = self else { return entry }
    let given = try redaction.redacted(entry)
    self = redaction
    return given
  }
}
