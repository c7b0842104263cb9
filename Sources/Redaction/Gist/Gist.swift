public import Journal

/// What level `gist` tells of a text: facts from closed lists. It has no place for a word of the writer's.
public struct Gist: Hashable, Sendable {
  /// What the writer feels, by the words that they use.
  public enum Feeling: String, CaseIterable, Sendable {
    case joy, sadness, anger, fear, shame, guilt, love, loneliness, tiredness, hope, calm, worry
  }

  /// What the text is about.
  public enum Theme: String, CaseIterable, Sendable {
    case work, family, partner, friends, health, sleep, school, money, home, grief, body, faith
  }

  /// How long the text is.
  public enum Length: String, CaseIterable, Sendable {
    case short, middle, long
  }

  public let feelings: [Feeling]
  public let themes: [Theme]
  public let length: Length

  /// The facts about `document`: those that two languages' word lists find, the commonest first, three of each at most.
  public init(of document: Document) {
    var feelings: [Feeling: Int] = [:]
    var themes: [Theme: Int] = [:]
    for token in document.tokens where token.kind == .word {
      if let feeling = Self.feelingWords[token.key] { feelings[feeling, default: 0] += 1 }
      if let theme = Self.themeWords[token.key] { themes[theme, default: 0] += 1 }
    }
    self.feelings = Self.commonest(feelings, Feeling.allCases)
    self.themes = Self.commonest(themes, Theme.allCases)
    let words = document.tokens.count { $0.kind == .word }
    length = words < 40 ? .short : words < 250 ? .middle : .long
  }

  private static func commonest<Fact: Hashable>(_ counts: [Fact: Int], _ order: [Fact]) -> [Fact] {
    Array(order.filter { counts[$0] != nil }.sorted { counts[$0, default: 0] > counts[$1, default: 0] }.prefix(3))
  }

  /// The facts as sentences that somebody else can read.
  public func sentence(in language: Language) -> String {
    func list(_ phrases: [Phrase]) -> String { phrases.map { $0[language] }.joined(separator: ", ") }
    var parts = [length.phrase[language]]
    if !feelings.isEmpty {
      parts.append(Phrase(en: "Feelings: ", fr: "Sentiments\u{a0}: ")[language] + list(feelings.map(\.phrase)) + ".")
    }
    if !themes.isEmpty {
      parts.append(Phrase(en: "Themes: ", fr: "Thèmes\u{a0}: ")[language] + list(themes.map(\.phrase)) + ".")
    }
    return parts.joined(separator: " ")
  }

  private static func keys<Fact>(_ words: [(Fact, String)]) -> [WordKey: Fact] {
    var keys: [WordKey: Fact] = [:]
    for (fact, list) in words {
      for word in list.split(separator: " ") { keys[WordKey(String(word))] = fact }
    }
    return keys
  }

  private static let feelingWords = keys([
    (
      Feeling.joy,
      "happy happiness joy glad delighted laughed laughing proud excited heureux heureuse joie content contente ravi ravie ri rire fier fière"
    ),
    (
      .sadness,
      "sad sadness cried crying tears unhappy miserable heartbroken triste tristesse pleuré pleurer larmes malheureux malheureuse chagrin"
    ),
    (.anger, "angry anger furious mad rage annoyed irritated colère furieux furieuse énervé énervée rage agacé agacée"),
    (
      .fear,
      "afraid scared fear terrified panic frightened peur terrifié terrifiée panique effrayé effrayée angoisse angoissé angoissée"
    ),
    (.shame, "ashamed shame embarrassed humiliated honte honteux honteuse humilié humiliée gêné gênée"),
    (.guilt, "guilty guilt sorry fault coupable culpabilité culpabilise faute"),
    (.love, "love loved tender affection amour aime aimé tendresse"),
    (.loneliness, "lonely alone loneliness isolated seul seule solitude isolé isolée"),
    (.tiredness, "tired exhausted exhausting drained weary fatigué fatiguée épuisé épuisée fatigue crevé crevée"),
    (.hope, "hope hopeful hoping espoir espère espérer"),
    (.calm, "calm peaceful peace relaxed serene quiet calme paix apaisé apaisée détendu détendue sereine serein"),
    (
      .worry,
      "worried worry anxious anxiety nervous stress stressed inquiet inquiète inquiétude anxieux anxieuse stressé stressée"
    ),
  ])

  private static let themeWords = keys([
    (
      Theme.work,
      "work job boss office meeting colleague colleagues shift travail boulot patron patronne bureau réunion collègue collègues"
    ),
    (
      .family,
      "family mother father mum mom dad sister brother son daughter parents famille mère père maman papa soeur sœur frère fils fille"
    ),
    (
      .partner,
      "husband wife boyfriend girlfriend partner divorce wedding mari femme copain copine conjoint divorce mariage couple"
    ),
    (.friends, "friend friends mate mates ami amie amis amies pote potes"),
    (
      .health,
      "doctor hospital pain ill illness sick medication therapy médecin docteur hôpital douleur malade maladie traitement thérapie"
    ),
    (.sleep, "sleep slept awake insomnia nightmare dormir dormi sommeil insomnie cauchemar réveillé réveillée"),
    (.school, "school exam exams teacher class university école examen examens prof cours lycée fac université"),
    (.money, "money rent debt bills salary argent loyer dette dettes factures salaire"),
    (.home, "house home flat kitchen garden maison appartement cuisine jardin"),
    (.grief, "died death funeral grave mourning grief mort morte décès enterrement deuil tombe"),
    (.body, "body weight food eat eating mirror corps poids manger nourriture miroir"),
    (.faith, "god church prayer pray prayed faith dieu église prière prier foi"),
  ])
}

extension Gist.Length {
  fileprivate var phrase: Phrase {
    switch self {
    case .short: Phrase(en: "A short journal entry.", fr: "Une entrée de journal courte.")
    case .middle: Phrase(en: "A journal entry of middle length.", fr: "Une entrée de journal de longueur moyenne.")
    case .long: Phrase(en: "A long journal entry.", fr: "Une longue entrée de journal.")
    }
  }
}

extension Gist.Feeling {
  fileprivate var phrase: Phrase {
    switch self {
    case .joy: Phrase(en: "joy", fr: "joie")
    case .sadness: Phrase(en: "sadness", fr: "tristesse")
    case .anger: Phrase(en: "anger", fr: "colère")
    case .fear: Phrase(en: "fear", fr: "peur")
    case .shame: Phrase(en: "shame", fr: "honte")
    case .guilt: Phrase(en: "guilt", fr: "culpabilité")
    case .love: Phrase(en: "love", fr: "amour")
    case .loneliness: Phrase(en: "loneliness", fr: "solitude")
    case .tiredness: Phrase(en: "tiredness", fr: "fatigue")
    case .hope: Phrase(en: "hope", fr: "espoir")
    case .calm: Phrase(en: "calm", fr: "calme")
    case .worry: Phrase(en: "worry", fr: "inquiétude")
    }
  }
}

extension Gist.Theme {
  fileprivate var phrase: Phrase {
    switch self {
    case .work: Phrase(en: "work", fr: "travail")
    case .family: Phrase(en: "family", fr: "famille")
    case .partner: Phrase(en: "a partner", fr: "vie de couple")
    case .friends: Phrase(en: "friends", fr: "amis")
    case .health: Phrase(en: "health", fr: "santé")
    case .sleep: Phrase(en: "sleep", fr: "sommeil")
    case .school: Phrase(en: "studies", fr: "études")
    case .money: Phrase(en: "money", fr: "argent")
    case .home: Phrase(en: "home", fr: "maison")
    case .grief: Phrase(en: "grief", fr: "deuil")
    case .body: Phrase(en: "the body", fr: "le corps")
    case .faith: Phrase(en: "faith", fr: "foi")
    }
  }
}
