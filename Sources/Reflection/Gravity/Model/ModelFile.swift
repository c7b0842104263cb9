/// The parts of an embedded model, in the order in which they were written.
///
/// Little-endian: the letters `INGM` and the version 1, then numbers of 32 bits, and arrays that begin where the last one ended. The script that trains
/// the model writes it; it is part of the program, so that a file that does not fit is our mistake.
struct ModelFile: ~Copyable {
  private let bytes: EmbeddedBytes
  private var offset: Int

  /// Begins to read `bytes`.
  init(_ bytes: EmbeddedBytes) {
    precondition(
      bytes.word(at: 0) == 0x4d47_4e49 && bytes.word(at: 4) == 1, "the embedded model is one of this version")
    self.bytes = bytes
    offset = 8
  }

  /// The next number.
  mutating func number() -> Int {
    defer { offset += 4 }
    return Int(bytes.word(at: offset))
  }

  /// The next `count` numbers.
  mutating func numbers(_ count: Int) -> [UInt32] { bytes.words(count, at: skip(4 * count)) }

  /// The next `count` floats.
  mutating func floats(_ count: Int) -> [Float] { numbers(count).map { Float(bitPattern: $0) } }

  /// The next `count` numbers or floats, read where they lie: of long arrays a text needs few.
  mutating func table(_ count: Int) -> CompiledNumbers {
    CompiledNumbers(bytes.part(skip(4 * count), count: 4 * count))
  }

  /// Where the next `count` bytes begin.
  mutating func skip(_ count: Int) -> Int {
    defer { offset += count }
    return offset
  }

  /// The next weights: how many rows and columns, a scale for each column, and the numbers as signed bytes, row by row.
  mutating func weights() -> Weights {
    let (rows, columns) = (number(), number())
    let scales = floats(columns)
    return Weights(rows: rows, columns: columns, bytes: bytes, at: skip(rows * columns), scales: scales)
  }
}
