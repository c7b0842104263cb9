extension FrenchGravity {
  /// What is told by a gesture, a place or a number, and never by its name: force, harm done to oneself, fasting, a relapse, an attempt broken off.
  static let plainly = """
    SPOT = pont, parapet, rambarde, voie ferree, voies, rails, quai, falaise, toit, viaduc, balcon, rebord, passage a niveau, corniche, barrage, precipice
    BODY-PART = bras, cuisse, cuisses, poignet, poignets, avant bras, ventre, mollet, mollets, hanche, hanches, cheville, peau, jambe, jambes
    CUTTER = lame, lames, cutter, rasoir, ciseaux, compas, taille crayon, eclat de verre, bout de verre, scalpel
    SHIFT = reserve, ascenseur, couloir, vestiaire, vestiaires, archives, parking, local, toilettes, cave, chambre froide, atelier, bureau, salle de pause

    idiom: sauter|saute|sautais|sautait de_joie|au_plafond|au_cou|sur_l'occasion|du_lit|le_dernier|le_chapitre|le_repas|le_dejeuner|le_diner|la_page|une_page|un_repas|une_classe|la_corde|les_plombs

    # Un geste interrompu : le lieu, de combien il s'en est fallu, ce qui est venu entre.
    active 2 attempt: failli sauter|passer_par_dessus|enjamber|lacher|me_jeter|passer_de_l'autre_cote|avaler_tout|tout_avaler unless GAME TRAVEL HUMOUR FICTION DREAM GLADNESS
    active 1 attempt: ai|j'ai failli le_faire|y_aller|passer_a_l'acte|aller_jusqu'au_bout
    active 2 attempt: train|tgv|metro|rer|rapide|camion .. passe .. et .. ai|je|me_suis recule|reculee|ecartee|ecarte unless GAME FICTION TRAVEL GLADNESS
    active 2 attempt: sais pas pourquoi|ce_qui .. ai|me|m'a|m' recule|retenue|retenu|arretee|redescendue|redescendu if SERIOUS NOW PAST
    active 1 attempt: sais pas pourquoi|ce_qui .. ai|me|m'a|m' recule|retenue|retenu|redescendue|redescendu
    active 2 place: marche|marchee|alle|allee|retourne|retournee|monte|montee|descendu|descendue .. jusqu'a|au|a_la|sur|aux|vers .. SPOT ... longtemps|encore|deux_fois|recule|regarde|reste|restee unless TRAVEL GAME FICTION GLADNESS PROJECT JOB
    active 2 place: derriere|enjambe|par_dessus le|la|les rambarde|parapet|garde_fou|barriere ... recule|reculee|redescendu|redescendue|sauter|parle|vide|eau|appele|revenue|revenu unless TRAVEL GAME FICTION GLADNESS PROJECT JOB
    active 1 attempt: mais|et|puis|jusqu'a un|une|le|la|des|quelqu'un? passant|passante|homme|type|dame|couple|joggeur|chien|chat|voisin|voisine|gamin|flic est_passe|est_arrive|est_arrivee|m'a_suivie|m'a_suivi|s'est_arrete|s'est_arretee|m'a_parle|passait|promenait|m'a_demande
    active 2 attempt: leve|levee|descendu|descendue|alle|allee|relevee pour ouvrir|allumer|mettre|tourner le gaz unless PROJECT EVENT
    active 2 attempt: ouvert|ouvrir le gaz ... referme|ai_ferme|chat|chien|sonne|arretee|bebe|eteint unless PROJECT EVENT
    active 1 intent: suis|me_sens enfin en_paix unless DECISION EVENT PROJECT TRAVEL MOVING JOB GLADNESS
    active 1 calm-after-decision: DECIDED $ unless DECISION EVENT PROJECT TRAVEL MOVING JOB GLADNESS
    active 1 secrecy: en|n'en ai parle a personne

    # Ne pas se réveiller, sans dire qu'on le veut.
    passive 2 not-waking: endormir|m'endormir|coucher|me_coucher .. et .. que ce|ca soit fini|termine unless PROJECT JOB EVENT
    passive 2 not-waking: endormir|m'endormir un_soir|une_nuit|ce_soir|cette_nuit .. et .. fini|termine|plus|pas
    passive 2 not-waking: bien|beau|doux|bon|simple|facile|mieux|agreable|reposant de ne_pas|ne_plus se|me reveiller $ unless JOB TRAVEL GAME EVENT

    # La violence par le geste.
    idiom: tape|tapee|tapes|tapait|tapent .. dans la|le|l' main|mains|oeil|dos|mille|ballon
    idiom: tape|tapee|tapait|tapent dans le dos
    idiom: tape|tapee|tapait|tapent sur l'|le|les epaule|nerfs|systeme|ventre_de_rire|cuisses|doigts
    idiom: tape|tapee cinq|dans_la_main|dans_les_mains|la_discute|l'incruste|la_bise|un_texto|un_message|un_mail
    idiom: tu|vous ne? sers|servez plus|vraiment|franchement? a rien
    idiom: deux|trois|quatre|cinq|six|dix nouvelles
    idiom: lame|lames de|du parquet|plancher|lambris|scie|ressort|fond|tondeuse|store|volet
    idiom: marque|marques|trace|traces de|d'|du la? tondeuse|sucon|sucons|bouton|boutons|moustique|moustiques|bronzage|maillot|lunettes|oreiller|soleil|acne|varicelle|rasage|doigts
    idiom: cacher|cache|cachait un|mon|le|mes|des sucon|sucons|bouton|boutons|coup_de_soleil
    distress 2 violence: HURTER .. m'a|me|m'avait|m'ont|nous tenue|tenu|maintenue|maintenu|bloquee|bloque|soulevee|souleve|clouee|epinglee contre|sur|au le|la|un|une|l' mur|frigo|porte|evier|lavabo|voiture|sol|armoire|placard|cloison|carrelage|table|lit|canape|portiere unless GAME HUMOUR
    distress 2 violence: HURTER .. m'a|me|m'avait tenue|tenu|prise|pris|attrapee|attrape|saisie|saisi|soulevee|souleve|tiree|tire|trainee|traine|maintenue|maintenu|agrippee par la_gorge|les_cheveux|le_cou|la_nuque|le_col|la_machoire .. unless GAME HUMOUR GLADNESS
    distress 2 violence: HURTER .. eu|avait|a|met|mis|garde|laisse|serre|resserre|gardait la|sa|ses|les|une|deux main|mains|doigts|avant_bras sur|autour_de|a|contre ma|mon gorge|cou|bouche unless CARE GLADNESS
    distress 2 violence: HURTER .. contre le|la|un mur|porte|frigo|entree ... main|mains|avant_bras sur|a|autour_de la|ma|mon|le gorge|cou unless CARE GLADNESS
    distress 2 violence: HURTER ... met|mettait|mis|balade|promene|promenait|glisse|glissait ses|les|sa|la mains|main partout|sur_moi|sur_mes|dans_mon|sous_ma|sous_mon|aux_fesses|entre_mes unless CARE GLADNESS
    distress 1 violence: patron|patronne|chef|cheffe|manager|collegue|superieur|directeur|responsable|prof|entraineur|oncle .. me|m'a|m' coince|coincait|coincee|bloque|bloquait|colle|collait|suit|suivait .. dans|au|devant|contre SHIFT|mur
    distress 2 violence: papa|pere|frere|ELDER|voisin|grand_frere .. vient|venait|est_venu|entre|entrait|rentre|se_glisse .. dans|sur ma|mon chambre|lit .. quand|des_que|lorsque|pendant_que|apres_que|une_fois_que maman|mere|ma_mere|mes_parents|tout_le_monde|on|personne|les_autres|ils .. travaille|dort|dorment|sort|sortent|est_pas|n'est_pas|absente|part|est_partie|de_nuit|couchee|couches
    distress 2 violence: HURTER|THEY .. ne? s'est|se_sont|s'etait pas arrete|arretes .. quand|alors_que|meme_quand|lorsque|malgre .. ai|avais dit|crie|demande|hurle|supplie unless GAME HUMOUR
    distress 1 violence: ai|avais dit non puis|et|ensuite|apres .. plus|rien rien_dit|bouge|dit|parle
    distress 1 violence: ai|avais dit non puis|et|ensuite|apres .. laisse_faire|attendu
    distress 1 violence: jamais|pas appele|mis|nomme ca|cela|le_mot|ce_mot|un_mot? .. par son nom|dessus
    distress 2 violence: col_roule|foulard|echarpe|manches_longues|fond_de_teint|lunettes_noires|lunettes_de_soleil|maquillage|maquillee .. pour|cacher|couvrir|dissimuler .. marques|traces|bleus|bleu|coups|doigts|cocard
    distress 1 violence: col_roule|foulard|manches_longues|gilet .. juin|juillet|aout|canicule|en_plein_ete|trente_degres|35_degres
    distress 1 violence: dit|raconte|explique|repondu|invente .. que|avoir|a .. etais|suis|m'etais|me_suis|j'etais? tombee|tombe|cognee|cogne|glisse|heurtee|maladroite
    distress 1 violence: il|elle a pleure apres|ensuite|et_demande_pardon|en_demandant_pardon
    distress 1 violence: il|elle .. dit|jure|promis que|qu'il|qu'elle .. la? derniere fois
    distress 1 violence: il|elle .. dit|jure|promis .. recommencerait|recommencera|ferait|refera|toucherait plus|jamais|pas
    distress 2 violence: PARTNER|papa|pere|beau_pere|EX .. lance|lancait|casse|cassait|jete|jetait|brise|balance une|un|le|la|les|mon|ma|l' assiette|verre|telephone|chaise|assiettes|verres .. sur_moi|contre_le_mur|contre_la_porte|a_cote_de_ma|au_visage|dessus|vers_moi|dans_ma_direction|de_rage|de_colere|en_hurlant|en_criant|pendant_qu'il unless HUMOUR GAME
    distress 2 violence: PARTNER|papa|pere|beau_pere|EX .. casse|defonce|brise|enfonce la|ma porte .. poing|pied|coup|hurlant|colere|rage|chambre|salle_de_bain
    distress 2 violence: HURTER .. met|mettait|mis|pose|posait|passe|passait|glisse sa|ses|la|une|les main|mains sur|entre|sous ma|mes|mon cuisse|cuisses|hanche|hanches|fesses|seins|poitrine|jupe|pull unless CARE GLADNESS
    distress 2 violence: HURTER .. me|m'a|m' touche|touchee|touchait la|les taille|hanche|hanches|cuisse|cuisses|fesses|seins|poitrine unless CARE GLADNESS

    # Ce qu'on se fait, avec des mots simples.
    idiom: fait|fais|faire|refait du mal au|a_la|aux|a_l'|en dos|genou|cheville|epaule|main|doigt|pied|tombant|courant|jouant|skiant|bras|jardinant
    distress 2 self-harm: me suis encore? fait|refait|faite|refaite du mal
    distress 2 self-harm: je me|m' fais|refais|faisais|ferais|ferai|fait encore|parfois|toujours|souvent? du mal
    distress 2 self-harm: envie|besoin|recommence|recommencer|pense|penser|pensais|failli|voulais|veux|voudrais|vais|idee|continue|arreter|pulsion|pulsions|tentee|tente|peur .. de|a|d' me|m' faire|refaire du mal
    distress 2 self-harm: failli|voulais|veux|voudrais|vais me|m' faire|refaire du mal
    distress 2 violence: HURTER .. continue|aime|cherche|veut|voulait|essaie|essaye|adore|jure de|a|d'? me|m' faire du mal
    distress 2 self-harm: ressorti|repris|ressors|reprends|retrouve|resorti|rachete la|ma|une|les|mes|le|mon|un lame|lames|cutter|compas|scalpel unless PROJECT MOVING JOB
    distress 1 self-harm: ressorti|repris|ressors|reprends|rasoir|ciseaux la|ma|le|mon|les|mes rasoir|ciseaux
    distress 2 self-harm: lame|lames|cutter|compas|scalpel ... BODY-PART unless PROJECT FICTION GAME WORK
    distress 2 self-harm: BODY-PART ... lame|lames|cutter|compas|scalpel unless PROJECT FICTION GAME WORK
    distress 1 self-harm: CUTTER .. BODY-PART
    distress 1 self-harm: ai recommence $
    distress 1 self-harm: ^ sur|juste la|le|les|mon|ma cuisse|cuisses|bras|poignet|avant_bras|hanches|ventre
    distress 1 self-harm: la|ou|endroit .. ca|cela|personne|on .. se? voit|verra|voie|vois pas|rien
    distress 1 self-harm: ca|cela|sur_le_moment .. calme|soulage|apaise|redescend|fait_taire
    distress 2 self-harm: lignes|traits|coupures|entailles|balafres|estafilades sur|le_long_de|en_travers_de le|la|mon|ma|les|mes|du BODY-PART unless EVENT GAME CARE

    # L'alimentation par les chiffres et par ce qu'on cache.
    distress 2 eating: rien|pas avale|bouffe|ingurgite|ingere|grignote depuis|pendant|de .. jours|deux|trois|quatre|cinq|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier unless CARE
    distress 2 eating: pese .. kilos|kg|kilo ... encore|toujours|trop enorme|grosse|gros|obese|degoutante
    distress 2 eating: me trouve|vois|sens encore|toujours|trop enorme|grosse|gros|obese if SERIOUS NOW RECOVERED
    distress 1 eating: limite|objectif|prevu|autorise|permis|maximum|max|moins_de .. 2*|3*|4*|5*|6*|7*|8*
    distress 1 eating: demain moins|seulement|ce_sera|rien_que|max|pas_plus_de? 2*|3*|4*|5*|6* $
    distress 1 eating: couru|marche|pompes|abdos|velo|squats .. eliminer|bruler|compenser|perdre
    distress 1 eating: cheveux .. tombent|tombaient|par_poignees|s'en_vont
    distress 1 eating: robinet|douche|musique|vmc|ventilateur .. pour_qu'on|pour_que|pour_pas_qu'on
    distress 1 eating: paquets|emballages .. poubelle|poubelles|cache|caches|voisins

    # Boire à nouveau.
    distress 1 drinking: ai rechute|replonge|recraque|craque
    distress 1 drinking: bu|vide|descendu|bouteille|bouteilles .. bouteille|bouteilles|vodka|vin|whisky|entiere|entieres|litre
    distress 2 drinking: rechute|replonge|recraque .. bouteille|verre|vodka|vin|whisky|alcool|biere|litre|bu|boire
    distress 2 drinking: recommence|remis|remise|repris a boire
    distress 2 drinking: rebu|rebois|rebu_hier
    distress 2 drinking: pas .. dit|appele|avoue .. a? mon|ma parrain|marraine unless EVENT
    """
}
