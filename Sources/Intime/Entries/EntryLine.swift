import Journal
import Vault

/// An entry in one line: id, date, star, mood, and its title or first words.
enum EntryLine {
  /// How many characters of an id are shown.
  static let idLength = 8

  /// The line for an entry, cut to `width` columns.
  static func text(of summary: EntrySummary, _ session: Session, width: Int, style: Style = .plain) throws -> String {
    let head = try session.vault.entryWithoutText(summary)
    var gist = head.content.title
    if gist.isEmpty {
      do throws(VaultError) { gist = try session.vault.entry(summary).content.text } catch {
        guard case .damaged(let damage) = error else { throw error }
        DamageReport.shared.add(damage)
        gist = Phrase(en: "(text damaged)", fr: "(texte endommagé)").said
      }
    }
    return line(head, gist: gist, isConflicted: summary.isConflicted, width: width, style: style)
  }

  static func line(_ entry: Entry, gist: String, isConflicted: Bool, width: Int, style: Style) -> String {
    let content = entry.content
    let local = content.date.local
    let start = entry.id.prefix(idLength)
    let date = "\(local.date) \(String(local.description.dropFirst(11).prefix(5)))"
    var marks = content.isStarred ? "★" : " "
    marks += content.mood.map { String($0.value) } ?? " "
    var notes: [String] = []
    if isConflicted { notes.append(Phrase(en: "[conflict]", fr: "[conflit]").said) }
    if content.isPrivate { notes.append(Phrase(en: "[private]", fr: "[privé]").said) }
    if entry.isFromInbox { notes.append(Phrase(en: "[jot]", fr: "[note]").said) }
    let rest = (notes + [firstWords(gist)]).joined(separator: " ")
    let left = idLength + 2 + 16 + 1 + 2 + 1
    let shown = Printable.line(rest).truncated(to: max(10, min(width, 200) - left))
    return "\(style.dim(start))  \(date) \(marks) \(shown)"
  }

  /// The beginning of a text, white space made single spaces; more than a line can hold is not looked at.
  private static func firstWords(_ text: String) -> String {
    text.prefix(400).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
