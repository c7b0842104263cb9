internal import CRedaction
import Journal

/// Finds the names of people, places and organisations in a text: the tagger's probabilities, and rules around it that put
/// recall first.
///
/// A capital that nothing explains is a name. Sentence beginnings are decided by what the word is otherwise, by its other
/// mentions and by the tagger; small letters by unambiguous first names and the tagger. What is found once is found
/// everywhere in the text.
public struct NameFinder: Sendable {
  private let tagger: Tagger
  private let thresholds: NameThresholds

  /// The finder with the embedded weights, made once.
  public static let embedded = NameFinder()

  /// The finder with the embedded weights, or `nil` where the program was built with none.
  public init?() {
    let weights = unsafe RawSpanSource(start: credaction_tagger(), count: credaction_tagger_count())
    guard let model = TaggerModel(embedded: weights) else { return nil }
    self.init(model: model)
  }

  package init(model: TaggerModel, thresholds: NameThresholds = NameThresholds()) {
    tagger = Tagger(model: model)
    self.thresholds = thresholds
  }

  /// Every name in `document`, in order; they do not overlap.
  public func find(in document: Document) -> [Finding] { find(in: document, suspecting: false) }

  /// - Parameter suspecting: adds every other word that may be a name, however little speaks for it, as a rare one.
  func find(in document: Document, suspecting: Bool) -> [Finding] {
    var reading = NameReading(document, tagger: tagger, thresholds: thresholds)
    let findings = reading.findings()
    return suspecting ? findings + reading.suspects() : findings
  }
}

/// One text on its way from probabilities to names.
private struct NameReading {
  private let document: Document
  private let facts: [WordFacts]
  private let memory: TextMemory
  private let probabilities: [SIMD4<Float>]
  private let limits: NameThresholds
  /// What the thresholds are multiplied by: little else tells in a short text.
  private let caution: Float
  /// Whether a word belongs to a phrase that everybody knows.
  private let isKnown: [Bool]
  private var isName: [Bool]

  init(_ document: Document, tagger: Tagger, thresholds: NameThresholds) {
    self.document = document
    facts = document.wordFacts
    memory = TextMemory(document)
    isKnown = KnownPhrases.words(in: document)
    probabilities = tagger.probabilities(in: document, facts: facts, memory: memory, phrases: isKnown)
    limits = thresholds
    caution = thresholds.caution(
      words: document.tokens.count { $0.kind == .word },
      isPersonal: document.tokens.contains { NameCues.firstPerson.contains($0) }, usesCapitals: memory.usesCapitals)
    isName = [Bool](repeating: false, count: document.tokens.count)
  }

  mutating func findings() -> [Finding] {
    for index in document.tokens.indices { isName[index] = isSeed(index) }
    spread()
    addOtherMentions()
    spread()
    return spans()
  }

  /// The words that are no names by all rules, and that the tagger is not sure of either.
  func suspects() -> [Finding] {
    document.tokens.indices.compactMap { index in
      let token = document.tokens[index]
      guard !isName[index], token.kind == .word, token.count > 2,
        token.casing != .upper || !NameCues.numberLabels.contains(token)
      else { return nil }
      let isSuspect = chance(index) > limit(token.casing == .lower ? .suspectLower : .suspect)
      return isSuspect ? Finding(token.range, .rare, by: .vocabulary) : nil
    }
  }

  /// How probable the tagger must find a word that stands on this ground.
  private func limit(_ ground: NameGround) -> Float {
    limits[ground] * (NameThresholds.isLower(ground) ? min(1, max(0.7, caution)) : caution)
  }

  private func chance(_ index: Int) -> Float { 1 - probabilities[index][0] }

  /// Whether the token at `index` is a name by itself.
  private func isSeed(_ index: Int) -> Bool {
    guard let ground = ground(index) else { return false }
    if ground == .brandStart || ground == .wordStart, isCommonWord(index) {
      return chance(index) > max(limit(ground), 0.5 * limits[ground])
    }
    return chance(index) > limit(ground)
  }

  /// What speaks for and against a word; `nil` if it is no name whatever the tagger says.
  private func ground(_ index: Int) -> NameGround? {
    let token = document.tokens[index]
    guard token.kind == .word else { return nil }
    let known = facts[index]
    // One letter is an initial or a word such as `I` and `à`.
    if token.end - token.start == 1 || document.folded(token).count == 1 {
      return isInitial(index) ? .initial : nil
    }
    if isMedication(index) { return nil }
    // "SSN 078-05-1120": what says which number follows names nobody.
    if token.casing == .upper, NameCues.numberLabels.contains(token) { return nil }
    if isKnown[index] { return .knownPhrase }
    if known.isCalendar || known.isPeople { return known.isFirstName ? .dayOrName : .dayOrPeople }
    if known.isTitle {
      return token.casing == .lower ? .titleLower : known.isFirstName ? .dayOrName : .title
    }
    switch token.casing {
    case .none: return .noCase
    case .lower:
      if known.isFirstNameMostly { return .firstNameLower }
      if known.isOrdinary { return .wordLower }
      return known.isBrand ? .brandLower : .unknownLower
    case .upper:
      // "NHS": an office that everybody has to do with.
      if NameCues.acronyms.contains(token) { return GenericWords.contains(token.key) ? nil : .acronym }
      if memory.shouts {
        return known.isFirstNameMostly ? .nameUpper : known.isOrdinary ? .wordShouted : .unknownShouted
      }
      if known.isOrdinary { return .wordUpper }
      if known.isBrand { return .brand }
      if known.isFirstNameMostly || known.isSurname { return .nameUpper }
      return token.count > 4 ? .longUpper : .shortUpper
    case .title, .mixed:
      if token.startsSentence, !isAfterHyphen(index) { return groundAtStart(index, known) }
      if NameCues.acronyms.contains(token) { return .acronym }
      if !memory.usesCapitals { return .strayCapital }
      if known.isBrand { return known.isFirstName || known.isSurname ? .brandOrName : .brand }
      if known.isOrdinary { return known.isFirstName || known.isSurname ? .wordOrNameInside : .wordInside }
      if known.isCountryOrRegion || known.isLargeCity { return .placeInside }
      return known.isFirstName || known.isSurname || known.isTown ? .nameInside : .unknownInside
    }
  }

  private func groundAtStart(_ index: Int, _ known: WordFacts) -> NameGround {
    let token = document.tokens[index]
    if memory.isCapitalInside(token) { return known.isOrdinary ? .wordCapitalElsewhere : .capitalElsewhere }
    if known.isBrand { return .brandStart }
    if known.isFirstNameMostly { return .firstNameStart }
    if !known.isOrdinary {
      if known.isCountryOrRegion || known.isLargeCity { return .placeStart }
      return known.isFirstName || known.isSurname || known.isTown ? .nameStart : .unknownStart
    }
    // `Per's mother`: what owns something at the beginning of a sentence is somebody, but for pronouns and `that's`.
    if isPossessor(index), known.frequency(in: .english) < 11 { return .possessor }
    if memory.isLowerSomewhere(token) { return .lowerElsewhere }
    return known.isFirstName ? .wordOrNameStart : .wordStart
  }

  /// What a dose follows (`sertraline 50 mg`): it does not identify, and a reflection needs it.
  private func isMedication(_ index: Int) -> Bool {
    guard !known(index).isFirstNameMostly, index + 1 < facts.count else { return false }
    let next = document.tokens[index + 1]
    if next.kind == .mixed {
      return NameCues.doses.contains { document.folded(next).reversed().starts(with: $0.reversed()) }
    }
    guard next.kind == .number else { return false }
    let isDecimal = document.isSign(",", at: index + 2) || document.isSign(".", at: index + 2)
    return document.isOne(of: NameCues.units, at: isDecimal ? index + 4 : index + 2)
  }

  private func known(_ index: Int) -> WordFacts { facts[index] }

  /// A lone capital that stands for a name: `J. Doe`, `M. m'a écrit` not after a title, `with K.`
  private func isInitial(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.casing == .title, !NameCues.letters.contains(token) || document.isSign(".", at: index + 1) else {
      return false
    }
    return true
  }

  private func isPossessor(_ index: Int) -> Bool {
    guard document.isSign("'", at: index + 1) || document.isSign("’", at: index + 1), index + 2 < facts.count else {
      return false
    }
    let ending = document.tokens[index + 2]
    return !ending.isAfterSpace && !document.tokens[index + 1].isAfterSpace && NameCues.possessive.contains(ending)
  }

  private func isAfterHyphen(_ index: Int) -> Bool {
    index > 1 && !document.tokens[index].isAfterSpace && document.isSign("-", at: index - 1)
      && !document.tokens[index - 1].isAfterSpace
  }

  /// Grows names over what belongs to them: the capitals beside a name, the parts of a hyphenated one, initials.
  private mutating func spread() {
    for index in isName.indices where isName[index] {
      grow(from: index, by: 1)
      grow(from: index, by: -1)
    }
  }

  private mutating func grow(from start: Int, by step: Int) {
    var place = start
    while true {
      var next = place + step
      guard isName.indices.contains(next) else { return }
      let joint = step > 0 ? next : place
      // Over one hyphen, apostrophe or the point of an initial, where no space divides.
      if isJoint(next) {
        next += step
        guard isName.indices.contains(next) else { return }
      } else if !document.tokens[joint].isAfterSpace {
        return
      }
      if isName[next] { return }
      guard belongs(next, to: place) else { return }
      isName[next] = true
      place = next
    }
  }

  private func isJoint(_ index: Int) -> Bool {
    guard document.tokens.indices.contains(index + 1) else { return false }
    if document.isSign("-", at: index) || document.isSign("'", at: index) || document.isSign("’", at: index) {
      return !document.tokens[index].isAfterSpace && !document.tokens[index + 1].isAfterSpace
    }
    return document.isSign(".", at: index) && index > 0 && document.tokens[index - 1].count == 1
  }

  private func belongs(_ index: Int, to neighbour: Int) -> Bool {
    let token = document.tokens[index]
    guard token.kind == .word, token.casing != .none, !isMedication(index),
      token.casing != .upper || !NameCues.numberLabels.contains(token)
    else { return false }
    // `Gaza strip`, `Ministry of Roads and Bridges`.
    if token.casing == .lower {
      let ground: NameGround =
        GenericWords.isKind(token.key) ? .kindBeside : isLink(index) ? .linkBetween : .lowerBeside
      return token.count > 2 && chance(index) > limit(ground)
    }
    if isKnown[index] { return chance(index) > limit(.knownPhrase) }
    let known = facts[index]
    if known.isTitle { return chance(index) > limit(.titleBeside) }
    if known.isCalendar || known.isPeople { return chance(index) > limit(.dayBeside) }
    // `N'Guessan`, `O'Brien`: not the `L'` of a sentence's first word.
    // And of `I'd` the first.
    if token.count == 1, isJoint(index + 1), !document.isSign(".", at: index + 1) {
      return !token.startsSentence && !NameCues.english.contains(token)
    }
    // `SHE SAID YES to Sinéad`: an ordinary word in capitals is said loudly, where the name is not.
    if token.casing == .upper, known.isOrdinary, !memory.shouts, document.tokens[neighbour].casing != .upper {
      return chance(index) > limit(.wordUpper)
    }
    if token.count == 1 { return document.isSign(".", at: index + 1) || chance(index) > 0.3 }
    if token.startsSentence {
      return !known.isOrdinary || chance(index) > (isCommonWord(index) ? limits[.startBeside] : limit(.startBeside))
    }
    // Amid a sentence a capital beside a name is a part of it: `Rowan Bank Surgery`.
    return true
  }

  /// `Met Cam.`: a word so common that the shortness of a text says nothing of it.
  private func isCommonWord(_ index: Int) -> Bool {
    let known = facts[index]
    return !known.isFirstName && max(known.frequency(in: .english), known.frequency(in: .french)) >= 9
  }

  /// Whether a small word ties two names of bodies or places together, both with capitals.
  private func isLink(_ index: Int) -> Bool {
    guard NameCues.links.contains(document.tokens[index]), index > 0, index + 1 < isName.count else { return false }
    return [index - 1, index + 1].allSatisfy { place in
      document.tokens[place].casing != .lower && (isName[place] || chance(place) > 0.3)
        && probabilities[place][NameLabel.person.rawValue] < 0.5 * chance(place)
    }
  }

  /// Finds what was found once wherever else it stands.
  private mutating func addOtherMentions() {
    var keys = Set<WordKey>()
    for index in isName.indices where isName[index] && document.tokens[index].count > 2 {
      let known = facts[index]
      if chance(index) > 0.5 || !known.isOrdinary { keys.insert(document.tokens[index].key) }
    }
    guard !keys.isEmpty else { return }
    for index in isName.indices where !isName[index] {
      let token = document.tokens[index]
      guard token.kind == .word, keys.contains(token.key),
        token.casing != .upper || !NameCues.numberLabels.contains(token)
      else { continue }
      if token.casing == .lower {
        isName[index] = !facts[index].isOrdinary || chance(index) > limit(.mentionLower)
      } else {
        isName[index] = !facts[index].isOrdinary || chance(index) > limit(.mention)
      }
    }
  }

  /// The names as spans: neighbours of one kind become one, over a hyphen, an apostrophe, a particle or the point of an initial.
  private func spans() -> [Finding] {
    var result: [Finding] = []
    var index = 0
    while index < isName.count {
      guard isName[index] else {
        index += 1
        continue
      }
      var last = index
      var weights = probabilities[index]
      while let next = continuation(after: last) {
        last = next
        weights += probabilities[next]
      }
      let kind = type(of: index...last, weights)
      let range = document.tokens[beginning(index, last, kind)].start..<document.tokens[ending(last, kind)].end
      result.append(Finding(range, kind, by: .name))
      index = last + 1
    }
    return result
  }

  /// Where a name with the ordinal or number before it begins: `1st Ravenglass Brownies`, `in 2 Para`.
  private func beginning(_ index: Int, _ last: Int, _ kind: SpanType) -> Int {
    guard index > 0, document.tokens[index].isAfterSpace, kind != .person || last > index else { return index }
    let before = document.tokens[index - 1]
    switch before.kind {
    case .mixed:
      let ending = document.folded(before).drop { $0 &- 0x30 < 10 }
      let isOrdinal = ["st", "nd", "rd", "th", "d", "er", "e", "eme"].contains { $0.utf8.elementsEqual(ending) }
      return isOrdinal && before.count - ending.count <= 3 ? index - 1 : index
    case .number:
      let isTold = kind == .organisation && before.count <= 2 && document.isOne(of: NameCues.within, at: index - 2)
      return isTold && document.closesNumber(last + 1) ? index - 1 : index
    default: return index
    }
  }

  /// Where the number that a place or a body is told from others by ends: `Esquirol 3`, `SOS Tuyaux 77`, but no score (`Lyon 2, Nice 1`).
  private func ending(_ last: Int, _ kind: SpanType) -> Int {
    guard kind != .person, let number = document.token(last + 1), number.kind == .number, number.count <= 2,
      number.isAfterSpace, document.closesNumber(last + 2), !document.isSign("-", at: last + 2),
      !(document.isSign(",", at: last + 2) && document.isCapital(last + 3))
    else { return last }
    return last + 1
  }

  private func continuation(after index: Int) -> Int? {
    var next = index + 1
    guard next < isName.count else { return nil }
    if isJoint(next) {
      next += 1
    } else if !document.tokens[next].isAfterSpace {
      return nil
    }
    // `Anne de la Tour`, `Ludwig van Beethoven`.
    var particles = 0
    while next < isName.count, particles < 2, NameCues.particles.contains(document.tokens[next]), !isName[next] {
      next += 1
      particles += 1
    }
    if next < isName.count, particles > 0, document.isSign("'", at: next) || document.isSign("’", at: next) {
      next += 1
    }
    guard next < isName.count, isName[next], document.tokens[next].kind == .word else { return nil }
    return next
  }

  private func type(of tokens: ClosedRange<Int>, _ weights: SIMD4<Float>) -> SpanType {
    let known = facts[tokens.lowerBound]
    let best = NameLabel.allCases.dropFirst().max { weights[$0.rawValue] < weights[$1.rawValue] }
    if weights.sum() - weights[0] < 0.2 * weights.sum() {
      // The tagger hardly has a view: what the lexicon knows decides.
      if known.isFirstName || known.isSurname { return .person }
      if known.isTown || known.isLargeCity || known.isCountryOrRegion { return .location }
      if known.isBrand { return .organisation }
    }
    return best?.spanType ?? .person
  }
}

extension Document {
  /// What the lexicon knows of each token.
  var wordFacts: [WordFacts] {
    tokens.map { $0.kind == .word || $0.kind == .mixed ? Lexicon.facts(of: $0.key) : .none }
  }
}

/// Small words that the rules around the tagger ask for.
enum NameCues {
  /// What joins the parts of a name.
  static let within = Cues("in with from of joined")
  static let particles = Cues("de du des la le les von van der den di da dos del della al el bin ibn ben d")
  /// What joins the parts of the name of a body.
  static let links = Cues("and of the for et en pour")
  /// The units of a dose.
  static let units = Cues("mg µg mcg g ml cl ui iu gouttes drops comprimé comprimés tablet tablets")
  static let doses = ["mg", "mcg", "ml"].map { Array($0.utf8) }
  static let possessive = Cues("s")
  /// By which somebody speaks of himself.
  static let firstPerson = Cues("i me my mine myself we our us im je j moi mon ma mes nous notre nos jsuis jai")
  static let english = Cues("i")
  /// Letters that are words.
  static let letters = Cues("i a à y o x")
  /// What numbers of somebody are called by.
  static let numberLabels = Cues(
    "ssn iban bic swift nir nino nhs sin nin siret siren ein tin itin vat tva rib imei imsi vin pin puk cvv otp mrn dob id ids ip mac url uuid isbn avs nas nif nie inami cpr ref réf tél tel"
  )
  /// Short forms that everyone writes in capitals and that name nobody.
  static let acronyms = Cues(
    """
    tv tvs ok okay gp gps adhd ocd cbt dbt ptsd nhs mri ct icu er a&e pm am asap aka vs diy ceo hr it pc cv faq fyi rip uk us usa eu dvd cd
    covid vr ai id iq gcse gcses sat sats phd ba ma bsc msc mba pe re pta send ivf hiv aids std ect ecg ekg ibs pms pcos bpd asd add
    lgbt lgbtq bbc cnn itv hbo mtv fbi cia ira irs dmv hoa hmo ngo atm pin sms mms url usb wifi lol omg wtf btw idk imo tbh rn np md pa
    aa na al-anon cnc bmi dna rna suv bbq pjs tldr eod ooo nye nyc la dc
    tdah toc tcc caf sncf ratp irm rsa ehpad orl rtt cdi cdd pdf tva rer tgv pma ivg vih sida cm cp smic edf gdf rdv wc hp hdj cmp
    ps nb drh rh qi bd ado psy lol mdr ptdr svp stp hs ia pme ddass ase aemo mdph apl are urssaf cpam bts cap bac dut but iut esat ime
    rqth msa ofpra jaf cse csp hal neph dpe bafa bafd bep mjc mecs savs sessad cmpp cpef spip tgi cnaf cada cra crous cnam dgfip dreal
    drees fle delf dalf toeic toefl rga sdf vtc tgi hlm psl ulis segpa aesh avs rased enp atsem opj pv psc cpe cdt nir siret kbis
    vae cif opco cpf dut btp smic rib cb gab dab sav ott pib tpe gps cnil sgdf tns vdi cfe tng ter ouigo bnp dga ems iad gir apa pch
    hmrc pip dwp esa ehcp camhs iapt emdr gad ocpd mdd ppe gcse ofsted dbs ni paye isa mot dvla nct rspca rac aa uti copd ibd ivf nicu
    icu ent gyn obgyn eeg cpr dnr va vfw fema usps ups dhl fedex ssi ssdi snap wic cps iep gpa mcat lsat gre ged lsd mdma thc cbd kfc
    wfh pto kpi okr crm sql html gif png mp3 lcd led hdmi lte gcal imessage faqs okr poc rsvp ps4 ps5 xl xxl dj mc pms pmdd hrt
    samu smur chu chr ars onu ue otan usa cgt cfdt fo rn lr lfi ps pmu loto fdj tf1 m6 bfm arte rtl cnrs insee dgse gign bac crs
    """)
}
