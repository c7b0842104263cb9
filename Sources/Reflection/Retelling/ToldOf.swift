import Journal

/// What must not be told to the writer though every word of it could be turned: orders, reproaches, and lines of which half is elsewhere.
struct ToldOf {
  private let reading: EntryReading

  init(_ reading: EntryReading) { self.reading = reading }

  // MARK: Who is meant

  /// `told` with the noun that its first pronoun stands for; as it is where it begins otherwise, or where the page speaks of nobody
  /// but `he`; `nil` where nobody could tell who it is.
  /// - Parameter start: the token at which the line begins.
  func named(_ told: String, at start: Int) -> String? {
    guard let head = told.split(separator: " ", maxSplits: 1).first.map(String.init) else { return nil }
    let bare = head.lowercased().split { $0 == "'" || $0 == "’" }.first.map(String.init) ?? ""
    guard let gender = Self.pronouns[bare] else { return told }
    if isFirstWord(bare) { return told }
    // « Il pleuvait », « il reste quatre jours »: nobody does it.
    if bare == "il", Self.isImpersonal(told) { return told }
    guard gender != .several else { return nil }
    let candidates = reading.people.filter { person in
      guard person.tokens.lowerBound < start, !person.name.isPlural else { return false }
      let own = Self.gender(of: person.said(reading.passage.language))
      return own == nil || own == gender
    }
    guard candidates.count == 1, let person = candidates.first, isNear(person.tokens, start) else { return nil }
    let name = person.said(reading.passage.language)
    return titled(name, person.tokens) + told.dropFirst(bare.count)
  }

  /// Whether they are spoken of in the same sentence or one of the two before: further off, the pronoun may be a bridge's or a dog's.
  private func isNear(_ tokens: Range<Int>, _ start: Int) -> Bool {
    let sentences = reading.passage.sentences
    guard let home = sentences.firstIndex(where: { $0.tokens.contains(start) }),
      let theirs = sentences.firstIndex(where: { $0.tokens.overlaps(tokens) })
    else { return false }
    return home - theirs <= 2
  }

  private static func isImpersonal(_ told: String) -> Bool {
    let words = told.split(separator: " ").dropFirst().prefix(2).map {
      String(decoding: TextFold.fold(String($0)), as: UTF8.self)
    }
    guard let verb = words.first else { return false }
    if impersonal.contains(verb) { return true }
    guard words.count == 2, let after = withOne[verb] else { return false }
    return after.contains(words[1]) || words[1].first?.isNumber == true
  }

  private static let impersonal: Set<String> = [
    "pleut", "pleuvait", "pleuvra", "neige", "neigeait", "y", "n'y", "faut", "fallait", "faudra", "s'agit",
    "s'agissait", "gele", "gelait",
    "grele", "suffit", "suffisait", "vaut", "valait", "parait",
  ]
  private static let withOne: [String: Set<String>] = {
    let weather: Set<String> = [
      "beau", "froid", "chaud", "nuit", "noir", "doux", "bon", "gris", "jour", "sombre", "moins", "encore", "deja",
      "tres", "si",
    ]
    let hours: Set<String> = [
      "tard", "tot", "temps", "minuit", "midi", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf",
      "dix", "onze",
    ]
    let rest: Set<String> = [
      "un", "une", "deux", "trois", "quatre", "cinq", "six", "dix", "des", "du", "de", "plus", "encore", "beaucoup",
      "peu", "toujours",
    ]
    return [
      "fait": weather, "faisait": weather, "fera": weather, "est": hours, "etait": hours, "reste": rest,
      "restait": rest, "manque": rest,
      "manquait": rest, "tombe": rest, "tombait": rest,
      "a": ["plu", "neige", "fait", "fallu", "gele", "grele", "suffi", "du"],
    ]
  }()

  /// `Mr Hughes`, not `Hughes`.
  private func titled(_ name: String, _ tokens: Range<Int>) -> String {
    guard tokens.lowerBound > 0 else { return name }
    let before = reading.passage.text(tokens.lowerBound - 1..<tokens.lowerBound)
    return Self.titles.contains(before) ? "\(before) \(name)" : name
  }

  private static let titles: Set<String> = [
    "Mr", "Mrs", "Ms", "Miss", "Dr", "Mme", "Mlle", "Sœur", "Father", "Sister", "Uncle", "Aunt",
  ]

  /// Whether the page itself opens with the pronoun: then it names nobody.
  private func isFirstWord(_ pronoun: String) -> Bool {
    reading.passage.sentences.first?.words.first?.form == pronoun
  }

  private enum Gender { case she, he, several }

  private static let pronouns: [String: Gender] = [
    "he": .he, "she": .she, "they": .several, "il": .he, "elle": .she, "ils": .several, "elles": .several,
  ]

  private static func gender(of name: String) -> Gender? {
    let last = name.lowercased().split { !$0.isLetter }.last.map(String.init) ?? ""
    if women.contains(last) { return .she }
    return men.contains(last) ? .he : nil
  }

  private static let women: Set<String> = [
    "mother", "mum", "mom", "sister", "daughter", "wife", "aunt", "gran", "granny", "nan", "grandma", "grandmother",
    "niece",
    "girlfriend", "mère", "sœur", "soeur", "fille", "femme", "tante", "grand-mère", "nièce", "amie", "copine",
    "voisine",
    "collègue", "maîtresse", "cousine", "chérie",
  ]
  private static let men: Set<String> = [
    "father", "dad", "brother", "son", "husband", "uncle", "grandad", "grandpa", "grandfather", "nephew", "boyfriend",
    "père",
    "frère", "fils", "mari", "oncle", "grand-père", "neveu", "ami", "copain", "voisin", "cousin", "compagnon",
  ]

  // MARK: What is not told

  /// `I need to`, « il faut »: said to the writer it would be an order. What is said of the days to come would be one, too.
  static func isOrder(_ words: ArraySlice<Word>, _ language: Language) -> Bool {
    has(language == .english ? duties : devoirs, words, language)
  }

  private static let duties = PhraseList(
    """
    need to, needs to, should, must, have to, has to, ought to, got to, gotta, had better, i need, we need, i will, we will,
    will have to, i shall, supposed to
    """)
  private static let devoirs = PhraseList(
    """
    il faut, faudra, faudrait, il fallait, je dois, on doit, nous devons, je devrais, on devrait, je devais, je devrai, ai a faire, il va falloir,
    aurais du, aurait fallu, ferais mieux, ai besoin de
    """)

  /// « j'ai quarante et un ans »: a number tells nobody what they wrote.
  static func isAge(_ words: ArraySlice<Word>) -> Bool {
    words.last?.form == "ans" && words.count <= 7
      && words.contains { ["ai", "avais", "j'ai", "j'avais"].contains($0.form) }
  }

  /// What one reproaches oneself with, said back, is a reproach: `You said things`.
  static func isReproach(_ words: ArraySlice<Word>, _ language: Language) -> Bool {
    guard words.contains(where: { WordClass.of($0.form, language).contains(.writer) }) else {
      return has(language == .english ? blame : reproche, words, language)
    }
    let forms = words.map(\.form)
    if let last = forms.last, ["things", "stuff", "choses", "trucs", "shit"].contains(last) { return true }
    return has(language == .english ? blame : reproche, words, language)
  }

  private static let blame = PhraseList(
    """
    i yelled, i screamed, i shouted, i snapped, i lied, i hit, i slapped, i shoved, i pushed, i ignored, i forgot, i broke, i lost my temper,
    i cheated, i stole, i pretended, i made up, i faked, never even, did not even, i blamed, i let him down, i let her down, i let them down, i abandoned, i was rude, i was mean, i gave up, my fault, i hated myself, every inch of me, i ruined, i spoilt, i spoiled
    """)
  private static let reproche = PhraseList(
    """
    je ai hurle, je ai crie, je ai menti, je ai gifle, je ai frappe, je ai tape, je ai pousse, je ai ignore, je ai oublie, je ai casse, me suis enerve,
    me suis enervee, je ai trompe, je ai vole, fait semblant, faisais semblant, fais semblant, je ai invente, meme pas, je ai abandonne, je ai laisse tomber, ai ete mechante, ai ete mechant, ma faute, me suis detestee, me suis deteste, me deteste, me hais, me suis haie, je ai gache, ai tout gache
    """)

  /// « je vais finir par mordre le kiné », `somebody give me a medal`, `I looked like a sack`: said back, a joke is a statement, and a
  /// hard word about oneself is the guide's own.
  static func isHyperbole(_ words: ArraySlice<Word>, _ language: Language) -> Bool {
    if has(language == .english ? jests : plaisanteries, words, language) { return true }
    let forms = words.map(\.form)
    guard language == .english, let head = forms.first, forms.count > 2 else { return false }
    // `Somebody shoot me`: an order, and no event.
    return ["somebody", "someone", "god", "heaven"].contains(head)
      && ["give", "shoot", "help", "hand", "get", "bring", "save", "tell", "kill", "wake", "stop", "call", "send"]
        .contains(forms[1])
  }

  private static let jests = PhraseList(
    """
    going to bite, going to strangle, going to murder, going to scream, end up biting, end up strangling, i looked like, i look like,
    i am like a, i was like a, i am fat, i am ugly, i was ugly, i looked fat, i look fat, i looked ugly, i look ugly, i am disgusting, i was disgusting
    """)
  private static let plaisanteries = PhraseList(
    """
    finir par mordre, finir par etrangler, finir par tuer, finir par hurler, finir par exploser, finir par taper, vais mordre, vais etrangler,
    vais en tuer, vais hurler, vais exploser, je ressemble a, je ressemblais a, je suis grosse, je suis gros, je suis moche, je suis enorme,
    je etais moche, je etais grosse
    """)

  /// « j'ai mangé un abricot », `I parked the car`: of a page with somebody in it, the least that could be told.
  static func isByTheWay(_ words: ArraySlice<Word>, _ reading: EntryReading, _ tokens: Range<Int>) -> Bool {
    guard words.count <= 7, !reading.people.isEmpty || !reading.feelings.isEmpty,
      !reading.people.contains(where: { $0.tokens.overlaps(tokens) })
    else { return false }
    return words.contains { small.contains($0.form) }
      && !words.contains { WordClass.of($0.form, reading.passage.language).contains(.negation) }
  }

  private static let small: Set<String> = [
    "ate", "drank", "parked", "mange", "bu", "gare", "garee", "grignote", "avale", "sipped", "nibbled", "stationne",
  ]

  /// `I think I watched the rain`: what is only thought to be so is not said to be.
  static func isGuess(_ words: ArraySlice<Word>, _ language: Language) -> Bool {
    let forms = words.prefix(2).map(\.form)
    let verbs: Set<String> =
      language == .english ? ["think", "guess", "suppose", "believe", "mean"] : ["crois", "pense", "suppose"]
    // `I don't think she misses me`.
    if language == .english, ["i"].contains(words.first?.form), words.prefix(5).contains(where: { $0.form == "think" }),
      words.prefix(4).contains(where: { WordClass.of($0.form, language).contains(.negation) })
    {
      return true
    }
    return forms.count == 2 && ["i", "je"].contains(forms[0]) && verbs.contains(forms[1])
  }

  /// `we` in a line about what *I* do: who is *you* would not be known.
  static func isOfTwo(_ words: ArraySlice<Word>, _ language: Language) -> Bool {
    let forms = words.map(\.form)
    let ours: Set<String> =
      language == .english ? ["we", "us", "our", "ours", "ourselves"] : ["on", "nous", "notre", "nos"]
    let mine: Set<String> =
      language == .english ? ["i", "me", "my", "mine", "myself"] : ["je", "me", "moi", "mon", "ma", "mes"]
    let (two, one) = (forms.firstIndex(where: ours.contains), forms.firstIndex(where: mine.contains))
    guard let two else { return false }
    return one != nil || two > 2 && ["we", "on", "nous"].contains(forms[two])
  }

  /// `Theo asked if daddy still likes him`: whose father it is, the line does not say.
  static func isKinOfAnother(_ text: String, _ language: Language) -> Bool {
    let words = text.lowercased().replacing("’", with: "'").split { !$0.isLetter && $0 != "'" && $0 != "-" }.map(
      String.init)
    guard let head = words.first, !["i", "we", "je", "j'ai", "j'"].contains(head) else { return false }
    guard let saying = words.firstIndex(where: { word in sayings.contains { word == $0 || word.hasSuffix("'" + $0) } })
    else {
      return false
    }
    return words[(saying + 1)...].enumerated().contains { place, word in
      let name = word.split(separator: "'").last.map(String.init) ?? word
      let before = words[saying + place]
      return kin.contains(name) && !owners.contains(before)
    }
  }

  private static let sayings: Set<String> = [
    "asked", "asks", "said", "says", "told", "tells", "wanted", "wonders", "thinks", "dit", "demande", "demandé",
    "raconte", "raconté",
    "croit", "pense", "veut", "crie",
  ]
  private static let kin: Set<String> = [
    "mum", "mummy", "mom", "mommy", "dad", "daddy", "gran", "granny", "nan", "grandma", "grandad", "grandpa", "papa",
    "maman",
    "mamie", "papi", "papy", "mamy", "tonton", "tata", "mémé", "pépé",
  ]
  private static let owners: Set<String> = [
    "my", "his", "her", "their", "our", "your", "mon", "ma", "son", "sa", "the", "le", "la",
  ]

  /// « Le directeur l'a félicitée »: a line that does not speak of the writer, about somebody who is elsewhere.
  static func hasLooseObject(_ text: String, _ language: Language) -> Bool {
    let words = text.lowercased().replacing("’", with: "'").split { !$0.isLetter && $0 != "'" }.map(String.init)
    guard language == .french else {
      let own: Set<String> = ["i", "we", "me", "my", "us", "our", "i'm", "i've", "i'd"]
      return !words.contains(where: own.contains) && words.contains { ["him", "them"].contains($0) }
    }
    let mine = ["je", "j'", "me", "m'", "mon", "ma", "mes", "moi", "on", "nous", "notre", "nos"]
    let isOwn = words.contains { word in mine.contains(word) || word.hasPrefix("j'") || word.hasPrefix("m'") }
    return !isOwn && words.contains { ["l'a", "l'ont", "lui", "leur", "l'avait"].contains($0) }
  }

  /// `I never asked her name`, `I'm leaving it in`, « ni mon frère ni moi ne la reprendrons »: what a small word stands for is elsewhere on the page, or nothing can be turned
  /// surely.
  static func isLoose(_ words: ArraySlice<Word>, _ reading: EntryReading, _ tokens: Range<Int>) -> Bool {
    let forms = words.map(\.form)
    guard reading.passage.language == .english else {
      // `Des copains que je ne connaissais pas`: no clause.
      return forms.contains("ni") || forms.first == "des" && forms.contains { ["que", "qui", "dont"].contains($0) }
    }
    let nouns: Set<String> = ["my", "the", "a", "an", "our", "his", "their", "this", "that"]
    for (place, form) in forms.enumerated() where ["her", "him", "his", "it"].contains(form) {
      if form == "it", forms.count > 7 || place < 2 || place + 2 < forms.count { continue }
      if forms[..<place].contains(where: nouns.contains) { return false }
      if reading.people.contains(where: { $0.tokens.overlaps(tokens) }) { return false }
      return form == "it" || reading.people.count != 1
    }
    return false
  }

  private static func has(_ phrases: PhraseList, _ words: ArraySlice<Word>, _ language: Language) -> Bool {
    let cues = words.map { Cue($0, language) }
    return cues.indices.contains { phrases.longest(cues, at: $0) != nil }
  }
}

extension EntryReading.PersonMention {
  /// As they are named to the writer: `your mother`, « votre père », `Anna`.
  func said(_ language: Language) -> String {
    language == .english ? EnglishNoun.phrase(name) : FrenchNoun.phrase(name)
  }
}
