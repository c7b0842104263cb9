/// Bytes as ASCII: base64 in lines of 64 characters between two marks. Source: age specification, "ASCII armor"; RFC
/// 7468, section 3, strict.
struct ArmourWriter {
  static let begin = Array("-----BEGIN AGE ENCRYPTED FILE-----".utf8)
  static let end = Array("-----END AGE ENCRYPTED FILE-----".utf8)
  /// Bytes in a whole line.
  static let lineCount = 48

  private var text = begin + [0x0a]
  /// Bytes that do not fill a line yet.
  private var carried: [UInt8] = []

  /// Takes more bytes.
  mutating func write(_ bytes: Span<UInt8>) {
    var index = 0
    if !carried.isEmpty {
      while index < bytes.count, carried.count < Self.lineCount {
        carried.append(bytes[index])
        index += 1
      }
      guard carried.count == Self.lineCount else { return }
      let whole = carried
      Self.line(whole.span, to: &text)
      carried.removeAll(keepingCapacity: true)
    }
    while index + Self.lineCount <= bytes.count {
      Self.line(bytes.extracting(index..<index + Self.lineCount), to: &text)
      index += Self.lineCount
    }
    while index < bytes.count {
      carried.append(bytes[index])
      index += 1
    }
  }

  /// Writes what does not fill a line, and the closing mark.
  mutating func finish() {
    let rest = carried
    if !rest.isEmpty { Self.line(rest.span, to: &text) }
    carried = []
    text += Self.end + [0x0a]
  }

  /// The text so far, which is forgotten here.
  mutating func take() -> [UInt8] {
    let taken = text
    text = []
    text.reserveCapacity(taken.count)
    return taken
  }

  private static func line(_ bytes: Span<UInt8>, to text: inout [UInt8]) {
    Base64.append(bytes, padded: true, to: &text)
    text.append(0x0a)
  }
}
