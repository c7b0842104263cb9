/// How long a service may take, and how much it may say.
public struct EndpointLimits: Hashable, Sendable {
  /// Until the connection stands, with its name looked up and its encryption agreed.
  public var connecting = Duration.seconds(20)
  /// From the beginning until the first byte of the answer's body: models think.
  public var firstByte = Duration.seconds(180)
  /// Between one byte of the answer and the next.
  public var idle = Duration.seconds(60)
  /// For one attempt in all.
  public var total = Duration.seconds(600)
  /// Bytes of the answer's head.
  public var headBytes = 64 << 10
  /// Bytes of the answer's body.
  public var bodyBytes = 8 << 20
  /// Bytes of the text in it.
  public var textBytes = 1 << 20
  /// Bytes of one event of a stream.
  public var eventBytes = 1 << 20

  public init() {}
}

/// When to try again, and how long to wait before.
public struct RetryPolicy: Hashable, Sendable {
  /// How often a request is sent at most.
  public var attempts = 4
  /// The wait before the second attempt, doubled before each one after; chance takes off up to half, so that many who wait do not
  /// come back at once.
  public var firstWait = Duration.seconds(1)
  /// The longest wait, whatever the service asks. If it asks for more, the request fails at once and says so.
  public var longestWait = Duration.seconds(60)

  public init() {}

  /// The wait after attempt number `attempt` (from 1) failed, or `nil` to give up.
  func wait(after attempt: Int, retryAfter: Duration?, chance: Double) -> Duration? {
    guard attempt < attempts else { return nil }
    if let retryAfter {
      // A little more than was asked, never less.
      return retryAfter <= longestWait ? retryAfter + .milliseconds(Int64(250 * chance)) : nil
    }
    let whole = min(firstWait * (1 << min(attempt - 1, 16)), longestWait)
    return whole - (whole / 2) * chance
  }
}
