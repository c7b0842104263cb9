import Journal
import Redaction

/// Finds themes, topics and people, sentence after sentence.
struct NounReader {
  private let language: Language
  private let passage: Passage
  private let lexicon: ThemeLexicon
  private var themes: [Theme: (weight: Double, best: Double, tokens: Range<Int>, order: Int)] = [:]
  private var topics: [String: Counted] = [:]
  private var people: [String: Counted] = [:]
  private var sayable: [String: Bool] = [:]

  /// A noun phrase with how often it stands and how telling it is.
  private struct Counted {
    var noun: NounPhrase
    var theme: Theme?
    var tokens: Range<Int>
    var count: Int
    var weight: Double
    var order: Int
  }

  init(_ passage: Passage) {
    language = passage.language
    self.passage = passage
    lexicon = ThemeLexicon.of(passage.language)
  }

  mutating func read(_ sentence: SentenceCues) {
    var index = 0
    while index < sentence.cues.count {
      guard let (meanings, count) = lexicon.forms.longest(sentence.cues, at: index) else {
        readUnknownNoun(index, sentence)
        index += 1
        continue
      }
      let range = index..<index + count
      let tokens = sentence.tokens(range)
      let isQuoted = sentence.clause(at: index).isQuoted
      for meaning in meanings {
        let entry = lexicon.entry(meaning.entry)
        // `a woman` says nothing of a couple, `my wife` does.
        let isSomebody = entry.noun?.isPerson == true && Self.closeThemes.contains(entry.theme)
        let isMine =
          entry.noun?.goesBare == true || (1...2).contains { sentence.kind(index - $0).contains(.writerOwns) }
        let weight =
          isSomebody && !isMine && !isOurBaby(range, entry.theme, sentence)
          ? 1 : isQuoted ? entry.weight / 2 : entry.weight
        let order = themes.count
        var seen = themes[entry.theme] ?? (0, 0, tokens, order)
        seen.weight += weight
        if weight > seen.best { (seen.best, seen.tokens) = (weight, tokens) }
        themes[entry.theme] = seen
      }
      if !isQuoted, let meaning = meanings.last(where: { lexicon.entry($0.entry).noun != nil }) {
        readNoun(meaning, range, sentence)
      }
      index += count
    }
  }

  /// `the kids`, « le bébé »: those of the house.
  private func isOurBaby(_ range: Range<Int>, _ theme: Theme, _ sentence: SentenceCues) -> Bool {
    theme == .children && ["the", "le", "la", "les"].contains(sentence.form(range.lowerBound - 1))
      && ["baby", "kids", "children", "twins", "bebe", "enfants", "jumeaux", "gosses", "petits"].contains(
        sentence.form(range.lowerBound))
  }

  /// As ``Saying/isSayable(_:_:)``, asked once of each text.
  private mutating func isSayable(_ text: String) -> Bool {
    if let known = sayable[text] { return known }
    let isSayable = Saying.isSayable(text, language)
    sayable[text] = isSayable
    return isSayable
  }

  // MARK: Nouns of the list

  /// Themes whose things stand about in any day: a kitchen that is named once is not what a page is about.
  private static let everydayThemes: Set<Theme> = [
    .home, .food, .leisure, .family, .body, .sleep, .conflict, .creativity,
  ]

  private static let closeThemes: Set<Theme> = [.family, .parents, .children, .couple, .breakup, .friendship]

  private mutating func readNoun(_ meaning: ThemeLexicon.Meaning, _ range: Range<Int>, _ sentence: SentenceCues) {
    let entry = lexicon.entry(meaning.entry)
    guard let noun = entry.noun, range.count > 1 || !UnknownNouns.neverTopics.contains(sentence.form(range.lowerBound)),
      !isOwner(range, sentence) || noun.isPerson
    else { return }
    let isPlural = meaning.isPlural || noun.isAlwaysPlural
    guard let found = determination(of: range, sentence, isPlural: isPlural, noun: noun) else { return }
    // `the woman`, « un garçon »: kin and friends are the writer's only where the writer says so.
    if noun.isPerson, found.determiner != .yours, Self.closeThemes.contains(entry.theme),
      !isOurBaby(range, entry.theme, sentence)
    {
      return
    }
    var text = noun.text(isPlural: meaning.isPlural, language)
    if !found.adjectives.isEmpty { text = found.adjectives.joined(separator: " ") + " " + text }
    var gender: NounPhrase.Gender?
    if language == .french {
      guard let known = found.gender ?? noun.gender else { return }
      gender = known
    }
    let phrase = NounPhrase(text, found.determiner, gender: gender, isPlural: isPlural)
    guard isSayable(text) else { return }
    let tokens = sentence.tokens(range)
    if noun.isPerson { count(phrase, nil, tokens, 1, in: &people) }
    if isOwner(range, sentence) { return }
    count(phrase, entry.theme, tokens, entry.weight + (found.determiner == .yours ? 1 : 0), in: &topics)
  }

  private func count(
    _ noun: NounPhrase, _ theme: Theme?, _ tokens: Range<Int>, _ weight: Double, in list: inout [String: Counted]
  ) {
    let order = list.count
    var seen = list[noun.text] ?? Counted(noun: noun, theme: theme, tokens: tokens, count: 0, weight: 0, order: order)
    seen.count += 1
    seen.weight += weight
    if noun.determiner == .yours, seen.noun.determiner != .yours { (seen.noun, seen.tokens) = (noun, tokens) }
    list[noun.text] = seen
  }

  /// `my mother's house`: not what is spoken of.
  private func isOwner(_ range: Range<Int>, _ sentence: SentenceCues) -> Bool {
    sentence.form(range.upperBound) == "'s"
  }

  private struct Determination {
    var determiner: NounPhrase.Determiner
    var gender: NounPhrase.Gender?
    var adjectives: [String] = []
  }

  private func determination(
    of range: Range<Int>, _ sentence: SentenceCues, isPlural: Bool, noun: ThemeLexicon.Noun
  ) -> Determination? {
    var index = range.lowerBound - 1
    let start = sentence.clauseStart(at: range.lowerBound)
    var adjectives: [String] = []
    while index >= start, adjectives.count < 2, sentence.kind(index).contains(.size) {
      adjectives.insert(passage.text(sentence.cues[index].word.tokens).lowercased(), at: 0)
      index -= 1
    }
    // `own`, `whole`: nothing to give back.
    if adjectives.contains(where: { ["own", "whole", "good", "bad", "great", "real", "bon", "bonne"].contains($0) }) {
      adjectives = []
    }
    if index >= start, sentence.kind(index).isEmpty, language == .english,
      sentence.kind(index - 1).contains(.writerOwns), index > start
    {
      // `my stupid boss`, `my work computer`
      if lexicon.forms.longest(sentence.cues, at: index) == nil { return Determination(determiner: .yours) }
      return nil
    }
    guard index >= start else { return bare(range, sentence, noun, isPlural, adjectives) }
    let form = sentence.form(index)
    let kind = sentence.kind(index)
    if kind.contains(.writerOwns) {
      let gender: NounPhrase.Gender? = form == "ma" ? .feminine : nil
      return Determination(determiner: .yours, gender: gender, adjectives: adjectives)
    }
    if kind.contains(.otherOwns) || form == "'s" { return nil }
    switch language {
    case .english:
      if ["the", "this", "that", "these", "those", "a", "an", "another"].contains(form) {
        return Determination(determiner: .definite, adjectives: adjectives)
      }
    case .french:
      switch form {
      case "le", "un", "ce", "cet", "au", "du":
        // `l'` may be either.
        let isElided =
          passage.text(sentence.cues[index].word.tokens).lowercased().hasPrefix("l") && form == "le"
          && passage.text(sentence.cues[index].word.tokens).count == 1
        return Determination(
          determiner: .definite, gender: isElided || isPlural ? nil : .masculine, adjectives: adjectives)
      case "la", "une", "cette":
        return Determination(determiner: .definite, gender: .feminine, adjectives: adjectives)
      case "les", "des", "ces", "aux", "de", "en", "plusieurs":
        return Determination(determiner: .definite, adjectives: adjectives)
      default: break
      }
    }
    return bare(range, sentence, noun, isPlural, adjectives)
  }

  /// A noun without an article.
  private func bare(
    _ range: Range<Int>, _ sentence: SentenceCues, _ noun: ThemeLexicon.Noun, _ isPlural: Bool, _ adjectives: [String]
  ) -> Determination? {
    if noun.isPerson {
      // `Mum called.`
      return noun.goesBare && adjectives.isEmpty ? Determination(determiner: .yours) : nil
    }
    guard language == .english, noun.goesBare || isPlural, adjectives.isEmpty else { return nil }
    let before = sentence.kind(range.lowerBound - 1)
    let start = sentence.clauseStart(at: range.lowerBound)
    if range.lowerBound == start {
      return ["is", "was", "has", "feels", "felt", "are", "were"].contains(sentence.form(range.upperBound))
        ? Determination(determiner: .none) : nil
    }
    return before.contains(.preposition) ? Determination(determiner: .none) : nil
  }

  // MARK: Nouns that no list knows

  /// `my guitar`, « ma guitare »: what is the writer's and stands where only a noun can.
  private mutating func readUnknownNoun(_ index: Int, _ sentence: SentenceCues) {
    guard index > 0, sentence.kind(index).isEmpty, sentence.kind(index - 1).contains(.writerOwns),
      sentence.clauseOf[index] == sentence.clauseOf[index - 1], !sentence.clause(at: index).isQuoted
    else { return }
    let form = sentence.form(index)
    let word = sentence.cues[index].word
    guard form.utf8.count > 3, form.utf8.allSatisfy({ (0x61...0x7a).contains($0) }),
      !Saying.isUnsayable(form, language),
      !UnknownNouns.neverTopics.contains(form), Lexicon.facts(of: form).frequency(in: language) > 2,
      FeelingLexicon.of(language).forms.meanings(of: FormHash(form)).isEmpty
    else { return }
    let next = index + 1
    if next < sentence.clauseEnd(at: index) {
      guard !sentence.kind(next).isEmpty, !sentence.kind(next).contains(.size), sentence.form(next) != "'s" else {
        return
      }
      if language == .english, !sentence.kind(next).isDisjoint(with: [.preposition, .between, .copula, .aspect]) {
      } else if language == .french,
        !sentence.kind(next).isDisjoint(with: [.preposition, .copula, .between, .negation])
      {
      } else {
        return
      }
    }
    let written = passage.text(word.tokens)
    guard passage.document.tokens[word.tokens.lowerBound].casing == .lower else { return }
    let owner = sentence.form(index - 1)
    var gender: NounPhrase.Gender?
    var isPlural = false
    switch language {
    case .english:
      guard !form.hasSuffix("ly"), !form.hasSuffix("ing"), !form.hasSuffix("est") else { return }
      isPlural = form.hasSuffix("s") && !["ss", "us", "is"].contains(where: form.hasSuffix)
    case .french:
      switch owner {
      case "ma": gender = .feminine
      case "mon" where !Self.beginsWithVowel(form): gender = .masculine
      default: return
      }
      guard !form.hasSuffix("s"), !form.hasSuffix("x") || owner == "mon" else { return }
      isPlural = false
    }
    guard isSayable(written) else { return }
    count(NounPhrase(written, .yours, gender: gender, isPlural: isPlural), nil, word.tokens, 1, in: &topics)
  }

  private static func beginsWithVowel(_ form: String) -> Bool {
    form.utf8.first.map { "aeiouyh".utf8.contains($0) } ?? false
  }

  // MARK: Names

  /// Finds the names of people.
  mutating func readNames() {
    // Without a capital that may be a name's, the finder's tables stay unread.
    let mayHaveNames = passage.document.tokens.contains { token in
      token.kind == .word && token.count > 1 && (token.casing == .title || token.casing == .mixed)
        && (!token.startsSentence || Lexicon.facts(of: token.key).isFirstName)
    }
    guard mayHaveNames, let finder = NameFinder.embedded else { return }
    for finding in finder.find(in: passage.document) where finding.type == .person {
      guard let name = PersonName(finding, in: passage.document),
        WordClass.of(name.text.lowercased(), language).isEmpty, isSayable(name.text)
      else { continue }
      var gender: NounPhrase.Gender?
      if language == .french {
        let facts = Lexicon.facts(of: name.firstWord)
        if facts.isFemaleName != facts.isMaleName { gender = facts.isFemaleName ? .feminine : .masculine }
      }
      count(NounPhrase(name.text, .none, gender: gender), nil, name.tokens, 1, in: &people)
    }
  }

  // MARK: What was found

  /// Themes that a single weak word speaks for are none.
  var themeMentions: [EntryReading.ThemeMention] {
    let enough = themes.filter { $0.value.weight >= 2 }
    let sum = enough.values.reduce(0) { $0 + $1.weight }
    return enough.sorted { ($1.value.weight, $0.value.order) < ($0.value.weight, $1.value.order) }.map {
      EntryReading.ThemeMention(
        theme: $0.key, weight: $0.value.weight / sum, tokens: $0.value.tokens,
        isMarked: !Self.everydayThemes.contains($0.key) || $0.value.weight >= 4)
    }
  }

  var topicList: [EntryReading.Topic] {
    topics.values.sorted { ($1.weight, $0.order) < ($0.weight, $1.order) }.map {
      EntryReading.Topic(
        noun: $0.noun, theme: $0.theme, tokens: $0.tokens,
        isCentral: $0.count > 1 && $0.weight > 2
          || $0.theme.map { !Self.everydayThemes.contains($0) } == true
            && $0.weight - ($0.noun.determiner == .yours ? 1 : 0) >= 3
      )
    }
  }

  var personMentions: [EntryReading.PersonMention] {
    people.values.sorted { ($1.count, $0.order) < ($0.count, $1.order) }.map {
      EntryReading.PersonMention(
        name: $0.noun, count: $0.count, tokens: $0.tokens,
        isClose: ($0.noun.determiner != .definite || $0.count > 1) && !UnknownNouns.infants.contains($0.noun.text))
    }
  }
}

/// A name that the finder found, if it is surely a person's.
private struct PersonName {
  let text: String
  let firstWord: WordKey
  let tokens: Range<Int>

  init?(_ finding: Finding, in document: Document) {
    guard let first = Self.index(of: finding.range.lowerBound, in: document) else { return nil }
    var last = first
    while last + 1 < document.tokens.count, document.tokens[last + 1].end <= finding.range.upperBound { last += 1 }
    // Two names at most: `Anna`, `Anna Martin`, `Jean-Pierre`.
    guard last - first <= 4 else { return nil }
    let words = (first...last).map { document.tokens[$0] }
    guard let head = words.first, head.kind == .word, head.count > 1, head.casing == .title || head.casing == .mixed
    else { return nil }
    for word in words where word.kind == .word {
      let facts = Lexicon.facts(of: word.key)
      if facts.isCalendar || facts.isTitle || facts.isPeople || facts.isCountryOrRegion || facts.isLargeCity {
        return nil
      }
      if facts.isBrand, !facts.isFirstNameMostly { return nil }
    }
    // `the Fleet`, « du Conseil »: no person goes with an article.
    if first > 0, Self.articles.contains(document.tokens[first - 1]) { return nil }
    let facts = Lexicon.facts(of: head.key)
    // At the beginning of a sentence a capital says little.
    if head.startsSentence, !facts.isFirstNameMostly, last == first { return nil }
    if facts.isOrdinary, !facts.isFirstName { return nil }
    guard words.allSatisfy({ $0.kind == .word || $0.count == 1 }) else { return nil }
    text = document.text(words[0].start..<document.tokens[last].end)
    firstWord = head.key
    tokens = first..<last + 1
  }

  private static let articles = Cues("the an this that le la les un une des du au aux cette ce cet")

  /// The token that begins at a byte.
  private static func index(of start: Int, in document: Document) -> Int? {
    var (low, high) = (0, document.tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if document.tokens[middle].start < start { low = middle + 1 } else { high = middle }
    }
    return low < document.tokens.count && document.tokens[low].start == start ? low : nil
  }
}

enum UnknownNouns {
  /// Who cannot be asked, nor told.
  static let infants: Set<String> = [
    "baby", "babies", "newborn", "toddler", "twins", "bébé", "bébés", "nourrisson", "nouveau-né", "jumeaux",
  ]

  /// Words that follow `my` in turns of phrase, and what is not to be asked about.
  static let neverTopics: Set<String> = [
    "fault", "mind", "rest", "night", "nights", "room", "door", "meaning", "purpose", "time", "name", "manner",
    "hearing", "nuit", "sens", "but", "part", "side", "turn", "case", "opinion", "point", "view", "goodness", "word",
    "best", "worst", "behalf",
    "throat", "breath", "eyes", "face", "hands", "fists", "tears", "guts", "arse", "lord", "cuts", "arms", "wrists",
    "pills",
    "stomach", "chest", "dear", "deepest", "biggest", "favourite", "favorite", "entire", "whole", "ears", "back",
    "feet",
    "cote", "gorge", "faute", "avis", "tour", "part", "dieu", "cher", "chere", "propre", "meilleur", "meilleure",
    "premiere", "god", "gosh", "goodness", "keys", "cles", "luck", "turn", "usual",
    "poignet", "coeur", "tete", "esprit", "ame", "corps", "heart", "head", "soul", "mind", "brain", "cerveau", "body",
    "skin", "ventre", "poitrine", "bouche", "gueule", "place", "facon", "maniere",
  ]
}
