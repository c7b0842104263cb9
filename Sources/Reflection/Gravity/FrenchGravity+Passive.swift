extension FrenchGravity {
  static let passive = """
    # Vouloir être mort.
    passive 2 wish-to-die: WANT .. de|d'|a|que? .. DIE unless GAME
    passive 2 wish-to-die: WANT .. qu'on|que_je|que_la .. DIE unless GAME
    passive 2 wish-to-die: SELF? WANT DIE unless GAME
    # Ce qui doit finir est dit tout près : un traitement, une semaine, un déménagement.
    passive 2 wish-to-die: WANT .. que_ca_s'arrete|que_ca_finisse|que_ca_se_termine|que_ce_soit_fini unless GAME PROJECT JOB CARE OVER
    passive 2 wish-to-die: je .. voudrais|voudrai|aimerais|veux|souhaite|espere|aurais_voulu|aurais_aime|prefererais|prefere .. etre .. morte|mort|sous_terre|enterree|enterre|ailleurs_pour|dessous
    passive 2 wish-to-die: ne? veux|voulais|voudrais|ai|veut plus .. vivre|exister|etre_la|etre_ici|de_cette_vie|de_la_vie|me_reveiller|me_lever_jamais|etre_en_vie|etre_vivante|respirer|etre_moi unless JOB
    passive 2 wish-to-die: plus|pas .. envie de .. vivre|exister|etre_la|etre_en_vie|etre_vivante|etre_ici|me_reveiller|etre_vivant|continuer_a_vivre|respirer|vivre_comme|etre_sur_terre unless JOB
    passive 2 wish-to-die: plus|pas envie de rien|continuer|etre_la|lutter|me_battre $
    passive 2 wish-to-die: veux|voudrais|ai|voulais pas|plus .. vivre|exister|etre_en_vie|etre_vivante|continuer_a_vivre|etre_la|envie_d'etre|envie_d'exister unless JOB
    passive 2 wish-to-die: veux pas|plus .. de cette vie|de_la_vie|de_ma_vie
    passive 2 wish-to-die: envie de vivre .. plus|perdu|perdue|aucune|pas|disparu|partie|zero
    passive 2 wish-to-die: sans|aucune|perdu|perdu_toute|zero .. envie|gout|desir|rage|joie .. de .. vivre unless WORK
    passive 2 wish-to-die: NEVER-BORN .. mieux|plus_simple|plus_facile|aurait|preferable|voulu|aime|voudrais
    passive 2 wish-to-die: mieux|simple|facile|voudrais|voulu|aime|prefere|prefererais|aimerais|comme_si|aurais_du .. NEVER-BORN|n'etais_jamais_nee|je_n'avais_jamais_existe
    passive 2 wish-to-die: comme si je|je_n' .. jamais existe|nee|ne|exister|ete_la
    passive 2 wish-to-die: pas|jamais|rien demande .. a .. naitre|vivre|etre_la|venir_au_monde
    passive 2 wish-to-die: n'aurais|aurais|je_aurais jamais|pas du .. naitre|exister|survivre|venir_au_monde|etre_la|vivre
    passive 2 wish-to-die: mieux|plus_simple|plus_facile|preferable|plus_doux|autant|reposant|reposante .. morte|mort|d'etre_morte|d'etre_mort|la_mort|mourir|si_j'etais_morte|crever unless MOURNING GAME
    passive 2 wish-to-die: serais|serai mieux .. morte|mort|sous_terre|six_pieds|au_cimetiere
    passive 2 wish-to-die: prefererais|prefere|aimerais|plutot .. etre dessous|morte|mort|dans_la_tombe|sous_terre|enterree
    passive 1 wish-to-die: plutot mourir|crever que unless HUMOUR TRIVIAL
    passive 2 wish-to-die: vivre ou mourir|crever|non|pas
    passive 2 wish-to-die: vivre ou mourir ... egal|fiche|fous|pareil|importe
    passive 2 wish-to-die: m'est|est|serait egal .. de? .. mourir|vivre|crever|morte|je_meurs
    passive 2 wish-to-die: m'en|me fiche|fous|moque|balance .. de|si .. mourir|vivre|crever|je_meurs|je_vis|je_creve
    passive 2 wish-to-die: si .. je .. meurs|mourais|creve|crevais|mourrais .. demain|ce_soir|maintenant|cette_nuit|grave|egal|tant_mieux|soulagee|soulagement|derangerait|fous
    passive 2 wish-to-die: ca|ce me .. derangerait|gene|generait|derange pas .. de|si|que .. mourir|meurs|morte|mort|crever|reveille
    passive 2 wish-to-die: espere|voudrais|aimerais|souhaite|prie|reve|jaimerais .. avoir|que|attraper|choper|un|une|qu'un|faire|qu'une|me_faire .. cancer|accident|crise_cardiaque|tumeur|maladie|infarctus|leucemie|rupture_d'anevrisme
    passive 2 wish-to-die: cancer|grave|incurable|tumeur|terminale|maladie|condamnee|condamne .. soulagee|soulage|soulagement|contente|content|tant_mieux|enfin|chance|libere|liberee|j'espere unless OTHER
    passive 2 wish-to-die: soulagee|soulage|soulagement .. si .. grave|cancer|incurable|mourais|malade|mort|morte
    passive 2 wish-to-die: decue|decu|deception|triste .. benin|rien_de_grave|pas_un_cancer|bonne_sante|bons_resultats|rien_trouve
    passive 2 wish-to-die: si .. voiture|camion|bus|quelque_chose|train|avion|chauffard|foudre .. renversait|ecrasait|fauchait|tombait|arrivait|percutait|tuait|crashait|renverse
    passive 2 wish-to-die: qu'une|qu'un|que .. voiture|camion|bus|quelque_chose|avion .. me? renverse|ecrase|fauche|tombe|percute|m'arrive|crashe
    passive 2 wish-to-die: traverse|traverser|traversais .. sans .. regarder ... SELF?
    passive 2 wish-to-die: traverse|traverser|traversais .. sans .. regarder
    passive 1 wish-to-die: mets|mettre|attache|boucle plus|pas .. ceinture|casque
    passive 2 wish-to-die: avion|turbulences|ascenseur|voiture|trembler|derape ... pense|dit|espere|espoir .. enfin|tant_mieux|faites|laisse|pourvu|oui
    passive 2 wish-to-die: envie|jalouse|jaloux|j'envie .. des|de|les|ceux .. morts|qui_sont_morts|cimetiere|qui_meurent|defunts|cadavres|qui_dorment
    passive 2 wish-to-die: j'envie|jalouse|jaloux|envier .. pepe|papi|mamie|grand_mere|grand_pere|pere|mere|lui|elle|papy|meme|morts|oncle|gens ... repose|reposent|dort|paix|tranquille|finie|plus_la
    passive 2 wish-to-die: lui|elle au_moins .. repose|dort|tranquille|paix
    passive 2 wish-to-die: mort|mourir|ne_plus_exister|neant|tombe .. air|semble|parait|serait|est|comme|m'apparait|fait .. reposant|reposante|doux|douce|douceur|soulagement|delivrance|paisible|repos|agreable|tentant|tentante|amie|vacances|beau|belle|tranquille|liberation|cadeau|bien|envie|facile|rassurant|sortie unless MOURNING FICTION
    passive 2 wish-to-die: attends|attendre|attendant|guette|vivement|hate .. la_mort|ma_mort|de_mourir|mon_tour|la_fin|que_ca_finisse|que_ca_s'arrete|de_crever|que_tout_s'arrete|que_mon_heure unless GAME FICTION PROJECT OVER
    passive 2 wish-to-die: assez|trop|bien vecu
    passive 2 wish-to-die: marre|assez|ras_le_bol|lasse|las de .. vivre|la_vie|cette_vie|exister|d'exister|d'etre_en_vie|de_l'existence|d'etre_la|d'etre_vivante|respirer|l'existence
    passive 2 wish-to-die: espere|espere_que|souhaite|prie|voudrais|demande|en_esperant|esperant .. que? .. hiver|nuit|ce|celle|annee|noel|jour|anniversaire .. soit|sera|etait la|le dernier|derniere
    passive 2 wish-to-die: que .. ce soit|sera|serait la|le|ma|mon derniere|dernier nuit|fois|hiver|noel|matin|anniversaire|jour
    passive 2 wish-to-die: chaque|cet hiver|nuit|annee .. sera|soit le|la dernier|derniere
    passive 2 wish-to-die: aurait du|pu me_prendre|tomber .. moi
    passive 2 wish-to-die: mort|morte|tue|tuee|accident|cercueil|enterrement|tombe|voiture .. aurait du|pu etre .. moi
    passive 2 wish-to-die: aurait du|pu etre .. moi .. mort|morte|place|accident|cercueil|tombe|voiture|avion|lit
    passive 1 wish-to-die: aurait du|pu etre .. moi
    passive 2 wish-to-die: pourquoi .. pas .. moi if MOURNING
    passive 2 wish-to-die: j'aurais|aurais|devrais|devais du? .. etre morte|mort|partir_a_sa_place|mourir|celle_qui|crever
    passive 2 wish-to-die: devrais .. etre .. morte|mort|crever|mourir
    passive 2 wish-to-die: merite .. de .. mourir|crever|la_mort
    passive 2 wish-to-die: merite pas .. de? .. vivre|d'etre_la|d'exister|la_vie|l'air|d'etre_en_vie
    passive 2 wish-to-die: laissez|laisse moi .. mourir|crever|partir|dormir_pour
    passive 2 wish-to-die: qu'on|que_quelqu'un|quelqu'un|que_dieu|si_seulement .. me? tue|bute|acheve|abatte|butait|tuait|ecrase|fusille|efface|debranche|pique unless HUMOUR GAME FICTION TRIVIAL
    passive 2 wish-to-die: tuez|achevez|butez moi unless HUMOUR GAME FICTION JOB PROJECT TRIVIAL
    passive 2 wish-to-die: prete|pret a mourir|partir $ unless TRAVEL
    passive 2 wish-to-die: peur de mourir|la_mort .. plus|non|aucune
    passive 1 wish-to-die: plus|pas|aucune peur .. mourir|mort
    passive 2 wish-to-die: mourir dans mon sommeil
    passive 2 wish-to-die: THINK a|de .. la_mort|ma_mort|mourir|ma_propre_mort .. souvent|tous|chaque|tout_le_temps|constamment|apaise|calme|reconfort|bien|sans_cesse|beaucoup|soulage|matin|soir|tt_le_temps unless FICTION GAME MOURNING WORK
    passive 1 wish-to-die: je THINK a|de .. la_mort|ma_mort|mourir unless FICTION GAME MOURNING WORK DREAM
    passive 2 wish-to-die: que|veux|voudrais|besoin|envie|faut|jveux|aimerais|veu|juste .. que? .. tout .. s'arrete|finisse|cesse|se_termine|soit_fini|soit_termine|arrete unless PROJECT JOB CARE
    passive 2 wish-to-die: que|veux|voudrais|besoin|envie|faut|jveux|aimerais|veu|juste .. que? .. ca .. s'arrete|finisse|cesse|se_termine|soit_fini|soit_termine|arrete unless PROJECT JOB CARE OVER
    passive 1 wish-to-die: que tout s'arrete|finisse|cesse|soit_fini unless PROJECT JOB
    passive 1 wish-to-die: que ca s'arrete|finisse|cesse|soit_fini unless PROJECT JOB OVER
    passive 2 wish-to-die: veux|voudrais|envie|besoin|aspire .. au|de|a|du|le .. repos_eternel|neant|sommeil_eternel|grand_sommeil|oubli|silence_eternel|noir_complet
    passive 2 wish-to-die: dormir .. et mourir
    passive 2 wish-to-die: aurait|aurais|fallait|devait|devrait|auraient .. du? .. m'enterrer|me_mettre .. avec|aussi|a_cote|pres
    passive 2 wish-to-die: m'enterrer .. avec|aussi
    passive 2 wish-to-die: pourquoi .. je .. suis|reste|vis|continue|existe|respire|reveille|survecu .. encore|la|vivante|vivant|toujours|pas_morte|en_vie|vivre|moi
    passive 2 wish-to-die: pourquoi .. suis_encore|suis_toujours|je_vis|je_suis_nee|je_suis_ne|suis_nee|etre_nee
    passive 2 wish-to-die: decue|decu|deception|deçue|colere|triste|furieuse|furieux|degoutee|degoute|enervee|desolee .. encore_la|toujours_la|d'etre_la|reveillee|reveille|me_reveiller|de_me_reveiller|toujours_vivante|en_vie|vivante|encore_vivante
    passive 2 wish-to-die: reveil|reveille|reveiller|matin|matins|reveillee .. deception|decue|decu|colere|triste|encore_la|toujours_la|vivante|degout|merde|pleure|toujours_en_vie unless JOB
    passive 1 wish-to-die: encore|toujours la|vivante|vivant|en_vie .. malheureusement|helas|merde|dommage|deception|decue
    passive 2 wish-to-die: suis encore|toujours la $ if SERIOUS
    passive 2 wish-to-die: tu|on .. voudrais|voudrait|aurais_envie .. aussi? .. DIE|arreter_d'exister|disparaitre
    passive 2 wish-to-die: mon coeur .. s'arrete|continue|bat .. pourquoi|encore|rien|quand_meme|enfin
    passive 1 wish-to-die: me laisser mourir|aller|crever|deperir|partir
    passive 2 wish-to-die: me laisser mourir|crever|deperir
    passive 2 wish-to-die: j'aimerais|aimerais|voudrais|veux|jveux|ai_envie|prefere .. mieux? .. crever|mourir

    # Ne pas se réveiller.
    passive 2 not-waking: WANT .. dormir|m'endormir|endormir|sommeil .. pour_toujours|a_jamais|eternellement|sans_fin|definitivement|et_ne|ne_plus|ne_jamais|plus_jamais|jamais|sans
    passive 2 not-waking: dormir|m'endormir|endormir|endors|endorme|dors|m'endorme|coucher|s'endormir .. et|pour|sans|puis .. ne_plus|ne_jamais|plus|jamais|pas|ne_pas .. reveiller|reveille|reveillerai|ouvrir|yeux unless FICTION
    passive 2 not-waking: dormir .. pour toujours|a_jamais|de_bon
    passive 2 not-waking: dormir pour toujours|eternellement|a_jamais|pour_de_bon unless FICTION
    passive 2 not-waking: s'endormir|m'endormir .. et .. puis_c'est_tout|c'est_tout|basta|voila|plus_rien|stop
    passive 2 not-waking: plus|jamais|ne|pas .. me|se reveiller|reveille|reveillais|reveillerai .. jamais|plus|demain? if SERIOUS NOW MOURNING
    passive 2 not-waking: ne? plus|jamais|pas .. me reveiller
    passive 2 not-waking: me reveiller|reveille plus|jamais|pas
    passive 2 not-waking: si .. je|jme .. me? .. reveillais|reveille|reveillait pas|plus|jamais
    passive 2 not-waking: endors|endormir|couche|coucher|dors .. esperant|espere|priant|souhaitant .. derniere|plus|pas|jamais|mourir?
    passive 2 not-waking: plus de? .. reveil|reveils|lundi|matins|lendemain|demain .. jamais|plus|rien
    passive 2 not-waking: qu'il n'y ait plus|pas de .. demain|lendemain|matin
    passive 2 not-waking: coma
    passive 2 not-waking: partir|m'en_aller|m'eteindre .. dans mon sommeil

    # Disparaître.
    passive 2 disappearance: WANT .. de? .. DISAPPEAR unless SHAME TRAVEL
    passive 2 disappearance: WANT .. qu'on|que .. DISAPPEAR unless SHAME TRAVEL
    passive 2 disappearance: si .. je .. pouvais .. DISAPPEAR unless SHAME TRAVEL
    passive 2 disappearance: DISAPPEAR .. FOREVER unless SHAME TRAVEL FICTION OTHER
    passive 2 disappearance: arreter|arrete|cesser|cesse d'exister|de_vivre|d'etre|d'etre_la
    passive 2 disappearance: veux|voudrais|voulais|aimerais|envie|pouvoir .. arreter|cesser de_respirer
    passive 2 disappearance: ne? plus exister|etre_quelqu'un|etre_personne .. jamais|du_tout|plus? if SERIOUS NOW
    passive 2 disappearance: plus exister|etre_la|etre_moi|etre_de_ce_monde|de_ce_monde unless MOURNING JOB
    passive 2 disappearance: pas|jamais|plus .. fait|faite|place|destinee .. pour .. vivre|cette_vie|la_vie|ce_monde|exister|etre_la
    passive 2 disappearance: ma place .. pas|plus|ni .. ici_bas|monde|terre
    passive 2 disappearance: monde|vie|tout|terre|maison|tout_le_monde|eux|ils .. continue|continuer|tourne|tourner|continuerait|continueraient .. sans moi .. calme|mieux|apaise|bien|paix|seule|tres|rassure|pareil|aussi
    passive 1 disappearance: monde|vie|tout|terre|famille .. continue|continuer|tourne|tourner|continuerait .. sans moi unless TRAVEL JOB
    passive 2 disappearance: imagine|imaginer|imaginais .. monde|vie|famille|maison|tout|les .. sans moi unless TRAVEL JOB
    passive 2 disappearance: fatiguee|fatigue|lasse|las|epuisee|epuise|marre|fatigue|usee|use|fatigues|creve|crevee .. de|d' .. vivre|exister|d'exister|etre_en_vie|d'etre_en_vie|la_vie|respirer|d'etre_moi|de_moi|etre_la|d'etre_la|l'existence unless JOB TRAVEL
    passive 2 disappearance: fatiguee|fatigue|lasse|epuisee|epuise de|d' vivre|exister
    passive 2 disappearance: vivre|exister|la_vie|l'existence|respirer .. m'epuise|fait_mal|trop_dur|trop_lourd|insupportable|me_pese|n'est_pas_pour_moi|pas_pour_moi|une_punition|un_calvaire|m'est_insupportable|me_fatigue unless JOB GAME
    passive 2 disappearance: qu'on .. m'oublie|m'efface|se_souvienne_plus
    passive 2 disappearance: personne .. se_souvienne|se_souviendra|souviendrait .. moi|j'ai_existe

    # Le poids pour les autres.
    passive 2 burden: PEOPLE .. BETTER .. GONE-IF unless TEAM
    passive 2 burden: GONE-IF .. PEOPLE ... BETTER unless TEAM
    passive 2 burden: BETTER .. GONE-IF unless TRAVEL JOB TEAM
    passive 2 burden: GONE-IF .. BETTER unless TRAVEL JOB TEAM
    passive 2 burden: NOBODY .. ne? .. NOTICE .. GONE-IF unless TRAVEL TEAM
    passive 2 burden: GONE-IF .. NOBODY|pas|rien .. NOTICE unless TRAVEL JOB TEAM
    passive 2 burden: NOTICE .. GONE-IF unless TRAVEL JOB TEAM
    passive 2 burden: serait|seraient|serais|sera|seront|s'en_sortirait|s'en_sortiraient|irait|iraient|vivrait|vivraient|auraient|aurait|porterait .. mieux|vie|heureux|tranquille|tranquilles|simple|facile .. sans moi|si_je|si_j'etais unless JOB TRAVEL TEAM
    passive 2 burden: mieux sans moi unless JOB TRAVEL TEAM
    passive 2 burden: sans moi .. mieux|simple|heureux|tranquille|tranquilles|facile|libres|respireraient unless TRAVEL JOB TEAM
    passive 1 burden: je|suis|etre|qu'un|juste .. BURDEN unless JOB TEAM
    passive 2 burden: BURDEN ... GONE-IF|mieux|libre|libres|soulages|soulage|disparaisse|disparaissais|disparaitre|mourir|morte|mort|crever|tranquilles|respirer|respirerait|bon_debarras unless JOB TEAM
    passive 2 burden: merite|meritent|meriterait|meriteraient .. une|un|autre|mieux|quelqu'un .. mere|pere|maman|papa|mari|femme|fille|fils|vie|mieux|autre .. que|sans|qui .. moi|ne_soit_pas_moi|soit_pas_moi unless TEAM
    passive 2 burden: mieux que moi ... disparaitre|libres|sans|partir|pleureraient unless TEAM
    passive 1 burden: merite|meritent .. mieux que moi unless TEAM
    passive 2 burden: pleureraient|pleurerait|pleureront|tristes|triste|pleurera|souffriraient .. un|une|quelque|deux|pendant|trois .. mois|temps|semaine|peu|jours|an|moment ... libre|libres|mieux|passeraient|oublieraient|tranquilles|apres|puis|heureux unless TEAM
    passive 2 burden: s'en remettraient|remettront|remettrait|remettra|remettrez if MOURNING SERIOUS NOW unless TEAM
    passive 2 burden: ils|elle|il|tout_le_monde|vous s'en remettraient|remettront|remettrait|remettra|remettrez unless TEAM
    passive 2 burden: vaux|vaudrais|vaut plus morte|mort .. que? unless TEAM
    passive 2 burden: seule|seul .. chose|cadeau|service .. utile|leur|faire|donner|puisse|reste ... absence|disparaitre|partir|mourir|mort|m'effacer|finir unless TEAM
    passive 2 burden: rendre|rendrais|rends|rendrait|fais|ferais .. service .. a|de .. tout_le_monde|eux|mourant|disparaissant|mes|leur|ma unless TEAM
    passive 2 burden: leur|lui|vous rendrais|rendrai|ferais .. service unless TEAM
    passive 2 burden: respirer|respirerait|respireraient|vivre|vivraient|vivrait|dormir .. mieux .. si|sans|quand .. moi|je unless TEAM
    passive 2 burden: personne .. ne? .. remarquerait|s'apercevrait|s'en_apercevrait|pleurerait|viendrait|regretterait|verrait|manquerai|manquerais|rendrait_compte|remarquera|pleurera|souviendra .. si|que|mon|mort|absence|enterrement|pas|moi|rien unless TEAM
    passive 2 burden: combien|temps .. de? temps .. avant|pour|mettraient|mettrait .. que|quelqu'un|on|remarque|s'en .. remarque|apercoive|trouve|rende|inquiete|s'en unless TEAM
    passive 2 burden: je .. manquerai|manquerais|manque a personne unless TEAM
    passive 2 burden: manquerai|manquerais .. a .. personne unless TEAM
    passive 2 burden: debarrasse|debarrasses|debarrassee|debarrasser .. de_moi unless TEAM
    passive 2 burden: changerait|change|changera .. rien|quoi .. si|que .. je|meurs|la|morte|disparaisse unless TEAM
    passive 1 burden: serais .. mieux .. ailleurs unless TEAM
    passive 1 burden: sers|sert .. plus? a rien unless JOB PROJECT TEAM
    passive 1 burden: assurance vie unless TEAM
    passive 1 burden: de trop $ unless TEAM

    # Plus de raison de vivre, plus d'avenir.
    passive 2 no-reason-to-live: plus|pas|aucune|sans|perdu|perdre|vois|cherche|trouve|quelle .. raison|raisons|but|sens|interet|gout|envie|force|courage|utilite .. de|a|d' .. vivre|exister|me_lever_le_matin|d'etre_la|me_reveiller|d'exister|rester_en_vie unless JOB PROJECT TRAVEL RECOVERED
    passive 2 no-reason-to-live: plus|pas|aucune .. raison|raisons .. vivre|continuer|rester|exister
    passive 2 no-reason-to-live: a quoi bon|ca_sert|sert .. de? vivre|continuer|exister|me_lever|rester|respirer|me_battre|se_battre|durer|me_reveiller unless JOB PROJECT
    passive 1 no-reason-to-live: a quoi bon
    passive 1 no-reason-to-live: pour quoi|rien $
    passive 2 no-reason-to-live: pourquoi .. continuer|vivre|rester|me_lever|exister|insister|encore_vivre|respirer .. a_vivre|vivre|encore? if SERIOUS NOW MOURNING
    passive 2 no-reason-to-live: pourquoi continuer a? vivre|exister|respirer
    passive 2 no-reason-to-live: vie .. vaut|valait|merite plus|pas|rien .. la_peine|le_coup|d'etre_vecue? unless JOB PROJECT GLADNESS
    passive 2 no-reason-to-live: vaut|valait .. pas|plus .. peine .. d'etre_vecue|vivre|d'etre_vecu|continuer
    passive 2 no-reason-to-live: ma|la|cette|ta vie .. n'a|a|n'avait|plus|pas|aucun .. aucun|plus|pas|de .. sens|interet|but unless WORK FICTION
    passive 2 no-reason-to-live: la|ma|cette vie|existence .. finie|fini|termine|terminee|foutue .. SELF?  if SERIOUS NOW MOURNING
    passive 2 no-reason-to-live: fini avec .. la_vie|vie|tout_ca|vivre|ce_monde
    passive 2 no-reason-to-live: vie ... j'en ai fini|assez|marre|veux_plus|veux_pas
    passive 2 no-reason-to-live: j'en|en veux|voulais plus|pas .. de .. vie|vivre
    passive 2 no-reason-to-live: rien|personne .. ne? .. me|m' .. retient|rattache|reste|attend|retenait|tient .. ici|vie|la|vivre|plus|monde|terre
    passive 2 no-reason-to-live: rien|personne|plus pour qui|quoi|laquelle vivre|rester|me_battre
    passive 2 no-reason-to-live: plus rien|personne .. a .. attendre|esperer .. de|la_vie|vie
    passive 2 no-reason-to-live: plus .. rien|de .. a|pour .. vivre
    passive 2 no-reason-to-live: reste|vis|suis|tiens|continue .. que|uniquement|seulement|juste|encore .. pour .. enfants|maman|chat|chien|eux|elle|lui|les_autres|parents|mes|habitude|pas_lui unless GLADNESS
    passive 2 no-reason-to-live: seule|seul .. raison|chose .. pour|qui .. suis|vis|retient|vie|la|reste|laquelle .. SELF? unless JOB
    passive 2 no-future: me_vois|m'imagine|me_voyais|me_projette|me_verrai|vois|imagine|arrive_a_me_voir|arrive_pas_a_me pas|plus|jamais .. a|en|dans|apres|au_dela|vieillir|vieille|vieux|avenir|d'avenir|trente|quarante|vingt|me_projeter|futur|l'avenir|demain|me_voir unless JOB TRAVEL DECISION MOVING EVENT
    passive 2 no-future: quand|lorsque .. je .. regarde|imagine|ferme .. il_n'y_a|y_a|rien|noir|vide|personne .. personne|rien|plus|noir|vide?
    passive 2 no-future: pas|plus|aucun avenir|futur|d'avenir|de_futur|de_lendemain|aucun_avenir|aucun_futur .. pour_moi|devant? unless JOB
    passive 2 no-future: pas|jamais|plus .. atteindrai|atteindre|arriverai|vivre|vivrai|serai_la|fetera|tiendrai .. trente|vingt|quarante|dix_huit|jusque|jusqu'a|noel|ete|vieux|vieille|longtemps unless GAME JOB
    passive 2 no-future: combien|jusqu'a_quand .. de? temps|jours|encore|vais .. tenir|supporter|durer|vivre|continuer|encore unless JOB PROJECT HUMOUR
    passive 2 no-future: je .. ne? tiendrai|tiendrais plus|pas .. longtemps|encore? unless JOB PROJECT
    passive 2 no-future: ni .. demain ni
    passive 1 hopelessness: peux|pouvais|arrive|en plus|pas .. continuer|tenir|avancer|lutter|me_battre|supporter|plus|vivre|comme_ca unless JOB PROJECT HUMOUR
    passive 2 hopelessness: peux|arrive|veux plus|pas .. vivre|supporter_la_vie|supporter_de_vivre|exister|a_vivre|d'etre_la unless JOB PROJECT HUMOUR
    passive 1 hopelessness: en peux plus unless JOB PROJECT HUMOUR
    passive 1 hopelessness: plus|aucun|pas|sans espoir|d'espoir|issue|d'issue|de_solution|solution unless JOB PROJECT GAME
    passive 1 hopelessness: abandonne|renonce .. tout|la_vie|a_vivre unless JOB PROJECT GAME
    passive 2 no-reason-to-live: ne? vois|comprends|trouve plus|pas .. interet|sens|utilite|raison|a_quoi .. d'etre_la|etre_la|d'etre_ici|de_rester|de_vivre|rester_la
    passive 1 hopelessness: j'abandonne|baisse_les_bras|laisse_tomber_tout $ unless JOB PROJECT GAME
    passive 1 hopelessness: rien .. ne? .. changera|jamais|ira_mieux|s'arrangera|sert|plus|d'important|m'interesse|compte
    passive 1 hopelessness: ca .. ira jamais mieux
    passive 1 hopelessness: ca|ce|cela .. sert|rime a? rien
    passive 1 hopelessness: fatiguee|fatigue|lasse|epuisee|marre .. de .. tout|lutter|me_battre|faire_semblant|souffrir|tout_ca|d'avoir_mal
    passive 1 hopelessness: trop|si fatiguee|fatigue|epuisee $ if SERIOUS
    passive 2 reunion: veux|voudrais|aimerais|envie|hate|besoin|espere|bientot|prete|pret|voudrai .. le|la|les|te|vous rejoindre|retrouver|suivre|revoir .. SELF? if MOURNING
    passive 2 reunion: rejoindre|suivre .. la_haut|ciel|paradis|maman|papa|mon_mari|ma_femme|mon_fils|ma_fille|mamie|papi|dans_la_mort|ou_il|bientot if MOURNING
    passive 2 reunion: etre|dormir|partir .. avec|pres_de|a_cote_de lui|elle|toi|eux|maman|papa|mon_mari|ma_femme|mon_bebe|mon_fils|ma_fille .. la_haut|encore|enfin|ou|tombe? if MOURNING
    passive 2 reunion: monde|vie sans lui|elle|toi|eux ... pas|plus|veux|sens|rien if MOURNING
    passive 2 reunion: vivre sans lui|elle|toi|eux|maman .. pas|plus|veux|peux? if MOURNING
    passive 2 reunion: veux|peux|sais pas|plus .. vivre sans
    passive 2 reunion: aurais|j'aurais du|voulu|prefere .. partir|mourir|le_suivre|la_suivre|m'en_aller .. avec|avant|a_sa_place|aussi? if MOURNING
    """

  static let distress = """
    distress 1 suffering: pleure|pleurer|pleurs|larmes|sanglots|pleurais|chiale|chialer
    distress 1 suffering: crise|crises de|d' panique|angoisse|larmes|nerfs
    distress 1 suffering: arrive|peux|pouvais plus|pas .. respirer|a_faire_face|faire_face|dormir|manger|me_lever|sortir|a_rien|m'arreter|continuer|a_dormir|comme_ca
    distress 2 suffering: me|m' deteste|hais|degoute|meprise|hait|detestais
    distress 2 suffering: deteste|hais ma .. vie|tete|corps|gueule|visage
    distress 1 suffering: nulle|nul|minable|rate|seule|seul|solitude|desespoir|desesperee|desespere|perdue|brisee|brise|depassee|deprime|deprimee|depression|angoissee|angoisse|anxieuse|anxieux|terrifiee|terrifie|malheureuse|malheureux|epuisee|epuise|lourd|gris|honte|effondree|effondre|etouffe|noie|coule|souffre|souffrance|insupportable|bout
    distress 2 suffering: si|tellement|trop|tres|completement|me_sens|suis seule|seul|vide|nulle|nul|desesperee|desespere|mal|perdue|brisee|deprimee
    distress 1 suffering: pas lave|lavee|mange|dormi|sorti|sortie|repondu|levee|parle
    distress 1 suffering: vide unless EMPTIED
    distress 1 suffering: craque|craquer|effondre|effondree|en_miettes
    distress 2 self-harm: me suis .. coupee|coupe|recoupee|recoupe|scarifiee|scarifie|rescarifiee|rescarifie|brulee|brule|rebrulee|rebrule|griffee|griffe|regriffee|regriffe|frappee|mutilee|mutile|remutilee|remutile|fait_mal|refait_mal|tailladee|taillade|retailladee|retaillade|entaillee|entaille|reentaillee|reentaille
    distress 2 self-harm: me coupe|coupais|recoupe|recoupais|scarifie|rescarifie|brule|mutile|taillade|griffe|frappe|couper|recouper|scarifier|rescarifier|mutiler
    distress 2 self-harm: scarification|scarifications|automutilation|mutilation|mutilations
    distress 1 self-harm: manches longues
    distress 2 self-harm: griffures|cicatrices|entailles|coupures|marques|brulures .. bras|poignet|cuisse|cuisses|manches|chat|cache|maman
    distress 2 self-harm: manches ... griffures|cicatrices|marques|coupures
    distress 1 self-harm: lame|rasoir|cutter|compas .. peau|bras|cuisse|encore|bruit|calme|soulage
    distress 2 violence: il|elle|papa|maman|pere|mere|mari|femme|copain|frere|beau_pere|ex|oncle|compagnon|mec|conjoint .. m'a|me|m'avait|nous .. frappee|frappe|gifle|giflee|battue|bat|etrangle|etranglee|violee|viole|menace|menacee|tapee|tape|enfermee|cogne|insulte|humilie
    distress 2 violence: violee|viol|violences|abusee|abus|agressee|agresse|attouchements|harcelee|harcele|harcelement|battue
    distress 2 violence: par la_gorge|les_cheveux unless CARE GLADNESS GAME
    distress 1 violence: bleu|bleus|oeil_au_beurre_noir|hematome|hematomes|coups
    distress 2 violence: peur|terrifiee|trouille .. de .. lui|mon_mari|mon_pere|papa|mon_copain|mon_conjoint|mon_ex|ses_coleres
    distress 2 violence: chaise|meuble|verrou .. contre|sur|a .. porte
    distress 2 eating: fait|faire|fais|faisais vomir
    distress 2 eating: crise|crises .. boulimie|boulimique|boulimie|hyperphagie|compulsion|compulsions
    distress 2 eating: boulimie|anorexie|anorexique|laxatif|laxatifs|purge|purger
    distress 2 eating: doigts .. gorge
    distress 1 eating: calories|kcal
    distress 2 eating: calories ... forte|vide|grosse|degoutee|trop|vomir|aujourdhui|seulement
    distress 2 eating: me|m' affame|prive|jeune|affamer|priver .. SELF?
    distress 2 eating: mange|manger .. puis|et|pour .. vomi|vomir|gorge|toilettes
    distress 2 eating: sens|suis .. forte|legere|propre|grosse|enorme .. quand|parce|si|vide .. vide|mange|faim
    distress 1 eating: pesee|pese|balance|kilos
    distress 2 other-person: elle|il|ils|ami|amie|frere|soeur|mere|maman|pere|papa|fils|fille|cousin|cousine|mari|femme|copine|copain|meilleur|meilleure|voisin|voisine|collegue|eleve|oncle|tante|coloc|quelqu'un|pote .. veut|voulait|voudrait|menace|parle|essaye|tente|ecrit|dit|pense|avait|songe|voulu .. de|que|a|qu'elle|qu'il|d'|un? .. mourir|se_tuer|suicide|suicider|se_suicider|en_finir|sauter|mort|vivre|voulait_mourir|veut_mourir|disparaitre|plan|plan_pour|jours
    # Qui s'est donné la mort est pleuré : on ne craint plus pour sa vie.
    idiom: s'est|se|s'etait|s' tue|tuee|tuait|tuent|tuer|tues a_la|au|a_le|a tache|travail|travailler|boulot|ouvrage|bosser|l'ouvrage
    distress 2 grief: s'est|s'etait|se_soit|se_sont suicide|suicidee|suicides|pendu|pendue|defenestre|defenestree|noye|noyee|immole|immolee|empoisonne|empoisonnee|donne_la_mort|donnee_la_mort|jete_sous|jetee_sous|tire_une_balle|ote_la_vie|enleve_la_vie
    distress 2 grief: s'est|s'etait|se_soit|se_sont tue|tuee|tues $|il_y_a|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|cette|ce|quand|apres|avant|et|chez|avec
    distress 1 grief: s'est|s'etait|se_soit|se_sont tue|tuee|tues
    distress 2 grief: suicide de mon|ma|mes|notre|son|sa
    distress 2 grief: perdu|perdue .. par|d'un|a_cause_d'un suicide
    distress 2 grief: a|avait|ait|ont mis fin a ses|leurs|sa jours|vie
    distress 2 other-person: se|s' tuer|tue|suicide|suicider|pendre|noyer|defenestrer|donner_la_mort|jeter_sous|scarifie|scarifier|taillade|mutile
    distress 2 other-person: s'est|s'etait|s' jete|jetee|scarifie|scarifiee|taille|taillee|coupe|coupee|tailladee|taillade
    distress 2 other-person: mettre|mette|mettra fin a ses jours|sa_vie
    distress 1 other-person: reanimation
    distress 1 other-person: SUICIDE
    distress 1 grief: morte|mort|deces|decede|decedee|enterrement|enterre|enterree|obseques|tombe|cimetiere|deuil|cendres|fausse_couche|cercueil|perdu|perdue|disparu
    distress 1 grief: me manque|manques|manquent
    distress 1 past: SUICIDE|KILL-SELF if PAST
    """
}
