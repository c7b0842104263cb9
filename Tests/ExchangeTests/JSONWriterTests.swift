import Testing

@testable import JSON

@Suite struct JSONWriterTests {
  @Test func `members come in the order written`() {
    var json = JSONWriter()
    json.object {
      $0.field("id", "7z\"\\\n\u{1b}é🙂")
      $0.field("mood", nil as Int?)
      $0.field("words", 12)
      $0.field("starred", true)
      $0.field("ratio", 0.5)
      $0.array("tags") { tags in for tag in ["a", "b"] { tags.value(tag) } }
      $0.object("none") { _ in }
      $0.array("empty") { _ in }
    }
    let expected =
      #"{"id":"7z\"\\\n\u001bé🙂","mood":null,"words":12,"starred":true,"ratio":0.5,"tags":["a","b"],"none":{},"empty":[]}"#
    #expect(String(decoding: json.take(), as: UTF8.self) == expected)
    #expect(json.bytes.isEmpty)
  }

  @Test func `indented text has one member a line`() {
    var json = JSONWriter(.indented(by: 2))
    json.object {
      $0.object("tags") { _ in }
      $0.array("entries") {
        $0.object { $0.array("tags") { $0.value(1) } }
        $0.value(nil as String?)
      }
    }
    json.endText()
    let expected = """
      {
        "tags": {},
        "entries": [
          {
            "tags": [
              1
            ]
          },
          null
        ]
      }

      """
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
  }

  @Test func `texts follow each other on lines`() {
    var json = JSONWriter()
    for number in 1...2 {
      json.object { $0.field("n", number) }
      json.endText()
    }
    #expect(json.take() == Array("{\"n\":1}\n{\"n\":2}\n".utf8))
  }

  @Test func `numbers that JSON lacks are null`() {
    var json = JSONWriter()
    json.array {
      $0.value(Double.nan)
      $0.value(Double.infinity)
      $0.value(-0.25)
    }
    #expect(json.take() == Array("[null,null,-0.25]".utf8))
  }

  @Test func `every character survives, and none can steer a terminal`() throws {
    for value in (0...0x3000 as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)b"
      var json = JSONWriter()
      json.value(text)
      #expect(try JSONValue(json.bytes).string.map { Array($0.utf8) } == Array(text.utf8))
      if value < 0x20 || (0x7f..<0xa0).contains(value) || value == 0x2028 || value == 0x2029 {
        #expect(json.bytes.allSatisfy { (0x20..<0x7f).contains($0) })
      }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `what is written is read again`(seed: UInt64) throws {
    var random = Seeded(seed)
    for round in 0..<200 {
      let value = random.json(depth: 4)
      for layout in [JSONWriter.Layout.compact, .indented(by: 2)] {
        #expect(try JSONValue(value.written(layout)).written() == value.written(), "seed \(seed), round \(round)")
      }
    }
  }
}

extension Seeded {
  mutating func json(depth: Int) -> JSONValue {
    switch Int.random(in: 0...(depth > 0 ? 5 : 3), using: &self) {
    case 0: .null
    case 1: .bool(flip())
    case 2: .number(flip() ? JSONNumber(Int(truncatingIfNeeded: next())) : JSONNumber(checked: "-1.5E+300"))
    case 3: .string(text())
    case 4: .array((0..<Int.random(in: 0...4, using: &self)).map { _ in json(depth: depth - 1) })
    default:
      .object((0..<Int.random(in: 0...4, using: &self)).map { .init("\($0)\(text())", json(depth: depth - 1)) })
    }
  }
}
