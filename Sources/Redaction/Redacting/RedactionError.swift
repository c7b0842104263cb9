public import Journal

/// Why a text was not redacted: then nothing of it may leave.
public enum RedactionError: Error, Hashable, Sendable {
  /// At level `sealed` nothing leaves.
  case sealed
  /// This program has nothing that redacts at that level.
  case unavailable(AnonymityLevel)
  /// The last check found something of what was removed: its type, who had found it, and where, in bytes of the result.
  case remains(SpanType, DetectorName, at: Int)
}
