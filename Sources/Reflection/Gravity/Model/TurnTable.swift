import Glibc
import Journal

/// What turns of one to three words speak for.
///
/// Each turn counts by its logarithm and by its rarity (tf-idf); all of a passage together have the length 1.
struct TurnTable: Sendable {
  private static let longest = 3

  private let bytes: EmbeddedBytes
  private let places: Int
  private let steps: [Float]
  private let prints: Int
  private let rarities: Int
  private let weights: Int

  /// Reads the table from a model.
  init(_ file: inout ModelFile, _ bytes: EmbeddedBytes) {
    self.bytes = bytes
    places = file.number()
    precondition(places & (places - 1) == 0 && places > 0)
    steps = file.floats(4)
    prints = file.skip(4 * places)
    rarities = file.skip(4 * places)
    weights = file.skip(4 * places)
  }

  /// What speaks for each of the four levels.
  func scores(of text: String) -> [Float] {
    var counts: [Int: Int] = [:]
    let words = Self.marked(Self.words(of: text))
    for start in words.indices {
      var print: UInt32 = 0x811c_9dc5
      for end in start..<min(start + Self.longest, words.count) {
        if end > start { print = Self.mixed(print, 0x20) }
        for byte in words[end] { print = Self.mixed(print, byte) }
        if let place = find(print) { counts[place, default: 0] += 1 }
      }
    }
    var sums = [Float](repeating: 0, count: 4)
    var square: Float = 0
    for (place, count) in counts.sorted(by: { $0.key < $1.key }) {
      let value =
        (1 + logf(Float(count))) * Float(bitPattern: bytes.word(at: rarities + 4 * place))
      square += value * value
      for level in 0..<4 {
        sums[level] += value * Float(Int8(bitPattern: bytes[weights + 4 * place + level])) * steps[level]
      }
    }
    let length = square > 0 ? square.squareRoot() : 1
    return sums.map { $0 / length }
  }

  private func find(_ print: UInt32) -> Int? {
    var place = Int(print) & (places - 1)
    while bytes.word(at: rarities + 4 * place) != 0 {
      if bytes.word(at: prints + 4 * place) == print { return place }
      place = (place + 1) & (places - 1)
    }
    return nil
  }

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
