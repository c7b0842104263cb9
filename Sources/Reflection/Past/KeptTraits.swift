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

  /// Keys as they are written, from ``firstKey`` on, and rows, from ``firstRow`` on: of those that were read nothing is copied.
  private var keyBytes: [UInt8] = []
  private var firstKey = 0
  private var rowBytes: [UInt8] = []
  private var firstRow = 0
  /// How many entries there are traits of.
  public private(set) var count = 0
  private static let magic: [UInt8] = [UInt8(ascii: "t"), EntryTraits.codingVersion]

  public init() {}

  /// Those that ``encoded`` gave; `nil` if another version made the bytes.
  public init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.magic) else { return nil }
    var reader = BigEndianReader(bytes: bytes, position: Self.magic.count)
    guard let count = reader.number(UInt32.self),
      Int(count) <= (bytes.count - reader.position) / Key.byteCount
    else { return nil }
    self.count = Int(count)
    (keyBytes, rowBytes) = (bytes, bytes)
    firstKey = reader.position
    firstRow = firstKey + self.count * Key.byteCount
  }

  /// The bytes to keep.
  public var encoded: [UInt8] {
    var bytes = Self.magic
    bytes.append(bigEndian: UInt32(count))
    bytes += keyBytes[firstKey..<firstKey + count * Key.byteCount]
    bytes += rowBytes[firstRow...]
    return bytes
  }

  /// Adds the traits of an entry that comes after the others.
  public mutating func append(_ traits: EntryTraits) {
    append(
      Key(
        entry: traits.entry, revision: traits.revision, clockSeconds: traits.moment.clockSeconds,
        start: rowBytes.count - firstRow))
    traits.encode(to: &rowBytes)
  }

  /// Adds a row of `other`, unread.
  public mutating func append(_ place: Int, of other: KeptTraits) {
    let (key, row) = (other.key(place), other.row(place))
    append(
      Key(
        entry: key.entry, revision: key.revision, clockSeconds: key.clockSeconds, start: rowBytes.count - firstRow))
    rowBytes += other.rowBytes[row]
  }

  private mutating func append(_ key: Key) {
    if firstKey + count * Key.byteCount < keyBytes.count {
      keyBytes.removeSubrange((firstKey + count * Key.byteCount)...)
    }
    keyBytes.append(bigEndian: key.entry.high)
    keyBytes.append(bigEndian: key.entry.low)
    keyBytes.append(bigEndian: key.revision)
    keyBytes.append(bigEndian: UInt64(bitPattern: key.clockSeconds))
    keyBytes.append(bigEndian: UInt32(key.start))
    count += 1
  }

  private func key(_ place: Int) -> Key {
    let start = firstKey + place * Key.byteCount
    return Key(
      entry: entry(place), revision: number(at: start + 16), clockSeconds: clockSeconds(place),
      start: rowStart(place))
  }

  private func entry(_ place: Int) -> EntryID {
    let start = firstKey + place * Key.byteCount
    return EntryID(high: number(at: start), low: number(at: start + 8))
  }

  private func clockSeconds(_ place: Int) -> Int64 {
    Int64(bitPattern: number(at: firstKey + place * Key.byteCount + 24))
  }

  private func rowStart(_ place: Int) -> Int { Int(number(at: firstKey + place * Key.byteCount + 28) & 0xffff_ffff) }

  /// The 64 bits from `start` on of what was read, big-endian.
  private func number(at start: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 << 8 | UInt64(keyBytes[start + $1]) }
  }

  /// Where the row at `place` stands; nowhere if no row can.
  private func row(_ place: Int) -> Range<Int> {
    let end = place + 1 < count ? firstRow + rowStart(place + 1) : rowBytes.count
    let start = firstRow + rowStart(place)
    return start <= end && end <= rowBytes.count ? start..<end : firstRow..<firstRow
  }

  /// Whether the row at `place` is of this revision of an entry.
  public func holds(_ entry: EntryID, revision: UInt64, at place: Int) -> Bool {
    guard place < count else { return false }
    let start = firstKey + place * Key.byteCount
    return number(at: start) == entry.high && number(at: start + 8) == entry.low
      && number(at: start + 16) == revision
  }

  /// The place of each entry's row.
  public var places: [EntryID: Int] {
    Dictionary((0..<count).map { (entry($0), $0) }) { first, _ in first }
  }

  /// The traits of an entry; `nil` if there are none.
  public func traits(of entry: EntryID) -> EntryTraits? {
    (0..<count).first { self.entry($0) == entry }.flatMap { traits(at: $0) }
  }

  /// The entries beside which one of `traits` is seen: those of the time before it that counts.
  public func past(of traits: EntryTraits) -> Past {
    let moment = traits.moment.clockSeconds
    let counted = moment - Int64(Past.daysBack) * 86_400...moment
    return Past((0..<count).filter { counted.contains(clockSeconds($0)) }.compactMap { self.traits(at: $0) })
  }

  private func traits(at place: Int) -> EntryTraits? {
    var position = firstRow + rowStart(place)
    return EntryTraits(rowBytes, at: &position)
  }
}
