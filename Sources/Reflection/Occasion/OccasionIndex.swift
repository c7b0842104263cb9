/// Where the patterns of a language stand in their text, by the words that may begin them: found once, in one pass over the bytes.
struct OccasionIndex: Sendable {
  /// A pattern that was not read yet: its bytes, and those of what stands before the colon of its line.
  struct Place: Sendable {
    let line: Int
    let conditions: Range<Int>
    let pattern: Range<Int>
  }

  let bytes: [UInt8]
  private var places: [Place] = []
  /// By the hash of a word that a pattern must begin with.
  private var byFirst: [UInt32: [Int32]] = [:]
  /// Of those that can begin with any word: with somebody of a family, a number, a gap, or a word that may be left out.
  private var anywhere: [Int32] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    var (lineStart, line) = (0, 0)
    while lineStart < bytes.count {
      let lineEnd = next(Self.newline, from: lineStart, to: bytes.count)
      let colon = next(Self.colon, from: lineStart, to: lineEnd)
      var start = min(colon + 1, lineEnd)
      while start < lineEnd {
        let end = next(Self.comma, from: start, to: lineEnd)
        add(Place(line: line, conditions: lineStart..<colon, pattern: start..<end))
        start = end + 1
      }
      lineStart = lineEnd + 1
      line += 1
    }
  }

  /// The patterns that may begin on a page of these words, in the order of the text.
  func places(on page: Set<String>) -> [Place] {
    var found = anywhere
    for word in page { found += byFirst[Self.hash(word.utf8)] ?? [] }
    return Set(found).sorted().map { places[Int($0)] }
  }

  private mutating func add(_ place: Place) {
    let number = Int32(places.count)
    places.append(place)
    var start = place.pattern.lowerBound
    let end = place.pattern.upperBound
    while start < end, bytes[start] == Self.space || bytes[start] == Self.caret { start += 1 }
    guard start < end else { return }
    if Self.signs.contains(bytes[start]) {
      anywhere.append(number)
      return
    }
    let last = next(Self.space, from: start, to: end)
    while start < last {
      let bar = next(Self.bar, from: start, to: last)
      byFirst[Self.hash(bytes[start..<bar]), default: []].append(number)
      start = bar + 1
    }
  }

  /// Where `byte` stands first between `start` and `end`; `end` if it does not.
  private func next(_ byte: UInt8, from start: Int, to end: Int) -> Int {
    var place = start
    while place < end, bytes[place] != byte { place += 1 }
    return place
  }

  private static let (newline, colon, comma) = (UInt8(ascii: "\n"), UInt8(ascii: ":"), UInt8(ascii: ","))
  private static let (space, caret, bar) = (UInt8(ascii: " "), UInt8(ascii: "^"), UInt8(ascii: "|"))
  /// What a part begins with that is no word, or may be left out.
  private static let signs: [UInt8] = Array("?.@$#".utf8)

  /// FNV-1a, 32 bits.
  private static func hash(_ word: some Sequence<UInt8>) -> UInt32 {
    word.reduce(0x811c_9dc5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}
