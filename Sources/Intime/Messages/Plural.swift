import Journal

/// A number and what is counted, as each language says it: one takes the singular in both, none takes it in French alone.
enum Plural {
  static func of(_ count: Int, en: (one: String, many: String), fr: (one: String, many: String)) -> Phrase {
    Phrase(
      en: "\(count) \(count == 1 ? en.one : en.many)", fr: "\(count) \(count.magnitude < 2 ? fr.one : fr.many)")
  }

  static func entries(_ count: Int) -> Phrase {
    of(count, en: ("entry", "entries"), fr: ("entrée", "entrées"))
  }

  static func lines(_ count: Int) -> Phrase { of(count, en: ("line", "lines"), fr: ("ligne", "lignes")) }

  static func objects(_ count: Int) -> Phrase { of(count, en: ("object", "objects"), fr: ("objet", "objets")) }

  static func times(_ count: Int) -> Phrase { of(count, en: ("time", "times"), fr: ("fois", "fois")) }
}
