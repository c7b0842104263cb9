import Journal
import Reflection

/// What the writer can set, kept sealed in the vault.
enum Setting: String, CaseIterable {
  case language
  case editor
  case pager
  /// How long `intime unlock` keeps the vault open, where it is not told.
  case unlockFor = "unlock-for"
  /// How the guide speaks.
  case tone
  /// Whether the guide does nothing but ask.
  case questionsOnly = "questions-only"
  /// How often the writer wants a reflection.
  case cadence
  /// Exercises that the guide shall not offer.
  case refusedExercises = "refused-exercises"
  /// Where the writer lives, for help lines.
  case country

  /// What it is for.
  var purpose: Phrase {
    switch self {
    case .language: Phrase(en: "the language Intime speaks: en or fr", fr: "la langue d’Intime\u{a0}: en ou fr")
    case .editor: Phrase(en: "the editor to write with", fr: "l’éditeur pour écrire")
    case .pager: Phrase(en: "the program that shows long output", fr: "le programme qui affiche les longs textes")
    case .unlockFor: Phrase(en: "how long `unlock` lasts, such as 15m", fr: "la durée de `unlock`, par exemple 15m")
    case .tone:
      Phrase(
        en: "how the guide speaks: gentle, neutral or direct", fr: "le ton du guide\u{a0}: gentle, neutral ou direct")
    case .questionsOnly:
      Phrase(en: "whether the guide only asks: yes or no", fr: "le guide ne fait-il que questionner\u{a0}: yes ou no")
    case .cadence:
      Phrase(
        en: "how often you want a reflection: any, daily or weekly",
        fr: "à quel rythme vous voulez une réflexion\u{a0}: any, daily ou weekly")
    case .refusedExercises:
      Phrase(
        en: "exercises that the guide shall not offer, by name, with commas",
        fr: "les exercices que le guide ne doit pas proposer, par leur nom, avec des virgules")
    case .country:
      Phrase(
        en: "where you live, for help lines, such as CA", fr: "votre pays, pour les lignes d’écoute, par exemple FR")
    }
  }

  /// Whether `value` can be its value.
  func allows(_ value: String) -> Bool {
    switch self {
    case .language: Language(rawValue: value) != nil
    case .editor, .pager: !value.isEmpty && !value.utf8.contains(0)
    case .unlockFor: DurationPhrase.seconds(value) != nil
    case .tone: Tone(rawValue: value) != nil
    case .questionsOnly: ["yes", "no"].contains(value)
    case .cadence: Cadence(rawValue: value) != nil
    case .refusedExercises: !value.utf8.contains(0)
    case .country: Country.isKnown(value) || value.uppercased() == "UK"  // which means GB
    }
  }
}
