extension PhraseReader {
  /// Takes a number from 0 up, in digits or in words (in words to 100).
  mutating func takeNumber() -> Int? { takeDigits(1...64) ?? takeNumberWords() }

  /// Takes a number in words: `twenty-one`, `vingt et un`, `soixante-dix`, `quatre-vingt-dix-neuf`.
  mutating func takeNumberWords() -> Int? {
    if take(anyOf: ["one hundred", "a hundred", "hundred", "cent"]) { return 100 }
    if let tens = takeWord(in: NumberWords.englishTens) {
      return tens + (takeWord(in: NumberWords.englishUnits) ?? 0)
    }
    if take(anyOf: ["quatre vingts", "quatre vingt"]) { return 80 + (takeFrenchBelow20() ?? 0) }
    if let tens = takeWord(in: NumberWords.frenchTens) {
      let start = index
      if take("et") {
        if take("un") || take("une") { return tens + 1 }
        if tens == 60, take("onze") { return 71 }
        back(to: start)
      }
      return tens + ((tens == 60 ? takeFrenchBelow20() : takeWord(in: NumberWords.frenchUnits)) ?? 0)
    }
    return takeFrenchBelow20() ?? takeWord(in: NumberWords.englishUnits) ?? takeWord(in: NumberWords.englishTeens)
  }

  /// Takes the place in an order, in words: `first`, `twenty-third`, `premier`.
  mutating func takeOrdinalWords() -> Int? {
    let start = index
    if let tens = takeWord(in: NumberWords.englishTens), let unit = takeWord(in: NumberWords.englishOrdinals), unit < 10
    {
      return tens + unit
    }
    back(to: start)
    return takeWord(in: NumberWords.englishOrdinals)
  }

  private mutating func takeFrenchBelow20() -> Int? {
    if take("dix") { return 10 + (takeWord(in: NumberWords.frenchAfterDix) ?? 0) }
    return takeWord(in: NumberWords.frenchUnits) ?? takeWord(in: NumberWords.frenchTeens)
  }
}

/// The words numbers are made of, folded.
private enum NumberWords {
  static let englishUnits = numbered(1, "one two three four five six seven eight nine")
  static let englishTeens = numbered(
    10, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
  static let englishTens = numbered(20, by: 10, "twenty thirty forty fifty sixty seventy eighty ninety")
    .merging(["fourty": 40]) { one, _ in one }
  static let englishOrdinals = numbered(
    1,
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth
    """
  ).merging(["thirtieth": 30, "premier": 1]) { one, _ in one }

  static let frenchUnits = numbered(1, "un deux trois quatre cinq six sept huit neuf").merging(["une": 1]) { one, _ in
    one
  }
  static let frenchTeens = numbered(11, "onze douze treize quatorze quinze seize")
  static let frenchAfterDix = numbered(7, "sept huit neuf")
  static let frenchTens = numbered(20, by: 10, "vingt trente quarante cinquante soixante septante huitante nonante")
    .merging(["octante": 80]) { one, _ in one }

  private static func numbered(_ first: Int, by step: Int = 1, _ words: String) -> [String: Int] {
    let words = words.split { $0 == " " || $0 == "\n" }
    return Dictionary(uniqueKeysWithValues: words.enumerated().map { (String($1), first + $0 * step) })
  }
}
