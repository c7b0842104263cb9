/// How many columns of a terminal a text takes, counted by grapheme cluster: 0, 1 or 2 for most, 1 where a font might decide.
///
/// Sources: Unicode 17, `EastAsianWidth.txt` (W and F are wide, ambiguous is narrow), and UTS #51 for emoji: a sequence joined by
/// ZWJ, a flag, a keycap and whatever U+FE0F makes an emoji take two columns.
enum DisplayWidth {
  /// The columns of `text`; line breaks, tabs and other controls count nothing.
  static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 &- 0x20 < 0x5f }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns of one grapheme cluster.
  static func of(_ character: Character) -> Int {
    var width = 0
    var previous: Unicode.Scalar?
    for scalar in character.unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x1f1e6...0x1f1ff: return 2  // a flag is two of these; one alone is drawn as a boxed letter
      case 0xfe0f where previous?.properties.isEmoji == true: width = max(width, 2)
      case 0x1f3fb...0x1f3ff where previous != nil: continue  // a skin tone on what came before
      default:
        if previous == "\u{200d}", width > 0, scalar.properties.isEmoji { continue }
        width += of(scalar)
      }
    }
    return width
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7f: return 1
    case 0..<0xa0: return 0
    case 0xa0..<0x300: return 1
    case 0x1160...0x11ff, 0xd7b0...0xd7ff: return 0  // vowels and finals that join the Hangul letter before
    case 0x3164, 0xffa0, 0x302e, 0x302f: return 0  // Hangul fillers and tone marks
    case 0x600...0x605, 0x6dd, 0x70f, 0x890, 0x891, 0x8e2, 0x110bd, 0x110cd: return 1  // signs drawn around digits
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  /// Whether the scalar is as wide as an ideograph.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    guard value >= 0x1100 else { return false }
    var (low, high) = (0, wide.count)
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }

  /// Wide and fullwidth scalars, ascending, with the planes that are reserved for ideographs.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115f, 0x231a...0x231b, 0x2329...0x232a, 0x23e9...0x23ec, 0x23f0...0x23f0, 0x23f3...0x23f3,
    0x25fd...0x25fe, 0x2614...0x2615, 0x2630...0x2637, 0x2648...0x2653, 0x267f...0x267f, 0x268a...0x268f,
    0x2693...0x2693, 0x26a1...0x26a1, 0x26aa...0x26ab, 0x26bd...0x26be, 0x26c4...0x26c5, 0x26ce...0x26ce,
    0x26d4...0x26d4, 0x26ea...0x26ea, 0x26f2...0x26f3, 0x26f5...0x26f5, 0x26fa...0x26fa, 0x26fd...0x26fd,
    0x2705...0x2705, 0x270a...0x270b, 0x2728...0x2728, 0x274c...0x274c, 0x274e...0x274e, 0x2753...0x2755,
    0x2757...0x2757, 0x2795...0x2797, 0x27b0...0x27b0, 0x27bf...0x27bf, 0x2b1b...0x2b1c, 0x2b50...0x2b50,
    0x2b55...0x2b55, 0x2e80...0x2e99, 0x2e9b...0x2ef3, 0x2f00...0x2fd5, 0x2ff0...0x303e, 0x3041...0x3096,
    0x3099...0x30ff, 0x3105...0x312f, 0x3131...0x318e, 0x3190...0x31e5, 0x31ef...0x321e, 0x3220...0x3247,
    0x3250...0xa48c, 0xa490...0xa4c6, 0xa960...0xa97c, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe10...0xfe19,
    0xfe30...0xfe52, 0xfe54...0xfe66, 0xfe68...0xfe6b, 0xff01...0xff60, 0xffe0...0xffe6, 0x16fe0...0x16fe4,
    0x16ff0...0x16ff6, 0x17000...0x18cd5, 0x18cff...0x18d1e, 0x18d80...0x18df2, 0x1aff0...0x1aff3, 0x1aff5...0x1affb,
    0x1affd...0x1affe, 0x1b000...0x1b122, 0x1b132...0x1b132, 0x1b150...0x1b152, 0x1b155...0x1b155, 0x1b164...0x1b167,
    0x1b170...0x1b2fb, 0x1d300...0x1d356, 0x1d360...0x1d376, 0x1f004...0x1f004, 0x1f0cf...0x1f0cf, 0x1f18e...0x1f18e,
    0x1f191...0x1f19a, 0x1f200...0x1f202, 0x1f210...0x1f23b, 0x1f240...0x1f248, 0x1f250...0x1f251, 0x1f260...0x1f265,
    0x1f300...0x1f320, 0x1f32d...0x1f335, 0x1f337...0x1f37c, 0x1f37e...0x1f393, 0x1f3a0...0x1f3ca, 0x1f3cf...0x1f3d3,
    0x1f3e0...0x1f3f0, 0x1f3f4...0x1f3f4, 0x1f3f8...0x1f43e, 0x1f440...0x1f440, 0x1f442...0x1f4fc, 0x1f4ff...0x1f53d,
    0x1f54b...0x1f54e, 0x1f550...0x1f567, 0x1f57a...0x1f57a, 0x1f595...0x1f596, 0x1f5a4...0x1f5a4, 0x1f5fb...0x1f64f,
    0x1f680...0x1f6c5, 0x1f6cc...0x1f6cc, 0x1f6d0...0x1f6d2, 0x1f6d5...0x1f6d8, 0x1f6dc...0x1f6df, 0x1f6eb...0x1f6ec,
    0x1f6f4...0x1f6fc, 0x1f7e0...0x1f7eb, 0x1f7f0...0x1f7f0, 0x1f90c...0x1f93a, 0x1f93c...0x1f945, 0x1f947...0x1f9ff,
    0x1fa70...0x1fa7c, 0x1fa80...0x1fa8a, 0x1fa8e...0x1fac6, 0x1fac8...0x1fac8, 0x1facd...0x1fadc, 0x1fadf...0x1faea,
    0x1faef...0x1faf8, 0x20000...0x2fffd, 0x30000...0x3fffd,
  ]
}

extension StringProtocol {
  /// The text, cut to at most `columns` columns, with `…` at the end where something is missing.
  func truncated(to columns: Int) -> String {
    guard DisplayWidth.of(self) > columns else { return String(self) }
    guard columns > 0 else { return "" }
    var result = ""
    var used = 0
    for character in self {
      let width = DisplayWidth.of(character)
      if used + width > columns - 1 { break }
      result.append(character)
      used += width
    }
    while result.last == " " { result.removeLast() }
    return result + "…"
  }

  /// The text with spaces after it, to at least `columns` columns.
  func filled(to columns: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, columns - DisplayWidth.of(self)))
  }

  /// The text with spaces before it, to at least `columns` columns.
  func filledInFront(to columns: Int) -> String {
    String(repeating: " ", count: Swift.max(0, columns - DisplayWidth.of(self))) + self
  }
}
