import ArgumentParser
import Journal
import Vault

/// How an entry is named on the command line: `last`, `last~2`, an id or its beginning, or a date phrase.
enum EntryReference {
  /// Help for an argument that names an entry.
  static var help: ArgumentHelp {
    .said(
      en: "last, last~2, an id or its beginning, or a date",
      fr: "last, last~2, un identifiant ou son début, ou une date",
      valueName: ("entry", "entrée"))
  }

  /// Among which entries a name is looked for.
  enum Scope {
    case current
    case deleted
    /// Both, so that a name that fits one of each is no name; `last` still counts the current ones.
    case all
  }

  /// The one entry that `text` names.
  /// - Throws: a refusal with exit code 66 and the candidates if there are several, or none.
  static func resolve(
    _ text: String, in index: JournalIndex, of session: Session, among scope: Scope = .current
  ) throws -> EntrySummary {
    if scope == .current, index.entries.isEmpty, index.damage.isEmpty {
      let deleted = matches(text, among: index.deleted, session)
      throw deleted.count == 1 ? misplaced(deleted[0], isDeleted: true) : Refusal.emptyJournal
    }
    if let back = stepsBack(text) {
      let entries = scope == .deleted ? index.deleted : index.entries
      guard back < entries.count else { throw none(text) }
      return entries[entries.count - 1 - back]
    }
    let candidates =
      switch scope {
      case .current: index.entries
      case .deleted: index.deleted
      case .all: index.entries + index.deleted
      }
    let found = matches(text, among: candidates, session)
    guard let first = found.first else {
      let others = scope == .current ? index.deleted : scope == .deleted ? index.entries : []
      let elsewhere = matches(text, among: others, session)
      throw elsewhere.count == 1 ? misplaced(elsewhere[0], isDeleted: scope == .current) : none(text)
    }
    guard found.count == 1 else { throw several(text, found) }
    return first
  }

  private static func matches(_ text: String, among candidates: [EntrySummary], _ session: Session) -> [EntrySummary] {
    var found: [EntrySummary] = []
    if text.utf8.count >= EntryID.shortestPrefix, text.utf8.count <= EntryID.characterCount,
      let prefix = EntryID.Prefix(text)
    {
      found = candidates.filter { prefix.matches($0.id) }
    }
    if found.isEmpty, let span = try? DatePhrase.span(text, clock: session.clock) {
      found = candidates.filter { span.contains($0.date.clockSeconds) }
    }
    return found
  }

  /// 0 for `last`, 2 for `last~2`; `dernier` and `dernière` are the same.
  private static func stepsBack(_ text: String) -> Int? {
    let parts = text.split(separator: "~", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first,
      ["last", "dernier", "derniere"].contains(String(decoding: TextFold.fold(String(name)), as: UTF8.self))
    else { return nil }
    if parts.count == 1 { return 0 }
    guard let steps = Int(parts[1]), steps >= 0 else { return nil }
    return steps
  }

  private static func none(_ text: String) -> Refusal {
    Refusal(
      .noInput,
      Phrase(
        en: "no entry is called “\(Printable.line(text))”",
        fr: "aucune entrée ne s’appelle «\u{a0}\(Printable.line(text))\u{a0}»"
      ),
      hint: Phrase(
        en: "name one by the beginning of its id (see: intime list), last, last~2, or its date",
        fr: "nommez-en une par le début de son identifiant (voir\u{a0}: intime list), last, last~2, ou sa date"))
  }

  /// An entry that is there, but not among those that were asked for.
  private static func misplaced(_ summary: EntrySummary, isDeleted: Bool) -> Refusal {
    let id = summary.id.prefix(EntryLine.idLength)
    return isDeleted
      ? Refusal(
        .noInput, Phrase(en: "entry \(id) was deleted", fr: "l’entrée \(id) a été supprimée"),
        hint: Phrase(
          en: "intime restore \(id) brings it back", fr: "intime restore \(id) la fait revenir"))
      : Refusal(
        .noInput,
        Phrase(
          en: "entry \(id) is there: it is not deleted", fr: "l’entrée \(id) est là\u{a0}: elle n’est pas supprimée"),
        hint: Phrase(en: "read it with: intime show \(id)", fr: "lisez-la avec\u{a0}: intime show \(id)"))
  }

  /// Candidates by id and date: no word of an entry stands in an error.
  private static func several(_ text: String, _ found: [EntrySummary]) -> Refusal {
    let lines = found.suffix(20).map { "  \($0.id.prefix(EntryLine.idLength))  \($0.date.shownMinute)" }
    let list = (found.count > 20 ? ["  …"] : []) + lines
    return Refusal(
      .noInput,
      Phrase(
        en: "“\(Printable.line(text))” names \(found.count) entries:\n" + list.joined(separator: "\n"),
        fr: "«\u{a0}\(Printable.line(text))\u{a0}» désigne \(found.count) entrées\u{a0}:\n"
          + list.joined(separator: "\n")),
      hint: Phrase(en: "name one by its id", fr: "nommez-en une par son identifiant"))
  }
}

extension Refusal {
  /// There is no entry to be named.
  static let emptyJournal = Refusal(
    .noInput, Phrase(en: "the journal is still empty", fr: "le journal est encore vide"),
    hint: Phrase(
      en: "write the first entry with: intime write", fr: "écrivez la première entrée avec\u{a0}: intime write"))
}
