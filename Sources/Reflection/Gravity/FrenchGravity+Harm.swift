extension FrenchGravity {
  /// What was done already and needs help within the hour, what others did to the writer, and what is denied in so many words.
  static let harm = """
    DRUGS = cachets, cachet, comprimes, comprime, medicaments, medicament, medocs, medoc, somniferes, somnifere, anxiolytiques, antidepresseurs, antidouleurs, paracetamol, paracetamols, doliprane, dolipranes, efferalgan, dafalgan, ibuprofene, aspirine, aspirines, morphine, xanax, lexomil, valium, tramadol, codeine, gelules, gelule, pilules, temesta, imovane, stilnox, zopiclone, seresta, betabloquants, lithium, rivotril, lyrica, insuline, digoxine, alprazolam, bromazepam
    I = j
    MANY = 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 32, 35, 36, 40, 42, 45, 48, 50, 55, 56, 60, 64, 70, 80, 90, 96, 100, 120, 150, 200, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix sept, dix huit, dix neuf, vingt, vingt cinq, trente, quarante, cinquante, soixante, cent, une dizaine, une dizaine de, une vingtaine, une vingtaine de, une quinzaine, une quinzaine de, une trentaine, une trentaine de, des dizaines de, tous mes, tous les, tous ses, tout mes, tt les, tt mes, plein de
    SWALLOWED = pris, prise, avale, avales, gobe, gobes, ingere, ingurgite, descendu, absorbe
    POISON = javel, eau de javel, antigel, desherbant, destop, deboucheur, mort aux rats, raticide, poison, white spirit, essence, soude, acide, detergent, pesticide, insecticide, ammoniaque, acetone, dissolvant, alcool a bruler, terebenthine, liquide de refroidissement, lave glace

    active 2 taken: SELF ai|viens? de|d'? SWALLOWED|prendre|avaler|gober environ|au_moins|peut_etre|pres_de|a_peu_pres|genre|les|mes|des? MANY de|des|d'? mes|ses|les|la? DRUGS unless CARE GAME FICTION WORK
    active 2 taken: SELF ai? SWALLOWED|vide toute_la|toute_une|tte_la|deux|trois|quatre|cinq|2|3|4|5|la|une|les boite|boites|plaquette|plaquettes|flacon|flacons|tube|tubes|poignee|poignees entiere|entieres|complete|de|d'|des|en_entier unless CARE GAME FICTION WORK
    active 2 taken: SELF ai? SWALLOWED tout_le|tout_mon|tout_un|le|un flacon|tube|stock|traitement entier|complet|en_entier|d'un_coup|de DRUGS? unless CARE GAME FICTION WORK
    active 2 taken: SELF ai? avale|avales|gobe|ingere|ingurgite plein_de|tous_mes|tous_les|tous_ses|trop_de|bcp_de|beaucoup_de DRUGS unless CARE GAME FICTION WORK
    active 2 taken: SELF ai? SWALLOWED trop_de|beaucoup_trop_de|bien_trop_de|trop_d'|bcp_trop_de mes? DRUGS|insuline unless CARE GAME FICTION WORK
    active 2 taken: les|l' ai tous|toutes|tout? avales|avalees|avale|gobes|gobe|gobees unless CARE GAME FICTION WORK
    active 2 taken: les ai tous|toutes|tout pris|prises $ unless CARE GAME FICTION WORK
    active 2 taken: ai tous|toutes|tout pris|avale|gobe mes|les|ses DRUGS unless CARE GAME FICTION WORK
    active 2 taken: ai|viens fait|de_faire une overdose|od|surdose unless GAME FICTION
    active 2 taken: suis en? overdose|surdose unless GAME FICTION
    active 2 taken: SELF ai|viens_de? bu|avale|ingere|absorbe|boire|avaler .. POISON unless GAME FICTION
    active 2 taken: me suis? ouvert|ouverte|taillade|tailladee|tranche|entaille|coupe|coupee les veines|poignets unless GAME FICTION WORK
    active 2 taken: ai ouvert|taillade|tranche|entaille|coupe mes|les veines|poignets unless GAME FICTION WORK
    active 2 taken: ai|me_suis injecte .. tout|toute|trop|le_stylo .. insuline|morphine|stylo|dose unless WORK GAME FICTION
    context CARE: comme prevu|prescrit|d'habitude|le_medecin|le_docteur|chaque_matin|tous_les_matins
    idiom: derniere page de|du ce|mon|la? carnet|cahier|livre|journal|roman|bouquin
    idiom: retenais|retenait|retenir|retenu mon|le|son souffle
    idiom: overdose de chocolat|gateau|cafe|cafeine|series|sucre|soleil|fromage|noel|infos|tele

    active 2 intent: vais|va_falloir|compte|jvais les|tout|tous avaler|gober|prendre ce_soir|tous|maintenant|toutes|cette_nuit|demain $ if SERIOUS NOW unless CARE GAME FICTION WORK TRAVEL EVENT
    active 2 intent: vais les avaler|gober unless CARE GAME FICTION WORK
    active 2 farewell: est|voici|voila|ecris ma|mon derniere|dernier|toute_derniere page|entree|note|article|message $ unless PROJECT JOB MOVING
    active 1 letters: ai ecrit|fini|termine|cachete|signe les|mes|toutes_les|trois|quatre|toutes_mes lettres|mots $ unless WORK PROJECT JOB EVENT
    active 1 affairs: tout est dans le|la|un|une|l'|mon? tiroir|dossier|enveloppe|classeur|boite|coffre|bureau pour unless MOVING WORK

    distress 2 hopelessness: je|j'? n'? en peux plus|pu $ unless HUMOUR
    distress 2 hopelessness: ^ je|j'? ne|n'? peux plus continuer|avancer|tenir $ unless HUMOUR

    HURTER = il, elle, ils, on, papa, maman, pere, mere, mari, femme, copain, copine, frere, beau pere, belle mere, ex, oncle, tante, compagnon, compagne, mec, conjoint, chef, patron, manager, entraineur, coach, prof, professeur, pretre, cousin, papi, grand pere, voisin, collegue, proprietaire, medecin, homme, type, gars, quelqu'un, inconnu, garcons, beau frere, moniteur, demi frere
    distress 2 violence: HURTER .. m'a|me|m'avait|m'ont|nous|m' frappee|frappe|gifle|giflee|battue|bat|etrangle|etranglee|violee|viole|menace|menacee|tabassee|tabasse|agressee|agresse|harcele|harcelee|cogne|cognee|abuse|abusee|insulte|insultee|humilie|humiliee|rabaisse|rabaissee|sequestre|sequestree
    distress 2 violence: HURTER .. m'a|m'avait|m'ont|me|m' encore? poussee|pousse|jetee|jete|plaquee|plaque|projetee|projete|balance|balancee|coincee|coince .. mur|sol|escalier|escaliers|porte|lit|contre
    distress 2 violence: HURTER .. me|m' touche|touchait|pelotait|pelote|tripote|tripotait|caressait|frole|frolait|frottait la|les|le|ma|quand|au|aux|sans|partout unless GLADNESS CARE
    distress 2 violence: HURTER m'a|m'avait touchee|touche quand|la|sous|partout|encore unless GLADNESS CARE
    distress 2 violence: HURTER .. n'arrete_pas|arrete_pas|continue|essaie|essaye|a_essaye de|a me? toucher|tripoter|peloter|embrasser|coller unless GLADNESS
    distress 2 violence: m'a|m'avait|m'ont|m' touchee|touche|tripotee|tripote|pelotee|pelote .. quand|petite|petit|ans|sans|nuit|seins|fesses|cuisse|cuisses|taille unless GLADNESS CARE
    distress 2 violence: HURTER .. m'a|m'oblige|me_force|m'a_forcee|m'a_force|m'a_obligee|m'a_oblige a coucher|faire|toucher|regarder|me_deshabiller|l'embrasser
    distress 2 violence: ai dit non|arrete .. il|elle|ils a|ont pas|continue arrete|ecoute|continue|quand_meme
    distress 2 violence: ai|suis|etais ete|me_fais|me_suis_fait|me_suis_faite violee|viole|violer|agressee|agresse|agresser|battue|battu|tabasser|harcelee|harcele|harceler|abusee|abuse|frappee|frappe|frapper|menacee|menace|menacer
    distress 2 violence: me fais|fait|suis_fait|suis_faite harceler|frapper|tabasser|agresser|violer|insulter|menacer|suivre
    distress 2 violence: HURTER .. menace|menacait|menaces de|d' me? me|nous|les|mes tuer|frapper|prendre|retrouver|publier|enfants
    distress 1 violence: HURTER .. dit|disait|repete|repetait .. ma faute
    distress 1 violence: c'est ma faute parce|si .. enerve|provoque|cherche

    distress 2 eating: pas|rien mange depuis|pendant|de .. jours|deux|trois|quatre|cinq|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche unless CARE
    distress 1 bodily: pas|rien .. mange|avale .. depuis|pendant|de|en .. trois|quatre|cinq|six|sept|huit|3|4|5|6|7|8|dix|10 jours unless CARE
    distress 1 bodily: pas|rien .. mange|avale .. depuis|pendant|de|en une|deux|toute_la|toute_une|plus_d'une semaine|semaines unless CARE
    distress 2 eating: trois|quatre|cinq|six|sept|huit|3|4|5|6|7|8|dix|10 jours sans manger|rien_manger|rien_avaler|nourriture unless CARE
    distress 1 bodily: trois|quatre|cinq|six|sept|huit|3|4|5|6|7|8|dix|10 jours sans manger|rien_manger|rien_avaler|nourriture unless CARE
    distress 1 bodily: evanouie|evanoui|m'evanouis|m'evanouir|malaise|malaises|perdu_connaissance|tombee_dans_les_pommes|tombe_dans_les_pommes|tombe_dans_les_vapes|vois_noir|voie_noir|voile_noir|tourne_de_l'oeil|ecroulee|m'ecroule unless CARE
    distress 2 eating: mange qu'une|seulement_une|juste_une|rien_qu'une|que_une pomme|pommes|salade|carotte
    distress 2 eating: vomi|vomir|rendu .. apres .. diner|repas|manger|gouter|dejeuner unless CARE
    distress 2 eating: saute .. repas|diner|dejeuner .. forte|fier|fiere|legere|gagne|controle|victoire

    distress 2 drinking: ai|j'ai bu .. seule|seul|toute_seule|tout_seul unless GLADNESS
    distress 2 drinking: ai|j'ai bu|vide|descendu|fini .. bouteille|bouteilles|litre|vodka|whisky .. seule|seul|encore|entiere|entieres
    distress 2 drinking: bois trop|tous_les_soirs|tous_les_jours|chaque_soir|pour_oublier|pour_dormir|seule|seul|en_cachette
    distress 2 drinking: bu jusqu'a|jusqu'au|au_point .. trou_noir|tomber|plus_rien|vomir|m'ecrouler

    distress 2 other-person: elle|il|collegue|ami|amie|soeur|frere|fils|fille|copain|copine|voisin|voisine|mere|pere|maman|papa .. avoue|confie|dit|raconte|ecrit|explique .. que|qu'elle|qu'il|elle|il .. veut|voulait|voudrait|allait|va|pense|songe .. en_finir|mourir|se_tuer|suicide|se_suicider|disparaitre

    # Un corps qui a peut-être besoin d'un médecin tout de suite.
    context PANIC: crise|crises|attaque|attaques de|d' panique|angoisse|d'angoisse
    context PANIC: crise|crises d'angoisse
    context PANIC: je panique
    idiom: mal|douleur a|aux|dans la|les|le? poitrine|cotes .. force_de|d'avoir|a_force .. rire|ri|tousser|courir|chanter|crier|pleurer
    idiom: failli|manque|frise|presque .. faire|fait|avoir|eu un|une infarctus|crise_cardiaque|attaque
    context CHEST: douleur|douleurs|mal|oppression|etau|poids_qui_ecrase|brulure|serrement|point .. dans|a|au_milieu_de|sur|derriere la|ma|le|mon poitrine|thorax|sternum
    context CHEST: douleur|douleurs thoracique|thoraciques
    context CHEST: poitrine .. serre|ecrase|ecrasee|fait_mal|brule|comprimee|broyee
    idiom: prise|prises|don|dons|analyse|analyses|bilan|pression|groupe|transfusion|test|tests de|du? sang
    idiom: bon sang
    distress 2 bleeding: ai|j'ai|avais|viens_de .. vomi|crache|vomir|cracher ... sang|caillots unless CARE PAST WORK FICTION GAME
    distress 2 bleeding: me|m'|vais .. vomir ... sang|caillots unless CARE PAST WORK FICTION GAME
    distress 2 bleeding: je .. vomis|crache|tousse .. sang|caillots unless CARE PAST WORK FICTION GAME
    distress 2 bleeding: ^ vomi|crache .. sang|caillots unless CARE PAST WORK FICTION GAME
    distress 2 bleeding: ne? s'arrete|arrete pas|plus de saigner unless CARE PAST WORK FICTION GAME HUMOUR
    distress 1 bleeding: avait|y_a|vu|voir|eu|trouve|avec|traces|trace|peu .. sang unless CARE PAST WORK FICTION GAME
    distress 2 bleeding: coupure|coupures|entaille|entailles|plaie|plaies|poignet|poignets|bras|cuisse|cuisses .. saigne|saigner|saignent .. ne? s'arrete|arrete pas unless CARE PAST WORK FICTION GAME HUMOUR
    distress 2 bleeding: saigne|saigner .. ne? s'arrete|arrete pas .. coupure|coupures|entaille|bras|poignet|cuisse unless CARE PAST WORK FICTION GAME HUMOUR
    distress 2 bodily: bras|epaule|main gauche .. engourdi|engourdie|fourmille|fourmillements|lourd|lourde|mal|douleur|paralyse|sens_plus|picote if CHEST unless CARE PAST WORK FICTION
    distress 2 bodily: descend|irradie|monte|remonte|va|jusque|jusqu'a|dans .. dans|le|la|jusqu'au|jusqu'a|mon|ma bras|machoire|epaule if CHEST unless CARE PAST WORK FICTION
    distress 2 bodily: machoire .. mal|douleur|serree|engourdie if CHEST unless CARE PAST WORK FICTION
    distress 2 bodily: plus|pas|mal .. a? respirer|reprendre_mon_souffle|reprendre_ma_respiration|trouver_mon_souffle if CHEST unless CARE PAST WORK FICTION PANIC GLADNESS
    distress 2 bodily: souffle court|coupe if CHEST unless CARE PAST WORK FICTION PANIC GLADNESS
    distress 2 bodily: sueur|sueurs froide|froides|partout if CHEST unless CARE PAST WORK FICTION PANIC
    distress 2 bodily: depuis|pendant|fait .. heure|heures|ce_matin|midi|minutes|cette_nuit|hier_soir|tout_a_l'heure if CHEST unless CARE PAST WORK FICTION PANIC GLADNESS
    distress 2 bodily: ne? passe|part|s'arrete|cesse pas if CHEST unless CARE PAST WORK FICTION PANIC GLADNESS
    distress 2 bodily: suis_en_train_de|crois_que_je|peut_etre_que_je|je fais|faire un|une infarctus|crise_cardiaque|avc unless HUMOUR PANIC FICTION WORK PAST GAME

    distress 1 denied: pas|ni suicidaire|en_danger|d'idees_noires|idees_noires|d'idees_suicidaires
    distress 1 denied: pas|jamais .. au? SUICIDE|KILL-SELF|mourir
    distress 1 denied: pas|aucune .. envie|intention|idee de|d'? mourir|KILL-SELF|SUICIDE
    distress 1 denied: ferai|fais|vais pas|rien de? me_faire_de_mal|betise|betises|mal
    """
}
