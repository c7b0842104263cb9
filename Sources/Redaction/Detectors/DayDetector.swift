/// Days of a month that is not named beside them: `by ⟦the 20th⟧ we won't`, `on ⟦the twenty-second⟧ at 7.40`, `yours of ⟦the 12th inst.⟧`, « RDV le ⟦13⟧ au
/// labo », « le ⟦3 du mois prochain⟧ », `lapses on ⟦30.06⟧`, `Wednesday ⟦the sixteenth⟧`.
///
/// An ordinal before what it numbers (`on the fourth floor`, `for the fifth time`), a time of day and a bus line are none.
enum DayDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var last = 0
    for index in document.tokens.indices where index >= last {
      let token = document.tokens[index]
      var found: Range<Int>?
      switch token.kind {
      case .word:
        if prepositions.contains(token) {
          found = english(document, index)
        } else if weekdays.contains(token) {
          found = afterWeekday(document, index)
        } else if the.contains(token) {
          found = relative(document, index + 1)
        } else if le.contains(token) {
          found = relative(document, index + 1) ?? french(document, index)
        }
      case .number, .mixed:
        found =
          pointed(document, index) ?? corresponded(document, index) ?? ofFriends(document, index)
          ?? heading(document, index)
      case .sign, .lineBreak: break
      }
      guard let found else { continue }
      findings.append(Finding(document.range(found.lowerBound, found.upperBound), .date, by: .date))
      last = found.upperBound
    }
  }

  /// `by the 20th`, `till the fourth`, where no noun follows.
  private static func english(_ document: Document, _ index: Int) -> Range<Int>? {
    guard document.isOne(of: the, at: index + 1), let end = ordinalEnd(document, index + 2),
      closes(document, end, by: afterDays)
    else { return nil }
    let isInWords = document.tokens[index + 2].kind == .word
    if isInWords, !sure.contains(document.tokens[index]) || document.isOne(of: vague, at: index + 2) && end == index + 3
    {
      return nil
    }
    return index + 1..<end
  }

  /// `Wednesday the sixteenth`.
  private static func afterWeekday(_ document: Document, _ index: Int) -> Range<Int>? {
    let place = document.isSign(",", at: index + 1) ? index + 2 : index + 1
    guard document.isOne(of: the, at: place), document.tokens[index].count > 3,
      document.token(place + 1)?.kind == .word || document.isOne(of: ye, at: place),
      let end = ordinalEnd(document, place + 1),
      closes(document, end, by: afterDays)
    else { return nil }
    return place..<end
  }

  /// « le 13 au labo », « avant le 15 ».
  private static func french(_ document: Document, _ index: Int) -> Range<Int>? {
    let day = index + 1
    guard let value = document.number(day), (1...31).contains(value), document.tokens[day].isAfterSpace,
      document.tokens[index].casing == .lower || document.tokens[index].startsSentence,
      !document.isOne(of: counted, at: index - 1),
      !document.isOne(of: counted, at: index - 2)
    else { return nil }
    // "le 4 au matin", "le 4 à 9h", "du 4 au 6", "la nuit du 4 au 5"
    let isAtTime =
      document.isOne(of: au, at: day + 1) && document.isOne(of: partsOfDay, at: day + 2)
      || document.isOne(of: atTime, at: day + 1)
        && document.token(day + 2).map { $0.kind == .number || $0.kind == .mixed } ?? false
        && !document.isOne(of: au, at: day + 1)
    if isAtTime { return day..<day + 1 }
    if document.isOne(of: au, at: day + 1), document.isOne(of: du, at: index), let last = document.number(day + 2),
      (1...31).contains(last), document.tokens[day + 2].count <= 2, closes(document, day + 3, by: frenchAfter)
    {
      return day..<day + 3
    }
    // "Le 14. Pluie."
    if index == 0 || document.tokens[index - 1].kind == .lineBreak,
      document.isSign(of: [".", "—", "–", ":"], at: day + 1),
      document.isOne(of: article, at: index), document.isCapital(day + 2)
    {
      return day..<day + 1
    }
    let isAfterTime =
      document.isOne(of: times, at: index - 1)
      || document.isSign(of: ["'", "’"], at: index - 1) && document.isOne(of: times, at: index - 2)
      || document.isOne(of: le, at: index) && document.isOne(of: appointments, at: index - 1)
    let isDay =
      isAfterTime
      ? closes(document, day + 1, by: frenchAfter)
      : document.token(index - 1).map { $0.kind == .word && $0.casing == .lower } ?? false
        && document.isOne(of: frenchPlaces, at: day + 1)
    return isDay ? day..<day + 1 : nil
  }

  /// `the 4th of this month`, `the 9th of the 4th`, « le 3 du mois prochain », « le 5 du courant »: the number at `index`.
  private static func relative(_ document: Document, _ index: Int) -> Range<Int>? {
    var end: Int
    if let ordinal = ordinalEnd(document, index) {
      end = ordinal
    } else {
      guard document.number(index).map({ (1...31).contains($0) }) ?? false else { return nil }
      end = index + 1
    }
    guard document.isOne(of: ofs, at: end) else { return nil }
    var place = end + 1
    while document.isOne(of: which, at: place) { place += 1 }
    if document.isOne(of: month, at: place) {
      return index..<(document.isOne(of: nextOrLast, at: place + 1) ? place + 2 : place + 1)
    }
    // "the 9th of the 4th"
    guard document.isOne(of: the, at: end + 1), let number = ordinalEnd(document, end + 2),
      document.tokens[end + 2].kind == .mixed
    else { return nil }
    return index..<number
  }

  /// `12th inst.`, `5th ult.`, « 12 courant ».
  private static func corresponded(_ document: Document, _ index: Int) -> Range<Int>? {
    let end = ordinalEnd(document, index) ?? index + 1
    guard document.leadingNumber(document.tokens[index]).map({ (1...31).contains($0) }) ?? false,
      document.tokens[index].count <= 4, document.isOne(of: months, at: end)
    else { return nil }
    return index..<end + 1
  }

  /// `4th mo. 12th`, `12th of 4th mo.`, `3d day of the 5th month`: as Quakers tell days.
  private static func ofFriends(_ document: Document, _ index: Int) -> Range<Int>? {
    guard let first = ordinalEnd(document, index), document.tokens[index].kind == .mixed else { return nil }
    if document.isOne(of: month, at: first) || document.isOne(of: mo, at: first) {
      var place = first + 1
      while document.isSign(of: [".", ","], at: place) { place += 1 }
      guard let last = ordinalEnd(document, place), document.tokens[place].kind == .mixed else { return nil }
      return index..<last
    }
    var place = first
    if document.isOne(of: day, at: place) { place += 1 }
    guard document.isOne(of: ofs, at: place) else { return nil }
    place += document.isOne(of: the, at: place + 1) ? 2 : 1
    guard let second = ordinalEnd(document, place), document.tokens[place].kind == .mixed,
      document.isOne(of: month, at: second) || document.isOne(of: mo, at: second)
    else { return nil }
    return index..<second + 1
  }

  /// `14th. Rode to market.`: the day alone at the head of a line.
  private static func heading(_ document: Document, _ index: Int) -> Range<Int>? {
    guard index == 0 || document.tokens[index - 1].kind == .lineBreak, let end = ordinalEnd(document, index),
      document.isSign(of: [".", "—", "–", ":"], at: end), document.isCapital(end + 1)
    else { return nil }
    return index..<end
  }

  /// `lapses on 30.06`, « le 30.06 »: two digits each.
  private static func pointed(_ document: Document, _ index: Int) -> Range<Int>? {
    guard document.tokens[index].count == 2, document.tokens[index].isAfterSpace,
      document.isSign(".", at: index + 1), document.isJoined(index + 1), document.isJoined(index + 2),
      let month = document.number(index + 2), document.tokens[index + 2].count == 2, (1...12).contains(month),
      document.number(index).map({ (1...31).contains($0) }) ?? false, document.isOne(of: due, at: index - 1),
      !(document.isJoined(index + 3) && document.isJoined(index + 4))
    else { return nil }
    return index..<index + 3
  }

  /// Where an ordinal that may be a day ends: `20th`, `22d`, `twenty-second`.
  private static func ordinalEnd(_ document: Document, _ index: Int) -> Int? {
    guard let token = document.token(index) else { return nil }
    if token.kind == .mixed {
      let ending = document.folded(token).drop { $0 &- 0x30 < 10 }
      guard let value = document.leadingNumber(token), (1...31).contains(value), token.count - ending.count <= 2 else {
        return nil
      }
      return ["st", "nd", "rd", "th", "d", "er"].contains { $0.utf8.elementsEqual(ending) } ? index + 1 : nil
    }
    guard token.kind == .word else { return nil }
    if ordinals.contains(token) { return index + 1 }
    guard tens.contains(token) else { return nil }
    let next = document.isSign(of: ["-", "‑"], at: index + 1) ? index + 2 : index + 1
    return document.isOne(of: ordinals, at: next) ? next + 1 : nil
  }

  private static func closes(_ document: Document, _ index: Int, by words: Cues) -> Bool {
    guard let token = document.token(index), token.kind != .lineBreak else { return true }
    if token.kind == .sign { return !document.isJoined(index + 1) || document.token(index + 1)?.kind != .number }
    return words.contains(token)
  }

  private static let prepositions = Cues("on by until till til from before after since for of to")
  /// Of those, the ones that an ordinal in words follows only as a day.
  private static let sure = Cues("on by until till til since before")
  private static let vague = Cues("first second third")
  private static let the = Cues("the ye")
  private static let ye = Cues("ye")
  private static let le = Cues("le du au")
  private static let du = Cues("du")
  private static let article = Cues("le")
  private static let mo = Cues("mo")
  private static let day = Cues("day")
  private static let au = Cues("au")
  private static let atTime = Cues("à vers")
  private static let partsOfDay = Cues("matin soir")
  private static let ofs = Cues("of du de dudit")
  private static let which = Cues("this the last next ce présent même")
  private static let month = Cues("month mois courant")
  private static let nextOrLast = Cues("prochain dernier courant suivant")
  private static let months = Cues("inst instant ult ulto ultimo prox proximo courant")
  private static let due = Cues("on le due lapses expires dated rdv échéance dès")
  private static let times = Cues("avant depuis dès après jusqu partir ici date")
  private static let appointments = Cues("rdv rendez écho irm opération audience bilan scanner consultation")
  private static let counted = Cues("bus tram ligne métro numéro sur chambre page lit station arrêt rer train taxi")
  private static let frenchPlaces = Cues("au à chez pour")
  private static let frenchAfter = Cues("au à aux chez pour et ou si on je il elle tu nous vous mais car dans avec")
  private static let afterDays = Cues(
    """
    at in on and or but so we i he she they you it if with when because for to from unless please as by until where then now though says said
    is was will would
    """)
  private static let weekdays = Cues("monday tuesday wednesday thursday friday saturday sunday")
  private static let tens = Cues("twenty thirty")
  private static let ordinals = Cues(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
    eighteenth nineteenth twentieth thirtieth
    """)
}
