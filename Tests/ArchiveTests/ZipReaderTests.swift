import Testing

@testable import Archive

@Suite struct ZipReaderTests {
  private static let time = ZipWriter.Time(year: 2026, month: 11, day: 3, hour: 21, minute: 15, second: 7)
  private static let text = Array(String(repeating: "Rain on the harbour. ", count: 3_000).utf8)

  private static func archive(_ body: (inout ZipWriter) throws -> Void) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var writer = ZipWriter { bytes += $0 }
    try body(&writer)
    try writer.finish()
    return bytes
  }

  /// Stored, packed, streamed and empty members.
  private static func sample() throws -> [UInt8] {
    try archive { writer in
      try writer.add("a", Array("stored".utf8), .stored, time: time)
      try writer.add("b/été.md", text, time: time)
      try writer.begin("Journal.json", time: time)
      try writer.write(text)
      try writer.end()
      try writer.add("empty", [], time: time)
    }
  }

  @Test(arguments: [1, 7, 1 << 16])
  func `what was written comes back, however it arrives`(pieceCount: Int) throws {
    #expect(
      try unzipped(Self.sample(), pieceCount: pieceCount) == [
        Unpacked(name: "a", bytes: Array("stored".utf8)), Unpacked(name: "b/été.md", bytes: Self.text),
        Unpacked(name: "Journal.json", bytes: Self.text), Unpacked(name: "empty", bytes: []),
      ])
  }

  @Test func `members that nobody reads are passed over, and checked all the same`() throws {
    var bytes = try Self.sample()
    let reader = ZipReader(pieces(of: bytes, 100))
    var names: [String] = []
    while let member = try reader.next() {
      names.append(member.name)
      #expect(member.modified == .clock(Self.time))
    }
    #expect(names == ["a", "b/été.md", "Journal.json", "empty"])
    bytes[31] ^= 1  // the first byte of the stored member
    let damaged = ZipReader(pieces(of: bytes, 100))
    _ = try damaged.next()
    #expect(throws: ArchiveError.damagedMember(1)) { _ = try damaged.next() }
  }

  /// Python's writer, with what ours does not do.
  private static let making = """
    import zipfile, sys, io, os
    z = zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED)
    z.comment = b"by hand"
    z.mkdir("photos") if hasattr(z, "mkdir") else z.writestr("photos/", "")
    with z.open(zipfile.ZipInfo("wide.txt"), "w", force_zip64=True) as f: f.write(b"w" * 1000)
    class Pipe(io.RawIOBase):
        def writable(self): return True
        def write(self, b): sys.stdout.buffer.write(b); return len(b)
    z.close()
    print(open(sys.argv[1], "rb").read().hex())
    """

  @Test(.enabled(if: OtherReader.isHere, "python3 is not installed"))
  func `what another program writes is read: folders, a comment, sizes of 64 bits`() throws {
    let hexadecimal = try OtherReader.run(Self.making, on: [])[0]
    let digits = hexadecimal.utf8.map { $0 < 0x40 ? $0 - 0x30 : $0 - 0x57 }
    let bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    #expect(
      try unzipped(bytes) == [
        Unpacked(name: "photos/", bytes: []),
        Unpacked(name: "wide.txt", bytes: [UInt8](repeating: UInt8(ascii: "w"), count: 1000)),
      ])
  }

  @Test func `every cut is noticed`() throws {
    let bytes = try Self.archive { writer in
      try writer.add("a", Array("stored".utf8), .stored, time: Self.time)
      try writer.begin("b", time: Self.time)
      try writer.write(Array("streamed, and packed packed packed".utf8))
      try writer.end()
    }
    for count in 0..<bytes.count {
      #expect(throws: ArchiveError.self, "\(count)") { _ = try unzipped(Array(bytes[..<count])) }
    }
    #expect(throws: ArchiveError.trailingData) { _ = try unzipped(bytes + [0]) }
    #expect(throws: ArchiveError.notAnArchive) { _ = try unzipped([0] + bytes) }
  }

  @Test func `no changed byte gives another text without being noticed`() throws {
    let bytes = try Self.archive { try $0.add("a", Array("stored".utf8), .stored, time: Self.time) }
    let whole = try unzipped(bytes)
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << UInt8(bit)
        let read = try? unzipped(changed)
        #expect(read == nil || read == whole, "byte \(index), bit \(bit)")
      }
    }
  }

  /// An archive with one stored member, some of whose bytes are changed, in its header and in the list alike.
  private static func changed(name: String, attributes: UInt32 = 0, flags: UInt16 = 0, method: UInt16 = 0) -> [UInt8] {
    var bytes: [UInt8] = []
    func put(_ number: some FixedWidthInteger) { bytes.append(contentsOf: withNumber(number)) }
    let path = Array(name.utf8)
    func shared() {
      for number in [20, flags, method, 0, 0x5c63] as [UInt16] { put(number) }
      for number in [0, 0, 0] as [UInt32] { put(number) }
      put(UInt16(path.count))
      put(0 as UInt16)
    }
    put(0x0403_4b50 as UInt32)
    shared()
    bytes += path
    let start = bytes.count
    put(0x0201_4b50 as UInt32)
    put(3 << 8 | 20 as UInt16)
    shared()
    for number in [0, 0, 0] as [UInt16] { put(number) }
    put(attributes)
    put(0 as UInt32)
    bytes += path
    let size = bytes.count - start
    put(0x0605_4b50 as UInt32)
    for number in [0, 0, 1, 1] as [UInt16] { put(number) }
    put(UInt32(size))
    put(UInt32(start))
    put(0 as UInt16)
    return bytes
  }

  private static func withNumber(_ number: some FixedWidthInteger) -> [UInt8] {
    (0..<number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  @Test(arguments: ["/etc/passwd", "../up", "a/../b", "a//b", "./a", "a\u{0}b", "a\\b", "", "C:\\x"])
  func `a name that leads elsewhere is refused`(name: String) {
    #expect(throws: ArchiveError.unsafeName(member: 1)) { _ = try unzipped(Self.changed(name: name)) }
  }

  @Test func `what is no plain file is refused, and so is what cannot be read`() throws {
    #expect(try unzipped(Self.changed(name: "a", attributes: 0o100600 << 16)) == [Unpacked(name: "a", bytes: [])])
    for kind: UInt32 in [0o120777, 0o060600, 0o010600] {
      #expect(throws: ArchiveError.notAFile(member: 1)) {
        _ = try unzipped(Self.changed(name: "a", attributes: kind << 16))
      }
    }
    #expect(throws: ArchiveError.encrypted(member: 1)) { _ = try unzipped(Self.changed(name: "a", flags: 1)) }
    #expect(throws: ArchiveError.unknownPacking(member: 1)) { _ = try unzipped(Self.changed(name: "a", method: 12)) }
    #expect(throws: ArchiveError.unknownPacking(member: 1)) { _ = try unzipped(Self.changed(name: "a", flags: 8)) }
    let twice = try Self.archive { writer in
      for _ in 0..<2 { try writer.add("a", [], .stored, time: Self.time) }
    }
    #expect(throws: ArchiveError.sameName(member: 2)) { _ = try unzipped(twice) }
  }

  @Test func `a list that tells another story than the members is refused`() throws {
    let one = try Self.archive { try $0.add("a", Array("x".utf8), .stored, time: Self.time) }
    let list = one.count - 22 - 47
    for offset in [10, 16, 20, 24, 42, 46] {  // packing, check sum, sizes, place, name
      var changed = one
      changed[list + offset] ^= 1
      #expect(throws: ArchiveError.directoryDiffers, "\(offset)") { _ = try unzipped(changed) }
    }
    // A member that only those see who read from the beginning.
    let hidden = try Self.archive { writer in
      for name in ["a", "b"] { try writer.add(name, [], .stored, time: Self.time) }
    }
    let end = hidden.count - 22
    #expect(throws: ArchiveError.directoryDiffers) {
      _ = try unzipped(Array(hidden[..<(end - 47)] + hidden[end...]))
    }
  }

  @Test func `four gibibytes of zeros are refused after a few, and so are too many members or bytes`() throws {
    var packed: [UInt8] = []
    var writer = ZipWriter { packed += $0 }
    try writer.begin("zeros", time: Self.time)
    let mebibyte = [UInt8](repeating: 0, count: 1 << 20)
    for _ in 0..<64 { try writer.write(mebibyte) }
    try writer.end()
    try writer.finish()
    let reader = ZipReader(pieces(of: packed, 1 << 16))
    _ = try reader.next()
    var (buffer, count) = ([UInt8](repeating: 0, count: 1 << 16), 0)
    #expect(throws: ArchiveError.bomb(member: 1)) {
      while case let more = try reader.read(into: &buffer), more > 0 { count += more }
    }
    #expect(count <= ArchiveLimits().uncheckedBytes)
    var limits = ArchiveLimits()
    limits.members = 3
    #expect(throws: ArchiveError.tooManyMembers(limit: 3)) { _ = try unzipped(Self.sample(), limits: limits) }
    limits = ArchiveLimits()
    limits.totalBytes = 100_000
    #expect(throws: ArchiveError.tooManyBytes(limit: 100_000)) { _ = try unzipped(Self.sample(), limits: limits) }
    limits = ArchiveLimits()
    limits.nameBytes = 5
    #expect(throws: ArchiveError.unsafeName(member: 2)) { _ = try unzipped(Self.sample(), limits: limits) }
  }
}
