/// What is said and asked of everyday things that happen, in French; the form is that of `OccasionWords.english`.
extension OccasionWords {
  static let everydayInFrench = """
    medical-worry | o | On a trouvé quelque chose, et personne ne peut encore dire quoi. D’ici là, cela vous suit partout.
    medical-worry | o | Entre maintenant et le jour où l’on saura, il n’y a qu’à porter cela.
    medical-worry | o | Une petite chose dans un corps peut prendre toute la maison, tant qu’elle n’a pas de nom.
    medical-worry | q | Qui le sait, à part vous et le médecin\u{a0}?
    medical-worry | q | À quelle heure de la journée y pensez-vous le plus\u{a0}?
    medical-worry | q | Qu’est-ce qui rendrait un peu plus courts les jours d’ici à la réponse\u{a0}?
    ill-again | o | C’est revenu, et avec cela tout ce qu’on espérait ne pas revoir si vite.
    ill-again | o | La maladie est un travail, et répondre que ça va en fait partie.
    ill-again | o | De nouveau les mêmes couloirs, les mêmes questions, la même attente.
    ill-again | q | À qui pourriez-vous dire comment c’est vraiment\u{a0}?
    ill-again | q | Qu’est-ce qui fatigue le plus, cette fois\u{a0}?
    ill-again | q | Qu’y a-t-il de différent de la dernière fois, s’il y a quelque chose\u{a0}?
    unsaid-love | o | C’est leur jour, et vous y apportez quelque chose pour quoi personne n’a prévu de place.
    unsaid-love | o | Vous aimez, et la personne concernée n’en sait rien. C’est beaucoup à tenir derrière un sourire.
    unsaid-love | o | Tout ce temps, et pas un mot de dit. C’est dit ici.
    unsaid-love | q | Qu’est-ce qui ne sera pas dit ce jour-là\u{a0}?
    unsaid-love | q | Que faut-il pour tenir ce jour-là\u{a0}?
    unsaid-love | q | Qui pourrait le savoir, sans que rien n’ait à en sortir\u{a0}?
    fading | o | C’était peu de chose, et ce n’était pas rien\u{a0}: qui veillait sur vous perd peut-être le fil.
    fading | o | Quelque chose a glissé là, et vous l’avez vu. Cela ne s’oublie pas facilement.
    fading | o | Après un jour pareil, on regarde de plus près, et l’on préférerait ne pas avoir à le faire.
    fading | q | Que s’est-il passé en vous, au moment où vous avez compris\u{a0}?
    fading | q | Qu’avez-vous répondu, et qu’avez-vous gardé pour vous\u{a0}?
    fading | q | Qui d’autre voit ce que vous voyez\u{a0}?
    day-one | o | Un premier jour, quoi qu’il y ait eu avant. Il compte à partir de ce matin.
    day-one | o | Quelque chose a été lâché aujourd’hui, et c’est fait, quoi qu’en dise la soirée.
    day-one | o | Un jour. C’est peut-être le plus lourd de tous, et il est à vous.
    day-one | q | Qu’y avait-il de différent ce matin\u{a0}?
    day-one | q | Quelle heure de la journée est la plus longue, et qui pourrait être là à cette heure\u{a0}?
    day-one | q | Qui peut savoir que c’est le premier jour\u{a0}?
    shouted | o | Vous avez entendu votre propre voix, et vous avez vu ce qu’elle faisait. Les deux sont restés.
    shouted | o | C’est sorti plus fort que prévu, et c’est vous que cela ne quitte plus.
    shouted | o | Ce qui reste, ce n’est pas la cause, c’est ce qui est venu après.
    shouted | q | Qu’aimeriez-vous en dire demain, quand tout sera calme\u{a0}?
    shouted | q | Comment avait été la journée, avant que cela sorte\u{a0}?
    shouted | q | Qu’avez-vous vu, juste après\u{a0}?
    hollow | o | C’est arrivé, et la joie n’est pas venue avec. Cela arrive, et c’est permis.
    hollow | o | Tout le monde semble savoir ce que cela vaut. À l’intérieur, c’est encore silencieux.
    hollow | o | Une bonne nouvelle sur le papier, et peu de chose qui y réponde.
    hollow | q | Qu’aviez-vous attendu de ce jour\u{a0}?
    hollow | q | Qui pourrait entendre que cela ne fait rien, sans un mot de félicitations\u{a0}?
    hollow | q | Qu’est-ce que cela a coûté d’en arriver là\u{a0}?
    lied-to | o | On vous a dit ce qui n’était pas, et maintenant vous le savez.
    lied-to | o | C’est au jour maintenant, et ce qui avait été dit avant change de visage.
    lied-to | o | Il y a la chose elle-même, et il y a de ne pas l’avoir su.
    lied-to | q | Qu’est-ce qui est le plus dur\u{a0}: ce qui était caché, ou qu’on vous l’ait caché\u{a0}?
    lied-to | q | Qu’auriez-vous fait de la vérité, si on vous l’avait dite\u{a0}?
    lied-to | q | Que voudriez-vous demander, maintenant que vous savez\u{a0}?
    stolen-work | o | C’était votre travail, et c’est quelqu’un d’autre qui s’est tenu dans la lumière.
    stolen-work | o | Quelque chose de vous a été pris, au vu de tout le monde.
    stolen-work | o | Il y a vos heures là-dedans, et les compliments sont allés ailleurs.
    stolen-work | q | Qu’auriez-vous aimé dire, sur le moment\u{a0}?
    stolen-work | q | Qui sait de qui vient ce travail, ou cette idée\u{a0}?
    stolen-work | q | Qu’y avait-il derrière votre visage pendant ce temps\u{a0}?
    inheritance | o | Il s’agit d’un objet, et de bien plus que de l’objet.
    inheritance | o | Quelqu’un n’est plus là, et ce qui en reste se tient entre vous.
    inheritance | o | Une famille fait ses comptes après un deuil, et ils ne tombent jamais juste.
    inheritance | q | Que voudriez-vous que l’autre sache là-dessus, si cela pouvait s’entendre\u{a0}?
    inheritance | q | Que représente cette chose, entre vous deux\u{a0}?
    inheritance | q | Quand était-ce encore facile entre vous\u{a0}?
    short-of-money | o | L’argent s’arrête avant le mois, et vous faites les comptes pour que les autres ne le voient pas.
    short-of-money | o | Chaque jour a son prix jusqu’à la paie, et vous le connaissez par cœur.
    short-of-money | o | Il reste plus de jours que d’argent. Cela occupe la tête du matin au soir.
    short-of-money | q | À quoi ressemblent les jours d’ici à la paie\u{a0}?
    short-of-money | q | Laquelle de ces dépenses revient la nuit\u{a0}?
    short-of-money | q | Qui sait que c’est si juste\u{a0}?
    others-news | o | C’est une bonne nouvelle, et c’est la leur. Vous avez fait ce qui se fait, et quelque chose en vous est resté en arrière.
    others-news | o | On peut leur souhaiter tout le bonheur et devoir quand même regarder ailleurs un moment.
    others-news | o | La nouvelle des autres tombe parfois juste à l’endroit où il manque quelque chose.
    others-news | q | Qu’avez-vous fait de votre visage, et de ce qu’il y avait derrière\u{a0}?
    others-news | q | Qu’auriez-vous aimé annoncer, vous\u{a0}?
    others-news | q | À qui pourriez-vous dire que cela a pincé\u{a0}?
    apart | o | Si près, et pas plus près. On peut manquer de qui dort juste à côté.
    apart | o | Vous êtes deux dans ces lignes, et il y a entre vous un espace dont personne ne parle.
    apart | o | Un silence est venu entre deux corps, et vous savez depuis quand.
    apart | q | Qu’est-ce qui s’est glissé là, entre vous deux\u{a0}?
    apart | q | Quel serait le plus petit chemin de retour\u{a0}?
    apart | q | Que faites-vous semblant, l’un et l’autre, de ne pas voir\u{a0}?
    new-town | o | De nouvelles rues, de nouveaux visages, et personne encore qui sache votre nom.
    new-town | o | Un endroit peut convenir, et n’avoir encore personne dedans.
    new-town | o | On peut compter sur les doigts d’une main à qui vous parlez là-bas, et vous avez compté.
    new-town | q | À qui auriez-vous envie de parler d’abord, si vous pouviez choisir\u{a0}?
    new-town | q | Quel visage est déjà un peu familier\u{a0}?
    new-town | q | Qu’aviez-vous là où vous viviez avant, qui n’a pas suivi\u{a0}?
    secret | o | Personne ne porte cela avec vous, et c’est de le porter qui pèse.
    secret | o | Personne ne le sait, et il faut du travail chaque jour pour qu’il en reste ainsi.
    secret | o | C’est maintenant sur une page\u{a0}: cela fait déjà un endroit de plus.
    secret | q | Que se passerait-il, à votre avis, si une seule personne le savait\u{a0}?
    secret | q | À qui serait-ce le moins difficile à dire\u{a0}?
    secret | q | Qu’est-ce que cela demande, un jour ordinaire, que personne ne le sache\u{a0}?
    now-can | o | Il y a eu un temps où c’était impossible, et vous savez exactement comment c’était.
    now-can | o | C’est un long chemin, et vous l’avez fait en entier.
    now-can | o | Autrefois non, aujourd’hui oui\u{a0}: les deux sont côte à côte dans ces lignes.
    now-can | q | Qu’y a-t-il eu entre ce temps-là et aujourd’hui\u{a0}?
    now-can | q | Que diriez-vous à la personne qui n’y arrivait pas encore\u{a0}?
    now-can | q | Qu’y a-t-il après, s’il faut qu’il y ait quelque chose\u{a0}?
    made | o | Cela n’existait pas, et cela existe, avec vos mains dedans.
    made | o | Toutes ces heures se voient enfin, par vous et par qui veut bien regarder.
    made | o | C’est fini, et cela tient debout tout seul maintenant.
    made | q | Qu’y voyez-vous, quand vous le regardez\u{a0}?
    made | q | Quelle partie a donné le plus de mal, et cela se voit-il\u{a0}?
    made | q | Qui l’a vu jusqu’ici\u{a0}?
    sold | o | Quelqu’un en a eu envie, et cela sortait de vos mains.
    sold | o | Une chose que vous avez faite continue maintenant chez quelqu’un d’autre.
    sold | o | Ce n’était qu’à vous, et puis quelqu’un l’a vu et l’a emporté.
    sold | q | Que pensez-vous que l’on y a vu\u{a0}?
    sold | q | Comment était-ce, de le laisser partir\u{a0}?
    sold | q | Qu’a-t-il fallu rater avant, pour qu’il y en ait un à vendre\u{a0}?
    their-news | o | Une bonne nouvelle, et elle appartient à quelqu’un pour qui vous vous réjouissez.
    their-news | o | Ce jour est à quelqu’un d’autre, et un bon morceau en est arrivé jusqu’à cette page.
    their-news | o | Quelqu’un qui compte pour vous est arrivé là où il fallait, et cela s’entend.
    their-news | q | Comment l’avez-vous appris, et qu’avez-vous dit en premier\u{a0}?
    their-news | q | Que savez-vous du chemin qui a mené là\u{a0}?
    their-news | q | Qu’aimeriez-vous lui dire de votre joie\u{a0}?
    awake | o | La nuit est longue à cette heure, et tout y est plus grand que de jour.
    awake | o | Les yeux ouverts, la tête fait sa ronde pendant que tout le monde dort.
    awake | o | C’est l’heure où rien ne peut se régler et où tout le demande.
    awake | q | Qu’est-ce qui revient le plus, dans une nuit pareille\u{a0}?
    awake | q | Laquelle de ces pensées sera plus petite au matin, et laquelle non\u{a0}?
    awake | q | Que dit la nuit, que le jour ne dit pas\u{a0}?
    ironic | o | On entend ce qu’il reste de patience.
    ironic | o | Un éloge pareil en dit plus long qu’une plainte.
    ironic | o | Voilà qui est dit sans rire, ou presque.
    ironic | q | Qu’est-ce que cela vous coûte, à chaque fois\u{a0}?
    ironic | q | Comment le diriez-vous sans l’ironie\u{a0}?
    ironic | q | Qu’est-ce qui a été de trop, là-dedans\u{a0}?
    unheard | o | Vous voulez qu’on vous entende, et il n’y avait personne pour cela. Cette page l’entend.
    unheard | o | C’est fort, parce que personne n’écoutait quand c’était dit tout bas.
    unheard | q | Qui aurait dû écouter\u{a0}?
    unheard | q | Que diriez-vous si l’on vous écoutait, pour une fois\u{a0}?

    """
}
