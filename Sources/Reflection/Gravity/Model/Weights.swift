import CGravity

/// What a layer of the encoder multiplies by: signed bytes in rows and columns, each times the scale of its column.
///
/// They stay where the program's file has them; a product widens them as it goes, so that a short text touches little memory.
struct Weights: Sendable {
  let rows: Int
  let columns: Int
  private let bytes: EmbeddedBytes
  private let offset: Int
  private let scales: [Float]

  /// Those at `offset` of `bytes`, row by row.
  init(rows: Int, columns: Int, bytes: EmbeddedBytes, at offset: Int, scales: [Float]) {
    precondition(offset >= 0 && rows >= 0 && columns >= 0 && offset + rows * columns <= bytes.count)
    precondition(scales.count == columns && columns % 32 == 0)
    self.rows = rows
    self.columns = columns
    self.bytes = bytes
    self.offset = offset
    self.scales = scales
  }

  /// The product of `rows` rows of `numbers`, which begin `stride` apart, with `bias` added to each.
  func product(of numbers: [Float], rows: Int, stride: Int, adding bias: [Float]?) -> [Float] {
    precondition(rows >= 0 && (rows == 0 || (rows - 1) * stride + self.rows <= numbers.count))
    precondition(bias.map { $0.count == columns } ?? true)
    return unsafe [Float](unsafeUninitializedCapacity: rows * columns) { result, count in
      guard let result = result.baseAddress else { return }
      unsafe UnsafeRawPointer(bytes.start + offset).withMemoryRebound(to: Int8.self, capacity: self.rows * columns) {
        bytes in
        unsafe scales.withUnsafeBufferPointer { scales in
          guard let scales = scales.baseAddress else { return }
          var weights = unsafe cgravity_weights(bytes: bytes, rows: self.rows, columns: columns, scales: scales)
          if let bias {
            unsafe cgravity_multiply(numbers, rows, stride, &weights, bias, result)
          } else {
            unsafe cgravity_multiply(numbers, rows, stride, &weights, nil, result)
          }
        }
      }
      count = rows * columns
    }
  }
}
