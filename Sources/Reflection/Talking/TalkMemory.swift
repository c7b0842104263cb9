import Journal

/// What was said in a talk before the turn at hand: the entry first, then the writer's turns.
struct TalkMemory: Sendable {
  /// The entry and the writer's turns so far, each read.
  let texts: [EntryReading]
  /// What was answered so far.
  let replies: [String]
  /// What is felt in each of `texts`, by a word for it; `nil` where there is none.
  let felt: [EntryReading.Feeling?]

  init(texts: [EntryReading], replies: [String]) {
    self.texts = texts
    self.replies = replies
    felt = texts.map(Self.feeling)
  }

  /// What is felt in a text, where words of feeling say it.
  static func feeling(_ reading: EntryReading) -> EntryReading.Feeling? {
    let felt = Felt(reading, isGrief: false, OccasionReader.occasions(reading.passage))
    return [felt.heavy, felt.glad].compactMap { $0 }.first { !$0.isInferred && $0.strength >= .plain }
  }

  /// What the talk is about. Joy stays joy as long as nothing heavy is said.
  func climate(with said: EntryReading) -> TalkClimate {
    let all = texts + [said]
    let occasions = all.flatMap { OccasionReader.occasions($0.passage) }
    func isMarked(_ themes: Set<Theme>) -> Bool {
      all.contains { $0.themes.contains { themes.contains($0.theme) && $0.isMarked && $0.weight >= 0.25 } }
    }
    if all.contains(where: { TalkPhrases.says(TalkPhrases.rough, $0.passage) }) { return .rough }
    if occasions.contains(where: { $0.kind.isDeath }) || isMarked([.grief]) { return .grief }
    let entry = texts.first ?? said
    let first = Felt(entry, isGrief: false, OccasionReader.occasions(entry.passage))
    let isGlad =
      OccasionReader.occasions(entry.passage).first?.kind.isGlad == true
      || first.glad != nil && first.heavy == nil || TalkPhrases.says(TalkPhrases.won, entry.passage)
    if isGlad { return .glad }
    if isMarked([.couple, .breakup, .conflict, .parents, .family, .friendship])
      || all.contains(where: { TalkPhrases.says(TalkPhrases.between, $0.passage) })
    {
      return .between
    }
    return (felt + [Self.feeling(said)]).contains { $0?.family.isPleasant == false } ? .heavy : .plain
  }

  /// Somebody named in an earlier text, with the words around the name.
  func earlierWords(on person: NounPhrase) -> String? {
    for reading in texts.dropLast() {
      guard let mention = reading.people.first(where: { $0.name.text == person.text }) else { continue }
      return Quotation.around(mention.tokens, reading)?.text
    }
    return nil
  }

  /// Who is mourned: the one named where a death is told.
  var mourned: NounPhrase? {
    texts.first { reading in
      reading.themes.contains { $0.theme == .grief }
        || OccasionReader.occasions(reading.passage).contains(where: { $0.kind.isDeath })
    }?.people.first?.name
  }

  /// Who `he` or `she` is, at the head of a turn: the last one of that kind who was named, by a word that says which.
  func person(for pronoun: String, _ language: Language) -> NounPhrase? {
    guard let words = TalkPhrases.kin[pronoun] else { return nil }
    let named = texts.flatMap { $0.people.map(\.name) }
    guard let found = named.last(where: { words.contains(String(decoding: TextFold.fold($0.text), as: UTF8.self)) })
    else { return nil }
    // Of two mothers nobody can tell which.
    let kinds = Set(named.map(\.text).filter { words.contains(String(decoding: TextFold.fold($0), as: UTF8.self)) })
    return kinds.count == 1 ? found : nil
  }

  /// A line of each of the last texts, and one of `said`, in the writer's own words; `nil` where there is nothing to set side by side.
  func gathered(with said: EntryReading) -> (before: [String], now: String)? {
    func line(_ reading: EntryReading) -> String? {
      guard ShortTurn(reading.passage) == nil else { return nil }
      let quoted = Quotation.ranked(reading).map(\.text) + [Quotation.whole(reading)?.text].compactMap { $0 }
      let whole = reading.passage.sentences.compactMap { Self.plain($0, reading.passage) }
      return (quoted + whole).first { $0.split(separator: " ").count <= 10 && Self.standsAlone($0) }
    }
    guard let now = line(said) else { return nil }
    var before: [String] = []
    for text in texts.compactMap(line) where text != now && !before.contains(text) { before.append(text) }
    return before.isEmpty ? nil : (Array(before.suffix(2)), now)
  }

  /// Whether a line is no answer to a question (`No, I haven't`), nor said to the guide.
  private static func standsAlone(_ line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter }
    let heads: Set<Substring> = ["no", "yes", "non", "oui", "well", "ok", "haha", "because", "maybe", "si", "bof"]
    return words.first.map { !heads.contains($0) } ?? false
      && !words.contains { ["you", "your", "vous", "votre"].contains($0) }
  }

  /// The text of a sentence that can be given back whole: some words, no sign but a comma, nothing that would hurt to read again.
  static func plain(_ sentence: Sentence, _ passage: Passage) -> String? {
    let text = String(passage.text(sentence.tokens).reversed().drop { ".!".contains($0) }.reversed())
    guard !sentence.isQuestion, (4...15).contains(sentence.words.count),
      text.allSatisfy({ $0.isLetter || " '’,".contains($0) }), Saying.isQuotable(sentence.words[...], passage.language),
      !sentence.words.contains(where: { Saying.isUnsayable($0.form, passage.language) || Quotation.isWound($0.form) })
    else { return nil }
    return text
  }

  /// A word that stood in an earlier text for something that is so, and that the turn takes back: `I don't feel strong`.
  func takenBack(in said: EntryReading) -> String? {
    let language = said.passage.language
    for sentence in said.passage.sentences where !sentence.isQuestion {
      let cues = sentence.words.map { Cue($0, language) }
      guard let denial = cues.firstIndex(where: { ["not", "pas", "never"].contains($0.form) }),
        cues.contains(where: { $0.kind.contains(.copula) })
      else { continue }
      for cue in cues[denial...].prefix(5) {
        let form = cue.form
        guard form.utf8.count >= 4, cue.kind.isEmpty, !StopWords.contains(form) else { continue }
        if texts.contains(where: { Self.affirms(form, $0.passage) }) { return said.passage.text(cue.word.tokens) }
      }
    }
    return nil
  }

  private static func affirms(_ form: String, _ passage: Passage) -> Bool {
    passage.clauses.contains { clause in
      let words = clause.words.map(\.form)
      guard let place = words.firstIndex(of: form) else { return false }
      return !words[max(0, place - 4)..<place].contains { ["not", "pas", "never", "jamais"].contains($0) }
    }
  }

  /// What the writer said they could do or want, last: what a question about advice is answered with.
  func intention() -> String? {
    for reading in texts.dropFirst().reversed() {
      for clause in reading.passage.clauses {
        let words = clause.words.map { Cue($0, reading.passage.language) }
        guard words.indices.contains(where: { TalkPhrases.intentions.longest(words, at: $0) != nil }) else { continue }
        let text = reading.passage.text(clause.tokens)
        let count = text.split(separator: " ").count
        if (3...10).contains(count), Saying.isQuotable(clause.words[...], reading.passage.language),
          !clause.words.contains(where: { Saying.isUnsayable($0.form, reading.passage.language) })
        {
          return text
        }
      }
    }
    return nil
  }
}

/// Words that a talk listens for.
enum TalkPhrases {
  static func says(_ phrases: PhraseList, _ passage: Passage) -> Bool {
    let cues = passage.allWords.map { Cue($0, passage.language) }
    return cues.indices.contains { phrases.longest(cues, at: $0) != nil }
  }

  static let won = PhraseList(
    """
    we won, i won, got in, got the job, got engaged, passed my, best day, so happy, we did it, i did it, said yes,
    on a gagne, ai gagne, avons gagne, suis prise, suis pris, ai eu mon, ai eu le, plus beau jour, trop contente, trop content, tellement heureuse,
    tellement heureux, a dit oui, on a reussi
    """)
  static let between = PhraseList(
    """
    a fight with, another fight, argument with, row with, argued with, love him, love her, loves me, my husband, my wife, my boyfriend,
    my girlfriend, my partner, le aime plus, ne le aime, la aime, mon mari, ma femme, mon copain, ma copine, engueulade, dispute avec, disputes,
    dispute, on est ensemble, nous sommes ensemble
    """)
  static let wakeful = PhraseList(
    """
    can not sleep, could not sleep, still shaking, wide awake, hands are shaking, heart is racing, can not stop smiling, can not stop grinning,
    ne dors pas, pas dormir, pas dormi, tremblent encore, tremblent toujours, coeur qui bat, bat encore, ne arrive pas a dormir
    """)
  /// What may be violence: then nothing is asked about what the other one could say, nor about one's own part in it.
  static let rough = PhraseList(
    """
    grabbed me, grabbed my, pushed me, shoved me, hit me, hits me, slapped me, hurt me, hurts me, choked me, threw it at me, threw me,
    scared of him, scared of her, afraid of him, afraid of her, scared to go home, afraid to go home, locked me, threatened me, threatens me,
    do it again, raised his hand, my wrist, bruise, bruises, bruised,
    me a poussee, me a pousse, me a frappee, me a frappe, me a giflee, me a gifle, me a serre, me a attrapee, me a attrape, me a menacee, me a menace,
    me a secouee, me a enfermee, me a empoignee, peur de lui, peur de rentrer, leve la main, des bleus, un bleu, mon poignet, recommencer, recommence
    """)
  static let intentions = PhraseList(
    """
    i could, i might, maybe i can, i want to, i would like to, i am going to, i suppose i want, i will,
    je pourrais, je vais, je voudrais, je aimerais, je veux
    """)

  static let kin: [String: Set<String>] = [
    "she": [
      "mum", "mom", "mother", "gran", "granny", "nan", "grandma", "grandmother", "sister", "wife", "girlfriend",
      "daughter", "aunt", "niece",
    ],
    "he": [
      "dad", "father", "grandad", "grandpa", "grandfather", "brother", "husband", "boyfriend", "son", "uncle", "nephew",
    ],
    "elle": [
      "maman", "mere", "mamie", "mamy", "grand-mere", "soeur", "femme", "copine", "fille", "tante", "niece",
      "belle-mere",
    ],
    "il": [
      "papa", "pere", "papi", "papy", "grand-pere", "frere", "mari", "copain", "fils", "oncle", "neveu", "beau-pere",
    ],
  ]
}
