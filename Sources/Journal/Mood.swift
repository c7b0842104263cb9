/// How the writer felt, from 1 (very low) to 5 (very good).
public struct Mood: Hashable, Sendable, Comparable {
  /// Every value a mood can take.
  public static let scale = 1...5
  /// The point on ``scale``.
  public let value: Int

  /// The mood of `value`, or `nil` outside ``scale``.
  public init?(_ value: Int) {
    guard Self.scale.contains(value) else { return nil }
    self.value = value
  }

  public static func < (one: Mood, other: Mood) -> Bool { one.value < other.value }
}
