/// What turns of one to three words speak for: a scale for each of the four levels of gravity.
struct TurnScale: Sendable {
  private let bytes: EmbeddedBytes
  private let table: TurnTable
  private let steps: [Float]
  private let weights: Int

  /// Reads the scale from a model.
  init(_ file: inout ModelFile, _ bytes: EmbeddedBytes) {
    self.bytes = bytes
    let places = file.number()
    steps = file.floats(4)
    table = TurnTable(&file, bytes, places: places, of: .marked)
    weights = file.skip(4 * places)
  }

  /// What speaks for each of the four levels.
  func scores(of text: String) -> [Float] {
    var sums = [Float](repeating: 0, count: 4)
    for (place, value) in table.values(of: CollectionOfOne(text)) {
      for level in 0..<4 {
        sums[level] += value * Float(Int8(bitPattern: bytes[weights + 4 * place + level])) * steps[level]
      }
    }
    return sums
  }
}
