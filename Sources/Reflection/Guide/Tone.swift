/// How the guide speaks.
public enum Tone: String, CaseIterable, Sendable {
  case gentle
  case neutral
  case direct
}

/// What the writer decided about the guide.
public struct GuideSettings: Sendable {
  public var tone: Tone
  /// It asks, and says nothing else.
  public var isQuestionsOnly: Bool
  /// Exercises that it shall not offer again, by their names.
  public var refusedExercises: Set<String>

  public init(tone: Tone = .gentle, isQuestionsOnly: Bool = false, refusedExercises: Set<String> = []) {
    self.tone = tone
    self.isQuestionsOnly = isQuestionsOnly
    self.refusedExercises = refusedExercises
  }
}

/// What the guide said before, so that it does not say it again.
public struct GuideMemory: Sendable {
  /// The names of the questions asked in the last 30 days.
  public var askedQuestions: Set<String>
  /// The names of the openings used lately.
  public var usedOpenings: Set<String>
  /// The exercise that was offered last and not asked about since, and when.
  public var pendingExercise: (name: String, days: Int)?
  /// The exercise offered last, whether it was asked about or not: what an entry says of one is said of it.
  public var lastExercise: String?
  /// Exercises that did not help or made it worse: they do not come again.
  public var refusedExercises: Set<String> = []
  /// The exercises offered in the last ten days.
  public var offeredExercises: Set<String>
  /// The observations made in the last ten days, by their names.
  public var madeObservations: Set<String>

  public init(
    askedQuestions: Set<String> = [], usedOpenings: Set<String> = [], pendingExercise: (name: String, days: Int)? = nil,
    offeredExercises: Set<String> = [], madeObservations: Set<String> = []
  ) {
    self.askedQuestions = askedQuestions
    self.usedOpenings = usedOpenings
    self.pendingExercise = pendingExercise
    self.offeredExercises = offeredExercises
    self.madeObservations = madeObservations
  }
}

/// A random source that gives the same for the same seed: SplitMix64 (Steele, Lea, Flood 2014).
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
