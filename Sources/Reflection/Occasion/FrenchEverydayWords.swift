/// What is said and asked of everyday things that happen, in French; the form is that of `OccasionWords.english`.
extension OccasionWords {
  static let everydayInFrench = """
    medical-worry | o | Il y a quelque chose, et personne ne peut encore vous dire quoi. D’ici là, cela vous suit partout.
    medical-worry | o | Tant que l’on ne sait pas, la tête y retourne sans cesse.
    medical-worry | o | Une petite chose dans un corps peut prendre toute la maison, tant qu’elle n’a pas de nom.
    medical-worry | q | Qui sait que vous vous inquiétez\u{a0}?
    medical-worry | q | À quelle heure cette inquiétude est-elle la plus forte\u{a0}?
    medical-worry | q | Qu’est-ce qui raccourcit un peu l’attente, d’ici à la réponse\u{a0}?
    medical-worry | q | Quelle question voudriez-vous poser au médecin, sans détour\u{a0}?
    ill-again | o | C’est revenu, et avec cela tout ce qu’on espérait ne pas revoir si vite.
    ill-again | o | La maladie est un travail, et répondre que ça va en fait partie.
    ill-again | o | De nouveau cela, avec les mêmes gestes et la même patience à trouver.
    ill-again | q | À qui pourriez-vous dire comment c’est vraiment\u{a0}?
    ill-again | q | Qu’est-ce qui fatigue le plus, cette fois\u{a0}?
    ill-again | q | Qu’y a-t-il de différent de la dernière fois, s’il y a quelque chose\u{a0}?
    ill-again | q | Qu’est-ce que ce retour vous prend, que vous veniez de retrouver\u{a0}?
    unsaid-love | o | Vous aimez en silence, et les occasions de parler passent une à une.
    unsaid-love | o | Vous aimez, et la personne concernée n’en sait rien.
    unsaid-love | o | Tout ce temps, et pas un mot de dit. C’est dit ici.
    unsaid-love | q | Qu’avez-vous failli dire, la dernière fois\u{a0}?
    unsaid-love | q | Quel petit signe gardez-vous de cette personne\u{a0}?
    unsaid-love | q | Qui pourrait connaître ce sentiment, sans que rien n’ait à en sortir\u{a0}?
    unsaid-love | q | Que diriez-vous, si rien ne pouvait mal tourner\u{a0}?
    fading | o | Quelqu’un que vous aimez perd un peu le fil, et vous le voyez.
    fading | o | Quelque chose a glissé là, et vous l’avez vu. Cela ne s’oublie pas facilement.
    fading | o | Après un jour pareil, on regarde de plus près, et l’on aimerait mieux ne pas avoir à le faire.
    fading | q | Qu’avez-vous senti devant cet oubli, ou ce geste de travers\u{a0}?
    fading | q | Qu’avez-vous répondu, et qu’avez-vous gardé pour vous\u{a0}?
    fading | q | Qui d’autre voit ce que vous voyez\u{a0}?
    fading | q | Qu’est-ce qui, chez {person}, n’a pas changé\u{a0}?
    fading | q | Qu’est-ce qui, chez cette personne, n’a pas changé\u{a0}?
    day-one | o | Un premier jour, quoi qu’il y ait eu avant.
    day-one | o | C’est décidé, et le premier jour est là.
    day-one | o | Un jour. C’est peut-être le plus lourd de tous, et il est à vous.
    day-one | q | Qu’est-ce qui a fait que c’était aujourd’hui\u{a0}?
    day-one | q | Quelle heure de ce premier jour est la plus longue\u{a0}?
    day-one | q | À qui avez-vous envie de dire que c’est le premier jour\u{a0}?
    day-one | q | Qu’est-ce qui occupe vos mains, ce premier jour\u{a0}?
    shouted | o | Vous avez entendu votre propre voix, et vous avez vu ce qu’elle faisait. Les deux sont restés.
    shouted | o | C’est sorti plus fort que prévu, et c’est vous que cela ne quitte plus.
    shouted | o | Ce qui reste, ce n’est pas la cause, c’est ce qui est venu après.
    shouted | q | Qu’aimeriez-vous en dire demain, quand tout sera calme\u{a0}?
    shouted | q | Comment avait été la journée, avant que cela sorte\u{a0}?
    shouted | q | Qu’avez-vous vu, juste après\u{a0}?
    shouted | q | D’où venait cette colère, avant d’arriver là\u{a0}?
    hollow | o | C’est arrivé, et la joie n’est pas venue avec. Cela arrive, et c’est permis.
    hollow | o | Tout le monde semble savoir ce que cela vaut. À l’intérieur, c’est encore silencieux.
    hollow | o | Une bonne nouvelle sur le papier, et peu de chose qui y réponde.
    hollow | q | Qu’aviez-vous attendu de ce jour\u{a0}?
    hollow | q | Qui pourrait entendre que cela ne fait rien, sans un mot de félicitations\u{a0}?
    hollow | q | Qu’est-ce que cela a coûté d’en arriver là\u{a0}?
    hollow | q | Qu’est-ce que les autres ont vu sur votre visage\u{a0}?
    lied-to | o | On vous a dit ce qui n’était pas, et maintenant vous le savez.
    lied-to | o | C’est au jour maintenant, et ce qui avait été dit avant change de visage.
    lied-to | o | Vous y aviez cru, et c’était faux.
    lied-to | q | Qu’est-ce qui est le plus dur\u{a0}: ce qui était caché, ou qu’on vous l’ait caché\u{a0}?
    lied-to | q | Qu’auriez-vous fait de la vérité, si on vous l’avait dite\u{a0}?
    lied-to | q | Que voudriez-vous demander, maintenant que vous savez\u{a0}?
    lied-to | q | Quel souvenir revoyez-vous autrement, depuis\u{a0}?
    stolen-work | o | C’était votre travail, et c’est quelqu’un d’autre qui s’est tenu dans la lumière.
    stolen-work | o | Quelque chose de vous a été pris, au vu de tout le monde.
    stolen-work | o | Il y a vos heures là-dedans, et les compliments sont allés ailleurs.
    stolen-work | q | Qu’auriez-vous aimé dire, sur le moment\u{a0}?
    stolen-work | q | Qui sait de qui vient ce travail, ou cette idée\u{a0}?
    stolen-work | q | Qu’y avait-il derrière votre visage pendant ce temps\u{a0}?
    stolen-work | q | Qu’y avait-il de plus personnel dans ce travail\u{a0}?
    inheritance | o | C’est un héritage, et bien plus que de l’argent ou des objets.
    inheritance | o | Quelqu’un n’est plus là, et il faut faire quelque chose de ce qui reste.
    inheritance | o | Après un deuil, les partages remuent toute une famille.
    inheritance | q | Que voudriez-vous que la famille entende, dans cette histoire\u{a0}?
    inheritance | q | Qu’est-ce qui a le plus de valeur pour vous, dans cet héritage\u{a0}?
    inheritance | q | Quelle image gardez-vous de la personne disparue\u{a0}?
    inheritance | q | Qu’aurait dit la personne disparue de ce partage\u{a0}?
    short-of-money | o | L’argent manque, et cela se mêle à toute la journée.
    short-of-money | o | Quand l’argent est si juste, on compte jusqu’aux plus petites choses.
    short-of-money | o | Il reste plus de jours que d’argent. Cela occupe la tête du matin au soir.
    short-of-money | q | Quelle dépense vous revient la nuit\u{a0}?
    short-of-money | q | Qui sait que l’argent est si juste\u{a0}?
    short-of-money | q | Quelle somme vous laisserait souffler, et pour quoi\u{a0}?
    short-of-money | q | De quoi auriez-vous envie, si l’argent n’était pas la question\u{a0}?
    others-news | o | C’est une bonne nouvelle, et elle est pour d’autres. Quelque chose en vous est resté en arrière.
    others-news | o | On peut leur souhaiter tout le bonheur et devoir quand même regarder ailleurs un moment.
    others-news | o | La nouvelle des autres tombe parfois juste à l’endroit où il manque quelque chose.
    others-news | q | Qu’avez-vous fait de votre visage, et de ce qu’il y avait derrière\u{a0}?
    others-news | q | Qu’auriez-vous aimé annoncer, vous\u{a0}?
    others-news | q | À qui pourriez-vous dire que cela a pincé\u{a0}?
    others-news | q | Que vous souhaitez-vous, à vous, sans rien retirer aux autres\u{a0}?
    apart | o | Si près, et pas plus près. On peut manquer de qui dort juste à côté.
    apart | o | Vous êtes deux dans ces lignes, et il y a entre vous un espace dont personne ne parle.
    apart | o | Deux personnes sous le même toit, et si peu de mots.
    apart | q | Qu’est-ce qui s’est glissé là, entre vous deux\u{a0}?
    apart | q | Quel serait le plus petit chemin de retour\u{a0}?
    apart | q | Que faites-vous semblant, l’un et l’autre, de ne pas voir\u{a0}?
    apart | q | De quoi parliez-vous, au temps où vous parliez beaucoup\u{a0}?
    new-town | o | De nouvelles rues, de nouveaux visages, et personne encore qui sache votre nom.
    new-town | o | Un endroit peut convenir, et n’avoir encore personne dedans.
    new-town | o | Tout le monde a l’air de se connaître, et vous arrivez.
    new-town | q | À qui auriez-vous envie de parler d’abord, si vous pouviez choisir\u{a0}?
    new-town | q | Quel visage est déjà un peu familier\u{a0}?
    new-town | q | Qu’aviez-vous là où vous viviez avant, qui n’a pas suivi\u{a0}?
    new-town | q | Quel endroit de cette ville commence à vous plaire\u{a0}?
    secret | o | Un secret se porte chaque jour, même quand on rit avec les autres.
    secret | o | Personne ne sait, et il faut y veiller chaque jour.
    secret | o | C’est écrit ici, ou presque, et cela reste à vous.
    secret | q | Que se passerait-il, à votre avis, si une seule personne connaissait ce secret\u{a0}?
    secret | q | À qui ce secret serait-il le moins difficile à dire\u{a0}?
    secret | q | Que vous demande ce secret, un jour ordinaire\u{a0}?
    secret | q | À quel moment ce secret est-il le plus lourd\u{a0}?
    now-can | o | Il y a eu un temps où c’était impossible, et vous savez exactement comment c’était.
    now-can | o | C’est un long chemin, et vous l’avez fait en entier.
    now-can | o | Autrefois non, aujourd’hui oui\u{a0}: les deux sont côte à côte dans ces lignes.
    now-can | q | Qu’y a-t-il eu entre ce temps-là et aujourd’hui\u{a0}?
    now-can | q | Que diriez-vous à la personne qui n’y arrivait pas encore\u{a0}?
    now-can | q | Qu’y a-t-il après, s’il faut qu’il y ait quelque chose\u{a0}?
    now-can | q | Qui a vu la différence\u{a0}?
    made | o | Cela n’existait pas, et cela existe, avec vos mains dedans.
    made | o | Toutes ces heures se voient enfin, par vous et par qui veut bien regarder.
    made | o | C’est fini, et cela tient debout tout seul maintenant.
    made | q | Que voyez-vous, quand vous regardez ce que vous avez fait\u{a0}?
    made | q | Quelle partie a donné le plus de mal, et cela se voit-il\u{a0}?
    made | q | Qui a vu votre travail fini\u{a0}?
    made | q | À quel moment avez-vous su que c’était fini\u{a0}?
    sold | o | Quelqu’un en a eu envie, et cela sortait de vos mains.
    sold | o | Une chose que vous avez faite continue maintenant chez quelqu’un d’autre.
    sold | o | Ce n’était qu’à vous, et puis quelqu’un l’a vu et l’a emporté.
    sold | q | Qu’est-ce qui a plu, à votre avis, dans ce que vous avez fait\u{a0}?
    sold | q | Qu’avez-vous senti, au moment de laisser partir votre travail\u{a0}?
    sold | q | Combien d’essais y a-t-il derrière ce que vous avez vendu\u{a0}?
    sold | q | Qu’est-ce que cette vente vous donne envie de faire ensuite\u{a0}?
    their-news | o | Une bonne nouvelle, et elle appartient à quelqu’un pour qui vous vous réjouissez.
    their-news | o | Ce jour est à quelqu’un d’autre, et un bon morceau en est arrivé jusqu’à cette page.
    their-news | o | Quelqu’un qui compte pour vous est arrivé là où il fallait, et cela s’entend.
    their-news | q | À quoi pensiez-vous, en apprenant la nouvelle\u{a0}?
    their-news | q | Que savez-vous du chemin qui a mené là\u{a0}?
    their-news | q | Qu’aimeriez-vous dire de votre joie à cette personne\u{a0}?
    their-news | q | Qu’est-ce qui vous touche le plus, dans cette nouvelle\u{a0}?
    awake | o | La nuit est longue à cette heure, et tout y est plus grand que de jour.
    awake | o | Les yeux ouverts, la tête fait sa ronde pendant que tout le monde dort.
    awake | o | C’est l’heure où rien ne peut se régler et où tout le demande.
    awake | q | Qu’est-ce qui revient le plus, dans une nuit pareille\u{a0}?
    awake | q | Quelle pensée sera plus petite au matin, et laquelle non\u{a0}?
    awake | q | Que dit la nuit, que le jour ne dit pas\u{a0}?
    awake | q | Quel bruit connaissez-vous par cœur, à cette heure-là\u{a0}?
    ironic | o | On entend ce qu’il reste de patience.
    ironic | o | Un éloge pareil en dit plus long qu’une plainte.
    ironic | o | Voilà qui est dit sans rire, ou presque.
    ironic | q | Qu’est-ce que cela vous coûte, à chaque fois\u{a0}?
    ironic | q | Comment le diriez-vous sans l’ironie\u{a0}?
    ironic | q | Qu’est-ce qui a été de trop, là-dedans\u{a0}?
    unheard | o | Vous voulez qu’on vous entende, et il n’y avait personne pour cela. Cette page l’entend.
    unheard | o | C’est fort, parce que personne n’écoutait quand c’était dit tout bas.
    unheard | o | Il fallait que cela sorte, et c’est sorti.
    unheard | q | Qui aurait dû écouter\u{a0}?
    unheard | q | Que diriez-vous si l’on vous écoutait, pour une fois\u{a0}?
    unheard | q | Qu’auriez-vous voulu que l’on entende en premier\u{a0}?

    """
}
