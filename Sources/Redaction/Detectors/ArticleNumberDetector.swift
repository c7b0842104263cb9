/// Rooms, seats and houses that are told by an article and their number alone: « la 214 a sonné », « c'est le 43 », `they gave us the 216`;
/// and whatever number was found as one elsewhere in the text: `row K 17 … I'll take the 17`.
///
/// « la 2e », « la 4G », « le 12 mars », `the 42` (a bus) are none, and a short number after « la » only where the text speaks of rooms.
enum ArticleNumberDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var hasRooms: Bool?
    for index in document.tokens.indices {
      let token = document.tokens[index]
      // "for Halvard at 31b"
      if token.kind == .mixed, isHouseOf(document, index) {
        findings.append(Finding(token.range, .id, by: .number))
        continue
      }
      guard token.kind == .number, token.count <= 4, token.isAfterSpace else { continue }
      // « à côté, en 3, une dame »
      if token.count <= 3, document.isOne(of: en, at: index - 1), document.isSign(of: [",", ".", ";"], at: index + 1),
        document.isOne(of: beside, at: index - 3) || document.isSign(",", at: index - 2),
        !(document.isJoined(index + 1) && document.isJoined(index + 2))
      {
        let rooms = hasRooms ?? document.tokens.contains(where: roomWords.contains)
        hasRooms = rooms
        if rooms { findings.append(Finding(token.range, .id, by: .number)) }
        continue
      }
      let isArticle = document.isOne(of: articles, at: index - 1) && !document.isOne(of: notRooms, at: index - 2)
      // "14 wants it shut": somebody's room does something.
      // "Ivy in 12 had been put down as a faller", "mum's moving from 9 to 15"
      if isOccupied(document, index) || isMove(document, index) {
        findings.append(Finding(token.range, .id, by: .number))
        continue
      }
      let doesSomething =
        (token.startsSentence || document.isSign(of: [",", ";"], at: index - 1))
        && document.isOne(of: doing, at: index + 1)
      guard
        isArticle && (document.closesNumber(index + 1) || token.count == 3 && !isCounted(document, index + 1))
          || doesSomething
      else { continue }
      let rooms = hasRooms ?? document.tokens.contains(where: roomWords.contains)
      hasRooms = rooms
      if isArticle ? isRoom(document, index, rooms) : rooms { findings.append(Finding(token.range, .id, by: .number)) }
    }
    addMentions(document, &findings)
  }

  private static func isRoom(_ document: Document, _ index: Int, _ hasRooms: Bool) -> Bool {
    let token = document.tokens[index]
    if document.isOne(of: la, at: index - 1) { return hasRooms || token.count == 3 }
    if document.isOne(of: the, at: index - 1) { return hasRooms && token.count == 3 }
    // "c'est le 43", but "c'est le 14" is a day, which the dates take.
    return document.isOne(of: est, at: index - 2) && (document.number(index) ?? 0) > 31 && token.count <= 3
  }

  /// Whether somebody is in a room that its number alone tells: `Ivy in 12 had`, `Iris in 21,`.
  private static func isOccupied(_ document: Document, _ index: Int) -> Bool {
    guard document.isOne(of: within, at: index - 1), document.isCapital(index - 2), document.tokens[index].count <= 3,
      document.isOne(of: doing, at: index + 1) || document.closesNumber(index + 1),
      !document.isSign(of: [":", "%"], at: index + 1), !document.isSign("-", at: index + 1)
    else { return false }
    let facts = Lexicon.facts(of: document.tokens[index - 2].key)
    return (facts.isFirstName || facts == .none) && !facts.isCalendar && !facts.isTown
  }

  /// `Halvard at 31b`, « Lucette au 12B »: somebody's house, told by its number and letter.
  private static func isHouseOf(_ document: Document, _ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.count <= 4, document.digitCount(token) == token.count - 1,
      let letter = document.folded(token).last, (0x61...0x66).contains(letter), document.leadingNumber(token) != nil,
      document.isOne(of: housed, at: index - 1), document.isCapital(index - 2)
    else { return false }
    let facts = Lexicon.facts(of: document.tokens[index - 2].key)
    return facts.isFirstName || facts.isSurname || facts == .none
  }

  /// `moving from 9 to 15`, and its second number.
  private static func isMove(_ document: Document, _ index: Int) -> Bool {
    guard document.tokens[index].count <= 4 else { return false }
    let from = document.isOne(of: toward, at: index - 1) ? index - 2 : index
    guard document.token(from)?.kind == .number, document.isOne(of: fromWords, at: from - 1),
      document.isPreceded(at: from - 1, within: 3, by: moving), document.isOne(of: toward, at: from + 1)
    else { return false }
    let to = document.isOne(of: la, at: from + 2) ? from + 3 : from + 2
    return document.token(to)?.kind == .number && !document.isOne(of: Quantities.units, at: to + 1)
      && !document.isOne(of: Quantities.currencies, at: to + 1)
      && !document.isSign(of: ["%", "€", "$", "£", ":"], at: to + 1)
  }

  /// What was found once is found after every article, `at` and `to`.
  private static func addMentions(_ document: Document, _ findings: inout [Finding]) {
    var numbers = Set<WordKey>()
    var taken = Set<Int>()
    for finding in findings where finding.type == .id && finding.detector == .number && finding.range.count <= 6 {
      // Of "K 17" the number.
      let index = document.tokenIndex(at: finding.range.upperBound) - 1
      guard let token = document.token(index), token.kind == .number, token.end == finding.range.upperBound,
        (2...4).contains(token.count)
      else {
        continue
      }
      numbers.insert(token.key)
      taken.insert(index)
    }
    guard !numbers.isEmpty else { return }
    for index in document.tokens.indices where !taken.contains(index) {
      let token = document.tokens[index]
      guard token.kind == .number, numbers.contains(token.key), token.isAfterSpace,
        document.isOne(of: articles, at: index - 1) || document.isOne(of: towards, at: index - 1),
        !isCounted(document, index + 1)
      else { continue }
      findings.append(Finding(token.range, .id, by: .number))
    }
  }

  private static func isCounted(_ document: Document, _ index: Int) -> Bool {
    document.isOne(of: Quantities.units, at: index) || document.isOne(of: Quantities.currencies, at: index)
      || document.isOne(of: StreetWords.months, at: index)
      || document.isSign(of: ["%", "€", "$", "£", "°", "½"], at: index)
      || document.isJoined(index) && document.isJoined(index + 1)
  }

  private static let doing = Cues(
    "says said asked rang wants has had is was needs asks keeps rang says snores sings cries refuse veut sonne demande dort crie"
  )
  private static let articles = Cues("la le the du au")
  private static let la = Cues("la")
  private static let within = Cues("in from")
  private static let housed = Cues("at in from au")
  private static let en = Cues("en")
  private static let beside = Cues("côté face bout fond")
  private static let toward = Cues("to à")
  private static let fromWords = Cues("from de")
  private static let moving = Cues("moving moved move moves déménage déménagé passe passé transféré transférée")
  private static let the = Cues("the")
  private static let est = Cues("est")
  private static let towards = Cues("at to from of in is for")
  /// After these a number is a line or a channel.
  private static let notRooms = Cues("bus tram ligne line route nationale départementale chaîne sur")
  private static let roomWords = Cues(
    """
    chambre chambres hôtel hosto hôpital résident résidente étage couloir parcelle parcelles lit lits infirmière infirmier ehpad interphone voisins gardienne
    room rooms hotel reception corridor ward upgraded nurse matron lodging hostel keycard
    """)
}
