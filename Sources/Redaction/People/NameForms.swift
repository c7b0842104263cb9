internal import Journal

/// One way to write somebody on the list.
struct NameForm: Sendable {
  /// What of the name it is.
  enum Role: Sendable {
    case whole
    /// A word of a name of several.
    case part
    case nickname
    /// `J.-P.`, `A. M.`
    case initials
  }

  /// When a text that reads like the form is a mention.
  enum Certainty: Sendable {
    /// Always: no ordinary word is written so.
    case distinct
    /// Where it has a capital.
    case capitalised
    /// It is an ordinary word too: `rose`, `pierre`, `mark`.
    case ordinary
    /// It is a word without which hardly a page is written: `will`, `may`, `an`.
    case function
  }

  /// The keys of its words, one after the other.
  let words: [WordKey]
  /// Whose it is, in ``PeopleList/people``: more than one where several have the name, whom it fits best first.
  var people: [Int]
  let role: Role
  let certainty: Certainty
  let isPlural: Bool
  /// The word in lower case with its accents, where it is an ordinary word too: `aimé` is a name, `aime` is not.
  var spelling = ""
}

/// All ways to write the people on a list, by their first word.
struct NameForms: Sendable {
  private(set) var forms: [NameForm] = []
  private var starts: [WordKey: Range<Int>] = [:]
  private var firstLetters: [Int: Set<WordKey>] = [:]

  /// Where in ``forms`` those are that begin with `key`, if there are any; those of most words first.
  @inline(__always) func range(startingWith key: WordKey) -> Range<Int>? { starts[key] }

  init(_ people: [Person]) {
    guard !people.isEmpty else { return }
    var made: [NameForm] = []
    for (index, person) in people.enumerated() {
      if person.kind == .person { firstLetters[index] = Self.firstLetters(of: person.name) }
      for (text, isNickname) in [(person.name, false)] + person.nicknames.map({ ($0, true) }) {
        for spelling in Self.spellings(of: text) {
          Self.add(spelling, of: person, at: index, isNickname: isNickname, to: &made)
        }
      }
    }
    let byFirst = Dictionary(grouping: made) { $0.words[0] }
    for (key, group) in byFirst {
      let start = forms.count
      for form in group.sorted(by: Self.isBetter) {
        // Of equal forms the most certain counts: that of a nickname before that of a part.
        guard let same = forms[start...].firstIndex(where: { $0.words == form.words }) else {
          forms.append(form)
          continue
        }
        if !forms[same].people.contains(form.people[0]) { forms[same].people += form.people }
      }
      starts[key] = start..<forms.count
    }
  }

  /// The keys of the first letters of a person's name of several words.
  func initials(of person: Int) -> Set<WordKey> { firstLetters[person] ?? [] }

  private static func firstLetters(of name: String) -> Set<WordKey> {
    let document = Document(name)
    let words = document.tokens.filter { $0.kind == .word && !OrdinaryWords.isLink($0.key) }
    guard words.count > 1 else { return [] }
    return Set(words.compactMap { document.folded($0).first }.map { WordKey(folded: [$0].span) })
  }

  private static func isBetter(_ one: NameForm, _ other: NameForm) -> Bool {
    func rank(_ form: NameForm) -> Int {
      switch form.role {
      case .whole: 0
      case .nickname: 1
      case .part: 2
      case .initials: 3
      }
    }
    return (other.words.count, rank(one), one.people[0]) < (one.words.count, rank(other), other.people[0])
  }

  private static func add(
    _ name: String, of person: Person, at index: Int, isNickname: Bool, to forms: inout [NameForm]
  ) {
    let document = Document(name)
    let tokens = document.tokens.filter(\.isWritten)
    func form(_ words: [WordKey], _ role: NameForm.Role, _ certainty: NameForm.Certainty, isPlural: Bool = false) {
      var form = NameForm(words: words, people: [index], role: role, certainty: certainty, isPlural: isPlural)
      if words.count == 1, certainty == .ordinary || certainty == .function,
        let token = tokens.first(where: { $0.key == words[0] })
      {
        form.spelling = document.text(token.range).lowercased()
      }
      forms.append(form)
    }
    let keys = tokens.map(\.key)
    let whole: NameForm.Role = isNickname ? .nickname : .whole
    let content = tokens.filter { !OrdinaryWords.isLink($0.key) }
    // `La Poste`: one word that everybody uses, and an article.
    let certainty: NameForm.Certainty =
      content.count > 1 ? .distinct : OrdinaryWords.certainty(of: content.first ?? tokens[0])
    form(keys, whole, certainty)
    if let last = tokens.last, let plural = plural(document.folded(last)) {
      let key = WordKey(folded: plural.span)
      let isOrdinary = tokens.count == 1 && (certainty != .distinct || OrdinaryWords.isOrdinary(key))
      form(keys.dropLast() + [key], whole, isOrdinary ? .ordinary : certainty, isPlural: true)
    }
    guard tokens.count > 1 else { return }
    let joined = tokens.flatMap { document.folded($0) }
    if joined.count >= 6 {
      let key = WordKey(folded: joined.span)
      form([key], whole, OrdinaryWords.isOrdinary(key) ? .ordinary : .distinct)
    }
    addParts(tokens, document, of: person, isNickname: isNickname, form)
    if person.kind == .person { addInitials(tokens, document, form) }
  }

  private typealias Adding = ([WordKey], NameForm.Role, NameForm.Certainty, Bool) -> Void

  /// First name or surname alone. Of a place, an organisation or a nickname only what no ordinary word is.
  private static func addParts(
    _ tokens: [Token], _ document: Document, of person: Person, isNickname: Bool, _ form: Adding
  ) {
    for token in tokens where token.kind == .word && !OrdinaryWords.isLink(token.key) {
      let letters = document.folded(token)
      guard letters.count > 1 else { continue }
      var certainty = OrdinaryWords.certainty(of: token)
      if person.kind != .person || isNickname {
        guard certainty == .distinct, letters.count > 2 else { continue }
        if person.kind != .person { certainty = .capitalised }
      }
      form([token.key], .part, certainty, false)
      if let plural = plural(letters) {
        let key = WordKey(folded: plural.span)
        form([key], .part, certainty == .distinct && OrdinaryWords.isOrdinary(key) ? .ordinary : certainty, true)
      }
    }
  }

  /// `A. M.` for Anna Martin, `J.-P.` and `JP` for Jean-Pierre.
  private static func addInitials(_ tokens: [Token], _ document: Document, _ form: Adding) {
    let named = tokens.filter { $0.kind == .word && !OrdinaryWords.isLink($0.key) }
    guard named.count > 1, let first = named.first else { return }
    func letters(_ tokens: [Token]) -> [UInt8] { tokens.compactMap { document.folded($0).first } }
    let isHyphenated = named[1].start == first.end + 1 && document.bytes[first.end] == UInt8(ascii: "-")
    for (group, isCompound) in [(named, false), (Array(named.prefix(2)), isHyphenated)] {
      guard group.count == named.count || isCompound else { continue }
      let initials = letters(group)
      guard initials.count == group.count, initials.allSatisfy({ (0x61...0x7a).contains($0) }) else { continue }
      let joined = WordKey(folded: initials.span)
      if !OrdinaryWords.isDottedAbbreviation(joined) {
        form(initials.map { WordKey(folded: [$0].span) }, .initials, .capitalised, false)
      }
      if isCompound, !OrdinaryWords.isKnownAbbreviation(joined) { form([joined], .initials, .capitalised, false) }
    }
  }

  /// The English plural, which is also how one forgets the apostrophe of `Anna’s`.
  private static func plural(_ letters: ArraySlice<UInt8>) -> [UInt8]? {
    guard letters.count >= 3, let last = letters.last, (0x61...0x7a).contains(last) else { return nil }
    let hisses = last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z")
    return letters + (hisses ? Array("es".utf8) : Array("s".utf8))
  }

  /// The name, and how it is written where the keyboard has no umlauts: Müller, Mueller.
  private static func spellings(of name: String) -> [String] {
    var other = ""
    for character in name {
      switch character {
      case "ä", "æ": other += "ae"
      case "ö", "ø", "œ": other += "oe"
      case "ü": other += "ue"
      case "å": other += "aa"
      case "Ä", "Æ": other += "Ae"
      case "Ö", "Ø", "Œ": other += "Oe"
      case "Ü": other += "Ue"
      case "Å": other += "Aa"
      default: other.append(character)
      }
    }
    return other == name ? [name] : [name, other]
  }
}
