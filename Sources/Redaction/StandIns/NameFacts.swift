import Journal

/// The grammatical gender of a name.
public enum Gender: UInt8, Hashable, Sendable {
  case feminine = 1
  case masculine = 2
}

/// What a lexicon knows of words: asked for by the stand-ins and the last check.
struct NameFacts: Sendable {
  /// The gender of a first name; `nil` if it is none, or of both.
  let gender: @Sendable (String) -> Gender?
  /// Whether a word, apart from being anybody's name, is an ordinary word of a language.
  let isOrdinary: @Sendable (WordKey, Language) -> Bool

  /// What the writer said of `people`, and what the embedded lexicon knows of everybody else.
  static func ofLexicon(and people: PeopleList) -> NameFacts {
    var told: [WordKey: Gender?] = [:]
    for person in people.people where person.kind == .person {
      guard let gender = person.gender.map({ $0 == .feminine ? Gender.feminine : .masculine }) else { continue }
      for word in ([person.name] + person.nicknames).flatMap(Person.words(of:)) {
        // Of a surname that several bear nothing is known.
        told[word] = told[word, default: gender] == gender ? gender : .some(nil)
      }
    }
    return NameFacts(
      gender: { [told] name in
        if let gender = told[WordKey(name)] { return gender }
        let facts = Lexicon.facts(of: name)
        return facts.isFemaleName == facts.isMaleName ? nil : facts.isFemaleName ? .feminine : .masculine
      },
      isOrdinary: { key, language in Lexicon.facts(of: key).frequency(in: language) > 0 })
  }

  /// Knows nothing: every name is anybody's, and no word is ordinary.
  static let unknown = NameFacts(gender: { _ in nil }, isOrdinary: { _, _ in false })
}
