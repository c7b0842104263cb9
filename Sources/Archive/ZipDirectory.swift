/// The list of members at the end of a ZIP file, compared with the members themselves.
struct ZipDirectory {
  private let input: ArchiveInput
  private var members: [UInt64: ZipMember]
  /// Where the list begins.
  private let start: UInt64
  private let count: Int

  init(_ input: ArchiveInput, members: [UInt64: ZipMember], start: UInt64) {
    self.input = input
    self.members = members
    self.start = start
    count = members.count
  }

  /// Reads on from `signature`, which has been taken, to the end of the file.
  /// - Throws: ``ArchiveError/directoryDiffers``, ``ArchiveError/notAFile(member:)``, ``ArchiveError/trailingData``,
  ///   ``ArchiveError/truncated``.
  consuming func check(_ signature: UInt32) throws {
    var signature = signature
    while signature == ZipSignature.listed {
      try checkMember()
      signature = try nextSignature()
    }
    guard members.isEmpty else { throw ArchiveError.directoryDiffers }
    let end = input.position - 4
    var isWide = false
    if signature == ZipSignature.wideEnd {
      try checkWideEnd(end)
      isWide = true
      signature = try nextSignature()
    }
    guard signature == ZipSignature.end else { throw ArchiveError.directoryDiffers }
    try checkEnd(end, isWide: isWide)
  }

  private func nextSignature() throws -> UInt32 { LittleEndian(try input.take(4)).first() }

  private mutating func checkMember() throws {
    let differs = ArchiveError.directoryDiffers
    var fields = LittleEndian(try input.take(42))
    let madeBy: UInt16 = fields.next()
    let (_, flags, method): (UInt16, UInt16, UInt16) = (fields.next(), fields.next(), fields.next())
    let _: UInt32 = fields.next()
    let (checksum, packed32, size32): (UInt32, UInt32, UInt32) = (fields.next(), fields.next(), fields.next())
    let (nameCount, extraCount, commentCount): (UInt16, UInt16, UInt16) = (fields.next(), fields.next(), fields.next())
    let disk: UInt16 = fields.next()
    let _: UInt16 = fields.next()
    let (attributes, offset32): (UInt32, UInt32) = (fields.next(), fields.next())
    let name = try input.take(Int(nameCount))
    guard let extras = ZipExtras(try input.take(Int(extraCount))) else { throw differs }
    _ = try input.take(Int(commentCount))
    var wide = LittleEndian(extras.wide ?? [])
    func number(_ narrow: UInt32) throws -> UInt64 {
      guard narrow == .max else { return UInt64(narrow) }
      guard wide.left >= 8 else { throw differs }
      return wide.next()
    }
    let (size, packed, offset) = (try number(size32), try number(packed32), try number(offset32))
    guard disk == 0 || disk == .max, let member = members.removeValue(forKey: offset), member.name == name,
      member.method == method, member.sizesFollow == (flags & ZipFlags.sizesFollow != 0),
      flags & ZipFlags.encrypted == 0, member.checksum == checksum, member.packed == packed, member.size == size
    else { throw differs }
    // Written on Unix or macOS: what kind of file it was.
    let kind = attributes >> 16 & 0o170000
    guard ![3, 19].contains(madeBy >> 8) || [0, 0o100000, 0o040000].contains(kind) else {
      throw ArchiveError.notAFile(member: member.number)
    }
  }

  private func checkWideEnd(_ end: UInt64) throws {
    let recordSize: UInt64 = LittleEndian(try input.take(8)).first()
    guard (44...1 << 16).contains(recordSize) else { throw ArchiveError.directoryDiffers }
    var fields = LittleEndian(try input.take(Int(recordSize)))
    let _: UInt32 = fields.next()
    let (disk, firstDisk): (UInt32, UInt32) = (fields.next(), fields.next())
    let (onDisk, all, size, offset): (UInt64, UInt64, UInt64, UInt64) =
      (fields.next(), fields.next(), fields.next(), fields.next())
    guard disk == 0, firstDisk == 0, onDisk == UInt64(count), all == UInt64(count), size == end - start,
      offset == start, try nextSignature() == ZipSignature.wideLocator
    else { throw ArchiveError.directoryDiffers }
    var locator = LittleEndian(try input.take(16))
    let locatorDisk: UInt32 = locator.next()
    let place: UInt64 = locator.next()
    guard locatorDisk == 0, place == end else { throw ArchiveError.directoryDiffers }
  }

  private func checkEnd(_ end: UInt64, isWide: Bool) throws {
    var fields = LittleEndian(try input.take(18))
    let (disk, firstDisk, onDisk, all): (UInt16, UInt16, UInt16, UInt16) =
      (fields.next(), fields.next(), fields.next(), fields.next())
    let (size, offset): (UInt32, UInt32) = (fields.next(), fields.next())
    let commentCount: UInt16 = fields.next()
    func agrees(_ narrow: some FixedWidthInteger & UnsignedInteger, _ number: UInt64) -> Bool {
      UInt64(narrow) == number || isWide && narrow == .max
    }
    guard agrees(disk, 0), agrees(firstDisk, 0), agrees(onDisk, UInt64(count)), agrees(all, UInt64(count)),
      agrees(size, end - start), agrees(offset, start)
    else { throw ArchiveError.directoryDiffers }
    _ = try input.take(Int(commentCount))
    guard try !input.fill() else { throw ArchiveError.trailingData }
  }
}
