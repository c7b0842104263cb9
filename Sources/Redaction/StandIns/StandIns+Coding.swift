import Journal

/// Why bytes are no ``StandIns``.
public enum StandInsError: Error, Hashable, Sendable {
  /// They were written by a later version of this program: its number.
  case newerVersion(UInt8)
  /// They end too early, go on after the end, or say what no ``StandIns`` would say; the place in bytes.
  case malformed(at: Int)
}

/// The encoding, all numbers little-endian; a count or length is a varint (7 bits a byte, the lowest first, shortest form).
///
/// | bytes | meaning |
/// |---|---|
/// | 1 | version, 1 |
/// | 8 | seed |
/// | varint | number of pairs, in the order in which they were made; of each: |
/// | 1, 1 | kind; type, by its place in ``StandIns/codedTypes`` |
/// | 1 | flags: bits 0–1 elision (0 unknown, 1 no, 2 yes), bits 2–3 gender (0 unknown, 1 feminine, 2 masculine), bit 4 retired |
/// | 3 × text | key, original, stand-in: length in bytes, UTF-8 |
/// | varint | number of full names; of each the number of words, at least 2, and those as texts |
/// | varint | number of avoided names; those as texts, in ascending order of their bytes |
extension StandIns {
  private static let version: UInt8 = 1
  /// Types by their codes. New ones go to the end.
  private static let codedTypes: [SpanType] = [
    .person, .location, .organisation, .date, .age, .phone, .email, .url, .handle, .id, .address, .rare,
  ]

  /// The bytes of this value, which tell all that it knows: they are to be kept as secret as the journal.
  public func encoded() -> [UInt8] {
    var bytes = ByteWriter()
    bytes.write(byte: Self.version)
    bytes.write(seed)
    bytes.write(count: pairs.count)
    for pair in pairs {
      bytes.write(byte: pair.kind.rawValue)
      bytes.write(byte: UInt8(Self.codedTypes.firstIndex(of: pair.type) ?? 0))
      let elision: UInt8 = pair.isElided.map { $0 ? 2 : 1 } ?? 0
      bytes.write(byte: elision | (pair.gender?.rawValue ?? 0) << 2 | (pair.isRetired ? 16 : 0))
      for text in [pair.key, pair.original, pair.standIn] { bytes.write(text) }
    }
    bytes.write(count: fullNames.count)
    for words in fullNames {
      bytes.write(count: words.count)
      for word in words { bytes.write(word) }
    }
    bytes.write(count: avoided.count)
    for word in avoided.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) { bytes.write(word) }
    return bytes.bytes
  }

  /// The value that `bytes` encode. Whatever they are, this ends in time and memory proportional to their number.
  /// - Throws: ``StandInsError`` unless they are exactly what ``encoded()`` makes of some value.
  public init(encoded bytes: [UInt8]) throws(StandInsError) {
    var reader = ByteReader(bytes)
    let version = try reader.byte()
    guard version == Self.version else {
      throw version > Self.version ? .newerVersion(version) : .malformed(at: 0)
    }
    let seed = try reader.number()
    var pairs: [Pair] = []
    var inForce: Set<String> = []
    var meanings: [String: String] = [:]  // what each stand-in in force stands for
    for _ in 0..<(try reader.count()) {
      let start = reader.position
      let pair = try Self.pair(&reader)
      if !pair.isRetired {
        guard inForce.insert(pair.address).inserted else { throw .malformed(at: start) }
        // A person's fuller name has the same placeholder; nothing else is shared.
        let known = meanings.updateValue(pair.address, forKey: pair.standIn)
        guard known == nil || pair.kind == .veiledName else { throw .malformed(at: start) }
      }
      pairs.append(pair)
    }
    var names: [[String]] = []
    for _ in 0..<(try reader.count()) {
      let start = reader.position
      var words: [String] = []
      for _ in 0..<(try reader.count()) { words.append(try reader.text()) }
      guard words.count > 1 else { throw .malformed(at: start) }
      names.append(words)
    }
    guard Set(names).count == names.count else { throw .malformed(at: reader.position) }
    var avoided: [String] = []
    for _ in 0..<(try reader.count()) {
      let start = reader.position
      let word = try reader.text()
      if let last = avoided.last, !last.utf8.lexicographicallyPrecedes(word.utf8) { throw .malformed(at: start) }
      avoided.append(word)
    }
    guard reader.isAtEnd else { throw .malformed(at: reader.position) }
    self.init(seed: seed, pairs: pairs, fullNames: names, avoided: Set(avoided))
  }

  private static func pair(_ reader: inout ByteReader) throws(StandInsError) -> Pair {
    let start = reader.position
    let kind = Pair.Kind(rawValue: try reader.byte())
    let type = Int(try reader.byte())
    let flags = try reader.byte()
    let (elision, gender) = (flags & 3, flags >> 2 & 3)
    guard let kind, codedTypes.indices.contains(type), flags < 32, elision < 3, gender < 3 else {
      throw .malformed(at: start)
    }
    let pair = Pair(
      kind: kind, type: codedTypes[type], key: try reader.text(), original: try reader.text(),
      standIn: try reader.text(),
      isElided: elision == 0 ? nil : elision == 2, gender: Gender(rawValue: gender), isRetired: flags & 16 != 0)
    guard pair.isSound else { throw .malformed(at: start) }
    return pair
  }
}

extension StandIns: Equatable {
  public static func == (one: StandIns, other: StandIns) -> Bool { one.encoded() == other.encoded() }
}

extension StandIns.Pair {
  /// Whether the stand-in is one that can be found again.
  fileprivate var isSound: Bool {
    switch kind {
    case .name:
      let tokens = Document(standIn).tokens
      return tokens.count == 1 && tokens[0].kind == .word && tokens[0].count == standIn.utf8.count
    case .initials:
      let tokens = Document(standIn).tokens
      return (2...StandIns.longestInitials).contains(tokens.count) && tokens[0].kind == .word
    case .thing, .veiledName:
      let document = Document(standIn)
      return Placeholder.read(document, at: 0)?.tokens == document.tokens.count
    }
  }
}

/// Appends numbers and texts to bytes.
private struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(byte: UInt8) { bytes.append(byte) }

  mutating func write(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  mutating func write(count: Int) {
    var rest = UInt(count)
    while rest > 0x7f {
      bytes.append(UInt8(rest & 0x7f) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ text: String) {
    write(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }
}

/// Takes numbers and texts from bytes, and nothing that ``ByteWriter`` would not have written.
private struct ByteReader {
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func byte() throws(StandInsError) -> UInt8 {
    guard position < bytes.count else { throw .malformed(at: position) }
    position += 1
    return bytes[position - 1]
  }

  mutating func number() throws(StandInsError) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 8) { number |= UInt64(try byte()) << shift }
    return number
  }

  /// A number of things of a byte or more, so no larger than the number of bytes that follow.
  mutating func count() throws(StandInsError) -> Int {
    let start = position
    var (count, shift) = (0, 0)
    while true {
      let next = try byte()
      count |= Int(next & 0x7f) << shift
      shift += 7
      if next & 0x80 == 0 {
        guard next != 0 || shift == 7, count <= bytes.count - position else { throw .malformed(at: start) }
        return count
      }
      guard shift < 49 else { throw .malformed(at: start) }
    }
  }

  /// A text that is not empty.
  mutating func text() throws(StandInsError) -> String {
    let start = position
    let length = try count()
    guard length > 0, let text = String(validating: bytes[position..<position + length], as: UTF8.self) else {
      throw .malformed(at: start)
    }
    position += length
    return text
  }
}
