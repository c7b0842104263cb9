import Journal
import Redaction

/// The turns of a few words of a text, as fingerprints.
enum Turns {
  /// Which turns a model looks at.
  enum Kind: Sendable {
    /// Of one to three words, `!`, `?` and `.` among them; the four words after a negation are marked.
    case marked
    /// Of one or two words, of each its beginning: `walking` is `walked`.
    case plain

    fileprivate var longest: Int { self == .marked ? 3 : 2 }
  }

  /// Calls `body` with the fingerprint of each turn of `text`.
  static func forEach(in text: String, _ kind: Kind, _ body: (UInt32) -> Void) {
    let all = words(of: text)
    let words =
      kind == .marked
      ? marked(all) : all.filter { $0 != [0x21] && $0 != [0x3f] && $0 != [0x2e] }.map { Array($0.prefix(beginning)) }
    for start in words.indices {
      var print: UInt32 = 0x811c_9dc5
      for end in start..<min(start + kind.longest, words.count) {
        if end > start { print = mixed(print, 0x20) }
        for byte in words[end] { print = mixed(print, byte) }
        body(print)
      }
    }
  }

  /// How many bytes of a word are its beginning.
  private static let beginning = 6

  /// FNV-1a.
  private static func mixed(_ print: UInt32, _ byte: UInt8) -> UInt32 { (print ^ UInt32(byte)) &* 0x0100_0193 }

  /// Runs of letters and digits, folded; `!`, `?` and `.` are words too.
  private static func words(of text: String) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var word: [UInt8] = []
    for scalar in String(decoding: TextFold.fold(text), as: UTF8.self).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word += Array(scalar.utf8)
        continue
      }
      if !word.isEmpty { result.append(word) }
      word = []
      switch scalar {
      case "!", "?", ".": result.append([UInt8(scalar.value)])
      case "…": result.append([0x2e])
      default: break
      }
    }
    if !word.isEmpty { result.append(word) }
    return result
  }

  // MARK: Negation

  private static func set(_ words: String) -> Set<[UInt8]> { Set(words.split(separator: " ").map { Array($0.utf8) }) }

  private static let negations = set(
    "not never no without nothing nobody dont didnt wont cant wouldnt isnt wasnt doesnt havent aint "
      + "pas jamais aucun aucune rien sans plus ni non")
  /// What stands before the `t` of `don't` and its like.
  private static let negated = set(
    "ain aren can couldn didn doesn don hasn haven isn mustn shouldn wasn weren won wouldn")
  private static let reach = 4

  /// `words` with `-` before each of the four that follow a negation in its sentence.
  private static func marked(_ words: [[UInt8]]) -> [[UInt8]] {
    var left = 0
    return words.enumerated().map { place, word in
      if word == [0x21] || word == [0x3f] || word == [0x2e] { left = 0 }
      defer {
        left = max(left - 1, 0)
        if negations.contains(word) || (word == [0x74] && place > 0 && negated.contains(words[place - 1])) {
          left = reach
        }
      }
      return left > 0 ? [0x2d] + word : word
    }
  }
}
