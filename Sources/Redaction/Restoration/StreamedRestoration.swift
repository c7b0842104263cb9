import Journal

/// Restores a reply that comes in pieces: gives out what can be shown already, and holds back what may still turn out to be part
/// of a stand-in, which is a few words at most. Cut wherever one likes, the pieces give the same text as the whole.
public struct StreamedRestoration: Sendable {
  private let table: RestorationTable
  /// What has come and is not given out, after a few tokens that are and only serve to look back.
  private var bytes: [UInt8] = []
  /// How many of ``bytes`` are given out.
  private var done = 0
  /// How many there must be before it is worth looking again: words without end would be looked at again and again.
  private var enough = 0
  /// Whether the reply has typographic apostrophes, which are then used too.
  private var isTypographic = false
  private var met: Set<Stranger> = []
  /// What looks like a stand-in and was never sent, each once, in order.
  public private(set) var strangers: [Stranger] = []

  init(_ table: RestorationTable) { self.table = table }

  /// Takes the next piece of the reply.
  /// - Returns: what can be shown now; it may be empty.
  public mutating func feed(_ piece: String) -> String {
    bytes.append(contentsOf: piece.utf8)
    guard bytes.count - done >= enough else { return "" }
    return advance(isFinal: false)
  }

  /// Ends the reply.
  /// - Returns: what was held back.
  public mutating func finish() -> String {
    let rest = advance(isFinal: true)
    bytes = []
    done = 0
    enough = 0
    return rest
  }

  /// Tokens that are kept to look back at.
  private static let lookBehind = 4

  private mutating func advance(isFinal: Bool) -> String {
    let document = Document(bytes: bytes)
    var pass = RestoringPass(document, table, from: done, isFinal: isFinal, isTypographic: isTypographic)
    pass.run()
    isTypographic = pass.isTypographic
    for stranger in pass.strangers where met.insert(stranger).inserted { strangers.append(stranger) }
    let first = document.tokenIndex(at: pass.position)
    let kept = first > Self.lookBehind ? document.tokens[first - Self.lookBehind].start : 0
    let rest = bytes.count - pass.position
    enough = rest > 256 ? rest * 2 : 0
    bytes.removeFirst(kept)
    done = pass.position - kept
    return String(decoding: pass.output, as: UTF8.self)
  }
}

/// One walk over the tokens that have come.
private struct RestoringPass {
  private let document: Document
  private let table: RestorationTable
  private let isFinal: Bool
  private(set) var isTypographic: Bool
  /// Up to where the text is given out.
  private(set) var position: Int
  private(set) var output: [UInt8] = []
  private(set) var strangers: [Stranger] = []
  private var index: Int

  init(_ document: Document, _ table: RestorationTable, from start: Int, isFinal: Bool, isTypographic: Bool) {
    self.document = document
    self.table = table
    self.isFinal = isFinal
    self.isTypographic = isTypographic
    position = start
    index = document.tokenIndex(at: start)
  }

  private enum Step {
    /// So many tokens stay as they are.
    case keep(Int)
    /// So many tokens, and the space between them, are replaced.
    case put(String, tokens: Int)
    /// What comes next decides.
    case wait
  }

  mutating func run() {
    while index < document.tokens.count {
      switch step() {
      case .wait: return copy(upTo: document.tokens[index].start)
      case .keep(let count):
        copy(upTo: document.tokens[index + count - 1].end)
        index += count
      case .put(let text, let count):
        copy(upTo: document.tokens[index].start)
        output.append(contentsOf: text.utf8)
        index += count
        position = document.tokens[index - 1].end
      }
    }
    copy(upTo: document.bytes.count)
  }

  private mutating func copy(upTo end: Int) {
    output.append(contentsOf: document.bytes[position..<end])
    position = end
  }

  // MARK: Looking ahead

  private func token(_ ahead: Int) -> Token? {
    index + ahead < document.tokens.count ? document.tokens[index + ahead] : nil
  }

  /// Whether the token `ahead` is all there: more of a word may still come.
  private func isWhole(_ ahead: Int) -> Bool {
    guard let token = token(ahead) else { return false }
    return isFinal || token.end < document.bytes.count || token.kind == .sign && ahead == 0
  }

  private func isApostrophe(_ ahead: Int) -> Bool {
    document.isSign("'", at: index + ahead) || document.isSign("’", at: index + ahead)
  }

  // MARK: Steps

  private mutating func step() -> Step {
    let token = document.tokens[index]
    switch token.kind {
    case .lineBreak, .number: return isWhole(0) ? .keep(1) : .wait
    case .sign:
      if document.isSign("’", at: index) { isTypographic = true }
      return document.isSign("[", at: index) ? placeholder() : .keep(1)
    case .word, .mixed:
      guard isWhole(0) else { return .wait }
      return elision() ?? name(at: 0) ?? stranger(token)
    }
  }

  private mutating func placeholder() -> Step {
    if let (placeholder, count) = Placeholder.read(document, at: index) {
      if let original = table.placeholders[placeholder] { return .put(original.text, tokens: count) }
      let range = document.tokens[index].start..<document.tokens[index + count - 1].end
      strangers.append(.placeholder(document.text(range)))
      return .keep(count)
    }
    guard !isFinal else { return .keep(1) }
    // It may still become one, unless something is there already that none has.
    for ahead in 1..<Placeholder.longest {
      guard let token = token(ahead) else { return .wait }
      if token.kind == .lineBreak || document.isSign("]", at: index + ahead) { return .keep(1) }
    }
    return .keep(1)
  }

  private mutating func stranger(_ token: Token) -> Step {
    if token.casing == .title || token.casing == .upper, InventedNames.sieve[Int(token.key.value & 4095)],
      let name = InventedNames.byKey[token.key],
      !table.ownNames.contains(String(decoding: document.folded(token), as: UTF8.self))
    {
      strangers.append(.name(name))
    }
    return .keep(1)
  }

  // MARK: Names

  /// What is to be done about a stand-in that begins with the token `ahead`; `nil` if none does.
  private func name(at ahead: Int) -> Step? {
    switch match(at: ahead) {
    case .no: nil
    case .unclear: .wait
    case .yes(let text, let count, _): .put(text, tokens: count)
    }
  }

  private enum Match {
    case no, unclear
    case yes(String, tokens: Int, RestorationTable.Original)
  }

  private func match(at ahead: Int) -> Match {
    guard let token = token(ahead), token.kind == .word else { return .no }
    guard isWhole(ahead) else { return .unclear }
    for (tokens, original) in table.initials[token.key] ?? [] {
      switch matches(tokens, at: ahead) {
      case .none: return .unclear
      case .some(false): continue
      case .some(true): return isPartOfWord(ahead, ahead + tokens.count - 1, original, tokens.count)
      }
    }
    if let original = table.names[token.key] {
      return isPartOfWord(ahead, ahead, original, 1, text: Self.written(original, token.casing))
    }
    let letters = document.folded(token)
    guard letters.last == UInt8(ascii: "s"), letters.count > 3,
      let original = table.names[WordKey(folded: letters.dropLast())]
    else { return .no }
    let text = Self.written(original, token.casing)
    let takesS = !["s", "x", "z"].contains(text.last?.lowercased())
    let plural = token.casing == .upper ? "S" : "s"
    return isPartOfWord(ahead, ahead, original, 1, text: takesS ? text + plural : text)
  }

  /// Whether the tokens from `ahead` on are these; `nil` if the text ends before that is known.
  private func matches(_ tokens: [[UInt8]], at ahead: Int) -> Bool? {
    for (offset, expected) in tokens.enumerated() {
      guard let token = token(ahead + offset) else { return isFinal ? false : nil }
      guard token.kind == .sign || isWhole(ahead + offset) else { return nil }
      guard document.comparable(token) == expected else { return false }
    }
    return true
  }

  /// The match, unless what stands right before or after makes another word of it.
  private func isPartOfWord(
    _ first: Int, _ last: Int, _ original: RestorationTable.Original, _ count: Int, text: String? = nil
  ) -> Match {
    let match = Match.yes(text ?? original.text, tokens: count, original)
    let start = index + first
    if start > 0, !document.tokens[start].isAfterSpace, document.tokens[start - 1].kind == .sign {
      let sign = document.bytes[document.tokens[start - 1].start]
      if sign == UInt8(ascii: "@") || sign == UInt8(ascii: "_") { return .no }
      if sign == UInt8(ascii: "-"), start > 1, !document.tokens[start - 1].isAfterSpace,
        document.tokens[start - 2].kind == .word, document.tokens[start - 2].casing != .lower
      {
        return .no
      }
    }
    let end = document.tokens[index + last].end
    guard end < document.bytes.count else { return isFinal ? match : .unclear }
    guard let next = self.token(last + 1), next.kind == .sign, next.start == end else { return match }
    let sign = document.bytes[next.start]
    if sign == UInt8(ascii: "@") || sign == UInt8(ascii: "_") { return .no }
    guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: ".") else { return match }
    guard next.end < document.bytes.count else { return isFinal ? match : .unclear }
    guard let after = self.token(last + 2), after.start == next.end,
      let letter = document.text(after.range).unicodeScalars.first?.properties
    else { return match }
    // "Camille-Rose" is another name, "Camille-like" is not; "camille.fr" is an address. The first letter decides: the
    // others may not be there yet.
    return (sign == UInt8(ascii: ".") ? letter.isLowercase : letter.isUppercase) ? .no : match
  }

  /// The real name in the case of its stand-in.
  private static func written(_ original: RestorationTable.Original, _ casing: Token.Casing) -> String {
    switch casing {
    case .upper: return original.text.uppercased()
    case .title:
      switch Casing(of: original.text) {
      case .lower: return capitalised(original.text)
      case .upper where original.type == .person: return capitalised(original.text.lowercased())
      case .upper, .asItIs: return original.text
      }
    case .lower, .mixed, .none: return original.text
    }
  }

  /// With a capital at the beginning of each word, hyphens part words too.
  private static func capitalised(_ text: String) -> String {
    var result = ""
    var isStart = true
    for character in text {
      result += isStart ? character.uppercased() : String(character)
      isStart = character == " " || character == "-"
    }
    return result
  }

  // MARK: Elision

  /// `de Camille` → `d'Anne`, `d’Alex` → `de Marc`; `nil` if the token is no such word or nothing has to change.
  private func elision() -> Step? {
    let token = document.tokens[index]
    guard token.count <= 8 else { return nil }
    let word = String(decoding: document.folded(token), as: UTF8.self)
    if let short = Self.shortForms[word] { return shortened(short, isArticle: word == "le" || word == "la") }
    guard Self.longForms[word] != nil || word == "l" else { return nil }
    guard let apostrophe = self.token(1) else { return isFinal || token.end < document.bytes.count ? nil : .wait }
    guard isApostrophe(1), apostrophe.start == token.end else { return nil }
    guard let name = self.token(2) else { return isFinal ? nil : .wait }
    guard name.start == apostrophe.end else { return nil }
    switch match(at: 2) {
    case .no: return nil
    case .unclear: return .wait
    case .yes(let text, let count, let original):
      guard original.isNeverElided else { return nil }
      let full: String
      if word == "l" {
        guard original.type != .person else { return nil }
        full = original.gender == .feminine ? "la" : "le"
      } else {
        full = Self.longForms[word] ?? word
      }
      return .put(cased(full, name) + " " + text, tokens: 2 + count)
    }
  }

  private func shortened(_ short: String, isArticle: Bool) -> Step? {
    guard let name = self.token(1) else { return isFinal ? nil : .wait }
    guard name.isAfterSpace, name.kind == .word else { return nil }
    switch match(at: 1) {
    case .no: return nil
    case .unclear: return .wait
    case .yes(let text, let count, let original):
      guard original.isElided, !isArticle || original.type != .person else { return nil }
      return .put(cased(short, name) + (isTypographic ? "’" : "'") + text, tokens: 1 + count)
    }
  }

  /// A small word in the case of the one it replaces; before a name all in capitals it is too.
  private func cased(_ word: String, _ name: Token) -> String {
    let token = document.tokens[index]
    guard token.casing == .title || token.casing == .upper else { return word }
    return name.casing == .upper ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
  }

  private static let longForms = French.elided
  private static let shortForms = French.elidable.merging(["le": "l", "la": "l"]) { one, _ in one }
}
