import Journal
import Redaction

/// What kind of page an entry is, where that says more than its words do.
enum EntryForm: Sendable {
  case prose
  /// Nothing but white space.
  case blank
  /// Items one under the other, or a heading with items after it.
  case list
  case dream
  /// A language that the guide does not read.
  case foreign

  init(_ passage: Passage) {
    let words = passage.allWords
    if passage.document.tokens.isEmpty {
      self = .blank
    } else if Self.isForeign(words, passage.language) {
      self = .foreign
    } else if Self.isList(passage) {
      self = .list
    } else if Self.isDream(words, passage.language) {
      self = .dream
    } else {
      self = .prose
    }
  }

  /// Hardly any small words of the language, and few that are common in it.
  private static func isForeign(_ all: [Word], _ language: Language) -> Bool {
    let words = all.filter { word in
      word.form.utf8.count > 1 && word.form.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
    }
    guard words.count >= 8 else { return false }
    let small = words.count { !WordClass.of($0.form, language).isEmpty }
    let common = words.count { Lexicon.facts(of: $0.form).frequency(in: language) >= 6 }
    return small * 4 < words.count && common * 5 < words.count * 3
  }

  private static func isList(_ passage: Passage) -> Bool {
    let text = passage.text(0..<passage.document.tokens.count)
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " || $0 == "\t" } }
    let items = lines.count { line in
      ["- ", "* ", "• ", "– ", "[ ] ", "[x] "].contains(where: line.hasPrefix)
        || line.prefix(3).contains(where: { $0 == "." || $0 == ")" }) && line.first?.isNumber == true
    }
    if items >= 2, items * 3 >= lines.count * 2 { return true }
    // `To do: call the dentist, pay the bill, buy stamps.`
    if isErrands(passage, text) { return true }
    guard passage.sentences.count <= 2, let colon = text.firstIndex(of: ":"), text[..<colon].count < 40 else {
      return false
    }
    let parts = text[text.index(after: colon)...].split(separator: ",")
    return parts.count >= 4 && parts.allSatisfy { $0.split(separator: " ").count <= 7 }
  }

  /// `Milk, stamps, ring the dentist, Sam's jumper`: one row of short things, one of which is still to be done.
  private static func isErrands(_ passage: Passage, _ text: String) -> Bool {
    guard passage.sentences.count == 1, !text.contains(where: { "!?;:".contains($0) }) else { return false }
    let parts = text.split(separator: ",")
    guard parts.count >= 4, parts.allSatisfy({ $0.split(separator: " ").count <= 4 }) else { return false }
    let words = passage.allWords
    guard
      !words.contains(where: {
        !WordClass.of($0.form, passage.language).isDisjoint(with: [.writer, .writerObject, .copula, .other])
          || EnglishRetelling.pasts.contains($0.form) && passage.language == .english && !$0.form.hasSuffix("ut")
      })
    else { return false }
    return parts.contains { part in
      guard let first = Passage(String(part), language: passage.language).allWords.first else { return false }
      return passage.language == .french ? Turning.isInfinitive(first.form) : errands.contains(first.form)
    }
  }

  private static let errands: Set<String> = [
    "ring", "call", "phone", "book", "buy", "pay", "post", "return", "renew", "cancel", "fix", "email", "text", "order",
    "water", "wash", "iron", "pick", "fetch", "send", "print", "check", "clean", "collect",
  ]

  private static func isDream(_ words: [Word], _ language: Language) -> Bool {
    let cues = words.prefix(14).map { Cue($0, language) }
    let phrases = language == .english ? dreamt : rêvé
    return cues.indices.contains { phrases.longest(cues, at: $0) != nil }
  }

  private static let dreamt = PhraseList(
    """
    dreamt, i dreamed i, i dreamed that, dreamed about, i had a dream, i had the dream, that dream again, dream again,
    a strange dream, the same dream, had a nightmare, nightmare again, nightmare last night, nightmares, woke from a nightmare, in my dream, last night s dream
    """)
  private static let rêvé = PhraseList(
    """
    ai reve, je revais que, encore ce reve, ce reve, fait un reve, fait le reve, un reve etrange, le meme reve,
    fait un cauchemar, encore un cauchemar, un cauchemar cette nuit, cauchemars, dans mon reve
    """)
}

extension EntryReading {
  /// What signs such as 😭 or 🎉 say where no word says it: the family, and the noun by which it is given back.
  static func feelings(inSignsOf passage: Passage) -> [Feeling] {
    let tokens = 0..<passage.document.tokens.count
    guard !tokens.isEmpty else { return [] }
    let text = passage.text(tokens)
    guard let sign = signs.first(where: { text.unicodeScalars.contains($0.scalar) }) else { return [] }
    let noun =
      passage.language == .english
      ? NounPhrase(sign.english, .this, isPlural: sign.isPlural)
      : NounPhrase(sign.french, .this, gender: sign.gender, isPlural: sign.isPlural)
    return [Feeling(family: sign.family, strength: .plain, isNegated: false, noun: noun, tokens: 0..<1)]
  }

  private struct Sign {
    let scalar: Unicode.Scalar
    let family: FeelingFamily
    let english: String
    let french: String
    let gender: NounPhrase.Gender
    var isPlural = false
  }

  private static let signs: [Sign] = [
    Sign(scalar: "😭", family: .sadness, english: "tears", french: "larmes", gender: .feminine, isPlural: true),
    Sign(scalar: "😢", family: .sadness, english: "tears", french: "larmes", gender: .feminine, isPlural: true),
    Sign(scalar: "💔", family: .sadness, english: "heartbreak", french: "chagrin", gender: .masculine),
    Sign(scalar: "😡", family: .anger, english: "anger", french: "colère", gender: .feminine),
    Sign(scalar: "🤬", family: .anger, english: "anger", french: "colère", gender: .feminine),
    Sign(scalar: "😱", family: .fear, english: "fright", french: "peur", gender: .feminine),
    Sign(scalar: "😰", family: .fear, english: "worry", french: "inquiétude", gender: .feminine),
    Sign(scalar: "😴", family: .exhaustion, english: "tiredness", french: "fatigue", gender: .feminine),
    Sign(scalar: "🥱", family: .exhaustion, english: "tiredness", french: "fatigue", gender: .feminine),
    Sign(scalar: "🎉", family: .joy, english: "joy", french: "joie", gender: .feminine),
    Sign(scalar: "🥳", family: .joy, english: "joy", french: "joie", gender: .feminine),
    Sign(scalar: "😊", family: .joy, english: "joy", french: "joie", gender: .feminine),
    Sign(scalar: "😍", family: .affection, english: "love", french: "amour", gender: .masculine),
    Sign(scalar: "🥰", family: .affection, english: "love", french: "amour", gender: .masculine),
    Sign(scalar: "❤", family: .affection, english: "love", french: "amour", gender: .masculine),
  ]
}
