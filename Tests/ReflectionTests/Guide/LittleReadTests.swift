import Journal
import Testing

@testable import Reflection

/// Pages with an event and hardly a word of feeling: the answer is a line of theirs and one question, or the question alone.
@Suite struct LittleReadTests {
  private func reflect(_ text: String, _ language: Language, seed: UInt64) throws -> GuideReflection {
    let today = try #require(CivilDate(year: 2026, month: 11, day: 3))
    return Guide(language: language, settings: GuideSettings()).reflect(
      on: EntryReading(Passage(text, language: language)), gravity: .none, today: today, seed: seed)
  }

  private func situation(_ text: String, _ language: Language) -> Situation {
    let reading = EntryReading(Passage(text, language: language))
    return Situation(reading, told: Retelling.ranked(reading, isGlad: false).first, isGood: nil)
  }

  static let english = [
    "The boy next door rang the bell. He wanted his ball back. I gave him two.",
    "Lent my ladder to the new neighbours. They brought it back with a jar of honey.",
    "Found her glove behind the radiator. I put it in my coat pocket.",
    "My granddaughter cut her own fringe. It is very short. She is thrilled.",
    "Nobody at the choir knows I can't read music. I follow the woman on my left.",
    "Finally finished the shed roof. It took three summers.",
    "Sold the piano today. Two men and a van, ten minutes.",
    "My colleague took the credit for the report. I said nothing. I just straightened my papers.",
    "I saw my old flat from the bus. Somebody has painted the door.",
    "Grandad still sets two cups out in the morning.",
    "Washed the car, changed the bulb, took the bottles back.",
    "The exam is next week. I have read the same page four times.",
    "I kept his number in my phone. It rang once by mistake.",
    "We waited an hour for the bus and then walked home along the canal.",
    "My aunt asked why I never call. The soup was still too hot to eat.",
    "Sat on the wall with an orange. Nothing to add.",
    "The surgeon drew a small cross on my knee with a pen.",
    "He used to whistle on the stairs. I miss the noise of him.",
    "I bought two tickets by mistake and went twice.",
    "They moved my desk next to the window without asking.",
    "My son carried my bag all the way to the station.",
    "I still have the key to the shop. It opens nothing.",
  ]
  static let french = [
    "Le petit voisin a sonné. Il voulait son ballon. Je lui en ai donné deux.",
    "J’ai prêté mon échelle aux nouveaux. Ils l’ont rendue avec un pot de miel.",
    "J’ai retrouvé son gant derrière le radiateur. Je l’ai mis dans ma poche.",
    "Ma petite-fille s’est coupé la frange toute seule. Elle est ravie.",
    "Personne à la chorale ne sait que je ne lis pas la musique. Je suis ma voisine.",
    "Le toit de la cabane est enfin fini. J’y ai passé trois étés.",
    "J’ai vendu le piano. Deux hommes, un camion, dix minutes.",
    "Ma collègue a signé mon rapport. Je n’ai rien dit. J’ai rangé mes papiers.",
    "On m’a rendu mon manteau avec un mot dans la poche. Je ne l’ai pas encore lu.",
    "Papi met encore deux bols sur la table le matin.",
    "Lessive, poste, pharmacie, pain. Retour à pied.",
    "L’examen est la semaine prochaine. J’ai relu quatre fois la même page.",
    "Je reconnais encore son pas dans l’escalier de l’immeuble.",
    "On a attendu le bus une heure, puis on est rentrés par le canal.",
    "Ma tante m’a demandé pourquoi je ne l’appelle jamais. La soupe était encore trop chaude.",
    "Assis sur le mur avec une orange. Rien à ajouter.",
    "Le chirurgien m’a dessiné une petite croix sur le genou.",
    "Il sifflait dans l’escalier. Il faut que je rende les clés.",
    "J’ai pris deux billets par erreur et j’y suis allée deux fois.",
    "On a déplacé mon bureau près de la fenêtre sans me le demander.",
    "Mon fils a porté mon sac jusqu’à la gare.",
    "J’ai toujours la clé du magasin. Elle n’ouvre plus rien.",
  ]
  private func entries(_ language: Language) -> [String] { language == .english ? Self.english : Self.french }

  @Test(arguments: Language.allCases)
  func `No stage direction and no person stands where a reflection should`(language: Language) throws {
    for text in entries(language) {
      for seed in 0..<10 as Range<UInt64> {
        let reflection = try reflect(text, language, seed: seed)
        let said = reflection.text + " " + reflection.questions.map(\.text).joined(separator: " ")
        for filler in [
          "that line stays", "piece of your day", "is in this, too", "turn towards", "You name", "few words",
          "Few words",
          "cette ligne reste", "Un morceau de votre journée", "Vous nommez", "se tourner vers",
          "fait partie de ce qui compte",
          "Quelques mots suffisent", "Peu de mots", "seems to matter", "semble compter",
        ] { #expect(!said.contains(filler), "\(said)") }
        // Where nothing can be told there is a question, and no sentence that says so.
        #expect(reflection.questions.count == 1, "\(text)")
        for empty in ["only a question", "just one question", "une seule question"] {
          #expect(!said.lowercased().contains(empty), "\(said)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `A question quotes nothing, and the retired stems are gone`(language: Language) throws {
    let retired = [
      "What was around it", "a little further", "What was good about", "how was that for you",
      "what stays with you of that",
      "what do you make of that", "Qu’y avait-il autour, avant", "comment était-ce", "qu’est-ce qui vous en reste",
      "un peu plus loin que", "qu’est-ce que cela a remué",
    ]
    let bank =
      QuestionBank.of(language).questions.map { String($0.text) } + OpenQuestions.of(language).questions.map(\.text)
    for text in bank { #expect(!retired.contains(where: text.contains), "\(text)") }
    for text in entries(language) {
      for seed in 0..<10 as Range<UInt64> {
        for question in try reflect(text, language, seed: seed).questions {
          #expect(!question.text.contains("“") && !question.text.contains("«"), "\(question.text)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `What is told is told rightly`(language: Language) {
    for text in entries(language) {
      let reading = EntryReading(Passage(text, language: language))
      for telling in Retelling.ranked(reading, isGlad: false) {
        let said = telling.text.replacing("’", with: "'")
        for wrong in [
          "vous vous avez", " niez", "reconniez", "conniez", "need to", "should", "il faut", "devrais", " my ", " i ",
          "you are is",
          " mon ", " ma ", "your daddy",
        ] { #expect(!(" " + said + " ").contains(wrong), "\(said)") }
        // Whose pronoun stands first is named in the line, or the page itself begins so.
        let opens = said.split(separator: " ").first.map { $0.lowercased() } ?? ""
        if ["he", "she", "they", "il", "elle", "ils", "elles"].contains(opens) {
          #expect(text.lowercased().hasPrefix(opens + " "), "\(said)")
        }
      }
    }
  }

  @Test(arguments: [
    ("On m’a trouvé un lit près de la fenêtre.", Language.french),
    ("On nous a dit de revenir lundi avec les papiers.", .french),
    ("I need to sort out the garage.", .english), ("We should have left before the storm.", .english),
    ("I must ring the school about the trip.", .english), ("Il faut que je range la cave.", .french),
    ("Je devrais lui écrire une longue lettre.", .french), ("I said things.", .english),
    ("J’ai dit des choses.", .french),
    ("I yelled at the boys over the mud.", .english), ("J’ai hurlé sur les petits.", .french),
    ("Leo asked whether mummy is coming back.", .english), ("Zoé demande si papa revient dimanche.", .french),
    ("Notre maison de la rue des Lilas.", .french), ("I nearly did.", .english),
    ("I have loved that song since we were nineteen.", .english),
    ("Je me suis détestée devant la glace.", .french),
    ("The letter came. They had signed it without reading.", .english),
    ("A stranger helped. I never even asked her name.", .english), ("I pretended to read the manual.", .english),
    ("J’ai fait semblant de lire le manuel.", .french), ("Ni mon frère ni moi ne la reprendrons.", .french),
    ("Des voisins du dessous que je ne connaissais pas.", .french),
  ])
  func `What would be an order, a reproach or a riddle is not told`(text: String, language: Language) {
    let told = Retelling.ranked(EntryReading(Passage(text, language: language)), isGlad: false).map(\.text)
    #expect(
      told.allSatisfy { !text.lowercased().hasSuffix($0.lowercased() + ".") && !$0.contains("ou were nineteen") },
      "\(told)")
    for wrong in [
      "you need", "you should", "you must", "il faut", "vous devriez", "you said things", "vous avez dit des choses",
      "you yelled", "vous avez hurlé", "your mummy", "votre père", "vous vous avez", "votre maison", "détestée", "they",
      "asked her", "pretended", "semblant", "reprendr", "voisins",
    ] { #expect(!told.contains { $0.contains(wrong) }, "\(told)") }
  }

  @Test(arguments: [
    ("Mum hid the teapot again. She said it wasn’t her.", "your mum said it wasn't her", Language.english),
    ("Clara a sonné. Elle m’a rendu mon vélo.", "Clara vous a rendu votre vélo", .french),
    ("Je reconnais encore son pas.", "vous reconnaissez encore son pas", .french),
    ("Je disparais dans mon grand manteau.", "vous disparaissez dans votre grand manteau", .french),
    ("Je mène les chevaux au pré chaque matin.", "vous menez les chevaux au pré chaque matin", .french),
    ("Je nettoie les vitres du salon le samedi.", "vous nettoyez les vitres du salon le samedi", .french),
    ("Papa a vendu la barque. Il en rêve encore à chaque marée.", "votre père en rêve encore à chaque marée", .french),
  ])
  func `A line names who is meant, and its verb is right`(text: String, expected: String, language: Language) {
    let told = Retelling.ranked(EntryReading(Passage(text, language: language)), isGlad: false).map(\.text)
    #expect(told.map { $0.replacing("’", with: "'") }.contains(expected.replacing("’", with: "'")), "\(told)")
  }

  @Test(arguments: [
    ("I left the party early", true, Language.english), ("She handed me the keys", true, .english),
    ("I have sat here since noon", false, .english), ("I always left early", false, .english),
    ("We are proud", false, .english), ("They were late", false, .english), ("I didn't go", false, .english),
    ("J’ai quitté la fête", true, .french), ("Il est venu à pied", true, .french), ("Je me suis levée", true, .french),
    ("Elle a six ans", false, .french), ("J’ai peur du noir", false, .french), ("Je suis fière de moi", false, .french),
    ("Je n’ai pas dormi depuis lundi", false, .french), ("J’ai l’impression de tomber", false, .french),
  ])
  func `When goes only before one past event`(text: String, isEvent: Bool, language: Language) {
    #expect(Retelling.isEvent(text, language) == isEvent, "\(text)")
  }

  @Test(arguments: Language.allCases)
  func `There is an open question for every page, and enough of each kind`(language: Language) {
    let open = OpenQuestions.of(language)
    #expect(open.questions.count >= 40)
    #expect(Set(open.questions.map(\.name)).count == open.questions.count)
    for (name, need) in Situation.named where need != .somebody && need != .own {
      #expect(open.questions.count { $0.needs.contains(need) } >= 3, "\(name)")
    }
    let gate = Gate(entry: Passage("", language: language), gravity: .none, language: language)
    for question in open.questions {
      #expect(gate.findings(inGuide: question.text) == [], "\(question.text)")
      #expect(question.text.hasSuffix("?") && question.text.count { $0 == "?" } == 1, "\(question.text)")
      for sign in "{}«»“”" { #expect(!question.text.contains(sign), "\(question.text)") }
      if language == .french { #expect(question.text.contains("\u{a0}?"), "\(question.text)") }
    }
    var random = SeededRandom(seed: 3)
    for bits in 0..<4096 as Range<UInt32> {
      #expect(open.choose(Situation(rawValue: bits | 1), without: [], &random) != nil)
    }
  }

  @Test(arguments: Language.allCases)
  func `What was asked lately is asked again only where nothing else fits`(language: Language) throws {
    let open = OpenQuestions.of(language)
    var (asked, random): (Set<String>, SeededRandom) = ([], SeededRandom(seed: 7))
    for _ in 0..<6 {
      let question = try #require(open.choose([.any, .event, .good], without: asked, &random))
      #expect(asked.insert(question.name).inserted)
    }
  }

  @Test(arguments: [
    ("My colleague took the credit. I said nothing.", Situation.unsaid, Language.english),
    ("Nobody at work knows I sleep in the van.", .secret, .english),
    ("I finally finished the shed roof.", .made, .english),
    ("He used to whistle on the stairs.", .before, .english),
    ("I’m going to see my brother tomorrow.", .ahead, .english),
    ("Grandad still sets two cups. The tea is cold by noon.", .other, .english),
    ("Washed up. Bins out. Bread, stamps, library.", .facts, .english),
    ("Sat on the wall with an orange. Nothing to add.", .whole, .english),
    ("My aunt asked me why the garden was empty.", .said, .english),
    ("Ma collègue a signé mon rapport. Je n’ai rien dit.", .unsaid, .french),
    ("Personne au bureau ne sait que je chante.", .secret, .french),
    ("J’ai enfin fini le toit de la cabane.", .made, .french),
    ("Avant, c’était moi.", .before, .french),
    ("Papa lave la vaisselle. Il en met toujours pour deux.", .other, .french),
    ("Lessive, poste, pharmacie, pain. Retour à pied.", .facts, .french),
    ("Assis sur le mur avec une orange. Rien à ajouter.", .whole, .french),
  ])
  func `A page says what it is`(text: String, expected: Situation, language: Language) {
    #expect(situation(text, language).contains(expected), "\(text): \(situation(text, language))")
  }

  @Test(arguments: [
    ("Shattered.", Language.english), ("Bored", .english), ("Joyful", .english), ("Rainy", .english),
    ("Épuisé.", .french), ("Joyeuse", .french), ("Triste.", .french), ("Pluie", .french),
  ])
  func `A page of one word is asked about its day, never about the word`(text: String, language: Language) throws {
    let word = text.filter(\.isLetter).lowercased()
    for seed in 0..<20 as Range<UInt64> {
      let questions = try reflect(text, language, seed: seed).questions
      #expect(questions.count == 1)
      for question in questions { #expect(!question.text.lowercased().contains(word), "\(question.text)") }
    }
  }

  @Test(arguments: [
    ("Milk, stamps, ring the plumber, Tom's boots, eggs.", Language.english),
    ("Lait, timbres, rappeler le plombier, bottes de Tom, œufs.", .french),
  ])
  func `A row of errands is a list`(text: String, language: Language) {
    #expect(EntryForm(Passage(text, language: language)) == .list)
  }
}
