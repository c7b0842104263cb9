/// The words of a table as numbers, and which of them a written word can be: as it is, by its beginning, misspelt, or disguised.
struct KeyWords: Sendable {
  private var exact: [String: Int32] = [:]
  /// `suicid*` without its star.
  private var stems: [String: Int32] = [:]
  private var stemLengths: [Int] = []
  private var count: Int32 = 0
  /// Long words that are recognised with one letter wrong: what is left of them without doubled letters and one other letter.
  private var nearly: [String: [String]] = [:]
  private var disguised: Set<String>

  /// - Parameter keyWords: the words that are worth recognising when they are misspelt.
  init(_ keyWords: String) {
    let words = keyWords.split { $0 == " " || $0 == "\n" }.map(String.init)
    disguised = Set(words)
    for word in words where word.utf8.count >= 6 {
      for shorter in Self.deletions(Self.undoubled(Array(word.utf8))) { nearly[shorter, default: []].append(word) }
    }
  }

  /// The number of a word of the table.
  mutating func symbol(of form: String) -> Int32 {
    if form.last == "*" {
      let stem = String(form.dropLast())
      if let known = stems[stem] { return known }
      count += 1
      stems[stem] = count
      if !stemLengths.contains(stem.utf8.count) { stemLengths = (stemLengths + [stem.utf8.count]).sorted() }
      return count
    }
    if let known = exact[form] { return known }
    count += 1
    exact[form] = count
    return count
  }

  /// The numbers of the words that `form` can be; none if it is no word of the table.
  func symbols(of form: String) -> [Int32] {
    let bytes = Array(form.utf8)
    guard bytes.count <= Self.longestWord else { return [] }
    var found = known(form, bytes)
    guard found.isEmpty else { return found }
    // Letters drawn out: `dieeee`, `pleaaase`.
    if bytes.count >= 3, let shortened = Self.shortened(bytes) {
      for candidate in shortened where found.isEmpty {
        found = known(String(decoding: candidate, as: UTF8.self), candidate)
      }
      if !found.isEmpty { return found }
    }
    // Digits for letters: `k1ll`, `d13`.
    if bytes.contains(where: { $0 < 0x3a }), let plain = Self.withoutDigits(bytes) {
      for candidate in plain {
        let read = String(decoding: candidate, as: UTF8.self)
        if disguised.contains(read) { return known(read, candidate) }
      }
    }
    guard bytes.count >= 5 else { return [] }
    for shorter in Self.deletions(Self.undoubled(bytes)) {
      for word in nearly[shorter] ?? [] where Self.isOneOff(Self.undoubled(bytes), Self.undoubled(Array(word.utf8))) {
        return known(word, Array(word.utf8))
      }
    }
    return []
  }

  /// The number of the word that is hidden in `pieces`, with signs between them: `s*icide`, `k.m.s`.
  func symbols(disguised pieces: [String]) -> [Int32] {
    let joined = pieces.joined()
    if disguised.contains(joined) { return known(joined, Array(joined.utf8)) }
    // Each sign for one letter.
    let pattern = Array(pieces.joined(separator: "*").utf8)
    guard pattern.count >= 4, pattern.count <= 12 else { return [] }
    for word in disguised where word.utf8.count == pattern.count {
      if zip(word.utf8, pattern).allSatisfy({ $0 == $1 || $1 == 0x2a }) { return known(word, Array(word.utf8)) }
    }
    return []
  }

  private func known(_ form: String, _ bytes: [UInt8]) -> [Int32] {
    var found: [Int32] = []
    if let symbol = exact[form] { found.append(symbol) }
    for length in stemLengths where length <= bytes.count {
      if let symbol = stems[String(decoding: bytes[..<length], as: UTF8.self)] { found.append(symbol) }
    }
    return found
  }

  // MARK: Spelling

  private static let longestWord = 40

  /// Without the second of two equal letters.
  private static func undoubled(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in word where byte != result.last { result.append(byte) }
    return result
  }

  /// The word with runs of three letters or more cut to one and to two; nil if it has none.
  private static func shortened(_ word: [UInt8]) -> [[UInt8]]? {
    var single: [UInt8] = []
    var double: [UInt8] = []
    var hasRun = false
    var index = 0
    while index < word.count {
      var end = index
      while end < word.count, word[end] == word[index] { end += 1 }
      let run = end - index
      if run >= 3 || (run >= 2 && end == word.count && word.count > 3) { hasRun = true }
      single += Array(repeating: word[index], count: run >= 3 || end == word.count ? 1 : run)
      double += Array(repeating: word[index], count: min(run, 2))
      index = end
    }
    return hasRun ? [single, double] : nil
  }

  private static func withoutDigits(_ word: [UInt8]) -> [[UInt8]]? {
    let digits: [UInt8: UInt8] = [
      0x30: 0x6f, 0x31: 0x69, 0x33: 0x65, 0x34: 0x61, 0x35: 0x73, 0x37: 0x74, 0x38: 0x62,
    ]
    guard word.contains(where: { $0 >= 0x61 }) else { return nil }
    let plain = word.map { digits[$0] ?? $0 }
    // A 1 is an l as often as an i.
    return [plain, zip(word, plain).map { $0 == 0x31 ? 0x6c : $1 }]
  }

  /// The word itself, and each word that one letter less makes of it.
  private static func deletions(_ word: [UInt8]) -> [String] {
    var result = [String(decoding: word, as: UTF8.self)]
    for index in word.indices {
      var shorter = word
      shorter.remove(at: index)
      result.append(String(decoding: shorter, as: UTF8.self))
    }
    return result
  }

  /// Whether one letter more, less or else, or two that changed places, make one of the other.
  private static func isOneOff(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    if one == other { return true }
    let prefix = zip(one, other).prefix { $0 == $1 }.count
    let suffix = min(
      zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count, min(one.count, other.count) - prefix)
    let (a, b) = (one.count - prefix - suffix, other.count - prefix - suffix)
    if a <= 1, b <= 1 { return true }
    return a == 2 && b == 2 && one[prefix] == other[prefix + 1] && one[prefix + 1] == other[prefix]
  }
}
