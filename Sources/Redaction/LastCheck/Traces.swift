import Journal

/// What would give away a piece that was removed, wherever it still stood: its words, its numbers, and its digits in a row.
///
/// A word counts from three letters on, in any case and with or without accents, its plural too; words of two parts also
/// written as one (`#AnneDubois`, `annedubois`). An ordinary word that was part of a name (`rose`, `pierre`) counts only with a
/// capital inside a sentence; a generic one (`street`, `hôpital`, ``GenericWords``) never does. Digits count from three on,
/// whatever separates them, with or without the prefix of a country.
struct Traces: Sendable {
  /// Whose trace it is.
  struct Origin: Hashable, Sendable {
    let type: SpanType
    let detector: DetectorName
  }

  private var words: [WordKey: Origin] = [:]
  /// Those of ``words`` that only count with a capital inside a sentence.
  private var ordinary: Set<WordKey> = []
  private var digits: [UInt64: Origin] = [:]
  /// Names in scripts without capitals, which may have no spaces between words either.
  private var caseless: [(letters: [UInt8], origin: Origin)] = []
  /// Most tokens are told apart from all traces by ten bits of their key.
  private var sieve = [Bool](repeating: false, count: 1024)

  /// The traces of `findings`, which are in order.
  init(of findings: [Finding], in document: Document, _ language: Language, _ facts: NameFacts) {
    var index = 0
    for finding in findings {
      while index < document.tokens.count, document.tokens[index].end <= finding.range.lowerBound { index += 1 }
      var last = index
      while last < document.tokens.count, document.tokens[last].start < finding.range.upperBound { last += 1 }
      add(finding, index..<last, in: document, language, facts)
      index = last
    }
  }

  var isEmpty: Bool { words.isEmpty && digits.isEmpty }

  private mutating func add(
    _ finding: Finding, _ tokens: Range<Int>, in document: Document, _ language: Language, _ facts: NameFacts
  ) {
    let origin = Origin(type: finding.type, detector: finding.detector)
    var all = DigitHash()
    var parts: [ArraySlice<UInt8>] = []
    let isRoughAmount = finding.detector == .money || finding.type == .age
    for index in tokens {
      let token = document.tokens[index]
      let letters = document.folded(token)
      switch token.kind {
      case .sign, .lineBreak: continue
      case .word:
        // A date, an age or a sum is told by its numbers.
        if finding.type == .date || isRoughAmount { continue }
        // People are called Park, Petit or Hill.
        let isKindOfPerson = finding.type == .person && GenericWords.isKind(token.key)
        guard letters.count >= 3, isKindOfPerson || !GenericWords.contains(token.key), !Titles.contains(token)
        else { continue }
        parts.append(letters)
        if token.casing == .none { caseless.append((Array(letters), origin)) }
        if isKindOfPerson || facts.isOrdinary(token.key, language) {
          enter(token.key, origin, isOrdinary: true)
        } else {
          enter(token.key, origin)
          if finding.isName { enter(WordKey(folded: letters + [UInt8(ascii: "s")]), origin) }
        }
      case .number:
        all.add(letters)
        // A round or small amount says nothing about anybody.
        if isRoughAmount, letters.count < 4 || letters.suffix(2).elementsEqual([0x30, 0x30]) { continue }
        if letters.count >= 3 { enter(digits: DigitHash(letters).value, origin) }
      case .mixed:
        all.add(letters)
        // `10s.` is as small as `10 shillings`.
        if finding.detector == .money, letters.count(where: { $0 &- 0x30 < 10 }) < 4 { continue }
        if letters.count >= 3 { enter(token.key, origin) }
      }
    }
    if all.count >= 4, !isRoughAmount {
      enter(digits: all.value, origin)
      if let national = all.lastNine { enter(digits: national, origin) }
    }
    if finding.type == .person, parts.count == 2 {
      for key in [WordKey(folded: parts[0] + parts[1]), WordKey(folded: parts[1] + parts[0])] {
        enter(key, origin, isOrdinary: facts.isOrdinary(key, language))
      }
    }
  }

  private mutating func enter(_ key: WordKey, _ origin: Origin, isOrdinary: Bool = false) {
    if words.updateValue(origin, forKey: key) == nil {
      if isOrdinary { ordinary.insert(key) }
    } else if !isOrdinary {
      ordinary.remove(key)
    }
    sieve[Int(key.value & 1023)] = true
  }

  private mutating func enter(digits value: UInt64, _ origin: Origin) {
    if digits[value] == nil { digits[value] = origin }
  }

  /// The first trace in `document` from the token at `index` on that does not stand in one of `covered`, as tokens.
  ///
  /// - Parameter next: the first of `covered` that does not end before the token; moved along.
  func first(in document: Document, from index: inout Int, besides covered: [Finding] = [], next: inout Int) -> Hit? {
    while index < document.tokens.count {
      let token = document.tokens[index]
      while next < covered.count, covered[next].range.upperBound <= token.start { next += 1 }
      if next < covered.count, covered[next].range.lowerBound < token.end {
        index += 1
        continue
      }
      if let hit = hit(in: document, at: index, before: next < covered.count ? covered[next].range.lowerBound : .max) {
        index = hit.tokens.upperBound
        return hit
      }
      index += 1
    }
    return nil
  }

  /// A trace, and where it was found: in which tokens, and in which bytes of them.
  struct Hit {
    let tokens: Range<Int>
    let range: Range<Int>
    let origin: Origin

    init(_ tokens: Range<Int>, in document: Document, _ origin: Origin) {
      self.tokens = tokens
      range = document.tokens[tokens.lowerBound].start..<document.tokens[tokens.upperBound - 1].end
      self.origin = origin
    }

    init(_ range: Range<Int>, inToken index: Int, _ origin: Origin) {
      tokens = index..<index + 1
      self.range = range
      self.origin = origin
    }
  }

  @inline(__always)
  private func hit(in document: Document, at index: Int, before end: Int) -> Hit? {
    let token = document.tokens[index]
    switch token.kind {
    case .sign, .lineBreak: return nil
    case .word:
      if sieve[Int(token.key.value & 1023)], let origin = words[token.key] {
        let isName = !token.startsSentence && token.casing != .lower && token.casing != .none
        if isName || !ordinary.contains(token.key) { return Hit(index..<index + 1, in: document, origin) }
      }
      switch token.casing {
      case .mixed: return compoundHit(in: document, at: index)
      case .none: return caseless.isEmpty ? nil : caselessHit(in: document, at: index)
      case .lower, .title, .upper: return nil
      }
    case .mixed:
      if sieve[Int(token.key.value & 1023)], let origin = words[token.key] {
        return Hit(index..<index + 1, in: document, origin)
      }
      return digits.isEmpty ? nil : digitHit(in: document, at: index, before: end)
    case .number: return digits.isEmpty ? nil : digitHit(in: document, at: index, before: end)
    }
  }

  /// `AnneDubois`: a word of several that each begin with a capital.
  private func compoundHit(in document: Document, at index: Int) -> Hit? {
    guard !words.isEmpty else { return nil }
    var part = String.UnicodeScalarView()
    for scalar in document.text(document.tokens[index].range).unicodeScalars {
      if scalar.properties.isUppercase, !part.isEmpty {
        if let origin = words[WordKey(String(part))] { return Hit(index..<index + 1, in: document, origin) }
        part = String.UnicodeScalarView()
      }
      part.append(scalar)
    }
    return words[WordKey(String(part))].map { Hit(index..<index + 1, in: document, $0) }
  }

  /// A name within a run of letters that has no spaces.
  private func caselessHit(in document: Document, at index: Int) -> Hit? {
    let token = document.tokens[index]
    let letters = document.folded(token)
    for (name, origin) in caseless where name.count < letters.count {
      for start in letters.startIndex...(letters.endIndex - name.count)
      where letters[start..<start + name.count].elementsEqual(name) {
        // What was folded away shifts the places: then all of it is taken.
        guard letters.count == token.count else { return Hit(index..<index + 1, in: document, origin) }
        let place = token.start + start - letters.startIndex
        return Hit(place..<place + name.count, inToken: index, origin)
      }
    }
    return nil
  }

  /// How many groups of digits are read as one number.
  private static let mostGroups = 12

  /// Digits from the token at `index` on, in one or more groups with separators between, that are a removed number's.
  private func digitHit(in document: Document, at index: Int, before end: Int) -> Hit? {
    var run = DigitHash()
    var found: Hit?
    var next = index
    var groups = 0
    while next < document.tokens.count, groups < Self.mostGroups {
      let token = document.tokens[next]
      guard token.start < end else { break }
      if token.kind == .number || token.kind == .mixed {
        run.add(document.folded(token))
        groups += 1
        if run.count >= 3, let origin = digits[run.value] ?? run.lastNine.flatMap({ digits[$0] }) {
          found = Hit(index..<next + 1, in: document, origin)
        }
      } else if token.kind == .lineBreak || token.kind == .word && token.count > 2 {
        break
      } else if token.kind == .sign, next + 1 < document.tokens.count, !Self.separates(document, next) {
        break
      }
      next += 1
    }
    return found
  }

  private static func separates(_ document: Document, _ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.count == 1 else { return true }  // dashes, middle points and the like
    switch document.bytes[token.start] {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "'"),
      UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "+"):
      return true
    default: return false
    }
  }
}

extension Traces {
  /// The traces that stand in `document` outside `findings`, as findings of their own: other mentions of the same things.
  func mentions(in document: Document, besides findings: [Finding]) -> [Finding] {
    guard !isEmpty else { return [] }
    var mentions: [Finding] = []
    var (index, next) = (0, 0)
    while let hit = first(in: document, from: &index, besides: findings, next: &next) {
      let isWord = hit.tokens.count == 1 && document.tokens[hit.tokens.lowerBound].kind == .word
      mentions.append(Finding(hit.range, isWord ? hit.origin.type.ofItsWords : hit.origin.type, by: .mention))
    }
    return mentions
  }
}

extension SpanType {
  /// What a word is that is part of such a thing.
  fileprivate var ofItsWords: SpanType {
    switch self {
    case .email, .url, .handle, .id: .person
    case .address: .location
    case .person, .location, .organisation, .date, .age, .phone, .rare: self
    }
  }
}

/// The fingerprint (FNV-1a, as ``WordKey``) of a run of digits, and of its last nine: a telephone number without its prefixes.
private struct DigitHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325
  private(set) var count = 0
  private var tail: [UInt8] = []

  init() {}

  init(_ letters: ArraySlice<UInt8>) { add(letters) }

  /// Adds the digits among `letters`; what is not ASCII is taken for a digit of another script.
  mutating func add(_ letters: ArraySlice<UInt8>) {
    for byte in letters where byte &- 0x30 < 10 || byte >= 0x80 {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
      count += 1
      tail.append(byte)
    }
  }

  var lastNine: UInt64? {
    guard count > 9 else { return nil }
    return DigitHash(tail.suffix(9)).value
  }
}

extension WordKey {
  init(folded letters: ArraySlice<UInt8>) {
    let letters = Array(letters)
    self.init(folded: letters.span)
  }
}
