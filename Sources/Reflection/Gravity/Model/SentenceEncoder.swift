import CGravity
import Glibc

/// Turns text into numbers that are near each other where the meaning is.
///
/// The architecture and the first weights are those of the multilingual Universal Sentence Encoder (Yang et al. 2020, “Multilingual Universal Sentence
/// Encoder for Semantic Retrieval”; the convolutional one): word pieces become vectors, three pairs of convolutions over 2, 3 and 5 pieces look at what stands
/// together, the sum over a passage goes through a small network. Of its pieces those of English and French were kept.
struct SentenceEncoder: Sendable {
  /// How many numbers stand for a passage: the network's result, and the sum that it began with.
  static let count = 1_024
  /// How many pieces are read at once; a longer text is read in parts.
  static let longest = 160

  private let pieces: Pieces
  private let embeddings: EmbeddedBytes
  private let embeddingStart: Int
  private let width: Int
  private let steps: CompiledNumbers
  private let widening: Weights
  private let branches: [Branch]
  private let gain: [Float]
  private let bias: [Float]
  private let gathering: Weights
  private let gatheringBias: [Float]
  private let dense: [Weights]

  /// Convolutions over as many pieces as `window`, `before` of them in front.
  private struct Branch: Sendable {
    let window: Int
    let before: Int
    let entry: Weights
    let entryBias: [Float]
    let gain: [Float]
    let bias: [Float]
    let layers: [(weights: Weights, bias: [Float])]
  }

  /// Reads the encoder from a model.
  init(_ file: inout ModelFile, _ bytes: EmbeddedBytes) {
    pieces = Pieces(&file, bytes)
    width = file.number()
    steps = file.table(pieces.count)
    embeddings = bytes
    embeddingStart = file.skip(pieces.count * width)
    widening = file.weights()
    branches = [(2, 0), (3, 1), (5, 2)].map { window, before in
      let entry = file.weights()
      let vectors = (0..<3).map { _ in file.floats(entry.columns) }
      let layers = (0..<2).map { _ in (weights: file.weights(), bias: file.floats(entry.columns)) }
      return Branch(
        window: window, before: before, entry: entry, entryBias: vectors[0], gain: vectors[1], bias: vectors[2],
        layers: layers)
    }
    let features = widening.columns + branches.reduce(0) { $0 + $1.entry.columns }
    gain = file.floats(features)
    bias = file.floats(features)
    gathering = file.weights()
    gatheringBias = file.floats(gathering.columns)
    dense = (0..<6).map { _ in file.weights() }
    precondition(gathering.columns + dense[4].columns == Self.count)
  }

  /// The pieces of `text`.
  func numbers(of text: String) -> [Int] { pieces.numbers(of: text) }

  /// What stands for each of `passages`, which are ranges of `numbers`, read beside each other.
  func vectors(of numbers: [Int], passages: [Range<Int>]) -> [[Float]] {
    let vectors = vectors(features(of: numbers), passages)
    return passages.indices.map { Array(vectors[row: $0]) }
  }

  private func features(of numbers: [Int]) -> Matrix {
    var narrow = Matrix(rows: numbers.count, columns: width)
    for (row, number) in numbers.enumerated() {
      embeddings.widen(
        embeddingStart + number * width, count: width, scale: steps.float(number), into: &narrow.numbers,
        at: row * width)
    }
    let wide = narrow.multiplied(by: widening)
    var parts = [wide]
    for branch in branches {
      var entry = wide.multiplied(by: branch.entry, adding: branch.entryBias)
      entry.normalize(gain: branch.gain, bias: branch.bias, epsilon: Self.epsilon)
      for layer in branch.layers {
        var next = entry.padded(before: branch.before, after: branch.window - 1 - branch.before)
          .multiplied(by: layer.weights, adding: layer.bias, window: branch.window)
        next.rectify(adding: entry)
        entry = next
      }
      parts.append(entry)
    }
    var all = Matrix(beside: parts)
    all.normalize(gain: gain, bias: bias, epsilon: Self.epsilon)
    return all
  }

  private static let epsilon: Float = 1e-12

  /// A row for each of `passages`.
  private func vectors(_ features: Matrix, _ passages: [Range<Int>]) -> Matrix {
    var gathered = features.sums(passages).multiplied(by: gathering)
    for (row, passage) in passages.enumerated() {
      let count = Float(passage.count)
      let root = count.squareRoot()
      for column in 0..<gathered.columns {
        let place = row * gathered.columns + column
        gathered.numbers[place] = (gathered.numbers[place] + count * gatheringBias[column]) / root
      }
    }
    let first = gathered.multiplied(by: dense[0]).rectified
    let second = (gathered.multiplied(by: dense[1]) + first.multiplied(by: dense[2])).rectified
    var result = second.multiplied(by: dense[4]) + second.multiplied(by: dense[3]).rectified.multiplied(by: dense[5])
    for place in result.numbers.indices { result.numbers[place] = tanhf(result.numbers[place]) }
    return Matrix(beside: [result, gathered])
  }
}
