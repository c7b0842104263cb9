import Journal
import Testing

@testable import Reflection

@Suite struct TalkGuideTests {
  /// The answers to `turns`, each given with those before it in mind.
  private func answers(
    to turns: [String], about entry: String, _ language: Language = .english, seed: UInt64 = 1,
    isCareful: Bool = false
  ) -> [String] {
    var kept: [TalkGuide.Turn] = []
    return turns.map { said in
      let guide = TalkGuide(entry: entry, turns: kept, language: language, isCareful: isCareful)
      let answer = guide.answer(to: said, seed: seed &+ UInt64(kept.count))
      kept += [TalkGuide.Turn(isWriter: true, text: said), TalkGuide.Turn(isWriter: false, text: answer)]
      return answer
    }
  }

  private func questions(_ answers: [String]) -> [String] {
    answers.flatMap { $0.split(separator: "\n").filter { $0.hasSuffix("?") }.map(String.init) }
  }

  private static let garden = (
    entry: "Argued with Dad about the allotment again.",
    turns: [
      "He wants to give it up, after thirty years.", "I'm angry, and I can't even say why.",
      "My brother thinks I should let it go.", "I'm so tired of being the one who minds.",
      "He used to carry me there on his shoulders.", "I could tell him that, I suppose, on Sunday.",
      "He would have laughed.", "I don't know what I want.", "It is always like this.",
    ]
  )

  private static let jardin = (
    entry: "Encore une dispute avec maman à propos du jardin.",
    turns: [
      "Elle veut tout vendre avant Noël.", "Je suis en colère, et je ne sais pas dire pourquoi.",
      "Mon frère croit que ça va passer.", "Je suis tellement fatiguée d’être celle qui y tient.",
      "Elle m’emmenait là-bas dans la brouette.", "Je pourrais peut-être lui dire, dimanche.",
      "Elle aurait ri.", "Je ne sais pas ce que je veux.", "C’est toujours pareil.",
    ]
  )

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `No question comes twice, and every turn is answered`(seed: UInt64) {
    for (talk, language) in [(Self.garden, Language.english), (Self.jardin, .french)] {
      let answers = answers(to: talk.turns + talk.turns, about: talk.entry, language, seed: seed)
      let asked = questions(answers)
      #expect(Set(asked).count == asked.count, "\(asked)")
      #expect(answers.allSatisfy { !$0.isEmpty })
      for answer in answers {
        for filler in [
          "nobody were ever", "first sentence of the longer", "dans un an", "A few words are enough", "yet you came",
        ] {
          #expect(!answer.contains(filler), "\(answer)")
        }
      }
    }
  }

  @Test func `He is who he was before`() {
    let answers = answers(to: ["He wants to give it up."], about: Self.garden.entry)
    #expect(answers[0].hasPrefix("Your dad wants to give it up."), "\(answers)")
    let french = self.answers(to: ["Elle veut tout vendre avant Noël."], about: Self.jardin.entry, .french)
    #expect(french[0].hasPrefix("Votre mère veut tout vendre avant Noël."), "\(french)")
  }

  @Test func `What is felt now is set beside what was felt before`() {
    let answers = answers(
      to: ["I'm so angry with all of them.", "Now I just feel exhausted."],
      about: "The meeting went on for three hours.")
    #expect(answers[1].contains("First it was anger; now there is exhaustion in it, too."), "\(answers)")
    let french = self.answers(
      to: ["Je suis en colère contre eux tous.", "Maintenant, je suis triste."],
      about: "La réunion a duré trois heures.", .french)
    #expect(
      french[1].contains("D’abord, c’était la colère\u{a0}; maintenant, il y a aussi de la tristesse."), "\(french)")
  }

  @Test func `A word that is taken back is heard as taken back`() {
    let answers = answers(to: ["I'm not brave at all."], about: "The scan. Everyone on the ward called me brave.")
    #expect(answers[0].contains("“Brave” was the word before"), "\(answers)")
  }

  @Test func `Lines of several turns are gathered in the writer's own words`() {
    let answers = answers(
      to: [
        "My sister has stopped calling.", "Our mother pretends not to notice.", "I laid one plate too many on Sunday.",
      ],
      about: "Lunch without my sister again.")
    #expect(answers[2].hasPrefix("Side by side, in your own words: “"), "\(answers)")
    #expect(answers[2].contains("“My sister has stopped calling”"), "\(answers)")
  }

  @Test(arguments: [
    ("Just repeating what I say, you are.", Language.english, "I am a program"),
    ("Vous répétez ce que je dis.", .french, "ceci est un programme"),
    ("You didn't answer me.", .english, "program"), ("Vous ne répondez pas.", .french, "programme"),
    ("Are you a real person?", .english, "program"), ("What do you think I should do?", .english, "program"),
    ("Que pensez-vous que je devrais faire ?", .french, "programme"),
  ])
  func `Talk about the talk is met by a program that says it is one`(said: String, language: Language, word: String) {
    let talk = language == .english ? Self.garden : Self.jardin
    let answers = answers(to: [talk.turns[0], said], about: talk.entry, language)
    #expect(answers[1].contains(word), "\(answers[1])")
  }

  @Test func `After a complaint nothing is given back any more`() {
    let answers = answers(
      to: [
        "He wants to give it up.", "You're only repeating what I say.", "He is selling the shed.",
        "My brother took the spade.",
      ],
      about: Self.garden.entry)
    #expect(
      answers.dropFirst(2).allSatisfy { !$0.contains("“") && !$0.contains("shed") && !$0.contains("spade") },
      "\(answers)")
  }

  @Test func `Who asks for advice is reminded of what they said they could do`() {
    let answers = answers(
      to: ["I could write to the landlord.", "What do you think I should do?"],
      about: "The damp is back behind the bed.")
    #expect(answers[1].contains("“I could write to the landlord”"), "\(answers)")
  }

  @Test(arguments: [
    ("ok, that helped a little, thank you", Language.english), ("Merci, ça aide. Bonne nuit.", .french),
  ])
  func `Thanks are taken as thanks, and the talk may end`(said: String, language: Language) {
    let talk = language == .english ? Self.garden : Self.jardin
    let last = answers(to: [talk.turns[0], said], about: talk.entry, language)[1]
    #expect(last.contains(language == .english ? "empty line" : "ligne vide"), "\(last)")
  }

  @Test(arguments: [
    ("I got the job!! I start in March!", "Can't sleep, my heart is racing.", Language.english, "joy"),
    ("J’ai eu mon concours !", "Je n’arrive pas à dormir.", .french, "joie"),
  ])
  func `Joy that cannot sleep stays joy`(entry: String, said: String, language: Language, word: String) {
    let answer = answers(to: [said], about: entry, language)[0]
    #expect(answer.contains(word), "\(answer)")
    for heavy in ["tired", "fatigue", "hardest", "dur", "light is off", "éteinte"] {
      #expect(!answer.contains(heavy), "\(answer)")
    }
  }

  @Test func `A talk goes on from what was felt to what would be wished`() {
    let answers = answers(
      to: [
        "The train was late.", "The heating was off.", "Somebody had taken my mug.", "It rained on the way back.",
        "The lamp is broken.",
      ],
      about: "Long day at the depot. Nothing went as it should and nobody said a word.")
    let words = TalkWords.of(.english)
    let steps = answers.compactMap(words.step(of:))
    #expect(steps == steps.sorted() && (steps.last ?? .happened) >= .next, "\(answers)")
  }

  @Test func `Where somebody may be rough nothing is asked about one's own part or what the other would say`() {
    let answers = answers(
      to: [
        "He shoved me against the sink.", "It was my fault, I went on and on.", "He was tired.",
        "I'm scared to go home.",
      ],
      about: "Row with my boyfriend.")
    for answer in answers {
      #expect(!answer.contains("boyfriend") && !answer.contains("yours") && !answer.contains("“"), "\(answer)")
    }
    #expect(answers[3].contains("tonight"), "\(answers)")
  }

  @Test func `A careful talk gives nothing back`() {
    let answers = answers(to: Self.garden.turns, about: Self.garden.entry, isCareful: true)
    #expect(answers.allSatisfy { !$0.contains("“") && !$0.contains("Your ") }, "\(answers)")
  }

  @Test func `The same talk and seed give the same answers`() {
    let (entry, turns) = Self.garden
    #expect(answers(to: turns, about: entry, seed: 7) == answers(to: turns, about: entry, seed: 7))
  }

  @Test func `Every sentence of a talk passes the gate and is one of its language`() {
    var values = SlotValues()
    for language in Language.allCases {
      values.person =
        language == .english ? NounPhrase("sister", .yours) : NounPhrase("sœur", .yours, gender: .feminine)
      let words = TalkWords.of(language)
      let templates =
        words.cues.flatMap { $0.says + $0.asks } + words.questions.values.flatMap { $0.values.joined() }
      let gate = Gate(entry: Passage("", language: language), gravity: .none, language: language)
      for template in templates {
        let text = template.filled(values, language)
        #expect(text.map { gate.findings(inGuide: $0).isEmpty } == true, "\(template.text)")
      }
      for cue in words.cues where !cue.isSpeech { #expect(!cue.patterns.isEmpty, "\(cue.name)") }
    }
  }
}
