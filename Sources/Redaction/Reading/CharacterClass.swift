/// What a character is to the tokenizer.
enum CharacterClass: UInt8 {
  case lower, upper
  /// A letter without case.
  case letter
  /// A combining mark, a joiner or a soft hyphen: it belongs to the word that it stands in.
  case mark
  case digit, space, lineBreak, sign

  /// The class of `scalar`.
  init(_ scalar: Unicode.Scalar) {
    self = scalar.value < UInt32(Self.known.count) ? Self.known[Int(scalar.value)] : Self.slow(scalar)
  }

  /// Latin, Greek, Cyrillic and what lies between them, asked of Unicode once.
  private static let known: [CharacterClass] = (0..<0x530).map { value in
    Unicode.Scalar(value).map(slow) ?? .sign
  }

  private static func slow(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar.value {
    case 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029: return .lineBreak
    case 0xad, 0x200b...0x200f, 0x2060, 0xfeff: return .mark
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .modifierLetter, .otherLetter, .letterNumber: return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .decimalNumber: return .digit
    case .spaceSeparator: return .space
    default: return properties.isWhitespace ? .space : .sign
    }
  }
}
