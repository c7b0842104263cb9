import Journal

/// Finds words that leave no room.
struct AbsoluteReader {
  private let language: Language
  private let passage: Passage
  private let lists: [(kind: EntryReading.Absolute.Kind, phrases: PhraseList)]
  private(set) var found: [EntryReading.Absolute] = []

  init(_ passage: Passage) {
    self.passage = passage
    language = passage.language
    lists = passage.language == .english ? Self.english : Self.french
  }

  mutating func read(_ sentence: SentenceCues) {
    let isQuestion = sentence.sentence.isQuestion
    var index = 0
    while index < sentence.cues.count {
      if sentence.clause(at: index).isQuoted {
        index += 1
        continue
      }
      var best: (kind: EntryReading.Absolute.Kind, count: Int)?
      for list in lists {
        guard let count = list.phrases.longest(sentence.cues, at: index), count > best?.count ?? 0 else { continue }
        if list.kind == .label, isQuestion { continue }
        best = (list.kind, count)
      }
      guard let best else {
        index += 1
        continue
      }
      if best.count > 1 || !isExcepted(index, sentence) {
        let range = telling(index..<index + best.count, best.kind, sentence)
        let tokens = sentence.tokens(range)
        found.append(
          EntryReading.Absolute(
            kind: best.kind, word: passage.text(tokens).split(whereSeparator: \.isWhitespace).joined(separator: " "),
            tokens: tokens))
      }
      index += best.count
    }
  }

  /// The telling words of a phrase: without `I` and what leads up to them.
  private func telling(_ range: Range<Int>, _ kind: EntryReading.Absolute.Kind, _ sentence: SentenceCues) -> Range<Int>
  {
    guard kind == .label || kind == .should || kind == .foretelling || kind == .mindReading else { return range }
    var start = range.lowerBound
    let lead: Set<String> = [
      "i", "am", "feel", "like", "such", "a", "an", "just", "so", "je", "suis", "me", "sens", "un", "une", "vraiment",
      "trop", "tellement",
      "are", "is", "was", "totally", "ne", "il", "que", "qu", "my",
    ]
    while start < range.upperBound - 1, lead.contains(sentence.form(start)),
      sentence.cues[start].word.tokens != sentence.cues[start + 1].word.tokens
        || lead.contains(sentence.form(start + 1))
    {
      start += 1
    }
    // A token shared with the word before would bring it back: `I'm`.
    return start..<range.upperBound
  }

  /// `never mind`, `I have never been so happy`, « si jamais », « toujours pas ».
  private func isExcepted(_ index: Int, _ sentence: SentenceCues) -> Bool {
    let form = sentence.form(index)
    let (before, after) = (sentence.form(index - 1), sentence.form(index + 1))
    switch form {
    case "never":
      return ["mind", "been", "ending", "felt", "ever"].contains(after) && sentence.form(index + 2) != "good"
        || before == "almost"
    case "always": return before == "as" || before == "almost" || before == "not"
    case "nothing", "rien": return ["but", "like", "que"].contains(after) || before == "de" || before == "for"
    case "everything", "tout": return before == "not" || before == "pas"
    case "jamais": return before == "si" || before == "presque" || after == "ete" || after == "aussi"
    case "toujours":
      return after == "pas" || after == "en" || before == "pas" || before == "est" && after == "la"
        || before == "presque" || before == "comme" || before == "depuis"
    case "personne":
      return !["ne", "me", "te", "se", "a", "est", "veut", "comprend", "sait", "voit"].contains(after)
        && !["a", "avec", "pour", "ai", "vois", "connais", "sans", "voir"].contains(before)
    case "nobody", "everyone", "everybody":
      return before == "almost" || before == "not" || after == "else" || before == "like"
    default: return false
    }
  }

  private static let english: [(kind: EntryReading.Absolute.Kind, phrases: PhraseList)] = [
    (
      .allOrNothing,
      PhraseList(
        """
        always, never, nothing, everything, completely useless, ruined everything, every single time, all the time,
        total disaster, complete disaster, forever, not a single, never ever
        """
      )
    ),
    (
      .everybody,
      PhraseList(
        "everyone, everybody, nobody, no one, noone, the whole world, all of them, everyone else, everybody else")
    ),
    (
      .should,
      PhraseList(
        """
        i should, i should not, i must, i must not, i ought to, i have to be perfect, i should have, i should be,
        i should not have, i should not feel, i must be strong
        """
      )
    ),
    (
      .mindReading,
      PhraseList(
        """
        everyone thinks, everybody thinks, they all think, they must think, he must think, she must think,
        people think i, they think i,
        everyone hates me, everybody hates me, they hate me, he hates me, she hates me, they all hate me,
        everyone must be tired of me, they are laughing at me,
        everyone is judging me, they are judging me, they must hate me, she must hate me, he must hate me,
        he thinks i am, she thinks i am, nobody likes me, no one likes me, nobody cares about me,
        no one cares about me,
        they are all judging me, everyone is tired of me, everyone is laughing at me, they do not like me,
        nobody wants me there
        """)
    ),
    (
      .foretelling,
      PhraseList(
        """
        i will never, i am never going to, it will never, things will never, nothing will ever,
        it is going to be a disaster, i am going to fail,
        it will go wrong, it is going to go wrong, i will fail, i will always be, it will always be,
        they will never, he will never, she will never,
        nothing will change, i know it will, it is bound to, i will end up alone, it will be a disaster,
        i am going to lose everything, i will lose everything, it will all go wrong
        """)
    ),
    (
      .label,
      PhraseList(
        labels(
          leads: [
            "i am a", "i am an", "i am such a", "i am such an", "i am just a", "i feel like a", "i feel like such a",
            "i am a complete", "i am a total", "i am a real",
          ],
          nouns: [
            "failure", "loser", "idiot", "fool", "coward", "bad mother", "bad father", "bad person", "burden", "mess",
            "disappointment", "fraud", "monster", "joke", "waste of space", "terrible mother", "terrible person",
            "terrible father", "bad friend", "terrible friend", "moron", "freak", "nobody", "weakling",
            "horrible person", "lost cause", "screw up", "disaster", "bad daughter", "bad son", "bad wife",
            "bad husband", "worthless person", "hopeless case", "hypocrite", "stupid person",
          ])
          + ","
          + labels(
            leads: [
              "i am", "i am so", "i am such", "i am just", "i am completely", "i am totally", "i feel", "i feel so",
              "i am really",
            ],
            nouns: [
              "worthless", "useless", "pathetic", "stupid", "ugly", "dumb", "a failure", "unlovable", "disgusting",
              "good for nothing", "not good enough", "hopeless at everything", "an idiot", "a loser", "incompetent",
              "a burden",
            ]))
    ),
  ]

  private static let french: [(kind: EntryReading.Absolute.Kind, phrases: PhraseList)] = [
    (
      .allOrNothing,
      PhraseList(
        """
        toujours, jamais, rien, tout le temps, a chaque fois, absolument rien, tout est fichu, tout est foutu,
        rien du tout, pour toujours, a tous les coups, sans arret, systematiquement
        """
      )
    ),
    (
      .everybody,
      PhraseList(
        """
        tout le monde, personne, tous les autres, le monde entier, tous les gens, absolument personne,
        toutes les autres
        """
      )
    ),
    (
      .should,
      PhraseList(
        """
        je devrais, je ne devrais pas, je devrais pas, il faut que je, il faudrait que je, je aurais du,
        je ne aurais pas du, je aurais pas du, je dois absolument, je suis cense, je suis censee,
        je ne ai pas le droit, je ai pas le droit, je dois etre, il ne faut pas que je, il faut pas que je
        """
      )
    ),
    (
      .mindReading,
      PhraseList(
        """
        tout le monde pense, ils pensent tous, ils pensent que je, elle pense que je, il pense que je, on me juge,
        tout le monde me juge, ils me jugent,
        ils doivent penser, elle doit penser, il doit penser, tout le monde me deteste, ils me detestent,
        elle me deteste, il me deteste, ils doivent me trouver,
        elle doit me trouver, il doit me trouver, ils se moquent de moi, tout le monde se moque de moi,
        personne ne me aime, personne me aime,
        les gens pensent que je, tout le monde en a marre de moi, les gens me jugent, ils me prennent pour,
        elle me prend pour, il me prend pour
        """)
    ),
    (
      .foretelling,
      PhraseList(
        """
        je ne y arriverai jamais, je y arriverai jamais, je ne reussirai jamais, je reussirai jamais,
        ca ne changera jamais, ca changera jamais,
        ca va mal finir, ca va mal se passer, je vais tout rater, je vais echouer, je vais rater, rien ne changera,
        je serai toujours, je finirai seul,
        je finirai seule, je ne trouverai jamais, je trouverai jamais, je ne serai jamais, je serai jamais,
        ca ne ira jamais mieux, ca ira jamais mieux,
        ils ne voudront jamais, ca ne marchera jamais, ca marchera jamais, ca va etre une catastrophe,
        je vais tout perdre, je ne me en sortirai jamais,
        je me en sortirai jamais, ca finira mal
        """)
    ),
    (
      .label,
      PhraseList(
        labels(
          leads: [
            "je suis", "je suis trop", "je suis vraiment", "je suis tellement", "je me sens", "je suis si",
            "je suis juste", "je suis complètement",
          ].map { $0.replacing("è", with: "e") },
          nouns: [
            "nul", "nulle", "un nul", "une nulle", "un rate", "une ratee", "bon a rien", "bonne a rien",
            "un bon a rien", "une bonne a rien", "un echec", "une merde", "un boulet", "un poids", "un fardeau",
            "un idiot", "une idiote", "idiot", "idiote", "stupide", "debile", "bete", "con", "conne", "moche", "laide",
            "laid", "un monstre", "une mauvaise mere", "un mauvais pere", "une mauvaise personne", "une mauvaise fille",
            "un mauvais fils", "incapable", "un incapable", "une incapable", "pathetique", "un loser", "une looseuse",
            "un imposteur", "lache", "un lache", "une lache", "minable", "un moins que rien", "une moins que rien",
            "un cas desespere", "inutile", "un dechet", "trop nul", "trop nulle", "ridicule", "une catastrophe",
            "un gachis", "une mauvaise amie", "un mauvais ami", "mediocre",
          ])
          + ",je ne vaux rien, je vaux rien, je ne sers a rien, je sers a rien")
    ),
  ]

  private static func labels(leads: [String], nouns: [String]) -> String {
    leads.flatMap { lead in nouns.map { "\(lead) \($0)" } }.joined(separator: ",")
  }
}
