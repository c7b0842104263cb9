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
  ///
  /// A reading that the clock was put forward over is moved forward by as much: 02:30 is 03:30 where two o'clock was made
  /// three. Source: RFC 5545, 3.3.5, which reads it with the offset before the change.
  public func timestamp(_ local: CivilDateTime) -> Timestamp? {
    guard let moment = Timestamp(local, offsetMinutes: offsetMinutes(local)) else { return nil }
    guard let shown = timestamp(secondsSince1970: moment.secondsSince1970), shown.local < local,
      let dayBefore = CivilDateTime(clockSeconds: local.clockSeconds - 86_400),
      let moved = timestamp(
        secondsSince1970: local.clockSeconds - Int64(offsetMinutes(dayBefore)) * 60), moved.local > local
    else { return moment }
    return moved
  }
}
