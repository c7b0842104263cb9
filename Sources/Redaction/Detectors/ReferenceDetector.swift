/// Numbers and codes after a word that says whose or what they are: rooms, beds, badges, files, orders, accounts, contracts, students,
/// hardware, parcels, sort codes. The word stays; only the number goes.
enum ReferenceDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var last = 0  // the end of the last number, as a token
    for index in document.tokens.indices {
      // "n° 12", where the sign is a token of its own.
      guard
        document.isOne(of: Reference.cues, at: index)
          || document.isSign("°", at: index + 1) && document.isOne(of: Reference.short, at: index)
      else { continue }
      let isPlace = Reference.places.contains(document.tokens[index])
      var next = index + 1
      var steps = 0
      while steps < 8, isBetween(document, next) || steps == 0 && isApposed(document, next, isPlace) {
        next += 1
        steps += 1
      }
      guard next >= last, let token = document.token(next), token.kind != .lineBreak else { continue }
      // "a lot for 12", « une demande à 3 »
      if Reference.adjacent.contains(document.tokens[index]),
        (index + 1..<next).contains(where: { Reference.measuring.contains(document.tokens[$0]) })
      {
        continue
      }
      // "dix lit", "page 12 of the file": the number must follow the word.
      let end = codeEnd(document, next)
      guard end > next else { continue }
      if end == next + 1, token.kind == .mixed, isOrdinal(document, token) { continue }
      let code = document.range(next, end)
      let digits = (next..<end).reduce(0) { $0 + document.digitCount(document.tokens[$1]) }
      // "S REF LOYER2B": one digit is enough where capitals stand with it.
      let isCoded = end == next + 1 && token.kind == .mixed && token.casing != .lower && token.count >= 4
      guard
        digits >= 1 && (!isPlace || steps == 0 || !isListSign(document, index + 1) || digits >= 3)
          || isPlace && token.count == 1 && token.casing == .title && steps == 0
            && Reference.lettered.contains(document.tokens[index])
      else { continue }
      if !isPlace, !isHouse(document, index, next, digits),
        digits < 2 && !isCoded
          || digits == 2 && end == next + 1 && token.kind == .number
            && !Reference.numbered.contains(document.tokens[index])
            && !(Reference.ordinal.contains(document.tokens[index])
              && !document.isPreceded(at: index, within: 2, by: Reference.counted))
      {
        continue
      }
      if document.isOne(of: Quantities.units, at: end) || document.isOne(of: Quantities.currencies, at: end)
        || document.isSign(of: ["€", "$", "£", "%", "°"], at: end)
      {
        continue
      }
      if document.isSign(":", at: end), document.isJoined(end), document.token(end + 1)?.kind == .number { continue }
      // "seats 2 to spare"
      if isPlace, document.isOne(of: Reference.to, at: end), document.token(end + 1)?.kind == .word { continue }
      // "the number 38 bus"
      if Reference.ordinal.contains(document.tokens[index]), document.isOne(of: Reference.counted, at: end) { continue }
      if isYear(document, next, end), !isPlace, !Reference.numbered.contains(document.tokens[index]) { continue }
      findings.append(Finding(code, .id, by: .number))
      last = end
      // "seats 11 and 12", "chambre 302 ou la 320"
      while let other = nextOfList(document, last, like: document.tokens[last - 1]) {
        findings.append(Finding(document.range(other, other + 1), .id, by: .number))
        last = other + 1
      }
    }
  }

  private static func isListSign(_ document: Document, _ index: Int) -> Bool { document.isSign(",", at: index) }

  /// `in his room, No. 9 on the stair`.
  private static func isHouse(_ document: Document, _ index: Int, _ next: Int, _ digits: Int) -> Bool {
    // "the plot already, row K, number 9", « le puits numéro 9 »
    if digits == 1, Reference.ordinal.contains(document.tokens[index]),
      document.isPreceded(at: index, within: 5, by: Reference.places)
        || document.isPreceded(at: index, within: 5, by: Reference.graves)
    {
      return !document.isPreceded(at: index, within: 3, by: Reference.counted)
    }
    return digits == 1 && document.tokens[index].casing == .title && document.isSign(".", at: next - 1)
      && Reference.ordinal.contains(document.tokens[index])
      && document.isPreceded(at: index, within: 3, by: Reference.places)
  }

  /// The next number after `and`, `or`, `et la` at `index`, if it is as long as `first` and counts nothing.
  private static func nextOfList(_ document: Document, _ index: Int, like first: Token) -> Int? {
    var next = index
    while next < index + 3,
      document.isOne(of: Reference.linking, at: next) || document.isSign(of: [",", "&", "/"], at: next)
    {
      next += 1
    }
    guard next > index, let token = document.token(next), token.kind == first.kind, abs(token.count - first.count) <= 1,
      token.kind == .number || token.kind == .mixed,
      !document.isSign(",", at: index) || document.closesNumber(next + 1),
      !document.isOne(of: Quantities.units, at: next + 1), !document.isOne(of: Quantities.currencies, at: next + 1),
      !document.isSign(of: ["€", "$", "£", "%", "°", ":", "h"], at: next + 1),
      document.isOne(of: Reference.linking, at: index)
        || document.isSign(of: ["&", "/"], at: index) || document.isOne(of: Reference.linking, at: next + 1)
    else { return nil }
    return next
  }

  /// `25th`, `1er`.
  private static func isOrdinal(_ document: Document, _ token: Token) -> Bool {
    let ending = document.folded(token).drop { $0 &- 0x30 < 10 }
    return ["st", "nd", "rd", "th", "er", "e", "eme"].contains { $0.utf8.elementsEqual(ending) }
      && ending.count < token.count
  }

  private static func isBetween(_ document: Document, _ index: Int) -> Bool {
    document.isOne(of: Reference.fillers, at: index) && document.tokens[index].casing != .title
      || document.isSign(of: [":", "#", "°", "º", "'", "’", "=", "(", "\"", "«", "“"], at: index)
      || document.isSign(of: [".", "-", "–"], at: index) && !document.isJoined(index + 1)
      || document.isSign(".", at: index) && document.isJoined(index)
      // "code de retrait :"
      || document.token(index)?.kind == .word && document.isOne(of: Reference.de, at: index - 1)
        && document.isSign(":", at: index + 1)
  }

  /// The comma of `le code de l'alarme, 0911`, `my extension, it's 4417`.
  private static func isApposed(_ document: Document, _ index: Int, _ isPlace: Bool) -> Bool {
    // "which is your door, 217 or 271?"
    if isPlace, document.isSign(",", at: index), let number = document.token(index + 1), number.kind == .number {
      return (3...4).contains(number.count) && document.closesNumber(index + 2)
    }
    guard !isPlace, document.isSign(",", at: index) else { return false }
    var next = index + 1
    while next < index + 6, isBetween(document, next) { next += 1 }
    return document.token(next).map { document.digitCount($0) >= 4 } ?? false
  }

  /// Where a code that begins at `index` ends: numbers, capitals and what joins them.
  private static func codeEnd(_ document: Document, _ index: Int) -> Int {
    var end = index
    while let part = document.token(end) {
      switch part.kind {
      case .number, .mixed:
        guard end == index || document.isJoined(end) || isGroup(document, end) else {
          return trimmed(document, index, end)
        }
      case .word:
        // "Ref FL/mt/5502", "vol ac 870"
        let isLetters =
          part.casing == .upper || part.casing == .title && part.count == 1
          || end > index && document.isJoined(end) && part.count <= 4
          || end == index && part.count <= 3 && document.token(end + 1)?.kind == .number
            && document.tokens[end + 1].isAfterSpace && document.isOne(of: Reference.flights, at: index - 1)
        // "2025/00-17 bis"
        if end > index, Reference.repeated.contains(part), document.tokens[end - 1].kind == .number { return end + 1 }
        guard isLetters,
          end == index || document.isJoined(end) || part.count <= 2 && document.tokens[end - 1].kind == .number
        else {
          return trimmed(document, index, end)
        }
      case .sign:
        guard end > index, document.isJoined(end), document.isJoined(end + 1),
          document.isSign(of: ["-", "/", ".", "_", "·", "–", "*"], at: end)
        else { return trimmed(document, index, end) }
      case .lineBreak: return trimmed(document, index, end)
      }
      end += 1
    }
    return trimmed(document, index, end)
  }

  /// A group of digits after a space that goes on with the number: `0078 443 912`.
  private static func isGroup(_ document: Document, _ index: Int) -> Bool {
    let before = document.tokens[index - 1]
    guard
      before.kind == .number || before.kind == .mixed
        || before.kind == .word && document.isOne(of: Reference.flights, at: index - 2)
        || before.kind == .word && (before.casing == .upper || before.casing == .title && before.count == 1)
    else {
      return false
    }
    return document.tokens[index].kind == .number || before.count <= 4
  }

  private static func trimmed(_ document: Document, _ index: Int, _ end: Int) -> Int {
    var end = end
    while end > index, document.tokens[end - 1].kind == .sign { end -= 1 }
    // "Room A": a letter after the number that begins the next words.
    if end > index + 1, document.tokens[end - 1].kind == .word, document.tokens[end - 1].isAfterSpace,
      document.token(end)?.kind == .word,
      !document.isJoined(end)
    {
      end -= 1
    }
    return end
  }

  private static func isYear(_ document: Document, _ index: Int, _ end: Int) -> Bool {
    end == index + 1 && document.tokens[index].count == 4
      && (document.number(index).map { (1900...2100).contains($0) } ?? false)
  }
}

/// The words that numbers of somebody follow.
enum Reference {
  /// Of places in a house or institution: one digit will do.
  static let places = Cues(
    """
    room chambre bed lit ward locker casier box salle desk seat siège cell cellule court bungalow emplacement badge cabin dorm bay bloc
    porte bureau cubicle dortoir stall pitch berth couchette juror juré voiture wagon carriage peg hook shelf
    rooms chambres beds lits seats sièges trolley brancard cot gate couloir parcelle door theatre pod counter lane wing pew terminal guichet
    couveuse cave quai étage maillot incubator bench jersey hangar tente tent mobil-home stand ponton mooring cabine vestiaire allotment
    chair fauteuil hut chalet caravan compartment compartiment drawer tiroir kennel patère portemanteau manteau dormitory loge atelier cab taxi puits stalle consigne lot jardin garden
    """)
  /// Of those, the ones that a single capital can follow.
  static let lettered = Cues("ward bloc porte cell bay")
  /// After these even a number that could be a year, or has two digits, is theirs.
  static let numbered = Cues(
    "row plot fosse tombe squad bib cvv cvc grave block bayonet code pin digicode badge matricule ending finissant alarm alarme dossier réf ref référence reference ticket case place places rang sièges id identifiant casier locker poste combinaison combination"
  )
  static let cues = Cues(
    """
    room chambre bed lit ward locker casier box salle desk seat siège cell cellule court bungalow emplacement badge cabin dorm bay bloc
    porte bureau cubicle dortoir stall pitch berth couchette voiture wagon carriage peg hook shelf
    rooms chambres beds lits seats sièges trolley brancard cot gate couloir parcelle door theatre pod counter lane wing pew terminal guichet place places rang
    couveuse cave quai étage maillot incubator bench jersey hangar tente tent stand ponton mooring cabine vestiaire allotment
    chair fauteuil hut chalet caravan compartment compartiment drawer tiroir kennel patère portemanteau manteau dormitory loge atelier cab taxi puits stalle consigne lot jardin garden cadenas padlock entry
    combo pnr locator docket wristband bracelet tag tatouage tattoo squad demande minute cvv cvc
    matricule dossier case file ticket tickets order commande client customer account acct compte policy police contrat contract ssn
    ref refs réf réfs référence références reference num no nº n° numéro number
    code codes pin digicode siret siren tva vat ein permit permis passeport passport licence license plaque plate immatriculation imei imsi iccid
    adhérent adhésion membre member membership id ids identifiant puce chip microchip prescription ordonnance facture invoice ausweis nir nino ni ins avs nas sin
    iban rib bic swift vin registration reg serial série badge booking réservation reservation confirmation tracking suivi colis
    parcel juror juré vol flight train voiture wagon coach carriage extension ext poste chiffres digits bleep pager bip beeper block row plot fosse tombe grave concession carré adhérente locker bayonet matelot student étudiant étudiante ine neph employee employé employée salarié patient patiente mrn hospital insurance
    assurance mutuelle sociétaire carte card alarm alarme wifi locataire tenant cni dob matr prisoner inmate écrou détenu détenue case parquet rg claim
    sinistre dosage unit service bon devis quote po transaction payment virement sort routing iccid uuid mac combination combinaison alarm visa récépissé agdref
    étranger caf allocataire cpam urssaf bib race dossard lot chassis châssis moteur engine roll promo voucher coupon gift loyalty fidélité navigo oyster
    """)
  /// « n° 27 », `No. 88`, unless it numbers a page, a bus or an episode.
  static let ordinal = Cues("n no nº n° numéro number")
  static let counted = Cues(
    "buses reasons times question questions step steps rule tip day days week weeks top round option plan version try attempt song songs hit hits jour journée semaine règle conseil tour essai chanson tube verse page pages chapitre chapter épisode episode tome volume saison season bus tram ligne line route track single issue exercice question point étape raison reason"
  )
  static let flights = Cues("vol flight flights vols train")
  static let linking = Cues("and et or ou la le the puis then")
  /// How many of something, not which one.
  static let adjacent = Cues("chair fauteuil lot cab taxi manteau tag loge atelier chalet minute puits demande")
  static let graves = Cues("row plot grave tombe carré concession rang")
  static let de = Cues("de du")
  static let to = Cues("to")
  static let measuring = Cues("de du des d for pour in par à with is est are sont c s")
  static let repeated = Cues("bis ter quater")
  static let short = Cues("n no")
  static let fillers = Cues(
    "is est was are sont number numbers numéro numéros num no n nr nos the le la de du des d my mon ma his her your son sa votre c s it carte card cards file dossier of id code client sécu sociale social security says dit reads affiche était étaient candidat candidate pink blue red green yellow white orange rose bleu rouge vert jaune blanc plate key ref réf oreille droite gauche minute demande à in par for pour with suivant following étranger même pas étudiant member membre customer account tracking suivi tgv ter ouigo intercités eurostar thalys"
  )
}
