public import Journal

/// The traits of many entries as bytes, in the order of the journal: a row is read only when it is asked for, since a reflection needs few.
///
/// Layout, numbers big-endian: ``EntryTraits/codingVersion`` after the letter `t`; how many rows (32 bits); for each its entry (16 bytes), revision (64 bits), moment as
/// ``CivilDateTime/clockSeconds`` (64 bits) and where it begins (32 bits); then the rows.
public struct KeptTraits: Sendable {
  /// What tells of a row without reading it.
  private struct Key {
    let entry: EntryID
    let revision: UInt64
    let clockSeconds: Int64
    let start: Int

    static let byteCount = EntryID.byteCount + 8 + 8 + 4
  }

  private var keys: [Key] = []
  /// The rows, from ``firstRow`` on: what was read is not copied.
  private var bytes: [UInt8] = []
  private var firstRow = 0
  private static let magic: [UInt8] = [UInt8(ascii: "t"), EntryTraits.codingVersion]

  public init() {}

  /// Those that ``encoded`` gave; `nil` if another version made the bytes.
  public init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.magic) else { return nil }
    var reader = BigEndianReader(bytes: bytes, position: Self.magic.count)
    guard let count = reader.number(UInt32.self), Int(count) <= bytes.count / Key.byteCount else { return nil }
    keys.reserveCapacity(Int(count))
    for _ in 0..<count {
      guard let high = reader.number(UInt64.self), let low = reader.number(UInt64.self),
        let revision = reader.number(UInt64.self), let clock = reader.number(UInt64.self),
        let start = reader.number(UInt32.self)
      else { return nil }
      keys.append(
        Key(
          entry: EntryID(high: high, low: low), revision: revision, clockSeconds: Int64(bitPattern: clock),
          start: Int(start)))
    }
    self.bytes = bytes
    firstRow = reader.position
  }

  /// The bytes to keep.
  public var encoded: [UInt8] {
    var bytes = Self.magic
    bytes.append(bigEndian: UInt32(keys.count))
    for key in keys {
      bytes.append(bigEndian: key.entry.high)
      bytes.append(bigEndian: key.entry.low)
      bytes.append(bigEndian: key.revision)
      bytes.append(bigEndian: UInt64(bitPattern: key.clockSeconds))
      bytes.append(bigEndian: UInt32(key.start))
    }
    return bytes + self.bytes[firstRow...]
  }

  /// How many entries there are traits of.
  public var count: Int { keys.count }

  /// Adds the traits of an entry that comes after the others.
  public mutating func append(_ traits: EntryTraits) {
    keys.append(
      Key(
        entry: traits.entry, revision: traits.revision, clockSeconds: traits.moment.clockSeconds, start: rowBytes))
    traits.encode(to: &bytes)
  }

  /// Adds a row of `other`, unread.
  public mutating func append(_ place: Int, of other: KeptTraits) {
    let end = place + 1 < other.keys.count ? other.keys[place + 1].start : other.rowBytes
    let key = other.keys[place]
    keys.append(
      Key(entry: key.entry, revision: key.revision, clockSeconds: key.clockSeconds, start: rowBytes))
    bytes += other.bytes[other.firstRow + key.start..<other.firstRow + end]
  }

  private var rowBytes: Int { bytes.count - firstRow }

  /// Whether the row at `place` is of this revision of an entry.
  public func holds(_ entry: EntryID, revision: UInt64, at place: Int) -> Bool {
    place < keys.count && keys[place].revision == revision && keys[place].entry == entry
  }

  /// The place of each entry's row.
  public var places: [EntryID: Int] {
    Dictionary(keys.enumerated().map { ($0.element.entry, $0.offset) }) { first, _ in first }
  }

  /// The traits of an entry; `nil` if there are none.
  public func traits(of entry: EntryID) -> EntryTraits? {
    keys.firstIndex { $0.entry == entry }.flatMap { traits(at: $0) }
  }

  /// The entries beside which one of `traits` is seen: those of the time before it that counts.
  public func past(of traits: EntryTraits) -> Past {
    let moment = traits.moment.clockSeconds
    let counted = moment - Int64(Past.daysBack) * 86_400...moment
    return Past(keys.indices.filter { counted.contains(keys[$0].clockSeconds) }.compactMap { self.traits(at: $0) })
  }

  private func traits(at place: Int) -> EntryTraits? {
    var position = firstRow + keys[place].start
    return EntryTraits(bytes, at: &position)
  }
}
