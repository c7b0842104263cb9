import Testing

@testable import Reflection

@Suite struct MatrixTests {
  /// Numbers that are not alike, and products of which are exact.
  private func matrix(_ rows: Int, _ columns: Int) -> Matrix {
    Matrix(rows: rows, columns: columns, numbers: (0..<rows * columns).map { Float(($0 * 7 + 3) % 11 - 5) })
  }

  @Test(arguments: [1, 2, 3, 4, 5, 7, 8], [1, 2, 3])
  func `A product is the sum of products`(rows: Int, window: Int) {
    guard rows >= window else { return }
    let (one, other) = (matrix(rows, 3), matrix(3 * window, 16))
    let bias = (0..<16).map(Float.init)
    let product = one.multiplied(by: other, adding: bias, window: window)
    #expect(product.rows == rows - window + 1 && product.columns == 16)
    for row in 0..<product.rows {
      for column in 0..<16 {
        let sum = (0..<3 * window).reduce(bias[column]) {
          $0 + one.numbers[row * 3 + $1] * other.numbers[$1 * 16 + column]
        }
        #expect(product.numbers[row * 16 + column] == sum)
      }
    }
  }

  @Test func `Rows are brought to mean 0 and variance 1`() {
    var rows = matrix(3, 16)
    rows.normalize(
      gain: [Float](repeating: 2, count: 16), bias: [Float](repeating: 1, count: 16), epsilon: 1e-12)
    for row in 0..<3 {
      let numbers = rows.numbers[row * 16..<(row + 1) * 16].map { ($0 - 1) / 2 }
      #expect(abs(numbers.reduce(0, +)) < 1e-4)
      #expect(abs(numbers.reduce(0) { $0 + $1 * $1 } / 16 - 1) < 1e-4)
    }
  }
}
