/// What French does between two words.
enum French {
  /// Whether a folded word begins with a vowel, before which French elides. `h` and `y` do not tell: see
  /// ``StandIns/Pair/isElided``.
  static func beginsWithVowel(_ folded: some Sequence<UInt8>) -> Bool {
    var iterator = folded.makeIterator()
    guard let first = iterator.next() else { return false }
    return "aeiou".utf8.contains(first)
  }

  /// `d`, `qu`… and the word each is short for, folded.
  static let elided: [String: String] = [
    "d": "de", "qu": "que", "lorsqu": "lorsque", "puisqu": "puisque", "quoiqu": "quoique",
  ]

  /// `de`, `que`… and what is left of each before an apostrophe.
  static let elidable: [String: String] = Dictionary(uniqueKeysWithValues: elided.map { ($1, $0) })
}
