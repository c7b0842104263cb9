/// A year in words: `nineteen seventy-one`, `nineteen oh four`, `two thousand and ten`, `mille neuf cent soixante et onze`, `deux mille dix`.
enum WrittenYear {
  /// The index after the year that begins at `index`, or `nil` where none does.
  static func end(in document: Document, from index: Int) -> Int? {
    if document.isOne(of: centuries, at: index) {
      let next = document.isSign("-", at: index + 1) ? index + 2 : index + 1
      if document.isOne(of: hundred, at: next) { return rest(document, next + 1) ?? next + 1 }
      if document.isOne(of: oh, at: next), document.isOne(of: units, at: next + 1) { return next + 2 }
      guard document.isOne(of: teens, at: next) || document.isOne(of: tens, at: next) else { return nil }
      return rest(document, next)
    }
    if document.isOne(of: two, at: index), document.isOne(of: thousand, at: index + 1) {
      let next = document.isOne(of: and, at: index + 2) ? index + 3 : index + 2
      return rest(document, next) ?? (next == index + 2 ? next : nil)
    }
    // "mille neuf cent", "dix-neuf cent".
    var place = index
    if document.isOne(of: mille, at: place) { place += 1 }
    if document.isOne(of: dix, at: place), document.isSign("-", at: place + 1) { place += 2 }
    guard place > index, document.isOne(of: hundreds, at: place) else { return nil }
    place += document.isSign("-", at: place + 1) ? 2 : 1
    guard document.isOne(of: hundred, at: place) else { return nil }
    place += document.isSign("-", at: place + 1) ? 2 : 1
    return rest(document, place) ?? place
  }

  /// The tens and units at `index`: the index after them.
  private static func rest(_ document: Document, _ index: Int) -> Int? {
    guard document.isOne(of: numbers, at: index) else { return nil }
    var end = index + 1
    while true {
      let isJoined = document.isSign("-", at: end) || document.isOne(of: and, at: end)
      let next = isJoined ? end + 1 : end
      guard document.isOne(of: numbers, at: next) || isJoined && document.isOne(of: units, at: next) else { return end }
      end = next + 1
    }
  }

  private static let centuries = Cues("nineteen eighteen")
  private static let two = Cues("two deux")
  private static let thousand = Cues("thousand mille")
  private static let mille = Cues("mille")
  private static let dix = Cues("dix")
  private static let hundreds = Cues("neuf huit sept")
  private static let hundred = Cues("hundred cent")
  private static let oh = Cues("oh o")
  private static let and = Cues("and et")
  private static let units = Cues("one two three four five six seven eight nine un une")
  private static let teens = Cues("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
  private static let tens = Cues("twenty thirty forty fifty sixty seventy eighty ninety")
  private static let numbers = Cues(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety
    deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante
    soixante septante huitante octante nonante
    """)
}
