import CGravity

/// Numbers in rows and columns, for the encoder.
struct Matrix: Sendable {
  let rows: Int
  let columns: Int
  /// Row by row.
  var numbers: [Float]

  /// Zeros.
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    numbers = [Float](repeating: 0, count: rows * columns)
  }

  init(rows: Int, columns: Int, numbers: [Float]) {
    precondition(numbers.count == rows * columns)
    self.rows = rows
    self.columns = columns
    self.numbers = numbers
  }

  /// Those of `parts`, which have as many rows, side by side.
  init(beside parts: [Matrix]) {
    let rows = parts.first?.rows ?? 0
    precondition(parts.allSatisfy { $0.rows == rows })
    var numbers: [Float] = []
    numbers.reserveCapacity(parts.reduce(0) { $0 + $1.numbers.count })
    for row in 0..<rows {
      for part in parts { numbers += part.numbers[row * part.columns..<(row + 1) * part.columns] }
    }
    self.init(rows: rows, columns: parts.reduce(0) { $0 + $1.columns }, numbers: numbers)
  }

  /// The product of this and `weights`, with `bias` added to each row.
  ///
  /// - Parameter window: how many rows of this make one row to be multiplied: each with those after it. `weights` have that many times as many rows
  ///   as this has columns, and the result is as many rows shorter.
  func multiplied(by weights: Weights, adding bias: [Float]? = nil, window: Int = 1) -> Matrix {
    precondition(weights.rows == columns * window && window >= 1 && rows >= window - 1)
    precondition(bias.map { $0.count == weights.columns } ?? true)
    var result = Matrix(rows: rows - window + 1, columns: weights.columns)
    weights.multiply(numbers, rows: result.rows, stride: columns, adding: bias, into: &result.numbers)
    return result
  }

  /// Brings each row of `columns` numbers to mean 0 and variance 1, and gives it `gain` and `bias`.
  mutating func normalize(gain: [Float], bias: [Float], epsilon: Float) {
    precondition(gain.count == columns && bias.count == columns)
    unsafe cgravity_normalize(&numbers, rows, columns, gain, bias, epsilon)
  }

  /// What of this is above zero, and `other` added to it.
  func rectified(adding other: Matrix) -> Matrix {
    precondition(rows == other.rows && columns == other.columns)
    var result = self
    unsafe cgravity_rectify_and_add(numbers, other.numbers, numbers.count, &result.numbers)
    return result
  }

  /// This with rows of zeros before and after it.
  func padded(before: Int, after: Int) -> Matrix {
    let zeros = { [columns] (count: Int) in [Float](repeating: 0, count: count * columns) }
    return Matrix(rows: before + rows + after, columns: columns, numbers: zeros(before) + numbers + zeros(after))
  }

  /// The sums of the rows in each of `ranges`, a row each.
  func sums(_ ranges: [Range<Int>]) -> Matrix {
    var result = Matrix(rows: ranges.count, columns: columns)
    for (place, range) in ranges.enumerated() {
      precondition(range.lowerBound >= 0 && range.upperBound <= rows)
      let sum = place * columns
      for row in range {
        for column in 0..<columns { result.numbers[sum + column] += numbers[row * columns + column] }
      }
    }
    return result
  }

  /// The numbers of one row.
  subscript(row row: Int) -> ArraySlice<Float> { numbers[row * columns..<(row + 1) * columns] }

  static func + (one: Matrix, other: Matrix) -> Matrix {
    precondition(one.rows == other.rows && one.columns == other.columns)
    return Matrix(rows: one.rows, columns: one.columns, numbers: zip(one.numbers, other.numbers).map { $0 + $1 })
  }
}
