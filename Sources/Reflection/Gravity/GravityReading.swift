import Journal
import Redaction

/// How grave a passage is, and what says so.
///
/// Two readers look at it. Rules match what is said in words, weighed by who speaks, when, and what stands around; ``GravityModel`` has learnt from many labelled entries
/// what they sound like as a whole, also where no word says it. The model decides; rules that found something grave tip the scale where it wavers.
/// Cost is linear in the length of the text up to some ten thousand words, and constant beyond for the model.
public struct GravityReading: Sendable {
  /// Who reads.
  public enum Depth: Sendable {
    /// Rules and model: for the entry at hand. The model takes some 13 ms for a page.
    case full
    /// Rules alone: for thousands of earlier entries.
    case rules
  }

  /// What says that there is danger.
  public enum Basis: Int, Comparable, Sendable {
    /// The text as a whole sounds like it to ``GravityModel``, which is wrong more often than not.
    case sounding
    /// So it does, and words hint at it.
    case hinted
    /// Words say it.
    case said

    public static func < (one: Basis, other: Basis) -> Bool { one.rawValue < other.rawValue }
  }

  public let gravity: Gravity
  /// What says so; of distress ``Basis/said`` or ``Basis/sounding``.
  public let basis: Basis
  /// Whether words say the danger, or the distress.
  public var isSaid: Bool { basis == .said }
  /// What was found, in the order of the text; those of little weight too.
  public let signs: [GravitySign]
  /// What the text seems to be about, which the model tells by the way; `nil` where it did not read.
  public let estimate: OccasionEstimate?

  /// Reads `passage`; with rules, also in the other language where it holds words of it.
  public init(_ passage: Passage, depth: Depth = .full) {
    var words = GravityWords()
    self.init(passage, depth: depth, words: &words)
  }

  /// The same.
  /// - Parameter words: what was found out about words of texts before, and is found out now.
  public init(_ passage: Passage, depth: Depth, words: inout GravityWords) {
    var signs = words.using(passage.language) { GravityReader(passage, .of(passage.language)).signs(&$0) }
    let other: Language = passage.language == .english ? .french : .english
    if Self.holds(other, passage.document) {
      let again = Passage(passage.document, language: other)
      signs += words.using(other) { GravityReader(again, .of(other)).signs(&$0) }
    }
    signs.sort { ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound) }
    let byRules = Self.weigh(signs)
    guard depth == .full, let model = GravityModel.embedded.reading(of: passage, signs, byRules: byRules)
    else {
      (self.signs, gravity, basis, estimate) = (signs, byRules, .said, nil)
      return
    }
    estimate = model.estimate
    let isHinted = Self.isHinted(signs)
    // One hint that could mean anything bears out what a page sounds like, but not a line or two.
    let isBorneOut =
      isHinted || signs.contains { $0.gravity >= .passive } && Self.wordCount(passage) >= Self.fewestWords
    let isDenied = signs.contains { $0.kind == .denied }
    gravity = max(
      isBorneOut ? model.gravity : min(Self.unsupported(model, passage), isDenied ? .distress : .active),
      Self.plain(signs))
    basis =
      Self.isSaid(gravity, byRules, signs) ? .said : gravity >= .passive && isHinted ? .hinted : .sounding
    if gravity > signs.map(\.gravity).max() ?? .none { signs.insert(GravitySign(whole: passage, gravity), at: 0) }
    self.signs = signs
  }

  /// Whether hints are more than one word that could mean anything: one that decides, two kinds of them, or one of a kind that is seldom found in harmless
  /// entries. Paid bills, books given away or a bridge alone are nothing that can be said back to somebody.
  private static func isHinted(_ signs: [GravitySign]) -> Bool {
    let hints = signs.filter { $0.gravity >= .passive }
    return Set(hints.map(\.kind)).count > 1
      || hints.contains { $0.weight >= GravitySign.decisive || tellingAlone.contains($0.kind) }
  }

  /// Of entries with one hint, those of these kinds were grave twice as often as others (of the hands that the model learns from: 0.55 to 0.83 of them,
  /// where 0.22 to 0.58 are with a hint of another kind).
  private static let tellingAlone: Set<GravitySign.Kind> = [
    .afterMe, .calmAfterDecision, .deadline, .intent, .noFuture, .notWaking, .plan,
  ]

  /// What the model may say where no word bears it out: that somebody is about to act only where it is sure, and of a line or two nothing grave.
  private static func unsupported(_ model: GravityModel.Verdict, _ passage: Passage) -> Gravity {
    min(model.gravity, wordCount(passage) < fewestWords ? .distress : model.isSure ? .active : .passive)
  }

  private static func wordCount(_ passage: Passage) -> Int { passage.clauses.reduce(0) { $0 + $1.words.count } }

  /// From how many words on the model is believed without any word that bears it out: what is short is decided by rules.
  static let fewestWords = 11

  /// Whether `signs` of rules say it: of a danger all together; of distress more than words of feeling, which
  /// ``EntryReading`` reads with more care.
  private static func isSaid(_ gravity: Gravity, _ byRules: Gravity, _ signs: [GravitySign]) -> Bool {
    guard gravity == .distress else { return gravity == .none || byRules >= .passive }
    return byRules >= .passive
      || signs.contains { $0.gravity == .distress && $0.kind != .suffering && $0.kind != .denied }
  }

  /// Whether words say that something was taken or done already, so that the emergency number comes first.
  public var isTaken: Bool {
    gravity == .active && isSaid
      && signs.contains {
        ($0.kind == .taken || $0.kind == .attempt) && $0.weight >= GravitySign.decisive && $0.whose == .writer
          && $0.when == .now
      }
  }

  /// What is said in so many words, and needs no model: that something was taken or tried to die, that things are given away and
  /// affairs put in order, that somebody is hurt or hurts themselves, or that somebody else is in danger.
  private static func plain(_ signs: [GravitySign]) -> Gravity {
    var gravity = isPrepared(signs) ? Gravity.active : .none
    for sign in signs where sign.weight >= GravitySign.decisive && sign.when == .now {
      switch sign.kind {
      case .otherPerson: gravity = max(gravity, .distress)
      case _ where sign.whose != .writer: break
      case .givingAway: gravity = max(gravity, .passive)
      case .taken, .attempt: gravity = .active
      case .selfHarm, .violence, .childhood, .eating, .drinking, .bodily, .bleeding, .hopelessness, .grief:
        gravity = max(gravity, .distress)
      default: break
      }
    }
    return gravity
  }

  /// Whether means or letters stand beside a wish to die, or both beside a sign that it is settled: that is a plan, whatever the page sounds like.
  private static func isPrepared(_ signs: [GravitySign]) -> Bool {
    guard !signs.contains(where: { $0.kind == .denied }) else { return false }
    let own = signs.filter { $0.isOwn && $0.gravity >= .passive }
    return own.contains { sign in
      guard sign.kind == .means || sign.kind == .letters else { return false }
      let near = own.filter { abs($0.tokens.lowerBound - sign.tokens.lowerBound) < reach }
      func hints(_ kind: GravitySign.Kind) -> Int {
        let found = near.filter { $0.kind == kind }
        return max(found.map(\.weight).max() ?? 0, Set(found.map(\.why)).count)
      }
      let isWished = near.contains { wishes.contains($0.kind) && $0.weight >= GravitySign.decisive }
      if isWished, max(hints(.means), hints(.letters)) >= GravitySign.decisive { return true }
      return hints(.means) > 0 && hints(.letters) > 0 && near.contains { settling.contains($0.kind) }
    }
  }

  /// What says that somebody would rather be dead.
  private static let wishes: Set<GravitySign.Kind> = [
    .wishToDie, .notWaking, .disappearance, .noReasonToLive, .intent, .thoughts,
  ]
  /// What says that it is settled.
  private static let settling: Set<GravitySign.Kind> = wishes.union([.farewell, .calmAfterDecision, .plan, .deadline])

  /// What `signs`, in the order of the text, come to together: of one kind the strongest counts, and hints count together where they
  /// stand within ``reach`` of each other.
  static func weigh(_ signs: [GravitySign]) -> Gravity {
    var gravity = Gravity.none
    for (index, sign) in signs.enumerated() {
      if sign.kind == .denied { continue }
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
