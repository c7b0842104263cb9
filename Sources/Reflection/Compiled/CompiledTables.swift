/// Tables that were put together ahead, and are read where they lie in the program: nothing is parsed, copied or hashed at a start.
///
/// Little-endian numbers of 32 bits: four letters that say which tables they are, the number of sections, where each section begins and how many bytes it has; then the sections.
/// `Scripts/tables` writes them with ``CompiledWriter``; a test holds them against their sources. They are part of the program, so that
/// some that do not fit are our mistake.
struct CompiledTables: Sendable {
  private let bytes: EmbeddedBytes

  /// - Parameter letters: what the tables must begin with.
  init(_ bytes: EmbeddedBytes, letters: String) {
    precondition(bytes.count >= 8 && letters.utf8.enumerated().allSatisfy { bytes[$0.offset] == $0.element })
    self.bytes = bytes
  }

  /// The bytes of a section, counted from 0.
  func bytes(_ section: Int) -> EmbeddedBytes {
    precondition(section >= 0 && section < Int(bytes.word(at: 4)), "the embedded tables are those of this version")
    return bytes.part(
      Int(bytes.word(at: 8 + 8 * section)), count: Int(bytes.word(at: 12 + 8 * section)))
  }

  func numbers(_ section: Int) -> CompiledNumbers { CompiledNumbers(bytes(section)) }

  func lists(_ section: Int) -> CompiledLists { CompiledLists(numbers(section)) }

  func map(_ section: Int) -> CompiledMap { CompiledMap(bytes(section)) }
}

/// Numbers of 32 bits, read where they lie.
struct CompiledNumbers: Sendable {
  private let bytes: EmbeddedBytes
  var count: Int { bytes.count / 4 }

  init(_ bytes: EmbeddedBytes) { self.bytes = bytes }

  subscript(index: Int) -> Int { Int(bytes.word(at: 4 * index)) }

  /// The number at `index` that was written as a float.
  func float(_ index: Int) -> Float { Float(bitPattern: bytes.word(at: 4 * index)) }
}

/// A section of lists of numbers: how many lists, where each begins among the numbers, where the last one ends, and the numbers.
struct CompiledLists: Sendable {
  private let numbers: CompiledNumbers
  let count: Int

  init(_ numbers: CompiledNumbers) {
    self.numbers = numbers
    count = numbers[0]
  }

  /// Where the list of `index` stands among what the subscript of a place gives.
  func places(_ index: Int) -> Range<Int> {
    let first = count + 2
    return first + numbers[1 + index]..<first + numbers[2 + index]
  }

  /// The number at a place.
  subscript(place place: Int) -> Int { numbers[place] }

  /// The list of `index`.
  subscript(index: Int) -> [Int] { places(index).map { numbers[$0] } }
}

/// A section that is an open hash table from 64 bits to a number: how many bits a place has, then the key and the number and one of each
/// place; 0 is a free one.
struct CompiledMap: Sendable {
  private let bytes: EmbeddedBytes
  private let bits: UInt64

  init(_ bytes: EmbeddedBytes) {
    self.bytes = bytes
    bits = UInt64(bytes.word(at: 0))
    precondition(bits < 32 && bytes.count == 4 + Self.width << Int(bits))
  }

  static let width = 12

  /// Where to look for `key` first, of `1 << bits` places (Knuth's multiplicative hash).
  static func place(_ key: UInt64, bits: UInt64) -> Int {
    bits == 0 ? 0 : Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> (64 - bits))
  }

  subscript(key: UInt64) -> Int? {
    var place = Self.place(key, bits: bits)
    while true {
      let start = 4 + Self.width * place
      let value = bytes.word(at: start + 8)
      if value == 0 { return nil }
      if bytes.word(at: start) == UInt32(truncatingIfNeeded: key), bytes.word(at: start + 4) == UInt32(key >> 32) {
        return Int(value) - 1
      }
      place = (place + 1) & (1 << Int(bits) - 1)
    }
  }
}
