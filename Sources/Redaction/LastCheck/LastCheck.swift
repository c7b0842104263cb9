import Journal

/// Looks once more for everything that was removed from a text in what is left of it. Linear in the length of both.
struct LastCheck: Sendable {
  private let traces: Traces

  /// The check of whatever is made of `document` without `findings`, which are in order.
  init(of findings: [Finding], in document: Document, _ language: Language, _ facts: NameFacts) {
    traces = Traces(of: findings, in: document, language, facts)
  }

  /// Returns if nothing that was removed stands in `result`.
  /// - Throws: ``RedactionError/remains(_:_:at:)`` for the first thing that does.
  func pass(_ result: String) throws(RedactionError) {
    guard !traces.isEmpty else { return }
    let document = Document(result)
    var (index, next) = (0, 0)
    guard let hit = traces.first(in: document, from: &index, next: &next) else { return }
    throw .remains(hit.origin.type, hit.origin.detector, at: hit.range.lowerBound)
  }
}
