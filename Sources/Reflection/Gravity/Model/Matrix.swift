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
    let rows = rows - window + 1
    return Matrix(
      rows: rows, columns: weights.columns,
      numbers: weights.product(of: numbers, rows: rows, stride: columns, adding: bias))
  }

  /// Brings each row of `columns` numbers to mean 0 and variance 1, and gives it `gain` and `bias`.
  mutating func normalize(gain: [Float], bias: [Float], epsilon: Float) {
    precondition(gain.count == columns && bias.count == columns)
    unsafe cgravity_normalize(&numbers, rows, columns, gain, bias, epsilon)
  }

  /// Leaves what of this is above zero, and adds `other` to it.
  mutating func rectify(adding other: Matrix) {
    precondition(rows == other.rows && columns == other.columns)
    unsafe numbers.withUnsafeMutableBufferPointer { numbers in
      guard let base = numbers.baseAddress else { return }
      unsafe cgravity_rectify_and_add(base, other.numbers, numbers.count, base)
    }
  }

  /// What of this is above zero.
  var rectified: Matrix {
    var result = self
    result.rectify(adding: Matrix(rows: rows, columns: columns))
    return result
  }

  /// This with rows of zeros before and after it.
  func padded(before: Int, after: Int) -> Matrix {
    var padded: [Float] = []
    padded.reserveCapacity((before + rows + after) * columns)
    padded += repeatElement(0, count: before * columns)
    padded += numbers
    padded += repeatElement(0, count: after * columns)
    return Matrix(rows: before + rows + after, columns: columns, numbers: padded)
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
