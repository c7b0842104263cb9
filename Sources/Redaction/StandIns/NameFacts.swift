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

  /// For each nickname on the writer's list, folded, the words of the name of whoever has it: both are one person.
  var aliases: [String: [NameWord]] = [:]

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
    var facts = NameFacts(
      gender: { [told] name in
        if let gender = told[WordKey(name)] { return gender }
        let facts = Lexicon.facts(of: name)
        return facts.isFemaleName == facts.isMaleName ? nil : facts.isFemaleName ? .feminine : .masculine
      },
      isOrdinary: { key, language in Lexicon.facts(of: key).frequency(in: language) > 0 })
    facts.aliases = aliases(of: people)
    return facts
  }

  /// A nickname of one word stands for the first word of the name, one of several for all of them. One that several people have, or that is a word of
  /// somebody's name, is nobody's alias.
  private static func aliases(of people: PeopleList) -> [String: [NameWord]] {
    var aliases: [String: [NameWord]?] = [:]
    for person in people.people where !person.nicknames.isEmpty {
      let name =
        person.kind == .person
        ? NameParts(person.name, in: .french).words : NameWord.whole(person.name).map { [$0] } ?? []
      guard let first = name.first else { continue }
      for nickname in person.nicknames {
        let words =
          person.kind == .person ? NameParts(nickname, in: .french).words : NameWord.whole(nickname).map { [$0] } ?? []
        let key = words.map(\.key).joined(separator: " ")
        guard !words.isEmpty, key != first.key else { continue }
        let target = words.count == 1 ? [first] : name
        aliases[key] = aliases[key].map { $0 == target ? target : nil } ?? target
      }
    }
    for person in people.people where person.kind == .person {
      for word in NameParts(person.name, in: .french).words { aliases[word.key] = nil }
    }
    return aliases.compactMapValues { $0 }
  }

  /// Knows nothing: every name is anybody's, and no word is ordinary.
  static let unknown = NameFacts(gender: { _ in nil }, isOrdinary: { _, _ in false })
}

/// A word of a name: what it is known by, and how the writer writes it.
struct NameWord: Hashable, Sendable {
  let key: String
  let spelling: String

  /// A name as one word, its spaces single; `nil` if it has no letter or digit.
  static func whole(_ name: String) -> NameWord? {
    let document = Document(name)
    let key = document.tokens.filter(\.isWritten).map { String(decoding: document.folded($0), as: UTF8.self) }
    return key.isEmpty ? nil : NameWord(key: key.joined(separator: " "), spelling: name)
  }
}
