/// Cuts text into pieces of words that the encoder knows.
///
/// A unigram language model (Kudo 2018, “Subword Regularization”): of all ways to cut a text the likeliest is taken, found from left to right (Viterbi). Text is
/// first brought to small letters, plain quotation marks and single spaces, with U+2581 in front of each word.
struct Pieces: Sendable {
  /// The number of a piece that is not known, and of what begins and ends a text.
  static let (unknown, beginning, end) = (0, 1, 2)
  private static let unknownPenalty: Float = 10

  let count: Int
  private let bytes: EmbeddedBytes
  /// Where each piece begins behind ``text`` in `bytes`, and where the last one ends.
  private let starts: CompiledNumbers
  private let text: Int
  private let scores: CompiledNumbers
  /// An open hash table: at a fingerprint's place, or behind it, the piece's number and one; 0 is free.
  private let table: CompiledNumbers
  private let longest: Int
  private let lowest: Float

  /// Reads what the model holds of pieces.
  init(_ file: inout ModelFile, _ bytes: EmbeddedBytes) {
    self.bytes = bytes
    count = file.number()
    longest = file.number()
    let places = file.number()
    precondition(places & (places - 1) == 0 && places > count)
    starts = file.table(count + 1)
    scores = file.table(count)
    table = file.table(places)
    text = file.skip(starts[count])
    var lowest = Float.infinity
    for piece in 0..<count { lowest = min(lowest, scores.float(piece)) }
    self.lowest = lowest - Self.unknownPenalty
  }

  /// The pieces of `text`, between ``beginning`` and ``end``.
  func numbers(of text: String) -> [Int] {
    let bytes = Self.prepared(text)
    // The best way to each byte: its score, where its last piece begins, and which one it is.
    var best = [Float](repeating: -.infinity, count: bytes.count + 1)
    var from = [Int](repeating: 0, count: bytes.count + 1)
    var last = [Int](repeating: Self.unknown, count: bytes.count + 1)
    best[0] = 0
    let input = bytes.span
    var position = 0
    while position < input.count {
      let letter = Self.length(input[position])
      let single = min(position + letter, input.count)
      var hasSingle = false
      var print = Self.seed
      var end = position
      while end < min(position + longest, input.count) {
        print = Self.mixed(print, input[end])
        end += 1
        guard let piece = find(input, position..<end, print) else { continue }
        if end == single { hasSingle = true }
        let score = best[position] + scores.float(piece)
        if score > best[end] { (best[end], from[end], last[end]) = (score, position, piece) }
      }
      if !hasSingle, best[position] + lowest > best[single] {
        (best[single], from[single], last[single]) = (best[position] + lowest, position, Self.unknown)
      }
      position = single
    }
    var result = [Self.end]
    var place = bytes.count
    while place > 0 {
      result.append(last[place])
      place = from[place]
    }
    result.append(Self.beginning)
    return result.reversed()
  }

  // MARK: Looking up

  private static let seed: UInt32 = 0x811c_9dc5
  /// FNV-1a.
  private static func mixed(_ print: UInt32, _ byte: UInt8) -> UInt32 { (print ^ UInt32(byte)) &* 0x0100_0193 }

  private func find(_ input: borrowing Span<UInt8>, _ range: Range<Int>, _ print: UInt32) -> Int? {
    var place = Int(print) & (table.count - 1)
    while table[place] != 0 {
      let piece = table[place] - 1
      let start = starts[piece]
      if starts[piece + 1] - start == range.count,
        range.indices.allSatisfy({ bytes[text + start + $0 - range.lowerBound] == input[$0] })
      {
        return piece
      }
      place = (place + 1) & (table.count - 1)
    }
    return nil
  }

  /// How many bytes a letter has that begins with `byte`.
  private static func length(_ byte: UInt8) -> Int {
    switch byte {
    case 0..<0xc0: 1
    case 0xc0..<0xe0: 2
    case 0xe0..<0xf0: 3
    default: 4
    }
  }

  // MARK: Preparing

  /// U+2581, which stands before each word.
  private static let mark: [UInt8] = [0xe2, 0x96, 0x81]

  private static func prepared(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count * 5 / 4 + 4)
    var isBetween = true
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isBetween = true
        continue
      }
      if isBetween { result += mark }
      isBetween = false
      switch scalar {
      case "A"..."Z": result.append(UInt8(scalar.value) + 32)
      case "\u{21}"..."\u{7e}": result.append(UInt8(scalar.value))
      case "\u{2018}", "\u{2019}", "`": result.append(0x27)
      case "\u{201c}", "\u{201d}", "«", "»": result.append(0x22)
      case "…": result += [0x2e, 0x2e, 0x2e]
      case "–", "—": result.append(0x2d)
      case "œ", "Œ": result += Array("oe".utf8)
      case "æ", "Æ": result += Array("ae".utf8)
      default: result += Array(scalar.properties.lowercaseMapping.utf8)
      }
    }
    return result
  }
}
