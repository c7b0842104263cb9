/// One value of a front matter, on one line.
enum YAMLScalar {
  /// Reads what follows `key:` or `-` on a line.
  static func read(_ text: String) -> FrontMatter.Value {
    var scanner = Scanner(text)
    scanner.skipBlanks()
    switch scanner.peek {
    case nil, "#": return .scalar("")
    case "[":
      guard let items = scanner.list(), scanner.isAtEndOrComment() else { return .other }
      return .list(items)
    case "\"", "'":
      guard let value = scanner.quoted(), scanner.isAtEndOrComment() else { return .other }
      return .scalar(value)
    case "{", "|", ">", "&", "*", "!", "%", "`": return .other
    default: return .scalar(scanner.plain(isInList: false))
    }
  }

  /// Writes `text` so that every reader of YAML gives it back as a string.
  static func written(_ text: String) -> String {
    if isPlain(text) { return text }
    var result: [UInt8] = [UInt8(ascii: "\"")]
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += Array("\\\"".utf8)
      case "\\": result += Array("\\\\".utf8)
      case "\n": result += Array("\\n".utf8)
      case "\r": result += Array("\\r".utf8)
      case "\t": result += Array("\\t".utf8)
      case "\u{0}"..<" ", "\u{7f}"..<"\u{a0}", "\u{2028}", "\u{2029}", "\u{feff}", "\u{fffe}", "\u{ffff}":
        let digits = String(scalar.value, radix: 16)
        result += Array("\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
      default: result += Array(scalar.utf8)
      }
    }
    result.append(UInt8(ascii: "\""))
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether `text` needs no quotes anywhere: words that begin with a letter and mean nothing else in YAML.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, text.utf8.last != 0x20 else {
      return false
    }
    guard text.unicodeScalars.allSatisfy(standsUnquoted) else { return false }
    return !["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text.lowercased())
  }

  private static func standsUnquoted(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == " " || scalar == "-" || scalar == "_" || scalar == "/" || scalar == "." || scalar == "’" {
      return true
    }
    return ("0"..."9").contains(scalar) || scalar.properties.isAlphabetic
  }

  private struct Scanner {
    private let scalars: [Unicode.Scalar]
    private var index = 0

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    mutating func skipBlanks() { while peek == " " || peek == "\t" { index += 1 } }

    mutating func isAtEndOrComment() -> Bool {
      let start = index
      skipBlanks()
      return peek == nil || (peek == "#" && index > start)
    }

    /// What ends at ` #`, in a list also at a comma or bracket, or with the line.
    mutating func plain(isInList: Bool) -> String {
      var text: [Unicode.Scalar] = []
      while let scalar = peek {
        if isInList, scalar == "," || scalar == "]" { break }
        if scalar == "#", let last = text.last, last == " " || last == "\t" { break }
        text.append(scalar)
        index += 1
      }
      while let last = text.last, last == " " || last == "\t" { text.removeLast() }
      return Self.string(text)
    }

    mutating func list() -> [String]? {
      index += 1
      var items: [String] = []
      while true {
        skipBlanks()
        switch peek {
        case nil, "[", "{": return nil
        case "]":
          index += 1
          return items
        case "\"", "'":
          guard let item = quoted() else { return nil }
          items.append(item)
        default:
          let item = plain(isInList: true)
          if !item.isEmpty { items.append(item) }
        }
        skipBlanks()
        if peek == "," { index += 1 } else if peek != "]" { return nil }
      }
    }

    mutating func quoted() -> String? {
      let quote = scalars[index]
      index += 1
      var text: [Unicode.Scalar] = []
      while let scalar = peek {
        index += 1
        if scalar == quote {
          guard quote == "'", peek == "'" else { return Self.string(text) }
          index += 1
        } else if scalar == "\\", quote == "\"" {
          guard let escaped = escape() else { return nil }
          text.append(escaped)
          continue
        }
        text.append(scalar)
      }
      return nil
    }

    private mutating func escape() -> Unicode.Scalar? {
      guard let mark = peek else { return nil }
      index += 1
      switch mark {
      case "0": return "\u{0}"
      case "a": return "\u{7}"
      case "b": return "\u{8}"
      case "t", "\t": return "\t"
      case "n": return "\n"
      case "v": return "\u{b}"
      case "f": return "\u{c}"
      case "r": return "\r"
      case "e": return "\u{1b}"
      case " ", "\"", "/", "\\": return mark
      case "N": return "\u{85}"
      case "_": return "\u{a0}"
      case "L": return "\u{2028}"
      case "P": return "\u{2029}"
      case "x": return hexadecimal(digits: 2).flatMap(Unicode.Scalar.init)
      case "U": return hexadecimal(digits: 8).flatMap(Unicode.Scalar.init)
      case "u": return unicodeEscape()
      default: return nil
      }
    }

    /// `\uXXXX`, also as the two halves of a surrogate pair, which YAML takes from JSON.
    private mutating func unicodeEscape() -> Unicode.Scalar? {
      guard let first = hexadecimal(digits: 4) else { return nil }
      guard (0xd800..<0xdc00).contains(first) else { return Unicode.Scalar(first) }
      guard peek == "\\" else { return nil }
      index += 1
      guard peek == "u" else { return nil }
      index += 1
      guard let second = hexadecimal(digits: 4), (0xdc00..<0xe000).contains(second) else { return nil }
      return Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00))
    }

    private mutating func hexadecimal(digits: Int) -> UInt32? {
      guard index + digits <= scalars.count else { return nil }
      var value: UInt32 = 0
      for scalar in scalars[index..<index + digits] {
        let digit: UInt32
        switch scalar {
        case "0"..."9": digit = scalar.value - 0x30
        case "a"..."f": digit = scalar.value - 0x57
        case "A"..."F": digit = scalar.value - 0x37
        default: return nil
        }
        value = value << 4 | digit
      }
      index += digits
      return value
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
      String(decoding: scalars.flatMap(\.utf8), as: UTF8.self)
    }
  }
}
