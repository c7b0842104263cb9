/// What is said in a talk in French.
enum FrenchTalk {
  static let questions: [TalkStep: [TalkClimate: [Template]]] = [
    .happened: [
      .plain: templates(
        "Que s’est-il passé, dans l’ordre\u{a0}?", "Quel moment vous en reste\u{a0}?",
        "Qu’est-ce qui a pris le plus de place aujourd’hui\u{a0}?",
        "Par où commenceriez-vous, si vous le racontiez à quelqu’un\u{a0}?"),
      .glad: templates("Quel moment revoyez-vous en premier\u{a0}?", "Comment est-ce arrivé\u{a0}?"),
      .between: templates(
        "Qu’est-ce qui a été dit, et qu’est-ce qui ne l’a pas été\u{a0}?",
        "Comment cela a-t-il commencé, cette fois\u{a0}?"),
    ],
    .felt: [
      .plain: templates(
        "Qu’avez-vous ressenti d’abord, et qu’est-ce qui est venu ensuite\u{a0}?",
        "Quel mot s’en approche le plus\u{a0}?"),
      .heavy: templates("Qu’est-ce qui était le plus dur\u{a0}?", "Quand était-ce le plus fort\u{a0}?"),
      .grief: templates(
        "Comment sont les jours, à présent\u{a0}?", "Quand sentez-vous le plus l’absence {de person}\u{a0}?"),
      .glad: templates(
        "Qu’y a-t-il de meilleur là-dedans, avec un peu de recul\u{a0}?",
        "Où cela se sent-il en vous, à cet instant\u{a0}?"),
      .between: templates(
        "Qu’est-ce qui est le plus difficile là-dedans, pour vous\u{a0}?",
        "Que vous en reste-t-il, après coup\u{a0}?"),
    ],
    .touches: [
      .plain: templates(
        "À quoi cela touche-t-il en vous\u{a0}?", "De quoi s’agit-il, au fond\u{a0}?"),
      .heavy: templates("Qu’est-ce qui rend cela plus lourd que ça n’en a l’air, vu du dehors\u{a0}?"),
      .grief: templates(
        "Que vous donnait {person}, que personne d’autre ne donne\u{a0}?",
        "Qu’est-ce qui vous paraît différent depuis\u{a0}?"),
      .glad: templates("Qu’a-t-il fallu pour en arriver là\u{a0}?", "Qui y a sa part\u{a0}?"),
      .between: templates(
        "Qu’est-ce qui compte là pour vous, et que {person} ne voit peut-être pas\u{a0}?",
        "Est-ce que cela remue quelque chose de plus ancien\u{a0}?"),
    ],
    .wish: [
      .plain: templates(
        "Comment aimeriez-vous que ce soit, désormais\u{a0}?", "Que souhaiteriez-vous, si l’on pouvait souhaiter\u{a0}?"
      ),
      .heavy: templates(
        "Qu’est-ce qui devrait changer pour que vous respiriez mieux\u{a0}?",
        "Comment aimeriez-vous que ce soit, à la place\u{a0}?"),
      .grief: templates(
        "Qu’aimeriez-vous pouvoir dire\u{a0}?", "Qu’est-ce qui vous ferait du bien, ces jours-ci\u{a0}?"),
      .glad: templates("À qui aimeriez-vous le raconter, et que diriez-vous d’abord\u{a0}?"),
      .between: templates(
        "Qu’aimeriez-vous entendre {de person}\u{a0}?", "Comment faudrait-il que cela continue\u{a0}?"),
    ],
    .next: [
      .plain: templates(
        "Quelle pourrait être une petite chose à faire, même toute petite\u{a0}?", "Qui pourrait vous y aider\u{a0}?",
        "Quel serait le premier pas, s’il pouvait être petit\u{a0}?"),
      .grief: templates(
        "Y a-t-il une petite chose que vous aimeriez faire cette semaine, en souvenir ou pour vous\u{a0}?"),
      .glad: templates("Comment aimeriez-vous marquer le coup\u{a0}?"),
      .between: templates("Si vous n’aviez qu’une phrase, le moment venu, laquelle serait-ce\u{a0}?"),
    ],
    .rest: [
      .plain: templates(
        "Y a-t-il quelque chose à ajouter, ou est-ce que cela peut reposer ici pour aujourd’hui\u{a0}?",
        "Qu’aimeriez-vous garder de ce que vous avez écrit ici\u{a0}?",
        "On s’arrête là, ou manque-t-il un mot\u{a0}?"),
      .glad: templates("Qu’en garderez-vous\u{a0}?"),
    ],
  ]

  static let cues: [TalkCue] = [
    TalkCue(
      "unsafe", "peur de|que .. rentrer|lui|elle|soir|recommence, va recommencer, recommencera", step: .next,
      in: [.rough],
      asks: [
        "Y a-t-il un autre endroit où passer la nuit, et quelqu’un qui pourrait venir vous chercher\u{a0}?",
        "Qui pourrait le savoir ce soir, en dehors de cette page\u{a0}?",
      ]),
    TalkCue(
      "untold",
      "dit|parle|raconte a personne, personne ne sait|le, personne est au courant, jamais dit a, jamais parle a, rien dit a personne",
      step: .touches, says: ["C’est donc ici que cela se dit en premier."],
      asks: ["Qui pourrait l’entendre, et bien l’entendre\u{a0}?", "Qu’est-ce qui rend cela difficile à dire\u{a0}?"]),
    TalkCue(
      "front",
      "dis|dit|reponds|repondu que ca|tout va|allait, dis|dit|reponds|repondu que je vais|allais, dis|dit|reponds|repondu oui, fais|fait|faire semblant, je fais bonne figure, donne le change",
      step: .touches, says: ["Il y a la réponse pour les autres, et il y a ce qui est."],
      asks: [
        "Que diriez-vous, s’il ne fallait pas que ça ait l’air d’aller\u{a0}?",
        "Qu’y a-t-il derrière cette réponse\u{a0}?",
      ]),
    TalkCue(
      "tears",
      "commence a pleurer, me mets|mettre a pleurer, pas pleure, pas pleurer, arreter de pleurer, arreterai|arreterais plus|pas",
      step: .wish,
      asks: [
        "Où, ou près de qui, les larmes pourraient-elles venir sans devoir s’arrêter tout de suite\u{a0}?",
        "Que craignez-vous qu’il arrive, si elles venaient\u{a0}?",
      ]),
    TalkCue(
      "old",
      "quand je etais petit|petite|enfant|gamin|gamine|jeune|ado, depuis toujours, toute ma vie, deja petit|petite|enfant, depuis mon enfance, depuis que je suis",
      step: .touches, says: ["C’est donc plus ancien que ce qui vient d’arriver."],
      asks: [
        "De quoi auriez-vous eu besoin, à l’époque\u{a0}?", "Quand l’avez-vous remarqué pour la première fois\u{a0}?",
      ]),
    TalkCue(
      "unanswered",
      "ne repond|reponds|repondent pas|plus|jamais, pas|jamais repondu, aucune reponse, sans reponse, laisse en vu, ne rappelle pas|jamais",
      step: .felt,
      asks: ["Qu’entendez-vous dans ce silence\u{a0}?", "Qu’auriez-vous aimé recevoir en retour\u{a0}?"]),
    TalkCue(
      "unlistened",
      "ne me ecoute|ecoutent|entend|demande, jamais ecoute|ecoutee, ne ecoute jamais|pas, coupe la parole",
      step: .touches,
      asks: [
        "Que faudrait-il que {person} entende, en une phrase\u{a0}?", "Qu’est-ce qui n’a jamais été entendu\u{a0}?",
      ]),
    TalkCue(
      "could-say",
      "je pourrais .. dire|parler|appeler|ecrire|demander, je vais .. dire|parler|appeler|ecrire|demander, je devrais peut etre .. dire|parler|appeler|ecrire|demander",
      step: .next,
      says: ["Voilà un pas possible, et il vient de vous.", "C’est une chose à faire, dite avec vos mots."],
      asks: ["Quels seraient les premiers mots\u{a0}?", "Quand, et où, serait-ce le plus facile\u{a0}?"]),
    TalkCue(
      "would-like-from", "je voudrais|aimerais|veux que, je ai besoin que, voudrais|aimerais juste que", step: .wish,
      says: ["Le souhait est dit, maintenant."],
      asks: [
        "De quelle manière cela pourrait-il arriver jusqu’{à person}\u{a0}?",
        "Qu’est-ce qui serait alors différent pour vous\u{a0}?",
      ]),
    TalkCue(
      "absent-joy", "aurais|aurait aime|voulu que, si seulement .. etait|avait|pouvait, aurait adore, pas la pour voir",
      step: .touches, in: [.glad], says: ["À côté de la joie, quelqu’un manque."],
      asks: ["Qu’aurait dit {person}\u{a0}?", "Qu’auriez-vous voulu montrer d’abord\u{a0}?"]),
    TalkCue(
      "absent",
      "aurais|aurait aime|voulu que, si seulement .. etait|avait|pouvait, dommage que .. soit|ait, aurait adore, pas la pour voir",
      step: .touches, says: ["À côté de tout le reste, quelqu’un manque ici."],
      asks: ["Qu’aurait dit {person}\u{a0}?", "Qu’auriez-vous voulu montrer d’abord\u{a0}?"]),
    TalkCue(
      "would-have", "il|elle aurait, il|elle serait, papa|maman|mamie|papi aurait", step: .wish,
      says: ["On dirait que vous entendez encore {person}."],
      asks: ["Et qu’auriez-vous répondu\u{a0}?", "Qu’y avait-il {de person}, malgré tout, ce jour-là\u{a0}?"]),
    TalkCue(
      "taught",
      "me a appris|montre, me emmenait|racontait|chantait|lisait|disait|appelait|preparait, je me souviens, je me rappelle, je revois",
      step: .felt,
      in: [.grief, .plain, .glad],
      asks: ["Qu’y a-t-il d’autre dans cette image\u{a0}?", "Qu’avez-vous gardé de cela\u{a0}?"]),
    TalkCue(
      "message", "me a ecrit|envoye, un message|texto|mail|mot de", step: .felt,
      asks: ["Qu’avez-vous ressenti, quand le message est arrivé\u{a0}?", "Qu’avez-vous fait de ce message\u{a0}?"]),
    TalkCue(
      "call", "me a appele|appelee|telephone|rappele|rappelee", step: .felt,
      asks: ["Que vous a laissé cet appel\u{a0}?", "Qu’est-ce qui n’a pas été dit au téléphone\u{a0}?"]),
    TalkCue(
      "own-fault", "ma faute, je me en veux, je aurais du, je me reproche", step: .touches,
      asks: [
        "Qu’est-ce qui vous revenait, et qu’est-ce qui ne vous revenait pas\u{a0}?",
        "Que diriez-vous à une amie qui vous raconterait cela\u{a0}?",
      ]),
    TalkCue(
      "not-that", "ce ne est pas que|parce|comme, ce est pas que", step: .touches, says: ["Ce n’est donc pas cela."],
      asks: ["Qu’est-ce qui pèse, alors\u{a0}?", "Que manque-t-il, quand rien ne va mal\u{a0}?"]),
    TalkCue(
      "assumed", "si ce est ce que vous, si vous voulez|voulez tout savoir, si vous vous demandez|posez la question",
      step: .touches,
      says: ["Rien n’était supposé ici\u{a0}; c’est dit, en tout cas."],
      asks: ["Quelle question auriez-vous préférée\u{a0}?"]),
    TalkCue(
      "children", "enfants|gosses|jumeaux|fils|fille|petits", step: .touches, in: [.between],
      says: ["Il n’est donc pas question de vous deux seulement."],
      asks: [
        "Que sentent les enfants, à votre avis\u{a0}?", "Que voudriez-vous qu’ils gardent de cette période\u{a0}?",
      ]),
    TalkCue(
      "minutes", "cinq|dix|quelques|15|10|5 minutes, minutes de, une heure de|a moi", step: .felt,
      asks: [
        "Que vous donnent ces minutes-là\u{a0}?", "Qu’y a-t-il dans ce temps-là, qui n’est nulle part ailleurs\u{a0}?",
      ]),
    TalkCue(
      "not-wanting-what",
      "sais pas|plus ce que je veux|ressens|pense|dois, sais pas|plus quoi faire|penser|vouloir, sais pas quoi|comment",
      step: .wish,
      says: ["Vous ne savez pas encore, et rien n’oblige à savoir ce soir."],
      asks: ["Que savez-vous ne plus vouloir\u{a0}?", "Que feriez-vous, si personne n’en souffrait\u{a0}?"]),
    TalkCue(
      "again",
      "la|ma troisieme|deuxieme|quatrieme, le|mon troisieme|deuxieme|quatrieme, pas la premiere, a chaque fois, chaque fois pareil, toujours pareil, ce est toujours comme",
      step: .touches,
      says: ["Ce n’est donc pas la première fois."],
      asks: ["Qu’y avait-il de commun, à chaque fois\u{a0}?", "Qu’aviez-vous fait, les autres fois\u{a0}?"]),
    TalkCue(
      "believed",
      "croient|croit|pensent|pense que tout va, croient|croit|pensent|pense que ca va, croient|croit|pensent|pense que je",
      step: .touches,
      says: ["On en voit un côté, et vous vivez de l’autre."],
      asks: ["Que verrait-on, si l’on savait\u{a0}?", "Qu’est-ce qui coûte le plus à faire tenir\u{a0}?"]),
    TalkCue(
      "lying",
      "leur|lui mens|mentais, je mens|mentais, ai menti, je cache|cachais, je le|lui|leur cache", step: .touches,
      says: ["C’est une chose à porter chaque jour."],
      asks: ["Que protégez-vous, en ne le disant pas\u{a0}?", "Que serait le plus difficile à dire\u{a0}?"]),
    TalkCue(
      "both", "une partie|part de moi, de un cote, en meme temps, les deux a la fois", step: .touches,
      says: ["Les deux peuvent être vrais."],
      asks: ["Lequel des deux côtés a été le moins écouté\u{a0}?", "Que veut chacun des deux pour vous\u{a0}?"]),
    TalkCue(
      "lighter", "ca va mieux, plus leger|legere, un peu mieux, plus calme, me sens mieux", step: .rest,
      says: ["Quelque chose s’est un peu allégé."], asks: ["Qu’est-ce qui a allégé cela\u{a0}?"]),
    TalkCue(
      "sorry", "demande|demander pardon, me suis excuse|excusee, se est excuse|excusee, des excuses", step: .wish,
      asks: ["Qu’est-ce que cela a changé, et qu’est-ce que cela a laissé\u{a0}?", "Que faudrait-il ensuite\u{a0}?"]),
    TalkCue(
      "results", "scanner|irm|biopsie|resultats|diagnostic|hopital|operation", step: .felt,
      asks: ["Que sait-on déjà, et qu’est-ce qui reste ouvert\u{a0}?", "Qui est avec vous pendant l’attente\u{a0}?"]),
    TalkCue(
      "ahead",
      "demain, la semaine prochaine, le mois prochain, lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche prochain",
      step: .next,
      asks: ["Qu’est-ce qui vous aiderait d’ici là\u{a0}?", "Comment aimeriez-vous être, quand cela viendra\u{a0}?"]),
    TalkCue(
      "awake", "ne dors pas|plus|mal, pas dormi|dormir, mal dormi, pas fermer le oeil, insomnie, reveille|reveillee a",
      step: .felt,
      in: [.plain, .between, .grief],
      asks: [
        "Qu’est-ce qui vient, quand la lumière est éteinte\u{a0}?", "Qu’est-ce qui ne vous lâche pas, la nuit\u{a0}?",
      ]),
    TalkCue(
      "missing", "me manque|manquent|manquait", step: .touches,
      asks: ["Qu’est-ce qui vous manque le plus\u{a0}?", "Quand est-ce le plus fort\u{a0}?"]),
    TalkCue(
      "scared",
      "ai|avais si|tres|tellement peur, ai|avais peur, suis|etais terrifie|terrifiee|inquiet|inquiete, me inquiete",
      step: .touches,
      asks: [
        "Que pourrait-il arriver, de ce que vous craignez\u{a0}?",
        "Qu’est-ce qui rendrait cela un peu moins effrayant\u{a0}?",
      ]),
    TalkCue(
      "choice", "rester ou partir, partir ou rester, est ce que je reste|pars|dois|accepte, dois|faut choisir|decider",
      step: .wish,
      asks: ["Que perdriez-vous, et que gagneriez-vous, d’un côté et de l’autre\u{a0}?"]),
    TalkCue(
      "tired",
      "suis|etais si|tres|tellement|trop fatigue|fatiguee|creve|crevee|epuise|epuisee, suis fatigue|fatiguee|epuise|epuisee, plus de energie",
      step: .touches,
      in: [.plain, .between, .grief],
      asks: [
        "Qu’est-ce qui vous prend le plus de forces\u{a0}?", "Que pourrait-on laisser de côté, pour une fois\u{a0}?",
      ]),
    TalkCue(
      "speech", "", asks: ["Qu’entendez-vous dans ces mots\u{a0}?", "Qu’auriez-vous aimé répondre\u{a0}?"]),
    TalkCue(
      "proud", "fier|fiere de, je ai reussi, je le ai fait", step: .touches,
      asks: ["Qu’a-t-il fallu pour y arriver\u{a0}?", "Qui devrait le savoir\u{a0}?"]),
  ]

  private static func templates(_ texts: String...) -> [Template] { texts.map(Template.init) }
}
