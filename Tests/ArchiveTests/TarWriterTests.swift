import Testing

@testable import Archive

@Suite struct TarWriterTests {
  /// What a sink was given.
  private final class Kept {
    var bytes: [UInt8] = []
    var longest = 0
  }

  private func archive(_ body: (inout TarWriter) throws -> Void) throws -> Kept {
    let kept = Kept()
    var writer = TarWriter {
      kept.bytes += $0
      kept.longest = max(kept.longest, $0.count)
    }
    try body(&writer)
    try writer.finish()
    return kept
  }

  private static let listing = """
    import tarfile, sys
    for m in tarfile.open(sys.argv[1]):
        data = tarfile.open(sys.argv[1]).extractfile(m)
        print(m.name, oct(m.mode), m.uid, repr(m.uname), int(m.mtime), m.size, "dir" if m.isdir() else repr(data.read()[:40]))
    """

  @Test func `a short plain name needs one header, and its fields stand where POSIX says`() throws {
    let bytes = try archive { try $0.add("a.md", Array("Rain.".utf8), modified: 1_700_000_000) }.bytes
    #expect(bytes.count == 512 + 512 + 1024)
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range].prefix { $0 != 0 }, as: UTF8.self) }
    #expect(text(0..<100) == "a.md" && text(100..<108) == "0000600" && text(124..<136) == "00000000005")
    #expect(text(136..<148) == "14524770400" && text(257..<265) == "ustar" && bytes[156] == UInt8(ascii: "0"))
    let sum = bytes[..<512].enumerated().reduce(0) { $0 + ((148..<156).contains($1.offset) ? 32 : Int($1.element)) }
    #expect(Int(text(148..<154), radix: 8) == sum && bytes[154] == 0 && bytes[155] == 0x20)
    #expect(text(512..<517) == "Rain." && bytes[517...].allSatisfy { $0 == 0 })
  }

  @Test(.enabled(if: OtherReader.isHere, "python3 is not installed"))
  func `another reader finds names of every kind, dates before 1970 and empty files`() throws {
    let long = String(repeating: "long/", count: 30) + "end.md"
    let kept = try archive { writer in
      try writer.addFolder("2026", modified: 7)
      try writer.add("2026/été 🌧️ \"x\".md", Array("é".utf8), modified: -9_783_072_000)
      try writer.add(long, [], modified: 1_000_000_000_000)
      try writer.add(String(repeating: "x", count: 100), [UInt8](repeating: 0, count: 512), modified: 0)
      try writer.begin("parts", size: 5, modified: 1)
      for byte in "parts".utf8 { try writer.write([byte]) }
    }
    #expect(kept.bytes.count % 512 == 0)
    #expect(
      try OtherReader.run(Self.listing, on: kept.bytes) == [
        "2026 0o700 0 \(pythonQuoted("")) 7 0 dir",
        "2026/été 🌧️ \"x\".md 0o600 0 \(pythonQuoted("")) -9783072000 2 b\(pythonQuoted("\\xc3\\xa9"))",
        "\(long) 0o600 0 \(pythonQuoted("")) 1000000000000 0 b\(pythonQuoted(""))",
        String(repeating: "x", count: 100) + " 0o600 0 \(pythonQuoted("")) 0 512 b"
          + pythonQuoted(String(repeating: "\\x00", count: 40)),
        "parts 0o600 0 \(pythonQuoted("")) 1 5 b\(pythonQuoted("parts"))",
      ])
  }

  private func pythonQuoted(_ text: String) -> String { "'\(text)'" }

  @Test func `a file past what the old header can count has its size in a pax record`() throws {
    let kept = Kept()
    var writer = TarWriter { kept.bytes += $0 }
    try writer.begin("big", size: 1 << 33, modified: 0)
    #expect(String(decoding: kept.bytes[512...], as: UTF8.self).hasPrefix("19 size=8589934592\n"))
    #expect(kept.bytes.count == 1536)
    _ = consume writer
  }

  @Test(arguments: ["", "/etc/passwd", "../up", "a/../b", "a//b", ".", "a/.", "a\u{0}b", "a\\b", "a/"])
  func `a name that leads elsewhere is refused, since a reader would have to`(name: String) {
    #expect(throws: ArchiveError.unsafeName(member: 1)) { _ = try archive { try $0.add(name, [], modified: 0) } }
  }

  @Test func `memory stays the same however large a file is`() throws {
    var longest = 0
    var total = 0
    var writer = TarWriter {
      longest = max(longest, $0.count)
      total += $0.count
    }
    let piece = [UInt8](repeating: 7, count: 1 << 16)
    try writer.begin("big", size: piece.count * 512, modified: 0)
    for _ in 0..<512 { try writer.write(piece) }
    try writer.finish()
    #expect(longest == piece.count && total == 512 + piece.count * 512 + 1024)
  }
}
