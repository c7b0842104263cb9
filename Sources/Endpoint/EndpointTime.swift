internal import Glibc

/// The clocks, the waiting and the chance that a client goes by; tests bring their own.
public struct EndpointTime: Sendable {
  /// Time since some moment, which only goes forward.
  public var elapsed: @Sendable () -> Duration
  /// What the wall clock shows, in seconds since 1970 (UTC).
  public var secondsSince1970: @Sendable () -> Int64
  /// Waits; it is called for short whiles, so that a long wait can be broken off.
  public var pause: @Sendable (Duration) -> Void
  /// A number from 0 up to 1, by chance.
  public var chance: @Sendable () -> Double

  public init(
    elapsed: @escaping @Sendable () -> Duration, secondsSince1970: @escaping @Sendable () -> Int64,
    pause: @escaping @Sendable (Duration) -> Void, chance: @escaping @Sendable () -> Double
  ) {
    self.elapsed = elapsed
    self.secondsSince1970 = secondsSince1970
    self.pause = pause
    self.chance = chance
  }

  /// The system's.
  public static let system = EndpointTime(
    elapsed: {
      let time = reading(CLOCK_MONOTONIC)
      return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    },
    secondsSince1970: { Int64(reading(CLOCK_REALTIME).tv_sec) },
    pause: { duration in _ = poll(nil, 0, Int32(clamping: max(duration, .zero).milliseconds)) },
    chance: { Double.random(in: 0..<1) })

  private static func reading(_ clock: clockid_t) -> timespec {
    var time = timespec()
    _ = unsafe clock_gettime(clock, &time)
    return time
  }
}

extension Duration {
  /// Whole milliseconds, rounded up.
  var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1000)
    return overflow ? (seconds < 0 ? .min : .max) : whole + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
  }

  /// Seconds, for messages.
  public var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
