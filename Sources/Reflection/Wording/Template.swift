public import Journal

/// What an entry offers to a sentence of the guide.
public struct SlotValues: Sendable {
  /// A feeling of the writer.
  public var feeling: NounPhrase?
  /// Another feeling of theirs.
  public var other: NounPhrase?
  /// What it is about.
  public var topic: NounPhrase?
  /// Somebody.
  public var person: NounPhrase?
  /// What the writer wants, in the infinitive: `leave`, `partir`.
  public var want: String?
  /// When: `this morning`, `hier soir`.
  public var time: String?
  /// What was managed, what helped, or what is different, as a noun phrase or an infinitive.
  public var deed: String?
  /// Two sides that stand against each other: third person, `wants to leave`, `veut partir`.
  public var sides: (first: String, second: String)?
  /// A few words of the entry, as they stand there.
  public var quotation: String?
  /// The words in which the feeling itself stands.
  public var felt: String?
  /// A line of the entry told to the writer: `he called you Peter`.
  public var told: String?
  /// A line in which something happened, so that `when` can go before it.
  public var happened: String?
  /// A number and days, for what is observed.
  public var figures: [String: String] = [:]

  public init() {}
}

/// A sentence with places for what an entry offers: `{topic}`, `{de topic}`, `{some feeling}`, `{topic:is|are}`.
///
/// | slot | English | French |
/// |---|---|---|
/// | `{feeling}` | `anger` | `la colère` |
/// | `{other}` | `joy` | `la joie` |
/// | `{this feeling}` | `this anger` | `cette colère` |
/// | `{some feeling}` | `anger` | `de la colère` |
/// | `{topic}`, `{person}` | `your meeting`, `Anna` | `votre réunion`, `Anna` |
/// | `{de topic}`, `{à topic}`, `{de person}`… | | `de votre réunion`, `à Anna` |
/// | `{que topic}`, `{que person}` | | `que votre mère`, `qu’Anna` |
/// | `{want}`, `{de want}` | `leave` | `partir`, `d’appeler` |
/// | `{time}`, `{deed}`, `{first}`, `{second}` | as they are | as they are |
/// | `{told}`, `{happened}` | `he called you Peter` | `il vous a dit non` |
/// | `{quote}`, `{felt}` | `“I said no”` | `« j’ai dit non »` |
/// | `{topic:is|are}` | the first for one, the second for several | likewise |
///
/// With a capital (`{Topic}`) it begins a sentence.
public struct Template: Hashable, Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }

  /// The names of the slots it needs: `feeling`, `topic`…
  public var needs: Set<String> { Set(slots.map(\.name)) }

  /// The sentence, or `nil` if the entry does not offer what it needs.
  public func filled(_ values: SlotValues, _ language: Language) -> String? {
    var result = ""
    // By bytes, since hundreds are tried: none of these signs is part of another.
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: Self.opening) {
      result += Substring(rest[..<open])
      guard let close = rest[open...].firstIndex(of: Self.closing) else { return nil }
      let slot = Slot(Substring(rest[rest.index(after: open)..<close]))
      guard let value = Self.value(slot, values, language) else { return nil }
      result += value
      rest = rest[rest.index(after: close)...]
    }
    result += Substring(rest)
    guard result.utf8.contains(UInt8(ascii: "'")) else { return result }
    return String(result.map { $0 == "'" ? "’" : $0 })
  }

  private static let (opening, closing) = (UInt8(ascii: "{"), UInt8(ascii: "}"))

  private var slots: [Slot] {
    guard text.utf8.contains(Self.opening) else { return [] }
    return text.utf8.split(separator: Self.opening, omittingEmptySubsequences: false).dropFirst().map { part in
      Slot(Substring(part.prefix { $0 != Self.closing }))
    }
  }

  private struct Slot {
    /// `de`, `à`, `que`, `this`, `some`, or nothing.
    let word: Substring
    let name: String
    let isCapital: Bool
    /// For one and for several.
    let choices: (Substring, Substring)?

    init(_ text: Substring) {
      let sides = text.byteParts(":", most: 1)
      let words = (sides.first ?? "").byteParts(" ")
      let last = words.last ?? ""
      word = words.count > 1 ? words[0].first?.isUppercase == true ? Substring(words[0].lowercased()) : words[0] : ""
      isCapital = (words.first?.first ?? "a").isUppercase
      name = last.lowercased()
      let choice =
        sides.count > 1 ? sides[1].utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) : []
      choices = choice.count == 2 ? (Substring(choice[0]), Substring(choice[1])) : nil
    }
  }

  private static func value(_ slot: Slot, _ values: SlotValues, _ language: Language) -> String? {
    guard let value = plainValue(slot, values, language), !value.isEmpty else { return nil }
    guard slot.isCapital else { return value }
    return value.prefix(1).uppercased() + value.dropFirst()
  }

  private static func plainValue(_ slot: Slot, _ values: SlotValues, _ language: Language) -> String? {
    switch slot.name {
    case "feeling", "other":
      guard let noun = slot.name == "feeling" ? values.feeling : values.other else { return nil }
      if let choices = slot.choices { return String(noun.isPlural ? choices.1 : choices.0) }
      return feeling(noun, slot, language)
    case "topic", "person":
      guard let noun = slot.name == "topic" ? values.topic : values.person else { return nil }
      if let choices = slot.choices { return String(noun.isPlural ? choices.1 : choices.0) }
      guard language == .french else { return EnglishNoun.phrase(noun) }
      return FrenchNoun.phrase(noun, after: FrenchNoun.Preposition(rawValue: String(slot.word)) ?? .none)
    case "want": return joined(slot, values.want, language)
    case "time": return values.time
    case "deed": return joined(slot, values.deed, language)
    case "quote": return quoted(values.quotation, language)
    case "felt": return quoted(values.felt, language)
    case "told": return values.told
    case "happened": return values.happened
    case "first": return values.sides?.first
    case "second": return values.sides?.second
    default: return values.figures[slot.name]
    }
  }

  private static func feeling(_ noun: NounPhrase, _ slot: Slot, _ language: Language) -> String {
    func determined(_ determiner: NounPhrase.Determiner) -> NounPhrase {
      NounPhrase(noun.text, determiner, gender: noun.gender, isPlural: noun.isPlural)
    }
    switch (language, slot.word) {
    case (.english, "this"): return EnglishNoun.phrase(determined(.this))
    case (.english, _): return EnglishNoun.withArticle(noun)
    case (.french, "some"): return FrenchNoun.partitive(noun)
    case (.french, "this"): return FrenchNoun.phrase(determined(.this))
    case (.french, let word):
      return FrenchNoun.phrase(determined(.definite), after: FrenchNoun.Preposition(rawValue: String(word)) ?? .none)
    }
  }

  private static func quoted(_ words: String?, _ language: Language) -> String? {
    words.map { Phrase(en: "“\($0)”", fr: "«\u{a0}\($0)\u{a0}»")[language] }
  }

  private static func joined(_ slot: Slot, _ text: String?, _ language: Language) -> String? {
    guard let text, language == .french else { return text }
    return FrenchNoun.joined(FrenchNoun.Preposition(rawValue: String(slot.word)) ?? .none, text)
  }
}
