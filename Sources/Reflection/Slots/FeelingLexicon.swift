import CReflection
import Journal

/// The words of feeling of a language, read in place: from `feelings-en.txt`, `feelings-fr.txt`, whose first lines tell how they are written, as
/// ``FeelingLexiconSource`` read them and `Scripts/tables` wrote them.
struct FeelingLexicon: Sendable {
  /// How a word says that somebody feels something.
  struct Use: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// `I am sad`, `fed up`: what somebody is.
    static let predicate = Use(rawValue: 1)
    /// `sadness`: what somebody has.
    static let noun = Use(rawValue: 2)
    /// `I dread it`, `je pleure`: what somebody does.
    static let verb = Use(rawValue: 4)
    /// `it scares me`, `ça m'énerve`: what is done to somebody.
    static let cause = Use(rawValue: 8)
    /// `it is scary`: how the thing is that makes one feel so.
    static let thing = Use(rawValue: 16)
    /// « je m'effondre »: what somebody does to themselves.
    static let reflexive = Use(rawValue: 64)
    /// `I can't stop crying`: says by itself that it is the writer's.
    static let whole = Use(rawValue: 32)
  }

  /// A feeling as the guide gives it back.
  struct Feeling: Sendable {
    let family: FeelingFamily
    let strength: FeelingStrength
    let noun: NounPhrase
  }

  struct Meaning: Sendable {
    let feeling: Int
    var use: Use
    /// Whether the word has an accent on its last letter that folding took away: « vidé ».
    var hasAccent = false
  }

  let feelings: [Feeling]
  let forms: CompiledForms<Meaning>

  /// The four letters with which a compiled lexicon begins.
  static let letters = "INGF"

  private static let english = unsafe FeelingLexicon(EmbeddedBytes(creflection_compiled_feelings_en()))
  private static let french = unsafe FeelingLexicon(EmbeddedBytes(creflection_compiled_feelings_fr()))

  static func of(_ language: Language) -> FeelingLexicon {
    switch language {
    case .english: english
    case .french: french
    }
  }

  /// Sections: for each feeling its family, strength, gender and whether its noun is plural · the nouns, a line each · the forms.
  private init(_ bytes: EmbeddedBytes) {
    let tables = CompiledTables(bytes, letters: Self.letters)
    let numbers = tables.lists(0)
    feelings = tables.bytes(1).lines.enumerated().map { index, noun in
      let places = numbers.places(index)
      let first = places.lowerBound
      return Feeling(
        family: FeelingFamily.allCases[numbers[place: first]],
        strength: FeelingStrength(rawValue: numbers[place: first + 1]) ?? .plain,
        noun: NounPhrase(
          String(decoding: noun, as: UTF8.self), .this, gender: .of(number: numbers[place: first + 2]),
          isPlural: numbers[place: first + 3] == 1))
    }
    forms = CompiledForms(tables, from: 2) { number in
      Meaning(feeling: number >> 8, use: Use(rawValue: UInt8(number & 0x7f)), hasAccent: number & 0x80 != 0)
    }
  }
}
