import Journal

/// What somebody may want to speak about with a professional, told by the words they use for it. It names no illness.
enum Concern: String, CaseIterable, Sendable {
  case carer, grief, illness, child, couple, work, sleep, drink, food, panic, tiredness, loneliness, money, temper

  /// Whether a whole entry speaks of it.
  func isNamed(in reading: EntryReading) -> Bool {
    let passage = reading.passage
    let isSaid = passage.sentences.contains { isNamed(in: $0, passage.language) }
    switch self {
    case .carer:
      return isSaid && passage.sentences.contains { Self.namesElder($0, passage.language) }
        || passage.sentences.contains { Self.says(Self.caring, $0, passage.language) }
    case .grief: return isSaid || OccasionReader.occasions(passage).contains { $0.kind.isDeath && $0.kind != .petDeath }
    case .couple:
      return isSaid
        || reading.themes.contains { [.couple, .breakup].contains($0.theme) && $0.isMarked && $0.weight >= 0.25 }
    // A meeting at school is no work.
    case .work:
      return isSaid
        || !Concern.child.isNamed(in: reading)
          && reading.themes.contains { $0.theme == .work && $0.isMarked && $0.weight >= 0.25 }
    default: return isSaid
    }
  }

  /// Whether a sentence speaks of it.
  func isNamed(in sentence: Sentence, _ language: Language) -> Bool {
    guard let phrases = (language == .english ? Self.english : Self.french)[self] else { return false }
    return Self.says(phrases, sentence, language)
  }

  private static func says(_ phrases: PhraseList, _ sentence: Sentence, _ language: Language) -> Bool {
    let cues = sentence.words.map { Cue($0, language) }
    return cues.indices.contains { phrases.longest(cues, at: $0) != nil }
  }

  private static func namesElder(_ sentence: Sentence, _ language: Language) -> Bool {
    says(elders, sentence, language)
  }

  /// What speaks of it by itself.
  private static let caring = PhraseList(
    "dementia, alzheimer, alzheimers, memory clinic, care home, respite, carer, demence, alzheimer, ehpad, aidante, aidant, aide a domicile"
  )

  private static let elders = PhraseList(
    """
    mum, mom, dad, mother, father, parents, gran, granny, nan, grandma, grandad, grandmother, grandfather, husband, wife, she, he,
    maman, papa, mere, pere, parents, mamie, papi, mamy, papy, mari, femme, elle, il
    """)

  private static let english: [Concern: PhraseList] = [
    .carer: PhraseList(
      """
      dementia, alzheimer, alzheimers, alzheimer 's, memory test, memory clinic, care home, nursing home, carer, carers, caring for, look after mum, look after dad,
      forgot my name, forgets my name, same story, left the front door, left the gas, wandered, wandered off, her gp, 's gp, his gp, draw the clock, 's test,
      her pills, his pills, fell again, had a fall, could not remember, power of attorney, respite, you live nearer, by my name, asleep in the chair
      """),
    .grief: PhraseList(
      "funeral, died, since she died, since he died, her grave, his grave, the grave, ashes, the wake, buried, bereaved, grief, grieving"
    ),
    .illness: PhraseList(
      "my diagnosis, biopsy, my scan, mri, chemo, my results, my doctor, my gp, my blood test, a lump, my operation, my surgery, my treatment, diabetes, flare up, my migraine, migraine, my back, chronic pain"
    ),
    .child: PhraseList(
      "dyslexia, dyslexic, adhd, autistic, autism, his teacher, her teacher, 's teacher, school wants, meeting at school, at school, bullied, his homework, her homework, parents evening, his reading, her reading, test him, test her"
    ),
    .couple: PhraseList(
      "my marriage, divorce, separation, separated, affair, cheated, couple therapy, we argued, slept on the sofa, had a row, break up, broke up"
    ),
    .work: PhraseList(
      "my manager, my boss, performance review, redundancy, redundant, made redundant, burnt out at work, unread messages, deadline, deadlines, the office, back at work, off sick"
    ),
    .sleep: PhraseList(
      "sleep, slept, sleepless, insomnia, awake, nightmare, nightmares, woke at, woke up at, up since, hours of sleep"),
    .drink: PhraseList(
      "drank, drunk, drinking, a drink, too much wine, bottle of wine, bottles, glass of wine, glasses of wine, beers, pints, vodka, whisky, gin, hungover, hangover, sober, poured the rest, poured it down"
    ),
    .food: PhraseList(
      "not eating, not eaten, did not eat, ate nothing, nothing to eat, no appetite, skipped lunch, skipped dinner, binge, binged, threw up, lost weight, could not eat"
    ),
    .panic: PhraseList(
      "panic, panicked, panic attack, anxious, anxiety, heart racing, heart was racing, could not breathe, dread, dreading, scared, terrified, worried sick"
    ),
    .tiredness: PhraseList(
      "exhausted, exhaustion, burnt out, burned out, worn out, overwhelmed, cannot cope, can not cope, no energy, drained, so tired, running on empty"
    ),
    .loneliness: PhraseList(
      "lonely, loneliness, all alone, on my own again, nobody called, no one called, no one to talk to, nobody to talk to, do not know a single"
    ),
    .money: PhraseList("rent, overdraft, debt, debts, the bills, payday, council tax, loan, mortgage, benefits"),
    .temper: PhraseList(
      "shouted at, yelled at, screamed at, lost my temper, lost it with, snapped at, angry with myself"),
  ]

  private static let french: [Concern: PhraseList] = [
    .carer: PhraseList(
      """
      demence, alzheimer, ehpad, maison de retraite, aidant, aidante, aide a domicile, auxiliaire de vie, mon prenom, ne me reconnait, ne me a pas reconnue,
      ne me a pas reconnu, ne me reconnaissait, test de memoire, consultation memoire, la memoire, neurologue, geriatre, est tombee, est tombe, a encore oublie, a oublie, le gaz,
      la meme histoire, perdue dans, perdu dans, ses medicaments, son pilulier, tutelle, curatelle, dessiner la horloge, le horloge
      """),
    .grief: PhraseList(
      "enterrement, obseques, est morte, est mort, sa mort, son deces, sa tombe, la tombe, ses cendres, deuil, depuis que elle est partie, depuis que il est parti"
    ),
    .illness: PhraseList(
      "mon diagnostic, biopsie, mon scanner, mon irm, irm, chimio, mes resultats, mon medecin, ma prise de sang, mon operation, mon traitement, diabete, migraine, migraines, mal de dos, mes douleurs"
    ),
    .child: PhraseList(
      "dyslexie, dyslexique, tdah, autisme, orthophoniste, la maitresse, le maitre, son professeur, a le ecole, au college, harcele, harcelee, ses devoirs, reunion a le ecole, la lecture, bulletin, psychologue scolaire"
    ),
    .couple: PhraseList(
      "mon couple, notre couple, divorce, separation, se separer, me trompe, me a trompee, me a trompe, therapie de couple, on se est dispute, on se est disputes, dort sur le canape, rupture"
    ),
    .work: PhraseList(
      "mon chef, ma cheffe, mon patron, ma patronne, mon responsable, ma responsable, entretien annuel, licenciement, plan social, en arret, arret maladie, la reunion, le bureau, au boulot, open space"
    ),
    .sleep: PhraseList(
      "dormi, dors, dormir, insomnie, insomnies, nuit blanche, nuits blanches, cauchemar, cauchemars, reveillee a, reveille a, debout depuis, heures de sommeil, le sommeil"
    ),
    .drink: PhraseList(
      "bu, je bois, boire, trop bu, alcool, verres de vin, verre de vin, bouteille de vin, bouteilles, bieres, vodka, whisky, gueule de bois, sobre, vide la bouteille dans"
    ),
    .food: PhraseList(
      "rien mange, pas mange, plus faim, pas faim, appetit, saute le repas, saute un repas, fait vomir, me faire vomir, vomi, crise de boulimie, perdu du poids, maigri"
    ),
    .panic: PhraseList(
      "angoisse, angoisses, panique, crise de angoisse, boule au ventre, coeur qui bat, coeur qui cogne, ne arrive plus a respirer, tres peur, terrifiee, terrifie"
    ),
    .tiredness: PhraseList(
      "epuisee, epuise, epuisement, a bout, au bout du rouleau, debordee, deborde, videe, plus de energie, si fatiguee, si fatigue, tellement fatiguee, tellement fatigue"
    ),
    .loneliness: PhraseList(
      "toute seule, tout seul, solitude, personne a appele, personne ne a appele, personne a qui parler, ne connais personne"
    ),
    .money: PhraseList("loyer, decouvert, dettes, factures, credit a, fin de mois, impots, la caf"),
    .temper: PhraseList(
      "crie sur, hurle sur, crie apres, perdu patience, perdu mes nerfs, me suis emportee, me suis emporte, gifle"),
  ]

  /// What it is called on a page of notes.
  var name: Phrase {
    switch self {
    case .carer: Phrase(en: "Looking after somebody", fr: "S’occuper d’un proche")
    case .grief: Phrase(en: "A death", fr: "Un deuil")
    case .illness: Phrase(en: "Health", fr: "La santé")
    case .child: Phrase(en: "A child’s school", fr: "L’école d’un enfant")
    case .couple: Phrase(en: "Life as a couple", fr: "La vie de couple")
    case .work: Phrase(en: "Work", fr: "Le travail")
    case .sleep: Phrase(en: "Sleep", fr: "Le sommeil")
    case .drink: Phrase(en: "Drinking", fr: "L’alcool")
    case .food: Phrase(en: "Eating", fr: "L’alimentation")
    case .panic: Phrase(en: "Fear", fr: "La peur")
    case .tiredness: Phrase(en: "Being at the end of one’s strength", fr: "L’épuisement")
    case .loneliness: Phrase(en: "Being alone", fr: "La solitude")
    case .money: Phrase(en: "Money", fr: "L’argent")
    case .temper: Phrase(en: "Losing patience", fr: "Perdre patience")
    }
  }

  /// What could be asked about it, the more pressing first.
  var questions: [Phrase] {
    switch self {
    case .carer:
      [
        Phrase(
          en: "What help is there for the person I look after, and how do I apply for it?",
          fr: "Quelles aides existent pour la personne dont je m’occupe, et comment les demander\u{a0}?"),
        Phrase(
          en: "How do I notice that it is getting too much for me, and who could take over for a while?",
          fr: "À quoi verrai-je que cela devient trop pour moi, et qui pourrait prendre le relais\u{a0}?"),
      ]
    case .grief:
      [
        Phrase(
          en: "Is what I am going through part of grieving, or does it need help of its own?",
          fr: "Ce que je traverse fait-il partie du deuil, ou faut-il une aide à part\u{a0}?"),
        Phrase(
          en: "What helps other people in my place?", fr: "Qu’est-ce qui aide d’autres personnes à ma place\u{a0}?"),
      ]
    case .illness:
      [
        Phrase(
          en: "What is known for certain about my health, and what is still open?",
          fr: "Que sait-on de sûr sur ma santé, et qu’est-ce qui reste ouvert\u{a0}?"),
        Phrase(
          en: "Whom can I call between two appointments?", fr: "Qui puis-je appeler entre deux rendez-vous\u{a0}?"),
      ]
    case .child:
      [
        Phrase(
          en: "What does my child need from me now, and what from others?",
          fr: "De quoi mon enfant a-t-il besoin de ma part maintenant, et de la part d’autres\u{a0}?"),
        Phrase(
          en: "How do I speak with my child about it?", fr: "Comment en parler avec mon enfant\u{a0}?"),
      ]
    case .couple:
      [
        Phrase(
          en: "Would it make sense to come as two, and how would I suggest it?",
          fr: "Est-ce que cela aurait un sens de venir à deux, et comment le proposer\u{a0}?"),
        Phrase(
          en: "How can I speak about it at home without its turning into a quarrel?",
          fr: "Comment en parler à la maison sans que cela tourne à la dispute\u{a0}?"),
      ]
    case .work:
      [
        Phrase(
          en: "How would I know that it is time to stop working for a while?",
          fr: "À quoi saurai-je qu’il est temps d’arrêter de travailler un moment\u{a0}?"),
        Phrase(
          en: "What of all this should be known at work, and what may I keep to myself?",
          fr: "Que faut-il en dire au travail, et que puis-je garder pour moi\u{a0}?"),
      ]
    case .sleep:
      [
        Phrase(
          en: "What can I do about my nights, and what would you try first?",
          fr: "Que puis-je faire pour mes nuits, et par quoi commenceriez-vous\u{a0}?"),
        Phrase(
          en: "Could something in my days be what keeps me awake?",
          fr: "Se peut-il que quelque chose dans mes journées me tienne en éveil\u{a0}?"),
      ]
    case .drink:
      [
        Phrase(
          en: "Is it safe for me to stop drinking on my own, and who helps with it?",
          fr: "Puis-je arrêter de boire sans risque par moi-même, et qui peut m’y aider\u{a0}?"),
        Phrase(
          en: "What could take the place of the glass in the evening?",
          fr: "Qu’est-ce qui pourrait prendre la place du verre, le soir\u{a0}?"),
      ]
    case .food:
      [
        Phrase(
          en: "Does the way I eat call for help, and from whom?",
          fr: "Ma façon de manger demande-t-elle de l’aide, et de la part de qui\u{a0}?"),
        Phrase(
          en: "What would be a first step at table that I can manage?",
          fr: "Quel premier pas, à table, serait à ma portée\u{a0}?"),
      ]
    case .panic:
      [
        Phrase(
          en: "What can I do in the very moment when the fear comes?",
          fr: "Que puis-je faire au moment même où la peur arrive\u{a0}?"),
        Phrase(
          en: "How is this treated, and how long does it usually take?",
          fr: "Comment cela se soigne-t-il, et en combien de temps d’habitude\u{a0}?"),
      ]
    case .tiredness:
      [
        Phrase(
          en: "Could there be a cause in my body for this tiredness?",
          fr: "Cette fatigue peut-elle avoir une cause dans le corps\u{a0}?"),
        Phrase(
          en: "What should I put down first, in your view?", fr: "À votre avis, que devrais-je poser en premier\u{a0}?"),
      ]
    case .loneliness:
      [
        Phrase(
          en: "Are there groups or places for people in my situation?",
          fr: "Y a-t-il des groupes ou des lieux pour des personnes dans ma situation\u{a0}?")
      ]
    case .money:
      [
        Phrase(
          en: "Who advises on money worries, free of charge?",
          fr: "Qui conseille gratuitement sur les soucis d’argent\u{a0}?")
      ]
    case .temper:
      [
        Phrase(
          en: "What can I do in the moment before I lose patience?",
          fr: "Que puis-je faire dans l’instant d’avant, quand la patience s’en va\u{a0}?")
      ]
    }
  }
}
