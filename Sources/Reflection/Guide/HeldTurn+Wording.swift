import Journal

/// What is said to a turn that follows something grave: never a quotation, never a question out of curiosity.
extension HeldTurn {
  /// The answers that fit, with `{person}` where one was named.
  func answers(in language: Language, _ matter: HeldTalk.Matter) -> [String] {
    let phrases: [Phrase] =
      switch self {
      case .home: Words.home
      case .again: Words.again
      case .blame: matter == .violence ? Words.blame : Words.blameOfOneself
      case .excuse: Words.excuse
      case .doubt: Words.doubt
      case .thought: Words.thought
      case .telling: Words.telling
      case .hidden: Words.hidden
      case .thanks: Words.thanks
      case .unsure: Words.unsure
      case .other: matter == .violence ? Words.afterViolence : Words.afterDanger
      }
    return phrases.map { $0[language] }
  }
}

/// The answers, each with what it needs.
private enum Words {
  static let home = [
    Phrase(
      en:
        "You are afraid of tonight, and that deserves to be taken seriously. Is there somewhere else you could sleep, and somebody who could fetch you?",
      fr:
        "Vous avez peur pour ce soir, et cette peur mérite d’être prise au sérieux. Y a-t-il un autre endroit où dormir, et quelqu’un qui pourrait venir vous chercher\u{a0}?"
    ),
    Phrase(
      en:
        "Trust that fear. Where could you be safe tonight, and who could come for you or stay on the phone with you? If there is danger now, the emergency number is right for it.",
      fr:
        "Fiez-vous à cette peur. Où pourriez-vous être en sécurité cette nuit, et qui pourrait venir, ou rester au téléphone\u{a0}? S’il y a danger maintenant, le numéro d’urgence est fait pour cela."
    ),
    Phrase(
      en:
        "You do not have to go back where you are not safe. Who has a sofa, a spare bed, a car, and would want to know?",
      fr:
        "Rien n’oblige à retourner là où il y a du danger. Qui a un canapé, un lit, une voiture, et voudrait le savoir\u{a0}?"
    ),
  ]

  static let again = [
    Phrase(
      en:
        "Nobody here can know that. That you ask is worth listening to. What would tell you that it is time to leave, and where could you go?",
      fr:
        "D’ici, on ne peut pas le savoir. Que la question vienne mérite d’être écouté. À quoi verriez-vous qu’il est temps de partir, et où pourriez-vous aller\u{a0}?"
    ),
    Phrase(
      en:
        "A promise cannot answer that, and a page cannot either. The people behind the numbers above know this question well. What would you want in place, in case it does?",
      fr:
        "Ni une promesse ni une page ne peuvent y répondre. Les personnes derrière les numéros ci-dessus connaissent bien cette question. Que voudriez-vous avoir prévu, au cas où\u{a0}?"
    ),
  ]

  static let blame = [
    Phrase(
      en:
        "Whatever you said or did, nobody may hurt you for it. What would you say to a friend who took the blame like this?",
      fr:
        "Quoi que vous ayez dit ou fait, cela ne donne à personne le droit de vous faire du mal. Que diriez-vous à une amie qui prendrait ainsi la faute sur elle\u{a0}?"
    ),
    Phrase(
      en:
        "It was not your doing: whoever hurts decides to. Who could you say that to, and hear it said back?",
      fr:
        "Ce n’est pas vous qui l’avez fait\u{a0}: qui frappe ou force en décide. À qui pourriez-vous le dire, pour l’entendre d’une autre voix\u{a0}?"
    ),
    Phrase(
      en: "That blame is not yours to carry. Who put it there first?",
      fr: "Cette faute n’est pas à vous. Qui l’a mise là en premier\u{a0}?"),
  ]

  static let blameOfOneself = [
    Phrase(
      en: "You are hard on yourself, at a time when things are hard enough. Who would put it more gently?",
      fr: "Vous vous jugez durement, à un moment déjà dur. Qui le dirait avec plus de douceur\u{a0}?"
    ),
    Phrase(
      en: "None of it makes you less worth helping. Who could you let help a little, today?",
      fr: "Rien de cela ne vous rend moins digne d’aide. Qui pourrait aider un peu, aujourd’hui\u{a0}?"
    ),
  ]

  static let excuse = [
    Phrase(
      en:
        "There may be a reason for it; it is no excuse for hurting you. How are you now, where it hurts?",
      fr:
        "Il y a peut-être une explication\u{a0}; ce n’est pas une excuse pour vous faire du mal. Comment allez-vous, là, à l’endroit qui fait mal\u{a0}?"
    ),
    Phrase(
      en:
        "Both can be true: that there was a reason, and that it must not happen. What would you need in order to feel safe again?",
      fr:
        "Les deux peuvent être vrais\u{a0}: qu’il y ait une raison, et que cela ne doive pas arriver. De quoi auriez-vous besoin pour être de nouveau en sécurité\u{a0}?"
    ),
    Phrase(
      en: "You look for what lay behind it. What was it like for you, and who knows that?",
      fr: "Vous cherchez ce qu’il y avait derrière. Et vous, comment l’avez-vous traversé, et qui le sait\u{a0}?"),
  ]

  static let doubt = [
    Phrase(
      en:
        "What happens against your will counts, whatever it is called and whoever it was. To whom could you tell it, without having to name it?",
      fr:
        "Ce qui se fait contre votre volonté compte, quel que soit le nom et qui que ce soit. À qui pourriez-vous le raconter, sans avoir à le nommer\u{a0}?"
    ),
    Phrase(
      en:
        "It need not be worse than others’ to matter. The people behind the numbers above are used to that question, and will not judge. What would you ask them?",
      fr:
        "Cela n’a pas besoin d’être pire qu’ailleurs pour compter. Les personnes derrière les numéros ci-dessus connaissent cette question, et ne jugent pas. Que leur demanderiez-vous\u{a0}?"
    ),
  ]

  static let thought = [
    Phrase(
      en:
        "Thank you for saying so. A thought like that is easier to hold when somebody else knows of it. Who could that be?",
      fr:
        "Merci de le dire ainsi. Une pensée comme celle-là se porte mieux quand quelqu’un d’autre la connaît. Qui pourrait-ce être\u{a0}?"
    ),
    Phrase(
      en:
        "That is good to read. Such a thought may come back stronger one evening; whom would you call then?",
      fr:
        "C’est bon à lire. Une telle pensée peut revenir plus forte, un soir\u{a0}; qui appelleriez-vous alors\u{a0}?"
    ),
    Phrase(
      en: "It is taken the way you say it. What helps you when it comes, until it has passed?",
      fr: "C’est lu comme vous le dites. Qu’est-ce qui aide, quand elle vient, le temps qu’elle passe\u{a0}?"),
  ]

  static let telling = [
    Phrase(
      en: "Thank you for writing that. What could you write to {person} tonight?",
      fr: "Merci de le dire ainsi. Que pourriez-vous écrire {à person}, ce soir\u{a0}?"),
    Phrase(
      en: "That would be a step, and a good one. What would the first line to {person} be?",
      fr: "Ce serait un pas, et un bon. Quelle serait la première ligne {à person}\u{a0}?"),
    Phrase(
      en:
        "That would be a step, and a good one. What would the first line be? “I am not well, can I call you?” is enough.",
      fr:
        "Ce serait un pas, et un bon. Quelle serait la première ligne\u{a0}? «\u{a0}Je ne vais pas bien, je peux t’appeler\u{a0}?\u{a0}» suffit."
    ),
  ]

  static let hidden = [
    Phrase(
      en:
        "You have carried that without anybody. You need not say all of it: what is the smallest part that could be told, and to whom?",
      fr:
        "Vous avez porté cela sans personne. Rien n’oblige à tout dire\u{a0}: quelle est la plus petite part qui pourrait l’être, et à qui\u{a0}?"
    ),
    Phrase(
      en:
        "The people behind the numbers above do not know you, need no name, and believe you. What would you want them to know first?",
      fr:
        "Les personnes derrière les numéros ci-dessus ne vous connaissent pas, ne demandent pas de nom, et vous croiront. Que devraient-elles savoir d’abord\u{a0}?"
    ),
  ]

  static let thanks = [
    Phrase(
      en:
        "Thank you for having written it. What would make the next hours a little safer? An empty line ends the talk.",
      fr:
        "Merci de l’avoir écrit. Qu’est-ce qui rendrait les prochaines heures un peu plus sûres\u{a0}? Une ligne vide termine l’échange."
    ),
    Phrase(
      en: "It was right to say it. The numbers stay valid at any hour. An empty line ends the talk.",
      fr: "Vous avez bien fait de le dire. Les numéros restent valables. Une ligne vide termine l’échange."
    ),
  ]

  static let unsure = [
    Phrase(
      en: "You need not know. Is there somebody who could sit beside you while you don’t?",
      fr: "Il n’y a pas besoin de savoir. Y a-t-il quelqu’un qui pourrait être là, en attendant\u{a0}?"),
    Phrase(
      en: "Not knowing is allowed. What would be the next small thing that is safe to do?",
      fr: "On a le droit de ne pas savoir. Quelle serait la prochaine petite chose à faire, sans risque\u{a0}?"),
  ]

  static let afterViolence = [
    Phrase(
      en: "That belongs to it, and it is read. What would help you most right now?",
      fr: "Cela en fait partie, et c’est lu. Qu’est-ce qui vous aiderait le plus, maintenant\u{a0}?"),
    Phrase(
      en: "You may say this at your own pace. Who could be with you for an hour, without explanations?",
      fr: "Vous pouvez le dire à votre rythme. Qui pourrait être avec vous une heure, sans explications\u{a0}?"),
    Phrase(
      en: "You know best what makes it safer and what makes it worse. What have you learnt about that?",
      fr:
        "Vous savez mieux que personne ce qui rend les choses plus sûres, et ce qui les rend pires. Qu’avez-vous appris là-dessus\u{a0}?"
    ),
    Phrase(
      en: "A program cannot be there with you; a person can. Who would you open the door to?",
      fr: "Un programme ne peut pas être auprès de vous\u{a0}; une personne, si. À qui ouvririez-vous la porte\u{a0}?"),
    Phrase(
      en: "Nothing has to be decided on this page. Where do you feel safe, if only for a while?",
      fr: "Rien n’est à décider sur cette page. Où vous sentez-vous en sécurité, ne serait-ce qu’un moment\u{a0}?"),
    Phrase(
      en:
        "It is written now, and it counts. What would you like to keep somewhere safe: papers, a key, a bag, a number?",
      fr:
        "C’est écrit, et cela compte. Qu’aimeriez-vous mettre en lieu sûr\u{a0}: des papiers, une clé, un sac, un numéro\u{a0}?"
    ),
  ]

  static let afterDanger = [
    Phrase(
      en: "It is read, with what came before. How is it with you now, compared with when you began to write?",
      fr: "C’est lu, avec ce qui précède. Comment est-ce maintenant, par rapport au début de ces lignes\u{a0}?"),
    Phrase(
      en: "You go on writing, and that is good. Who could be near you tonight, even without many words?",
      fr:
        "Vous continuez à écrire, et c’est bien. Qui pourrait être près de vous ce soir, même sans beaucoup de mots\u{a0}?"
    ),
    Phrase(
      en: "That belongs to it. What would make the next hour a little lighter?",
      fr: "Cela en fait partie. Qu’est-ce qui rendrait l’heure qui vient un peu plus légère\u{a0}?"),
    Phrase(
      en: "A program can listen to words only; a voice can do more. Which voice would you like to hear?",
      fr: "Un programme n’a que les mots\u{a0}; une voix peut davantage. Quelle voix aimeriez-vous entendre\u{a0}?"),
    Phrase(
      en: "Nothing has to be settled tonight. What has got you through such an evening before?",
      fr: "Rien n’est à régler ce soir. Qu’est-ce qui vous a déjà fait traverser une telle soirée\u{a0}?"),
    Phrase(
      en: "What you say counts, also the small part of it. What do you need most at this moment?",
      fr: "Ce que vous dites compte, même à demi-mot. De quoi avez-vous le plus besoin en ce moment\u{a0}?"),
  ]
}
