public import Journal

/// What stands around a thing in its text.
struct Surroundings: Equatable {
  /// Whether French elided before it (`d’Anne`), did not where it might have (`de Marc`), or neither is known.
  var isElided: Bool?
  /// Whether it is spoken of as a feminine region (`en Bretagne`).
  var isRegion = false

  static let unknown = Surroundings()
}

extension StandIns {
  /// The stand-in of a real thing, made now if there is none yet.
  ///
  /// The same person in another form gets the corresponding form: full name, first name, surname, initials of a known full name,
  /// capitals, possessive. The words of all texts concerned should have been ``avoid(_:)``ed before.
  /// - Parameters:
  ///   - original: the thing as the text has it; of a name, titles and a possessive stay.
  ///   - gender: of a person, where it is known; else of the words that a lexicon knows; else a name of either gender is taken.
  public mutating func standIn(
    for original: String, type: SpanType, language: Language, gender: Gender? = nil
  ) -> String {
    standIn(for: original, type: type, by: nil, language: language, gender: gender, .unknown, .unknown)
  }

  mutating func standIn(
    for original: String, type: SpanType, by detector: DetectorName?, language: Language, gender: Gender?,
    _ surroundings: Surroundings, _ facts: NameFacts
  ) -> String {
    let name =
      switch type {
      case .person: person(original, language, gender, surroundings, facts)
      case .location: place(original, surroundings.isRegion ? .region : .town, .location, language, surroundings)
      case .organisation: body(original, language, surroundings)
      default: nil as String?
      }
    return name ?? thing(original, type, detector, language)
  }

  // MARK: Persons

  private mutating func person(
    _ original: String, _ language: Language, _ gender: Gender?, _ surroundings: Surroundings, _ facts: NameFacts
  ) -> String? {
    let name = NameParts(original, in: language).knowing(aliases)
    let words = name.parts.compactMap { part -> String? in
      switch part {
      case .kept: nil
      case .word(let key, _): key
      case .initial(let letter, _): letter
      }
    }
    guard !words.isEmpty, !words.contains("") else { return nil }
    let hasInitials = name.parts.contains { if case .initial = $0 { true } else { false } }
    if hasInitials, words.count > 1, let known = initials(of: name, words) { return known }
    var result = ""
    var place = 0
    for part in name.parts {
      let (key, spelling): (String, String)
      switch part {
      case .kept(let text):
        result += text
        continue
      case .word(let word, let written): (key, spelling) = (word, written)
      case .initial(let letter, let written): (key, spelling) = (letter + ".", written)
      }
      let isSurname = place > 0 && place == words.count - 1 || place == 0 && words.count == 1 && name.hasTitle
      let known = gender ?? name.gender ?? facts.gender(spelling)
      let list: InventedNames =
        isSurname ? .surname : known == .feminine ? .feminine : known == .masculine ? .masculine : .eitherGender
      guard
        let standIn = word(
          key, spelling, list, .person, language, isSurname ? nil : known, place == 0 ? surroundings : .unknown)
      else { return nil }
      result += standIn
      place += 1
    }
    if !hasInitials { remember(fullName: words) }
    return result
  }

  /// The stand-in of one word of a name, in the case of `spelling`.
  private mutating func word(
    _ key: String, _ spelling: String, _ list: InventedNames, _ type: SpanType, _ language: Language, _ gender: Gender?,
    _ surroundings: Surroundings
  ) -> String? {
    if let known = pair(.name, type, key) {
      change(.name, type, key) { pair in
        if Spelling(spelling) > Spelling(pair.original) { pair.original = spelling }
        pair.isElided = pair.isElided ?? surroundings.isElided
      }
      return Casing(of: spelling).applied(to: known.standIn)
    }
    let vowel = language == .french ? surroundings.isElided ?? Self.vowel(key) : nil
    guard let standIn = invented(list, language, beginsWithVowel: vowel) else { return nil }
    add(
      Pair(
        kind: .name, type: type, key: key, original: spelling, standIn: standIn, isElided: surroundings.isElided,
        gender: gender))
    return Casing(of: spelling).applied(to: standIn)
  }

  /// Whether a folded word begins with a vowel; `nil` where only use can tell.
  private static func vowel(_ key: String) -> Bool? {
    let first = key.utf8.first
    return first == UInt8(ascii: "h") || first == UInt8(ascii: "y") ? nil : French.beginsWithVowel(key.utf8)
  }

  /// `A. D.` or `Anne D.` where Anne Dubois is known: the same letters of her stand-in.
  private mutating func initials(of name: NameParts, _ words: [String]) -> String? {
    let key = words.joined(separator: " ")
    if let known = pair(.initials, .person, key) { return known.standIn }
    let full = fullNames.last { full in
      full.count == words.count
        && zip(full, words).allSatisfy { $1.unicodeScalars.count == 1 ? $0.hasPrefix($1) : $0 == $1 }
    }
    guard let full else { return nil }
    var result = ""
    var place = 0
    for part in name.parts {
      switch part {
      case .kept(let text): result += text
      case .word(_, let spelling):
        guard let standIn = pair(.name, .person, full[place])?.standIn else { return nil }
        result += Casing(of: spelling).applied(to: standIn)
        place += 1
      case .initial(_, let spelling):
        guard let standIn = pair(.name, .person, full[place])?.standIn, let letter = standIn.first else { return nil }
        result += String(letter) + (spelling.hasSuffix(".") ? "." : "")
        place += 1
      }
    }
    guard !isTaken(result) else { return nil }
    add(
      Pair(
        kind: .initials, type: .person, key: key, original: name.written, standIn: result, isElided: nil, gender: nil))
    return result
  }

  // MARK: Places and bodies

  private mutating func place(
    _ original: String, _ list: InventedNames, _ type: SpanType, _ language: Language, _ surroundings: Surroundings
  ) -> String? {
    let document = Document(original)
    guard let whole = document.withoutPossessive() else { return nil }
    // "La Bretagne" is "Bretagne" at the start of a sentence.
    let article = document.article
    let core = article..<whole.core.upperBound
    var (list, surroundings) = (list, surroundings)
    if article > 0, list == .town, language == .french {
      surroundings = document.surroundings(of: core)
      if surroundings.isRegion { list = .region }
    }
    var (key, spelling) = (document.key(core), document.text(core))
    if let known = aliases[key], known.count == 1 { (key, spelling) = (known[0].key, known[0].spelling) }
    guard !key.isEmpty else { return nil }
    let gender: Gender? = list == .region ? .feminine : nil
    guard let standIn = word(key, spelling, list, type, language, gender, surroundings) else { return nil }
    return document.text(0..<article) + standIn + whole.kept
  }

  /// A body keeps the words that say what it is: `Lycée Valmont`, `Elmbridge Hospital`.
  private mutating func body(_ original: String, _ language: Language, _ surroundings: Surroundings) -> String? {
    let document = Document(original)
    let words = document.tokens.indices.filter { index in
      let token = document.tokens[index]
      return token.kind == .number || token.kind == .mixed
        || token.kind == .word && !GenericWords.contains(token.key)
          && token.count > 2
    }
    // Where somebody is called Hall, no hall of that name may stay.
    guard let first = words.first, let last = words.last, !document.tokens.contains(where: isOfPeople) else {
      return place(original, .firm, .organisation, language, surroundings)
    }
    let start = document.tokens[first].start
    let core = document.text(start..<document.bytes.count)
    let tail = document.text(document.tokens[last].end..<document.bytes.count)
    let isNamedKind =
      start > 0 || !tail.isEmpty && !tail.utf8.starts(with: "'s".utf8) && !tail.utf8.starts(with: "’s".utf8)
    let name = document.text(start..<document.tokens[last].end)
    return place(
      isNamedKind ? name : core, isNamedKind ? .town : .firm, .organisation, language,
      start == 0 ? surroundings : .unknown
    ).map { document.text(0..<start) + $0 + (isNamedKind ? tail : "") }
  }

  // MARK: Everything else

  private mutating func thing(
    _ original: String, _ type: SpanType, _ detector: DetectorName?, _ language: Language
  ) -> String {
    let key = Self.key(of: original, type)
    if let known = pair(.thing, type, key) { return known.standIn }
    let standIn = placeholder(Placeholder.Label(type, detector)).written(in: language)
    add(Pair(kind: .thing, type: type, key: key, original: original, standIn: standIn, isElided: nil, gender: nil))
    return standIn
  }

  /// What a thing is known by however it is written: of numbers the letters and digits, of a telephone number the last nine
  /// digits, of an address on the net what comes after `https://www.`.
  private static func key(of original: String, _ type: SpanType) -> String {
    var folded = TextFold.fold(original)
    switch type {
    case .phone:
      let digits = folded.filter { $0 &- 0x30 < 10 }
      if !digits.isEmpty { folded = Array(digits.suffix(9)) }
    case .id:
      let plain = folded.filter { $0 &- 0x30 < 10 || $0 &- 0x61 < 26 || $0 >= 0x80 }
      if !plain.isEmpty { folded = plain }
    case .url:
      for prefix in ["https://", "http://", "www."] where folded.starts(with: prefix.utf8) {
        folded.removeFirst(prefix.utf8.count)
      }
      if folded.last == UInt8(ascii: "/") { folded.removeLast() }
    case .person, .location, .organisation, .date, .age, .email, .handle, .address, .rare: break
    }
    // Marks alone fold to nothing.
    return folded.isEmpty ? original : String(decoding: folded, as: UTF8.self)
  }

  // MARK: Level veiled

  /// The numbered placeholder of a real thing, for level `veiled`: `[person 1]`, the same for a person's every form.
  public mutating func placeholder(for original: String, type: SpanType, language: Language) -> String {
    placeholder(for: original, type: type, by: nil, language: language)
  }

  mutating func placeholder(
    for original: String, type: SpanType, by detector: DetectorName?, language: Language
  ) -> String {
    let key: String
    switch type {
    case .person:
      let words = NameParts(original, in: language).knowing(aliases).parts.compactMap { part -> String? in
        if case .word(let key, _) = part { key } else if case .initial(let letter, _) = part { letter } else { nil }
      }
      guard !words.contains("") else { return thing(original, type, detector, language) }
      key = words.joined(separator: " ")
      if let known = samePerson(as: words) {
        if words.count > known.key.split(separator: " ").count { alias(key, of: known, original) }
        return known.standIn
      }
    case .location, .organisation:
      let document = Document(original)
      let plain = document.withoutPossessive().map { document.key(document.article..<$0.core.upperBound) } ?? ""
      key = aliases[plain].flatMap { $0.count == 1 ? $0[0].key : nil } ?? plain
    default: return thing(original, type, detector, language)
    }
    guard !key.isEmpty else { return thing(original, type, detector, language) }
    if let known = pair(.veiledName, type, key) { return known.standIn }
    let standIn = placeholder(Placeholder.Label(type, detector)).written(in: language)
    add(
      Pair(kind: .veiledName, type: type, key: key, original: original, standIn: standIn, isElided: nil, gender: nil))
    return standIn
  }

  /// The person met last whose name has all of `words`, or whose whole name is among them.
  private func samePerson(as words: [String]) -> Pair? {
    guard !words.isEmpty else { return nil }
    let place = numberedPeople.candidates(for: words).sorted(by: >)
      .first { !pairs[$0].isRetired && NumberedPeople.mayBeOne(words, pairs[$0].words) }
    return place.map { pairs[$0] }
  }

  /// The same person by a fuller name.
  private mutating func alias(_ key: String, of known: Pair, _ original: String) {
    add(
      Pair(
        kind: .veiledName, type: known.type, key: key, original: known.original, standIn: known.standIn, isElided: nil,
        gender: nil))
  }
}

extension StandIns.Pair {
  /// The words that the real thing is known by.
  var words: [String] { key.split(separator: " ").map(String.init) }
}

extension NameParts {
  /// The same with the name in the place of a nickname, in the case in which that is written.
  fileprivate func knowing(_ aliases: [String: [NameWord]]) -> NameParts {
    guard !aliases.isEmpty else { return self }
    var known = self
    let nickname = words
    if nickname.count > 1, let name = aliases[nickname.map(\.key).joined(separator: " ")],
      let first = parts.firstIndex(where: \.isWord), let last = parts.lastIndex(where: \.isWord)
    {
      let parts = name.flatMap { [Part.kept(" "), .word(key: $0.key, spelling: $0.spelling)] }.dropFirst()
      known.replace(first...last, by: Array(parts))
      return known
    }
    for index in parts.indices {
      guard case .word(let key, let spelling) = parts[index], let name = aliases[key], name.count == 1 else { continue }
      let word = Casing(of: spelling).applied(to: name[0].spelling)
      known.replace(index...index, by: [.word(key: name[0].key, spelling: word)])
    }
    return known
  }

  /// The name as it was written.
  fileprivate var written: String {
    parts.map { part in
      switch part {
      case .kept(let text): text
      case .word(_, let spelling), .initial(_, let spelling): spelling
      }
    }.joined()
  }
}

extension Document {
  /// The whole text but for a possessive at its end, and that possessive; `nil` if there is no word.
  fileprivate func withoutPossessive() -> (core: Range<Int>, kept: String)? {
    guard let last = tokens.lastIndex(where: { $0.kind != .sign && $0.kind != .lineBreak }) else { return nil }
    var end = bytes.count
    let isS = folded(tokens[last]).elementsEqual([UInt8(ascii: "s")])
    if last > 1, isS, isSign("'", at: last - 1) || isSign("’", at: last - 1) { end = tokens[last - 1].start }
    return (0..<end, text(end..<bytes.count))
  }

  /// Where the article at its beginning ends, if a word follows.
  fileprivate var article: Int {
    guard let first = tokens.first, first.start == 0, Self.articles.contains(first), tokens.count > 1 else { return 0 }
    let isElided = isSign("'", at: 1) || isSign("’", at: 1)
    let next = isElided ? 2 : 1
    guard next < tokens.count, tokens[next].kind == .word, tokens[next].isAfterSpace != isElided else { return 0 }
    return tokens[next].start
  }

  private static let articles = Cues("la le les l the")

  /// The words of a piece, folded, with single spaces.
  fileprivate func key(_ range: Range<Int>) -> String {
    var key: [UInt8] = []
    for token in tokens where token.start >= range.lowerBound && token.end <= range.upperBound {
      guard token.kind != .sign, token.kind != .lineBreak else { continue }
      if !key.isEmpty { key.append(0x20) }
      key += folded(token)
    }
    return String(decoding: key, as: UTF8.self)
  }
}
