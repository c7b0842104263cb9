import Journal

/// Schools, hospitals, wards, homes, firms, clubs and churches by the word that says what they are. Where that word is generic only the name goes
/// (`lycée ⟦Jean-Moulin⟧`, `clinique des ⟦Lilas⟧`); in English it ends the name and goes too (`⟦St Mary's Hospital⟧`, `⟦Acme Ltd⟧`).
///
/// `le service de cardiologie`, `high school` and `the hospital` name nobody and stay.
enum OrganisationDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    var last = 0
    while index < document.tokens.count {
      let token = document.tokens[index]
      var found: Range<Int>?
      if token.kind == .word {
        if OrganisationWords.before.contains(token) { found = following(document, index) }
        if found == nil, OrganisationWords.chez.contains(token) || OrganisationWords.prepositions.contains(token) {
          found = workplace(document, index)
        }
        if found == nil, OrganisationWords.calling.contains(token) || OrganisationWords.caring.contains(token) {
          found = announced(document, index)
        }
        if found == nil, OrganisationWords.employers.contains(token) || OrganisationWords.chez.contains(token) {
          found = articled(document, index)
        }
        if found == nil, OrganisationWords.the.contains(token) { found = signed(document, index) }
        if found == nil, OrganisationWords.hiring.contains(token), token.casing == .lower {
          found = hiring(document, index, last)
        }
        if found == nil, OrganisationWords.ladies.contains(token), document.isCapital(index),
          let lady = document.token(index + 1),
          OrganisationWords.lady.contains(lady), document.isCapital(index + 1)
        {
          found = index..<nameEnd(document, index + 1)
        }
        if found == nil, token.casing != .lower {
          if OrganisationWords.numbered.contains(token) { found = ward(document, index) }
          if found == nil, OrganisationWords.ofHeads.contains(token) { found = headed(document, index, last) }
          if found == nil, OrganisationWords.after.contains(token) { found = preceding(document, index, last) }
        }
        if found == nil, OrganisationWords.partners.contains(token) { found = partnership(document, index, last) }
      } else if document.isSign("&", at: index) {
        found = pair(document, index, last)
      }
      guard let found else {
        index += 1
        continue
      }
      findings.append(Finding(document.range(found.lowerBound, found.upperBound), .organisation, by: .organisation))
      last = found.upperBound
      index = max(index + 1, last)
    }
  }

  // MARK: The word first

  /// The naming part after a French word: `lycée Jean-Moulin`, `EHPAD « Les Glycines »`, `garage lombard`.
  private static func following(_ document: Document, _ index: Int) -> Range<Int>? {
    var place = index + 1
    while document.isSign(of: ["(", "«", "“", "\""], at: place)
      || document.isOne(of: OrganisationWords.particles, at: place) && !document.isCapital(place)
        && !document.isOne(of: OrganisationWords.towards, at: place)
      || document.isSign(of: ["'", "’"], at: place) && document.isJoined(place)
      || document.isOne(of: OrganisationWords.adjectives, at: place) && !document.isCapital(place)
    {
      place += 1
      if place > index + 6 { return nil }
    }
    guard let first = document.token(place), first.kind == .word || first.kind == .mixed, isName(document, place) else {
      return nil
    }
    let end = nameEnd(document, place)
    // "à la pharmacie « Vous avez »": what is said there is no name.
    if document.isSign(of: ["«", "“", "\""], at: place - 1), !document.isSign(of: ["»", "”", "\""], at: end) {
      return nil
    }
    // "Université Paris 8", "école Jules-Ferry 2".
    if let number = document.token(end), number.kind == .number, number.count <= 2,
      document.isOne(of: OrganisationWords.universities, at: index)
    {
      return place..<end + 1
    }
    // A word that says what it is, or is, and is no name: "Collège Public".
    if end == place + 1, first.casing != .lower, OrganisationWords.generic.contains(first) { return nil }
    return place..<end
  }

  private static func isName(_ document: Document, _ index: Int) -> Bool {
    let token = document.tokens[index]
    let facts = Lexicon.facts(of: token.key)
    if document.isCapital(index) {
      return !facts.isCalendar && !facts.isPeople && !token.startsSentence
        || document.isSign(of: ["«", "“", "\"", "("], at: index - 1)
    }
    guard token.kind == .word, token.casing == .lower, token.count > 3 else { return false }
    return !facts.isOrdinary
      || (facts.isSurname || facts.isFirstName || facts.isTown) && facts.frequency(in: .french) < 8
        && facts.frequency(in: .english) < 8
  }

  /// The index after a name at `index`: capitals, what joins them, and lower-case words that nobody knows.
  private static func nameEnd(_ document: Document, _ index: Int) -> Int {
    var end = index + 1
    var words = 1
    while words < 6, let token = document.token(end) {
      if document.isSign(of: ["-", "'", "’"], at: end), document.isJoined(end), document.isJoined(end + 1),
        document.token(end + 1)?.kind == .word
      {
        end += 2
      } else if document.isSign("&", at: end), document.isCapital(end + 1) {
        end += 2
      } else if token.kind == .word,
        document.isSign(".", at: end - 1)
          ? false : isName(document, end) || document.isCapital(end) && !token.startsSentence
      {
        end += 1
      } else if OrganisationWords.particles.contains(token) || OrganisationWords.partners.contains(token)
        || token.key == et, document.isCapital(end + 1), !document.tokens[end + 1].startsSentence,
        !(token.key == et && document.token(end + 1).map { Lexicon.facts(of: $0.key).isFirstName } ?? false)
      {
        end += 2
      } else if let next = overLinks(document, end) {
        end = next + 1
      } else {
        return end
      }
      words += 1
    }
    return end
  }

  /// The capital after two or three small words, as in `Tant Pis pour les Voisins`, `Les Pieds dans l'Eau`.
  private static func overLinks(_ document: Document, _ index: Int) -> Int? {
    var place = index
    while place < index + 4, let token = document.token(place),
      token.kind == .word && token.casing == .lower && OrganisationWords.small.contains(token)
        || document.isSign(of: ["'", "’"], at: place) && document.isJoined(place)
    {
      place += 1
    }
    guard place > index, document.isOne(of: OrganisationWords.small, at: index), document.isCapital(place),
      let token = document.token(place), token.kind == .word, !token.startsSentence, token.count > 2
    else { return nil }
    let facts = Lexicon.facts(of: token.key)
    return facts.isFirstName || facts.isTown || facts.isCalendar ? nil : place
  }

  // MARK: A name of ordinary words

  /// The name that `called`, `care of`, `members of` announces, of a body that the words before speak of: `a place called About Time`.
  private static func announced(_ document: Document, _ index: Int) -> Range<Int>? {
    var place = index + 1
    if OrganisationWords.caring.contains(document.tokens[index]) {
      guard document.isOne(of: OrganisationWords.of, at: place) else { return nil }
      place += 1
    } else if !document.isPreceded(at: index, within: 6, by: OrganisationWords.bodies) {
      return nil
    }
    while document.isSign(of: ["«", "“", "\"", ":"], at: place)
      || document.isOne(of: OrganisationWords.the, at: place) && !document.isCapital(place)
    {
      place += 1
    }
    guard document.isCapital(place), document.tokens[place].kind == .word,
      !document.tokens[place].startsSentence || document.isSign(of: ["«", "“", "\""], at: place - 1)
    else { return nil }
    return place..<nameEnd(document, place)
  }

  /// « chez Un Temps pour Elle », « pour Les Trois Sœurs », « mon employeur, À Votre Service »: a capital article or the like that begins no sentence.
  private static func articled(_ document: Document, _ index: Int) -> Range<Int>? {
    var place = index + 1
    if document.isSign(of: [",", ":"], at: place), OrganisationWords.employers.contains(document.tokens[index]) {
      place += 1
    }
    guard document.isOne(of: OrganisationWords.beginning, at: place), document.isCapital(place),
      !document.tokens[place].startsSentence, document.isCapital(place + 1), document.token(place + 1)?.kind == .word
    else { return nil }
    return place..<nameEnd(document, place + 1)
  }

  /// `at the Lamb and Flag`, `playing the Dog & Ferret`: two things with a sign between, as houses are called.
  private static func signed(_ document: Document, _ index: Int) -> Range<Int>? {
    guard document.isCapital(index + 1), document.tokens[index].casing == .lower,
      document.isSign("&", at: index + 2) || document.isOne(of: OrganisationWords.and, at: index + 2),
      document.isCapital(index + 3), document.tokens[index + 1].kind == .word, document.tokens[index + 3].kind == .word,
      document.tokens[index + 1].casing == .title, document.tokens[index + 3].casing == .title
    else { return nil }
    let (one, other) = (
      Lexicon.facts(of: document.tokens[index + 1].key), Lexicon.facts(of: document.tokens[index + 3].key)
    )
    guard !one.isPeople, !other.isPeople, !one.isCalendar, !other.isCalendar, !one.isCountryOrRegion, one.isOrdinary
    else {
      return nil
    }
    return index + 1..<index + 4
  }

  /// « Éclats de Voix recrute ! », `Bread Not Bombs newsletter`: the capitals before a word that only a body is followed by.
  private static func hiring(_ document: Document, _ index: Int, _ last: Int) -> Range<Int>? {
    var start = index
    var capitals = 0
    while start > last, start > index - 8, let token = document.token(start - 1),
      token.kind == .word || document.isSign(of: ["'", "’", "&"], at: start - 1),
      document.isCapital(start - 1) || OrganisationWords.small.contains(token) || token.kind == .sign
    {
      start -= 1
      if document.isCapital(start) { capitals += 1 }
      if token.startsSentence { break }
    }
    while start < index, !document.isCapital(start) { start += 1 }
    guard capitals >= 2, start < index else { return nil }
    return start..<index
  }

  /// `travaille chez Orange`, `works at Calder`, `interview with Acme`.
  private static func workplace(_ document: Document, _ index: Int) -> Range<Int>? {
    guard document.isPreceded(at: index, within: 4, by: OrganisationWords.work), document.isCapital(index + 1),
      !document.tokens[index + 1].startsSentence
    else { return nil }
    let first = document.tokens[index + 1]
    let facts = Lexicon.facts(of: first.key)
    if facts.isCalendar || facts.isTitle || OrganisationWords.notFirms.contains(first) { return nil }
    // A person or town is another's business.
    if facts.isFirstNameMostly || facts.isLargeCity || facts.isCountryOrRegion, !document.isCapital(index + 2),
      !document.isSign("&", at: index + 2)
    {
      return nil
    }
    return index + 1..<nameEnd(document, index + 1)
  }

  /// `Ward 7B`, `3rd Platoon, Bravo`.
  private static func ward(_ document: Document, _ index: Int) -> Range<Int>? {
    if let code = document.token(index + 1),
      code.kind == .number && code.count <= 3 || code.kind == .mixed && code.count <= 4,
      !OrganisationWords.troops.contains(document.tokens[index])
    {
      return index..<index + 2
    }
    guard OrganisationWords.troops.contains(document.tokens[index]), let number = document.token(index - 1),
      number.kind == .mixed || number.kind == .number
    else { return nil }
    let hasName =
      document.isSign(",", at: index + 1) && document.isCapital(index + 2) && !document.tokens[index + 2].startsSentence
    return index - 1..<(hasName ? index + 3 : index + 1)
  }

  /// `University of Leeds`, `Church of the Holy Trinity`.
  private static func headed(_ document: Document, _ index: Int, _ last: Int) -> Range<Int>? {
    guard document.isOne(of: OrganisationWords.of, at: index + 1) else { return nil }
    let place = document.isOne(of: OrganisationWords.the, at: index + 2) ? index + 3 : index + 2
    guard document.isCapital(place), !document.tokens[place].startsSentence,
      !Lexicon.facts(of: document.tokens[place].key).isCalendar
    else { return nil }
    var start = index
    while start > last, document.isCapital(start - 1), !document.tokens[start - 1].startsSentence,
      document.isAfterSpaceOnly(start), !document.isOne(of: OrganisationWords.the, at: start - 1)
    {
      start -= 1
    }
    return start..<nameEnd(document, place)
  }

  // MARK: The word last

  /// The capitals before an English word, and it: `St Wilfrid's Primary School`.
  private static func preceding(_ document: Document, _ index: Int, _ last: Int) -> Range<Int>? {
    // "High School": the last of such words has the name.
    if let next = document.token(index + 1), OrganisationWords.after.contains(next), document.isCapital(index + 1),
      !next.startsSentence, document.isAfterSpaceOnly(index + 1)
    {
      return nil
    }
    let isFirm = OrganisationWords.firms.contains(document.tokens[index])
    var start = index
    var names = 0  // words that tell it from others of its kind
    var words = 0
    while start > last, words < 7, let token = document.token(start - 1), token.kind != .lineBreak {
      if document.isCapital(start - 1) {
        let facts = Lexicon.facts(of: token.key)
        if OrganisationWords.notFirst.contains(token) { break }
        if token.startsSentence, !document.isSign("&", at: start),
          !document.isSign(of: ["'", "’", "-"], at: start) || !document.isJoined(start),
          facts.frequency(in: .english) >= 10, !OrganisationWords.saints.contains(token)
        {
          break
        }
        if !OrganisationWords.generic.contains(token), !OrganisationWords.after.contains(token) || token.kind == .mixed,
          !facts.isCalendar
        {
          names += 1
        }
        start -= 1
        words += 1
      } else if token.kind == .sign {
        let isJoint =
          document.isSign(of: ["'", "’", "-"], at: start - 1) && document.isJoined(start - 1)
          && (document.isJoined(start) || document.isSign(of: ["'", "’"], at: start - 1))
        let isPoint =
          document.isSign(".", at: start - 1) && document.isJoined(start - 1)
          && document.token(start - 2).map { $0.count <= 3 && $0.casing != .lower } ?? false
        let isList = isFirm && document.isSign(",", at: start - 1) && document.isCapital(start - 2) && names > 0
        guard isJoint || isPoint || isList || document.isSign("&", at: start - 1) else { break }
        start -= 1
      } else if token.kind == .word, token.count == 1, document.isJoined(start - 1),
        document.isSign(of: ["'", "’"], at: start - 2)
      {
        start -= 1  // "Mary's"
      } else if OrganisationWords.linking.contains(token), names > 0 || start < index,
        document.isCapital(start - 2)
          || token.key == the && document.isOne(of: OrganisationWords.of, at: start - 2)
            && document.isCapital(start - 3)
      {
        start -= 1
      } else {
        break
      }
    }
    while start < index, !document.isCapital(start) { start += 1 }
    guard names > 0, start < index else { return nil }
    // "The Thursday Mending Club": a capital article amid a sentence belongs to the name.
    if start > last, document.isOne(of: OrganisationWords.the, at: start - 1), document.isCapital(start - 1),
      !document.tokens[start - 1].startsSentence
    {
      start -= 1
    }
    return start..<index + 1
  }

  /// `Martin & Fils`, `Drewell & Lyle`: two names with a sign between, unless both are first names.
  private static func pair(_ document: Document, _ index: Int, _ last: Int) -> Range<Int>? {
    guard index > last, document.isCapital(index - 1), document.isCapital(index + 1),
      document.tokens[index - 1].kind == .word, document.tokens[index + 1].kind == .word,
      document.tokens[index - 1].count > 1, document.tokens[index + 1].count > 1
    else { return nil }
    // "Calder & Wray Logistics" has its word after it.
    var end = index + 2
    while document.isSign("-", at: end), document.isJoined(end), document.isCapital(end + 1) { end += 2 }
    if document.isOne(of: OrganisationWords.after, at: end), document.isCapital(end) { end += 1 }
    let (one, other) = (
      Lexicon.facts(of: document.tokens[index - 1].key), Lexicon.facts(of: document.tokens[index + 1].key)
    )
    if one.isFirstName, other.isFirstName, end == index + 2 { return nil }
    let isPartner = OrganisationWords.partners.contains(document.tokens[index + 1])
    // "R & B", "Monday & Tuesday", "Fish & Chips": common words are no names.
    guard isPartner || !(one.isOrdinary && other.isOrdinary) || one.isSurname && other.isSurname && !one.isCalendar,
      !one.isCalendar, !other.isCalendar
    else { return nil }
    var start = index - 1
    while start - 2 >= last, document.isSign("-", at: start - 1), document.isJoined(start),
      document.isCapital(start - 2)
    { start -= 2 }
    return start..<end
  }

  /// `Martin et Fils`, `Dupont Frères`.
  private static func partnership(_ document: Document, _ index: Int, _ last: Int) -> Range<Int>? {
    guard document.isCapital(index) || document.isOne(of: OrganisationWords.sons, at: index) else { return nil }
    var before = index - 1
    if document.tokens.indices.contains(before),
      document.tokens[before].key == et || document.isOne(of: OrganisationWords.linking, at: before)
    {
      before -= 1
    }
    guard before >= last, document.isCapital(before), document.tokens[before].kind == .word, document.isCapital(index),
      before < index - 1 || OrganisationWords.brothers.contains(document.tokens[index]),
      !Lexicon.facts(of: document.tokens[before].key).isTitle
    else { return nil }
    return before..<index + 1
  }

  private static let et = WordKey("et")
  private static let the = WordKey("the")
}

extension Document {
  /// Whether nothing but spaces stands before the token at `index` on its line.
  fileprivate func isAfterSpaceOnly(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && tokens[index].isAfterSpace && tokens[index - 1].kind != .lineBreak
      && tokens[index - 1].kind != .sign
  }
}
