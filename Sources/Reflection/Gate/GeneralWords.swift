/// Words that fit any page of a journal: a reply made of them speaks of nothing the writer did not.
///
/// Folded, and compared by their first five letters, as ``Passage/stems`` has them.
enum GeneralWords {
  static func contains(_ stem: String) -> Bool { stems.contains(stem) }

  /// People, and things that happen to somebody, that nobody may bring up who was not told of them.
  static func isEvent(_ stem: String) -> Bool { events.contains(stem) }

  private static let stems = stems(
    """
    days long longer short hard harder hardest heavy heavier light lighter easy easier difficult stay stayed stays stand
    stands stood moment evening morning night week weekend month year hour while matter mattered important help helped
    helping need needed needs hope hopeful wish weigh weight carry carried carrying hold holding held keep keeping kept rest
    rested pause breath breathe slow slowly gentle calm quiet quieter peace strong strength courage brave care caring kind
    kindness notice listen hear hearing heard speak speaking spoke spoken talk talking tell telling told write writing
    written wrote word words page pages share shared thank thanks understand understood emotion inside mind heart body
    thought thinking ask asked question answer learn learned remember look looking looked seen watch bring brought leave
    leaves left find finding found change different difference begin began start step small smaller little large bigger
    whole part parts piece place room space side sides world life live lived living people person somebody else alone
    together happen turn try tried trying come coming comes came give giving given gave take taking taken took become free
    open close closer near away back forward ahead past present future next first last later earlier already less enough
    full empty ready sure clear true real appear describe mean meaning meant sense value possible able allow support face
    facing faced deal cope manage handle tough rough tired tiring sorry glad happy good better best worse fine nice warm
    bright dark deep deeply fear afraid anger angry pain painful hurt hurting worry worried worries concern sadness
    happiness relief proud pride love loved lonely loneliness stress stressful overwhelm exhausted exhausting frustrat upset
    tense tension pressure burden struggle challenge going thing something nothing story event events reflect today
    tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday friend friends yourself own
    linger lingers lingered touched touch comfort comforting safe safer choose choice decide decision wonder explore
    attention aware experience situation course simple simply reason perhaps surprise surprised settle unsettled ease
    ends end ended line lines opens closing sounds sit sitting sat sleep relax energy
    jour jours journee longue court courte dur dure lourd lourde legere leger facile difficile reste rester instant
    moment soiree matin nuit semaine mois annee heure importe important importante compte compter aide aider aidait besoin
    espoir espere souhait souhaiter pese peser poids porter portez porte tenir tenez garder gardez repos reposer pause
    souffle respirer lentement doux douce doucement calme tranquille paix fort forte force courage soin bonte remarquer
    remarquez ecouter ecoute entendre entendu parler parlez parole dire dites disiez ecrire ecrit ecrivez ecrits mots page
    pages partager partage merci comprendre compris emotion interieur esprit coeur corps pensee pensees penser pensez
    demander demande question reponse apprendre appris souvenir rappeler regarder regard vu apporter apporte quitter
    laisser laisse trouver changer change different difference commencer debut petit petite grand grande entier entiere
    partie place piece espace cote monde vie vivre vecu vivez gens autrui seul seule ensemble arriver arrive tourner
    essayer venir vient venu donner donne prendre prenez pris devenir libre ouvrir ouvert proche loin arriere avant passe
    present avenir prochain prochaine premier premiere dernier derniere assez plein pleine vide pret prete clair claire
    vrai vraie reel sembler parait decrire signifie sens valeur possible permettre permet soutien soutenir affronter face
    gerer fatigue fatiguant desole contente content heureux heureuse bon bonne mieux meilleur meilleure pire chaleur sombre
    profond profonde peur crainte colere douleur douloureux mal inquiet inquiete inquietude souci tristesse triste joie
    soulagement fier fierte amour aimer aime seule solitude stress epuise epuisant frustrant frustre tendu tension
    pression fardeau lutte defi chose choses histoire evenement evenements reflechir demain soir lundi mardi mercredi
    jeudi vendredi samedi dimanche ami amie amis envie vouloir voudriez aimeriez touche toucher reconfort sur surete
    choisir choix decider decision explorer attention experience situation simple simplement raison surprise surpris
    apaiser apaise fin ligne lignes entends dormir sommeil energie dirait traverser traversez savoir
    """)

  private static let events = stems(
    """
    accident illness disease sick hospital surgery operation wedding marriage married birthday christmas easter holiday
    vacation beach flood earthquake war exam interview school university college baby birth police court lawyer
    mother father parent sister brother husband wife partner boyfriend girlfriend daughter children boss colleague uncle
    aunt grandmother grandfather mere pere soeur frere mari femme copain copine fils fille enfant patron collegue oncle
    tante
    graduation promotion concert football match movie film restaurant recipe weather
    accident maladie malade hopital chirurgie operation mariage marie anniversaire noel paques vacances plage inondation
    guerre examen entretien ecole universite bebe naissance police tribunal avocat concert football film restaurant recette
    meteo
    """)

  private static func stems(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { String($0.prefix(5)) })
  }
}
