import Journal

/// Streets and houses in both languages: `12 bis, rue des Lilas`, `221B Baker Street`, `Flat 3`, `PO Box 12`; a street without a number is a location.
enum AddressDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      defer { index += 1 }
      guard
        let found = french(document, index) ?? english(document, index) ?? unit(document, index)
          ?? house(document, index)
      else { continue }
      findings.append(
        Finding(document.range(found.tokens.lowerBound, found.tokens.upperBound), found.type, by: .address))
      index = found.tokens.upperBound - 1
    }
  }

  private typealias Found = (tokens: Range<Int>, type: SpanType)

  private static func french(_ document: Document, _ index: Int) -> Found? {
    guard document.isOne(of: frenchTypes, at: index) else { return nil }
    var number: Int?
    var before = index - 1
    if document.isSign(",", at: before) { before -= 1 }
    if document.isOne(of: repeated, at: before), document.token(before - 1)?.kind == .number { before -= 1 }
    if let token = document.token(before),
      token.kind == .number && token.count <= 4 || token.kind == .mixed && token.count <= 5,
      document.digitCount(token) > 0
    {
      number = before
    }
    var end = index + 1
    if document.isSign(".", at: end), document.isJoined(end) { end += 1 }
    var names = 0
    var lastName = end
    var firstName: Int?
    while let token = document.token(end), token.kind != .lineBreak, names < 6 {
      if particles.contains(token) {
        end += 1
      } else if document.isSign(of: ["-", "'", "’"], at: end), document.isJoined(end) || document.isJoined(end + 1) {
        end += 1
      } else if document.isCapital(end) || token.kind == .number && names == 0 && document.isOne(of: dated, at: end + 1)
        || token.kind == .mixed
        || (number != nil && token.kind == .word && (names == 0 || document.isSign("-", at: end - 1)))
        || document.isOne(of: dated, at: end) && names > 0
      {
        if Lexicon.facts(of: token.key).isCalendar, names == 0, number == nil { break }
        firstName = firstName ?? end
        names += 1
        end += 1
        lastName = end
      } else {
        break
      }
    }
    guard let firstName, names > 0 else { return nil }
    if let number { return (number..<lastName, .address) }
    guard document.isOne(of: certainTypes, at: index) || document.tokens[index].casing == .lower else { return nil }
    return (firstName..<lastName, .location)
  }

  private static func english(_ document: Document, _ index: Int) -> Found? {
    guard document.isOne(of: englishTypes, at: index), index > 0 else { return nil }
    let type = document.tokens[index]
    var start = index
    var names = 0
    while names < 4, let token = document.token(start - 1),
      token.kind == .word || token.kind == .mixed && ordinal.contains(token)
    {
      if token.casing == .lower, token.kind == .word, names > 0 || !certainEnglish.contains(type) { break }
      if token.casing != .lower, token.startsSentence, Lexicon.facts(of: token.key).frequency(in: .english) > 10 {
        break
      }
      start -= 1
      names += 1
    }
    guard names > 0 else { return nil }
    let before = start - 1
    if let token = document.token(before), document.digitCount(token) > 0,
      token.kind == .number && token.count <= 5 || token.kind == .mixed && token.count <= 5,
      !document.isOne(of: repeated, at: before)
    {
      var first = before
      if document.isSign(of: ["-", "/"], at: before - 1), document.token(before - 2)?.kind == .number {
        first = before - 2
      }
      return (first..<index + 1, .address)
    }
    guard type.casing != .lower, document.isCapital(start), streetOnly.contains(type) else { return nil }
    return (start..<index + 1, .location)
  }

  /// `Flat 3`, `Apt. 4B`, `PO Box 12`, `bât. B`.
  private static func unit(_ document: Document, _ index: Int) -> Found? {
    if document.isOne(of: box, at: index) {
      guard let number = document.token(index + 1), number.kind == .number else { return nil }
      let start = document.isOne(of: po, at: index - 1) ? index - 1 : index
      return (start..<index + 2, .address)
    }
    guard document.isOne(of: units, at: index) else { return nil }
    var next = document.isSign(".", at: index + 1) ? index + 2 : index + 1
    if document.isSign(of: ["#", "°"], at: next) { next += 1 }
    guard let token = document.token(next),
      token.kind == .number || token.kind == .mixed || token.kind == .word && token.count == 1 && token.casing == .title
    else { return nil }
    return (index..<next + 1, .address)
  }

  /// `at 9 Quarry Bank`: a number and two capitals after a small word of place.
  private static func house(_ document: Document, _ index: Int) -> Found? {
    guard document.isOne(of: placed, at: index - 1), let number = document.token(index), number.kind == .number,
      number.count <= 3,
      document.isCapital(index + 1), document.isCapital(index + 2)
    else { return nil }
    guard !Lexicon.facts(of: document.tokens[index + 1].key).isCalendar else { return nil }
    return (index..<index + 3, .address)
  }

  private static let placed = Cues("at to of from")
  private static let frenchTypes = Cues(
    """
    rue r avenue av ave bd bld blvd boulevard chemin ch che impasse imp allée allées place pl quai route rte cours passage square villa résidence
    rés lotissement lot hameau sentier venelle faubourg fg montée traverse promenade esplanade clos voie ruelle chaussée sente mail cour
    """)
  private static let certainTypes = Cues(
    "rue avenue boulevard chemin impasse allée allées place quai route résidence lotissement hameau venelle faubourg ruelle chaussée square"
  )
  private static let repeated = Cues("bis ter quater")
  private static let particles = Cues("de du des la le les l d à aux au en sur sous et saint sainte st ste")
  private static let dated = Cues(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
  private static let ordinal = Cues((1...99).map { "\($0)st \($0)nd \($0)rd \($0)th" }.joined(separator: " "))
  private static let englishTypes = Cues(
    """
    street st road rd avenue ave lane ln drive dr boulevard blvd way court ct place pl terrace close crescent cres gardens square sq hill row rise mews
    grove parkway pkwy highway hwy route circle cir trail trl loop walk quay plaza alley path view heights ridge crossing turnpike expressway freeway
    bypass manor meadow meadows park green estate estates point run pike spur knoll station field fields ford forge fork fort garden glen harbor haven
    island isle junction key landing light lock lodge mall mill mission mount mountain neck orchard oval overpass passage pine plain port prairie ramp ranch
    rapid rest river shoal shore spring springs stream summit throughway trace track tunnel union valley viaduct village ville vista wells bridge brook burg
    camp canyon cape causeway center cliff club common corner course cove creek crest curve dale dam divide extension fall falls ferry flat forest inlet
    """)
  private static let certainEnglish = Cues("street st road rd avenue ave lane ln boulevard blvd terrace crescent")
  private static let streetOnly = Cues(
    "street road avenue lane drive boulevard terrace crescent mews close rd ave blvd highway parkway quay row")
  private static let box = Cues("box bp cs")
  private static let po = Cues("po p.o")
  private static let units = Cues("flat app apt apartment unit suite ste appt appartement bât bâtiment étage")
}
