/// What is said and asked of what happened, in French: kind, then `o` for what opens and `q` for a question.
extension OccasionWords {
  static let french = OccasionWords(
    everydayInFrench + daysInFrench + """
      death-now | o | Cela vient d’arriver. Rien n’a besoin d’être bien écrit ni compris maintenant.
      death-now | o | C’est tout récent, et c’est immense. Ces mots suffisent pour l’instant.
      death-now | q | Qui est auprès de vous\u{a0}?
      death-now | q | Qui pourrait être près de vous ces heures-ci, ou au téléphone\u{a0}?
      miscarriage | o | Quelqu’un était attendu, et avait déjà sa place. C’est une perte, et elle peut porter ce nom.
      miscarriage | o | Vous perdez quelqu’un que presque personne n’avait encore rencontré. Ce n’est pas moins pour autant.
      miscarriage | q | Qu’est-ce qui avait déjà commencé pour vous, avec ce bébé\u{a0}?
      miscarriage | q | Qui peut savoir tout ce qui a été perdu, à part cette page\u{a0}?
      diagnosis | o | Cela a un nom maintenant, et ce nom est lourd. Il n’est pas nécessaire de tout comprendre d’un coup.
      diagnosis | o | Il y a un avant et un après ce mot, et vous venez à peine de passer de l’autre côté.
      diagnosis | q | Que s’est-il passé en vous quand ce mot a été prononcé\u{a0}?
      diagnosis | q | Qu’est-ce que cela fait de voir le mot écrit ici\u{a0}?
      diagnosis | q | À qui avez-vous envie de le dire, et à qui pas encore\u{a0}?
      forgetting | o | Ne plus être reconnu de qui vous a toujours connu, c’est un adieu par petits morceaux.
      forgetting | o | Quelqu’un est encore là, et s’éloigne pourtant. Les deux à la fois, c’est difficile à tenir.
      forgetting | q | Que s’est-il passé en vous à ce moment-là\u{a0}?
      forgetting | q | Que reste-t-il entre vous, là où les noms se perdent\u{a0}?
      pet-death | o | Un animal partage toutes les journées, et laisse un vide dans chacune.
      pet-death | o | C’était un adieu, et à qui vous a fait confiance jusqu’au bout.
      pet-death | q | Où, dans la maison, le vide se sent-il le plus\u{a0}?
      pet-death | q | Qu’aimeriez-vous garder de cette dernière heure\u{a0}?
      mourning | o | Quelqu’un manque, et les jours ne cessent de buter sur ce vide.
      mourning | o | On continue de vouloir tout leur raconter. Cela ne s’arrête pas avec une mort.
      mourning | q | Que lui raconteriez-vous d’aujourd’hui, si c’était possible\u{a0}?
      mourning | q | Qu’est-ce qui, de cette personne, vous a été le plus proche aujourd’hui\u{a0}?
      survived | o | Vous avez failli ne plus être là, et vous êtes là. La journée d’aujourd’hui a sa place à côté de cela.
      survived | o | Entre ce jour-là et celui-ci, il y a tout un morceau de vie.
      survived | q | Qu’est-ce que vous auriez aimé savoir alors de la journée d’aujourd’hui\u{a0}?
      survived | q | Qu’est-ce qui est venu depuis, que vous n’auriez pas voulu manquer\u{a0}?
      affair | o | Vous savez maintenant quelque chose qui ne peut plus se désapprendre. C’est beaucoup à porter toute une soirée.
      affair | o | Le sol a bougé, et la journée a continué tout autour quand même.
      affair | q | Qu’avez-vous fait de ce que vous saviez, dans les heures d’après\u{a0}?
      affair | q | Que garde ce silence, pour le moment\u{a0}?
      parting | o | Quelqu’un est parti, et il reste une maison qui ne fait plus le même bruit.
      parting | o | Une porte s’est fermée, et ce sont les petites choses qui le disent.
      parting | q | Comment est la maison, maintenant\u{a0}?
      parting | q | Qu’auriez-vous voulu entendre avant ce départ\u{a0}?
      breakup | o | Ce qui était à deux se défait, et le corps entier y travaille.
      breakup | o | Une fin a été dite, et une fin dure plus longtemps que la phrase qui la dit.
      breakup | q | Qu’est-ce qui vous manque déjà, et qu’est-ce qui ne vous manque pas\u{a0}?
      breakup | q | De quoi cette soirée a-t-elle besoin, maintenant que c’est dit\u{a0}?
      panic | o | C’était de la panique, et vous l’avez traversée, une minute après l’autre.
      panic | o | Le corps a sonné toutes les alarmes, et vous avez trouvé à quoi vous tenir jusqu’à ce que cela passe.
      panic | q | Qu’est-ce qui a aidé pendant la crise, même un peu\u{a0}?
      panic | q | Comment l’angoisse s’est-elle arrêtée\u{a0}?
      self-blame | o | Vous voilà bien sévère envers vous-même aujourd’hui, plus qu’avec n’importe qui d’autre.
      self-blame | o | Il y a une voix sévère sur cette page, et elle se tourne tout entière contre vous.
      self-blame | o | Quelque chose a mal tourné, et vous vous le faites payer deux fois.
      self-blame | q | Que diriez-vous à une amie à qui ce serait arrivé\u{a0}?
      self-blame | q | Que s’est-il passé, si on le raconte sans l’insulte\u{a0}?
      self-blame | q | Qu’auriez-vous aimé qu’il se passe à la place\u{a0}?
      lie | o | Il aurait été facile de ne pas l’écrire. Vous l’avez écrit, et cela pèse.
      lie | o | Vous n’avez pas dit la vérité là-bas, et vous la dites ici.
      lie | q | Qu’aurait eu de difficile la vérité\u{a0}?
      lie | q | Qu’est-ce que ce mensonge protège\u{a0}?
      loser | o | L’argent est parti, et la raison que vous en avez donnée met encore un peu plus de silence autour.
      loser | o | C’est arrivé encore une fois, et vous ne l’habillez pas.
      loser | q | Que se passait-il en vous juste avant de jouer\u{a0}?
      loser | q | Qui pourrait savoir, pour l’argent, comment c’était vraiment\u{a0}?
      failure | o | Il y avait là beaucoup de temps et d’espoir, et cela n’a pas marché.
      failure | o | Ce n’est pas passé, et rien n’oblige à y trouver une leçon ce soir.
      failure | q | Qu’est-ce qui est le plus dur\u{a0}: le résultat, ou devoir le dire\u{a0}?
      failure | q | À qui voudriez-vous le dire en premier, et comment\u{a0}?
      rejection | o | Encore un non, et il a fallu l’ouvrir soi-même. Cela finit par user.
      rejection | o | C’est un refus, et cela pique, quoi qu’en dise le visage.
      rejection | q | Qu’espériez-vous en ouvrant cette lettre\u{a0}?
      rejection | q | Qu’aimeriez-vous entendre après un refus comme celui-là\u{a0}?
      credit | o | Cela s’est fait par-dessus votre tête, et c’est ce qui brûle.
      credit | o | Quelque chose qui comptait pour vous a été décidé sans vous.
      credit | q | Qu’auriez-vous aimé dire à ce moment-là\u{a0}?
      credit | q | Que faudrait-il pour que ce soit juste\u{a0}?
      unanswered | o | Il n’y a pas de réponse, et le silence se remplit de suppositions.
      unanswered | o | Un silence se lit toute la journée, et ne dit rien.
      unanswered | q | Que vous racontez-vous au sujet de ce silence\u{a0}?
      unanswered | q | Quelle réponse espérez-vous\u{a0}?
      alone | o | C’était silencieux autour de vous, et ce n’était pas un silence choisi.
      alone | o | Personne n’est venu près de ces heures-là, et vous les avez toutes senties passer.
      alone | q | De qui auriez-vous aimé un appel\u{a0}?
      alone | q | À quoi aurait ressemblé un peu de compagnie\u{a0}?
      envy | o | D’autres ont ce dont vous auriez envie aussi, et cela pince. Vous le dites sans le cacher.
      envy | o | Il y a de l’envie sur cette page, et sous l’envie, le plus souvent, un souhait.
      envy | q | Qu’auriez-vous voulu pour vous, en regardant\u{a0}?
      envy | q | Si ce pincement montrait quelque chose que vous désirez, que serait-ce\u{a0}?
      waiting | o | Il y a quelque chose à attendre, et rien à faire d’ici là. Ce sont de longs jours.
      waiting | o | Une part de vous est déjà là-bas, au jour où l’on saura.
      waiting | q | À quoi ressemble l’attente quand elle est au pire, et qu’est-ce qui la raccourcit un peu\u{a0}?
      waiting | q | Qui sera près de vous ce jour-là, ou juste après\u{a0}?
      broken | o | Tout lâche en même temps, et il y a de quoi en rire jaune.
      broken | o | Une chose tombe en panne après l’autre, et la patience n’est pas sans fond.
      broken | q | Laquelle de ces choses donneriez-vous à quelqu’un d’autre, si c’était possible\u{a0}?
      broken | q | Qu’est-ce qui rendrait la semaine un peu moins ridicule\u{a0}?
      body-shame | o | C’est un regard très dur, et personne n’était là pour l’adoucir.
      body-shame | o | Il y a un miroir dans ces lignes, et il n’a pas été bon pour vous.
      body-shame | q | Qu’auriez-vous eu besoin d’entendre à ce moment-là\u{a0}?
      body-shame | q | Avec les yeux de qui regardiez-vous votre corps\u{a0}?
      proposal | o | Une demande, et un oui. Voilà, c’est écrit, tel que c’est arrivé.
      proposal | o | Un oui comme celui-là ne s’écrit pas deux fois.
      proposal | q | Quelle est la première chose que vous avez pensée après ce oui\u{a0}?
      proposal | q | Qui l’a su en premier, ou qui va le savoir\u{a0}?
      birth | o | Quelqu’un est là, qui n’y était pas.
      birth | o | Quelqu’un de tout neuf vient d’arriver, en plein milieu de cette page.
      birth | q | Qu’avez-vous senti en voyant cet enfant pour la première fois\u{a0}?
      birth | q | Qu’aimeriez-vous lui raconter un jour de cette nuit, de cette journée\u{a0}?
      pregnancy | o | Une chose est sûre maintenant, et ce qu’elle veut dire ne l’est pas encore. Les deux peuvent s’écrire.
      pregnancy | q | Qu’est-ce qui vient en premier quand vous y pensez, avant l’avis de qui que ce soit\u{a0}?
      pregnancy | q | Avec qui pourriez-vous y penser à voix haute\u{a0}?
      coming-out | o | Vous avez laissé voir quelque chose de vrai, et le monde est resté à sa place.
      coming-out | o | Un petit mot, et il y avait beaucoup de vous dedans.
      coming-out | q | Comment était la seconde d’après\u{a0}?
      coming-out | q | À qui aimeriez-vous le dire ensuite, si vous en avez envie\u{a0}?
      job | o | C’est vous que l’on veut pour cela, et vous l’avez.
      job | o | Une porte s’est ouverte, et c’est à vous qu’on l’a ouverte.
      job | q | Qu’est-ce qui vous fait le plus envie dans ce qui vient\u{a0}?
      job | q | Qu’est-ce qui, en vous, a convaincu\u{a0}?
      passed | o | C’est réussi. Tout le travail d’avant est dans ce résultat.
      passed | o | Cela a marché, et c’est vous qui l’avez fait.
      passed | q | Que fallait-il pour en arriver là\u{a0}?
      passed | q | Qu’avez-vous fait, quand vous l’avez su\u{a0}?
      clear | o | La nouvelle est bonne, et le souffle peut revenir.
      clear | o | Le résultat est bon. Ce qui était tenu serré peut se relâcher un peu.
      clear | q | À quoi pouvez-vous penser de nouveau, maintenant que c’est dit\u{a0}?
      clear | q | Qu’est-ce que vous ne vous permettiez pas d’espérer avant ce résultat\u{a0}?
      sober | o | Des jours ont passé sans, et vous les comptez parce que chacun a coûté quelque chose.
      sober | o | Vous avez tenu, et presque personne n’a vu comment.
      sober | q | Comment sont les matins, maintenant\u{a0}?
      sober | q | Qu’est-ce qui vous aide à tenir\u{a0}?
      first-since | o | Pour la première fois depuis longtemps, quelque chose se remet en mouvement.
      first-since | o | Quelque chose est revenu, qui n’était plus là depuis longtemps.
      first-since | q | Qu’est-ce qui l’a rendu possible cette fois, pour la première fois\u{a0}?
      first-since | q | À quoi avez-vous remarqué que c’était revenu\u{a0}?
      woke-happy | o | Le bonheur sans raison, et il est resté. Il n’en demande pas.
      woke-happy | q | À quoi ressemblait ce matin heureux\u{a0}?
      woke-happy | q | Qu’avez-vous fait d’une journée commencée ainsi\u{a0}?
      glad-tears | o | Ce sont les larmes de ce qui est trop bon pour qu’on en sourie seulement.
      glad-tears | q | Qu’est-ce qui, dans ce moment, est allé si profond\u{a0}?
      glad-tears | q | Que voudriez-vous garder de cette joie\u{a0}?
      set-out | o | C’est décidé, et vous partez.
      set-out | o | Ce n’est plus un projet\u{a0}: cela arrive.
      set-out | q | Qu’emportez-vous, et que laissez-vous ici\u{a0}?
      set-out | q | Qu’est-ce qui vous réjouit le plus dans ce départ\u{a0}?
      skilled | o | Vous savez faire cela, et vous le dites sans mais.
      skilled | q | Qu’est-ce que cela fait, pendant que vous le faites\u{a0}?
      skilled | q | Qui vous a appris ce qu’il faut pour cela\u{a0}?
      talked | o | Ce qui était entre vous a été dit, et cela finit mieux que cela n’avait commencé.
      talked | o | Vous vous êtes retrouvés, ne serait-ce que pour cette fois.
      talked | q | Qu’est-ce qui a permis de parler, cette fois\u{a0}?
      talked | q | Qu’est-ce qui a été dit, et qui avait besoin de l’être\u{a0}?
      forgave | o | Vous avez pardonné, et vous savez sans doute mieux que personne ce qu’il a fallu pour cela.
      forgave | q | Qu’est-ce qui est plus léger depuis ce pardon, et qu’est-ce qui ne l’est pas\u{a0}?
      forgave | q | Que s’est-il passé avant, pour que ce soit possible aujourd’hui\u{a0}?
      confided | o | C’est dit, et la personne qu’il fallait l’a entendu.
      confided | o | C’est sorti, et quelqu’un le sait maintenant.
      confided | q | Qu’est-ce qui a changé en vous, une fois que c’était dit\u{a0}?
      confided | q | Qu’est-ce que cela demandait, de le dire\u{a0}?
      slept | o | Une vraie nuit. Le corps a eu ce qu’il attendait.
      slept | o | Vous avez dormi, et le jour a commencé ailleurs.
      slept | q | Qu’avez-vous remarqué dans la journée, après ces heures dormies\u{a0}?
      slept | q | Qu’est-ce qui vous a peut-être permis de dormir\u{a0}?
      milestone | o | Une première fois. Il n’y en aura pas d’autre première, et celle-ci est écrite.
      milestone | o | Minuscule pour le monde, grand dans une maison\u{a0}: une première fois.
      milestone | q | Qu’avez-vous fait, la minute d’après\u{a0}?
      milestone | q | Qu’aimeriez-vous garder de cette première fois\u{a0}?
      calm-evening | o | Il ne manque rien ici. C’est plus rare qu’on ne croit.
      calm-evening | o | Un moment qui ne demande rien.
      calm-evening | q | Qu’en garderiez-vous, si vous n’en gardiez qu’une chose\u{a0}?
      calm-evening | q | Qu’est-ce qui rendait ce moment si reposant\u{a0}?
      shout | o | Tout en capitales\u{a0}: il fallait que cela sorte à pleine voix.
      shout | o | C’est un cri, et il a ses raisons.
      shout | q | Que s’est-il passé juste avant ces capitales\u{a0}?
      shout | q | Qu’y a-t-il ensuite, une fois que c’est sorti\u{a0}?
      """)
}
