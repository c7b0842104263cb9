import Journal
import Redaction

/// Finds the signs of a passage in one language.
struct GravityReader {
  private let passage: Passage
  private let table: GravityTable

  init(_ passage: Passage, _ table: GravityTable) {
    self.passage = passage
    self.table = table
  }

  /// A rule that matched, before it is weighed.
  private struct Match {
    let rule: Int
    let sentence: Int
    let tokens: Range<Int>
    let isQuoted: Bool
    let isPast: Bool
    let isPresent: Bool
    let hasWriter: Bool
    let isAboutAnother: Bool
    /// Contexts in the same clause.
    let clause: ContextMarks
  }

  /// - Parameter cache: what is known of words of this language from texts before.
  func signs(_ cache: inout SymbolCache) -> [GravitySign] {
    var window = GravityWindow(table)
    var contexts = [ContextMarks](repeating: [], count: passage.sentences.count)
    var matches: [Match] = []
    let ignoresQuotes = quotesAreMost()
    for (index, sentence) in passage.sentences.enumerated() {
      let (words, clauseOf, quoted) = flattened(sentence)
      let symbols = self.symbols(words, &cache)
      if hasLaughter(sentence.tokens) { contexts[index].insert(.humour) }
      var start = 0
      repeat {
        let end = min(start + GravityWindow.longest, words.count)
        var clauseStarts: UInt64 = 0
        for position in start..<end {
          let opens = position == 0 || clauseOf[position] != clauseOf[position - 1]
          // `and bought rope`: the word after the one that opens a clause begins it too.
          let follows =
            position > 0 && position == firstWord(clauseOf, position) + 1
            && Spelling.of(passage.language).openers[words[position - 1].form] != nil
          if opens || follows { clauseStarts |= 1 << UInt64(position - start) }
        }
        window.read(symbols[start..<end], clauseStarts: clauseStarts)
        match(
          &window, words: words[start..<end], clauseOf: clauseOf[start..<end],
          quoted: ignoresQuotes ? nil : quoted[start..<end], sentence: index, &contexts[index], &matches)
        if end == words.count { break }
        start = end - GravityWindow.overlap
      } while start < words.count
    }
    return Self.together(matches.compactMap { weighed($0, contexts) })
  }

  // MARK: Words

  private func flattened(_ sentence: Sentence) -> (words: [Word], clauseOf: [Int], quoted: [Bool]) {
    var words: [Word] = []
    var clauseOf: [Int] = []
    var quoted: [Bool] = []
    for (number, clause) in sentence.clauses.enumerated() {
      words += clause.words
      clauseOf += Array(repeating: number, count: clause.words.count)
      quoted += Array(repeating: clause.isQuoted, count: clause.words.count)
    }
    return (words, clauseOf, quoted)
  }

  private func firstWord(_ clauseOf: [Int], _ position: Int) -> Int {
    var first = position
    while first > 0, position - first < 3, clauseOf[first - 1] == clauseOf[position] { first -= 1 }
    return first
  }

  /// The possible numbers of each word; of a word in pieces, `s*icide`, the first piece has them.
  private func symbols(_ words: [Word], _ cache: inout SymbolCache) -> [[Int32]] {
    var result: [[Int32]] = []
    result.reserveCapacity(words.count)
    let givenName = table.words.symbols(of: GravityTable.givenName)
    var index = 0
    while index < words.count {
      let pieces = self.pieces(words, from: index)
      if pieces.count > 1 {
        let hidden = table.words.symbols(disguised: pieces)
        if !hidden.isEmpty {
          result.append(hidden)
          let empty = table.words.symbols(of: "just")
          for _ in 1..<pieces.count { result.append(empty) }
          index += pieces.count
          continue
        }
      }
      result.append(cache.symbols(of: words[index].form, table.words))
      if isGivenName(words[index]) { result[result.count - 1] += givenName }
      index += 1
    }
    return result
  }

  /// Whether `word` is written with a capital and somebody's given name, as far as that can be known.
  private func isGivenName(_ word: Word) -> Bool {
    guard word.tokens.count == 1, passage.document.tokens[word.tokens.lowerBound].casing == .title
    else { return false }
    let token = passage.document.tokens[word.tokens.lowerBound]
    let facts = Lexicon.facts(of: token.key)
    return facts.isFirstNameMostly(in: passage.language) || facts.isFirstName && !facts.isOrdinary
  }

  /// The words from `index` on that one sign each parts, without a space.
  private func pieces(_ words: [Word], from index: Int) -> [String] {
    let tokens = passage.document.tokens
    var pieces = [words[index].form]
    var last = index
    while last + 1 < words.count, pieces.count < 8 {
      let end = words[last].tokens.upperBound
      guard words[last + 1].tokens.lowerBound == end + 1, tokens[end].kind == .sign, !tokens[end].isAfterSpace,
        !tokens[end + 1].isAfterSpace, Self.disguises.contains(passage.document.bytes[tokens[end].start])
      else { break }
      last += 1
      pieces.append(words[last].form)
    }
    return pieces
  }

  /// `*`, `.`, `-`, `_`, `!`, `#`, `@`, `$`.
  private static let disguises: Set<UInt8> = [0x2a, 0x2e, 0x2d, 0x5f, 0x21, 0x23, 0x40, 0x24]

  /// Whether the sentence holds a face that laughs: U+1F602 or U+1F923.
  private func hasLaughter(_ tokens: Range<Int>) -> Bool {
    let document = passage.document
    return tokens.contains { index in
      document.tokens[index].count == 4
        && (document.isSign("\u{1F602}", at: index) || document.isSign("\u{1F923}", at: index))
    }
  }

  /// Whether most of the text is quoted, or one quotation never ends: then quotation marks say nothing.
  private func quotesAreMost() -> Bool {
    var quoted = 0
    var all = 0
    var run = 0
    var longest = 0
    for clause in passage.clauses {
      all += clause.words.count
      if clause.isQuoted { quoted += clause.words.count }
      run = clause.isQuoted ? run + clause.words.count : 0
      longest = max(longest, run)
    }
    return quoted * 2 > all || longest > 150
  }

  // MARK: Matching

  private func match(
    _ window: inout GravityWindow, words: ArraySlice<Word>, clauseOf: ArraySlice<Int>, quoted: ArraySlice<Bool>?,
    sentence: Int, _ context: inout ContextMarks, _ matches: inout [Match]
  ) {
    let candidates = window.candidates()
    guard !candidates.isEmpty else { return }
    // Turns of speech first: what they cover counts for nothing.
    for index in candidates {
      let rule = table.rule(index)
      guard rule.isIdiom else { continue }
      for region in window.matches(rule) { window.forget(region) }
    }
    var contextAt: [(region: Range<Int>, mark: ContextMarks)] = []
    for index in candidates {
      let rule = table.rule(index)
      guard let mark = rule.context else { continue }
      for region in window.matches(rule) { contextAt.append((region, mark)) }
    }
    for (_, mark) in contextAt { context.formUnion(mark) }
    let pasts = window.mask(GravityTable.pastForm)
    let presents = window.mask(GravityTable.presentForm)
    let writers = window.mask(GravityTable.writer)
    for index in candidates {
      let rule = table.rule(index)
      guard rule.isSign else { continue }
      for region in window.matches(rule) {
        var bits: UInt64 = 0
        for position in region { bits |= 1 << UInt64(position) }
        let first = words.startIndex + region.lowerBound
        let last = words.startIndex + region.upperBound - 1
        let clauses = clauseOf[first]...clauseOf[last]
        var marks: ContextMarks = []
        for (place, mark) in contextAt
        where clauses.contains(clauseOf[words.startIndex + place.lowerBound]) { marks.formUnion(mark) }
        matches.append(
          Match(
            rule: index, sentence: sentence,
            tokens: words[first].tokens.lowerBound..<words[last].tokens.upperBound, isQuoted: quoted?[first] ?? false,
            isPast: pasts & bits != 0, isPresent: presents & bits != 0, hasWriter: writers & bits != 0,
            isAboutAnother: window.isAboutAnother(region), clause: marks))
      }
    }
  }

  // MARK: Weighing

  private func weighed(_ match: Match, _ contexts: [ContextMarks]) -> GravitySign? {
    let rule = table.rule(match.rule)
    guard let (found, kind, strength) = rule.sign else { return nil }
    var (gravity, weight) = (found, strength)
    let here = contexts[match.sentence]
    let before = around(match.sentence, -2..<0, contexts)
    let near = around(match.sentence, -2..<3, contexts)
    guard rule.unless.isDisjoint(with: near), rule.only.isEmpty || !rule.only.isDisjoint(with: near) else { return nil }
    var whose = Self.ofOthers.contains(kind) ? GravitySign.Speaker.another : .writer
    var when = GravitySign.Time.now
    if gravity >= .passive {
      if match.isQuoted, !near.contains(.selfSaid) {
        whose = .quoted
      } else if isStory(match, here: here, before: before) {
        whose = .story
      } else if match.isAboutAnother, Self.acts.contains(kind) {
        whose = .another
      } else if isPast(match, here: here, before: before) {
        when = .past
      } else if here.contains(.humour), !near.contains(.serious) {
        weight -= 1
      } else if here.contains(.shame), kind == .wishToDie || kind == .disappearance {
        weight -= 1
      }
      if whose == .another {
        return GravitySign(
          kind: .otherPerson, tokens: match.tokens, gravity: .distress, weight: 2, whose: whose, when: when,
          why: rule.text)
      }
      if whose != .writer { return nil }
      if when == .past {
        if near.contains(.recovered) && gravity == .passive { return nil }
        return GravitySign(
          kind: .past, tokens: match.tokens, gravity: .distress, weight: 1, whose: whose, when: when, why: rule.text)
      }
      if weight <= 0 { return nil }
    } else if gravity == .distress {
      // A boss is one of a game too, and hurts in neither case less.
      let told: ContextMarks =
        [.violence, .deadly, .childhood].contains(kind) ? [.fiction, .news, .dream] : [.fiction, .news, .game, .dream]
      if !here.union(before).isDisjoint(with: told) && !match.hasWriter { gravity = .none }
      // What is long over calls for nobody to come at once.
      if [.deadly, .bodily, .bleeding, .beyondReach, .noAnswer].contains(kind),
        isPast(match, here: here, before: before)
      {
        gravity = .none
      }
      if gravity == .none { return nil }
    }
    return GravitySign(
      kind: kind, tokens: match.tokens, gravity: gravity, weight: weight, whose: whose, when: when, why: rule.text)
  }

  /// What somebody else can do as well as the writer; burden, means and farewells speak of others and mean the writer.
  private static let acts: Set<GravitySign.Kind> = [
    .thoughts, .attempt, .taken, .intent, .wishToDie, .notWaking, .disappearance,
  ]

  /// What is somebody else's danger by its own words.
  static let ofOthers: Set<GravitySign.Kind> = [
    .otherPerson, .poisoned, .beyondReach, .noAnswer, .harmToChild, .childInjured,
  ]

  private func around(_ sentence: Int, _ offsets: Range<Int>, _ contexts: [ContextMarks]) -> ContextMarks {
    var marks: ContextMarks = []
    for offset in offsets where contexts.indices.contains(sentence + offset) {
      marks.formUnion(contexts[sentence + offset])
    }
    return marks
  }

  /// Whether it is told, not lived: in a film, a book, a game, a dream.
  private func isStory(_ match: Match, here: ContextMarks, before: ContextMarks) -> Bool {
    let told: ContextMarks = [.fiction, .news, .game, .dream]
    if !match.clause.isDisjoint(with: told) { return true }
    if match.hasWriter, match.isPresent { return false }
    if match.hasWriter {
      return !here.isDisjoint(with: [.dream, .game]) || (!before.isDisjoint(with: [.dream, .game]) && match.isPast)
    }
    return !here.union(before).isDisjoint(with: told.union(.work))
  }

  private func isPast(_ match: Match, here: ContextMarks, before: ContextMarks) -> Bool {
    if here.contains(.now) && !match.clause.contains(.past) { return false }
    if match.clause.contains(.now) && !match.clause.contains(.past) { return false }
    if here.contains(.past), !match.isPresent || match.clause.contains(.past) { return true }
    return before.contains(.past) && match.isPast && !match.isPresent
  }
}
