import Journal

/// Open questions that fit almost any page, each with what the page must be for it: `needs | question`, a line each.
///
/// They quote nothing and name nothing, so that tense and mood are all that could misfit; ``Situation`` says what the page is.
struct OpenQuestions: Sendable {
  struct Question: Hashable, Sendable {
    let needs: Situation
    let text: String

    /// The hash of its text: a question that is reworded is another one.
    var name: String { "open-" + String(EntryTraits.fingerprint(text), radix: 36) }
  }

  let questions: [Question]

  static func of(_ language: Language) -> OpenQuestions {
    switch language {
    case .english: english
    case .french: french
    }
  }

  init(_ text: String) {
    questions = text[...].byteParts("\n").compactMap { line in
      let parts = line.byteParts("|", most: 1)
      guard parts.count == 2 else { return nil }
      var needs: Situation = []
      for word in parts[0].split(separator: " ") where !word.isEmpty {
        guard let need = Situation.named[String(word)] else { return nil }
        needs.formUnion(need)
      }
      return Question(needs: needs, text: String(parts[1].drop { $0 == " " }))
    }
  }

  /// The question that says most about what the page is, and has not been asked lately where there is one; chance decides among those alike.
  func choose(_ situation: Situation, without asked: Set<String>, _ random: inout SeededRandom) -> Question? {
    let fitting = questions.filter { $0.needs.isSubset(of: situation) }
    // A page of plain facts, or one that says that it is whole, is asked what was written for it.
    let own = fitting.filter { !$0.needs.isDisjoint(with: .alone) }
    let candidates = situation.isDisjoint(with: .alone) ? fitting : own
    let fresh = candidates.filter { !asked.contains($0.name) }
    let scored = (fresh.isEmpty ? candidates : fresh).map { question in
      (score: question.needs.weight + Double.random(in: 0..<1.2, using: &random), question: question)
    }
    return scored.max { $0.score < $1.score }?.question
  }

  static let english = OpenQuestions(
    """
    said | What did you answer?
    said | What did you hear in that?
    said heavy | What would you have liked to answer?
    said good | How long had you waited for somebody to say that?
    unsaid | What would you have liked to say?
    unsaid | What made it hard to say just then?
    unsaid | What would you say, if nothing had to come of it?
    secret | What holds you back from telling?
    secret | What would change, if one person knew?
    secret | What makes it hard to tell?
    made good | What made it possible?
    made good | Who would you have liked to see it?
    made good | What do you know now that you did not know at the beginning?
    made good | When did you first think that it could work?
    ahead | What do you hope for?
    ahead | Who will be there with you?
    ahead heavy | What would make the time until then a little easier?
    ahead heavy | What is the waiting like?
    ahead good | What are you looking forward to most?
    lasting | When do you notice it most?
    lasting | What is different on the days when it is less so?
    before | What do you miss most about that time?
    before | When did you notice that it had changed?
    before | What would you like to have back?
    before | What has stayed the same since?
    other | What would you like to say to them?
    other | What do you see in them that others may not?
    other | What may they not know of all this?
    lasting heavy | What does it ask of you, day after day?
    lasting heavy | What helps, when it is at its hardest?
    lasting heavy | What has helped a little, so far?
    lasting good | What would be missing, if it stopped?
    lasting good | Who else knows that about you?
    event good | Who was the first to hear of it?
    event good | Which minute of it would you have again?
    event good | Who would you have liked beside you?
    good | What would you like to keep of it?
    event heavy | What was hardest about it?
    event heavy | What would you have liked somebody to say?
    event heavy | What did you need just then?
    event heavy | Who knows about it?
    event heavy | Who could have been beside you?
    state heavy | What is hardest about it?
    state heavy | What do you need most, right now?
    state heavy | What would have to happen for it to be a little easier?
    heavy | Who could carry a corner of it with you?
    heavy | What would you say to a friend who told you this?
    event somebody | What did you see in their face?
    event somebody | What was there between you just then?
    event own heavy | Who would have understood?
    event own named | Whom would you tell about it first?
    event own named | What has it changed between you, even a little?
    event own named | What would you have liked them to notice?
    event own | What do you keep of it?
    event own | What was it like, right afterwards?
    event own | What of it would you tell, if there were time for one sentence?
    said event | What did you do with that, afterwards?
    event | What went through your head just then?
    event | What did you think of?
    state own heavy | Who knows?
    state own | What would you like somebody to say to that?
    state own | When in the day is it most so?
    state own | What would you want to be asked about it?
    untold | Whom would you read this page to?
    untold | What did you leave out?
    any | What would somebody who knows you well see in this?
    any | What would you like somebody to understand about it?
    any | What would you add, if there were one more line?
    any | Which detail of it could only you have noticed?
    good | What in this is new to you?
    good | What in this surprises you?
    any | What in this matters most to you?
    any | What of all this stays with you most?
    any | What would you like to happen next?
    heavy | What would help with this, even a little?
    untold | How is it now, with this on the page?
    untold | What would you tell somebody who asked how you are?
    facts | What else was there in the day?
    facts | What was on your mind meanwhile?
    facts | Which part of it was the nicest, even a little?
    facts | What was the day like, apart from that?
    whole | Where would you like to put this moment, so that you find it again?
    whole | Who could have sat there without a word?
    whole | What was there to hear, in that quiet?
    """)

  static let french = OpenQuestions(
    """
    said | Qu’avez-vous répondu\u{a0}?
    said | Qu’avez-vous entendu, dans cette phrase\u{a0}?
    said heavy | Qu’auriez-vous voulu répondre\u{a0}?
    said good | Depuis quand attendiez-vous que quelqu’un le dise\u{a0}?
    unsaid | Qu’auriez-vous voulu dire\u{a0}?
    unsaid | Qu’est-ce qui le rendait difficile à dire, à ce moment-là\u{a0}?
    unsaid | Que diriez-vous, si rien ne devait en découler\u{a0}?
    secret | Qu’est-ce qui retient de le dire\u{a0}?
    secret | Qu’est-ce qui changerait, si une seule personne le savait\u{a0}?
    secret | Qu’est-ce qui rend cela difficile à dire\u{a0}?
    made good | Qu’est-ce qui l’a rendu possible\u{a0}?
    made | Qu’est-ce que cela vous a demandé\u{a0}?
    made good | Qui auriez-vous aimé avoir là, pour le voir\u{a0}?
    made good | Que savez-vous maintenant, que vous ne saviez pas au début\u{a0}?
    made good | À quel moment y avez-vous cru\u{a0}?
    ahead | Qu’espérez-vous\u{a0}?
    ahead | Qui sera là, avec vous\u{a0}?
    ahead heavy | Qu’est-ce qui rendrait le temps jusque-là un peu moins long\u{a0}?
    ahead heavy | Comment est cette attente\u{a0}?
    ahead good | Qu’attendez-vous le plus, là-dedans\u{a0}?
    lasting | À quel moment le remarquez-vous le plus\u{a0}?
    lasting | Qu’est-ce qui est différent, les jours où c’est moins là\u{a0}?
    before | Qu’est-ce qui vous manque le plus, de ce temps-là\u{a0}?
    before | À quel moment avez-vous vu que cela changeait\u{a0}?
    before | Qu’aimeriez-vous en retrouver\u{a0}?
    before | Qu’est-ce qui n’a pas changé, depuis\u{a0}?
    other | Qu’aimeriez-vous lui dire\u{a0}?
    other | Que voyez-vous, là, que d’autres ne voient peut-être pas\u{a0}?
    other | Que ne sait peut-être pas cette personne, de tout cela\u{a0}?
    lasting heavy | Qu’est-ce que cela demande, jour après jour\u{a0}?
    lasting heavy | Qu’est-ce qui aide, quand c’est le plus dur\u{a0}?
    lasting heavy | Qu’est-ce qui a déjà un peu aidé\u{a0}?
    lasting good | Que manquerait-il, si cela s’arrêtait\u{a0}?
    lasting good | Qui d’autre sait cela de vous\u{a0}?
    event good | Qui l’a su en premier\u{a0}?
    event good | Quelle minute en revivriez-vous\u{a0}?
    event good | Qu’avez-vous fait, juste après\u{a0}?
    event good | Qui auriez-vous aimé avoir à côté de vous\u{a0}?
    good | Qu’aimeriez-vous en garder\u{a0}?
    event heavy | Qu’est-ce qui a été le plus dur\u{a0}?
    event heavy | Qu’auriez-vous aimé que quelqu’un vous dise\u{a0}?
    event heavy | De quoi aviez-vous besoin, à ce moment-là\u{a0}?
    event heavy | Qui est au courant\u{a0}?
    event heavy | Qui aurait pu être à côté de vous\u{a0}?
    state heavy | Qu’est-ce qui est le plus dur, là-dedans\u{a0}?
    state heavy | De quoi avez-vous le plus besoin, là, maintenant\u{a0}?
    state heavy | Que faudrait-il pour que ce soit un peu plus facile\u{a0}?
    heavy | Qui pourrait en porter un bout avec vous\u{a0}?
    heavy | Que diriez-vous à une amie qui vous raconterait cela\u{a0}?
    event somebody | Qu’avez-vous lu sur son visage\u{a0}?
    event somebody | Qu’y avait-il entre vous, à ce moment-là\u{a0}?
    event own heavy | Qu’est-ce qui aurait rendu ce moment un peu plus facile\u{a0}?
    event own named | À qui le raconteriez-vous en premier\u{a0}?
    event own named | Qu’est-ce que cela a changé entre vous, même un peu\u{a0}?
    event own named | Qu’auriez-vous aimé que cette personne remarque\u{a0}?
    event own | Qu’est-ce que vous en gardez\u{a0}?
    event own | Comment était-ce, juste après\u{a0}?
    event own | Qu’en diriez-vous, s’il n’y avait de place que pour une phrase\u{a0}?
    event | Qu’est-ce qui vous a traversé l’esprit, sur le moment\u{a0}?
    event | À quoi avez-vous pensé\u{a0}?
    state own heavy | Qui le sait\u{a0}?
    state own | Qu’aimeriez-vous que quelqu’un réponde à cela\u{a0}?
    state own | Quelle question aimeriez-vous qu’on vous pose là-dessus\u{a0}?
    untold | À qui liriez-vous cette page\u{a0}?
    untold | Qu’avez-vous laissé de côté\u{a0}?
    any | Que verrait là-dedans quelqu’un qui vous connaît bien\u{a0}?
    any | Qu’aimeriez-vous que l’on comprenne, là-dedans\u{a0}?
    any | Qu’ajouteriez-vous, s’il restait une ligne\u{a0}?
    any | Quel détail n’y a-t-il que vous pour l’avoir remarqué\u{a0}?
    any | Qu’est-ce que cela a fait du reste de la journée\u{a0}?
    good | Qu’y a-t-il de nouveau pour vous, là-dedans\u{a0}?
    good | Qu’est-ce qui vous étonne, là-dedans\u{a0}?
    any | Qu’est-ce qui compte le plus pour vous, là-dedans\u{a0}?
    any | De tout cela, qu’est-ce qui vous reste le plus\u{a0}?
    any | Qu’aimeriez-vous qu’il se passe, maintenant\u{a0}?
    heavy | Qu’est-ce qui aiderait, même un peu\u{a0}?
    untold | Comment est-ce, maintenant que c’est sur la page\u{a0}?
    untold | Que répondriez-vous à quelqu’un qui vous demanderait comment vous allez\u{a0}?
    facts | Qu’y avait-il d’autre, dans cette journée\u{a0}?
    facts | À quoi pensiez-vous, pendant ce temps\u{a0}?
    facts | Quel moment a été le plus agréable, même un peu\u{a0}?
    whole | Où ranger ce moment, pour le retrouver un jour\u{a0}?
    whole | Qui aurait pu être là, sans un mot\u{a0}?
    whole | Qu’y avait-il à entendre, dans ce calme\u{a0}?
    """)
}
