/// HTML in the making: what is ours goes in as it is, and what others wrote only escaped.
struct HTMLText {
  private(set) var bytes: [UInt8] = []

  /// Adds markup of our own.
  mutating func markup(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Adds HTML that was made by this type.
  mutating func append(_ other: [UInt8]) { bytes += other }

  /// Adds words of the writer's.
  mutating func words(_ text: String) { words(Array(text.utf8)[...]) }

  /// Adds words of the writer's, which are UTF-8. What HTML has no place for is shown as a symbol: control characters as
  /// their pictures (U+2400), the others as U+FFFD.
  mutating func words(_ text: ArraySlice<UInt8>) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "<"): markup("&lt;")
      case UInt8(ascii: ">"): markup("&gt;")
      case UInt8(ascii: "\""): markup("&quot;")
      case UInt8(ascii: "'"): markup("&#39;")
      case 0x09, 0x0a: bytes.append(byte)
      case 0x0d:  // with the line feed that follows, or alone, a line break
        if index + 1 == text.endIndex || text[index + 1] != 0x0a { bytes.append(0x0a) }
      case 0x00..<0x20: bytes += [0xe2, 0x90, 0x80 + byte]
      case 0x7f: bytes += [0xe2, 0x90, 0xa1]
      case 0xc2 where index + 1 < text.endIndex && text[index + 1] < 0xa0:  // U+0080 to U+009F
        bytes += [0xef, 0xbf, 0xbd]
        index += 1
      case 0xef
      where text[index...].starts(with: [0xef, 0xbf, 0xbe]) || text[index...].starts(with: [0xef, 0xbf, 0xbf]):
        bytes += [0xef, 0xbf, 0xbd]
        index += 2
      default: bytes.append(byte)
      }
      index += 1
    }
  }

  /// The text of one that is complete.
  static func escaped(_ text: String) -> String {
    var html = HTMLText()
    html.words(text)
    return String(decoding: html.bytes, as: UTF8.self)
  }
}
