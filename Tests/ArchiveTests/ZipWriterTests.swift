import Testing

@testable import Archive

@Suite struct ZipWriterTests {
  private static let time = ZipWriter.Time(year: 2026, month: 11, day: 3, hour: 21, minute: 15, second: 7)

  private func archive(_ body: (inout ZipWriter) throws -> Void) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var writer = ZipWriter { bytes += $0 }
    try body(&writer)
    try writer.finish()
    return bytes
  }

  private static let listing = """
    import zipfile, sys
    z = zipfile.ZipFile(sys.argv[1])
    assert z.testzip() is None
    for m in z.infolist():
        print(m.filename, m.compress_type, oct(m.external_attr >> 16), m.date_time, m.file_size, z.read(m)[:20].hex())
    """

  @Test func `a stored member stands as it is, with its check sum before it`() throws {
    let bytes = try archive { try $0.add("a", Array("123456789".utf8), .stored, time: Self.time) }
    #expect(bytes.starts(with: [0x50, 0x4b, 3, 4, 20, 0, 0, 8, 0, 0]))
    #expect(bytes[14..<18].elementsEqual([0x26, 0x39, 0xf4, 0xcb]))
    #expect(bytes[18..<26].elementsEqual([9, 0, 0, 0, 9, 0, 0, 0]))
    #expect(bytes[30..<40].elementsEqual("a123456789".utf8))
    #expect(bytes.count == 40 + 47 + 22)
  }

  @Test(.enabled(if: OtherReader.isHere, "python3 is not installed"))
  func `another reader finds what was put in, packed, stored, streamed and empty`() throws {
    let text = Array(String(repeating: "Rain on the harbour. ", count: 20_000).utf8)
    var state: UInt64 = 9
    let noise = (0..<3_000_000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 40)
    }
    let bytes = try archive { writer in
      try writer.add("packed.txt", text, time: Self.time)
      try writer.add("été/🌧️", [0xe9], .stored, time: Self.time)
      try writer.begin(
        "Journal.json", time: ZipWriter.Time(year: 1660, month: 1, day: 1, hour: 1, minute: 1, second: 1))
      for start in stride(from: 0, to: text.count, by: 70_001) {
        try writer.write(Array(text[start..<min(start + 70_001, text.count)]))
      }
      try writer.write([])
      try writer.end()
      try writer.begin("empty", time: Self.time)
      try writer.end()
      try writer.add("empty2", [], time: Self.time)
      try writer.add("noise", noise, time: Self.time)
    }
    let beginning = "5261696e206f6e2074686520686172626f75722e"
    #expect(
      try OtherReader.run(Self.listing, on: bytes) == [
        "packed.txt 8 0o100600 (2026, 11, 3, 21, 15, 6) 420000 \(beginning)",
        "été/🌧️ 0 0o100600 (2026, 11, 3, 21, 15, 6) 1 e9",
        "Journal.json 8 0o100600 (1980, 1, 1, 0, 0, 0) 420000 \(beginning)",
        "empty 8 0o100600 (2026, 11, 3, 21, 15, 6) 0 ",
        "empty2 8 0o100600 (2026, 11, 3, 21, 15, 6) 0 ",
        "noise 8 0o100600 (2026, 11, 3, 21, 15, 6) 3000000 "
          + noise[..<20].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(),
      ])
  }

  @Test func `an archive without members is one all the same`() throws {
    #expect(try archive { _ in } == [0x50, 0x4b, 5, 6] + [UInt8](repeating: 0, count: 18))
  }

  @Test(arguments: ["", "/etc/passwd", "../up", "a/../b", "a//b", "a\u{0}b", "a\\b"])
  func `a name that leads elsewhere is refused`(name: String) {
    #expect(throws: ArchiveError.unsafeName(member: 1)) {
      _ = try archive { try $0.add(name, [], time: Self.time) }
    }
  }

  @Test func `more members than the format can count are refused`() {
    #expect(throws: ArchiveError.tooLarge) {
      _ = try archive { writer in
        for number in 0...0xffff { try writer.add("\(number)", [], .stored, time: Self.time) }
      }
    }
  }
}
