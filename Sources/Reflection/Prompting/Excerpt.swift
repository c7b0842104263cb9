import Redaction

/// The passages of an entry that matter: the smallest excerpt that serves.
public enum Excerpt {
  /// Texts up to this many bytes are taken whole.
  public static let wholeUpTo = 1_200

  /// The sentences of the entry that hold feelings, sides, wants and questions, with its first and last, up to `limit` bytes, in
  /// their order; `…` stands for what is left out.
  public static func text(of reading: EntryReading, limit: Int = 2_400) -> String {
    let passage = reading.passage
    let whole = String(decoding: passage.document.bytes, as: UTF8.self)
    guard passage.document.bytes.count > wholeUpTo else { return whole }
    let marks: [(Range<Int>, Int)] =
      reading.feelings.map { ($0.tokens, 4) } + reading.contrasts.map { ($0.tokens, 4) }
      + reading.wants.map { ($0.tokens, 3) } + reading.requests.map { ($0.tokens, 5) }
      + reading.changes.map { ($0.tokens, 3) } + reading.strengths.map { ($0.tokens, 3) }
      + reading.relief.map { ($0.tokens, 3) } + reading.absolutes.map { ($0.tokens, 2) }
      + reading.topics.prefix(4).map { ($0.tokens, 1) } + reading.people.prefix(4).map { ($0.tokens, 1) }
    var scores = [Int](repeating: 0, count: passage.sentences.count)
    for (tokens, weight) in marks {
      if let index = passage.sentences.firstIndex(where: { $0.tokens.overlaps(tokens) }) { scores[index] += weight }
    }
    if !scores.isEmpty {
      scores[0] += 2
      scores[scores.count - 1] += 3
    }
    let best = scores.indices.sorted { (scores[$0], -$0) > (scores[$1], -$1) }
    var chosen: Set<Int> = []
    var size = 0
    for index in best {
      let count = passage.text(passage.sentences[index].tokens).utf8.count
      guard size + count <= limit || chosen.isEmpty else { continue }
      chosen.insert(index)
      size += count
    }
    var parts: [String] = []
    var last = -1
    for index in chosen.sorted() {
      if index != last + 1 { parts.append("…") }
      parts.append(passage.text(passage.sentences[index].tokens))
      last = index
    }
    if last != passage.sentences.count - 1 { parts.append("…") }
    return parts.joined(separator: " ")
  }
}
