/// The French table, first part: concepts, and what stands around. ``GravityTable`` says how to read it.
enum FrenchGravity {
  /// Words that are recognised misspelt or disguised.
  static let keyWords = """
    suicide suicider suicidaire suicidaires disparaitre medicaments somnifere somniferes
    =crever =mourir =pendre =vivre =cachets =tuer =overdose =mort =corde =suicides =kill =die
    """

  static let concepts = """
    I = je, j', jme, moi je, jveux, jvoudrais
    FILLER = juste, vraiment, tellement, trop, tres, si, putain, meme, encore, quand meme, aussi, parfois, souvent, toujours, peut etre, simplement, seulement, franchement, honnetement, bien, la, du tout, en fait, genre, un peu, tout, toute, plutot, enfin, deja, bientot, surtout, completement, totalement, absolument, carrement, presque, ptet, sans doute, sincerement, tt, rien que, y, ne, mtn, maintenant, desormais, ce soir, aujourdhui, soudain, doucement, lentement, en silence, fr, des fois, a nouveau, de nouveau, sans arret, constamment, de plus en plus, bref, euh, hein, quoi, mdr, lol, clairement, serieusement, au fond, secretement, reellement, moi, en vrai, vraiement, fort, assez
    NOT = never, not, no, dont, don, cannot, wouldnt, pas, jamais, aucun, aucune, sans, ni, rien, guere, arrete, refuse, deteste
    CONTRAST = mais, pourtant, cependant, quoique, sauf, toutefois
    THEY = il, elle, ils, elles, qui
    REPORT = pense, penser, crois, croire, dis, dit, dire, que, parce, veux dire, comme, non, si, ai, sens
    PAST-FORM = voulais, pensais, avais, etais, essaye, ai essaye, songeais, revais, esperais, voulait, priais, ai voulu, ai pense, ai pris, avale, ai avale, ai fait, faisais, imaginais, aurais, voyais, pouvais, disais, vivais
    PRESENT-FORM = veux, voudrais, pense, espere, suis, ai envie, reve, vais, sens, peux, songe, crois, souhaite, imagine, prie, aimerais, prefere, prefererais, vois, sais, jveux, ai plus, dois

    AFTER-NOT = pas, jamais, aucunement, nullement
    REFLEXIVE = me, m', ma, mon, mes, moi
    ME = me, m', moi, m
    WANT = veux, voudrais, voulais, veut, vx, veu, aimerais, aimerai, ai envie, ai trop envie, avais envie, aurais envie, souhaite, souhaiterais, souhaitais, espere, esperais, esperant, en esperant, reve, revais, prie, priais, en priant, demande, prefere, prefererais, preferais, ai hate, ai besoin, jveux, jvoudrais, jai envie, voudrai, me tarde, tarde, envie, l'envie, une envie, besoin, envi, ai envi, desir, donnerais tout, donnerais tout pour, donnerais n'importe quoi, suis prete, suis pret, prete, pret, il faudrait que, faudrait, plairait, supplie, implore, serais soulagee, serais soulage, aspire, kifferais, attends, cherche, compte, tente, suis tentee, suis tente, hate, fantasme, meurs d'envie, ce serait bien, serait bien, serait mieux, vivement que, rever, vouloir, souhaiter, ai voulu
    THINK = pense, penser, pensais, pensant, repense, repenser, pensee, pensees, idee, idees, songe, songer, songeais, imagine, imaginer, imaginais, imaginant, reflechis, reflechir, envisage, envisager, envisageais, vois, visualise, image, images, obsede, obsession, fantasme, reve, rever, rumine, tourne autour, voix, tete, envie, envies, pulsion, pulsions, tentation, tentee, tente, me demande, me vois, me surprends
    KILL-SELF = me tuer, je me tue, me tuais, me tuerai, me tuerais, me suicider, me suicide, me suicidais, me suiciderai, me suicidee, me suicides, me suicidé, m'oter la vie, m'enlever la vie, me donner la mort, mettre fin a mes jours, mettrai fin a mes jours, mettre fin a ma vie, mettre un terme a mes jours, mettre un terme a ma vie, mettre un terme a tout ca, mettre fin a tout ca, mettre fin a tout, mettre fin a mes souffrances, mettre fin a cette vie, en finir, en finisse, en finirai, j'en finis, en finir avec la vie, en finir avec tout, en finir pour de bon, me foutre en l'air, me fous en l'air, me flinguer, me flingue, me flinguerai, me buter, me bute, me pendre, me pends, me pendrai, me pendu, me pandre, me noyer, me noie, me noyais, me tailler les veines, me taille les veines, m'ouvrir les veines, m'ouvre les veines, me trancher les veines, me couper les veines, me trancher la gorge, me tirer une balle, me tire une balle, me mettre une balle, me faire sauter la cervelle, me faire sauter le caisson, me supprimer, me supprime, m'empoisonner, me jeter sous, me jeter du, me jeter par la fenetre, me jeter dans le vide, me jeter dans la seine, me jeter a l'eau, me jeter devant, me jette sous, me balancer sous, me balancer par, me balancer du, me balancer dans, me defenestrer, me laisser tomber du, sauter du pont, saute du pont, sauter d'un pont, sauter par la fenetre, saute par la fenetre, sauter du balcon, sauter du toit, sauter sous, sauter dans le vide, passer sous un train, passer sous le train, passer sous un camion, passer a l'acte, passe a l'acte, passerai a l'acte, faire le grand saut, quitter ce monde, quitter cette vie, quitter la vie, quitte ce monde, partir pour de bon, partir pour toujours, faire une overdose, avaler toute la boite, avaler tous les cachets, avaler tous, avaler la boite, tout avaler, tout prendre d'un coup, me faire du mal pour de bon, kms, kill myself, killing myself, me kill, m'unalive, unalive, me faire disparaitre, me detruire, m'eliminer, me liquider, me zigouiller, me crever, rouler droit dans, foncer dans un arbre, foncer dans un mur, donner un coup de volant, un coup de volant, lacher le volant, me jetter, tirer ma reverence, mettre les voiles pour toujours, me balancer
    SUICIDE = suicid*, sucide, suicie
    DIE = mourir, mourire, crever, creve, crevais, meure, mourrais, mourrai, la mort, ma mort, etre morte, etre mort, etre mortes, sois morte, sois mort, morte, mort, ne plus etre la, ne plus exister, ne plus etre, plus exister, plus etre la, plus etre, etre plus la, plus etre ici, n'etre plus la, n'etre plus rien, ne plus etre vivante, ne plus etre en vie, plus etre en vie, ne plus vivre, plus vivre, ne pas exister, pas exister, ne pas etre la, ne pas etre nee, ne pas etre ne, cesser d'exister, arreter d'exister, arrete d'exister, cesser de vivre, arreter de vivre, arreter de respirer, cesser d'etre, arreter d'etre, ne plus respirer, plus respirer, sous terre, six pieds sous terre, etre enterree, etre enterre, dans la tombe, dans un cercueil, rendre l'ame, canner, clamser, quitter ce monde, quitter cette terre, quitter la vie, m'eteindre, partir pour toujours, ne plus ouvrir les yeux, plus ouvrir les yeux, ne plus rien sentir, ne plus rien ressentir, ne jamais etre nee, ne jamais etre ne, n'etre jamais nee, n'etre jamais ne, jamais exister, que dieu me prenne, que dieu me rappelle, que le bon dieu me prenne, que le seigneur me prenne, que mon coeur s'arrete, que la mort vienne, que la mort me prenne, qu'elle vienne me chercher, que tout s'arrete, que tout soit fini, que tout se termine, qu'on m'acheve, y passer, decrocher pour toujours, faire le grand voyage
    NEVER-BORN = jamais nee, jamais ne, jamais exister, jamais existe, jamais avoir existe, n'avoir jamais existe, jamais etre nee, jamais etre ne, jamais vu le jour, jamais venir au monde, pas etre nee, pas etre ne, pas etais nee, pas etais ne, pas naitre, pas nee, pas exister, jamais mise au monde, jamais mis au monde, pas du naitre, pas du me faire, pas du m'avoir, avorte, avorter
    DISAPPEAR = disparaitre, disparaisse, disparaissais, disparaissent, disparition, disparaitrais, disparaît, disparais, m'effacer, efface, m'efface, qu'on m'efface, m'evaporer, m'evapore, m'evanouir, me volatiliser, me dissoudre, m'eteindre, m'eteigne, qu'on m'eteigne, m'envoler, me fondre, etre effacee, etre efface, etre oubliee, etre oublie, qu'on m'oublie, m'oublie, qu'on oublie que, fondre dans le neant, n'etre personne, ne plus etre quelqu'un, plus etre quelqu'un, n'etre rien, me gommer, etre gommee, me debrancher, qu'on me debranche, appuyer sur off, retourner au neant
    FOREVER = pour toujours, pour de bon, a jamais, definitivement, completement, totalement, de la surface, de ce monde, de cette terre, du monde, de leur vie, de la vie de, de l'existence, une bonne fois pour toutes, une fois pour toutes, sans laisser de trace, sans trace, et qu'on m'oublie, et que personne, pour de vrai, sans bruit, de tout, de la circulation, vraiment
    GONE-IF = si je n'etais pas la, si j'etais pas la, si j'etais plus la, si je n'etais plus la, si j'etais morte, si j'etais mort, si je mourais, si je meurs, si je crevais, si je disparaissais, si je disparais, si j'existais pas, si je n'existais pas, si j'existais plus, si je n'existais plus, si je partais pour de bon, si je partais pour toujours, si je n'etais jamais nee, si je n'etais jamais ne, si j'etais jamais nee, si j'etais jamais ne, si je n'avais jamais existe, si j'avais jamais existe, si je n'etais pas nee, si je n'etais pas ne, si j'etais pas nee, si j'etais pas ne, si je ne me reveillais pas, si je me reveillais pas, si je me tuais, si je n'etais pas dans leur vie, si je n'etais plus dans leur vie, si je cessais d'exister, si j'arretais d'exister, quand je ne serai plus la, quand je serai plus la, quand je serai morte, quand je serai mort, une fois que je serai partie, une fois que je serai morte, une fois morte, une fois mort, apres ma mort, sans moi, sans moi dans, sans ma presence, mon absence, ma mort, ma disparition, de ne plus m'avoir, sans m'avoir, moi en moins, debarrasses de moi, debarrassee de moi, debarrasse de moi, debarrasser de moi, que je ne sois plus la, que je sois plus la, que je sois morte, que je sois mort, que je disparaisse, que je creve, que je meure, que je n'existe pas, que je n'existe plus, que je n'existe, si j'disparaissais, si moi je disparaissais, si je m'en allais pour de bon, que moi je, moi plus la, si j'avais pas existe, si jetais plus la, si jetais pas la, si jetais morte, si jetais mort, si jdisparaissais, si jcrevais, si jmourais, si jmourrais, si jme tuais
    BETTER = mieux, plus heureux, plus heureuse, plus heureuses, plus simple, plus facile, plus leger, plus legere, plus tranquille, plus tranquilles, libre, libres, soulage, soulagee, soulages, soulagement, tranquille, tranquilles, respirer, respirerait, respireraient, respireront, bon debarras, se porterait mieux, se porteraient mieux, iraient mieux, irait mieux, vivrait mieux, vivraient mieux, service, rendrais service, contents, content, contente, debarras, la paix, en paix, avancer, passer a autre chose, refaire sa vie, refaire leur vie, s'en remettraient, s'en remettra, s'en remettront, profiter, riches
    BURDEN = poids, un poids, boulet, un boulet, fardeau, un fardeau, charge, une charge, poids mort, de trop, en trop, parasite, gene, je gene, je derange, derange tout le monde, encombre, encombrant, encombrante, encombrer, inutile, sers a rien, ne sers a rien, je coute, coute de l'argent, coute cher, ruine leur vie, gache leur vie, gache tout, gache la vie, pourris la vie, pourrir la vie, bouche a nourrir, bonne a rien, bon a rien, les tire vers le bas, tire tout le monde vers le bas, plombe, plombe tout le monde, fais du mal a tout le monde, pese, leur pese, lui pese, je pese, prends de la place, de la place pour rien, un probleme pour, un dechet, une merde, un cancer pour, les delivrer, les liberer, le liberer, la liberer, leur fais honte, les soulager, les epargner, erreur de la nature, epuise tout le monde, problemes a tout le monde
    PEOPLE = ils, elles, il, elle, tout le monde, ma famille, mes enfants, les enfants, mon mari, ma femme, mes parents, maman, papa, mes amis, mes proches, mes potes, le monde, la terre, les gens, les autres, mes filles, mes fils, ma fille, mon fils, ma soeur, mon frere, ma mere, mon pere, on, vous, tu, nous, la vie, leur vie, sa vie, mon copain, ma copine, mon compagnon, ma compagne, les miens, chacun, la maison, tous, toutes, eux, mes collegues, la classe
    NOBODY = personne, nul, qui, aucun, aucune, quelqu'un, on, tout le monde, ils, elles, il, elle, les gens, le monde, combien, pas un, pas une
    NOTICE = remarquerait, remarquera, remarque, remarqueraient, verrait, verra, verraient, manquerai, manquerais, manque, manquerait, pleurerait, pleurera, pleureraient, rendrait compte, rendra compte, rendraient compte, rend compte, soucie, soucierait, soucierait, chercherait, s'en apercevrait, s'apercevrait, apercevrait, apercevra, changerait, changera, change, dirait, ferait rien, inquieterait, regretterait, regretteraient, triste, tristes, viendrait, ferait une difference, souviendrait, s'en rendrait, rendrais compte, calculerait, capterait

    PILLS = cachets, cachet, comprimes, comprime, medicaments, medicament, medocs, medoc, medocament, somniferes, somnifere, anxiolytiques, antidepresseurs, antidouleurs, paracetamol, dolipranes, doliprane, efferalgan, ibuprofene, morphine, insuline, xanax, lexomil, valium, tramadol, codeine, gelules, gelule, plaquettes, plaquette, boites, boite, boites de, flacon, flacons, pilules, tablettes, doses, ordonnance, ordonnances, traitement, stock, temesta, imovane, stilnox, zopiclone, seresta, betabloquants, digoxine, lithium, cardensiel, gouttes, rivotril, lyrica
    WEAPON = corde, cordes, noeud, noeud coulant, fusil, fusil de chasse, pistolet, revolver, arme, carabine, cartouches, cartouche, balles, balle, couteau, couteaux, rasoir, lame, lames, lames de rasoir, cutter, scalpel, gaz, tuyau, ceinture, poutre, crochet, poison, mort aux rats, javel, antigel, charbon, helium, sac plastique
    HARD-MEANS = corde, noeud coulant, fusil, pistolet, revolver, carabine, cartouches, lames de rasoir, lames, mort aux rats, antigel, helium, azote, poison, insuline, arme, flingue, balles
    COUNT = compte, comptes, comptees, recompte, recomptes, recompter, compter, comptais, aligne, alignes, aligner, alignais, etale, etales, etaler, sortis, vide sur, verifie, verifier, verifiais, trie, range, ranges, rangees, etale sur
    STORE = garde, gardes, gardees, garder, mets de cote, mis de cote, mettre de cote, mets, cache, caches, cachees, cacher, planque, planques, planquer, stocke, stockes, stocker, accumule, accumules, accumuler, collectionne, economise, amasse, entasse, conserve, entrepose, fais semblant de prendre, fais semblant d'avaler, recrache, ne prends plus, saute, reserve, fais des reserves, mis au fond, ranges au fond, rassemble, rassembles, rassembler, constitue
    ACQUIRE = achete, acheter, achetes, commande, commander, commandes, recupere, recuperer, trouve, pris, vole, emprunte, obtenu, renouvele, fait renouveler, demande, recu, commande sur internet, arrive, procure, procurer, deniche, prends, recu par la poste
    LOOK-UP = cherche, chercher, cherchais, recherche, recherches, rechercher, regarde, regarder, lu, lire, lis, renseigne, renseignee, renseigner, google, tape, calcule, calculer, forum, forums, internet, demande, verifie, compare, wikipedia, videos, appris, trouve, note, notice, notices, documente, documentee
    LETHAL = letale, letal, dose mortelle, dose letale, dose qu'il faut, la dose, quelle dose, doses, dosage, dosages, combien il en faut, combien il faut, combien il faudrait, combien il en faudrait, combien de cachets, combien de comprimes, combien de temps il faut, combien de temps ca prend, sans douleur, indolore, sans souffrir, moins douloureux, moins douloureuse, le plus rapide, la plus rapide, moyen de mourir, moyens de mourir, facon de mourir, facons de mourir, comment mourir, comment on meurt, comment en finir, comment faire un noeud, noeud coulant, noeuds, assez haut, assez haute, hauteur, quelle hauteur, assez profond, ce serait trop, overdose, ca fait mal, si ca fait mal, est ce que ca fait mal, maquiller en accident, passer pour un accident, croire a un accident, ait l'air d'un accident, survivre a, chances de survie, taux de survie
    NEAR-ME = a cote de moi, a coter de moi, pres de moi, devant moi, dans ma main, dans la main, dans mes mains, entre les mains, sur la table, sur la table de nuit, sur mon bureau, sur le bureau, sur le lit, sur mon lit, sous mon oreiller, sous l'oreiller, sous mon lit, sous le lit, dans le tiroir, dans mon tiroir, dans mon sac, dans ma poche, dans la voiture, dans le coffre, au garage, dans le garage, dans le cabanon, a la cave, au grenier, dans l'armoire, au fond du placard, au fond de l'armoire, dans ma trousse, dans une chaussette, dans mon casier, pret, prets, pretes, prete, a portee de main, charge, chargee, sous la main, la devant moi, derriere les livres, dans une boite, dans ma table de nuit, sur mes genoux, dans la poche, dans ma chambre
    STARE = regarde, regardes, regarder, regardais, regardant, fixe, fixer, fixais, contemple, contemple, contemplais, observe, tiens, tenu, tenais, tourne, reste devant, restee devant, assise devant, assis devant, restee la, reste la, touche
    PLACE = pont, ponts, falaise, falaises, toit, voie ferree, voies, rails, rail, quai, quais, viaduc, balcon, corniche, riviere, fleuve, seine, lac, mer, etang, canal, rambarde, parapet, barriere, garde fou, fenetre, rebord, metro, rer, train, trains, tgv, passage a niveau, parking, tour, barrage, autoroute, route, virage, platane, eau, precipice, vide, bord, foret, bois, sixieme etage, cinquieme etage, dernier etage, dixieme etage, garonne, rhone, loire
    EDGE = bord, rebord, rambarde, parapet, vide, l'autre cote de la rambarde, l'autre cote du parapet, l'autre cote de la barriere, de l'autre cote, un pas, un seul pas, un coup de, une seconde, pas de barriere, pas de rambarde, sans barriere, vite fait, ce serait vite, ce serait rapide, ca irait vite, ce serait facile, ce serait si facile, si facile, tellement facile, facile, suffirait, il suffirait, il suffit, suffit d'un, l'eau longtemps, regarde l'eau, regarde en bas, regarde le vide, enjamber, enjambe, me pencher, penchee, penche, lacher, lache prise, recule d'un pas, reculer, recule, ligne jaune, sauter, saut, m'attire, m'appelle, attiree, attire, et si je, si je sautais, si je lachais, plus rien, combien de metres, froide, la hauteur, haut
    DO-IT = le faire, le fais, le ferai, le fasse, y passer, passer a l'acte, en finir, y aller, aller jusqu'au bout, vais jusqu'au bout, irai jusqu'au bout, jusqu'au bout, sauter le pas, franchir le pas, franchir la ligne, m'y prendre, m'y prendrais, m'y prendrai, faire ca, tout arreter, arreter tout, arrete tout, l'acte
    WHEN-SPEC = ce soir, demain, demain soir, cette nuit, ce week end, ce weekend, cette semaine, la semaine prochaine, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, cette fois, quand les enfants, quand ils, quand elle, quand tout le monde, des que, une fois que, avant noel, apres noel, bientot, le mois prochain, a minuit, quand la maison, quand il, apres les fetes
    EVENT-TIME = mon anniversaire, l'anniversaire, son anniversaire, le mariage, mariage, noel, nouvel an, paques, les fetes, fetes, l'ete, ete, les vacances, l'hiver, hiver, le printemps, printemps, l'automne, le bac, bac, les exams, examens, les partiels, les resultats, l'enterrement, la naissance, la rentree, rentree, la fin de, fin du mois, fin de l'annee, fin de la semaine, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, la semaine prochaine, le mois prochain, l'annee prochaine, encore une semaine, encore un mois, encore trois semaines, trois semaines, deux semaines, quelques jours, une semaine, un mois, la mort de maman, que maman soit partie, que mes parents, trente ans, quarante ans, dix huit ans, vingt ans, ce jour la, d'ici la, la fete, le bapteme, l'eté, la toussaint
    END = fini, finie, termine, terminee, ce sera fini, tout sera fini, sera fini, sera termine, la fin, c'est fini, libre, delivree, delivre, en paix, partir, pourrai partir, pourrai m'en aller, m'en aller, me reposer, pourrai me reposer, pourrai arreter, arreter, j'arrete, arrete tout, dormir, plus besoin de tenir, plus besoin de faire semblant, plus faire semblant, plus besoin, plus a me battre, plus a tenir, lacher, lacher prise, rideau, terminus, basta, plus la
    AFFAIRS = testament, papiers, mots de passe, mot de passe, assurance, assurance vie, contrat d'assurance, comptes, compte en banque, comptes bancaires, dettes, factures, obseques, enterrement, dernieres volontes, affaires, documents, dossier, dossiers, classeur, economies, heritage, succession, notaire, consignes, instructions, la maison, procuration, livret
    SETTLE = mis en ordre, mets en ordre, mettre en ordre, en ordre, range, ranger, classe, classer, trie, trier, note, notes, noter, ecrit, ecrire, regle, regler, paye, payer, ferme, fermer, cloture, prepare, preparer, prepares, liste, lister, mis a jour, mettre a jour, signe, relu, relire, verifie, organise, choisi, laisse, refait, boucle, solde, fait, transfere, imprime, fini de, mis de l'ordre
    CLEAN = vide, vider, nettoye, nettoyer, range, ranger, jete, jeter, trie, trier, efface, effacer, supprime, brule, bruler, debarrasse, debarrasser, dechire, desinscrit, menage
    GIVE = donne, donner, donnais, donnee, donnes, offert, offrir, legue, leguer, laisse, distribue, distribuer, file, filer, vendu, confie, confier, transmis, cede
    MY-THINGS = guitare, montre, bague, bagues, livres, disques, collection, appareil photo, bijoux, collier, vetements, affaires, trucs, chien, chat, violon, piano, velo, medailles, outils, console, ordi, voiture, economies, cles, preferee, prefere, plantes, vinyles, skate, sweat, bracelet, peluche, doudou, tout ce que j'ai, jeux, chaine, alliance, stylo, carnets, tableaux
    PET = chat, chien, chats, chiens, lapin, hamster, cheval, perruche, poules, chatte, chienne, perroquet, chaton, chiot
    WRITE = ecrit, ecrire, ecrits, ecrites, ecris, redige, rediger, termine, fini, signe, cachete, cachetees, laisse, laisser, recopie, prepare, preparees, enregistre, enregistrer, filme, poste, recommence
    LETTERS = lettre, lettres, mot, mots, mot d'adieu, lettre d'adieu, lettres d'adieu, adieux, enveloppes, enveloppe, video, videos, message, messages, vocal
    FOR-PEOPLE = une pour maman, une pour papa, une pour chacun, une pour chaque, une pour mes, une pour ma, une pour mon, une pour les, une pour celui, une pour celle, pour ses dix huit ans, pour leurs dix huit ans, pour chaque anniversaire, un pour maman, un pour papa, un pour chacun, pour quand ils
    CALM = savoure, ris, rire, profite, calme, sereine, serein, serenite, legere, leger, apaisee, apaise, apaisement, soulagee, soulage, soulagement, tranquille, en paix, paix, libre, heureuse, heureux, mieux, bonne mine, clair, claire, simple, facile, dors, dormir, dors bien, dors mieux, dors comme un bebe, dormi comme un bebe, repose, reposee, souris, sourire, plus peur, bien, detendue, detendu, gaie, gai, joyeuse, presque heureuse
    DECIDED = decide, decidee, ai pris ma decision, pris ma decision, prise ma decision, pris une decision, pris la decision, ma decision est prise, la decision est prise, decision prise, decision est prise, ma decision, c'est decide, est decide, choix est fait, fait mon choix, ai choisi, sais ce que je vais faire, sais ce que j'ai a faire, sais ce qu'il me reste a faire, sais comment,  il y a une fin, il y a une issue, une porte de sortie, porte de sortie, ai arrete de lutter, arrete de me battre, ai un plan, un plan, c'est regle
    """

  static let contexts = """
    context PAST: il y a .. ans|annees
    context PAST: il y a .. mois unless NOW
    context PAST: voila .. ans
    context PAST: a l'epoque
    context PAST: en ce temps la
    context PAST: avant je|quand
    context PAST: quand j'etais|j'avais .. ado|ans|enfant|petite|petit|jeune|adolescente|adolescent|etudiante|lyceen|lyceenne|gamin|gamine|etudiant|malade|au|interne|marie|mariee|lycee|fac|college
    context PAST: a treize|quatorze|quinze|seize|dix_sept|dix_huit|dix_neuf|vingt|douze|onze|vingt_cinq|17|15|16|14|18|19|20 ans
    context PAST: en 1960|1970|1980|1985|1990|1995|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024
    context PAST: autrefois|jadis
    context PAST: annee|hiver|ete|printemps|an|automne derniere|dernier
    context PAST: pendant des annees
    context PAST: une epoque
    context PAST: au lycee|college if RECOVERED GLADNESS
    context PAST: cette|celle fille|que_j'etais
    context PAST: vieux|ancien|anciens journal|carnet|carnets|journaux
    context PAST: ans|annees depuis|apres
    context NOW: maintenant|aujourdhui|ce_soir|cette_nuit|cette_semaine|mtn|actuellement|en_ce_moment|ces_temps_ci|ces_jours_ci|ces_derniers_temps|encore|a_nouveau|de_nouveau|recommence|revenu|revenue|revenues|revient|reviennent|ce_matin|hier|tous_les_soirs|chaque_jour|tous_les_jours|chaque_soir|en_ce_mom|rebelote|desormais
    context RECOVERED: ne les ai plus
    context RECOVERED: plus ces idees|ces_pensees|pensees|idees|du_tout_ces
    context RECOVERED: heureuse|heureux|contente|content|fiere|fier|chance|reconnaissante|reconnaissant|merci ... d'etre|la|vivante|vivant|rate|survecu|existe|docteur|en_vie|restee|reste
    context RECOVERED: gueri|guerie|guerison|retabli|retablie|reconnais_a_peine|m'en_suis_sortie|m'en_suis_sorti|derriere_moi|sortie_de_la|remonte_la_pente|tiens_bon|suis_passee_a_autre_chose|bonheur|contente|heureuse|heureux
    context RECOVERED: loin de|tout cette|ca|la
    context FICTION: film|films|roman|livre|chapitre|serie|episode|documentaire|scene|personnage|personnages|heroine|heros|auteur|piece|theatre|acteur|actrice|poeme|poemes|paroles|chanson|chansons|album|opera|netflix|saison|intrigue|podcast|polar|manga|anime|bd|scenario|repetition|repetitions|narrateur|histoire_que_j'ecris|nouvelle_que|manuscrit|bovary|werther|juliette|karenine|zola|tragedie|spectacle|clip|refrain|expo|tableau|feuilleton|romancier|phedre
    context DREAM: reve que|ou|bizarre|etrange|horrible|affreux
    context DREAM: reve $
    context DREAM: cauchemar|cauchemars|dans_mon_reve|ai_reve|drole_de_reve|en_reve|un_reve|mon_reve|reve_cette_nuit
    context NEWS: radio|infos|journal_televise|nouvelles|article|statistiques|rapport|presentateur|chanteur|chanteuse|celebrite|twitter|jt|actualites|actu|france_inter|presse|le_monde_titre|documentaire|20h
    context WORK: service|patient|patients|patiente|clinique|garde|urgences|equipe|collegues|seminaire|cours_de|these|memoire|dissertation|formation|atelier|benevole|benevolat|ecoute|jeu_de_role|infirmiere|infirmier|aide_soignante|samu|pompier|pompiers|interne|internat|externe|prevention|sensibilisation|secourisme|pharmacologie|astreinte|releve|tribunal|gendarmerie|expose|cas_clinique
    context TEAM: capitaine|entraineur|joueurs|comite|chorale|groupe|equipe|departement|orchestre|canape|credit|fauteuil_du
    context GAME: grenade|jeux|boss|niveau|raid|minecraft|fortnite|zelda|respawn|heal|healer|lobby|xbox|playstation|ps5|switch|tank|quete|pnj|donjon|jdr|speedrun|checkpoint|sims|valorant|overwatch|manette|guilde|gta|skyrim|multi|serveur|echecs|kart|partie_de|en_ligne|mario|loup_garou|pokemon|lol_ranked|ranked
    context HUMOUR: lol|mdr|mdrr|mdrrr|mdrrrr|mdrrrrr|ptdr|ptdrr|xd|haha|hahaha|jpp_lol|xptdr|hihi|ahah|ahaha|je_plaisante|je_deconne|jdeconne|rigole|blague|pour_rire|trop_drole|hilarant|mort_de_rire
    context HUMOUR: encore une|un visio|reunion|mail|tableur|dissert|cours|partiel|comme_ca|episode|fois
    context HUMOUR: si .. encore un|une
    context SERIOUS: pour de vrai|bon
    context SERIOUS: pas une blague|facon_de_parler|plaisante|deconne|exagere|image|rire
    context SERIOUS: serieusement|serieux|sans_rire|vraiment_envie|je_le_pense|je_suis_serieuse|je_suis_serieux|vrmt|pour_de_vrai|reellement
    context SERIOUS: tous les soirs|jours|matins
    context SERIOUS: tt les soirs|jours|matins
    context SERIOUS: chaque soir|nuit|jour|matin|fois
    context SERIOUS: personne .. sait|voit|se_doute|doute|remarque|imagine|rien|croit
    context SERIOUS: dirai rien|a_personne
    context SERIOUS: tout le temps
    idiom: que ca|cela s'arrete|finisse|cesse|se_termine|soit_fini|soit_termine|s'acheve ce|cet|cette|ces|le|la|les|l'|tout_ce THING
    context EVENT: mariage|examen|examens|voyage|fete|demenagement|operation|entretien|course|marathon|vernissage|ouverture|vacances|concert|vol|salle|eglise|hotel|bapteme|ceremonie|traiteur|echographie|temoin|temoins|tatouage|recital|remise_des_diplomes|soutenance|pacs|fiancailles|deco|dj|faire_part
    context TRAVEL: portugal|espagne|italie|grece|vol|vols|vacances|voyage|etranger|aeroport|hotel|croisiere|ski|erasmus|nouvelle_zelande|australie|canada|quebec|japon|chez_ses_parents|beaux_parents|belle_famille|billets|visa|week_end_a|randonnee|rando|camping|gite|ile|valise|valises|bretagne|corse
    THING = demenagement, travaux, traitement, chimio, chimiotherapie, rayons, attente, attentes, examen, examens, partiels, semaine, week end, mois, hiver, canicule, proces, grossesse, accouchement, greve, bruit, bruits, chantier, seance, seances, hospitalisation, operation, stage, concours, bac, visite, visites, fetes, confinement, reunion, reunions, annee scolaire, trimestre, audit, campagne, repas, trajet, vol, entretien, soutenance, canicules, dialyse, dialyses, soins palliatifs, perfusions, cauchemar, pluie, rhume, fievre, migraine, regles, quarantaine, preavis, marteau piqueur, periode d'essai, vacarme, dispute, disputes, histoire, affaire, attente des resultats, resultats, garde, gardes
    context OVER: THING
    context MOVING: demenager|demenage|demenagement|cartons|nouvel_appart|nouvel_appartement|nouvelle_maison|tri|emmaus|vide_grenier|brocante|vinted|leboncoin|allergique|allergie|allergies|travaux|renovation|trop_petit|trop_petits|trop_petite|camion|proprietaire|caution|etat_des_lieux|croix_rouge|secours_populaire|remplace|nouvelle_guitare|nouveau
    context CARE: pilulier|semainier|infirmiere|patient|patients|maison_de_retraite|ehpad|vaccin|pharmacienne_m'a_dit|mal_de_tete|migraine|grippe|antibiotiques|vitamines|vitamine|fer|fievre|tension|veto|veterinaire|inventaire|trousse_de_secours|perimes|perime|retour_en_pharmacie|apres_l'operation|aide_a_domicile|sa_semaine|rhume|angine
    context DECISION: quitte|quitter|demission|demissionne|demissionner|divorce|divorcer|boulot|travail|cabinet|boite|entreprise|ecole|fac|universite|postule|rompre|rupture|maison|these|carriere|formation|operation|bebe|adopter|epouser|mariage|fiancailles|therapie|cure|traitement|sobre|alcool|retraite|offre|contrat|chef|mutation|coming_out|leur_dire|demenager|reconversion|inscription|inscris|partir_a|lyon|paris|tatouage|arreter_de_fumer|permis|lui_dire|lui_parler
    context SHAME: honte|genee|gene|embarrassee|embarrasse|gaffe|rougi|rouge|sous_la_table|sous_terre_de_honte|trou_de_souris|ridicule|malaise|maitresse|moment_de_solitude|la_loose|quelle_honte|devant_tout_le_monde
    context MOURNING: est_morte|est_mort|enterrement|enterre|enterree|obseques|veuve|veuf|tombe|cimetiere|decede|decedee|deces|cendres|fauteuil|perdu|perdue|sans_lui|sans_elle|depuis_qu'il|depuis_qu'elle|paradis|ciel|ou_qu'il_soit|ou_qu'elle_soit|me_manque|il_est_parti|elle_est_partie|feu_mon|defunt|defunte|ans_de_mariage|quarante_ans|cinquante_ans|soixante_ans|urne|feu_ma|rejoindre|caveau
    context SELF-SAID: j'ai dit|ecrit|pense|repondu|tape|murmure|chuchote|envoye|crie|avoue|cherche
    context SELF-SAID: je dis|pense|me_dis|repete|lui_ai_dit|leur_ai_dit|me_suis_dit|crie|ai
    context SELF-SAID: ma tete|voix|petite_voix|cerveau
    context SELF-SAID: la voix|petite_voix
    context JOB: boulot|travail|chef|bureau|soiree|classe|ecole|cours|reunion|salle_de_sport|ville|stage|equipe|evenement|diner|file|colonie|appart|maison|pays|couple|entrainement|hotel|village|fete|internat|lycee|college|fac|formation|repas|club|prepa|cette_boite
    context PROJECT: veranda|ouvriers|cuisine|these|projet|travaux|poussiere|examens|partiels|memoire|dossier|saison|audit|proces|chimio|traitement|echafaudage|rapport|impots|chantier|divorce|balancoire|bateau_de|escalade|tente|jardin|cabanon_a|etagere|barbecue|ballons|fete|bricolage|cabane|voile|camping|peche|chasse|sanglier|chevreuil|oignons|rasage|barbe|costume|cloture|linge|poulies|potager|arbres_a_tailler|recette|cuisiner|rangement|paperasse
    context GLADNESS: merveilleux|merveilleuse|formidable|genial|magnifique_journee|trop_heureuse|trop_contente|ravie|ravi|contente|vivement|excitee|hate
    idiom: demande|demander|demandait|demandent .. si je|j'avais|j'ai .. SUICIDE|KILL-SELF|mourir|idees_noires
    idiom: mort|morte|morts|mortes de rire|fatigue|faim|froid|soif|peur|honte|chaud|trouille|sommeil|ennui|jalousie|inquietude|stress|angoisse|curiosite|bonheur
    idiom: mourir|meurs|meurt|mourrais|mourait|mourais|mourant|creve|crever|crevais|crevee de rire|faim|froid|soif|peur|honte|chaud|trouille|sommeil|ennui|jalousie|envie|impatience|curiosite|trac
    idiom: mourir moins|plus bete|riche
    idiom: a mourir
    idiom: a mourir de
    idiom: ennuie|ennuyais|ennuyer|belle|beau|bon|chiant|triste|nul a mourir|crever|en_crever
    idiom: tue|tuer|tuent|tuait|tuait|tuons le temps
    idiom: ^ il|elle|ils|elles|on|ca? va|vont|allait me tuer|achever
    idiom: ^ .. va|vont|allait me tuer|achever
    idiom: mere|maman|pere|papa|prof|chef|cheffe|patron|patronne|soeur|frere|copine|coach|voisine|parents|reunion|travail|boulot va|vont|allait me tuer|achever
    idiom: me tue|tuent|tuait le_dos|les_pieds|la_tete
    idiom: bouchons|chaleur|travail|boulot|chef|cheffe|patron|mere|maman|prof|partiel|exam|examens|dos|pieds|genoux|trajet|escaliers|ca|ce|suspense|attente .. me tue|tuent|tuera|tuer|acheve
    idiom: ^ il|elle|ils me tue|tuent|tuera|acheve
    idiom: tuerais|tuerai pour|un|une
    idiom: pourrais|ai_envie|envie|voudrais|vais .. de? le|la|les tuer|etrangler|buter
    idiom: une tuerie
    idiom: a tomber
    idiom: mortel|mortelle
    idiom: crevant|crevee|creve|crevant de|apres|ce_soir|ce_matin
    idiom: pneu|batterie|telephone|portable|ordi|ordinateur|voiture|chaudiere|machine|frigo|plante|orchidee|conversation|ligne .. mort|morte|meurt|creve
    idiom: nature morte
    idiom: point mort
    idiom: temps mort|morts
    idiom: langue morte
    idiom: feuilles mortes
    idiom: ivre|ivres|ivre mort|morte
    idiom: silence de mort
    idiom: achevez|acheve moi
    idiom: achevez moi
    idiom: tue|tuer le|les|des|un|une|la boss|monstre|monstres|dragon|ennemis|araignee|moustique|moustiques|mouche|chef|zombie
    idiom: sous la table
    idiom: trou de souris
    idiom: cent ans
    idiom: crise de panique ... mourir
    idiom: cru|croyais|pensais que j'allais|que_je_allais mourir
    idiom: cru|croyais|pensais|failli mourir|crever
    idiom: peur|trouille|terreur|angoisse de mourir|crever|la_mort
    idiom: veux|voulais|voudrais pas mourir
    idiom: nee|ne pour
    idiom: a la vie a la mort
    idiom: peine de mort

    idiom: danger de mort
    idiom: en finir avec|de la|le|les|cette|ce|ces|mon|ma|mes dossier|paperasse|travaux|these|partiels|rapport|menage|cartons|vaisselle|histoire|boulot|rangement|examens|exam
    idiom: vivement que ce|ca
    idiom: journee|semaine|boulot|soiree de merde
    idiom: prevention|formation|taux|statistiques|ligne|numero|journee .. suicide
    idiom: attentat suicide
    idiom: jeter l'eponge
    idiom: me jeter|jette sur|dans les_bras|a_l'eau_et
    idiom: me tirer d'ici|de_la|d'affaire
    idiom: me balancer sur
    idiom: mort dans l'ame
    idiom: plus mort que
    idiom: creve|crever l'abces|l'ecran|les_yeux|le_coeur
    idiom: la fin de la semaine|journee|saison
    """
}
