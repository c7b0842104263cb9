import Journal

/// The one form in which a model may answer somebody whose words speak of a wish to be gone: at most three short sentences, each opened
/// in a known way, one of a few open questions at the end, and no word that is neither the writer's nor one that fits any page.
///
/// Here not what is forbidden is listed, but what is allowed; and of that, what could be heard as a push is taken out again.
struct CarefulForm: Sendable {
  private let openings: [WordPattern]
  private let questions: [WordPattern]
  private let ideas: [WordPattern]

  static func of(_ language: Language) -> CarefulForm {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private init(openings: String, questions: String, ideas: String) {
    self.openings = WordPattern.list(openings)
    self.questions = WordPattern.list(questions)
    self.ideas = WordPattern.list(ideas)
  }

  static let mostSentences = 3
  /// The most words of a sentence.
  static let mostWords = 26

  /// Whether `reply` begins in a way that may be kept.
  func opens(_ reply: Passage) -> Bool { reply.sentences.first.map { openings.match($0.words) } ?? false }

  /// Whether `reply` has this form.
  /// - Parameter ownStems: of the writer's words.
  func isKept(by reply: Passage, ownStems: Set<String>) -> Bool {
    guard let question = reply.sentences.last, reply.sentences.count <= Self.mostSentences, question.isQuestion,
      questions.match(question.words), !ideas.match(reply.allWords),
      reply.stems.allSatisfy({ GeneralWords.contains($0) || ownStems.contains($0) || Self.askers.contains($0) })
    else { return false }
    return reply.sentences.allSatisfy { $0.words.count <= Self.mostWords }
      && reply.sentences.dropLast().allSatisfy { !$0.isQuestion && openings.match($0.words) }
  }

  /// What the questions are made of and ``GeneralWords`` lack.
  private static let askers: Set<String> = ["knows", "hurts", "helps", "sits", "since", "pourr", "voudr"]

  private static let english = CarefulForm(
    openings: """
      ^ it sounds|seems|looks|reads as|like|that|the|there|you
      ^ this|that sounds|seems|reads
      ^ you write|wrote|say|said|name|describe|carry|seem|sound
      ^ there is|are|seems|seem
      ^ reading you
      ^ thank you
      """,
    questions: """
      ^ what is|was it like
      ^ what is|was .. hardest|heaviest|hard|heavy|close|closest|near|there
      ^ what weighs|hurts|helps|helped|matters|mattered
      ^ what would help
      ^ what do you feel|notice|hear|see
      ^ what does .. feel|sound|weigh
      ^ what would you want|like|wish somebody|someone|anybody|anyone|people to know|hear|understand|see
      ^ who could|can|might .. be|sit|stay|listen|come|help|hear
      ^ who knows|is
      ^ whom could|can|would you .. tell|call|ask
      ^ how long
      ^ since when
      ^ how heavy|hard
      ^ how is|are|was
      """,
    ideas: """
      die*|dead|deadly|death*|dying|kill*|suicid*|alive
      end|ends|ended|ending|over|off|rid|last|final*|finish*
      rest|rests|rested|resting|peace|peaceful|relief|relieved|free|freedom|release*|silence|sleep*
      leave*|leaving|left|away|gone|disappear*|vanish*|go|goes|going|stop*|quit*|out|exist*
      without|manage*|cope*|burden*|easier|easiest|better|best|happier|happy|lighter|simpler|simple|glad|love*|miss|missed
      good|well|fine|ok|okay|right|true|reasonable|logical|sense|agree*|deserve*|decision|decide*|choice|choose|ready|brave|courage|strong|strength
      let|letting|give|gives|giving|gave|surrender|lose|lost
      note|notes|letter*|goodbye*|farewell*|find|found
      only|just|merely|simply|nothing|no|not|never|nobody|none|neither|nor|cannot
      pills|plan*|method*|way|ways|means|able|possible|try|tried
      ghost|useless|worthless|failure|stupid|weak|hate*|hopeless*|pathetic
      should|must|ought|need|needs
      would be
      i|me|my|we|us|our
      """)

  private static let french = CarefulForm(
    openings: """
      ^ on dirait|sent|entend|lit
      ^ il semble
      ^ il y a
      ^ vous ecrivez|dites|nommez|portez|semblez|decrivez
      ^ cela|ceci|ce|cette semble|parait|pese
      ^ a vous lire
      ^ merci
      """,
    questions: """
      ^ que se passe
      ^ qu|que est ce qui .. pese|aide|aiderait|compte|lourd|dur|difficile
      ^ qu|que est ce qui .. fait mal
      ^ qu|que ressentez|sentez vous
      ^ qu|que voudriez|aimeriez vous .. sache|entende|comprenne
      ^ qui pourrait|peut|sait|est
      ^ a qui pourriez|pouvez|pourrait
      ^ aupres de qui
      ^ depuis quand|combien
      ^ comment est|etait
      ^ quelle|quel est|etait .. lourd*|dur*|difficile*|proche
      """,
    ideas: """
      mour*|mort*|meurt*|tuer|tue|suicid*|vivant*
      fin|fins|fini*|finir|terme|dernier*|derniere*
      repos*|paix|soulag*|libre|libere*|liber*|delivr*|silence|dorm*|sommeil
      part|partir|partie|parti|partez|quitt*|laiss*|lach*|loin|absen*|dispar*|arret*|cess*|exist*|sortir
      sans|gerer|debrouill*|fardeau|facile*|mieux|meilleur*|heureux|heureuse*|leger*|simple*|content*
      bien|bon|bonne|vrai|vraie|raison|raisonnable*|logique*|juste|accord|merit*|decid*|decision|choisi*|choix|pret|prete|courage*|force|fort|forte
      lettre*|adieu*|trouv*|perd*
      seulement|rien|personne|jamais|pas|ne|ni|aucun|aucune|non|simplement
      moyen*|facon*|maniere*|methode*|plan|plans|possible*|essay*
      inutile*|nul|nulle|rate|echec|bete|faible|hai*|desespoir
      devez|devriez|faut|faudrait
      serait|seraient
      si
      je|me|moi|mon|ma|mes|nous|notre|nos
      """)
}
