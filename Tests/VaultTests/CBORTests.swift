import Testing

@testable import Vault

@Suite struct CBORTests {
  /// RFC 8949, Appendix A: the examples that records can hold.
  static let taken: [(hexadecimal: String, write: @Sendable (inout CBORWriter) -> Void)] = [
    ("00", { $0.write(0 as Int64) }), ("01", { $0.write(1 as Int64) }), ("0a", { $0.write(10 as Int64) }),
    ("17", { $0.write(23 as Int64) }), ("1818", { $0.write(24 as Int64) }), ("1819", { $0.write(25 as Int64) }),
    ("1864", { $0.write(100 as Int64) }), ("1903e8", { $0.write(1000 as Int64) }),
    ("1a000f4240", { $0.write(1_000_000 as Int64) }),
    ("1b000000e8d4a51000", { $0.write(1_000_000_000_000 as Int64) }),
    ("1bffffffffffffffff", { $0.write(18_446_744_073_709_551_615 as UInt64) }), ("20", { $0.write(-1 as Int64) }),
    ("29", { $0.write(-10 as Int64) }), ("3863", { $0.write(-100 as Int64) }), ("3903e7", { $0.write(-1000 as Int64) }),
    ("f4", { $0.write(false) }), ("f5", { $0.write(true) }), ("f6", { $0.writeNull() }),
    ("40", { $0.write([UInt8]()) }), ("4401020304", { $0.write([1, 2, 3, 4] as [UInt8]) }),
    ("60", { $0.write("") }), ("6161", { $0.write("a") }), ("6449455446", { $0.write("IETF") }),
    ("62225c", { $0.write("\"\\") }), ("62c3bc", { $0.write("\u{fc}") }), ("63e6b0b4", { $0.write("\u{6c34}") }),
    ("64f0908591", { $0.write("\u{10151}") }), ("80", { $0.writeArray(count: 0) }),
    ("83010203", { $0.writeArray([1, 2, 3]) }),
    (
      "8301820203820405",
      {
        $0.writeArray(count: 3)
        $0.write(1 as Int64)
        $0.writeArray([2, 3])
        $0.writeArray([4, 5])
      }
    ),
    (
      "98190102030405060708090a0b0c0d0e0f101112131415161718181819",
      { $0.writeArray(Array(1...25)) }
    ),
    ("a0", { $0.writeMap { _ in } }),
    (
      "a201020304",
      {
        $0.writeMap { map in
          map.field(1) { $0.write(2 as Int64) }
          map.field(3) { $0.write(4 as Int64) }
        }
      }
    ),
  ]

  @Test func `every example of the standard that records can hold is written to exactly these bytes`() throws {
    for (hexadecimal, write) in Self.taken {
      var writer = CBORWriter()
      write(&writer)
      #expect(writer.bytes == bytes(hexadecimal), "\(hexadecimal)")
      try skip(writer.bytes)
    }
  }

  /// RFC 8949, Appendix A: maps with texts as keys, and the least integer, are well-formed, but we write none.
  @Test(arguments: [
    "3bffffffffffffffff", "a26161016162820203", "826161a161626163",
    "a56161614161626142616361436164614461656145",
  ])
  func `other deterministic examples are passed over in a field that is not ours`(hexadecimal: String) throws {
    try skip(bytes(hexadecimal))
  }

  /// RFC 8949, Appendix A: big numbers, floating point, simple values, tags, indefinite lengths.
  @Test(arguments: [
    "c249010000000000000000", "c349010000000000000000", "f90000", "f98000", "f93c00", "fb3ff199999999999a", "f93e00",
    "f97bff", "fa47c35000", "fa7f7fffff", "fb7e37e43c8800759c", "f90001", "f90400", "f9c400", "fbc010666666666666",
    "f97c00", "f97e00", "f9fc00", "fa7f800000", "fa7fc00000", "faff800000", "fb7ff0000000000000",
    "fb7ff8000000000000", "fbfff0000000000000", "f7", "f0", "f8ff", "c074323031332d30332d32315432303a30343a30305a",
    "c11a514b67b0", "c1fb41d452d9ec200000", "d74401020304", "d818456449455446",
    "d82076687474703a2f2f7777772e6578616d706c652e636f6d", "5f42010243030405ff", "7f657374726561646d696e67ff", "9fff",
    "9f018202039f0405ffff", "9f01820203820405ff", "83018202039f0405ff", "83019f0203ff820405",
    "9f0102030405060708090a0b0c0d0e0f101112131415161718181819ff", "bf61610161629f0203ffff", "826161bf61626163ff",
    "bf6346756ef563416d7421ff",
  ])
  func `every other example of the standard is refused`(hexadecimal: String) {
    let error = #expect(throws: CBORError.self) { try skip(bytes(hexadecimal)) }
    guard case .unsupported? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: [
    "1800", "1817", "190000", "1900ff", "1a00000000", "1a0000ffff", "1b0000000000000000", "1b00000000ffffffff", "3817",
    "3900ff", "3a0000ffff", "3b00000000ffffffff", "5800", "581700", "590001ff", "7800", "79000161", "9800",
    "9900018000",
    "b800", "b900010000", "a1180000",
  ])
  func `a head that is longer than it need be is refused`(hexadecimal: String) {
    #expect(throws: CBORError.notDeterministic) { try skip(bytes(hexadecimal)) }
  }

  @Test(arguments: [
    "a202000100", "a201000100", "a301000200 0200", "a2181800 0100", "a2616200616100", "a2416101416101", "a2200000 00",
  ])
  func `keys that are out of order or there twice are refused`(hexadecimal: String) {
    #expect(throws: CBORError.notDeterministic) { try skip(bytes(hexadecimal)) }
    guard bytes(hexadecimal)[1] < 0x20 else { return }
    #expect(throws: CBORError.notDeterministic) {
      let input = bytes(hexadecimal)
      var reader = CBORReader(0..<input.count)
      try reader.map(input.span) { reader, _ throws(CBORError) in try reader.skip(input.span) }
    }
  }

  @Test(arguments: [
    "1c", "1d", "1e", "1f", "3c", "3f", "5c", "7e", "9d", "bc", "dc", "f8", "fc", "fd", "fe", "ff", "e0", "f3",
  ])
  func `reserved heads are refused`(hexadecimal: String) {
    #expect(throws: CBORError.unsupported(bytes(hexadecimal)[0])) { try skip(bytes(hexadecimal + "0000000000000000")) }
  }

  @Test func `every example that is cut short is refused`() {
    for (hexadecimal, _) in Self.taken {
      let whole = bytes(hexadecimal)
      for length in 0..<whole.count {
        #expect(throws: CBORError.truncated, "\(hexadecimal) cut to \(length)") { try skip(Array(whole[..<length])) }
      }
      #expect(throws: CBORError.trailingBytes) { try skip(whole + [0]) }
    }
  }

  /// They must not make us reserve memory or loop for long either: this test would not end.
  @Test(arguments: [
    "5bffffffffffffffff", "7bffffffffffffffff", "9bffffffffffffffff", "bbffffffffffffffff", "5b7fffffffffffffff",
    "9b7fffffffffffffff00", "bb7fffffffffffffff0000", "5affffffff", "9affffffff00", "ba7fffffff0000",
  ])
  func `counts that go beyond the end are refused at once`(hexadecimal: String) {
    #expect(throws: CBORError.truncated) { try skip(bytes(hexadecimal)) }
  }

  @Test func `nesting is taken to a depth, and refused beyond`() throws {
    for (opening, closing) in [([0x81 as UInt8], [0x00 as UInt8]), ([0xa1, 0x00], [0x00])] {
      let deepest = CBORReader.deepestNesting
      try skip((0..<deepest).flatMap { _ in opening } + closing)
      #expect(throws: CBORError.tooDeep) { try skip((0...deepest).flatMap { _ in opening } + closing) }
      #expect(throws: CBORError.tooDeep) { try skip((0..<1_000_000).flatMap { _ in opening } + closing) }
    }
  }

  @Test(arguments: ["61ff", "62c328", "63e28028", "64f0288cbc", "62c080", "63eda080", "64f4908080", "63e282"])
  func `a text that is no UTF-8 is refused`(hexadecimal: String) {
    #expect(throws: CBORError.self) { try skip(bytes(hexadecimal)) }
  }

  @Test(arguments: [
    Int64.min, Int64.min + 1, -4_294_967_297, -4_294_967_296, -65_537, -65_536, -257, -256, -25, -24, -1, 0, 23, 24,
    255,
    256, 65_535, 65_536, 4_294_967_295, 4_294_967_296, Int64.max,
  ])
  func `every integer comes back`(value: Int64) throws {
    var writer = CBORWriter()
    writer.write(value)
    var reader = CBORReader(0..<writer.bytes.count)
    #expect(try reader.integer(writer.bytes.span) == value)
    #expect(reader.isAtEnd)
    var unsigned = CBORReader(0..<writer.bytes.count)
    if value < 0 {
      #expect(throws: CBORError.wrongType) { _ = try unsigned.unsigned(writer.bytes.span) }
    } else {
      #expect(try unsigned.unsigned(writer.bytes.span) == UInt64(value))
    }
  }

  @Test(arguments: ["1b8000000000000000", "1bffffffffffffffff", "3b8000000000000000", "3bffffffffffffffff"])
  func `an integer beyond 64 bits with sign is out of range`(hexadecimal: String) {
    let input = bytes(hexadecimal)
    var reader = CBORReader(0..<input.count)
    #expect(throws: CBORError.outOfRange) { _ = try reader.integer(input.span) }
  }

  @Test func `an item of another type is refused, and nothing is read`() {
    for (hexadecimal, _) in Self.taken where !hexadecimal.hasPrefix("f") {
      let input = bytes(hexadecimal)
      let major = input[0] >> 5
      var reader = CBORReader(0..<input.count)
      if major > 1 { #expect(throws: CBORError.wrongType) { _ = try reader.integer(input.span) } }
      reader = CBORReader(0..<input.count)
      if major != 2 { #expect(throws: CBORError.wrongType) { _ = try reader.byteString(input.span) } }
      reader = CBORReader(0..<input.count)
      if major != 3 { #expect(throws: CBORError.wrongType) { _ = try reader.text(input.span) } }
      reader = CBORReader(0..<input.count)
      if major != 4 { #expect(throws: CBORError.wrongType) { _ = try reader.array(input.span) } }
      reader = CBORReader(0..<input.count)
      #expect(throws: CBORError.wrongType) { _ = try reader.bool(input.span) }
      #expect(reader.offset == 0)
    }
  }

  private func skip(_ input: [UInt8]) throws(CBORError) {
    var reader = CBORReader(0..<input.count)
    try reader.skip(input.span)
    try reader.finish()
  }
}

extension CBORWriter {
  fileprivate mutating func writeArray(_ values: [Int64]) {
    writeArray(count: values.count)
    for value in values { write(value) }
  }
}

/// The bytes that `text` writes in hexadecimal.
func bytes(_ text: String) -> [UInt8] {
  let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}
