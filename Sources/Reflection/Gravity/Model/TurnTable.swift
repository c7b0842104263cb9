import Glibc

/// The turns that a model knows, by their fingerprints, and how rare each is.
///
/// Each turn of a text counts by its logarithm and by its rarity (tf-idf); all of a text together have the length 1.
struct TurnTable: Sendable {
  private let kind: Turns.Kind
  private let bytes: EmbeddedBytes
  private let places: Int
  private let prints: Int
  private let rarities: Int

  /// Reads the table from a model: `places` of fingerprints, then as many rarities, 0 where a place is free.
  init(_ file: inout ModelFile, _ bytes: EmbeddedBytes, places: Int, of kind: Turns.Kind) {
    precondition(places & (places - 1) == 0 && places > 0)
    self.kind = kind
    self.bytes = bytes
    self.places = places
    prints = file.skip(4 * places)
    rarities = file.skip(4 * places)
  }

  /// The places of the turns of `texts`, ascending, each with what it counts.
  func values(of texts: some Sequence<String>) -> [(place: Int, value: Float)] {
    var counts: [Int: Int] = [:]
    for text in texts {
      Turns.forEach(in: text, kind) { print in if let place = find(print) { counts[place, default: 0] += 1 } }
    }
    var values: [(place: Int, value: Float)] = []
    var square: Float = 0
    for (place, count) in counts.sorted(by: { $0.key < $1.key }) {
      let value = (1 + logf(Float(count))) * Float(bitPattern: bytes.word(at: rarities + 4 * place))
      square += value * value
      values.append((place, value))
    }
    let length = square > 0 ? square.squareRoot() : 1
    return values.map { ($0.place, $0.value / length) }
  }

  private func find(_ print: UInt32) -> Int? {
    var place = Int(print) & (places - 1)
    while bytes.word(at: rarities + 4 * place) != 0 {
      if bytes.word(at: prints + 4 * place) == print { return place }
      place = (place + 1) & (places - 1)
    }
    return nil
  }
}
