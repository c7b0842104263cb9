import Journal

/// What stands in entries beside the mood noted for them: a tag, somebody, something done.
struct Beside: Sendable {
  enum Thing: Hashable, Sendable {
    case tag(String)
    case person(NounPhrase)
    case activity(String)
    case concern(Concern)
  }

  let thing: Thing
  /// In how many entries it stands, with a mood or without.
  let count: Int
  /// Those in which it stands.
  let entries: Set<EntryID>
  /// The moods of those that have one.
  let moods: [Int]

  /// In tenths; `nil` where no mood was noted.
  var mean: Int? { moods.isEmpty ? nil : Self.tenths(moods) }

  static func tenths(_ moods: some Collection<Int>) -> Int {
    moods.isEmpty ? 0 : (moods.reduce(0, +) * 20 + moods.count) / (moods.count * 2)
  }

  init(_ thing: Thing, _ entries: [ReviewedEntry]) {
    self.thing = thing
    count = entries.count
    self.entries = Set(entries.map(\.id))
    moods = entries.compactMap(\.mood?.value)
  }

  /// Those named by the writer in several entries, the most frequent first.
  static func people(_ entries: [ReviewedEntry]) -> [Beside] {
    var names: [NounPhrase] = []
    for entry in entries {
      for mention in entry.reading.people where !names.contains(mention.name) {
        // `Mum` and `your mum` are one.
        if !names.contains(where: { key($0) == key(mention.name) }) { names.append(mention.name) }
      }
    }
    let found = names.map { name in
      Beside(.person(name), entries.filter { Self.names(name, $0.reading) })
    }
    return found.enumerated().sorted { one, other in
      (other.element.count, one.offset) < (one.element.count, other.offset)
    }.map { $0.element }
  }

  private static func key(_ name: NounPhrase) -> String { String(decoding: TextFold.fold(name.text), as: UTF8.self) }

  /// Whether an entry names somebody: as the reader finds them, or by a name that is spelt as one.
  private static func names(_ name: NounPhrase, _ reading: EntryReading) -> Bool {
    if reading.people.contains(where: { key($0.name) == key(name) }) { return true }
    guard name.determiner == .none else { return false }
    return reading.passage.allWords.contains { word in
      word.form == key(name) && reading.passage.text(word.tokens).first?.isUppercase == true
    }
  }

  static func tags(_ entries: [ReviewedEntry]) -> [Beside] {
    EntryCount(entries) { $0.tags }.ranked.map { Beside(.tag($0.thing), $0.entries) }
  }

  /// What was done, by the word that opens a sentence or names a thing: `Swimming with Ruth`, « la piscine ».
  static func activities(_ entries: [ReviewedEntry]) -> [Beside] {
    EntryCount(entries) { activities(in: $0.reading) }.ranked.map { Beside(.activity($0.thing), $0.entries) }
  }

  static func activities(in reading: EntryReading) -> [String] {
    var found: [String] = []
    for sentence in reading.passage.sentences {
      for (place, word) in sentence.words.enumerated() {
        let form = word.form
        switch reading.passage.language {
        case .english:
          let before = place > 0 ? sentence.words[place - 1].form : ""
          let isOpening = place == 0 || ["went", "go", "gone", "been", "for", "some"].contains(before)
          let isDeed = form.hasSuffix("ing") && form.utf8.count >= 6 && !notDone.contains(form)
          let isWalk =
            ["walk", "run", "swim", "ride", "yoga", "choir", "garden", "pool"].contains(form)
            && ["a", "the", "my", "for", "to"].contains(before)
          if isOpening && isDeed || isWalk { found.append(form) }
        case .french:
          if let name = done[form] { found.append(name) }
        }
      }
    }
    return found
  }

  private static let notDone: Set<String> = [
    "nothing", "something", "anything", "everything", "morning", "evening", "feeling", "being", "thinking", "having",
    "going", "getting", "trying", "looking", "waiting", "during", "missing", "crying", "lying", "worrying", "including",
    "according", "meeting", "sleeping", "working", "wondering", "hoping", "wishing", "boring", "tomorrow",
  ]
  /// French things done, as they are named within a sentence.
  private static let done = [
    "piscine": "la piscine", "natation": "la natation", "velo": "le vélo", "footing": "le footing",
    "balade": "la balade", "promenade": "la promenade", "randonnee": "la randonnée", "jardin": "le jardin",
    "jardinage": "le jardinage", "yoga": "le yoga", "chorale": "la chorale", "danse": "la danse",
    "peinture": "la peinture", "poterie": "la poterie", "musique": "la musique", "guitare": "la guitare",
    "piano": "le piano", "couture": "la couture", "tricot": "le tricot", "foret": "la forêt", "mer": "la mer",
    "plage": "la plage", "cinema": "le cinéma", "theatre": "le théâtre", "tennis": "le tennis",
    "escalade": "l’escalade", "judo": "le judo", "meditation": "la méditation",
  ]

  /// What it is called within a sentence.
  func name(_ language: Language) -> String {
    switch thing {
    case .tag(let tag): "#\(tag)"
    case .person(let noun): language == .english ? EnglishNoun.phrase(noun) : FrenchNoun.phrase(noun)
    case .activity(let word): word
    case .concern(let concern): concern.name[language].prefix(1).lowercased() + concern.name[language].dropFirst()
    }
  }
}
