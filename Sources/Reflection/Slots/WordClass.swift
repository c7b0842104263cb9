import Journal

/// What a small word does in a sentence, as far as the slots ask.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// `I`, `we`: the writer does it.
  static let writer = WordClass(rawValue: 1)
  /// `me`, `moi`.
  static let writerObject = WordClass(rawValue: 1 << 1)
  /// `my`, `mon`.
  static let writerOwns = WordClass(rawValue: 1 << 2)
  /// `he`, `vous`, `somebody`.
  static let other = WordClass(rawValue: 1 << 3)
  /// `his`, `leur`.
  static let otherOwns = WordClass(rawValue: 1 << 4)
  /// `it`, `ça`.
  static let it = WordClass(rawValue: 1 << 5)
  /// `am`, `feel`, `suis`: what stands between somebody and an adjective.
  static let copula = WordClass(rawValue: 1 << 6)
  /// Other words that may stand between: `have`, `just`, `en`.
  static let between = WordClass(rawValue: 1 << 7)
  /// `so`, `très`.
  static let more = WordClass(rawValue: 1 << 8)
  /// `a bit`, `un peu`: its words.
  static let less = WordClass(rawValue: 1 << 9)
  /// `not`, `never`, `sans`.
  static let negation = WordClass(rawValue: 1 << 10)
  /// `want`, `would`, `should`: what follows is not so, or not yet.
  static let unreal = WordClass(rawValue: 1 << 11)
  /// `and`, `or`.
  static let joining = WordClass(rawValue: 1 << 12)
  /// `the`, `un`.
  static let article = WordClass(rawValue: 1 << 13)
  /// `of`, `avec`.
  static let preposition = WordClass(rawValue: 1 << 14)
  /// `make`, `rendre`: with `me` it makes one so.
  static let making = WordClass(rawValue: 1 << 15)
  /// `now`, `maintenant`.
  static let now = WordClass(rawValue: 1 << 16)
  /// `why`, `pourquoi`.
  static let why = WordClass(rawValue: 1 << 17)
  /// `see`, `read`, `voir`: what is felt is not the writer's.
  static let perceiving = WordClass(rawValue: 1 << 18)
  /// `think`, `crois`: not thinking that one is sad is not being sad.
  static let thinking = WordClass(rawValue: 1 << 19)
  /// `who`, `that`, `qui`: another clause begins.
  static let relative = WordClass(rawValue: 1 << 20)
  /// `start`, `keep`: verbs that go before another.
  static let aspect = WordClass(rawValue: 1 << 21)
  /// An adjective that may stand between an article and its noun.
  static let size = WordClass(rawValue: 1 << 22)
  /// Says nothing about anybody: adverbs.
  static let adverb: WordClass = .between

  /// Whatever may stand between somebody and what they feel.
  static let transparent: WordClass = [.copula, .between, .more, .less, .negation, .article, .aspect]

  static func of(_ form: String, _ language: Language) -> WordClass {
    switch language {
    case .english: english[form] ?? []
    case .french: french[form] ?? []
    }
  }

  private static func table(_ classes: [(WordClass, String)]) -> [String: WordClass] {
    var table: [String: WordClass] = [:]
    for (kind, words) in classes {
      for word in words.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
        table[String(Substring(word)), default: []].formUnion(kind)
      }
    }
    return table
  }

  private static let english = table([
    (.writer, "i we"),
    (.writerObject, "me us myself ourselves mine"),
    (.writerOwns, "my our"),
    (
      .other,
      """
      he she they you him them himself herself themselves yourself someone somebody everyone everybody people nobody
      anyone
      anybody who kids others guys
      """
    ),
    (.otherOwns, "his her their your hers theirs yours"),
    (.it, "it this that everything which what all things stuff something"),
    (
      .copula,
      """
      am is are was were be been being feel felt feels feeling get gets getting got gotten become became becoming
      grow grew
      growing stay stayed remain remained seem seemed woke wake waking end ended find found left came sat lay stood
      """
    ),
    (
      .between,
      """
      have has had having do did does can just still also always often sometimes today again already even actually
      honestly
      suddenly lately recently usually constantly currently such as this that ever simply truly both all to up home
      here there
      then back myself sitting lying tonight yesterday finally once more most only probably maybe perhaps definitely
      certainly
      clearly obviously secretly inside almost nearly now already yet better generally basically literally tbh like
      somehow
      equally increasingly longer mostly partly frankly both either feeling rather quite pretty fairly enough mainly
      apparently since
      """
    ),
    (
      .more,
      """
      so very really extremely incredibly totally completely utterly absolutely super deeply fucking bloody too
      terribly awfully
      such insanely seriously hella immensely profoundly overwhelmingly intensely freaking friggin damn dead truly
      exceptionally
      madly desperately thoroughly enormously hugely much af asf
      """
    ),
    (.less, "bit little slightly kind sort somewhat mildly vaguely tad faintly touch lil less"),
    (.negation, "not never no nor neither without hardly barely scarcely none zero"),
    (
      .unreal,
      """
      want wants wanted wanting need needs needed wish wished hope hoped hoping try tried trying would could should
      might may
      will shall must ought used pretend pretended pretending avoid avoided avoiding supposed expected stop stopped
      quit going
      refuse refused let nearly almost deserve imagine imagined hated
      """
    ),
    (.joining, "and or but nor yet then &"),
    (.article, "a an the any some this that these those"),
    (
      .preposition,
      "of about with at in on for from by into over under through during like without against around behind"
    ),
    (
      .making,
      "make makes made making leave leaves leaving left get gets got keep keeps kept drive drives drove driving render renders"
    ),
    (.now, "now today tonight currently nowadays lately finally still"),
    (.why, "why how"),
    (
      .perceiving,
      """
      see sees saw seen hear hears heard notice noticed read watch watched understand understood sense sensed
      recognise recognize
      caused cause study studied describe described discuss discussed said say says told tell tells talk talked
      talking know
      wrote write writing explain explained
      """
    ),
    (.thinking, "think thinks thought believe believes say says call suppose guess"),
    (.relative, "who whom whose which that because while when if what where"),
    (
      .aspect,
      """
      start starts started starting begin begins began beginning keep keeps kept keeping continue continued ended
      end tend tends
      help cannot find found spend spent been come came broke burst
      """
    ),
    (
      .size,
      """
      big small new old last first next final long short important difficult hard upcoming little huge annual weekly
      daily own
      whole entire current former future bad good great whole ongoing recent real
      """
    ),
  ])

  private static let french = table([
    (.writer, "je on nous"),
    (.writerObject, "me moi"),
    (.writerOwns, "mon ma mes notre nos"),
    (.other, "il elle ils elles tu vous te toi lui leur eux se quelqu tous personne gens qui"),
    (.otherOwns, "son sa ses leur leurs ton ta tes votre vos"),
    (.it, "ce ca cela tout ceci quoi rien"),
    (
      .copula,
      """
      suis es est sommes etes sont etais etait etions etaient ete etre fus fut sens sent sentais sentait senti
      sentie sentir
      sentant deviens devient devenu devenue devenir devenais reste restais rester reste restee trouve trouvais
      parais ressens
      ressentais ressenti eprouve eprouvais eprouver vis couche couchee reveille reveillee leve levee rentre rentree
      sors sorti
      sortie endormi endormie termine
      """
    ),
    (
      .between,
      """
      ai as a avons avez ont avais avait avions avaient ayant eu me en y ne le la se te toujours souvent aussi deja
      encore juste
      quand meme maintenant la ce soir matin aujourdhui hier depuis presque parfois vraiment franchement simplement
      clairement
      honnetement evidemment surement peut tout toute toutes tous soudain enfin bien assez plutot de du des d plein
      pleine
      beaucoup tant ici autant moins plus apres avant par moments trop ces jours cette semaine nuit journee matinee
      moment temps fait fais avoir surtout seulement que finalement litteralement quelque part completement a
      nouveau dernierement
      recemment actuellement carrement mis mise
      """
    ),
    (
      .more,
      """
      tres si trop tellement vraiment hyper super mega ultra grave vachement carrement totalement completement
      profondement
      extremement terriblement affreusement incroyablement absolument enormement tant giga archi sacrement drolement
      infiniment
      fort horriblement follement immensement franchement intensement putain
      """
    ),
    (.less, "peu legerement vaguement brin chouia poil moins moyennement gentiment"),
    (.negation, "pas plus jamais aucun aucune sans ni guere nullement ne"),
    (
      .unreal,
      """
      veux veut voudrais voudrait aimerais aimerait souhaite souhaiterais espere esperais essaie essaye essayer
      essayais faudrait
      faut dois doit devrais devrait devoir pourrais pourrait peux pouvoir serais serait serai sera vais va allais
      voulais vouloir
      aurais aurait aurai arrete arreter arretais cesse cesser evite eviter evitais refuse fallait semblant merite
      envie
      imagine besoin failli
      """
    ),
    (.joining, "et ou mais ni puis ou"),
    (.article, "le la les un une des du ce cet cette ces de au aux quel quelle quels quelles"),
    (.preposition, "de avec a pour par sur dans en chez contre sans vers sous entre depuis"),
    (
      .making,
      """
      rend rends rendu rendue rendent rendait rendre met mets mettent mettait mettre mis laisse laissent laissait
      fait font faisait
      faire donne donnent donnait donner file filent filait fout foutent foutait foutu remplit remplissent apporte
      procure inspire
      """
    ),
    (.now, "maintenant aujourdhui desormais actuellement enfin present ces encore"),
    (.why, "pourquoi comment"),
    (
      .perceiving,
      """
      vois voit voyais vu voir lis lu lire entends entendu entendre comprends compris comprendre remarque parle
      parler parlais
      parle dit dis dire raconte raconter explique expliquer etudie ecris ecrit decrit
      """
    ),
    (.thinking, "pense pensent crois croit croient dirais dire dit disent sais trouve trouvent pensais croyais"),
    (.relative, "qui que dont ou quand si comme parce car"),
    (
      .aspect,
      """
      commence commencais commencer commencai recommence continue finis fini finir suis mets mis mise vient viens
      venir etre arrive
      arretais arrete passe empecher
      """
    ),
    (
      .size,
      """
      grand grande grands grandes petit petite petits petites gros grosse gros grosses nouveau nouvel nouvelle
      nouveaux nouvelles
      vieux vieil vieille premier premiere dernier derniere prochain prochaine bon bonne mauvais mauvaise long
      longue important
      importante
      """
    ),
  ])
}

/// A word with what it does.
struct Cue: Sendable {
  let word: Word
  let kind: WordClass

  var form: String { word.form }

  init(_ word: Word, _ language: Language) {
    self.word = word
    kind = WordClass.of(word.form, language)
  }
}
