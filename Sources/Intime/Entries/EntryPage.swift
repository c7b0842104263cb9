import Journal
import Vault

/// An entry as `show` prints it: a heading, what is known about it, its text.
enum EntryPage {
  static func lines(_ entry: Entry, width: Int, style: Style, conflict: Phrase? = nil) -> [String] {
    let content = entry.content
    var lines: [String] = []
    let local = content.date.local
    lines.append(
      style.bold("\(Calendar.weekday(local.date)) \(local.date) \(String(local.description.dropFirst(11).prefix(5)))"))
    if !content.title.isEmpty { lines += wrapped(content.title, width).map(style.bold) }
    var facts = [entry.id.prefix(EntryLine.idLength)]
    if content.isStarred { facts.append("★") }
    if let mood = content.mood { facts.append(Phrase(en: "mood \(mood.value)/5", fr: "humeur \(mood.value)/5").said) }
    if content.isPrivate { facts.append(Phrase(en: "private", fr: "privé").said) }
    if entry.isFromInbox { facts.append(Phrase(en: "from the inbox", fr: "de la boîte de dépôt").said) }
    if entry.revision > 1 {
      facts.append(Phrase(en: "revision \(entry.revision)", fr: "révision \(entry.revision)").said)
    }
    facts += content.tags.map { "#" + Printable.line($0.name) }
    lines += wrapped(facts.joined(separator: "  "), width).map(style.dim)
    if let conflict { lines.append(style.bold(conflict.said)) }
    lines.append("")
    lines += wrapped(content.text, width)
    return lines
  }

  /// What two copies of the journal did to an entry, if nobody has settled it.
  static func conflict(of summary: EntrySummary) -> Phrase? {
    guard summary.isConflicted else { return nil }
    return summary.isDeletedElsewhere
      ? Phrase(
        en: "One copy of the journal changed this entry, another deleted it. Edit it to keep it, or delete it.",
        fr:
          "Une copie du journal a modifié cette entrée, une autre l’a supprimée. Modifiez-la pour la garder, ou supprimez-la."
      )
      : Phrase(
        en: "Two copies of the journal changed this entry. Both texts follow; edit it to settle which stays.",
        fr:
          "Deux copies du journal ont modifié cette entrée. Les deux textes suivent\u{a0}; modifiez-la pour choisir.")
  }

  /// The lines of a text as they are shown: wrapped on a terminal, as they are elsewhere.
  static func wrapped(_ text: String, _ width: Int) -> [String] {
    let shown = Printable.text(text)
    return (width == Int.max ? shown : Wrapping.wrap(shown, width: width))
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// Names of days and months.
enum Calendar {
  static func weekday(_ date: CivilDate) -> String {
    switch Speech.language {
    case .english:
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][date.weekday - 1]
    case .french: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"][date.weekday - 1]
    }
  }
}
