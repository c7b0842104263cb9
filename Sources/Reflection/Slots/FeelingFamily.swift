/// The twelve kinds of feeling that the guide tells apart.
public enum FeelingFamily: String, CaseIterable, Sendable {
  case joy, calm, affection, pride, hope
  case sadness, fear, anger, shame, loneliness, exhaustion, confusion

  /// Whether one is glad to feel it.
  public var isPleasant: Bool {
    switch self {
    case .joy, .calm, .affection, .pride, .hope: true
    case .sadness, .fear, .anger, .shame, .loneliness, .exhaustion, .confusion: false
    }
  }
}

/// How strong a feeling is by the word for it.
public enum FeelingStrength: Int, CaseIterable, Comparable, Sendable {
  /// `a bit worried`, `miffed`.
  case slight = 1
  /// `afraid`, `angry`.
  case plain = 2
  /// `terrified`, `furious`.
  case strong = 3

  public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}
