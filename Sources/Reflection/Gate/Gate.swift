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

  /// - Parameter context: more of the writer's own words, which a text may take up.
  public init(entry: Passage, gravity: Gravity, language: Language, context: Passage? = nil) {
    self.entry = entry
    self.gravity = gravity
    self.language = language
    self.context = context
  }

  /// The most words that a text may have.
  public static let mostWords = 320

  /// What speaks against showing `text`, which a model wrote, its stand-ins restored.
  /// - Parameters:
  ///   - instructions: what the model was told to do.
  ///   - sent: what the model was given of the entry, which it may take up: at the level of the gist other words than the entry's.
  ///   - strangers: whether it held stand-ins that were never sent.
  public func findings(
    inReply text: String, instructions: String, strangers: Bool, sent: [String] = []
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
    if !isRelated(reply, sent) { findings.append(.unrelated) }
    return findings
  }

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
