/// What stands before a town and its code in an address of any country, where no street word tells it: `B-402, Shanti Kunj Society, opp. Dena Bank,
/// Surat 395002`, `Unit 2B, The Maltings, Bandon, Co. Cork P72 YD51`, `Box 40, RR 3, Montague, PE C0A 1R0`.
///
/// It goes back from the code over pieces between commas as long as they are made of capitals, numbers and the small words of addresses.
enum PostalBlockDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var last = 0
    var index = 1
    while index < document.tokens.count {
      guard isBreak(document, index), let next = document.token(index + 1), next.kind != .sign, next.kind != .lineBreak,
        document.isCapital(index + 1) || next.kind == .number || next.kind == .mixed,
        let end = PostalLine.end(in: document, at: index + 1, afterStreet: false),
        (index + 1..<end).contains(where: { document.tokens[$0].kind == .number || document.tokens[$0].kind == .mixed })
      else {
        index += 1
        continue
      }
      if let start = start(document, before: index, notBefore: last) {
        findings.append(Finding(document.range(start, end), .address, by: .address))
        last = end
      }
      index = end
    }
  }

  /// Where the address begins whose last comma is at `index`; `nil` where no piece before has a number or a word of a house.
  private static func start(_ document: Document, before index: Int, notBefore limit: Int) -> Int? {
    var start: Int?
    var comma = index
    var isHouse = false
    for _ in 0..<6 {
      guard let first = piece(document, endingAt: comma, limit) else { break }
      start = first
      isHouse = isHouse || (first..<comma).contains { isHouseWord(document.tokens[$0]) }
      comma = first - 1
      guard comma > limit, isBreak(document, comma) else { break }
    }
    return isHouse ? start : nil
  }

  /// The first token of the piece that ends before the comma at `end`.
  private static func piece(_ document: Document, endingAt end: Int, _ limit: Int) -> Int? {
    var first = end
    while first > limit, first > end - 8, let token = document.token(first - 1), belongs(document, first - 1) {
      first -= 1
      // "opp. Dena Bank": the point of a short word ends no sentence here.
      let isShort = document.isSign(".", at: first - 1) && document.isOne(of: inside, at: first - 2)
      if token.startsSentence, !isShort { break }
    }
    // Small words before the first capital are the sentence's.
    while first < end,
      document.tokens[first].kind == .sign
        || document.tokens[first].casing == .lower && document.tokens[first].kind == .word
          && !opening.contains(document.tokens[first])
    { first += 1 }
    guard first < end, let token = document.token(first) else { return nil }
    let facts = Lexicon.facts(of: token.key)
    if facts.isTitle || facts.isCalendar { return nil }
    if facts.isFirstNameMostly, !(first..<end).contains(where: { isHouseWord(document.tokens[$0]) }) { return nil }
    // "We moved, Bristol BS5 9XT": a sentence's first word is none of it, unless a number follows.
    if token.startsSentence, token.kind == .word, facts.isOrdinary, first + 1 == end { return nil }
    return first
  }

  private static func belongs(_ document: Document, _ index: Int) -> Bool {
    let token = document.tokens[index]
    switch token.kind {
    case .number, .mixed: return true
    case .word: return document.isCapital(index) || inside.contains(token)
    case .sign:
      return document.isSign(of: ["-", "/", "'", "’", "#", "&"], at: index)
        || document.isSign(".", at: index) && document.token(index - 1).map { $0.count <= 4 } ?? false
    case .lineBreak: return false
    }
  }

  private static func isHouseWord(_ token: Token) -> Bool {
    token.kind == .number || token.kind == .mixed || StreetWords.houses.contains(token)
      || StreetWords.estates.contains(token)
      || StreetWords.units.contains(token) || houses.contains(token)
  }

  private static func isBreak(_ document: Document, _ index: Int) -> Bool {
    document.isSign(",", at: index) || document.token(index)?.kind == .lineBreak
  }

  private static let opening = Cues(
    "opp opposite near behind nr beside above c flat unit plot box apt no bâtiment bât appt lieu entrée porte escalier esc hall résidence lotissement villa immeuble"
  )
  private static let inside = Cues(
    "opp opposite near behind nr beside above of the and de du des la le les l d sur c o no flat unit plot floor room block bldg phase sector étage bâtiment bât appt appartement lieu dit bp entrée porte escalier esc hall résidence lotissement villa immeuble"
  )
  private static let houses = Cues(
    "society colony nagar layout sector phase maltings towers apartments residency complex business industrial trading")
}
