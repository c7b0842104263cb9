import Testing

@testable import Reflection

@Suite struct MatrixTests {
  /// Numbers that are not alike, and products of which are exact.
  private func matrix(_ rows: Int, _ columns: Int) -> Matrix {
    Matrix(rows: rows, columns: columns, numbers: (0..<rows * columns).map { Float(($0 * 7 + 3) % 11 - 5) })
  }

  /// Weights that are not alike, for as long as `body` runs, and the numbers they stand for.
  private func withWeights(_ rows: Int, _ columns: Int, _ body: (Weights, [Float]) -> Void) {
    let steps = (0..<rows * columns).map { Int8(($0 * 37 + 11) % 255 - 127) }
    let scales = (0..<columns).map { 0.01 + Float($0) / 999 }
    unsafe steps.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      let embedded = unsafe EmbeddedBytes(
        start: start.assumingMemoryBound(to: UInt8.self), count: bytes.count)
      body(
        Weights(rows: rows, columns: columns, bytes: embedded, at: 0, scales: scales),
        steps.enumerated().map { Float($0.element) * scales[$0.offset % columns] })
    }
  }

  /// So that every processor finds an entry as grave as the others do.
  @Test(arguments: [1, 2, 3, 4, 5, 8, 9, 17], [1, 2, 3])
  func `A product is the sum of products in their order, to the last bit`(rows: Int, window: Int) {
    guard rows >= window else { return }
    let columns = 64
    // More rows of weights than are widened at once.
    let one = Matrix(
      rows: rows, columns: 150, numbers: (0..<rows * 150).map { Float(($0 * 7 + 3) % 1_001) / 77 - 5 })
    let bias = (0..<columns).map { Float($0) / 3 }
    withWeights(150 * window, columns) { weights, numbers in
      let product = one.multiplied(by: weights, adding: bias, window: window)
      #expect(product.rows == rows - window + 1 && product.columns == columns)
      for row in 0..<product.rows {
        for column in 0..<columns {
          let sum = (0..<150 * window).reduce(bias[column]) {
            $0 + one.numbers[row * 150 + $1] * numbers[$1 * columns + column]
          }
          #expect(product.numbers[row * columns + column] == sum)
        }
      }
    }
  }

  @Test func `Rows are brought to mean 0 and variance 1`() {
    var rows = matrix(11, 16)
    rows.normalize(
      gain: [Float](repeating: 2, count: 16), bias: [Float](repeating: 1, count: 16), epsilon: 1e-12)
    for row in 0..<11 {
      let numbers = rows.numbers[row * 16..<(row + 1) * 16].map { ($0 - 1) / 2 }
      #expect(abs(numbers.reduce(0, +)) < 1e-4)
      #expect(abs(numbers.reduce(0) { $0 + $1 * $1 } / 16 - 1) < 1e-4)
    }
  }
}
