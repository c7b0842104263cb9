import Testing

@testable import Archive

@Suite struct TarReaderTests {
  private static func archive(_ body: (inout TarWriter) throws -> Void) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var writer = TarWriter { bytes += $0 }
    try body(&writer)
    try writer.finish()
    return bytes
  }

  private static let long = String(repeating: "long/", count: 40) + "été.md"

  private static func sample() throws -> [UInt8] {
    try archive { writer in
      try writer.addFolder("2026", modified: 0)
      try writer.add("2026/a.md", Array("Rain.\n".utf8), modified: 1_700_000_000)
      try writer.add(long, [UInt8](repeating: 7, count: 1024), modified: -9_000_000_000)
      try writer.add("empty", [], modified: 5)
    }
  }

  @Test(arguments: [1, 513, 1 << 16])
  func `what was written comes back, however it arrives`(pieceCount: Int) throws {
    #expect(
      try untarred(Self.sample(), pieceCount: pieceCount) == [
        Unpacked(name: "2026/", bytes: []), Unpacked(name: "2026/a.md", bytes: Array("Rain.\n".utf8)),
        Unpacked(name: Self.long, bytes: [UInt8](repeating: 7, count: 1024)), Unpacked(name: "empty", bytes: []),
      ])
    let reader = TarReader(pieces(of: try Self.sample(), 100))
    var times: [ArchiveMember.Modified] = []
    while let member = try reader.next() { times.append(member.modified) }
    #expect(times == [.seconds(0), .seconds(1_700_000_000), .seconds(-9_000_000_000), .seconds(5)])
    #expect(TarReader.begins(try Self.sample()) && !TarReader.begins([UInt8](repeating: 0, count: 512)))
  }

  private static let making = """
    import tarfile, sys, io
    t = tarfile.open(sys.argv[1], "w", format=getattr(tarfile, "%@_FORMAT"))
    for name in ["./", "./a.md", "./%s.md" % ("n" * 150)]:
        i = tarfile.TarInfo(name)
        i.type = tarfile.DIRTYPE if name == "./" else tarfile.REGTYPE
        i.size = 0 if name == "./" else 3
        i.mtime = -5 if "%@" != "USTAR" else 5
        t.addfile(i, io.BytesIO(b"abc"))
    t.close()
    print(open(sys.argv[1], "rb").read().hex())
    """

  private static func made(_ format: String) throws -> [UInt8] {
    let script = making.split(separator: "%@", omittingEmptySubsequences: false).joined(separator: format)
    let digits = try OtherReader.run(script, on: [])[0].utf8.map { $0 < 0x40 ? $0 - 0x30 : $0 - 0x57 }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  @Test(.enabled(if: OtherReader.isHere, "python3 is not installed"), arguments: ["GNU", "PAX"])
  func `what other programs write is read: long names, dates before 1970, folders with a dot`(format: String) throws {
    let bytes = try Self.made(format)
    #expect(
      try untarred(bytes) == [
        Unpacked(name: "a.md", bytes: Array("abc".utf8)),
        Unpacked(name: String(repeating: "n", count: 150) + ".md", bytes: Array("abc".utf8)),
      ])
    let reader = TarReader(pieces(of: bytes, 4096))
    #expect(try reader.next()?.modified == .seconds(-5))
  }

  @Test func `every cut is noticed`() throws {
    let bytes = try Self.archive { try $0.add("a", Array("Rain.".utf8), modified: 0) }
    for count in 0..<bytes.count {
      #expect(throws: ArchiveError.self, "\(count)") { _ = try untarred(Array(bytes[..<count])) }
    }
    #expect(try untarred(bytes + [UInt8](repeating: 0, count: 8192)).count == 1)
    #expect(throws: ArchiveError.trailingData) { _ = try untarred(bytes + [1]) }
  }

  /// One empty member whose header is changed, and its check sum with it.
  private static func changed(_ edit: (inout [UInt8]) -> Void) throws -> [UInt8] {
    var bytes = try archive { try $0.add("a", [], modified: 0) }
    edit(&bytes)
    for index in 148..<156 { bytes[index] = 0x20 }
    let sum = String(bytes[..<512].reduce(0) { $0 + Int($1) }, radix: 8)
    for (index, digit) in (String(repeating: "0", count: 6 - sum.utf8.count) + sum).utf8.enumerated() {
      bytes[148 + index] = digit
    }
    bytes[154] = 0
    return bytes
  }

  @Test(arguments: ["1", "2", "3", "4", "6", "S", "K", "V"] as [Unicode.Scalar])
  func `links, devices, pipes and the like are refused`(kind: Unicode.Scalar) throws {
    let bytes = try Self.changed { $0[156] = UInt8(ascii: kind) }
    #expect(throws: ArchiveError.notAFile(member: 1)) { _ = try untarred(bytes) }
  }

  @Test(arguments: ["/a", "../a", "a/../b", "a//b", "..", "./../a", "a\\b"])
  func `a name that leads elsewhere is refused`(name: String) throws {
    let bytes = try Self.changed { bytes in
      for (index, byte) in name.utf8.enumerated() { bytes[index] = byte }
    }
    #expect(throws: ArchiveError.unsafeName(member: 1)) { _ = try untarred(bytes) }
  }

  @Test func `a header with a wrong check sum, and sizes beyond all, are refused`() throws {
    var bytes = try Self.archive { writer in
      for name in ["a", "b"] { try writer.add(name, [], modified: 0) }
    }
    bytes[512] ^= 1
    #expect(throws: ArchiveError.malformedHeader(member: 2)) { _ = try untarred(bytes) }
    bytes[0] ^= 1
    #expect(throws: ArchiveError.notAnArchive) { _ = try untarred(bytes) }
    let huge = try Self.changed { bytes in
      bytes[124] = 0x80
      for index in 125..<136 { bytes[index] = index < 128 ? 0 : 0x7f }
    }
    #expect(throws: ArchiveError.truncated) { _ = try untarred(huge) }
    let negative = try Self.changed { bytes in for index in 124..<136 { bytes[index] = 0xff } }
    #expect(throws: ArchiveError.notAnArchive) { _ = try untarred(negative) }
  }

  @Test func `what is not wanted is passed over without being read, where the source can do that`() throws {
    var bytes = try Self.changed { bytes in
      for (index, digit) in "40000000000".utf8.enumerated() { bytes[124 + index] = digit }  // 4 GiB, in base 8
    }
    bytes = Array(bytes.prefix(512))
    let end = 512 + (4 << 30)
    var (position, read) = (0, 0)
    let reader = TarReader(
      { buffer in
        let count = min(buffer.count, 512, end + 1024 - position)
        for index in 0..<count { buffer[index] = position + index < 512 ? bytes[position + index] : 0 }
        position += count
        read += count
        return count
      },
      skip: { count in
        let passed = min(count, end + 1024 - position)
        position += passed
        return passed
      })
    #expect(try reader.next()?.size == 4 << 30)
    #expect(try reader.next() == nil && read < 4096)
  }

  @Test func `four gibibytes of zeros are no archive, and none follow one`() throws {
    let reader = TarReader(zeros(4 << 30))
    #expect(throws: ArchiveError.trailingData) { _ = try reader.next() }
    var limits = ArchiveLimits()
    limits.totalBytes = 1000
    #expect(throws: ArchiveError.tooManyBytes(limit: 1000)) { _ = try untarred(Self.sample(), limits: limits) }
    limits.members = 2
    #expect(throws: ArchiveError.tooManyMembers(limit: 2)) { _ = try untarred(Self.sample(), limits: limits) }
  }
}
