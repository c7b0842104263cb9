extension FrenchGravity {
  /// Somebody else in danger of their life, told by whoever sees it; and a child whom the writer hurt or fears to hurt.
  static let others = """
    NAME = @name
    KIN = meilleure amie, meilleur ami, petite soeur, petit frere, petite fille, belle fille, beau fils, filleul, filleule, colocataire, fiance, fiancee, mamy, parrain, marraine
    LOTS = 12, 14, 15, 16, 18, 20, 24, 25, 28, 30, 32, 35, 36, 40, 42, 45, 48, 50, 56, 60, 64, 70, 80, 90, 96, 100, 120, 150, 200, douze, quatorze, quinze, seize, dix huit, vingt, vingt cinq, trente, quarante, cinquante, soixante, cent, une dizaine de, une vingtaine de, une quinzaine de, une trentaine de, des dizaines de, plein de, trop de, beaucoup de, bcp de, tout plein de, un tas de, je ne sais combien de, je sais pas combien de
    CHILD = fille, fils, enfant, enfants, petit, petite, petits, ado, gamin, gamine, gosses, bebe, jumeaux, petite fille, petit fils
    INFANT = bebe, nourrisson, nouveau ne, le petit, la petite, les jumeaux
    OWN-CHILD = le bebe, mon bebe, notre bebe, bebe, le petit, la petite, mon petit, ma petite, mon fils, ma fille, mon enfant, mes enfants, mon gamin, ma gamine, notre fils, notre fille, mes gosses, les petits, les enfants, mon aine, ma cadette, mon beau fils, ma belle fille

    # Ce qu'on met hors de portée d'un enfant, ou de qui est en danger.
    context CARE: hors de portee
    context CARE: a l'abri des|de_la|du|de_ma|de_mon CHILD
    context CARE: pour_que|pour_qu'il|pour_qu'elle|afin_que .. CHILD|KIN|NAME|il|elle|elles|ils .. puisse|puissent|attrape|avale|prenne|mange|trouve_pas .. pas|les|y_toucher
    context CARE: pour_pas_que|pour_eviter_que .. CHILD|KIN|NAME|il|elle|le_petit|la_petite .. avale|prenne|touche|attrape|mange
    context CARE: PILLS .. pour ma|mon|notre|la|le? mamie|mamy|papi|papy|grand_mere|grand_pere|maman|papa|mere|pere|voisine|voisin|chien|chat|semaine|mois
    idiom: KIN|il|elle|on|nous|NAME|infirmiere|infirmier|pharmacien|pharmacienne|aide_soignante a|avait|va|vient_de|est|avons|ont? COUNT mes|les|des|ses|nos|tous_les|tous_ses? PILLS
    idiom: assez|suffisamment pour|jusqu'a|jusqu'au la|le|les|une|un|deux|trois|quatre|toute_la|cette|tout_le|ce|encore|tenir_la? semaine|semaines|mois|jours|week_end|vacances|voyage|sejour|quinzaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ordonnance|rendez_vous
    context TRAVEL: avion|embarque|embarquement|decolle|decollage|atterri
    context OTHER: KIN|il|elle|NAME .. dit|ecrit|repete|veut|voulait|menace|parle|tente .. mourir|plus_vivre|plus_etre_la|en_finir|se_tuer|suicide
    context OTHER: KIN|il|elle|NAME .. envoye|ecrit|laisse .. texto|sms|message|vocal|mot .. desole|desolee|pardon|adieu|d'adieu
    context OTHER: KIN|NAME a avale|fait_une_tentative|alzheimer|pris_des_cachets

    # Ce que quelqu'un d'autre a avalé, ou s'est fait.
    distress 2 poisoned: KIN|THEY|NAME a|ont|avait|aurait|vient_de|dit_avoir|a_encore|dit_qu'elle_a|dit_qu'il_a SWALLOWED|avaler|prendre|gober au_moins|environ|peut_etre|pres_de|genre? LOTS de|des|d'? ses|mes|les|leurs? DRUGS unless CARE GAME FICTION WORK NEWS PAST
    distress 2 poisoned: KIN|THEY|NAME a|ont|avait|aurait|vient_de|dit_avoir|a_encore avale|gobe|ingere|ingurgite|avaler|gober des|tous|toute|toutes|ses|mes|plein|une|un|la|le|les? ses|mes|les|boite|plaquette|tube|flacon|poignee|boites|plaquettes? de|des|entiere|entier? DRUGS unless CARE GAME FICTION WORK NEWS PAST
    distress 2 poisoned: KIN|THEY|NAME a|ont|avait|aurait|vient_de|dit_avoir|a_encore SWALLOWED|prendre toute_la|toute_une|une|la|deux|trois boite|plaquette|boites|plaquettes|tube|flacon|poignee entiere|complete|de|d'|entieres unless CARE GAME FICTION WORK NEWS PAST
    distress 2 poisoned: mon|ma|mes|notre meilleure|meilleur|petite|petit|grande|grand|belle|beau? KIN a|ont|avait|aurait|vient_de|a_encore SWALLOWED|avaler .. DRUGS ... urgences|samu|hopital|pompiers|reanimation|lavage|inconsciente|inconscient|reveille unless CARE GAME FICTION NEWS PAST
    distress 2 poisoned: mon|ma|mes|notre meilleure|meilleur|petite|petit|grande|grand|belle|beau? KIN a|ont|avait|aurait|vient_de|a_encore SWALLOWED|avaler .. DRUGS .. elle|il|on|et|ils .. urgences|samu|hopital|pompiers|reanimation|lavage|inconsciente|inconscient unless CARE GAME FICTION NEWS PAST
    distress 2 poisoned: NAME a|avait|aurait|vient_de|a_encore SWALLOWED|avaler .. DRUGS ... urgences|samu|hopital|pompiers|reanimation|lavage|inconsciente|inconscient|reveille unless CARE GAME FICTION NEWS PAST
    distress 2 poisoned: KIN|THEY|NAME a|vient_de|avait|a_encore fait|faire une overdose|od|surdose unless GAME FICTION WORK NEWS PAST
    distress 2 poisoned: KIN|THEY|NAME a|vient_de|avait bu|avale|boire|avaler .. POISON unless GAME FICTION WORK NEWS PAST
    distress 2 poisoned: KIN|THEY|NAME s'est|s'etait ouvert|taillade|tranche|coupe les veines|poignets unless GAME FICTION WORK NEWS PAST
    distress 2 other-person: KIN|THEY|NAME .. est|etait|suis|assis|assise|debout|monte|montee sur|au_bord|derriere|devant le|la|les|du|de_la|un|une pont|rambarde|parapet|toit|voie_ferree|voies|rails|falaise|rebord|viaduc ... chercher|police|pompiers|gendarmes|decroche|sauter|redescendre|descendre|desole|adieu|convaincre|vide|eau unless GLADNESS TRAVEL GAME FICTION PROJECT JOB
    distress 2 other-person: KIN|NAME est|etait|suis|assis|assise|debout sur|au_bord|derriere le|la|les|du|de_la|un|une pont|rambarde|parapet|voie_ferree|voies|rails|viaduc hier_soir|cette_nuit|ce_soir|encore|seul|seule unless GLADNESS TRAVEL GAME FICTION PROJECT JOB
    distress 1 other-person: KIN|il|elle|NAME .. envoye|ecrit|texto|sms|message .. desole|desolee|pardon .. pour tout
    distress 2 other-person: decroche|decrocher|repondu|repondre|rappele|retrouve|appelee|appele .. il|elle etait|est sur le|un|au pont|parapet|rambarde|voies|rails|voie_ferree unless TRAVEL GAME FICTION
    distress 2 other-person: il|elle etait|est|suis sur le_pont|un_pont|le_parapet|la_rambarde|les_rails|la_voie_ferree if OTHER
    distress 2 other-person: trouve|trouver|decouvert|lu|tombee_sur|tombe_sur|retrouve .. lettre|mot|message|video|lettres d'adieu|d'adieux .. dans|de|sous|sur .. chambre|tiroir|bureau|sac|lit|oreiller|telephone|ordi|ma|mon|son|sa unless FICTION WORK MOURNING
    distress 2 other-person: lettre|mot|message d'adieu de|dans_la_chambre_de|dans_le_tiroir_de mon|ma|mes|notre KIN|CHILD unless FICTION MOURNING
    distress 2 other-person: KIN|NAME .. laisse|ecrit|envoye .. lettre|mot|message|texto d'adieu|d'adieux unless FICTION MOURNING JOB MOVING
    distress 2 other-person: KIN|THEY|NAME .. dit|repete|ecrit|avoue .. veut|voulait|voudrait plus vivre|etre_la|exister|continuer unless FICTION JOB

    # Qui veut mourir, ou a dit adieu, et reste injoignable.
    THEIR-END = se tuer, se suicider, se pendre, se noyer, se flinguer, se foutre en l'air, se jeter, en finir, mourir, crever, mettre fin a ses jours, mettre fin a sa vie, s'ouvrir les veines, sauter du pont, sauter d'un pont, sauter du toit, sauter par la fenetre, sauter dans le vide, disparaitre pour toujours, suicide, plus vivre, ne plus vivre, plus etre la, ne plus etre la, plus exister, ne plus exister, plus continuer, va se tuer, veut se tuer, veut mourir, veut en finir, plus envie de vivre, plus envie d'etre la, tout arreter
    idiom: plus vivre a|en|ensemble|la_bas|chez
    idiom: mail|carte|pot|cadeau|repas|discours|fete|soiree|tournee|concert|baiser d'adieu|d'adieux
    idiom: collegue|collegues|chef|cheffe|patron|patronne|stagiaire|prof|maitresse|fille_au_pair .. message|mot|lettre|mail|texto d'adieu
    distress 1 beyond-reach: KIN|THEY|NAME .. dit|disait|ecrit|repete|repetait|envoye|annonce|poste|menace|menacait|jure|veut|voulait|voudrait|va|allait|parle|parlait|pense|pensait|songe .. THEIR-END unless FICTION GAME NEWS DREAM
    distress 1 beyond-reach: KIN|THEY|NAME .. est|etait|semble|devient suicidaire unless FICTION GAME NEWS DREAM
    distress 1 beyond-reach: KIN|THEY|NAME .. envoye|ecrit|laisse|poste|enregistre|fait .. adieu|d'adieu|d'adieux|adieux unless TRAVEL FICTION GAME NEWS DREAM MOVING GLADNESS
    distress 1 beyond-reach: KIN|THEY|NAME .. envoye|ecrit|laisse|appele|appelee|telephone ... dire|disant|disait|dit adieu|adieux unless TRAVEL FICTION GAME NEWS DREAM MOVING GLADNESS
    distress 1 beyond-reach: recu|lu|trouve|decouvert|ai|avons .. message|messages|texto|sms|lettre|mot|video|vocal|mail d'adieu|d'adieux .. de|d' mon|ma|mes|notre|la|le? meilleure|meilleur|petite|petit|grande|grand? KIN|NAME|CHILD|lui|elle unless TRAVEL FICTION GAME NEWS DREAM MOVING GLADNESS
    distress 1 beyond-reach: message|texto|sms|lettre|mot|video|vocal d'adieu|d'adieux de|d' mon|ma|mes|notre meilleure|meilleur|petite|petit|grande|grand? KIN|CHILD unless TRAVEL FICTION GAME NEWS DREAM MOVING GLADNESS
    distress 1 beyond-reach: son message|texto|sms|mot|vocal|mail d'adieu|d'adieux unless TRAVEL FICTION GAME NEWS DREAM MOVING GLADNESS
    distress 1 beyond-reach: KIN|THEY|NAME .. dit|ecrit|envoye|laisse ... adieu|pardon_pour_tout|desole_pour_tout|desolee_pour_tout|merci_pour_tout|c'est_la_derniere_fois|prends_soin|prenez_soin|occupe_toi|occupez_vous unless TRAVEL FICTION GAME NEWS DREAM MOVING GLADNESS
    distress 1 beyond-reach: prends|prenez soin de|des|d' mes|tes|vos|les|nos? parents|maman|papa unless TRAVEL FICTION GAME NEWS DREAM MOVING GLADNESS
    distress 1 no-answer: KIN|THEY|NAME|personne .. ne? repond|repondait|decroche|decrochait|rappelle|rappelait|rentre|reponds|ouvre plus|pas|jamais unless TRAVEL GAME
    distress 1 no-answer: KIN|THEY|NAME .. n'a|a|est|n'est pas|plus|jamais repondu|decroche|rappele|donne_signe|donne_de|rentre|rentree|vu|vue|lu unless TRAVEL GAME
    distress 1 no-answer: repond|decroche|rappelle|donne plus|pas unless TRAVEL GAME
    distress 1 no-answer: son|le telephone|portable|mobile|tel est|etait|reste|sonne|semble? eteint|coupe|ferme|injoignable|dans_le_vide|hors_service unless TRAVEL GAME
    distress 1 no-answer: telephone|portable|mobile|tel de|d' mon|ma|notre? petite|petit|grande|grand? KIN|NAME|CHILD est|etait|reste|sonne? eteint|coupe|injoignable|dans_le_vide unless TRAVEL GAME
    distress 1 no-answer: tombe|tombons|direct|directement|bascule|droit .. messagerie|repondeur|boite_vocale unless TRAVEL GAME
    distress 1 no-answer: injoignable|introuvable unless TRAVEL GAME
    distress 1 no-answer: impossible|arrive_pas|arrive_plus|arrivons_pas|reussis_pas|n'arrive_pas .. de|a le|la|les? joindre|joindre_mon|joindre_ma|trouver|localiser unless TRAVEL GAME
    distress 1 no-answer: plus|aucune|sans|pas|de nouvelle|nouvelles|reponse|signe_de_vie unless TRAVEL GAME
    distress 1 no-answer: personne|nul ne? sait|sache ou il|elle|ils unless TRAVEL GAME
    distress 1 no-answer: sais|sait|savons pas|plus ou il|elle est|se_trouve|a|peut unless TRAVEL GAME

    # Un enfant à qui la personne qui écrit a fait du mal, ou craint d'en faire.
    idiom: secoue|secouee|secouer OWN-CHILD|NAME pour .. reveiller|reveille|rire|jouer
    idiom: mot|lettre|message|discours|carte d'adieu .. collegue|collegues|retraite|chef|equipe|prof|maitresse|stagiaire
    idiom: secoue|secouee la tete|main|nappe|salade
    idiom: tape|tapee|battu|battue|frappe|ecrase OWN-CHILD|NAME au|aux|a_la|a_l'|a|en ping_pong|tennis|echecs|foot|cartes|uno|course|jeu|jeux|console|mario|belote|badminton|billard|petanque|scrabble|dames|monopoly
    idiom: jete|jeter le_bebe avec l'eau
    distress 2 child-injured: je|ai|l'ai? ai secoue|secouee|jete|jetee|cogne|cognee|etrangle|etouffe|plaque|balance|brule|roue_de_coups|lance OWN-CHILD|NAME unless GAME FICTION NEWS WORK PAST DREAM HUMOUR
    distress 1 child-injured: l'ai|ai secoue|secouee|jete|jetee|plaque|plaquee|balance|balancee|lache|lachee $ unless GAME FICTION NEWS WORK PAST DREAM
    distress 1 child-injured: l'ai secoue|secouee|jete|jetee|plaque|plaquee|balance|balancee fort|trop|dans_son_lit|sur_le_lit|une|deux|comme|par_terre|pour unless GAME FICTION NEWS WORK PAST DREAM
    distress 1 child-injured: INFANT .. hurle|hurlait|hurlent|pleure|pleurait|pleurs|crie|criait|calme
    distress 1 child-injured: il|elle hurlait|pleurait|n'arretait_pas|hurlait_encore
    distress 2 harm-to-child: ai|je_viens_de gifle|giflee|frappe|tape|fesse|gifler|frapper|taper|claque|brutalise|secouer OWN-CHILD|NAME unless GAME FICTION NEWS WORK PAST DREAM HUMOUR
    distress 2 harm-to-child: ai mis|donne|colle une|la gifle|claque|fessee|baffe|raclee a OWN-CHILD|NAME unless GAME FICTION NEWS WORK PAST DREAM HUMOUR
    distress 2 harm-to-child: peur|terrifiee|terrifie|trouille de .. faire_du_mal|faire_mal|blesser|secouer|frapper|lacher|jeter|taper .. a|au|le|la|mon|ma? OWN-CHILD|bebe|NAME unless GAME FICTION NEWS WORK DREAM
    distress 2 harm-to-child: peur de lui|le|la? faire_du_mal|faire_mal|secouer quand|si|des_que il|elle|ca? pleure|hurle|crie|ne_dort|dort_pas unless GAME FICTION NEWS WORK DREAM
    distress 2 harm-to-child: peur|honte de moi|moi_meme|ce_que_je_pourrais|mes_gestes quand le|la|mon|ma|les? INFANT|CHILD|il|elle|NAME .. pleure|hurle|crie|dort unless GAME FICTION NEWS WORK DREAM
    distress 2 harm-to-child: INFANT|CHILD|NAME .. pleure|hurle|crie .. peur de moi|moi_meme|ce_que unless GAME FICTION NEWS WORK DREAM
    distress 2 harm-to-child: failli|envie|manque|voulu|pulsion|tentee|tente|bord de|d'|a? .. secouer|jeter|frapper|gifler|balancer|lancer|etouffer|taper|passer_par_la_fenetre OWN-CHILD|NAME unless GAME FICTION NEWS WORK DREAM HUMOUR
    distress 2 harm-to-child: ai pose|posee|repose|reposee|couche|remis OWN-CHILD|NAME|l'? .. trop fort|brutalement|violemment unless GAME HUMOUR
    distress 2 harm-to-child: l'ai|lai pose|posee|repose|reposee|remis .. lit|berceau|table|sol? .. trop fort unless GAME HUMOUR
    """
}
