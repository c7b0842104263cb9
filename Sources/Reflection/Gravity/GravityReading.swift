import Journal
import Redaction

/// How grave a passage is, and what says so.
///
/// Each sentence is matched with the rules of its language; each match is then weighed by who speaks, when, and what stands around it. Signs add
/// up: of one kind the strongest counts, hints of several kinds together decide. Cost is linear in the length of the text.
public struct GravityReading: Sendable {
  public let gravity: Gravity
  /// What was found, in the order of the text; those of little weight too.
  public let signs: [GravitySign]

  /// Reads `passage`, and where it holds words of the other language, in that language too.
  public init(_ passage: Passage) {
    var signs = GravityReader(passage, .of(passage.language)).signs()
    let other: Language = passage.language == .english ? .french : .english
    if Self.holds(other, passage.document) {
      let again = Passage(passage.document, language: other)
      signs += GravityReader(again, .of(other)).signs()
    }
    signs.sort { ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound) }
    self.signs = signs
    gravity = Self.weigh(signs)
  }

  /// What `signs`, in the order of the text, come to together: of one kind the strongest counts, and hints count together where they
  /// stand within ``reach`` of each other.
  static func weigh(_ signs: [GravitySign]) -> Gravity {
    var gravity = Gravity.none
    for (index, sign) in signs.enumerated() {
      let isWord = sign.kind == .suffering && sign.weight < GravitySign.decisive
      if isWord {
        // One sad word is none; two are.
        let other = signs[index...].prefix { $0.tokens.lowerBound < sign.tokens.lowerBound + reach }
          .contains { $0.kind == .suffering && $0.tokens.lowerBound >= sign.tokens.upperBound }
        if other { gravity = max(gravity, .distress) }
      } else {
        gravity = max(gravity, .distress)
      }
      guard sign.gravity >= .passive else { continue }
      let near = signs[index...].prefix { $0.tokens.lowerBound < sign.tokens.lowerBound + reach }
      gravity = max(gravity, together(near))
      if gravity == .active { break }
    }
    return gravity
  }

  /// How far apart in tokens hints may stand to count together: some hundred words.
  static let reach = 160

  private static func together(_ signs: ArraySlice<GravitySign>) -> Gravity {
    var strongest: [GravitySign.Kind: (gravity: Gravity, weight: Int)] = [:]
    for sign in signs where sign.gravity >= .passive {
      let known = strongest[sign.kind] ?? (.none, 0)
      if (known.weight, known.gravity) < (sign.weight, sign.gravity) {
        strongest[sign.kind] = (sign.gravity, sign.weight)
      }
    }
    var active = 0
    var passive = 0
    for (gravity, weight) in strongest.values {
      if gravity == .active { active += weight } else { passive += weight }
    }
    if active >= GravitySign.decisive || (active >= 1 && passive >= GravitySign.decisive) { return .active }
    return active + passive >= GravitySign.decisive ? .passive : .none
  }

  private static let cues: [Language: Cues] = [
    .english: Cues("i the and my is was want to of it me myself with not dont have"),
    .french: Cues("je j les des et est suis ai veux pas plus une moi mon ma jveux jsuis dans que qui"),
  ]

  private static func holds(_ language: Language, _ document: Document) -> Bool {
    guard let cues = cues[language] else { return false }
    var found = 0
    for token in document.tokens where token.kind == .word && cues.contains(token) {
      found += 1
      if found >= 3 { return true }
    }
    return document.tokens.count <= 8
  }
}
