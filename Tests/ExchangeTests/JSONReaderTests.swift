import Testing

@testable import JSON

@Suite struct JSONReaderTests {
  static let accepted: [String] = [
    "null", "true", "false", "0", "-0", "-1", "10", "1.5", "1e5", "1E+5", "1e-5", "-0.0e-0",
    "123456789012345678901234567890",
    "\"\"", "\"a\"", " \"a\" ", "\t\r\n[]\n", "[]", "[ ]", "{}", "{ }", "[[[]]]", "[1,2]", "[ 1 , 2 ]", "{\"a\":1}",
    "{\"a\":{\"b\":[null]}}", "{\"\":0}", "{\"a\":1,\"a\":2}", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0000\"",
    "\"\\u00e9\\u00E9\"",
    "\"\\ud83d\\ude42\"", "\"\\ud83d\"", "\"\\ude42\"", "\"\\ud83d\\u0041\"", "\"\\ud83d\\ud83d\\ude42\"", "\"\u{7f}\"",
    "\"\u{2028}\u{2029}\"", "\"\u{10ffff}\"", "\"\u{feff}\"", "\u{feff}[]", "[1,[2,{\"a\":[3]}],\"x\"]",
  ]

  @Test(arguments: accepted)
  func `what RFC 8259 allows is read`(text: String) throws {
    _ = try JSONValue(Array(text.utf8))
  }

  static let refused: [String] = [
    "", " ", "\u{feff}", "nul", "nulll", "True", "NaN", "Infinity", "-Infinity", "undefined", "+1", "-", "01", "-01",
    "1.", ".5", "1.e1", "1e",
    "1e+", "0x10", "1_000", "--1", "1 2", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1 2]", "[1,,2]",
    "[1}", "{]", "{\"a\"}",
    "{\"a\":}", "{\"a\":1,}", "{,}", "{\"a\" 1}", "{\"a\"::1}", "{a:1}", "{'a':1}", "{1:1}", "{null:1}",
    "{\"a\":1 \"b\":2}", "[]]", "{}}",
    "[] []", "\"", "\"a", "\"\\\"", "\"\\", "\"\\x41\"", "\"\\'\"", "\"\\u\"", "\"\\u12\"", "\"\\u12g4\"",
    "\"\\U0041\"", "\"\n\"", "\"\t\"",
    "\"\u{0}\"", "\"\u{1f}\"", "'a'", "// c\n1", "/* c */1", "#1", "[1,/**/2]", "\u{a0}1", "\u{2028}1", "\u{c}1",
    "\u{b}1", "\u{0}",
    "1\u{0}", "\u{feff}\u{feff}1", "é", "a", "\"a\"b", "[\"a\":1]", "\"\\ud83d\\u12\"", "tru", "[truE]", "-é",
  ]

  @Test(arguments: refused)
  func `what RFC 8259 does not allow is refused`(text: String) {
    #expect(throws: JSONError.self) { try JSONValue(Array(text.utf8)) }
    #expect(throws: JSONError.self) {
      var reader = JSONReader(ByteSource(Array(text.utf8)))
      try reader.finish()  // skipping must be as strict
    }
  }

  static let illFormed: [[UInt8]] = [
    [0x80], [0xbf], [0xc0, 0x80], [0xc1, 0xbf], [0xc3], [0xc3, 0x28], [0xe0, 0x80, 0x80], [0xe0, 0x9f, 0xbf],
    [0xe2, 0x82],
    [0xe2, 0x28, 0xa1], [0xed, 0xa0, 0x80], [0xed, 0xbf, 0xbf], [0xf0, 0x80, 0x80, 0x80], [0xf0, 0x8f, 0xbf, 0xbf],
    [0xf0, 0x9f, 0x99], [0xf4, 0x90, 0x80, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xff], [0xfe, 0xff], [0xe9],
  ]

  @Test(arguments: illFormed)
  func `bytes that are not UTF-8 are refused, with their offset`(bytes: [UInt8]) {
    let text = Array("[\n\"é".utf8) + bytes + Array("\"]".utf8)
    #expect(fault(of: text) == .init(.notUTF8, offset: 5, line: 2))
    #expect(UTF8Form.firstFault(in: text.span) == 5)
  }

  @Test func `UTF-16 and Latin-1 are refused as not UTF-8`() {
    #expect(fault(of: [0xff, 0xfe, 0x5b, 0x00])?.fault == .notUTF8)
    #expect(fault(of: [0x5b, 0x22, 0xe9, 0x22, 0x5d])?.fault == .notUTF8)
  }

  @Test(arguments: [
    ("[\n 1,\n x]", Found(.unexpectedByte(UInt8(ascii: "x")), offset: 7, line: 3)),
    ("{\"a\": \"b\nc\"}", Found(.controlCharacter(10), offset: 8, line: 1)),
    ("[1]\n\n!", Found(.trailingByte(UInt8(ascii: "!")), offset: 5, line: 3)),
    ("\n[", Found(.unexpectedEnd, offset: 2, line: 2)),
    ("[0, 00]", Found(.badNumber, offset: 4, line: 1)),
    ("[\"\\q\"]", Found(.badEscape, offset: 2, line: 1)),
  ])
  func `an error names the byte and the line`(text: String, expected: Found) {
    #expect(fault(of: Array(text.utf8)) == expected)
  }

  @Test func `escapes become the characters they stand for`() throws {
    let text = "\"\\u00e9\\n\\/\\ud83d\\ude42\\ud83dx\\ude42\\u0000\""
    let value = try JSONValue(Array(text.utf8))
    #expect(value.string.map { Array($0.utf8) } == Array("é\n/🙂\u{fffd}x\u{fffd}\u{0}".utf8))
    var reader = JSONReader(ByteSource(Array(text.utf8)))
    _ = try reader.string()
    #expect(reader.replacedSurrogates == 2)
  }

  @Test func `of a name that occurs twice the last value counts`() throws {
    let value = try JSONValue(Array("{\"a\":1,\"b\":2,\"a\":3}".utf8))
    #expect(value == .object([.init("a", .number(JSONNumber(3))), .init("b", .number(JSONNumber(2)))]))
  }

  @Test func `numbers keep their digits, and say what fits`() throws {
    let values = try JSONValue(Array("[1.0, 1e2, 1.5, 9223372036854775808, 1e400, -0]".utf8)).elements ?? []
    #expect(values.map(\.int) == [1, 100, nil, nil, nil, 0])
    #expect(values.map(\.double) == [1, 100, 1.5, 9223372036854775808, nil, -0.0])
    #expect(values.last == .number(JSONNumber(checked: "-0")))
  }

  @Test func `nesting stops at the limit`() throws {
    let deep = { (depth: Int) in
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    _ = try JSONValue(deep(128))
    #expect(fault(of: deep(129))?.fault == .tooDeep(limit: 128))
    #expect(fault(of: Array(repeating: UInt8(ascii: "["), count: 1_000_000))?.fault == .tooDeep(limit: 128))
  }

  @Test func `a string stops at the limit, escapes counted as what they stand for`() throws {
    var limits = JSONReader.Limits()
    limits.stringBytes = 4
    _ = try JSONValue(Array("\"\\u0041bcd\"".utf8), limits: limits)
    for text in ["\"abcde\"", "\"abc\\u00e9\"", "\"aéé\""] {
      #expect(throws: JSONError.self) { try JSONValue(Array(text.utf8), limits: limits) }
    }
  }

  @Test(arguments: [1, 2, 3, 5, 7, 64])
  func `chunks of any size give the same`(size: Int) throws {
    for text in Self.accepted {
      let bytes = Array(text.utf8)
      var reader = JSONReader(ByteSource(bytes, chunkSize: size))
      let value = try JSONValue(next: &reader)
      try reader.finish()
      #expect(value.written() == (try JSONValue(bytes)).written())
    }
    for text in Self.refused {
      #expect(fault(of: Array(text.utf8), chunkSize: size) == fault(of: Array(text.utf8)), "\(text)")
    }
  }

  @Test func `a text cut anywhere in two is read the same`() throws {
    let text = Array(
      "\u{feff}{\"tags\": {\"@é\": 12.5e+3}, \"entries\": [\"\\ud83d\\ude42 a🙂b\\n\\ud83d\", true, null, -0]}\n".utf8)
    let whole = try JSONValue(text).written()
    for cut in 0...text.count {
      var parts = [Array(text[..<cut]), Array(text[cut...]), []].filter { !$0.isEmpty }
      var reader = JSONReader(
        ByteSource { buffer in
          guard !parts.isEmpty else { return 0 }
          let part = parts.removeFirst()
          buffer.replaceSubrange(0..<part.count, with: part)
          return part.count
        })
      let value = try JSONValue(next: &reader)
      try reader.finish()
      #expect(value.written() == whole, "cut at \(cut)")
    }
  }

  @Test func `a text cut short is refused at every length`() {
    let text = Array("{\"a\": [\"\\ud83d\\ude42é\", true, null, {\"b\": 1.5}]}".utf8)
    for length in 0..<text.count {
      #expect(throws: JSONError.self, "\(length) bytes") { try JSONValue(Array(text[..<length])) }
    }
  }

  @Test func `values that nobody takes are skipped`() throws {
    var reader = JSONReader(ByteSource(Array("{\"a\":[1,{\"b\":[]}],\"c\":\"x\",\"d\":[[1],2]}".utf8)))
    #expect(try reader.string() == nil)
    #expect(try reader.beginObject())
    var names: [String] = []
    while let name = try reader.nextKey() {
      names.append(name)
      if name == "d" {
        #expect(try reader.beginArray())
        var count = 0
        while try reader.nextElement() { count += 1 }
        #expect(count == 2)
      }
    }
    try reader.finish()
    #expect(names == ["a", "c", "d"])
  }

  @Test func `several texts follow each other`() throws {
    var reader = JSONReader(ByteSource(Array("\u{feff}{\"a\":1}\n{\"a\":2}\r\n\n3".utf8)))
    var texts: [[UInt8]] = []
    while try reader.nextText() {
      if texts.count == 2 { break }
      texts.append(try JSONValue(next: &reader).written())
    }
    #expect(texts == [Array("{\"a\":1}".utf8), Array("{\"a\":2}".utf8)])
    #expect(try reader.nextText() == false, "the third was skipped")
  }

  @Test func `a stream that never ends is given up early`() {
    for (byte, fault) in [
      (UInt8(0), JSONFault.unexpectedByte(0)), (UInt8(ascii: "["), .tooDeep(limit: 128)), (0x31, .badNumber),
    ] {
      let source = EndlessSource(byte)
      var reader = JSONReader(source.bytes)
      #expect(Found(catching: { try reader.finish() })?.fault == fault)
      #expect(source.read <= 1 << 17)
    }
  }

  @Test func `a source that fails is reported as such`() {
    var reader = JSONReader(ByteSource { _ in throw Broken() })
    do {
      try reader.finish()
      Issue.record("nothing was thrown")
    } catch {
      guard case .unreadable(let cause) = error, cause is Broken else {
        Issue.record("another error: \(error)")
        return
      }
    }
  }

  private func fault(of bytes: [UInt8], chunkSize: Int = 1 << 16) -> Found? {
    Found(catching: {
      var reader = JSONReader(ByteSource(bytes, chunkSize: chunkSize))
      _ = try JSONValue(next: &reader)
      try reader.finish()
    })
  }
}

struct Broken: Error {}

/// A fault and its place.
struct Found: Equatable, Sendable {
  let fault: JSONFault
  let place: Place

  init(_ fault: JSONFault, offset: Int, line: Int) {
    self.fault = fault
    place = Place(offset: offset, line: line)
  }

  init?(catching body: () throws -> Void) {
    do {
      try body()
      return nil
    } catch {
      guard let error = error as? JSONError, case .malformed(let fault, let place) = error else { return nil }
      self.fault = fault
      self.place = place
    }
  }

}

/// Gives one byte for ever, and counts.
final class EndlessSource {
  private let byte: UInt8
  private(set) var read = 0

  init(_ byte: UInt8) { self.byte = byte }

  var bytes: ByteSource {
    ByteSource { buffer in
      for index in buffer.indices { buffer[index] = self.byte }
      self.read += buffer.count
      return buffer.count
    }
  }
}
