import Journal

/// A number as people write it, in digits or in words of either language.
enum WrittenNumber {
  /// The first number of a piece: digits, with the suffix of an ordinal or not, or words that follow each other.
  static func first(in piece: Document) -> Int? {
    var total: Int?
    for token in piece.tokens {
      switch token.kind {
      case .number, .mixed:
        if let total { return total }
        let digits = piece.folded(token).drop { $0 &- 0x30 > 9 }.prefix { $0 &- 0x30 < 10 }
        if !digits.isEmpty { return digits.count > 9 ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
      case .word:
        guard let value = values[token.key] else {
          if total != nil, !links.contains(token) { return total }
          continue
        }
        total = combined(total, value)
      case .sign, .lineBreak: continue
      }
    }
    return total
  }

  /// `quatre` and `vingt` are 80, `two` and `hundred` 200, `soixante` and `onze` 71.
  private static func combined(_ total: Int?, _ value: Int) -> Int {
    guard let total, total < 1_000_000 else { return value }
    if value == 20, total == 4 { return 80 }
    return value >= 100 && total < value ? max(1, total) * value : total + value
  }

  private static let links = Cues("et and")

  private static let values: [WordKey: Int] = {
    var values: [WordKey: Int] = [:]
    func add(_ first: Int, by step: Int = 1, _ words: String) {
      for (index, word) in words.split(separator: " ").enumerated() {
        values[WordKey(String(word))] = first + index * step
      }
    }
    add(1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen")
    add(18, "eighteen nineteen")
    add(20, by: 10, "twenty thirty forty fifty sixty seventy eighty ninety")
    add(1, "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize")
    add(20, by: 10, "vingt trente quarante cinquante soixante septante huitante nonante")
    for (word, value) in [
      ("une", 1), ("octante", 80), ("vingts", 20), ("hundred", 100), ("cent", 100), ("cents", 100), ("thousand", 1000),
      ("mille", 1000), ("million", 1_000_000), ("millions", 1_000_000), ("hundreds", 100), ("thousands", 1000),
      ("fortieth", 40), ("thirtieth", 30), ("twentieth", 20), ("fiftieth", 50), ("sixtieth", 60), ("seventieth", 70),
      ("eightieth", 80), ("ninetieth", 90), ("hundredth", 100), ("eighteenth", 18), ("sixteenth", 16),
    ] {
      values[WordKey(word)] = value
    }
    return values
  }()
}
