/// Unpacks zlib data. Source: RFC 1950, RFC 1951. For test vectors: the checksum at the end is not looked at.
struct Inflate {
  /// A code that its bits do not end, or data that end too early.
  struct Malformed: Error {}

  private let input: [UInt8]
  private var position = 2
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var output: [UInt8] = []

  /// The data that `packed` holds.
  static func unpack(_ packed: [UInt8]) throws -> [UInt8] {
    guard packed.count > 2, packed[0] & 15 == 8 else { throw Malformed() }
    var inflate = Inflate(input: packed)
    while try !inflate.block() {}
    return inflate.output
  }

  private init(input: [UInt8]) { self.input = input }

  private mutating func take(_ count: Int) throws -> Int {
    while bitCount < count {
      guard position < input.count else { throw Malformed() }
      bits |= UInt32(input[position]) << UInt32(bitCount)
      position += 1
      bitCount += 8
    }
    let value = bits & (1 << UInt32(count) - 1)
    bits >>= UInt32(count)
    bitCount -= count
    return Int(value)
  }

  /// Unpacks a block; whether it was the last.
  private mutating func block() throws -> Bool {
    let isLast = try take(1) == 1
    switch try take(2) {
    case 0: try stored()
    case 1:
      let lengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
      try compressed(HuffmanCode(lengths), HuffmanCode([Int](repeating: 5, count: 30)))
    case 2:
      let (letters, distances) = try codes()
      try compressed(letters, distances)
    default: throw Malformed()
    }
    return isLast
  }

  private mutating func stored() throws {
    (bits, bitCount) = (0, 0)
    let count = try take(16)
    _ = try take(16)
    guard position + count <= input.count else { throw Malformed() }
    output += input[position..<position + count]
    position += count
  }

  private mutating func codes() throws -> (HuffmanCode, HuffmanCode) {
    let (letterCount, distanceCount, count) = (try take(5) + 257, try take(5) + 1, try take(4) + 4)
    var lengths = [Int](repeating: 0, count: 19)
    for place in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15].prefix(count) {
      lengths[place] = try take(3)
    }
    let code = HuffmanCode(lengths)
    lengths = []
    while lengths.count < letterCount + distanceCount {
      let symbol = try self.symbol(code)
      switch symbol {
      case 16: lengths += [Int](repeating: lengths.last ?? 0, count: try take(2) + 3)
      case 17: lengths += [Int](repeating: 0, count: try take(3) + 3)
      case 18: lengths += [Int](repeating: 0, count: try take(7) + 11)
      default: lengths.append(symbol)
      }
    }
    return (HuffmanCode(Array(lengths[..<letterCount])), HuffmanCode(Array(lengths[letterCount...])))
  }

  private mutating func compressed(_ letters: HuffmanCode, _ distances: HuffmanCode) throws {
    while true {
      let symbol = try symbol(letters)
      if symbol < 256 {
        output.append(UInt8(symbol))
        continue
      }
      if symbol == 256 { return }
      let length = try extended(symbol - 257, Self.lengths)
      let distance = try extended(try self.symbol(distances), Self.distances)
      guard distance <= output.count else { throw Malformed() }
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
  }

  private mutating func extended(_ index: Int, _ table: [(base: Int, bits: Int)]) throws -> Int {
    guard index < table.count else { throw Malformed() }
    return table[index].base + (try take(table[index].bits))
  }

  private mutating func symbol(_ code: HuffmanCode) throws -> Int {
    var (word, length) = (0, 0)
    repeat {
      word = word << 1 | (try take(1))
      length += 1
      if let symbol = code.symbols[length << 16 | word] { return symbol }
    } while length < 15
    throw Malformed()
  }

  private static let lengths: [(base: Int, bits: Int)] =
    (0..<28).map { index in
      let bits = index < 8 ? 0 : index / 4 - 1
      return (base: index < 8 ? index + 3 : (4 + index % 4) << bits + 3, bits: bits)
    } + [(base: 258, bits: 0)]

  private static let distances: [(base: Int, bits: Int)] = (0..<30).map { index in
    let bits = index < 4 ? 0 : index / 2 - 1
    return (base: index < 4 ? index + 1 : (2 + index % 2) << bits + 1, bits: bits)
  }
}

/// The symbols of a canonical Huffman code, by the length of a word and the word.
private struct HuffmanCode {
  var symbols: [Int: Int] = [:]

  init(_ lengths: [Int]) {
    var word = 0
    for length in 1...15 {
      for (symbol, other) in lengths.enumerated() where other == length {
        symbols[length << 16 | word] = symbol
        word += 1
      }
      word <<= 1
    }
  }
}
