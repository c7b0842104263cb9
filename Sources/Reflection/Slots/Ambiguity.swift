import Journal

/// Tells words of feeling that are one only with what stands beside them: *screamed* alone may be joy, *failed* may be a car.
enum Ambiguity {
  /// Whether `feeling` is felt, as far as its own words tell.
  static func isFelt(_ feeling: EntryReading.Feeling, _ passage: Passage) -> Bool {
    guard
      let sentence = passage.sentences.first(where: { $0.tokens.overlaps(feeling.tokens) }),
      let place = sentence.words.firstIndex(where: { $0.tokens.overlaps(feeling.tokens) })
    else { return true }
    let words = sentence.words.map(\.form)
    let own = sentence.words.filter { $0.tokens.overlaps(feeling.tokens) }
    guard own.count <= 2, let word = own.map(\.form).first(where: { needs[$0] != nil }), let needed = needs[word] else {
      return true
    }
    let near = Set(words[max(0, place - 4)..<min(words.count, place + own.count + 4)])
    return !near.isDisjoint(with: needed)
  }

  private static let needs: [String: Set<String>] = {
    var table: [String: Set<String>] = [:]
    for (words, needed) in groups {
      for word in words.split(separator: " ") {
        table[String(word)] = Set(needed.split(separator: " ").map(String.init))
      }
    }
    return table
  }()

  private static let groups = [
    // Anger has somebody it is turned against.
    (
      "scream screamed screaming yell yelled shout shouted explode exploded",
      "at him her them mum dad kids want could me"
    ),
    ("crie crier criais hurle hurler hurlais", "sur contre apres envie dessus lui leur"),
    // A failure is one at something, and of the writer.
    ("fail failed failing", "at again everything exam test myself them him her everyone as always my"),
    ("unsuccessful", "i feel am"),
  ]
}
