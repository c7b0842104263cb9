import Journal

/// Codes by their form alone: UUIDs (RFC 9562), vehicle identification numbers (ISO 3779), British driving licences (DVLA), and
/// everything else that joins capitals and digits (`8KDR317`, `HJL/4471/KM`, `V-20817`) or is long and mixed as only a key is.
enum CodeDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      let token = document.tokens[index]
      guard
        token.kind == .mixed || token.kind == .number
          || token.kind == .word && (token.casing != .lower || document.isSign("-", at: index + 1)),
        !document.isJoined(index)
          || document.isSign(of: ["(", "\"", "«", ":", "=", "'", "’", "#", "“", "["], at: index - 1)
      else {
        index += 1
        continue
      }
      if let end = flight(document, index) ?? lone(document, index) ?? parted(document, index) ?? booked(
        document, index) ?? grouped(document, index) ?? lettered(document, index)
        ?? filed(document, index) ?? celled(document, index) ?? chained(document, index)
      {
        findings.append(Finding(document.range(index, end), .id, by: .number))
        index = end
        continue
      }
      let run = Run(in: document, from: index)
      if run.isCode(in: document), !isOrdinary(document, index, run) {
        findings.append(Finding(document.range(index, run.end), .id, by: .number))
      }
      index = max(run.end, index + 1)
    }
  }

  /// `BC24 0077 1938`, `IN5 004 118 77`: capitals with a digit, and groups of digits after them.
  private static func grouped(_ document: Document, _ index: Int) -> Int? {
    let first = document.tokens[index]
    guard first.kind == .mixed, first.casing != .lower, first.count <= 6,
      document.bytes[first.range].allSatisfy({ $0 &- 0x30 < 10 || $0 &- 0x41 < 26 })
    else { return nil }
    var end = index + 1
    var digits = document.digitCount(first)
    while let group = document.token(end), group.kind == .number, group.count <= 6 {
      digits += group.count
      end += 1
    }
    if end > index + 1, let last = document.token(end), last.kind == .mixed, last.casing != .lower, last.count <= 4 {
      end += 1
    }
    guard end > index + 1, document.tokens[index + 1].count >= 3, digits >= 6,
      !document.isOne(of: Quantities.units, at: end), !document.isOne(of: Quantities.currencies, at: end),
      !document.isSign(of: ["€", "$", "£", "%"], at: end)
    else { return nil }
    return end
  }

  /// `FR 2336`, `SQFM 204 6`: two to four capitals that are no word, a space, three digits or more and what goes on with them.
  private static func lettered(_ document: Document, _ index: Int) -> Int? {
    let letters = document.tokens[index]
    guard letters.kind == .word, letters.casing == .upper, (2...4).contains(letters.count),
      letters.count == letters.end - letters.start, let number = document.token(index + 1), number.kind == .number,
      number.isAfterSpace, (3...6).contains(number.count), !NameCues.acronyms.contains(letters),
      !notCodes.contains(letters),
      !Quantities.currencies.contains(letters)
    else { return nil }
    let facts = Lexicon.facts(of: letters.key)
    guard !facts.isBrand, !facts.isCalendar, !NameCues.numberLabels.contains(letters),
      !(document.isJoined(index + 2) && document.isJoined(index + 3)),
      !facts.isOrdinary || max(facts.frequency(in: .english), facts.frequency(in: .french)) < 9
    else { return nil }
    if number.count == 4, let year = document.number(index + 1), (1900...2099).contains(year) { return nil }
    var end = index + 2
    while let group = document.token(end), group.kind == .number, group.count <= 4, group.isAfterSpace { end += 1 }
    guard !document.isOne(of: Quantities.units, at: end), !document.isOne(of: Quantities.currencies, at: end),
      !document.isSign(of: ["€", "$", "£", "%"], at: end)
    else { return nil }
    return end
  }

  /// `H 2107`: a capital that is no word, a space, and four digits that are no year.
  private static func lone(_ document: Document, _ index: Int) -> Int? {
    let letter = document.tokens[index]
    guard letter.kind == .word, letter.casing == .title, letter.count == 1, !NameCues.letters.contains(letter),
      let number = document.token(index + 1), number.kind == .number, number.isAfterSpace,
      (4...6).contains(number.count), !document.isOne(of: Quantities.units, at: index + 2),
      !document.isOne(of: Quantities.currencies, at: index + 2)
    else { return nil }
    let isYear = number.count == 4 && (document.number(index + 1).map { (1000...2099).contains($0) } ?? false)
    return isYear || letter.startsSentence
      ? document.isPreceded(at: index, within: 4, by: Reference.cues) ? index + 2 : nil : index + 2
  }

  /// `K7 44 QD`, `4 417 903 L`: groups of digits and capitals in turn, with a space between each.
  private static func parted(_ document: Document, _ index: Int) -> Int? {
    var end = index
    var (digits, letters, changes) = (0, 0, 0)
    var wasLetter: Bool?
    while let part = document.token(end), end == index || part.isAfterSpace, part.count <= 4 {
      let isNumber = part.kind == .number
      let isLetters = part.kind == .word && part.casing == .upper && part.count == 2 || isLetter(document, end)
      guard isNumber || isLetters || part.kind == .mixed && part.casing != .lower && part.count <= 3,
        !Quantities.units.contains(part) || isNumber
          || digits >= 6 && document.bytes[document.tokens[end - 1].end - 1] != 0x30, !notCodes.contains(part),
        !NameCues.acronyms.contains(part), !activity.contains(part), !known.contains(part)
      else { break }
      digits += document.digitCount(part)
      letters += part.count - document.digitCount(part)
      if let wasLetter, wasLetter != !isNumber { changes += 1 }
      wasLetter = !isNumber
      end += 1
    }
    guard end - index >= 3, digits >= 3, letters >= 1, letters <= 5, changes >= 1, digits >= 6 || changes >= 2,
      !document.isJoined(end) || document.token(end)?.kind == .sign,
      document.tokens[index].kind != .number || digits >= 5,
      !document.isOne(of: Quantities.units, at: end), !document.isOne(of: Quantities.currencies, at: end),
      !document.isSign(of: ["€", "$", "£", "%", "°"], at: end)
    else { return nil }
    return end
  }

  /// `booking TXQWLF`, « billet, TXQ WLF »: capitals that are no words, where a reservation is spoken of.
  private static func booked(_ document: Document, _ index: Int) -> Int? {
    var end = index
    var letters = 0
    while let part = document.token(end), end < index + 2, part.kind == .word, part.casing == .upper,
      (3...8).contains(part.count), Lexicon.facts(of: part.key) == .none, !NameCues.acronyms.contains(part),
      !NameCues.numberLabels.contains(part)
    {
      letters += part.count
      end += 1
    }
    guard (5...8).contains(letters), document.isPreceded(at: index, within: 4, by: bookings) else { return nil }
    return end
  }

  private static let bookings = Cues(
    "billet booking reservation réservation reference référence ref réf locator pnr confirmation code dossier ticket")

  /// A lone capital that is no word, and no initial before a name.
  private static func isLetter(_ document: Document, _ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.kind == .word && token.count == 1 && token.casing == .title && !NameCues.letters.contains(token)
      && !document.isSign("'", at: index + 1) && !document.isSign("’", at: index + 1)
      && !(document.isCapital(index + 1) && document.tokens[index + 1].count > 2)
  }

  /// `W6 2204`, `U2 8114`: the code of an airline that has a digit, and its flight.
  private static func flight(_ document: Document, _ index: Int) -> Int? {
    let first = document.tokens[index]
    guard first.kind == .mixed, first.count == 2, first.casing == .title || first.casing == .upper,
      let number = document.token(index + 1), number.kind == .number, number.isAfterSpace,
      (3...4).contains(number.count),
      !document.isOne(of: Quantities.units, at: index + 2),
      !(document.isJoined(index + 2) && document.isJoined(index + 3))
    else { return nil }
    // "vitamin D3 1000 IU"
    if known.contains(first) || document.isOne(of: activity, at: index + 2) { return nil }
    let isYear = document.number(index + 1).map { (1900...2099).contains($0) } ?? true
    return isYear && !document.isOne(of: Reference.flights, at: index - 1) ? nil : index + 2
  }

  /// `TPS 04/218877`: capitals that are no word, and a number of two parts.
  private static func filed(_ document: Document, _ index: Int) -> Int? {
    let letters = document.tokens[index]
    guard letters.kind == .word, letters.casing == .upper, (2...4).contains(letters.count),
      !NameCues.acronyms.contains(letters) || (document.token(index + 3)?.count ?? 0) >= 4, !notCodes.contains(letters),
      !NameCues.numberLabels.contains(letters),
      !Lexicon.facts(of: letters.key).isBrand || (document.token(index + 3)?.count ?? 0) >= 3,
      let first = document.token(index + 1), first.kind == .number,
      first.isAfterSpace, document.isSign(of: ["/", "-"], at: index + 2), document.isJoined(index + 2),
      document.isJoined(index + 3), let second = document.token(index + 3), second.kind == .number,
      first.count + second.count >= 6
    else { return nil }
    return index + 4
  }

  /// `GreenGoose-41-lamp`, `mistral-perdant-13`, `LiveBox-7F2A`: words and a number that hyphens join, as people choose passwords and networks are called.
  private static func chained(_ document: Document, _ index: Int) -> Int? {
    var end = index
    var (words, numbers, mixed, letters, keys) = (0, 0, 0, 0, 0)
    var isShort = false
    while let part = document.token(end), end == index || document.isJoined(end) {
      switch part.kind {
      case .word:
        words += 1
        letters += part.count
        if part.casing == .mixed { mixed += 1 }
      case .number:
        // "gite-des-3-cigales": one digit among words.
        guard part.count >= 2 || words >= 2 && part.count == 1 else { return nil }
        if part.count < 2 { isShort = true }
        numbers += 1
      case .mixed:
        mixed += 1
        if part.count >= 4, part.casing == .upper { keys += 1 }
      case .sign, .lineBreak: return nil
      }
      end += 1
      guard document.isSign(of: ["-", "_"], at: end), document.isJoined(end), document.isJoined(end + 1),
        document.token(end + 1).map({ $0.kind != .sign && $0.kind != .lineBreak }) ?? false
      else { break }
      end += 1
    }
    guard words + mixed >= 2 || words >= 1 && numbers >= 1, numbers + mixed >= 1, end - index >= 3,
      words >= 1 && (words >= 2 && numbers == 1 && letters >= 8 || mixed >= 2 || mixed == 1 && numbers == 1)
        || keys >= 1 && document.tokens[index].count >= 4,
      !isShort || words >= 3 && letters >= 12 && document.tokens[index].casing == .lower,
      !known.contains(document.tokens[index]), !(index..<end).contains(where: { document.isOne(of: ofTime, at: $0) })
    else { return nil }
    return end
  }

  private static let activity = Cues("iu ui")
  private static let ofTime = Cues(
    "year years month months week weeks day days hour hours minute minutes old mid late early post pre ans mois covid twenty thirty page"
  )

  /// `in B-14`: a cell, a bay, a seat by its letter.
  private static func celled(_ document: Document, _ index: Int) -> Int? {
    guard document.tokens[index].kind == .word, document.tokens[index].count == 1,
      document.tokens[index].casing == .title,
      document.isSign("-", at: index + 1), document.isJoined(index + 1), document.isJoined(index + 2),
      let number = document.token(index + 2), number.kind == .number, number.count == 2,
      document.isOne(of: placed, at: index - 1),
      !document.isJoined(index + 3) || document.token(index + 3)?.kind == .sign
    else { return nil }
    return index + 3
  }

  private static let placed = Cues("in from at to en au dans chez")
  private static let notCodes = Cues(
    "rn rd bp cs tsa cp bmw vw ps am pm ad bc cv hp kw rpm iso din nf en art fm fig ch vol pp mg ml kg km usb hz mhz ghz"
  )

  /// Letters and digits that stand together, joined by hyphens, low lines, slashes or points.
  private struct Run {
    private(set) var end: Int
    private var digits = 0
    private var letters = 0
    private var capitals = 0
    private var length = 0
    private var digitParts = 0

    init(in document: Document, from index: Int) {
      end = index
      while let part = document.token(end), end == index || document.isJoined(end) {
        if part.kind == .sign {
          guard document.isSign(of: ["-", "_", "/", "."], at: end), document.isJoined(end + 1),
            document.token(end + 1).map({ $0.kind != .sign && $0.kind != .lineBreak }) ?? false
          else { break }
        } else if part.kind == .lineBreak {
          break
        } else {
          let here = document.digitCount(part)
          digits += here
          letters += part.kind == .number ? 0 : part.count - here
          if part.casing == .upper || part.casing == .title && part.count - here == 1 { capitals += part.count - here }
          if here > 0 { digitParts += 1 }
        }
        length += part.count
        end += 1
      }
    }

    func isCode(in document: Document) -> Bool {
      guard digits > 0, letters > 0 else { return false }
      if capitals == letters, digits >= 2, digits + letters >= 5 { return true }
      if capitals == letters, digits >= 3, letters >= 1, digits + letters >= 4 { return true }
      if capitals == letters, letters >= 4, digits + letters >= 5 { return true }
      // A UUID, a hash, a key: longer than words are, with digits in it.
      return length >= 16 && digits >= 4 && letters >= 3 && digits * 6 >= length
    }
  }

  /// `COVID-19`, `B-2024`: a word that everybody knows and a number, or a date with its time (`2024-05-02T14:30`).
  private static func isOrdinary(_ document: Document, _ index: Int, _ run: Run) -> Bool {
    let first = document.tokens[index]
    if known.contains(first) { return true }
    if first.kind == .number, first.count == 4, document.isSign("-", at: index + 1),
      document.token(index + 2)?.kind == .number
    {
      return true
    }
    // "CP-2024", "PS5", "G20": a word in capitals and a year, or few digits, names no person.
    guard run.end == index + 1, first.kind == .mixed else { return false }
    let letters = document.folded(first).prefix { $0 &- 0x61 < 26 }
    let facts = Lexicon.facts(of: WordKey(folded: letters))
    return Lexicon.facts(of: first.key).isBrand
      || letters.count >= 4 && (facts.isOrdinary || facts.isBrand) && first.count - letters.count <= 2
  }

  private static let known = Cues(
    "covid covid19 covid2019 sars h1n1 h5n1 f16 b52 ps5 mp3 mp4 mp3s a4 a3 g7 g20 co2 h2o o2 iso nf din utf ipv4 ipv6 sha md5 rfc usb hdmi dvd rtx gtx bmw peugeot renault airbus boeing wd40 e330 e471 b12 d3 cop26 cop27 cop28 cop29 cop30"
  )
}
