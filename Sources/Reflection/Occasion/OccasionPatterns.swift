import Journal

/// A pattern, and what must be so around it.
struct OccasionRule {
  let pattern: OccasionPattern
  private let conditions: OccasionConditions

  init(_ pattern: OccasionPattern, _ conditions: OccasionConditions) {
    self.pattern = pattern
    self.conditions = conditions
  }

  var kind: Occasion.Kind { conditions.kind }
  /// Who has to have done it; `nil` where the words leave no doubt.
  var whose: OccasionSubject? { conditions.whose }

  /// Whether the words of the page bear it out.
  func fits(_ page: Set<String>) -> Bool {
    conditions.with.allSatisfy { !page.isDisjoint(with: $0) } && page.isDisjoint(with: conditions.without)
  }
}

/// What stands before the colon of a line: the kind, and what must be so for it.
struct OccasionConditions {
  let kind: Occasion.Kind
  /// Who has to have done it; `nil` where the words leave no doubt.
  private(set) var whose: OccasionSubject?
  /// Of each of these groups one word at least stands somewhere on the page.
  private(set) var with: [Set<String>] = []
  /// None of these stands on the page.
  private(set) var without: Set<String> = []

  /// `nil` if they name no kind.
  init?(_ text: ArraySlice<UInt8>) {
    let conditions = text.split(separator: UInt8(ascii: ";")).map { condition in
      condition.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }
    guard let name = conditions.first?.first, let kind = Occasion.Kind(rawValue: name) else { return nil }
    self.kind = kind
    whose = kind.mustBeMine ? .writer : nil
    for condition in conditions.dropFirst() {
      switch condition.first {
      case "mine": whose = .writer
      case "theirs": whose = .other
      case "anybody": whose = nil
      case "with": with.append(Set(condition.dropFirst()))
      case "not": without.formUnion(condition.dropFirst())
      default: continue
      }
    }
  }
}

/// The patterns of a language that the words of a page may begin, by those words.
///
/// A line is `kind: pattern, pattern`, or `kind ; mine ; with a b ; not c : pattern`: whose it must be (`mine`, `theirs`), words of which one
/// must stand on the page (several such groups: one of each), and words that must not.
///
/// Of the thousands that there are a page can begin few: only those are read, whose first word may stand on it.
struct OccasionPatterns {
  private var byFirst: [String: [OccasionRule]] = [:]
  private var anywhere: [OccasionRule] = []

  func beginning(with form: String) -> [OccasionRule] { (byFirst[form] ?? []) + anywhere }

  /// - Parameter page: the forms of all its words.
  init(_ language: Language, on page: Set<String>) {
    let index = language == .english ? Self.english : Self.french
    var (line, conditions): (Int?, OccasionConditions?) = (nil, nil)
    for place in index.places(on: page) {
      if line != place.line { (line, conditions) = (place.line, OccasionConditions(index.bytes[place.conditions])) }
      let text = Substring(decoding: index.bytes[place.pattern], as: UTF8.self)
      guard let conditions, let pattern = OccasionPattern(text) else { continue }
      add(OccasionRule(pattern, conditions), on: page)
    }
  }

  private mutating func add(_ rule: OccasionRule, on page: Set<String>) {
    guard case .words(let words, isOptional: false) = rule.pattern.parts.first else {
      anywhere.append(rule)
      return
    }
    for word in words where page.contains(word) { byFirst[word, default: []].append(rule) }
  }

  private static let english = OccasionIndex(
    EverydayOccasions.english + DayOccasions.english + """
      death-now: @kin died ?.. last|this night|morning|afternoon|evening, @kin died today|yesterday|tonight, @kin passed away today|yesterday|last|this, @kin is|has gone this|last morning|night, passed away this|last morning|night|evening, she|he died today|yesterday|tonight|an hour ago
      death-now ; not kettle phone laptop boiler car fridge battery telly computer printer toaster mower plant fish hamster cat dog king queen actor singer president : died this|last morning|night|evening|afternoon
      miscarriage: miscarried, a|the|my miscarriage, lost the|our baby, the|no heartbeat .. scan, stillborn, pregnancy .. ended
      diagnosis: got|had|have the|a|my diagnosis, says|said|say ?that it is .. alzheimer|cancer|dementia|parkinson|lupus|leukaemia|ms|als|lymphoma, it is ?a ?an ?stage ?breast ?lung ?skin alzheimer|cancer|carcinoma|melanoma|tumour|tumor|dementia|parkinson|leukaemia|ms|als|lymphoma, diagnosed with, been|was|were diagnosed, the biopsy|scan came back positive, terminal, the cancer|tumour|tumor is|has back|spread|grown
      forgetting ; with mum mom dad mother father gran nan nana grandma granny grandad grandpa grandmother grandfather aunt uncle husband wife home dementia memory alzheimer ward care ; not barber beard hair haircut phone ex shop vodka station makeup mask costume uniform : forgot|forgets|forgotten my|our name, did not recognise|recognize me|us|mum|dad|her|him, does not recognise|recognize me|us|mum|dad|her|him, called me ?by ?my brother|sister|mother|father|aunt|uncle|grandmother|grandfather ?'s name, calls me ?by ?my brother|sister|mother|father|aunt|uncle ?'s name, calls me by the|his|her|another|someone|somebody
      forgetting: @kin did not know who .. i|me|mum|dad|mom|she|he was|is, @kin wandered off
      pet-death: dog|cat|horse|rabbit|he|she had to be put down|asleep|sleep, had him|her|the|our put ?dog ?cat ?down|to, put him|her|it|biscuit to sleep .. vet, the dog|cat died, my|our dog|cat|rabbit|hamster died, said goodbye to .. dog|cat
      mourning: would have been @kin 's birthday|seventy|eighty|ninety, would be @kin 's birthday, @kin would have been|turned forty|fifty|sixty|seventy|eighty|ninety|hundred|#, @kin died, @kin passed away, @kin is|has been dead, the day @kin|he|she died, without @kin now
      survived: tried|wanted to kill|end myself|die|it, wanted to die, tried to die
      affair: found .. messages|texts|emails, cheated on me, cheating on me, having an affair, had an affair, been seeing someone|somebody|another, slept with someone|somebody|another
      parting ; with house flat wardrobe key keys husband wife marriage girlfriend boyfriend partner suitcase suitcases hangers quiet silence half cat mug bed bags sofa drawer drawers gone ; not uni university school airport train visit visitors grandchildren grandkids granddaughter grandson daughter son daughters sons babysitter holiday work office : he|she|husband|wife|boyfriend|girlfriend|partner ?has left this|last|yesterday|today|$, left me $, left me for, he|she|husband|wife|boyfriend|girlfriend|partner ?has moved out, packed his|her bags|things|suitcase, took the|his|her cat|knives|things
      parting: walked out on me|us, left me for another|him|her|someone|somebody, husband|wife|boyfriend|girlfriend|partner|@kin left me $
      breakup ; not bread bars chocolate biscuits concrete soil fight : broke|broken|split|breaking up with, we broke|split up, we have broken|split up
      breakup: dumped me, ended it|things with, it is over between us|him|her, we are over, divorce papers, the divorce is final, asked for a divorce
      panic: panic attack, panic attacks, attack of panic, could not breathe .. train|tube|bus|shop|lift|meeting
      self-blame: i am so|such|a|an stupid|useless|idiot|hopeless|terrible|awful|bad|horrible|failure|dumb|fool|worthless|pathetic|rubbish, i am a ?.. terrible|bad|awful|useless|rubbish|horrible mother|father|parent|friend|son|daughter|wife|husband|partner|teacher|person, ^ stupid stupid, i hate myself, what an idiot i, how stupid of me, how could i be so stupid, i ruin|ruined|spoil|spoiled everything
      lie: i lied, lied to, told a lie, ?have been lying to, did not tell .. truth
      loser: lost .. quid|pounds|hundred|euros|dollars|grand|thousand .. horses|slots|roulette|poker|betting|bets|machines|casino|races|dogs, gambled, placed another bet, lost .. on the horses|slots|machines, lost .. hundred|thousand|quid
      failure: i failed my|the|an .. exam|test|finals|interview|driving|course|module|year|viva|audition, failed my|the .. exam|test|finals|interview|course|module|audition, did not pass, did not get the job|part|place|grant|flat
      rejection: rejection letter|email|letters|emails|number|no, turned me down, got rejected, was rejected
      credit ; theirs : took|taking|takes|stole .. credit
      credit: passed .. off as his|her|their, without telling|asking me $
      unanswered: nobody|no one|he|she|they has|have|did not|never replied|answered|reply|answer, no reply, no answer, he|she|@kin|has|have left me on read, ghosted me
      alone: nobody|no one called|rang|came|phoned|wrote|texted|visited|remembered|asked, nobody .. all weekend|day|week, on my own all day|weekend|evening|week|night|christmas|afternoon|through, spoke to nobody|no one, have not spoken to anybody|anyone|a, no one to talk
      alone ; not first : ate|eating|eat|had ?my ?christmas dinner|lunch|breakfast|supper|tea alone
      envy: sick|green|eaten|full with|of ?up ?with envy|jealousy, so|felt|feel|feeling jealous|envious, my envy, pang of envy|jealousy, i envy|envied, so envious
      waiting ; not ward : scan|biopsy|results|result|operation|surgery|hearing|verdict|appointment|mri is|are ?not ?until|on monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next, waiting for the ?.. results|result|call|phone|letter|verdict|scan, results|scan|biopsy|surgery|operation tomorrow|monday|tuesday|wednesday|thursday|friday
      broken ; not charged charger charging chapter told : boiler|car|washing|fridge|phone|laptop|computer|oven|heating|dishwasher|hoover|tv|television|lift|printer ?machine ?'s|is|has|have died|dead|broke|broken|packed|gone|failed, car failed, died on me, kettle|boiler|fridge died
      body-shame: hate|hated|loathe my body|face|reflection|stomach|thighs|legs|skin|nose|hair
      proposal ; not overtime job extra manager boss : ^ she|he said yes $
      proposal: ^ he|she ?has ?finally ?just proposed $, he|she ?has ?finally ?just proposed, proposed to me, asked me to marry, we are engaged, we got engaged, asked him|her to marry
      birth ; with today yesterday morning night noon midnight kilos grams lb weighs tiny labour midwife hospital fingers niece nephew granddaughter grandson arrived healthy newborn ; not house town village year bus lost coin kitten kittens puppies calf foal lambs film war here : was born, were born
      birth ; with born baby hospital weighs tiny hours granddaughter grandson newborn labour arrived fingers girl boy : became|become a|an grandmother|grandfather|grandparent|aunt|uncle|father|mother|dad|mum, am a|an ?proud grandmother|grandfather|grandad|grandma|gran|nan|aunt|uncle|auntie|dad|mum|father|mother $
      birth ; not cat dog cow mare sow ewe idea : gave birth, baby arrived
      pregnancy: i am pregnant, positive test, test was positive, pregnancy test, we are pregnant
      coming-out ; with gay bi bisexual trans lesbian queer girlfriend boyfriend girls boys knew know pronouns name partner hugged blinked : came|come|coming out to @kin|my|them|him|her|everyone|everybody|work|the, came|come|coming out at work|school|dinner|lunch|home
      coming-out: i am|was gay|bi|bisexual|trans|queer|lesbian|nonbinary|asexual, told .. i am gay|bi|trans|queer|lesbian, said we .. nobody blinked
      job: got|landed|given|offered the|a|that|this ?new job|promotion|part|place|contract|grant|scholarship|post|role|internship, got promoted, want|wants|asked me to lead|run|head|chair|direct|join, got into uni|university|college|medicine|law|art|drama|music|oxford|cambridge|grad|grammar|med|the ?team|course|programme|program|orchestra|choir|academy, offered me the|a|my, been accepted, was accepted, my .. got published, was|am hired, hired me
      job ; mine ; with school uni university college course programme program team letter envelope place conservatoire academy screamed offer medicine ; not bed car bus train trouble late debt : got in $
      passed: passed my|the|all ?.. exam|exams|test|finals|driving|viva, i passed, on my finals|exams|dissertation, top marks, straight as, got a distinction|merit, got a first in|for|$
      clear: came back clear|negative|benign|fine|normal, is|was benign, a|the benign tumour|tumor|lump|cyst, all clear, in remission, cancer free, nothing wrong on|in|with the|my|his|her scan|scans|heart|bloods|blood|x|mri|lungs, scan|biopsy|results|test|tests is|are|was|were clear|fine|good|negative|normal|benign
      sober: without a|any drink|drinking|cigarette|smoking|smoke|bet, no drink|alcohol|cigarettes|drinking|smoking for|since, days|weeks|months|year|years sober|clean, sober for, did not drink, said no at the pub
      first-since: for the first time since, first time since, first .. since the|my|his|her|dad|mum accident|divorce|death|operation|stroke|funeral|breakup|surgery|separation
      woke-happy: woke up happy|light|smiling|cheerful, woke happy, stayed happy
      glad-tears: cried|cry|crying|tears|wept|weeping with|of|for joy|happiness|relief, happy tears, happy crying, laughing and crying
      set-out: bought|booked ?.. tickets|flights|flight|ticket|train|trip|holiday, we|i leave tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday, signed the lease, handed in my notice, got the keys
      skilled: i am good at, i was good at, i am getting good|better at, i am good enough, i did well $, turns out i can
      talked: finally talked, talked it through|out, we talked|made up|properly, hugged and made|talked|it, cleared the air, really talked
      forgave: i forgave|forgive her|him|them|my, forgave @kin, forgave her|him|them
      confided ; with years never nobody first secret finally cried held wrist sleeve lighter abuse shame ashamed debt debts drinking adoption affair alone ages truth hugged weight ; not joke holiday weather recipe film : told @kin|her|him|them .. about the|my|it|what|everything|how, told somebody|someone
      confided: told @kin|her|him|them everything, said it out loud, told .. about the .. thoughts|drinking|affair|fear
      slept: slept ?for ?all ?through six|seven|eight|nine|ten hours, slept through, slept properly|well|like, slept the whole night, full night
      calm-evening: ^ bliss $, nothing else needed, could not ask for more, simple pleasures
      """)

  private static let french = OccasionIndex(
    EverydayOccasions.french + DayOccasions.french + """
      death-now ; not film roman ordi ordinateur telephone portable batterie voiture frigo manga chapitre acteur chanteur : @kin est ?.. mort|morte|decede|decedee ce|cette|hier|le matin|nuit|soir|midi, @kin est mort|morte|decede|decedee aujourd|hier, est mort|morte|decede|decedee ce|cette|hier|aujourd ?matin|nuit|soir|apres, nous a quittes ce|cette|hier|aujourd, vient de mourir
      miscarriage: fausse couche, perdu le|notre|mon|un bebe, plus de battement, curetage, mort ne
      diagnosis: le diagnostic est|a, diagnostic tombe, diagnostique|diagnostiquee|diagnostiques, ce est ?un ?une ?le ?la ?bien ?donc ?petit ?petite cancer|carcinome|tumeur|metastases|melanome|alzheimer|parkinson|leucemie|sclerose|lymphome|demence, a|ai un cancer, ai la|une sclerose, est atteint|atteinte de, le cancer est revenu
      forgetting: ne me ?a reconnu|reconnait|reconnaissait pas|plus, ne sait|savait|savais plus qui|mon, a oublie mon prenom|nom, me ?a appele|appelee .. par|comme|du, ne reconnait plus, ne a ?pas reconnu
      pet-death: piquer|euthanasier le|la|mon|ma|notre chien|chat|chienne|chatte|lapin, le|mon|notre|ma chien|chat|chienne|chatte est mort|morte, fait|faire piquer, dire adieu a .. chien|chat
      mourning: @kin aurait eu # ans, @kin aurait fete|eu # ?ans, le anniversaire de @kin .. aurait, @kin est mort|morte|decede|decedee, @kin nous a quittes, depuis la mort de @kin
      survived: voulu|essaye|tente de|me ?de mourir|tuer|suicider, voulu mourir, voulais mourir
      affair: trouve|lu|decouvert|vu .. messages|textos|sms|mails|lettres, me trompe, me ?a trompe|trompee, a une liaison|maitresse, a un amant
      parting ; with valise valises affaires cintres cintre cles placard armoire lit mariage alliance quitte quittee appartement appart separation bague manteau mot ; not ecole bus train avion travail boulot mission deplacement kot fils fille vacances lycee mort : il|elle est parti|partie ce|hier|avec|sans
      parting ; not espoir sourire fievre appetit : il|elle me a quitte|quittee, me a quittee $, a fait ses valises, dort chez son|sa frere|soeur|ami|mere|amie depuis
      breakup ; not sommeil pain ligaments contrat : rompu, on se est separe|separes|quittes|separees, on se separe, me ?a largue|larguee, ce est fini entre, divorce est prononce, demande|demander le divorce, veut divorcer
      panic: crise de ?angoisse|panique, crise de angoisse, crise de panique, attaque de panique, crises de angoisse, ne arrivais|arrive|pouvais plus a respirer
      self-blame: quelle gourde|cruche|nouille|andouille, un vrai boulet, je le|la incapable, moi le|la incapable, je suis ?vraiment ?trop ?si ?tellement ?une ?un nul|nulle|bete|idiot|idiote|stupide|incapable|minable|con|conne|debile|mauvaise|mauvais|horrible|lamentable|imbecile, je suis une|un mauvaise|mauvais|horrible mere|pere|parent|ami|amie|fille|fils|femme|mari, je me deteste|hais, quelle idiote|imbecile|conne, quel idiot|imbecile|con, je gache|rate|foire tout, je ai tout gache|foire|rate|oublie
      lie: ai menti, je mens, je lui mens, je ai dit a .. que ce etait
      loser: paris sportifs, dans la|les machine|machines|bandit, claque .. economies|paye|paie|loyer, perdu .. euros|balles|cents|mille, ai ?re ?encore joue .. aux|a, perdu .. aux courses|jeux|machines, perdu aux courses|jeux|au casino, ticket|tickets|jeux a gratter
      failure: permis|examen|concours|partiel|bac|oral|licence ?encore rate|loupe|foire|echoue, recale|recalee|ajourne|ajournee|redouble, # de moyenne, trois|deux|# echecs, rate|loupe|foire|echoue ?a mon|le|ma|au|les|mes|l|a ?de examen|permis|code|conduite|concours|bac|partiel|partiels|entretien|oral|these|annee|audition|memoire, ai ?encore rate|loupe|echoue $, ai echoue, pas eu mon|le|mes|ma permis|bac|examen|concours|poste|diplome|place, ne ai pas ete pris|prise|retenu|retenue
      rejection: pas ?ete pris|prise|retenu|retenue|selectionne|selectionnee a|au|aux|chez|dans|pour, malgre la|le qualite|interet de|que, profil remarquable|interessant mais, suite a votre candidature, lettre|lettres|mail de refus, encore un refus, me ?a ont dit non, candidature refusee|rejetee, refuse|rejete ma|mon candidature|dossier|manuscrit|demande
      credit: attribue|approprie|pris le|mon merite|travail|idee, sans me le|ne|en dire|prevenir|appeler|demander, sans meme me appeler|prevenir|demander|dire, dans mon dos
      unanswered ; theirs ; not medecin prefecture prof question accident fils fille aine caf mairie banque candidature : ma|me|a ?toujours ?me pa|pas repondu|rappele, ne me repond|repondu|ecrit|appelle pas|plus, ne a ?toujours pas repondu|rappele, repond pas|plus|plu
      unanswered ; with message messages texto sms vu whatsapp snap insta telephone lui elle profil bloque bloquee ; not prefecture ambassade resultats parcoursup medecin labo candidature dossier train film : toujours rien, pas de reponse|nouvelles, aucune reponse|nouvelle, sans reponse, plus de nouvelles, vu a # $, laisse en vu, puis|pis|et ?pouf plus|pus rien, relis mon dernier message
      unanswered : ^ vu a # $, laisse|laissee|laisser en vu, me a ghoste|ghostee|bloque|bloquee
      alone: ^ dimanche|noel|reveillon .. seul|seule, une portion .. une fourchette, telephone ne a pas sonne, tous|ts mes potes|amis|copains sont partis, reveillon|noel|31|anniversaire .. tout|toute seul|seule, personne ne ?a|me ?a ?encore ?jamais appele|appelee|appelle|ecrit|venu|passe|telephone|parle, dine|mange|dejeune|dinee ?toute seul|seule, parle a personne, toute seule devant, tout seul devant, personne a qui parler, vu personne
      envy: pincement, jaloux|jalouse de, je suis|etais jaloux|jalouse, de la|une pointe jalousie, je envie|enviais, creve|malade|vert|verte de jalousie
      waiting ; not chien chat oral trac : resultat|resultats|scanner|irm|biopsie|operation|jugement|verdict ?de ?est lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain, en attendant|attendre|attends|attente le|les|la ?de resultat|resultats|reponse|verdict|appel, peur du resultat|scanner|verdict|jugement|diagnostic
      broken ; not debarque claquettes pyjama espere : chaudiere|voiture|machine|frigo|telephone|ordinateur|four|chauffage|lave|batterie|imprimante|ascenseur ?a ?laver ?vaisselle ?linge est|a ?m|me mort|morte|lache|lachee|casse|cassee|panne|hs|foutu|foutue, en panne, tombe|tombee|tombes en panne, me ?a lache
      body-shame: deteste|hais|supporte mon|ma|mes|plus corps|visage|ventre|cuisses|reflet|jambes|peau|nez
      proposal ; not film serie ecole : ^ je ai dit oui .. genou|genoux|bague|fiance|fiancee, bague au doigt, a genoux dans|devant .. oui, ses oncles|parents|tantes sont venus .. kola|colas|demander, demande|demandee en mariage, elle|il a dit oui, on se marie, fiances|fiance|fiancee
      birth ; not maison musee rue film plan reve vache vaches brebis jument chien chatte siecle chou ecrivain panda : est ne|nee, sont nes|nees, a accouche, ai accouche, devenu|devenue tante|oncle|papa|maman|grand|mere|pere|mamie|papi, suis ?enfin ?deux ?fois tante|tonton|papi|mamie|papa|maman $, un petit frere|soeur est
      birth ; with kg kilos grammes maternite heures nez oreilles bru sage cesarienne cordon bebe : elle|il est la $, ils|elles sont la $, mis|mise|pose|posee le ?paquet dans|sur les|la|ma bras|poitrine, 3kg|2kg|4kg
      pregnancy ; not reve negatif battement : deux barres, premier|premiere coup|echo|echographie de ?pied, a bouge|tape dans|pendant|pour ?mon ?la ?ventre ?premiere, a le echo on|je a|ai vu, je suis enceinte, test positif, test est positif, suis enceinte, on attend un bebe
      coming-out ; with dit annonce avoue ecrit repondu parle coming fait raconte ; not ignore cache secret : je suis|sois|etais gay|homo|lesbienne|bi|trans|bisexuel|bisexuelle|homosexuel|queer, coming out, ai dit .. que je aimais un|une|les homme|femme|filles|garcons|fille|garcon, je aime les filles|garcons|hommes|femmes, mon copain et personne, dit ma copine et|personne
      job ; not piege perdu entretien : eu|decroche|obtenu le|un|ce|la|une|mon|ma ?premier poste|job|boulot|promotion|cdi|contrat|stage|bourse|place|role|emploi, ai le poste|job|boulot|cdi|contrat|stage, suis|ete ?enfin embauche|embauchee|promu|promue|admis|admise, suis|ete pris|prise|recu|recue|acceptee|accepte|retenu|retenue a|au|aux|chez|comme|dans, suis pris|prise $, on me nomme, ai ete nomme|nommee, nomme|nommee responsable|chef|cheffe|directrice|directeur, me a|ont propose|confie|offert ?de la|le|un|diriger ?la ?le direction|poste|cdi|contrat|role|equipe|atelier, mon roman|livre|article|manuscrit est|a ?ete accepte|publie
      passed: permis|brevet|bac|test|examen|concours ?de ?neerlandais ?francais ?naturalisation reussi|obtenu|valide, est dans la poche, eu|obtenu|ai ?eu|decroche mon|le|ma|mes permis|bac|examen|concours|diplome|master|licence|these|brevet, reussi mon|le|ma|mes|a permis|bac|examen|concours|partiels|oral, mention tres|bien, du premier coup, eu|decroche|obtenu|reussi mon|le cap|bts|bafa|dut|bep|certificat|code|agregation|capes
      clear: scanner|irm|biopsie|ponction|mammo|mammographie|examen|resultats|resultat|test|prise|analyse|analyses ?de ?sang est|sont|etait bon|bons|bonne|bonnes|negatif|negative|negatifs|clair|rassurant|rassurants|normal|normaux|normale, en remission, rien de grave, ce est benin, tumeur|kyste|nodule|masse|boule|grosseur ?est benin|benigne, fausse alerte
      sober: jour # sans boire|alcool|fumer|clope|cigarette|verre|jouer, # jours|mois|ans|semaines sans ?une ?la ?le ?un ?seul ?seule cigarette|alcool|clope|boire|goutte|fumer|verre|joint|jouer|biere|miser, sans alcool|boire|cigarette|fumer|clope, pas bu depuis|de, plus bu|fume depuis, jours|semaines|mois|ans|an sans ?une ?un ?seul ?seule boire|alcool|verre|cigarette|fumer|clope|goutte, sobre depuis
      first-since: pour la premiere fois depuis, premiere fois depuis, premier|premiere .. depuis le|la|ma|mon|sa|son accident|divorce|mort|operation|deces|separation|rupture|enterrement
      woke-happy: reveille|reveillee heureux|heureuse|content|contente|legere|leger|gai|gaie|joyeux|joyeuse, restee|reste heureuse|heureux
      glad-tears: pleure|pleurer|pleurais|pleurant|larmes de joie|bonheur|soulagement, pleure de joie|rire
      set-out ; not bureau principe loto tombola cinema match concert retour : achete|pris|reserve ?.. billets|billet|vols|vol|train|voyage, je pars demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|pour|vivre|enfin, on part demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche, ^ billet pris, ^ billets pris, aller simple, donne ma demission, signe le bail, eu les cles
      skilled: je suis doue|douee|bon|bonne|fort|forte pour|a|dans|en, je me ?en debrouille bien, je sais faire, je en suis capable, ai bien fait mon
      talked: enfin parle, on se est|sont ?enfin parle|reconcilies|expliques|retrouves, on a fini par rire, on a parle ?enfin des|toute|longtemps, vraiment parle
      forgave: lui ai pardonne, ai pardonne, pardonne a @kin, leur ai pardonne
      confided: lui ai ?tout avoue, lui ai tout dit|raconte, lui ai raconte que|tout|mon|ma, ai tout raconte|dit a, ai enfin dit a, leur ai avoue, le ai dit a .. ans que, ans que je tenais|portais|gardais ca|le, ai enfin parle a, me suis confie|confiee
      slept: ai ?enfin ?bien dormi six|sept|huit|neuf|dix heures, dormi six|sept|huit|neuf|dix heures, dormi d|toute|comme|bien une|la|un, nuit complete, fait ma nuit
      calm-evening: le bonheur, bon fauteuil, ce etait bien assez, le petit bonheur, rien de autre a demander
      """)
}
