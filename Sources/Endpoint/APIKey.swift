public import Sodium

/// The key a service knows its user by. It stays in locked memory; it is written into a request's head by C, which wipes
/// its copy, and never becomes a `String`.
public final class APIKey: Sendable {
  private let secret: Secret
  /// The longest key taken, in bytes.
  public static let longest = 4096

  /// A key, or `nil` if these bytes cannot stand in a request's head: none, too many, or others than visible ASCII.
  public init?(_ secret: consuming Secret) {
    let isSound = secret.withBytes { bytes in
      guard (1...Self.longest).contains(bytes.count) else { return false }
      for index in bytes.indices where !(0x21...0x7e).contains(bytes[index]) { return false }
      return true
    }
    guard isSound else { return nil }
    self.secret = secret
  }

  func withBytes<Result: ~Copyable, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try secret.withBytes(body)
  }
}
