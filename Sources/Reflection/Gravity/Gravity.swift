/// How much danger a text speaks of, for its writer and now.
public enum Gravity: String, CaseIterable, Comparable, Sendable {
  case none
  /// Marked suffering, self-harm without a wish to die, violence endured, an eating disorder, somebody else's crisis, grief.
  case distress
  /// A wish to be dead or not to exist, without thought of acting.
  case passive
  /// Thoughts of killing oneself, a method, a plan, intent, preparation, a recent or aborted attempt.
  case active

  private var rank: Int {
    switch self {
    case .none: 0
    case .distress: 1
    case .passive: 2
    case .active: 3
    }
  }

  public static func < (one: Gravity, other: Gravity) -> Bool { one.rank < other.rank }
}
