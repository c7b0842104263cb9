import CReflection
import Journal

/// The concepts and rules of one language, ready to be matched: read in place, from what ``GravityTableSource`` says and `Scripts/tables` wrote.
struct GravityTable: Sendable {
  /// The concepts that the reader itself asks for, in the order of their numbers. Of some a word: `KIN` is somebody else, named by what they are:
  /// with `THEY`, another subject. `REFLEXIVE` (`myself`, `my`) says that it is about the writer though no *I* stands there. `AFTER-NOT` is a negation
  /// that stands after its verb, as in French: `je ne me tuerai jamais`. `NAME` is anybody's given name, as far as it can be told (`@name`).
  static let ownConcepts = [
    "I", "FILLER", "NOT", "CONTRAST", "THEY", "REPORT", "PAST-FORM", "PRESENT-FORM", "KIN", "REFLEXIVE", "AFTER-NOT",
    "NAME",
  ]
  static let writer = 0
  static let filler = 1
  static let negation = 2
  static let contrast = 3
  static let otherSubject = 4
  static let report = 5
  static let pastForm = 6
  static let presentForm = 7
  static let kin = 8
  static let reflexive = 9
  static let afterNegation = 10

  /// The word that stands for any given name in the tables; no word that is written is the same.
  static let givenName = "@name"

  /// The longest phrase, in words.
  static let longestPhrase = 8

  /// The four letters with which a compiled table begins.
  static let letters = "INGT"

  /// The sections of a compiled table.
  enum Section: Int {
    /// Where each rule begins in ``rules``, and its line in ``lines``: where it begins and ends.
    case places
    case rules
    case lines
    case rulesOfConcept
    case unanchored
    case edges
    case conceptsOfNode
    /// The first of those of ``KeyWords``.
    case words
  }

  static func of(_ language: Language) -> GravityTable {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private static let english = unsafe GravityTable(EmbeddedBytes(creflection_gravity_en()))
  private static let french = unsafe GravityTable(EmbeddedBytes(creflection_gravity_fr()))

  private let places: CompiledNumbers
  private let rules: CompiledNumbers
  private let lines: EmbeddedBytes
  /// Rules by the concept that must be there.
  let rulesOfConcept: CompiledLists
  /// Rules that are always looked at.
  let unanchored: [Int]
  let ruleCount: Int
  let conceptCount: Int
  let words: KeyWords
  private let edges: CompiledMap
  /// The concepts that a phrase which ends at a node belongs to.
  let conceptsOfNode: CompiledLists

  init(_ bytes: EmbeddedBytes) {
    let tables = CompiledTables(bytes, letters: Self.letters)
    places = tables.numbers(Section.places.rawValue)
    rules = tables.numbers(Section.rules.rawValue)
    lines = tables.bytes(Section.lines.rawValue)
    rulesOfConcept = tables.lists(Section.rulesOfConcept.rawValue)
    unanchored = tables.lists(Section.unanchored.rawValue)[0]
    edges = tables.map(Section.edges.rawValue)
    conceptsOfNode = tables.lists(Section.conceptsOfNode.rawValue)
    words = KeyWords(tables, from: Section.words.rawValue)
    ruleCount = places.count / 3
    conceptCount = rulesOfConcept.count
  }

  /// The node after `node` by a word's `symbol`; the root is 0.
  func node(after node: Int, by symbol: Int) -> Int? { edges[Self.edge(node, symbol)] }

  static func edge(_ node: Int, _ symbol: Int) -> UInt64 { UInt64(node) << 32 | UInt64(symbol) }

  func rule(_ index: Int) -> Rule {
    Rule(numbers: rules, start: places[3 * index], line: lines, range: places[3 * index + 1]..<places[3 * index + 2])
  }
}
