import Journal
import Redaction

/// What a page is, as far as an open question has to know: one past event or a habit, good or heavy, with somebody else in it.
///
/// What is not said clearly is left out: with nothing but ``any`` there are still questions that fit.
struct Situation: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// Any page.
  static let any = Situation(rawValue: 1)
  /// One past event.
  static let event = Situation(rawValue: 1 << 1)
  /// A state or a habit.
  static let state = Situation(rawValue: 1 << 2)
  /// Something to come.
  static let ahead = Situation(rawValue: 1 << 3)
  static let good = Situation(rawValue: 1 << 4)
  static let heavy = Situation(rawValue: 1 << 5)
  /// Somebody else is there when it happens.
  static let somebody = Situation(rawValue: 1 << 6)
  /// Somebody says something to the writer, and no answer is told.
  static let said = Situation(rawValue: 1 << 7)
  /// The writer did not say something.
  static let unsaid = Situation(rawValue: 1 << 8)
  /// Nobody knows.
  static let secret = Situation(rawValue: 1 << 9)
  /// It goes on: `still`, `every night`.
  static let lasting = Situation(rawValue: 1 << 10)
  /// Something was made, finished, or done for the first time.
  static let made = Situation(rawValue: 1 << 11)
  /// Plain facts, and nobody in them.
  static let facts = Situation(rawValue: 1 << 12)
  /// A moment that says of itself that there is nothing to add.
  static let whole = Situation(rawValue: 1 << 13)

  /// Something was so, and is not any more: `he used to tell me everything`.
  static let before = Situation(rawValue: 1 << 14)
  /// A habit or a state of somebody who is named.
  static let other = Situation(rawValue: 1 << 15)

  /// The writer is the one who does it, in the line that is told.
  static let own = Situation(rawValue: 1 << 16)
  /// Of several sentences, none can be told.
  static let untold = Situation(rawValue: 1 << 17)
  /// Somebody stands beside the writer in the line that is told.
  static let withPerson = Situation(rawValue: 1 << 18)

  private static let ofBooks: Set<String> = [
    "read", "reread", "listened", "watched", "lu", "relu", "écouté", "regardé",
  ]

  /// What is asked nothing but what was written for it.
  static let alone: Situation = [.facts, .whole]

  static let named: [String: Situation] = [
    "any": .any, "event": .event, "state": .state, "ahead": .ahead, "good": .good, "heavy": .heavy,
    "somebody": .somebody, "said": .said, "unsaid": .unsaid, "secret": .secret, "lasting": .lasting, "made": .made,
    "facts": .facts, "whole": .whole, "before": .before, "other": .other, "own": .own,
    "untold": .untold, "named": .withPerson,
  ]

  /// How much a question that needs all of it knows of the page.
  var weight: Double {
    var weight = 0.0
    for (need, worth) in Self.worths where contains(need) { weight += worth }
    return weight
  }

  private static let worths: [(Situation, Double)] = [
    (.event, 0.6), (.state, 0.6), (.good, 0.9), (.heavy, 0.9), (.somebody, 0.8), (.said, 1.9), (.unsaid, 2),
    (.secret, 2.2), (.lasting, 1), (.made, 2.2), (.ahead, 1.1), (.facts, 2), (.whole, 2), (.before, 2), (.other, 1.4),
    (.own, 0.8), (.untold, 0.4), (.withPerson, 0.4),
  ]
}

extension Situation {
  /// - Parameters:
  ///   - told: the line that is told to the writer, if one is.
  ///   - isGood: whether what was felt or happened is good; `nil` where that was not read.
  init(_ reading: EntryReading, told: Retelling?, isGood: Bool?) {
    let passage = reading.passage
    let words = SituationWords.of(passage.language)
    self = .any
    let sentences = passage.sentences.map { sentence in sentence.words.map { Cue($0, passage.language) } }
    func has(_ phrases: PhraseList, _ sentence: [Cue]) -> Bool {
      sentence.indices.contains { phrases.longest(sentence, at: $0) != nil }
    }
    func any(_ phrases: PhraseList) -> Bool { sentences.contains { has(phrases, $0) } }

    let isOfTwo =
      told.map { Self.ours.contains(passage.text($0.tokens).split { !$0.isLetter }.first?.lowercased() ?? "") } ?? false
    // The sentence that is told, or the whole page.
    let places = passage.sentences.indices.filter { place in
      told.map { passage.sentences[place].tokens.overlaps($0.tokens) } ?? true
    }
    let near = places.map { sentences[$0] }
    func isNear(_ phrases: PhraseList) -> Bool { near.contains { has(phrases, $0) } }

    let isEvent =
      told?.isEvent ?? passage.sentences.contains { Retelling.isEvent(passage.text($0.tokens), passage.language) }
    let isOwn = told.map { ["you", "vous", "your", "votre", "vos"].contains(where: $0.text.hasPrefix) } ?? true
    if told != nil { insert(isEvent ? .event : .state) }
    if told == nil, passage.sentences.count > 1 { insert(.untold) }
    if told.map({ $0.text.hasPrefix("you ") || $0.text.hasPrefix("vous ") }) == true { insert(.own) }
    // Whom one reads or listens to is on a shelf, and not there.
    if let told, Self.ofBooks.isDisjoint(with: told.text.split(separator: " ").map(String.init)),
      reading.people.contains(where: { $0.isClose && $0.tokens.overlaps(told.tokens) })
    {
      insert(.withPerson)
    }
    // A habit of somebody else is theirs.
    if let told, !isEvent, !told.text.hasPrefix("you "), !told.text.hasPrefix("vous "),
      reading.people.contains(where: {
        $0.tokens.overlaps(told.tokens) || told.text.contains($0.said(passage.language))
      })
    {
      insert(.other)
    } else if told != nil, !isEvent, isNear(words.lasting),
      !near.contains(where: { $0.contains { $0.kind.contains(.negation) } })
    {
      insert(.lasting)
    }
    if any(words.before) { insert(.before) }
    if any(words.secret) { insert(.secret) } else if any(words.unsaid) { insert(.unsaid) }
    if isNear(words.said), !any(words.answered), isDisjoint(with: [.unsaid, .secret]) { insert(.said) }
    if told != nil, isEvent, isNear(words.faces) || isOfTwo && isNear(words.mutual) { insert(.somebody) }
    if isOfTwo { remove(.own) }
    if told != nil, isNear(words.ahead) {
      insert(.ahead)
      subtract([.event, .state, .lasting])
    }

    // A single word by the way makes no page heavy.
    let hits = sentences.map { sentence in sentence.indices.count { words.heavy.longest(sentence, at: $0) != nil } }
    let isHeavy = isNear(words.heavy) && told != nil || hits.reduce(0, +) >= 2
    switch isGood {
    case true?: if !isHeavy { insert(.good) }
    case false?: insert(.heavy)
    case nil:
      let isGlad = isNear(words.good)
      if isHeavy, !isGlad { insert(.heavy) }
      if isGlad, hits.reduce(0, +) == 0 { insert(.good) }
    }
    // What is good is one event though no line of it can be told.
    if told == nil, isEvent, contains(.good) { insert(.event) }
    let isMade = any(words.made) && isOwn && sentences.contains { $0.contains { $0.kind.contains(.writer) } }
    if isMade, isDisjoint(with: [.heavy, .ahead, .secret]) || any(words.begun) { insert(.made) }
    if any(words.begun) { subtract([.good, .event]) }

    let all = sentences.flatMap { $0 }
    let isWriters = all.contains { !$0.kind.isDisjoint(with: [.writer, .writerObject, .writerOwns]) }
    if any(words.whole), hits.reduce(0, +) == 0 {
      insert(.whole)
    } else if told == nil, !isWriters, !any(words.lasting),
      isDisjoint(with: [.good, .heavy, .made, .secret, .unsaid, .said]),
      !all.contains(where: { $0.kind.contains(.negation) }), reading.feelings.isEmpty,
      !passage.text(0..<passage.document.tokens.count).contains("!")
    {
      insert(.facts)
    }
  }

  private static let ours: Set<String> = ["we", "on", "nous"]
}

/// The words by which a page says what it is.
struct SituationWords: Sendable {
  let said: PhraseList
  let answered: PhraseList
  let unsaid: PhraseList
  let secret: PhraseList
  let lasting: PhraseList
  let made: PhraseList
  /// Begun again in the middle of something heavy.
  let begun: PhraseList
  let ahead: PhraseList
  let good: PhraseList
  let heavy: PhraseList
  let faces: PhraseList
  /// One to the other.
  let mutual: PhraseList
  let before: PhraseList
  let whole: PhraseList

  static func of(_ language: Language) -> SituationWords {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private static let english = SituationWords(
    said: PhraseList(
      """
      he said, she said, they said, said she, said he, asked me, told me, he says, she says, he told, she told, he asked,
      she asked, mum said, dad said, mum asked, dad asked, mum says, dad says, asked if, asked whether, asked how,
      asked why, said sorry to me, rang to ask, called to ask, asked at
      """),
    answered: PhraseList(
      """
      i said, i answered, i replied, i told, we said, i asked, we told, both said, i wrote back, i texted back,
      i rang back, i called back, i explained
      """),
    unsaid: PhraseList(
      """
      i said nothing, said nothing, say nothing, i did not say, did not answer, did not reply, could not speak, could not say,
      could not tell, never told, never said, did not tell, did not dare, kept quiet, kept my mouth, bit my tongue,
      swallowed it, i actually smiled, i just smiled, smiled and said, i nodded, laughed it off, cannot tell him, cannot tell her, left out
      """),
    secret: PhraseList(
      """
      nobody knows, nobody at work knows, no one knows, nobody else knows, no one else knows, have not told, only i know, my secret, hide it from, hid it from, nobody has noticed, without telling
      """),
    lasting: PhraseList(
      """
      still, always, every day, every night, every time, every morning, every evening, every week, every sunday, again and again, keeps, i keep, we keep,
      all the time, for years, for months, for weeks, never, no longer, any more, anymore, since, these days, most days, at night
      """),
    made: PhraseList(
      """
      first time, finally, finished, i finished, we finished, managed, mended, fixed it, made it, passed, built, sold, baked, published, repaired,
      for the first time, at last, day one, day 1, without stopping, on my own, all by myself, planted, learnt, learned, have not done that,
      could not do, i said no, said no, the whole way, day one of
      """),
    begun: PhraseList(
      "day one, day 1, have not done that since, poured, first day without, without a drink, sober, quit, one day at a time"
    ),
    ahead: PhraseList(
      """
      tomorrow, next week, next month, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday,
      in a week, in two weeks, biopsy on, due in, going to, in a month, the results come, is coming on
      """),
    good: PhraseList(
      """
      applauded, grinning, grinned, laughed, giggled, hugged, kissed, finished, won, passed, published, said sorry, made up, thank, thanked, beautiful, lovely, proud, danced, sang, first steps,
      first word, remembered me, smiling, best, wonderful, delicious, sunshine, at last, thumbs up, cheered,
      first time in years, yes please, engaged, surprise party
      """),
    heavy: PhraseList(
      """
      alone, lonely, lump, biopsy, hospital, cancer, ill, infection, overdraft, bills, debt, rent, payday, redundant, sacked, row, quarrel, argument, shouted, yelled, screamed, slammed, cried, crying,
      tears, silence, lied, lying, bruise, will not speak, stopped speaking, funeral, grave, buried, died, dead, dying, divorce, separated, left me,
      awake, insomnia, cannot sleep, could not sleep, pain, hurts, hurt, broke, broken, lost, missing, blamed, fault, sorry, ashamed, worried, scared, dread, hate, hated,
      drunk, relapse, worst, forgets, locked myself, not speaking, nothing comes back, the will, unfair,
      not a single, did not invite, not invited, ignored, left on read, would have been, would have forgotten, rejected, cannot even
      """),
    faces: PhraseList(
      """
      he came, she came, he looked, she looked, he stood, she stood, he smiled, she smiled, he laughed, she laughed, he cried, she cried, he walked, she walked, he sat, she sat,
      he turned, she turned, he opened, she opened, looked at me, smiled at me, turned to me, in the doorway
      """),
    mutual: PhraseList("both, each other, one another, together"),
    before: PhraseList("used to, it was me, it used to, back then it was"),
    whole: PhraseList(
      """
      nothing to add, nothing else to say, that is all, just was, nothing else, no more than that, that is enough, that was enough, and that was it
      """))

  private static let french = SituationWords(
    said: PhraseList(
      """
      me a dit, me a demande, me a repondu, me a lance, il dit, elle dit, il a dit, elle a dit, il a demande, elle a demande, me dit, me demande,
      me disait, me demandait, a dit que, a demande si, dit que, il se est excuse, elle se est excusee, me a felicite, me a felicitee, me a remercie, me a remerciee, se est excuse
      """),
    answered: PhraseList(
      """
      ai repondu, ai dit, lui ai dit, leur ai dit, ai demande, je reponds, je dis, je lui ai, ai explique
      """),
    unsaid: PhraseList(
      """
      ai rien dit, ne ai rien dit, rien dit, ai pas dit, pas su quoi dire, pas repondu, rien repondu, jamais dit, jamais ose, pas ose, ne ose pas, me suis tu, me suis tue, ai souri,
      ravale, garde pour moi, ne ai pas pu parler, pas pu parler, serre les dents, hoche la tete, fait semblant
      """),
    secret: PhraseList(
      """
      personne ne le sait, personne ne sait, personne au bureau, personne ne est au courant, mon secret, en cachette, ne le ai pas dit, le ai dit a personne,
      dit a personne, sans le dire, personne ne a remarque
      """),
    lasting: PhraseList(
      """
      toujours, encore, chaque jour, chaque soir, chaque fois, chaque nuit, chaque matin, tous les jours, tous les soirs, tous les matins, toutes les nuits, sans cesse, depuis, ne plus, ne me parle plus,
      jamais, tout le temps, a chaque fois, ca dure, ces jours, de habitude
      """),
    made: PhraseList(
      """
      premiere fois, ai fini, avons fini, enfin fini, termine, reussi, repare, vendu, appris, sans me arreter, toute seule, tout seul, fabrique, cousu, plante, publie, permis, mention,
      ai dit non, sans compter
      """),
    begun: PhraseList("premier jour, premiere journee sans, sans boire, sobre, vide la bouteille, un jour a la fois"),
    ahead: PhraseList(
      """
      demain, la semaine prochaine, le mois prochain, lundi prochain, bientot, samedi, dans une semaine, dans un mois, dans deux semaines, prochaine, prochain
      """),
    good: PhraseList(
      """
      ri, rire, heureux, heureuse, belle, beau, magnifique, bravo, mention, gagne, reussi, vendu, fier, fiere, danse, chante, embrasse, bras ouverts, premiers pas, premier mot, se souvenait, pouce,
      soleil, delicieux, enfin, applaudi, merci, surprise, pour la premiere fois
      """),
    heavy: PhraseList(
      """
      seul, seule, solitude, tache au, tumeur, biopsie, hopital, cancer, malade, rechute, decouvert, factures, dettes, loyer, licencie, licenciee, vire, viree, dispute, disputes, engueulade, crie, hurle, claque la porte, pleure, pleurer, larmes, sanglots, silence,
      menti, ment, ne me parle plus, ne se parle plus, enterrement, tombe, mort, morte, divorce, separation, separe, quitte, insomnie, ne dors pas, mal dormi, mal a la, mal au, douleur, casse, perdu, perdue, faute, honte, inquiet, inquiete, peur,
      bouteille, pire, oublie, oubliait, je le cache, me manque, injuste, heritage, enferme, personne ne, ne me raconte plus, je tourne, excuse, excusee, aurait eu, aurait oublie, rien dit, rien ne repond,
      sans nouvelles
      """),
    faces: PhraseList(
      """
      il est venu, elle est venue, il me a regarde, elle me a regarde, me a regarde, me a regardee, me a souri, il a souri, elle a souri, il a ri, elle a ri, il a pleure, elle a pleure, se est retourne, se est retournee, sur le pas de la porte
      """),
    mutual: PhraseList("on se est, nous nous sommes, tous les deux, toutes les deux, le un, ensemble"),
    before: PhraseList(
      "avant ce etait, avant il y avait, avant on, avant nous, avant elle me, avant il me, autrefois, comme avant"),
    whole: PhraseList("rien a ajouter, ce est tout, rien de autre, et voila tout, ca suffit, cela suffit"))
}
