/// The words of a table as they are written, and how each can be met: as it is, by its beginning, misspelt, or disguised. ``KeyWords`` is the same,
/// compiled.
struct KeyWordsSource {
  private(set) var exact: [String: Int] = [:]
  /// `suicid*` without its star.
  private(set) var stems: [String: Int] = [:]
  /// Long words that are recognised with one letter wrong: what is left of them without doubled letters and one other letter, and which of
  /// ``disguised`` they are.
  private(set) var nearly: [String: [Int]] = [:]
  /// The words that are recognised when they are disguised.
  private(set) var disguised: [String] = []
  private var count = 0

  /// - Parameter keyWords: the words that are worth recognising when they are disguised and, but for those after `=`, when they are
  ///   misspelt.
  init(_ keyWords: String) {
    for written in keyWords.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let word = String(written.first == "=" ? written.dropFirst() : written)
      if !disguised.contains(word) { disguised.append(word) }
      guard written.first != "=", let place = disguised.firstIndex(of: word) else { continue }
      for shorter in KeyWords.deletions(KeyWords.undoubled(Array(word.utf8))) {
        nearly[String(decoding: shorter, as: UTF8.self), default: []].append(place)
      }
    }
  }

  /// The number of a word of the table; the first is 1.
  mutating func symbol(of form: String) -> Int {
    if form.last == "*" {
      let stem = String(form.dropLast())
      if let known = stems[stem] { return known }
      count += 1
      stems[stem] = count
      return count
    }
    if let known = exact[form] { return known }
    count += 1
    exact[form] = count
    return count
  }

  /// The lengths of stems in bytes, ascending.
  var stemLengths: [Int] { Set(stems.keys.map(\.utf8.count)).sorted() }
}
