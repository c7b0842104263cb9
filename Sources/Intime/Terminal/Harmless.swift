/// Text from entries, imports and answers, made so that a terminal can only show it: nothing in it moves the cursor, sets
/// a title, changes colours or hides or reorders what stands beside it.
///
/// What would act is shown instead: `␛` for ESC, `␇` for BEL, `‹U+202E›` for an override of the writing direction. Line feed
/// and tab stay, and so do all scripts, right-to-left marks, joiners and emoji.
enum Harmless {
  /// `text`, shown harmlessly. Unicode's own line separators and CR LF become line feeds.
  static func text(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 &- 0x20 < 0x5f || $0 == 0x0a || $0 == 0x09 }) { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      switch scalar.value {
      case 0x0a, 0x09, 0x20..<0x7f: bytes.append(UInt8(scalar.value))
      case 0x0d where index < scalars.endIndex && scalars[index] == "\n": continue
      case 0..<0x20: append(UInt32(0x2400 + scalar.value), to: &bytes)
      case 0x7f: append(0x2421, to: &bytes)
      case 0x2028, 0x2029: bytes.append(0x0a)
      case 0x1f3f4:
        append(scalar.value, to: &bytes)
        if let end = endOfFlagTags(in: scalars, from: index) {
          for tag in scalars[index..<end] { append(tag.value, to: &bytes) }
          index = end
        }
      case let value where acts(value):
        bytes.append(contentsOf: "‹U+\(String(value, radix: 16, uppercase: true).leftFilledWithZeros(to: 4))›".utf8)
      case let value: append(value, to: &bytes)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// ``text(_:)`` on one line: line feeds and tabs become spaces.
  static func line(_ text: String) -> String {
    String(Self.text(text).map { $0 == "\n" || $0 == "\t" ? " " : $0 })
  }

  /// C1 controls, embeddings, overrides and isolates of writing direction, deprecated format characters, the byte order
  /// mark, interlinear annotations, and tags outside a flag.
  private static func acts(_ value: UInt32) -> Bool {
    switch value {
    case 0x80...0x9f, 0x202a...0x202e, 0x2066...0x206f, 0xfeff, 0xfff9...0xfffb, 0xe0000...0xe007f: true
    default: false
    }
  }

  /// Where the tags end that make a black flag that of a region (UTS #51, `emoji_tag_sequence`): 3 to 6 letters or
  /// digits, then the cancel tag.
  private static func endOfFlagTags(in scalars: String.UnicodeScalarView, from start: String.Index) -> String.Index? {
    var index = start
    var count = 0
    while index < scalars.endIndex, count <= 6 {
      let value = scalars[index].value
      scalars.formIndex(after: &index)
      if value == 0xe007f { return count >= 3 ? index : nil }
      guard (0xe0030...0xe0039).contains(value) || (0xe0061...0xe007a).contains(value) else { return nil }
      count += 1
    }
    return nil
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}

extension String {
  fileprivate func leftFilledWithZeros(to count: Int) -> String {
    String(repeating: "0", count: Swift.max(0, count - self.count)) + self
  }
}
