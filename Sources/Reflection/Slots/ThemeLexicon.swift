import Journal

/// The words of the themes in a language: `themes-en.txt`, `themes-fr.txt`, whose first lines tell how they are written.
struct ThemeLexicon: Sendable {
  struct Meaning: Sendable {
    /// Index in ``entries``.
    let entry: Int
    let isPlural: Bool
  }

  /// A word of a theme.
  struct Entry: Sendable {
    let theme: Theme
    let weight: Double
    let noun: Noun?
  }

  /// A word that can be a topic or a person.
  struct Noun: Sendable {
    /// `job`; with the plural where it is listed: `boss=bosses`, `mother-in-law=mothers-in-law`.
    let written: ArraySlice<UInt8>
    let gender: NounPhrase.Gender?
    /// `parents`, `vacances`: it has no singular.
    let isAlwaysPlural: Bool
    /// `work`, `sleep`: it goes without an article.
    let goesBare: Bool
    /// A person's role or kin: `boss`, `mother`.
    let isPerson: Bool
  }

  private(set) var entries: [Entry] = []
  private(set) var forms: FormTable<Meaning>
  /// Lines that could not be read; for tests.
  private(set) var faults: [String] = []

  private static let english = ThemeLexicon(WordList.themes(.english), .english)
  private static let french = ThemeLexicon(WordList.themes(.french), .french)

  static func of(_ language: Language) -> ThemeLexicon {
    switch language {
    case .english: english
    case .french: french
    }
  }

  init(_ list: WordList, _ language: Language) {
    forms = FormTable(capacity: 6_000)
    var theme: Theme?
    for line in list.lines {
      if let heading = line.written.heading {
        theme = Theme(rawValue: heading)
        if theme == nil { faults.append(heading) }
        continue
      }
      guard let theme, let space = line.folded.firstIndex(of: UInt8(ascii: " ")),
        let written = line.written.firstIndex(of: UInt8(ascii: " ")),
        add(
          theme, String(decoding: line.written[..<written], as: UTF8.self), line.folded[space...],
          line.written[written...], language)
      else {
        faults.append(String(decoding: line.written, as: UTF8.self))
        continue
      }
    }
  }

  /// Whether a word or expression of `cues` that begins at `index` names a person.
  func namesPerson(_ cues: [Cue], at index: Int) -> Bool {
    guard let found = forms.longest(cues, at: index) else { return false }
    return found.meanings.contains { entries[$0.entry].noun?.isPerson == true }
  }

  /// Adds the words of a line; `kind` is a weight from 1 to 3 and letters: see the head of the files.
  /// - Returns: whether the line could be read.
  private mutating func add(
    _ theme: Theme, _ kind: String, _ folded: ArraySlice<UInt8>, _ written: ArraySlice<UInt8>, _ language: Language
  ) -> Bool {
    guard let weight = kind.first?.wholeNumberValue, (1...3).contains(weight) else { return false }
    let letters = kind.dropFirst()
    let foldedWords = folded.parts(",")
    let words = written.parts(",")
    guard foldedWords.count == words.count else { return false }
    for (starred, word) in zip(foldedWords, words) {
      let isPerson = starred.ends("*") || letters.contains("*")
      let folded = starred.ends("*") ? starred.dropLast() : starred
      let isNoun = letters.contains { "mfnu".contains($0) }
      var noun: Noun?
      if isNoun {
        noun = Noun(
          written: starred.ends("*") ? word.dropLast() : word,
          gender: letters.contains("m") ? .masculine : letters.contains("f") ? .feminine : nil,
          isAlwaysPlural: letters.contains("p"), goesBare: letters.contains("u"), isPerson: isPerson)
      }
      entries.append(Entry(theme: theme, weight: Double(weight), noun: noun))
      if isNoun, !letters.contains("p"), !letters.contains("u") {
        let alternatives = folded.split(separator: UInt8(ascii: "="))
        if alternatives.count > 1 {
          for (index, alternative) in alternatives.enumerated() { add(Form(alternative), isPlural: index > 0) }
        } else {
          Inflection.noun(folded, language) { add($0, isPlural: $1) }
        }
      } else if letters.contains("v") {
        Inflection.verb(folded, language) { form, _ in add(form, isPlural: false) }
      } else if letters.contains("a") {
        Inflection.adjective(folded, language) { add($0, isPlural: false) }
      } else {
        add(Form(folded), isPlural: letters.contains("p"))
      }
    }
    return true
  }

  private mutating func add(_ form: Form, isPlural: Bool) {
    let (entry, theme) = (entries.count - 1, entries[entries.count - 1].theme)
    forms.add(Meaning(entry: entry, isPlural: isPlural), form) { [entries] meaning in
      entries[meaning.entry].theme == theme
    }
  }
}

extension ThemeLexicon.Noun {
  /// The noun as it is said.
  func text(isPlural: Bool, _ language: Language) -> String {
    let forms = written.split(separator: UInt8(ascii: "=")).map { String(decoding: $0, as: UTF8.self) }
    guard let singular = forms.first else { return "" }
    guard isPlural, !isAlwaysPlural else { return singular }
    if forms.count > 1 { return forms[1] }
    let space = language == .french ? singular.firstIndex(of: " ") ?? singular.endIndex : singular.endIndex
    return Self.plural(String(singular[..<space]), language) + singular[space...]
  }

  private static func plural(_ word: String, _ language: Language) -> String {
    switch language {
    case .english:
      if ["s", "x", "ch", "sh"].contains(where: word.hasSuffix) { return word + "es" }
      if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
        return word.dropLast() + "ies"
      }
      return word + "s"
    case .french:
      if word.hasSuffix("al") { return word.dropLast() + "ux" }
      if word.hasSuffix("au") || word.hasSuffix("eu") { return word + "x" }
      return ["s", "x", "z"].contains(where: word.hasSuffix) ? word : word + "s"
    }
  }
}
