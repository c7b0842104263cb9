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

  /// Signed bytes at `offset` of `bytes`, each times the scale of its column.
  init(rows: Int, columns: Int, bytes: EmbeddedBytes, at offset: Int, scales: [Float]) {
    precondition(offset >= 0 && rows >= 0 && offset + rows * columns <= bytes.count && scales.count == columns)
    self.rows = rows
    self.columns = columns
    numbers = unsafe [Float](unsafeUninitializedCapacity: rows * columns) { buffer, count in
      if let out = buffer.baseAddress {
        unsafe UnsafeRawPointer(bytes.start + offset).withMemoryRebound(to: Int8.self, capacity: rows * columns) {
          unsafe cgravity_widen($0, rows, columns, scales, out)
        }
      }
      count = rows * columns
    }
  }

  /// The product of this and `other`, with `bias` added to each row.
  ///
  /// - Parameter window: how many rows of this make one row to be multiplied: each with those after it. `other` has that many times as many rows
  ///   as this has columns, and the result is as many rows shorter.
  func multiplied(by other: Matrix, adding bias: [Float]? = nil, window: Int = 1) -> Matrix {
    precondition(other.rows == columns * window && other.columns % 16 == 0 && window >= 1 && rows >= window - 1)
    precondition(bias.map { $0.count == other.columns } ?? true)
    var result = Matrix(rows: rows - window + 1, columns: other.columns)
    if let bias {
      unsafe cgravity_multiply(
        numbers, result.rows, columns, other.rows, other.numbers, other.columns, bias, &result.numbers)
    } else {
      unsafe cgravity_multiply(
        numbers, result.rows, columns, other.rows, other.numbers, other.columns, nil, &result.numbers)
    }
    return result
  }

  /// Brings each row of `columns` numbers to mean 0 and variance 1, and gives it `gain` and `bias`.
  mutating func normalize(gain: [Float], bias: [Float], epsilon: Float) {
    precondition(gain.count == columns && bias.count == columns)
    unsafe cgravity_normalize(&numbers, rows, columns, columns, gain, bias, epsilon)
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

  /// The sum of the rows in `range`, as one row.
  func sum(_ range: Range<Int>) -> Matrix {
    precondition(range.lowerBound >= 0 && range.upperBound <= rows)
    var result = Matrix(rows: 1, columns: columns)
    for row in range {
      for column in 0..<columns { result.numbers[column] += numbers[row * columns + column] }
    }
    return result
  }

  static func + (one: Matrix, other: Matrix) -> Matrix {
    precondition(one.rows == other.rows && one.columns == other.columns)
    return Matrix(rows: one.rows, columns: one.columns, numbers: zip(one.numbers, other.numbers).map { $0 + $1 })
  }
}
