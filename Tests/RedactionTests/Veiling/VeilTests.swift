import Journal
import Testing

@testable import Redaction

@Suite struct VeilTests {
  private func redacted(_ text: String, _ level: AnonymityLevel, _ language: Language) throws -> String {
    var standIns = StandIns(seed: 1)
    return try Redactor().redact(text, at: level, language: language, standIns: &standIns).text
  }

  @Test func `a veiled text keeps common words and numbers its placeholders`() throws {
    let text = "I was sad after work. Zbigniew shouted at Zbigniew's sister about the xylophagous gramophone."
    let result = try redacted(text, .veiled, .english)
    #expect(result.hasPrefix("I was sad after work. [person 1] shouted at [person 1]'s sister about the [word 1]"))
  }

  @Test func `what a number is called stays, and the number says what it is`() throws {
    let result = try redacted("Pay into my IBAN GB29 NWBK 6016 1331 9268 19 please.", .veiled, .english)
    #expect(result.contains("my IBAN [bank account 1] please."))
  }

  @Test(arguments: Language.allCases)
  func `no word or long number that is not common passes at level veiled`(language: Language) throws {
    let text = "Xyzzy plugh 19874 frobnicate Quux-Blorb 3fz Łódź Москва l'Étiolé 42"
    let result = try redacted(text, .veiled, language)
    for word in ["Xyzzy", "plugh", "19874", "frobnicate", "Quux", "Blorb", "3fz", "Łódź", "Москва", "42"] {
      #expect(!result.contains(word), "\(word) in \(result)")
    }
  }

  private static func veiled(_ text: String, _ language: Language, _ findings: [Finding] = []) -> String {
    let document = Document(text)
    var standIns = StandIns(seed: 1)
    return document.replacing(Veil.replacements(document, findings, language, nil, &standIns))
  }

  @Test(arguments: [
    ("I don't know what I'm doing; we've been so tired.", Language.english),
    ("In May I slept. On Monday my mum said it's fine, and Dad agreed. MY MUM IS SO ANGRY!!", .english),
    ("She spoke French at Christmas; I can't say why… 😭 ❤️ 👍", .english),
    ("Aujourd’hui j’ai dormi, c’est déjà ça. Qu’est-ce qu’il m’a dit ? Va-t’en !", .french),
    ("L’après-midi, maman n’était pas là. À Noël, on sera peut-être. IL FAIT FROID.", .french),
    ("Mon oncle arrive lundi ; les Anglais aussi. Ça va-t-il mieux ? 😢", .french),
  ])
  func `a text of common words stays as it is`(text: String, language: Language) {
    #expect(Self.veiled(text, language) == text)
  }

  @Test(arguments: [
    ("3 cats", "three cats", Language.english), ("42 people", "about forty people", .english),
    ("it cost €350", "it cost € about four hundred", .english), ("in 1987", "in [year]", .english),
    ("the 80s", "the [decade]", .english), ("5km", "five km", .english), ("my 2nd cat", "my second cat", .english),
    ("woke at 7am", "woke at [morning]", .english), ("at 23:15", "at [night]", .english),
    ("1,250 words", "about a thousand words", .english),
    ("96 times", "about a hundred times", .english), ("7,300,000 of us", "about seven million of us", .english),
    ("twenty-six of us", "a few dozen of us", .english), ("0.5 percent", "zero percent", .english),
    ("3 chats", "trois chats", .french), ("à 14h30", "à [après-midi]", .french),
    ("12 500 mots", "environ dix mille mots", .french),
    ("en 2019", "en [année]", .french), ("50% des gens", "environ cinquante % des gens", .french),
    ("480 pages", "environ cinq cents pages", .french), ("450 000 fois", "environ cinq cent mille fois", .french),
    ("soixante et onze fois", "quelques dizaines de fois", .french), ("la 3e fois", "la troisième fois", .french),
    ("for 26 weeks", "for some weeks", .english), ("Six months later", "Some months later", .english),
    ("married thirty years", "married many years", .english), ("I am one-and-forty", "I am a few dozen", .english),
    ("depuis trente ans", "depuis de longues années", .french), ("en 3 jours", "en quelques jours", .french),
    ("vingt-sept mille cinq cents fois", "quelques dizaines de fois", .french),
    ("quatre-vingt-dix fois", "quelques dizaines de fois", .french), ("99 fois", "environ cent fois", .french),
    ("on était douze à table", "on était une bonne dizaine à table", .french),
    ("ses vingt enfants", "ses plusieurs enfants", .french),
    ("onze iguanodons", "une bonne dizaine de [mot 1]", .french),
    ("onze xylophonistes", "une bonne dizaine de [mot 1]", .french),
    ("onze de plus", "une bonne dizaine de plus", .french),
  ])
  func `numbers are told roughly and in words`(text: String, expected: String, language: Language) {
    #expect(Self.veiled(text, language) == expected)
  }

  @Test(arguments: [
    "24/7", "A12B", "06 12 34 56 78", "12345678901234567890", "192.168.0.1", "٤٢", "４２", "x² ³", "①②", "E-55120",
    "3-4-5", "9:99:99",
    "1.2.3", "12,34,56", "7e12", "99999999999999999999999999h", "1'2'3", "0x1f", "00:00:00", "5.", ".5", "5..5", "h5",
    "1:", ":1",
  ])
  func `no digit of any kind stays`(text: String) {
    for language in Language.allCases {
      var isInside = false
      for scalar in Self.veiled("a " + text + " a", language).unicodeScalars {
        if scalar == "[" { isInside = true }
        if scalar == "]" { isInside = false }
        #expect(isInside || scalar.properties.numericType == nil, "\(text)")
      }
    }
  }

  @Test(arguments: [
    // Names that are words, where capitals tell nothing, and where they tell all.
    ("Rose came by.", "Rose"), ("Will told me so.", "Will"), ("I saw Grace there.", "Grace"),
    ("She hugged Hope again.", "Hope"),
    ("i gave it to May, not to you", "May"), ("ROSE WAS ANGRY", "ROSE"), ("Jig went round.", "Jig"),
    ("I like Paris a lot", "Paris"),
    ("my friend marie-rose left", "rose"), ("find me at le_b0ss", "b0ss"), ("with j. and m. again", "j."),
    ("the O'Brien house", "Brien"),
    ("kar\u{200B}im was there", "im was"), ("\u{1F1EB}\u{1F1F7} we won", "\u{1F1EB}"), ("Ⓚⓐⓡⓘⓜ was there", "Ⓚ"),
    ("𝓚𝓪𝓻𝓲𝓶 was there", "𝓚"),
    ("👍🏽 good", "\u{1F3FD}"), ("Ωμέγα won", "μέγα"), ("he likes 李明 now", "李"), ("pneumoultramicroscopic", "ultra"),
    ("iPhone", "Phone"),
  ])
  func `what may name somebody goes`(text: String, hidden: String) {
    let result = Self.veiled(text, .english)
    #expect(!result.contains(hidden), "\(result)")
  }

  @Test(arguments: [
    ("Marine voulait parler.", "Marine"), ("« Petit » a râlé.", "Petit"), ("On a échappé à Mars.", "Mars"),
    ("J’ai vu Fleur hier.", "Fleur"),
    ("avec léa et karim", "léa"), ("il habite Quimper", "Quimper"), ("devant le Bar des Amis", "des"),
    ("chez Ouardia de la Tour", "Tour"),
  ])
  func `ce qui peut nommer quelqu’un disparaît`(text: String, hidden: String) {
    let result = Self.veiled(text, .french)
    #expect(!result.contains(hidden), "\(result)")
  }

  @Test(arguments: [
    ("We walked to the Ballinderry station.", "station"), ("I love the Fitzwilliam.", "the"),
    ("He was two when we met Zbigniew.", "two"), ("Elle avait huit ans.", "huit"),
  ])
  func `what stands beside a name goes too, and numbers in words`(text: String, hidden: String) throws {
    let result = try redacted(text, .veiled, Language.detected(in: text) ?? .english)
    #expect(!result.split(whereSeparator: { !$0.isLetter }).contains { $0 == hidden }, "\(result)")
  }

  @Test func `words of a foreign language become one word a line`() {
    #expect(Self.veiled("Zażółć gęślą jaźń\nПривет мир", .english) == "[word 1]\n[word 2]")
  }

  @Test func `how long something took is told roughly whatever was found before it`() throws {
    for (text, said, unsaid) in [
      ("Ring 07700 900123. We have been married thirty years and waited six months.", "many years", "dozen"),
      ("Ring 07700 900123. It took 26 weeks.", "some weeks", "thirty"),
    ] {
      let veiled = try redacted(text, .veiled, .english)
      #expect(veiled.contains(said) && !veiled.contains(unsaid) && veiled.contains("["), "\(veiled)")
    }
  }

  /// A number in words ended within a date that was found, and the program with it.
  @Test(arguments: [
    ("le 4 mars 2027. deux mille vingt sept, a-t-elle dit, madame bonnichon.", Language.french),
    ("rendez-vous le quatre mars deux mille vingt-sept à quatre-vingt-dix mille.", .french),
    ("on the fourth of march two thousand twenty-seven, one-and-forty years, $350 and £20 thousand", .english),
  ])
  func `a number in words ends where something was found`(text: String, language: Language) throws {
    let tokens = Document(text).tokens
    #expect(try !redacted(text, .veiled, language).isEmpty)
    // Wherever a finding begins and ends.
    for first in tokens.indices {
      for last in first..<min(first + 4, tokens.count) {
        for type in [SpanType.date, .age, .person] {
          let finding = Finding(tokens[first].start..<tokens[last].end, type, by: .date)
          #expect(!Self.veiled(text, language, [finding]).isEmpty)
        }
      }
    }
  }

  @Test func `a name takes no verb with it`() throws {
    #expect(
      try redacted("Anna est là, et Paul est parti.", .veiled, .french)
        == "[personne 1] est là, et [personne 2] est parti.")
  }

  @Test func `the same thing has the same number`() {
    #expect(
      Self.veiled("a gramophonist, a xylophonist, a Gramophonist", .english) == "a [word 1], a [word 2], a [word 1]")
  }

  /// The law of the level: whatever the text, each word of the result is common, or one of ours.
  @Test(arguments: Language.allCases)
  func `whatever the text, only common words leave`(language: Language) {
    var dice = Dice(state: 42)
    let ours = Cues(
      """
      about a few dozen or so zero one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty
      ninety hundred thousand million some many years months weeks days first second third fourth fifth sixth seventh eighth ninth km cm mg
      environ une bonne dizaine plusieurs quelques dizaines zéro un deux trois quatre cinq six sept huit neuf dix vingt trente quarante
      cinquante soixante quatre-vingts cent cents mille million millions de longues années quelques mois semaines jours premier deuxième troisième quatrième cinquième sixième
      septième huitième neuvième vingts vingt
      """)
    for _ in 0..<3000 {
      let text = (0..<dice.roll(14)).map { _ in Self.scraps[dice.roll(Self.scraps.count)] }.joined()
      let bytes = Array(text.utf8).map { dice.roll(200) == 0 ? UInt8(dice.roll(256)) : $0 }
      let document = Document(bytes: bytes)
      var standIns = StandIns(seed: 1)
      let replacements = Veil.replacements(document, [], language, nil, &standIns)
      var last = 0
      for replacement in replacements {
        #expect(replacement.range.lowerBound >= last && replacement.range.upperBound <= bytes.count)
        last = replacement.range.upperBound
      }
      let result = document.replacing(
        replacements.map {
          Replacement(of: Finding($0.range, $0.type, by: $0.detector), by: $0.isPlaceholder ? " " : $0.text)
        })
      for token in Document(result).tokens {
        switch token.kind {
        // What makes a sign an emoji.
        case .word where Document(result).folded(token).elementsEqual([0xef, 0xb8, 0x8f]): break
        case .word:
          let facts = Lexicon.facts(of: token.key)
          let isKnown = facts.isCommon(in: language) || facts.isCalendar || facts.isPeople || ours.contains(token)
          #expect(
            isKnown || Document(result).folded(token).count <= 1, "\(Document(result).text(token.range)) of \(text)")
        case .number, .mixed: Issue.record("\(Document(result).text(token.range)) of \(text)")
        case .sign, .lineBreak: break
        }
      }
    }
  }

  private static let scraps = [
    " ", " ", " ", " ", ", ", ". ", "-", "'", "’", "_", "/", "@", ".", "\n", "\u{A0}", "\u{200B}", "\u{AD}", "\u{301}",
    "(", ")", "[", "]", "\"",
    "Karim", "karim", "Zyxwvut", "zyxwvut", "I", "the", "The", "house", "HOUSE", "don", "t", "s", "l", "j", "d",
    "maison", "Maison", "Rose", "rose",
    "Will", "May", "Noël", "Monday", "lundi", "Paris", "paris", "é", "œ", "être", "ÊTRE", "42", "7", "1987", "3h40",
    "7am", "12 500", "5km", "2nd", "3,5",
    "80s", "b4", "gr8", "Ⅻ", "²", "٤٢", "李明", "Привет", "🙂", "👍🏽", "🇫🇷", "❤️", "iPhone", "McDonald", "O'Brien",
    "twenty-six", "quatre-vingt-dix",
    "soixante", "et", "onze", "de", "des", "of", "and", "vingt", "hundred", "\u{FEFF}", "\0", "%", "€", "#",
    "[person 1]", "A", "Z", "à", "y", "aujourd'hui",
  ]
}

/// A small generator of the same numbers each time.
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }
}

extension Replacement {
  /// Whether it stands in brackets.
  fileprivate var isPlaceholder: Bool { text.contains("[") }
}
