/// The words of a table as numbers, and which of them a written word can be: as it is, by its beginning, misspelt, or disguised.
struct KeyWords: Sendable {
  private let exact: CompiledMap
  /// `suicid*` without its star.
  private let stems: CompiledMap
  private let stemLengths: [Int]
  /// Long words that are recognised with one letter wrong: what is left of them without doubled letters and one other letter, and where in
  /// ``nearlyWords`` the words are that it is left of.
  private let nearly: CompiledMap
  private let nearlyWords: CompiledLists
  /// The words that are recognised when they are disguised.
  private let disguised: [[UInt8]]

  /// Reads the sections from `first` on.
  init(_ tables: CompiledTables, from first: Int) {
    exact = tables.map(first)
    stems = tables.map(first + 1)
    stemLengths = tables.lists(first + 2)[0]
    nearly = tables.map(first + 3)
    nearlyWords = tables.lists(first + 4)
    disguised = tables.bytes(first + 5).lines
  }

  /// The numbers of the words that `form` can be; none if it is no word of the table.
  func symbols(of form: String) -> [Int32] {
    let bytes = Array(form.utf8)
    guard bytes.count <= Self.longestWord else { return [] }
    var found = known(bytes)
    guard found.isEmpty else { return found }
    // Letters drawn out: `dieeee`, `pleaaase`.
    if bytes.count >= 3, let shortened = Self.shortened(bytes) {
      for candidate in shortened where found.isEmpty { found = known(candidate) }
      if !found.isEmpty { return found }
    }
    // Digits for letters: `k1ll`, `d13`.
    if bytes.contains(where: { $0 < 0x3a }), let plain = Self.withoutDigits(bytes) {
      for candidate in plain where disguised.contains(candidate) { return known(candidate) }
    }
    guard bytes.count >= 5 else { return [] }
    let undoubled = Self.undoubled(bytes)
    for hash in Self.deletionHashes(undoubled) {
      guard let place = nearly[hash] else { continue }
      for index in nearlyWords[place] where Self.isOneOff(undoubled, Self.undoubled(disguised[index])) {
        return known(disguised[index])
      }
    }
    return []
  }

  /// The number of the word that is hidden in `pieces`, with signs between them: `s*icide`, `k.m.s`.
  func symbols(disguised pieces: [String]) -> [Int32] {
    let joined = Array(pieces.joined().utf8)
    if disguised.contains(joined) { return known(joined) }
    // Each sign for one letter.
    let pattern = Array(pieces.joined(separator: "*").utf8)
    guard pattern.count >= 4, pattern.count <= 12 else { return [] }
    for word in disguised where word.count == pattern.count {
      if zip(word, pattern).allSatisfy({ $0 == $1 || $1 == 0x2a }) { return known(word) }
    }
    return []
  }

  private func known(_ form: [UInt8]) -> [Int32] {
    var found: [Int32] = []
    if let symbol = exact[FormHash(form).value] { found.append(Int32(symbol)) }
    var hash = FormHash()
    var length = 0
    for stemLength in stemLengths where stemLength <= form.count {
      hash.add(form[length..<stemLength])
      length = stemLength
      if let symbol = stems[hash.value] { found.append(Int32(symbol)) }
    }
    return found
  }

  // MARK: Spelling

  private static let longestWord = 40

  /// Without the second of two equal letters.
  static func undoubled(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in word where byte != result.last { result.append(byte) }
    return result
  }

  /// The word with runs of three letters or more cut to one and to two; nil if it has none.
  private static func shortened(_ word: [UInt8]) -> [[UInt8]]? {
    guard hasRun(word) else { return nil }
    var single: [UInt8] = []
    var double: [UInt8] = []
    var index = 0
    while index < word.count {
      var end = index
      while end < word.count, word[end] == word[index] { end += 1 }
      let run = end - index
      single += Array(repeating: word[index], count: run >= 3 || end == word.count ? 1 : run)
      double += Array(repeating: word[index], count: min(run, 2))
      index = end
    }
    return [single, double]
  }

  /// Whether a letter stands three times or more, or at the end of a longer word twice.
  private static func hasRun(_ word: [UInt8]) -> Bool {
    var run = 1
    for index in word.indices.dropFirst() {
      run = word[index] == word[index - 1] ? run + 1 : 1
      if run >= 3 { return true }
    }
    return run >= 2 && word.count > 3
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
  static func deletions(_ word: [UInt8]) -> [[UInt8]] {
    [word]
      + word.indices.map { index in
        var shorter = word
        shorter.remove(at: index)
        return shorter
      }
  }

  /// The fingerprints of ``deletions(_:)``, made without them.
  private static func deletionHashes(_ word: [UInt8]) -> [UInt64] {
    var hashes = [FormHash(word).value]
    hashes.reserveCapacity(word.count + 1)
    var beginning = FormHash()
    for index in word.indices {
      hashes.append(beginning.adding(word[(index + 1)...]).value)
      beginning.add(CollectionOfOne(word[index]))
    }
    return hashes
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
