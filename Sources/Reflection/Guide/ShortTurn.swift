public import Journal

/// A turn of a conversation that is an answer and no page: *dunno*, *yes*, *you're not listening*, « merci ».
public enum ShortTurn: Sendable, CaseIterable {
  case unsure, yes, no, thanks, repeating, unheard, advice, back, done

  /// Turns of fewer words than this may be one.
  static let fewestOfAPage = 10

  /// What `text` is; `nil` where it says something of its own.
  public init?(_ text: String, language: Language) {
    guard text.split(separator: " ").count < Self.fewestOfAPage else { return nil }
    self.init(Passage(text, language: language))
  }

  /// What a text that was read is.
  init?(_ passage: Passage) {
    let (words, language) = (passage.allWords, passage.language)
    guard !words.isEmpty, words.count < Self.fewestOfAPage + 4 else { return nil }
    let cues = words.map { Cue($0, language) }
    let found = Self.allCases.first { turn in
      let phrases = language == .english ? Self.english[turn] : Self.french[turn]
      guard let phrases else { return false }
      var (covered, place) = (0, 0)
      while place < cues.count {
        let count = phrases.longest(cues, at: place) ?? 0
        covered += count
        place += max(1, count)
      }
      // `Yes. And of losing her patience.` says something more.
      return covered > 0
        && ([.unheard, .repeating, .advice, .back].contains(turn) || cues.count - covered <= 3)
    }
    guard let found else { return nil }
    self = found
  }

  /// What is said to it.
  public func answer(in language: Language, seed: UInt64) -> String {
    var random = SeededRandom(seed: seed)
    return answers(in: language).randomElement(using: &random) ?? ""
  }

  /// All that can be said to it.
  func answers(in language: Language) -> [String] { language == .english ? englishAnswers : frenchAnswers }

  /// Whether somebody says that their words are only given back to them.
  static func complainsOfRepeating(_ passage: Passage) -> Bool {
    let phrases = passage.language == .english ? english[.repeating] : french[.repeating]
    let cues = passage.allWords.prefix(fewestOfAPage + 4).map { Cue($0, passage.language) }
    return cues.indices.contains { phrases?.longest(Array(cues), at: $0) != nil }
  }

  private var englishAnswers: [String] {
    switch self {
    case .unsure:
      [
        "You don’t know yet, and that is an answer. Is it closer to fear, to sadness, or to tiredness?",
        "Not knowing is allowed. What is the first word that comes, even if it is not the right one?",
        "It may not have an answer yet. Where in the body do you notice it when you think of it?",
      ]
    case .yes:
      [
        "Yes, then. What is in that yes?",
        "Yes. And what comes with it?",
        "So it is like that. Since when, would you say?",
      ]
    case .no:
      [
        "No, then. What would be closer to it?",
        "That was not it. How would you put it yourself?",
        "No. What does the no know that the question did not?",
      ]
    case .thanks:
      [
        "Good. Shall we leave it there? An empty line ends the talk; it is kept beside the entry.",
        "That is good to read. What would you like to keep of it? An empty line ends the talk.",
      ]
    case .repeating:
      [
        "That is so: I am a program, and giving words back is much of what I can do. What would you rather be asked?"
      ]
    case .unheard:
      [
        "That was no answer, then; I am a program, and something went past me. What did I miss?",
        "Then something went past me; I am a program, and that happens. What matters most in what you said?",
        "A program hears words and not what is behind them. What should have been heard?",
      ]
    case .advice:
      [
        "I am a program, and do not know what is right for you. What are you leaning towards already?",
        "Nobody here can decide that for you. What would you tell a friend who asked you the same?",
        "That is yours to decide. What would have to be clear before you could?",
      ]
    case .back:
      [
        "You are back with this. What has changed since the last time?",
        "Here the thread goes on. What is new since then?",
      ]
    case .done:
      [
        "Then it may rest here. An empty line ends the talk; it is kept beside the entry. What shall stay as the last word?"
      ]
    }
  }

  private var frenchAnswers: [String] {
    switch self {
    case .unsure:
      [
        "Vous ne savez pas encore, et c’est une réponse. Est-ce plus près de la peur, de la tristesse ou de la fatigue\u{a0}?",
        "On a le droit de ne pas savoir. Quel est le premier mot qui vient, même si ce n’est pas le bon\u{a0}?",
        "Il n’y a peut-être pas encore de réponse. Où cela se sent-il dans le corps, quand vous y pensez\u{a0}?",
      ]
    case .yes:
      [
        "Oui, donc. Qu’y a-t-il dans ce oui\u{a0}?", "Oui. Et qu’est-ce qui vient avec\u{a0}?",
        "C’est donc ainsi. Depuis quand, diriez-vous\u{a0}?",
      ]
    case .no:
      [
        "Non, donc. Qu’est-ce qui serait plus juste\u{a0}?", "Ce n’était pas cela. Comment le diriez-vous, vous\u{a0}?",
        "Non. Que sait ce non, que la question ne savait pas\u{a0}?",
      ]
    case .thanks:
      [
        "Bien. On s’arrête là\u{a0}? Une ligne vide termine l’échange, qui reste à côté de l’entrée.",
        "C’est bon à lire. Qu’aimeriez-vous en garder\u{a0}? Une ligne vide termine l’échange.",
      ]
    case .repeating:
      [
        "C’est vrai\u{a0}: ceci est un programme, et rendre vos mots est une bonne part de ce qu’il sait faire. Quelle question préféreriez-vous\u{a0}?"
      ]
    case .unheard:
      [
        "Ce n’était donc pas une réponse\u{a0}; ceci est un programme, et quelque chose lui a échappé. Quoi, surtout\u{a0}?",
        "Quelque chose est donc passé à côté\u{a0}; ceci est un programme, et cela arrive. Qu’est-ce qui compte le plus dans ce que vous avez dit\u{a0}?",
        "Un programme entend des mots, et pas ce qu’il y a derrière. Qu’aurait-il fallu entendre\u{a0}?",
      ]
    case .advice:
      [
        "Ceci est un programme, et il ignore ce qui est juste pour vous. Vers quoi penchez-vous déjà\u{a0}?",
        "Cette décision est la vôtre. Que diriez-vous à une amie qui vous demanderait la même chose\u{a0}?",
        "C’est à vous de décider. Que faudrait-il voir clairement avant de pouvoir le faire\u{a0}?",
      ]
    case .back:
      [
        "Vous y revenez. Qu’est-ce qui a changé depuis la dernière fois\u{a0}?",
        "Le fil reprend ici. Qu’y a-t-il de nouveau depuis\u{a0}?",
      ]
    case .done:
      [
        "Cela peut donc reposer ici. Une ligne vide termine l’échange, qui reste à côté de l’entrée. Que faut-il garder comme dernier mot\u{a0}?"
      ]
    }
  }

  private static let english: [ShortTurn: PhraseList] = [
    .unheard: PhraseList(
      """
      not listening, do not listen, did not listen, do not understand me, you do not get it, not what i said, not what i meant,
      missed the point, already said, just said that, said that already, same thing again, keep saying, repeating yourself,
      you always say, that is not it, makes no sense, are you even, useless answer, not answering, do not answer me, did not answer me,
      not answer my question, not helping, keep asking me, stop asking, so many questions, does not help, no help, do not want a list, just questions
      """),
    .repeating: PhraseList(
      """
      repeating what i, repeating me, repeat what i, repeating my words, parroting, saying back what, repeating everything i, echo what i,
      just repeating, only repeat
      """),
    .advice: PhraseList(
      "what should i do, i should do, what do i do, what can i do, what would you do, tell me what to do, should i, any advice, what now"
    ),
    .back: PhraseList("back again, i am back, here again, me again, it is me again, hello again"),
    .unsure: PhraseList(
      "dunno, do not know, no idea, not sure, no clue, idk, hard to say, can not say, who knows, maybe, perhaps"),
    .thanks: PhraseList(
      "thanks, thank you, thx, cheers, that helps, that helped, helped a bit, helped a little, it helped, good question, feel better"
    ),
    .done: PhraseList(
      "that is all, that is it, enough for now, enough for today, have said enough, going to bed, off to bed, go to bed now, will sleep on it, good night, goodnight, see you, bye, goodbye, nothing more, i am done"
    ),
    .yes: PhraseList(
      "yes, yeah, yep, yup, sure, of course, exactly, right, true, indeed, i think so, i guess, i suppose"),
    .no: PhraseList("no, nope, nah, not really, not at all, wrong"),
  ]

  private static let french: [ShortTurn: PhraseList] = [
    .unheard: PhraseList(
      """
      ne ecoutez pas, ecoutez pas, ne ecoute pas, ne comprenez pas, comprenez rien, comprends rien, pas ce que je voulais dire,
      pas ce que je ai dit, a cote de la plaque, la meme chose, deja dit, repetez toujours, vous repetez, rien a voir, ca ne veut rien dire,
      ne repondez pas, repondez pas, repondez jamais, pas repondu a ma, ne me aide pas, ne aidez pas, ne comprends pas votre question, pourquoi me demandez, me posez toujours, trop de questions, que des questions, ca ne me aide, vous ne servez a rien, sers a rien
      """),
    .repeating: PhraseList(
      "repetez ce que je, repeter ce que je, repetez mes, repetez juste, repetez tout ce que, perroquet, repeter mes mots"
    ),
    .advice: PhraseList(
      "que faire, que dois je faire, je devrais faire, je dois faire, quoi faire, que puis je faire, dites moi quoi faire, que feriez vous, feriez quoi, vous feriez quoi, est ce que je dois, un conseil, et maintenant"
    ),
    .back: PhraseList(
      "me revoila, me revoici, de retour, je suis revenue, je suis revenu, c est encore moi, encore moi, rebonjour"),
    .unsure: PhraseList(
      "sais pas, ne sais pas, aucune idee, pas sur, pas sure, chais pas, difficile a dire, peut etre, bof, va savoir"),
    .thanks: PhraseList("merci, ca aide, cela aide, ca me aide, ca fait du bien, bonne question, ca va mieux"),
    .done: PhraseList(
      "ce est tout, voila tout, assez pour ce soir, assez pour aujourd hui, assez parle, me coucher, vais dormir, bonne nuit, au revoir, a demain, rien de plus"
    ),
    .yes: PhraseList(
      "oui, ouais, exactement, tout a fait, bien sur, ce est ca, ce est vrai, je crois, je pense que oui, sans doute"),
    .no: PhraseList("non, pas vraiment, pas du tout, nan, absolument pas"),
  ]
}
