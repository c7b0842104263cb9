import Journal
import Redaction

/// Finds the writer's own feelings, sentence after sentence.
struct FeelingReader {
  private let passage: Passage
  private let language: Language
  private let lexicon: FeelingLexicon
  /// Whether accents are written at all in this text.
  private let writesAccents: Bool
  private(set) var found: [EntryReading.Feeling] = []

  init(_ passage: Passage) {
    self.passage = passage
    language = passage.language
    lexicon = FeelingLexicon.of(passage.language)
    writesAccents =
      passage.language == .french
      && passage.text(0..<passage.document.tokens.count).unicodeScalars.contains {
        "éèêàçù".unicodeScalars.contains($0)
      }
  }

  /// How many words away who feels it may stand.
  private static let reach = 40

  /// Whose what is said is.
  private enum Owner { case writer, other, thing, nobody, unknown }

  /// What stands between a word of feeling and who feels it.
  private struct Approach {
    var owner = Owner.unknown
    /// Where the owner stands, or the clause begins.
    var place = 0
    var hasCopula = false
    var isUnreal = false
    var hasArticle = false
    var isMadeSo = false
    var hasIt = false
    var negations = 0
    var more = 0
    var less = 0
    /// French *plus* without *ne*: nobody knows.
    var isAmbiguous = false
  }

  /// How a clause ended for those that go on from it.
  private struct Carry {
    var owner: Owner?
    var isNegated = false
  }

  mutating func read(_ sentence: SentenceCues) {
    if isSpokenByAnother(sentence) { return }
    var carry = Carry()
    var clause = 0
    var index = 0
    var last: (range: Range<Int>, family: FeelingFamily)?
    while index < sentence.cues.count {
      while clause < sentence.clauseOf[index] {
        update(&carry, sentence, clause)
        clause += 1
      }
      var step = 1
      // The longest expression first; where it does not fit the sentence, a shorter one may.
      for (meanings, count) in lexicon.forms.all(sentence.cues, at: index) {
        // `I wonder`, « une fois »: no feeling, whatever the word may be elsewhere.
        if meanings.contains(where: \.use.isEmpty) {
          step = count
          break
        }
        let range = index..<index + count
        if let feeling = feeling(meanings, range, sentence, carry, last) {
          found.append(feeling)
          last = (range, feeling.family)
          // `there is no anger left`: that says nothing of what comes next.
          carry.isNegated = feeling.isNegated && meanings.contains { $0.use.contains(.predicate) }
          carry.owner = .writer
          step = count
          break
        }
      }
      index += step
    }
  }

  /// Whether the sentence before ends with somebody else who speaks: `She said: I'm so ashamed.`
  private func isSpokenByAnother(_ sentence: SentenceCues) -> Bool {
    let start = sentence.sentence.tokens.lowerBound
    guard start > 0, passage.document.isSign(":", at: start - 1),
      let before = passage.sentences.last(where: { $0.tokens.upperBound <= start })
    else { return false }
    let cues = before.words.suffix(6).map { Cue($0, language) }
    return cues.suffix(3).contains { Self.spoken.contains($0.form) }
      && cues.contains { $0.kind.contains(.other) } && !cues.contains { $0.kind.contains(.writer) }
  }

  /// What a clause leaves to the next one of the sentence: who it was about.
  private func update(_ carry: inout Carry, _ sentence: SentenceCues, _ clause: Int) {
    let start = sentence.clauseStarts[clause]
    for index in start..<sentence.clauseEnd(at: start) {
      let kind = sentence.kind(index)
      if kind.contains(.writer) { carry.owner = .writer; return }
      if kind.contains(.other), !(language == .french && sentence.form(index) == "se") { carry.owner = .other; return }
    }
    if carry.owner != .writer,
      (start..<sentence.clauseEnd(at: start)).contains(where: { sentence.kind($0).contains(.copula) })
    {
      let isBare = sentence.kind(start).isSuperset(of: .copula)
      if !isBare { carry.owner = .other }
    }
  }

  private func feeling(
    _ meanings: [FeelingLexicon.Meaning], _ range: Range<Int>, _ sentence: SentenceCues, _ carry: Carry,
    _ last: (range: Range<Int>, family: FeelingFamily)?
  ) -> EntryReading.Feeling? {
    let clause = sentence.clause(at: range.lowerBound)
    guard !clause.isQuoted, clause.link != .condition, !sentence.isPast[sentence.clauseOf[range.lowerBound]] else {
      return nil
    }
    guard isTold(range, sentence) else { return nil }
    for meaning in ordered(meanings, range, sentence) {
      let feeling = lexicon.feelings[meaning.feeling]
      if Self.bodily.contains(feeling.noun.text), isOfBody(range, sentence) { continue }
      guard let approach = approach(meaning.use, feeling, range, sentence, carry, last) else { continue }
      if approach.isUnreal || approach.isAmbiguous { continue }
      let isNegated = approach.negations % 2 == 1
      let shift = intensity(approach, range, sentence)
      let strength = FeelingStrength(rawValue: min(3, max(1, feeling.strength.rawValue + shift))) ?? feeling.strength
      return EntryReading.Feeling(
        family: feeling.family, strength: strength, isNegated: isNegated, noun: feeling.noun,
        tokens: sentence.tokens(range))
    }
    return nil
  }

  /// The nouns of what a body can do as well as a heart.
  private static let bodily: Set<String> = ["hurt", "peine"]

  /// `laughed until my ribs hurt`, `everything aches`, « mal au dos »: the body hurts, and nobody is sad.
  private func isOfBody(_ range: Range<Int>, _ sentence: SentenceCues) -> Bool {
    let near = max(0, range.lowerBound - 4)..<min(sentence.cues.count, range.upperBound + 4)
    return near.contains { Self.body.contains(sentence.form($0)) }
  }

  private static let body: Set<String> = Set(
    """
    rib ribs back backs belly stomach tummy head knee knees leg legs foot feet arm arms hand hands finger fingers wrist
    shoulder shoulders neck throat tooth teeth jaw hip hips ankle ankles eye eyes ear ears muscle muscles cheek cheeks
    side sides bone bones chest body skin joint joints toe toes thumb thumbs physio doctor dentist flu fever migraine
    cote cotes dos ventre tete genou genoux jambe jambes pied pieds bras main mains doigt doigts poignet epaule epaules
    cou gorge dent dents machoire hanche hanches cheville chevilles oeil yeux oreille oreilles muscle muscles os poitrine
    peau orteil pouce partout grippe fievre migraine
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// « vide » and « vidé » are one folded form: what is written without the accent is first the word that has none.
  private func ordered(
    _ meanings: [FeelingLexicon.Meaning], _ range: Range<Int>, _ sentence: SentenceCues
  ) -> [FeelingLexicon.Meaning] {
    guard meanings.contains(where: \.hasAccent), range.count == 1,
      case let written = passage.text(sentence.tokens(range)).lowercased(),
      !["é", "ée", "és", "ées"].contains(where: written.hasSuffix)
    else { return meanings }
    // Who writes accents means the word that has none: « la lessive ».
    if writesAccents { return meanings.filter { !$0.hasAccent } }
    return meanings.filter { !$0.hasAccent } + meanings.filter(\.hasAccent)
  }

  /// Whether it is told, not asked: `why am I so sad?` tells it.
  private func isTold(_ range: Range<Int>, _ sentence: SentenceCues) -> Bool {
    guard sentence.sentence.isQuestion else { return true }
    if sentence.firstWhy < range.lowerBound { return true }
    return sentence.clauseOf[range.lowerBound] < sentence.clauseStarts.count - 1
      && sentence.kind(sentence.clauseStart(at: range.lowerBound)).contains(.writer)
  }

  // MARK: Whose it is

  private func approach(
    _ use: FeelingLexicon.Use, _ feeling: FeelingLexicon.Feeling, _ range: Range<Int>, _ sentence: SentenceCues,
    _ carry: Carry, _ last: (range: Range<Int>, family: FeelingFamily)?
  ) -> Approach? {
    if !use.isDisjoint(with: [.cause, .reflexive]),
      let approach = cause(range, sentence, isReflexive: !use.contains(.cause))
    {
      return approach
    }
    if use.contains(.whole), let approach = whole(range, sentence) { return approach }
    let walk = walk(from: range, sentence, last)
    if use.contains(.predicate), let approach = predicate(walk, range, sentence, carry) { return approach }
    if use.contains(.verb), let approach = verb(walk, range, sentence, carry) { return approach }
    // `I would like to be calm`: what reads as an adjective is no noun.
    let isAdjective = use.contains(.predicate) && (walk.hasCopula || walk.isUnreal)
    if use.contains(.noun), !isAdjective, let approach = noun(walk, range, sentence) { return approach }
    if use.contains(.thing), let approach = thing(walk, range, sentence, carry) { return approach }
    return nil
  }

  /// Goes back from a word of feeling to who feels it.
  private func walk(
    from range: Range<Int>, _ sentence: SentenceCues, _ last: (range: Range<Int>, family: FeelingFamily)?
  ) -> Approach {
    var walk = Approach()
    let start = sentence.clauseStart(at: range.lowerBound)
    let limit = max(start, range.lowerBound - Self.reach)
    var index = range.lowerBound - 1
    var hasNe = false
    var hasPlus = false
    while index >= limit {
      let kind = sentence.kind(index)
      let form = sentence.form(index)
      if let last, last.range.upperBound == index + 1 {
        // `tired of being sad`, `sad and angry`: as the one before.
        walk.owner = .writer
        walk.hasCopula = true
        walk.place = last.range.lowerBound
        break
      }
      if kind.contains(.writer) {
        walk.owner = .writer
        walk.place = index
        if index > 0, sentence.kind(index - 1).contains(.copula) { walk.hasCopula = true }
        lookBeyond(&walk, index, sentence)
        break
      }
      if kind.contains(.writerObject) {
        if isMadeSo(index, range, sentence) {
          walk.owner = .writer
          walk.isMadeSo = true
          walk.hasCopula = true
          walk.place = index
          let before = sentence.cues[max(start, index - 4)..<index]
          if before.contains(where: { $0.kind.contains(.unreal) && !$0.kind.contains(.making) }) {
            walk.isUnreal = true
          }
          if before.last?.form == "ne" { hasNe = true }
          if language == .english { walk.negations += before.count { $0.kind.contains(.negation) } }
          break
        }
        if !kind.contains(.between) { break }
      }
      if kind.contains(.unreal), !kind.contains(.aspect) || language == .english && !isHelpless(index, sentence) {
        walk.isUnreal = true
        break
      }
      if kind.contains(.other), !kind.contains(.between), !isImpersonal(index, sentence) {
        walk.owner = .other
        break
      }
      if kind.contains(.otherOwns) {
        walk.owner = .other
        break
      }
      if kind.contains(.it), !kind.contains(.between) || form == "ce" && sentence.kind(index + 1).contains(.copula) {
        walk.owner = .thing
        walk.place = index
        break
      }
      if kind.contains(.it) { walk.hasIt = true }
      let isThought = language == .french && kind.contains(.thinking)
      let isKindOf = form == "of" && sentence.kind(index - 1).contains(.less)
      guard isThought || isKindOf || !kind.isDisjoint(with: [.transparent, .joining, .making]) else { break }
      if kind.contains(.copula) { walk.hasCopula = true }
      if kind.contains(.more), form != "plus" { walk.more += 1 }
      if kind.contains(.less) { walk.less += 1 }
      if kind.contains(.article), !kind.contains(.less), !isLittle(index, sentence) { walk.hasArticle = true }
      if kind.contains(.negation) {
        switch form {
        case "ne": hasNe = true
        case "plus": if !isMoreAndMore(index, sentence) { hasPlus = true }
        default: if !isOnly(index, sentence) { walk.negations += 1 }
        }
        if form == "never" || form == "jamais",
          walk.more > 0 || sentence.form(index + 1) == "been"
            || sentence.cues[index..<range.lowerBound].contains(where: { ["aussi", "autant"].contains($0.form) })
        {
          if walk.more > 0 || sentence.form(index + 2) == "this" || language == .french { walk.negations -= 1 }
          walk.more += 1
        }
      }
      index -= 1
    }
    if walk.owner == .unknown, index < start {
      walk.owner = .nobody
      walk.place = start
    }
    settlePlus(&walk, hasNe, hasPlus)
    return walk
  }

  private func settlePlus(_ walk: inout Approach, _ hasNe: Bool, _ hasPlus: Bool) {
    guard hasPlus else { return }
    if hasNe {
      if walk.negations == 0 { walk.negations = 1 }
    } else {
      walk.isAmbiguous = true
    }
  }

  /// « il y a », « il faut »: nobody.
  private func isImpersonal(_ index: Int, _ sentence: SentenceCues) -> Bool {
    guard language == .french else { return false }
    switch sentence.form(index) {
    case "lui": return true
    case "il":
      return ["y", "faut", "fait", "reste", "me"].contains(sentence.form(index + 1)) && sentence.form(index + 1) != "me"
    default: return false
    }
  }

  /// `not just sad`, « pas seulement triste »: sad, and more.
  private func isOnly(_ index: Int, _ sentence: SentenceCues) -> Bool {
    ["only", "just", "seulement", "que", "simplement"].contains(sentence.form(index + 1))
  }

  /// « de plus en plus »
  private func isMoreAndMore(_ index: Int, _ sentence: SentenceCues) -> Bool {
    sentence.form(index + 1) == "en" || sentence.form(index - 1) == "en"
  }

  /// `a bit`, « un peu »: the article of a measure.
  private func isLittle(_ index: Int, _ sentence: SentenceCues) -> Bool {
    sentence.kind(index + 1).contains(.less) || sentence.form(index + 1) == "lot"
      || language == .french && ["tout", "coup"].contains(sentence.form(index + 1))
      || language == .french && ["de", "le", "la", "en"].contains(sentence.form(index))
  }

  /// `cannot stop`, `could not stop`.
  private func isHelpless(_ index: Int, _ sentence: SentenceCues) -> Bool {
    sentence.form(index - 1) == "not"
  }

  /// `made me`, « me rend », « m'a rendu ».
  private func isMadeSo(_ me: Int, _ range: Range<Int>, _ sentence: SentenceCues) -> Bool {
    switch language {
    case .english: sentence.kind(me - 1).contains(.making)
    case .french: (me + 1..<range.lowerBound).contains { sentence.kind($0).contains(.making) }
    }
  }

  /// What is said before `I`: `I don't think I am sad`, `I wish I was happy`, `she says I am sad`.
  private func lookBeyond(_ walk: inout Approach, _ writer: Int, _ sentence: SentenceCues) {
    var index = writer - 1
    while ["that", "que", "me", "like"].contains(sentence.form(index)) { index -= 1 }
    guard index >= 0 else { return }
    // `She said I'm so tired`, « elle m'a dit : j'ai honte »: the one who speaks is somebody else, and so is their *I*.
    if Self.spoken.contains(sentence.form(index)) {
      let speaker = sentence.cues[max(0, index - 5)..<index]
      if speaker.contains(where: { $0.kind.contains(.other) }), !speaker.contains(where: { $0.kind.contains(.writer) })
      {
        walk.owner = .other
      }
    }
    let kind = sentence.kind(index)
    let window = sentence.cues[max(0, index - 3)..<index]
    if kind.contains(.unreal), !kind.contains(.aspect), sentence.clauseOf[index] == sentence.clauseOf[writer] {
      walk.isUnreal = true
    }
    if !kind.isDisjoint(with: [.thinking, .perceiving]) {
      let isOwn = window.contains { $0.kind.contains(.writer) }
      if window.contains(where: { $0.kind.contains(.other) }) || !isOwn && index > sentence.clauseStart(at: index) {
        walk.owner = .other
      }
      let negation: Set<String> = ["not", "never", "pas", "plus", "jamais"]
      if kind.contains(.thinking), !["sais", "know"].contains(sentence.form(index)),
        sentence.cues[max(0, index - 3)...min(index + 1, sentence.cues.count - 1)].contains(where: {
          negation.contains($0.form)
        })
      {
        walk.negations += 1
      }
    }
    // « je ne pense pas que je sois »
    if language == .french, sentence.form(index) == "pas", index > 0, sentence.kind(index - 1).contains(.thinking),
      !["sais"].contains(sentence.form(index - 1))
    {
      walk.negations += 1
    }
    if ["if", "si", "whether"].contains(sentence.form(index)) { walk.isUnreal = true }
  }

  // MARK: By use

  private func predicate(
    _ walk: Approach, _ range: Range<Int>, _ sentence: SentenceCues, _ carry: Carry
  ) -> Approach? {
    // `an angry man`, `a sad day`.
    if walk.hasArticle, !walk.isMadeSo { return nil }
    switch walk.owner {
    // `I feel light`: the expression brings its verb along.
    case .writer: return walk.hasCopula || sentence.kind(range.lowerBound).contains(.copula) ? walk : nil
    case .nobody: return elliptical(walk, range, sentence, carry)
    case .other, .thing, .unknown: return nil
    }
  }

  /// `So tired today.`, `…, sad and alone`
  private func elliptical(
    _ walk: Approach, _ range: Range<Int>, _ sentence: SentenceCues, _ carry: Carry
  ) -> Approach? {
    guard carry.owner == .writer || carry.owner == nil else { return nil }
    if ["is", "are", "est", "sont"].contains(where: { sentence.form(walk.place) == $0 }) { return nil }
    let clauseEnd = sentence.clauseEnd(at: range.lowerBound)
    if range.upperBound < clauseEnd {
      let next = sentence.cues[range.upperBound]
      // `bored bored bored` says it three times.
      let isAgain = next.form == sentence.form(range.upperBound - 1)
      if next.kind.isEmpty, !isAgain, !next.form.hasSuffix("ly"), !next.form.hasSuffix("ment") { return nil }
      if language == .english, next.kind == .copula { return nil }
    }
    var approach = walk
    if carry.isNegated, carry.owner == .writer {
      let opening = sentence.form(sentence.clauseStart(at: range.lowerBound))
      guard
        ["or", "nor", "ni", "ou", "just", "only", "juste", "simplement", "plutot"].contains(opening)
          || sentence.clause(at: range.lowerBound).link == .contrast
      else {
        return nil
      }
      if ["or", "nor", "ni", "ou"].contains(opening) { approach.negations = 1 }
    }
    return approach
  }

  private func verb(_ walk: Approach, _ range: Range<Int>, _ sentence: SentenceCues, _ carry: Carry) -> Approach? {
    var approach = walk
    // `I hate myself`, « je me déteste »: not to be mirrored.
    if sentence.form(range.upperBound) == "myself" || language == .french && sentence.form(range.lowerBound - 1) == "me"
    {
      return nil
    }
    // `She hates herself`, « elle se déteste »: theirs, and not to be mirrored either.
    if Self.theirSelves.contains(sentence.form(range.upperBound))
      || language == .french && sentence.form(range.lowerBound - 1) == "se"
    {
      return nil
    }
    // « je me suis détestée ».
    if language == .french, ["suis", "etais"].contains(sentence.form(range.lowerBound - 1)),
      sentence.form(range.lowerBound - 2) == "me",
      Self.selfWounds.contains(where: sentence.form(range.lowerBound).hasPrefix)
    {
      return nil
    }
    // `hated every inch of me`: against oneself, too.
    if language == .english,
      sentence.cues[range.upperBound..<min(sentence.cues.count, range.upperBound + 4)].last?.form == "me",
      sentence.form(range.upperBound + 2) == "of"
    {
      return nil
    }
    // `And then thanked me.`: somebody else did.
    if language == .english, walk.owner != .writer, ["me", "us"].contains(sentence.form(range.upperBound)) {
      return nil
    }
    if ["un", "une", "des", "du", "cette"].contains(sentence.form(range.lowerBound - 1)) { return nil }
    switch walk.owner {
    case .writer:
      // `I am sad and cry` passes; `an angry cry` does not.
      if walk.hasArticle, language == .english { return nil }
    case .nobody:
      let form = sentence.form(range.lowerBound)
      switch language {
      case .english:
        if carry.owner == nil, !form.hasSuffix("ed"), !form.hasSuffix("ing") { return nil }
        if carry.owner == .other { return nil }
        if walk.hasArticle { return nil }
      case .french: if carry.owner != .writer || walk.hasArticle { return nil }
      }
    case .other, .thing, .unknown: return nil
    }
    if language == .french {
      if ["je", "on"].contains(sentence.form(range.lowerBound - 1)) || walk.owner == .nobody || walk.hasCopula
        || walk.owner == .writer
      {
        guard negateAfter(&approach, range, sentence) else { return nil }
      }
    }
    return approach
  }

  /// Reads the second half of a French negation, after the verb; says whether it can be told.
  private func negateAfter(_ approach: inout Approach, _ range: Range<Int>, _ sentence: SentenceCues) -> Bool {
    let end = sentence.clauseEnd(at: range.lowerBound)
    let hasNe = sentence.cues[max(sentence.clauseStart(at: range.lowerBound), range.lowerBound - 4)..<range.lowerBound]
      .contains { $0.form == "ne" }
    for index in range.upperBound..<min(end, range.upperBound + 2) {
      switch sentence.form(index) {
      case "pas", "jamais", "guere", "rien", "aucun", "aucune":
        if approach.negations == 0 { approach.negations = 1 }
        return true
      case "plus":
        if sentence.form(index - 1) == "de" || sentence.form(index + 1) == "en" { return true }
        if hasNe { approach.negations = 1 }
        return hasNe
      default: continue
      }
    }
    return true
  }

  private static let theirSelves: Set<String> = [
    "herself", "himself", "themselves", "themself", "itself", "oneself", "yourself",
  ]
  private static let selfWounds = ["detest", "hai"]

  private func cause(_ range: Range<Int>, _ sentence: SentenceCues, isReflexive: Bool) -> Approach? {
    var approach = Approach()
    approach.owner = .writer
    let start = sentence.clauseStart(at: range.lowerBound)
    let end = sentence.clauseEnd(at: range.lowerBound)
    switch language {
    case .english:
      guard range.upperBound < end, ["me", "us"].contains(sentence.form(range.upperBound)) else { return nil }
      let before = sentence.cues[max(start, range.lowerBound - 5)..<range.lowerBound]
      if before.contains(where: { $0.kind.contains(.unreal) }) { return nil }
      approach.negations = before.count { $0.kind.contains(.negation) }
      approach.more = before.count { $0.kind.contains(.more) }
      approach.place = range.lowerBound
    case .french:
      var index = range.lowerBound - 1
      var hasMe = false
      while index >= start, range.lowerBound - index <= 4 {
        let form = sentence.form(index)
        if form == "me" {
          hasMe = true
          break
        }
        guard
          ["a", "ont", "ai", "suis", "avait", "avaient", "etais", "aura", "en", "y"].contains(form)
            || !sentence.kind(index).isDisjoint(with: [.more, .less, .negation])
            || ["toujours", "aussi", "encore", "deja", "souvent", "vraiment", "bien"].contains(form)
        else { break }
        index -= 1
      }
      guard hasMe else { return nil }
      if isReflexive, sentence.form(index - 1) != "je",
        sentence.form(index - 1) != "ne" || sentence.form(index - 2) != "je"
      {
        return nil
      }
      approach.place = index
      let hasNe = index > start && sentence.form(index - 1) == "ne"
      for place in index..<range.lowerBound {
        let form = sentence.form(place)
        if sentence.kind(place).contains(.more), form != "plus" { approach.more += 1 }
        if sentence.kind(place).contains(.less) { approach.less += 1 }
        if ["pas", "jamais", "guere", "rien"].contains(form) || form == "plus" && hasNe { approach.negations = 1 }
        if form == "plus", !hasNe { return nil }
      }
      if nobodyDoes(range.lowerBound, sentence) { approach.negations = 1 }
      if index > start,
        sentence.kind(index - 1).contains(.unreal)
          || index > start + 1 && sentence.kind(index - 2).contains(.unreal)
            && sentence.form(index - 1) != "ne"
      {
        return nil
      }
      guard negateAfter(&approach, range, sentence) else { return nil }
    }
    return approach
  }

  /// « Rien ne me fait plaisir », « plus rien ne m’amuse »: whether the word at `place` is said of nothing and nobody.
  private func nobodyDoes(_ place: Int, _ sentence: SentenceCues) -> Bool {
    guard language == .french else { return false }
    let start = sentence.clauseStart(at: place)
    guard let ne = (max(start, place - 4)..<place).last(where: { sentence.form($0) == "ne" }) else { return false }
    return (max(start, ne - 4)..<ne).contains { ["rien", "personne", "aucun", "aucune"].contains(sentence.form($0)) }
  }

  private func whole(_ range: Range<Int>, _ sentence: SentenceCues) -> Approach? {
    var approach = Approach()
    approach.owner = .writer
    approach.place = range.lowerBound
    let own: WordClass = [.writer, .writerObject, .writerOwns]
    // `not a great day`; and `she said have a good day` is what she said.
    let before = max(sentence.clauseStart(at: range.lowerBound), range.lowerBound - 3)..<range.lowerBound
    if !sentence.cues[range].contains(where: { $0.kind.contains(.negation) }) {
      approach.negations =
        before.contains { Self.denials.contains(sentence.form($0)) } || nobodyDoes(range.lowerBound, sentence) ? 1 : 0
    }
    if Self.sayings.contains(sentence.form(range.lowerBound - 1)) { return nil }
    if sentence.cues[range].contains(where: { !$0.kind.isDisjoint(with: own) }) { return approach }
    let start = max(sentence.clauseStart(at: range.lowerBound), range.lowerBound - Self.reach)
    for index in stride(from: range.lowerBound - 1, through: start, by: -1) {
      let kind = sentence.kind(index)
      if kind.contains(.writer) || kind.contains(.writerObject) || kind.contains(.writerOwns) { break }
      if kind.contains(.other) || kind.contains(.otherOwns) || kind.contains(.unreal) { return nil }
    }
    return approach
  }

  private static let denials: Set<String> = [
    "not", "never", "no", "hardly", "nor", "pas", "jamais", "aucun", "aucune", "ni",
  ]
  /// What goes before words that somebody else speaks.
  private static let spoken: Set<String> = [
    "said", "says", "saying", "told", "texted", "wrote", "writes", "whispered", "shouted", "screamed", "muttered",
    "repeated", "repeating", "answered", "replied", "sobbed", "cried", "admitted",
    "dit", "disait", "disant", "repete", "repetait", "repetant", "ecrit", "ecrivait", "crie", "criait", "murmure",
    "murmurait", "souffle", "repond", "repondu", "repondait", "avoue", "hurle", "hurlait", "lance", "balbutie",
  ]
  private static let sayings: Set<String> = [
    "said", "say", "says", "wish", "wished", "dit", "disent", "souhaite", "souhaitent", "souhaiter", "dire",
  ]

  private func noun(_ walk: Approach, _ range: Range<Int>, _ sentence: SentenceCues) -> Approach? {
    var approach = walk
    let start = max(sentence.clauseStart(at: range.lowerBound), range.lowerBound - Self.reach)
    let end = min(sentence.clauseEnd(at: range.lowerBound), range.upperBound + Self.reach)
    let before = sentence.kind(range.lowerBound - 1)
    if range.lowerBound > start {
      // `I hate it`: a verb.
      if before.contains(.writer) { return nil }
      if before.contains(.otherOwns) || sentence.form(range.lowerBound - 1) == "'s" { return nil }
      // `a book about grief`, « un livre sur le deuil ».
      if ["about", "sur"].contains(sentence.form(range.lowerBound - 1)) || sentence.form(range.lowerBound - 2) == "sur"
      {
        return nil
      }
    }
    // `the fear in her eyes`.
    if range.upperBound + 1 < end, sentence.kind(range.upperBound).contains(.preposition),
      !sentence.kind(range.upperBound + 1).isDisjoint(with: [.otherOwns, .other]), language == .english,
      ["in", "on", "from"].contains(sentence.form(range.upperBound))
    {
      return nil
    }
    if sentence.form(range.upperBound) == "'s" { return nil }
    var nearest: Owner?
    var negations = 0
    var index = range.lowerBound - 1
    while index >= start {
      let kind = sentence.kind(index)
      if kind.contains(.negation) {
        switch sentence.form(index) {
        case "ne", "plus": break
        default: if !isOnly(index, sentence) { negations += 1 }
        }
      }
      if !kind.isDisjoint(with: [.writer, .writerObject, .writerOwns]) {
        // `my parents are in fear`
        let isTheirs =
          kind.contains(.writerOwns) && index + 1 < range.lowerBound
          && ThemeLexicon.of(language).namesPerson(sentence.cues, at: index + 1)
        nearest = isTheirs ? .other : .writer
        approach.place = index
        break
      }
      if kind.contains(.unreal), !(kind.contains(.aspect) && language == .french) { return nil }
      if kind.contains(.perceiving) { return nil }
      if !kind.isDisjoint(with: [.other, .otherOwns]), !(kind.contains(.between) && language == .french),
        !isImpersonal(index, sentence)
      {
        nearest = .other
        break
      }
      index -= 1
    }
    if nearest == nil {
      for next in range.upperBound..<max(end, range.upperBound) {
        let kind = sentence.kind(next)
        if !kind.isDisjoint(with: [.writer, .writerObject, .writerOwns]) { nearest = .writer; break }
        if !kind.isDisjoint(with: [.other, .otherOwns]), !isImpersonal(next, sentence) { nearest = .other; break }
      }
    }
    if nearest == nil, end - start <= 4, !approach.isUnreal { nearest = .writer }
    guard nearest == .writer else { return nil }
    // The writer's own, but what was said or asked about: `she asked me about my anger`.
    approach.isUnreal = false
    approach.isAmbiguous = false
    approach.negations = min(1, negations)
    if language == .french {
      let words = sentence.cues[max(start, range.lowerBound - 5)..<range.lowerBound]
      let hasNe = words.contains { $0.form == "ne" }
      if words.contains(where: { $0.form == "plus" }) {
        if hasNe {
          approach.negations = 1
        } else if sentence.form(range.lowerBound - 1) == "plus" || sentence.form(range.lowerBound - 2) == "plus" {
          return nil
        }
      }
      if hasNe, ["rien", "personne"].contains(where: { sentence.form(range.upperBound + 1) == $0 }) {
        approach.negations = 1
      }
      if nobodyDoes(range.lowerBound, sentence) { approach.negations = 1 }
    } else if ["less", "no"].contains(sentence.form(range.lowerBound - 1)),
      sentence.form(range.lowerBound - 1) == "less"
    {
      approach.less += 1
    }
    approach.more = sentence.cues[max(start, range.lowerBound - 3)..<range.lowerBound].count {
      $0.kind.contains(.more) && $0.form != "plus"
    }
    approach.less = sentence.cues[max(start, range.lowerBound - 3)..<range.lowerBound].count {
      $0.kind.contains(.less) && $0.form != "less"
    }
    return approach
  }

  private func thing(_ walk: Approach, _ range: Range<Int>, _ sentence: SentenceCues, _ carry: Carry) -> Approach? {
    if walk.hasArticle { return nil }
    switch walk.owner {
    case .thing: return walk.hasCopula || language == .english ? walk : nil
    case .nobody:
      if walk.hasIt, walk.hasCopula { return walk }
      // `my job is exhausting`
      guard carry.owner == nil else { return nil }
      return elliptical(walk, range, sentence, carry)
    case .unknown where walk.hasCopula:
      var index = range.lowerBound - 1
      while index >= 0, !sentence.kind(index).isDisjoint(with: .transparent) { index -= 1 }
      guard index > 0, sentence.kind(index - 1).contains(.writerOwns),
        !UnknownNouns.neverTopics.contains(sentence.form(index))
      else {
        return nil
      }
      return ThemeLexicon.of(language).namesPerson(sentence.cues, at: index) ? nil : walk
    case .writer, .other, .unknown: return nil
    }
  }

  // MARK: How strong

  private func intensity(_ approach: Approach, _ range: Range<Int>, _ sentence: SentenceCues) -> Int {
    let after = sentence.cues[range.upperBound..<min(sentence.cues.count, range.upperBound + 3)].map(\.form)
    let tail = after.joined(separator: " ")
    let strongTails = [
      "as hell", "as fuck", "af", "to death", "to bits", "a mort", "a le extreme", "de ouf", "so much", "very much",
    ]
    if strongTails.contains(where: tail.hasPrefix) { return 1 }
    let weakTails = ["a bit", "a little", "un peu", "somewhat", "un chouia"]
    if approach.less > 0 || weakTails.contains(where: tail.hasPrefix) { return approach.more > 1 ? 0 : -1 }
    let strongVerbTails = ["tellement", "trop", "vraiment", "enormement", "vachement", "terriblement"]
    if language == .french, let first = after.first, strongVerbTails.contains(first) { return 1 }
    return approach.more > 0 ? 1 : 0
  }
}
