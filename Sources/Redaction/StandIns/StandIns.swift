import Journal

/// What stands for whom in a thread: a conversation, and all texts that leave in it.
///
/// - A name is replaced word by word: `Anne Dubois` is Camille Moreau, so `Anne` is Camille and `Mme Dubois` Mme Moreau, in any
///   case and with or without accents. So nobody has to guess which Anne is meant: the reader of the redacted text can tell
///   exactly as much as a reader of the text itself, and every word can be put back.
/// - Places and bodies get invented names, since those fit any grammar (« à Rennes », « à Valmont ») and can be found
///   again in a reply, which "a town" could not; what kind of body it is stays: `Lycée Valmont`.
/// - Numbers, addresses and the like get a numbered phrase in brackets (``Placeholder``).
/// - Ages, dates and sums are told roughly in words, by ``Generalisation``; those are not remembered and never put back.
///
/// A stand-in is never a word of the texts of the thread, nor a name that the caller said to avoid, nor does it contain or lie
/// within a word that was removed, nor is it one that a reader could take for a name of the texts (``NameNeighbours``), as long as there are
/// others. If a later text has a word that stands for somebody already, another one is found from
/// then on, and the earlier one is still understood in replies.
///
/// Names are taken in an order that only `seed` decides, and not the real name: who knows the seed still learns nothing.
public struct StandIns: Sendable {
  /// Decides which stand-ins are taken first.
  public let seed: UInt64
  /// All pairs, in the order in which they were made.
  private(set) var pairs: [Pair] = []
  /// Where in ``pairs`` the people are that have a number.
  private(set) var numberedPeople = NumberedPeople()
  /// The words of each name of several words that was met, in order.
  private(set) var fullNames: [[String]] = []
  /// Invented names that the texts or the journal have themselves, and placeholders that a text has, folded.
  private(set) var avoided: Set<String> = []

  /// Nicknames of the writer's own people, and whose they are; told anew for each text, and not kept.
  private(set) var aliases: [String: [NameWord]] = [:]

  /// The pair in force for each real thing, by ``Pair/address``.
  private var byAddress: [String: Int] = [:]
  /// What is in use as a stand-in, folded.
  private var taken: Set<String> = []
  /// How many placeholders of each label there are.
  private var counts: [Placeholder.Label: Int] = [:]
  /// Folded words that no stand-in may contain or be part of.
  private var removed: Set<[UInt8]> = []
  /// The same one after the other, with spaces between.
  private var removedLetters: [UInt8] = []
  /// Names of the texts and the journal, and words that are written like names.
  private var neighbours = NameNeighbours()
  /// Words of people's names that were removed.
  private var people: Set<WordKey> = []
  private var passed: [Cursor: Int] = [:]
  /// Numbers that stand in what is removed: no placeholder is given one of them, for it would say them again. Told anew for each text, and not kept.
  private var removedNumbers: Set<Int> = []

  /// The shortest word that counts as part of another, in letters.
  private static let shortestRemoved = 3
  /// The most tokens that a name with initials has.
  static let longestInitials = 24

  /// Nothing yet.
  public init(seed: UInt64) { self.seed = seed }

  /// A real thing, and what stands for it.
  struct Pair: Hashable, Sendable {
    /// What kind of pair it is. The raw values are those of the encoding.
    enum Kind: UInt8, Sendable {
      /// A word of a person's name, or a place or body in one word or more.
      case name = 1
      /// A person whose name is written with initials; the stand-in has initials too.
      case initials = 2
      /// A thing that is no name, and its placeholder.
      case thing = 3
      /// A person, place or body, and its placeholder at level `veiled`.
      case veiledName = 4
    }

    let kind: Kind
    let type: SpanType
    /// What the real thing is known by: folded words or digits.
    let key: String
    /// The real thing as the writer writes it.
    var original: String
    let standIn: String
    /// Whether French elides before the real thing (`d’Hélène`), where that was seen.
    var isElided: Bool?
    var gender: Gender?
    /// Whether another stand-in has taken its place.
    var isRetired = false

    /// Names of all types are one namespace: Florence is Florence, be it a friend or a town.
    var address: String { Self.address(kind, type, key) }

    static func address(_ kind: Kind, _ type: SpanType, _ key: String) -> String {
      kind == .thing ? "\(kind.rawValue)\(type.rawValue) \(key)" : "\(kind.rawValue) \(key)"
    }
  }

  // MARK: What must be avoided

  /// Keeps `names` from being taken for stand-ins: names that the writer's journal is known to have.
  public mutating func avoid(_ names: some Sequence<String>) {
    for name in names {
      let document = Document(name)
      for token in document.tokens where token.kind == .word { avoidWord(token, in: document, isRemoved: true) }
    }
  }

  /// Takes note of who has which nickname.
  mutating func know(_ aliases: [String: [NameWord]]) { self.aliases = aliases }

  /// Takes note of a text of the thread, before anything of it is replaced: of its words, and of those that will be removed.
  mutating func meet(_ document: Document, removing findings: [Finding] = []) {
    var next = 0
    for index in document.tokens.indices {
      let token = document.tokens[index]
      switch token.kind {
      case .word:
        while next < findings.count, findings[next].range.upperBound <= token.start { next += 1 }
        let isRemoved = next < findings.count && findings[next].range.lowerBound < token.end && findings[next].isName
        avoidWord(token, in: document, isRemoved: isRemoved)
        if isRemoved, findings[next].type == .person { people.insert(token.key) }
      case .sign:
        if document.bytes[token.start] == UInt8(ascii: "["), let found = Placeholder.read(document, at: index) {
          let written = found.placeholder.written(in: .english)
          avoided.insert(written)
          if taken.contains(written) { retire(written) }
        }
      case .number, .mixed, .lineBreak: continue
      }
    }
    removedNumbers = document.numbers(in: findings)
    guard !removedNumbers.isEmpty else { return }
    for index in pairs.indices {
      guard !pairs[index].isRetired, let placeholder = Self.placeholder(pairs[index].standIn),
        removedNumbers.contains(placeholder.number)
      else { continue }
      retire(at: index)
    }
  }

  private mutating func avoidWord(_ token: Token, in document: Document, isRemoved: Bool) {
    if isRemoved { addRemoved(document.folded(token)) }
    if isRemoved || token.casing == .title || token.casing == .upper { neighbours.add(document.folded(token)) }
    guard InventedNames.sieve[Int(token.key.value & 4095)], InventedNames.byKey[token.key] != nil else { return }
    let folded = String(decoding: document.folded(token), as: UTF8.self)
    guard avoided.insert(folded).inserted, taken.contains(folded) else { return }
    retire(folded)
  }

  /// The pair whose stand-in is `folded` is from now on only understood, and not used.
  private mutating func retire(_ folded: String) {
    for index in pairs.indices where !pairs[index].isRetired && Self.uniqueForm(pairs[index].standIn).contains(folded) {
      retire(at: index)
    }
  }

  private mutating func retire(at index: Int) {
    pairs[index].isRetired = true
    byAddress[pairs[index].address] = nil
  }

  // MARK: Pairs

  /// The pair in force for a real thing.
  func pair(_ kind: Pair.Kind, _ type: SpanType, _ key: String) -> Pair? {
    byAddress[Pair.address(kind, type, key)].map { pairs[$0] }
  }

  mutating func add(_ pair: Pair) {
    if !pair.isRetired { byAddress[pair.address] = pairs.count }
    taken.formUnion(Self.uniqueForm(pair.standIn))
    if let label = Self.placeholder(pair.standIn) { counts[label.label] = max(counts[label.label] ?? 0, label.number) }
    if pair.kind == .veiledName, pair.type == .person { numberedPeople.add(pair.words, at: pairs.count) }
    pairs.append(pair)
  }

  /// Changes what is known of the real thing of a pair in force.
  mutating func change(_ kind: Pair.Kind, _ type: SpanType, _ key: String, _ body: (inout Pair) -> Void) {
    guard let index = byAddress[Pair.address(kind, type, key)] else { return }
    body(&pairs[index])
  }

  /// Whether `standIn` stands for something already.
  func isTaken(_ standIn: String) -> Bool { taken.contains(String(decoding: TextFold.fold(standIn), as: UTF8.self)) }

  /// Whether a word is part of the name of somebody who was removed.
  func isOfPeople(_ token: Token) -> Bool { people.contains(token.key) }

  mutating func remember(fullName words: [String]) {
    if words.count > 1, !fullNames.contains(words) { fullNames.append(words) }
  }

  /// The next free placeholder with `label`.
  mutating func placeholder(_ label: Placeholder.Label) -> Placeholder {
    var number = (counts[label] ?? 0) + 1
    while removedNumbers.contains(number)
      || avoided.contains(Placeholder(label: label, number: number).written(in: .english))
    { number += 1 }
    return Placeholder(label: label, number: number)
  }

  /// The next free invented name of a list.
  /// - Parameter beginsWithVowel: if given, such a one is preferred.
  /// - Returns: `nil` when all are taken or avoided.
  mutating func invented(_ list: InventedNames, _ language: Language, beginsWithVowel: Bool?) -> String? {
    let other: Language = language == .english ? .french : .english
    for isDistinct in [true, false] {
      for language in [language, other] {
        for list in [list] + list.next {
          for vowel in beginsWithVowel == nil ? [nil] : [beginsWithVowel, nil] {
            let cursor = Cursor(list: list, language: language, beginsWithVowel: vowel, isDistinct: isDistinct)
            if let name = next(cursor) { return name }
          }
        }
      }
    }
    return nil
  }

  /// How far a list was gone through: what was passed over once can never be taken later.
  private struct Cursor: Hashable {
    let list: InventedNames
    let language: Language
    let beginsWithVowel: Bool?
    /// Whether names that could be taken for one of the texts are passed over.
    let isDistinct: Bool
  }

  private mutating func next(_ cursor: Cursor) -> String? {
    let names = cursor.list.names(in: cursor.language)
    let order = SeededOrder(count: names.count, seed: seed, list: cursor.list.rawValue, language: cursor.language)
    for place in passed[cursor, default: 0]..<names.count {
      let name = names[order[place]]
      let folded = TextFold.fold(name)
      let text = String(decoding: folded, as: UTF8.self)
      passed[cursor] = place + 1
      if taken.contains(text) || avoided.contains(text) || touchesRemoved(folded) { continue }
      if cursor.isDistinct, neighbours.contains(folded) { continue }
      if cursor.beginsWithVowel == nil || French.beginsWithVowel(folded) == cursor.beginsWithVowel { return name }
    }
    return nil
  }

  /// Whether an invented name contains a word that was removed, or lies within one.
  private func touchesRemoved(_ folded: [UInt8]) -> Bool {
    for start in folded.indices {
      for end in start + 1...folded.count where end - start >= Self.shortestRemoved {
        if removed.contains(Array(folded[start..<end])) { return true }
      }
    }
    return removedLetters.contains(folded)
  }

  private mutating func addRemoved(_ folded: some Collection<UInt8>) {
    guard folded.count >= Self.shortestRemoved, removed.insert(Array(folded)).inserted else { return }
    removedLetters += folded
    removedLetters.append(0x20)
  }

  /// What is unique about a stand-in, folded: the placeholder in English, or the words of a name.
  private static func uniqueForm(_ standIn: String) -> [String] {
    if let placeholder = placeholder(standIn) { return [placeholder.written(in: .english)] }
    return [String(decoding: TextFold.fold(standIn), as: UTF8.self)]
  }

  /// The placeholder that a stand-in is, if it is one.
  static func placeholder(_ standIn: String) -> Placeholder? {
    guard standIn.utf8.first == UInt8(ascii: "[") else { return nil }
    return Placeholder.read(Document(standIn), at: 0)?.placeholder
  }

  /// What encodes and decodes makes a value from its parts.
  init(seed: UInt64, pairs: [Pair], fullNames: [[String]], avoided: Set<String>) {
    self.seed = seed
    self.fullNames = fullNames
    self.avoided = avoided
    for pair in pairs {
      add(pair)
      if pair.kind != .thing {
        for word in pair.key.utf8.split(whereSeparator: { $0 == 0x20 || $0 == UInt8(ascii: "-") }) { addRemoved(word) }
      }
    }
  }
}

extension Document {
  /// The numbers of at least three digits, and few enough to count things by, in what was found: of each group of digits, and of all of a finding together.
  fileprivate func numbers(in findings: [Finding]) -> Set<Int> {
    var numbers: Set<Int> = []
    func add(_ digits: ArraySlice<UInt8>) {
      guard (3...7).contains(digits.count), let number = Int(String(decoding: digits, as: UTF8.self)) else { return }
      numbers.insert(number)
    }
    var index = 0
    for finding in findings {
      while index < tokens.count, tokens[index].end <= finding.range.lowerBound { index += 1 }
      var all: [UInt8] = []
      for token in tokens[index...].prefix(while: { $0.start < finding.range.upperBound }) {
        let digits = folded(token).filter { $0 &- UInt8(ascii: "0") < 10 }
        add(digits[...])
        all += digits
      }
      add(all[...])
    }
    return numbers
  }
}

/// An order of so many things, decided by a seed: each of them comes once.
private struct SeededOrder {
  private let count: Int
  private let start: Int
  private let step: Int

  init(count: Int, seed: UInt64, list: UInt8, language: Language) {
    self.count = max(1, count)
    var state = seed ^ (UInt64(list) + 1) &* 0x9e37_79b9_7f4a_7c15 ^ (language == .french ? 0x5555 : 0)
    start = Int(Self.next(&state) % UInt64(self.count))
    var step = 1 + Int(Self.next(&state) % UInt64(self.count))
    while Self.divisor(step, self.count) != 1 { step += 1 }
    self.step = step
  }

  subscript(_ place: Int) -> Int { (start + place * step) % count }

  /// Sebastiano Vigna, SplitMix64.
  private static func next(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

  private static func divisor(_ one: Int, _ other: Int) -> Int { other == 0 ? one : divisor(other, one % other) }
}

extension [UInt8] {
  /// Whether `part` occurs within.
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    let (all, part) = (span, part.span)
    guard part.count > 0, part.count <= all.count else { return false }
    for start in 0...(all.count - part.count) where all[start] == part[0] {
      var length = 1
      while length < part.count, all[start + length] == part[length] { length += 1 }
      if length == part.count { return true }
    }
    return false
  }
}
