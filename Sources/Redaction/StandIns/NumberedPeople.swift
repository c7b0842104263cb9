/// Finds who may be meant by a name among all people that have a number, without looking at each: a diary of ten years has
/// thousands of them.
struct NumberedPeople: Hashable, Sendable {
  private var byWord: [String: [Int]] = [:]
  /// By the first letter of each word.
  private var byLetter: [Unicode.Scalar: [Int]] = [:]
  /// Those of whom no more than initials are known.
  private var initialsOnly: [Int] = []

  /// Takes in somebody with a name of these folded words, any of which may be an initial.
  mutating func add(_ words: [String], at place: Int) {
    for word in Set(words) { byWord[word, default: []].append(place) }
    for letter in Set(words.compactMap(\.unicodeScalars.first)) { byLetter[letter, default: []].append(place) }
    if words.allSatisfy(Self.isInitial) { initialsOnly.append(place) }
  }

  /// The places of all who may bear a name of `words`, and of others.
  func candidates(for words: [String]) -> Set<Int> {
    // A whole word must be in both names; only initials can stand for others.
    let whole = words.filter { !Self.isInitial($0) }
    var places = Set(initialsOnly)
    for word in whole { places.formUnion(byWord[word, default: []]) }
    if whole.isEmpty, let letter = words.first?.unicodeScalars.first { places.formUnion(byLetter[letter, default: []]) }
    return places
  }

  /// Whether two names may be one person's: all words of the shorter are in the longer, where an initial stands for any word
  /// that begins with it, if it is not all there is.
  static func mayBeOne(_ one: [String], _ other: [String]) -> Bool {
    let (few, many) = one.count <= other.count ? (one, other) : (other, one)
    return few.allSatisfy { word in
      many.contains { $0 == word || isInitial(word) && few.count > 1 && $0.hasPrefix(word) }
    }
  }

  private static func isInitial(_ word: String) -> Bool { word.unicodeScalars.prefix(2).count == 1 }
}
