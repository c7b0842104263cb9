/// Writes a ZIP file piece by piece, in constant memory but for the list of members at its end.
///
/// Source: PKWARE, APPNOTE.TXT 6.3.10. Names are UTF-8 and say so. A member whose size is known beforehand has it in its
/// header; one that is begun and written has it in a data descriptor after it. Without the Zip64 extension: up to 4 GiB
/// and 65,535 members.
public struct ZipWriter: ~Copyable {
  /// How a member is kept.
  public enum Method: UInt16, Sendable {
    /// As it is.
    case stored = 0
    /// Packed.
    case deflated = 8
  }

  /// A moment as ZIP has it: the writer's clock, to two seconds, from 1980 to 2107.
  public struct Time: Hashable, Sendable {
    let date: UInt16
    let time: UInt16

    /// The moment a clock showed, or the first or last that can be told.
    public init(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
      guard year >= 1980 else {
        (date, time) = (1 << 5 | 1, 0)
        return
      }
      guard year <= 2107 else {
        (date, time) = (127 << 9 | 12 << 5 | 31, 23 << 11 | 59 << 5 | 29)
        return
      }
      date = UInt16(year - 1980) << 9 | UInt16(clamping: month) << 5 | UInt16(clamping: day)
      time = UInt16(clamping: hour) << 11 | UInt16(clamping: minute) << 5 | UInt16(clamping: second / 2)
    }
  }

  private struct Member {
    var name: [UInt8]
    var method: Method
    var flags: UInt16
    var time: Time
    var checksum: UInt32 = 0
    var packed: UInt64 = 0
    var size: UInt64 = 0
    var offset: UInt64
  }

  private static let largest = UInt64(UInt32.max) - 1
  private let sink: ([UInt8]) throws -> Void
  private var members: [Member] = []
  private var offset: UInt64 = 0
  /// The member that was begun.
  private var open: (checksum: CRC32, deflater: Deflater)?

  /// An archive whose bytes are handed to `sink`, in order.
  public init(to sink: @escaping ([UInt8]) throws -> Void) { self.sink = sink }

  /// Adds a member whole, its size in its header.
  /// - Throws: ``ArchiveError/unsafeName(member:)``, ``ArchiveError/tooLarge``, and what the sink throws.
  public mutating func add(_ name: String, _ bytes: [UInt8], _ method: Method = .deflated, time: Time) throws {
    var checksum = CRC32()
    checksum.update(bytes.span)
    var packed = bytes
    if method == .deflated {
      packed = []
      try Deflater().deflate(bytes, isLast: true) { packed += $0 }
    }
    var member = try member(name, method, flags: 1 << 11, time: time)
    (member.checksum, member.packed, member.size) = (checksum.value, UInt64(packed.count), UInt64(bytes.count))
    guard max(member.packed, member.size) <= Self.largest else { throw ArchiveError.tooLarge }
    try put(Self.localHeader(member))
    try put(packed)
    members.append(member)
  }

  /// Begins a packed member of any size, which ``write(_:)`` then takes and ``end()`` ends.
  public mutating func begin(_ name: String, time: Time) throws {
    let member = try member(name, .deflated, flags: 1 << 11 | 1 << 3, time: time)
    try put(Self.localHeader(member))
    members.append(member)
    open = (CRC32(), try Deflater())
  }

  /// Adds to the member that was begun.
  public mutating func write(_ bytes: [UInt8]) throws { try pack(bytes, isLast: false) }

  /// Ends the member that was begun.
  public mutating func end() throws {
    try pack([], isLast: true)
    guard let (checksum, _) = open else { return }
    open = nil
    let index = members.count - 1
    members[index].checksum = checksum.value
    let member = members[index]
    guard max(member.packed, member.size) <= Self.largest else { throw ArchiveError.tooLarge }
    var bytes: [UInt8] = []
    bytes.append(little: 0x0807_4b50 as UInt32)
    bytes.append(little: member.checksum)
    bytes.append(little: UInt32(member.packed))
    bytes.append(little: UInt32(member.size))
    try put(bytes)
  }

  /// Ends the archive with the list of its members.
  public mutating func finish() throws {
    precondition(open == nil, "the last member is whole")
    let start = offset
    for member in members { try put(Self.centralHeader(member)) }
    guard members.count < 0xffff, offset <= Self.largest else { throw ArchiveError.tooLarge }
    var bytes: [UInt8] = []
    bytes.append(little: 0x0605_4b50 as UInt32)
    bytes.append(little: 0 as UInt32)  // one disk
    bytes.append(little: UInt16(members.count))
    bytes.append(little: UInt16(members.count))
    bytes.append(little: UInt32(offset - start))
    bytes.append(little: UInt32(start))
    bytes.append(little: 0 as UInt16)
    try put(bytes)
  }

  private mutating func member(
    _ name: String, _ method: Method, flags: UInt16, time: Time
  ) throws(ArchiveError) -> Member {
    precondition(open == nil, "the member before is whole")
    guard MemberName.isSafe(name) else { throw .unsafeName(member: members.count + 1) }
    guard offset <= Self.largest, members.count < 0xfffe else { throw .tooLarge }
    return Member(name: Array(name.utf8), method: method, flags: flags, time: time, offset: offset)
  }

  private mutating func pack(_ bytes: [UInt8], isLast: Bool) throws {
    precondition(open != nil, "a member has been begun")
    guard let deflater = open?.deflater else { return }
    open?.checksum.update(bytes.span)
    var packed: UInt64 = 0
    let sink = sink
    try deflater.deflate(bytes, isLast: isLast) { piece in
      packed += UInt64(piece.count)
      try sink(piece)
    }
    offset += packed
    members[members.count - 1].packed += packed
    members[members.count - 1].size += UInt64(bytes.count)
  }

  private mutating func put(_ bytes: [UInt8]) throws {
    if !bytes.isEmpty { try sink(bytes) }
    offset += UInt64(bytes.count)
  }

  private static func localHeader(_ member: Member) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(little: 0x0403_4b50 as UInt32)
    bytes += common(member)
    bytes.append(little: 0 as UInt16)  // no extra field
    return bytes + member.name
  }

  private static func centralHeader(_ member: Member) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(little: 0x0201_4b50 as UInt32)
    bytes.append(little: 3 << 8 | 20 as UInt16)  // made on Unix, so that the mode counts
    bytes += common(member)
    bytes.append(contentsOf: repeatElement(0, count: 8))  // no extra field, no comment, disk 0, no attributes
    bytes.append(little: 0o100_600 << 16 as UInt32)
    bytes.append(little: UInt32(member.offset))
    return bytes + member.name
  }

  /// What both headers have, from the version needed to the length of the name.
  private static func common(_ member: Member) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(little: 20 as UInt16)
    bytes.append(little: member.flags)
    bytes.append(little: member.method.rawValue)
    bytes.append(little: member.time.time)
    bytes.append(little: member.time.date)
    bytes.append(little: member.checksum)
    bytes.append(little: UInt32(member.packed))
    bytes.append(little: UInt32(member.size))
    bytes.append(little: UInt16(member.name.count))
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func append<Number: FixedWidthInteger>(little number: Number) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}
