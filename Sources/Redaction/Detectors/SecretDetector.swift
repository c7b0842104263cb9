import Journal

/// What opens something: passwords, codes of doors and networks after a word that says so, keys of well-known services by their published prefixes
/// (OpenAI, GitHub, GitLab, AWS, Google, Slack, Stripe, Hugging Face and the like), JSON Web Tokens (RFC 7519), PEM blocks (RFC 7468), and long
/// tokens that have more disorder in them than words.
enum SecretDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    while index < document.tokens.count {
      let token = document.tokens[index]
      guard let range = secret(document, index, token) else {
        index += 1
        continue
      }
      findings.append(Finding(range, .id, by: .secret))
      index = document.tokenAfter(range.upperBound, from: index + 1)
    }
  }

  private static func secret(_ document: Document, _ index: Int, _ token: Token) -> Range<Int>? {
    switch token.kind {
    case .lineBreak, .number: return nil
    case .sign: return block(document, index)
    case .word, .mixed:
      if let range = prefixed(document, index) ?? disorderly(document, index) ?? chosen(document, index) {
        return range
      }
      guard token.kind == .word else { return nil }
      if words.contains(token), token.key != passe || document.isOne(of: de, at: index - 1) {
        return afterCue(document, index, isCertain: true)
      }
      if doors.contains(token) || devices.contains(token) {
        return afterCue(document, index, isCertain: false) ?? farther(document, index)
      }
      return nil
    }
  }

  // MARK: By their form

  /// `-----BEGIN PRIVATE KEY-----` to its end, or to the end of the text.
  private static func block(_ document: Document, _ index: Int) -> Range<Int>? {
    guard isDashes(document, index), document.isOne(of: begin, at: index + 5) else { return nil }
    var end = index + 6
    while end < document.tokens.count {
      if document.isSign("-", at: end), isDashes(document, end), document.isOne(of: finish, at: end + 5) {
        end += 6
        while document.token(end).map({ $0.kind == .word }) ?? false { end += 1 }
        while document.isSign("-", at: end), document.isJoined(end) { end += 1 }
        return document.range(index, end)
      }
      end += 1
    }
    let hasKey = document.token(index + 6).map { $0.kind == .word && $0.casing == .upper } ?? false
    return hasKey ? document.range(index, document.tokens.count) : nil
  }

  private static func isDashes(_ document: Document, _ index: Int) -> Bool {
    (0..<5).allSatisfy { document.isSign("-", at: index + $0) && ($0 == 0 || document.isJoined(index + $0)) }
  }

  /// `sk-…`, `ghp_…`, `AKIA…`, `AIza…`, `eyJ….….…`
  private static func prefixed(_ document: Document, _ index: Int) -> Range<Int>? {
    let token = document.tokens[index]
    let isJoint =
      document.isJoined(index + 1) && document.isSign(of: ["-", "_"], at: index + 1) && prefixes.contains(token)
    let isHead = token.count >= 3 && heads.contains { document.bytes[token.range].starts(with: $0) }
    guard isJoint || isHead else { return nil }
    let end = runEnd(document, index)
    let range = document.range(index, end)
    guard range.count >= 16,
      isHead && (range.count >= 20) || document.characters(range).contains(where: { $0 &- 0x30 < 10 })
        || range.count >= 24
    else { return nil }
    return range
  }

  /// Letters and digits without a space that are no words: hexadecimal of 32 digits or more, or 20 characters with all kinds among them.
  private static func disorderly(_ document: Document, _ index: Int) -> Range<Int>? {
    guard !document.isJoined(index) || document.isSign(of: ["=", ":", "\"", "'", "(", "“", "«"], at: index - 1) else {
      return nil
    }
    let token = document.tokens[index]
    guard token.kind == .mixed || token.casing == .mixed || document.isJoined(index + 1) && token.count > 3 else {
      return nil
    }
    let end = runEnd(document, index)
    let range = document.range(index, end)
    guard range.count >= 20, range.count <= 4096 else { return nil }
    var upper = 0, lower = 0, digits = 0, signs = 0, changes = 0
    var before = -1
    for byte in document.bytes[range] {
      let kind: Int
      switch byte {
      case 0x30...0x39: (digits, kind) = (digits + 1, 0)
      case 0x41...0x5a: (upper, kind) = (upper + 1, 1)
      case 0x61...0x7a: (lower, kind) = (lower + 1, 2)
      default: (signs, kind) = (signs + 1, 3)
      }
      if kind != before { changes += 1 }
      before = kind
    }
    let isHex =
      range.count >= 32 && signs == 0 && (upper == 0 || lower == 0) && digits >= 4
      && document.bytes[range].allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 }
    let isBase64 = digits >= 3 && upper >= 3 && lower >= 3 && changes * 3 >= range.count && signs * 5 <= range.count
    return isHex || isBase64 ? range : nil
  }

  /// What people make up: letters, digits and signs in one (`mH7$kk20pq`), or words and a number (`Gruyere-Lune-88`).
  private static func chosen(_ document: Document, _ index: Int) -> Range<Int>? {
    let token = document.tokens[index]
    guard !document.isJoined(index) || document.isSign(of: ["\"", "'", "(", "“", "«", ":"], at: index - 1) else {
      return nil
    }
    if token.kind == .word, token.casing == .title, document.isSign("-", at: index + 1), document.isJoined(index + 1),
      document.isCapital(index + 2), document.isJoined(index + 2), document.tokens[index + 2].kind == .word,
      document.isSign("-", at: index + 3), document.isJoined(index + 3), document.isJoined(index + 4),
      document.token(index + 4)?.kind == .number
    {
      return document.range(index, index + 5)
    }
    var end = index + 1
    while document.isJoined(end), let part = document.token(end),
      part.kind == .word || part.kind == .mixed || part.kind == .number
        || document.isSign(of: ["$", "!", "&", "@", "#", "%", "*", "+", "_", "^"], at: end)
    {
      end += 1
    }
    while end > index + 1, document.tokens[end - 1].kind == .sign { end -= 1 }
    let range = document.range(index, end)
    guard (8...64).contains(range.count) else { return nil }
    var upper = 0, lower = 0, digits = 0, signs = 0, changes = 0
    var before = -1
    for byte in document.bytes[range] {
      let kind: Int
      switch byte {
      case 0x30...0x39: (digits, kind) = (digits + 1, 0)
      case 0x41...0x5a: (upper, kind) = (upper + 1, 1)
      case 0x61...0x7a: (lower, kind) = (lower + 1, 1)
      case 0x80...: return nil
      default: (signs, kind) = (signs + 1, 2)
      }
      if kind != before { changes += 1 }
      before = kind
    }
    guard digits > 0, upper + lower > 2, changes >= 4 else { return nil }
    return signs > 0 || upper > 0 && lower > 0 ? range : nil
  }

  // MARK: After a word

  /// What follows `password is`, `mdp :`, `wifi c'est`, `code for the gate`.
  private static func afterCue(_ document: Document, _ index: Int, isCertain: Bool) -> Range<Int>? {
    var next = index + 1
    var isSaid = false  // by a verb or a colon
    var steps = 0
    while steps < 8 {
      if document.isOne(of: being, at: next) || document.isSign(of: [":", "="], at: next) {
        isSaid = true
      } else if !document.isOne(of: fillers, at: next),
        !document.isSign(of: ["'", "’"], at: next) || !document.isJoined(next)
      {
        break
      }
      next += 1
      steps += 1
    }
    guard let token = document.token(next), token.kind != .lineBreak else { return nil }
    // "« petit poney »": all between the quotation marks.
    if let close = quotation(document, next) { return isSaid || isCertain ? document.range(next + 1, close) : nil }
    guard
      token.kind != .sign
        || isSaid && !document.isSign(of: [".", ",", "(", ")", "!", "?", "…", "-", "–", "—"], at: next)
    else { return nil }
    var end = document.endOfRun(from: next)
    while end > next,
      document.isSign(of: [".", ",", ";", ":", "?", ")", "…", "\"", "»", "”"], at: end - 1)
        || end > next + 1 && document.isSign("!", at: end - 1) && !isOdd(document, next, end - 1)
    {
      end -= 1
    }
    guard end > next else { return nil }
    let range = document.range(next, end)
    let isDevice = devices.contains(document.tokens[index])
    if isOdd(document, next, end) {
      let digits = document.characters(range).count { $0 &- 0x30 < 10 }
      if isDevice {
        return hasAllKinds(document, range) || steps == 0 && isNumber(document, next, end) && digits >= 4 ? range : nil
      }
      if document.isOne(of: Quantities.units, at: end) || document.isSign(of: ["€", "%", "$"], at: end) { return nil }
      // "code 4": too short to open anything; "password reset-page" is said of none.
      let hasCode = (next..<end).contains {
        document.tokens[$0].kind == .mixed && document.tokens[$0].casing != .lower && document.tokens[$0].count >= 4
      }
      return digits >= 3 || digits >= 2 && hasCode || isSaid && (digits > 0 || range.count >= 6 && isCertain)
        || isCertain && digits > 0
        ? range : nil
    }
    // "RSVP at the address below, password yesweknow"
    if secretWords.contains(document.tokens[index]), steps == 0, token.kind == .word, token.count > 6,
      closes(document, end),
      end == next + 1, Lexicon.facts(of: token.key) == .none
    {
      return range
    }
    // "mdp choucroutecouscous"
    if short.contains(document.tokens[index]), steps == 0, token.kind == .word, token.count > 4, end == next + 1,
      !Lexicon.facts(of: token.key).isOrdinary
    {
      return range
    }
    guard isCertain, isSaid, !isDevice else { return nil }
    let isColon = document.isSign(of: [":", "="], at: next - 1)
    let facts = Lexicon.facts(of: token.key)
    // "password is wrong" tells of one, "mdp c'est chouchou" tells it.
    if talk.contains(token) { return nil }
    return isColon || !facts.isOrdinary
      || closes(document, end) && secretWords.contains(document.tokens[index])
        && max(facts.frequency(in: .english), facts.frequency(in: .french)) < 9
      ? range : nil
  }

  /// `padlock on the boat shed is now 1805`: four digits or more that the sentence comes to say.
  private static func farther(_ document: Document, _ index: Int) -> Range<Int>? {
    var next = index + 1
    while next < index + 10, let token = document.token(next),
      token.kind == .word || document.isSign(of: ["'", "’"], at: next)
    {
      next += 1
    }
    guard let number = document.token(next), number.kind == .number, (4...8).contains(number.count),
      (1...3).contains(where: { document.isOne(of: being, at: next - $0) }), document.closesNumber(next + 1),
      !document.isOne(of: inYears, at: next - 1)
    else { return nil }
    return number.range
  }

  private static func quotation(_ document: Document, _ index: Int) -> Int? {
    guard document.isSign(of: ["\"", "“", "«", "'", "‘", "`"], at: index) else { return nil }
    var close = index + 1
    while close < index + 24, let token = document.token(close), token.kind != .lineBreak {
      if document.isSign(of: ["\"", "”", "»", "'", "’", "`"], at: close),
        document.token(close + 1).map({ $0.isAfterSpace || $0.kind != .word }) ?? true
      {
        return close > index + 1 ? close : nil
      }
      close += 1
    }
    return nil
  }

  /// Whether a piece is no plain word: it has digits, signs or capitals inside.
  private static func isOdd(_ document: Document, _ first: Int, _ end: Int) -> Bool {
    if end == first + 1 { return document.tokens[first].kind != .word || document.tokens[first].casing == .mixed }
    return (first..<end).contains {
      document.tokens[$0].kind == .number || document.tokens[$0].kind == .mixed
        || document.isSign(of: ["_", "!", "@", "&", "*", "$", "#", "+", "%"], at: $0)
    }
  }

  private static func isNumber(_ document: Document, _ first: Int, _ end: Int) -> Bool {
    (first..<end).allSatisfy { document.tokens[$0].kind == .number || document.isSign("-", at: $0) }
  }

  private static func hasAllKinds(_ document: Document, _ range: Range<Int>) -> Bool {
    let bytes = document.bytes[range]
    return bytes.contains { $0 &- 0x30 < 10 } && bytes.contains { ($0 | 0x20) &- 0x61 < 26 } && range.count >= 6
      && bytes.contains { $0 < 0x80 && $0 &- 0x30 >= 10 && ($0 | 0x20) &- 0x61 >= 26 }
  }

  private static func closes(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index) else { return true }
    return token.kind == .lineBreak || document.isSign(of: [".", ",", ";", "!", ")", "("], at: index)
  }

  private static func runEnd(_ document: Document, _ index: Int) -> Int {
    var end = index + 1
    while document.isJoined(end), let token = document.token(end),
      token.kind == .word || token.kind == .mixed || token.kind == .number
        || document.isSign(of: ["-", "_", ".", "+", "/", "=", "~"], at: end)
    {
      end += 1
    }
    while end > index + 1, document.isSign(of: [".", "-", "/"], at: end - 1) { end -= 1 }
    return end
  }

  private static let inYears = Cues("in since en depuis")
  private static let short = Cues("mdp mdps pwd pw passwd")
  private static let passe = WordKey("passe")
  private static let de = Cues("de")
  private static let begin = Cues("begin")
  private static let finish = Cues("end")
  /// What is said to be a secret.
  private static let words = Cues(
    "password passwords passcode passphrase passwd pwd pw passe mdp mdps passkey secret apikey api_key token")
  private static let secretWords = Cues("password passcode passphrase passwd pwd pw passe mdp")
  private static let doors = Cues(
    "code codes pin digicode wifi alarm alarme combination combinaison puk otp key clé codeword interphone")
  /// After these only what looks like a secret is one.
  private static let devices = Cues(
    "ordinateur computer laptop ordi pc portail gate safe coffre locker cadenas padlock keypad coffre-fort")
  private static let being = Cues("is est was était are sont s becomes c")
  private static let fillers = Cues(
    """
    now maintenant the le la les a an un une my mon ma our notre for de du des d l to of pour password code pin key wifi network réseau gate door porte portail portillon entry entrée
    alarm alarme immeuble building safe coffre card carte phone téléphone new nouveau nouvelle still toujours currently sim fort box garage est c it s i used used_to cave hall lock
    """)
  private static let talk = Cues(
    """
    wrong right correct incorrect not too so very the a an in on at my mine your yours his her their this that same different expired long short weak strong simple easy hard safe secret
    required needed forgotten lost changed reset written trop très pas plus bon mauvais faux juste le la un une dans sur mon ton son oublié perdu changé long court simple sûr
    facile difficile périmé expiré demandé obligatoire incorrect invalide nécessaire what where when how to toujours encore bien déjà always still already under sous
    """)
  private static let prefixes = Cues(
    "sk pk rk ghp gho ghu ghs ghr github_pat glpat xoxb xoxp xoxa xoxr xoxs xapp hf whsec npm pypi dop shpat shpss rzp sq0atp eaaa key pat ya29 bearer"
  )
  private static let heads: [[UInt8]] = [
    "AKIA", "ASIA", "AIza", "bc1q", "bc1p", "ltc1", "eyJ", "xox", "ghp_", "SG.", "EAAC",
  ].map {
    Array($0.utf8)
  }
}
