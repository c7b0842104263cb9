/// Exact ages, in numbers or words: `34 ans`, `I'm 42`, `a 7-year-old`, `turned forty`, `F23`. How long something lasted (`for 12 years`, `depuis dix
/// ans`) is none, and a decade (`la quarantaine`) stays: it is vague already.
enum AgeDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      defer { index += 1 }
      let token = document.tokens[index]
      if token.kind == .mixed, isGlued(document, index) {
        findings.append(Finding(token.range, .age, by: .age))
        continue
      }
      guard token.kind == .number || token.kind == .word && words.contains(token) else { continue }
      if token.kind == .number, !(document.number(index).map { (0...119).contains($0) } ?? false) { continue }
      let end = endOfNumber(document, index)
      guard isAge(document, index, end) else {
        index = end - 1
        continue
      }
      findings.append(Finding(document.range(index, end), .age, by: .age))
      index = end - 1
    }
  }

  /// `17`, `dix-sept`, `forty two`.
  private static func endOfNumber(_ document: Document, _ index: Int) -> Int {
    var end = index + 1
    guard document.tokens[index].kind == .word else { return end }
    while true {
      var next = end
      if document.isSign("-", at: next) || document.isOne(of: et, at: next) { next += 1 }
      guard document.isOne(of: words, at: next) else { return end }
      end = next + 1
    }
  }

  private static func isAge(_ document: Document, _ start: Int, _ end: Int) -> Bool {
    let joint = document.isSign("-", at: end) ? end + 1 : end
    if document.isOne(of: years, at: joint) {
      let dash = document.isSign("-", at: joint + 1) ? joint + 2 : joint + 1
      if document.isOne(of: old, at: dash) { return true }
      if joint > end { return document.isOne(of: old, at: dash) }
      if document.isOne(of: french, at: joint) {
        return !document.isPreceded(at: start, within: 3, by: lasting)
          && !document.isOne(of: lastingAfter, at: joint + 1)
      }
      return false
    }
    if document.isOne(of: short, at: joint) { return true }
    // Before it: "aged 7", "turned 40", "I'm 42."
    if document.isOne(of: aged, at: start - 1) { return true }
    if document.isOne(of: turning, at: start - 1)
      || document.isOne(of: turning, at: start - 2) && document.isOne(of: turnedTo, at: start - 1)
    {
      return !document.isOne(of: things, at: end) && closes(document, end)
    }
    if document.isOne(of: glued, at: start - 1) { return closes(document, end) }
    if document.isOne(of: being, at: start - 1), isSomebody(document, start - 2) { return closes(document, end) }
    // "left at sixteen", not "at seven", which is a time.
    if document.isOne(of: at, at: start - 1), document.isOne(of: grown, at: start) || (document.number(start) ?? 0) > 24
    {
      return closes(document, end) || document.isOne(of: with, at: end)
    }
    // "Eighty-seven, and still ...": two words for a number stand for an age more than for anything else.
    if document.tokens[start].kind == .word, end == start + 3, document.isSign("-", at: start + 1),
      document.isOne(of: grown, at: start)
    {
      return closes(document, end)
    }
    return false
  }

  /// A person before a verb: a pronoun, a kinship word, a name, or what an apostrophe shortens (`she's`).
  private static func isSomebody(_ document: Document, _ index: Int) -> Bool {
    document.isSign(of: ["'", "’"], at: index) || document.isOne(of: who, at: index)
      || document.isCapital(index) && !document.isOne(of: notWho, at: index)
  }

  /// Whether nothing that is counted follows.
  private static func closes(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index) else { return true }
    return token.kind == .lineBreak
      || document.isSign(of: [".", ",", "!", "?", ";", ")", "…", "—", "–"], at: index) && !document.isJoined(index + 1)
      || document.isSign(of: ["\"", "”", "»", ":"], at: index)
      || after.contains(token)
  }

  /// `23F`, `m24`, `14yo`, `16ans`.
  private static func isGlued(_ document: Document, _ index: Int) -> Bool {
    let folded = document.folded(document.tokens[index])
    let digits = folded.filter { (0x30...0x39).contains($0) }
    guard (1...2).contains(digits.count) else { return false }
    let letters = String(decoding: folded.filter { !(0x30...0x39).contains($0) }, as: UTF8.self)
    if ["yo", "ans", "yrs", "yr"].contains(letters) { return true }
    return digits.count == 2 && ["f", "m", "nb"].contains(letters) && document.tokens[index].casing != .lower
  }

  private static let et = Cues("et and")
  private static let years = Cues("years year yrs yr ans an months month mois weeks week")
  private static let french = Cues("ans an mois")
  private static let old = Cues("old olds")
  private static let short = Cues("yo y/o")
  private static let aged = Cues("aged age âge âgé âgée")
  private static let turning = Cues("turned turning turns turn hit hits reached")
  private static let turnedTo = Cues("to be just only")
  private static let being = Cues("m am is was re s are were")
  private static let who = Cues("i he she who they you mum mom dad gran nan son daughter brother sister")
  private static let notWho = Cues("it this that there here what we")
  private static let glued = Cues("im hes shes youre theyre")
  private static let at = Cues("at")
  private static let with = Cues("with he she i they and to")
  private static let grown = Cues(
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
  )
  private static let things = Cues("percent pounds degrees minutes hours pages")
  private static let after = Cues("and now today tomorrow but so when if next this on years yet already in at with who")
  private static let lasting = Cues(
    "depuis pendant durant y dans en après sur plus moins presque environ bientôt voilà ça fait tous toutes prend pris mis"
  )
  private static let lastingAfter = Cues("de d que plus après avant ferme")
  private static let words = Cues(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
    forty fifty sixty seventy eighty ninety hundred
    deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante
    quatre huitante nonante cent
    """)
}
