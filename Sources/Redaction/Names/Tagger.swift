/// How probable it is for each token of a text to be part of a name, and of which kind.
struct Tagger {
  private let model: TaggerModel

  init(model: TaggerModel) { self.model = model }

  /// The probabilities of ``NameLabel``'s cases at each token of `document`, in its order.
  func probabilities(
    in document: Document, facts: [WordFacts], memory: TextMemory, phrases: [Bool]
  ) -> [SIMD4<Float>] {
    let source = TaggerFeatures(document, facts: facts, memory: memory, phrases: phrases)
    var result: [SIMD4<Float>] = []
    result.reserveCapacity(document.tokens.count)
    var features: [UInt32] = []
    features.reserveCapacity(TaggerFeatures.most)
    for chain in document.chains {
      var scores: [SIMD4<Float>] = []
      scores.reserveCapacity(chain.count)
      for index in chain {
        source.collect(at: index, into: &features)
        scores.append(model.scores(of: features))
      }
      result += ChainMarginals.of(scores, transitions: model.transitions)
    }
    return result
  }
}

extension Document {
  /// The tokens cut where a sentence or a line begins, and nowhere longer than some hundreds: what the tagger reads at once.
  package var chains: [Range<Int>] {
    var chains: [Range<Int>] = []
    var start = 0
    for index in tokens.indices.dropFirst()
    where tokens[index].startsSentence || tokens[index - 1].kind == .lineBreak || index - start >= 500 {
      chains.append(start..<index)
      start = index
    }
    if start < tokens.count { chains.append(start..<tokens.count) }
    return chains
  }
}
