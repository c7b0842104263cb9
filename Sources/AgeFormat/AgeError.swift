/// Why an age file could not be read or written.
public enum AgeError: Error, Hashable, Sendable {
  /// The header is not what the specification says.
  case malformedHeader
}
