/// Sequences that a terminal would obey: colours, movements of the cursor, titles. A reply is judged and shown without them.
///
/// Source: ECMA-48, control sequences (`ESC [` … final byte) and strings (`ESC ]`, `ESC P`… up to BEL or ST).
public enum TerminalEscapes {
  /// `text` without them, and without other control characters but line feed and tab.
  public static func removed(from text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var kept = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar.value {
      case 0x1b: skipSequence(&rest)
      case 0x9b: skipControlSequence(&rest)
      case 0x90, 0x98, 0x9d...0x9f: skipString(&rest)
      default: if !isControl(scalar) { kept.append(scalar) }
      }
    }
    return String(kept)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0a: false
    case 0..<0x20, 0x7f..<0xa0: true
    default: false
    }
  }

  /// What follows ESC.
  private static func skipSequence(_ rest: inout Substring.UnicodeScalarView) {
    guard let next = rest.first else { return }
    switch next {
    case "[":
      rest.removeFirst()
      skipControlSequence(&rest)
    case "]", "P", "X", "^", "_":
      rest.removeFirst()
      skipString(&rest)
    default:
      while let scalar = rest.first, (0x20...0x2f).contains(scalar.value) { rest.removeFirst() }
      if let scalar = rest.first, (0x30...0x7e).contains(scalar.value) { rest.removeFirst() }
    }
  }

  /// Parameters and intermediate bytes, then the byte that ends them.
  private static func skipControlSequence(_ rest: inout Substring.UnicodeScalarView) {
    while let scalar = rest.first, (0x20...0x3f).contains(scalar.value) { rest.removeFirst() }
    if let scalar = rest.first, (0x40...0x7e).contains(scalar.value) { rest.removeFirst() }
  }

  /// Up to BEL or ST; of one without an end the line, so that no reply is lost to a stray byte.
  private static func skipString(_ rest: inout Substring.UnicodeScalarView) {
    while let scalar = rest.first, scalar != "\n" {
      rest.removeFirst()
      if scalar.value == 0x07 || scalar.value == 0x9c { return }
      if scalar.value == 0x1b {
        if rest.first == "\\" { rest.removeFirst() }
        return
      }
    }
  }
}
