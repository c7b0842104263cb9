import Glibc
import Redaction

/// Trains the weights of a linear-chain CRF by stochastic gradient descent with AdaGrad steps (Duchi et al. 2011).
struct FieldTrainer {
  private var weights: [Float]
  private var squares: [Float]
  private var transitions = [Float](repeating: 0, count: 16)
  private var transitionSquares = [Float](repeating: 1, count: 16)
  private var sums: [Float]
  private var transitionSums = [Float](repeating: 0, count: 16)
  private var rounds: Float = 0
  private let mask: UInt32
  private let rate: Float = 0.15
  private let decay: Float

  init(tableLog2: Int, decay: Float) {
    weights = [Float](repeating: 0, count: 4 << tableLog2)
    sums = weights
    squares = [Float](repeating: 0.3, count: 4 << tableLog2)
    mask = 1 << UInt32(tableLog2) - 1
    self.decay = decay
  }

  /// The model's bytes: the mean of what was ``remember()``ed, or what has been learnt so far.
  var model: [UInt8] {
    guard rounds > 0 else { return TaggerModel.encode(table: weights, transitions: transitions) }
    return TaggerModel.encode(table: sums.map { $0 / rounds }, transitions: transitionSums.map { $0 / rounds })
  }

  /// Counts the weights of this moment in: the mean over rounds is steadier than the last word of any.
  mutating func remember() {
    for index in sums.indices { sums[index] += weights[index] }
    for index in transitionSums.indices { transitionSums[index] += transitions[index] }
    rounds += 1
  }

  /// Learns one text; hides words that are names with some probability, so that context is learnt too.
  mutating func learn(_ labelled: LabelledText, _ dice: inout Dice) {
    let document = Document(labelled.text)
    let labels = labelled.labels(of: document)
    let source = TaggerFeatures(document)
    var features: [UInt32] = []
    for chain in document.chains {
      var rows: [[UInt32]] = []
      for index in chain {
        let hides = dice.chance(labels[index] == .none ? 0.05 : 0.4)
        source.collect(at: index, hidesWord: hides, into: &features)
        rows.append(features.map { $0 & mask })
      }
      step(rows, labels[chain].map(\.rawValue))
    }
  }

  private mutating func step(_ rows: [[UInt32]], _ gold: [Int]) {
    let count = rows.count
    var scores: [[Float]] = []
    for row in rows {
      var sum: [Float] = [0, 0, 0, 0]
      for feature in row { for label in 0..<4 { sum[label] += weights[Int(feature) * 4 + label] } }
      scores.append(sum)
    }
    // Forward and backward in the logarithm: slow, and clear.
    func total(_ values: [Float]) -> Float {
      let most = values.max() ?? 0
      return most + logf(values.reduce(0) { $0 + expf($1 - most) })
    }
    var forward = [scores[0]]
    for place in 1..<max(count, 1) where place < count {
      forward.append(
        (0..<4).map { to in scores[place][to] + total((0..<4).map { forward[place - 1][$0] + transitions[$0 * 4 + to] })
        })
    }
    var backward = [[Float]](repeating: [0, 0, 0, 0], count: count)
    for place in stride(from: count - 2, through: 0, by: -1) {
      backward[place] = (0..<4).map { from in
        total((0..<4).map { transitions[from * 4 + $0] + scores[place + 1][$0] + backward[place + 1][$0] })
      }
    }
    let all = total(forward[count - 1])
    for place in 0..<count {
      for label in 0..<4 {
        let gradient = expf(forward[place][label] + backward[place][label] - all) - (gold[place] == label ? 1 : 0)
        guard abs(gradient) > 1e-4 else { continue }
        for feature in rows[place] {
          let slot = Int(feature) * 4 + label
          let slope = gradient + decay * weights[slot]
          squares[slot] += slope * slope
          weights[slot] -= rate * slope / squares[slot].squareRoot()
        }
      }
      guard place > 0 else { continue }
      for from in 0..<4 {
        for to in 0..<4 {
          let slot = from * 4 + to
          let pair = expf(forward[place - 1][from] + transitions[slot] + scores[place][to] + backward[place][to] - all)
          let slope = pair - (gold[place - 1] == from && gold[place] == to ? 1 : 0)
          transitionSquares[slot] += slope * slope
          transitions[slot] -= rate * slope / transitionSquares[slot].squareRoot()
        }
      }
    }
  }
}
