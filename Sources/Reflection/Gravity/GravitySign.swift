import Redaction

/// Something in a text that speaks of danger or of suffering, and what it counts for.
public struct GravitySign: Hashable, Sendable {
  /// What it is about. The raw values are stable names for JSON.
  public enum Kind: String, CaseIterable, Sendable {
    /// The text as a whole, where no single turn says it.
    case whole = "as-a-whole"
    // Active: acting on it.
    case thoughts
    case method
    case means
    case plan
    case place
    case intent
    case attempt
    /// Something was swallowed, or done to oneself, that needs help within the hour.
    case taken
    case affairs
    case givingAway = "giving-away"
    case letters
    case farewell
    case deadline
    case calmAfterDecision = "calm-after-decision"
    case afterMe = "after-me"
    case secrecy
    // Passive: wishing not to be.
    case wishToDie = "wish-to-die"
    case notWaking = "not-waking"
    case disappearance
    case burden
    case noReasonToLive = "no-reason-to-live"
    case noFuture = "no-future"
    case reunion
    case hopelessness
    // Distress.
    case suffering
    case selfHarm = "self-harm"
    case violence
    /// That the one who is hurt is a child; it is kept beside ``violence`` only, and weighs nothing more.
    case child
    /// That a life was at risk in it: hands on the throat, a weapon held against somebody. It is kept beside ``violence`` only, and weighs nothing more.
    case deadly
    /// What was done to the writer as a child, told by what is left out: *what he did when I was eight*, *I told nobody*.
    case childhood
    case eating
    /// Drinking that the writer says is too much.
    case drinking
    /// Something in the body that a doctor should hear of now: a pain in the chest; beside ``eating``, days without food, or a faint.
    case bodily
    /// Blood that is brought up, or that does not stop; beside ``eating``, any blood.
    case bleeding
    case otherPerson = "other-person"
    /// Somebody else swallowed something, or did something to themselves, that needs help within the hour.
    case poisoned
    /// Somebody else means to take their life, or said farewell: kept where they cannot be reached, and decides there.
    case beyondReach = "beyond-reach"
    /// That somebody cannot be reached. It is kept nowhere, and lets ``beyondReach`` decide.
    case noAnswer = "no-answer"
    /// The writer hit a child, or is afraid to hurt one.
    case harmToChild = "harm-to-child"
    /// The writer shook, threw or struck a child so that a doctor has to look at it now.
    case childInjured = "child-injured"
    case grief
    case past
    /// That there is no danger, in so many words. It weighs nothing, and takes from the model what no word bears out.
    case denied
  }

  /// Who speaks, or whom it is about.
  public enum Speaker: String, Hashable, Sendable {
    case writer
    case another
    case quoted
    /// A film, a book, a game, a song, a dream, the news.
    case story
  }

  /// When it is.
  public enum Time: String, Hashable, Sendable {
    case now
    case past
  }

  public let kind: Kind
  /// The tokens that say it, in the passage's ``Redaction/Document/tokens``.
  public let tokens: Range<Int>
  /// The gravity it speaks for: alone if its `weight` is ``decisive``, else together with others.
  public let gravity: Gravity
  /// 1: a hint, that needs another; 2: decides.
  public let weight: Int
  public let whose: Speaker
  public let when: Time
  /// The line of the table that found it.
  public let why: String

  /// The weight from which a sign counts alone.
  public static let decisive = 2

  /// What the whole of `passage` sounds like.
  init(whole passage: Passage, _ gravity: Gravity) {
    self.init(
      kind: .whole, tokens: passage.document.tokens.indices, gravity: gravity, weight: Self.decisive, whose: .writer,
      when: .now, why: "the model")
  }

  init(
    kind: Kind, tokens: Range<Int>, gravity: Gravity, weight: Int, whose: Speaker, when: Time, why: String
  ) {
    self.kind = kind
    self.tokens = tokens
    self.gravity = gravity
    self.weight = weight
    self.whose = whose
    self.when = when
    self.why = why
  }
}
