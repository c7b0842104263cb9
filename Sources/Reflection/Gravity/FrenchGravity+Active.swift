extension FrenchGravity {
  static let active = """
    # Penser à se tuer.
    active 2 thoughts: KILL-SELF
    active 2 thoughts: je .. SUICIDE unless WORK
    active 2 thoughts: THINK a|au|aux|de|du|en .. SUICIDE unless WORK
    active 2 thoughts: idees|pensees|envies|pulsions suicidaires|SUICIDE|noires_et unless WORK
    active 2 thoughts: SUICIDE .. me|ma|seule|solution|obsede|tete|revient|tourne|option|reponse|issue unless WORK
    active 2 thoughts: mon SUICIDE
    active 2 thoughts: peux|arrive pas|plus m'empecher|m'arreter|a_arreter|arreter .. KILL-SELF|SUICIDE|mourir|DO-IT
    active 2 thoughts: pourquoi .. pas KILL-SELF
    active 2 thoughts: idee|pensee|envie|voix|image|pulsion .. de|d'en|d' .. finir|mort|mourir|sauter|tuer .. quitte|lache|revient|obsede|toujours|chaque|matin|plus|encore|fort|forte|la|jour|tous unless RECOVERED
    active 2 thoughts: THINK .. comment|ou|quand je .. ferais|ferai|m'y_prendrais|m'y_prendrai|pourrais|prendrais|prendrai|vais|finirais unless DECISION PROJECT
    active 2 thoughts: comment .. m'y prendrais|prendrai|prendre unless DECISION PROJECT JOB
    active 2 thoughts: THINK .. a|au|aux facons|moyens|manieres|methodes|comment .. mourir|en_finir|faire|KILL-SELF
    active 2 thoughts: je .. vite fait
    active 1 thoughts: ce|ca serait vite|rapide|facile|si_facile|fini
    active 2 thoughts: peur .. de ce que .. je .. pourrais|peux|suis_capable|vais .. faire
    active 2 thoughts: peur de moi|moi_meme
    active 2 thoughts: peur de sauter|passer_a_l'acte|craquer_et|faire_une_betise|KILL-SELF
    active 2 thoughts: ne me fais pas|plus confiance
    active 2 thoughts: fais pas|plus confiance a? moi|avec|seule|pres
    active 2 thoughts: danger pour moi
    active 2 thoughts: envie|pulsion|tentee|tente|failli .. sauter|jeter|lacher|tourner_le_volant|foncer|avaler|braquer unless GAME FICTION
    active 1 thoughts: seule|unique|derniere issue|solution|sortie|option|porte_de_sortie|echappatoire unless PROJECT
    active 2 thoughts: me .. disais|dis|dit que .. seconde|facile|vite_fait|suffirait
    active 2 thoughts: raisons|liste .. de ne pas le_faire|KILL-SELF|passer
    active 2 thoughts: trop lache pour .. DO-IT|KILL-SELF|mourir|sauter
    active 2 thoughts: si j'avais .. courage|couilles|cran .. DO-IT|KILL-SELF|sauter|plus_la|finir|fini
    active 1 thoughts: pas|manque|trouver|avoir|perdre .. courage|cran .. de|pour|le .. DO-IT|faire|sauter|finir
    active 2 thoughts: THINK a DO-IT unless PROJECT DECISION
    active 2 thoughts: veux|vais|faut|voudrais|envie|besoin|pense .. en finir
    active 2 thoughts: decide|choisi|resolu .. d'en? .. finir|mourir|KILL-SELF|partir_pour_de_bon
    active 2 thoughts: envie de tout arreter $ unless DECISION PROJECT JOB
    active 2 thoughts: want|going|gonna|wanna|veux to? kill|unalive myself

    # Les moyens.
    active 2 means: SELF .. STORE .. PILLS unless CARE OTHER
    active 2 means: SELF .. STORE .. HARD-MEANS unless PROJECT CARE OTHER
    active 2 means: PILLS .. de|mis|STORE .. cote|cote_chaque|reserve|cachette|soir|lieu|au_fond unless CARE
    active 2 means: mets|mis|garde|mettre|mettais .. PILLS .. de cote unless CARE
    active 2 means: au lieu de le|les|la prendre|avaler
    active 2 means: PILLS .. presque|est|sont plein|pleine|remplie|assez|suffisant|suffit
    active 1 means: COUNT .. PILLS|HARD-MEANS unless CARE PROJECT
    active 2 means: recompte|recompter|recomptes|compte|comptes|compter .. PILLS .. il_en_reste|ranges|rangees|cache|deux_fois|encore|trousse|tiroir|assez|chaque|soir unless CARE
    active 2 means: SELF .. COUNT .. PILLS ... il_y_en_a|y_en_a|j'en_ai|en_ai|ca_fait|ca_en_fait .. assez|suffisamment|largement|trop unless CARE PROJECT
    active 1 means: il_y_en_a|y_en_a|y_en_aura|ca_fera .. assez|suffisamment|largement|plus_qu'assez $ unless CARE PROJECT JOB EVENT TRAVEL
    active 1 means: SELF sais ou sont|est|se_trouvent|maman_range|il_range|elle_range les|le|la|ses|mes? PILLS|HARD-MEANS unless CARE PROJECT
    active 2 means: PILLS .. alignes|alignees|prets|pretes|sortis|sorties|poses|posees .. sur|dans|pres|a_cote|sous unless CARE FICTION GAME WORK
    active 2 means: il en reste .. ranges|cache|caches|compte|assez
    active 1 means: deux|trois|quatre boites .. avance|placard|fond|cachees|reserve unless CARE
    active 2 means: boites .. d'avance|au_fond|cachees|en_reserve ... sais|pourquoi|quoi|assez|jour unless CARE
    active 2 means: combien .. PILLS .. faut|faudrait|assez|suffit|trop|prendre unless CARE
    active 2 means: assez .. PILLS|pour .. KILL-SELF|mourir|en_finir|dormir_pour_toujours
    active 2 means: PILLS .. assez|suffira|suffirait|suffiraient|suffiront|suffit unless CARE
    active 1 means: en|j'en ai assez|suffisamment maintenant|pour|de_cote
    active 2 means: dit|menti|raconte .. pharmacien|pharmacienne|medecin|docteur|generaliste .. perdu|ordonnance|dors|dormais|autre
    active 2 means: pharmacies|pharmacie differentes|differente|trois|autre|autres .. boites|PILLS
    active 2 means: boites|PILLS|doliprane .. pharmacies
    active 2 means: LOOK-UP .. LETHAL unless WORK FICTION CARE
    active 2 means: LETHAL .. internet|forums|forum|historique|google|youtube|cherche|note unless FICTION WORK CARE
    active 2 means: LOOK-UP .. comment .. mourir|pendre|noyer|faire_un_noeud|en_finir|mort unless FICTION WORK
    active 2 means: lu .. forums|forum .. doses|sur
    active 1 means: efface|effacer|supprime|vide .. historique|recherches
    active 2 means: efface|effacer|supprime .. historique ... dose|recherche|cherche
    active 2 means: SELF .. ACQUIRE .. HARD-MEANS unless PROJECT TRAVEL FICTION GAME
    active 1 means: SELF .. ACQUIRE .. WEAPON|PILLS unless CARE PROJECT FICTION GAME
    active 2 means: dit .. que .. c'etait|c'est pour .. bateau|jardin|oncle|bricolage|ami|voisin if SERIOUS NOW
    active 2 means: PILLS|HARD-MEANS .. NEAR-ME unless CARE PROJECT FICTION GAME WORK
    active 1 means: WEAPON .. NEAR-ME unless PROJECT FICTION GAME WORK
    active 2 means: fusil|arme|pistolet|carabine|flingue .. toujours|cabanon|armoire|cave|grenier|charge|cartouches|cartouche|cle|coffre unless PROJECT FICTION GAME WORK
    active 2 means: verifie|verifier|regarde .. cartouches|balles|fusil|charge unless PROJECT FICTION
    active 2 means: sais|connais .. ou|le .. range|cache|est|code|cle|garde|met .. fusil|arme|PILLS|coffre unless PROJECT
    active 2 means: code|cle .. coffre|armoire .. arme|fusil|fonctionne|marche
    active 1 means: STARE .. PILLS|HARD-MEANS|couteau|rasoir|lame unless CARE FICTION GAME WORK PROJECT
    active 2 means: couteau|lame|rasoir|PILLS|HARD-MEANS ... longtemps|une_heure|devant|restee|reste|immobile unless CARE FICTION GAME WORK PROJECT
    active 2 means: fait|faire|entraine|entrainee|appris .. noeud|noeuds unless PROJECT TRAVEL
    active 2 means: poutre|branche|crochet|arbre|tringle|porte .. tient|tiendra|solide|supporte|tenir|mon_poids|tiendrait unless PROJECT
    active 2 means: avaler|prendre|prends|avale .. tous|tout|toute|toutes|boite|plaquette|d'un_coup .. PILLS|d'un_coup|dormir|boite|ce_soir unless CARE
    active 2 means: melange|melanger|melanges .. PILLS|alcool|vodka|whisky .. PILLS|alcool|vodka|whisky
    active 1 means: au cas ou unless CARE TRAVEL PROJECT
    active 1 means: note|notee|ecrit une|la|une_d'elles .. dose if SERIOUS NOW

    # Le plan.
    active 2 plan: je sais ou et|je sais|je? comment|quand
    active 2 plan: sais comment .. ou|quand|jour unless PROJECT
    active 2 plan: ai|j'ai .. un|mon plan .. pour|KILL-SELF|mourir|partir|finir
    active 1 plan: j'ai un|mon|le plan unless DECISION PROJECT EVENT TRAVEL JOB
    active 2 plan: choisi|choisir|fixe|decide|arrete .. jour|date|lieu|endroit|pont|methode|nuit|arbre|heure unless EVENT TRAVEL DECISION PROJECT JOB FICTION
    active 2 plan: la date est fixee|choisie|arretee unless EVENT TRAVEL DECISION PROJECT
    active 2 plan: ce sera WHEN-SPEC ... trouveront|trouvera|trouver|seule|pense_a_tout|enfants_seront unless EVENT TRAVEL
    active 1 plan: me|m' trouvera|trouveront|retrouvera|retrouveront|decouvrira
    active 2 plan: celui|celle|personne|ceux qui me trouvera|trouveront|retrouvera|decouvrira
    active 2 plan: mon corps .. trouver|trouve|retrouve|identifier
    active 2 plan: trouve|trouver|trouvera|retrouve|retrouver mon corps
    active 2 plan: que|pas .. enfants|maman|eux|elle|lui .. me trouvent|trouve|retrouve|decouvre
    active 2 plan: rien|personne .. ne? peut|pourra|va|pourrait .. m'arreter|m'empecher|me_sauver unless DECISION
    active 2 plan: m'arretera|m'empechera
    active 2 plan: pourra m'empecher|m'arreter|me_sauver
    active 2 plan: je|vais|le|va|c'est .. DO-IT .. WHEN-SPEC unless DECISION PROJECT JOB TRAVEL EVENT HUMOUR
    active 2 plan: WHEN-SPEC .. je .. vais_le_faire|le_fais|le_ferai|le_ferais|passe_a_l'acte|ferai_ce_que unless DECISION PROJECT JOB TRAVEL EVENT HUMOUR
    active 2 plan: ferai|fais|faire ce que j'aurais|je_aurais du|dois faire .. longtemps|depuis|il_y_a|deja
    active 1 plan: ce que je aurais du faire
    active 2 plan: tout est pret|prepare|organise|prevu unless PROJECT TRAVEL EVENT GLADNESS DECISION MOVING
    active 2 plan: le reste est pret
    active 1 plan: il? ne? manque plus que|juste|qu'une
    active 1 plan: pense a tout unless EVENT TRAVEL PROJECT
    active 2 plan: relu|verifie|relire|lu .. contrat|clause|clauses .. assurance unless JOB MOVING PROJECT
    active 2 thoughts: veux|vais|voudrais|voulais|envie_de|pense_a me tue
    active 2 plan: assurance .. paie|paient|paye|payent|couvre|rembourse|clause|suicide|verse
    active 1 plan: contrat d'assurance
    active 2 plan: maison|appart sera|est vide .. WHEN-SPEC|seule|seul unless TRAVEL MOVING EVENT
    active 2 plan: attends|attendre|attendrai|quand .. dorment|endormis|partis|soient_partis|seule ... DO-IT|PILLS|corde|pont
    active 2 plan: repasse|revu|repete|refais .. tout|plan|scene|film .. dans ma tete if SERIOUS NOW

    # Les lieux.
    active 2 place: autre cote de? .. rambarde|parapet|barriere|garde_fou|grillage
    active 2 place: enjambe|enjamber|escalade|passe_par_dessus|enjambee .. rambarde|parapet|barriere|garde_fou|balcon|rebord unless GAME TRAVEL PROJECT
    active 2 place: PLACE ... regarde|regarder|fixe|regardais .. eau|vide|bas|rails|longtemps ... dit|vite|facile|pense|seconde|pas unless TRAVEL GAME FICTION GLADNESS
    active 2 place: arrete|arretee|reste|restee|debout|assise|assis|attends|attendu .. PLACE ... eau|vide|bas|longtemps|sauter|seconde|pas|dit|pense unless TRAVEL GAME FICTION GLADNESS
    active 2 place: regarde|regarder|fixe|fixer|regardais l'eau|le_vide|en_bas|les_rails longtemps|pendant|une_heure|en_me|et unless TRAVEL GAME FICTION GLADNESS
    active 1 place: regarde|fixe|regardais|regarder .. eau|vide|en_bas|rails unless TRAVEL GAME FICTION GLADNESS
    active 2 place: PLACE ... EDGE .. je|THINK|sauter|longtemps unless GAME FICTION TRAVEL GLADNESS
    active 1 place: PLACE ... EDGE unless GAME FICTION TRAVEL GLADNESS
    active 2 place: metro|train|rer|quai .. arrive|passe ... recule|reculer|pas|peur|colle|loin|sauter|tentee|tente unless FICTION GAME
    active 2 place: alle|allee|aller|passe|passee|retourne|retournee .. voir|reperer|verifier|regarder .. PLACE unless TRAVEL PROJECT GAME GLADNESS
    active 2 place: reperage|repere|reperer .. lieu|endroit|PLACE unless TRAVEL PROJECT GAME JOB
    active 2 place: pas|sans .. barriere|rambarde|garde_fou|parapet
    active 2 place: minutes|metres .. a_pied|de_haut|de_vide|de_chute if SERIOUS
    active 2 place: horaires|heure .. train|trains|tgv|rapide .. passe|passent|s'arrete|arretent if SERIOUS NOW
    active 2 place: trains|tgv .. ne? .. s'arretent pas
    active 2 place: un|seul|petit pas|geste|coup|seconde|instant .. et|suffit|suffirait .. fini|plus_rien|termine|c'est
    active 2 place: coup de volant
    active 2 place: platane|arbre|mur|camion|pont|ravin .. volant|foncer|fonce|tourner|braquer|voiture ... pense|suffirait|envie|facile|accident unless GAME FICTION
    active 2 place: il suffirait .. de|d'un .. pas|lacher|tourner|rien|geste|seconde|sauter|coup
    active 1 place: trouve|connais|choisi|ai le|un|mon bon? endroit|lieu|coin|pont|arbre unless TRAVEL MOVING PROJECT DECISION EVENT

    # Les échéances.
    active 2 deadline: ne? serai plus la|ici|parmi|de_ce_monde .. EVENT-TIME|pour|quand unless TRAVEL MOVING JOB
    active 1 deadline: serai|serais plus|pas la|ici|parmi unless TRAVEL MOVING
    active 1 deadline: me|m' donne|laisse|fixe .. jusque|une_semaine|un_mois|un_an|six_mois|trois_mois|encore .. EVENT-TIME|semaine|mois|an|jour|ans unless PROJECT DECISION JOB
    active 2 deadline: me|m' donne|laisse|fixe .. jusque|encore|un|une ... END unless PROJECT DECISION JOB
    active 1 deadline: apres|jusque|avant|d'ici|passe|une_fois .. EVENT-TIME ... END unless PROJECT TRAVEL JOB MOVING
    active 1 deadline: tenir|tiens|tient|tiendrai|attendre|attends|survivre jusque|encore .. EVENT-TIME|semaines|semaine|jours|mois unless PROJECT
    active 1 intent: je pourrai|peux|vais .. partir|m'en_aller|me_reposer|lacher|arreter|dormir $ unless TRAVEL JOB DECISION EVENT
    active 1 intent: plus besoin|n'aurai_plus_besoin|aurai_plus de? tenir|lutter|faire_semblant|me_battre
    active 2 deadline: encore .. semaine|semaines|mois|jours .. END unless PROJECT TRAVEL JOB EVENT DECISION GLADNESS
    active 1 deadline: encore .. semaine|semaines|mois|jours .. et .. END unless PROJECT TRAVEL JOB EVENT DECISION GLADNESS
    active 2 deadline: fini|termine|terminee|finie .. pas le|la|les .. moi
    active 2 deadline: si rien .. change|mieux|bouge .. d'ici|avant|la ... END|arrete|tout unless PROJECT JOB
    active 1 deadline: j'arrete tout|tous unless PROJECT JOB DECISION
    active 2 deadline: verrai pas|plus|jamais .. le|la|l'|mes|un .. printemps|noel|ete|hiver|prochain|prochaine|soleil|anniversaire|neige|vingt|trente
    active 2 deadline: mon|ma dernier|derniere noel|anniversaire|ete|hiver|printemps|nuit|soir|repas|semaine|coucher|lever|matin|journee unless JOB TRAVEL CARE EVENT
    active 2 deadline: derniere|dernier semaine|jour|soir|nuit|fois|annee .. sur_terre|avec_vous|ici_bas|vivante|vivant|en_vie|de_ma_vie|pour_moi
    active 1 deadline: plus .. pour longtemps
    active 2 deadline: n'en ai plus pour longtemps if SERIOUS NOW
    active 2 deadline: vous|leur|les|te|ne .. derangerai|generai|embeterai|ferai_chier|encombrerai plus|longtemps

    # Mettre en ordre, donner, écrire, dire adieu.
    active 1 affairs: SELF .. SETTLE .. AFFAIRS unless EVENT DECISION TRAVEL
    active 1 affairs: AFFAIRS .. sont|est|en .. ordre|pretes|prets|pret|rangees|classees|dans_le_classeur|table|reglees|regle
    active 1 affairs: annule|annuler|resilie|resilier|desabonne .. dentiste|rdv|rendez|abonnement|abonnements|salle|contrat|mutuelle|psy|controle|vacances
    active 1 deadline: a quoi bon|sert .. acheter|reserver|renouveler|planter|reparer|un|prendre|controle|payer|commander|preparer|une|garder|le|la
    active 1 deadline: pas|plus la? peine|besoin|utile|interet .. de|d' .. racheter|acheter|reserver|renouveler|prevoir|planter|payer|reparer|prendre|se_disputer
    active 1 letters: SELF .. WRITE .. LETTERS .. a|pour|aux .. PEOPLE unless JOB EVENT TRAVEL
    active 2 letters: SELF .. WRITE .. LETTERS ... FOR-PEOPLE|quand_je_ne_serai|apres_ma_mort unless EVENT TRAVEL CARE
    active 2 letters: lettre|lettres|mot|mots|message|video d'adieu|adieux if NOW SERIOUS PAST RECOVERED
    active 2 letters: ma|mes|mon|WRITE .. lettre|lettres|mot|message|video d'adieu|adieux|suicide unless FICTION NEWS WORK
    active 2 letters: LETTERS .. sont|est|toutes ecrites|pretes|prete|ecrite|finies|cachetees|dans_le_tiroir|timbrees|rangees unless JOB EVENT
    active 2 letters: la lettre aussi
    idiom: LETTERS de noel|voeux|motivation|remerciement|remerciements|relance|candidature|bonne_annee
    active 1 letters: LETTERS .. ecrites|ecrite|pretes|cachetees|finies|terminees unless JOB EVENT WORK PROJECT
    active 1 letters: FOR-PEOPLE unless EVENT TRAVEL
    active 2 letters: une pour .. une pour .. une pour unless EVENT TRAVEL CARE
    active 1 giving-away: SELF .. GIVE .. MY-THINGS unless MOVING EVENT TRAVEL
    active 2 giving-away: SELF .. GIVE .. MY-THINGS ... plus_besoin|n'en_aurai|joue_plus|souvenir_de_moi|pourquoi|se_souviendra|n'en_ai_plus unless MOVING EVENT TRAVEL
    active 1 giving-away: aurai|n'en_ai|ai plus besoin|l'usage
    active 1 giving-away: trouve|trouver|cherche .. famille|maison|quelqu'un|foyer|maitre .. PET unless MOVING
    active 1 giving-away: donne|confie|laisse|place|cede|depose .. PET .. chez|a .. famille|voisine|voisin|soeur|quelqu'un|amie|mere unless MOVING TRAVEL
    active 1 giving-away: PET .. confie|confiee|s'en_occupera|prendra|prendre unless MOVING TRAVEL
    active 1 giving-away: qui .. s'occupera|s'occuperait|prendra|gardera|nourrira|arrosera .. PET|plantes|enfants unless TRAVEL MOVING
    active 1 affairs: SELF .. CLEAN .. appartement|appart|maison|chambre|tout|frigo|congelateur|tiroirs|telephone|ordi|disque|lettres|photos|bureau|journaux|carnets unless EVENT TRAVEL MOVING PROJECT GLADNESS
    active 1 after-me: pour|afin que personne|qu'ils|qu'elle|maman|ils|tu .. n'ait|n'aient|ait|aient|ne|soit|doive .. a|faire|ranger|nettoyer|trier|chercher|payer|gerer
    active 1 after-me: simple|facile|moins_dur|plus_simple|moins_de_travail .. pour .. eux|elle|lui|maman|vous|ma_soeur|mes_parents .. apres
    active 1 after-me: quand|lorsque|une_fois|apres .. je ne? serai plus_la|partie|parti|morte|mort|plus_de_ce_monde
    active 1 after-me: apres moi|ma_mort|mon_depart
    active 1 after-me: eux apres
    active 1 after-me: pense|prevu|choisi|prepare|imagine|imaginer|choisir .. mon|mes enterrement|obseques|cercueil|urne|musiques unless FICTION MOURNING
    active 2 after-me: a mon enterrement .. veux|musique|chanson|viendra|pleurera|qui|jouer unless FICTION DREAM
    active 1 after-me: dernier|derniere beau|belle|bon|bonne? souvenir|journee|repas|calin|fois|noel|balade|weekend if SERIOUS NOW
    active 2 after-me: dernier beau|bon souvenir
    active 2 after-me: qu'ils|garde|gardent|aient|laisser|laisse .. un|bon|dernier|beau .. souvenir|image .. de_moi
    active 2 farewell: si vous|tu|quelqu'un|on lisez|lis|lit|trouvez|trouves|trouve .. ceci|ca|ce|cette|ces
    active 2 farewell: quand|lorsque vous|tu|quelqu'un lirez|liras|lira|trouverez|trouveras .. ceci|ca|ce|cette|ces|mots|lignes
    active 2 farewell: derniere|dernier page|fois|entree|chose|mots|mot|message|lignes .. j'ecris|que_j'ecris|ecrirai|je_ecris|m'avoir unless JOB TRAVEL EVENT PROJECT
    active 2 farewell: c'est la derniere page|entree
    active 1 farewell: derniere page|entree|lettre unless JOB FICTION PROJECT GAME
    active 2 farewell: adieu .. monde|tous|tout_le_monde|maman|la_vie|mes|mon|carnet|journal|les unless FICTION TRAVEL JOB MOURNING
    active 1 farewell: adieu|adieux unless FICTION TRAVEL JOB MOURNING GAME
    active 1 farewell: dire|dit .. au_revoir .. sans|maman|enfants|vraiment|correctement if SERIOUS
    active 2 farewell: entendre|entendu|voir|vu|serrer|embrasser|embrasse|serre|appele|appeler|revoir ... une derniere|la_derniere fois unless MOURNING JOB TRAVEL MOVING
    active 1 farewell: une derniere fois unless JOB MOURNING TRAVEL MOVING EVENT GAME
    active 2 farewell: se doute|doutait de_rien
    active 2 farewell: dites|dis leur|lui|a_maman|a_ma|aux .. que .. aime|aimais|aimee|aimes
    active 1 farewell: faute .. de|a personne
    active 1 farewell: pas|jamais .. de? ta|votre|leur|sa faute
    active 1 farewell: n'est la faute
    active 1 farewell: ne? vous|t' en? voulez|veux|sentez|sens pas|coupables|coupable
    active 1 farewell: pardon|pardonnez|pardonne|desole|desolee .. maman|papa|tous|moi|mes|les_enfants|pour_tout|mon_amour|de_ne_pas_avoir|ce_que_je_vais
    active 1 farewell: merci .. de m'avoir|pour_tout|d'avoir
    active 1 farewell: prenez|prends|occupe|occupez .. soin .. de
    active 1 farewell: occupez|occupe vous|toi .. bien? .. du|de|des
    active 1 farewell: je vous|t' aime|aimais .. tous|tellement|pardon|tres_fort
    active 1 farewell: je vous aime
    active 2 farewell: souvenez|souviens vous|toi de moi
    active 1 farewell: veillerai|veille sur toi|vous|eux|elle|lui

    # Le calme après la décision.
    active 2 calm-after-decision: CALM .. depuis|maintenant|parce|que|car|apres .. DECIDED unless DECISION EVENT PROJECT TRAVEL
    active 2 calm-after-decision: depuis|maintenant|parce|une_fois .. que? .. DECIDED ... CALM|fini|terminee|termine unless DECISION EVENT PROJECT TRAVEL
    active 2 calm-after-decision: DECIDED ... CALM unless DECISION EVENT PROJECT TRAVEL
    active 2 calm-after-decision: CALM ... DECIDED unless DECISION EVENT PROJECT TRAVEL
    passive 1 calm-after-decision: ai|j'ai|n'ai plus|pas peur $|maintenant|du_tout|de_rien unless DECISION EVENT PROJECT TRAVEL
    active 1 calm-after-decision: plus .. a|besoin .. me_battre|lutter|faire_semblant|combattre
    active 1 calm-after-decision: tout_le_monde|on|ils|maman|les_gens .. trouve|trouvent|dit|disent .. mieux|bonne_mine|meilleure_mine|changee|rayonnante|en_forme
    active 1 deadline: bientot .. ce|tout|je .. sera|serai fini|termine|terminee|finie|libre|derriere|delivree|delivre unless PROJECT TRAVEL JOB EVENT
    active 1 deadline: ce|tout|ca sera .. bientot|enfin .. fini|termine|terminee unless PROJECT TRAVEL JOB EVENT
    active 2 deadline: termine|fini pour moi unless PROJECT JOB GAME EVENT

    # L'intention.
    active 1 intent: je vais le faire unless DECISION PROJECT JOB TRAVEL
    active 2 intent: je vais le faire .. ce_soir|bientot|cette_fois|demain|vraiment unless DECISION PROJECT JOB TRAVEL
    active 2 intent: avant de .. perdre|changer|me_degonfler|flancher .. courage|avis
    active 2 intent: avant de perdre|changer_d'avis|me_degonfler|flancher unless JOB EVENT
    active 2 intent: cette fois .. je .. me? raterai|rate|loupe|louperai|manquerai pas|plus|rien
    active 2 intent: cette fois .. raterai|louperai|echouerai|survivrai|reveillerai|personne|ira_jusqu'au_bout|c'est_la_bonne|sera_la_bonne|bonne .. SELF
    active 2 intent: me raterai pas
    active 2 intent: la prochaine|cette fois .. sais_pas|ne_sais|raterai|reviendrai|sauterai|irai|reussirai|sera|promets_rien
    active 2 intent: veux|voudrais pas .. qu'on|que .. m'aide|me_sauve|m'empeche|m'arrete|me_retienne|me_reanime
    active 1 intent: veux pas .. d'aide|qu'on_m'aide
    active 2 intent: plus .. rien|personne .. ne? me? .. retient|retiendra|m'arretera
    active 2 intent: seule|seul chose .. qui .. me retient|m'empeche|m'arrete
    active 2 intent: me retient .. ici|encore|la|de
    active 2 intent: je serai morte|mort .. demain|ce_soir|bientot|quand|avant|lundi|samedi|dimanche
    active 1 intent: j'y|y veille|veillerai
    active 2 intent: je vais mourir ce_soir|demain|bientot|cette_nuit unless HUMOUR CARE WORK FICTION
    active 1 intent: je veux le faire unless JOB PROJECT DECISION TRAVEL HUMOUR

    # Les tentatives.
    active 2 attempt: essaye|tente|tenter|essayer .. de .. KILL-SELF|mourir
    active 2 attempt: ma|mes|deuxieme|seconde|troisieme|derniere|premiere|une|autre tentative|tentatives|ts .. je|hopital|mardi|hier|semaine|cachets|jours|suis|rate|ratee unless PROJECT FICTION WORK GAME
    active 2 attempt: j'ai .. fait .. une|ma ts|tentative
    active 2 attempt: tout|tous|toute|boite|plaquette|poignee .. avale|avales|pris|prise .. mardi|lundi|hier|jeudi|soir|vomi|rien|dormi|reveille|mercredi|vendredi|samedi|dimanche|d'un_coup unless CARE
    active 2 attempt: ai avale|pris|tout_avale|tout_pris .. boite|tout|tous|plaquette|flacon|poignee|cachets|PILLS .. vomi|hopital|personne|reveille|d'un_coup|dormi|tous unless CARE
    active 2 attempt: j'ai tout avale|pris|bu unless CARE
    active 2 attempt: ai avale .. boite|plaquette|flacon|poignee|tous
    active 1 attempt: vomi .. presque|tout|la_moitie|le_reste
    active 2 attempt: corde|branche|ceinture|poutre|noeud|crochet|tringle .. lache|casse|cede|glisse|rompu|craque unless GAME PROJECT TRAVEL
    active 1 attempt: autour de_mon|du cou
    active 2 attempt: lavage d'estomac
    active 2 attempt: reanimation|rea|urgences|hopital|ambulance .. je|me .. suis reveillee|reveille unless WORK CARE
    active 2 attempt: me suis reveillee|reveille .. hopital|rea|reanimation|quand_meme|vivante|vivant|urgences
    active 2 attempt: pas|plus capable|foutu|foutue .. de .. le_reussir|reussir_ca|mourir|reussir
    active 2 attempt: meme ca .. pas|suis|sais|capable|reussi|rate|loupe|incapable
    active 2 attempt: suis|fichue|capable|foutu|foutue pas .. capable|foutue|fichue|meme .. de .. mourir|me_tuer|le_reussir|reussir_ca|reussir_a
    active 2 attempt: rate|loupe|ratee .. meme .. mort|suicide|ca
    active 2 attempt: me suis ratee|rate|loupee|loupe if NOW SERIOUS
    active 2 attempt: je .. aurais .. pas .. du survivre|me_reveiller|etre_la
    active 2 attempt: on|ils|voisin|voisine|maman|pompiers|monsieur|dame|quelqu'un|passant|police .. m'a|m'ont|me .. trouvee|trouve|sauvee|sauve|decrochee|retenue|retenu|rattrapee|rattrape|parle|arretee .. a_temps|trop_tot|temps unless TRAVEL
    active 2 attempt: monsieur|dame|passant|chien|joggeur|voiture|quelqu'un .. passe|arrive|venu|arrete .. alors|je|donc .. revenu|revenue|descendue|descendu|recule|suis
    active 2 attempt: suis redescendue|redescendu|revenue|revenu .. rambarde|parapet|prochaine
    active 1 attempt: suis|etais|viens_de|venais_de sortie|sorti|sortir|rentree|rentre|rentrer .. de|d' .. hopital|clinique|psychiatrie|hp|urgences unless CARE MOURNING
    active 1 attempt: ^ sortie|sorti|rentree|rentre de|d' l'? hopital|clinique|psychiatrie|hp|urgences unless CARE MOURNING
    active 2 attempt: demande|demandent|demandait .. si .. je .. regrette|regrettais
    active 1 attempt: comme ca qu'on rentre|sort
    active 1 attempt: points|bandages|pansements|poignets|poignet .. manches|tirent|grattent|cache|suture
    active 2 attempt: canon|lame|couteau|fusil|pistolet .. sur|contre|dans|sous .. tempe|bouche|gorge|poignet|poignets|menton|coeur unless GAME FICTION
    active 1 secrecy: dit|dirai|ai rien|a .. a personne
    active 1 secrecy: personne .. ne? .. sait|saura|remarque|voit|doute|rien_vu|vu|remarquee|imagine|soupconne
    active 1 secrecy: rien dit a
    """
}
