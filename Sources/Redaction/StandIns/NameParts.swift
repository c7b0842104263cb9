import Journal

/// A person's name, cut into what is replaced and what is kept: `Mme Anne-Lise de La Tour’s`.
struct NameParts {
  enum Part: Hashable {
    /// What stays: titles, spaces, a possessive.
    case kept(String)
    /// A word of the name: what it is known by, and how it is written, particles (`de La Tour`) included.
    case word(key: String, spelling: String)
    /// A single letter and, where it has one, its point.
    case initial(letter: String, spelling: String)

    var isWord: Bool { if case .word = self { true } else { false } }
  }

  private(set) var parts: [Part] = []
  /// What a title says of the person.
  private(set) var gender: Gender?
  /// Whether there is a title that stands before family names.
  private(set) var hasTitle = false

  /// Puts other parts in the place of some.
  mutating func replace(_ range: ClosedRange<Int>, by others: [Part]) { parts.replaceSubrange(range, with: others) }

  /// Its words, without initials.
  var words: [NameWord] {
    parts.compactMap { part in
      if case .word(let key, let spelling) = part, !key.isEmpty { NameWord(key: key, spelling: spelling) } else { nil }
    }
  }

  init(_ name: String, in language: Language) {
    let document = Document(name)
    let tokens = document.tokens
    var index = 0
    var end = 0
    var particle: Int?  // where the particles before the next word begin
    func keep(upTo start: Int) -> String { document.text(end..<start) }
    while index < tokens.count {
      let token = tokens[index]
      guard token.kind == .word || token.kind == .mixed else {
        index += 1
        continue
      }
      let last = document.endOfName(from: index)
      let isWhole = last == index
      let next = last + 1
      // "Anne's": only the possessive is left.
      if isWhole, document.isPossessive(at: index), !parts.isEmpty { break }
      if isWhole, parts.allSatisfy({ if case .kept = $0 { true } else { false } }),
        let title = Titles.title(token, language), document.hasWord(after: index)
      {
        gender = gender ?? title.gender
        hasTitle = hasTitle || title.isFormal
        index = next
        continue
      }
      if isWhole, particle != nil || !parts.isEmpty || token.casing == .lower || Particles.beginsNames.contains(token),
        Particles.all.contains(token), document.hasWord(after: index)
      {
        particle = particle ?? token.start
        index = next
        continue
      }
      let start = particle ?? token.start
      let kept = keep(upTo: start)
      if !kept.isEmpty { parts.append(.kept(kept)) }
      end = tokens[last].end
      let key = document.nameKey(index...last)
      if isWhole, token.kind == .word, document.text(token.range).unicodeScalars.count == 1, token.casing == .title {
        if document.isSign(".", at: next), !tokens[next].isAfterSpace { end = tokens[next].end }
        parts.append(.initial(letter: key, spelling: document.text(start..<end)))
      } else {
        parts.append(.word(key: key, spelling: document.text(start..<end)))
      }
      particle = nil
      index = next
    }
    if end < document.bytes.count { parts.append(.kept(document.text(end..<document.bytes.count))) }
  }
}

extension Document {
  /// The last token of the name word that begins at `index`: hyphens and apostrophes hold together (`Jean-Pierre`, `O’Brien`).
  fileprivate func endOfName(from index: Int) -> Int {
    var last = index
    while last + 2 < tokens.count, !tokens[last + 1].isAfterSpace, !tokens[last + 2].isAfterSpace,
      tokens[last + 2].kind == .word || tokens[last + 2].kind == .mixed
    {
      let isHyphen = isSign("-", at: last + 1) || isSign("‐", at: last + 1) || isSign("‑", at: last + 1)
      let isApostrophe = isSign("'", at: last + 1) || isSign("’", at: last + 1)
      guard isHyphen || isApostrophe && tokens[last].casing != .lower && !isPossessive(at: last + 2) else { break }
      last += 2
    }
    return last
  }

  /// Whether the word at `index` is the `s` of `Anne's`.
  fileprivate func isPossessive(at index: Int) -> Bool {
    guard index > 0, folded(tokens[index]).elementsEqual([UInt8(ascii: "s")]), !tokens[index].isAfterSpace else {
      return false
    }
    return isSign("'", at: index - 1) || isSign("’", at: index - 1)
  }

  fileprivate func hasWord(after index: Int) -> Bool {
    var next = index + 1
    while next < tokens.count {
      if tokens[next].kind == .word || tokens[next].kind == .mixed { return !isPossessive(at: next) }
      next += 1
    }
    return false
  }

  /// Tokens folded, with one hyphen where there is any sign between.
  fileprivate func nameKey(_ range: ClosedRange<Int>) -> String {
    var key: [UInt8] = []
    for index in range where tokens[index].kind != .sign {
      if !key.isEmpty { key.append(UInt8(ascii: "-")) }
      key += folded(tokens[index])
    }
    return String(decoding: key, as: UTF8.self)
  }
}

/// Words before a family name that are part of it.
private enum Particles {
  static let all = Cues("de du des d la le les van von der den di da del della dos das bin ben al el ibn ter ten zu y")
  /// Those that a name may begin with when it begins with a capital: `De Niro`, `Van Dyke`. `Ben` and `Al` are first names.
  static let beginsNames = Cues("de du van von der di da del della le la")
}

/// What is said before a name and stays there: titles, and kin.
enum Titles {
  /// What a title says: of whom, and whether a family name follows it, as after `Mme`; after `tante` a first name does.
  static func title(_ token: Token, _ language: Language) -> (gender: Gender?, isFormal: Bool)? {
    if women.contains(token) { return (.feminine, true) }
    if men.contains(token) || language == .french && token.key == monsieur { return (.masculine, true) }
    if anybody.contains(token) || language == .french && master.contains(token) { return (nil, true) }
    if kinswomen.contains(token) { return (.feminine, false) }
    if kinsmen.contains(token) { return (.masculine, false) }
    return nil
  }

  /// Whether a word is a title of three letters or more, and so is nobody's name.
  static func contains(_ token: Token) -> Bool { title(token, .english) != nil }

  private static let women = Cues("mrs ms miss madam mme mlle mmes mlles madame mademoiselle")
  private static let men = Cues("mr messrs monsieur messieurs mm")
  private static let anybody = Cues("mx dr drs doctor docteur prof pr professor professeur rev maître")
  /// `M. Dubois`, `Me Dubois`; in English they are an initial and a pronoun.
  private static let monsieur = WordKey("m")
  private static let master = Cues("me")
  private static let kinswomen = Cues(
    "lady tante tata auntie aunt maman mamie mémé grandma granny nana sœur soeur sister")
  private static let kinsmen = Cues("sir lord tonton oncle uncle papa papi papy pépé grandpa père frère brother father")
}
