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
      Phrase(en: "how the guide speaks: gentle, neutral or direct", fr: "le ton du guide\u{a0}: doux, neutre ou direct")
    case .questionsOnly:
      Phrase(en: "whether the guide only asks: yes or no", fr: "le guide ne fait-il que questionner\u{a0}: oui ou non")
    case .cadence:
      Phrase(
        en: "how often you want a reflection: any, daily or weekly",
        fr: "à quel rythme vous voulez une réflexion\u{a0}: libre, quotidien ou hebdomadaire")
    case .refusedExercises:
      Phrase(
        en: "exercises that the guide shall not offer, by name, with commas",
        fr: "les exercices que le guide ne doit pas proposer, par leur nom, avec des virgules")
    case .country:
      Phrase(
        en: "where you live, for help lines, such as CA", fr: "votre pays, pour les lignes d’écoute, par exemple FR")
    }
  }

  /// The names that its value is made of, where not everybody knows them.
  var choices: [String]? { self == .refusedExercises ? ExerciseBank.of(.english).names : nil }

  /// What it is for, and what it can be.
  var explained: Phrase {
    guard let choices = choices?.joined(separator: ", ") else { return purpose }
    return Phrase(
      en: "\(purpose.en). There are: \(choices)", fr: "\(purpose.fr). Il y a\u{a0}: \(choices)")
  }

  /// Whether `value` can be its value.
  func allows(_ value: String) -> Bool { kept(value) != nil }

  /// `value` as it is kept, if it can be its value: the names of values are also understood in French.
  func kept(_ value: String) -> String? {
    let word = String(decoding: TextFold.fold(value), as: UTF8.self)
    switch self {
    case .language: return Language(rawValue: word)?.rawValue
    case .editor, .pager: return !value.isEmpty && !value.utf8.contains(0) ? value : nil
    case .unlockFor: return DurationPhrase.seconds(value) != nil ? value : nil
    case .tone: return Tone(rawValue: ["doux": "gentle", "neutre": "neutral"][word] ?? word)?.rawValue
    case .questionsOnly: return ["yes": "yes", "no": "no", "oui": "yes", "non": "no"][word]
    case .cadence:
      let french = ["libre": "any", "quotidien": "daily", "hebdomadaire": "weekly"]
      return Cadence(rawValue: french[word] ?? word)?.rawValue
    case .refusedExercises:
      let names = word.split(separator: ",").map { String($0.filter { $0 != " " }) }
      let known = ExerciseBank.of(.english).names + ExerciseBank.of(.french).names
      return names.allSatisfy(known.contains) ? names.joined(separator: ",") : nil
    case .country:
      let code = HelpLines.code(value)  // UK means GB
      return Country.isKnown(code) ? code : nil
    }
  }

  /// The setting of that name; its French one is understood too.
  init?(named name: String) {
    let word = String(decoding: TextFold.fold(name), as: UTF8.self)
    let french: [String: Setting] = [
      "langue": .language, "editeur": .editor, "pagineur": .pager, "duree": .unlockFor, "ton": .tone,
      "questions-seules": .questionsOnly, "rythme": .cadence, "exercices-refuses": .refusedExercises, "pays": .country,
    ]
    guard let setting = Setting(rawValue: word) ?? french[word] else { return nil }
    self = setting
  }
}
