/// What a number or code looks like, written as an example: `A{2}-9{3}-A{2}` is a French number plate.
///
/// | sign | stands for |
/// |---|---|
/// | `9` | a decimal digit, also of full width |
/// | `A` | a capital of the Latin alphabet, `a` one of either case |
/// | `X` | a capital or a digit, `x` a letter of either case or a digit, `h` a hexadecimal digit |
/// | `[AB9]` | one of these characters, taken as they are |
/// | `_` | nothing, or one space of any kind, or one hyphen, point or middle point |
/// | `-` | one of these |
/// | `\\c` | the character `c` itself |
/// | `{n}` `{m,n}` `?` | so many of what stands before |
/// | a space | any space, also one that does not break |
///
/// Alternatives are separate forms. A form matches whole runs of letters and digits: none stands before or after it.
struct Form: Sendable {
  private enum Class: Sendable {
    case digit, capital, letter, capitalOrDigit, letterOrDigit, hexadecimal, space, separator
    case oneOf([UInt8])
  }

  private struct Step: Sendable {
    let of: Class
    let least: Int
    let most: Int
  }

  private let steps: [Step]

  /// Reads `pattern`, which is ours; what it cannot read is our mistake.
  init(_ pattern: String) {
    var steps: [Step] = []
    var rest = Array(pattern.utf8)[...]
    while let sign = rest.popFirst() {
      var least = 1
      let matched: Class
      switch sign {
      case UInt8(ascii: "9"): matched = .digit
      case UInt8(ascii: "A"): matched = .capital
      case UInt8(ascii: "a"): matched = .letter
      case UInt8(ascii: "X"): matched = .capitalOrDigit
      case UInt8(ascii: "x"): matched = .letterOrDigit
      case UInt8(ascii: "h"): matched = .hexadecimal
      case UInt8(ascii: " "): matched = .space
      case UInt8(ascii: "-"): matched = .separator
      case UInt8(ascii: "_"):
        matched = .separator
        least = 0
      case UInt8(ascii: "["):
        let set = rest.prefix { $0 != UInt8(ascii: "]") }
        rest = rest.dropFirst(set.count + 1)
        matched = .oneOf(Array(set))
      default: matched = .oneOf([sign == UInt8(ascii: "\\") ? rest.popFirst() ?? sign : sign])
      }
      var most = 1
      if rest.first == UInt8(ascii: "?") {
        rest = rest.dropFirst()
        least = 0
      } else if rest.first == UInt8(ascii: "{") {
        let counts = rest.dropFirst().prefix { $0 != UInt8(ascii: "}") }
        rest = rest.dropFirst(counts.count + 2)
        let numbers = counts.split(separator: UInt8(ascii: ",")).map { $0.reduce(0) { $0 * 10 + Int($1 &- 0x30) } }
        least = numbers.first ?? 1
        most = numbers.last ?? least
      }
      steps.append(Step(of: matched, least: least, most: most))
    }
    self.steps = steps
  }

  /// Where the piece of this form that begins at byte `start` of `document` ends, or `nil` if there is none.
  func end(in document: Document, from start: Int) -> Int? {
    if start > 0, Self.isWordy(document.bytes[start - 1]) { return nil }
    return match(document.bytes, start, 0)
  }

  private func match(_ bytes: [UInt8], _ start: Int, _ step: Int) -> Int? {
    guard step < steps.count else { return start < bytes.count && Self.isWordy(bytes[start]) ? nil : start }
    let (of, least, most) = (steps[step].of, steps[step].least, steps[step].most)
    // The longest run first, then shorter ones; forms are short, and so are the runs.
    var ends = start
    var count = 0
    while count < most, let width = Self.width(of: of, in: bytes, at: ends) {
      ends += width
      count += 1
    }
    while count >= least {
      if let end = match(bytes, ends, step + 1) { return end }
      guard count > 0 else { return nil }
      count -= 1
      // Back by one character; all of several bytes end in continuation bytes.
      ends -= 1
      while ends > start, bytes[ends] & 0xc0 == 0x80 { ends -= 1 }
    }
    return nil
  }

  private static func width(of matched: Class, in bytes: [UInt8], at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    switch matched {
    case .digit: return digitWidth(bytes, index)
    case .capital: return isCapital(byte) ? 1 : nil
    case .letter: return isLetter(byte) ? 1 : nil
    case .capitalOrDigit: return isCapital(byte) ? 1 : digitWidth(bytes, index)
    case .letterOrDigit: return isLetter(byte) ? 1 : digitWidth(bytes, index)
    case .hexadecimal: return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6 ? 1 : nil
    case .space: return spaceWidth(bytes, index)
    case .separator:
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") { return 1 }
      return spaceWidth(bytes, index) ?? dashWidth(bytes, index)
    case .oneOf(let set): return set.contains(byte) ? 1 : nil
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isWordy(_ byte: UInt8) -> Bool { isLetter(byte) || byte &- 0x30 < 10 }

  private static func digitWidth(_ bytes: [UInt8], _ index: Int) -> Int? {
    if bytes[index] &- 0x30 < 10 { return 1 }
    // U+FF10 to U+FF19, the digits of full width.
    guard bytes[index] == 0xef, index + 2 < bytes.count, bytes[index + 1] == 0xbc else { return nil }
    return bytes[index + 2] &- 0x90 < 10 ? 3 : nil
  }

  private static func spaceWidth(_ bytes: [UInt8], _ index: Int) -> Int? {
    if bytes[index] == 0x20 { return 1 }
    if bytes[index] == 0xc2, index + 1 < bytes.count, bytes[index + 1] == 0xa0 { return 2 }
    // U+2000 to U+200A and U+202F.
    guard bytes[index] == 0xe2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
    return bytes[index + 2] &- 0x80 < 11 || bytes[index + 2] == 0xaf ? 3 : nil
  }

  /// U+00B7 MIDDLE DOT, U+2010 to U+2014, U+2212.
  private static func dashWidth(_ bytes: [UInt8], _ index: Int) -> Int? {
    if bytes[index] == 0xc2, index + 1 < bytes.count, bytes[index + 1] == 0xb7 { return 2 }
    guard bytes[index] == 0xe2, index + 2 < bytes.count else { return nil }
    if bytes[index + 1] == 0x80, bytes[index + 2] &- 0x90 < 5 { return 3 }
    return bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92 ? 3 : nil
  }
}

extension [Form] {
  /// Where the longest piece of any of these forms that begins at byte `start` ends.
  func end(in document: Document, from start: Int) -> Int? {
    var longest: Int?
    for form in self {
      if let end = form.end(in: document, from: start) { longest = Swift.max(longest ?? end, end) }
    }
    return longest
  }
}

extension Document {
  /// The token after the last one that begins before byte `offset`, looked for from `index` on.
  func tokenAfter(_ offset: Int, from index: Int) -> Int {
    var next = index
    while next < tokens.count, tokens[next].start < offset { next += 1 }
    return next
  }
}
