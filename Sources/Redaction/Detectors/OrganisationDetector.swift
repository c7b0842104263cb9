import Journal

/// Schools, hospitals, homes, firms, clubs and churches by the word that says what they are: `lycée Jean-Moulin`, `St Mary's Hospital`, `Acme Ltd`, `Ward 7B`.
enum OrganisationDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      defer { index += 1 }
      if document.isOne(of: before, at: index), let found = following(document, index) {
        findings.append(Finding(document.range(found.lowerBound, found.upperBound), .organisation, by: .organisation))
        index = found.upperBound - 1
      } else if document.isOne(of: after, at: index), document.isCapital(index), let found = preceding(document, index)
      {
        findings.append(Finding(document.range(found.lowerBound, found.upperBound), .organisation, by: .organisation))
      }
    }
  }

  /// The naming part after a French cue word.
  private static func following(_ document: Document, _ index: Int) -> Range<Int>? {
    var place = index + 1
    var start: Int?
    var end = place
    var names = 0
    while let token = document.token(place), token.kind != .lineBreak, names < 6 {
      let known = Lexicon.facts(of: token.key)
      if particles.contains(token)
        || document.isSign(of: ["-", "'", "’", "&", "."], at: place) && (document.isJoined(place) || names > 0)
          && !(document.isSign(".", at: place) && !document.isJoined(place + 1))
      {
        place += 1
        continue
      }
      let isName =
        document.isCapital(place) && !(known.isCalendar || known.isPeople)
        || token.kind == .word && token.casing == .lower && !known.isOrdinary && token.count > 3
      guard isName else { break }
      start = start ?? place
      names += 1
      place += 1
      end = place
    }
    guard let start else { return nil }
    return start..<end
  }

  /// The capitals before an English cue word, and it.
  private static func preceding(_ document: Document, _ index: Int) -> Range<Int>? {
    var start = index
    var names = 0
    while let token = document.token(start - 1), names < 6, token.kind != .lineBreak {
      if document.isCapital(start - 1) {
        let known = Lexicon.facts(of: token.key)
        if token.startsSentence, known.frequency(in: .english) >= 10 || known.isCalendar { break }
        start -= 1
        names += 1
      } else if names > 0 || start >= index - 1,
        document.isSign(of: ["'", "’", "&", "-", "."], at: start - 1)
          || linking.contains(token) && document.isCapital(start - 2)
      {
        start -= 1
      } else if possessive.contains(token), token.count == 1, document.isJoined(start - 1) {
        start -= 1
      } else {
        break
      }
    }
    return names > 0 ? start..<index + 1 : nil
  }

  private static let before = Cues(
    """
    lycée collège école université fac maternelle clinique hôpital chu chr ehpad résidence crèche maternité garage boulangerie restaurant resto café bar hôtel
    cabinet entreprise société sarl association asso club église paroisse mosquée synagogue institut foyer camping pharmacie brasserie agence mairie
    conservatoire gymnase stade théâtre cinéma librairie studio atelier fondation groupe start-up boîte banque usine maison
    """)
  private static let particles = Cues("de du des la le les l d à aux au en et saint sainte st ste")
  private static let linking = Cues("of the and for de la du")
  private static let possessive = Cues("s")
  private static let after = Cues(
    """
    school primary high secondary elementary middle college university academy kindergarten nursery hospital clinic surgery infirmary hospice practice centre
    center church chapel cathedral mosque synagogue temple parish ltd limited inc llc llp plc gmbh corp corporation company co group sons partners bank
    house home lodge hall fc rovers united city rangers wanderers athletic club society association foundation trust institute council agency studio
    pharmacy dental garage gym hotel inn cafe restaurant bakery arms pub bar farm ranch theatre theater library museum camp ward unit station barracks base
    department ministry court
    """)
}
