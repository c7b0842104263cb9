/// A piece of a phrase after ``TextFold``: `le 3 mars à 8h30` has `le`, 3, `mars`, `a`, 8, `h` and 30.
struct PhraseToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A run of digits; a value past ``PhraseToken/greatest`` counts as that.
    case number(Int, digits: Int)
    /// A run of the letters a to z.
    case word(String)
    /// One of `- / . : , +`.
    case symbol(Unicode.Scalar)
  }

  let kind: Kind
  /// Whether nothing stood between it and the piece before.
  let isGlued: Bool

  /// More seconds than the calendar has from end to end, and so few that no sum of amounts in one phrase overflows.
  static let greatest = 1_000_000_000_000
  /// The longest phrase that is looked at, in bytes of UTF-8.
  static let longestPhrase = 200

  /// The pieces of `text`, or `nil` if it is too long or holds a character that no phrase has.
  ///
  /// Hyphens and apostrophes within a word part it: `avant-hier`, `aujourd’hui`, `o'clock`.
  static func tokens(of text: String) -> [PhraseToken]? {
    guard text.utf8.count <= longestPhrase else { return nil }
    let bytes = plainHyphens(TextFold.fold(text))
    var tokens: [PhraseToken] = []
    var index = 0
    var isGlued = false
    while index < bytes.count {
      let start = index
      let kind: Kind
      switch bytes[index] {
      case UInt8(ascii: " "):
        index += 1
        isGlued = false
        continue
      case UInt8(ascii: "-"), UInt8(ascii: "'"):
        if isLetter(bytes, index - 1), isLetter(bytes, index + 1) {
          index += 1
          isGlued = false
          continue
        }
        guard bytes[index] == UInt8(ascii: "-") else { return nil }
        index += 1
        kind = .symbol("-")
      case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "+"):
        kind = .symbol(Unicode.Scalar(bytes[index]))
        index += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        var value = 0
        while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) {
          value = min(greatest, value * 10 + Int(bytes[index] - UInt8(ascii: "0")))
          index += 1
        }
        kind = .number(value, digits: index - start)
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        while isLetter(bytes, index) { index += 1 }
        kind = .word(String(decoding: bytes[start..<index], as: UTF8.self))
      default: return nil
      }
      tokens.append(PhraseToken(kind: kind, isGlued: isGlued))
      isGlued = true
    }
    return tokens
  }

  private static func isLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes.indices.contains(index) && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index])
  }

  /// U+2010 HYPHEN and U+2011 NON-BREAKING HYPHEN become `-`.
  private static func plainHyphens(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0xe2) else { return bytes }
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let isHyphen =
        index + 2 < bytes.count && bytes[index] == 0xe2 && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0x90 || bytes[index + 2] == 0x91)
      plain.append(isHyphen ? UInt8(ascii: "-") : bytes[index])
      index += isHyphen ? 3 : 1
    }
    return plain
  }
}
