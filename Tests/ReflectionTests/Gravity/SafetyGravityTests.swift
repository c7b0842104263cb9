import Journal
import Testing

@testable import Reflection

/// Somebody else who said farewell and gives no answer, a plan told by its means and letters, and harm in childhood told by what is left out.
@Suite struct SafetyGravityTests {
  private func reading(_ text: String, _ language: Language) -> GravityReading {
    GravityReading(Passage(text, language: language))
  }

  private func card(_ text: String, _ language: Language, in country: String?, seed: UInt64 = 0) throws -> CrisisCard? {
    let reading = reading(text, language)
    let reader = CrisisCard.Reader(
      country: country, language: language, helpLines: HelpLines(),
      today: try #require(CivilDate(year: 2026, month: 12, day: 1)))
    if reading.gravity == .distress || Harm(reading) != nil,
      let card = CrisisCard(distress: reading.signs, for: reader, last: nil, seed: seed)
    {
      return card
    }
    return CrisisCard(
      reading.gravity, basis: reading.basis, isTaken: reading.isTaken, signs: reading.signs, for: reader, last: nil,
      seed: seed)
  }

  private func reflection(on text: String, _ language: Language) throws -> GuideReflection {
    let reading = reading(text, language)
    return Guide(language: language).reflect(
      on: EntryReading(Passage(text, language: language)), gravity: reading.gravity, basis: reading.basis,
      harm: Harm(reading), today: try #require(CivilDate(year: 2026, month: 12, day: 1)), seed: 1)
  }

  @Test(arguments: [
    ("My cousin texted that she wants to die. Since then she does not pick up.", Language.english),
    ("My flatmate says he is going to hang himself, and it goes straight to voicemail.", .english),
    ("Hannah posted that she is going to end it tonight, and nobody can reach her.", .english),
    ("I got a farewell text from my brother at noon. I have rung eleven times and he isn't answering.", .english),
    ("My daughter's goodbye letter was on the stairs. I don't know where she is.", .english),
    ("Ma cousine m'a écrit qu'elle voulait mourir. Depuis, son téléphone est éteint.", .french),
    ("My nephew sent me a voice message at three in the morning to say goodbye. He isn't picking up.", .english),
    ("Mon neveu m'a laissé un vocal à trois heures du matin pour nous dire adieu. Il ne répond pas.", .french),
    ("Mon coloc dit qu'il va se pendre, et je tombe directement sur la messagerie.", .french),
    ("Léa a posté qu'elle allait en finir ce soir, personne ne sait où elle est.", .french),
    ("J'ai reçu un texto d'adieu de mon père à midi. Il ne décroche pas.", .french),
    ("Ma fille a laissé une lettre d'adieu dans l'escalier. Je n'arrive pas à la joindre.", .french),
  ])
  func `Who means to die or said farewell, and cannot be reached, is looked for first`(
    text: String, language: Language
  ) throws {
    #expect(Harm(reading(text, language)) == .beyondReach, "\(reading(text, language).signs)")
    for (country, number) in [("GB", "999"), ("FR", "112"), ("US", "911"), ("CH", "144")] {
      for seed in 0..<2 as Range<UInt64> {
        let card = try #require(try card(text, language, in: country, seed: seed))
        #expect(card.kind == .another && card.lines[1].hasPrefix("  " + number), "\(card.lines)")
        #expect(card.numbers.hasPrefix(number), "\(card.numbers)")
        let listening = try #require(
          card.lines.firstIndex { line in ["116 123", "3114", "988", "143"].contains { line.hasPrefix("  " + $0) } })
        let saying = try #require(card.lines.firstIndex { $0.contains(language == .english ? "address" : "adresse") })
        #expect(saying < listening)
        #expect(card.lines[saying].contains(language == .english ? "neighbours" : "voisins"))
      }
    }
    let nowhere = try #require(try card(text, language, in: nil))
    #expect(nowhere.lines[1].contains(language == .english ? "United Kingdom, 999" : "112"), "\(nowhere.lines)")
    #expect(try reflection(on: text, language).questions.isEmpty)
  }

  @Test(arguments: [
    ("My sister does not answer my calls. She is still cross about Sunday.", Language.english),
    ("My son left a goodbye message before his flight, and his phone is off on the plane.", .english),
    ("My brother texted goodbye from the boarding gate and his phone is off now.", .english),
    ("A colleague sent a goodbye email to all of us and has not answered mine.", .english),
    (
      "Ten years ago my friend said that he wanted to die. He did not answer for days, and then he came to tea.",
      .english
    ),
    ("Tom says he'll die of boredom at the conference, and he isn't picking up.", .english),
    ("The man in the film writes a goodbye letter and does not answer the phone.", .english),
    ("My brother says that he wants to die. I sat with him all evening and we rang the doctor.", .english),
    ("Anna wants to die her hair pink. She hasn't replied about Saturday.", .english),
    ("Ma sœur ne répond plus à mes appels, elle est encore fâchée pour dimanche.", .french),
    ("Mon fils a laissé un message d'adieu avant son vol, et son portable est coupé dans l'avion.", .french),
    ("Ma collègue a envoyé un mail d'adieu à tout le service et n'a pas répondu au mien.", .french),
    (
      "Il y a dix ans, mon ami disait qu'il voulait mourir. Il ne répondait plus, puis il est venu prendre le thé.",
      .french
    ),
    ("Mon frère va sauter en parachute samedi. Il ne répond pas, il prépare son sac.", .french),
    ("Mon mari ne veut plus vivre à Paris. Je n'arrive pas à le joindre, il est en réunion.", .french),
    ("Dans le film, il écrit une lettre d'adieu et ne répond plus.", .french),
    ("Mon frère dit qu'il veut mourir. Je suis restée avec lui toute la soirée.", .french),
  ])
  func `Who merely does not answer, says goodbye before a flight, or is in sight is no such emergency`(
    text: String, language: Language
  ) throws {
    #expect(Harm(reading(text, language)) != .beyondReach, "\(reading(text, language).signs)")
    #expect(reading(text, language).signs.allSatisfy { ![.beyondReach, .noAnswer].contains($0.kind) })
  }

  @Test(arguments: [
    ("I don't want to be here any more. I counted the painkillers and there are plenty.", Language.english),
    ("I wish I was dead. The tablets are lined up on the shelf beside the bath.", .english),
    (
      "I wish I was dead. I've written letters to the boys and I know where the pills are.",
      .english
    ),
    ("My letters are sealed, I know where the pills are, and I'm no longer afraid.", .english),
    (
      "I have written the letters to the boys. I know where the rope is. I am not scared any more, it was an ordinary Tuesday and the bins were late and nobody saw anything on my face.",
      .english
    ),
    ("Je ne veux plus exister. J'ai compté les comprimés, il y en a largement assez.", .french),
    ("Je voudrais être morte. Les cachets sont alignés sur l'étagère, à côté du lavabo.", .french),
    ("Les lettres sont cachetées, je sais où sont les cachets, je n'ai plus peur.", .french),
    (
      "J'ai écrit les lettres pour les garçons, elles sont prêtes. Je sais où sont les médicaments. Je n'ai plus peur, c'était un mardi ordinaire, les poubelles sont passées en retard et personne n'a rien vu.",
      .french
    ),
  ])
  func `Means counted or laid out beside a wish to die, and letters beside means, are a plan`(
    text: String, language: Language
  ) throws {
    let reading = reading(text, language)
    #expect(reading.gravity == .active && reading.basis == .said, "\(reading.signs)")
    let card = try #require(try card(text, language, in: "FR"))
    #expect(card.kind == .whole && card.lines.contains { $0.hasPrefix("  112") })
    // What could harm is to be put at a distance.
    let words =
      language == .english
      ? ["distance between", "away from anything", "out of your reach", "away from what"]
      : ["Mettez de la distance", "loin de ce qui", "hors de votre portée"]
    #expect(card.lines.contains { line in words.contains { line.contains($0) } }, "\(card.lines)")
  }

  @Test(arguments: [
    ("He counted the tablets for Gran, there are enough for the week.", Language.english),
    ("The nurse counted out my pills and wrote it on the sheet.", .english),
    ("We counted the tablets for the trip and there are enough until Sunday.", .english),
    ("Thirty Christmas letters written, stamped and taken to the post office.", .english),
    ("Il a compté les cachets de Mamie, il y en a assez pour la semaine.", .french),
    ("L'infirmière a compté mes comprimés et l'a noté sur la feuille.", .french),
    ("On a compté les comprimés pour le voyage, il y en a assez jusqu'à dimanche.", .french),
    ("Je sais où sont les cachets, près de la bouilloire, pour mon mal de tête.", .french),
  ])
  func `Tablets that are counted for somebody, a week or a journey are no plan`(text: String, language: Language) {
    #expect(reading(text, language).gravity < .passive, "\(reading(text, language).signs)")
  }

  @Test(arguments: [
    ("My uncle is coming for Easter. I have never told anyone what he did when I was seven.", Language.english),
    ("My cousin will be at the wedding. Nobody knows what he did to me. I was nine.", .english),
    ("My stepfather comes for lunch on Sunday. I can't hug him. I've never told Mum. I was eleven.", .english),
    ("The neighbour died last week. I never told a soul what happened in his shed. I was a little girl.", .english),
    ("Mon oncle vient pour Pâques. Je n'ai jamais dit à personne ce qu'il a fait quand j'avais sept ans.", .french),
    ("Mon cousin sera au mariage. Personne ne sait ce qu'il m'a fait. J'avais neuf ans.", .french),
    (
      "Mon beau-père déjeune ici dimanche. Je ne peux plus l'embrasser. Je n'ai jamais rien dit à maman. J'avais onze ans.",
      .french
    ),
    (
      "Le voisin est mort. Je n'ai jamais raconté à personne ce qui se passait dans son garage. J'étais petite.",
      .french
    ),
  ])
  func `What was done in childhood and is not said is met as violence of long ago, gently`(
    text: String, language: Language
  ) throws {
    let reading = reading(text, language)
    #expect(Harm(reading) == .violence && reading.signs.contains { $0.kind == .childhood }, "\(reading.signs)")
    for country in ["FR", "GB", "US", "CA", "CH", "BE", "IE", "DE", nil] {
      for seed in 0..<2 as Range<UInt64> {
        let card = try #require(try card(text, language, in: country, seed: seed))
        #expect(card.kind == .longAgo && card.lines.count == 1, "\(card.lines)")
        for number in ["112", "999", "911", "3114"] { #expect(!card.lines[0].contains(number), "\(card.lines)") }
        #expect(card.lines[0].contains(language == .english ? "somebody listens" : "uelqu’un écoute") || seed == 0)
      }
    }
    // Nothing of it is said back.
    let said = try reflection(on: text, language)
    for word in ["uncle", "cousin", "shed", "hug", "oncle", "Pâques", "garage", "embrasser", "Easter", "lunch"] {
      #expect(!said.text.contains(word) && said.questions.allSatisfy { !$0.text.contains(word) }, "\(said.text)")
    }
  }

  @Test(arguments: [
    ("I'll never forget what Grandad did when I was eight: he built me a raft.", Language.english),
    ("I never told anyone what my cousin did to Mum's vase when I was eight.", .english),
    ("Nobody knows what we got Grandad for Christmas. When I was seven he taught me to fish.", .english),
    ("My uncle is coming for Christmas and I have never told anyone how much I look forward to it.", .english),
    ("I have never told anyone what he did for me when I was ten, he paid for the whole school trip.", .english),
    ("I never told anyone about what he did at work. I was little help.", .english),
    ("Nobody told me what they did when I was ten.", .english),
    ("Personne ne sait ce qu'elle a fait de l'argent. J'avais dix ans de moins.", .french),
    ("Je n'oublierai jamais ce que Papi a fait quand j'avais huit ans, un radeau.", .french),
    ("Je n'ai jamais dit à personne ce que mon cousin a fait du vase de maman quand j'avais huit ans.", .french),
    ("Personne ne sait ce qu'on offre à Papi. Quand j'avais sept ans, il m'a appris à pêcher.", .french),
    ("Tonton vient pour Noël et je n'ai jamais dit à personne combien je l'attends.", .french),
    (
      "Je n'ai jamais dit à personne ce qu'il a fait pour moi quand j'avais dix ans, il a payé la classe de neige.",
      .french
    ),
  ])
  func `A raft, a vase, a present and a kindness are no harm in childhood`(text: String, language: Language) {
    #expect(reading(text, language).signs.allSatisfy { $0.kind != .childhood }, "\(reading(text, language).signs)")
  }

  @Test(arguments: [
    "Stood on the bridge on the way home and I wanted to jump.",
    "I stopped on the bridge on the way home again. I wanted to jump. Nobody knows that I was there.",
  ])
  func `A place and the wish to jump from it are said to be a danger`(text: String) {
    let reading = reading(text, .english)
    #expect(reading.gravity >= .passive && reading.isSaid, "\(reading.signs)")
  }

  @Test(arguments: [
    "We stood on the bridge when the fireworks went up and I wanted to jump for joy.",
    "The platform was full of rabbits in the game and I wanted to jump.",
    "My ticket was wrong and the platform was packed. I wanted to jump the queue.",
  ])
  func `Whoever jumps for joy, in a game or past a queue is in no danger`(text: String) {
    let reading = reading(text, .english)
    #expect(!reading.isSaid || reading.gravity < .passive, "\(reading.signs)")
  }

  @Test(arguments: [
    ("Mon parrain entrait dans ma chambre le soir quand j'avais neuf ans. Personne ne l'a su.", Language.french),
    ("My stepbrother used to come into my room at night. I was nine.", .english),
  ])
  func `Who came into a child’s room is met as harm in childhood`(text: String, language: Language) {
    #expect(reading(text, language).signs.contains { $0.kind == .childhood }, "\(reading(text, language).signs)")
  }

  @Test(arguments: [
    ("Mon oncle venait dans ma chambre d'hôpital avec des oranges.", Language.french),
    ("My cousin came into my room to borrow the charger.", .english),
  ])
  func `A visit to a room is no harm in childhood`(text: String, language: Language) {
    #expect(!reading(text, language).signs.contains { $0.kind == .childhood }, "\(reading(text, language).signs)")
  }
}
