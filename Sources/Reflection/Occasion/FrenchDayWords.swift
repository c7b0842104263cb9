/// What is said and asked of what fills most days, in French; the form is that of `OccasionWords.french`.
extension OccasionWords {
  static let daysInFrench = """
    funeral | o | Quelqu’un qui avait sa place dans le paysage n’y est plus.
    funeral | o | On ne sait pas toujours où se tenir dans un deuil qui appartient d’abord à d’autres.
    funeral | o | Il va falloir parler de quelqu’un au passé, et la langue n’y est pas encore.
    funeral | q | Quelle image de cette personne est revenue en premier\u{a0}?
    funeral | q | À qui d’autre cette mort vous a-t-elle fait penser\u{a0}?
    funeral | q | Quand avez-vous parlé à cette personne pour la dernière fois\u{a0}?
    funeral | q | Que diriez-vous de cette personne, si l’on vous donnait la parole une minute\u{a0}?
    childless | o | Il manque quelqu’un qui n’a jamais été là, et ce manque n’a ni date ni faire-part.
    childless | o | Les poussettes sont à tous les coins de rue, pour qui attend un enfant qui ne vient pas.
    childless | o | Espérer aussi longtemps est un travail, et presque personne ne le voit.
    childless | q | Quelle question des autres est la plus difficile à entendre\u{a0}?
    childless | q | À quel moment, ces jours-ci, l’absence a-t-elle pris le plus de place\u{a0}?
    childless | q | Qui sait, à part vous, combien de temps cela dure déjà\u{a0}?
    childless | q | Qu’aimeriez-vous que l’on cesse de vous dire\u{a0}?
    ill-day | o | Le corps a décidé de la journée à votre place.
    ill-day | o | Une journée de maladie a ses propres heures, et elles sont lentes.
    ill-day | o | Même aller chercher un verre d’eau est un projet, un jour comme celui-là.
    ill-day | q | À quelle heure était-ce le pire\u{a0}?
    ill-day | q | De qui auriez-vous voulu un bol de soupe\u{a0}?
    ill-day | q | Qu’est-ce qui a dû attendre aujourd’hui\u{a0}?
    ill-day | q | De quoi auriez-vous envie, là, tout de suite\u{a0}?
    hospital | o | À l’hôpital, on attend, même quand il se passe quelque chose.
    hospital | o | Un couloir, une porte, un lit\u{a0}: le monde s’est rétréci à cela.
    hospital | o | Tout le reste de la vie attend dehors, quelque part du côté du parking.
    hospital | q | Quel visage avez-vous retenu, parmi tous ceux qui passent\u{a0}?
    hospital | q | Quelle heure, là-bas, est la plus longue\u{a0}?
    hospital | q | Qu’est-ce que vous n’avez pas dit, là-bas\u{a0}?
    hospital | q | Quelle question voudriez-vous poser au prochain médecin qui passe\u{a0}?
    not-heard | o | Vous saviez ce que vous disiez, et l’on a répondu à autre chose.
    not-heard | o | Expliquer une chose vraie à quelqu’un qui a déjà son idée, cela use.
    not-heard | o | De l’autre côté du bureau, la réponse était prête avant votre question.
    not-heard | q | Quelle phrase vous est restée, de tout ce qu’on vous a dit\u{a0}?
    not-heard | q | Qu’auriez-vous voulu qu’on note, mot pour mot\u{a0}?
    not-heard | q | À quel moment avez-vous su que l’on n’écoutait plus\u{a0}?
    not-heard | q | Qui, ailleurs, vous croit\u{a0}?
    care | o | Vos journées tournent autour d’un autre corps que le vôtre.
    care | o | Il y a le lien, et il y a le linge, les cachets, l’heure qu’il est. Tout cela tient dans la même journée.
    care | o | Veiller sur quelqu’un, c’est ne plus dormir tout à fait sur ses deux oreilles.
    care | q | Que fait encore {person}, exactement comme toujours\u{a0}?
    care | q | Quand avez-vous eu pour la dernière fois une heure à vous\u{a0}?
    care | q | Qu’est-ce que vous n’avez dit à personne, de ces journées\u{a0}?
    care | q | Quel geste de la journée pèse le plus lourd\u{a0}?
    care | q | Qui pourrait prendre une nuit, ou un après-midi\u{a0}?
    parent-ages | o | Un jour, on voit les mains, le pas, la taille qui n’est plus la même. On ne peut plus ne pas l’avoir vu.
    parent-ages | o | Qui vous tenait la main pour traverser est en train de devenir fragile.
    parent-ages | o | Le temps a passé sur quelqu’un que l’on croyait à l’abri de lui.
    parent-ages | q | Quel détail ne vous quitte pas\u{a0}?
    parent-ages | q | Quelle image plus ancienne est venue se mettre à côté\u{a0}?
    parent-ages | q | Qu’aimeriez-vous encore demander à ce parent\u{a0}?
    parent-ages | q | Qu’avez-vous gardé pour vous, devant cette fragilité\u{a0}?
    friend-ill | o | C’est à quelqu’un d’autre que cela arrive, et vous êtes à côté, les mains presque vides.
    friend-ill | o | On voudrait en prendre une part, et cela ne se partage pas.
    friend-ill | o | Quelqu’un qui compte pour vous va mal, et cela vous suit dans la journée.
    friend-ill | q | Comment avez-vous trouvé {person}, la dernière fois\u{a0}?
    friend-ill | q | Comment avez-vous trouvé cette personne, la dernière fois\u{a0}?
    friend-ill | q | Que voudriez-vous pouvoir faire, même de tout petit\u{a0}?
    friend-ill | q | Qu’est-ce que vous n’osez pas demander à cette personne\u{a0}?
    friend-ill | q | Qui prend de vos nouvelles, à vous, pendant ce temps\u{a0}?
    divorce | o | Une vie à deux se change en papiers, en dates et en signatures.
    divorce | o | Il faut partager ce qui n’avait pas été fait pour l’être.
    divorce | o | La fin est dite, et elle continue par courrier, par calendrier, semaine après semaine.
    divorce | q | Quel jour de la semaine est le plus long\u{a0}?
    divorce | q | Qu’est-ce qui, dans la maison, dit le mieux ce qui a changé\u{a0}?
    divorce | q | Qu’est-ce qui ne figure dans aucun papier\u{a0}?
    divorce | q | Quel objet ou quel jour est le plus difficile à partager\u{a0}?
    doubt-love | o | La question est là, et elle s’assoit à table avec vous deux.
    doubt-love | o | Rester, partir\u{a0}: les deux phrases commencent, et aucune ne se termine.
    doubt-love | o | Ce n’est pas fini, et ce n’est plus une évidence.
    doubt-love | q | À quel moment la question est-elle venue, la première fois\u{a0}?
    doubt-love | q | Que répondriez-vous, si la question vous était posée ce soir\u{a0}?
    doubt-love | q | Qu’est-ce qui reste derrière le «\u{a0}ça va\u{a0}» des autres jours\u{a0}?
    doubt-love | q | Qu’est-ce qui vous manquerait dès le lendemain, et qu’est-ce qui ne manquerait pas\u{a0}?
    crush | o | Un prénom a changé de poids, depuis peu.
    crush | o | Une phrase, un regard, et toute la soirée y retourne.
    crush | o | Cela commence, et même le téléphone n’est plus un objet ordinaire.
    crush | q | Qu’avez-vous remarqué en premier chez {person}\u{a0}?
    crush | q | Quelle phrase avez-vous relue ou réentendue le plus souvent\u{a0}?
    crush | q | Qu’avez-vous remarqué en premier chez cette personne\u{a0}?
    crush | q | Qu’est-ce que vous avez failli dire\u{a0}?
    crush | q | Qui est déjà au courant\u{a0}?
    tender | o | Un geste de rien, et la journée s’est rangée autour.
    tender | o | Il n’y avait presque rien à voir. À deux, cela comptait.
    tender | o | C’est de ces petites choses-là qu’une vie à deux est faite, et vous en avez attrapé une.
    tender | q | Que faisiez-vous, la seconde d’avant\u{a0}?
    tender | q | Qu’est-ce qui s’est dit, ou pas dit, juste après\u{a0}?
    tender | q | Quel petit geste faites-vous, de votre côté\u{a0}?
    tender | q | Qu’est-ce que ce geste vous disait, sans un mot\u{a0}?
    desire | o | Cela compte, et l’on en parle rarement à voix haute.
    desire | o | Le corps a aussi ses phrases, et l’on a rarement où les écrire.
    desire | o | Il y a des choses que la peau sait et que la conversation évite.
    desire | q | Que voudriez-vous, si cela pouvait se dire sans détour\u{a0}?
    desire | q | Avec qui pourriez-vous parler de désir sans gêne\u{a0}?
    desire | q | Qu’est-ce qui reste difficile à dire, quand il s’agit du corps\u{a0}?
    desire | q | De quoi votre peau se souvient-elle\u{a0}?
    wedding | o | Deux personnes se sont dit oui, et vous étiez là.
    wedding | o | Les chaises se rangent, les nappes se lavent. Le oui, lui, est dit.
    wedding | o | C’était un jour pas comme les autres, avec un oui au milieu.
    wedding | q | Quel moment ne sera sur aucune photo\u{a0}?
    wedding | q | Quel visage revoyez-vous en premier, quand vous pensez à cette journée\u{a0}?
    wedding | q | Quelle phrase ou quelle musique de la fête vous trotte encore dans la tête\u{a0}?
    wedding | q | Qu’est-ce qui n’était pas prévu, et que vous garderez\u{a0}?
    new-parent | o | Le jour et la nuit ne veulent plus dire grand-chose, et quelqu’un de tout petit s’en moque bien.
    new-parent | o | Des nuits en morceaux, et un poids chaud sur l’épaule.
    new-parent | o | On tombe de sommeil, et l’on regarde encore une minute cette toute petite main.
    new-parent | q | Quelle heure de la nuit est la plus longue\u{a0}?
    new-parent | q | Qu’avez-vous découvert de nouveau sur ce visage\u{a0}?
    new-parent | q | Qui vous a demandé comment vous alliez, vous\u{a0}?
    new-parent | q | Qu’est-ce que personne ne vous avait dit\u{a0}?
    child-proud | o | Vous avez vu quelqu’un grandir, là, sous vos yeux.
    child-proud | o | Cela venait de l’enfant, et de personne d’autre.
    child-proud | o | On croit connaître un enfant par cœur, et l’on découvre quelqu’un.
    child-proud | q | Comment était le visage de l’enfant, à ce moment-là\u{a0}?
    child-proud | q | Qu’avez-vous dit, et qu’avez-vous gardé pour vous\u{a0}?
    child-proud | q | À qui avez-vous envie de raconter ce moment\u{a0}?
    child-proud | q | De qui cela peut-il bien venir, à votre avis\u{a0}?
    child-worry | o | Quand un enfant va mal, plus rien n’est tout à fait à sa place.
    child-worry | o | On guette une voix, un pas, un visage, et tout devient un signe.
    child-worry | o | On voudrait porter cela à sa place, et l’on ne peut que se tenir tout près.
    child-worry | q | Qu’avez-vous vu, ou entendu, que les autres ne voient pas\u{a0}?
    child-worry | q | Que s’est-il dit entre vous et votre enfant, la dernière fois\u{a0}?
    child-worry | q | Qui s’inquiète avec vous\u{a0}?
    child-worry | q | Que voudriez-vous que cet enfant sache, ce soir\u{a0}?
    child-leaves | o | Un couvert de moins, une lumière de moins sous une porte.
    child-leaves | o | La maison a gardé sa taille d’avant, et elle est trop grande d’une personne.
    child-leaves | o | Tout menait à ce départ depuis le premier jour, et la maison n’était pas prévenue.
    child-leaves | q | À quelle heure le silence s’entend-il le plus\u{a0}?
    child-leaves | q | Qu’est-ce qui traîne encore, et que personne ne range\u{a0}?
    child-leaves | q | Quelle phrase du départ vous est restée\u{a0}?
    child-leaves | q | Que n’achetez-vous plus, en faisant les courses\u{a0}?
    teen-parents | o | C’est leur maison, et c’est votre vie. Cela frotte.
    teen-parents | o | Vous vivez sous le même toit, et par moments pas dans la même langue.
    teen-parents | o | Vous grandissez, et à la maison cela ne se voit pas toujours.
    teen-parents | q | Quelle phrase de vos parents vous reste en travers\u{a0}?
    teen-parents | q | Qu’auriez-vous voulu pouvoir dire jusqu’au bout, à la maison\u{a0}?
    teen-parents | q | Qu’est-ce que vos parents ne voient pas de vous, en ce moment\u{a0}?
    teen-parents | q | Qui, à la maison ou ailleurs, vous écoute vraiment\u{a0}?
    siblings | o | Personne d’autre n’a connu cette famille-là de l’intérieur.
    siblings | o | Avec un frère ou une sœur, on a toujours un peu l’âge d’autrefois.
    siblings | o | Une même enfance, ou presque, et chacun en a emporté autre chose.
    siblings | q | Quel souvenir d’enfance est remonté aujourd’hui\u{a0}?
    siblings | q | Quelle place aviez-vous, à la table de famille\u{a0}?
    siblings | q | Qu’est-ce que vous ne vous êtes encore jamais dit, entre enfants de la même famille\u{a0}?
    siblings | q | Qu’aimeriez-vous que votre frère ou votre sœur sache de vous\u{a0}?
    quarrel | o | C’est quelqu’un qui compte, et c’est bien pour cela que les mots ont porté.
    quarrel | o | Rien n’est réglé, et les phrases sont encore dans l’air.
    quarrel | o | Après une dispute, tout reste en suspens, jusqu’aux gestes de tous les jours.
    quarrel | q | Qu’aimeriez-vous que {person} sache\u{a0}?
    quarrel | q | Quelle phrase entendez-vous encore\u{a0}?
    quarrel | q | Qu’est-ce qui n’a pas été dit, au milieu de cette dispute\u{a0}?
    quarrel | q | De quoi s’agissait-il vraiment, sous la raison du début\u{a0}?
    quarrel | q | Quel premier mot vous ferait rouvrir la porte\u{a0}?
    apology | o | Le mot a été dit. Il est court, et il vient de loin.
    apology | o | Il fallait que quelqu’un commence, et quelqu’un a commencé.
    apology | o | Quelqu’un a demandé pardon, et l’air n’est plus le même.
    apology | q | Qu’est-ce que ces excuses ont changé entre vous\u{a0}?
    apology | q | Qu’avez-vous senti, une fois les excuses dites\u{a0}?
    apology | q | Qu’est-ce qui reste à dire, ou à entendre\u{a0}?
    apology | q | Combien de temps ces excuses avaient-elles attendu\u{a0}?
    not-forgive | o | La blessure est encore là, entière.
    not-forgive | o | D’autres aimeraient peut-être que ce soit classé. Cela ne l’est pas.
    not-forgive | o | Le pardon ne vient pas, et vous l’écrivez comme c’est.
    not-forgive | q | Qu’est-ce qui, dans cette histoire, n’a jamais été reconnu\u{a0}?
    not-forgive | q | Quel mot ou quel geste de ce temps-là revient en premier\u{a0}?
    not-forgive | q | Qu’auriez-vous besoin d’entendre, et de qui\u{a0}?
    not-forgive | q | Qu’est-ce que ce refus garde à l’abri\u{a0}?
    boundary | o | Vous avez dit non, et vous avez tenu.
    boundary | o | On attendait un oui de vous, et vous avez dit autre chose.
    boundary | o | Un non tout simple, et tout ce qu’il fallait pour le dire.
    boundary | q | Depuis quand ce non attendait-il\u{a0}?
    boundary | q | Qu’est-ce qu’un oui de plus vous aurait coûté\u{a0}?
    boundary | q | Qu’est-ce qui vous a permis de dire non, cette fois\u{a0}?
    boundary | q | À qui d’autre ce non reste-t-il à dire\u{a0}?
    regret | o | C’est loin, et la scène n’a pas vieilli.
    regret | o | Il y a eu un moment où l’autre chemin était encore ouvert, et vous y revenez.
    regret | o | Vous y retournez avec ce que vous savez maintenant, et ne saviez pas alors.
    regret | q | À quel endroit de l’histoire voudriez-vous revenir\u{a0}?
    regret | q | Que saviez-vous à l’époque, et que ne saviez-vous pas\u{a0}?
    regret | q | Qui d’autre se souvient de ce temps-là\u{a0}?
    regret | q | Que revoyez-vous en premier\u{a0}: un lieu, un visage, une phrase\u{a0}?
    forgot-it | o | C’était sorti de la tête, et cela comptait pour quelqu’un.
    forgot-it | o | L’heure est passée, et quelqu’un comptait dessus.
    forgot-it | o | Un oubli tient à peu de chose, et il pèse quand même.
    forgot-it | q | Qu’est-ce qui fait le plus mal, dans cet oubli\u{a0}?
    forgot-it | q | Qu’est-ce qui n’a pas encore été dit au sujet de cet oubli\u{a0}?
    forgot-it | q | Que représentait ce moment manqué, pour l’un et pour l’autre\u{a0}?
    forgot-it | q | Qu’est-ce qui peut encore se rattraper, et qu’est-ce qui ne se rattrape pas\u{a0}?
    embarrassed | o | Cela a duré quelques secondes, et cela en fait déjà des centaines.
    embarrassed | o | Il y avait des témoins, et pas un trou de souris à proximité.
    embarrassed | o | Les oreilles en chauffent encore.
    embarrassed | q | Qu’avez-vous fait, la seconde d’après\u{a0}?
    embarrassed | q | Quelle image repasse le plus souvent\u{a0}?
    embarrassed | q | Comment quelqu’un d’autre raconterait-il la scène\u{a0}?
    embarrassed | q | À qui pourriez-vous raconter la scène en entier\u{a0}?
    humiliated | o | On s’est permis cela avec vous, et cela reste sur la peau.
    humiliated | o | Il y a des mots et des gestes qui rabaissent, et vous les avez reçus de plein fouet.
    humiliated | o | La scène est finie, et elle se rejoue toute seule, avec ses mots exacts.
    humiliated | q | Quels mots sont restés\u{a0}?
    humiliated | q | Que vouliez-vous répondre, et qu’est-ce qui est resté dans la gorge\u{a0}?
    humiliated | q | Qui aurait dû dire quelque chose\u{a0}?
    humiliated | q | Qu’avez-vous fait de l’heure d’après\u{a0}?
    age | o | Le temps passe d’ordinaire sans se montrer. Cette fois, il s’est montré.
    age | o | On garde en soi tous les âges d’avant, et un seul se voit.
    age | o | Il y a l’âge des papiers, et celui qu’on a quand personne ne regarde.
    age | q | Quel âge avez-vous, quand vous n’y pensez pas\u{a0}?
    age | q | Qu’y a-t-il maintenant, qu’il n’y avait pas il y a dix ans\u{a0}?
    age | q | Comment imaginiez-vous cet âge, autrefois\u{a0}?
    age | q | Qui, dans votre famille, a eu cet âge devant vous\u{a0}?
    compare | o | Vu d’où vous êtes, les autres ont l’air d’avoir reçu le mode d’emploi.
    compare | o | Les autres se montrent au propre, et de vous, vous connaissez tous les brouillons.
    compare | o | Tout le monde a l’air d’être à l’heure, et c’est votre montre que vous regardez.
    compare | q | À quel moment de la journée la comparaison a-t-elle commencé\u{a0}?
    compare | q | Que ne voit-on pas, du dehors, de ce que vous faites\u{a0}?
    compare | q | Que voudriez-vous avoir, si personne ne regardait\u{a0}?
    compare | q | Quelle image des autres vous est restée devant les yeux\u{a0}?
    friend-leaves | o | Quelqu’un qui était tout près va se retrouver loin.
    friend-leaves | o | Un départ, et vous êtes du côté de ceux qui restent.
    friend-leaves | o | Il y aura bientôt une porte à laquelle on ne frappe plus.
    friend-leaves | q | Qu’aimeriez-vous que {person} emporte de vous\u{a0}?
    friend-leaves | q | Qu’est-ce qui vous manquera en premier, un jour ordinaire\u{a0}?
    friend-leaves | q | Qu’aimeriez-vous que cette personne emporte de vous\u{a0}?
    friend-leaves | q | Quelle était la chose la plus banale que vous faisiez ensemble\u{a0}?
    friend-leaves | q | Comment aimeriez-vous garder le lien, si cela ne tenait qu’à vous\u{a0}?
    putting-off | o | Les heures ont passé, et la chose elle-même est restée là où elle était.
    putting-off | o | Cela attend, et vous savez depuis quand.
    putting-off | o | Ne pas le faire, c’est aussi un travail, à sa façon.
    putting-off | q | À quoi ressemblerait la toute première minute\u{a0}?
    putting-off | q | Qu’est-ce qui rend la chose plus lourde qu’elle n’en a l’air\u{a0}?
    putting-off | q | Que feriez-vous de la soirée, si c’était déjà fait\u{a0}?
    putting-off | q | Quelle part pourrait rester en plan, sans que personne n’y perde\u{a0}?
    drinking | o | Vous avez regardé cela en face, par écrit. Avec l’alcool, peu de choses sont plus difficiles.
    drinking | o | Il y a le verre, et il y a ce à quoi il sert.
    drinking | o | Personne ne vous obligeait à l’écrire, et c’est écrit.
    drinking | q | Que fait pour vous le premier verre, avant tout le reste\u{a0}?
    drinking | q | Comment est l’heure où vous préféreriez ne pas vous servir\u{a0}?
    drinking | q | À qui pourriez-vous en parler, parmi ceux en qui vous avez confiance\u{a0}?
    drinking | q | Qu’aimeriez-vous mettre à la place, un seul soir\u{a0}?
    friend-drift | o | Pour la fin d’une amitié, il n’existe ni mot, ni date, ni papier à signer.
    friend-drift | o | Quelqu’un savait presque tout de vous, et n’a plus de vos nouvelles que de loin.
    friend-drift | o | Il reste de cette amitié des phrases que personne d’autre ne comprend.
    friend-drift | q | Que raconteriez-vous {à person}, si le téléphone sonnait maintenant\u{a0}?
    friend-drift | q | Quelle a été votre dernière vraie conversation\u{a0}?
    friend-drift | q | Que raconteriez-vous à cet ami ou à cette amie, si le téléphone sonnait maintenant\u{a0}?
    friend-drift | q | Quel souvenir de cette amitié gardez-vous intact\u{a0}?
    friend-drift | q | Qu’est-ce qui n’a pas été dit à temps\u{a0}?
    friend-there | o | Quelqu’un a été là, et c’est ce qu’il fallait.
    friend-there | o | Cela ne s’achète pas, ne se réclame pas, et c’est arrivé.
    friend-there | o | Une présence amie, et la journée n’a plus le même poids.
    friend-there | q | Qu’aimeriez-vous dire {à person}, qui n’est pas encore dit\u{a0}?
    friend-there | q | Qu’est-ce que cette présence a changé, ce jour-là\u{a0}?
    friend-there | q | Comment cette personne a-t-elle su que c’était le moment\u{a0}?
    friend-there | q | Qu’aimeriez-vous dire à cette personne, qui n’est pas encore dit\u{a0}?
    friend-there | q | Comment cette amitié a-t-elle commencé\u{a0}?
    kindness | o | Quelqu’un n’était pas obligé de le faire, et l’a fait.
    kindness | o | Peu de chose pour l’autre, peut-être, et c’est encore là ce soir.
    kindness | o | Une gentillesse venue de côté, dans une journée qui n’en attendait pas.
    kindness | q | Qu’a changé cette gentillesse dans le reste de la journée\u{a0}?
    kindness | q | Quel détail gardez-vous de cette personne\u{a0}?
    kindness | q | Que sait cette personne de ce qu’elle a fait pour vous\u{a0}?
    kindness | q | À qui avez-vous envie de raconter cette gentillesse\u{a0}?
    homesick | o | Une partie de vous est restée à l’heure de là-bas.
    homesick | o | Il manque une odeur, une lumière, une façon de dire bonjour.
    homesick | o | On peut vivre quelque part et continuer, en pensée, de rentrer ailleurs.
    homesick | q | Quelle rue ou quelle pièce traversez-vous en premier, en pensée\u{a0}?
    homesick | q | Quel mot de là-bas n’a pas son pareil ici\u{a0}?
    homesick | q | Quelle odeur vous y ramènerait d’un coup\u{a0}?
    homesick | q | Avec qui pouvez-vous parler de là-bas\u{a0}?
    visit | o | Une visite commence avant la sonnette et dure encore après le dernier signe de la main.
    visit | o | Il y a eu des voix dans la maison, ou la route pour aller les entendre.
    visit | o | Il reste toujours quelque chose d’une visite\u{a0}: une tasse, une phrase, un fauteuil de travers.
    visit | q | Que s’est-il dit au moment de se quitter\u{a0}?
    visit | q | Quel moment de la visite aurait pu durer encore\u{a0}?
    visit | q | Qu’est-ce qui n’avait pas changé, depuis la dernière fois\u{a0}?
    visit | q | Quelle phrase de cette visite vous est restée\u{a0}?
    feast | o | Ces jours-là, tout le monde vient, même ceux qui ne sont pas là.
    feast | o | Les mêmes plats, les mêmes places, et chaque fois quelque chose a bougé.
    feast | o | Autour de cette table, il y a aussi toutes les années d’avant.
    feast | q | Quelle place était vide, ou nouvelle\u{a0}?
    feast | q | De quoi n’a-t-on pas parlé\u{a0}?
    feast | q | Quel plat ne pouvait pas manquer\u{a0}?
    feast | q | Qu’avez-vous gardé pour vous, au milieu de tout ce monde\u{a0}?
    exam-nerves | o | Cela n’a pas commencé, et le ventre y est déjà.
    exam-nerves | o | C’est devant vous, avec une date et une heure, et tout penche de ce côté.
    exam-nerves | o | La tête répète, et il n’y a encore personne dans la salle.
    exam-nerves | q | Qu’est-ce que vous redoutez qu’on vous demande\u{a0}?
    exam-nerves | q | Que ferez-vous dans l’heure d’après\u{a0}?
    exam-nerves | q | Qui saura en premier comment c’était\u{a0}?
    exam-nerves | q | À quoi ressemblera la dernière heure avant d’entrer\u{a0}?
    first-day | o | Un premier jour, on apprend les prénoms, les portes, et où s’asseoir à midi.
    first-day | o | La tête est pleine de noms qui ne tiennent pas encore à leur visage.
    first-day | o | Ce que les autres font là-bas sans y penser, il faut pour l’instant y penser.
    first-day | q | Quel prénom avez-vous retenu en premier\u{a0}?
    first-day | q | Où avez-vous passé la pause, et avec qui\u{a0}?
    first-day | q | Qu’est-ce qui ne ressemblait pas à ce que vous aviez imaginé\u{a0}?
    first-day | q | Quels ont été les premiers mots qu’on vous a adressés\u{a0}?
    last-day | o | «\u{a0}À demain\u{a0}», on le dit sans y penser. Cette fois, c’était autre chose.
    last-day | o | D’autres feront ces gestes, et vos mains les savent encore.
    last-day | o | Toute une époque tient à la fin dans un carton, quelques mains serrées, une lumière à éteindre.
    last-day | q | Quelle a été la dernière chose que vous avez faite avant de sortir\u{a0}?
    last-day | q | Qu’avez-vous emporté de là-bas\u{a0}?
    last-day | q | Quel au revoir vous est resté\u{a0}?
    last-day | q | Que ferez-vous demain, à l’heure où cela commençait\u{a0}?
    redundant | o | D’autres ont fait leurs comptes, et c’est votre vie qui est dans la colonne.
    redundant | o | Il y a un salaire en jeu, et tout ce qui tenait derrière.
    redundant | o | Un travail, c’est aussi une heure où se lever et des gens à qui dire bonjour. Tout cela vacille.
    redundant | q | Quels mots ont été employés, là-bas\u{a0}?
    redundant | q | À qui l’avez-vous dit, et à qui pas encore\u{a0}?
    redundant | q | Quelle dépense vous est venue à l’esprit en premier\u{a0}?
    redundant | q | Qui, là-bas, est dans le même cas\u{a0}?
    overwork | o | La liste s’allonge par le bas à mesure qu’on la raye par le haut.
    overwork | o | La journée est finie, et le travail ne l’est pas. Il vous suit jusqu’à la maison.
    overwork | o | Il n’y a plus de bord entre le travail et le reste.
    overwork | q | Quelle tâche lâcheriez-vous demain, si personne ne disait rien\u{a0}?
    overwork | q | Qu’est-ce qui n’a plus de place, depuis que c’est ainsi\u{a0}?
    overwork | q | Qui, là-bas, sait combien il y en a\u{a0}?
    overwork | q | Quel moment de la journée est encore à vous\u{a0}?
    boss | o | Quelqu’un a le pouvoir de gâcher vos journées, et s’en sert.
    boss | o | Au travail, il faut garder un visage. Derrière, il y avait tout cela.
    boss | o | Il faut y retourner, et c’est déjà là, ce soir.
    boss | q | Quelle phrase avez-vous rapportée à la maison\u{a0}?
    boss | q | Qui d’autre l’a vu, ou le vit aussi\u{a0}?
    boss | q | Que répondriez-vous, s’il n’y avait rien à perdre\u{a0}?
    boss | q | Qu’est-ce qui aurait été juste\u{a0}?
    teamwork | o | Chacun y a mis quelque chose, et cela a pris.
    teamwork | o | Une journée où le travail a bien voulu marcher.
    teamwork | o | On rentre d’un autre pas, après une journée comme celle-là.
    teamwork | q | À quel moment avez-vous su que cela marchait\u{a0}?
    teamwork | q | Quelle petite chose a tout débloqué\u{a0}?
    teamwork | q | Que s’est-on dit en partant\u{a0}?
    teamwork | q | Avec qui recommenceriez-vous demain\u{a0}?
    bored-job | o | Les heures sont payées, et l’on ne sait plus à quoi elles servent.
    bored-job | o | On peut ne pas arrêter de la journée et n’avoir rien fait.
    bored-job | o | C’est long, une journée où il ne faut être là que de corps.
    bored-job | q | Où va votre tête, pendant ce temps\u{a0}?
    bored-job | q | Que feriez-vous de ces heures, si elles étaient à vous\u{a0}?
    bored-job | q | Quand ce travail a-t-il eu un sens pour la dernière fois\u{a0}?
    bored-job | q | Qu’est-ce qui vous fait revenir le lendemain à ce travail\u{a0}?
    study-stuck | o | Cela n’avance pas, et cela ne vous lâche pas non plus.
    study-stuck | o | On s’assoit devant, on y passe des heures, et l’on se relève au même endroit.
    study-stuck | o | L’idée est là, le temps y passe, et rien ne vient se poser.
    study-stuck | q | À quel endroit précis est-ce arrêté\u{a0}?
    study-stuck | q | Quelle serait la plus petite chose à faire, même mal\u{a0}?
    study-stuck | q | Qu’est-ce qui existe déjà, sur le papier ou sous les doigts\u{a0}?
    study-stuck | q | À qui pourriez-vous le montrer tel quel\u{a0}?
    debt-paid | o | C’est payé, et une longue histoire se referme.
    debt-paid | o | Après tant de comptes, l’argent fait moins de bruit.
    debt-paid | o | Derrière ce chiffre, il y a beaucoup de comptes faits en silence.
    debt-paid | q | Qu’avez-vous senti, au moment de payer ou de signer\u{a0}?
    debt-paid | q | De quoi a-t-il fallu se passer pendant tout ce temps\u{a0}?
    debt-paid | q | À quel souci ne faudra-t-il plus penser\u{a0}?
    debt-paid | q | Qui sait ce que cette somme représente pour vous\u{a0}?
    lost-thing | o | C’est un objet, et il y a quelqu’un dedans, ou tout un temps.
    lost-thing | o | On retourne les poches, les tiroirs, et ce n’est pas seulement l’objet qu’on cherche.
    lost-thing | o | «\u{a0}Ce n’est qu’un objet\u{a0}»\u{a0}: cela se dit des objets des autres.
    lost-thing | q | De qui, ou de quel temps, vous vient cet objet\u{a0}?
    lost-thing | q | Où avez-vous cherché en premier\u{a0}?
    lost-thing | q | Quelle place cet objet a-t-il, chez vous ou sur vous\u{a0}?
    lost-thing | q | Quel jour vous revient, quand vous pensez à cet objet\u{a0}?
    stolen | o | Quelqu’un s’est servi dans votre vie, et vous laisse les démarches.
    stolen | o | Des mains étrangères ont pris ce qui était à vous.
    stolen | o | Il manque des choses, et il manque aussi la tranquillité d’avant.
    stolen | q | Qu’est-ce qui a changé dans vos gestes, depuis ce vol\u{a0}?
    stolen | q | Qu’est-ce qui, dans tout cela, ne se remplace pas\u{a0}?
    stolen | q | Qu’avez-vous vérifié depuis, et combien de fois\u{a0}?
    stolen | q | Que diriez-vous à la personne qui a fait cela\u{a0}?
    near-miss | o | C’est passé tout près. La journée a repris, et le corps pas tout de suite.
    near-miss | o | À la fin il n’est rien arrivé, et les genoux n’en savent rien encore.
    near-miss | o | Il y avait un autre soir possible, tout à côté de celui-ci.
    near-miss | q | Quelle image vous est restée\u{a0}?
    near-miss | q | Qu’avez-vous senti, une fois le danger passé\u{a0}?
    near-miss | q | À qui l’avez-vous raconté, et comment\u{a0}?
    near-miss | q | Qu’avez-vous regardé autrement, depuis\u{a0}?
    office-war | o | Cela pourrait se régler en une phrase, et cela dévore des jours.
    office-war | o | En face, il y a un règlement, un tampon ou une clé, et quelqu’un qui s’en sert.
    office-war | o | C’est petit, c’est bête, et cela occupe toute la tête.
    office-war | q | Quelle phrase officielle mériterait d’être encadrée\u{a0}?
    office-war | q | Combien d’heures y avez-vous laissées\u{a0}?
    office-war | q | Que voudriez-vous écrire, sans formule de politesse\u{a0}?
    office-war | q | Que faudrait-il pour que ce soit réglé demain\u{a0}?
    move-house | o | Toute une vie dans des cartons, et des murs à quitter ou à apprendre.
    move-house | o | Entre deux clés, on n’habite tout à fait nulle part.
    move-house | o | Une maison se défait, une autre n’est pas encore tout à fait faite.
    move-house | q | Quelle pièce de l’ancien endroit vous reste devant les yeux\u{a0}?
    move-house | q | Qu’avez-vous retrouvé dans les affaires, que vous aviez oublié\u{a0}?
    move-house | q | Qu’est-ce qui ne rentre dans aucun carton\u{a0}?
    move-house | q | Quel bruit de l’ancien endroit connaissiez-vous par cœur\u{a0}?
    decision | o | Tant que rien n’est choisi, on vit un peu les deux vies à la fois.
    decision | o | Vous avez pesé, et la balance ne s’arrête pas.
    decision | o | Deux portes, et l’on ne peut pas regarder derrière les deux.
    decision | q | Que saviez-vous déjà, avant tous les pour et les contre\u{a0}?
    decision | q | À laquelle des deux vies penseriez-vous encore dans un an\u{a0}?
    decision | q | Quelle voix entendez-vous, quand vous penchez d’un côté\u{a0}?
    decision | q | Que perdriez-vous, de chaque côté\u{a0}?
    travel | o | Ailleurs, on regarde tout, jusqu’aux poignées de porte.
    travel | o | Un jour en route contient plus qu’un jour.
    travel | o | On part avec une idée du lieu, et l’on rapporte tout autre chose.
    travel | q | Qu’avez-vous vu que personne n’aurait photographié\u{a0}?
    travel | q | Quelle odeur avait cet endroit\u{a0}?
    travel | q | À qui avez-vous parlé en chemin\u{a0}?
    travel | q | Qu’est-ce qui ne tiendra pas dans la valise du retour\u{a0}?
    relapse | o | Les jours d’avant ont eu lieu. Celui-ci aussi.
    relapse | o | C’est revenu par une porte que vous connaissez.
    relapse | o | C’est arrivé, et vous l’écrivez tel que c’est.
    relapse | q | Qu’aviez-vous dans le cœur, juste avant de reprendre\u{a0}?
    relapse | q | À qui pouvez-vous dire, ce soir, ce qui s’est passé\u{a0}?
    relapse | q | De quoi avez-vous besoin pour les prochaines heures\u{a0}?
    relapse | q | Qu’est-ce qui comptait le plus, les jours où vous teniez\u{a0}?
    diet | o | La journée s’est comptée en bouchées, en grammes ou en bonnes intentions.
    diet | o | Cela fait beaucoup de pensées pour une assiette.
    diet | o | Il y a un chiffre, une assiette, et la tête entre les deux.
    diet | q | À quelle heure pensez-vous le plus à manger\u{a0}?
    diet | q | Qui, autour de vous, parle de régime, et de quelle façon\u{a0}?
    diet | q | À quand remonte votre dernier repas sans calcul\u{a0}?
    diet | q | De quel plat vous souvenez-vous avec le plus de plaisir\u{a0}?
    sport | o | Pendant ce temps-là, le reste du monde a attendu au bord.
    sport | o | Un score, un chrono, c’est vite dit. Dedans, c’était long.
    sport | o | C’est fini, et le corps y est encore.
    sport | q | À quel moment avez-vous su comment cela finirait\u{a0}?
    sport | q | Que disaient les jambes, vers la fin\u{a0}?
    sport | q | Quel geste referiez-vous tout de suite\u{a0}?
    sport | q | Qui était au bord, ou à côté de vous\u{a0}?
    courage | o | La peur était là, et c’est vous qui avez continué.
    courage | o | Du dehors, un geste. De l’intérieur, un saut.
    courage | o | C’est fait, et le ventre noué n’a pas eu le dernier mot.
    courage | q | À quoi ressemblait la minute d’avant\u{a0}?
    courage | q | Qu’est-ce qui vous a fait franchir le pas\u{a0}?
    courage | q | Qui sait ce que ce pas vous demandait\u{a0}?
    courage | q | Qu’est-ce qui ne s’est pas passé comme vous l’aviez imaginé\u{a0}?
    worry-loop | o | Cela tourne, et chaque tour a l’air neuf.
    worry-loop | o | La tête joue le pire, avec tous les détails, et recommence.
    worry-loop | o | Ce n’est pas arrivé, et vous l’avez déjà vécu dix fois.
    worry-loop | q | Par quelle pensée la boucle commence-t-elle\u{a0}?
    worry-loop | q | Quelle image revient la première\u{a0}?
    worry-loop | q | Qu’est-ce qui est sûr, dans tout cela, ce soir\u{a0}?
    worry-loop | q | À qui pourriez-vous dire le pire à voix haute\u{a0}?
    tired | o | C’était trop de jours à la suite.
    tired | o | Le corps a fini avant la journée.
    tired | o | Il n’y a plus grand-chose à donner ce soir.
    tired | q | Qu’est-ce qui peut attendre demain\u{a0}?
    tired | q | Qu’est-ce qui vous a pris le plus de forces\u{a0}?
    tired | q | À quoi ressemblerait une vraie journée de repos, pour vous\u{a0}?
    tired | q | Quelle tâche donneriez-vous à quelqu’un d’autre, si c’était possible\u{a0}?
    low | o | Un jour gris, sans raison à donner.
    low | o | Tout est un peu plus loin que d’habitude.
    low | o | Il n’est rien arrivé, et c’est lourd quand même.
    low | q | À quelle heure était-ce le plus gris\u{a0}?
    low | q | De quoi n’aviez-vous aucune envie\u{a0}?
    low | q | À qui avez-vous dit que ça allait\u{a0}?
    low | q | Qu’est-ce qui, aujourd’hui, a demandé le plus d’effort\u{a0}?
    fine-day | o | Un jour tout simple, et vous l’avez noté.
    fine-day | o | De petites choses, l’une après l’autre\u{a0}: c’est cela aussi, une journée.
    fine-day | o | Une journée ordinaire a droit à sa page, elle aussi.
    fine-day | q | Quelle heure de cette journée garderiez-vous\u{a0}?
    fine-day | q | Quel détail d’aujourd’hui serait oublié demain, sans cette page\u{a0}?
    fine-day | q | Qu’y avait-il de bon à table\u{a0}?
    fine-day | q | Avec qui avez-vous échangé trois mots\u{a0}?
    bored | o | Rien, et c’est long.
    bored | o | Un jour où rien n’a frappé à la porte.
    bored | o | Il y avait des heures, et pas grand-chose dedans.
    bored | q | Qu’avez-vous regardé le plus longtemps\u{a0}?
    bored | q | De quoi avez-vous eu envie, une seconde\u{a0}?
    bored | q | Quelle visite ou quel appel aurait changé ces heures\u{a0}?
    bored | q | Qu’est-ce qui rendrait demain un peu moins long\u{a0}?
    nature | o | C’était là, et cela n’attendait rien de vous.
    nature | o | Dehors, tout continue sans se presser, et pour un moment vous aussi.
    nature | o | De l’air, une lumière, une bête qui passe\u{a0}: il n’en faut parfois pas plus.
    nature | q | Qu’entendait-on, à ce moment-là\u{a0}?
    nature | q | Quelle odeur avait l’air\u{a0}?
    nature | q | Quel souci avez-vous laissé là-bas, pour un moment\u{a0}?
    nature | q | Où avez-vous ralenti\u{a0}?
    art | o | Quelqu’un qui ne vous connaît pas a posé cela juste là où il fallait.
    art | o | C’est refermé, c’est éteint, et cela continue.
    art | o | On y entre pour une heure, et l’on en ressort avec autre chose.
    art | q | Quel passage, quelle image, quelle note est restée\u{a0}?
    art | q | À qui voudriez-vous le faire lire, voir ou entendre\u{a0}?
    art | q | À quoi, dans votre vie, cela a-t-il touché\u{a0}?
    art | q | Qu’avez-vous fait, juste après la fin\u{a0}?
    cooked | o | Il y a des plaisirs simples, qui sentent la terre ou la cuisine.
    cooked | o | De la terre, de la farine, un fruit mûr\u{a0}: la journée a eu du goût.
    cooked | o | Voilà un bonheur qui se touche, se sent et se goûte.
    cooked | q | Quelle odeur vous reste de ce moment\u{a0}?
    cooked | q | Avec qui aimeriez-vous partager ce goût ou cette récolte\u{a0}?
    cooked | q | De qui tenez-vous l’amour de la cuisine ou du jardin\u{a0}?
    cooked | q | Qu’aimez-vous refaire chaque année, en cuisine ou au jardin\u{a0}?
    memory | o | Cela revient avec la lumière de ce temps-là.
    memory | o | Un instant, les deux temps ont été dans la même pièce.
    memory | o | C’est loin, et il a suffi de presque rien pour que ce soit là.
    memory | q | Qu’y a-t-il juste au bord de cette image\u{a0}?
    memory | q | Qui d’autre s’en souvient encore\u{a0}?
    memory | q | Quels bruits y a-t-il dans ce souvenir\u{a0}?
    memory | q | Que ne saviez-vous pas encore, à ce moment-là\u{a0}?
    dream | o | C’était tout à fait vrai, tant que cela durait.
    dream | o | Un rêve s’efface vite. Celui-ci a une page.
    dream | o | La nuit l’a raconté, et le matin en a gardé cela.
    dream | q | Quelle image était encore là au réveil\u{a0}?
    dream | q | Quelle lumière y avait-il dans ce rêve\u{a0}?
    dream | q | Que serait-il arrivé, si le réveil avait attendu\u{a0}?
    dream | q | Qu’avez-vous fait, les yeux à peine ouverts\u{a0}?
    faith | o | Il y a des choses qui ne se disent que dans cette direction.
    faith | o | Prier, douter, se taire\u{a0}: c’est à vous, et cela ne se voit pas du dehors.
    faith | o | C’est une part de vous que la semaine ne montre guère.
    faith | q | Quels mots sont venus, ou n’ont pas voulu venir\u{a0}?
    faith | q | De qui tenez-vous cette part de vous\u{a0}?
    faith | q | À quel moment avez-vous senti quelque chose, ou rien\u{a0}?
    faith | q | Que demanderiez-vous, s’il n’y avait qu’une seule demande\u{a0}?
    world | o | Cela se passe au loin, ou partout, et c’est entré dans votre cuisine.
    world | o | Les nouvelles s’éteignent d’un bouton. Ce qu’elles laissent reste allumé.
    world | o | C’est trop grand pour une seule personne, et c’est chaque fois une seule personne qui le lit.
    world | q | Quelle image ou quel chiffre ne vous quitte pas\u{a0}?
    world | q | Avec qui pouvez-vous en parler\u{a0}?
    world | q | Qui a un visage pour vous, dans tout cela\u{a0}?
    world | q | À quelle heure avez-vous éteint, ou auriez-vous voulu éteindre\u{a0}?
    therapy | o | La séance finit à l’heure, et le reste continue sans montre.
    therapy | o | Il y a ce qui s’est dit là-bas, et ce qui ne vient qu’après, dans l’escalier.
    therapy | o | Une heure avec quelqu’un dont le métier est d’écouter, puis le reste de la journée, comme si de rien n’était.
    therapy | q | Quelle phrase est sortie de la pièce avec vous\u{a0}?
    therapy | q | Qu’avez-vous failli dire\u{a0}?
    therapy | q | Qu’est-ce qui reste pour la prochaine fois\u{a0}?
    therapy | q | Comment a été l’heure d’après\u{a0}?
    gratitude | o | Tout cela est là, et vous l’avez regardé.
    gratitude | o | Rien de cela n’allait de soi, et cela s’entend.
    gratitude | o | Parmi tout le reste, c’est cela que vous avez voulu noter.
    gratitude | q | À qui ce merci pourrait-il se dire de vive voix\u{a0}?
    gratitude | q | Qu’y a-t-il là, qui n’y était pas il y a un an\u{a0}?
    gratitude | q | Qu’avez-vous failli oublier d’y mettre\u{a0}?
    gratitude | q | Qui ne sait pas encore sa part dans tout cela\u{a0}?

    """
}
