import Journal

/// Names on platforms: `@name` (also `@name@server`, ActivityPub), `u/name`, `name#1234`, words with a low line inside, a word with digits that is no
/// word (`vexedOtter99`), tags of several words, and what follows `insta:`, `pseudo` or `my snap is`.
enum HandleDetector: Detector {
  static func find(in document: Document, into findings: inout [Finding]) {
    var index = 0
    var last = 0
    while index < document.tokens.count {
      guard let found = handle(document, index, last) else {
        index += 1
        continue
      }
      findings.append(Finding(document.range(found.lowerBound, found.upperBound), .handle, by: .handle))
      last = found.upperBound
      index = max(index + 1, last)
    }
  }

  private static func handle(_ document: Document, _ index: Int, _ last: Int) -> Range<Int>? {
    let token = document.tokens[index]
    switch token.kind {
    case .lineBreak, .number: return nil
    case .sign:
      switch true {
      case document.isSign("@", at: index): return afterAt(document, index)
      case document.isSign("#", at: index): return tag(document, index)
      case document.isSign("_", at: index): return withLowLine(document, index, last)
      case document.isSign("/", at: index): return user(document, index, last)
      case document.isSign("$", at: index): return cashTag(document, index)
      case document.isSign(".", at: index) && !document.isJoined(index):
        // ".mlle.nuit."
        guard document.isJoined(index + 1), document.token(index + 1)?.kind == .word,
          document.isSign(".", at: index + 2), document.isJoined(index + 2), document.isJoined(index + 3),
          document.token(index + 3)?.kind == .word
        else { return nil }
        return index..<nameEnd(document, index + 1)
      default: return nil
      }
    case .word:
      if document.isSign(".", at: index + 1), let name = dotted(document, index) ?? manyDotted(document, index) {
        return name
      }
      if token.casing == .mixed, isCamel(document, index) { return index..<index + 1 }
      if platforms.contains(token), let name = afterPlatform(document, index) { return name }
      if knownAs.contains(token) { return afterAs(document, index) }
      // "soupgoblin#4471"
      if document.isSign("#", at: index + 1), document.isJoined(index + 1), document.isJoined(index + 2),
        document.token(index + 2)?.kind == .number,
        document.tokens[index + 2].count >= 4
      {
        return index..<index + 3
      }
      return nil
    case .mixed:
      return isInvented(document, token) && !document.isJoined(index) && !document.isJoined(index + 1)
        || isInvented(document, token) && isBetweenPunctuation(document, index) ? index..<index + 1 : nil
    }
  }

  /// `siobhan.brandt43`: a word, a point and a word with two digits or more, as no file and no host is called.
  private static func dotted(_ document: Document, _ index: Int) -> Range<Int>? {
    guard !document.isJoined(index), document.isJoined(index + 1), document.isJoined(index + 2),
      let name = document.token(index + 2), name.kind == .mixed, document.tokens[index].count > 2,
      document.bytes[name.start] &- 0x30 >= 10, document.digitCount(name) >= 2,
      name.count - document.digitCount(name) > 3,
      !document.isJoined(index + 3) || document.isSign(of: [",", ".", ")", "!", "?", ":"], at: index + 3)
    else { return nil }
    return index..<index + 3
  }

  /// `northern.lad.88`, `kofi.builds.things`: three words or more in small letters with points between, that no site is called by.
  private static func manyDotted(_ document: Document, _ index: Int) -> Range<Int>? {
    guard !document.isJoined(index) || document.isSign(of: ["(", "\"", "«", "“"], at: index - 1),
      document.tokens[index].casing == .lower, document.tokens[index].count > 1
    else { return nil }
    var end = index + 1
    var words = 1
    while document.isSign(".", at: end), document.isJoined(end), document.isJoined(end + 1),
      let part = document.token(end + 1), part.kind != .sign, part.kind != .lineBreak,
      part.casing == .lower || part.kind == .number
    {
      end += 2
      words += 1
    }
    guard words >= 3, !document.isSign(of: ["@", "/"], at: end) || !document.isJoined(end) else { return nil }
    // "e.g. this", "p.m.", "and..so"
    let letters = (index..<end).reduce(0) { $0 + (document.tokens[$1].kind == .sign ? 0 : document.tokens[$1].count) }
    return letters >= 3 * words ? index..<end : nil
  }

  /// `MécanoDuDimanche`: three capitals or more, each with small letters after it, and no firm's name.
  private static func isCamel(_ document: Document, _ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.count >= 9, !document.isJoined(index) || document.token(index - 1)?.kind == .sign,
      Lexicon.facts(of: token.key) == .none
    else { return false }
    let bytes = document.bytes[token.range]
    let capitals = bytes.count { $0 &- 0x41 < 26 }
    let pairs = zip(bytes, bytes.dropFirst()).count { $0 &- 0x41 < 26 && $1 &- 0x41 >= 26 }
    return capitals >= 3 && pairs == capitals
  }

  /// `$name`, as payment services write it: letters first, and digits in it.
  private static func cashTag(_ document: Document, _ index: Int) -> Range<Int>? {
    guard !document.isJoined(index), document.isJoined(index + 1), let name = document.token(index + 1),
      name.kind == .mixed, document.bytes[name.start] &- 0x30 >= 10
    else { return nil }
    return index..<nameEnd(document, index + 1)
  }

  /// `signed in as mkowalski`, `I posted as quietmoth`, `sous le pseudo luciole`.
  private static func afterAs(_ document: Document, _ index: Int) -> Range<Int>? {
    // "I'm also on TikTok as wonkysteph"
    if document.isOne(of: platforms, at: index - 1), let name = document.token(index + 1), name.kind == .word,
      !talk.contains(name), !Lexicon.facts(of: name.key).isOrdinary
    {
      return index + 1..<nameEnd(document, index + 1)
    }
    guard document.isPreceded(at: index, within: 2, by: acting), let name = document.token(index + 1),
      name.kind == .word || name.kind == .mixed, !document.isOne(of: talk, at: index + 1)
    else { return nil }
    let end = nameEnd(document, index + 1)
    guard end > index + 2 || name.kind == .mixed || !isCommon(document, index + 1) else { return nil }
    return index + 1..<end
  }

  /// `@name`, but no mail address and no price.
  private static func afterAt(_ document: Document, _ index: Int) -> Range<Int>? {
    guard document.isJoined(index + 1), let name = document.token(index + 1), name.kind != .lineBreak,
      name.kind != .number,
      name.kind != .sign || document.isSign("_", at: index + 1)
    else { return nil }
    var end = nameEnd(document, index + 1)
    // After a letter it is mail, unless there is no point: "RT@name".
    if document.isJoined(index), document.token(index - 1).map({ $0.kind != .sign }) ?? false,
      (index..<end).contains(where: { document.isSign(".", at: $0) })
    {
      return nil
    }
    if document.isSign("@", at: end), document.isJoined(end), document.isJoined(end + 1),
      document.token(end + 1).map({ $0.kind != .sign }) ?? false
    {
      end = nameEnd(document, end + 1)
    }
    return index..<end
  }

  /// A journal's own tags are ordinary words; what is none, or several words in one, may name somebody.
  private static func tag(_ document: Document, _ index: Int) -> Range<Int>? {
    guard document.isJoined(index + 1), let tag = document.token(index + 1), tag.kind == .word || tag.kind == .mixed,
      tag.count > 2, !Lexicon.facts(of: tag.key).isOrdinary,
      !(document.isJoined(index) && document.token(index - 1).map { $0.kind != .sign } ?? false)
    else { return nil }
    return index + 1..<nameEnd(document, index + 1)
  }

  /// A word with a low line inside is hardly anything else.
  private static func withLowLine(_ document: Document, _ index: Int, _ last: Int) -> Range<Int>? {
    var start = index
    while start > last, document.isJoined(start), isPart(document, start - 1) { start -= 1 }
    if start == index, !document.isJoined(index + 1) { return nil }
    if document.isSign("@", at: start - 1) { return nil }
    while start < index, document.isSign(of: [".", "-"], at: start) { start += 1 }
    let end = nameEnd(document, index)
    let letters = (start..<end).count { document.tokens[$0].kind == .word || document.tokens[$0].kind == .mixed }
    // "_so_": a word that is stressed.
    let isStressed = document.isSign("_", at: start) && document.isSign("_", at: end - 1) && letters <= 1
    return letters > 0 && end - start > 2 && !isStressed ? start..<end : nil
  }

  /// `u/name`, `/u/name`.
  private static func user(_ document: Document, _ index: Int, _ last: Int) -> Range<Int>? {
    guard index - 1 >= last, document.isOne(of: users, at: index - 1), document.isJoined(index),
      document.isJoined(index + 1),
      let name = document.token(index + 1),
      name.kind == .word || name.kind == .mixed || document.isSign("_", at: index + 1)
    else { return nil }
    let hasSlash = document.isSign("/", at: index - 2) && document.isJoined(index - 1) && index - 2 >= last
    guard hasSlash || !document.isJoined(index - 1) || document.isSign("(", at: index - 2) else { return nil }
    return (hasSlash ? index - 2 : index - 1)..<nameEnd(document, index + 1)
  }

  /// `insta: name`, `mon snap c'est name`, `username name99`.
  private static func afterPlatform(_ document: Document, _ index: Int) -> Range<Int>? {
    var next = index + 1
    var isSaid = false
    var steps = 0
    while steps < 6 {
      if document.isOne(of: being, at: next) || document.isSign(of: [":", "="], at: next) {
        isSaid = true
      } else if !document.isOne(of: fillers, at: next), !document.isSign(of: ["'", "’", "\"", "«", "(", "“"], at: next)
      {
        break
      }
      next += 1
      steps += 1
    }
    guard let token = document.token(next), token.kind == .word || token.kind == .mixed, !platforms.contains(token)
    else { return nil }
    let end = nameEnd(document, next)
    let isPlain = end == next + 1 && token.kind == .word
    if !isPlain { return end - next > 1 || token.kind == .mixed ? next..<end : nil }
    if token.casing == .upper, !isSaid || document.isOne(of: owners, at: next) { return nil }
    // "insta is down" tells of the platform, "snap: léa", "pseudo Frostbyte" name somebody.
    let isOrdinary = Lexicon.facts(of: token.key).isOrdinary
    let isLabelled = document.isSign(of: [":", "="], at: next - 1) || document.isSign(of: [":", "="], at: index + 1)
    if token.casing == .mixed || isLabelled && !isCommon(document, next) { return next..<end }
    if names.contains(document.tokens[index]),
      document.isOne(of: under, at: index - 1)
        || document.isOne(of: under, at: index - 2), !isCommon(document, next)
    {
      return next..<end
    }
    guard !isOrdinary, token.count > 2 else {
      return names.contains(document.tokens[index]) && isSaid && !isCommon(document, next) ? next..<end : nil
    }
    return isSaid || names.contains(document.tokens[index]) || document.isPreceded(at: index, within: 1, by: owners)
      ? next..<end : nil
  }

  private static func isCommon(_ document: Document, _ index: Int) -> Bool {
    let facts = Lexicon.facts(of: document.tokens[index].key)
    return max(facts.frequency(in: .english), facts.frequency(in: .french)) > 8
  }

  /// `vexedOtter99`, `jdupont75`: four letters or more that are no word, and two digits or more.
  private static func isInvented(_ document: Document, _ token: Token) -> Bool {
    let letters = document.folded(token).prefix { $0 &- 0x61 < 26 || $0 >= 0x80 }
    let digits = document.folded(token).dropFirst(letters.count)
    if isWoven(letters.count, digits, token), !Lexicon.facts(of: WordKey(folded: letters)).isBrand { return true }
    guard letters.count >= 4, (2...6).contains(digits.count), digits.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return false
    }
    if token.casing == .mixed { return true }
    let facts = Lexicon.facts(of: WordKey(folded: letters))
    // "Poupette1944": a word with a year against it is what people choose for a password or a name.
    if token.casing != .upper, digits.count > 2, !facts.isBrand, !products.contains(WordKey(folded: letters)) {
      return true
    }
    return token.casing != .upper && (!facts.isOrdinary || facts.isFirstName) && !facts.isBrand
      && !products.contains(WordKey(folded: letters))
  }

  /// `Maman2Gabin`, `filou87gen`, `nlebour4`: digits amid or after letters that no word begins with.
  private static func isWoven(_ count: Int, _ rest: ArraySlice<UInt8>, _ token: Token) -> Bool {
    let digits = rest.prefix { $0 &- 0x30 < 10 }
    let tail = rest.dropFirst(digits.count)
    guard count >= 4, (1...4).contains(digits.count), tail.allSatisfy({ $0 &- 0x61 < 26 || $0 >= 0x80 }) else {
      return false
    }
    if tail.count >= 3, count + tail.count >= 7 { return token.casing != .upper }
    return false
  }

  private static func isBetweenPunctuation(_ document: Document, _ index: Int) -> Bool {
    let before = !document.isJoined(index) || document.isSign(of: ["(", "\"", "«", ":", "“", "'", "’"], at: index - 1)
    let after =
      !document.isJoined(index + 1)
      || document.isSign(of: [".", ",", ")", "!", "?", ":", ";", "\"", "»", "”", "'", "’", "…"], at: index + 1)
    return before && after
  }

  private static func isPart(_ document: Document, _ index: Int) -> Bool {
    guard let token = document.token(index) else { return false }
    return token.kind != .sign && token.kind != .lineBreak || document.isSign(of: ["_", ".", "-"], at: index)
  }

  private static func nameEnd(_ document: Document, _ index: Int) -> Int {
    var end = index + 1
    while document.isJoined(end), isPart(document, end) { end += 1 }
    while end > index + 1, document.isSign(of: [".", "-"], at: end - 1) { end -= 1 }
    if document.isSign("#", at: end), document.isJoined(end), document.isJoined(end + 1),
      document.token(end + 1)?.kind == .number
    {
      end += 2
    }
    return end
  }

  private static let users = Cues("u")
  private static let platforms = Cues(
    """
    insta instagram snap snapchat tiktok discord pseudo pseudos pseudonyme username user handle twitter telegram skype gamertag psn steam xbox twitch reddit ig login
    identifiant facebook fb linkedin mastodon bluesky bsky threads nickname nick screenname onlyfans vinted strava soundcloud youtube whatsapp signal wechat kik tumblr
    pinterest github gitlab myspace msn roblox minecraft fortnite dm dms venmo cashapp paypal leboncoin blablacar tinder bumble hinge grindr okcupid letterboxd duolingo spotify deezer
    """)
  /// Words that mean such a name and nothing else.
  private static let names = Cues("username handle gamertag identifiant login pseudo pseudonyme psn screenname")
  private static let owners = Cues("my his her mon son ton their your our add on")
  private static let being = Cues("is est was now called named s c m am suis appelle")
  private static let under = Cues("sous under as le")
  private static let knownAs = Cues("as")
  private static let acting = Cues(
    "signed logged login posted posting post posts goes known in tag registered streams streaming plays")
  private static let talk = Cues(
    "a an the my i he she they we if though usual well always soon long much many it you your his her their")
  private static let fillers = Cues(
    "i je j m it sur en on at name my mon son her his the le now désormais maintenant account compte user username handle pseudo tag me at"
  )
  private static let products = Cues(
    "covid windows android iphone galaxy office area catch formula airbus boeing playstation apollo route channel studio room level vitamin omega sars world euro"
  )
}
