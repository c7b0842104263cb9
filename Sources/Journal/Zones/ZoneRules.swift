/// The rules of a time zone: which UTC offset its clocks have at each moment.
///
/// Read from the system's zone database, version 2 or later; version 1 ends in 2037, and nobody has written it alone for
/// long. Source: RFC 9636, "The Time Zone Information Format (TZif)".
public struct ZoneRules: Hashable, Sendable {
  /// Seconds since 1970 at which an offset begins to hold, and how many seconds it is east of UTC; in order.
  private let transitions: [Int64]
  private let offsets: [Int]
  /// What holds before the first of them.
  private let first: Int
  /// What holds after the last.
  private let rule: ZoneRule?

  /// The longest file read, in bytes.
  public static let longestFile = 1 << 20

  /// The zone whose clocks are always `offsetMinutes` ahead of UTC.
  public init(offsetMinutes: Int) {
    (transitions, offsets, first, rule) = ([], [], offsetMinutes * 60, nil)
  }

  /// The rules in a file of the zone database; `nil` if it is none, or out of form.
  public init?(tzif bytes: [UInt8]) {
    var reader = Reader(bytes)
    guard let old = reader.header(), old.version >= 0x32, reader.skip(old.blockCount(numberBytes: 4)),
      let header = reader.header(), header.types > 0, header.blockCount(numberBytes: 8) <= reader.left
    else { return nil }
    var transitions: [Int64] = []
    for _ in 0..<header.times { transitions.append(reader.number(8)) }
    let indices = (0..<header.times).map { _ in Int(reader.number(1)) }
    var types: [Int] = []
    for _ in 0..<header.types {
      types.append(Int(Int32(truncatingIfNeeded: reader.number(4))))
      _ = reader.skip(2)
    }
    let rest = header.characters + header.leaps * 12 + header.standards + header.universals
    guard reader.skip(rest), transitions == transitions.sorted(), indices.allSatisfy({ types.indices.contains($0) }),
      types.allSatisfy({ abs($0) < 86_400 })
    else { return nil }
    self.transitions = transitions
    offsets = indices.map { types[$0] }
    first = types[0]
    guard let footer = reader.footer() else { return nil }
    if footer.isEmpty {
      rule = nil
    } else {
      guard let rule = ZoneRule(footer) else { return nil }
      self.rule = rule
    }
  }

  /// Minutes east of UTC at a moment, in seconds since 1970. Seconds, as of local mean time, are cut.
  public func offsetMinutes(at seconds: Int64) -> Int { offsetSeconds(at: seconds) / 60 }

  /// The moment as the clocks of this zone show it; `nil` outside the years 1 to 9999.
  public func timestamp(secondsSince1970 seconds: Int64) -> Timestamp? {
    Timestamp(secondsSince1970: seconds, offsetMinutes: offsetMinutes(at: seconds))
  }

  private func offsetSeconds(at seconds: Int64) -> Int {
    if let last = transitions.last, seconds >= last {
      return rule?.offsetSeconds(at: seconds) ?? offsets[offsets.count - 1]
    }
    if transitions.isEmpty { return rule?.offsetSeconds(at: seconds) ?? first }
    var (low, high) = (0, transitions.count)  // the first transition after the moment lies in there
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= seconds { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : offsets[low - 1]
  }

  private struct Header {
    let version: UInt8
    let (universals, standards, leaps, times, types, characters): (Int, Int, Int, Int, Int, Int)

    func blockCount(numberBytes: Int) -> Int {
      times * (numberBytes + 1) + types * 6 + characters + leaps * (numberBytes + 4) + standards + universals
    }
  }

  /// Reads big-endian numbers.
  private struct Reader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var left: Int { bytes.count - index }

    mutating func skip(_ count: Int) -> Bool {
      guard count <= left else { return false }
      index += count
      return true
    }

    /// A signed number of 4 or 8 bytes, or one of 1 without a sign.
    mutating func number(_ count: Int) -> Int64 {
      var value: UInt64 = 0
      for byte in bytes[index..<index + count] { value = value << 8 | UInt64(byte) }
      index += count
      return Int64(truncatingIfNeeded: value)
    }

    mutating func header() -> Header? {
      guard left >= 44, bytes[index..<index + 4].elementsEqual("TZif".utf8) else { return nil }
      let version = bytes[index + 4]
      index += 20
      let counts = (0..<6).map { _ in Int(number(4)) }
      guard counts.allSatisfy({ $0 <= ZoneRules.longestFile }) else { return nil }
      return Header(
        version: version, universals: counts[0], standards: counts[1], leaps: counts[2], times: counts[3],
        types: counts[4], characters: counts[5])
    }

    /// What stands between two line feeds at the end.
    mutating func footer() -> ArraySlice<UInt8>? {
      let rest = bytes[index...]
      guard rest.first == 0x0a, let end = rest.dropFirst().firstIndex(of: 0x0a) else { return nil }
      return rest[(rest.startIndex + 1)..<end]
    }
  }
}
