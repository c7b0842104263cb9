extension FrenchGravity {
  /// Force, threats and being kept in; a child who is hurt in secret; and what is done to oneself on purpose.
  static let violence = """
    HURTER = copain de maman, copain de ma mere, compagnon de ma mere, beau pere, belle mere, fiance, ex mari, ex copain, beau frere, papy, nounou, surveillant, eleves, harceleur
    PARTNER = il, elle, mari, femme, copain, copine, compagnon, compagne, conjoint, mec, ex, fiance, ex mari, ex copain, pere, papa, beau pere, patron, patronne, employeur, oncle, jules
    ELDER = beau pere, belle mere, oncle, tonton, cousin, copain de maman, copain de ma mere, compagnon de ma mere, papi, papy, grand pere, demi frere, beau frere, baby sitter, parrain
    EX = ex, ex mari, ex copain, ex compagnon, ex conjoint, ex mec, ex femme, ex copine, ex compagne
    STRIKES = frappe, frappait, tape, tapait, cogne, cognait, bat, battait, battu, battue, tabasse, tabassait, tabassee, gifle, gifflait, giflait, giflee, etrangle, etranglait, etranglee, roue de coups, rouee de coups
    OF-HOME = maman, ma mere, papa, mon pere, mon frere, ma soeur, mon petit frere, ma petite soeur, mon grand frere, ma grande soeur, mon demi frere, ma demi soeur, mes freres, mes soeurs, mon fils, ma fille, mes enfants, nos enfants, les enfants, les petits, le petit, la petite, le bebe, mon bebe
    BLADE = couteau, couteaux, cutter, fusil, pistolet, flingue, arme, revolver, machette, hache, carabine
    LIMB = poignet, poignets, bras, cheveux, gorge, cou, nuque, machoire, menton, oreille, visage, doigts, epaules, cheville

    STRANGLES = etrangle, etranglee, etranglait, etrangles, etranglent, strangule, strangulee, etouffee avec un oreiller, etouffe avec un oreiller

    context HUSHED: fait|fais|faisais|faire semblant .. dormir|dormais|dors
    context HUSHED: a qui .. dire|parler|raconter
    context HUSHED: personne .. croira|croirait|croit
    context HUSHED: ne? me|m' croira|croirait pas|jamais
    context HUSHED: notre secret
    context HUSHED: si je le|en? dis|parle|raconte
    context HUSHED: rien|pas|jamais .. dire|dis|raconter|parler .. maman|mere|parents|personne
    context HUSHED: j'ai|ai 8|9|10|11|12|13|14|15|huit|neuf|dix|onze|douze|treize|quatorze|quinze ans
    context HUSHED: ne? bouge|bougeais|respire|respirais plus|pas
    context REFUSED: SELF .. dit|disais|dis|repete|crie .. non|stop|arrete|que_non|d'arreter
    context REFUSED: SELF ne? voulais|avais_envie|avais pas|plus
    context REFUSED: SELF .. supplie|demande .. arreter|d'arreter
    context PRESSED: suis|etais|etre sa|son femme|copine|mari|copain
    context PRESSED: est|etait|sommes|c'est maries|mariees|marie|en_couple|ensemble
    context PRESSED: lui|le dois|devais
    context PRESSED: devoir conjugal
    context PRESSED: pris|a_pris|me_prend .. comme
    context PURPOSE: expres|volontairement|deliberement
    context PURPOSE: seule chose|seul_truc .. calme|taire|apaise|soulage|aide|marche|silence
    context PURPOSE: fait|font|faire taire
    context PURPOSE: pour sentir|ressentir quelque|enfin
    context PURPOSE: ca|cela me? calme|apaise|soulage

    idiom: petites|minuscules mains|menottes .. autour_de_mon_cou?
    idiom: jete|lance|balance|lances un|une|des|la|le|son|sa oreiller|coussin|coussins|boule_de_neige|boules_de_neige|ballon|chaussette|chaussettes|peluche|confettis|farine|serviette|balle
    idiom: me|m'a|m' enferme|enfermee dans|avec ses_bras|mes_pensees|mon_travail|ma_bulle
    idiom: bousculee|bouscule|bousculees en_ce_moment|par|au|le_planning|mes_habitudes|mes_certitudes|l'emploi
    idiom: par le|les bras|main|epaules pour|et danser|m'aider|rire|danse|traverser

    distress 2 violence: HURTER .. m'a|m'avait|me|m'ont|m'_a encore? bousculee|bouscule|bousculait|secouee|secoue|secouait|empoignee|empoigne|trainee|traine|projetee|jetee|plaquee .. contre|par_les|par_le|par_la|frigo|mur|porte|escalier|lit|sol|voiture|table|evier|encore|cheveux unless GAME
    distress 2 violence: HURTER m'a|me|m'avait encore|re? bousculee|secouee|empoignee|bousculait $ unless GLADNESS JOB
    distress 2 violence: HURTER m'a|me|m'avait encore|re? bousculee|secouee|empoignee|bousculait et|hier|quand|devant unless GLADNESS JOB
    distress 2 violence: HURTER .. m'a|m'avait|me encore? pousse|poussee|poussait .. frigo|table|evier|lavabo|canape|terre|voiture|radiateur|sol|mur|porte
    distress 2 violence: mis|met|mettait|serre|serrait|passe|pose les|ses|sa|la mains|main|doigts autour|sur|a|au de? mon|du|ma|la cou|gorge unless CARE GLADNESS
    distress 2 violence: mains|main|doigts autour de mon|ma cou|gorge unless CARE GLADNESS
    distress 2 violence: HURTER .. m'a|me|m'avait serre|serree|saisie|saisi|attrape|attrapee|empoigne|tordu|tord|tire|agrippe|agrippee|broye .. le|la|les|par|a LIMB unless CARE GLADNESS GAME
    distress 2 violence: HURTER .. m'a|me|m'avait encore? giflee|gifle|tapee|tape|cognee|cogne|mordue|mordu|brulee|crache|secouee|etranglee|etrangle|fessee $ unless GAME HUMOUR GLADNESS
    distress 2 violence: HURTER .. m'a|me|m'avait encore? giflee|gifle|tapee|tape|cognee|cogne|mordue|mordu|brulee|crache|secouee|etranglee|etrangle|fessee dessus|et|hier|devant|quand|avec|encore|cette_nuit|fort unless GAME HUMOUR GLADNESS
    distress 2 violence: HURTER .. leve|levait la main|le_poing .. sur moi
    distress 2 violence: HURTER .. jete|lance|balance .. a la figure|tete|gueule
    distress 2 violence: couteau|arme .. sous_la_gorge|devant_moi|contre_moi|m'a_menacee unless FICTION GAME NEWS
    idiom: bat|battait|battu|battue encore|toujours|souvent? OF-HOME encore|toujours? au|aux|a_la|a|a_l' scrabble|echecs|tennis|ping_pong|cartes|dames|belote|petanque|uno|monopoly|badminton|course|jeu|jeux|tarot|foot|flechettes|ludo|memory|bowling|billard|golf|natation|rami|yams
    idiom: bat|battait|battu|battue OF-HOME de .. points|peu|secondes|minutes
    idiom: couteau suisse|a_pain|a_beurre|a_huitres|a_fromage|de_scout
    distress 2 violence: papa|pere|beau_pere|maman|mere|belle_mere|copain_de_maman|copain_de_ma_mere|compagnon_de_ma_mere|mari|compagnon|compagne|conjoint|copain|mec|EX|parrain|oncle .. STRIKES sur|dessus|encore? OF-HOME unless GAME
    distress 2 violence: papa|pere|beau_pere|maman|mere|belle_mere|copain_de_maman|copain_de_ma_mere|compagnon_de_ma_mere|mari|compagnon|conjoint|EX .. leve|levait la_main|le_poing .. sur OF-HOME
    distress 2 violence: il|elle|ils a|ont|avait? encore? frappe|frappait|frappent|cogne|cognait|bat|battait|battu|tabasse|tabassait|etrangle|etranglait|gifle|giflait sur|encore? OF-HOME unless GAME

    # Menaces de mort, couteau, et qui suit partout.
    distress 2 violence: HURTER|EX .. dit|disait|repete|repetait|jure|promet|crie|hurle|hurlait|ecrit|menace|menacait .. qu'il|qu'elle|qu'un_jour|que|il|elle? il|elle? va|allait|ira|finira_par|finirait_par me|nous tuer|buter|crever|egorger|planter|retrouver|abattre unless HUMOUR GAME
    distress 2 violence: HURTER|EX .. menacee|menace|menacait|menaces|menacees de|d' me? me|nous|les tuer|buter|egorger|frapper|abattre unless HUMOUR GAME
    distress 2 violence: si je|on me? le|la|l'|les? partais|pars|partirais|quittais|quitte|quittait|quitterais|separe|separais .. il|elle .. me|nous|m' tuerait|tuera|tue|buterait|butera|retrouverait|retrouvera|egorgerait unless HUMOUR GAME
    distress 2 violence: partais|pars|quittais|quitte|quittait|partie|partir ... il|elle saurait|saura|pourrait|finirait_par|finira_par me|nous retrouver unless HUMOUR GAME
    distress 2 violence: je_vais|j'vais|jvais|je_finirai_par te|vous tuer|buter|crever|egorger|planter .. dit|hurle|crie|repete|ecrit .. il|elle|mari|copain|EX|pere|mec|compagnon unless HUMOUR GAME
    distress 2 violence: mari|copain|EX|pere|mec|compagnon|conjoint|il .. dit|hurle|crie|repete|ecrit|envoie|envoye .. je_vais|j'vais|jvais te|vous tuer|buter|crever|egorger|planter unless HUMOUR GAME
    distress 2 violence: menaces de mort
    distress 2 violence: EX .. a|avait|tient|tenait|montre|sorti|brandi|pris un|le|son BLADE unless GAME
    distress 2 violence: HURTER .. brandi|brandit|brandissait|pointe|pointait|agite|agitait un|le|son|une|des BLADE unless GAME
    distress 2 violence: il|elle|mari|compagnon|conjoint|copain|mec|EX|pere .. montre|montrait|sorti|sortait un|le|son|une|des BLADE dans_sa|de_sa|sous|et|pour_que|quand|devant_moi|devant_nous|devant_les unless GAME
    distress 2 violence: mari|compagnon|conjoint|copain|mec|EX .. montre|sorti un|le|son|une|des BLADE $ unless GAME
    distress 2 violence: BLADE et? il|elle m'attend|attend|m'attendait|rode|est_en_bas|est_devant|est_dehors unless GAME
    distress 2 violence: BLADE .. sur|sous|contre ma|mon gorge|cou unless FICTION GAME
    distress 2 violence: EX .. me|m'|m'a|nous suit|suivait|suivi|suivie|traque|traquait|piste|pistait|epie|guette unless GAME
    distress 2 violence: il|elle me|m'a|nous suit|suivait|suivi|suivie|traque|traquait|guette|guettait|epie|attend|attendait .. depuis|apres .. rupture|separation|divorce|que_je_l'ai_quitte|que_je_suis_partie|que_je_l'ai_quittee
    distress 2 violence: depuis .. rupture|separation|divorce|je_l'ai_quitte|je_l'ai_quittee|je_suis_partie il|elle me|nous suit|suivait|traque|guette|epie|attend
    distress 2 violence: homme|type|gars|inconnu|voisin|collegue me|m'a|m' suit|suivait|suivi|suivie jusque|jusqu'a|jusqu'au|dans_la_rue|depuis|tous_les|chaque|dans_le_metro|partout
    distress 2 violence: suivie|suivi|traquee|traque|pistee|epiee .. par .. EX|un_homme|un_type|un_inconnu
    distress 1 violence: EX m'attend|m'attendait|rode|rodait|stationne .. en_bas|devant|dehors|sortie|au_pied
    distress 1 violence: HURTER va|allait me tuer|buter $ unless HUMOUR TRIVIAL GAME
    distress 1 child: papa|maman|copain_de_maman .. STRIKES sur|encore? OF-HOME unless PAST

    # Ce où une vie est en jeu.
    idiom: etrangle|etranglee|etranglait de|par rire|emotion|bonheur|joie|l'emotion|sanglots|la_cravate|le_col
    distress 2 violence: HURTER|EX .. a|m'a|avait|voulait|veut|voulu|failli|tente|essaye .. de? m'etrangler|me_etrangler|m'etouffer|me_noyer unless GAME HUMOUR
    distress 2 violence: HURTER|EX .. m'a|me|m'avait menacee|menace|menacait .. avec|d'|de un|le|son|une|des? BLADE unless GAME HUMOUR
    distress 2 violence: HURTER|EX .. mis|mettait|met|colle|collait|appuye|appuyait|pointe|pointait|braque|braquait|tenu|tenait|pose|posait|plaque un|le|son|une|des? BLADE sur|contre|vers moi|nous unless GAME HUMOUR WORK
    distress 2 violence: HURTER|EX .. mis|mettait|met|colle|collait|appuye|appuyait|pointe|pointait|braque|braquait|tenu|tenait|pose|posait|plaque un|le|son|une|des? BLADE sur|sous|contre|a|dans la|ma|mon|le gorge|cou|tempe|visage|ventre|tete|dos|nuque|poitrine|joue unless GAME HUMOUR WORK
    distress 2 violence: mis|mettait|appuye|appuyait|plaque|presse|tenu|pose un|le|son|l'|la? oreiller|coussin sur|contre mon|ma|le|la visage|figure|tete|bouche|nez unless GAME HUMOUR GLADNESS
    distress 2 violence: maintenu|maintenue|tenu|tenait|enfonce|plonge|maintenait la|ma tete|figure .. sous|dans .. eau unless GAME HUMOUR GLADNESS
    distress 1 deadly: HURTER|EX .. m'a|me|m'avait|nous|m' encore|presque|a_moitie|failli? STRANGLES unless GAME GLADNESS HUMOUR
    distress 1 deadly: HURTER|EX .. a|m'a|avait|voulait|veut|voulu|failli|tente|essaye .. de? m'etrangler|me_etrangler|m'etouffer|me_noyer unless GAME HUMOUR
    distress 1 deadly: ai|suis|etais|etre ete? etranglee|strangulee|etranglee_par
    distress 1 deadly: il|elle|papa|pere|beau_pere|mari|compagnon|copain|EX a|ont|avait? encore? etrangle|etranglait|etranglee OF-HOME unless GAME
    distress 1 deadly: mis|met|mettait|serre|serrait|serres|passe|pose les|ses|sa|la|ma|mon mains|main|doigts|cou|gorge autour|sur|a|au|du|de? de? mon|du|ma|la|le? cou|gorge? unless CARE GLADNESS
    distress 1 deadly: mains|main|doigts autour|sur de? mon|ma cou|gorge unless CARE GLADNESS
    distress 1 deadly: HURTER|EX .. m'a|me|m'avait serre|serree|saisie|saisi|attrape|attrapee|empoigne|empoignee|tenue|tenu|plaquee .. le|la|a|par cou|gorge unless CARE GLADNESS GAME
    distress 1 deadly: par la gorge unless GAME
    distress 1 deadly: HURTER|EX .. m'a|me|m'avait menacee|menace|menacait .. avec|d'|de un|le|son|une|des? BLADE unless GAME HUMOUR
    distress 1 deadly: HURTER|EX .. mis|mettait|met|colle|collait|appuye|appuyait|pointe|pointait|braque|braquait|tenu|tenait|pose|posait|plaque un|le|son|une|des? BLADE sur|contre|vers moi|nous unless GAME HUMOUR WORK
    distress 1 deadly: HURTER|EX .. mis|mettait|met|colle|collait|appuye|appuyait|pointe|pointait|braque|braquait|tenu|tenait|pose|posait|plaque un|le|son|une|des? BLADE sur|sous|contre|a|dans la|ma|mon|le gorge|cou|tempe|visage|ventre|tete|dos|nuque|poitrine|joue unless GAME HUMOUR WORK
    distress 1 deadly: BLADE .. sur|sous|contre|a ma|mon|la gorge|cou|tempe|ventre unless FICTION GAME NEWS WORK
    distress 1 deadly: BLADE contre_moi|sur_moi unless FICTION GAME NEWS WORK
    distress 1 deadly: mis|mettait|appuye|appuyait|plaque|presse|tenu|pose un|le|son|l'|la? oreiller|coussin sur|contre mon|ma|le|la visage|figure|tete|bouche|nez unless GAME HUMOUR GLADNESS
    distress 1 deadly: maintenu|maintenue|tenu|tenait|enfonce|plonge|maintenait la|ma tete|figure .. sous|dans .. eau unless GAME HUMOUR GLADNESS
    distress 1 deadly: BLADE et? il|elle m'attend|attend|m'attendait|rode|est_en_bas|est_devant|est_dehors unless GAME

    # Enfermer, priver, surveiller.
    distress 2 violence: HURTER ne? me|m'|m'a|m'avait|nous|nous_a enferme|enfermee|enfermes|enfermait|enferment|boucle|bouclee|sequestre|sequestree $
    distress 2 violence: HURTER ne? me|m'|m'a|m'avait|nous|nous_a enferme|enfermee|enfermes|enfermait|enferment|boucle|bouclee|sequestre|sequestree quand|dans|a|au|a_cle|dehors|et|la|des|chaque|le|toute
    distress 2 violence: HURTER .. ferme|verrouille|fermait .. a_cle|la_porte|le_verrou .. quand|pour .. il|elle|je|sort|sorte|sors|parte|pars
    distress 2 violence: PARTNER .. garde|gardait|cache|confisque|prend|pris|retient|detient .. mes|mon|ma|tous papiers|passeport|piece_d'identite|carte_d'identite|carte_de_sejour|titre_de_sejour|salaire|paie|paye|cles|clefs unless TRAVEL MOVING
    distress 2 violence: PARTNER .. garde|gardait|cache|confisque|retient .. mon|ma|mes telephone|portable|carte_bancaire|carte_bleue|carte|cb|argent
    distress 2 violence: PARTNER m'a|me|m'avait encore? pris|prend|confisque|enleve mon|ma|mes telephone|portable|carte|carte_bancaire|carte_bleue|cb|papiers|passeport|argent|salaire|cles .. unless TRAVEL
    distress 2 violence: PARTNER .. ne? .. laisse|veut|autorise|permet pas|plus|jamais .. voir|sortir|travailler|parler|appeler|que_je_voie|que_je_sorte|que_je_travaille|telephoner .. amies|amis|famille|mere|soeur|parents|seule|dehors|personne?
    distress 2 violence: PARTNER .. m'interdit|me_defend|m'empeche .. de|d' .. voir|sortir|travailler|parler|appeler|aller|partir|telephoner
    distress 2 violence: si je pars|parle|pars_il|le_quitte|porte_plainte ... prend|prendra|tue|tuera|retrouve|retrouvera|enleve .. petits|enfants|filles|fils|gosses|moi|me|petit|petite
    distress 2 violence: si je pars|parle|le_quitte|le_dis .. il|elle prend|prendra|me_tue|me_tuera|me_retrouvera|me_retrouve|garde|gardera

    # Non, et la suite.
    distress 2 violence: ^ et|mais|puis? il|elle|ils|on a|ont|m'a? quand_meme|pourtant|juste? continue|insiste|recommence|fait|force|passe_outre|pas_ecoute|pas_arrete quand_meme|malgre_tout|comme_si_de_rien|jusqu'au_bout|encore? $ if REFUSED
    distress 2 violence: ai|avais dit que? non|stop|arrete .. il|elle|ils a|ont|m'a .. continue|quand_meme|force|forcee|insiste|pas_ecoute
    distress 2 violence: dit|disais non ... a continue|quand_meme
    distress 2 violence: HURTER .. m'a|m'avait|me|m'ont encore? forcee|forcait|force|contrainte|oblige|obligee $
    distress 2 violence: HURTER .. m'a|m'avait|me|m'ont encore? forcee|forcait|force|contrainte|oblige|obligee hier|encore|cette_nuit|quand|et|samedi|dimanche|ce|la_nuit|malgre|a_coucher|a_le_faire|a_avoir
    distress 2 violence: HURTER .. s'est|se impose|imposee|force a moi
    distress 2 violence: attendu|attends|attendais .. que .. finisse|passe|soit_fini|termine if PRESSED REFUSED
    distress 2 violence: ne? voulais|avais_envie pas ... continue|force|forcee|insiste|quand_meme if PRESSED
    distress 2 violence: sans mon consentement|accord unless WORK JOB NEWS

    # Un enfant, et qui vient la nuit.
    distress 2 violence: HURTER .. est|etait|vient|venait|entre|entrait|rentre|venu|se_glisse|s'est_glisse .. dans|sur|jusqu'a ma|mon? chambre|lit if HUSHED
    distress 2 violence: ELDER .. est|etait|vient|venait|entre|entrait|rentre|venu|se_glisse|s'est_glisse .. dans|sur ma|mon chambre|lit .. encore|nuit|soir|dors|dormais|dort|noir|ivre
    distress 2 violence: ELDER|pere|papa|frere|voisin|moniteur|entraineur|prof|il .. recommence|a_recommence|remet_ca|a_remis_ca|continue if HUSHED
    distress 2 violence: ELDER|voisin|moniteur|entraineur .. recommence|recommencait|remet_ca|le_fait|fait_ca .. quand|des_que|lorsque|chaque|pendant .. parents|maman|mere|seule|seul|sortent|partent|dorment|dort|la
    distress 2 violence: ca|cela a? recommence|recommencait|reprend|repris .. avec .. ELDER|mon_pere|papa|pere
    distress 1 violence: ca|cela a? recommence|recommencait|reprend .. avec .. mari|copain|mec|compagnon|conjoint|lui|ex|frere|entraineur
    distress 2 violence: ELDER|moniteur|entraineur|pretre|voisin|prof .. me|m'|m'a touche|touchee|touchait|embrasse|embrassait|caresse|caressait|regarde_me|filme|filmait unless GLADNESS CARE WORK
    distress 2 violence: il|papa|pere|frere|homme me|m'a|m' touche|touchee|touchait $ if HUSHED
    distress 2 violence: il|papa|pere|frere|homme me|m'a|m' touche|touchee|touchait la|en_bas|et|quand|ou if HUSHED
    distress 2 violence: me|m'a fait|force|oblige a? toucher|regarder|deshabiller|me_deshabiller|garder_le_secret .. le|la|lui|sexe|secret|photos?

    # Ce qui s'est passé dans l'enfance, dit par ce qui est tu.
    context HUSHED: jamais|pas|rien .. dit|parle|raconte .. a_personne|a_maman|a_ma_mere|a_mes_parents|a_quiconque|a_papa
    context HUSHED: n'ai|ai jamais rien? dit|parle|raconte .. personne|maman|mere|parents
    context HUSHED: personne|nul ne? sait|savait|l'a_su|n'a_su|n'a_jamais_su
    AGED = quatre ans, cinq ans, six ans, sept ans, huit ans, neuf ans, dix ans, onze ans, douze ans, treize ans, quatorze ans, 4 ans, 5 ans, 6 ans, 7 ans, 8 ans, 9 ans, 10 ans, 11 ans, 12 ans, 13 ans, 14 ans
    SMALL = petite, petit, enfant, gamine, gamin, toute petite, tout petit, une enfant, une gamine, un gamin
    NEAR-KIN = oncle, tonton, cousin, cousins, beau pere, belle mere, demi frere, frere, grand pere, papi, papy, pere, papa, copain de maman, copain de ma mere, compagnon de ma mere, ami de la famille, ami de mes parents, parrain, voisin, baby sitter, pretre, cure, entraineur, moniteur, prof
    idiom: AGED de moins|plus
    idiom: ce qu'il|qu'elle|que mon|ma|le|la? NEAR-KIN|NAME? a|avait fait pour|avec|ensuite|apres|de_mieux|comme_metier|du|des|de_la|de_l'|de_son|de_sa|de_mon|de_ma|a_la|au
    distress 2 childhood: ce qu'il|qu'elle|qu'ils|que mon|ma|le|la? NEAR-KIN|NAME? m'a|a|m'avait|avait|me_faisait|faisait|ont fait? .. quand|l'annee_ou|l'ete_ou|l'hiver_ou|lorsque .. avais|etais|j'avais|j'etais AGED|SMALL if HUSHED unless GLADNESS HUMOUR FICTION GAME
    distress 1 childhood: jamais|pas|rien|personne .. dit|parle|raconte|sait|dire .. ce|de .. qu'il|qu'elle|que|qu'ils .. m'a|a|m'avait|avait|faisait|me_faisait|ont|passe fait|faisait|$|quand|passait|dans|la unless GLADNESS HUMOUR FICTION GAME
    distress 1 childhood: jamais|pas|rien .. dit|parle|raconte .. ce qui .. passait|passe|arrive|arrivait|arrivee .. avec|dans|chez|quand|la|le|au|derriere .. NEAR-KIN|lui|NAME|chambre|garage|grenier|cave|caravane|cabane|cabanon|tente|salle_de_bain|nuit unless GLADNESS HUMOUR FICTION GAME
    distress 1 childhood: oncle|tonton|cousin|beau_pere|demi_frere|parrain|copain_de_maman|copain_de_ma_mere venait|entrait|revenait|se_glissait dans ma|mon chambre|lit unless GLADNESS HUMOUR FICTION GAME
    distress 1 childhood: personne ne? sait|savait ce .. fait|faisait|passe|passait unless GLADNESS HUMOUR FICTION GAME
    distress 1 childhood: j'avais|avais|a|j'etais|etais|qu' AGED|SMALL unless GLADNESS HUMOUR FICTION GAME
    distress 1 childhood: plus|pas|jamais .. l'embrasser|lui_faire_la_bise|lui_dire_bonjour|le_regarder|rester_seule_avec_lui|rester_seul_avec_lui if HUSHED unless GLADNESS HUMOUR FICTION GAME
    distress 1 childhood: plus|pas|jamais .. embrasser|serrer|la_bise|m'asseoir|a_cote|seule_avec|seul_avec|meme_piece|meme_table .. de|d'|avec|a|que|mon|le? NEAR-KIN|lui|NAME if HUSHED unless GLADNESS HUMOUR FICTION GAME

    # Pas en sécurité chez soi.
    distress 2 violence: peur|terrifiee|terrifie|trouille|ose_pas .. de? .. rentrer|retourner $ unless TRAVEL
    distress 2 violence: peur|terrifiee|terrifie|trouille|ose_pas .. de? .. rentrer|retourner .. maison|chez_moi|chez_nous|ce_soir|la_bas|chez_lui|chez_mon|quand|parce|s'il|si_il unless TRAVEL
    distress 2 violence: pas en? securite .. a_la_maison|chez_moi|chez_nous|avec_lui|avec_elle
    distress 2 violence: peur qu'il|qu'elle|que_papa|que_mon_pere|que_mon_mari .. me|m'|nous|le|recommence? .. frappe|tue|retrouve|recommence|fasse_du_mal|tape|cogne unless GAME FICTION

    # Qui le subit est peut-être un enfant.
    distress 1 child: beau_pere|belle_mere|tonton|copain_de_maman|copain_de_ma_mere|compagnon_de_ma_mere|demi_frere|baby_sitter unless PAST
    distress 1 child: papa|maman|mon_pere|ma_mere|mes_parents|beau_pere .. me|m'|m'a|m'ont|nous frappe|frappee|frappent|tape|tapee|tapent|gifle|giflee|bat|battue|enferme|enfermee|cogne|brule|pousse|poussee|secoue|fouette|bouscule|bousculee unless PAST
    distress 1 child: j'ai|ai 8|9|10|11|12|13|14|15|16|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize ans unless PAST
    distress 1 child: quand|des_que|lorsque|pendant .. maman|mes_parents|ma_mere .. sort|sortent|travaille|dort|dorment|pas_la|partie unless PAST
    distress 1 child: au|du|mon college|lycee unless PAST
    distress 1 child: en 6e|5e|4e|3e|sixieme|cinquieme|quatrieme|troisieme|seconde|cm1|cm2 unless PAST
    distress 1 child: mon|ma|mes prof|maitresse|entraineur|moniteur|classe unless PAST

    # Ce qu'on se fait.
    idiom: me suis|etais coupee|coupe|recoupee|recoupe|brulee|brule|rebrulee|rebrule|griffee|griffe|fait_mal|refait_mal en|avec|sur|contre|au|aux|dans|a .. epluchant|cuisinant|sortant|four|casserole|poele|bouilloire|plaque|the|cafe|soupe|papier|ouvrant|coupant|taillant|jardinant|rasant|repassant|cuisine|ronces|rosiers|jouant|courant|tombant|sport|dos|conserve|verre_casse
    idiom: me suis|fait|fais|recoupe|fait_faire? coupe|couper|coupee|recoupe|recoupee|recouper|fait_couper les|mes|la|ma cheveux|ongles|frange|barbe|moustache
    idiom: me suis|fait recoupe|recoupee|recouper un|une|du|des|de
    idiom: me suis|etais coupee|coupe de|du|d' monde|tout|tous|mes_amis|mes_amies|eux
    distress 2 self-harm: brule|brulee|bruler|coupe|coupee|entaille|griffe|mordu|frappe|tape .. le|les|mon|mes bras|cuisse|cuisses|poignet|poignets|jambe|jambes|ventre|main|mains|peau|tete if PURPOSE
    distress 2 self-harm: brule|brulee|ecrase|eteint .. le|les|mon|mes|sur bras|cuisse|cuisses|poignet|jambe|peau|ventre .. cigarette|briquet|allumette|expres
    distress 2 self-harm: cigarette|briquet|cigarettes .. sur|contre mon|ma|mes|le|la bras|cuisse|peau|poignet|jambe
    distress 2 self-harm: cogne|cognee|tape|frappe .. tete .. contre .. mur|porte|sol|table
    """
}
