import Journal

/// What the guide answers when it is asked something itself.
enum Answers {
  static func sentence(
    to kind: EntryReading.Request.Kind, _ language: Language, _ random: inout SeededRandom
  ) -> String? {
    let choices: [Phrase] =
      switch kind {
      case .diagnosis:
        [
          Phrase(
            en:
              "You ask what this could be called. A program cannot tell, and should not; a doctor or a psychologist can, and these lines would help them.",
            fr:
              "Vous demandez quel nom cela porte. Un programme ne peut pas le dire, et ne le doit pas\u{a0}; un médecin ou un psychologue le peut, et ces lignes l’y aideraient."
          ),
          Phrase(
            en:
              "Putting a name to this is the work of somebody who sees you and listens to you. What you wrote here could be the first thing to show them.",
            fr:
              "Mettre un nom sur cela revient à quelqu’un qui vous voit et vous écoute. Ce que vous avez écrit ici pourrait être la première chose à lui montrer."
          ),
          Phrase(
            en:
              "That question deserves better than a guess. A doctor can look at it with you; what can be done here is to note what happens, and since when.",
            fr:
              "Cette question mérite mieux qu’une supposition. Un médecin peut la regarder avec vous\u{a0}; ici, on peut noter ce qui se passe, et depuis quand."
          ),
        ]
      case .medication:
        [
          Phrase(
            en:
              "That question belongs to a doctor or a pharmacist, who know what goes with what. A call before changing anything is never a bother to them.",
            fr:
              "Cette question revient à un médecin ou à un pharmacien, qui savent ce qui va avec quoi. Un appel avant tout changement ne les dérange jamais."
          ),
          Phrase(
            en:
              "A journal cannot answer that safely; whoever wrote the prescription, or any pharmacist, can, today by telephone.",
            fr:
              "Un journal ne peut pas y répondre sans risque\u{a0}; la personne qui a rédigé l’ordonnance, ou n’importe quel pharmacien, le peut, même par téléphone."
          ),
          Phrase(
            en:
              "For this a doctor’s word counts, not a program’s. You could write down here exactly what you want to ask them.",
            fr:
              "Pour cela, c’est la parole d’un médecin qui compte, pas celle d’un programme. Vous pourriez écrire ici, mot pour mot, ce que vous voulez lui demander."
          ),
        ]
      case .advice:
        [
          Phrase(
            en:
              "You ask what to do. The answer is more likely to be found in what matters to you than in a ready-made one.",
            fr:
              "Vous demandez que faire. La réponse se trouve plus sûrement dans ce qui compte pour vous que dans une recette."
          ),
          Phrase(
            en: "There is a choice here, and it stays yours. Looking at it from close by may already help.",
            fr: "Il y a là un choix, et il reste le vôtre. Le regarder de près peut déjà aider."),
        ]
      case .aboutTheGuide:
        [
          Phrase(
            en:
              "This is a program that reads your lines on your own machine: nobody else reads them here, and no human being is answering.",
            fr:
              "C’est un programme qui lit vos lignes sur votre propre machine\u{a0}: personne d’autre ne les lit ici, et aucun être humain ne vous répond."
          ),
          Phrase(
            en:
              "What answers here is a program, not a person. It can help to find words; people can do more than that.",
            fr:
              "Ce qui répond ici est un programme, pas une personne. Il peut aider à trouver des mots\u{a0}; des personnes peuvent plus que cela."
          ),
        ]
      }
    return choices.randomElement(using: &random)?[language]
  }
}
