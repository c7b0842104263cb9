import Journal
import Redaction

/// Finds what happened in an entry.
enum OccasionReader {
  /// What is told, the weightiest first; each kind once.
  static func occasions(_ passage: Passage) -> [Occasion] {
    var found: [Occasion.Kind: Occasion] = [:]
    let page = Set(passage.allWords.map(\.form))
    let patterns = OccasionPatterns(passage.language, on: page)
    let whole = 0..<passage.document.tokens.count
    if isShout(passage) {
      let kind: Occasion.Kind = saysNobodyListens(page, passage.language) ? .unheard : .shout
      found[kind] = Occasion(kind: kind, tokens: whole)
    }
    if let tokens = WakefulHour.tokens(passage, page) { found[.awake] = Occasion(kind: .awake, tokens: tokens) }
    for sentence in passage.sentences where !sentence.isQuestion {
      let cues = SentenceCues(sentence, passage.language)
      guard cues.cues.count <= 120 else { continue }
      for start in cues.cues.indices {
        // What a child says for the first time stands between quotation marks.
        let isQuoted = cues.clause(at: start).isQuoted
        for rule in patterns.beginning(with: cues.cues[start].form)
        where found[rule.kind] == nil && (!isQuoted || rule.kind == .milestone) {
          if rule.pattern.beginsSentence, start > 0 { continue }
          guard let end = rule.pattern.end(cues.cues, at: start, passage.language), end > start, rule.fits(page),
            isSo(rule, start..<end, cues, passage.language)
          else { continue }
          guard let kind = kind(of: rule, start..<end, cues, page, passage.language), found[kind] == nil else {
            continue
          }
          found[kind] = Occasion(kind: kind, tokens: cues.tokens(start..<end))
        }
      }
    }
    settle(&found, passage, page)
    return Occasion.Kind.allCases.compactMap { found[$0] }
  }

  /// What is told, the weightiest first, where it is known what the page as a whole seems to be about: that comes first, and what its words alone would say against
  /// it is left out.
  static func occasions(_ passage: Passage, _ estimate: OccasionEstimate?) -> [Occasion] {
    let said = occasions(passage)
    guard let estimate else { return said }
    var found = said.filter { estimate.bearsOut($0.kind) && OccasionClaim.holds($0.kind, passage) }
    guard let kind = estimate.kind, passage.allWords.count >= fewestWords, found.first?.kind.isOfForm != true,
      OccasionClaim.holds(kind, passage)
    else { return found }
    let place = found.firstIndex { $0.kind == kind }
    let tokens = place.map { found[$0].tokens } ?? mostTelling(passage, of: kind)
    if let place { found.remove(at: place) }
    return [Occasion(kind: kind, tokens: tokens)] + found
  }

  /// From how many words on it may be said what a page is about that no pattern finds.
  private static let fewestWords = 4

  /// The tokens of the sentence that speaks most for `kind`.
  private static func mostTelling(_ passage: Passage, of kind: Occasion.Kind) -> Range<Int> {
    let sentences = passage.sentences.map(\.tokens)
    let place = OccasionModel.embedded.mostTelling(sentences.map(passage.text), of: kind)
    return place.map { sentences[$0] } ?? 0..<passage.document.tokens.count
  }

  /// What it is, by whose it is: a job that a daughter got is her good news; `nil` where it is not the writer's and says nothing.
  private static func kind(
    of rule: OccasionRule, _ range: Range<Int>, _ cues: SentenceCues, _ page: Set<String>, _ language: Language
  ) -> Occasion.Kind? {
    guard let whose = rule.whose else { return rule.kind }
    let subject = OccasionSubject.of(range, cues, language)
    switch (whose, subject) {
    case (.writer, .writer), (.other, .other), (.other, .close), (.close, .close): return rule.kind
    case (.writer, .other) where rule.kind.canBeShared && isShared(page, cues): return .theirNews
    case (.writer, .close) where rule.kind.canBeShared && page.isDisjoint(with: grudging): return .theirNews
    default: return nil
    }
  }

  /// Whether somebody's good news is the writer's joy: `she got in 😭❤️`, `he got the part!`.
  private static func isShared(_ page: Set<String>, _ cues: SentenceCues) -> Bool {
    page.isDisjoint(with: grudging) && !page.isDisjoint(with: glad)
  }

  /// What shows that the writer wanted it, too.
  private static let grudging: Set<String> = Set(
    """
    instead applied envy envious jealous jealousy unfair wanted deserved smiled pretended again never always mine stung
    bitter place toilet loo bathroom worst pire toilettes degoute degoutee jaloux jalouse jalousie postule postulais injuste voulais merite meritais souri envie semblant amer
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
  private static let glad: Set<String> = Set(
    """
    proud happy thrilled screamed grinning hugged danced cheered yay delighted champagne celebrated so fier fiere
    heureux heureuse embrasse danse contente content ravie ravi saute champagne fete
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// What one thing that is found says of another.
  private static func settle(_ found: inout [Occasion.Kind: Occasion], _ passage: Passage, _ page: Set<String>) {
    // Nothing is good news that is praised in irony, and what was got without any joy is another thing.
    if let tokens = Irony.tokens(passage) {
      for kind in Occasion.Kind.allCases where kind.isGlad { found[kind] = nil }
      found[.ironic] = Occasion(kind: .ironic, tokens: tokens)
    }
    if let news = found[.job] ?? found[.passed] ?? found[.made] ?? found[.sold], Numbness.speaks(passage) {
      (found[.job], found[.passed], found[.made], found[.sold]) = (nil, nil, nil, nil)
      found[.hollow] = Occasion(kind: .hollow, tokens: news.tokens)
    }
    // What is known is waited for no more, and what was found harmless is no illness.
    if found[.clear] != nil || found[.diagnosis] != nil { found[.medicalWorry] = nil }
    if found[.clear] != nil { found[.waiting] = nil }
    if !page.isDisjoint(with: ["benin", "benigne", "benign"]) { found[.diagnosis] = nil }
    // What is told with gladness is no weight, and what was let be seen no secret.
    if found.keys.contains(where: { $0.isGlad }) { found[.secret] = nil }
    // `Day one` is not yet a week without.
    if found[.dayOne] != nil { found[.sober] = nil }
  }

  /// Whether it is told as something that is so: not denied, wished, supposed, or long over.
  private static func isSo(_ rule: OccasionRule, _ range: Range<Int>, _ cues: SentenceCues, _ language: Language)
    -> Bool
  {
    let kind = rule.kind
    let clause = cues.clauseOf[range.lowerBound]
    if cues.sentence.clauses[clause].link == .condition { return false }
    let isLongAgo = cues.isPast[clause]
    if kind == .survived { return isLongAgo }
    if kind == .nowCan || kind == .inheritance { return true }
    if isLongAgo, !kind.mayBeLongAgo { return false }
    let start = max(cues.clauseStart(at: range.lowerBound), range.lowerBound - 4)
    let before = cues.cues[start..<range.lowerBound]
    if before.contains(where: { $0.kind.contains(.unreal) || unreal.contains($0.form) }) { return false }
    let saysNo: (Cue) -> Bool = { ["not", "never", "ne", "pas", "jamais", "without", "sans"].contains($0.form) }
    if before.contains(where: saysNo) { return false }
    // « je n'ai pas menti »: within the words, where the pattern has none of its own.
    let mayDeny = kind.mayDeny || rule.pattern.denies
    if language == .french, !mayDeny, cues.cues[range].contains(where: saysNo) { return false }
    if language == .english, !mayDeny, cues.cues[range].contains(where: { ["not", "never"].contains($0.form) }) {
      return false
    }
    return true
  }

  private static let unreal: Set<String> = [
    "would", "could", "should", "might", "if", "wish", "hope", "hoping", "want", "wants", "wanted", "imagine", "si",
    "voudrais", "aimerais", "espere", "pourrait", "pourrais", "afraid", "scared", "fear", "dread", "peur", "film",
    "novel", "roman", "book", "livre", "episode", "character", "personnage", "almost", "nearly", "failli", "presque",
  ]

  /// `WHY DOES NOBODY EVER ASK`: said, and not only shouted.
  private static func saysNobodyListens(_ page: Set<String>, _ language: Language) -> Bool {
    let (nobody, listens): (Set<String>, Set<String>) =
      language == .english
      ? (
        ["nobody", "one", "never", "not", "anybody", "anyone"],
        [
          "listen", "listens", "listening", "hear", "hears", "heard", "ask", "asks", "asked", "cares", "sees",
          "notices",
        ]
      )
      : (
        ["personne", "jamais", "pas"],
        ["ecoute", "ecoutent", "ecouter", "entend", "entendent", "demande", "demandent", "voit", "comprend"]
      )
    return !page.isDisjoint(with: nobody) && !page.isDisjoint(with: listens)
  }

  /// Four words or more, all of them in capitals.
  private static func isShout(_ passage: Passage) -> Bool {
    let text = passage.text(0..<passage.document.tokens.count)
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" })
    guard words.count >= 4, words.count <= 60 else { return false }
    let letters = text.filter(\.isLetter)
    return letters.count >= 12 && letters.allSatisfy(\.isUppercase)
  }
}

extension Occasion.Kind {
  /// Whether its own words hold a denial: `didn't know who I was`, « n'a pas appelé ».
  var mayDeny: Bool {
    switch self {
    case .birth, .forgetting, .unanswered, .alone, .sober, .selfBlame, .talked, .credit, .comingOut, .broken, .passed,
      .failure, .fading, .newTown, .awake, .shortOfMoney, .dayOne, .nowCan, .firstSince, .secret, .apart, .milestone,
      .inheritance:
      true
    default: false
    }
  }

  /// Whether it is told of a time long over: `I should have gone`, `we used to talk every day`.
  var mayBeLongAgo: Bool { [.regret, .memory, .dream, .friendDrift].contains(self) }

  /// Whether it says something of the writer only where the writer did it.
  var mustBeMine: Bool {
    switch self {
    case .lie, .job, .passed, .sober, .failure, .slept, .loser, .confided, .forgave, .rejection, .wokeHappy: true
    default: false
    }
  }

  /// Whether it is good news that somebody close may share.
  var canBeShared: Bool { self == .job || self == .passed }
}
