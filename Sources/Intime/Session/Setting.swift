import Journal

/// What the writer can set, kept sealed in the vault.
enum Setting: String, CaseIterable {
  case language
  case editor
  case pager
  /// How long `intime unlock` keeps the vault open, where it is not told.
  case unlockFor = "unlock-for"

  /// What it is for.
  var purpose: Phrase {
    switch self {
    case .language: Phrase(en: "the language Intime speaks: en or fr", fr: "la langue d’Intime\u{a0}: en ou fr")
    case .editor: Phrase(en: "the editor to write with", fr: "l’éditeur pour écrire")
    case .pager: Phrase(en: "the program that shows long output", fr: "le programme qui affiche les longs textes")
    case .unlockFor: Phrase(en: "how long `unlock` lasts, such as 15m", fr: "la durée de `unlock`, par exemple 15m")
    }
  }

  /// Whether `value` can be its value.
  func allows(_ value: String) -> Bool {
    switch self {
    case .language: Language(rawValue: value) != nil
    case .editor, .pager: !value.isEmpty && !value.utf8.contains(0)
    case .unlockFor: DurationPhrase.seconds(value) != nil
    }
  }
}
