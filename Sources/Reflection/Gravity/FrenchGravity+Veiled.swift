extension FrenchGravity {
  /// What is said without any of the grave words: hints that decide only together, and turns that leave little doubt.
  static let veiled = """
    KIN = ami, amie, amis, frere, soeur, mere, maman, pere, papa, fils, fille, cousin, cousine, mari, femme, copine, copain, voisin, voisine, collegue, eleve, oncle, tante, coloc, quelqu'un, pote, neveu, niece, petit fils, papi, papy, mamie, patient, patiente, appelante, appelant, homme, dame, garcon, gamin, ado, mec, ex, chanteur, chanteuse, acteur, meilleur ami, meilleure amie, beau pere, belle mere, type, les gens, compagnon, compagne, client, prof
    ARRANGE = annule, annules, annulees, annuler, resilie, resilies, resilier, paye, payes, rembourse, rembourser, regle, regles, solde, soldes, cloture, ferme, classe, classes, range, ranges, trie, tries, prepare, prepares, note, notes, liste, transfere, cede, vide, vides, efface, supprime, brule, signe, mis au nom, mise au nom, au nom de, organise, organises, mis a jour, etiquete, dechire, nettoye, boucle
    BELONGING = prelevements, dettes, factures, loyer, abonnements, abonnement, voiture, casier, livres, cles, cle, comptes, compte, papiers, mots de passe, impots, tiroirs, armoire, photos, carnets, journaux, lettres, ordi, telephone, tout ce que je devais, ce que je devais, contrat, bail, assurance, boite mail, mails, fichiers, disque dur, insta, instagram, dossier, classeur, chambre, appart, appartement, bureau, congelateur, frigo

    # Les pensées.
    active 2 thoughts: demander|demandais|demande|hesite|hesitais|hesiter|debattre .. si je? .. sautais|sautes|saute|le_faisais|le_fais|continue|finis|lache|vais_le_faire|mourir|vivre|avalais|reste
    active 2 thoughts: voix|tete|cerveau .. dit|disent|repete|ordonne|souffle|pousse|murmure de .. sauter|mourir|le_faire|en_finir|tuer|lacher|avaler|foncer unless FICTION GAME
    active 2 thoughts: lacher|lache|lachais|lacherais le? .. volant|rambarde|corde|guidon|prise
    active 2 thoughts: pas|jamais .. en securite avec|seule|seul|chez .. moi|moi_meme|seule
    active 2 thoughts: pas|plus .. en securite
    active 1 thoughts: ciseaux|couteaux|rasoirs|cachets|lames .. derriere|dehors|enferme|loin|voisine|porte|donne .. porte|clef|cle|moi|voisine|loin
    active 1 thoughts: faire|ferai|fais une? .. betise|connerie|irreparable
    active 2 thoughts: mourir|crever|disparaitre ... cette fois|vraiment|vrmt .. faire|fais|le_fais
    active 2 thoughts: question .. n'est|est plus|pas .. savoir si|si|mais_quand
    active 2 thoughts: plus si mais quand
    active 2 thoughts: SUICIDE ... je|j'y .. pense|songe|reve
    active 2 thoughts: idees noires .. encore|recommence|reviennent|envie|soir|en_finir|partout
    active 1 thoughts: idees noires unless WORK RECOVERED
    active 2 thoughts: comment|que|ce_que ce|ca serait|ferait de .. sauter|lacher|tomber|se_noyer|mourir unless FICTION GAME
    active 1 thoughts: a chaque virage|pont|train|quai|fenetre|passage
    active 2 thoughts: regarde|mesure|compte|verifie|repere la_hauteur|les_poutres|les_crochets|les_etages|la_hauteur_des
    active 2 thoughts: hauteur .. immeubles|ponts|etages|batiments|balcons
    active 2 thoughts: failli .. sauter|le_faire|passer|lacher|avaler|y_rester|me_jeter unless GAME

    # Les moyens.
    active 1 means: assez|suffisamment .. PILLS|dans_le_frigo|dans_l'armoire unless CARE
    active 1 method: plus qu'assez|que_suffisant|qu'il_n'en_faut unless GLADNESS
    active 1 method: ouvre|ouvrir|rouvre|ouvrais .. et .. referme|refermer|ferme|refermais .. SELF?
    active 1 method: ouvre .. tiroir|boite|placard|porte|armoire .. referme
    active 2 means: garde|gardes|garder|mets|cache|recrache .. un|deux|trois|une .. par|chaque .. soir|jour|nuit|prise|semaine unless CARE JOB
    active 2 means: infirmiere|infirmier|personne|soignante|aide .. ne? regarde|verifie|surveille pas|jamais|sous|dans .. langue|bouche
    active 2 means: sous|dans ma langue|bouche .. regarde|verifie|cache|garde
    active 2 means: combien .. temps .. met|faut|prend|faudrait|dure .. a|pour .. noyer|mourir|vider|etouffer|pendre|geler|perdre_connaissance unless FICTION WORK CARE
    active 2 means: se noyer|pendre|vider_de_son_sang .. combien|comment|lire|lu unless FICTION WORK
    active 1 secrecy: efface|effacer|ferme|supprime tout|l'onglet|les_onglets|la_page|ma_recherche|mes_recherches
    active 2 means: arme|fusil|pistolet|revolver|carabine|flingue .. service|armoire|tiroir|coffre|cave|grenier|garage|placard|chambre|absent unless PROJECT FICTION GAME WORK
    active 1 means: deux|trois|quatre|cinq|plusieurs|differentes|autre pharmacies|pharmacie|supermarches
    active 1 method: boites|plaquettes|paquets .. a_chaque|chaque|par|a_la
    active 1 secrecy: personne ne? .. demande|pose|verifie|controle|compte|regarde
    active 1 method: comme dans|sur la_video|le_tuto|internet
    active 2 means: noeud|noeuds .. comme|video|tient|poutre|essaye|entraine unless PROJECT TRAVEL
    active 2 means: poutre|branche|crochet|tringle|barre|porte|tuyau .. tient|tiendra|tiendrait|solide|supporte|resiste unless PROJECT
    active 1 method: aligne|alignes|alignees|etale|etales|range|ranges|pose|poses .. rebord|table|lit|bureau|lavabo|couleur|ordre|taille|rang unless PROJECT EVENT
    active 1 means: les|petits blancs|bleus|roses|jaunes|blanches|bleues d'abord|ensuite|et|puis
    active 2 means: LOOK-UP combien ... faut|faudrait|prendre|suffit|suffirait|cachets|comprimes|doses unless CARE WORK FICTION PROJECT
    active 2 means: combien de? cachets|comprimes|medicaments|gelules .. il .. faudrait|faut|suffit unless CARE
    active 1 means: ai pas|plus assez
    active 1 means: rasoir|lame|couteau|cachets|corde|ceinture .. dans|sur|sous .. tiroir|sac|poche|oreiller|table|lit|coffre|main|manteau unless CARE PROJECT FICTION

    # Le projet, les lieux.
    active 1 plan: horaires de|des|du? .. trains|train|rer|tgv unless TRAVEL JOB
    active 2 place: ne? s'arrete|s'arretent|s'arreter pas .. ici|gare|a_cette? if NOW SERIOUS
    active 2 place: rapide|train|express|tgv|direct .. s'arrete|s'arretent pas
    active 1 plan: ouvrir|enfoncer|forcer|casser .. porte
    active 1 plan: envoye|envoyer|enverrai|laisse|laisser|donne|poste|posterai|glisse .. cle|cles .. a|sous|soeur|frere|voisine|maman|boite unless TRAVEL MOVING JOB
    active 2 plan: cle|cles .. pour .. qu'elle|qu'il|qu'ils|que ... pas
    active 2 plan: choisi|choisir .. parce|car .. enfants|personne|promeneurs .. vont|va|passe|passent|vient|viennent|seul|hiver unless TRAVEL PROJECT MOVING
    active 1 plan: ou|la personne ne? .. va|passe|vient|viendra|me_verra|cherchera unless TRAVEL
    active 2 plan: personne ne? me .. cherchera|chercherait|trouvera|derangera|appellera|verra|dérangera .. avant|jusque|pendant?
    active 1 plan: en arret|dit_au_travail|pose_un_jour|posé_ma_journee .. comme|pour|des
    active 2 place: grillage|rambarde|barriere|parapet|vitre|filet|mur .. passer|passe|enjamber|escalader|bas|haut|sauter|monter unless GAME TRAVEL PROJECT
    active 1 place: monte|montee|alle|allee|marche|roule .. sur|jusque|a|au .. PLACE unless TRAVEL GLADNESS GAME PROJECT
    active 1 place: PLACE .. la_nuit|tous_les_soirs|encore|seule|seul|ce_soir unless TRAVEL GLADNESS GAME PROJECT JOB
    active 2 plan: air|passe|passer|croie|croient|croire|ressemble|semblant .. d'un|pour_un|a_un|un accident unless FICTION NEWS WORK HUMOUR
    active 2 deadline: quand|une_fois|des_que|lorsque .. maison|argent|enfants|maman|papa|chien|chat|mere|pere|parents|mamie .. vendue|compte|morte|mort|grands|partie|parti|partis|mourra|ne_sera_plus|majeurs|autonomes|casee|dix_huit ... je .. pourrai|peux|vais|serai|libre unless TRAVEL MOVING PROJECT GLADNESS DECISION
    active 1 intent: je pourrai|peux .. partir|m'en_aller|arreter|lacher .. aussi|enfin unless TRAVEL
    active 2 deadline: plus personne a|qui .. faire|blesser|decevoir|peine|retient|manquer
    idiom: promis|jure|essaie|essaye|essayais|faut|falloir|dois|devais|veux|voudrais|voulais|reste_a|objectif de|d'|juste|encore|simplement? tenir|patienter jusque|jusqu'a|jusqu'au|jusqu'aux lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|midi|soir|weekend|week_end|vacances|paie|paye|la_paie|la_paye|pause $
    active 1 intent: promis|jure|jurais .. tenir|attendre|rester|de_tenir|patienter unless JOB TRAVEL
    active 1 deadline: tenir|tiens|tenu|attendre|patienter jusque|jusqu'a|jusqu'aux|pour
    active 2 deadline: c'est|sera|est|ce_sera mon dernier|ma_derniere jour|nuit|soir|semaine unless JOB TRAVEL MOVING PROJECT EVENT GLADNESS
    active 2 deadline: j'y|y ai|a veille
    active 1 deadline: ca me va

    # Avant de partir.
    active 1 affairs: ARRANGE .. BELONGING unless MOVING TRAVEL EVENT PROJECT
    active 1 affairs: BELONGING .. est|sont|ont .. ARRANGE|en_ordre|pret|prets unless MOVING TRAVEL EVENT PROJECT
    active 1 giving-away: mis|mise|passe|cede .. nom de|du unless MOVING
    active 1 letters: liste|consignes|feuille|mot|instructions .. sur|dans|est le frigo|la_table|le_bureau|le_tiroir|frigo|table unless EVENT PROJECT TRAVEL
    active 1 after-me: montre|explique|appris|montrer|expliquer .. comment|ou .. chaudiere|radiateurs|compteur|factures|poubelles|mot_de_passe|chat|chien|purger|eau|vanne|machine|comptes|jardin|impots
    active 1 secrecy: demande si|pourquoi .. je|j'allais .. partais|allais|pars|quelque_part|demenageais|mourir|ca|bien|faisais
    active 1 affairs: donne|envoye|laisse|ecrit|confie .. mot|mots|code|codes .. de_passe|passe|telephone|carte
    active 2 letters: playlist|chansons|musique|musiques .. mon enterrement|mes_obseques unless FICTION
    active 2 letters: enregistre|ecrit|filme|prepare|achete|signe .. video|videos|carte|cartes|lettre|lettres|message|cadeau|cadeaux ... pour .. dix_huit|ans|grandes|grands|majorite|mariage|anniversaires unless EVENT TRAVEL
    active 1 letters: pour|quand leurs|ses|elles|ils dix_huit|seront_grands|seront_grandes|auront
    active 1 giving-away: bague|montre|guitare|collier|velo|livres|disques .. est|sont|va|vont|ira .. pour|a|chez unless MOVING EVENT
    active 1 giving-away: ne? porte|portais|joue|m'en_sers|les_portais plus
    active 1 after-me: tant que je|j'y suis|serai encore|la
    active 1 after-me: laisser|laisse rien|pas_de_dettes|aucune_trace|tout_propre .. derriere|moi
    active 2 after-me: ils|elle|elles|maman|les_enfants .. auront|garderont|aura|gardera .. photos|souvenirs|videos|ca|memoire
    active 1 affairs: vide|range|nettoye|trie .. casier|bureau|chambre|tiroirs|telephone|affaires unless JOB MOVING TRAVEL
    # Des livres rendus à la bibliothèque ne sont que des livres rendus.
    active 1 giving-away: rendu|rapporte|rendre .. livres|cles|affaires|tout|outils ... resilie|annule|donne|legue|confie|lettre|lettres|adieu|adieux|testament|chat|chien|passe
    active 1 giving-away: resilie|annule|donne|legue|confie|lettre|lettres|adieu|adieux|testament|chat|chien|passe ... rendu|rapporte|rendre .. livres|cles|affaires|tout|outils
    active 1 affairs: dettes|dois .. plus|rien a|personne|rembourse
    active 2 farewell: a celui|celle|ceux qui .. ouvrira|lira|trouvera|liront|trouveront
    active 1 letters: pardon|desole|desolee .. pour|du .. derangement|desordre|bazar|mal|peine|tout
    active 1 farewell: appelez|appelle|prevenez|previens .. d'abord|mon|ma|mes
    active 2 farewell: c'etait|c'est un adieu|mon_adieu|des_adieux
    active 1 after-me: serre|serree|embrasse|calin .. longtemps|fort .. que|d'habitude
    active 1 letters: pardon|desole|desolee a? tous|tout_le_monde|maman|papa|les_enfants
    active 1 intent: tenu|lutte|resiste|essaye .. aussi|tant .. longtemps|que .. j'ai_pu|je_pouvais|pu
    active 1 farewell: occupez|occupe|prenez|prends .. vous|toi|soin .. de|du|bien
    active 1 calm-after-decision: arrete|cesse|fini .. de .. lutter|me_battre|faire_semblant|resister|combattre
    active 2 calm-after-decision: il|y a une date|fin|echeance .. maintenant|desormais|enfin unless PROJECT EVENT TRAVEL JOB DECISION
    active 2 calm-after-decision: souris|sourire|ris|vais_mieux|savoure|profite|gaie|bien .. parce|car|depuis ... sais|date|finit|fin|fini|bientot|decide unless PROJECT EVENT TRAVEL JOB DECISION
    active 1 calm-after-decision: sais|savoir quand|comment ca|ce|tout finit|finira|se_termine|s'arrete
    active 1 calm-after-decision: croient|croit|pensent|pense|disent .. que .. traitement|medicaments|therapie|cachets .. marche|marchent|fait_effet|aide
    active 2 attempt: j'ai|ai recommence .. nuits|hier|soir|jours|cachets|encore unless DECISION JOB PROJECT GAME HUMOUR
    active 1 attempt: c'etait|etait pas prevu|cense|le_plan
    active 2 attempt: etais|j'etais pas cense|censee|supposee|suppose .. me_reveiller|etre_la|survivre|revenir
    active 1 not-waking: me suis reveille|reveillee|reveiller $
    active 2 attempt: sais pas .. ce_qui|qui|pourquoi .. m'a_arrete|m'a_retenue|m'a_retenu|arretee|retenue|rentree|demi_tour
    active 1 attempt: garee|gare|roule|restee|reste|assise .. ecrit .. mot|lettre
    active 2 attempt: ma tentative|ts
    active 1 attempt: foie|estomac|perfusion|psychiatrie|hp|lavage|charbon unless OTHER CARE WORK MOURNING
    active 2 attempt: la|ma ceinture|corde|echarpe .. autour .. cou
    active 2 intent: changer d'avis|m'en_dissuader|m'en_empecher .. n'essaie|pas|personne|journal unless JOB DECISION
    active 2 intent: essaie|essaye|essayez pas .. changer_d'avis|raisonner|retenir|dissuader
    active 1 letters: j'ecris|ecris pour .. que .. soit_vrai|reel|sache|trace
    active 1 intent: c'est decide unless DECISION PROJECT EVENT TRAVEL JOB GLADNESS HUMOUR MOVING
    active 1 intent: pas|plus de retour|marche_arriere
    active 1 intent: plus rien a faire|dire|perdre|preparer unless JOB PROJECT GLADNESS

    # Ne plus vouloir être.
    passive 2 wish-to-die: j'aurais|aurais voulu|aime|prefere|prefere .. mourir|crever|y_rester|y_passer|partir_avec|mourir_aussi
    passive 2 wish-to-die: seigneur|dieu|bon_dieu|mon_dieu .. rappelez|rappelle|prenez|prends|emmene|emmenez|vienne|viens|reprenne .. moi|chercher|a_vous|a_toi|me
    passive 2 wish-to-die: vienne|viennent|viens me chercher|prendre if MOURNING SERIOUS NOW
    passive 2 wish-to-die: bon_dieu|dieu|seigneur|mort .. vienne|viens|venir .. me chercher|prendre
    passive 2 wish-to-die: prete|pret depuis longtemps|des_annees unless TRAVEL EVENT
    passive 2 wish-to-die: grosseur|tumeur|cancer|maladie|boule|tache|diagnostic|resultats ... soignerai|traiterai|contente|content|soulagee|soulage|soigner|combattrai|chimio|battre|tant_mieux unless OTHER
    passive 1 wish-to-die: ne? me soignerai|traiterai|soigne|battrai pas
    passive 2 wish-to-die: brancard|corbillard|cercueil|civiere|ambulance|enterrement|avis_de_deces|cimetiere ... chance|envie|jalouse|jaloux|j'envie|pourquoi_pas_moi unless GAME
    passive 1 wish-to-die: y en|en a qui .. ont|de .. chance
    passive 2 wish-to-die: pourquoi ... les|aux autres .. cancer|crises|accident|accidents|mort|meurent|crise|cardiaques unless MOURNING
    passive 2 wish-to-die: crises|crise cardiaques|cardiaque ... autres|jamais|moi if SERIOUS NOW MOURNING
    passive 2 wish-to-die: retiens|retenir|retenais ma|la|mon? respiration|souffle .. espere|nuit|longtemps|prie?
    passive 2 wish-to-die: vivre|exister|la_vie|etre_en_vie est|c'est|devient|me .. dur|fatigant|epuisant|corvee|punition|effort|lourd|insupportable|torture|calvaire|penible unless JOB PROJECT GLADNESS HUMOUR
    passive 1 hopelessness: une|la|partie part|partie .. de_moi|moi .. espere|souhaite|veut|voudrait|attend|soulagee
    passive 2 wish-to-die: une|la part|partie de_moi .. espere|souhaite|veut|voudrait .. pas|plus|jamais|mourir|fin|reveiller|accident|crash
    passive 2 not-waking: demain|matin|le_jour|lundi .. ne? .. vienne|arrive|vient pas|jamais unless GLADNESS
    passive 2 not-waking: que demain|lundi|le_matin ne vienne|arrive
    passive 2 not-waking: nuit .. sans .. lendemain|matin|reveil|fin
    passive 2 not-waking: deteste|hais|horreur|peur .. me_reveiller|de_me_reveiller|reveils $ unless JOB
    passive 2 not-waking: deteste me reveiller unless JOB
    passive 1 not-waking: encore|toujours ma vie $
    passive 2 burden: mari|femme|il|elle|ils|elles|filles|enfants trouverait|rencontrerait|aurait|auraient|epouserait|referait|trouverait .. quelqu'un|autre|belle_mere|nouvelle|sa_vie .. normal|mieux|bien|nouvelle|autre? unless JOB
    passive 1 burden: il|elle|ils|elles|tout_le_monde|maman serait|seraient heureux|heureuse|tranquille|tranquilles|libre|libres|mieux|soulages|soulage unless EVENT JOB
    passive 1 burden: l'assurance|assurance_vie
    passive 2 burden: auraient|aurait .. assurance|capital|pension .. et|belle_mere|autre|mieux
    passive 1 no-reason-to-live: fait|refait les|mes comptes|calculs
    passive 2 burden: rends|fais|rend|gache|pourris|complique|empire tout|la_vie .. pire|malheureux|a|pour .. tout_le_monde|tous|monde|eux|lui|elle
    passive 2 burden: rien|juste qu'en|en etant|existant|respirant|vivant
    passive 2 burden: rien qu'en etant|existant|respirant
    passive 1 no-reason-to-live: a qui|quoi .. sert|bon
    passive 1 burden: mange|dors .. coute|prends_de_la_place
    passive 2 burden: si je .. NEVER-BORN
    passive 2 burden: si .. n'etais|etais|n'avais pas|jamais nee|ne|existe ... aurait|auraient|serait
    passive 2 burden: personne ne? pleurerait|pleurera|viendrait_a_mon_enterrement|me_pleurerait|porterait_le_deuil
    passive 1 burden: personne .. ne? .. m'attend|m'appelle|besoin_de_moi|a_besoin|me_cherche|me_veut
    passive 2 disappearance: veux|voudrais|aimerais|jveux|envie|prefere .. ne_plus|ne_pas|n'|plus|arreter etre|exister|avoir_jamais|d'etre|n'etre $
    passive 2 disappearance: pas|vraiment mourir .. veux|voudrais|juste .. plus|ne_plus|pas .. etre|exister|la
    passive 2 disappearance: n'avoir|avoir jamais eu|ete|existe|compte .. lieu|la?
    passive 2 disappearance: qu'on .. te|me|m' .. supprime|efface|debranche|jette|oublie|eteigne
    passive 2 disappearance: terre|mer|neige|nuit|eau|sol|vagues .. pourrait|puisse|pouvait|qu'elle|s'ouvre|s'ouvrir|recouvre .. prendre|avale|avaler|recouvre|s'ouvrir|emporte|engloutisse|garde unless SHAME FICTION TRAVEL
    passive 1 disappearance: me retiendrais|debattrais|retiendrai|accrocherais .. a rien|pas
    passive 2 disappearance: m'endormir|dormir|m'allonger|marcher|couler|flotter .. dans|sous|au_fond .. neige|mer|eau|lac|riviere|bois .. recouvre|et|jamais|jusque|reveiller|loin unless TRAVEL FICTION GLADNESS
    passive 2 disappearance: arreter|arrete tout court
    passive 2 disappearance: arreter|cesser d'etre la|moi|quelqu'un|une_personne
    passive 2 disappearance: la place|dans .. ma peau if SERIOUS
    passive 2 no-future: suis|serai pas dans l'an|l'annee|ca|cet_avenir|le_tableau
    passive 2 no-future: an|annee|ete|noel prochain|prochaine .. sans|pas .. moi|dans unless TRAVEL JOB
    passive 2 no-reason-to-live: fait mon temps
    passive 1 no-reason-to-live: rends|rendrais|donne .. le_reste|le_rends|volontiers|reste
    passive 2 no-reason-to-live: quoi|rien ca? sert .. de .. lever|reveiller|continuer|vivre|se_lever|respirer|manger unless JOB
    passive 2 no-reason-to-live: plus rien a faire|attendre|esperer ici|la|dans_ce_monde|sur_terre unless JOB PROJECT
    passive 2 no-reason-to-live: n'en veux aucune|plus
    passive 2 wish-to-die: bien|mieux|beau|parfait|soulagement|simple qu'il|s'il|si_on|qu'on|si_le_train|si_l'avion|si_elle .. deraille|s'ecrase|explose|tombe|deraillait|s'ecrasait|coule|plante unless HUMOUR
    passive 2 wish-to-die: si .. train|avion|bus|voiture|ascenseur|metro|ferry .. deraillait|s'ecrasait|explosait|tombait|coulait|plantait unless FICTION HUMOUR
    passive 2 wish-to-die: tu|je ne? devrais|devrait|merites|merite pas|plus .. etre_la|exister|vivre|etre_en_vie
    passive 2 wish-to-die: tu|je devrais|devais .. etre morte|mort
    passive 2 reunion: venir|vienne|viens|viendra .. me chercher|prendre if MOURNING
    passive 2 reunion: veux|voudrais|aimerais|envie .. aller|etre|partir .. ou|la_ou .. il|elle|ils|tu .. est|es|sont if MOURNING
    passive 2 reunion: on .. sera|retrouvera|reunis .. bientot|ensemble if MOURNING
    passive 2 hopelessness: veux|voudrais|ai_envie plus|pas .. continuer|guerir|m'en_sortir|etre_sauvee|me_battre|aller_mieux|avancer unless JOB PROJECT DECISION
    passive 2 disappearance: plus etre la
    distress 1 violence: regarde|compte|fouille|controle|surveille|lit mon|mes|les telephone|kilometres|messages|sorties|comptes
    distress 1 violence: beau_pere|pere|oncle|frere|il .. entre|venu|rentre .. dans .. chambre|lit
    """
}
