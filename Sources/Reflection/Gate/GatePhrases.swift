import Journal

/// What must not be said to a writer, as patterns over the words of a sentence.
struct GatePhrases: Sendable {
  let diagnosis: [WordPattern]
  let medicine: [WordPattern]
  let medicineOrder: [WordPattern]
  let harm: [WordPattern]
  /// What is harmless in most texts, and no word for one that speaks of danger.
  let means: [WordPattern]
  let judgement: [WordPattern]
  let humanClaim: [WordPattern]
  let promise: [WordPattern]
  /// Grave things that nobody may say of a writer who did not: each class is all the words for one.
  let graveThings: [[WordPattern]]
  let familiar: [WordPattern]
  let formal: [WordPattern]

  static func of(_ language: Language) -> GatePhrases {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private static let english = GatePhrases(
    diagnosis: WordPattern.list(
      """
      you have|suffer|show|experience|exhibit|display|develop .. depression|anxiety|bipolar|adhd|add|ptsd|ocd|bpd|autism|anorexia|bulimia|psychosis|schizo*|disorder|syndrome|narciss*|insomnia|dementia|burnout
      you .. suffering from .. depression|anxiety|bipolar|adhd|ptsd|ocd|bpd|autism|psychosis|disorder|syndrome|burnout
      you are|may|might|could|must|seem|appear|sound|look .. clinically|manic|bipolar|borderline|autistic|narcissist*|psychotic|schizo*|anorexic|bulimic|codependent|neurotic|paranoid|delusional|hysterical|traumatised|traumatized|depressive
      you are|seem|appear|sound .. depressed
      sign|signs|symptom|symptoms|case|form|diagnosis of .. depress*|anxiety|bipolar|adhd|ptsd|ocd|bpd|autism|psychosis|disorder|trauma|burnout|narciss*
      sounds|looks|seems like .. depression|adhd|ptsd|ocd|bipolar|autism|psychosis|disorder|trauma|syndrome
      diagnos* you
      your .. disorder|diagnosis is
      is|are|was .. a narcissist|sociopath|psychopath
      """),
    medicine: WordPattern.list(
      """
      medication*|medicine*|antidepress*|pill|pills|tablet|tablets|ssri*|benzo*|xanax|prozac|zoloft|sertraline|lithium|valium|dose|doses|dosage|prescription|melatonin|drug|drugs|supplement|supplements|cbd|cannabis
      """),
    medicineOrder: WordPattern.list(
      """
      take|try|stop|start|increase|reduce|double|halve|skip|quit|use|consider|need|lower|raise|switch|change|should|could|might|recommend|suggest|help*|prescribe*
      """),
    harm: WordPattern.list(
      """
      kill yourself|themselves|him|her|them
      hang|hurt|cut|harm|poison|starve|drown yourself
      end your life
      take your own life
      you should|could .. die|disappear
      better off dead|without you
      go ahead and .. die|do it|end
      overdos*
      noose|nooses
      carbon monoxide
      cut your wrist*
      jump off|from
      slit
      lethal
      suicide method*
      way|ways|how to .. die|kill|suicide
      hit|hurt|punish|harm him|her|them
      """),
    means: WordPattern.list(
      "rope|ropes|gun|guns|pills|bridge|razor|razors|blade|blades|knife|knives|rails|bleach|helium|pesticide*"),
    judgement: WordPattern.list(
      """
      you are|were .. selfish|lazy|weak|stupid|pathetic|crazy|ridiculous|dramatic|worthless|foolish|childish|immature|irrational|ungrateful|disgusting|wrong to
      it is|was your|all fault
      your own fault
      you overreact*
      you are overreacting
      just get over it
      get over it
      calm down
      cheer up
      man up
      snap out of it
      at least you
      others have it worse
      not that bad
      not a big deal
      do not be silly|stupid|ridiculous|sad|dramatic
      you should be ashamed|grateful
      you failed
      stop complaining|whining|crying
      everything happens for a reason
      look on the bright side
      it could be worse
      """),
    humanClaim: WordPattern.list(
      """
      as a human|person|woman|man|mother|father|therapist|psychologist|doctor|counsellor|counselor|psychiatrist|friend
      i am a|your .. human|person|woman|man|therapist|psychologist|doctor|counsellor|counselor|psychiatrist|friend
      i am not a|an robot|machine|bot|program|ai|computer
      i understand
      i know how|exactly .. you feel
      i feel|felt|cried|love you|your
      i have been through|there
      when i was
      in my own life
      my own experience
      my therapist|husband|wife|mother|father|childhood
      """),
    promise: WordPattern.list(
      """
      i promise
      always be here|there
      always here for you
      i will never leave|tell
      your secret
      between us|you and me
      i will not tell
      will be okay|ok|alright|fine
      going to be okay|ok|alright|fine
      everything will
      i guarantee
      you will get better|recover|heal
      trust me
      """),
    graveThings: [
      WordPattern.list(
        "die|dies|died|dying|dead|death*|deceased|passed away|grief|griev*|mourn*|funeral*|bereave*|condolence*|widow*|your loss|lost .. loved one|passing|bury|buried"
          .split(separator: "|").joined(separator: "\n")),
      WordPattern.list("suicid*\nself harm\nself injur*\ntake your own life\nend your life\nkill yourself"),
      WordPattern.list("rape*\nsexual* assault*|abuse*|violence\nmolest*"),
      WordPattern.list("abus*\nbeaten\ndomestic violence"),
      WordPattern.list("cancer*\ntumour*\ntumor*\nchemo*\nterminal"),
      WordPattern.list("divorc*"),
      WordPattern.list("pregnan*\nmiscarr*\nabort*"),
      WordPattern.list("addict*\nalcoholi*\nrelaps*"),
      WordPattern.list("prison|jail\narrest*"),
    ],
    familiar: [], formal: [])

  private static let french = GatePhrases(
    diagnosis: WordPattern.list(
      """
      vous|tu avez|as|souffrez|souffres|faites|fais|presentez|presentes|developpez|traversez .. depression|bipolarite|anxiete|trouble|troubles|tdah|tda|tsa|toc|autisme|anorexie|boulimie|psychose|schizo*|syndrome|burnout|stress post*|narciss*
      vous|tu etes|es|semblez|sembles|paraissez .. bipolaire|borderline|autiste|narciss*|psychotique|schizo*|anorexique|boulimique|nevrose*|paranoiaque|hysterique|depressif|depressive|traumatise*|hypersensible|codependant*
      vous|tu etes|es|semblez|sembles|paraissez .. en depression|deprime*
      souffrez|souffres|souffrir .. de|d .. depression|bipolarite|trouble|troubles|tdah|psychose|syndrome|burnout
      signe|signes|symptome|symptomes|cas|forme .. de|d|du .. depress*|bipolarite|anxiete|trouble|troubles|tdah|autisme|psychose|traumatisme|burnout|narciss*
      ressemble a .. depression|tdah|bipolarite|autisme|psychose|trouble|traumatisme|syndrome|burnout
      diagnosti*
      pervers narciss*
      est|sont .. un|une|des narciss*|sociopathe*|psychopathe*
      """),
    medicine: WordPattern.list(
      """
      medicament*|antidepress*|comprime|comprimes|cachet|cachets|pilule|pilules|gelule|gelules|anxiolytique*|somnifere*|xanax|prozac|lexomil|lithium|valium|posologie|dose|doses|dosage|ordonnance|traitement|melatonine|drogue*|complement*|cbd|cannabis
      """),
    medicineOrder: WordPattern.list(
      """
      prenez|prends|prendre|essayez|essaie|essayer|arretez|arrete|arreter|commencez|commencer|augmentez|augmenter|reduisez|reduire|diminuez|diminuer|doublez|doubler|sautez|utilisez|utiliser|devriez|devrais|pourriez|pourrais|faut|faudrait|recommande*|conseille*|suggere*|besoin|changez|changer|aide*|prescri*
      """),
    harm: WordPattern.list(
      """
      tuez vous
      suicidez vous
      tue toi
      suicide toi
      vous|te|se pendre
      vous tuer|suicider|blesser|mutiler|scarifier|empoisonner|noyer
      te tuer|suicider|blesser|mutiler|scarifier|empoisonner|noyer
      mettre fin a vos|tes|ses jours
      mettre fin a votre|ta|sa vie
      en finir avec la vie
      vous devriez|pourriez .. mourir|disparaitre
      mieux sans vous|toi
      surdose*
      pendaison
      monoxyde
      ouvrir les veines
      sauter .. du|de la|dans le pont|toit|fenetre|vide
      letal*
      moyen|moyens|facon|maniere de .. mourir|tuer|suicider
      frappez|frapper|punissez le|la|les
      """),
    means: WordPattern.list(
      "corde|cordes|arme|armes|fusil|pistolet|cachets|pont|ponts|rasoir|rasoirs|lame|lames|couteau|couteaux|rails|javel|helium|pesticide*"
    ),
    judgement: WordPattern.list(
      """
      vous|tu etes|es|etiez|etais .. egoiste|paresseux|paresseuse|faible|stupide|idiot*|pathetique|fou|folle|ridicule|dramatique|nul|nulle|bete|immature|irrationnel*|ingrat*|lache|capricieu*
      ce est|etait votre|ta|entierement faute
      votre|ta propre faute
      vous exagerez
      tu exageres
      ressaisissez|ressaisis
      calmez vous
      calme toi
      ne soyez|sois pas .. bete|ridicule|triste|dramatique
      ce est|etait pas|rien si|tres grave
      ce est|etait pas grave
      il y a pire
      d autres souffrent|ont plus|pire
      de autres souffrent|ont plus|pire
      vous devriez avoir honte|etre reconnaissant*
      vous avez echoue
      arretez de vous plaindre
      tout arrive pour une raison
      voyez le bon cote
      ca pourrait etre pire
      faut positiver
      positivez
      """),
    humanClaim: WordPattern.list(
      """
      en tant que .. humain|humaine|personne|femme|homme|mere|pere|therapeute|psychologue|medecin|psychiatre|ami|amie
      je suis un|une|votre|ton .. humain|humaine|personne|femme|homme|therapeute|psychologue|medecin|psychiatre|ami|amie
      je ne suis pas un|une robot|machine|programme|ia|ordinateur
      je vous|te comprends
      je comprends
      je sais .. ce que vous|tu .. ressentez|ressens|vivez|vis
      je ressens
      je vous|te aime
      je suis passe|passee par la
      quand je etais
      ma propre experience|vie
      mon|ma therapeute|mari|femme|mere|pere|enfance
      """),
    promise: WordPattern.list(
      """
      je vous|te promets
      je promets
      serai toujours la
      toujours la pour vous|toi
      je ne vous|te quitterai
      votre|ton secret
      entre nous
      je ne dirai
      tout ira|va bien|mieux
      tout va se arranger
      vous irez|allez aller mieux
      vous allez guerir
      je vous|te garantis
      faites moi confiance
      fais moi confiance
      """),
    graveThings: [
      WordPattern.list(
        "mort|morte|morts|mortes|mourir|meurt|mourut|decede*|deces|deuil|deuils|enterrement*|funeraille*|obseques|condoleances|veuf|veuve|defunt*|votre perte|disparition"
          .split(separator: "|").joined(separator: "\n")),
      WordPattern.list("suicid*\nautomutil*\nscarifi*\nmettre fin a vos jours\nmettre fin a votre vie"),
      WordPattern.list("viol|violee|viole\nagression* sexuelle*\nattouchement*"),
      WordPattern.list("maltrait*\nbattue*\nviolences\nabus\nabuse*"),
      WordPattern.list("cancer*\ntumeur*\nchimio*"),
      WordPattern.list("divorc*"),
      WordPattern.list("enceinte\ngrossesse*\nfausse couche\navort*\nivg"),
      WordPattern.list("addict*\nalcooli*\ntoxico*\nrechut*"),
      WordPattern.list("prison\narrestation*"),
    ],
    familiar: WordPattern.list("tu|te|toi|ton|ta|tes|tien|tienne"),
    formal: WordPattern.list("vous|votre|vos"))
}
