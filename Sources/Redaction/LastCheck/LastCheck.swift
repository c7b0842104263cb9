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
    let bytes = Array(result.utf8)
    var start = 0
    while start < bytes.count {
      let end = Self.part(of: bytes, from: start)
      let document = Document(bytes: Array(bytes[start..<end]))
      var (index, next) = (0, 0)
      if let hit = traces.first(in: document, from: &index, next: &next) {
        throw .remains(hit.origin.type, hit.origin.detector, at: start + hit.range.lowerBound)
      }
      start = end
    }
  }

  /// Where a part ends that can be read on its own: after an empty line, past which neither a number nor a sentence goes on. A long text takes as little memory as
  /// its parts.
  private static func part(of bytes: [UInt8], from start: Int) -> Int {
    var index = start + shortestPart
    while index < bytes.count {
      if bytes[index] == lineFeed, bytes[index - 1] == lineFeed { return index + 1 }
      index += 1
    }
    return bytes.count
  }

  private static let shortestPart = 65_536
  private static let lineFeed = UInt8(ascii: "\n")
}
