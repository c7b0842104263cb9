/// How a text repeats itself, or another.
struct Repetition {
  private let forms: [String]

  init(_ words: [Word]) { forms = words.map(\.form) }

  /// Whether it says the same again and again, as small models do.
  func isLoop(sentences: [Sentence]) -> Bool {
    var counts: [[String]: Int] = [:]
    for sentence in sentences {
      let forms = sentence.words.map(\.form)
      if forms.count >= 3 { counts[forms, default: 0] += 1 }
    }
    if counts.values.contains(where: { $0 >= 2 }) { return true }
    // One word over and over.
    var run = 1
    for (one, other) in zip(forms, forms.dropFirst()) {
      run = one == other ? run + 1 : 1
      if run >= 4 { return true }
    }
    guard forms.count >= 24 else { return false }
    let triples = runs(of: 3)
    return Double(Set(triples).count) < 0.75 * Double(triples.count)
  }

  /// Whether it has the same words in the same order.
  func isSame(as other: Repetition) -> Bool { forms == other.forms }

  /// Whether `count` or more words that follow each other stand in `other` too, in that order.
  func sharesRun(of count: Int, with other: Repetition) -> Bool {
    guard forms.count >= count, other.forms.count >= count else { return false }
    return !Set(runs(of: count)).isDisjoint(with: other.runs(of: count))
  }

  /// Which part of its runs of four words, from 0 to 1, stands in `other` too.
  func share(in other: Repetition) -> Double {
    let own = runs(of: 4)
    guard !own.isEmpty else { return 0 }
    let theirs = Set(other.runs(of: 4))
    return Double(own.count(where: theirs.contains)) / Double(own.count)
  }

  private func runs(of count: Int) -> [ArraySlice<String>] {
    guard forms.count >= count else { return [] }
    return (0...forms.count - count).map { forms[$0..<$0 + count] }
  }
}
