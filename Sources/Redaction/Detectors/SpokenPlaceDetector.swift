/// Rooms, beds, lockers, seats and tickets whose number is told in words: `Room ⟦twelve B⟧`, `Bed ⟦nineteen⟧ was singing`, « chambre ⟦douze⟧ », « la clef
/// du coffre ⟦deux cent trois⟧ », `they gave me a number, ⟦thirty-four⟧`; and the neighbours that the number alone tells (`and ⟦twenty⟧ was harmonising`).
///
/// What the number counts must not follow (`a room two floors up`, « une chambre trois fois plus grande »), and the word before it must be a thing, not
/// what somebody does (« il lit trois pages », `the tables seat four`).
enum SpokenPlaceDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var hasPlace = false
    var index = 0
    while index < document.tokens.count {
      let token = document.tokens[index]
      if token.kind == .word, let number = number(document, after: index, token) {
        findings.append(Finding(document.range(number.lowerBound, number.upperBound), .id, by: .number))
        hasPlace = true
        index = number.upperBound
        continue
      }
      // « la dame du quatrième gauche »
      if token.kind == .word, floors.contains(token), document.isOne(of: sides, at: index + 1),
        document.isOne(of: onFloor, at: index - 1)
      {
        findings.append(Finding(document.range(index, index + 2), .id, by: .number))
        index += 2
        continue
      }
      if hasPlace, let number = neighbour(document, index) {
        findings.append(Finding(document.range(number.start, number.end), .id, by: .number))
        index = number.end
        continue
      }
      index += 1
    }
  }

  /// The number in words that tells which one the place or thing at `index` is.
  private static func number(_ document: Document, after index: Int, _ token: Token) -> Range<Int>? {
    let isPlace = places.contains(token)
    let isOrdinal = !isPlace && ordinals.contains(token)
    guard isPlace || isOrdinal, isThing(document, index) else { return nil }
    var next = index + 1
    if isPlace, document.isOne(of: ordinals, at: next) { next += 1 }
    if document.isSign(of: [".", "°", ":"], at: next), document.isJoined(next) { next += 1 }
    // "they have given me a number, thirty-four,"
    if isOrdinal, document.isSign(",", at: next), document.isOne(of: given, at: index - 1) { next += 1 }
    if document.isOne(of: being, at: next), isOrdinal, document.isOne(of: owners, at: index - 1) { next += 1 }
    guard let number = words(document, next) else { return nil }
    // « un lit neuf » is a new one.
    if number.count == 1, document.isOne(of: neuf, at: number.lowerBound), !feminine.contains(token) { return nil }
    var end = number.upperBound
    if let letter = document.token(end), letter.kind == .word, letter.count == 1, letter.casing == .title,
      letter.isAfterSpace, !SpokenFigures.letters.contains(letter)
    {
      end += 1
    }
    let isLong = number.contains { document.isOne(of: hundreds, at: $0) || document.isOne(of: frenchHundreds, at: $0) }
    guard closes(document, end) || isLong && !isCounted(document, end) else { return nil }
    let isSmall = number.count == 1 && document.isOne(of: small, at: number.lowerBound)
    // "number four" may be the fourth of anything, "number thirty-four" is somebody's unless it tells a page or a bus.
    if isOrdinal {
      return isSmall || document.isPreceded(at: index, within: 2, by: Reference.counted)
        || Reference.counted.contains(document.tokens[index])
        || document.token(end).map({ Reference.counted.contains($0) }) ?? false ? nil : number.lowerBound..<end
    }
    return number.lowerBound..<end
  }

  /// Whether the word at `index` may be what is counted: a unit, a plural in small letters.
  private static func isCounted(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index), token.kind == .word else { return true }
    let last = document.folded(token).last
    return Quantities.units.contains(token) || Quantities.currencies.contains(token)
      || last == UInt8(ascii: "s") || last == UInt8(ascii: "x")
  }

  /// `two hundred and three`, `three-one-seven`, « cent douze »: the tokens of a number in words at `index`.
  private static func words(_ document: Document, _ index: Int) -> Range<Int>? {
    var end = index
    while let token = document.token(end) {
      if SpokenFigures.value(token) != nil || end > index && hundreds.contains(token) || frenchHundreds.contains(token)
      {
        end += 1
      } else if end > index, document.isSign(of: ["-", "‑"], at: end) || and.contains(token),
        let next = document.token(end + 1), SpokenFigures.value(next) != nil || frenchHundreds.contains(next),
        document.isSign(of: ["-", "‑"], at: end) || isLarge(document, end - 1)
      {
        end += 2
      } else {
        break
      }
    }
    guard end > index else { return nil }
    // "un", "une" and a lone "one" are articles too.
    return end == index + 1 && one.contains(document.tokens[index]) ? nil : index..<end
  }

  private static func isLarge(_ document: Document, _ index: Int) -> Bool {
    document.isOne(of: hundreds, at: index)
      || document.token(index).flatMap { SpokenFigures.value($0) }.map { $0 > 19 && $0 % 10 == 0 } ?? false
  }

  /// `and twenty was harmonising`: another bed, told by its number and what it does.
  private static func neighbour(_ document: Document, _ index: Int) -> SpokenNumber? {
    let token = document.tokens[index]
    guard token.kind == .word,
      token.startsSentence || document.isOne(of: joining, at: index - 1)
        || document.isSign(of: [",", ";"], at: index - 1), let number = SpokenNumber(in: document, at: index),
      number.isPastTwelve, !number.isInDigits, document.isOne(of: doing, at: number.end)
    else { return nil }
    return number
  }

  /// Whether the word at `index` is a thing: what stands before is an article, a preposition, a sign or nothing.
  private static func isThing(_ document: Document, _ index: Int) -> Bool {
    let token = document.tokens[index]
    guard let before = document.token(index - 1), before.kind == .word, !token.startsSentence else { return true }
    return leading.contains(before) || Lexicon.facts(of: before.key).isTitle
      || token.casing == .title && !document.isOne(of: notBefore, at: index - 1)
      || placed.contains(token) && !notBefore.contains(before)
  }

  private static func closes(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index), token.kind != .lineBreak else { return true }
    if token.kind == .sign {
      return !document.isSign(of: ["%", "€", "$", "£", "°", "½"], at: index)
        && !(document.isJoined(index) && document.isJoined(index + 1) && document.token(index + 1)?.kind != .sign
          && !document.isSign(of: ["'", "’"], at: index))
    }
    return token.kind == .word && (after.contains(token) || doing.contains(token))
  }

  private static let places = Cues(
    """
    room bed ward locker cubicle desk seat cell cabin dorm bay berth couchette stall pitch peg hook trolley cot cubby hut bungalow chalet gate door counter pew bench box plot
    compartment drawer chair hangar flat apartment allotment tent caravan lane badge ticket table kennel
    chambre lit casier box salle bureau siège cellule cabine dortoir emplacement brancard couveuse cave vestiaire couloir parcelle fauteuil coffre consigne patère place porte
    quai guichet tente chalet compartiment tiroir loge ticket stalle manteau appartement appart dossard écrou
    """)
  /// Of these, what is hardly ever anything but a thing.
  private static let placed = Cues(
    "room bed ward locker cubicle cabin dorm berth couchette trolley cot chambre casier cabine dortoir brancard couveuse vestiaire guichet fauteuil"
  )
  private static let floors = Cues(
    "premier deuxième second troisième quatrième cinquième sixième septième huitième neuvième dixième rez rdc")
  private static let sides = Cues("gauche droite face")
  private static let onFloor = Cues("du au le")
  private static let ordinals = Cues("number no numéro")
  private static let neuf = Cues("neuf")
  private static let feminine = Cues(
    "chambre salle cellule cabine couveuse cave parcelle consigne patère place porte tente loge stalle table numéro")
  private static let given = Cues("a un the my his her")
  private static let owners = Cues("my his her our your their mon son ma sa notre votre leur")
  private static let being = Cues("is was est était")
  private static let one = Cues("one un une oh")
  private static let small = Cues(
    "two three four five six seven eight nine ten eleven twelve deux trois quatre cinq six sept huit neuf dix onze douze"
  )
  private static let hundreds = Cues("hundred thousand cent cents mille")
  private static let frenchHundreds = Cues("cent cents vingts mille")
  private static let and = Cues("and et")
  private static let joining = Cues("and et but mais")
  private static let doing = Cues(
    "wants has had is was needs asks asked keeps kept rang rings says said snores snored sings sang cries cried died refuse veut sonne sonnait demande dort dormait crie criait chante chantait ronfle ronflait pleure pleurait tousse toussait"
  )
  private static let leading = Cues(
    """
    the a an my his her our your their this that to in into at for from of by with on and or near outside past behind opposite is was s it's next old
    le la l les un une mon ma ton ta son sa notre votre leur leurs de du d des à au aux en dans pour par sur vers chez avec et ou est était vers jusqu cette ce sa
    """)
  private static let notBefore = Cues(
    "to can could will would might must should they we you i he she il elle on je tu nous vous ils elles qui each only tables sofa seats no"
  )
  private static let after = Cues(
    """
    and or but so with where now then because in on at to for by when who which not still again please upstairs downstairs next opposite beside behind near from until till of
    was is had has s et ou mais où donc avec est a était avait puis car dans sur pour par quand qui que pas encore il elle on je au du à côté chez près face juste
    """)
}
