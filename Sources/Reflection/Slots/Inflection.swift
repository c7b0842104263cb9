import Journal

/// The forms of a word by a table of endings. What does not follow it is listed beside the word: `weep=wept`.
enum Inflection {
  /// What a form of a verb is used for.
  enum Part { case finite, past, present }

  /// A word of a list: what is inflected, the forms that are listed, and the words that follow unchanged.
  struct Lemma {
    let word: ArraySlice<UInt8>
    let listed: [ArraySlice<UInt8>]
    let rest: ArraySlice<UInt8>

    /// Reads `break=broke=broken down`: the first word is inflected.
    init(_ text: ArraySlice<UInt8>) {
      let space = text.firstIndex(of: UInt8(ascii: " "))
      let head = text[..<(space ?? text.endIndex)]
      let forms = head.split(separator: UInt8(ascii: "="))
      word = forms.first ?? []
      listed = Array(forms.dropFirst())
      rest = space.map { text[$0...] } ?? []
    }

    func hash(_ stem: ArraySlice<UInt8>, _ ending: String = "") -> Form {
      Form(FormHash().adding(stem).adding(ending.utf8), rest)
    }
  }

  /// Every form of a verb, by what it is used for.
  static func verb(_ text: ArraySlice<UInt8>, _ language: Language, _ use: (Form, Part) -> Void) {
    let lemma = Lemma(text)
    switch language {
    case .english: englishVerb(lemma, use)
    case .french: frenchVerb(lemma, use)
    }
  }

  /// Every form of an adjective.
  /// - Parameter hasAccent: whether a French word that ends in `e`, folded, ends in `é`.
  static func adjective(
    _ text: ArraySlice<UInt8>, _ language: Language, hasAccent: Bool = false, _ use: (Form) -> Void
  ) {
    let lemma = Lemma(text)
    use(lemma.hash(lemma.word))
    lemma.listed.forEach { use(lemma.hash($0)) }
    switch language {
    case .english:
      if lemma.rest.isEmpty, lemma.listed.isEmpty, lemma.word.count < 7 {
        // `sad`, `sadder`, `saddest`; `angry`, `angrier`.
        let (stem, _) = englishStem(lemma.word)
        for ending in ["er", "est"] { use(lemma.hash(stem, ending)) }
      }
    case .french:
      frenchFeminine(lemma, hasAccent) { stem, ending in
        use(lemma.hash(stem, ending))
        use(lemma.hash(stem, ending + "s"))
      }
      lemma.listed.forEach { use(lemma.hash($0, "s")) }
      if !lemma.word.ends("s"), !lemma.word.ends("x") { use(lemma.hash(lemma.word, "s")) }
      if lemma.word.ends("al") { use(lemma.hash(lemma.word.dropLast(1), "ux")) }
    }
  }

  /// The singular and the plural of a noun. The first word bears the ending in French, the last in English.
  static func noun(_ text: ArraySlice<UInt8>, _ language: Language, _ use: (Form, _ isPlural: Bool) -> Void) {
    switch language {
    case .english:
      let lemma = Lemma(text[...])
      guard lemma.listed.isEmpty else {
        use(lemma.hash(lemma.word), false)
        lemma.listed.forEach { use(lemma.hash($0), true) }
        return
      }
      use(Form(text), false)
      if text.ends("s") || text.ends("x") || text.ends("ch") || text.ends("sh") {
        use(Form(text + "es".utf8), true)
      } else if text.ends("y"), let before = text.dropLast().last, !isVowel(before) {
        use(Form(text.dropLast() + "ies".utf8), true)
      } else {
        use(Form(text + "s".utf8), true)
      }
    case .french:
      let lemma = Lemma(text)
      use(lemma.hash(lemma.word), false)
      if !lemma.listed.isEmpty {
        lemma.listed.forEach { use(lemma.hash($0), true) }
      } else if lemma.word.ends("al") {
        use(lemma.hash(lemma.word.dropLast(), "ux"), true)
      } else if lemma.word.ends("au") || lemma.word.ends("eu") {
        use(lemma.hash(lemma.word, "x"), true)
      } else if !lemma.word.ends("s"), !lemma.word.ends("x"), !lemma.word.ends("z") {
        use(lemma.hash(lemma.word, "s"), true)
      }
    }
  }

  // MARK: English

  /// The word before an ending that begins with a vowel: `lov`, `worri`, `fretfull`; and whether `y` became `i`.
  static func englishStem(_ word: ArraySlice<UInt8>) -> (stem: ArraySlice<UInt8>, isFromY: Bool) {
    guard let last = word.last else { return (word, false) }
    if last == UInt8(ascii: "e") { return (word.dropLast(), false) }
    if last == UInt8(ascii: "y"), let before = word.dropLast().last, !isVowel(before) {
      return (word.dropLast() + [UInt8(ascii: "i")], true)
    }
    let letters = Array(word)
    // A short word that ends consonant, vowel, consonant doubles the last: `sad`, `stop`.
    if (3...4).contains(letters.count), !isVowel(last),
      ![UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")].contains(last),
      isVowel(letters[letters.count - 2]), !isVowel(letters[letters.count - 3])
    {
      return (word + [last], false)
    }
    return (word, false)
  }

  private static func englishVerb(_ lemma: Lemma, _ use: (Form, Part) -> Void) {
    let word = lemma.word
    use(lemma.hash(word), .finite)
    let (stem, isFromY) = englishStem(word)
    if isFromY {
      use(lemma.hash(stem, "es"), .finite)
    } else if word.ends("s") || word.ends("x") || word.ends("ch") || word.ends("sh") || word.ends("z") {
      use(lemma.hash(word, "es"), .finite)
    } else {
      use(lemma.hash(word, "s"), .finite)
    }
    if lemma.listed.isEmpty {
      use(lemma.hash(stem, "ed"), .past)
    } else {
      lemma.listed.forEach { use(lemma.hash($0), .past) }
    }
    use(lemma.hash(isFromY || word.ends("ee") ? word : stem, "ing"), .present)
  }

  static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }

  // MARK: French

  private static let firstGroup = [
    "e", "es", "ons", "ez", "ent", "ais", "ait", "ions", "iez", "aient", "er", "ai", "as", "a",
  ]
  private static let secondGroup = [
    "is", "it", "issons", "issez", "issent", "issais", "issait", "issions", "issiez", "issaient", "ir", "isse",
  ]
  private static let thirdGroup = [
    "s", "", "ons", "ez", "ent", "ais", "ait", "ions", "iez", "aient", "re", "e", "es",
  ]

  private static func frenchVerb(_ lemma: Lemma, _ use: (Form, Part) -> Void) {
    let word = lemma.word
    if !lemma.listed.isEmpty {
      use(lemma.hash(word), .finite)
      lemma.listed.forEach { use(lemma.hash($0), .finite) }
    } else if word.ends("er") {
      let stem = word.dropLast(2)
      firstGroup.forEach { use(lemma.hash(stem, $0), .finite) }
      if stem.ends("g") { ["eons", "eais", "eait", "eaient"].forEach { use(lemma.hash(stem, $0), .finite) } }
      if stem.ends("y") { ["ie", "ies", "ient"].forEach { use(lemma.hash(stem.dropLast(), $0), .finite) } }
      ["e", "ee", "es", "ees"].forEach { use(lemma.hash(stem, $0), .past) }
      ["ant", "ante", "ants", "antes"].forEach { use(lemma.hash(stem, stem.ends("g") ? "e" + $0 : $0), .present) }
    } else if word.ends("ir") {
      let stem = word.dropLast(2)
      secondGroup.forEach { use(lemma.hash(stem, $0), .finite) }
      ["i", "ie", "is", "ies"].forEach { use(lemma.hash(stem, $0), .past) }
      ["issant", "issante", "issants", "issantes"].forEach { use(lemma.hash(stem, $0), .present) }
    } else if word.ends("re") {
      let stem = word.dropLast(2)
      thirdGroup.forEach { use(lemma.hash(stem, $0), .finite) }
      ["u", "ue", "us", "ues"].forEach { use(lemma.hash(stem, $0), .past) }
      ["ant", "ante", "ants", "antes"].forEach { use(lemma.hash(stem, $0), .present) }
    }
  }

  /// Stem and ending of the feminine of a folded adjective, where it is not listed.
  private static func frenchFeminine(_ lemma: Lemma, _ hasAccent: Bool, _ use: (ArraySlice<UInt8>, String) -> Void) {
    let word = lemma.word
    guard lemma.listed.isEmpty else { return }
    if word.ends("eux") || word.ends("oux") {
      use(word.dropLast(), "se")
    } else if word.ends("if") {
      use(word.dropLast(), "ve")
    } else if word.ends("el") || word.ends("en") || word.ends("on") || word.ends("as") || word.ends("et")
      || word.ends("os")
    {
      use(word, "\(Unicode.Scalar(word.last ?? 0))e")
      use(word, "e")
    } else if word.ends("eur") {
      use(word.dropLast(), "se")
    } else if word.ends("e") {
      use(word, hasAccent ? "e" : "")
    } else {
      use(word, "e")
    }
  }
}
