extension FrenchGravity {
  /// Grave words said of trifles, and turns of speech that name death and mean none.
  static let jests = """
    CHORE = chanter, manger, porter, aller a, aller au, aller aux, aller chez, aller en, danser, regarder, appeler, telephoner, presenter, repasser, cuisiner, ecouter, avouer, partager, payer, m'excuser, demander, repondre, lire, nettoyer, ranger, jouer, boire, acheter, mettre, remettre, prendre le bus, prendre le metro, faire le menage, faire la vaisselle, faire du, faire la queue, faire les courses, assister, embrasser, courir, nager, camper, bosser avec, travailler avec, dormir sous, essayer, prêter, preter, emprunter, inviter, retourner au camping, passer noel avec, passer un week end, monter sur, parler en public, parler devant, lui demander, lui parler, lui dire, l'appeler, le rappeler, m'asseoir, rester assise a, participer, refaire mes, refaire la, refaire le, reprendre, relire, voter, coudre, reviser, etre vue, etre vu, sortir avec, sortir les, faire un exposé, faire un expose, faire ce, faire cet, faire cette

    context TRIVIAL: reunion|reunions|powerpoint|devoirs|dissert|dissertation|maths|file_d'attente|queue|lessive|vaisselle|lave_vaisselle|repassage|lundi|bouchons|tableur|gueule_de_bois|karaoke|wifi|imprimante|visio|impots|mails|mail|regime|chorale|partiel|partiels|exposé|expose|revisions|emploi_du_temps|poux|paillettes|flute|playlist|ikea|courses|aspirateur|chaussettes|poubelles|mairie|proprio|facture|factures|tram|bus|train|retard|grève|greve|dentiste|trajet|moustique|moustiques|hoquet|courbatures|abdos|pompes|squats|interro|controle_de|cantine|belle_mere|perceuse|travaux|logiciel|ordi|cafetiere|rdc|rez_de_chaussee
    context HUMOUR: rdc
    context HUMOUR: rez de chaussee
    context HUMOUR: au premier etage
    context EMPTIED: ai|a|as|ont|avons|avais|avait|avoir|viens_de|vient_de|fini_de|on_a vide|vides|vider|videe
    context EMPTIED: vide|vider|vides le|la|les|mes|mon|ma|ses|son|l' lave_vaisselle|poubelle|poubelles|placard|placards|frigo|bouteille|bouteilles|grenier|cave|garage|sac|cartons|valise|evier|baignoire|boite|verre|tiroir|armoire|coffre|piscine|camion|cendrier

    idiom: plutot|prefere|prefererais|prefererai|mieux|preferais mourir|crever|creve|mort|morte que de|d'? CHORE
    idiom: plutot|prefere|prefererais|mieux mourir|crever que de|d'? le|la|les|l'|lui|leur|y|en|me|m' CHORE
    idiom: disparaitre|disparais|disparu|disparue|rentrer|rentre|rentree|rentrerais|rentrais|entrer|me_cacher|m'enfoncer|passer|voulu_etre sous terre
    idiom: me? cacher|rentrer|disparaitre|glisser dans un|mon trou
    idiom: veut|veulent|voulait|voulaient|veux_tu|cherche|cherchent|aura|auront|voudrait ma|notre|ta|leur|sa mort|peau
    idiom: balle dans le|mon pied
    idiom: abrege|abregez|abreger mes|nos souffrances
    idiom: adieu|adieux monde cruel
    idiom: derniere|dernier|seconde|troisieme lettre|courrier|relance|rappel|mail a|au|aux|de|du|pour la|l'|le|mon? mairie|proprio|proprietaire|banque|assurance|impots|syndic|voisins|ecole|bailleur|notaire|avocat|tresor|agence|huissier|caf|mutuelle
    idiom: vide|vider|vides le|la|les|mes|mon|ma|ses|son|l'|une|un|des lave_vaisselle|poubelle|poubelles|sac|cartons|valise|evier|baignoire|piscine|camion|cendrier
    idiom: m'a|m'ont|m'avait|m'avaient|nous_a|nous_ont|t'a offert|offerte|offerts|donne|donnee|donnes|legue|file|vendu|rendu|prete|cede

    passive 1 wish-to-die: tuez|achevez|butez|tue|acheve|bute moi if TRIVIAL HUMOUR
    passive 2 wish-to-die: ^ tuez|achevez|butez|tue|bute moi $ unless TRIVIAL HUMOUR GAME FICTION JOB PROJECT
    active 1 thoughts: me|jme jette|jete par la fenetre unless HUMOUR TRIVIAL
    passive 2 no-reason-to-live: plutot|prefere|prefererais|mieux mourir|crever que .. vivre|continuer|supporter|endurer|souffrir|recommencer_a_vivre|rester_comme
    """
}
