public import Journal
import Redaction

/// Reads every text before the writer does, the guide's own and a model's, and says what speaks against showing it.
///
/// It finds what patterns can find: a text it lets pass is not thereby a good one.
public struct Gate: Sendable {
  /// What was written, and how grave it is.
  private let entry: Passage
  private let gravity: Gravity
  private let language: Language
  /// What else the writer said: in a conversation, the turns before.
  private let context: Passage?
  /// What the writer was answered before.
  private let earlier: [Passage]
  private let own: OwnWords

  /// - Parameters:
  ///   - context: more of the writer's own words, which a text may take up.
  ///   - earlier: what the writer was answered before, by whomever: a reply is to say something else.
  public init(
    entry: Passage, gravity: Gravity, language: Language, context: Passage? = nil, earlier: [String] = []
  ) {
    self.entry = entry
    self.gravity = gravity
    self.language = language
    self.context = context
    self.earlier = earlier.map { Passage($0, language: language) }
    own = OwnWords(entry.allWords + (context?.allWords ?? []))
  }

  /// Whether no model is asked at all: words say that somebody thinks of ending their life, or is about to. What a model says next
  /// cannot be foreseen, and there it would weigh too much; the guide's words were all read by people.
  public static func leavesToGuide(_ gravity: Gravity, isSaid: Bool) -> Bool { gravity == .active && isSaid }

  /// The same of a text that was read: nor is a model asked about violence that somebody suffers, a body that may need a doctor now, harm that
  /// somebody does to themselves, a child who is hurt, or what somebody else swallowed. There, too, the card is shown and the guide answers.
  public static func leavesToGuide(_ reading: GravityReading) -> Bool {
    if leavesToGuide(reading.gravity, isSaid: reading.isSaid) { return true }
    switch Harm(reading) {
    case .violence, .body, .child, .beyondReach: return true
    case .another: return OthersMatter(reading.signs) != nil
    case .cost: return reading.signs.contains { $0.kind == .selfHarm && $0.isOwn }
    case .leaving, .bereaved, .denied, nil: return false
    }
  }

  /// The graver of two readings; of two as grave the one that words say.
  public static func graver(
    _ one: (gravity: Gravity, isSaid: Bool), _ other: (gravity: Gravity, isSaid: Bool)
  ) -> (gravity: Gravity, isSaid: Bool) {
    if one.gravity == other.gravity { return (one.gravity, one.isSaid || other.isSaid) }
    return one.gravity > other.gravity ? one : other
  }

  /// Whether `text` says the same again and again.
  public static func isLoop(_ text: String) -> Bool {
    let passage = Passage(text)
    return Repetition(passage.allWords).isLoop(sentences: passage.sentences)
  }

  /// The most words that a text may have.
  public static let mostWords = 320

  /// What speaks against showing `text`, which a model wrote, its stand-ins restored.
  /// - Parameters:
  ///   - instructions: what the model was told to do.
  ///   - sent: what the model was given of the entry, which it may take up: at the level of the gist other words than the entry's.
  ///   - strangers: whether it held stand-ins that were never sent.
  ///   - isBeginning: whether more of it is to come.
  /// - Returns: the gravest first.
  public func findings(
    inReply text: String, instructions: String, strangers: Bool, sent: [String] = [], isBeginning: Bool = false
  ) -> [GateFinding] {
    let text = TerminalEscapes.removed(from: text)
    let reply = Passage(text, language: language)
    var findings = findings(reply, text)
    guard !findings.contains(.empty) else { return findings }
    // Said before all else: with them the rest of a reply seems to be what it is not.
    let hasControlTokens = ControlTokens.occur(in: text)
    if hasControlTokens { findings.insert(.controlTokens, at: 0) }
    if strangers || !hasControlTokens && Self.hasPlaceholder(reply.document) { findings.append(.strangePlaceholder) }
    let words = Repetition(reply.allWords)
    if words.sharesRun(of: 7, with: Repetition(Passage(instructions, language: language).allWords)) {
      findings.append(.promptEcho)
    }
    if words.sharesRun(of: 14, with: Repetition(entry.allWords)) || words.share(in: Repetition(entry.allWords)) > 0.5 {
      findings.append(.copy)
    }
    if inventsContact(reply) { findings.append(.inventedContact) }
    if invents(reply) { findings.append(.invented) }
    findings += ruleFindings(reply, text)
    if repeatsEarlier(reply) { findings.append(.repeated) }
    if !isRelated(reply, sent) { findings.append(.unrelated) }
    if gravity >= .passive, !CarefulForm.of(language).isKept(by: reply, ownStems: ownStems) {
      findings.append(.careless)
    }
    let rules = ReplyRules.of(language)
    // "It sounds as if the night was long" speaks to the writer, too.
    let isAddressed =
      reply.allWords.contains { rules.address.contains($0.form) } || CarefulForm.of(language).opens(reply)
    if !isAddressed { findings.append(.notAddressed) }
    if !isBeginning, !reply.sentences.contains(where: \.isQuestion) { findings.append(.noQuestion) }
    var seen: Set<GateFinding> = []
    findings.removeAll { !seen.insert($0).inserted }
    // What it does says more than what it lacks.
    return findings.filter(\.isLasting) + findings.filter { !$0.isLasting }
  }

  private func ruleFindings(_ reply: Passage, _ text: String) -> [GateFinding] {
    var findings: [GateFinding] = []
    for language in Language.allCases {
      let rules = ReplyRules.of(language)
      for sentence in (language == reply.language ? reply : Passage(text, language: language)).sentences {
        findings += rules.findings(sentence, own.removed(from: sentence), own: own)
      }
    }
    if reply.sentences.contains(where: { Imperative.occurs(in: $0, language) }) { findings.append(.advice) }
    if GatePhrases.of(language).familiar.match(reply.allWords) { findings.append(.familiarAddress) }
    return findings
  }

  /// Whether a reply says what was said before, or one of its sentences does.
  private func repeatsEarlier(_ reply: Passage) -> Bool {
    let own = Repetition(reply.allWords)
    let sentences = Set(reply.sentences.map { $0.words.map(\.form) }.filter { $0.count >= 5 })
    return earlier.contains { earlier in
      own.isSame(as: Repetition(earlier.allWords)) || own.share(in: Repetition(earlier.allWords)) > 0.5
        || earlier.sentences.contains { sentences.contains($0.words.map(\.form)) }
    }
  }

  private var ownStems: Set<String> { entry.stems.union(context?.stems ?? []) }

  /// What speaks against showing `text`, which the guide wrote. Its language is known; that of a short sentence cannot be told.
  public func findings(inGuide text: String) -> [GateFinding] {
    findings(Passage(text, language: language), text).filter { $0 != .wrongLanguage }
  }

  private func findings(_ reply: Passage, _ text: String) -> [GateFinding] {
    let words = reply.allWords
    guard words.contains(where: { word in word.form.unicodeScalars.count(where: \.properties.isAlphabetic) > 1 }) else {
      return [.empty]
    }
    var findings: [GateFinding] = []
    if isWrongLanguage(text, words) { findings.append(.wrongLanguage) }
    let phrases = GatePhrases.of(language)
    if phrases.familiar.match(words), phrases.formal.match(words) { findings.append(.mixedAddress) }
    if Repetition(words).isLoop(sentences: reply.sentences) { findings.append(.loop) }
    if words.count > Self.mostWords { findings.append(.tooLong) }
    // A model may answer in the other language, or in both: what must not be said must not be said in either.
    for language in Language.allCases {
      let phrases = GatePhrases.of(language)
      for sentence in Passage(text, language: language).sentences {
        findings += Self.findings(sentence.words, phrases, gravity)
      }
    }
    var seen: Set<GateFinding> = []
    return findings.filter { seen.insert($0).inserted }
  }

  private static func findings(_ words: [Word], _ phrases: GatePhrases, _ gravity: Gravity) -> [GateFinding] {
    var findings: [GateFinding] = []
    if phrases.diagnosis.match(words) { findings.append(.diagnosis) }
    if phrases.medicine.match(words), phrases.medicineOrder.match(words) { findings.append(.medication) }
    if phrases.harm.match(words) || gravity >= .passive && phrases.means.match(words) { findings.append(.harm) }
    if phrases.judgement.match(words) { findings.append(.judgement) }
    if phrases.humanClaim.match(words) { findings.append(.humanClaim) }
    if phrases.promise.match(words) { findings.append(.promise) }
    return findings
  }

  // MARK: What a reply is measured by

  private func isWrongLanguage(_ text: String, _ words: [Word]) -> Bool {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    let latin = letters.count { $0.value < 0x250 }
    if latin * 2 < letters.count { return true }
    guard words.count >= 5 else { return false }
    if let detected = Language.detected(in: text) { return detected != language }
    // A language of neither kind has hardly any of their small words.
    return words.count >= 8
  }

  private static func hasPlaceholder(_ document: Document) -> Bool {
    document.tokens.indices.contains { index in
      guard ["[", "<", "{"].contains(where: { document.isSign($0, at: index) }) else { return false }
      return (index + 1..<min(index + 9, document.tokens.count)).contains { end in
        ["]", ">", "}"].contains { document.isSign($0, at: end) }
      }
    }
  }

  private func inventsContact(_ reply: Passage) -> Bool {
    let own = Set(entry.document.tokens.lazy.filter { $0.kind == .number || $0.kind == .mixed }.map(\.key))
    return Detectors.find(in: reply.document).contains { finding in
      switch finding.type {
      case .phone, .url, .email, .handle, .address:
        return reply.document.tokens.contains { token in
          token.range.overlaps(finding.range) && token.kind != .sign && token.kind != .lineBreak
            && !own.contains(token.key) && !entry.document.tokens.contains { $0.key == token.key }
        }
      default: return false
      }
    }
  }

  private func invents(_ reply: Passage) -> Bool {
    let ownWords = entry.allWords + (context?.allWords ?? [])
    return Language.allCases.contains { language in
      GatePhrases.of(language).graveThings.contains { thing in thing.match(reply.allWords) && !thing.match(ownWords) }
    }
  }

  /// How many words that are neither the writer's nor general speak of something else.
  private static let mostForeignWords = 2

  /// Whether a reply speaks of the entry, or of nothing in particular: what fits any page may be said of this one. A name, a person or
  /// an event that the writer did not write of, or several other words that are not theirs, make it speak of something else.
  private func isRelated(_ reply: Passage, _ sent: [String]) -> Bool {
    let own = sent.reduce(entry.stems.union(context?.stems ?? [])) { stems, text in
      stems.union(Passage(text, language: language).stems)
    }
    let stems = reply.stems
    // Of a few words, or a text of small words only, nothing can be taken up.
    guard own.count >= 4, stems.isDisjoint(with: own) else { return true }
    let foreign = stems.filter { !GeneralWords.contains($0) }
    return foreign.count <= Self.mostForeignWords && !foreign.contains(where: GeneralWords.isEvent)
      && !namesSomebody(reply)
  }

  /// Whether a reply names somebody or something that the entry does not.
  private func namesSomebody(_ reply: Passage) -> Bool {
    let document = reply.document
    let names = document.tokens.contains { token in
      token.kind == .word && token.casing == .title && !token.startsSentence && token.end - token.start > 1
        && !GeneralWords.contains(String(document.text(token.range).lowercased().prefix(5)))
        && !entry.document.tokens.contains { $0.key == token.key }
        && context?.document.tokens.contains { $0.key == token.key } != true
    }
    if names { return true }
    return EntryReading(reply).people.contains { person in
      reply.document.tokens[person.tokens].contains { token in
        let stem = String(document.text(token.range).lowercased().prefix(5))
        return token.kind == .word && token.end - token.start > 3 && !GeneralWords.contains(stem)
      }
    }
  }
}

extension Passage {
  /// The words of all sentences, in order.
  var allWords: [Word] { sentences.flatMap(\.words) }

  /// The first five letters of its longer words: enough to tell whether two texts speak of the same.
  var stems: Set<String> {
    Set(
      allWords.lazy.filter { $0.form.utf8.count >= 4 && !StopWords.contains($0.form) }.map { String($0.form.prefix(5)) }
    )
  }
}
