import Testing

@testable import Archive

@Suite struct GzipReaderTests {
  /// `printf Rain. | gzip -n`
  private static let rain: [UInt8] = [
    0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3, 0x0b, 0x4a, 0xcc, 0xcc, 0xd3, 3, 0, 0x99, 0x40, 0xc5, 0x67, 5, 0, 0, 0,
  ]

  private func unpacked(_ bytes: [UInt8], pieceCount: Int = 3) throws -> [UInt8] {
    let reader = try GzipReader(pieces(of: bytes, pieceCount))
    var (result, buffer): ([UInt8], [UInt8]) = ([], [UInt8](repeating: 0, count: 4))
    while case let count = try reader.read(into: &buffer), count > 0 { result += buffer[..<count] }
    return result
  }

  @Test(arguments: [1, 3, 100])
  func `what gzip packed comes back, also of two files in one`(pieceCount: Int) throws {
    #expect(try unpacked(Self.rain, pieceCount: pieceCount) == Array("Rain.".utf8))
    #expect(try unpacked(Self.rain + Self.rain, pieceCount: pieceCount) == Array("Rain.Rain.".utf8))
  }

  @Test func `cuts, changes and bytes behind the end are noticed`() throws {
    for count in 0..<Self.rain.count {
      #expect(throws: ArchiveError.truncated, "\(count)") { _ = try unpacked(Array(Self.rain[..<count])) }
    }
    for index in 10..<Self.rain.count {
      var changed = Self.rain
      changed[index] ^= 4
      // The last bits before the check sum mean nothing.
      let read = try? unpacked(changed)
      #expect(read == nil || read == Array("Rain.".utf8), "\(index)")
    }
    #expect(throws: ArchiveError.trailingData) { _ = try unpacked(Self.rain + [0, 0, 0]) }
  }
}
