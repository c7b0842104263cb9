import Journal

/// Where people live: houses in streets of both languages and of other countries, flats, boxes, military mail, with the town and its code where
/// they follow (La Poste, NF Z10-011; Royal Mail, PAF; USPS Publication 28, appendix C; UPU addressing sheets).
///
/// An address with its number is taken whole; of a street or house without one only its name (`rue ⟦Gambetta⟧`), as of a flat (`flat ⟦3c⟧`).
enum AddressDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var end = 0  // of the last address, as a token
    var flatStart: Int?  // of the flat that it is, if it is one: a street after it takes it in
    for index in document.tokens.indices where index >= end {
      guard document.tokens[index].kind != .lineBreak, let found = street(document, index, notBefore: flatStart ?? end)
      else { continue }
      let isFlat =
        found.type == .address && StreetWords.units.contains(document.tokens[index]) && found.tokens.lowerBound > index
      let last = found.type == .address ? withRest(document, found.tokens.upperBound) : found.tokens.upperBound
      let isHouse = found.type == .address && !isFlat
      // "Flat 3" with its street is an address; alone only the number is somebody's.
      let first =
        isHouse
        ? withFlat(document, found.tokens.lowerBound, notBefore: flatStart ?? end)
        : last > found.tokens.upperBound ? index : found.tokens.lowerBound
      if first < end { findings.removeLast() }
      findings.append(Finding(document.range(first, last), found.type, by: .address))
      end = max(last, index + 1)
      flatStart = isFlat ? index : nil
    }
  }

  private typealias Found = (tokens: Range<Int>, type: SpanType)

  private static func street(_ document: Document, _ index: Int, notBefore limit: Int) -> Found? {
    let token = document.tokens[index]
    if token.kind == .word {
      let french = StreetWords.french.contains(token) ? french(document, index, limit) : nil
      if let french, french.type == .address { return french }
      let english = StreetWords.english.contains(token) ? english(document, index, limit) : nil
      if let english, english.type == .address || document.isCapital(index - 1) { return english }
      if let found = french ?? english { return found }
      if let found = elsewhere(document, index, limit) ?? box(document, index, limit) ?? flat(document, index)
        ?? named(document, index)
      {
        return found
      }
    } else if token.kind == .sign || token.kind == .lineBreak {
      return nil
    }
    return house(document, index) ?? HouseNumber.range(in: document, at: index).map { ($0, .address) }
  }

  // MARK: French

  private static func french(_ document: Document, _ index: Int, _ limit: Int) -> Found? {
    let type = document.tokens[index]
    var number = houseNumber(document, endingAt: index - 1, limit)
    if let first = number, document.isOne(of: also, at: first - 1) || document.isSign("&", at: first - 1),
      let other = houseNumber(document, endingAt: first - 2, limit)
    {
      number = other
    }
    // "23 Grand'Rue", "12 Grande Rue".
    if number == nil, document.isOne(of: grande, at: index - 1) {
      number = houseNumber(document, endingAt: index - 2, limit)
    }
    if number == nil, document.isSign(of: ["'", "’", "-"], at: index - 1), document.isOne(of: grande, at: index - 2) {
      number = houseNumber(document, endingAt: index - 3, limit)
    }
    // "8 de la rue du Four", "12 du boulevard Foch".
    if number == nil {
      var before = index - 1
      if document.isSign(of: ["'", "’"], at: before), document.isOne(of: l, at: before - 1) { before -= 2 }
      if document.isOne(of: la, at: before) { before -= 1 }
      if document.isOne(of: ofThe, at: before) { number = houseNumber(document, endingAt: before - 1, limit) }
    }
    var place = index + 1
    if document.isSign(".", at: place), document.isJoined(place) { place += 1 }
    if let number, document.isOne(of: grande, at: index - 1) || document.isSign(of: ["'", "’", "-"], at: index - 1) {
      return (number..<index + 1, .address)
    }
    let isAbbreviated = type.count <= 4 && abbreviations.contains(type)
    if isAbbreviated, number == nil, !document.isSign(".", at: index + 1) || type.casing != .lower || type.count == 1 {
      return nil
    }
    var firstName: Int?
    var lastName = place
    var names = 0
    while names < 7, let token = document.token(place), token.kind != .lineBreak {
      let isJoint = document.isJoined(place) && document.isSign("-", at: place - 1)
      if StreetWords.particles.contains(token), names == 0 || isJoint || !StreetWords.towards.contains(token),
        names == 0 || isJoint || document.isCapital(place + 1) || document.isSign(of: ["'", "’"], at: place + 1)
          || StreetWords.particles.contains(document.token(place + 1) ?? token) && document.isCapital(place + 2)
          || token.casing != .lower
      {
        place += 1
        continue
      }
      if document.isSign(of: ["-", "'", "’", "."], at: place), document.isJoined(place),
        document.isJoined(place + 1)
          || token.count == 1 && document.isSign(".", at: place) && document.tokens[place - 1].count <= 2
      {
        place += 1
        continue
      }
      guard isStreetName(document, place, names: names, hasNumber: number != nil, type: type) else { break }
      firstName = firstName ?? place
      names += 1
      place += 1
      lastName = place
    }
    guard let firstName else { return nil }
    // A capital article belongs to the name: "résidence Les Glycines".
    var nameStart = firstName
    while nameStart > index + 1 {
      if document.isCapital(nameStart - 1) {
        nameStart -= 1
      } else if document.isSign("-", at: nameStart - 1), document.isJoined(nameStart),
        document.isCapital(nameStart - 2), nameStart - 2 > index
      {
        nameStart -= 2
      } else {
        break
      }
    }
    if let number { return (number..<lastName, .address) }
    // "chemin de la Grève, 50770 Pirou": the town's line makes it an address.
    if document.isSign(",", at: lastName), document.token(lastName + 1)?.count == 5, document.isCapital(firstName),
      PostalLine.end(in: document, at: lastName + 1, afterStreet: true) != nil
    {
      return (index..<lastName, .address)
    }
    // Belgium and Switzerland: the number comes last.
    let comma = document.isSign(",", at: lastName)
    if let end = trailingNumber(
      document, comma ? lastName + 1 : lastName, isCertain: StreetWords.certainFrench.contains(type) && !comma)
    {
      return (index..<end, .address)
    }
    let isWhere =
      StreetWords.certainFrench.contains(type) && document.isPreceded(at: index, within: 2, by: StreetWords.whereabouts)
    guard document.isCapital(firstName) || document.tokens[firstName].kind != .word || isWhere else { return nil }
    // "place de la République", but not "a place I know".
    let isNamed =
      StreetWords.certainFrench.contains(type)
      || StreetWords.unsureFrench.contains(type) && type.casing == .lower
        && document.isOne(of: StreetWords.of, at: index + 1)
    guard isNamed,
      !Lexicon.facts(of: document.tokens[firstName].key).isCalendar || document.tokens[firstName].kind != .word
    else { return nil }
    return (nameStart..<lastName, .location)
  }

  private static func isStreetName(_ document: Document, _ index: Int, names: Int, hasNumber: Bool, type: Token) -> Bool
  {
    let token = document.tokens[index]
    if StreetWords.units.contains(token) || StreetWords.moreUnits.contains(token)
      || PostalLine.isState(token) && names > 0
    {
      return false
    }
    switch token.kind {
    case .word:
      if StreetWords.months.contains(token) {
        return names > 0 && document.tokens[index - 1].kind != .word || names == 0 && token.casing != .lower
      }
      if document.isCapital(index) {
        return !token.startsSentence || names == 0 && document.tokens[index - 1].kind != .sign
      }
      let isWhere =
        names == 0 && document.isPreceded(at: index, within: 4, by: StreetWords.whereabouts)
        && StreetWords.certainFrench.contains(document.tokens[index - 1])
      guard hasNumber || isWhere, StreetWords.certainFrench.contains(type), token.casing == .lower else { return false }
      if document.isSign("-", at: index - 1), document.isJoined(index) { return true }
      if StreetWords.stops.contains(token) { return false }
      return names == 0 || !Lexicon.facts(of: token.key).isOrdinary
    case .number:
      // "rue du 8 mai 1945".
      return names == 0 && document.isOne(of: StreetWords.months, at: index + 1)
        || names > 1 && document.isOne(of: StreetWords.months, at: index - 1) && token.count == 4
    case .mixed: return names == 0 && document.isOne(of: StreetWords.months, at: index + 1) || document.isCapital(index)
    case .sign, .lineBreak: return false
    }
  }

  // MARK: English

  private static func english(_ document: Document, _ index: Int, _ limit: Int) -> Found? {
    let type = document.tokens[index]
    let isCertain = StreetWords.certainEnglish.contains(type)
    // "Old Ferry Road", "Park Lane": the last of such words says what it is.
    if document.isOne(of: StreetWords.english, at: index + 1), document.isCapital(index + 1),
      !document.tokens[index + 1].startsSentence,
      document.tokens[index + 1].count > 2
    {
      return nil
    }
    // "100 Highway 12".
    if StreetWords.numberedRoads.contains(type), document.isCapital(index),
      let number = houseNumber(document, endingAt: index - 1, limit),
      let road = document.token(index + 1), road.kind == .number || road.kind == .mixed, road.count <= 4
    {
      return (number..<index + 2, .address)
    }
    var start = index
    var names = 0
    while names < 6, start - 1 >= limit, let token = document.token(start - 1), token.kind != .lineBreak {
      if token.kind == .sign {
        // "St. Mary's", "O'Connell", "N. Main", "King-Edward".
        let isPoint =
          document.isSign(".", at: start - 1) && start >= 2 && document.tokens[start - 2].count <= 5
          && document.tokens[start - 2].kind == .word
          && document.isJoined(start - 1) && document.isCapital(start - 2)
          && !Lexicon.facts(of: document.tokens[start - 2].key).isCalendar
        let isJoint =
          document.isSign(of: ["'", "’", "-"], at: start - 1) && document.isJoined(start - 1)
          && document.isJoined(start)
        guard isPoint || isJoint || document.isSign(of: ["'", "’"], at: start - 1) && document.isJoined(start - 1)
        else { break }
        start -= 1
        continue
      }
      if token.kind == .number || token.kind == .mixed && !ordinals.contains(token) { break }
      if token.kind == .word, token.casing == .lower {
        let isPossessive = token.count == 1 && document.isJoined(start - 1)
        let isParticle = names > 0 && StreetWords.englishParticles.contains(token) && document.isCapital(start - 2)
        let isPlain =
          isCertain && names < 2 && (names == 0 || document.tokens[start].casing == .lower)
          && !StreetWords.stops.contains(token) && !Quantities.units.contains(token)
          && !StreetWords.notBefore.contains(token)
        guard isPossessive || isParticle || isPlain else { break }
      } else if token.startsSentence, token.kind == .word, names > 0 || StreetWords.stops.contains(token),
        Lexicon.facts(of: token.key).frequency(in: .english) > 10
      {
        break
      }
      start -= 1
      names += 1
    }
    while start < index, document.tokens[start].kind == .sign { start += 1 }
    guard start < index else { return nil }
    let isCapital = document.isCapital(start) || document.tokens[start].kind == .mixed
    if var number = houseNumber(document, endingAt: start - 1, limit),
      !StreetWords.counted.contains(document.tokens[start]) || type.casing != .lower
    {
      guard isCapital && (type.casing != .lower || isCertain) || isCertain && index - start <= 2 else { return nil }
      if !isCapital, type.count <= 2 { return nil }
      if document.isOne(of: hours, at: start) { return nil }
      // "2, All Ways Lead": only a word that names streets and little else may follow a comma, or many words.
      if !isCertain, !StreetWords.aloneEnglish.contains(type),
        document.isSign(",", at: start - 1) || names > 3
          || type.casing == .upper && document.tokens[start].casing != .upper
      {
        return nil
      }
      // "Nos. 1 and 2 Pinfold Lane".
      if document.isOne(of: also, at: number - 1) || document.isSign("&", at: number - 1),
        let other = houseNumber(document, endingAt: number - 2, limit)
      {
        number = other
      }
      return (number..<directed(document, index + 1), .address)
    }
    guard type.casing != .lower || type.count > 4 && isCertain,
      document.isCapital(start) || document.tokens[start].kind == .mixed, StreetWords.aloneEnglish.contains(type)
    else { return nil }
    if type.casing == .lower, !document.isCapital(index - 1) { return nil }
    // Lower-case words before the first capital are none of its name.
    var first = start
    while first < index, !document.isCapital(first), document.tokens[first].kind != .mixed { first += 1 }
    if first == index - 1, StreetWords.stops.contains(document.tokens[first]) { return nil }
    if StreetWords.stops.contains(document.tokens[first]), first + 1 < index { first += 1 }
    return (first..<directed(document, index + 1), .location)
  }

  /// `NW`, `Lower`, after a street; the point of `St.`.
  private static func directed(_ document: Document, _ index: Int) -> Int {
    var end = index
    if document.isSign(".", at: end), document.isJoined(end), document.tokens[end - 1].count <= 5,
      document.isSign(",", at: end + 1)
        || document.isCapital(end + 1) && !(document.token(end + 1)?.startsSentence ?? true)
        || document.token(end + 1)?.kind == .number || document.isOne(of: StreetWords.units, at: end + 1)
    {
      end += 1
    }
    if let token = document.token(end), token.casing != .lower, StreetWords.directions.contains(token),
      !token.startsSentence
    {
      end += 1
    }
    return end
  }

  // MARK: Other countries

  private static func elsewhere(_ document: Document, _ index: Int, _ limit: Int) -> Found? {
    let token = document.tokens[index]
    if StreetWords.foreignBefore.contains(token)
      || document.isCapital(index) && StreetWords.foreignCapitals.contains(token)
    {
      var place = index + 1
      if document.isSign(of: [".", "/"], at: place), document.isJoined(place) { place += 1 }
      var names = 0
      while names < 6, let word = document.token(place), word.kind == .word {
        guard document.isCapital(place) || StreetWords.foreignParticles.contains(word) else { break }
        if document.isCapital(place) { names += 1 }
        place += 1
        while document.isSign(of: ["'", "’", "-", "."], at: place), document.isJoined(place) { place += 1 }
      }
      if names > 0 {
        if document.isSign(",", at: place) { place += 1 }
        if let end = trailingNumber(
          document, place, isCertain: document.isPreceded(at: index, within: 5, by: StreetWords.living))
        {
          return (index..<end, .address)
        }
      }
    }
    guard document.isCapital(index) || StreetWords.foreignAfter.contains(token) else { return nil }
    var end = index + 1
    if document.isSign(".", at: end), document.isJoined(end) { end += 1 }
    if StreetWords.foreignAfter.contains(token) || hasStreetEnding(document, token) {
      guard
        let last = trailingNumber(
          document, end, isCertain: document.isPreceded(at: index, within: 5, by: StreetWords.living))
      else { return nil }
      var start = index
      while start - 1 >= limit,
        document.isCapital(start - 1) || document.isSign("-", at: start - 1) && document.isJoined(start),
        !document.tokens[start].startsSentence
      { start -= 1 }
      return StreetWords.foreignAfter.contains(token) && start == index ? nil : (start..<last, .address)
    }
    // A word nobody knows and a number, alone on its line, after a word of place, or before a town and its code; "Eliquis 5," is a medicine.
    let facts = Lexicon.facts(of: token.key)
    guard !facts.isOrdinary, !facts.isBrand, !facts.isCalendar, token.count > 3, token.casing == .title else {
      return nil
    }
    // "at Bolzmannring 965", "My address is Na Sypkém 234".
    var start = index
    while start - 1 >= limit, document.isCapital(start - 1), !document.tokens[start].startsSentence, start > index - 3 {
      start -= 1
    }
    let isPlaced =
      document.isOne(of: StreetWords.addressed, at: start - 1)
      || document.isOne(of: placed, at: start - 1) && document.isPreceded(at: start, within: 4, by: StreetWords.living)
      || document.isOne(of: being, at: start - 1)
        && document.isPreceded(at: start, within: 4, by: StreetWords.addressed)
    if isPlaced, let last = trailingNumber(document, index + 1, isCertain: true) { return (start..<last, .address) }
    guard facts == .none, let last = trailingNumber(document, index + 1), last == index + 2 else { return nil }
    let isLine =
      (index == 0 || document.tokens[index - 1].kind == .lineBreak)
      && document.token(last).map { $0.kind == .lineBreak || document.isSign(",", at: last) } ?? true
    let rest = document.isSign(",", at: last) || document.token(last)?.kind == .lineBreak ? last + 1 : last
    guard isLine && index > 0 || PostalLine.end(in: document, at: rest) != nil else { return nil }
    return (index..<last, .address)
  }

  private static func hasStreetEnding(_ document: Document, _ token: Token) -> Bool {
    let letters = document.folded(token)
    return StreetWords.foreignEndings.contains {
      letters.count > $0.count + 2 && letters.suffix($0.count).elementsEqual($0)
    }
  }

  // MARK: Flats, boxes and houses without a street

  /// `PO Box 12`, `BP 123`, `PSC 1234, Box 5678`, `RR 2 Box 45`, `USNV Smith` and the line of a field post office.
  private static func box(_ document: Document, _ index: Int, _ limit: Int) -> Found? {
    let token = document.tokens[index]
    // "B.P. 14", "RR 3", "Rural Route 2"
    if token.count == 1, token.casing == .title, document.isOne(of: boxLetters, at: index),
      document.isSign(".", at: index + 1),
      document.isOne(of: boxSeconds, at: index + 2), document.isJoined(index + 2), document.isSign(".", at: index + 3),
      document.token(index + 4)?.kind == .number
    {
      return (index..<index + 5, .address)
    }
    let isRural =
      StreetWords.rural.contains(token) && token.casing == .title
      && document.isOne(of: StreetWords.routes, at: index + 1)
    if isRural || token.casing == .upper && token.count == 2 && StreetWords.ruralRoutes.contains(token),
      let number = document.token(isRural ? index + 2 : index + 1), number.kind == .number, number.count <= 4,
      !document.isFollowed(at: isRural ? index + 2 : index + 1, within: 2, by: StreetWords.postBox)
    {
      return (index..<(isRural ? index + 3 : index + 2), .address)
    }
    if StreetWords.boxes.contains(token),
      token.casing != .lower || document.isOne(of: StreetWords.office, at: index - 1)
        || document.isSign(".", at: index - 1)
    {
      // "BP 148/92" is a pressure.
      guard let number = document.token(index + 1), number.kind == .number || number.kind == .mixed, number.count <= 7,
        !document.isSign("/", at: index + 2) || !document.isJoined(index + 2)
      else { return nil }
      var start = index
      if document.isOne(of: StreetWords.office, at: index - 1) {
        start = index - 1
        if document.isOne(of: StreetWords.office, at: index - 2) { start -= 1 }
      } else if document.isSign(".", at: index - 1), document.isOne(of: StreetWords.office, at: index - 2),
        document.isSign(".", at: index - 3)
      {
        start = index - 4
      } else if token.count == 3, token.casing == .title || token.casing == .upper, StreetWords.postBox.contains(token)
      {
        // A "Box" alone has its route or unit before it.
        var before = index - 1
        if document.isSign(",", at: before) { before -= 1 }
        guard before - 1 >= limit, document.token(before)?.kind == .number,
          document.isOne(of: StreetWords.routes, at: before - 1)
        else {
          return nil
        }
        start = before - 1
        if document.isOne(of: StreetWords.rural, at: start - 1) { start -= 1 }
      }
      guard start >= limit, start >= 0 else { return nil }
      return (start..<index + 2, .address)
    }
    if StreetWords.military.contains(token), token.casing == .upper,
      let end = PostalLine.stateAndCode(document, index + 1)
    {
      var start = index
      if document.token(index - 1)?.kind == .lineBreak {
        var line = index - 1
        while line - 1 >= limit, document.tokens[line - 1].kind != .lineBreak, index - line < 6 { line -= 1 }
        if document.isOne(of: StreetWords.ships, at: line) { start = line }
      }
      return (start..<end, .address)
    }
    return nil
  }

  /// `flat 3c`, `Apt. 4B`, `bât. B`, `3rd floor`: the number alone.
  private static func flat(_ document: Document, _ index: Int) -> Found? {
    guard let code = unitCode(document, index) else { return nil }
    return (code, .address)
  }

  private static func unitCode(_ document: Document, _ index: Int, afterStreet: Bool = false) -> Range<Int>? {
    guard
      document.isOne(of: StreetWords.units, at: index)
        || afterStreet && document.isOne(of: StreetWords.moreUnits, at: index)
    else { return nil }
    var next = index + 1
    if document.isSign(".", at: next), document.isJoined(next) { next += 1 }
    while document.isSign(of: ["#", "°", "º", ":"], at: next) || document.isOne(of: StreetWords.numberWords, at: next) {
      next += 1
    }
    guard let token = document.token(next), !document.isOne(of: Quantities.units, at: next + 1) else { return nil }
    switch token.kind {
    case .number:
      guard token.count <= 4, !document.isSign(of: ["%", "€", "$"], at: next + 1),
        !document.isOne(of: StreetWords.rooms, at: next + 1)
      else { return nil }
    case .mixed: guard token.count <= 5 else { return nil }
    case .word:
      guard token.count == 1, token.casing == .title,
        !document.isSign(of: ["'", "’"], at: next + 1) || !document.isJoined(next + 1), token.key != englishI
      else { return nil }
    case .sign, .lineBreak: return nil
    }
    var end = next + 1
    if document.isSign(of: ["-", "/"], at: end), document.isJoined(end), document.isJoined(end + 1),
      let more = document.token(end + 1), more.kind != .sign, more.count <= 3
    {
      end += 2
    }
    return next..<end
  }

  /// `lieu-dit Kerguelen`, `résidence Les Glycines`, `hameau de Kerlo`: the name alone.
  private static func named(_ document: Document, _ index: Int) -> Found? {
    var place = index + 1
    if document.isOne(of: StreetWords.lieu, at: index),
      document.isSign("-", at: index + 1) || document.isOne(of: StreetWords.dit, at: index + 1)
    {
      if document.isSign("-", at: place) { place += 1 }
      guard document.isOne(of: StreetWords.dit, at: place) else { return nil }
      place += 1
    } else if !StreetWords.estates.contains(document.tokens[index]) {
      return nil
    }
    while document.isSign(of: [":", "«", "“", "\"", ","], at: place) { place += 1 }
    while document.isOne(of: StreetWords.particles, at: place) || document.isSign(of: ["'", "’"], at: place),
      !document.isCapital(place)
    { place += 1 }
    guard document.isCapital(place) else { return nil }
    let end = PostalLine.townEnd(document, place)
    return end > place
      ? (StreetWords.lieu.contains(document.tokens[index]) ? index..<end : place..<end, .location) : nil
  }

  /// `at 9 Quarry Bank`: a number and two capitals after a small word of place.
  private static func house(_ document: Document, _ index: Int) -> Found? {
    if let end = eastern(document, index) { return (index..<end, .address) }
    // "Gudrun's (3 The Almonry)"
    let isLine =
      index == 0 || document.tokens[index - 1].kind == .lineBreak
      || document.isSign("(", at: index - 1) && document.isOne(of: the, at: index + 1)
    let isHome =
      document.isPreceded(at: index, within: 4, by: StreetWords.living)
      || document.isPreceded(at: index, within: 3, by: StreetWords.addressed)
    guard let number = document.token(index), number.kind == .number,
      number.count <= (isHome || document.isOne(of: at, at: index - 1) ? 5 : 3),
      isLine || document.isOne(of: placed, at: index - 1) || isHome,
      document.isCapital(index + 1)
    else { return nil }
    // "my neighbours, at 1219 Temperance, took up drumming"
    if document.isOne(of: placed, at: index - 1), number.count >= 3, document.isSign(of: [",", "."], at: index + 2),
      document.tokens[index + 1].kind == .word,
      !(1000...2359 ~= document.number(index) ?? 0 && number.count == 4 && document.isOne(of: times, at: index + 3)),
      !Lexicon.facts(of: document.tokens[index + 1].key).isFirstNameMostly,
      !Lexicon.facts(of: document.tokens[index + 1].key).isCalendar, document.isOne(of: at, at: index - 1)
    {
      return (index..<index + 2, .address)
    }
    guard document.isCapital(index + 2), document.token(index + 2)?.isAfterSpace ?? false else { return nil }
    guard !Lexicon.facts(of: document.tokens[index + 1].key).isCalendar, !document.tokens[index + 2].startsSentence
    else { return nil }
    // "At 5 Anne Marie called": a time before a name.
    if Lexicon.facts(of: document.tokens[index + 1].key).isFirstName, !isLine, !isHome { return nil }
    var end = index + 1
    while end < index + 6, document.isCapital(end), !document.tokens[end].startsSentence,
      end == index + 1 || document.tokens[end].isAfterSpace
    {
      // A street is read by the word that names it.
      if end > index + 1,
        StreetWords.english.contains(document.tokens[end]) || StreetWords.units.contains(document.tokens[end])
          || StreetWords.moreUnits.contains(document.tokens[end])
      {
        break
      }
      end += 1
    }
    // "52 St Peter's Road": the street is read where its word stands.
    if document.isSign(of: ["'", "’"], at: end), document.isJoined(end), document.isJoined(end + 1) { return nil }
    guard end > index + 2 else { return nil }
    // A list's "3 Harry Potter books" goes on, an address's line ends.
    if isLine, !isHome, let after = document.token(end), after.kind != .lineBreak, !document.isSign(",", at: end) {
      return nil
    }
    return document.isCapital(end) && StreetWords.english.contains(document.tokens[end]) ? nil : (index..<end, .address)
  }

  /// `108-dong 1703-ho`, `3-chome`: numbers with what they number after a hyphen, as in Korea and Japan.
  private static func eastern(_ document: Document, _ index: Int) -> Int? {
    var end = index
    while document.token(end)?.kind == .number, document.isSign("-", at: end + 1), document.isJoined(end + 1),
      document.isJoined(end + 2), document.isOne(of: easternParts, at: end + 2)
    {
      end += 3
    }
    return end > index ? end : nil
  }

  // MARK: What stands before and after

  /// Where the number of a house begins that ends right before a street: `12`, `12 bis,`, `12-14`, `27b`, `n° 12`.
  private static func houseNumber(_ document: Document, endingAt index: Int, _ limit: Int) -> Int? {
    var place = index
    if document.isSign(",", at: place) { place -= 1 }
    if document.isOne(of: repeated, at: place), place > 0 {
      place -= 1
    } else if let letter = document.token(place), letter.kind == .word, letter.count == 1,
      document.token(place - 1)?.kind == .number, letter.casing == .title || document.isSign(",", at: place + 1)
    {
      place -= 1
    }
    guard place >= limit, let token = document.token(place),
      token.kind == .number && token.count <= 5 || token.kind == .mixed && token.count <= 6,
      document.bytes[token.start] &- 0x30 < 10
    else { return nil }
    if token.kind == .mixed, ordinals.contains(token), !repeatedGlued(document, token) { return nil }
    // "12:30 Rue", "3.5 Road", "$12 Street".
    if document.isJoined(place), document.isSign(of: [":", ".", "$", "€", "£"], at: place - 1) { return nil }
    var first = place
    if document.isSign(of: ["-", "/", "–"], at: place - 1), document.isJoined(place),
      document.token(place - 2)?.kind == .number, place - 2 >= limit
    {
      first = place - 2
    }
    return first
  }

  private static func repeatedGlued(_ document: Document, _ token: Token) -> Bool {
    let letters = document.folded(token).drop { $0 &- 0x30 < 10 }
    return letters.elementsEqual("bis".utf8) || letters.elementsEqual("ter".utf8) || letters.count == 1
  }

  /// The index after a house's number that closes a line or clause: `Hauptstraße 12`, `avenue Louise 54, 1050 Bruxelles`.
  private static func trailingNumber(_ document: Document, _ index: Int, isCertain: Bool = false) -> Int? {
    guard let token = document.token(index),
      token.kind == .number && token.count <= 4 || token.kind == .mixed && token.count <= 5,
      document.bytes[token.start] &- 0x30 < 10, !ordinals.contains(token) || token.kind == .number
    else { return nil }
    var end = index + 1
    if document.isSign(of: ["-", "/"], at: end), document.isJoined(end),
      document.token(end + 1).map({ $0.kind == .number || $0.kind == .mixed }) ?? false
    {
      end += 2
    }
    if token.kind == .number, token.count == 4, let year = document.number(index), (1900...2099).contains(year) {
      return nil
    }
    guard let after = document.token(end) else { return end }
    if isCertain, after.kind == .word, after.isAfterSpace, !Quantities.units.contains(after),
      !Quantities.currencies.contains(after), !StreetWords.things.contains(after)
    {
      return end
    }
    if after.kind == .lineBreak || document.isSign(of: [",", ";", ")", "!", "?", "\"", "»", "”"], at: end) {
      return end
    }
    if document.isSign(".", at: end) {
      return document.isJoined(end + 1) && document.token(end + 1)?.kind != .sign ? nil : end
    }
    if StreetWords.units.contains(after) || StreetWords.moreUnits.contains(after) { return end }
    if StreetWords.afterHouse.contains(after) || PostalLine.end(in: document, at: end, afterStreet: true) != nil {
      return end
    }
    return nil
  }

  /// Flats before the house: `Flat 3, 12 Elm Street`, `Studio 65\n7 Shannon Lane`.
  private static func withFlat(_ document: Document, _ index: Int, notBefore limit: Int) -> Int {
    var place = index - 1
    // "The Old Dairy, 3 Church Lane", "résidence Bellevue, 41 avenue Foch": the house has a name.
    if document.isSign(",", at: place) {
      var name = place
      while name > limit, name > place - 5, let word = document.token(name - 1), word.kind == .word,
        document.isCapital(name - 1) || StreetWords.estates.contains(word),
        !Lexicon.facts(of: word.key).isCalendar, !Lexicon.facts(of: word.key).isTitle
      {
        name -= 1
        if word.startsSentence { break }
      }
      let isNamed = (name..<place).contains {
        StreetWords.houses.contains(document.tokens[$0]) || StreetWords.estates.contains(document.tokens[$0])
      }
      if name < place, isNamed { return name }
    }
    if document.isSign(",", at: place) || document.token(place)?.kind == .lineBreak { place -= 1 }
    // "Flat 9, Seaward Court, 210 Marine Parade".
    var words = place
    while words > limit, words > place - 4, document.isCapital(words), document.tokens[words].kind == .word {
      words -= 1
    }
    if words < place, document.isSign(",", at: words), document.isSign(",", at: index - 1) { place = words - 1 }
    guard place - 1 >= limit, let code = document.token(place),
      code.kind == .number || code.kind == .mixed || code.kind == .word && code.count == 1
    else {
      return index
    }
    var word = place - 1
    if document.isSign(of: [".", "#"], at: word) { word -= 1 }
    guard word >= limit,
      document.isOne(of: StreetWords.units, at: word) || document.isOne(of: StreetWords.numberedHouses, at: word)
    else { return index }
    return word
  }

  /// Flats, floors, districts and the town's line after a street.
  private static func withRest(_ document: Document, _ index: Int) -> Int {
    var end = index
    for _ in 0..<5 {
      var next = end
      if document.isSign(",", at: next) { next += 1 }
      if document.isSign(of: ["-", "–", "("], at: next), !document.isJoined(next + 1) || document.isSign("(", at: next)
      {
        next += 1
      }
      if document.token(next)?.kind == .lineBreak { next += 1 }
      if let unit = unitCode(document, next, afterStreet: true) {
        end = unit.upperBound
      } else if document.isSign("#", at: next), document.isJoined(next + 1),
        document.token(next + 1).map({ $0.kind == .number || $0.kind == .mixed }) ?? false
      {
        end = next + 2
      } else if document.isOne(of: ordinals, at: next), document.isOne(of: StreetWords.sides, at: next + 1) {
        // "3e dr.", "2e gauche"
        end = document.isSign(".", at: next + 2) && document.isJoined(next + 2) ? next + 3 : next + 2
      } else if next > end,
        let district = outward.end(in: document, from: document.token(next)?.start ?? document.bytes.count)
      {
        return document.tokenAfter(district, from: next)
      } else if document.isOne(of: ordinals, at: next), document.isOne(of: StreetWords.floors, at: next + 1) {
        end = document.isOne(of: StreetWords.sides, at: next + 2) ? next + 3 : next + 2
      } else if let line = PostalLine.end(in: document, at: next, afterStreet: next > end) {
        return line
      } else if next > end, let street = unnumberedStreet(document, next) {
        end = street
      } else if next > end, document.isCapital(next), document.tokens[next].kind == .word,
        !document.tokens[next].startsSentence || document.isSign(",", at: end)
          || document.token(end)?.kind == .lineBreak
      {
        // "Church Lane, Little Snoring, NR21 0HJ": a village on the way to the code.
        let town = PostalLine.townEnd(document, next)
        var after = town
        if document.isSign(",", at: after) { after += 1 }
        if document.token(after)?.kind == .lineBreak { after += 1 }
        guard after > town, let line = PostalLine.end(in: document, at: after, afterStreet: false) else { return end }
        return line
      } else {
        return end
      }
    }
    return end
  }

  /// `Jackson View` on the line after a flat: the index after it.
  private static func unnumberedStreet(_ document: Document, _ index: Int) -> Int? {
    var end = index
    while end < index + 4, document.isCapital(end), document.tokens[end].kind == .word,
      end == index || document.tokens[end].isAfterSpace
    {
      end += 1
      if end > index + 1, StreetWords.english.contains(document.tokens[end - 1]),
        !(document.isCapital(end) && document.token(end).map { StreetWords.english.contains($0) } ?? false)
      {
        return end
      }
    }
    return nil
  }

  /// The first half of a British code: `HX7`.
  private static let outward = [Form("A{1,2}9{1,2}"), Form("A{1,2}9A")]
  private static let at = Cues("at")
  private static let times = Cues("am pm")
  private static let boxLetters = Cues("b c p t")
  private static let boxSeconds = Cues("p s o")
  private static let also = Cues("and et")
  private static let l = Cues("l")
  private static let la = Cues("la")
  private static let ofThe = Cues("de du des")
  private static let being = Cues("is est was at")
  private static let hours = Cues("am pm")
  private static let englishI = WordKey("i")
  private static let placed = Cues("at to of from")
  private static let grande = Cues("grand grande")
  private static let repeated = Cues("bis ter quater")
  private static let ordinals = Cues(
    (1...199).map { "\($0)st \($0)nd \($0)rd \($0)th \($0)e \($0)er \($0)eme" }.joined(separator: " "))
  private static let the = Cues("the")
  private static let easternParts = Cues("dong ho gil ro chome banchi cho gu ku ban")
  private static let abbreviations = Cues("r av ave bd bld bvd ch che chem imp pl rte rés all sq fg lot pass")
}
