import CReflection
import Journal

/// The words of the themes in a language, read in place: from `themes-en.txt`, `themes-fr.txt`, whose first lines tell how they are written, as
/// ``ThemeLexiconSource`` read them and `Scripts/tables` wrote them.
struct ThemeLexicon: Sendable {
  struct Meaning: Sendable {
    /// Which of the entries it is.
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
    let written: [UInt8]
    let gender: NounPhrase.Gender?
    /// `parents`, `vacances`: it has no singular.
    let isAlwaysPlural: Bool
    /// `work`, `sleep`: it goes without an article.
    let goesBare: Bool
    /// A person's role or kin: `boss`, `mother`.
    let isPerson: Bool
  }

  /// Four numbers an entry: theme, weight, flags with the gender, and where its noun begins in ``nouns``; at the end where the last one ends.
  private let numbers: CompiledNumbers
  private let nouns: EmbeddedBytes
  let forms: CompiledForms<Meaning>

  /// The four letters with which a compiled lexicon begins.
  static let letters = "INGE"

  private static let english = unsafe ThemeLexicon(EmbeddedBytes(creflection_compiled_themes_en()))
  private static let french = unsafe ThemeLexicon(EmbeddedBytes(creflection_compiled_themes_fr()))

  static func of(_ language: Language) -> ThemeLexicon {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private init(_ bytes: EmbeddedBytes) {
    let tables = CompiledTables(bytes, letters: Self.letters)
    numbers = tables.numbers(0)
    nouns = tables.bytes(1)
    forms = CompiledForms(tables, from: 2) { Meaning(entry: $0 >> 1, isPlural: $0 & 1 == 1) }
  }

  func entry(_ index: Int) -> Entry {
    let first = 4 * index
    let flags = numbers[first + 2]
    var noun: Noun?
    if flags & 1 != 0 {
      noun = Noun(
        written: nouns.array(numbers[first + 3]..<numbers[first + 7]), gender: .of(number: flags >> 4),
        isAlwaysPlural: flags & 2 != 0, goesBare: flags & 4 != 0, isPerson: flags & 8 != 0)
    }
    return Entry(theme: Theme.allCases[numbers[first]], weight: Double(numbers[first + 1]), noun: noun)
  }

  /// Whether a word or expression of `cues` that begins at `index` names a person.
  func namesPerson(_ cues: [Cue], at index: Int) -> Bool {
    guard let found = forms.longest(cues, at: index) else { return false }
    return found.meanings.contains { entry($0.entry).noun?.isPerson == true }
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
