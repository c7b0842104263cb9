import Journal
import Reflection

/// What `reflect --why` says: which words, and which earlier entries, each part rests on.
enum ReasonLines {
  static func lines(_ reasons: [Reason]) -> [String] {
    [Phrase(en: "Why this:", fr: "Pourquoi cela\u{a0}:").said] + reasons.map { "  " + line($0) }
  }

  private static func line(_ reason: Reason) -> String {
    let words =
      reason.words.isEmpty
      ? "" : Phrase(en: " “\(shown(reason.words))”", fr: " «\u{a0}\(shown(reason.words))\u{a0}»").said
    switch reason.kind {
    case .feeling(let family):
      return Phrase(en: "a feeling, \(family.name.en):", fr: "une émotion, \(family.name.fr)\u{a0}:").said + words
    case .theme(let theme):
      return Phrase(en: "a theme, \(theme.name.en):", fr: "un sujet, \(theme.name.fr)\u{a0}:").said + words
    case .person: return Phrase(en: "somebody you name:", fr: "quelqu’un que vous nommez\u{a0}:").said + words
    case .contrast: return Phrase(en: "two sides:", fr: "deux côtés\u{a0}:").said + words
    case .want: return Phrase(en: "a wish:", fr: "une envie\u{a0}:").said + words
    case .change: return Phrase(en: "something new:", fr: "quelque chose de nouveau\u{a0}:").said + words
    case .strength: return Phrase(en: "something you managed:", fr: "quelque chose de réussi\u{a0}:").said + words
    case .relief:
      return Phrase(en: "something that did you good:", fr: "quelque chose qui a fait du bien\u{a0}:").said + words
    case .request: return Phrase(en: "a question to the guide:", fr: "une question au guide\u{a0}:").said + words
    case .words: return Phrase(en: "your own words:", fr: "vos propres mots\u{a0}:").said + words
    case .followUp:
      return Phrase(
        en: "an exercise that was offered last time", fr: "un exercice proposé la dernière fois"
      ).said
    case .observation(let evidence):
      let entries = evidence.map { "\($0.date) \($0.entry.prefix(EntryLine.idLength))" }.joined(separator: ", ")
      let counted = Plural.of(
        evidence.count, en: ("earlier entry", "earlier entries"), fr: ("entrée précédente", "entrées précédentes"))
      return Phrase(en: "\(counted.en): \(entries)", fr: "\(counted.fr)\u{a0}: \(entries)").said
    }
  }

  private static func shown(_ words: String) -> String {
    Printable.line(words.count > 120 ? words.prefix(119) + "…" : words)
  }
}
