extension FrenchGravity {
  /// The same things in other people's words: wide classes in few frames, chat spelling, age and youth.
  static let wider = """
    I = jsuis, jvais, jpense, jme, jai, jen, chuis, g, jss, jvs, jv, moi jveux
    WANT = jaimerais, jaimerai, jprefere, jrevais, g envie, gt envie, jai envi, trop envie, tro envie, grave envie, vrmt envie, signerais, signe tout de suite, si seulement je pouvais, je paierais pour, donnerais cher, aurais aime, ne demande que, demande qu'a, veux juste, v juste, jv juste, jveu, jve
    KILL-SELF = jme tue, jme tuerai, jme bute, jme flingue, jme pends, jme jette sous, jme fous en l'air, jme suicide, mtuer, mbuter, msuicider, mflinguer, me tej, me tejer, me tej sous, me teje, jme tej, m'unaliver, s'unalive, s'unaliver, unaliver, me kill moi meme, me sucider, me suisider, me suicidé, me pendr, me tué, m'suicider, m'ôter la vie, m'abattre, me saigner, m'asphyxier, me jeter sur les rails, me jeter sous le metro, me jeter par la fenetre, me jeter du pont, me jeter du balcon, me foutre sous un train, me foutre par la fenetre, sauter de la falaise, sauter du viaduc, sauter sur les rails, sauter du septieme, sauter de la fenetre, abreger mes souffrances, abreger tout ca, hater la fin, partir par moi meme, me faire partir, tirer le rideau, eteindre la lumiere pour de bon, avaler toutes mes, avaler tous mes, avaler mes cachets, avaler le tube, avaler le flacon, prendre toute la boite, prendre tous mes cachets, prendre tous les cachets, descendre la boite, vider la boite, vider le flacon, vider la plaquette
    DIE = mourrir, mourir d'un coup, creuver, crevé, mouri, mourire, dead, caner, claquer, clapser, passer l'arme a gauche, plu vivre, plu etre la, plu exister, pu vivre, pu etre la, pu exister, dmourir, dcrever, dexister, ne plus me relever, ne plus etre de ce monde, ne pas rouvrir les yeux, plus rouvrir les yeux, ne plus rouvrir les yeux, jamais rouvrir les yeux, ne plus revenir, n'avoir jamais a me reveiller, rejoindre les morts, partir une bonne fois, m'endormir pour de bon, que mon coeur lache, que le coeur lache, que mon coeur me lache, qu'on me laisse partir, qu'on me laisse mourir, etre six pieds sous terre, etre deja morte, etre deja mort, qu'on en finisse, y rester
    DISAPPEAR = disparetre, disparaitr, disparraitre, mefacer, meffacer, mevaporer, m'effacé, me desintegrer, m'annuler, m'absenter du monde, me retirer du monde, ne laisser aucune trace, cesser, me supprimer de la surface, plus donner signe de vie, qu'on me raye, etre rayee, etre raye, n'etre plus personne, qu'on ne me voie plus jamais
    GONE-IF = si jetais plu la, si jetai plu la, si jexistais pas, si jexistais plus, si je n'existais pas, si j'y restais, si je venais a disparaitre, si je venais a mourir, si je m'effacais, si je n'avais pas ete la, si on m'enlevait, si je m'eteignais, si je partais cette nuit, moi partie, moi parti, moi disparue, moi disparu, moi morte, moi mort, sans ma tronche, sans m'avoir sur le dos, sans m'avoir dans les pattes, sans avoir a me porter
    BETTER = peinards, peinard, bon vent, sacre soulagement, moins de problemes, moins de soucis, un souci de moins, moins complique, plus gai, plus gaie, plus joyeux, reposant, enfin souffler, souffleraient, soufflerait, moins triste, moins lourd, moins cher, une charge de moins, vivraient leur vie, pourraient vivre
    BURDEN = un poids mort, une plaie, une croix, une galere, un cas social, une corvee, un probleme, un fantome, un meuble, un legume, une epave, un dechet, une merde, pique assiette, boulette, cout pour

    PILL = cachets, cachet, comprimes, medicaments, medocs, somniferes, gelules, pilules, plaquettes, insuline, morphine, tramadol, xanax, lexomil, doliprane, dolipranes, traitement, gouttes, digitaline, betabloquants, anticoagulants, antidepresseurs, plaquette, tubes, stylos d'insuline, patchs, fentanyl
    HIDING = chaussette, chaussettes, doublure, matelas, sous l'evier, derriere les livres, derriere la plinthe, boite a chaussures, boite a biscuits, boite a couture, trousse, peluche, taie, casier, enveloppe, au fond du, sous une latte, etui, tirelire, bocal, boite en fer, poche interieure
    GUN = fusil, carabine, pistolet, flingue, revolver, arme, calibre, 22 long rifle
    ROPE = corde, cordes, cordelette, sangle, sangles, rallonge, cable, drap, draps, ceinture, laisse du chien, fil electrique, echarpe, cordon, cordons, lacets, lacet
    HANGER = poutre, poutres, crochet, tringle, branche, tuyau, charpente, garage, grange, cave, grenier, escabeau, tabouret, rambarde d'escalier, cage d'escalier, patere, pommier, chene, noyer, cerisier
    HEIGHT = pont, viaduc, falaise, toit, balcon, fenetre, parapet, rambarde, barrage, terrasse, belvedere, passerelle, corniche, etage, 8e, 7e, 6e, 5e, 10e, dernier etage, vide
    TRACKS = rails, voies, voie, voie ferree, quai, passage a niveau, tunnel, metro, rer, train
    CRASH = pilier, pile de pont, mur, platane, platanes, arbre, ravin, camion, poids lourd, semi, glissiere, contresens, contre sens, bas cote, pylone, precipice
    LURE = m'appelle, m'appellent, m'attire, m'attirent, m'aspire, me tend, me tente, me parle, me fascine, me hante, mappelle, mattire, m'invite, me reclame, m'attend, m'attendent

    # Les moyens.
    active 2 means: PILL .. HIDING unless CARE TRAVEL WORK
    active 2 means: HIDING .. PILL unless CARE TRAVEL WORK
    active 2 means: croit|croient|pense|pensent que je .. prends|prend|avale if NOW SERIOUS
    active 2 means: croit|croient|pense|pensent que je les|la|le prends|prend|avale
    active 2 means: mis|planque|stocke|accumule|economise|epargne .. PILL .. de_cote|cachette|reserve|peu_a_peu|un_par_un|chaque unless CARE WORK TRAVEL
    active 1 means: mis|garde|gardes|planque|stocke|accumule|economise|epargne|conserve .. PILL unless CARE WORK TRAVEL
    active 2 means: PILL .. de_cote|stock|reserve|provision|cagnotte|tresor|collection unless CARE WORK TRAVEL
    active 1 means: en|ai mis|garde|gardes|planque|stocke .. de_cote|en_reserve|sous_le_coude|pour_le_jour unless PROJECT TRAVEL JOB
    active 2 means: LOOK-UP|sais|calcule|notice .. combien il en|m'en|t'en faut|faudrait|fallait unless PROJECT EVENT
    active 2 means: combien il m'en|en faut|faudrait|fallait $ unless PROJECT EVENT
    active 1 means: combien il en|m'en faut|faudrait|fallait unless PROJECT EVENT
    active 1 method: y|il en|y_en a|reste assez|suffisamment|largement|bien_assez|trop unless PROJECT EVENT GLADNESS
    active 1 method: assez|suffisamment pour deux|dix|un_cheval|un_boeuf|un_elephant|une_armee|tuer|assommer|ne_pas
    active 2 means: PILL .. pour .. y_rester|en_finir|partir|ne_plus_me_reveiller|dormir_pour|que_ce_soit_fini|que_ca_s'arrete|le_jour_ou|quand_je unless CARE TRAVEL
    active 2 means: GUN .. pepe|papi|papy|grand_pere|papa|mon_pere|tonton|oncle|mari ... regarde|regarder|pense|touche|charge|monte|descendu|sorti|cherche|personne|cle|seul|seule|LURE unless GAME FICTION WORK
    active 2 means: GUN .. LURE|tempe|menton|bouche|sur_les_genoux|dans_mes_mains|entre_mes_mains|contre_moi unless GAME FICTION WORK
    active 1 means: GUN .. de_chasse|pepe|papi|grand_pere|papa|mon_pere unless GAME FICTION WORK EVENT GLADNESS
    active 2 means: charge|chargee|charger|decharge|verifie|soupese|soupeser|demonte .. GUN unless GAME FICTION WORK EVENT
    active 2 means: cartouche|cartouches|balle .. gardee|garde|poche|reste|restait|mise_de_cote|une_seule|pour_moi unless GAME FICTION WORK EVENT
    active 2 means: ROPE .. HANGER unless GAME FICTION TRAVEL EVENT
    active 2 means: HANGER .. ROPE unless GAME FICTION TRAVEL EVENT
    active 1 means: corde|cordelette|sangle .. coffre|sac|placard|achete|prete|la|depuis unless GAME FICTION TRAVEL EVENT PROJECT
    active 1 secrecy: dit|dis|raconte|pretexte que|c'etait .. pour unless EVENT
    active 1 secrecy: me suis dit que c'etait pour
    active 2 means: moteur|voiture|pot .. garage|tuyau|echappement|ferme ... monoxyde|ferme|fermee|echappement unless WORK JOB TRAVEL
    active 2 means: garage .. ferme|fermee|clos ... moteur|tourner|gaz|echappement unless JOB
    active 2 means: monoxyde unless WORK FICTION NEWS PROJECT
    active 2 means: tuyau .. echappement|pot unless WORK JOB PROJECT
    active 2 means: ouvert|ouvrir|ouvre|laisse le|les gaz|robinet_de_gaz|brulure if NOW SERIOUS
    active 2 means: barbecue|charbon_de_bois|brasero .. chambre|salle_de_bain|voiture|fenetres_fermees
    active 2 means: seche_cheveux|grille_pain|radiateur .. bain|baignoire
    active 2 means: pierres|cailloux|briques|parpaing .. poches|manteau|sac|chevilles unless PROJECT TRAVEL GLADNESS
    active 2 means: veines .. longueur|sens|ouvrir|couper|trancher|bain|baignoire unless WORK FICTION
    active 2 means: lame|lames|couteau|cutter|rasoir|fusil|corde|cachets|tube|flacon|arme .. repose|reposee|lachee|remise|remis|rangee .. parce|quand|a_cause|car|encore unless PROJECT GAME FICTION WORK EVENT
    active 2 attempt: repose|remis|range|lache|pose .. la|le|les lame|couteau|cutter|fusil|corde|cachets|tube|flacon|arme ... parce|quand|petit|bebe|chat|chien|pleure|toussé|appele|telephone|sonne unless PROJECT GAME FICTION WORK EVENT
    active 1 means: insuline .. frigo|table|dose|doses|stylo|stylos|trop|double if NOW SERIOUS
    active 2 means: surdose|surdosage|overdose .. volontaire|expres|accident|passerait if NOW SERIOUS
    active 2 means: trop d'insuline|de_cachets|de_somniferes|de_morphine .. exprès|expres|suffirait|verrait|croirait|accident|personne

    # Les lieux.
    active 2 place: HEIGHT|TRACKS|CRASH|lame|eau|riviere|fleuve|mer|lac|canal .. LURE unless FICTION GAME GLADNESS
    active 2 place: penche|penchee|pencher|jambes|pieds|assise|assis|debout|accroche .. HEIGHT ... vide|chaque_fois|lacher|longtemps|personne|seconde|finir unless TRAVEL GAME FICTION GLADNESS PROJECT
    active 2 place: HEIGHT .. penche|jambes_dans|pieds_dans|penchee|me_penche|de_plus_en_plus unless TRAVEL GAME FICTION GLADNESS PROJECT
    active 1 place: marche|marcher|avance|avancee .. sur|dans .. rails|voies|voie|voie_ferree|tunnel unless TRAVEL GAME FICTION GLADNESS JOB
    active 2 place: allonge|allongee|couche|couchee|assise|assis|descendu|descendue .. sur|dans|au_bord .. rails|voies|voie|voie_ferree|tunnel unless TRAVEL GAME FICTION GLADNESS JOB
    active 1 place: chaque|tous_les soir|soirs|nuit|matin|jour|jours .. detour|passe|vais|retourne|reviens|arrete|regarde .. HEIGHT|TRACKS unless TRAVEL GAME JOB
    active 1 thoughts: je .. regarde|fixe|penche|scrute en_bas|le_vide|l'eau|les_rails|vers_le_bas unless TRAVEL GAME GLADNESS
    active 2 place: detour .. HEIGHT|TRACKS ... regarde|bas|eau|reste|arrete unless TRAVEL JOB GLADNESS
    active 1 place: HEIGHT ... je .. regarde|regarder|mesure|calcule .. en_bas|le_vide|l'eau|la_hauteur|la_profondeur unless TRAVEL JOB GLADNESS GAME FICTION
    active 2 place: combien|compte|calcule .. etages|metres|secondes .. tomber|chute|suffit|faut|toucher|sol|bas unless PROJECT GAME TRAVEL WORK
    active 2 place: etages .. suffit|suffirait|suffisent|assez_haut unless PROJECT MOVING
    active 2 place: assez|pas haut|profond .. pour .. etre_sure|etre_sur|mourir|que_ce|y_rester|que_ca_marche
    active 2 thoughts: tout_droit|foncer|fonce|accelerer|accelere|ne_pas_freiner|pas_freiner|pas_tourner|ne_pas_tourner|braquer|devier|lacher_le_volant|fermer_les_yeux|deporter .. CRASH|virage|volant|au_volant unless GAME FICTION PROJECT
    active 2 thoughts: impulsion|envie|idee|tentation|pulsion|vertige|flash|image .. d'|de|d'aller|aller .. tout_droit|plus_freiner|pas_freiner|traverser_la_glissiere|lacher|avancer_d'un_pas|faire_un_pas|pas_tourner|plonger_dans_le_vide|braquer unless GAME FICTION
    active 1 thoughts: entendu|entend|arrive|arrivait .. sirene|train|metro|klaxon|rame ... bouge|bougeais|bougeait|recule|reculais unless WORK JOB
    active 2 place: rails|voies|quai ... bouge|bougeais|bougeait|reculais|recule pas|plus

    # Les pensées.
    active 2 thoughts: voix|elles|tete|cerveau ... fais_le|saute|vas_y|tue_toi|creve|finis_en|fini_en|fais_le_fais unless GAME FICTION
    active 1 thoughts: voix .. repete|ordonne|insiste|hurle|crie|commente|revenues|revenue|reviennent|dit|disent unless GAME FICTION WORK
    active 2 thoughts: idee|scenario|solution .. s'installe|quitte_plus|me_quitte|revient|fait_son_chemin|ne_fait_plus_peur|rassure|console ... mourir|mort|partir|finir|dernier|sauter
    active 2 intent: jsuis|suis|chuis deter|determinee|determine .. cette_fois|jusqu'au_bout|mourir|crever|partir_pour unless JOB PROJECT EVENT GAME DECISION
    active 2 thoughts: kms|unalive|unaliver|s'unalive|m'unalive|m'unaliver unless GAME
    active 1 thoughts: appele|compose|ecrit|tapé|tape .. 3114|sos_amitie|suicide_ecoute unless WORK
    active 2 thoughts: jpense|pense|songe|repense .. a .. KILL-SELF

    # Le projet, les échéances.
    active 1 plan: entoure|coche|encercle|souligne|marque|choisi|note|fixe .. le_1|le_2|le_14|date|jour|calendrier|agenda|case unless EVENT TRAVEL JOB PROJECT
    active 1 plan: entoure|encercle|coche .. calendrier|agenda unless EVENT TRAVEL JOB PROJECT
    active 1 deadline: apres|ensuite .. plus|rien .. de? rendez_vous|rendez|rien|projets|moi|lendemain unless TRAVEL JOB PROJECT
    active 2 deadline: apres .. c'est|ce_sera|sera|je .. fini|termine|rideau|terminus|bye|tire_ma_reverence|stop|lache|arrete_tout unless PROJECT TRAVEL JOB MOVING GLADNESS
    active 1 deadline: je tiens|tiendrai|tenir|reste|patiente|attends jusque|jusqu'a|jusqu'au|jusque_la|encore unless PROJECT JOB
    active 2 deadline: ne? serai|serais plus|pas la pour|quand|a|au unless TRAVEL MOVING JOB EVENT
    active 2 deadline: verrai|verrais|connaitrai|feterai|soufflerai|aurai plus|pas|jamais .. grandir|naitre|rosiers|printemps|noel|bougies|l'ete|leurs_enfants|mes_petits|rentree|vingt_ans|trente_ans unless CARE TRAVEL JOB
    active 2 deadline: mon|ma|mes dernier|derniere|derniers|dernieres noel|anniversaire|ete|printemps|hiver|automne|cafe|cafes|rentree|reveillon|vendanges|vacances|dimanche|dimanches|bougies|couche|nuit unless JOB TRAVEL EVENT CARE
    active 2 calm-after-decision: profite|savoure|goute|regarde .. derniers|dernieres|dernier|derniere cafes|jours|matins|soirs|repas|dimanches|fois|heures|moments|nuits unless JOB TRAVEL EVENT PROJECT MOVING
    active 1 deadline: derniere fois que? .. je|j'ai .. vois|vais|fais|mange|embrasse|fete|decore|serre|cuisine|couche|plante|chante unless JOB TRAVEL MOVING EVENT PROJECT GAME
    active 1 deadline: il|me me? reste|restent .. jours|semaines|nuits|heures unless JOB TRAVEL EVENT PROJECT CARE
    active 2 intent: partir|m'en_aller|finir|tirer_ma_reverence|choisir dignement|quand_je_veux|comme_je_veux|a_mon_heure|quand_je_l'aurai|tant_que_je_peux|avant_d'etre|le_moment|mon_heure|ma_fin|ma_mort unless JOB TRAVEL
    active 2 intent: j'irai|irai|vais|aller .. jusqu'au bout if SERIOUS NOW
    active 2 intent: cette fois .. jsuis|suis|sera|c'est .. deter|prete|pret|sure|sur|la_bonne|decidee|decide unless JOB PROJECT EVENT GAME DECISION GLADNESS

    # Mettre en ordre, dire adieu.
    active 1 affairs: mots_de_passe|mot_de_passe|codes|testament|procuration|contrat|assurance_vie|assurance_deces|papiers|livret|acte .. enveloppe|table|tiroir|chemise|cle_usb|carnet|classeur|evidence|dessus|pret|prets|sait_ou unless JOB MOVING TRAVEL PROJECT
    active 1 giving-away: chat|chien|chatte|chienne|lapin|poules|cheval|perruche|hamster .. confie|donne|place|adopte|ira|refuge|spa unless TRAVEL MOVING EVENT GLADNESS
    active 1 after-me: loyer|cantine|assurance|electricite|facture|credit|nounou|gaz .. paye|payee|regle|reglee|avance .. jusque|jusqu'a|jusqu'en|d'avance|pour unless TRAVEL MOVING
    active 1 after-me: montre|explique|appris|transmis|note .. a|pour .. comment|ou|recette|recettes|jean|fils|fille|voisin|mari|femme unless JOB TRAVEL EVENT
    active 2 farewell: dis|dites|diras|direz .. leur|lui|maman|papa|enfants|elle .. que|qu' .. faute|l'aime|les_aime|souffert|essaye|desolee|desole|pardon|paix|tout_ce_que_j'ai_pu unless MOURNING FICTION
    active 2 farewell: dis|dites|diras|direz leur|lui que if NOW SERIOUS
    active 1 farewell: dis|dites|diras|direz leur|lui que
    active 1 letters: la|ta|votre faute de|a personne
    active 1 farewell: ce n'est|est|n'est la_faute
    active 1 intent: j'ai|ai vraiment? essaye|tout_essaye|fait_tout_ce_que|fait_ce_que_j'ai_pu
    active 1 farewell: ne? pleurez|pleure|cherchez|culpabilisez|culpabilise|attendez pas
    active 1 letters: lettre|lettres|enveloppe|enveloppes|mot .. oreiller|tiroir|plateau|scotche|scotchee|manteau|cachette|brouillon|recommence|recommencee|troisieme|cheminee unless JOB EVENT FICTION
    active 1 letters: filme|filmé|enregistre|photographie .. tout_le_monde|tous|chacun|les_enfants|les_petits|ma_voix if NOW SERIOUS

    # Le calme.
    active 2 calm-after-decision: CALM .. depuis|maintenant .. que? .. je .. sais|decide|choisi|tranche|la_solution|arrete_de_lutter .. comment|quand|ou|ce_que|date unless DECISION EVENT PROJECT TRAVEL JOB GLADNESS MOVING
    active 2 calm-after-decision: depuis|maintenant que je sais comment|quand|ou|ce_que_je_vais|que_ca_va_finir|que_je_peux_partir unless DECISION EVENT PROJECT TRAVEL JOB GLADNESS MOVING
    active 1 calm-after-decision: ai|n'ai plus peur de|du
    active 1 intent: ma|la decision .. prise|arretee|irrevocable|tombee unless DECISION EVENT PROJECT TRAVEL JOB MOVING

    # Les tentatives.
    active 2 attempt: reveillee|reveille|reveil .. urgences|reanimation|rea|hopital|soins_intensifs|chu|brancard ... tuyau|sonde|charbon|perfusion|sangle|ceinture|mere|maman|lavage|honte|rate unless CARE
    active 2 attempt: reveillee|reveille aux_urgences|en_rea|en_reanimation|a_l'hopital|en_psy|attachee|attache unless CARE
    active 2 attempt: tuyau|sonde .. nez|gorge|estomac unless WORK CARE MOURNING OTHER
    active 2 attempt: charbon actif|active unless WORK CARE
    active 2 attempt: marque|marques|trace|traces|brule|brulure .. cou|poignets unless GAME FICTION WORK
    active 1 attempt: foulard|col_roule|echarpe|col .. cacher|cache|pour .. cou|marque|trace|marques
    active 2 attempt: vigile|cheminot|conducteur|agent|inconnu|inconnue|joggeuse|joggeur|passant|passante|flic|gendarme|pompier|voisin .. m'a|m'ont attrape|attrapee|retenu|retenue|ramene|ramenee|parle|rattrape|tiree|tire|ceinture unless JOB TRAVEL GLADNESS
    active 2 attempt: apres|depuis mon|ma geste|passage_a_l'acte|ts|tentative|overdose
    active 2 attempt: me|m' ont|a recousu|recousue|reanime|reanimee|depend|decroche|decrochee|depose_en_psy|hospitalise_d'office|repechee|repeche unless WORK
    active 1 attempt: moteur|gaz|robinet|voiture ... coupe|arrete|eteint|referme unless JOB TRAVEL

    # Vouloir ne plus être.
    passive 2 wish-to-die: jveux|jveu|veux|jvoudrais|veu|envie|v|jv|vx|ve .. mourir|mourrir|crever|creuver|caner|dead|plus_vivre|plu_vivre unless GAME HUMOUR
    passive 2 wish-to-die: si_seulement|dommage|regrette|pourquoi|j'aurais_aime|pourvu|ah_si .. camion|voiture|bus|train|chauffard|conducteur|avion|orage|tumeur|coeur|fievre|malaise|maladie unless JOB TRAVEL PROJECT
    passive 2 wish-to-die: camion|voiture|bus|chauffard|avion|turbulences|malaise|derape ... dommage|decue|decu|meme_pas_peur|pas_eu_peur|tant_mieux|deception|regrette|presque_soulagee|j'aurais_prefere|manque unless GAME FICTION
    passive 2 wish-to-die: maladie|cancer|crise_cardiaque|avc|infarctus|accident|quelque_chose|rupture|grippe|pneumonie|covid .. pouvait|pourrait|puisse|voulait .. m'emporter|me_prendre|m'arriver|emporter|me_faucher|m'achever|tuer
    passive 2 wish-to-die: m'emporte|m'emporter|m'emportait|me_fauche|m'acheve .. vite|enfin|une_bonne_fois|cette_nuit|dans_mon_sommeil? if SERIOUS NOW
    passive 2 wish-to-die: m'emporter|m'emporte|m'emportait vite|enfin|cette_nuit|d'un_coup
    passive 2 wish-to-die: scanner|irm|analyses|biopsie|examens|resultats|prise_de_sang|bilan|tumeur|boule|grosseur ... moi|je .. decue|decu|deception|dommage|espere_pire|rien_ressenti|presque_decue unless JOB
    passive 2 wish-to-die: bon_dieu|dieu|seigneur|ciel|mort|faucheuse|saint_pierre|la_haut .. m'oublie|m'a_oublie|m'a_oubliee|oublie|oubliee|me_rappelle|me_reprenne|me_prenne|ne_veut_pas|veut_pas_de_moi|voulu_de_moi|tarde|m'a_laissee|m'a_laisse unless MOVING
    passive 1 wish-to-die: fait|fini|joue ma|mon part|temps|tour|role|course|chemin
    passive 2 wish-to-die: fait mon temps|tour|chemin
    passive 2 wish-to-die: vivement|hate|temps|bientot que|la|le ca|tout|fin|cimetiere|mon_tour|trou|boite|tombe|repos .. finisse|s'arrete|se_termine|final? if MOURNING SERIOUS NOW unless PROJECT JOB
    passive 2 wish-to-die: vivement .. que_ca_finisse|la_fin|le_cimetiere|mon_tour|la_tombe|le_trou|que_j'y_passe|le_grand_saut|que_ce_soit_mon_tour unless PROJECT JOB GAME EVENT FICTION OVER
    passive 2 wish-to-die: assez|trop|bien_assez vecu|dure|vieilli|traine .. SELF?
    passive 2 wish-to-die: attends|attend|j'attends plus que .. ca|la_fin|mon_heure|de_partir|le_rejoindre|mourir
    passive 2 wish-to-die: cimetiere|morts|tombe|tombes|cercueil|pompes_funebres .. dit|pense|envie|jalousie|chance ... tranquilles|tranquille|paix|chance|peinards|repos|finis unless FICTION GLADNESS
    passive 2 wish-to-die: heureux|chanceux|chance|veinards|tranquilles|peinards|bien .. les|ceux|eux morts|qui_sont_morts|qui_dorment|qui_sont_partis|sous_terre unless FICTION
    passive 2 wish-to-die: je|suis|etais|ma_naissance .. erreur|accident_de_naissance|pas_du_naitre|pas_destinee .. de_la_nature|naissance|vivre|naitre
    passive 2 wish-to-die: pas|plus freine|freiner|pu_freiner if SERIOUS NOW
    passive 2 wish-to-die: si_seulement ... pas|jamais freine|reanimee|reanime|sauvee|sauve|reveillee|reveille|nee|ne
    passive 2 wish-to-die: arrete|stoppe|plus|saute mon|mes traitement|insuline|dialyse|anticoagulants|cachets_du_coeur|chimio .. on_verra|tant_pis|nature|advienne|bon|laisser unless OTHER WORK
    passive 2 wish-to-die: assez|marre|lasse|las|fatigue|fatiguee|fatiguer|fatig|creve|epuise|epuisee|use|usee|plein_le_dos|ras_le_bol|saoule|saoulee|degoute|degoutee .. d'|de .. exister|dexister|vivre|etre_la|etre_en_vie|etre_au_monde|respirer|l'existence|la_vie|ma_vie|cette_vie|etre_moi unless JOB TRAVEL
    passive 2 wish-to-die: fatigue|fatiguee|lasse|epuise|epuisee|marre dexister|d'exister|d'etre_la|de_vivre
    passive 2 wish-to-die: veux|voudrais|envie|besoin|jveux|faut|faudrait|aimerais|reve|souhaite|prie|pitie .. que? .. tout|tt|tout_ca|la_machine|mon_cerveau|ma_tete|mon_coeur s'arrete|s'arretait|s'eteigne|stop|se_taise|finisse|cesse|sarrete|s'arreter|arrete unless PROJECT JOB CARE HUMOUR
    passive 2 wish-to-die: veux|voudrais|envie|besoin|jveux|faut|faudrait|aimerais|reve|souhaite|prie|pitie .. que? .. ca|sa s'arrete|s'arretait|s'eteigne|stop|se_taise|finisse|cesse|sarrete|s'arreter|arrete unless PROJECT JOB CARE HUMOUR OVER
    passive 1 wish-to-die: le|du|ce silence .. enfin|eternel|definitif|total|pour_toujours unless GLADNESS TRAVEL
    passive 2 not-waking: pas|plus|jamais .. rouvrir|ouvrir|rouvre|ouvre .. les yeux unless HUMOUR
    passive 2 not-waking: dormir|m'endormir|rester_endormie|rester_endormi|dors|m'endors .. mille_ans|cent_ans_et|a_jamais|et_rester|plus_revenir|ne_pas_revenir|pas_revenir|plus_jamais|jusqu'a_la_fin_des unless HUMOUR GLADNESS
    passive 2 not-waking: demande|prie|espere|souhaite .. que|de .. pas|plus|jamais .. rouvrir|reveiller|lever|demain|reveille
    passive 2 not-waking: pas|plus|jamais .. me relever|reveiller|lever jamais|du_tout|demain
    passive 2 disappearance: bouton|interrupteur|la_touche|une_touche|prise|commande .. m'eteindre|eteindre|off|arret|supprimer|effacer|delete|stop|disparaitre|quitter ... moi|je|appuye|appuierais|appuie|j'aurais|j'appuie?  unless JOB PROJECT GAME
    passive 2 disappearance: me|m' desinstaller|desinstalle|debrancher|eteindre|supprimer|effacer|deconnecter pour_de_bon|definitivement|du_monde|de_la_vie unless TRAVEL JOB GAME
    passive 2 disappearance: me|m' eteindre|supprimer $ unless TRAVEL JOB GAME
    passive 2 disappearance: personne .. souvienne|souviene|souviendrait|sache|rappelle .. que? .. j'ai|jai|je|moi existe|ete_la|vecu|existé
    passive 2 burden: BURDEN .. pour .. mes|ma|mon|eux|tout|tt|ma_famille|les_autres|elle|lui|tout_le_monde|leur unless JOB TEAM
    passive 2 burden: une|un bouche|personne|probleme|souci|poids|dispute|charge de_moins|en_moins unless GLADNESS EVENT TRAVEL
    passive 2 burden: ils|elles|vous|elle|il|tout_le_monde|on seraient|seriez|serait|sera|seront|serez soulages|soulage|soulagee|debarrasses|debarrasse|peinards|delivres|liberes unless EVENT JOB TRAVEL
    passive 2 burden: sans moi ils|elle|il|elles|vous|papa|maman|tout|on|les .. aurait|auraient|serait|seraient|pourrait|pourraient|irait|iraient|auriez|seriez|vivraient|respirerait unless TRAVEL JOB TEAM EVENT
    passive 2 burden: mon|mes|ma enterrement|obseques|cercueil|tombe .. viendrait|viendra|personne|combien|pleurerait|trois_personnes unless FICTION DREAM
    passive 1 burden: gene|derange|coute|pese|emmerde|fatigue|use .. tout_le_monde|mes_enfants|ma_famille|mes_parents|leur unless JOB TEAM
    passive 2 no-future: annee_prochaine|an_prochain|dans_un_an|dans_cinq_ans|dans_dix_ans|l'avenir|l'ete_prochain|noel_prochain|trente_ans|vingt_ans|futur|apres .. je .. vois|voir|imagine|imaginer|projeter|n'arrive|arrive rien|pas|plus|jamais unless JOB TRAVEL DECISION MOVING EVENT GAME
    passive 2 no-future: n'arrive|arrive pas|plus a .. la|le|me|l' .. voir|imaginer|projeter unless JOB TRAVEL DECISION MOVING EVENT GAME PROJECT
    passive 2 no-future: y a|avait rien|plus_rien apres|devant|derriere
    passive 2 no-reason-to-live: a_quoi_bon|a_quoi_ca_sert|a_quoi_sert|pourquoi .. soigner|se_soigner|me_soigner|durer|guerir|vieillir|manger|me_lever|se_lever|respirer|insister|tenir|m'accrocher|s'accrocher|faire_semblant|lutter|se_battre unless JOB PROJECT OTHER
    passive 2 no-reason-to-live: plus|rien rien|plus|personne ne? me retient|rattache|raccroche|tient
    passive 1 no-reason-to-live: a part|sauf l'habitude|le_chat|le_chien
    passive 2 reunion: attends|attend moi .. j'arrive|arrive|je_viens|viens|bientot
    passive 2 reunion: j'arrive|je_viens|rejoindre|rejoins|retrouver|rejoindrai|retrouverai .. bientot|la_haut|au_ciel|de_l'autre_cote|enfin if MOURNING
    # Ce que disent les mêmes phrases avec un autre sujet au milieu.
    active 2 means: en garde|gardes|cache|mets|recrache|conserve un|une|deux|trois|quatre par|chaque|tous soir|jour|nuit|prise|les
    active 2 means: regarde|verifie|controle pas sous|dans ma langue|bouche
    active 2 means: arme|pistolet de_service .. armoire|tiroir|coffre|garde|range|table|chambre|vestiaire ... absent|seul|seule|cle|jusqu'a|nuit|soir unless FICTION NEWS
    active 2 plan: choisi .. bois|foret|endroit|lieu|chemin|plage|clairiere|parking|hotel|sentier ... enfants|personne|promeneurs|monde|joggeurs|famille if SERIOUS NOW PAST
    active 2 plan: choisi .. bois|foret|endroit|lieu|chemin|clairiere|hotel|sentier .. parce_que|car|pour_que|pour_qu'ils ... vont|va|passe|passent|trouvent|trouve|promeneurs|seul
    active 2 place: voir|verifier|tester si_on_peut|si_je_peux|si_ca_passe .. grillage|passer|enjamber|sauter|monter unless GAME PROJECT
    active 2 place: HEIGHT|TRACKS|eau|vide .. elle|il|ils|elles|qui LURE unless FICTION GAME GLADNESS
    active 2 deadline: quand|une_fois|des_que|lorsque ... je pourrai|pourrais m'en_aller|partir_tranquille|partir_en_paix|partir_aussi|lacher_prise|me_laisser_aller|m'eteindre unless PROJECT TRAVEL EVENT
    active 2 deadline: personne a|qui .. faire_de_la_peine|faire_souffrir|decevoir|manquer unless GLADNESS
    active 1 secrecy: failli lui|leur|te|vous dire pourquoi|tout|la_verite
    active 1 secrecy: jdirai|dirai|dirais|dis|ai_dit rien a personne|maman|mes
    active 1 secrecy: dit que je .. porte|portais|joue|jouais|servais|lisais plus|pas
    active 1 plan: sais|savoir quand|comment ca|ce|tout|cela finit|finira|se_termine|s'arrete|se_finit
    active 1 letters: ecrit le|un mot unless JOB EVENT
    passive 1 no-future: soignerai|soignerais|traiterai|battrai|battrais|opererai pas
    passive 2 wish-to-die: grave|incurable|condamnee|condamne|maligne|cancer ... serais|serai|suis .. soulagee|soulage|contente|content|delivree|tranquille unless OTHER
    passive 2 wish-to-die: brancard|corbillard|cercueil|civiere|mort|morte|enterrement ... il_y_en_a_qui_ont|y_en_a_qui_ont|en_a_qui_ont .. chance
    passive 2 wish-to-die: lui|elle|eux au_moins il|elle|ils .. repose|reposent|tranquille|tranquilles|dort|dorment|souffre|paix
    passive 2 wish-to-die: toujours|que les autres qui .. crises|crise|cancer|cancers|accident|accidents|avc|infarctus|meurent
    passive 2 wish-to-die: j'ai|ai pense|dit|souhaite|espere enfin|tant_mieux|vas_y|pourvu $ unless GLADNESS JOB EVENT
    passive 2 disappearance: monde|vie|maison|famille|table|noel qui continue|tourne|avance|rit sans moi unless TRAVEL JOB
    passive 2 disappearance: t'as|tu|vous|t|quelqu'un jamais|deja eu? envie de|qu'on .. supprime|efface|disparaitre|debranche|mourir|tout_lacher|eteindre
    passive 2 disappearance: jamais|deja eu? envie qu'on te|me|nous supprime|efface|debranche|desinstalle
    passive 1 no-future: scanner|irm|analyses|biopsie|resultats|bilan est|sont normal|normaux|bon|bons|negatif|rassurants|benin
    passive 1 wish-to-die: suis|etais|moi|presque|sentie decue|decu|deception
    passive 1 wish-to-die: ils|elles|eux sont|etaient tranquilles|en_paix|au_calme|peinards
    passive 1 hopelessness: cimetiere|tombes|cercueil ... je|me .. dit|pense|demande
    # Des cas d'autres mains : compter, attendre, être interrompu, ne plus vouloir durer.
    active 2 means: verse|vide|ressorti|sorti|etale|aligne|pose .. PILL|boite|boites|tube|tubes ... devant|assise|assis|regarde|longtemps|nuit|bol|assiette|paume unless CARE WORK PROJECT
    active 2 means: PILL ... restee|reste|assise|assis|immobile .. devant|en_face|jusqu'a unless CARE WORK
    active 1 means: boite|boites|tube|flacon|cachets|insuline|morphine .. de|a|d' maman|papa|mamie|papi|lucien|mari|femme|mon_mari|ma_mere|mon_pere|feu unless CARE WORK
    active 1 means: gardes|garde les|la|le cachets|morphine|medicaments|somniferes|pilules|boite unless CARE WORK
    active 2 means: demande|calcule|sais|cherche|compte combien|quelle_dose pour_moi|pour_quelqu'un_de_mon_poids|pour_mon_poids|avec_mon_poids
    active 1 thoughts: demande|calcule combien pour|il_en|il_faudrait|ca_prend
    active 2 means: LOOK-UP ... comment .. faire|partir|finir|mourir .. sans_que|sans_souffrir|sans_douleur|sans_avoir_mal|proprement unless WORK CARE PROJECT
    active 2 means: LOOK-UP .. comment .. sans_que_ca_fasse|sans_que_ca_fasse_mal unless WORK CARE PROJECT
    active 2 place: TRACKS|tgv|rapide|express ... verifie|chronometre|releve .. soirs|fois|heure|horaires|suite? unless TRAVEL JOB GLADNESS
    active 2 means: chaise|tabouret|escabeau|echelle ... ceinture|corde|noeud|drap|cordon|rallonge unless PROJECT TRAVEL EVENT GAME
    active 2 means: ceinture|corde|noeud|drap|cordon|rallonge ... chaise|tabouret|escabeau|echelle unless PROJECT TRAVEL EVENT GAME
    active 2 means: ceinture|echarpe|drap|cordon|rallonge accrochee|attachee|nouee|passee|accroche|noue|serree .. poignee|porte|tringle|cou|poutre|rampe unless GAME
    active 1 attempt: facteur|voisin|voisine|telephone|livreur|sonnette|soeur|chien|chat|bebe|petit a sonne|frappe|pleure|miaule|aboye|appele|debarque|rentre
    active 2 deadline: ensuite|apres je les|vous|leur laisse|laisserai tranquilles|tranquille|respirer|vivre|en_paix|la_paix
    active 1 deadline: encore|plus_que .. mois|semaines|semaine|jours .. le_temps que|de|qu' unless PROJECT TRAVEL JOB
    active 2 deadline: passerai|passer|passe|passera|verrai|tiendrai|finirai pas|plus l'hiver|hiver|noel|l'annee|l'ete|le_printemps|le_mois|la_semaine|les_fetes unless JOB TRAVEL PROJECT EVENT
    active 2 attempt: bu|avale|pris|descendu .. bouteille|tout|tube|boite|plaquette ... cachets|medocs|medicaments|somniferes|reveille|reveillee unless CARE
    active 2 attempt: cachets|medocs|medicaments|somniferes|tube ... reveille|reveillee .. mal|crane|vivant|vivante|lendemain|quand_meme|rate unless CARE
    active 2 place: enleve|retire|pose|laisse mes|mon|ma chaussures|manteau|sac|alliance|telephone .. HEIGHT|TRACKS|bord|rive unless TRAVEL GLADNESS
    active 2 place: HEIGHT|bord|rive|barrage ... enleve|retire|pose|laisse mes|mon|ma chaussures|manteau|sac|alliance|telephone unless TRAVEL GLADNESS
    active 2 thoughts: TRACKS|HEIGHT ... qui? me|m' .. pousse|tire|aspire .. vers|bord|dessous|vide|dedans|rails unless GAME FICTION
    active 2 thoughts: qui me|m' pousse|tire|aspire|attire vers le|les bord|vide|rails|quai|rebord|eau unless GAME FICTION
    active 2 thoughts: TRACKS ... me|m' .. tiens|tienne|tenir|colle|plaque|accroche .. mur|banc|loin|distributeur unless GAME FICTION
    active 1 giving-away: donne|offert|laisse|file|legue .. cartes|parka|veste|appareil|canne_a_peche|recettes|maquillage|baskets|maillot|peluches|bibliotheque|stylo_plume unless MOVING EVENT TRAVEL JOB
    active 1 farewell: dit|demande|promettre|promis .. de bien? prendre|veiller|s'occuper|occuper .. soin|sur|de|maman|papa|soeur|frere unless JOB TRAVEL WORK
    active 1 after-me: pour_que|pour_qu'il|puisse|pourra|pourront ... payer|gerer|frais|obseques|s'occuper ... apres $ unless JOB TRAVEL PROJECT
    active 2 plan: renseigne|renseignee|demande|cherche|ecrit|appele|rempli .. dignitas|exit|aide_a_mourir|euthanasie|suicide_assiste|mort_assistee unless NEWS WORK FICTION OTHER
    active 1 plan: renseigne|renseignee sur|pour la|le suisse|belgique unless TRAVEL JOB MOVING
    active 1 intent: a_mon_age|le_droit .. droit|decider|choisir .. decider|choisir|partir|finir? unless JOB
    active 1 intent: plus_rien|rien a prouver|preparer|perdre|regler unless JOB GAME EVENT
    passive 2 not-waking: yeux restent|restaient|restent_fermes|resteraient fermes
    passive 2 burden: perte pour_personne|pour_le_monde|pour_l'humanite
    passive 2 burden: pas|aucune|ni une? grande? grosse? perte unless JOB
    passive 2 burden: en_trop|de_trop .. famille|maison|monde|partout|ici|table|terre|chez_nous|vie unless JOB EVENT TEAM
    passive 2 wish-to-die: attends|attendre|j'attends que .. coeur|corps|horloge|machine|carcasse .. lache|s'arrete|decide|cede|s'eteigne|lacher|se_decide
    passive 2 disappearance: la|cette|ma|leur vie|existence .. pas|plus faite? pour|pr moi unless GLADNESS HUMOUR JOB
    passive 2 wish-to-die: mere|maman|parents .. m'ait|m'aient|m'avait|m'avaient|m'ai pas|jamais .. eu|eue|garde|gardee|faite|fait|mise
    passive 2 wish-to-die: garde|garde_son .. ne_m'ait_pas|m'ait_pas|m'aie_pas
    passive 2 wish-to-die: ne? m'ait|m'aient|m'ayez pas|jamais eu|eue|fait|faite
    passive 2 wish-to-die: sans casque|ceinture|regarder|gilet|frein ... tant_pis|tant_mieux|advienne|m'en_fous|egal|on_verra unless GLADNESS
    passive 2 no-reason-to-live: retablir|guerir|soigner|m'en_sortir|vivre|durer|vieillir|continuer|me_lever|exister .. pour_quoi|pour_quoi_faire|pour_faire_quoi|pour_qui|a_quoi_bon unless JOB PROJECT
    passive 2 wish-to-die: annonce|annoncait|annoncer|annoncent|donne|donnait .. trois_mois|six_mois|quelques_mois|deux_mois|une_tumeur|un_cancer|le_pire|ma_fin ... souris|sourire|soulage|soulagee|contente|content|merci|enfin|heureuse|legere unless OTHER JOB
    passive 2 wish-to-die: fatigue|fatiguee|lasse|las|marre|epuise|epuisee .. de .. me_porter|me_trainer|me_supporter|porter_ce_corps|etre_moi|ce_corps unless JOB
    passive 2 burden: feraient|ferait|sabreraient|danseraient|rigoleraient .. fete|champagne|danse|economies|place .. GONE-IF
    passive 2 no-reason-to-live: impression|sentiment|sensation .. avoir|d'avoir|que_j'ai .. fini|deja_fini|tout_vecu|deja_vecu|fait_le_tour|trop_vecu unless JOB PROJECT EVENT GAME
    passive 2 disappearance: ne_plus_rien|plus_rien|ne_rien sentir|ressentir|etre unless JOB CARE
    passive 1 not-waking: ne_plus_rien|plus_rien entendre|savoir|penser|voir unless JOB
    passive 1 disappearance: etre|devenir|redevenir une|un|de|du|qu'une|qu'un pierre|caillou|poussiere|cendre|arbre|sable|neige|souvenir
    passive 2 wish-to-die: pourquoi lui|elle|eux|toi et? pas|plutot moi|que_moi ... aimait|aimaient|vie|vivre unless GAME TEAM JOB
    passive 2 wish-to-die: pourquoi lui|elle|eux|toi et? pas|plutot moi|que_moi if MOURNING
    idiom: sans moi ils|elle|il|on|elles|nous? aurait|auraient|aurions? .. perdu|rate|gagne|oublie|paume|reussi
    idiom: etre la|le seule|seul|derniere|dernier|premiere|premier|bonne|bonniche|mechante|responsable|boniche
    idiom: tout|ca s'arrete une|deux|cinq|dix|quelques|trois heure|heures|minutes|minute|semaine|jours|secondes
    idiom: verre|verres de_trop
    idiom: mourir|crever sur|dans le|mon|la canape|sable|tapis|transat|pelouse
    # Des tours plus lointains.
    passive 2 disappearance: plus|pas la_force|l'energie|le_courage|la_patience .. d'etre_moi|detre_moi|vivre|exister|d'exister|dexister|me_reveiller|d'etre_la|etre_la unless JOB HUMOUR
    passive 2 disappearance: vivre|exister|ma_vie|l'existence m'ennuie|m'emmerde|me_saoule|me_pese|me_fatigue|m'epuise|me_degoute unless JOB
    passive 2 disappearance: rendre|rapporter|echanger|rendrais|donnerais .. ma|sa|la|cette vie unless GAME FICTION OTHER
    passive 2 wish-to-die: espere|voudrais|souhaite|prie|attends|vivement|quand ... mon tour bientot|enfin unless GAME JOB
    passive 2 wish-to-die: ambulance|corbillard|sirenes|faire_part ... mon tour|moi_dedans|pour_moi unless GAME WORK
    passive 2 burden: irait|iraient|serait|seraient|grandirait|grandiraient .. mieux avec sa|son|leur|quelqu'un|une_autre|un_autre unless JOB TEAM
    passive 2 burden: merite|meritent une|un mere|pere|maman|papa|femme|mari|fille|fils|vraie|vrai .. pas|plutot|autre unless GLADNESS
    passive 1 no-future: j'y|y serai|serais pas|plus unless JOB EVENT TRAVEL
    active 2 attempt: si je_me|jme|me rate|loupe encore|pas|une_fois unless JOB EVENT GAME
    active 2 attempt: je_me|jme|me rate|loupe encore une fois
    active 1 means: main|mains|doigt|doigts .. poignee|rebord|rambarde|detente|gachette unless JOB TRAVEL GAME FICTION
    active 1 place: assez haut|haute|profond|profonde|rapide unless PROJECT GAME TRAVEL
    active 2 thoughts: roule|roulais|conduis|conduisais|accelere|accelerais|fonce ... CRASH ... pense|pensant|suffirait|choisi|envie|ligne unless GAME FICTION
    active 2 thoughts: roule|roulais|conduis|conduisais|accelere|accelerais|fonce ... pense|pensant|songeant|regardant|visant .. CRASH unless GAME FICTION
    active 2 thoughts: phares eteints|yeux_fermes ... CRASH|volant|vite|virage unless GAME FICTION
    active 2 deadline: sachant|savais|je_sais ... y_aurait|y_aura|aurait|aura pas|plus de lundi|demain|prochaine_fois|lendemain|noel|rentree|dimanche|suite|retour unless JOB
    active 2 deadline: pas|plus passer|finir|voir l'hiver|l'annee|le_printemps|le_mois unless JOB TRAVEL
    active 1 intent: arreter|cesser|fini|besoin de faire_semblant|mentir|sourire_pour_eux
    active 1 affairs: testament|procuration|donation .. notaire|signe|signee|fait|faite|pret|tiroir unless MOURNING OTHER EVENT
    active 1 means: PILL .. vodka|alcool|whisky|rhum|gin|bouteille|biere|rose unless CARE WORK
    active 1 plan: attends|jattend|jattends|attend|attendre que .. dorme|dorment|couchee|couche|parte|partent|sorte|endorme unless TRAVEL EVENT
    active 1 deadline: apres .. plus_personne|plus_rien ... demander|retenir|attendre|pourra unless JOB
    """
}
