/// What is said and asked of what happened, in French: kind, then `o` for what opens and `q` for a question.
extension OccasionWords {
  static let french = OccasionWords(
    everydayInFrench + daysInFrench + """
      death-now | o | Cela vient d’arriver. Rien n’a besoin d’être bien écrit ni compris maintenant.
      death-now | o | C’est tout récent, et c’est immense. Ces mots suffisent pour l’instant.
      death-now | o | Quelqu’un vient de mourir, et les heures n’ont plus leur forme habituelle.
      death-now | q | Qui est auprès de vous\u{a0}?
      death-now | q | Qui pourrait être près de vous ces heures-ci, ou au téléphone\u{a0}?
      death-now | q | Quelle image de ces dernières heures est restée\u{a0}?
      death-now | q | Quels mots {de person} vous reviennent\u{a0}?
      death-now | q | Quels mots de cette personne vous reviennent\u{a0}?
      miscarriage | o | Quelqu’un était attendu, et avait déjà sa place. C’est une perte, et elle peut porter ce nom.
      miscarriage | o | Vous perdez quelqu’un que presque personne n’avait encore rencontré. Ce n’est pas moins pour autant.
      miscarriage | o | C’était tout petit, et il y avait déjà une place, des gestes, peut-être un prénom.
      miscarriage | q | Qu’est-ce qui avait déjà commencé pour vous, avec ce bébé\u{a0}?
      miscarriage | q | Qui peut savoir tout ce qui a été perdu, à part cette page\u{a0}?
      miscarriage | q | Quelle phrase des autres a fait mal, même dite gentiment\u{a0}?
      miscarriage | q | De quoi auriez-vous besoin autour de vous, ces jours-ci\u{a0}?
      diagnosis | o | Cela a un nom maintenant, et ce nom est lourd.
      diagnosis | o | Il y a un avant et un après ce mot-là.
      diagnosis | o | Un mot a été prononcé, et la journée s’est coupée en deux.
      diagnosis | q | Que s’est-il passé en vous quand le nom est tombé\u{a0}?
      diagnosis | q | Quelle question vous est venue depuis, sans réponse pour l’instant\u{a0}?
      diagnosis | q | À qui avez-vous envie d’annoncer la nouvelle, et à qui pas encore\u{a0}?
      diagnosis | q | Qui est près de vous pour porter cette nouvelle\u{a0}?
      forgetting | o | Ne plus être reconnu de qui vous a toujours connu, c’est un adieu par petits morceaux.
      forgetting | o | Quelqu’un est encore là, et s’éloigne pourtant. Les deux à la fois, c’est difficile à tenir.
      forgetting | o | Vous connaissez par cœur quelqu’un qui ne sait plus votre nom.
      forgetting | q | Que s’est-il passé en vous, quand la mémoire a manqué\u{a0}?
      forgetting | q | Que reste-t-il entre vous, là où les noms se perdent\u{a0}?
      forgetting | q | Quel souvenir commun aimeriez-vous raconter {à person}\u{a0}?
      forgetting | q | Quel souvenir commun aimeriez-vous raconter à cette personne\u{a0}?
      forgetting | q | Qu’est-ce qui était là quand même\u{a0}: un geste, une voix, un rire\u{a0}?
      pet-death | o | Un animal partage toutes les journées, et laisse un vide dans chacune.
      pet-death | o | Un animal vous a fait confiance, et l’adieu est là.
      pet-death | o | Une gamelle, un panier, une habitude\u{a0}: cet animal est partout dans la maison.
      pet-death | q | Où, dans la maison, le vide se sent-il le plus\u{a0}?
      pet-death | q | Qu’aimeriez-vous garder des derniers moments avec cet animal\u{a0}?
      pet-death | q | Quelle manie de cet animal vous fait encore sourire\u{a0}?
      pet-death | q | Comment cet animal est-il entré dans votre vie\u{a0}?
      mourning | o | Quelqu’un manque, et les jours ne cessent de buter sur ce vide.
      mourning | o | On continue de vouloir tout raconter à quelqu’un qui n’est plus là.
      mourning | o | Le temps passe, et quelqu’un manque toujours au même endroit.
      mourning | q | Que raconteriez-vous d’aujourd’hui {à person}\u{a0}?
      mourning | q | Quelle phrase {de person} entendez-vous encore\u{a0}?
      mourning | q | Que raconteriez-vous d’aujourd’hui à la personne qui manque\u{a0}?
      mourning | q | Qu’est-ce qui, de cette personne, vous a été le plus proche aujourd’hui\u{a0}?
      mourning | q | Quel objet n’avez-vous pas pu déplacer\u{a0}?
      mourning | q | Quelle phrase de cette personne entendez-vous encore\u{a0}?
      survived | o | Vous avez failli ne plus être là, et vous êtes là. La journée d’aujourd’hui a sa place à côté de cela.
      survived | o | Entre ce jour-là et celui-ci, il y a tout un morceau de vie.
      survived | o | Il y a eu ce jour-là, et il y a celui-ci.
      survived | q | Qu’est-ce que vous auriez aimé savoir alors de la journée d’aujourd’hui\u{a0}?
      survived | q | Qu’est-ce qui est venu depuis, que vous n’auriez pas voulu manquer\u{a0}?
      survived | q | Qui sait d’où vous revenez\u{a0}?
      affair | o | Vous savez maintenant quelque chose qui ne peut plus se désapprendre. C’est beaucoup à porter toute une soirée.
      affair | o | Le sol a bougé, et la journée a continué tout autour quand même.
      affair | o | Un détail a suffi, et plus rien n’est comme avant.
      affair | q | Qu’avez-vous fait de ce que vous saviez, dans les heures d’après\u{a0}?
      affair | q | Qu’avez-vous dit, et qu’avez-vous encore gardé pour vous\u{a0}?
      affair | q | Quelle question ne vous quitte pas, depuis que vous savez\u{a0}?
      affair | q | Qui peut être près de vous, ce soir\u{a0}?
      parting | o | Quelqu’un est parti, et il reste une maison qui ne fait plus le même bruit.
      parting | o | Une porte s’est fermée, et ce sont les petites choses qui le disent.
      parting | o | Ce qui manque se voit à chaque pas, dans la maison.
      parting | q | Quelle pièce est la plus difficile à traverser\u{a0}?
      parting | q | Qu’auriez-vous voulu entendre avant ce départ\u{a0}?
      parting | q | Qu’est-ce qui est resté là, et que vous ne savez pas où mettre\u{a0}?
      parting | q | Qu’est-ce que vous n’avez pas dit avant ce départ\u{a0}?
      breakup | o | C’est fini entre vous deux, et tous les gestes ne le savent pas encore.
      breakup | o | C’est fini, et cela ne finit pas en une fois.
      breakup | o | Quelqu’un est sorti de votre vie, et reste partout dans la journée.
      breakup | q | Qu’est-ce qui vous manque déjà, et qu’est-ce qui ne vous manque pas\u{a0}?
      breakup | q | À quel moment de la journée l’absence se sent-elle le plus\u{a0}?
      breakup | q | Qu’auriez-vous voulu dire, le dernier jour\u{a0}?
      breakup | q | Quel lieu ou quelle chanson vous ramène encore à cette histoire\u{a0}?
      panic | o | C’était de la panique, et vous l’avez traversée, une minute après l’autre.
      panic | o | Le corps a sonné l’alarme, de partout à la fois.
      panic | o | Ces minutes-là sont très longues, et le corps en sort vidé.
      panic | q | Qu’est-ce qui a aidé pendant la crise, même un peu\u{a0}?
      panic | q | À quoi avez-vous senti que la crise passait\u{a0}?
      panic | q | Qui sait ce que vous vivez pendant ces minutes-là\u{a0}?
      panic | q | Que craignez-vous le plus, depuis cette crise\u{a0}?
      self-blame | o | Vous voilà bien sévère envers vous-même aujourd’hui, plus qu’avec n’importe qui d’autre.
      self-blame | o | Il y a une voix sévère sur cette page, et elle se tourne tout entière contre vous.
      self-blame | o | Quelque chose a mal tourné, et vous vous le faites payer deux fois.
      self-blame | q | Que diriez-vous à quelqu’un que vous aimez, à qui ce serait arrivé\u{a0}?
      self-blame | q | Que s’est-il passé, si on le raconte sans l’insulte\u{a0}?
      self-blame | q | Qu’auriez-vous aimé qu’il se passe à la place\u{a0}?
      self-blame | q | D’où vous vient cette voix si dure\u{a0}?
      lie | o | Vous n’avez pas dit la vérité là-bas, et vous la dites ici.
      lie | o | Il aurait été facile de ne pas l’écrire. Vous l’avez écrit.
      lie | o | Un mensonge, même petit, reste longtemps dans la tête.
      lie | q | Qu’est-ce que ce mensonge protège\u{a0}?
      lie | q | Qu’y avait-il de difficile à dire vrai, à ce moment-là\u{a0}?
      lie | q | Que se passerait-il, à votre avis, si la vérité se savait\u{a0}?
      lie | q | À qui pourriez-vous dire ce qu’il en est vraiment\u{a0}?
      loser | o | L’argent est parti, et il est difficile d’en parler.
      loser | o | Le jeu a repris tout ce qu’il promettait.
      loser | o | Vous l’écrivez comme c’est arrivé, sans l’arranger.
      loser | q | Que se passait-il en vous juste avant de jouer\u{a0}?
      loser | q | À qui pourriez-vous dire combien est parti\u{a0}?
      loser | q | À quel moment auriez-vous voulu vous arrêter\u{a0}?
      loser | q | Qu’est-ce qui vous attire, à l’instant de miser\u{a0}?
      failure | o | Il y avait là beaucoup de temps et d’espoir, et cela n’a pas marché.
      failure | o | Ce n’est pas passé, et rien n’oblige à y trouver une leçon ce soir.
      failure | o | Cela n’a pas marché, et cela a le droit de faire mal.
      failure | q | Qu’est-ce qui est le plus dur\u{a0}: le résultat, ou devoir le dire\u{a0}?
      failure | q | Qu’espériez-vous, juste avant de savoir\u{a0}?
      failure | q | À qui pouvez-vous parler de cet échec sans avoir à le rendre plus petit\u{a0}?
      failure | q | Qu’est-ce qui tenait à cette réussite, pour vous\u{a0}?
      rejection | o | Un premier non ou un non de plus, cela fait mal au même endroit.
      rejection | o | C’est un refus, et il fait mal même quand il est poli.
      rejection | o | Il y avait de l’espoir dans cette demande, et la réponse est non.
      rejection | q | Qu’aviez-vous déjà imaginé, si la réponse avait été oui\u{a0}?
      rejection | q | Quels mots de ce refus vous restent\u{a0}?
      rejection | q | Qu’aimeriez-vous entendre après un refus comme celui-là\u{a0}?
      rejection | q | À qui pouvez-vous dire ce refus tel qu’il est\u{a0}?
      credit | o | Cela s’est fait par-dessus votre tête, et c’est ce qui brûle.
      credit | o | Quelque chose qui comptait pour vous a été décidé sans vous.
      credit | o | On aurait pu vous demander votre avis, et personne ne l’a fait.
      credit | q | Qu’auriez-vous aimé dire à ce moment-là\u{a0}?
      credit | q | Que faudrait-il pour que ce soit juste\u{a0}?
      credit | q | Qu’est-ce qui comptait le plus pour vous, dans cette affaire\u{a0}?
      unanswered | o | Il n’y a pas de réponse, et le silence se remplit de suppositions.
      unanswered | o | La réponse ne vient pas, et l’on relit ses propres mots.
      unanswered | o | Un silence pareil prend beaucoup de place dans une journée.
      unanswered | q | Que vous racontez-vous au sujet de ce silence\u{a0}?
      unanswered | q | Quelle réponse espérez-vous\u{a0}?
      unanswered | q | Qu’aimeriez-vous savoir, même si c’est un non\u{a0}?
      unanswered | q | Que diriez-vous, si la réponse arrivait ce soir\u{a0}?
      alone | o | Il n’y avait que vous dans ces heures-là.
      alone | o | Une journée sans personne a son silence à elle.
      alone | o | Quand il n’y a personne, on entend chaque pièce.
      alone | q | De qui auriez-vous aimé un appel\u{a0}?
      alone | q | À quel moment le silence s’est-il entendu le plus\u{a0}?
      alone | q | Qu’auriez-vous raconté, s’il y avait eu quelqu’un en face\u{a0}?
      alone | q | À quoi aurait ressemblé un peu de compagnie\u{a0}?
      envy | o | D’autres ont ce dont vous auriez envie aussi, et cela pince. Vous le dites sans le cacher.
      envy | o | Il y a de l’envie sur cette page, et sous l’envie, le plus souvent, un souhait.
      envy | o | Quelqu’un a reçu ce que vous espériez, et cela se regarde de près.
      envy | q | Qu’auriez-vous voulu pour vous, en regardant cette chance\u{a0}?
      envy | q | Si ce pincement montrait quelque chose que vous désirez, que serait-ce\u{a0}?
      envy | q | Depuis quand désirez-vous la même chose\u{a0}?
      envy | q | Que feriez-vous, si cette chance était la vôtre\u{a0}?
      waiting | o | Attendre une réponse sans rien pouvoir y faire, cela fait de longues heures.
      waiting | o | Une part de vous est déjà là-bas, au jour où l’on saura.
      waiting | o | La réponse n’est pas là, et elle prend déjà toute la place.
      waiting | q | À quel moment de la journée l’attente est-elle la plus longue\u{a0}?
      waiting | q | Quelle réponse vous répétez-vous dans la tête\u{a0}?
      waiting | q | Avec qui partagez-vous cette attente\u{a0}?
      waiting | q | Que ferez-vous dans la minute où vous saurez\u{a0}?
      broken | o | Une panne ne choisit jamais le bon moment.
      broken | o | Une chose s’arrête de marcher, et toute la journée doit s’organiser autour.
      broken | o | Il y a de quoi en rire jaune.
      broken | q | Comment allez-vous faire, d’ici à la réparation\u{a0}?
      broken | q | Qu’est-ce qui vous agace le plus, dans cette panne\u{a0}?
      broken | q | Qui aimeriez-vous pouvoir appeler, dans ces cas-là\u{a0}?
      broken | q | Depuis combien de temps cet objet était-il avec vous\u{a0}?
      body-shame | o | Vous portez sur votre corps un regard très dur.
      body-shame | o | Il y a un miroir dans ces lignes, et il n’a pas été bon pour vous.
      body-shame | o | Cacher son corps, cela occupe une bonne part de la journée.
      body-shame | q | Qu’auriez-vous eu besoin d’entendre à ce moment-là\u{a0}?
      body-shame | q | Avec les yeux de qui regardiez-vous votre corps\u{a0}?
      body-shame | q | Depuis quand ce regard sur votre corps est-il là\u{a0}?
      body-shame | q | À quel moment oubliez-vous que l’on vous voit\u{a0}?
      proposal | o | Il est question de mariage, et de vous deux.
      proposal | o | Une très grande question peut tenir en trois mots.
      proposal | o | Deux personnes veulent se marier, et c’est écrit ici.
      proposal | q | Qu’est-ce qui, entre vous deux, a mené jusqu’à cette demande\u{a0}?
      proposal | q | À qui avez-vous hâte d’annoncer la nouvelle\u{a0}?
      proposal | q | Qu’aimeriez-vous encore raconter de ces jours-ci, dans vingt ans\u{a0}?
      proposal | q | Qu’est-ce qui vous émeut le plus, dans l’idée de ce mariage\u{a0}?
      birth | o | Quelqu’un est là, qui n’y était pas.
      birth | o | Quelqu’un de tout neuf vient d’arriver, en plein milieu de cette page.
      birth | o | Un enfant est né. Le monde compte une personne de plus.
      birth | q | Qu’avez-vous senti quand l’enfant est arrivé\u{a0}?
      birth | q | Qu’aimeriez-vous raconter un jour à cet enfant de son arrivée\u{a0}?
      birth | q | Quel détail de cette naissance ne voulez-vous pas oublier\u{a0}?
      birth | q | Qu’avez-vous remarqué en premier chez cet enfant\u{a0}?
      pregnancy | o | Un enfant s’annonce, et l’on peut sentir plusieurs choses à la fois.
      pregnancy | o | Il y a une grossesse dans ces jours-ci, et tout se met à compter autrement.
      pregnancy | o | C’est encore tout petit, et cela change déjà les jours.
      pregnancy | q | Qu’est-ce qui vient en premier quand vous pensez à cette grossesse, avant l’avis de qui que ce soit\u{a0}?
      pregnancy | q | Avec qui pouvez-vous parler de cette grossesse à cœur ouvert\u{a0}?
      pregnancy | q | Qu’est-ce que cette grossesse a déjà changé dans vos journées\u{a0}?
      pregnancy | q | Qu’est-ce que vous n’avez encore dit à personne, de ces semaines-ci\u{a0}?
      coming-out | o | Il y a quelque chose de vrai, et les mots pour le dire.
      coming-out | o | Un petit mot, et il y avait beaucoup de vous dedans.
      coming-out | o | Dire qui l’on est, ou qui l’on aime\u{a0}: si peu de mots, et tant de choses dedans.
      coming-out | q | Qu’y avait-il en vous, la seconde d’avant\u{a0}?
      coming-out | q | À qui aimeriez-vous encore vous montrer comme vous êtes\u{a0}?
      coming-out | q | Depuis quand ces mots attendaient-ils\u{a0}?
      coming-out | q | Quelle réponse vous a fait du bien, ou vous en ferait\u{a0}?
      job | o | Le poste est à vous.
      job | o | Il y avait une place, et c’est vous qui l’avez.
      job | o | C’est oui. Les matins à venir ne seront plus les mêmes.
      job | q | Qu’est-ce qui vous fait le plus envie dans ce travail\u{a0}?
      job | q | Comment imaginez-vous votre premier matin là-bas\u{a0}?
      job | q | Qu’est-ce que ce travail va changer dans vos journées\u{a0}?
      job | q | Qu’a-t-on vu en vous, à votre avis, pour vous donner cette place\u{a0}?
      passed | o | C’est réussi. Tout le travail d’avant est dans ce résultat.
      passed | o | Cela a marché, et c’est vous qui l’avez fait.
      passed | o | La réponse est tombée, et elle est bonne.
      passed | q | Qu’y a-t-il derrière ce résultat, que personne n’a vu\u{a0}?
      passed | q | Qu’avez-vous senti à l’instant où vous avez su\u{a0}?
      passed | q | Qui a eu sa part dans cette réussite\u{a0}?
      passed | q | Qu’est-ce que ce résultat vous ouvre maintenant\u{a0}?
      clear | o | La nouvelle est bonne, et l’on peut respirer.
      clear | o | Le résultat est bon. L’attente est finie.
      clear | o | C’est une bonne nouvelle, et toute la fatigue de l’attente peut tomber d’un coup.
      clear | q | Qu’est-ce que vous n’osiez pas espérer avant ce résultat\u{a0}?
      clear | q | À quoi votre tête a-t-elle de nouveau la place de penser\u{a0}?
      clear | q | Où avez-vous senti la bonne nouvelle, dans le corps\u{a0}?
      clear | q | Qui a attendu ce résultat avec vous\u{a0}?
      sober | o | Des jours ont passé sans, et chacun compte.
      sober | o | Vous tenez, et cela se joue dans de tout petits moments.
      sober | o | Il y a eu une vie avec, et voici une vie sans.
      sober | q | Comment sont les matins, maintenant\u{a0}?
      sober | q | Qu’est-ce qui vous aide à tenir\u{a0}?
      sober | q | Quel moment de la journée était le plus difficile, au début\u{a0}?
      sober | q | Qu’est-ce qui est revenu depuis, que vous aviez oublié\u{a0}?
      first-since | o | Pour la première fois depuis longtemps, quelque chose se remet en mouvement.
      first-since | o | Quelque chose est revenu, qui n’était plus là depuis longtemps.
      first-since | o | Une première fois depuis, et tout ce qui s’est passé entre-temps était là aussi.
      first-since | q | Qu’est-ce qui a rendu cette première fois possible\u{a0}?
      first-since | q | Qu’avez-vous retrouvé tel quel, après tout ce temps\u{a0}?
      first-since | q | Qu’est-ce qui a changé depuis la dernière fois\u{a0}?
      first-since | q | À qui pensiez-vous, pendant ce moment\u{a0}?
      woke-happy | o | Le bonheur sans raison, et il est resté. Il n’en demande pas.
      woke-happy | o | Le matin a commencé dans la joie, sans explication.
      woke-happy | o | Une légèreté est venue, et vous l’avez prise comme elle était.
      woke-happy | q | À quoi ressemblait ce matin heureux\u{a0}?
      woke-happy | q | Qu’avez-vous fait d’une journée commencée ainsi\u{a0}?
      woke-happy | q | Où cette légèreté se sentait-elle, dans le corps\u{a0}?
      woke-happy | q | Qui a remarqué votre humeur, ce jour-là\u{a0}?
      glad-tears | o | Ce sont des larmes de joie, et elles viennent de loin.
      glad-tears | o | Sourire ne suffisait pas, il a fallu pleurer.
      glad-tears | o | Il y a des bonheurs qui passent par les yeux.
      glad-tears | q | Qu’est-ce qui, dans ce moment, est allé si profond\u{a0}?
      glad-tears | q | Que voudriez-vous garder de cette joie\u{a0}?
      glad-tears | q | Qui a vu vos larmes\u{a0}?
      glad-tears | q | À quand remontaient vos dernières larmes de joie\u{a0}?
      set-out | o | C’est décidé, et cela commence.
      set-out | o | Ce n’est plus un projet\u{a0}: cela arrive.
      set-out | o | Vous avez fait le pas, et la suite est devant vous.
      set-out | q | Qu’emportez-vous, et que laissez-vous ici\u{a0}?
      set-out | q | Qu’est-ce qui vous réjouit le plus dans ce départ\u{a0}?
      set-out | q | Qu’est-ce qui vous serre un peu le cœur, au moment de partir\u{a0}?
      set-out | q | D’où vous vient cette envie de partir ou de commencer\u{a0}?
      skilled | o | Vous savez faire cela, et vous le dites sans mais.
      skilled | o | Vos mains, votre voix ou votre oreille savaient quoi faire.
      skilled | o | On a vu ce que vous savez faire, et vous l’avez vu aussi.
      skilled | q | Que se passe-t-il en vous, quand tout vient comme il faut\u{a0}?
      skilled | q | D’où vous vient ce savoir-faire\u{a0}?
      skilled | q | Quand avez-vous compris que vous aviez ce don-là\u{a0}?
      skilled | q | À qui aimeriez-vous transmettre ce savoir-faire\u{a0}?
      talked | o | Ce qui était entre vous a été dit, et cela finit mieux que cela n’avait commencé.
      talked | o | Le silence est fini, et vous avez pu vous parler.
      talked | o | Quelqu’un a fait le premier pas, et la parole est revenue.
      talked | q | Qu’est-ce qui a permis de parler, cette fois\u{a0}?
      talked | q | Qu’est-ce qui a été dit, et qui avait besoin de l’être\u{a0}?
      talked | q | Qu’avez-vous appris de l’autre, que vous ne saviez pas\u{a0}?
      talked | q | Que reste-t-il à dire, la prochaine fois que vous vous parlerez\u{a0}?
      forgave | o | Vous avez pardonné, et cela ne s’est pas fait en un jour.
      forgave | o | Il y avait une rancune, et vous l’avez posée.
      forgave | o | Vous avez rouvert une porte qui était restée fermée.
      forgave | q | Qu’est-ce qui est plus léger depuis ce pardon, et qu’est-ce qui ne l’est pas\u{a0}?
      forgave | q | Depuis combien de temps portiez-vous cette rancune\u{a0}?
      forgave | q | À quel moment avez-vous senti que le pardon était là\u{a0}?
      forgave | q | Qu’est-ce qui n’est pas oublié, même pardonné\u{a0}?
      confided | o | C’est dit, et la personne qu’il fallait l’a entendu.
      confided | o | C’est sorti, et quelqu’un le sait maintenant.
      confided | o | Les mots sont sortis, et quelqu’un les a reçus.
      confided | q | Qu’est-ce qui a changé en vous, une fois la chose dite\u{a0}?
      confided | q | Qu’est-ce qui vous a permis de parler, à ce moment-là\u{a0}?
      confided | q | Quelle réaction de l’autre gardez-vous\u{a0}?
      confided | q | Qu’est-ce que vous n’avez pas encore dit\u{a0}?
      slept | o | Une vraie nuit. Le corps a eu ce qu’il attendait.
      slept | o | Vous avez dormi, et le jour n’a plus le même visage.
      slept | o | Le sommeil est venu, et il est resté.
      slept | q | Qu’avez-vous remarqué dans la journée, après ces heures dormies\u{a0}?
      slept | q | Qu’est-ce qui a laissé le sommeil venir, cette fois\u{a0}?
      slept | q | Qu’est-ce qui paraissait plus facile, après cette nuit\u{a0}?
      slept | q | À quand remontait votre dernière vraie nuit\u{a0}?
      milestone | o | Une première fois. Il n’y en aura pas d’autre première, et celle-ci est écrite.
      milestone | o | Minuscule pour le monde, grand dans une maison\u{a0}: une première fois.
      milestone | o | Un enfant a fait un pas de plus, et vous l’avez noté.
      milestone | q | Qu’avez-vous senti, devant cette première fois\u{a0}?
      milestone | q | Qu’aimeriez-vous garder de cette première fois\u{a0}?
      milestone | q | À qui avez-vous envie d’annoncer cette première fois\u{a0}?
      milestone | q | Quelle autre première fois vous est revenue en mémoire\u{a0}?
      calm-evening | o | Il ne manque rien ici. C’est plus rare qu’on ne croit.
      calm-evening | o | Un moment qui ne demande rien.
      calm-evening | o | Une soirée tranquille, et le bruit du monde resté dehors.
      calm-evening | q | Si vous ne gardiez qu’une chose de cette soirée, laquelle serait-ce\u{a0}?
      calm-evening | q | Qu’est-ce qui rendait ce moment si reposant\u{a0}?
      calm-evening | q | Qu’entendait-on, dans ce calme\u{a0}?
      calm-evening | q | À quoi la tête a-t-elle cessé de penser\u{a0}?
      shout | o | Tout en capitales\u{a0}: il fallait que cela sorte à pleine voix.
      shout | o | C’est un cri, et il a ses raisons.
      shout | o | Cela sort en grand, et rien ne le retient.
      shout | q | Que s’est-il passé juste avant ces capitales\u{a0}?
      shout | q | Qu’y a-t-il ensuite, une fois que c’est sorti\u{a0}?
      shout | q | Qui devrait entendre ces mots-là\u{a0}?
      """)
}
