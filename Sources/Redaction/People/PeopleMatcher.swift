internal import Journal

/// A mention of somebody on the list.
public struct PersonMention: Hashable, Sendable {
  /// Where, in bytes of the text's UTF-8; without a possessive ’s.
  public let range: Range<Int>
  /// Who, as in ``PeopleList/people``: more than one where several have the name and the text does not tell which.
  public let candidates: [Int]
}

/// Finds the writer's own people in a text.
///
/// A name is found in any case, with or without accents, in the plural or possessive, with its words apart, hyphenated or
/// written as one; of a full name also each word alone, of a hyphenated first name also the initials; never inside another word. Where
/// the name is an ordinary word too (`Rose`, `Pierre`, `Will`):
/// - with a capital inside a sentence it is the name; at the start of one too, unless what follows shows the word (`Will you`);
/// - in lower case it is the name after a cue (`with rose`, `chez pierre`, `anna and rose`), before 's, and before a verb that wants a person; in a text
///   that is written without capitals wherever no article or the like stands before it;
/// - as a nickname it is one in lower case too, unless an article stands before it.
///
/// A pass over the tokens, a look into a dictionary for each: some 40 MB of text a second with 200 people on the list.
public enum PeopleMatcher {
  /// Adds a finding for every mention, in order; they do not overlap.
  public static func find(in document: Document, people: PeopleList, into findings: inout [Finding]) {
    for mention in mentions(in: document, people: people) {
      guard let first = mention.candidates.first else { continue }
      findings.append(Finding(mention.range, people.people[first].kind.spanType, by: .people))
    }
  }

  /// Every mention in order; they do not overlap.
  public static func mentions(in document: Document, people: PeopleList) -> [PersonMention] {
    guard !people.isEmpty else { return [] }
    var reading = PeopleReading(document, people)
    reading.read()
    reading.settle()
    reading.join()
    return reading.mentions.map { mention in
      PersonMention(
        range: document.tokens[mention.tokens.lowerBound].start..<document.tokens[mention.tokens.upperBound - 1].end,
        candidates: mention.candidates)
    }
  }
}

/// What has been made of one text so far.
struct PeopleReading {
  struct Mention {
    var tokens: Range<Int>
    var candidates: [Int]
    var role: NameForm.Role
  }

  /// An ordinary word in lower case, which may be a name.
  private struct Doubt {
    let token: Int
    let form: NameForm
  }

  let document: Document
  private let forms: NameForms
  private(set) var mentions: [Mention] = []
  private var doubts: [Doubt] = []

  init(_ document: Document, _ people: PeopleList) {
    self.document = document
    forms = people.forms
  }

  /// Collects the mentions that can be told where they stand, and what is in doubt.
  mutating func read() {
    var index = 0
    while index < document.tokens.count {
      guard document.tokens[index].isWritten else {
        index += 1
        continue
      }
      index = readForms(at: index)
    }
  }

  /// Reads what begins at the token `index`, and returns the next one to look at.
  @inline(__always) private mutating func readForms(at index: Int) -> Int {
    guard let range = forms.range(startingWith: document.tokens[index].key) else { return index + 1 }
    for number in range {
      guard let end = end(of: number, at: index) else { continue }
      switch verdict(on: forms.forms[number], at: index..<end) {
      case .other: continue
      case .mention:
        let form = forms.forms[number]
        mentions.append(Mention(tokens: index..<end, candidates: form.people, role: form.role))
      case .doubt: doubts.append(Doubt(token: index, form: forms.forms[number]))
      }
      return end
    }
    return index + 1
  }

  /// Where the form `number` ends if it begins at the token `start`: its words follow each other with a hyphen, an apostrophe, a
  /// space or a line break between them.
  @inline(__always) private func end(of number: Int, at start: Int) -> Int? {
    let count = forms.forms[number].words.count
    var index = start
    for place in 1..<max(1, count) {
      let word = forms.forms[number].words[place]
      var signs = 0
      var next = index + 1
      while next < document.tokens.count, !document.tokens[next].isWritten {
        guard signs < 2, isJoint(at: next) else { return nil }
        signs += 1
        next += 1
      }
      guard next < document.tokens.count, document.tokens[next].key == word else { return nil }
      index = next
    }
    return index + 1
  }

  /// Whether the sign at `index` may stand between two words of one name.
  private func isJoint(at index: Int) -> Bool {
    let token = document.tokens[index]
    if token.kind == .lineBreak { return true }
    switch document.bytes[token.start] {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "'"): return true
    case UInt8(ascii: "."):
      // `J. Doe`, `St. Denis`, `anna.martin`; but not `I saw Anna. Martin left.`
      let isTight = index + 1 < document.tokens.count && !document.tokens[index + 1].isAfterSpace
      return isTight || index > 0 && document.tokens[index - 1].count <= 2
    case 0xe2: return isApostrophe(at: index) || isHyphen(at: index)
    default: return false
    }
  }

  func isApostrophe(at index: Int) -> Bool {
    document.isSign("'", at: index) || document.isSign("’", at: index) || document.isSign("ʼ", at: index)
  }

  func isHyphen(at index: Int) -> Bool {
    ["-", "‐", "‑", "‒", "–"].contains { document.isSign($0, at: index) }
  }

  // MARK: - What was in doubt

  /// Decides the doubts by all the rest of the text.
  mutating func settle() {
    guard !doubts.isEmpty else { return }
    let (lower, capital) = sentenceStarts
    let isLowerCased = lower > 3 * capital
    // Where every third sentence lacks its capital, a name found once is one wherever nothing speaks against it.
    var told = Set(2 * lower > capital ? mentions.flatMap(\.candidates) : [])
    var open: [Doubt] = []
    let (starts, ends) = (Set(mentions.map(\.tokens.lowerBound)), Set(mentions.map(\.tokens.upperBound)))
    for doubt in doubts {
      if !isSpelt(doubt, exactly: !isLowerCased) { continue }
      if isTold(doubt, beside: starts, ends) {
        accept(doubt)
        if 2 * lower > capital { told.formUnion(doubt.form.people) }
      } else {
        open.append(doubt)
      }
    }
    for doubt in open where !isPlainWord(at: doubt.token) {
      let isNickname = doubt.form.role == .nickname && doubt.form.certainty != .function
      let isKnown = doubt.form.people.contains { told.contains($0) }
      let isLikely = doubt.form.certainty == .function ? false : isLowerCased || (isKnown && doubt.form.role != .part)
      if isNickname || isLikely { accept(doubt) }
    }
    mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private mutating func accept(_ doubt: Doubt) {
    mentions.append(
      Mention(tokens: doubt.token..<doubt.token + 1, candidates: doubt.form.people, role: doubt.form.role))
  }

  /// Whether the words around say that this is somebody.
  private func isTold(_ doubt: Doubt, beside starts: Set<Int>, _ ends: Set<Int>) -> Bool {
    if isCued(at: doubt.token, certainty: doubt.form.certainty) { return true }
    // `anna and rose`, `rose et anna`
    let (before, after) = (doubt.token - 1, doubt.token + 1)
    return PeopleContext.isAnd(document, at: before) && ends.contains(before)
      || PeopleContext.isAnd(document, at: after) && starts.contains(after + 1)
  }

  /// Whether the word has the accents of the name; one may have left them out where capitals are left out too.
  private func isSpelt(_ doubt: Doubt, exactly: Bool) -> Bool {
    let token = document.tokens[doubt.token]
    if !exactly, token.count == document.folded(token).count { return true }
    return document.text(token.range).lowercased() == doubt.form.spelling
  }

  /// How many sentences begin in lower case, and how many with a capital.
  private var sentenceStarts: (lower: Int, capital: Int) {
    var (lower, capital) = (0, 0)
    for token in document.tokens where token.startsSentence && token.kind == .word {
      if token.casing == .lower { lower += 1 } else { capital += 1 }
    }
    return (lower, capital)
  }

  // MARK: - Mentions that belong together

  /// Makes one of the parts of one name, with what stands between them, and of several possible people the one who is meant.
  mutating func join() {
    var joined: [Mention] = []
    joined.reserveCapacity(mentions.count)
    for mention in mentions {
      guard let last = joined.last, isOneName(last, mention) else {
        joined.append(mention)
        continue
      }
      let common = last.candidates.filter { mention.candidates.contains($0) }
      joined[joined.count - 1].tokens = last.tokens.lowerBound..<mention.tokens.upperBound
      joined[joined.count - 1].candidates = common
    }
    let certain = Set(joined.filter { $0.candidates.count == 1 }.flatMap(\.candidates))
    for index in joined.indices {
      if joined[index].candidates.count > 1 {
        let meant = joined[index].candidates.filter { certain.contains($0) }
        if meant.count == 1 { joined[index].candidates = meant }
      }
      addInitial(to: &joined[index])
    }
    mentions = joined
  }

  /// Whether `second` goes on with the name that `first` begins: `Anne de la Tour`, `Anna S. Martin`, `MARTIN Anna`.
  private func isOneName(_ first: Mention, _ second: Mention) -> Bool {
    guard first.role == .part || second.role == .part,
      first.candidates.contains(where: { second.candidates.contains($0) }),
      !first.tokens.contains(where: { document.tokens[$0].key == document.tokens[second.tokens.lowerBound].key })
    else { return false }
    var gap = first.tokens.upperBound..<second.tokens.lowerBound
    if gap.isEmpty { return !document.tokens[second.tokens.lowerBound].startsSentence }
    guard gap.count <= 4 else { return false }
    if isHyphen(at: gap.lowerBound), !document.tokens[gap.lowerBound].isAfterSpace { gap = gap.dropFirst() }
    return gap.allSatisfy { index in
      let token = document.tokens[index]
      switch token.kind {
      case .word:
        return OrdinaryWords.isParticle(token.key) || token.casing == .title && !token.startsSentence && gap.count <= 2
      case .sign: return isApostrophe(at: index) || document.isSign(".", at: index) && isInitial(at: index - 1)
      case .number, .mixed, .lineBreak: return false
      }
    }
  }

  /// `Anna M.` and `A. Martin`: the initial of the rest of the name belongs to it.
  private func addInitial(to mention: inout Mention) {
    guard mention.role == .part, mention.candidates.count == 1 else { return }
    let initials = forms.initials(of: mention.candidates[0])
    let (after, before) = (mention.tokens.upperBound, mention.tokens.lowerBound - 2)
    if isInitial(at: after), initials.contains(document.tokens[after].key), document.isSign(".", at: after + 1) {
      mention.tokens = mention.tokens.lowerBound..<after + 1
    }
    if isInitial(at: before), initials.contains(document.tokens[before].key), document.isSign(".", at: before + 1) {
      mention.tokens = before..<mention.tokens.upperBound
    }
  }

  /// Whether a lone capital stands at `index`.
  func isInitial(at index: Int) -> Bool {
    guard document.tokens.indices.contains(index) else { return false }
    let token = document.tokens[index]
    return token.kind == .word && token.casing == .title && document.folded(token).count == 1
  }
}
