import Journal

/// Which words of a text stay at level `veiled`.
///
/// In small letters: those of the common vocabulary of the text's language, unless they are joined to something hidden
/// (`le_b0ss`, `marie-rose`). With a capital amid a sentence: weekdays, months, feasts, peoples, the words one addresses
/// kin by, and the English I. With a capital at the beginning of a sentence, or all in capitals: frequent words that are not
/// names as well, since nobody can see there whether `Rose` is one.
struct VeiledWords {
  enum Verdict: Equatable {
    case stays
    /// It becomes a placeholder.
    case isHidden
    /// It is no word, and nothing stands in its place.
    case goes
    /// Other words are put in its place, and in that of all tokens before `end`.
    case isTold(String, end: Int)
  }

  private let document: Document
  private let language: Language
  private let findings: [Finding]
  private var nextFinding = 0
  /// Tokens before this one belong to a run without spaces that was looked at.
  private var runEnd = 0
  private var isRunHidden = false

  init(_ document: Document, _ findings: [Finding], _ language: Language) {
    self.document = document
    self.findings = findings
    self.language = language
  }

  /// The verdict on the word at `index`; asked in order.
  /// - Parameter limit: the byte where the next finding begins, before which what is told must end.
  mutating func verdict(_ index: Int, before limit: Int) -> Verdict {
    let token = document.tokens[index]
    if document.folded(token).isEmpty || token.casing == .none && isOnlyMarks(token) {
      return isEmojiStyle(index) ? .stays : .goes
    }
    guard isAllowed(index) else { return .isHidden }
    if index >= runEnd { lookAtRun(from: index) }
    if isRunHidden, !isClitic(index) { return .isHidden }
    if let (value, end) = writtenNumber(at: index, before: limit) {
      if let stretch = VeiledStretch(value, at: index, in: document, unitAt: end, before: limit) {
        return .isTold(stretch.text(language), end: stretch.end)
      }
      return .isTold(counted(value, unitAt: end, before: limit), end: end)
    }
    return .stays
  }

  /// `value`, which the text says in words, told roughly as it can stand before the word that follows: « quelques dizaines de fois ».
  private func counted(_ value: Int, unitAt end: Int, before limit: Int) -> String {
    let rough = VeiledNumber.rough(value, isWritten: true, language)
    guard language == .french, value > 10, let unit = document.token(end), unit.kind == .word, unit.start < limit,
      let first = document.folded(unit).first, !Self.beforeNoUnit.contains(unit)
    else { return rough }
    // Of a word that is hidden not even its first letter is told.
    guard isAllowed(end) else { return rough + " de" }
    return "aeiouyh".utf8.contains(first) ? "plusieurs" : rough + " de"
  }

  /// What may follow a number that counts nothing named: « ils étaient onze à table ».
  private static let beforeNoUnit = Cues(
    """
    de d des du a au aux en et ou ni mais pour par sur sous dans avec sans chez qui que qu dont je j tu il elle on nous vous ils elles
    ce c est sont pas plus fut etaient etait ne n se s y maintenant aujourd hier demain la le les l ont ai as avons avez
    """)

  // MARK: The word itself

  private func isAllowed(_ index: Int) -> Bool {
    let token = document.tokens[index]
    let facts = Lexicon.facts(of: token.key)
    // « la soixantaine », `his fifties`: an age, or a number that says as little as its placeholder.
    if Self.decades.contains(token) { return false }
    let letters = document.folded(token)
    if letters.count == 1 { return isAllowedLetter(index) }
    switch token.casing {
    case .lower: return facts.isCommon(in: language)
    case .none, .mixed: return false
    case .title, .upper: break
    }
    // "IBAN", "SSN": what a number is called.
    if token.casing == .upper, NameCues.numberLabels.contains(token) { return true }
    if isAlways(index, facts) { return true }
    guard facts.isCommon(in: language), token.startsSentence || token.casing == .upper else { return false }
    if Self.shortened.contains(token), isApostrophe(index + 1), document.isJoined(index + 1) { return true }
    if facts.isName { return Self.neverNames.contains(token) }
    // Who shouts says what he feels; who begins a sentence may begin it with a name.
    return facts.frequency(in: language) >= (token.casing == .upper ? Self.frequent : Self.frequentAtStart)
  }

  private static let decades = Cues(
    """
    twenties thirties forties fifties sixties seventies eighties nineties
    vingtaine trentaine quarantaine cinquantaine soixantaine septantaine huitantaine octantaine nonantaine
    """)

  /// How frequent a word must be to be no name where it is all in capitals: the some 4,000 most frequent are.
  private static let frequent = 9
  /// The same for the first word of a sentence, which no list of names has and the tagger did not suspect (`Forgot`, `Baked`).
  private static let frequentAtStart = 7

  /// Names in the lists, and still hardly ever one where they begin a sentence.
  private static let neverNames = Cues(
    """
    day each more nice read short small yes true black white red close hand lot story win street law power young
    de le tu comment meme fin bas vie du la les des un une ma sa mon son en au si on ici tout toute tous bon bonne oui non
    """)

  /// What an apostrophe leaves of a word: `Don’t`, `Aujourd’hui`.
  private static let shortened = Cues(
    """
    ain aren couldn daren didn doesn don hadn hasn haven isn mightn mustn needn shan shouldn wasn weren won wouldn
    we you they he she it that there what who where how let here
    aujourd qu jusqu lorsqu puisqu quoiqu quelqu presqu entr
    """)

  private func isAlways(_ index: Int, _ facts: WordFacts) -> Bool {
    let token = document.tokens[index]
    if Self.addresses.contains(token) { return true }
    guard facts.isCalendar || facts.isPeople, facts.frequency(in: language) > 0 || facts.isCommon(in: language) else {
      return false
    }
    // "in May", "à Noël": but May and Noël are people too, and French months have no capital.
    guard facts.isName || language == .french && Self.frenchMonths.contains(token) else { return true }
    if index + 1 < document.tokens.count, document.tokens[index + 1].kind == .number { return true }
    guard index > 0 else { return false }
    let before = document.tokens[index - 1]
    return Self.beforeDays.contains(before) || Self.christmas.contains(token) && Self.at.contains(before)
  }

  private static let frenchMonths = Cues("janvier février mars avril mai juin juillet août")
  private static let christmas = Cues("noël")
  private static let at = Cues("à")

  private static let addresses = Cues(
    """
    mr mrs ms mx dr sir madam mum mummy mom mommy mam mama dad daddy papa grandma grandpa granny grandad granddad gran nan nana
    nanny auntie aunty aunt uncle mother father sister brother god
    mme mlle mmes messieurs madame monsieur mademoiselle maman papa mamie mamy papi papy mémé pépé tata tatie tonton tante oncle
    dieu
    """)
  private static let beforeDays = Cues(
    """
    in last next since until till by this every early late mid before after on en depuis avant après dès début fin mi ce chaque
    """)

  /// `i`, `a`, `y` stand alone; others are what an apostrophe leaves of a word.
  private func isAllowedLetter(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if token.casing != .lower, !token.startsSentence, !(language == .english && Self.englishI.contains(token)) {
      return false
    }
    switch language {
    case .english:
      return Self.englishI.contains(token) || Self.englishA.contains(token)
        || Self.englishEnds.contains(token) && isApostrophe(index - 1) && document.isJoined(index)
    case .french:
      return Self.frenchLetters.contains(token)
        || Self.frenchStarts.contains(token) && isApostrophe(index + 1) && document.isJoined(index + 1)
        || Self.frenchT.contains(token) && document.isSign("-", at: index - 1)
    }
  }

  private static let englishI = Cues("i")
  private static let englishA = Cues("a")
  private static let englishEnds = Cues("s t d m")
  private static let frenchLetters = Cues("a y ô")
  private static let frenchStarts = Cues("c d j l m n s t")
  private static let frenchT = Cues("t")

  private func isApostrophe(_ index: Int) -> Bool { document.isSign("'", at: index) || document.isSign("’", at: index) }

  // MARK: What it is joined to

  /// Looks whether something hidden stands in the run without spaces, but for apostrophes and closing signs, that begins here.
  private mutating func lookAtRun(from start: Int) {
    // Back to the beginning: what comes before may be hidden by a finding, or not be a word.
    var first = start
    while first > 0, isJoint(between: first - 1, and: first) { first -= 1 }
    var end = start + 1
    while end < document.tokens.count, isJoint(between: end - 1, and: end) { end += 1 }
    runEnd = end
    isRunHidden = false
    guard end - first > 1 else { return }
    while nextFinding < findings.count, findings[nextFinding].range.upperBound <= document.tokens[first].start {
      nextFinding += 1
    }
    for index in first..<end where !document.tokens[index].isPlainSign {
      let token = document.tokens[index]
      var finding = nextFinding
      while finding < findings.count, findings[finding].range.lowerBound < token.end {
        if findings[finding].range.overlaps(token.range) { isRunHidden = true }
        finding += 1
      }
      if token.kind == .mixed || token.kind == .word && !isAllowed(index) && !isOnlyMarks(token) { isRunHidden = true }
      if isRunHidden { return }
    }
  }

  /// Whether two tokens that touch are parts of one thing: one of them is a hyphen or another joint.
  private func isJoint(between left: Int, and right: Int) -> Bool {
    guard document.isJoined(right) else { return false }
    let (one, other) = (document.tokens[left], document.tokens[right])
    if one.isPlainSign { return document.isSign(of: Self.joints, at: left) && !other.isPlainSign }
    if other.isPlainSign { return document.isSign(of: Self.joints, at: right) && document.isJoined(right + 1) }
    return true
  }

  private static let joints: [Unicode.Scalar] = ["-", "_", "@", "\\", "=", "#", "~", "‑", "+", "&", ".", "/"]

  /// Whether a word that a hyphen joins is no part of a name: `dit-il`, `Anne-là`, `York-based`.
  private func isClitic(_ index: Int) -> Bool { Self.clitics.contains(document.tokens[index]) }

  private static let clitics = Cues(
    """
    je tu il elle on nous vous ils elles ce là ci moi toi lui leur le la les y en même mêmes t ish like style based in law the a
    """)

  // MARK: Signs that are taken for words

  func isOnlyMarks(_ token: Token) -> Bool {
    token.kind == .word && document.text(token.range).unicodeScalars.allSatisfy { CharacterClass($0) == .mark }
  }

  /// The selector that makes a sign before it an emoji.
  private func isEmojiStyle(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.count == 3 && document.bytes[token.range].elementsEqual([0xef, 0xb8, 0x8f]) && index > 0
      && document.tokens[index - 1].kind == .sign && CommonSigns.contains(document.tokens[index - 1], in: document)
  }

  // MARK: Numbers in words

  /// The number from two on that begins at `index` in words, and the index after its last word: `twenty-six`, `one-and-forty`,
  /// `soixante et onze`, `quatre-vingt-dix`, `vingt-sept mille cinq cents`. `vingt` may stand in small letters only, or begin a sentence.
  /// What lies beyond byte `limit` belongs to something that was found, and not to it.
  private func writtenNumber(at index: Int, before limit: Int) -> (value: Int, end: Int)? {
    var place = index
    if Self.four.contains(document.tokens[place]), document.isSign("-", at: place + 1),
      let twenty = document.token(place + 2), twenty.end <= limit, Self.twenties.contains(twenty)
    {
      place += 2
    }
    if let value = unitsFirst(at: index, before: limit) { return value }
    guard let value = Self.tensAndMore[document.tokens[place].key] else { return nil }
    var end = place + 1
    while let token = document.token(end) {
      let isLink = document.isSign("-", at: end) || Self.and.contains(token)
      let next = isLink ? end + 1 : end
      guard let following = document.token(next), following.kind == .word, following.end <= limit,
        isLink || following.isAfterSpace,
        Self.units.contains(following) || Self.tensAndMore[following.key] != nil || Self.powers.contains(following)
      else { break }
      end = next + 1
    }
    return (value, end)
  }

  /// `one-and-forty`, as old people told their age.
  private func unitsFirst(at index: Int, before limit: Int) -> (value: Int, end: Int)? {
    guard language == .english, Self.units.contains(document.tokens[index]), document.isSign("-", at: index + 1),
      document.token(index + 2).map(Self.and.contains) == true, document.isSign("-", at: index + 3),
      let tens = document.token(index + 4), tens.end <= limit, let value = Self.tensAndMore[tens.key], value >= 20
    else { return nil }
    return (value, index + 5)
  }

  private static let powers = Cues("hundred thousand million cent cents mille million millions")
  private static let four = Cues("quatre")
  private static let twenties = Cues("vingt vingts")
  private static let and = Cues("et and")
  private static let units = Cues(
    "one two three four five six seven eight nine un une deux trois quatre cinq six sept huit neuf dix")

  /// Number words from two on, and what they count.
  private static let tensAndMore: [WordKey: Int] = {
    var values: [WordKey: Int] = [:]
    func add(_ first: Int, by step: Int, _ words: String) {
      for (place, word) in words.split(separator: " ").enumerated() {
        values[WordKey(String(word))] = first + place * step
      }
    }
    add(2, by: 1, "two three four five six seven eight nine ten")
    add(2, by: 1, "deux trois quatre cinq six sept huit neuf dix")
    add(11, by: 1, "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
    add(20, by: 10, "twenty thirty forty fifty sixty seventy eighty ninety")
    add(11, by: 1, "onze douze treize quatorze quinze seize")
    add(20, by: 10, "vingt trente quarante cinquante soixante septante huitante nonante")
    add(20, by: 0, "vingts")
    return values
  }()
}

extension Token {
  fileprivate var isPlainSign: Bool { kind == .sign || kind == .lineBreak }
}
