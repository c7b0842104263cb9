import Journal

/// A number of a text as level `veiled` tells it: no digit of it stays.
///
/// - Below ten: in words, as counts below ten single nobody out; but what the text itself says in words, a child's age maybe,
///   becomes `[number]`.
/// - From ten on: rounded to its first digit, in words (`about forty`, `environ trois mille`).
/// - Of four digits from 1800 to 2099: `[year]`; with an s, `[decade]`. A time of day: the part of the day.
/// - A place in an order below ten: in words. Whatever has another form becomes a numbered placeholder.
struct VeiledNumber {
  private enum Meaning {
    case value(Int)
    case year
    case decade
    case hour(Int)
    case order(Int)
    case unknown
  }

  private let meaning: Meaning
  /// What stands after the number in the same token, and stays: `km` of `5km`.
  private var unit = ""
  /// The index after its last token.
  private(set) var end: Int

  /// The number that begins with the token at `index`, with all that is joined to it before byte `limit`.
  init?(_ document: Document, at index: Int, before limit: Int) {
    var end = index + 1
    while end < document.tokens.count, document.tokens[end].end <= limit, Self.goesOn(document, at: end) { end += 1 }
    // What ends a sentence or opens the next word is no part of it.
    while end - 1 > index, document.tokens[end - 1].kind == .sign { end -= 1 }
    self.end = end
    guard let text = Self.plain(document, index..<end) else {
      meaning = .unknown
      return
    }
    var rest = text[...]
    let first = Self.takeDigits(&rest)
    guard !first.isEmpty else { return nil }  // "B12" is a word
    if rest.isEmpty {
      let value = Self.value(first)
      meaning = first.count == 4 && (1800...2099).contains(value) ? .year : first.count > 7 ? .unknown : .value(value)
      return
    }
    if let whole = Self.grouped(text) {
      meaning = .value(whole)
      return
    }
    let mark = rest.removeFirst()
    let second = Self.takeDigits(&rest)
    let value = Self.value(first)
    switch (mark, second.count) {
    case (UInt8(ascii: ":"), 2), (UInt8(ascii: "h"), 2):
      meaning = first.count <= 2 && value < 25 ? .hour(Self.afternoon(value, rest)) : .unknown
    case (UInt8(ascii: "h"), 0) where rest.isEmpty && value < 25 && first.count <= 2: meaning = .hour(value)
    case (UInt8(ascii: "."), 1...2), (UInt8(ascii: ","), 1...2):
      meaning = first.count <= 6 && rest.isEmpty ? .value(value) : .unknown
    case (_, 0):
      let suffix = String(decoding: [mark] + rest, as: UTF8.self)
      if ["am", "pm"].contains(suffix), value < 13 {
        meaning = .hour(Self.afternoon(value, [mark] + rest))
      } else if ["st", "nd", "rd", "th", "er", "ere", "e", "eme", "nde"].contains(suffix) {
        meaning = first.count == 1 && value > 0 ? .order(value) : .unknown
      } else if suffix == "s", first.count == 2 || first.count == 4 {
        meaning = .decade
      } else if Self.units.contains(suffix), first.count <= 6 {
        meaning = .value(value)
        unit = suffix
      } else {
        meaning = .unknown
      }
    default: meaning = .unknown
    }
  }

  /// The number, where it is a plain one without a unit in its own token.
  var wholeValue: Int? {
    if case .value(let value) = meaning, unit.isEmpty { value } else { nil }
  }

  /// How it is told in `language`; `nil` if a placeholder must stand for it.
  func text(_ language: Language) -> String? {
    switch meaning {
    case .unknown: return nil
    case .value(let value): return Self.rough(value, isWritten: false, language) + (unit.isEmpty ? "" : " " + unit)
    case .year: return Phrase(en: "[year]", fr: "[année]")[language]
    case .decade: return Phrase(en: "[decade]", fr: "[décennie]")[language]
    case .hour(let hour):
      switch hour {
      case 5..<12: return Phrase(en: "[morning]", fr: "[matin]")[language]
      case 12..<18: return Phrase(en: "[afternoon]", fr: "[après-midi]")[language]
      case 18..<22: return Phrase(en: "[evening]", fr: "[soir]")[language]
      default: return Phrase(en: "[night]", fr: "[nuit]")[language]
      }
    case .order(let place):
      switch language {
      case .english:
        return ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"][place - 1]
      case .french:
        return [
          "premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième",
        ][place - 1]
      }
    }
  }

  /// `value` in words, rounded to its first digit from ten on.
  /// - Parameter isWritten: whether the text itself says it in words, which must not come back.
  static func rough(_ value: Int, isWritten: Bool, _ language: Language) -> String {
    if isWritten, value <= 10 { return Phrase(en: "[number]", fr: "[nombre]")[language] }
    let isEnglish = language == .english
    let below = [
      "zero one two three four five six seven eight nine", "zéro un deux trois quatre cinq six sept huit neuf",
    ]
    if value < 10 { return String(below[isEnglish ? 0 : 1].split(separator: " ")[max(0, value)]) }
    if isWritten {
      if value < 20 { return isEnglish ? "a dozen or so" : "une bonne dizaine" }
      return isEnglish ? "a few dozen" : "quelques dizaines"
    }
    var scale = 10
    while value / scale >= 10 { scale *= 10 }
    var lead = (value + scale / 2) / scale
    if lead == 10 { (lead, scale) = (1, scale * 10) }
    let tens = [
      "ten twenty thirty forty fifty sixty seventy eighty ninety",
      "dix vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix",
    ][isEnglish ? 0 : 1].split(separator: " ")
    var word: String
    switch scale {
    case 10, 10_000, 10_000_000: word = String(tens[lead - 1])
    case 100, 100_000:
      word =
        isEnglish
        ? (lead == 1 ? "a hundred" : "\(rough(lead, isWritten: false, language)) hundred")
        : (lead == 1 ? "cent" : "\(rough(lead, isWritten: false, language)) cents")
    default:
      word =
        lead == 1 ? (isEnglish ? "a" : scale < 1_000_000 ? "" : "un") : rough(lead, isWritten: false, language)
    }
    if scale >= 1_000_000 {
      word += isEnglish ? " million" : lead == 1 && scale == 1_000_000 ? " million" : " millions"
    } else if scale >= 1000 {
      // "quatre cents mille" and "quatre-vingts mille" lose their s.
      if !isEnglish, word.hasSuffix("cents") || word.hasSuffix("vingts") { word.removeLast() }
      word += word.isEmpty ? "" : " "
      word += isEnglish ? "thousand" : "mille"
    }
    return (isEnglish ? "about " : "environ ") + word
  }

  private static let units: Set<String> = [
    "km", "m", "cm", "mm", "kg", "g", "mg", "l", "cl", "ml", "min", "mins", "mn", "sec", "secs", "s", "hr", "hrs", "lb",
    "lbs",
    "oz", "k", "x", "ft", "mph", "kcal", "h", "d", "j", "w", "go", "gb", "mo", "mb",
  ]

  // MARK: Reading

  /// Whether the token at `index` goes on with the number before it.
  private static func goesOn(_ document: Document, at index: Int) -> Bool {
    let token = document.tokens[index]
    let before = document.tokens[index - 1]
    if document.isJoined(index) {
      switch token.kind {
      case .number, .mixed: return true
      case .word:
        return before.kind == .sign && document.tokens[index].count <= 3 && document.isJoined(index)
          && document.isSign(of: ["°", "º"], at: index - 1)
      case .sign:
        return document.isSign(of: [".", ",", ":", "/", "-", "'", "’", "–", "·"], at: index)
          && document.isJoined(index + 1)
          && document.token(index + 1).map { $0.kind == .number || $0.kind == .mixed } == true && before.kind != .sign
      case .lineBreak: return false
      }
    }
    // "12 500": a group of three after a space.
    let gap = document.bytes[before.end..<token.start]
    return token.kind == .number && before.kind == .number && token.count == 3 && before.count <= 3
      && (gap.count == 1 || gap.elementsEqual([0xc2, 0xa0]) || gap.elementsEqual([0xe2, 0x80, 0xaf]))
  }

  /// The folded bytes of `tokens`, spaces between groups as `'`; `nil` with digits other than 0–9.
  private static func plain(_ document: Document, _ tokens: Range<Int>) -> [UInt8]? {
    var text: [UInt8] = []
    for index in tokens {
      let token = document.tokens[index]
      if index > tokens.lowerBound, token.isAfterSpace { text.append(UInt8(ascii: "'")) }
      if token.kind == .sign {
        guard let first = document.bytes[token.range].first else { return nil }
        text.append(first < 0x80 ? first : UInt8(ascii: "'"))
      } else {
        text += document.folded(token)
      }
    }
    return text.allSatisfy { $0 < 0x80 } ? text : nil
  }

  private static func takeDigits(_ text: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = text.prefix { $0 &- 0x30 < 10 }
    text = text.dropFirst(digits.count)
    return digits
  }

  private static func value(_ digits: ArraySlice<UInt8>) -> Int {
    digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The value of `1,250`, `1.250.000`, `12 500`: one to three digits, then groups of three with the same sign before each.
  private static func grouped(_ text: [UInt8]) -> Int? {
    var rest = text[...]
    var digits = takeDigits(&rest)
    guard digits.count <= 3, let mark = rest.first, [0x2c, 0x2e, 0x27].contains(mark) else { return nil }
    while rest.first == mark {
      rest = rest.dropFirst()
      let group = takeDigits(&rest)
      guard group.count == 3 else { return nil }
      digits += group
    }
    return rest.isEmpty && digits.count <= 8 ? value(digits[...]) : nil
  }

  private static func afternoon(_ hour: Int, _ rest: some Collection<UInt8>) -> Int {
    guard let first = rest.first, hour <= 12 else { return hour }
    return first == UInt8(ascii: "p") ? hour % 12 + 12 : first == UInt8(ascii: "a") ? hour % 12 : hour
  }
}
