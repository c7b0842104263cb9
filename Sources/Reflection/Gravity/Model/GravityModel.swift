import CGravity
import Glibc
import Journal
import Redaction

/// How grave a text sounds, by what was learnt from entries that many hands wrote and labelled.
///
/// Two linear scales are added up: one over what ``SentenceEncoder`` makes of a passage and of its sentences on the average, one over its turns of one to three
/// words. `Scripts/gravity/train` makes it; `Docs/Gravity.md` says what it was measured to find.
package struct GravityModel: Sendable {
  /// The four levels, by what speaks for each.
  package struct Scores: Hashable, Sendable {
    var none: Float
    var distress: Float
    var passive: Float
    var active: Float

    /// How much more speaks for something grave than for nothing grave: the logarithm of the odds.
    package var grave: Float {
      Self.logarithmOfSum(passive, active) - Self.logarithmOfSum(none, distress)
    }

    private static func logarithmOfSum(_ one: Float, _ other: Float) -> Float {
      let (low, high) = (min(one, other), max(one, other))
      return high + logf(1 + expf(low - high))
    }
  }

  /// From where on a text is called what.
  struct Lines: Sendable {
    let english: Float
    let french: Float
    /// How far active must stand above passive.
    let active: Float
    /// How far distress must stand above none.
    let distress: Float
    /// By how much the first two rise with the logarithm of the number of windows: among many, one is high by chance.
    let rise: Float
  }

  /// The one that is part of the program; read when it is first asked for.
  static let embedded = GravityModel()

  let encoder: SentenceEncoder
  private let lines: Lines
  private let intercept: [Float]
  private let dense: [Float]
  private let turns: TurnScale

  private init() {
    let bytes = unsafe EmbeddedBytes(start: cgravity_model(), count: cgravity_model_count())
    var file = ModelFile(bytes)
    encoder = SentenceEncoder(&file, bytes)
    intercept = file.floats(4)
    let numbers = file.floats(5)
    lines = Lines(
      english: numbers[0], french: numbers[1], active: numbers[2], distress: numbers[3], rise: numbers[4])
    dense = file.floats(4 * 2 * SentenceEncoder.count)
    turns = TurnScale(&file, bytes)
  }

  /// By how much rules that found something grave raise the logarithm of its odds: of entries that the model had not seen, three of five
  /// that lay within it below the line were grave.
  static let worthOfRules: Float = 0.5

  /// By how much more the words around a sign must stand above the line than a whole text: of what was above it by less, most was harmless.
  static let worthOfSurroundings: Float = 1

  /// From how far above the line, and with how much more for *active* than for *passive*, the model is sure that somebody may be about to act: of the
  /// entries of hands that it had not seen, whatever rules said, 85 in a hundred that it was so sure of were grave, and one harmless entry in a hundred was.
  private static let sure: (above: Float, leaning: Float) = (3, 2)

  /// How grave the model finds a passage.
  struct Verdict {
    let gravity: Gravity
    /// Whether it is sure enough of *active* to be believed without a word that bears it out.
    var isSure = false
    /// What the text seems to be about.
    let estimate: OccasionEstimate
  }

  /// How grave `passage` is, or `nil` if there are no words.
  ///
  /// Where `signs` of rules decide something grave, the words around each are read on their own too, so that no calm day around them hides them.
  func reading(of passage: Passage, _ signs: [GravitySign], byRules: Gravity) -> Verdict? {
    let document = passage.document
    let line = passage.language == .french ? lines.french : lines.english
    guard let whole = read(document.text(0..<document.bytes.count)) else { return nil }
    let estimate = OccasionModel.embedded.estimate(meaning: whole.meaning, texts: whole.texts)
    var scores = whole.scores
    var height = scores.grave - lines.rise * logf(Float(whole.texts.count))
    for sign in signs where sign.gravity >= .passive && sign.weight >= GravitySign.decisive {
      guard let near = read(passage.text(Self.surroundings(of: sign.tokens, in: passage)))?.scores else { continue }
      let above = near.grave - Self.worthOfSurroundings
      if above > height { (scores, height) = (near, above) }
    }
    let tips = byRules >= .passive ? Self.worthOfRules : 0
    guard height + tips > line || isPlain(passage, signs) else {
      return Verdict(
        gravity: byRules >= .passive || scores.distress - scores.none > lines.distress ? .distress : .none,
        estimate: estimate)
    }
    let leaning: Float = byRules == .active ? Self.worthOfRules / 2 : byRules == .passive ? -Self.worthOfRules / 2 : 0
    let lean = scores.active - scores.passive
    return Verdict(
      gravity: lean + leaning > lines.active ? .active : .passive,
      isSure: height > line + Self.sure.above && lean > Self.sure.leaning, estimate: estimate)
  }

  /// Whether an entry is hardly more than what rules found: there is nothing around it that could mean something else.
  private func isPlain(_ passage: Passage, _ signs: [GravitySign]) -> Bool {
    passage.document.tokens.count <= Self.plainLength
      && signs.contains { $0.gravity >= .passive && $0.weight >= GravitySign.decisive }
  }

  private static let plainLength = 16
  private static let reach = 6

  /// The tokens of the sentence around `tokens`, up to ``reach`` on either side.
  private static func surroundings(of tokens: Range<Int>, in passage: Passage) -> Range<Int> {
    let sentence = passage.sentences.first { $0.tokens.overlaps(tokens) }?.tokens ?? tokens
    let start = max(sentence.lowerBound, tokens.lowerBound - reach)
    let end = min(sentence.upperBound, tokens.upperBound + reach)
    return min(start, tokens.lowerBound)..<max(end, tokens.upperBound)
  }

  /// What was read of a text, window by window.
  private struct Whole {
    /// The scores of the gravest window.
    var scores: Scores
    /// What the encoder makes of the windows, added up.
    var meaning: [Float]
    var texts: [String]
  }

  /// Reads all windows of a text; `nil` if there are no words.
  private func read(_ text: String) -> Whole? {
    var whole: Whole?
    for window in GravityWindows(text, encoder) {
      let (scores, meaning) = scores(of: window)
      guard var found = whole else {
        whole = Whole(scores: scores, meaning: meaning, texts: [window.text])
        continue
      }
      if scores.grave > found.scores.grave { found.scores = scores }
      for index in meaning.indices { found.meaning[index] += meaning[index] }
      found.texts.append(window.text)
      whole = found
    }
    return whole
  }

  private func scores(of window: GravityWindows.Window) -> (Scores, meaning: [Float]) {
    let vectors = encoder.vectors(of: window.pieces, passages: window.passages)
    let whole = vectors[0]
    let sentences = vectors.count > 1 ? vectors.dropFirst() : vectors[...]
    var mean = [Float](repeating: 0, count: SentenceEncoder.count)
    for sentence in sentences {
      for index in mean.indices { mean[index] += sentence[index] }
    }
    for index in mean.indices { mean[index] /= Float(sentences.count) }
    let all = whole + mean
    var sums = intercept
    for level in 0..<4 {
      let start = level * all.count
      for index in all.indices { sums[level] += all[index] * dense[start + index] }
    }
    for (level, score) in turns.scores(of: window.text).enumerated() { sums[level] += score }
    return (Scores(none: sums[0], distress: sums[1], passive: sums[2], active: sums[3]), whole)
  }
}
