/// The time it is, and the rules of the zone it is read in: made once at the edge of the program, then passed down.
public struct Clock: Sendable {
  /// The time it is.
  public let now: Timestamp
  /// The zone's UTC offset in minutes, at the moment when its wall clock shows a given reading. Where the clock was put
  /// forward over that reading or shows it twice, either answer will do.
  public let offsetMinutes: @Sendable (CivilDateTime) -> Int

  /// A clock that stands at `now`, in a zone with the given rules.
  public init(now: Timestamp, offsetMinutes: @escaping @Sendable (CivilDateTime) -> Int) {
    self.now = now
    self.offsetMinutes = offsetMinutes
  }

  /// A clock that stands at `now`, in a zone whose offset never changes.
  public init(fixedAt now: Timestamp) {
    self.init(now: now) { _ in now.offsetMinutes }
  }

  /// The moment at which this zone's wall clock shows `local`.
  public func timestamp(_ local: CivilDateTime) -> Timestamp? {
    Timestamp(local, offsetMinutes: offsetMinutes(local))
  }
}
