import Journal
import Reflection
import Testing

private func read(_ text: String, _ language: Language) -> EntryReading {
  EntryReading(Passage(text, language: language))
}

private func said(_ noun: NounPhrase) -> String {
  let determiner =
    switch noun.determiner {
    case .none: ""
    case .definite: "the "
    case .yours: "your "
    case .this: "this "
    }
  let gender = noun.gender.map { $0 == .masculine ? " m" : " f" } ?? ""
  return determiner + noun.text + gender + (noun.isPlural ? " p" : "")
}

@Suite struct NounTests {
  @Test(arguments: [
    ("I argued with my boss.", ["your boss"]),
    ("The exam results came.", ["the exam results p"]),
    ("My guitar is broken.", ["your guitar"]),
    ("I have a big meeting tomorrow.", ["the big meeting"]),
    ("His job is hard.", []),
    ("My sister's house burnt down.", []),
    ("I think about work all day.", ["work"]),
    ("My heart hurts.", []),
    ("My sister and my parents came.", ["your sister", "your parents p"]),
    ("My stupid boss yelled.", ["your boss"]),
    ("My mother-in-law called.", ["your mother-in-law"]),
  ])
  func `English topics are turned to the writer`(text: String, expected: [String]) {
    #expect(read(text, .english).topics.map { said($0.noun) } == expected)
  }

  @Test(arguments: [
    ("Je me suis disputé avec mon chef.", ["your chef m"]),
    ("Mes parents arrivent.", ["your parents m p"]),
    ("Ma sœur est venue.", ["your sœur f"]),
    ("L'hôpital a appelé.", ["the hôpital m"]),
    ("Sa maison est belle.", []),
    ("J'ai une réunion demain.", ["the réunion f"]),
    ("Mon amie est partie.", ["your amie f"]),
    ("Ma grand-mère va bien.", ["your grand-mère f"]),
    ("Notre appartement est petit.", ["your appartement m"]),
    ("Ma guitare est cassée.", ["your guitare f"]),
    ("mon velo est casse", ["your vélo m"]),
  ])
  func `French topics have determiner and gender`(text: String, expected: [String]) {
    #expect(read(text, .french).topics.map { said($0.noun) } == expected)
  }

  @Test(arguments: [
    ("Anna and I went to Paris on Monday with Peter Smith.", Language.english, ["Anna", "Peter Smith"]),
    ("Mum called. My ex wrote.", .english, ["your mum", "your ex"]),
    ("On Monday in June I bought an iPhone in London.", .english, []),
    ("The woman smiled. His mother came.", .english, []),
    ("The therapist listened.", .english, ["the therapist"]),
    ("My friend called. My friend wrote. My boss came.", .english, ["your friend", "your boss"]),
    ("Maman est là, ma mère va bien.", .french, ["your maman f", "your mère f"]),
    ("J'ai vu Julien et mon ex.", .french, ["Julien m", "your ex m"]),
    ("Lundi à Paris, j'ai bu un Coca.", .french, []),
    ("Une femme dans le bus. Son père est venu.", .french, []),
  ])
  func `people are kin, roles and names`(text: String, language: Language, expected: [String]) {
    #expect(Set(read(text, language).people.map { said($0.name) }) == Set(expected))
  }

  @Test(arguments: [
    ("I got fired from my job and my manager didn't care.", Language.english, Theme.work),
    ("The funeral was yesterday. Grandma's grave is by the church.", .english, .grief),
    ("I can't sleep. Awake at 4am again.", .english, .sleep),
    ("The rent is due and my bank account is empty.", .english, .money),
    ("We broke up. The divorce papers came.", .english, .breakup),
    ("My thesis and my exams are too much.", .english, .study),
    ("Mon patron m'a viré, je cherche un boulot.", .french, .work),
    ("L'enterrement de papi était hier, au cimetière.", .french, .grief),
    ("Je n'arrive pas à dormir, encore une insomnie.", .french, .sleep),
    ("Le loyer est cher, je suis à découvert.", .french, .money),
    ("On s'est séparés, le divorce est lancé.", .french, .breakup),
    ("Mon mémoire et mes examens m'épuisent.", .french, .study),
    ("Ma fille ne dort pas, la nounou est partie.", .french, .children),
    ("J'ai dessiné et joué du piano.", .french, .creativity),
  ])
  func `the theme that most is said of comes first`(text: String, language: Language, theme: Theme) {
    let themes = read(text, language).themes
    #expect(themes.first?.theme == theme)
    #expect(themes.allSatisfy { $0.weight > 0 && $0.weight <= 1 })
  }

  @Test(arguments: ["It rained.", "Il pleut.", "je ne sais pas", "mort de rire", "I feel fine."])
  func `small talk has no theme`(text: String) {
    #expect(read(text, text.hasPrefix("I") && text != "Il pleut." ? .english : .french).themes.isEmpty)
  }
}

@Suite struct WantTests {
  @Test(arguments: [
    ("I want to leave my job.", ["leave your job"]),
    ("I'd really like to call my sister tomorrow.", ["call your sister tomorrow"]),
    ("I need to talk to my boss about it.", ["talk to your boss about it"]),
    ("I'm going to quit my job.", ["quit your job"]),
    ("I'm afraid of losing my job.", ["lose your job"]),
    ("I am scared to call her.", ["call her"]),
    ("I want to see my friend's new house.", ["see your friend's new house"]),
    ("I want to take care of myself.", ["take care of yourself"]),
    ("I want him to tell me the truth.", []),
    ("I want to tell him that I love him.", []),
    ("I'm going to the shop.", []), ("I'm going to cry.", []), ("I want to die.", []), ("I want to hurt him.", []),
    ("I want to disappear.", []), ("I don't want to go.", []), ("I want a dog.", []), ("She wants to leave.", []),
    ("Do I want to leave?", []), ("I know what I want to do.", []), ("I'm going to bed.", []),
    ("I'm going to Paris.", []),
    ("If I want to leave, I can.", []), ("I want to be with you.", []), ("\"I want to leave,\" she said.", []),
    ("I want to take my life.", []), ("I want to never wake up.", []), ("I just want to not be here.", []),
    ("I want to sleep forever.", []), ("I want to end it.", []), ("I want to cut myself.", []),
    ("I'm going to jump.", []),
    ("I should have been there.", []), ("I want to scream.", []), ("I want to kill my boss.", []),
  ])
  func `English wants are turned to the writer, or left out`(text: String, expected: [String]) {
    #expect(read(text, .english).wants.map(\.infinitive) == expected)
  }

  @Test(arguments: [
    ("Je voudrais me reposer.", ["vous reposer"]),
    ("J'ai envie d'appeler ma sœur.", ["appeler votre sœur"]),
    ("Je veux quitter mon travail.", ["quitter votre travail"]),
    ("Je dois appeler la banque.", ["appeler la banque"]),
    ("J'ai peur de perdre mon travail.", ["perdre votre travail"]),
    ("J'aimerais m'en aller.", ["vous en aller"]),
    ("J'aimerais l'appeler.", ["l'appeler"]),
    ("Je vais quitter mon boulot.", ["quitter votre boulot"]),
    ("Je veux prendre soin de moi.", ["prendre soin de vous"]),
    ("Je voudrais revoir mes amis.", ["revoir vos amis"]),
    ("Je voudrais m'excuser.", ["vous excuser"]),
    ("Je veux ne plus fumer.", ["ne plus fumer"]),
    ("J’ai vraiment envie d’écrire à mon frère.", ["écrire à votre frère"]),
    ("Je vais pleurer.", []), ("Je veux mourir.", []), ("Je veux en finir.", []), ("Je ne veux pas partir.", []),
    ("Je veux ne plus être là.", []), ("Je voudrais ne plus me réveiller.", []), ("Je vais me foutre en l'air.", []),
    ("J'ai envie de me faire du mal.", []), ("Je veux dormir pour toujours.", []), ("Je vais passer à l'acte.", []),
    ("Je vais me tuer.", []), ("J'ai envie de tout arrêter.", []), ("Je veux que tu partes.", []),
    ("Je veux te revoir.", []), ("Je veux un chien.", []), ("Il veut partir.", []),
    ("Si je veux partir, je peux.", []), ("Je vais à Paris.", []), ("Je vais bien.", []), ("Je veux disparaître.", []),
    ("Ce que je veux faire est clair.", []), ("Je voudrais lui dire que je pars.", []),
    ("Est-ce que je dois partir ?", []),
  ])
  func `French wants are turned to the writer, or left out`(text: String, expected: [String]) {
    #expect(read(text, .french).wants.map(\.infinitive) == expected)
  }

  @Test(
    arguments: [
      (
        "I want to leave my job but I am afraid of my boss.", Language.english, "wants to leave your job",
        "is afraid of your boss"
      ),
      ("I love him, but I don't trust him.", .english, "loves him", "does not trust him"),
      ("I want to rest, but my mother needs me.", .english, "wants to rest", nil),
      ("I said I was fine but I wasn't happy at all.", .english, nil, nil),
      (
        "Je veux quitter mon travail mais j'ai peur de mon chef.", .french, "veut quitter votre travail",
        "a peur de votre chef"
      ),
      ("je veux partir mais je suis fatigué", .french, "veut partir", "est fatiguée"),
      ("Je veux me reposer, pourtant je ne peux pas m'arrêter.", .french, "veut se reposer", "ne peut pas s'arrêter"),
      ("Il veut partir mais je reste.", .french, nil, "reste"),
    ] as [(String, Language, String?, String?)])
  func `two sides of a but are said of a part, or left out`(
    text: String, language: Language, first: String?, second: String?
  ) {
    let contrasts = read(text, language).contrasts
    #expect(contrasts.count == 1)
    #expect(contrasts.first?.first == first)
    #expect(contrasts.first?.second == second)
  }
}

@Suite struct MarkTests {
  @Test(
    arguments: [
      ("Going for a walk helped.", Language.english, ["going for a walk"]),
      ("It helped to talk to Anna.", .english, ["talking to Anna"]),
      ("Talking to my therapist helps.", .english, ["talking to your therapist"]),
      ("My walk in the park helped me.", .english, ["your walk in the park"]),
      ("Ça m'a fait du bien de marcher.", .french, ["marcher"]),
      ("Marcher dans la forêt m'a fait du bien.", .french, ["marcher dans la forêt"]),
      ("La promenade m'a fait du bien.", .french, ["la promenade"]),
      ("Parler à ma sœur m'a aidée.", .french, ["parler à votre sœur"]),
      ("It didn't help.", .english, []), ("Ça ne m'a pas aidé.", .french, []),
      ("A walk would have helped.", .english, []),
      ("It helped her.", .english, []), ("Ça lui a fait du bien.", .french, []),
    ] as [(String, Language, [String?])])
  func `what did the writer good can be said back`(text: String, language: Language, expected: [String?]) {
    #expect(read(text, language).relief.map(\.text) == expected)
  }

  @Test(
    arguments: [
      ("I managed to call my sister today.", Language.english, ["calling your sister today"]),
      ("I finally managed to get out of bed and shower.", .english, ["getting out of bed"]),
      ("J'ai réussi à appeler ma mère.", .french, ["appeler votre mère"]),
      ("j'ai osé lui dire non", .french, ["lui dire non"]),
      ("I went despite my fear.", .english, [nil]),
      ("She managed to call.", .english, []), ("I did not manage to call.", .english, []),
      ("Elle a réussi à partir.", .french, []),
      ("Je n'ai pas réussi à appeler.", .french, []),
    ] as [(String, Language, [String?])])
  func `what the writer managed can be said back`(text: String, language: Language, expected: [String?]) {
    #expect(read(text, language).strengths.map(\.text) == expected)
  }

  @Test(arguments: [
    ("I started running again.", Language.english, 1), ("For the first time I slept.", .english, 1),
    ("I'm not drinking any more.", .english, 1),
    ("J'ai commencé à courir.", .french, 1), ("Pour la première fois, j'ai dit non.", .french, 1),
    ("She started running.", .english, 0),
    ("Il a commencé à courir.", .french, 0), ("I like tea.", .english, 0),
  ])
  func `changes are noticed`(text: String, language: Language, count: Int) {
    #expect(read(text, language).changes.count == count)
  }

  @Test(arguments: [
    ("Yesterday I saw him. On Monday I quit.", Language.english, ["yesterday", "on Monday"]),
    ("Hier soir, j'ai vu Luc. Ce matin ça va.", .french, ["hier soir", "ce matin"]),
    ("Aujourd’hui il pleut.", .french, ["aujourd’hui"]),
  ])
  func `times are given as written`(text: String, language: Language, expected: [String]) {
    #expect(read(text, language).times.compactMap(\.text) == expected)
  }

  @Test(arguments: [
    ("I am such a failure.", Language.english, EntryReading.Absolute.Kind.label, "failure"),
    ("I'm worthless.", .english, .label, "worthless"),
    ("Je suis nulle.", .french, .label, "nulle"),
    ("I always ruin it.", .english, .allOrNothing, "always"),
    ("Everyone left.", .english, .everybody, "Everyone"),
    ("Tout le monde part.", .french, .everybody, "Tout le monde"),
    ("Everyone hates me.", .english, .mindReading, "Everyone hates me"),
    ("Personne ne m'aime.", .french, .mindReading, "Personne ne m'aime"),
    ("I will never find work.", .english, .foretelling, "will never"),
    ("Je n'y arriverai jamais.", .french, .foretelling, "y arriverai jamais"),
    ("I should be stronger.", .english, .should, "should be"),
    ("Je devrais être plus forte.", .french, .should, "devrais"),
  ])
  func `words that leave no room are found`(
    text: String, language: Language, kind: EntryReading.Absolute.Kind, word: String
  ) {
    let absolutes = read(text, language).absolutes
    #expect(absolutes.map(\.kind) == [kind])
    #expect(absolutes.map(\.word) == [word])
  }

  @Test(arguments: [
    ("Never mind.", Language.english), ("I've never been so happy.", .english), ("une vraie personne", .french),
    ("si jamais tu viens", .french),
    ("Am I stupid?", .english), ("as always", .english),
  ])
  func `turns of phrase are no absolutes`(text: String, language: Language) {
    #expect(read(text, language).absolutes.isEmpty)
  }

  @Test(arguments: [
    ("I am a failure.", Language.english), ("I'm such an idiot.", .english), ("I hate myself.", .english),
    ("Je suis nulle.", .french),
    ("Je ne vaux rien.", .french), ("Je me déteste.", .french), ("je suis une merde", .french),
    ("I'm a burden.", .english),
  ])
  func `what wounds is no feeling, topic or want`(text: String, language: Language) {
    let reading = read(text, language)
    #expect(reading.feelings.isEmpty)
    #expect(reading.topics.isEmpty)
    #expect(reading.wants.isEmpty)
  }

  @Test(arguments: [
    ("Do I have ADHD?", Language.english, EntryReading.Request.Kind.diagnosis),
    ("do i have adhd", .english, .diagnosis),
    ("I wonder if I have depression.", .english, .diagnosis), ("Am I bipolar?", .english, .diagnosis),
    ("What is wrong with me?", .english, .diagnosis),
    ("Should I stop my pills?", .english, .medication), ("Can I take two sleeping pills?", .english, .medication),
    ("What should I do?", .english, .advice), ("Should I leave him?", .english, .advice),
    ("Are you a real person?", .english, .aboutTheGuide),
    ("Who are you?", .english, .aboutTheGuide), ("Est-ce que je suis bipolaire ?", .french, .diagnosis),
    ("Je suis dépressive ?", .french, .diagnosis),
    ("Est-ce que je dois arrêter mes médicaments ?", .french, .medication),
    ("je peux arrêter mon traitement ?", .french, .medication),
    ("Que dois-je faire ?", .french, .advice), ("qu'est-ce que je dois faire", .french, .advice),
    ("Es-tu une vraie personne ?", .french, .aboutTheGuide),
    ("Qui êtes-vous ?", .french, .aboutTheGuide), ("Je me demande si je suis autiste.", .french, .diagnosis),
  ])
  func `what is asked of the guide is told apart`(text: String, language: Language, kind: EntryReading.Request.Kind) {
    #expect(read(text, language).requests.map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("I have ADHD.", Language.english), ("I'm crazy about her.", .english), ("I stopped my pills.", .english),
    ("What a day!", .english),
    ("Je suis folle de lui.", .french), ("J'ai pris mes médicaments.", .french), ("Is it raining?", .english),
    ("Il pleut ?", .french),
    ("He asked \"are you real?\"", .english),
  ])
  func `what is told is no request`(text: String, language: Language) {
    #expect(read(text, language).requests.isEmpty)
  }
}
