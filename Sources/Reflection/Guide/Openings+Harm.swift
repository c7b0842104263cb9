/// Sentences for whoever is hurt, hurts themselves, or fears for somebody, and for a danger that is denied.
extension Openings {
  static let harmInEnglish = """

    hurt | Somebody hurt you, and that is not your doing, whatever was said about it. It is written now.
    hurt | What was done to you is not your fault, and it never was. One page knows of it now, and writing it took something.
    hurt | You wrote down something that is hard to write. Whoever hurts has to answer for it, and not the one who is hurt.
    hurt | This was done to you; you did not bring it about. It stands here now, in your words, and it counts.
    body | Your body comes first here, and this page can wait.
    body | It is good that it is written, and better that somebody hears of it now. The page will be here afterwards.
    body | There is nothing to understand about this before it has been looked at. Everything else can wait.
    body | This belongs in the ear of somebody who can look after you; the page keeps until then.
    cost | Perhaps something went quiet for a moment, and it cost you. It is written now, instead of being kept to yourself.
    cost | There was something to get through here, and your body paid for it. Nothing has to be explained.
    cost | What brings relief for an hour can take a good deal, too. These lines may say both, and nobody keeps a score.
    cost | It may have been a way through a hard hour, and it was not a free one. It is on the page now, as it was.
    bereaved | Somebody is gone who mattered, and by a death that leaves so much unanswered. There is no right way to live with it.
    bereaved | This is a grief like few others, and it keeps its own time. Nothing about it has to be sorted out here.
    bereaved | A death like this tears a hole into every day around it. It is written here now, and may stand just as it is.
    bereaved | You carry a death, and a whole life that was shared. There is room here for either, today or another day.
    another | You are carrying worry for somebody else, and that has a weight of its own.
    another | Something very hard to hear was put into your hands, and now you hold it too.
    another | It is frightening to fear for somebody. You do not have to carry it all by yourself.
    another | You stayed close to somebody whose life has become very hard, and that asks a great deal.
    child | This is hard to write, and you wrote it. The child comes first now, and there is help for you as well.
    child | You were at the end of your strength with a child, and you do not look away from it. That is where help can begin.
    child | It frightens you, and it is right to take that seriously. Nobody has to get through such hours with a child unaided.
    child | What happens in such a minute says how far beyond your strength it has gone. It can be told, and it can change.
    denied | You say you are not in danger, and that is good to read. What is hard here stays hard all the same.
    denied | No danger, you say, and that is believed. It may still be a lot to carry.
    denied | You say it plainly: there is no danger. That takes nothing away from how heavy this is.
    denied | That you are not in danger is said clearly. What it is like counts no less for it.
    """

  static let harmInFrench = """

    hurt | Quelqu’un vous a fait du mal, et ce n’est pas votre faute, quoi qu’on ait pu vous en dire. C’est écrit maintenant.
    hurt | Ce qu’on vous a fait n’est pas votre faute, et ne l’a jamais été. Une page le sait désormais, et l’écrire demandait quelque chose.
    hurt | Vous avez écrit une chose difficile à écrire. C’est à qui fait du mal d’en répondre, et non à qui le subit.
    hurt | C’est une autre personne qui l’a fait, et vous n’en portez pas la faute. C’est là maintenant, avec vos mots, et cela compte.
    body | Votre corps passe d’abord, et cette page peut attendre.
    body | Il est bon que ce soit écrit, et mieux encore que quelqu’un l’entende maintenant. La page sera là ensuite.
    body | Il n’y a rien à comprendre là-dedans avant que quelqu’un n’ait regardé. Tout le reste peut attendre.
    body | C’est à dire à quelqu’un qui puisse prendre soin de vous\u{a0}; la page se gardera jusque-là.
    cost | Quelque chose s’est peut-être apaisé un moment, et cela vous a coûté. C’est écrit maintenant, au lieu de rester caché.
    cost | Il y avait un moment à traverser, et votre corps en a payé le prix. Rien n’a besoin d’être expliqué ici.
    cost | Ce qui soulage une heure peut aussi prendre beaucoup. Ces lignes peuvent dire les deux, et personne ne tient de compte.
    cost | C’était peut-être une façon de traverser une heure dure, et elle n’a pas été gratuite. La page le garde, tel quel.
    bereaved | Quelqu’un qui comptait n’est plus là, et cette mort laisse tant de choses sans réponse. Il n’y a pas de bonne façon de vivre avec.
    bereaved | C’est un deuil comme peu d’autres, et il suit son propre temps. Rien n’a besoin d’être démêlé ici.
    bereaved | Une mort pareille déchire les jours autour d’elle. C’est écrit maintenant, et cela peut rester tel quel.
    bereaved | Vous portez une mort, et aussi toute une vie partagée. Il y a ici de la place pour l’une et pour l’autre, aujourd’hui ou un autre jour.
    another | Vous portez de l’inquiétude pour quelqu’un d’autre, et c’est un poids à part entière.
    another | Quelque chose de très dur à entendre vous a été confié, et vous le portez aussi maintenant.
    another | Craindre pour quelqu’un est éprouvant. Vous n’avez pas à porter cela sans aide.
    another | Vous êtes près de quelqu’un dont la vie est devenue très dure, et cela demande beaucoup.
    child | C’est dur à écrire, et vous l’avez écrit. L’enfant passe en premier maintenant, et il y a de l’aide pour vous aussi.
    child | Vous étiez à bout de forces avec un enfant, et vous ne détournez pas les yeux. C’est là que l’aide peut commencer.
    child | Cela vous fait peur, et il est juste de le prendre au sérieux. On n’a pas à traverser de telles heures sans aide avec un enfant.
    child | Ce qui se passe dans une minute pareille dit à quel point les forces étaient dépassées. Cela peut se dire, et cela peut changer.
    denied | Vous dites qu’il n’y a pas de danger, et c’est bon à lire. Ce qui est dur ici le reste quand même.
    denied | Pas de danger, dites-vous, et l’on vous croit. Cela peut peser beaucoup malgré tout.
    denied | Vous le dites nettement\u{a0}: pas de danger. Cela n’enlève rien au poids de ces jours.
    denied | C’est dit clairement, il n’y a pas de danger. Ce que vous vivez n’en compte pas moins.
    """
}
