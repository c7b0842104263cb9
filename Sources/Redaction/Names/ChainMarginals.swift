/// How probable each label is at each place of a chain, given all of it (the forward-backward algorithm, Rabiner 1989).
package enum ChainMarginals {
  /// The probabilities for `scores`, one vector a place, with `transitions` as factors (`from * 4 + to`).
  package static func of(_ scores: [SIMD4<Float>], transitions: [Float]) -> [SIMD4<Float>] {
    guard !scores.isEmpty else { return [] }
    let rows = rows(transitions)
    // Each vector is scaled to a sum of one: only the ratios matter, and nothing runs out of range.
    let factors = scores.map { ($0 - $0.max()).exponential }
    var forward: [SIMD4<Float>] = []
    forward.reserveCapacity(scores.count)
    for place in factors.indices {
      guard place > 0 else {
        forward.append(factors[0] / factors[0].sum())
        continue
      }
      let last = forward[place - 1]
      var reached: SIMD4<Float> = rows.0 * last[0]
      reached += rows.1 * last[1]
      reached += rows.2 * last[2]
      reached += rows.3 * last[3]
      let here = reached * factors[place]
      forward.append(here / here.sum())
    }
    var result = forward
    var backward = SIMD4<Float>(repeating: 1)
    for place in factors.indices.reversed() {
      let both = forward[place] * backward
      result[place] = both / both.sum()
      let ahead = factors[place] * backward
      let next = SIMD4((rows.0 * ahead).sum(), (rows.1 * ahead).sum(), (rows.2 * ahead).sum(), (rows.3 * ahead).sum())
      backward = next / next.sum()
    }
    return result
  }

  private typealias Rows = (SIMD4<Float>, SIMD4<Float>, SIMD4<Float>, SIMD4<Float>)

  private static func rows(_ transitions: [Float]) -> Rows {
    func row(_ from: Int) -> SIMD4<Float> {
      SIMD4(transitions[from * 4], transitions[from * 4 + 1], transitions[from * 4 + 2], transitions[from * 4 + 3])
    }
    return (row(0), row(1), row(2), row(3))
  }
}

extension Float {
  /// e to this power, to some seven digits, without the C library's call: `exp` is asked for at each word of a text.
  ///
  /// 2 to a whole number by the exponent bits, the rest by a Taylor series on [−½ ln 2, ½ ln 2].
  package var exponential: Float { SIMD4<Float>(repeating: self).exponential[0] }
}

extension SIMD4<Float> {
  /// e to the power of each, see ``Swift/Float/exponential``.
  var exponential: SIMD4<Float> {
    let x = clamped(lowerBound: .init(repeating: -80), upperBound: .init(repeating: 80))
    let whole = (x * 1.442_695_04).rounded(.toNearestOrEven)
    let rest = x - whole * 0.693_147_18
    var sum = SIMD4<Float>(repeating: 1 / 720)
    for factor in [1 / 120, 1 / 24, 1 / 6, 0.5, 1, 1] as [Float] { sum = sum * rest + factor }
    let exponents = SIMD4<Int32>(whole)
    let scale = SIMD4<Float>(bitPattern: SIMD4<UInt32>(truncatingIfNeeded: (exponents &+ 127) &<< 23))
    return sum * scale
  }
}

extension SIMD4<Float> {
  fileprivate init(bitPattern bits: SIMD4<UInt32>) {
    self.init(
      Float(bitPattern: bits[0]), Float(bitPattern: bits[1]), Float(bitPattern: bits[2]), Float(bitPattern: bits[3]))
  }
}
