/// The weights of the tagger: for each feature and label one byte, and a score for each pair of labels that follow each other.
///
/// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). The bytes are: `INTG`, a version byte (1), the
/// binary logarithm of how many features the table has, two zero bytes, then little-endian 32-bit floats: the worth of
/// one step of a weight, and 4 × 4 transition scores (from a label, to a label); then the table, a signed byte a label.
package struct TaggerModel: Sendable {
  /// How many labels there are: ``NameLabel/allCases``.
  package static let labelCount = 4
  static let headerCount = 8 + 4 + 4 * 16

  /// Where the bytes lie: those that are built in are read where they stand, since a copy of 2 MB would cost a short text a sixth of its time.
  private enum Source {
    case own([UInt8])
    case embedded(RawSpanSource)
  }

  private let source: Source
  private let mask: UInt32
  private let step: Float
  /// The scores of label pairs, as factors: `factors[from * 4 + to]` is e to the score.
  let transitions: [Float]

  /// Reads weights that ``TaggerModel/encode(table:transitions:)`` wrote, or returns `nil` where they are none.
  package init?(bytes: [UInt8]) { self.init(.own(bytes), count: bytes.count) { bytes[$0] } }

  /// The weights that are built in, likewise.
  init?(embedded bytes: RawSpanSource) { self.init(.embedded(bytes), count: bytes.count) { bytes[$0] } }

  private init?(_ source: Source, count: Int, byte: (Int) -> UInt8) {
    guard count > Self.headerCount, (0..<5).map(byte) == Array("INTG".utf8) + [1], (8...20).contains(byte(5)),
      count == Self.headerCount + Self.labelCount << Int(byte(5))
    else { return nil }
    func float(at offset: Int) -> Float {
      Float(bitPattern: (0..<4).reduce(0) { $0 | UInt32(byte(offset + $1)) << UInt32(8 * $1) })
    }
    self.source = source
    mask = 1 << UInt32(byte(5)) - 1
    step = float(at: 8)
    transitions = (0..<16).map { float(at: 12 + 4 * $0).exponential }
  }

  /// The bytes of a model whose float `table` has a label in each of four neighbours, and its pair scores.
  package static func encode(table: [Float], transitions: [Float]) -> [UInt8] {
    let largest = table.reduce(0) { max($0, abs($1)) }
    let step = max(largest / 127, .leastNormalMagnitude)
    var bytes = Array("INTG".utf8) + [1, UInt8((table.count / labelCount).trailingZeroBitCount), 0, 0]
    for value in [step] + transitions {
      for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> shift)) }
    }
    bytes += table.map { UInt8(bitPattern: Int8(($0 / step).rounded())) }
    return bytes
  }

  /// The sum of the weights of `features` for each label.
  func scores(of features: [UInt32]) -> SIMD4<Float> {
    var sum = SIMD4<Int32>()
    switch source {
    case .own(let bytes):
      let table = bytes.span
      for feature in features {
        let offset = Self.headerCount + Int(feature & mask) * Self.labelCount
        sum &+= SIMD4(
          Int32(Int8(bitPattern: table[offset])), Int32(Int8(bitPattern: table[offset + 1])),
          Int32(Int8(bitPattern: table[offset + 2])), Int32(Int8(bitPattern: table[offset + 3])))
      }
    case .embedded(let table):
      for feature in features {
        let four = table.word(at: Self.headerCount + Int(feature & mask) * Self.labelCount)
        sum &+= SIMD4(
          Int32(Int8(truncatingIfNeeded: four)), Int32(Int8(truncatingIfNeeded: four >> 8)),
          Int32(Int8(truncatingIfNeeded: four >> 16)), Int32(Int8(truncatingIfNeeded: four >> 24)))
      }
    }
    return SIMD4<Float>(sum) * step
  }
}
