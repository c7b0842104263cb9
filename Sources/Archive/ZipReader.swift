/// Reads a ZIP file from its beginning to its end, in constant memory but for the list of its members: so it need not be
/// on a disk, and nothing is believed that two places say differently.
///
/// Source: PKWARE, APPNOTE.TXT 6.3.10. Read are stored and deflated members, Zip64, and data descriptors. Refused are
/// bytes before, between and after the members, and every member that is encrypted, packed otherwise, a link or a device,
/// of an unsafe name, or of a name that was there before. What was read counts only once ``next()`` has returned `nil`:
/// the list at the end, which many readers go by alone, must tell the same as the members do.
public final class ZipReader {
  private let input: ArchiveInput
  private let limits: ArchiveLimits
  private var open: OpenZipMember?
  private var members: [UInt64: ZipMember] = [:]
  private var names: Set<String> = []
  private var count = 0
  private var total = 0
  private var isAtEnd = false

  /// The first bytes of a ZIP file with members, and of one without.
  public static let beginnings: [[UInt8]] = [[0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6]]

  /// The archive that `source` gives.
  public init(_ source: @escaping ArchiveSource, limits: ArchiveLimits = ArchiveLimits()) {
    input = ArchiveInput(source)
    self.limits = limits
  }

  /// The next member, after what is left of the one before has been read and checked; `nil` at the end, once all is known to
  /// be sound.
  /// - Throws: ``ArchiveError``, and what the source throws.
  public func next() throws -> ArchiveMember? {
    if isAtEnd { return nil }
    if open != nil {
      var rest = [UInt8](repeating: 0, count: 1 << 16)
      while try read(into: &rest) > 0 {}
      open = nil
    }
    let offset = input.position
    guard try input.fill(4) else { throw offset == 0 ? ArchiveError.notAnArchive : ArchiveError.truncated }
    let signature: UInt32 = LittleEndian(try input.take(4)).first()
    guard signature == ZipSignature.member else {
      guard offset > 0 || signature == ZipSignature.end else { throw ArchiveError.notAnArchive }
      try ZipDirectory(input, members: members, start: offset).check(signature)
      isAtEnd = true
      return nil
    }
    count += 1
    guard count <= limits.members else { throw ArchiveError.tooManyMembers(limit: limits.members) }
    return try begin(offset: offset)
  }

  /// Fills `buffer` from its beginning with bytes of the member; how many, 0 at its end, once its check sum is known to be
  /// right.
  /// - Throws: ``ArchiveError``, and what the source throws.
  public func read(into buffer: inout [UInt8]) throws -> Int {
    guard let open, !open.isDone, !buffer.isEmpty else { return 0 }
    let produced = try open.more(from: input, into: &buffer, limits: limits)
    guard produced > 0 else {
      members[open.member.offset] = try open.ended(input)
      return 0
    }
    total += produced
    guard total <= limits.totalBytes else { throw ArchiveError.tooManyBytes(limit: limits.totalBytes) }
    return produced
  }

  private func begin(offset: UInt64) throws -> ArchiveMember {
    let malformed = ArchiveError.malformedHeader(member: count)
    var fields = LittleEndian(try input.take(26))
    let (_, flags, method): (UInt16, UInt16, UInt16) = (fields.next(), fields.next(), fields.next())
    let (time, date): (UInt16, UInt16) = (fields.next(), fields.next())
    let checksum: UInt32 = fields.next()
    let (packed32, size32): (UInt32, UInt32) = (fields.next(), fields.next())
    let (nameCount, extraCount): (UInt16, UInt16) = (fields.next(), fields.next())
    guard flags & ZipFlags.encrypted == 0 else { throw ArchiveError.encrypted(member: count) }
    guard flags & ~ZipFlags.known == 0, method == 0 || method == 8 else {
      throw ArchiveError.unknownPacking(member: count)
    }
    let name = try input.take(Int(nameCount))
    guard let extras = ZipExtras(try input.take(Int(extraCount))) else { throw malformed }
    var member = ZipMember(
      number: count, name: name, method: method, sizesFollow: flags & ZipFlags.sizesFollow != 0, checksum: checksum,
      packed: UInt64(packed32), size: UInt64(size32), offset: offset)
    if packed32 == .max || size32 == .max {
      guard let wide = extras.wide, wide.count >= 16 else { throw malformed }
      var fields = LittleEndian(wide)
      (member.size, member.packed) = (fields.next(), fields.next())
    }
    let shown = try shownName(of: member)
    if member.sizesFollow {
      // Where a stored member ends could only be guessed, unless its size is told after all.
      guard method == 8 || member.packed > 0 || shown.isFolder else { throw ArchiveError.unknownPacking(member: count) }
    }
    guard method == 8 || member.packed == member.size else { throw malformed }
    open = OpenZipMember(
      member, hasWideSizes: extras.wide != nil, isFolder: shown.isFolder, method == 8 ? try Inflater() : nil)
    return ArchiveMember(
      name: shown.name, isFolder: shown.isFolder, size: member.sizesFollow ? nil : Int(clamping: member.size),
      modified: extras.modified.map { .seconds($0) } ?? .clock(ZipWriter.Time(date: date, time: time)))
  }

  /// The name as it is shown, if it is safe and new.
  private func shownName(of member: ZipMember) throws -> (name: String, isFolder: Bool) {
    let isFolder = member.name.last == UInt8(ascii: "/")
    let name = String(decoding: isFolder ? member.name.dropLast() : member.name[...], as: UTF8.self)
    guard member.name.count <= limits.nameBytes, MemberName.isSafe(name) else {
      throw ArchiveError.unsafeName(member: count)
    }
    guard names.insert(name).inserted else { throw ArchiveError.sameName(member: count) }
    guard !isFolder || member.size == 0 else { throw ArchiveError.malformedHeader(member: count) }
    return (name, isFolder)
  }
}

/// A member as its own header, and what follows it, tell it.
struct ZipMember: Hashable {
  /// Its place, counted from one.
  let number: Int
  let name: [UInt8]
  let method: UInt16
  /// Whether check sum and sizes stand behind its bytes.
  let sizesFollow: Bool
  var checksum: UInt32
  var packed: UInt64
  var size: UInt64
  /// Where its header begins.
  let offset: UInt64
}

/// The member that is being read.
final class OpenZipMember {
  private(set) var member: ZipMember
  private let hasWideSizes: Bool
  private let isFolder: Bool
  private let inflater: Inflater?
  private var checksum = CRC32()
  private var packed: UInt64 = 0
  private var size: UInt64 = 0
  /// The packed bytes have ended by themselves.
  private var isInflated = false
  /// Its bytes, and what follows them, have been read and checked.
  private(set) var isDone = false

  init(_ member: ZipMember, hasWideSizes: Bool, isFolder: Bool, _ inflater: Inflater?) {
    self.member = member
    self.hasWideSizes = hasWideSizes
    self.isFolder = isFolder
    self.inflater = inflater
  }

  /// More bytes; 0 at the end.
  func more(from input: ArchiveInput, into buffer: inout [UInt8], limits: ArchiveLimits) throws -> Int {
    let produced = try inflater.map { try inflated(from: input, into: &buffer, $0, limits) } ?? stored(input, &buffer)
    checksum.update(buffer.span.extracting(..<produced))
    size += UInt64(produced)
    return produced
  }

  private func stored(_ input: ArchiveInput, _ buffer: inout [UInt8]) throws -> Int {
    guard packed < member.packed else { return 0 }
    let copied = try input.copy(Int(clamping: member.packed - packed), into: &buffer)
    packed += UInt64(copied)
    return copied
  }

  private func inflated(
    from input: ArchiveInput, into buffer: inout [UInt8], _ inflater: Inflater, _ limits: ArchiveLimits
  ) throws -> Int {
    while !isInflated {
      let left = member.sizesFollow ? Int.max : Int(clamping: member.packed - packed)
      guard left > 0 else { throw ArchiveError.damagedMember(member.number) }
      guard try input.fill() else { throw ArchiveError.truncated }
      let step: (consumed: Int, produced: Int, isAtEnd: Bool)
      do throws(Inflater.Fault) {
        step = try inflater.inflate(input.buffer, input.range.prefix(left), into: &buffer)
      } catch {
        throw error == .outOfMemory ? ArchiveError.outOfMemory : ArchiveError.damagedMember(member.number)
      }
      input.skip(step.consumed)
      packed += UInt64(step.consumed)
      isInflated = step.isAtEnd
      if limits.isBomb(packed: Int(clamping: packed), unpacked: Int(clamping: size) + step.produced) {
        throw ArchiveError.bomb(member: member.number)
      }
      if step.produced > 0 { return step.produced }
      guard step.consumed > 0 else { throw ArchiveError.damagedMember(member.number) }
    }
    return 0
  }

  /// Compares what was read with what is said of it; the member with what was read.
  func ended(_ input: ArchiveInput) throws -> ZipMember {
    isDone = true
    if member.sizesFollow {
      try readDescriptor(input)
    }
    guard checksum.value == member.checksum, packed == member.packed, size == member.size else {
      throw ArchiveError.damagedMember(member.number)
    }
    return member
  }

  private func readDescriptor(_ input: ArchiveInput) throws {
    let isMarked =
      try input.fill(4) && LittleEndian(Array(input.buffer[input.range.prefix(4)])).first() == ZipSignature.sizes
    // Some writers say of folders that sizes follow, and then write none.
    guard isMarked || !isFolder else { return }
    if isMarked { input.skip(4) }
    var fields = LittleEndian(try input.take(hasWideSizes ? 20 : 12))
    member.checksum = fields.next()
    if hasWideSizes {
      (member.packed, member.size) = (fields.next(), fields.next())
    } else {
      let (packed, size): (UInt32, UInt32) = (fields.next(), fields.next())
      (member.packed, member.size) = (UInt64(packed), UInt64(size))
    }
  }
}
