/// Internet addresses (RFC 791 dotted quads, RFC 4291 §2.2), and hardware addresses, which look alike (IEEE 802).
enum IPDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      let length = quad(document, index) ?? hexGroups(document, index)
      if let length { findings.append(Finding(document.range(index, index + length), .id, by: .ip)) }
      index += length ?? 1
    }
  }

  private static func quad(_ document: Document, _ index: Int) -> Int? {
    guard document.tokens[index].kind == .number, !document.isSign(".", at: index - 1) else { return nil }
    for part in 0..<4 {
      guard let value = document.number(index + 2 * part), value < 256 else { return nil }
      guard part == 0 || document.isSign(".", at: index + 2 * part - 1) && document.isJoined(index + 2 * part) else {
        return nil
      }
    }
    return 7
  }

  private static func hexGroups(_ document: Document, _ index: Int) -> Int? {
    guard document.tokens[index].isAfterSpace || document.tokens[index].kind != .sign else { return nil }
    var colons = 0
    var groups = 0
    var digits = 0
    var end = index
    while let token = document.token(end), end == index || document.isJoined(end) {
      if document.isSign(":", at: end) {
        colons += 1
      } else if token.kind != .sign, token.count <= 4, document.folded(token).allSatisfy(isHex) {
        groups += 1
        digits += document.digitCount(token)
      } else {
        break
      }
      end += 1
    }
    if document.isSign(":", at: end - 1), end > index { end -= 1 }
    // "12:30:45" is a time, "a:b" nothing.
    return colons >= 4 && groups >= 3 && digits > 0 && end - index >= 6 ? end - index : nil
  }

  private static func isHex(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) }
}
