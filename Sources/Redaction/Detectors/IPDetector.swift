/// Internet addresses of version 4 (RFC 791, dotted) and 6 (RFC 4291 §2.2), with a prefix length, port or zone; and the addresses of network
/// hardware (IEEE 802: `00:1A:2b:3c:4D:5e`, `00-1A-…`, `001a.2b3c.4d5e`).
enum IPDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      let token = document.tokens[index]
      var end: Int?
      switch token.kind {
      case .number:
        end = quad(document, index) ?? colons(document, index) ?? hardware.end(in: document, from: token.start)
      case .mixed, .word:
        if token.count <= 4, document.isJoined(index + 1), document.tokens[index + 1].kind == .sign {
          end = colons(document, index) ?? hardware.end(in: document, from: token.start)
        }
      case .sign:
        if document.isSign(":", at: index), document.isSign(":", at: index + 1) { end = colons(document, index) }
      case .lineBreak: break
      }
      guard let end else {
        index += 1
        continue
      }
      findings.append(Finding(token.start..<end, .id, by: .ip))
      index = document.tokenAfter(end, from: index + 1)
    }
  }

  /// Four numbers below 256 with points between.
  private static func quad(_ document: Document, _ index: Int) -> Int? {
    guard !document.isJoined(index) || !document.isSign(of: [".", "-"], at: index - 1) else { return nil }
    for part in 0..<4 {
      let place = index + 2 * part
      guard let value = document.number(place), value < 256, document.tokens[place].count <= 3 else { return nil }
      guard part == 0 || document.isSign(".", at: place - 1) && document.isJoined(place - 1) && document.isJoined(place)
      else { return nil }
    }
    let after = index + 7
    // "1.2.3.4.5" is the number of a chapter, "version 1.2.3.4" of a program.
    if document.isSign(".", at: after), document.isJoined(after), document.isJoined(after + 1),
      document.token(after + 1)?.kind == .number
    {
      return nil
    }
    if document.isPreceded(at: index, within: 2, by: versions) { return nil }
    if document.isSign(of: [":", "/"], at: after), document.isJoined(after), document.isJoined(after + 1),
      document.token(after + 1)?.kind == .number
    {
      return document.tokens[after + 1].end
    }
    return document.tokens[after - 1].end
  }

  /// Version 6: eight groups of up to four hexadecimal digits with colons between, fewer where `::` stands for zeros; the last two may be
  /// a dotted address of version 4.
  private static func colons(_ document: Document, _ index: Int) -> Int? {
    if document.isJoined(index), !document.isSign(of: ["[", "(", "=", "\"", "'", "<", "/", "@"], at: index - 1) {
      return nil
    }
    let bytes = document.bytes
    let start = document.tokens[index].start
    var end = start
    var groups = 0
    var length = 0
    var gaps = 0
    var digits = 0
    while end < bytes.count, end - start < 46 {
      let byte = bytes[end]
      if byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6 {
        if byte &- 0x30 < 10 { digits += 1 }
        length += 1
        if length == 1 { groups += 1 }
        guard length <= 4 else { return nil }
      } else if byte == UInt8(ascii: ":"), end + 1 < bytes.count {
        if length == 0 {
          guard end == start && bytes[end + 1] == byte || end > start && bytes[end - 1] == byte else { return nil }
          if end > start { gaps += 1 }
        }
        length = 0
      } else {
        break
      }
      end += 1
    }
    // What closes a sentence is not part of it, but "::" is.
    if end > start, bytes[end - 1] == UInt8(ascii: ":"),
      gaps == 0 || end - start < 2 || bytes[end - 2] != UInt8(ascii: ":")
    {
      return nil
    }
    if end < bytes.count, bytes[end] == UInt8(ascii: "."), length > 0, groups >= 1, gaps > 0 || groups == 7 {
      guard let token = document.tokens.indices.first(where: { $0 >= index && document.tokens[$0].end == end }),
        let dotted = embedded(document, token)
      else { return nil }
      end = dotted
      groups += 1
    }
    guard gaps == 1 && groups < 8 && groups >= 1 || gaps == 0 && groups == 8, digits >= 1, end - start >= 3 else {
      return nil
    }
    if end < bytes.count, (bytes[end] | 0x20) &- 0x61 < 26 || bytes[end] == UInt8(ascii: ":") { return nil }
    if end < bytes.count, bytes[end] == UInt8(ascii: "%") || bytes[end] == UInt8(ascii: "/") {
      var next = end + 1
      while next < bytes.count, bytes[next] &- 0x30 < 10 || (bytes[next] | 0x20) &- 0x61 < 26 { next += 1 }
      if next > end + 1 { end = next }
    }
    return end
  }

  private static func embedded(_ document: Document, _ index: Int) -> Int? {
    for part in 0..<4 {
      guard let value = document.number(index + 2 * part), value < 256 else { return nil }
      guard part == 0 || document.isSign(".", at: index + 2 * part - 1) else { return nil }
    }
    return document.tokens[index + 6].end
  }

  private static let versions = Cues("version versions v ver firmware build release")
  private static let hardware = [
    Form("h{2}:h{2}:h{2}:h{2}:h{2}:h{2}"), Form("h{2}\\-h{2}\\-h{2}\\-h{2}\\-h{2}\\-h{2}"), Form("h{4}\\.h{4}\\.h{4}"),
  ]
}
