/// Base64 with its standard alphabet, strictly canonical. Source: RFC 4648, sections 3.5 and 4.
enum Base64 {
  // Arrays, lent as spans: an `InlineArray` would be copied at each look.
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  /// The six bits of each character; 0xff for those that are none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xff, count: 256)
    for (index, character) in alphabet.enumerated() { values[Int(character)] = UInt8(index) }
    return values
  }()

  /// The text for `bytes`, with `=` at its end only if `padded`.
  static func encode(_ bytes: Span<UInt8>, padded: Bool = false) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    append(bytes, padded: padded, to: &text)
    return text
  }

  /// The same, at the end of `text`.
  static func append(_ bytes: Span<UInt8>, padded: Bool, to text: inout [UInt8]) {
    let table = Self.alphabet
    let alphabet = table.span
    var index = 0
    while index + 3 <= bytes.count {
      let group = Int(bytes[index]) << 16 | Int(bytes[index + 1]) << 8 | Int(bytes[index + 2])
      text.append(alphabet[group >> 18])
      text.append(alphabet[group >> 12 & 63])
      text.append(alphabet[group >> 6 & 63])
      text.append(alphabet[group & 63])
      index += 3
    }
    let rest = bytes.count - index
    guard rest > 0 else { return }
    let group = Int(bytes[index]) << 16 | (rest == 2 ? Int(bytes[index + 1]) << 8 : 0)
    text.append(alphabet[group >> 18])
    text.append(alphabet[group >> 12 & 63])
    if rest == 2 { text.append(alphabet[group >> 6 & 63]) }
    if padded { for _ in rest..<3 { text.append(0x3d) } }
  }

  /// The bytes of a text without padding, or `nil` if another text would be the right one for them.
  static func decode(_ text: Span<UInt8>) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: text.count * 3 / 4)
    var output = bytes.mutableSpan
    return decode(text, into: &output, at: 0) == nil ? nil : bytes
  }

  /// Writes the bytes of a text without padding to `output` from `offset` on.
  /// - Returns: how many, or `nil` if the text is not canonical, or does not fit.
  static func decode(_ text: Span<UInt8>, into output: inout MutableSpan<UInt8>, at offset: Int) -> Int? {
    let table = Self.values
    let values = table.span
    let count = text.count * 3 / 4
    let whole = text.count / 4 * 4
    guard text.count % 4 != 1, offset + count <= output.count else { return nil }
    var (index, place) = (0, offset)
    var all: UInt8 = 0
    while index < whole {
      let (a, b) = (values[Int(text[index])], values[Int(text[index + 1])])
      let (c, d) = (values[Int(text[index + 2])], values[Int(text[index + 3])])
      all |= a | b | c | d
      output[place] = a << 2 | b >> 4 & 3
      output[place + 1] = b << 4 | c >> 2 & 15
      output[place + 2] = c << 6 | d & 63
      index += 4
      place += 3
    }
    let rest = text.count - whole
    if rest > 0 {
      let (a, b) = (values[Int(text[index])], values[Int(text[index + 1])])
      let c = rest == 3 ? values[Int(text[index + 2])] : 0
      all |= a | b | c
      output[place] = a << 2 | b >> 4 & 3
      if rest == 3 { output[place + 1] = b << 4 | c >> 2 & 15 }
      // The bits that say nothing must be zero.
      guard (rest == 3 ? c & 3 : b & 15) == 0 else { return nil }
    }
    return all & 0xc0 == 0 ? count : nil
  }

  /// Decodes whole lines of 64 characters that end in LF or CR LF, up to the first that is something else or
  /// incomplete.
  /// - Returns: how many lines there were, and of how many bytes; each gave 48 bytes, from `offset` on.
  static func decodeLines(
    _ text: Span<UInt8>, into output: inout MutableSpan<UInt8>, at offset: Int
  ) -> (lines: Int, count: Int) {
    let table = Self.values
    let values = table.span
    var (lines, start, place) = (0, 0, offset)
    while start + 66 <= text.count, place + 48 <= output.count {
      let isLF = text[start + 64] == 0x0a
      guard isLF || (text[start + 64] == 0x0d && text[start + 65] == 0x0a) else { break }
      var all: UInt8 = 0
      var index = start
      while index < start + 64 {
        let (a, b) = (values[Int(text[index])], values[Int(text[index + 1])])
        let (c, d) = (values[Int(text[index + 2])], values[Int(text[index + 3])])
        all |= a | b | c | d
        output[place] = a << 2 | b >> 4 & 3
        output[place + 1] = b << 4 | c >> 2 & 15
        output[place + 2] = c << 6 | d & 63
        index += 4
        place += 3
      }
      guard all & 0xc0 == 0 else { break }
      lines += 1
      start += isLF ? 65 : 66
    }
    return (lines, start)
  }

  /// As ``decode(_:into:at:)``, for a text that is padded to a multiple of four characters.
  static func decodePadded(_ text: Span<UInt8>, into output: inout MutableSpan<UInt8>, at offset: Int) -> Int? {
    guard text.count % 4 == 0 else { return nil }
    var count = text.count
    while count > 0, text.count - count < 2, text[count - 1] == 0x3d { count -= 1 }
    return decode(text.extracting(0..<count), into: &output, at: offset)
  }
}
